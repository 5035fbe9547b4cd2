"""Take out of packages what Oneplot never opens: `python requirements/trim.py .venv`, in a container's build.

What is left draws, saves and answers in every language. Licences and what a package says of itself stay.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

LANGUAGES = frozenset(
    {
        *("ar", "cs", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt"),
        *("ru", "sv", "tr", "uk", "vi", "zh", "zh_Hant"),
    }
)
"""Of whose ways to write dates and lists there is need."""

NEEDLESS = (
    *("**/tests", "**/__pycache__", "**/*.a", "**/*.c", "**/*.cpp", "**/*.h", "**/*.hpp"),
    *("**/*.pxd", "**/*.pyi", "**/*.pyx"),
    *("babel/locale-data/*.dat", "fontpkg_lato/files/*.ttf"),
    *("manimgx_fonts/NotoEmoji*.ttf", "manimgx_fonts/NotoSans-Italic*.ttf", "manimgx_fonts/NotoSans[[]*.ttf"),
    *(
        f"manimgx_fonts/NotoSans{script}[[]*.ttf"
        for script in ("Arabic", "Devanagari", "Georgian", "Symbols")
    ),
    *("matplotlib/mpl-data/sample_data", "matplotlib/mpl-data/images", "matplotlib/mpl-data/plot_directive"),
    *("matplotlib/mpl-data/fonts/afm", "matplotlib/mpl-data/fonts/pdfcorefonts"),
    *("matplotlib/mpl-data/fonts/ttf/*.ttf", "matplotlib/backends/web_backend", "matplotlib/sphinxext"),
    *("fontTools/*/**/*.so", "fontTools/varLib", "fontTools/feaLib", "fontTools/ufoLib", "fontTools/otlLib"),
    *("numpy/distutils", "numpy/f2py", "numpy/random", "numpy/_core/include"),
    *("PIL/_avif*.so", "PIL/_webp*.so", "PIL/_imagingcms*.so", "PIL/_imagingft*.so"),
    *("pillow.libs/libavif*", "pillow.libs/libwebp*", "pillow.libs/libsharpyuv*", "pillow.libs/liblcms2*"),
    *(
        "pillow.libs/libharfbuzz*",
        "pillow.libs/libfreetype*",
        "pillow.libs/libpng*",
        "pillow.libs/libbrotli*",
    ),
)
"""Folders and files by their places below site-packages."""

KEPT = (
    *("babel/locale-data/root.dat", *(f"babel/locale-data/{language}.dat" for language in LANGUAGES)),
    *("fontpkg_lato/files/Lato-Regular.ttf", "fontpkg_lato/files/Lato-Bold.ttf"),
    *(
        f"matplotlib/mpl-data/fonts/ttf/{name}.ttf"
        for name in ("DejaVuSans", "DejaVuSans-Bold", "LastResortHE-Regular")
    ),
)


def needless(packages: Path) -> Iterator[Path]:
    """Name what nobody opens below a site-packages."""
    kept = {packages / name for name in KEPT}
    for pattern in NEEDLESS:
        yield from (found for found in packages.glob(pattern) if found not in kept)


def main() -> int:
    """Take it out, and say how much that was."""
    [place] = sys.argv[1:]
    lib = Path(place) / "lib"
    if Path(place).is_symlink():
        sys.stderr.write(f"{place} is a link to packages that others use; nothing is taken out.\n")
        return 1
    [packages] = lib.glob("python3*/site-packages")
    before = _bytes(packages)
    for found in list(needless(packages)):
        if found.is_dir():
            shutil.rmtree(found)
        else:
            found.unlink(missing_ok=True)
    sys.stdout.write(f"{before / 1e6:.0f} MB of packages, {_bytes(packages) / 1e6:.0f} MB of them needed\n")
    return 0


def _bytes(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


if __name__ == "__main__":
    sys.exit(main())
