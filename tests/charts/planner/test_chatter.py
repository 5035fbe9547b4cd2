"""Chatter of every language is never named, and never hides what stands beside it."""

import pytest

from charts.planner import plan
from charts.reading import read_table
from charts.table import Table
from tests.charts.rows import Row, given, rows

WISHES = {
    "de": ("Kategorie,Betrag\nMiete,4500\nEssen,2400\nReisen,600", "Balken vom Betrag nach Kategorie"),
    "es": ("Categoría,Importe\nAlquiler,4500\nComida,2400\nViajes,600", "barras del importe por categoría"),
    "fr": ("Catégorie,Montant\nLoyer,4500\nRepas,2400\nVoyages,600", "barres du montant par catégorie"),
    "pt": ("Categoria,Quantia\nAluguel,4500\nComida,2400\nViagens,600", "barras da quantia por categoria"),
    "it": ("Categoria,Importo\nAffitto,4500\nCibo,2400\nViaggi,600", "barre dell'importo per categoria"),
    "nl": ("Categorie,Bedrag\nHuur,4500\nEten,2400\nReizen,600", "staafdiagram van bedrag per categorie"),
    "sv": ("Kategori,Belopp\nHyra,4500\nMat,2400\nResor,600", "stapeldiagram av belopp per kategori"),
    "pl": ("Kategoria,Kwota\nCzynsz,4500\nObiady,2400\nRejsy,600", "wykres słupkowy kwoty według kategorii"),
    "cs": ("Kategorie,Částka\nNájem,4500\nJídlo,2400\nCesty,600", "sloupcový graf: částka podle kategorie"),
    "id": ("Kategori,Jumlah\nSewa,4500\nMakan,2400\nWisata,600", "diagram batang jumlah per kategori"),
    "tr": ("Kategori,Tutar\nKira,4500\nYemek,2400\nGezi,600", "kategoriye göre tutar çubuk grafik"),
    "ru": ("Категория,Сумма\nАренда,4500\nЕда,2400\nПоездки,600", "столбчатая диаграмма суммы по категориям"),
    "uk": ("Категорія,Сума\nОренда,4500\nЇжа,2400\nПодорожі,600", "стовпчаста діаграма суми за категоріями"),
    "ar": ("الفئة,المبلغ\nإيجار,1000\nطعام,700\nترفيه,350", "أعمدة للمبلغ حسب الفئة"),
    "fa": ("دسته,مبلغ\nاجاره,900\nخوراک,600\nتفریح,250", "نمودار میله‌ای مبلغ بر اساس دسته"),
    "he": ("קטגוריה,סכום\nשכירות,4500\nאוכל,2400\nבילויים,1500", "גרף עמודות של הסכום לפי קטגוריה"),
    "hi": ("मद,राशि\nकिराया,120000\nराशन,60000\nयात्रा,15000", "मद के अनुसार राशि का बार चार्ट"),
    "ja": ("項目,金額\n家賃,80000\n食費,40000\n趣味,20000", "項目別の金額を棒グラフ"),
    "zh": ("项目,金额\n房租,3000\n吃饭,1800\n娱乐,600", "各项目金额的柱状图"),
    "ko": ("항목,금액\n월세,500000\n식비,400000\n취미,600000", "항목별 금액 막대그래프"),
    "vi": ("Danh mục,Số tiền\nThuê nhà,4500\nĂn uống,2400\nDu lịch,600", "biểu đồ cột số tiền theo danh mục"),
}
"""For each language a table, and a plain wish for bars of it."""

CHATTER = rows("planner/chatter.rows")
"""What is said around a wish, each with a word that is no chatter: "it: ciao, {} grazie => giraffa"."""


def said(row: Row, more: str = "") -> tuple[Table, str]:
    """Return the table of a row's language, and the wish, more behind it, within the row's chatter."""
    code, _, around = row.given.partition(": ")
    pasted, wish = WISHES[code]
    table = read_table(pasted)
    assert table is not None
    return table, around.format(wish + more)


def test_every_language_chatters() -> None:
    assert {row.given.partition(": ")[0] for row in CHATTER} == set(WISHES)


@pytest.mark.sweep(8)
@pytest.mark.parametrize("row", CHATTER, ids=given)
def test_chatter_is_never_named_and_changes_nothing(row: Row) -> None:
    table, request = said(row)

    planned = plan(table, request)

    assert planned.unspent == ()
    assert planned.spec == plan(table, WISHES[row.given[:2]][1]).spec


@pytest.mark.sweep(8)
@pytest.mark.parametrize("row", CHATTER, ids=given)
def test_what_is_no_chatter_is_named_beside_it(row: Row) -> None:
    planned = plan(*said(row, f", {row.expected}"))

    assert any(row.expected in each for each in planned.unspent), planned.unspent
    assert not planned.sure
