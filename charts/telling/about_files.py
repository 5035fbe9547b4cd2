"""What a member is told about an attached file. A name is given as it is safe to post."""

from collections.abc import Sequence

from charts.telling.speech import counted, listed, quoted, say, whole, written

_LONGEST = 60


def _cure() -> str:
    return say("Send the table as .csv in UTF-8, as .xlsx, or paste it.")


def named(name: str) -> str:
    """Return a file's name in quotes: short, one line, no markup."""
    return quoted(shown(name))


def shown(name: str) -> str:
    """Return a file's name: short, one line, no markup."""
    printable = "".join(sign for sign in name if sign.isprintable() and sign not in "`*_~|<>@")
    return printable[-_LONGEST:] or say("the file")


def too_large(name: str, size: int, most: int) -> str:
    """Say that a file is not fetched, since it has more bytes than that."""
    return say(
        "{file} is {size} MB; I read files up to {most} MB. Send the columns you want drawn, or fewer rows.",
        file=named(name),
        size=written(f"{size / 1e6:.1f}"),
        most=whole(round(most / 1e6)),
    )


def unread(names: Sequence[str]) -> str:
    """Say that pictures and recordings are not looked into."""
    return say(
        "I cannot read numbers out of pictures or recordings, so {files} is left out. "
        "Paste the table as text, or attach it as a file.",
        files=listed([named(name) for name in names]),
    )


def gone(name: str) -> str:
    """Say that Discord does not hand the file out."""
    return say(
        "I could not fetch {file} from Discord. Attach it again with a fresh mention.",
        file=named(name),
    )


def without_table(name: str) -> str:
    """Say that nothing in the file is a table."""
    return say(
        "I found no table in {file}. {cure}",
        file=named(name),
        cure=_cure(),
    )


def too_many_bytes(name: str, size: int, most: int) -> str:
    """Say that a file has more bytes than are read."""
    return say(
        "{file} has {size} bytes; I read up to {most}. Send fewer rows.",
        file=named(name),
        size=whole(size),
        most=whole(most),
    )


def empty(name: str) -> str:
    """Say that there is nothing in the file."""
    return say(
        "{file} is empty. {cure}",
        file=named(name),
        cure=_cure(),
    )


def of_a_kind(name: str, kind: str) -> str:
    """Say what the file is instead of a table: "a PDF"."""
    return say(
        "{file} is {kind}, not a table. {cure}",
        file=named(name),
        kind=kind,
        cure=_cure(),
    )


def damaged(name: str, encoding: str) -> str:
    """Say that the file is no text in the encoding that its first bytes promise."""
    return say(
        "{file} is damaged: no valid {encoding}. {cure}",
        file=named(name),
        encoding=encoding.upper(),
        cure=_cure(),
    )


def binary(name: str) -> str:
    """Say that the file is no text."""
    return say(
        "{file} is binary, not text. {cure}",
        file=named(name),
        cure=_cure(),
    )


def encoding_taken(name: str, encoding: str) -> str:
    """Say in which encoding a file was read that does not say it."""
    return say(
        "{file} is not UTF-8; I read it as {encoding}.",
        file=named(name),
        encoding=encoding,
    )


def unknown_encoding(name: str) -> str:
    """Say that no encoding makes sense of the file."""
    return say(
        "{file} is not UTF-8 nor any encoding I know. Save it as “CSV UTF-8” and send it again.",
        file=named(name),
    )


def hidden_sheets(name: str, count: int) -> str:
    """Say that sheets that the workbook hides are not read."""
    return counted(
        "{file}: {count} hidden sheet is left out.",
        "{file}: {count} hidden sheets are left out.",
        count,
        file=named(name),
    )


def hidden_rows(sheet: str, count: int) -> str:
    """Say that rows that the workbook hides are not read."""
    return counted(
        "{sheet}: {count} hidden row is left out.",
        "{sheet}: {count} hidden rows are left out.",
        count,
        sheet=named(sheet),
    )


def no_workbook(name: str) -> str:
    """Say that the file calls itself a workbook and cannot be opened."""
    return say(
        "{file} is no workbook I can open. {cure}",
        file=named(name),
        cure=_cure(),
    )


def damaged_archive(name: str) -> str:
    """Say that the file is an archive that cannot be opened."""
    return say(
        "{file} is a damaged archive. {cure}",
        file=named(name),
        cure=_cure(),
    )


def archive(name: str) -> str:
    """Say that the file is an archive of something else."""
    return say(
        "{file} is an archive, not a workbook. {cure}",
        file=named(name),
        cure=_cure(),
    )


def unpacks_to_too_much(name: str, unpacked: int, times: int, most: int, most_times: int) -> str:
    """Say how large an archive claims to become, in bytes and times its size, and what is opened."""
    return say(
        "{file} unpacks to {unpacked} bytes, {times} times its size; I open up to {most} bytes "
        "and {most_times} times. Send the sheet as .csv.",
        file=named(name),
        unpacked=whole(unpacked),
        times=times,
        most=whole(most),
        most_times=most_times,
    )


def spans_too_much(name: str, rows: int, columns: int, cells: int, most: int) -> str:
    """Say how far apart the outermost cells of a workbook stand, and what is opened."""
    return say(
        "{file} spans {rows} rows and {columns} columns, {cells} cells with the blank ones; I "
        "open up to {most}. Delete what stands far from the table, or send the sheet as .csv.",
        file=named(name),
        rows=whole(rows),
        columns=whole(columns),
        cells=whole(cells),
        most=whole(most),
    )


def repeats_too_much(name: str, characters: int, most: int) -> str:
    """Say what the texts of a workbook come to, each counted as often as a cell shows it."""
    return say(
        "{file} repeats its texts to {characters} characters; I open up to {most}. Send the "
        "columns you want drawn as .csv.",
        file=named(name),
        characters=whole(characters),
        most=whole(most),
    )
