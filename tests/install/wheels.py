"""A local folder of wheels that offers newer releases than the locks name: bait that must not be taken."""

import base64
import hashlib
from pathlib import Path
from zipfile import ZipFile

BAIT = ("coverage", "aiohttp")
NEWER = "999.0"


def doctored(folder: Path) -> Path:
    """Write an empty wheel, newer than any release, for each package of BAIT; return the folder."""
    folder.mkdir()
    for name in BAIT:
        _write(folder, name)
    return folder


def _write(folder: Path, name: str) -> None:
    info = f"{name}-{NEWER}.dist-info"
    parts = {
        f"{name}/__init__.py": 'raise RuntimeError("this release is bait")\n',
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {NEWER}\nProvides-Extra: toml\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: bait\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [f"{path},sha256={_digest(text)},{len(text)}" for path, text in parts.items()]
    parts[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,"]) + "\n"
    with ZipFile(folder / f"{name}-{NEWER}-py3-none-any.whl", "w") as wheel:
        for path, text in parts.items():
            wheel.writestr(path, text)


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
