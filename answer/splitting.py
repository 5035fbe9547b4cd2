"""Splits a text at a limit of characters without breaking words, fenced blocks or tables."""

_FENCE = "```"
_LANGUAGE = 20
_ROOM = 40
"""Characters that a fence, opened and closed anew, may take around a line."""
_LEAST = 2 * _ROOM


def split(text: str, limit: int) -> tuple[str, ...]:
    """Return the text in parts of at most `limit` characters, at least one, none empty if the text is not.

    A fence that a part breaks is closed at its end and opened again in the next; a part of a table begins
    with the table's head. Only a word longer than a part is broken.
    """
    if limit < _LEAST:
        raise ValueError(limit)
    parts: list[str] = []
    lines: list[str] = []
    opened = ""  # the fence that is open, as it is opened again
    head: list[str] = []  # of the table that we are in: its names and the rule below them
    for line in _short_lines(text, limit - _ROOM):
        closing = len(_FENCE) + 1 if opened or line.startswith(_FENCE) else 0
        if lines and _length(lines) + len(line) + closing > limit:
            parts.append(_joined(lines, opened))
            lines = [opened] if opened else []
            if _is_row(line) and _length([*lines, *head, line]) + closing <= limit:
                lines += head
        lines.append(line)
        if line.startswith(_FENCE):
            opened = "" if opened else _reopening(line)
        head = _head(head, line)
    parts.append(_joined(lines, opened))
    return tuple(part for part in parts if part.strip("`\n ")) or (text[:limit],)


def _reopening(line: str) -> str:
    """Return the line that opens a fence anew, with its language if that is short."""
    language = line.removeprefix(_FENCE).strip()
    return f"{_FENCE}{language}" if language.isalnum() and len(language) <= _LANGUAGE else _FENCE


def _short_lines(text: str, limit: int) -> list[str]:
    """Return the lines, the longer ones cut at words."""
    found = []
    for line in text.split("\n"):
        rest = line
        while len(rest) > limit:
            at = rest.rfind(" ", 1, limit)
            at = at if at > 0 else limit
            found.append(rest[:at])
            rest = rest[at:].lstrip(" ")
        found.append(rest)
    return found


def _is_row(line: str) -> bool:
    return line.lstrip().startswith("|")


def _head(head: list[str], line: str) -> list[str]:
    """Return the head of the table that the text is in after this line, [] outside of tables."""
    if not _is_row(line):
        return []
    if not head:
        return [line]
    is_rule = set(line) <= set("|-: ")
    return [*head, line] if len(head) == 1 and is_rule else head


def _length(lines: list[str]) -> int:
    """Return how long the lines are together, each with the break after it."""
    return sum(len(line) + 1 for line in lines)


def _joined(lines: list[str], opened: str) -> str:
    return "\n".join([*lines, _FENCE] if opened else lines).strip("\n")
