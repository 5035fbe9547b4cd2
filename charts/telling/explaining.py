"""What is told about each kind of chart to who asks for an explanation."""

from charts.telling.speech import noted, say

_PASTE = noted("Paste a table, mention me and say what to draw")
_KINDS = {
    "mark.histogram": noted(
        "A histogram shows how one list of numbers is spread: the range is cut into equal steps, and each "
        "bar counts how many values fall into its step. Bars touch, because the steps do. {paste}, for "
        "example “histogram of age”."
    ),
    "mark.boxplot": noted(
        "A box plot sums up a list of numbers: the box holds the middle half, the line in it is the "
        "median, the whiskers reach at most one and a half box lengths further, and points beyond them "
        "stand alone. Put several side by side to compare groups. {paste}, for example “box plot of "
        "salary by department”."
    ),
    "mark.heatmap": noted(
        "A heat map is a grid of coloured tiles: one label along each side, and the deeper the colour, "
        "the larger the value. It suits patterns over two labels, such as weekday and hour. {paste}, for "
        "example “heatmap of visits by day and hour”."
    ),
    "mark.point": noted(
        "A scatter plot sets two numbers against each other: every row is a point, one number across and "
        "the other up. A cloud that rises means that they grow together, one that falls means the "
        "opposite; neither proves a cause. {paste}, for example “scatter of height and weight”."
    ),
    "mark.arc": noted(
        "A pie chart shows the parts of one whole: each slice is as large as its share, and together they "
        "make 100 %. It reads well up to about seven slices, none of them negative; a donut is the same "
        "with a hole. For comparing sizes, bars are easier. {paste}, for example “pie of costs by "
        "category”."
    ),
    "mark.area": noted(
        "An area chart is a line chart with the space below it filled, which makes it good for totals "
        "over time. Stacked, it shows how the parts of a total grow and shrink. {paste}, for example "
        "“stacked area of visits by month and country”."
    ),
    "mark.line": noted(
        "A line chart shows how a number changes along something with an order, mostly time: each point "
        "is a value, and the line joins neighbours. Several lines compare several series; a gap means "
        "that a value is missing. {paste}, for example “line of sales by month”."
    ),
    "mark.bar": noted(
        "A bar chart compares numbers by length: one bar for each label, all starting at zero, so a bar "
        "twice as long means twice as much. It is the safest choice for comparing things, and sorted bars "
        "are read fastest. {paste}, for example “bar chart of revenue by region”."
    ),
}
"""By the value of a Tag, "mark." and the mark of a spec: the main process loads no lexicon for it."""
_CHARTS = noted(
    "A chart turns rows into something the eye can compare: bars compare amounts, lines show change over "
    "time, a pie shows shares of a whole, points show how two numbers hang together, a histogram shows "
    "how values are spread. {paste}, for example “bar chart of sales by month”, and I draw exactly those "
    "numbers."
)


def explanation(kind: str | None) -> str:
    """Return a short explanation of a kind of chart, of charts as such for None or one that has none."""
    sentence = _CHARTS if kind is None else _KINDS.get(kind, _CHARTS)
    return say(sentence, paste=say(_PASTE))
