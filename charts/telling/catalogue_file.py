"""A catalogue of sentences as its file has them: the format of GNU gettext, read no further than needed."""

import json
from collections.abc import Iterator
from gettext import NullTranslations, c2py
from typing import IO

_HEAD = "Plural-Forms:"


class Catalogue(NullTranslations):
    """The sentences of one language; what it does not have, or nobody has looked over, is said as it is."""

    def _parse(self, fp: IO[bytes]) -> None:  # type: ignore[override]  # as gettext lets another format be read
        self._said: dict[str, str] = {}
        self._counted: dict[tuple[str, int], str] = {}
        self._form = c2py("0")
        for entry in _entries(fp.read().decode("utf-8")):
            one = entry.get("msgid", "")
            if not one:
                self._form = c2py(_plural(entry.get("msgstr", "")))
            elif said := entry.get("msgstr"):
                self._said[one] = said
            for key, said in entry.items():
                if key.startswith("msgstr[") and said:
                    self._counted[one, int(key[len("msgstr[") : -1])] = said

    def gettext(self, message: str) -> str:
        """Return a sentence."""
        return self._said.get(message) or self._counted.get((message, self._form(1))) or message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the sentence of one or of many in the form that the language has for a number."""
        return self._counted.get((msgid1, self._form(n))) or (msgid1 if n == 1 else msgid2)


def _plural(head: str) -> str:
    """Return the rule by which a number chooses its form, in C, as the head of a file says it."""
    line = next((line for line in head.splitlines() if line.startswith(_HEAD)), "")
    return line.partition("; plural=")[2].rstrip(";") or "0"


def _entries(text: str) -> Iterator[dict[str, str]]:
    """Yield the entries of a file by their keywords; one that is marked as fuzzy is nobody's sentence."""
    entry: dict[str, str] = {}
    keyword, doubtful = "", False
    for line in [*text.splitlines(), ""]:
        if not line:
            if entry and not doubtful:
                yield entry
            entry, keyword, doubtful = {}, "", False
        elif line[0] == '"':
            entry[keyword] += json.loads(line)
        elif line[0] != "#":
            keyword, _, words = line.partition(" ")
            entry[keyword] = json.loads(words)
        else:
            doubtful |= line.startswith("#,") and "fuzzy" in line
