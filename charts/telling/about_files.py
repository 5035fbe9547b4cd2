"""What a member is told about an attached file. A name is given as it is safe to post."""

_CURE = "Send the table as .csv in UTF-8, as .xlsx, or paste it."
_LONGEST = 60


def named(name: str) -> str:
    """Return a file's name in quotes: short, one line, no markup."""
    return f"“{shown(name)}”"


def shown(name: str) -> str:
    """Return a file's name: short, one line, no markup."""
    printable = "".join(sign for sign in name if sign.isprintable() and sign not in "`*_~|<>@")
    return printable[-_LONGEST:] or "the file"


def too_large(name: str, size: int, most: int) -> str:
    """Say that a file is not fetched, since it has more bytes than that."""
    return (
        f"{named(name)} is {size / 1e6:.1f} MB; I read files up to {most / 1e6:.0f} MB. "
        "Send the columns you want drawn, or fewer rows."
    )


def gone(name: str) -> str:
    """Say that Discord does not hand the file out."""
    return f"I could not fetch {named(name)} from Discord. Attach it again with a fresh mention."


def without_table(name: str) -> str:
    """Say that nothing in the file is a table."""
    return f"I found no table in {named(name)}. {_CURE}"


def too_many_bytes(name: str, size: int, most: int) -> str:
    """Say that a file has more bytes than are read."""
    return f"{named(name)} has {size:,} bytes; I read up to {most:,}. Send fewer rows."


def empty(name: str) -> str:
    """Say that there is nothing in the file."""
    return f"{named(name)} is empty. {_CURE}"


def of_a_kind(name: str, kind: str) -> str:
    """Say what the file is instead of a table: "a PDF"."""
    return f"{named(name)} is {kind}, not a table. {_CURE}"


def damaged(name: str, encoding: str) -> str:
    """Say that the file is no text in the encoding that its first bytes promise."""
    return f"{named(name)} is damaged: no valid {encoding.upper()}. {_CURE}"


def binary(name: str) -> str:
    """Say that the file is no text."""
    return f"{named(name)} is binary, not text. {_CURE}"


def encoding_taken(name: str, encoding: str) -> str:
    """Say in which encoding a file was read that does not say it."""
    return f"{named(name)} is not UTF-8; I read it as {encoding}."


def unknown_encoding(name: str) -> str:
    """Say that no encoding makes sense of the file."""
    return f"{named(name)} is not UTF-8 nor any encoding I know. Save it as “CSV UTF-8” and send it again."


def hidden_sheets(name: str, count: int) -> str:
    """Say that sheets that the workbook hides are not read."""
    return f"{named(name)}: {count} hidden {'sheet is' if count == 1 else 'sheets are'} left out."


def hidden_rows(sheet: str, count: int) -> str:
    """Say that rows that the workbook hides are not read."""
    return f"{named(sheet)}: {count} hidden {'row is' if count == 1 else 'rows are'} left out."


def no_workbook(name: str) -> str:
    """Say that the file calls itself a workbook and cannot be opened."""
    return f"{named(name)} is no workbook I can open. {_CURE}"


def damaged_archive(name: str) -> str:
    """Say that the file is an archive that cannot be opened."""
    return f"{named(name)} is a damaged archive. {_CURE}"


def archive(name: str) -> str:
    """Say that the file is an archive of something else."""
    return f"{named(name)} is an archive, not a workbook. {_CURE}"


def unpacks_to_too_much(name: str, unpacked: int, times: int, most: int, most_times: int) -> str:
    """Say how large an archive claims to become, in bytes and times its size, and what is opened."""
    return (
        f"{named(name)} unpacks to {unpacked:,} bytes, {times} times its size; "
        f"I open up to {most:,} bytes and {most_times} times. Send the sheet as .csv."
    )


def spans_too_much(name: str, rows: int, columns: int, cells: int, most: int) -> str:
    """Say how far apart the outermost cells of a workbook stand, and what is opened."""
    return (
        f"{named(name)} spans {rows:,} rows and {columns:,} columns, {cells:,} cells with the blank ones; "
        f"I open up to {most:,}. Delete what stands far from the table, or send the sheet as .csv."
    )


def repeats_too_much(name: str, characters: int, most: int) -> str:
    """Say what the texts of a workbook come to, each counted as often as a cell shows it."""
    return (
        f"{named(name)} repeats its texts to {characters:,} characters; I open up to {most:,}. "
        "Send the columns you want drawn as .csv."
    )
