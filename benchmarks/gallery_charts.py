"""The charts of the gallery: a pasted table, and what is drawn of it. Every mark, many scripts, odd cases."""

from benchmarks.example import Example
from benchmarks.example import rows as _rows
from benchmarks.example import spec_of as _spec
from benchmarks.gallery_more import MORE
from charts.grammar import Aggregate, Channel, Limit, Mark, Measure, Sort, SortBy, Stack, TimeUnit


def _walk(start: float, steps: str, scale: float = 1.0) -> list[float]:
    """Return a course that goes up and down by the digits of steps, five being level."""
    out = [start]
    for step in steps:
        out.append(round(out[-1] + (int(step) - 5) * scale, 2))
    return out


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NOISE = "384756291047563829104756382910475638291047564738291056473829104756382910475638291047563829"


def _daily(count: int, start: float, scale: float) -> str:
    days = [f"2024-{1 + i // 28:02d}-{1 + i % 28:02d}" for i in range(count)]
    return "Day,Visitors\n" + "\n".join(
        f"{d},{v:.0f}" for d, v in zip(days, _walk(start, (_NOISE * 3)[: count - 1], scale), strict=True)
    )


SAVINGS = _rows("Month,Savings", "Jan,€120", "Feb,€150", "Mar,€90", "Apr,€200", "May,€310", "Jun,€275")
SALES = _rows(
    "Month,Sales,Costs,Profit",
    *(
        f"{m},{s},{c},{s - c}"
        for m, s, c in zip(
            _MONTHS,
            (12000, 13500, 12800, 15000, 14900, 17100, 16800, 16000, 18200, 19400, 21000, 24800),
            (8000, 9000, 9500, 8700, 9900, 10100, 10400, 10100, 10900, 11600, 12300, 14100),
            strict=True,
        )
    ),
)
REGIONS = _rows(
    "Region,Revenue,Units", "North,45000,320", "South,30500,210", "East,52300,405", "West,28750,190"
)
ENERGY = _rows(
    "Year,Wind,Solar,Hydro,Coal,Gas",
    "2018,110,46,18,228,83",
    "2019,126,47,20,171,91",
    "2020,132,51,19,134,95",
    "2021,114,50,19,165,90",
    "2022,125,60,17,181,80",
    "2023,142,61,19,134,77",
)
COUNTRIES = _rows(
    "Country,Population",
    "India,1428627663",
    "China,1425671352",
    "United States of America,339996563",
    "Indonesia,277534122",
    "Pakistan,240485658",
    "Nigeria,223804632",
    "Brazil,216422446",
    "Bangladesh,172954319",
    "Russian Federation,144444359",
    "Mexico,128455567",
)
SCORES = _rows(
    "Team,Round,Score",
    *(
        f"{t},{r},{(i * 7 + r * 13) % 31 + 40}"
        for i, t in enumerate(("Red", "Blue", "Green"))
        for r in range(1, 7)
    ),
)
BALANCE = _rows("Quarter,Change", "Q1,12.5%", "Q2,-4.2%", "Q3,-9.8%", "Q4,3.1%", "Q5,8.4%")
HEIGHTS = "Height (cm),Weight (kg),Sex\n" + "\n".join(
    f"{150 + tall},{42 + tall * 0.7 + i * i * 29 % 23 - 8:.1f},{'f' if tall + i % 17 < 28 else 'm'}"
    for i, tall in enumerate(i * i * 37 % 46 for i in range(60))
)
LATENCY = "Server,Latency\n" + "\n".join(
    f"{s},{base + (i * i * 7 + i * 13) % spread}"
    for s, base, spread in (("alpha", 20, 40), ("beta", 35, 30), ("gamma", 15, 90))
    for i in range(25)
)
WEEK = (
    "Day,"
    + ",".join(f"{h}:00" for h in range(8, 20, 2))
    + "\n"
    + "\n".join(
        f"{d},"
        + ",".join(str((a * 11 + h * h * 3 + a * h) % 60 + (20 if a < 5 else 2)) for h in range(8, 20, 2))
        for a, d in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
    )
)
TASKS = _rows(
    "Task,Hours",
    "Answering the questions of customers about the invoice,14.5",
    "Meetings,11",
    "Writing the quarterly report for the supervisory board,8.25",
    "Code review,6",
    "Travel between the offices in Hamburg and Munich,5.5",
    "Coffee,2",
)
GAPS = _rows(
    "Month,Rain,Snow",
    "Jan,40,22",
    "Feb,,18",
    "Mar,35,6",
    "Apr,42,",
    "May,n/a,",
    "Jun,61,",
    "Jul,55,",
    "Aug,48,",
)
STOCK = "Date,Close\n" + "\n".join(
    f"{2023 + i // 12}-{i % 12 + 1:02d}-15,${v:.2f}" for i, v in enumerate(_walk(120, _NOISE[:23], 4))
)
CLOCK = "Time,Users\n" + "\n".join(
    f"2024-05-03 {h:02d}:{m:02d},{abs(h - 13) * -90 + 1400 + m * 3}" for h in range(6, 22) for m in (0, 30)
)
BUDGET = _rows(
    "Item,Share", "Rent,38", "Food,21", "Transport,12", "Savings,11", "Leisure,9", "Insurance,6", "Other,3"
)
JAPANESE = _rows("月,売上（万円）", "1月,1200", "2月,980", "3月,1530", "4月,1410", "5月,1675", "6月,1820")
CHINESE = _rows(
    "城市,常住人口",
    "重庆市,32134000",
    "上海市,24870900",
    "北京市,21893000",
    "成都市,20937800",
    "广州市,18676600",
)
KOREAN = _rows("분기,매출,비용", "1분기,320,210", "2분기,410,250", "3분기,380,240", "4분기,520,300")
ARABIC = _rows("المدينة,السكان", "القاهرة,10203693", "الإسكندرية,5381000", "الجيزة,4458135", "الأقصر,1333309")
HEBREW = _rows("חודש,הכנסות", "ינואר,4200", "פברואר,3900", "מרץ,5100", "אפריל,4700")
HINDI = _rows("महीना,बिक्री,लागत", "जनवरी,45,30", "फ़रवरी,52,33", "मार्च,61,38", "अप्रैल,58,36")
THAI = _rows("ภาค,รายได้", "เหนือ,230", "ตะวันออกเฉียงเหนือ,310", "กลาง,540", "ใต้,270")
RUSSIAN = _rows(
    "Месяц,Доход,Расход", "Янв,51 200,43 100", "Фев,48 900,45 500", "Мар,56 700,44 800", "Апр,60 300,47 200"
)
GREEK = _rows("Νησί,Επισκέπτες", "Κρήτη,5200000", "Ρόδος,2600000", "Κέρκυρα,1700000", "Σαντορίνη,1500000")
EMOJI = _rows("Snack,Votes", "🍎 Apples,12", "🍌,9", "Crisps 🔥,17", "🇯🇵 Mochi,6")
TEX = _rows("Plan,Price", "from $5 to $9,7", "$x_{$,3", "100% \\frac{a}{b},11", "a^2_b,5")
DUPLICATES = _rows("Name,Points", "Sam,12", "Alex,9", "Sam,7", "Kim,15", "Alex,11")
GIANTS = _rows("Body,Mass", "Sun,1.989e30", "Jupiter,1.898e27", "Earth,5.972e24", "Moon,7.35e22")
STEP = _rows("Load,Time", "1,0.4", "10,1.1", "100,5.2", "1000,48", "10000,510")
TINY = _rows("Sensor,Volts", "a,0.00012", "b,0.00034", "c,0.00008", "d,0.00041")
EQUAL = _rows("Box,Weight", "A,5", "B,5", "C,5")
PRICES = "Item,Price\n" + "\n".join(
    f"n{i},{20 + (i * i * 31 + i * 7) % 97 * (0.4 + i % 5 / 6):.2f}" for i in range(120)
)
PEOPLE = "Name,Age\n" + "\n".join(f"Person {i:02d},{20 + i * 17 % 60}" for i in range(28))
MANY = (
    "Year,"
    + ",".join(f"Region {c}" for c in "ABCDEFGHIJ")
    + "\n"
    + "\n".join(
        f"{y}," + ",".join(str(50 + (y * (i + 3) * 7) % 40 + i * 5) for i in range(10))
        for y in range(2015, 2025)
    )
)
CORRELATION = _rows(
    "Measure,Price,Size,Age,Rooms",
    "Price,1,0.82,-0.41,0.67",
    "Size,0.82,1,-0.18,0.79",
    "Age,-0.41,-0.18,1,-0.07",
    "Rooms,0.67,0.79,-0.07,1",
)

_TWO = ("Sales", "Costs")
_BARS = ("Wind", "Solar", "Hydro", "Coal", "Gas")
_DESCENDING = Sort(SortBy.Y, descending=True)

EXAMPLES = (
    Example("bars-savings", SAVINGS, _spec(Mark.BAR, "Month", "Savings")),
    Example("bars-sorted-population", COUNTRIES, _spec(Mark.BAR, "Country", "Population", sort=_DESCENDING)),
    Example("bars-long-names", TASKS, _spec(Mark.BAR, "Task", "Hours", title="Where the week went")),
    Example(
        "bars-negative", BALANCE, _spec(Mark.BAR, "Quarter", "Change", title="Change on the year before")
    ),
    Example("bars-lying-negative", BALANCE, _spec(Mark.BAR, "Quarter", "Change", horizontal=True)),
    Example("bars-grouped", SALES, _spec(Mark.BAR, "Month", *_TWO, title="Sales and costs, 2024")),
    Example(
        "bars-stacked",
        ENERGY,
        _spec(Mark.BAR, "Year", *_BARS, stack=Stack.ZERO, title="Power by source, TWh"),
    ),
    Example(
        "bars-normalized", ENERGY, _spec(Mark.BAR, "Year", *_BARS, stack=Stack.NORMALIZE, title="Power mix")
    ),
    Example("bars-two-panels", REGIONS, _spec(Mark.BAR, "Region", "Revenue", "Units")),
    Example("bars-lying-grouped", KOREAN, _spec(Mark.BAR, "분기", "매출", "비용", horizontal=True)),
    Example("bars-28-people", PEOPLE, _spec(Mark.BAR, "Name", "Age", sort=_DESCENDING)),
    Example(
        "bars-top-3-and-other",
        COUNTRIES,
        _spec(Mark.BAR, "Country", "Population", sort=_DESCENDING, limit=Limit(3, other=True)),
    ),
    Example("bars-equal-names", DUPLICATES, _spec(Mark.BAR, "Name", "Points")),
    Example("bars-all-equal", EQUAL, _spec(Mark.BAR, "Box", "Weight")),
    Example("bars-tiny", TINY, _spec(Mark.BAR, "Sensor", "Volts")),
    Example("bars-giant-log", GIANTS, _spec(Mark.BAR, "Body", "Mass", log=True)),
    Example("bars-tex-is-text", TEX, _spec(Mark.BAR, "Plan", "Price", title="Plans from $5 to $9 (a_b^2)")),
    Example("bars-emoji", EMOJI, _spec(Mark.BAR, "Snack", "Votes", title="Snack vote 🎉")),
    Example("bars-count", SCORES, _spec(Mark.BAR, "Team", Measure("", Aggregate.COUNT))),
    Example("lines-sales", SALES, _spec(Mark.LINE, "Month", "Sales", "Costs", "Profit", title="A good year")),
    Example("line-stock", STOCK, _spec(Mark.LINE, "Date", "Close", title="Share price")),
    Example("line-daily", _daily(84, 1900, 30), _spec(Mark.LINE, "Day", "Visitors", title="Visitors a day")),
    Example("line-clock", CLOCK, _spec(Mark.LINE, "Time", "Users", title="Users through the day")),
    Example("lines-years", ENERGY, _spec(Mark.LINE, "Year", *_BARS, title="Power by source, TWh")),
    Example("lines-gaps", GAPS, _spec(Mark.LINE, "Month", "Rain", "Snow", title="Rain and snow, mm")),
    Example(
        "lines-ten",
        MANY,
        _spec(Mark.LINE, "Year", *(f"Region {c}" for c in "ABCDEFGHIJ"), title="Ten regions"),
    ),
    Example("lines-teams", SCORES, _spec(Mark.LINE, "Round", "Score", series=Channel("Team"))),
    Example("line-log", STEP, _spec(Mark.LINE, "Load", "Time", log=True, title="Time under load")),
    Example("area-users", CLOCK, _spec(Mark.AREA, "Time", "Users")),
    Example(
        "areas-stacked", ENERGY, _spec(Mark.AREA, "Year", *_BARS, stack=Stack.ZERO, title="Power by source")
    ),
    Example("areas-normalized", SALES, _spec(Mark.AREA, "Month", *_TWO, stack=Stack.NORMALIZE)),
    Example("points", HEIGHTS, _spec(Mark.POINT, "Height (cm)", "Weight (kg)", title="Height and weight")),
    Example("points-series", HEIGHTS, _spec(Mark.POINT, "Height (cm)", "Weight (kg)", series=Channel("Sex"))),
    Example("pie-revenue", REGIONS, _spec(Mark.ARC, "Region", "Revenue")),
    Example("donut-budget", BUDGET, _spec(Mark.ARC, "Item", "Share", donut=True, title="Monthly budget")),
    Example("pie-many", COUNTRIES, _spec(Mark.ARC, "Country", "Population")),
    Example("histogram-prices", PRICES, _spec(Mark.HISTOGRAM, "Price")),
    Example(
        "boxes-latency", LATENCY, _spec(Mark.BOXPLOT, "Server", "Latency", title="Latency by server, ms")
    ),
    Example(
        "heatmap-week",
        WEEK,
        _spec(Mark.HEATMAP, "Day", *(f"{h}:00" for h in range(8, 20, 2)), title="Calls an hour"),
    ),
    Example(
        "heatmap-correlation", CORRELATION, _spec(Mark.HEATMAP, "Measure", "Price", "Size", "Age", "Rooms")
    ),
    Example(
        "months-of-dates",
        STOCK,
        _spec(Mark.BAR, Channel("Date", TimeUnit.YEAR), Measure("Close", Aggregate.MEAN)),
    ),
    Example("lollipop-countries", COUNTRIES, _spec(Mark.LOLLIPOP, "Country", "Population", sort=_DESCENDING)),
    Example("lollipop-negative", BALANCE, _spec(Mark.LOLLIPOP, "Quarter", "Change")),
    Example("lollipops-sales", SALES, _spec(Mark.LOLLIPOP, "Month", *_TWO, title="Sales and costs, 2024")),
    Example("script-japanese", JAPANESE, _spec(Mark.BAR, "月", "売上（万円）", title="月別の売上")),
    Example("script-chinese", CHINESE, _spec(Mark.BAR, "城市", "常住人口", horizontal=True)),
    Example("script-korean", KOREAN, _spec(Mark.LINE, "분기", "매출", "비용", title="분기별 매출과 비용")),
    Example("script-arabic", ARABIC, _spec(Mark.BAR, "المدينة", "السكان", title="أكبر المدن المصرية")),
    Example("script-hebrew", HEBREW, _spec(Mark.BAR, "חודש", "הכנסות", title="הכנסות לפי חודש")),
    Example("script-hindi", HINDI, _spec(Mark.BAR, "महीना", "बिक्री", "लागत", title="महीने के अनुसार बिक्री")),
    Example("script-thai", THAI, _spec(Mark.ARC, "ภาค", "รายได้", title="รายได้ตามภาค")),
    Example(
        "script-russian", RUSSIAN, _spec(Mark.LINE, "Месяц", "Доход", "Расход", title="Доходы и расходы")
    ),
    Example("script-greek", GREEK, _spec(Mark.BAR, "Νησί", "Επισκέπτες")),
    *MORE,
)
