"""What is drawn for what members write, in many languages."""

import datetime as dt

import pytest

from charts.grammar import Channel, ChartSpec, Comparison, Mark, Measure, Op, TimeUnit, spec_to_json
from charts.kinds import chart_data, took_line
from charts.planner import plan
from charts.reading import read_table
from charts.table import Table
from tests.charts import tables
from tests.effort import calls, grows_in_step

GERMAN = tables.table(Monat=("Jan", "Feb", "Mär"), Umsatz=(1200, 1350, 1280), Kosten=(800, 900, 950))
LANDS = tables.table(Region=("Nord", "Süd", "Ost", "West"), Umsatz=(45000, 30500, 52300, 28750))
STATES = tables.table(
    Land=("Hessen", "Bayern", "Berlin", "Bremen", "Sachsen", "Saarland"), Umsatz=(45, 30, 52, 28, 20, 11)
)
CITIES = tables.table(Cidade=("Lisboa", "Porto", "Faro"), Vendas=(3_000_000, 2_500_000, 900_000))
WORLD = tables.table(Country=("Spain", "Peru", "Chile"), Price=(12, 13, 11), Cost=(1, 2, 3))
SPANISH = tables.table(Mes=("Enero", "Febrero", "Marzo"), Ventas=(1200, 1350, 1280), Gastos=(800, 900, 950))
FRENCH = tables.table(Région=("Nord", "Sud", "Est", "Ouest"), Ventes=(120, 80, 95, 70))
PORTUGUESE = tables.table(
    Mês=("Janeiro", "Fevereiro", "Março"), Vendas=(1200, 1350, 1280), Custos=(800, 900, 950)
)
ITALIAN = tables.table(
    Mese=("Gennaio", "Febbraio", "Marzo"), Vendite=(1200, 1350, 1280), Costi=(800, 900, 950)
)
ITALY = tables.table(Regione=("Nord", "Sud", "Centro", "Isole"), Vendite=(450, 305, 523, 288))
RUSSIAN = tables.table(Город=("Москва", "Казань", "Омск"), Население=(130, 13, 11), Площадь=(2561, 425, 567))
CHINESE = tables.table(月份=("1月", "2月", "3月"), 销售额=(1200, 1350, 1280), 成本=(800, 900, 950))
CHINA = tables.table(地区=("华东", "华南", "华北"), 销售额=(1200, 1350, 1280))
JAPANESE = tables.table(地域=("東京", "大阪", "名古屋"), 売上=(1200, 1350, 1280), 費用=(800, 900, 950))


def brief(spec: ChartSpec) -> str:
    """Return a spec in one line: mark, measures, places, filter, order, limit, looks."""
    form = spec_to_json(spec)
    words = [spec.mark.value, "+".join(f"{m.aggregate or ''} {m.field}".strip() for m in spec.y)]
    if spec.x:
        unit = f".{spec.x.time_unit}" if spec.x.time_unit else ""
        words.append(f"x={spec.x.field}{unit}")
    words += [f"{name}={form[name]['field']}" for name in ("series",) if name in form]
    if spec.where is not None:
        words.append(f"where={_where(form['where'])}")
    if spec.sort:
        words.append(f"sort={spec.sort.by}{'-' if spec.sort.descending else '+'}{spec.sort.field}")
    if spec.limit:
        words.append(f"limit={spec.limit.count}{'o' if spec.limit.other else ''}")
    words += [name for name in ("horizontal", "donut", "log") if name in form]
    if "stack" in form:
        words.append(f"stack={spec.stack}")
    return " ".join(words)


def _where(form: dict[str, object]) -> str:
    for joint in ("and", "or"):
        parts = form.get(joint)
        if isinstance(parts, list):
            return "(" + f"&{joint}&".join(_where(part) for part in parts) + ")"
    values = form.get("value", [form.get("aggregate", "")])
    shown = ",".join(str(value) for value in values) if isinstance(values, list) else ""
    unit = f".{form['timeUnit']}" if "timeUnit" in form else ""
    return f"{form['field']}{unit}{'!' if form.get('not') else ''}{form['op']}{shown}".replace(" ", "_")


ENGLISH = [
    (tables.SALES, "line chart of sales", "line Sales x=Month"),
    (tables.SALES, "sales and costs over time", "line Sales+Costs x=Month"),
    (tables.SALES, "bar chart", "bar Sales+Costs x=Month"),
    (tables.SALES, "heatmap", "heatmap Sales+Costs x=Month"),
    (tables.SALES, "heatmap of costs", "heatmap Costs x=Month"),
    (tables.SALES, "create a graph", "line Sales+Costs x=Month"),
    (tables.SALES, "plot costs", "line Costs x=Month"),
    (tables.SALES, "stacked bars please", "bar Sales+Costs x=Month stack=zero"),
    (tables.SALES, "can you plot a line of my sales?", "line Sales x=Month"),
    (tables.SALES, "sales vs costs", "line Sales+Costs x=Month"),
    (tables.SALES, "horizontal bar chart of sales", "bar Sales x=Month horizontal"),
    (tables.SALES, "sales from feb to april", "line Sales x=Month where=Month.monthin2,3,4"),
    (tables.SALES, "share of sales by month", "arc Sales x=Month"),
    (tables.SALES, "a line of slaes", "line Sales x=Month"),
    (tables.SALES, "line of sales on a log scale", "line Sales x=Month log"),
    (tables.REGIONS, "pie of revenue by region", "arc Revenue x=Region"),
    (tables.REGIONS, "share of units as a donut", "arc Units x=Region donut"),
    (tables.REGIONS, "top 2 regions by revenue", "bar Revenue x=Region sort=y- limit=2"),
    (tables.REGIONS, "bottom 2 regions by units", "bar Units x=Region sort=y+ limit=2"),
    (tables.REGIONS, "the three largest regions by revenue", "bar Revenue x=Region sort=y- limit=3"),
    (tables.REGIONS, "revenue and units by region", "bar Revenue+Units x=Region"),
    (
        tables.REGIONS,
        "revenue for north and south only",
        "bar Revenue x=Region where=RegioninNorth,South sort=y-",
    ),
    (tables.REGIONS, "revenue without west", "bar Revenue x=Region where=Region!=West sort=y-"),
    (tables.REGIONS, "regions with revenue above 40k", "bar Revenue x=Region where=Revenue>40000 sort=y-"),
    (tables.REGIONS, "revenue by region in alphabetical order", "bar Revenue x=Region sort=x+"),
    (tables.REGIONS, "regions above the average revenue", "bar Revenue x=Region where=Revenue>mean sort=y-"),
    (tables.REGIONS, "is there a correlation between revenue and units?", "point Units x=Revenue"),
    (
        tables.REGIONS,
        "revenue between 30000 and 50000",
        "bar Revenue x=Region where=Revenuebetween30000,50000 sort=y-",
    ),
    (tables.LONG, "total revenue by product", "bar sum Revenue x=Product sort=y-"),
    (tables.LONG, "average revenue per region", "bar mean Revenue x=Region sort=y-"),
    (tables.LONG, "revenue by region and quarter", "line sum Revenue x=Quarter series=Region"),
    (
        tables.LONG,
        "stacked bar of revenue per quarter split by product",
        "bar sum Revenue x=Quarter series=Product stack=zero",
    ),
    (tables.LONG, "revenue of product A by quarter", "line sum Revenue x=Quarter where=Product=A"),
    (tables.LONG, "heatmap of revenue by region and quarter", "heatmap sum Revenue x=Quarter series=Region"),
    (tables.LONG, "count by region", "bar count x=Region sort=y-"),
    (tables.LONG, "only north: revenue by product", "bar sum Revenue x=Product where=Region=North sort=y-"),
    (tables.VISITS, "create a graph", "line Visitors x=Date"),
    (tables.VISITS, "bars for the visitors since march 5", "bar Visitors x=Date where=Date>=2024-03-05"),
    (tables.VISITS, "visitors after 2024-03-05", "line Visitors x=Date where=Date>2024-03-05"),
    (
        tables.VISITS,
        "visitors between march 3 and march 6",
        "line Visitors x=Date where=Datebetween2024-03-03,2024-03-06",
    ),
    (tables.VISITS, "visitors per week", "line sum Visitors x=Date.week"),
    (tables.VISITS, "average visitors by weekday", "bar mean Visitors x=Date.day"),
    (tables.VISITS, "days with more than 300 visitors", "line Visitors x=Date where=Visitors>300"),
    (tables.VISITS, "top 3 days", "bar Visitors x=Date sort=y- limit=3"),
    (tables.VISITS, "distribution of visitors", "histogram  x=Visitors"),
    (tables.BODIES, "create a graph", "point Weight kg x=Height cm"),
    (tables.BODIES, "is there a correlation between height and weight", "point Weight kg x=Height cm"),
    (tables.BODIES, "histogram of height", "histogram  x=Height cm"),
    (tables.BUDGET, "pie chart", "arc Amount x=Category"),
    (tables.BUDGET, "bars sorted by amount", "bar Amount x=Category sort=y+"),
    (tables.BUDGET, "what percentage is rent", "arc Amount x=Category"),
    (tables.BUDGET, "biggest 2 and other as pie", "arc Amount x=Category sort=y- limit=2o"),
    (tables.CITIES, "plot temperature by month for each city", "line Jan+Apr+Jul+Oct series=City"),
    (tables.CITIES, "bar chart of July temperature", "bar Jul x=City sort=y-"),
    (tables.CITIES, "compare Oslo and Rome", "line Jan+Apr+Jul+Oct series=City where=CityinOslo,Rome"),
    (tables.VOTES, "show results", "bar Votes x=Answer sort=y-"),
    (tables.STAFF, "average salary by department and gender", "bar mean Salary x=Department series=Gender"),
    (tables.STAFF, "how many people work in each department?", "bar count x=Department sort=y-"),
    (tables.STAFF, "highest salary per department", "bar max Salary x=Department sort=y-"),
    (tables.STAFF, "box plot of salary by department", "boxplot Salary x=Department"),
    (tables.ORDERS, "amount per month", "line sum Amount x=Date.yearmonth"),
    (tables.ORDERS, "amount in 2024 by country", "bar sum Amount x=Country where=Date.year=2024 sort=y-"),
    (tables.ORDERS, "total amount by country", "bar sum Amount x=Country sort=y-"),
    (tables.ORDERS, "number of orders per country", "bar count x=Country sort=y-"),
    (tables.PLAYERS, "goals and assists per player", "bar Goals+Assists x=Player"),
    (tables.PLAYERS, "players with at least 9 goals", "bar Goals x=Player where=Goals>=9 sort=y-"),
    (tables.PLAYERS, "goals of team red", "bar Goals x=Player where=Team=Red sort=y-"),
    (tables.PEOPLE, "population since 2000", "line Population x=Year where=Year>=2000"),
    (tables.PEOPLE, "population growth", "line Population x=Year"),
    (tables.SALES, "only the last 3 months", "line Sales+Costs x=Month where=MonthinApr,May,Jun"),
    (
        tables.LONG,
        "revenue per region stacked by quarter",
        "bar sum Revenue x=Region series=Quarter stack=zero",
    ),
    (tables.VOTES, "show the votes in a ring", "arc Votes x=Answer donut"),
    (tables.STAFF, "how many men and women", "bar count x=Gender sort=y-"),
    (tables.STAFF, "share of women and men", "arc count x=Gender"),
    (tables.STAFF, "compare men and women in salary", "bar mean Salary x=Gender sort=y-"),
    (
        tables.STAFF,
        "mean salary of women by department",
        "bar mean Salary x=Department where=Gender=F sort=y-",
    ),
    (tables.STAFF, "average salary of men and women", "bar mean Salary x=Gender sort=y-"),
    (tables.SALES, "first 2 months as bars", "bar Sales+Costs x=Month where=MonthinJan,Feb"),
    (tables.VISITS, "line of visitors over the past 2 days", "line Visitors x=Date where=Date>=2024-03-09"),
    (tables.VISITS, "last 1 week", "line Visitors x=Date where=Date>=2024-03-04"),
    (tables.PEOPLE, "population in the last 2 years", "line Population x=Year where=Year>=2010"),
    (tables.ORDERS, "amount in the last 2 months", "line Amount x=Date where=Date>=2024-01-01"),
    (tables.LONG, "last 1 quarter by region", "bar sum Revenue x=Region where=QuarterinQ2 sort=y-"),
    (tables.SALES, "make a chart but not a line, bars", "bar Sales+Costs x=Month"),
    (tables.SALES, "anything but a line", "bar Sales+Costs x=Month"),
    (tables.SALES, "area instead of lines", "area Sales+Costs x=Month"),
    (tables.REGIONS, "not a pie", "bar Revenue x=Region sort=y-"),
    (tables.SALES, "sort by sales descending", "bar Sales x=Month sort=y-"),
    (tables.BUDGET, "everything but rent", "bar Amount x=Category where=Category!=Rent sort=y-"),
    (tables.BUDGET, "sorted pie", "arc Amount x=Category sort=y-"),
    (tables.BUDGET, "percent per category", "arc Amount x=Category"),
    (tables.VOTES, "only yes and no", "bar Votes x=Answer where=AnswerinYes,No sort=y-"),
    (tables.VOTES, "votes without no", "bar Votes x=Answer where=Answer!=No sort=y-"),
    (tables.LONG, "revenue per quarter", "line sum Revenue x=Quarter"),
    (tables.LONG, "compare products by quarter", "line sum Revenue x=Quarter series=Product"),
    (
        tables.LONG,
        "stacked area of revenue by quarter and product",
        "area sum Revenue x=Quarter series=Product stack=zero",
    ),
    (tables.LONG, "heatmap of region by quarter", "heatmap sum Revenue x=Quarter series=Region"),
    (tables.LONG, "best region", "bar sum Revenue x=Region sort=y-"),
    (tables.LONG, "compare north and south by quarter", "line sum Revenue x=Quarter series=Region"),
    (tables.LONG, "north vs south", "bar sum Revenue x=Region sort=y-"),
    (tables.LONG, "q1 only, revenue by region", "bar sum Revenue x=Region where=Quarter=Q1 sort=y-"),
    (tables.VISITS, "busiest 2 days", "bar Visitors x=Date sort=y- limit=2"),
    (
        tables.VISITS,
        "how many visitors on march 4?",
        "bar Visitors x=Date where=Datebetween2024-03-04,2024-03-04",
    ),
    (tables.VISITS, "visitors on weekends", "line Visitors x=Date where=Date.dayin5,6"),
    (tables.STAFF, "headcount by department and gender", "bar count x=Department series=Gender"),
    (tables.STAFF, "pie of people by gender", "arc count x=Gender"),
    (tables.STAFF, "gender breakdown", "arc count x=Gender"),
    (tables.STAFF, "percentage of salary by department", "arc sum Salary x=Department"),
    (
        tables.STAFF,
        "compare IT and HR salaries",
        "bar mean Salary x=Department series=Gender where=DepartmentinIT,HR",
    ),
    (tables.BODIES, "bar chart", "bar Weight kg x=Height cm"),
    (tables.BODIES, "people taller than 160", "histogram  x=Height cm where=Height_cm>160"),
]
OTHERS = [
    (GERMAN, "Zeig mir den Umsatz pro Monat als Linie", "line Umsatz x=Monat"),
    (GERMAN, "Balkendiagramm der Kosten", "bar Kosten x=Monat"),
    (GERMAN, "gestapelte Balken", "bar Umsatz+Kosten x=Monat stack=zero"),
    (LANDS, "Umsatz nach Region absteigend sortiert", "bar Umsatz x=Region sort=y-"),
    (LANDS, "die 2 größten Regionen", "bar Umsatz x=Region sort=y- limit=2"),
    (LANDS, "nur Nord und Ost", "bar Umsatz x=Region where=RegioninNord,Ost sort=y-"),
    (LANDS, "Anteil der Regionen am Umsatz", "arc Umsatz x=Region"),
    (LANDS, "Umsatz über 40000", "bar Umsatz x=Region where=Umsatz>40000 sort=y-"),
    (SPANISH, "gráfico de líneas de ventas", "line Ventas x=Mes"),
    (SPANISH, "ventas y gastos por mes", "line Ventas+Gastos x=Mes"),
    (SPANISH, "gráfico de barras apiladas", "bar Ventas+Gastos x=Mes stack=zero"),
    (SPANISH, "haz un gráfico circular de gastos", "arc Gastos x=Mes"),
    (FRENCH, "ventes par région", "bar Ventes x=Région sort=y-"),
    (FRENCH, "camembert", "arc Ventes x=Région"),
    (FRENCH, "les 2 meilleures régions", "bar Ventes x=Région sort=y- limit=2"),
    (PORTUGUESE, "gráfico de linhas de vendas", "line Vendas x=Mês"),
    (PORTUGUESE, "vendas e custos por mês", "line Vendas+Custos x=Mês"),
    (PORTUGUESE, "gráfico de barras dos custos", "bar Custos x=Mês"),
    (ITALIAN, "grafico a linee delle vendite", "line Vendite x=Mese"),
    (ITALIAN, "vendite e costi per mese", "line Vendite+Costi x=Mese"),
    (ITALIAN, "barre impilate", "bar Vendite+Costi x=Mese stack=zero"),
    (ITALIAN, "gli ultimi 2 mesi", "line Vendite+Costi x=Mese where=MeseinFebbraio,Marzo"),
    (ITALIAN, "costi a febbraio", "bar Costi x=Mese where=Mese=Febbraio"),
    (ITALY, "grafico a torta", "arc Vendite x=Regione"),
    (ITALY, "le tre migliori regioni", "bar Vendite x=Regione sort=y- limit=3"),
    (ITALY, "solo Nord e Sud", "bar Vendite x=Regione where=RegioneinNord,Sud sort=y-"),
    (ITALY, "tutte tranne Centro", "bar Vendite x=Regione where=Regione!=Centro sort=y-"),
    (ITALY, "vendite superiori a 300", "bar Vendite x=Regione where=Vendite>300 sort=y-"),
    (ITALY, "vendite in ordine decrescente", "bar Vendite x=Regione sort=y-"),
    (WORLD, "prezzo per paese", "bar Price x=Country sort=y-"),
    (RUSSIAN, "столбчатая диаграмма населения по городам", "bar Население x=Город sort=y-"),
    (RUSSIAN, "круговая диаграмма площади", "arc Площадь x=Город"),
    (RUSSIAN, "топ 2 города по населению", "bar Население x=Город sort=y- limit=2"),
    (CHINESE, "按月份显示销售额的折线图", "line 销售额 x=月份"),
    (CHINESE, "销售额和成本的柱状图", "bar 销售额+成本 x=月份"),
    (CHINA, "各地区销售额占比", "arc 销售额 x=地区"),
    (CHINA, "销售额最高的2个地区", "bar 销售额 x=地区 sort=y- limit=2"),
    (CHINA, "按销售额从高到低排序", "bar 销售额 x=地区 sort=y-"),
    (JAPANESE, "地域別の売上を棒グラフで", "bar 売上 x=地域 sort=y-"),
    (JAPANESE, "売上と費用を比較", "bar 売上+費用 x=地域"),
    (JAPANESE, "売上の大きい順に並べて", "bar 売上 x=地域 sort=y-"),
    (GERMAN, "die letzten 2 Monate", "line Umsatz+Kosten x=Monat where=MonatinFeb,Mär"),
    (GERMAN, "Balken statt Linie", "bar Umsatz+Kosten x=Monat"),
    (LANDS, "alles außer Nord", "bar Umsatz x=Region where=Region!=Nord sort=y-"),
    (SPANISH, "los últimos 2 meses", "line Ventas+Gastos x=Mes where=MesinFebrero,Marzo"),
    (PORTUGUESE, "mostre no gráfico de barras", "bar Vendas+Custos x=Mês"),
    (CHINESE, "最近2个月", "line 销售额+成本 x=月份 where=月份in2月,3月"),
    (GERMAN, "Kosten im Feb", "bar Kosten x=Monat where=Monat.month=2"),
    (STATES, "die fünf größten Länder", "bar Umsatz x=Land sort=y- limit=5"),
    (CITIES, "vendas acima de 2 milhões", "bar Vendas x=Cidade where=Vendas>2000000 sort=y-"),
    (WORLD, "preço por país", "bar Price x=Country sort=y-"),
    (JAPANESE, "東京と大阪だけ", "bar 売上+費用 x=地域 where=地域in東京,大阪"),
]


@pytest.mark.parametrize(
    ("table", "request_", "expected"), ENGLISH + OTHERS, ids=lambda value: str(value)[:40]
)
def test_a_request_is_drawn_as_it_is_meant(table: Table, request_: str, expected: str) -> None:
    planned = plan(table, request_)
    assert brief(planned.spec) == expected
    assert chart_data(table, planned.spec).series
    assert planned.took


def test_a_stretch_reaches_no_further_than_the_calendar_and_none_is_counted_back_from_nothing() -> None:
    old = tables.table(Day=(dt.date.min, dt.date(1, 1, 9)), Sales=(1, 2))
    late = tables.table(Day=(dt.date(9999, 12, 1), dt.date.max), Sales=(1, 2))
    for unit in ("days", "weeks", "months", "quarters", "years"):
        assert plan(old, f"sales in the last 999 {unit}").spec.where is not None
        assert plan(late, f"sales in the first 999 {unit}").spec.where is not None
    totals = tables.table(totals=[0, 1], Day=(dt.date(2024, 1, 1), dt.date(2024, 1, 2)), Sales=(1, 2))
    assert plan(totals, "sales in the last 3 days").spec.where is None


def test_a_month_that_is_none_is_said_by_its_number() -> None:
    spec = ChartSpec(
        Mark.LINE,
        x=Channel("Month"),
        y=(Measure("Sales"),),
        where=Comparison("Month", Op.IN, (0, 2, 13), time_unit=TimeUnit.MONTH),
    )
    assert "where Month is 0, Feb or 13" in took_line(spec, tables.SALES)


def test_a_list_without_a_header_is_told_without_the_letters_of_its_columns() -> None:
    assert plan(tables.table(A=("Pears", "Figs"), B=(1, 2)), "chart").took == "bars in descending order"
    assert plan(tables.table(A=("Pears", "Figs"), B=(1, 2), C=(2, 3)), "chart").took == "bars of B, C by A"


@pytest.mark.parametrize(
    ("table", "request_", "said"),
    [
        (tables.BUDGET, "everything but rent", "by Category without Rent"),
        (tables.SALES, "sales from feb to april", "where Month is Feb, Mar or Apr"),
        (tables.VISITS, "bars since march 5", "where Date is 5 Mar 2024 or later"),
        (tables.VISITS, "visitors on weekends", "where Date is Sat or Sun"),
        (tables.REGIONS, "revenue above 40k", "where Revenue is above 40,000"),
        (tables.REGIONS, "regions above the average revenue", "where Revenue is above the average"),
        (tables.PEOPLE, "population since 2000", "where Year is at least 2000"),
    ],
)
def test_a_filter_is_said_as_a_reader_says_it(table: Table, request_: str, said: str) -> None:
    assert said in plan(table, request_).took


@pytest.mark.parametrize(
    ("request_", "missing"),
    [
        ("sankey of the budget", "“sankey of the budget” I cannot draw yet"),
        ("gauge of the budget", "“gauge of the budget” I cannot draw yet"),
        ("prognose", "“prognose” I cannot draw yet"),
        ("столбцы с прогнозом", "пока не умею рисовать: «прогнозом»"),
        ("słupki z prognozami", "tego jeszcze nie umiem narysować: „prognozami”"),
    ],
)
def test_what_cannot_be_drawn_is_said_beside_what_is(request_: str, missing: str) -> None:
    planned = plan(tables.BUDGET, request_)
    assert missing in planned.took
    assert not planned.sure
    assert planned.spec.mark is Mark.BAR


def test_a_member_who_wants_no_chart_gets_none() -> None:
    planned = plan(tables.BUDGET, "how much is rent? just tell me, no chart")
    assert planned.spec.mark is Mark.NONE


def test_a_table_of_words_is_not_drawn_unless_it_is_to_be_counted() -> None:
    words = tables.table(Name=("Anna", "Ben"), Colour=("red", "blue"))
    planned = plan(words, "create a graph")
    assert planned.spec.mark is Mark.NONE
    assert "no column of numbers" in planned.took
    assert brief(plan(words, "count by colour").spec) == "bar count x=Colour sort=y-"


def test_a_head_without_rows_is_not_drawn() -> None:
    assert plan(tables.table(Month=(), Sales=()), "bar chart").spec.mark is Mark.NONE


@pytest.mark.parametrize(
    ("table", "request_"),
    [
        (tables.REGIONS, "pie chart"),
        (tables.SALES, "piirrä kaavio kuukausista tuotteittain kiitos"),
        (tables.SALES, "sales more than that other thing"),
    ],
)
def test_a_guess_is_not_sure(table: Table, request_: str) -> None:
    assert not plan(table, request_).sure


@pytest.mark.parametrize("request_", ["line chart of sales", "sales and costs by month", "bar chart"])
def test_a_plain_request_is_sure(request_: str) -> None:
    assert plan(tables.SALES, request_).sure


def test_groups_are_kept_by_how_many_rows_they_have() -> None:
    planned = plan(tables.STAFF, "departments with more than 2 employees, count them")
    assert set(chart_data(tables.STAFF, planned.spec).categories) == {"Sales", "IT"}


def test_planning_takes_a_few_thousand_steps() -> None:
    asked = "line chart of sales by month, sorted by month in descending order, only Jan and Feb"
    plan(tables.SALES, asked)  # what a process reads of its languages once
    assert calls(lambda: plan(tables.SALES, asked)) < 20_000


@pytest.mark.parametrize("unit", ["a", "not ", "(", "1,", "'", "売", "by x "])
def test_a_hostile_request_costs_no_more_than_its_length(unit: str) -> None:
    assert grows_in_step(lambda size: plan(tables.SALES, (unit * size)[:size]), 10_000, times=10, most=30)


@pytest.mark.parametrize(
    "request_", ["chart for each", "small multiples", "dark", "horizontal", "in red", "1 per panel"]
)
def test_figures_of_unlike_kinds_are_told_whatever_shape_is_asked_for(request_: str) -> None:
    figures = read_table("metric,value\nUptime,99.95%\nRevenue,$1.2M\nUsers,15300\nNPS,42")
    assert figures is not None
    assert plan(figures, request_).took
