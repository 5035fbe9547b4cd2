"""Which language a request is taken to be in: few words, names, and words that are spelt alike."""

import pytest

from charts.language.spoken import language_of, locale_in
from charts.planner import plan
from charts.planner.editing import edited
from tests.charts.planner.computed_tables import table


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("as areas", "en"),
        ("two lines", "en"),
        ("sort the columns", "en"),
        ("ores mined, log axis, diamond in cyan, in Comic Sans", "en"),
        ("show me the sales of Casa Verde as bars", "en"),
        ("bars of the total per Stadt please", "en"),
        ("a chart of la liga points", "en"),
        ("las áreas", "es"),
        ("barres sans le total", "fr"),
        ("courbe des ventes", "fr"),
        ("als Kuchen", "de"),
        ("Umsatz pro Stadt als Balken", "de"),
        ("linhas por mês", "pt"),
        ("som linje", "sv"),
        ("wykres słupkowy", "pl"),
        ("по городам", "ru"),
        ("show Продажи by city", "en"),
    ],
)
def test_a_request_is_in_the_language_of_its_words(text: str, code: str) -> None:
    assert language_of(text) == code


def test_names_of_a_table_say_nothing_of_the_language_of_an_answer() -> None:
    marks = table("Student,Maths,Art\nAda,3,4\nBo,5,2\n")
    assert plan(marks, "maths by student").spec.locale == ""
    assert plan(marks, "moyenne de maths par élève").spec.locale == "fr"


@pytest.mark.parametrize(
    ("head", "request_", "code"),
    [
        ("Věk", "histogram věku", "cs"),
        ("Příjem", "histogram příjmů", "cs"),
        ("Yaş", "yaşların histogramı", "tr"),
        ("Ålder", "histogram över åldrarna", "sv"),
        ("Età", "histogram delle età", "it"),
        ("Čekání", "histogram doby čekání", "cs"),
        ("Väntetid", "histogram över väntetiderna", "sv"),
        ("Łódź", "histogram Łódź", ""),
        ("Łódź", "histogram of Łódź", ""),
        ("Wartość", "histogram każda wartość", "pl"),
        ("Age", "naïve histogram", ""),
        ("Size", "bars for Łódź", ""),
    ],
)
def test_one_word_of_a_language_is_enough_beside_one_that_all_have(
    head: str, request_: str, code: str
) -> None:
    ages = table(f"City,{head}\nŁódź,18\nBari,22\nRome,25\n")
    assert plan(ages, request_).spec.locale == code


@pytest.mark.parametrize(
    ("pasted", "request_", "locale"),
    [
        ("Tienda,Total,Ventas\nCentro,12,3\nNorte,15,4\n", "gráfico de barras do total por loja", "pt"),
        ("Tienda,Total,Ventas\nCentro,12,3\nNorte,15,4\n", "o total por tienda em barras", "pt"),
        ("Tienda,Total,Ventas\nCentro,12,3\nNorte,15,4\n", "barras do total", "pt"),
        ("Tienda,Total,Ventas\nCentro,12,3\nNorte,15,4\n", "barras por favor", "es"),
        ("Loja,Total,Vendas\nCentro,12,3\nPorto,15,4\n", "barras por favor", "pt"),
        ("Loja,Total,Vendas\nCentro,12,3\nPorto,15,4\n", "el total de cada loja en barras", "es"),
        ("Month,Sales\nJan,120\nFeb,140\n", "Balken, Titel: Vendite per mese", "de"),
        ("Month,Sales\nJan,120\nFeb,140\n", "staplar, titel: Ventes par mois", "sv"),
        ("Month,Sales\nJan,120\nFeb,140\n", "barras, título: Il mese di marzo", "es"),
        ("Month,Sales\nJan,120\nFeb,140\n", "bars, title: Ventes par mois de la maison", ""),
        ("Dzień,Sprzedaż,Plan\nPon,120,80\nWt,140,95\n", "graf", "pl"),
    ],
)
def test_small_words_weigh_more_than_the_table_and_a_title_nothing(
    pasted: str, request_: str, locale: str
) -> None:
    assert plan(table(pasted), request_).spec.locale == locale


def test_a_name_that_is_said_and_stands_in_the_table_tells_two_close_languages_apart() -> None:
    costs = table("Afdeling,Kosten\nIT,1200\nHR,800\n")
    assert plan(costs, "kosten per afdeling").spec.locale == "nl"
    costs = table("Abteilung,Kosten\nIT,1200\nHR,800\n")
    assert plan(costs, "kosten per abteilung").spec.locale == "de"


def test_a_follow_up_that_changes_nothing_is_told_in_one_language() -> None:
    marks = table("Student,Maths,Art\nAda,3,4\nBo,5,2\n")
    first = plan(marks, "moyenne de maths par élève").spec
    after = edited(marks, [first], "zzz")
    assert after.spec.locale == "fr"
    assert after.took.startswith("Barres")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("每月支出的折線圖", "zh-Hant"),
        ("每月支出的折线图", "zh"),
        ("台北的收入", "zh"),
        ("臺北的收入", "zh-Hant"),
        ("依縣市畫長條圖，台北用紅色", "zh-Hant"),
        ("这里的图", "zh"),
        ("秘書處後面的里程", "zh-Hant"),
        ("平均分", "zh"),
        ("売上の折れ線グラフ、東京だけ", "ja"),
        ("bars by team", "en"),
    ],
)
def test_chinese_is_answered_as_it_is_written(text: str, tag: str) -> None:
    assert locale_in(text) == tag


TRADITIONAL = table("縣市,銷量\n臺北,450\n高雄,280\n花蓮,90\n")


@pytest.mark.parametrize(
    ("request_", "tag", "said"),
    [
        ("銷量的長條圖", "zh-Hant", "長條圖："),
        ("由高到低", "zh-Hant", "長條圖："),
        ("销量的柱状图", "zh", "柱状图："),
        ("", "zh-Hant", "長條圖："),
        ("pie please", "", "a pie"),
    ],
)
def test_an_answer_is_written_as_the_request_is_else_as_the_table(request_: str, tag: str, said: str) -> None:
    planned = plan(TRADITIONAL, request_)
    assert planned.spec.locale == tag
    assert planned.took.startswith(said)


@pytest.mark.parametrize(
    ("first", "then", "tag"),
    [
        ("銷量的長條圖", "前2名", "zh-Hant"),
        ("销量的柱状图", "前2名", "zh"),
        ("銷量的長條圖", "改成饼图", "zh"),
        ("销量的柱状图", "改成圓餅圖", "zh-Hant"),
        ("sales bars", "前2名", "zh-Hant"),
        ("銷量的長條圖", "top 2", ""),
    ],
)
def test_a_follow_up_goes_on_as_the_first_was_written(first: str, then: str, tag: str) -> None:
    before = plan(TRADITIONAL, first).spec
    assert edited(TRADITIONAL, [before], then).spec.locale == tag


CITIES = {
    "cs": "Město;Návštěvníci\nPraha;4120\nBrno;1870\nPlzeň;2310\n",
    "fa": "شهر,بازدیدکننده\nتهران,۴۱۲۰\nشیراز,۱۸۷۰\nیزد,۹۸۰\n",
    "ja": "都市,来場者\n東京,4120\n京都,1870\n大阪,2310\n",
    "nl": "Maand;Omzet;Kosten\njanuari;12;9\nfebruari;13;8\nmaart;11;7\n",
    "pl": "Miasto;Goście\nŁódź;4120\nOpole;1870\nGdynia;2310\n",
    "sv": "Månad;Intäkter;Kostnader\njanuari;12;9\nfebruari;13;8\nmars;11;7\n",
    "uk": "Місто;Гості\nКиїв;4120\nЛьвів;1870\nОдеса;2310\n",
    "zh-Hant": "城市,遊客\n台北,4120\n台中,1870\n高雄,2310\n",
}


@pytest.mark.parametrize(
    ("pasted", "request_", "tag"),
    [
        ("nl", "omzet min kosten per maand", "nl"),
        ("nl", "min per maand", "nl"),
        ("sv", "intäkter minus kostnader per månad", "sv"),
        ("sv", "revenue minus costs per month", ""),
        ("cs", "jen města nad 1500 návštěvníků", "cs"),
        ("cs", "města nad 2000", "cs"),
        ("pl", "tylko miasta nad 1500 gości", "pl"),
        ("cs", "visitors in Plzeň", ""),
        ("uk", "міста понад 1500 гостей", "uk"),
        ("fa", "بازدیدکننده", "fa"),
        ("ja", "上位3都市", "ja"),
        ("ja", "都市別来場者", "ja"),
        ("zh-Hant", "前3個城市", "zh-Hant"),
    ],
)
def test_an_answer_is_in_the_language_of_accents_and_signs(pasted: str, request_: str, tag: str) -> None:
    assert plan(table(CITIES[pasted]), request_).spec.locale == tag


def test_a_follow_up_of_words_that_english_has_too_keeps_the_language() -> None:
    sales = table("Ville;Visiteurs\nParis;4120\nLyon;1870\nNantes;2310\n")
    first = plan(sales, "barres par ville").spec
    assert edited(sales, [first], "en camembert").spec.locale == "fr"
