"""How lines of text are set."""

from multiprocessing import get_context

import numpy as np
import pytest
from matplotlib.textpath import text_to_path

from charts.drawing import render
from charts.drawing.fonts import typeface
from charts.drawing.letters import outline
from tests.charts.charts_to_draw import bars


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        *("a", "Ta", "AVATAR To. “Yes”, we", "office fits flow", "1,234.56 € (−7 %)", "Łódź ’24…"),
        *("Ελλάδα και Αθήνα", "Київ, Москва", "Tiếng Việt ơi", "売上 2024年", "서울 매출", "ﬁ ﷼ ﻻ"),
        *("مبيعات Q1", "מכירות 2024", "बिक्री", "ยอดขาย", "a\u200cb"),
    ],
)
def test_letters_stand_where_the_whole_text_has_them(text: str, *, bold: bool) -> None:
    face = typeface([text])
    glyphs, outlines, _ = text_to_path.get_glyphs_with_font(face.font(100.0, bold=bold), text)
    inked = [np.add(outlines[name][0], (x, y)) for name, x, y, _ in glyphs if len(outlines[name][0])]
    whole = np.concatenate(inked)
    np.testing.assert_allclose(np.asarray(outline(face, text, bold=bold).vertices, float), whole, atol=0.05)


def test_blanks_have_no_outline() -> None:
    assert len(outline(typeface([" "]), " ", bold=False)) == 0


def test_a_process_that_is_forked_after_a_picture_draws_the_same() -> None:
    drawn = bars(("Fish & chips", 1), ("مبيعات", 2), ("売上", 3))
    here = render.png(drawn)
    with get_context("fork").Pool(1) as pool:
        assert pool.apply(render.png, (drawn,)) == here
