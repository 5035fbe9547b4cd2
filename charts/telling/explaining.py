"""What is told about each kind of chart to who asks for an explanation."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charts.language.tags import Tag

_PASTE = "Paste a table, mention me and say what to draw"
_KINDS = {
    "mark.histogram": (
        "A histogram shows how one list of numbers is spread: the range is cut into equal steps, and each "
        f"bar counts how many values fall into its step. Bars touch, because the steps do. {_PASTE}, for "
        "example “histogram of age”."
    ),
    "mark.boxplot": (
        "A box plot sums up a list of numbers: the box holds the middle half, the line in it is the "
        "median, the whiskers reach at most one and a half box lengths further, and points beyond them "
        f"stand alone. Put several side by side to compare groups. {_PASTE}, for example “box plot of "
        "salary by department”."
    ),
    "mark.heatmap": (
        "A heat map is a grid of coloured tiles: one label along each side, and the deeper the colour, "
        f"the larger the value. It suits patterns over two labels, such as weekday and hour. {_PASTE}, for "
        "example “heatmap of visits by day and hour”."
    ),
    "mark.point": (
        "A scatter plot sets two numbers against each other: every row is a point, one number across and "
        "the other up. A cloud that rises means that they grow together, one that falls means the "
        f"opposite; neither proves a cause. {_PASTE}, for example “scatter of height and weight”."
    ),
    "mark.arc": (
        "A pie chart shows the parts of one whole: each slice is as large as its share, and together they "
        "make 100 %. It reads well up to about seven slices, none of them negative; a donut is the same "
        f"with a hole. For comparing sizes, bars are easier. {_PASTE}, for example “pie of costs by "
        "category”."
    ),
    "mark.area": (
        "An area chart is a line chart with the space below it filled, which makes it good for totals "
        f"over time. Stacked, it shows how the parts of a total grow and shrink. {_PASTE}, for example "
        "“stacked area of visits by month and country”."
    ),
    "mark.line": (
        "A line chart shows how a number changes along something with an order, mostly time: each point "
        "is a value, and the line joins neighbours. Several lines compare several series; a gap means "
        f"that a value is missing. {_PASTE}, for example “line of sales by month”."
    ),
    "mark.bar": (
        "A bar chart compares numbers by length: one bar for each label, all starting at zero, so a bar "
        "twice as long means twice as much. It is the safest choice for comparing things, and sorted bars "
        f"are read fastest. {_PASTE}, for example “bar chart of revenue by region”."
    ),
}
"""By the value of a Tag, so that the main process loads no more of the lexicon than it needs."""
_CHARTS = (
    "A chart turns rows into something the eye can compare: bars compare amounts, lines show change over "
    "time, a pie shows shares of a whole, points show how two numbers hang together, a histogram shows "
    f"how values are spread. {_PASTE}, for example “bar chart of sales by month”, and I draw exactly those "
    "numbers."
)


def explanation(kind: "Tag | None") -> str:
    """Return a short explanation of a kind of chart, of charts as such for None or one that has none."""
    return _CHARTS if kind is None else _KINDS.get(kind, _CHARTS)
