"""The words by which the text of a language is cut; light, for the process that hears messages."""

from typing import TYPE_CHECKING

from charts.language.cutting import Vocabulary
from charts.language.kept import kept
from charts.language.registry import each_code, languages, phrases_of
from charts.language.scripts import script_of
from charts.language.spelling import word_set
from charts.language.spoken import small_talk_of, words_in
from charts.language.tags import Tag

if TYPE_CHECKING:
    from charts.language.language import Language


@kept(lambda: ((code,) for code in each_code()))
def cut_by(own: tuple[str, ...]) -> Vocabulary:
    """Return the words by which text is cut that has no blanks, or has words glued to others.

    own are the codes of the languages that are heard by their script.
    """
    spoken_here = [language for language in languages() if language.code in own]
    endings = word_set(
        " ".join(f"{each.endings} {each.inflections}" for each in spoken_here).replace("|", " ")
    )
    known = frozenset().union(*map(words_in, spoken_here), *map(_in_tables, spoken_here)) - endings
    phrases = (phrases_of(text) for language in spoken_here for text in language.phrases.values())
    firm = {words[0] for listed in phrases for words in listed if len(words) == 1}
    weak = frozenset().union(*map(small_talk_of, spoken_here))
    suffixes = word_set(" ".join(language.suffixes for language in spoken_here))
    said = {
        words[0]
        for language in spoken_here
        for tag, text in language.phrases.items()
        for words in phrases_of(text)
        if len(words) == 1 and not (tag is Tag.FILLER and words[0] in suffixes)
    }
    return Vocabulary(
        frozenset(word for word in known if not word.isascii()),
        weak - firm,
        parts=known.difference(weak, firm, *map(_in_tables, spoken_here)),
        prefixes=word_set(" ".join(language.prefixes for language in spoken_here)),
        suffixes=suffixes,
        syllables=frozenset(word for word in said if len(word) == 1 and script_of(word) == "HANGUL"),
    )


def _in_tables(language: "Language") -> frozenset[str]:
    """Return the words of a language that stand in tables of their own: colours, powers, names of things."""
    tables = (language.colours, language.powers, language.synonyms, language.undrawn)
    return frozenset(word for table in tables for text in table.values() for word in word_set(text))
