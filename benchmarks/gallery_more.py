"""More charts of the gallery: kinds beyond the common ones, what lies over marks, looks as asked for."""

from benchmarks.example import Example, rows, spec_of
from charts.grammar import (
    PLAIN,
    Aggregate,
    Along,
    AxisLooks,
    Band,
    Channel,
    Errors,
    LabelsAt,
    LegendAt,
    Looks,
    Mark,
    Measure,
    Note,
    NumberLooks,
    Paint,
    PaletteName,
    Rule,
    Shape,
    Sort,
    SortBy,
    Stack,
    Target,
    TextSize,
    ThemeName,
    TimeUnit,
    Trend,
    Window,
    WindowOp,
)

CLIMATE = rows(
    "Month,Rain mm,Sunshine h",
    *("Jan,78,48", "Feb,55,72", "Mar,60,118", "Apr,52,164", "May,58,201", "Jun,64,198"),
    *("Jul,71,205", "Aug,69,190", "Sep,63,142", "Oct,88,101", "Nov,92,60", "Dec,84,41"),
)
PROFIT = rows(
    "Line,Amount", "Revenue,980", "Cost of goods,-410", "Salaries,-290", "Marketing,-85", "Other income,30"
)
PLAN = rows(
    "Task,Start,End,Owner",
    "Design,2025-03-03,2025-03-14,Ana",
    "Backend,2025-03-10,2025-04-04,Bo",
    "Frontend,2025-03-17,2025-04-11,Cy",
    "Testing,2025-04-07,2025-04-18,Ana",
    "Launch,2025-04-21,2025-04-22,Bo",
)
RANGES = rows("City,Low,High", "Oslo,-8,23", "Rome,4,32", "Cairo,9,36", "Lima,15,27", "Sydney,8,27")
DEFECTS = rows(
    "Defect,Count",
    "Scratches,87",
    "Misaligned label,34",
    "Dents,21",
    "Wrong colour,12",
    "Missing screw,9",
    "Lid,5",
)
PRICES = rows(
    "Day,Open,High,Low,Close",
    *("2025-05-05,101,106,99,104", "2025-05-06,104,109,103,108", "2025-05-07,108,110,101,102"),
    *("2025-05-08,102,105,97,98", "2025-05-09,98,107,97,106", "2025-05-12,106,112,105,111"),
)
AGES = rows(
    "Age,Male,Female",
    *(
        "0-14,4210,4015",
        "15-29,5120,4980",
        "30-44,5630,5710",
        "45-59,5240,5390",
        "60-74,3480,3890",
        "75+,1420,2210",
    ),
)
STAGES = rows("Stage,People", "Visited,12400", "Signed up,3100", "Tried,1240", "Bought,410")
SKILLS = rows(
    "Skill,Ana,Bo", "Speed,8,5", "Power,4,9", "Stamina,7,7", "Technique,9,6", "Tactics,6,8", "Heart,8,7"
)
BEFORE = rows("School,2019,2024", "North,61,72", "South,70,66", "East,55,58", "West,64,79")
SCORES = "Class,Score\n" + "\n".join(
    f"7{name},{52 + (i * i * 7 + i * 11 + shift) % 45}"
    for name, shift in (("A", 3), ("B", 11), ("C", 19))
    for i in range(14)
)
NATIONS = rows(
    "Country,Income,Life expectancy,Population",
    *("Norway,82000,83.2,5.4", "Germany,51000,81.1,84", "Brazil,9000,75.9,216", "India,2400,70.2,1429"),
    *("Nigeria,2100,54.7,224", "Japan,34000,84.5,124", "United States,76000,77.5,335", "Egypt,3900,72.1,113"),
)
YIELDS = rows(
    "Treatment,Mean yield,SD", "Control,4.2,0.4", "Compost,5.6,0.5", "NPK,6.9,0.9", "NPK and compost,7.3,0.6"
)
QUOTAS = rows(
    "Rep,Sales,Target",
    *(
        "Mona,€48200,€45000",
        "Yusuf,€39100,€42000",
        "Priya,€55800,€50000",
        "Tom,€31000,€40000",
        "Ingrid,€44700,€44000",
    ),
)
SHOPS = "Month,Shop,Sales\n" + "\n".join(
    f"{month},{shop},{60 + (i * 13 + at * 29) % 50 + at * 4}"
    for at, month in enumerate(("Jan", "Feb", "Mar", "Apr", "May", "Jun"))
    for i, shop in enumerate(("Aachen", "Bonn", "Celle", "Dresden", "Essen", "Fulda"))
)
SURVEY = rows(
    "Statement,Disagree,Neutral,Agree",
    *("I feel listened to,13%,17%,70%", "Workload is fair,40%,22%,38%", "I know our goals,11%,12%,77%"),
)
LOGINS = "Date,Logins\n" + "\n".join(
    f"2025-{1 + i // 28:02d}-{1 + i % 28:02d},{20 + (i * 17 + i * i) % 60}" for i in range(70)
)
CHANGES = rows(
    "Item,Amount", "Opening balance,1200", "Sales,5400", "Refunds,-300", "Rent,-1800", "Wages,-2600"
)
RANKS = rows("Year,Team A,Team B,Team C", "2021,1,2,3", "2022,2,1,3", "2023,3,1,2", "2024,1,3,2")
MONTHS = rows(
    "Month,Revenue,Cost",
    *("Jan,12400,9100", "Feb,11800,9300", "Mar,13900,9800", "Apr,15200,10100", "May,14700,10900"),
    *("Jun,16800,11200", "Jul,15900,11500", "Aug,14100,11300", "Sep,17300,11900", "Oct,18200,12400"),
    *("Nov,21500,13900", "Dec,26400,16200"),
)
SIGNUPS = rows("Site,Signups", "Blog,364", "Docs,203", "Pricing,488", "Home,1230", "Forum,49")

_LARGEST = Sort(SortBy.Y, descending=True)
_SHARE = Measure("Count", None, Window(WindowOp.CUMULATIVE_SHARE), mark=Mark.LINE, right=True)
_REVENUE = (MONTHS, "Month", "Revenue")


def _line(name: str, looks: Looks = PLAIN, *layers: object, y: tuple[str, ...] = ("Revenue",)) -> Example:
    return Example(name, MONTHS, spec_of(Mark.LINE, "Month", *y, looks=looks, layers=layers))


def _bar(name: str, looks: Looks, **more: object) -> Example:
    return Example(name, SIGNUPS, spec_of(Mark.BAR, "Site", "Signups", looks=looks, **more))


MORE = (
    Example(
        "combo-climate", CLIMATE, spec_of(Mark.COMBO, "Month", "Rain mm", "Sunshine h", title="Rain and sun")
    ),
    Example("combo-one-unit", MONTHS, spec_of(Mark.COMBO, "Month", "Revenue", "Cost")),
    Example(
        "pareto", DEFECTS, spec_of(Mark.COMBO, "Defect", "Count", _SHARE, sort=_LARGEST, title="Defects")
    ),
    Example(
        "waterfall-profit", PROFIT, spec_of(Mark.WATERFALL, "Line", "Amount", title="From revenue to profit")
    ),
    Example("waterfall-balance", CHANGES, spec_of(Mark.WATERFALL, "Item", "Amount")),
    Example(
        "gantt", PLAN, spec_of(Mark.SPAN, "Task", "Start", y2="End", series=Channel("Owner"), title="Project")
    ),
    Example("gantt-plain", PLAN, spec_of(Mark.SPAN, "Task", "Start", y2="End")),
    Example("ranges", RANGES, spec_of(Mark.SPAN, "City", "Low", y2="High", title="Temperatures, °C")),
    Example(
        "candlesticks",
        PRICES,
        spec_of(Mark.CANDLESTICK, "Day", "Open", "High", "Low", "Close", title="Share"),
    ),
    Example("pyramid", AGES, spec_of(Mark.PYRAMID, "Age", "Male", "Female", title="Population by age")),
    Example("funnel", STAGES, spec_of(Mark.FUNNEL, "Stage", "People", title="From visit to purchase")),
    Example("radar", SKILLS, spec_of(Mark.RADAR, "Skill", "Ana", "Bo", title="Two players")),
    Example("treemap", DEFECTS, spec_of(Mark.TREEMAP, "Defect", "Count", title="Defects")),
    Example("dumbbells", BEFORE, spec_of(Mark.DUMBBELL, "School", "2019", "2024", title="Pass rates")),
    Example(
        "slopes",
        BEFORE,
        spec_of(Mark.LINE, None, "2019", "2024", series=Channel("School"), title="Pass rates"),
    ),
    Example("violins", SCORES, spec_of(Mark.VIOLIN, "Class", "Score", title="Scores of three classes")),
    Example(
        "density",
        SCORES,
        spec_of(Mark.DENSITY, "Score", series=Channel("Class"), title="Scores of three classes"),
    ),
    Example(
        "correlations",
        NATIONS,
        spec_of(
            Mark.CORRELATION, None, "Income", "Life expectancy", "Population", title="What goes together"
        ),
    ),
    Example("strip", SCORES, spec_of(Mark.STRIP, "Class", "Score", title="Scores of three classes")),
    Example(
        "bubbles",
        NATIONS,
        spec_of(Mark.POINT, "Income", "Life expectancy", size="Population", label="Country", title="Nations"),
    ),
    Example("points-named", NATIONS, spec_of(Mark.POINT, "Income", "Life expectancy", label="Country")),
    Example(
        "points-log-trend",
        NATIONS,
        spec_of(Mark.POINT, "Population", "Income", looks=Looks(x=AxisLooks(log=True)), label="Country"),
    ),
    Example("error-bars", YIELDS, spec_of(Mark.BAR, "Treatment", "Mean yield", layers=(Errors(delta="SD"),))),
    Example("targets", QUOTAS, spec_of(Mark.BAR, "Rep", "Sales", layers=(Target("Target"),), title="Sales")),
    Example(
        "small-multiples",
        SHOPS,
        spec_of(Mark.LINE, "Month", "Sales", facet=Channel("Shop"), title="Six shops"),
    ),
    Example("small-multiples-bars", SHOPS, spec_of(Mark.BAR, "Month", "Sales", facet=Channel("Shop"))),
    Example(
        "small-multiples-measures",
        CLIMATE,
        spec_of(Mark.LINE, "Month", "Rain mm", "Sunshine h", facet_measures=True, title="A year"),
    ),
    Example(
        "likert",
        SURVEY,
        spec_of(
            Mark.BAR,
            "Statement",
            "Disagree",
            "Neutral",
            "Agree",
            stack=Stack.DIVERGE,
            horizontal=True,
            title="How far people agree",
        ),
    ),
    Example(
        "calendar",
        LOGINS,
        spec_of(
            Mark.HEATMAP,
            Channel("Date", TimeUnit.YEARWEEK),
            Measure("Logins", Aggregate.SUM),
            series=Channel("Date", TimeUnit.WEEKDAY),
            title="Logins a day",
        ),
    ),
    Example(
        "diverging",
        CHANGES,
        spec_of(
            Mark.BAR, "Item", "Amount", looks=Looks(paints=(Paint("#2ca02c", "+"), Paint("#d62728", "-")))
        ),
    ),
    Example(
        "bump",
        RANKS,
        spec_of(
            Mark.LINE,
            "Year",
            "Team A",
            "Team B",
            "Team C",
            looks=Looks(y=AxisLooks(reverse=True)),
            title="Ranks",
        ),
    ),
    _line("line-trend", Looks(), Trend(0)),
    _line("line-step", Looks(step=True)),
    _line("line-curved", Looks(smooth=True)),
    _line("line-dashed-thick", Looks(dashed=("*",), thick=True)),
    _line("line-cost-dashed", Looks(dashed=("Cost",)), y=("Revenue", "Cost")),
    _line("line-annotated", Looks(), Note("Nov", "Black Friday")),
    _line("line-band", Looks(), Band(14000, 18000, label="normal")),
    _line("line-shaded-months", Looks(), Band("Jun", "Aug", Along.X, "summer")),
    _line("line-rule-at-may", Looks(), Rule(at="May", label="new shop"), Rule(aggregate=Aggregate.MEAN)),
    _line("line-extremes", Looks(labels=LabelsAt.EXTREMES)),
    _line("line-all-values", Looks(labels=LabelsAt.ALL)),
    _line("line-newest-first", Looks(x=AxisLooks(reverse=True))),
    _line(
        "line-sparkline", Looks(x=AxisLooks(hidden=True), y=AxisLooks(hidden=True), grid=False, markers=False)
    ),
    _line("lines-legend-bottom", Looks(legend=LegendAt.BOTTOM), y=("Revenue", "Cost")),
    _line("lines-legend-right", Looks(legend=LegendAt.RIGHT), y=("Revenue", "Cost")),
    _line("lines-legend-left", Looks(legend=LegendAt.LEFT), y=("Revenue", "Cost")),
    _bar("bars-euros", Looks(numbers=NumberLooks(currency="€", decimals=2))),
    _bar("bars-pastel", Looks(palette=PaletteName.PASTEL)),
    _bar("bars-highlight", Looks(highlight=("@max",))),
    _bar("bars-threshold", Looks(paints=(Paint("#2ca02c", "", above=300), Paint("#d62728", "", below=300)))),
    _bar("bars-portrait", Looks(shape=Shape.TALL)),
    _bar("bars-square", Looks(shape=Shape.SQUARE)),
    _bar("bars-wide", Looks(shape=Shape.WIDE)),
    _bar("bars-larger-text", Looks(text_size=TextSize.LARGER)),
    _bar("bars-smaller-text", Looks(text_size=TextSize.SMALLER)),
    _bar("bars-subtitle", Looks(subtitle="Week 12, all countries"), title="Signups by site"),
    _bar("bars-axis-titles", Looks(x=AxisLooks(title="Where"), y=AxisLooks(title="New members"))),
    _bar("bars-turned-labels", Looks(x=AxisLooks(angle=45))),
    _bar("bars-no-grid", Looks(grid=False, labels=LabelsAt.NONE)),
    _bar("bars-ticks", Looks(y=AxisLooks(step=300), labels=LabelsAt.NONE)),
    _bar("bars-dark-asked", Looks(theme=ThemeName.DARK)),
    _bar("bars-transparent", Looks(transparent=True)),
    _bar("bars-hidden-axis", Looks(y=AxisLooks(hidden=True))),
    _bar("bars-asked-order", Looks(order=("Home", "Docs", "Blog"))),
    Example("pie-legend", DEFECTS, spec_of(Mark.ARC, "Defect", "Count", looks=Looks(legend=LegendAt.RIGHT))),
)
