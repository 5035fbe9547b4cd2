"""English verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "tall": "height tall",
    "heav weigh": "weight mass kg kilos lb lbs",
    "long far": """
        distance length km kilometres kilometers miles metres meters duration minutes mins hours time days
    """,
    "short": "height length distance km miles duration minutes hours time",
    "hot warm cold cool mild": "temperature temp high max t",
    "wet rain dri": "rain rainfall precipitation wet",
    "sunn": "sun sunshine",
    "wind": "wind gusts gust",
    "expensive cheap dear pric cost pay paid spen overspen": """
        price cost costs spent spend spending expenses expense paid amount fee fees total bill rent
        actual monthly yearly
    """,
    "earn take took": "income revenue takings sales earnings salary wage pay turnover",
    "gross made make": "box gross revenue earnings income sales profit turnover takings",
    "old young": "age",
    "fast quick slow": "speed pace time minutes mins seconds duration",
    "walk step hik": "steps distance km miles",
    "ran run jog ride rode cycl": "distance km miles kilometres",
    "swam swum swim": "lengths distance metres km",
    "score": "points score goals pts mark marks",
    "win won": "wins won w",
    "los lost": "losses lost l",
    "die died dying": "deaths died",
    "kill frag": "kills frags",
    "miss absen": "absences absent missed",
    "slept sleep": "sleep slept hours",
    "read": "pages read",
    "sell sold": "sold sales units quantity qty",
    "rich poor": "income wealth gdp salary",
    "popula": "population people inhabitants",
    "busy busi quiet": "visitors visits guests customers orders calls tickets passengers requests viewers",
    "work": "hours work",
    "weak strong": "strength power",
}
