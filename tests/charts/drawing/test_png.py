"""The PNG that a member opens is exactly the picture that was drawn, and small."""

import io
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from charts.drawing import png, render
from charts.grammar import Mark
from tests.charts.charts_to_draw import chart

MONTHS = ["Jan", "Feb", "Mar"]


def opened(data: bytes) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    return np.asarray(Image.open(io.BytesIO(data)))


@pytest.mark.parametrize("mark", [Mark.BAR, Mark.LINE, Mark.POINT, Mark.ARC])
def test_every_pixel_survives(mark: Mark) -> None:
    pixels = render.pixels(chart(mark, MONTHS, [1, 2, 3]))
    assert (opened(png.encode(pixels)) == pixels[:, :, :3]).all()


@settings(max_examples=50)
@given(st.integers(1, 40), st.integers(1, 40), st.randoms(use_true_random=False))
def test_any_size_and_any_noise_survives(height: int, width: int, dice: object) -> None:
    noise = bytes(dice.randrange(256) for _ in range(height * width * 4))  # type: ignore[attr-defined]  # a Random
    pixels = np.frombuffer(noise, np.uint8).reshape(height, width, 4)
    assert (opened(png.encode(pixels)) == pixels[:, :, :3]).all()


def test_the_file_is_about_as_small_as_a_general_encoders() -> None:
    figure = render.draw(chart(Mark.BAR, MONTHS, [1, 2, 3]))
    out = io.BytesIO()
    FigureCanvasAgg(figure).print_png(out)  # type: ignore[no-untyped-call]  # matplotlib's canvases have no types
    assert len(png.encode(render.pixels(chart(Mark.BAR, MONTHS, [1, 2, 3])))) < 1.8 * len(out.getvalue())


def test_the_file_is_rgb_and_carries_neither_date_nor_program() -> None:
    data = png.encode(render.pixels(chart(Mark.BAR, MONTHS, [1, 2, 3])))
    kinds, rest = [], data[len(png.SIGNATURE) :]
    while rest:
        length = int.from_bytes(rest[:4], "big")
        kinds.append(rest[4:8])
        assert int.from_bytes(rest[8 + length : 12 + length], "big") == zlib.crc32(rest[4 : 8 + length])
        rest = rest[12 + length :]
    assert kinds == [b"IHDR", b"IDAT", b"IEND"]
    assert data[25] == 2  # colour type: truecolour, no alpha
