"""What made a reader or the planner raise once, with its neighbours: an answer or a sentence, in any form."""

import pytest

from charts.table import File
from tests.charts.pipeline import unseen, words

D = "9" * 400
"""More digits than any number of a computer's has."""

SURROGATES = (
    '[{"n":"a\\ud800","v":1},{"n":"b","v":2}]',
    '{"a\\udfff":1,"b":2}',
    '{"\\ud800\\ud800":[1,2],"x":["\\udc00","b"]}',
    '[["n","v"],["\\ud83d",1],["\\ude00",2]]',
    '{"n":["\\ud800"],"v":["\\udfff"]}',
    "n,v\na\ud800,1\nb,2",
    "<table><tr><th>n<th>v<tr><td>&#xD800;<td>1<tr><td>b<td>2</table>",
    "[{'n': 'a\\ud800', 'v': 1}, {'n': 'b', 'v': 2}]",
    'n: "a\\ud800"\nv: 1\n---\nn: b\nv: 2',
    '[[x]]\nn = "\\uD800"\nv = 1\n[[x]]\nn="b"\nv=2',
    "<rows><r><n>&#xDFFF;</n><v>1</v></r><r><n>b</n><v>2</v></r></rows>",
    '{"type":"bar","data":{"labels":["\\ud800","b"],"datasets":[{"label":"\\udc00","data":[1,2]}]}}',
    '"\\ud800"',
)
"""Half characters, written as escapes, entities or themselves."""

MARKED_SECTIONS = (
    "<table><![x[<tr><td>a<td>1<tr><td>b<td>2</table>",
    "<![CDATA[<table><tr><td>a<td>1</table>",
    "<table><tr><th>n<th>v<tr><td><![if IE]>a<![endif]><td>1<tr><td>b<td>2</table>",
    "<!DOCTYPE [<!ENTITY a 'b'>]><table><tr><td>&a;<td>1<tr><td>b<td>2</table>",
    "<table><!-- <tr><td>a<td>1<tr><td>b<td>2</table>",
    "<![",
    "<!",
    "<?php <table><tr><td>a<td>1",
    "<!x[y]><table><tr><td>a<td>1<tr><td>b<td>2</table>",
    "<table><tr><td>a<![ INCLUDE[ <td>1 ]]></table>",
    "<table><tr><td><!ELEMENT br EMPTY>a<td>1<tr><td>b<td>2</table>",
    "<![temp[a]]><table><tr><td>a<td>1<tr><td>b<td>2</table>",
    "<table><tr><td a='<![x['>a<td>1<tr><td>b<td>2</table>",
    "<rows><![CDATA[<r>]]><r><n>a</n><v>1</v></r><r><n>b</n><v>2</v></r>",
)
"""Declarations and marked sections that HTML does not know."""

LITERALS = (
    "{(1, 2): 3, (3, 4): 5}",
    "{('a','b'): {'x': 1}}",
    "{None: 1, 'b': 2}",
    "{True: 1, False: 2}",
    "{1.5: 2, 2.5: 3}",
    "{(): 1, ((),): 2}",
    "{frozenset(): 1}",
    "{'a': (1, 2), 'b': (3, 4)}",
    "{'a': {1, 2}, 'b': {3}}",
    "{b'x': 1, b'y': 2}",
    "[(1, (2, 3)), (4, (5, 6))]",
    "[{(1,): 1}, {(1,): 2}]",
    "{...: 1, 'b': 2}",
    "{1j: 1, 2j: 2}",
    "{1: {(2,): 3}, 2: {(2,): 4}}",
    "{-1: 1, -2: 2}",
    "{'a': 1, 'a': 2}",
    "[{'n': None, 'v': ...}]",
    "{0x10: 1, 0b1: 2}",
    "{'x': [[]], 'y': [{}]}",
)
"""Keys and values of literals that JSON does not know."""

SHORT_ROWS = (
    "a,b,c\n1\n2,3\n4,5,6",
    "| a | b | c |\n|---|---|---|\n| 1 |\n| 2 | 3 |",
    "a\tb\tc\n1\n2\t3",
    "<table><tr><th>a<th>b<th>c<tr><td>1<tr><td>2<td>3</table>",
    '[["a","b","c"],[1],[2,3]]',
    '[{"a":1,"b":2},{"a":3},{}]',
    "a  b  c\n-  -  -\n1\n2  3",
    "+---+---+\n| a | b |\n+---+---+\n| 1 |\n+---+---+",
    "{|\n! a !! b !! c\n|-\n| 1\n|-\n| 2 || 3\n|}",
    "\\begin{tabular}{lll}\na & b & c \\\\\n1 \\\\\n2 & 3 \\\\\n\\end{tabular}",
    "insert into t (a,b,c) values (1),(2,3),(4,5,6);",
    "a;b;c\n\n;\n;;\n1;;",
    "a: [1,2,3]\nb: [4]\nc: []",
    '{"a":[1,2,3],"b":[4],"c":[]}',
    "[table]\n[tr][th]a[/th][th]b[/th][/tr]\n[tr][td]1[/td][/tr]\n[tr][td]2[/td][td]3[/td][/tr]\n[/table]",
    "[tr][td]",
    "a,b,c\n",
    "a,b\n1,2,3,4,5\n6",
)
"""Rows shorter than the head, in every family."""

DIGITS = (
    "n,v\na,{D}\nb,2",
    "n,v\na,-{D}\nb,2",
    "n,v\na,{D}.{D}\nb,2",
    "n,v\na,1e{D}\nb,2",
    "n,v\na,{D}%\nb,2%",
    "n,v\na,${D}\nb,$2",
    "n,v\na,({D})\nb,(2)",
    '[{"n":"a","v":{D}},{"n":"b","v":2}]',
    '{"a":{D},"b":-{D}}',
    "{'a': {D}, 'b': 2}",
    "v = {D}\nw = 2\nx = 3",
    "[x]\na = {D}\nb = 2",
    "{D}: 1\n2: 3\n4: 5",
    "n,v\n{D},1\n{D},2",
    "n,v\na,{D}/{D}\nb,1/2",
    "n,v\na,{D}:{D}\nb,1:30",
    "n,v\na,{D} days\nb,2 days",
    "n,v\na,{D} ± {D}\nb,2 ± 1",
    "date,v\n{D}-01-01,1\n2024-01-01,2",
    "date,v\nQ1 {D},1\nQ2 2024,2",
    "a,{D}\nb,{D}\nc,{D}",
    "n,v\na,0x{F}\nb,2",
    "n,v\na,1/{Z}1\nb,2",
    "n,v\na,0.{Z}1\nb,2",
    "top {D} by v\nn,v\na,1\nb,2",
    "between {D} and 3\nn,v\na,1\nb,2",
    "n,v\na,1e308\nb,1e308\nc,-1e308",
    "line at {D}\nn,v\na,1\nb,2",
    "index to {D}\nn,v\na,1\nb,2",
    "n,v\na,{C}1\nb,2",
    "n,v\na,{N}\nb,2",
    '[{"n":"a","v":{N}}]',
    "{'a': {N}}",
    "a: {N}\nb: 2",
    "x = {N}\ny = 2",
    "n,v\na,{D}k\nb,2k",
    "n,v\na,{D} {D}/{D}\nb,1 1/2",
    "v/{D}\nn,v\na,1\nb,2",
    "v times {D}\nn,v\na,1\nb,2",
    "moving average over {D}\nn,v\na,1\nb,2\nc,3",
    "percentile {D} of v\nn,v\na,1\nb,2",
    "20{D}\nn,v\na,1\nb,2",
)
"""Numbers of hundreds of digits, wherever a number may stand."""

ORDERS = (
    "top N by sold",
    "bottom N",
    "line at N",
    "mark N",
    "highlight N",
    "sold / N",
    "sold times N",
    "sold plus N",
    "sold minus N",
    "sold in % of N",
    "sold ^ N",
    "moving average over N months",
    "percentile N of sold",
    "Nth percentile",
    "histogram with N bins",
    "bins of N",
    "sold by city above N",
    "below N",
    "between N and N",
    "from N to N",
    "only N",
    "without N",
    "not N",
    "since N",
    "until N",
    "in N",
    "last N months",
    "first N",
    "every N months",
    "index N = 100",
    "axis from N to N",
    "y axis up to N",
    "start at N",
    "color N red",
    "N% of sold",
    "year N",
    "month N",
    "Q1 N",
    "week N",
    "N of January",
    "January N",
    "round to N decimals",
    "N decimals",
    "sorted by N",
    "title N",
    "top N% by sold",
    "growth over N months",
    "lag N",
    "rank N",
    "N columns",
    "group by N",
    "limit N",
    "show N rows",
    "skip N",
    "sold > N",
    "sold = N",
    "sold != N",
    "sold per N",
    "cost per N sold",
    "size N",
    "width N",
    "opacity N",
    "N million",
    "N trillion",
    "N k",
    "share of N",
    "target N",
    "average of N",
    "median N",
    "sum of N",
    "N:N",
    "N/N",
    "N-N-N",
    "N.N",
    "-N",
    "top -N",
    "1eN",
    "top 1eN",
    "line at 1eN",
    "line at -1eN",
    "sold * 1eN",
    "line at N trillion",
    "sold times N million",
)
"""Wishes with a number N in them."""

NUMBERS = ("{D}", "{M}", "1e400", "0", "-1", "99999999999999999999", "0.{Z}1", "1e-400", "²", "1_000")
TABLE = "\nmonth,city,sold,cost\n2024-01,A,1,4\n2024-02,B,2,5\n2024-03,A,3,6\n2024-04,B,4,7\n"
FORMS = ("json", "html", "txt", "csv", "md", "tsv")
LONG = {
    "{N}": "9" * 5000,
    "{D}": D,
    "{M}": "9" * 301,
    "{F}": "f" * 4000,
    "{Z}": "0" * 400,
    "{C}": "1," * 2000,
}


PLANNED = (
    "2024\u6771\u4eacline of averag415\n{|\n!!\n|-\n|2024Q3||||415\n|-\n|26Q3||||\u6771\u4eac",
    "line of average 415 in Kiel\nTown,Quarter,Sold\nKiel,2024 Q3,\nBonn,2024 Q4,",
    "|D|l\n\u2605|\n|P6D|Total\nSubtotal|P1D|",
    "Day,Sold\n1,4\nTotal,9\nSubtotal,3",
    "Week | Sold\n--- | ---\n1 | 4\n2 | Total\nSubtotal | 3",
)
"""Tables of which nothing can be drawn in some reading, or nothing is left beside totals."""


def whole(text: str) -> str:
    """Return a row with what is long in it written out."""
    for short, long in LONG.items():
        text = text.replace(short, long)
    return text


ENDS = tuple(
    f"{words}\nRegion,Sold\nNorth,4\nSouth,9"
    for words in (
        "sold by region from low to your",
        "from low to the",
        "bars from best to please",
        "from fewest to a",
        "ordered from lowest to of",
        "low to it",
        "vom kleinsten bis zum",
        "von niedrig bis die",
        "du plus petit au",
        "de menor a la",
        "dal più basso al",
        "van laag tot de",
        "от меньшего до",
    )
)
"""Orders that stop before they say where they end."""

OPEN = tuple(
    f"{words}\nProduct,Price,Sold\nA,1,2\nB,3,4"
    for words in (
        "value (price x sold",
        "bars of (price - sold",
        "total (price + sold, by product",
        "price x (sold",
        "profit: (price - sold",
        "((price - sold) x sold",
        "a price (1 / 6 / 24",
        "price, (3 / 6 / 24 and (1 - 1",
    )
)
OPEN += ("ts 9pt, (6/4\n||]\n|a|", "ts 9pt, (6/4\nItem,Sold\nA,3\nB,4", "zork 5, (8 - 3\nItem,Sold\nA,3\nB,4")
"""Formulas in brackets that nothing closes."""

LABELLESS = tuple(
    f"2024-06-01 {sign} Steps: 8200\n2024-06-02 {sign} Steps: 10400\n2024-06-03 {sign} Steps: 6100\n"
    "Name,Sold,Cost,Left,Region\nItem 0,0,0,0,R0\nItem 1,1,2,1,R1\nItem 2,2,4,2,R2\n\n"
    + "".join(f"\u58f2\u4e0a{number}\u3001" for number in range(1, 30))
    for sign in ("-", ":", ",", "|")
)
"""Lists of which a row has no label, beside tables."""

_WIDE = "Item," + ",".join(f"C{number}" for number in range(40)) + "\nx" + ",7" * 40 + "\ny" + ",9" * 40
WIDE = tuple(
    f"{words} {', '.join(f'C{number}' for number in range(40))} by item\n{_WIDE}"
    for words in (
        *("plot", "bars of", "lines of", "stacked bars of", "area of", "radar of", "heatmap of", "dots of"),
        *("bars and line of", "small multiples of", "running total of", "share of", "each in a panel:"),
    )
)
"""More columns than can be told apart, all of them asked for."""

LONELY = tuple(
    f"{words}\n{head}\n210\n809\n602\n411\n350"
    for head in ("Month", "Sold")
    for words in (
        *("highlight best month", "highlight the highest", "mark the two best", "highlight the first row"),
        *("the lowest in red", "paint all above 500 green", "highlight the values above 500 in red"),
        *("label the highest", "note the peak", "everything grey except the best", "the average in red"),
    )
)
"""Rows picked of one column of numbers, which is drawn by how often they occur."""

HEADLESS = tuple(
    f"\u6309{head}\u7684\u9500\u91cf\n{head},Sold\na,3\nb,5\nc,4"
    for head in ("\u0301", "-", "\u0301\u0301", "()")
)
"""Heads that have no letters, in a request of Chinese words."""


@pytest.mark.sweep(3)
@pytest.mark.parametrize(
    "row",
    [
        *SURROGATES,
        *MARKED_SECTIONS,
        *LITERALS,
        *SHORT_ROWS,
        *DIGITS,
        *PLANNED,
        *ENDS,
        *OPEN,
        *LABELLESS,
        *WIDE,
        *LONELY,
        *HEADLESS,
    ],
)
def test_an_offender_is_answered_pasted_and_attached(row: str) -> None:
    text = whole(row)
    said = words(text)
    for form in FORMS:
        said += words("plot it", [File(f"a.{form}", text.encode("utf-8", "surrogatepass"))])
    assert unseen(said) == []


@pytest.mark.sweep(3)
@pytest.mark.parametrize("order", ORDERS)
def test_a_wish_with_any_number_is_answered(order: str) -> None:
    for number in NUMBERS:
        assert unseen(words(whole(order.replace("N", number)) + TABLE)) == [], number
