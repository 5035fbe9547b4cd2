"""Tables for requests of something computed, and what is computed of them, in few words."""

from charts.grammar import Measure
from charts.planner import plan
from charts.reading import read_table
from charts.table import Table


def table(text: str) -> Table:
    """Return the table of a text."""
    found = read_table(text)
    assert found is not None
    return found


SHOP = table(
    "Month,Revenue,Cost,Orders\nJan,12400,9100,310\nFeb,11800,9300,290\nMar,13900,9800,305\nApr,15200,10100,330\n"
)
ITEMS = table("Post;Kronor\nHyra;7900\nMat;4350\nEl;812\n")
YEARS = table("Year,Coal,Gas,Wind\n2019,310,190,95\n2020,296,198,110\n2021,290,205,128\n2022,281,212,149\n")
STAFF = table(
    "Name,Team,Salary,Age\nAnna,Web,52000,34\nBoris,Ops,71000,41\nCarla,Ops,64000,29\nDov,Web,48000,52\n"
)
MARKS = table("Name,Maths,English,Science\nAisha,88,74,91\nBen,62,81,70\nChloe,95,89,93\n")
LANDS = table("Country,Population,GDP,Area\nSpain,48,1580,506\nEgypt,113,396,1002\nJapan,124,4213,378\n")
ADS = table(
    "Channel,Spend,Clicks,Conversions\nSearch,4200,8400,336\nEmail,450,2250,135\nDisplay,1800,3000,24\n"
)
TICKETS = table(
    "Ticket,Opened,Closed\nT1,2025-04-01,2025-04-03\nT2,2025-04-02,2025-04-12\nT3,2025-04-02,2025-04-05\n"
)
_STEPS = [(year, month) for year in (2023, 2024) for month in range(1, 13)]
KWH = table("\n".join(["Month,kWh", *(f"{y}-{m:02},{300 + 7 * m + y - 2022}" for y, m in _STEPS)]))
UMSATZ = table("Monat;Umsatz;Kosten\nJan;120;90\nFeb;135;95\nMrz;128;99\nApr;160;110\n")
VENTAS = table("Mes;Ingresos;Gastos\nene;120;90\nfeb;135;95\nmar;128;99\nabr;160;110\n")
RECETTES = table("Mois;Recettes;Dépenses\njanv;120;90\nfévr;135;95\nmars;128;99\navr;160;110\n")
RICAVI = table("Mese;Ricavi;Costi\ngennaio;120;90\nfebbraio;135;95\nmarzo;128;99\naprile;160;110\n")
RECEITA = table("Mês;Receita;Despesa\nJan;120;90\nFev;135;95\nMar;128;99\nAbr;160;110\n")
DOHOD = table("Месяц;Доход;Расход\nянварь;120;90\nфевраль;135;95\nмарт;128;99\nапрель;160;110\n")
SHOURU = table("月份,收入,支出\n1月,8200,6100\n2月,7950,6300\n3月,9100,6450\n4月,9800,7000\n")
URIAGE = table("月,売上,費用\n1月,8200,6100\n2月,7950,6300\n3月,9100,6450\n4月,9800,7000\n")
VERBS = table("Step,Minutes,Cost\nSubtract,12,3\nDivide,15,4\nCumulative,9,5\n")
GROWTHS = table("Country,Growth,Share\nSpain,2.4,10\nEgypt,3.8,20\nJapan,1.1,30\n")
DIFFS = table("Team,Goal difference,Points\nRed,12,40\nBlue,-5,22\nGreen,3,31\n")
RUNS = table("Runner,Running time,Index\nAda,31,1\nBo,35,2\nCy,29,3\n")
RATES = table("City,Error rate,Profit,Moving costs\nOslo,2.1,40,7\nRome,3.4,-5,9\n")


def computed(rows: Table, request: str) -> str:
    """Return what the chart of a request computes: its measures, with their windows and aggregates."""
    return ", ".join(_said(each) for each in plan(rows, request).spec.y)


def _said(measure: Measure) -> str:
    window = measure.window
    op = f" {window.op.value}{window.size or ''}{'@' + window.base if window.base else ''}" if window else ""
    quantile = f" {measure.quantile:g}" if measure.quantile is not None else ""
    how = f" {measure.aggregate.value}" if measure.aggregate and measure.aggregate.value != "sum" else ""
    return f"{measure.field}{how}{quantile}{op}"


def unspent(rows: Table, request: str) -> tuple[str, ...]:
    """Return the words of a request that nothing came of."""
    return plan(rows, request).unspent
