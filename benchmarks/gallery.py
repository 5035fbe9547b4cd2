"""Draw the gallery: pictures over varied tables and scripts, so that a change of looks is seen in review.

python -m benchmarks.gallery [FOLDER]    FOLDER is docs/gallery unless given; the pictures are half size.
"""

import io
import sys
from pathlib import Path

from PIL import Image

from benchmarks.example import Example
from benchmarks.gallery_charts import EXAMPLES
from charts.chart import ChartData
from charts.drawing import render
from charts.drawing.theme import Theme
from charts.kinds import caption, chart_data
from charts.reading import read_message

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "gallery"
WIDTH = 550
"""As wide as Discord shows a picture in a channel, in pixels."""
_COLOURS = 128


def chart_of(example: Example) -> ChartData:
    """Return the chart of an example, by the product's own reading and data."""
    (table, *_) = read_message(example.paste).tables
    return chart_data(table, example.spec)


def small(chart: ChartData, theme: Theme) -> bytes:
    """Return the picture as wide as Discord shows it, in few colours: light enough to be committed."""
    image = Image.fromarray(render.pixels(chart, theme)).convert("RGB")
    image = image.resize((WIDTH, round(image.height * WIDTH / image.width)), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    image.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
        out, "png", optimize=True
    )
    return out.getvalue()


def page(charts: dict[str, ChartData], theme: Theme) -> str:
    """Return the page of a theme: each picture with its alt text and its caption."""
    other = Theme.LIGHT if theme is Theme.DARK else Theme.DARK
    head = f"# Gallery, {theme}\n\nDrawn by `make gallery`. The other theme: [{other}]({other}.md).\n"
    parts = [
        f"## {name}\n\n![{render.described(chart)}]({theme}/{name}.png)\n\n{caption(chart)}\n"
        for name, chart in charts.items()
    ]
    return "\n".join([head, *parts])


def main(folder: Path) -> None:
    """Write both pages and their pictures."""
    charts = {example.name: chart_of(example) for example in EXAMPLES}
    for theme in Theme:
        (folder / theme).mkdir(parents=True, exist_ok=True)
        for name, chart in charts.items():
            (folder / theme / f"{name}.png").write_bytes(small(chart, theme))
        (folder / f"{theme}.md").write_text(page(charts, theme), "utf-8")
    print(f"{len(charts)} charts in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
