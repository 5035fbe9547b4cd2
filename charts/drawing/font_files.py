"""Which files the fonts are in: packages of the lock file. Nothing is loaded here, nor is matplotlib."""

from importlib.util import find_spec
from pathlib import Path

HOUSE = "Lato"
_PACKAGES = {
    HOUSE: ("fontpkg_lato", ("files/Lato-Regular.ttf", "files/Lato-Bold.ttf")),
    "Noto Sans Arabic": ("fontpkg_noto_sans_arabic", ("files/NotoSansArabic[wdth,wght].ttf",)),
    "Noto Sans Devanagari": ("fontpkg_noto_sans_devanagari", ("files/NotoSansDevanagari[wdth,wght].ttf",)),
    "Noto Sans Thai": ("fontpkg_noto_sans_thai", ("files/NotoSansThai[wdth,wght].ttf",)),
    "Noto Sans CJK": ("noto_cjk_sans_otc", ("NotoSansCJK-Regular.ttc",)),
    **{
        f"Noto Sans {script}": ("manimgx_fonts", (f"NotoSans{script}[wght].ttf",))
        for script in (
            *("Bengali", "Ethiopic", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao", "Malayalam"),
            *("Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu"),
        )
    },
}


FAMILIES = frozenset(_PACKAGES)
"""The names of the fonts that come from packages."""


def files_of(family: str) -> tuple[Path, ...]:
    """Return the files of a family; none if its package, or a part of it, is not installed."""
    package, names = _PACKAGES[family]
    spec = find_spec(package)
    files = tuple(Path(spec.origin).parent / name for name in names) if spec and spec.origin else ()
    return files if all(file.is_file() for file in files) else ()


def packages_missing() -> list[str]:
    """Return the names of the packages that are not installed, or not whole."""
    return sorted({_PACKAGES[family][0] for family in FAMILIES if not files_of(family)})
