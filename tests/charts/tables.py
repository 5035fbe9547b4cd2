"""Tables for the tests of planner and data, built from Python values without reading any text."""

import datetime as dt
from collections.abc import Sequence

from charts.table import Column, Kind, Table, Unit, Value

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_QUARTERS = ("Q1", "Q2", "Q3", "Q4")
_FOREIGN = {
    "Enero": 1, "Febrero": 2, "Marzo": 3, "Janvier": 1, "Février": 2, "Mars": 3, "Mär": 3,
    "Gennaio": 1, "Febbraio": 2, "Janeiro": 1, "Fevereiro": 2, "Março": 3, "1月": 1, "2月": 2, "3月": 3,
    "1월": 1, "2월": 2, "3월": 3,
}  # fmt: skip
_RANKS = {**{name: i for i, name in enumerate(MONTHS, 1)}, **_FOREIGN}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def column(name: str, values: Sequence[Value], unit: Unit | None = None) -> Column:
    """Return a column whose kind is plain from its values."""
    filled = [value for value in values if value is not None]
    raw = tuple("" if value is None else str(value) for value in values)
    ranks: tuple[int | None, ...] | None = None
    kind = _kind(name, filled)
    if kind in (Kind.MONTH, Kind.QUARTER, Kind.WEEKDAY):
        order = {Kind.MONTH: _RANKS, Kind.QUARTER: _places(_QUARTERS), Kind.WEEKDAY: _places(_DAYS)}[kind]
        ranks = tuple(None if value is None else order[str(value)] for value in values)
    return Column(name, kind, tuple(values), raw, unit, ranks)


def _places(names: Sequence[str]) -> dict[str, int]:
    return {name: i for i, name in enumerate(names)}


def _kind(name: str, filled: Sequence[Value]) -> Kind:
    tests: list[tuple[Kind, bool]] = [
        (Kind.BOOLEAN, all(isinstance(value, bool) for value in filled)),
        (Kind.YEAR, name == "Year" and all(isinstance(value, int) for value in filled)),
        (Kind.NUMBER, all(isinstance(value, int | float) for value in filled)),
        (Kind.DATETIME, all(isinstance(value, dt.datetime) for value in filled)),
        (Kind.DATE, all(isinstance(value, dt.date) for value in filled)),
        (Kind.TIME, all(isinstance(value, dt.time) for value in filled)),
        (Kind.MONTH, all(value in _RANKS for value in filled)),
        (Kind.QUARTER, all(value in _QUARTERS for value in filled)),
        (Kind.WEEKDAY, all(value in _DAYS for value in filled)),
    ]
    if not filled:
        return Kind.NUMBER
    return next((kind for kind, fits in tests if fits), Kind.TEXT)


def table(totals: Sequence[int] = (), **columns: Sequence[Value]) -> Table:
    """Return a table of these columns; an underscore in a name stands for a blank."""
    made = tuple(column(name.replace("_", " "), values) for name, values in columns.items())
    return Table(made, totals=frozenset(totals))


def day(number: int, month: int = 3, year: int = 2024) -> dt.date:
    """Return a day of March 2024, or of another month."""
    return dt.date(year, month, number)


SALES = table(
    Month=MONTHS[:6], Sales=(1200, 1350, 1280, 1500, 1490, 1710), Costs=(800, 900, 950, 870, 990, 1010)
)
REGIONS = table(
    Region=("North", "South", "East", "West"),
    Revenue=(45000, 30500, 52300, 28750),
    Units=(320, 210, 405, 190),
)
LONG = table(
    Product=("A", "A", "A", "A", "B", "B", "B", "B"),
    Region=("North", "North", "South", "South") * 2,
    Quarter=("Q1", "Q2") * 4,
    Revenue=(100, 120, 80, 95, 60, 75, 40, 90),
)
VISITS = table(
    Date=tuple(day(number) for number in range(1, 11)),
    Visitors=(230, 251, 198, 175, 302, 340, 333, 290, 310, 355),
)
BODIES = table(Height_cm=(150, 155, 160, 162, 165, 168), Weight_kg=(50, 53.5, 55, 61, 60, 66))
BUDGET = table(Category=("Rent", "Food", "Transport", "Fun", "Savings"), Amount=(1200, 450.5, 120, 80, 300))
CITIES = table(
    City=("Oslo", "Rome", "Cairo"),
    Jan=(-4.3, 7.5, 14),
    Apr=(4.5, 12.6, 21.2),
    Jul=(16.4, 24.3, 28),
    Oct=(6.3, 16.4, 24.1),
)
VOTES = table(Answer=("Yes", "No", "Maybe"), Votes=(41, 27, 12))
STAFF = table(
    Department=("Sales", "Sales", "Sales", "IT", "IT", "IT", "HR", "HR"),
    Gender=("F", "M", "M", "F", "M", "M", "F", "F"),
    Salary=(42000, 45000, 39000, 60000, 58000, 61000, 40000, 44000),
)
ORDERS = table(
    Order=(1, 2, 3, 4, 5, 6),
    Date=(day(5, 11, 2023), day(11, 12, 2023), day(15, 1), day(20, 1), day(2, 2), day(18, 2)),
    Country=("DE", "FR", "DE", "FR", "DE", "ES"),
    Amount=(120, 80, 200, 50, 75, 60),
)
PLAYERS = table(
    Player=("Anna", "Ben", "Cara", "Dan", "Eva"),
    Goals=(12, 7, 15, 3, 9),
    Assists=(5, 9, 2, 4, 9),
    Team=("Red", "Blue", "Red", "Green", "Blue"),
)
PEOPLE = table(Year=(1990, 2000, 2010, 2020), Population=(100, 150, 210, 260))

EVENTS = table(
    Time=tuple(dt.datetime(2024, 3, number, 12, 30) for number in range(1, 11)),  # noqa: DTZ001 - cells are naive
    Load=(5, 7, 9, 4, 6, 8, 3, 2, 9, 7),
)
AGES = table(Age_group=("18-24", "25-34", "35-44", "45+"), People=(120, 340, 210, 90))
TOTALLED = table(totals=[3], Shop=("Mitte", "Nord", "Ost", "Chain"), Sales=(10, 20, 60, 90))
NUMBERED = table(Row=(1, 2, 3), Shop=("Mitte", "Nord", "Ost"), Visitors=(50, 20, 60))
WEEKS = table(Week=(1, 2, 3, 4, 5, 6), Sales=(10, 20, 15, 22, 30, 28))
HOURS = table(
    Day=tuple(day for day in ("Mon", "Tue", "Wed") for _ in range(4)),
    Hour=(8, 9, 10, 11) * 3,
    Tickets=(5, 12, 9, 3, 7, 11, 8, 4, 2, 14, 10, 6),
)
WINTER = table(
    Date=(day(15, 11, 2023), day(20, 12, 2023), day(10, 1, 2024), day(5, 2, 2024), day(9, 2, 2024)),
    Sales=(12, 15, 11, 14, 9),
)
WEEK = table(Day=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), Calls=(30, 25, 28, 31, 22, 9, 4))
FILMS = table(
    Film=("Alien", "Brazil", "Casino", "Dune", "Elf", "Fargo"),
    Genre=("Horror", "Comedy", "Drama", "Drama", "Comedy", "Drama"),
    Year=(1979, 1985, 1995, 2021, 2003, 1996),
    Rating=(8.5, 7.9, 8.2, 8.0, 7.1, 8.1),
    Gross=(184_000_000, 9_900_000, 116_000_000, 402_000_000, 220_000_000, 60_600_000),
)
UMSATZ = table(Monat=("Jan", "Feb", "Mär"), Umsatz=(1200, 1350, 1280), Kosten=(800, 900, 950))
REGIONEN = table(
    Region=("Nord", "Süd", "Ost", "West"), Umsatz=(45000, 30500, 52300, 28750), Menge=(320, 210, 405, 190)
)
VENTAS = table(Mes=("Enero", "Febrero", "Marzo"), Ventas=(1200, 1350, 1280), Gastos=(800, 900, 950))
TIENDAS = table(Tienda=("Centro", "Norte", "Sur"), Ventas=(450, 300, 520), Clientes=(32, 21, 40))
VENTES = table(Région=("Nord", "Sud", "Est", "Ouest"), Ventes=(120, 80, 95, 70), Clients=(12, 8, 9, 7))
VENDAS = table(Mês=("Janeiro", "Fevereiro", "Março"), Vendas=(1200, 1350, 1280), Custos=(800, 900, 950))
CITIES_RU = table(Город=("Москва", "Казань", "Омск"), Население=(130, 13, 11), Площадь=(2561, 425, 567))
MONTHS_ZH = table(月份=("1月", "2月", "3月"), 销售额=(1200, 1350, 1280), 成本=(800, 900, 950))
REGIONS_ZH = table(地区=("华东", "华南", "华北"), 销售额=(1200, 1350, 1280), 成本=(800, 900, 950))
REGIONS_JA = table(地域=("東京", "大阪", "名古屋"), 売上=(1200, 1350, 1280), 費用=(800, 900, 950))
VISITS_KO = table(
    월=("1월", "1월", "2월", "2월"), 국가=("한국", "일본", "한국", "일본"), 방문수=(120, 80, 150, 95)
)
