"""One line that says what was taken of a request."""

from charts.planner.request import Request
from charts.planner.tags import Tag
from charts.spec import ChartSpec, Comparison, Group, Mark, Op, Stack, Where
from charts.table import Table
from charts.text import word_set
from charts.titles import channel_title, measure_title

_NAMES = {
    Mark.BAR: "bars",
    Mark.LINE: "a line",
    Mark.AREA: "an area",
    Mark.POINT: "points",
    Mark.ARC: "a pie",
    Mark.HISTOGRAM: "a histogram",
    Mark.BOXPLOT: "box plots",
    Mark.HEATMAP: "a heat map",
}


_UNDRAWN = {
    word: name
    for name, words in {
        "treemaps": "treemap treemaps",
        "bubbles": "bubble bubbles",
        "radar charts": "radar spider spiderweb netzdiagramm radardiagramm",
        "flow charts": "sankey flowchart",
        "funnels": "funnel trichter",
        "waterfalls": "waterfall wasserfall",
        "candlesticks": "candlestick candlesticks ohlc",
        "violins": "violin violinplot",
        "Gantt charts": "gantt",
        "gauges": "gauge speedometer",
        "sunbursts": "sunburst",
        "maps": "choropleth landkarte",
        "word clouds": "wordcloud",
        "running totals": """
            cumulative cumulated kumuliert kumulative acumulado acumulada cumulé cumulée 累计 累計 累積
        """,
        "moving averages": "rolling gleitend gleitender",
        "forecasts": """
            forecast forecasts predict prediction prognose vorhersage pronóstico prévision previsão прогноз
        """,
    }.items()
    for word in word_set(words)
}


def undrawn(request: Request) -> str:
    """Return what the request names that is not drawn here; "" if there is nothing of the kind."""
    unknown = {request.words[at].text for at in request.unknown()}
    drawn = {request.words[each.start].text for each in request.all(Tag.POINT)}
    return next((name for word, name in _UNDRAWN.items() if word in unknown | drawn), "")


def took_line(spec: ChartSpec, table: Table) -> str:
    """Return what is drawn, of which columns, of which rows."""
    del table
    words = [_NAMES.get(spec.mark, spec.mark.value)]
    if spec.stack is not Stack.NONE:
        words[0] = f"stacked {words[0]}"
    shown = ", ".join(measure_title(measure) for measure in spec.y)
    if shown:
        words.append(f"of {shown}")
    groups = [channel_title(each) for each in (spec.x, spec.series) if each]
    if groups:
        words.append(f"{'of' if not shown else 'by'} {' and '.join(groups)}")
    if spec.where is not None:
        words.append(f"where {where_text(spec.where)}")
    if spec.sort:
        words.append(f"in {'descending' if spec.sort.descending else 'ascending'} order")
    if spec.limit:
        words.append(f"(the first {spec.limit.count})")
    return " ".join(words)


def where_text(where: Where) -> str:
    """Return a filter in words."""
    if isinstance(where, Group):
        joint = " or " if where.any_of else " and "
        return joint.join(where_text(part) for part in where.parts)
    return _test_text(where)


def _test_text(test: Comparison) -> str:
    joint = " and " if test.op is Op.BETWEEN else " or "
    values = joint.join(str(value) for value in test.values[:4]) or (
        f"the {test.aggregate}" if test.aggregate else ""
    )
    negate = "not " if test.negate else ""
    unit = f" ({test.time_unit.value})" if test.time_unit else ""
    return f"{test.field}{unit} is {negate}{test.op.value} {values}".strip()
