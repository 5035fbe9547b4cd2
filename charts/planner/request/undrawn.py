"""Kinds of charts that a request names and that are not drawn here."""

from charts.language.spelling import word_set
from charts.language.tags import Tag
from charts.planner.request.phrases import Request

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
