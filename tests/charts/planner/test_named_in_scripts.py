"""What is not understood is named and small talk is not, in languages of scripts of their own."""

import pytest

from charts.planner import plan
from charts.reading import read_message, read_table

TABLES = {
    "he": "קטגוריה,סכום\nשכירות,4500\nאוכל,2400\nבילויים,1500",
    "ar": "الفئة,المبلغ\nإيجار,1000\nطعام,700\nترفيه,350",
    "fa": "دسته,مبلغ\nاجاره,900\nخوراک,600\nتفریح,250",
    "hi": "मद,राशि\nकिराया,120000\nराशन,60000\nयात्रा,15000",
    "ko": "항목,금액\n월세,500000\n식비,400000\n취미,600000",
    "ja": "項目,金額\n家賃,80000\n食費,40000\n趣味,20000",
    "zh": "项目,金额\n房租,3000\n吃饭,1800\n娱乐,600",
}

ROWS = [
    ("he", "היי, אפשר בבקשה גרף עמודות של הסכום לפי קטגוריה? תודה", ()),
    ("he", "גרף עמודות של הסכום לפי קטגוריה עם זוהר סגלגל", ("זוהר סגלגל",)),
    ("he", "סכום לפי קטגוריה בשנת 1987", ("1987",)),
    ("ar", "مرحبا، ممكن لو سمحت أعمدة للمبلغ حسب الفئة؟ شكرا", ()),
    ("ar", "أعمدة للمبلغ حسب الفئة مع توهج غريب", ("توهج غريب",)),
    ("ar", "ارسم أعمدة والطعام باللون الأخضر", ()),
    ("fa", "سلام، لطفا یه نمودار میله‌ای از مبلغ بر اساس دسته بکش، ممنون", ()),
    ("fa", "نمودار میله‌ای مبلغ بر اساس دسته با درخشش", ("درخشش",)),
    ("hi", "नमस्ते, कृपया मद के अनुसार राशि का बार चार्ट बना दो, धन्यवाद", ()),
    ("hi", "मद के अनुसार राशि का बार चार्ट चमकीला", ("चमकीला",)),
    ("hi", "किराया छोड़कर पाई चार्ट", ()),
    ("ko", "안녕하세요, 항목별 금액을 막대그래프로 그려 주실래요? 감사합니다", ()),
    ("ko", "항목별 금액을 반짝이 막대그래프로", ("반짝이",)),
    ("ko", "월세 빼고 원그래프", ()),
    ("ko", "항목별 금액 원그래프 그려 줄 수 있어?", ()),
    ("ko", "금액이 큰 순서로 막대그래프", ()),
    ("ja", "こんにちは、項目別の金額を棒グラフにしていただけますか？", ()),
    ("ja", "項目別の金額を棒グラフで、虹彩風に", ("虹彩風",)),
    ("ja", "家賃を除いた円グラフ", ()),
    ("ja", "趣味だけ赤くして棒グラフ", ()),
    ("ja", "どの項目が一番高い？", ()),
    ("zh", "你好，请帮我画各项目金额的柱状图，谢谢", ()),
    ("zh", "各项目金额的柱状图，玻璃质感", ("玻璃质感",)),
    ("zh", "不要房租，其他的畫長條圖", ()),
]


@pytest.mark.parametrize(("code", "request_", "unspent"), ROWS, ids=[row[1][:40] for row in ROWS])
def test_every_word_is_spent_or_small_talk_or_named(
    code: str, request_: str, unspent: tuple[str, ...]
) -> None:
    table = read_table(TABLES[code])
    assert table is not None
    assert plan(table, request_).unspent == unspent


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ja", "上位2項目"),
        ("ja", "金額の割合"),
        ("zh", "最大的2项"),
        ("he", "סך הסכום לפי קטגוריה"),
        ("ar", "أكبر فئتين"),
        ("hi", "सबसे बड़े 2 मद"),
        ("ko", "상위 2개"),
        ("fa", "مجموع مبلغ هر دسته"),
    ],
)
def test_a_short_line_that_asks_for_something_is_no_title(code: str, line: str) -> None:
    found = read_message(f"{line}\n{TABLES[code]}")
    assert found.request == line


@pytest.mark.parametrize(
    ("code", "title"), [("ja", "山田家"), ("zh", "王家账本"), ("ko", "우리집 가계부"), ("he", "משק בית")]
)
def test_a_short_line_that_asks_for_nothing_is_one(code: str, title: str) -> None:
    found = read_message(f"{title}\n{TABLES[code]}")
    assert (found.request, found.tables[0].title) == ("", title)


def test_a_title_in_quotes_may_have_a_particle_behind() -> None:
    table = read_table(TABLES["ko"])
    assert table is not None
    assert plan(table, "금액 막대그래프, 제목은 '우리집 가계부'로").spec.title == "우리집 가계부"
