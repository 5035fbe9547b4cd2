"""Secrets that stand in files of their own, as systemd and containers hand them over.

`DISCORD_TOKEN_FILE=/run/secrets/token` names the file of a secret; a file called `discord_token` in
$CREDENTIALS_DIRECTORY is one by its name (systemd's LoadCredential=). No secret is then in an environment,
which child processes inherit and other tools show.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

ENDING = "_FILE"
DIRECTORY = "CREDENTIALS_DIRECTORY"
MOST_BYTES = 8_192
"""No secret is longer; whatever is names no secret's file."""


def is_secret(name: str) -> bool:
    """Whether a setting holds a secret."""
    return name in ("DISCORD_TOKEN", "OPENAI_API_KEY", "DATABASE_URL") or (
        name.startswith("LLM_") and name.endswith("_API_KEY")
    )


def is_file_of_secret(name: str) -> bool:
    """Whether a setting names the file of a secret."""
    return name.endswith(ENDING) and is_secret(name.removesuffix(ENDING))


def from_files(values: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Return the secrets that stand in files, by the names of their settings, and what is wrong with files.

    A file that is named wins over a credential of the same name.
    """
    found: dict[str, str] = {}
    problems: list[str] = []
    for setting, path, named in (*_credentials(values), *_named(values)):
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
            text = data.decode("utf-8-sig").strip() if len(data) <= MOST_BYTES else ""
        except OSError as error:
            why = f"cannot be read ({error.strerror})"
            problems.append(f"  {named} names a file that {why}; write the secret alone into it.")
            continue
        except UnicodeError:
            text = ""
        if not text:
            problems.append(f"  {named} names a file with no secret in it; write the secret alone into it.")
            continue
        found[setting] = text
    return found, problems


def _named(values: Mapping[str, str]) -> Iterator[tuple[str, Path, str]]:
    for name, value in values.items():
        if is_file_of_secret(name):
            yield name.removesuffix(ENDING), Path(value.strip()).expanduser(), name


def _credentials(values: Mapping[str, str]) -> Iterator[tuple[str, Path, str]]:
    folder = Path(values.get(DIRECTORY, ""))
    if not folder.is_absolute() or not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if is_secret(path.name.upper()):
            yield path.name.upper(), path, f"the credential {path.name}"
