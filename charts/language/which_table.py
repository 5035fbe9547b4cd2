"""Which of several tables is meant: "the second table", "table 3", "the sheet Costs", in any language."""

import re
from collections.abc import Sequence
from functools import lru_cache

from charts.language.spelling import fold

_NOUNS = (
    *("tables?", "(?:work)?sheets?", "tab", "tabellen?", "blatts?", "blaetter", "tablas?", "hojas?"),
    *("tableaux?", "feuilles?", "tabell[ae]", "fogli[oi]?", "tabelas?", "planilhas?", "folhas?", "abas?"),
    *(
        "tabel",
        "werkblad",
        "blad",
        "tabellen",
        "tabulk[auyeo]u?",
        "listu?",
        "tabel[ai]",
        "tabele",
        "arkusza?",
    ),
    *(
        "таблиц[аыуеюя]",
        "лист[ае]?",
        "аркуш[аі]?",
        "tabloyu?",
        "tablo",
        "sayfay?[iı]?",
        "الجدول",
        "جدول",
        "ورقة",
    ),
    *("برگه", "טבלה", "הטבלה", "גיליון", "तालिका", "शीट", "lembar", "bang", "bảng", "trang"),
)
_UNSPACED = ("工作表", "表格", "シート", "テーブル", "표를?", "시트를?", "表")
_ORDINALS = (
    (
        "1st first erste[nrs]? primer[ao]? premiere? prim[ao] primeir[ao] eerste forsta prvni pierwsz[aey] "
        "перв(?:ая|ую|ый) перш(?:а|у|ий) birinci ilk اول الاول(?:ى)? ראשון ראשונה pertama"
    ),
    (
        "2nd second zweite[nrs]? segund[ao] deuxieme second[aeo]? tweede andra druh[auyeo]u? "
        "drug(?:a|i|ie|iego) втор(?:ая|ую|ой) друг(?:а|у|ий) "
        "ikinci دوم الثاني(?:ة)? שניה שני השנייה दूसर[ीा] kedua"
    ),
    (
        "3rd third dritte[nrs]? tercer[ao]? troisieme terz[ao] terceir[ao] derde tredje treti "
        "trzeci(?:a|ego)? треть(?:я|ю) трет(?:ий|я|ю|ій) ucuncu سوم الثالث(?:ة)? שלישית שלישי तीसर[ीा] ketiga"
    ),
    (
        "4th fourth vierte[nrs]? cuart[ao] quatrieme quart[ao] vierde fjarde ctvrt[aye] czwart(?:a|y|ego) "
        "четв(?:е|ё)рт(?:ая|ую|ый|а|у|ий) dorduncu چهارم الرابع(?:ة)? רביעית רביעי चौथ[ीा] keempat"
    ),
)
_BEHIND = r"(?:\s*[.:#º°ª]|\s+(?:no|nr|number|n)\.?)?\s*"
_NOUN = "|".join(sorted((fold(noun) if noun.isalpha() else noun for noun in _NOUNS), key=len, reverse=True))
_ONE = re.compile(_NOUN)
_SPOKEN = "|".join(f"(?P<o{n}>{'|'.join(words.split())})" for n, words in enumerate(_ORDINALS, start=1))
_FOLLOWING = _SPOKEN.replace("(?P<o", "(?P<p")
_ARTICLE = r"(?:\b(?:the|die|der|das|den|det|la|el|le|il|o|a|de|het)\s+)?"
_MEANT = re.compile(
    rf"{_ARTICLE}\b(?:{_SPOKEN})\s+(?:{_NOUN})(?!\w)|{_ARTICLE}\b(?:{_NOUN})\s+(?:{_FOLLOWING})(?!\w)|\b(?P<before>\d{{1,2}})(?:st|nd|rd|th|e|re|eme|a|o|[.])?\s+(?:{_NOUN})\b"
    rf"|\b(?:{_NOUN}){_BEHIND}#?(?P<after>\d{{1,2}})\b"
    rf"|第?(?P<counted>\d{{1,2}}|[一二三四五두세네])\s?(?:番目の|つ目の|つめの|枚目の|个|個|张|張|번째\s?)?(?:{'|'.join(_UNSPACED)})"
    rf"|(?:{'|'.join(_UNSPACED)})\s?(?P<last>\d{{1,2}})"
)
_ORDINAL = re.compile(rf"\b(?:{_SPOKEN})\b")
_ALONE = re.compile(
    rf"\b(?:the|die|der|das|den|det|la|el|le|il|a|de|het)\s+(?:{_SPOKEN})(?:\s+one)?"
    r"(?=\s*(?:$|[,.;!?)\n]|please\b|bitte\b|por favor\b|svp\b))"
)
"""The number of a table without a word for it: "use the second one"."""
_NEAR = 40
"""So many signs before a name its noun may begin."""
_NOUN_BEFORE = re.compile(rf"{_ARTICLE}\b(?:{_NOUN})\s[\"“„«']?\Z")
_NOUN_BEHIND = re.compile(rf"[- ](?:{_NOUN})\b")
_ARTICLE_BEFORE = re.compile(rf"{_ARTICLE}\Z")
_CLOSING = frozenset("\"”“»'")
_COUNTED = {sign: 1 + at % 5 for at, sign in enumerate("一二三四五 두세네")}


def meant_table(request: str, names: Sequence[str], *, bare: bool = False) -> tuple[int | None, str]:
    """Return the place of the table that a request names, and the request without those words.

    names are those of the tables, "" where one has none. The place is None where no other is meant. bare says
    that the tables came with the request, so that "the second one" is one of them.
    """
    said = fold(request)
    if len(names) <= 1 or len(said) != len(request):
        return None, request
    found = _by_name(said, names) or _by_number(said, len(names))
    if found is None and bare and len(_ORDINAL.findall(said)) == 1:
        found = _by_number(said, len(names), _ALONE)
    if found is None:
        return None, request
    place, (start, end) = found
    return place, f"{request[:start].rstrip()} {request[end:].lstrip()}".strip()


def _by_number(
    said: str, tables: int, pattern: re.Pattern[str] = _MEANT
) -> tuple[int, tuple[int, int]] | None:
    for match in pattern.finditer(said):
        group = str(match.lastgroup)
        text = match.group(group)
        number = int(group[1:]) if group[0] in "op" else _COUNTED.get(text) or int(text)
        if 1 <= number <= tables:
            return number - 1, match.span()
    return None


def _by_name(said: str, names: Sequence[str]) -> tuple[int, tuple[int, int]] | None:
    for place, name in enumerate(names):
        spelt = fold(name)
        start = said.find(spelt) if spelt else -1
        while start >= 0:
            found = _called(said, start, start + len(spelt))
            if found:
                return place, found
            start = said.find(spelt, start + 1)
    return None


def _called(said: str, start: int, end: int) -> tuple[int, int] | None:
    """Return from where to where a name stands with the word for a table before or behind it."""
    if said[start - 1 : start].isalnum() or said[end : end + 1].isalnum():
        return None
    first = max(0, start - _NEAR)
    if before := _NOUN_BEFORE.search(said[first:start]):
        return first + before.start(), end + (said[end : end + 1] in _CLOSING)
    behind, article = _NOUN_BEHIND.match(said[end:]), _ARTICLE_BEFORE.search(said[first:start])
    if behind and article:
        return first + article.start(), end + behind.end()
    return None


@lru_cache(maxsize=1024)
def is_a_table(word: str) -> bool:
    """Whether a word is one for a table, in any language."""
    return _ONE.fullmatch(fold(word)) is not None
