"""Whether a chart is wanted, or words about charts, in many languages."""

import pytest

from charts.language.intent import Intent, intent_of, refuses_chart

MAKE = {
    "en": """create a graph|create a graph please|can you plot a line of my savings?|stacked bars please|
        pie of revenue by region|show results|make a chart of this|
        how do I make a chart out of this table?|explain my sales with a bar chart|
        I want a bar graph where the x axis is month|could you draw me a pie chart?|visualize the data|
        bar chart|graph it|plot temperature by month for each city|show me how sales changed over time|
        give me a scatter plot|compare sales and costs|top 5 products by revenue|sales per month""",
    "de": """erstelle ein Diagramm|zeig mir den Umsatz pro Monat als Balkendiagramm|
        mach daraus ein Kreisdiagramm|Balkendiagramm bitte|kannst du mir ein Liniendiagramm zeichnen?|
        Umsatz nach Region|ein Diagramm der Kosten|vergleiche Umsatz und Kosten|stelle die Daten dar|
        Grafik bitte|zeichne eine Linie|Anteil der Regionen als Torte|mach mir eine Grafik|
        wie kann ich diese Tabelle als Diagramm sehen?|plotte die Temperatur""",
    "es": """haz un gráfico de barras|crea una gráfica|muéstrame las ventas por mes|
        gráfico circular de gastos|
        dibuja una línea|quiero un gráfico de líneas|ventas por región|compara ventas y costes|
        genera un histograma|dame una gráfica|visualiza los datos|gráfica de pastel|
        muestra los resultados|crea un diagrama de dispersión|
        ¿puedes hacer un gráfico de barras con estos datos?""",
    "fr": """fais un graphique|crée un diagramme en barres|montre les ventes par mois|camembert des dépenses|
        je veux une courbe des ventes en graphique|dessine un histogramme|affiche les résultats|
        ventes par région|compare les ventes|trace une courbe|un graphique s'il te plaît|
        génère un nuage de points|fais un camembert avec ces données|peux-tu faire un graphique ?|
        diagramme circulaire des parts""",
    "pt": """crie um gráfico|faça um gráfico de barras|mostre as vendas por mês|gráfico de pizza das despesas|
        desenhe uma linha|quero um gráfico de linhas|vendas por região|compare vendas e custos|
        gere um histograma|um gráfico por favor|mostra os resultados|gráfico de dispersão|
        você pode fazer um gráfico com estes dados?|visualize os dados|faz um gráfico de colunas""",
    "it": """fai un grafico a barre|crea un grafico|mostrami le vendite per mese|grafico a torta delle spese|
        disegna una linea|voglio un grafico a linee|vendite per regione|confronta vendite e costi|
        genera un istogramma|dammi un grafico|visualizza i dati|mostra i risultati|grafico a dispersione|
        puoi fare un grafico con questi dati?|andamento delle vendite""",
    "ru": """построй график|сделай диаграмму|покажи продажи по месяцам|круговая диаграмма расходов|
        нарисуй линию|хочу столбчатую диаграмму|продажи по регионам|сравни продажи и расходы|
        создай гистограмму|график пожалуйста|покажи результаты|диаграмма рассеяния роста и веса|
        можешь построить график?|выведи топ 5|визуализируй данные""",
    "zh": """画一个图|生成柱状图|做一个饼图|按月份显示销售额|请画折线图|创建图表|用这些数据画图|
        各地区销售额的柱状图|展示结果|散点图|制作直方图|每月销售额|给我一个图表|可视化数据|
        比较销售额和成本""",
    "ja": """グラフを作成して|棒グラフを作って|円グラフ|月別の売上を折れ線グラフで|散布図を描いて|
        売上を表示して|このデータをグラフにして|グラフにしてください|地域別の売上|ヒストグラムを作成|
        チャートをお願いします|この表のグラフの作り方ではなくグラフを見せて|月ごとの売上|売上と費用を比較|
        結果を見せて""",
}
EXPLAIN = {
    "en": """explain how a bar chart works|how do I make a pie chart?|how does a histogram work?|
        what is a scatter plot?|how to create a line graph|can you explain pie charts|
        what is the difference between a bar chart and a histogram|show me how to draw a graph|
        teach me how to make a chart in Excel|when should I use a line chart?|explain box plots|
        tutorial for bar charts please|what are heatmaps|how do you read a box plot|
        could you explain how charts work|tell me about pie charts""",
    "de": """erkläre wie ein Balkendiagramm funktioniert|wie erstelle ich ein Kreisdiagramm?|
        was ist ein Histogramm?|wie funktioniert ein Liniendiagramm|wie macht man ein Diagramm in Excel|
        wann nimmt man ein Kreisdiagramm|erklär mir Streudiagramme|Anleitung für ein Balkendiagramm|
        was sind Balkendiagramme?|wie liest man ein Histogramm|
        kannst du mir erklären, was ein Diagramm ist|Unterschied zwischen Balkendiagramm und Histogramm|
        was bedeutet Streudiagramm|wie kann ich ein Diagramm erstellen?|wie zeichne ich ein Liniendiagramm""",
    "es": """explica cómo funciona un gráfico de barras|cómo hago un gráfico circular|qué es un histograma|
        cómo se hace una gráfica|explícame los gráficos de barras|cuándo usar un gráfico de líneas|
        cómo crear un gráfico en Excel|cómo puedo hacer un gráfico|
        diferencia entre gráfico de barras e histograma|tutorial de gráficos|qué son los histogramas|
        cómo se lee un histograma|para qué sirve un histograma|¿cómo funciona un histograma?|
        cómo dibujar un gráfico""",
    "fr": """explique comment fonctionne un diagramme en barres|comment faire un graphique|
        qu'est-ce qu'un histogramme ?|c'est quoi un camembert|comment créer un graphique dans Excel|
        quand utiliser un diagramme circulaire|explique-moi les graphiques|comment lire un histogramme|
        différence entre diagramme et histogramme|à quoi sert un histogramme|tutoriel graphique|
        comment tracer un graphique|comment puis-je faire un graphique|peux-tu expliquer les histogrammes|
        comment fonctionne un nuage de points""",
    "pt": """explique como funciona um gráfico de barras|como faço um gráfico de pizza|o que é um histograma|
        como criar um gráfico|como fazer um gráfico no Excel|quando usar um gráfico de linhas|
        explica os gráficos|diferença entre gráfico de barras e histograma|para que serve um histograma|
        como ler um gráfico|o que são histogramas|como posso fazer um gráfico|como se faz um gráfico|
        instruções para um gráfico|como funciona um histograma""",
    "it": """spiega come funziona un grafico a barre|come faccio un grafico a torta|cos'è un istogramma|
        come si crea un grafico|spiegami i grafici a barre|quando usare un grafico a linee|
        come creare un grafico in Excel|che cos'è un diagramma a dispersione|
        differenza tra grafico a barre e istogramma|come si legge un istogramma|cosa sono gli istogrammi|
        come posso fare un grafico|come disegnare un grafico|come funziona un istogramma?|
        istruzioni per un grafico""",
    "ru": """объясни как работает столбчатая диаграмма|как построить график|что такое гистограмма|
        как сделать диаграмму в Excel|расскажи о круговых диаграммах|когда использовать линейный график|
        объясните диаграммы|как нарисовать график|разница между графиком и гистограммой|
        как читать гистограмму|для чего гистограмма|как создать диаграмму|инструкция: график|
        можешь объяснить, что такое диаграмма|как работает график""",
    "zh": """解释一下柱状图|如何制作饼图|什么是直方图|折线图是什么|怎么画散点图|教我画图|饼图怎么看|
        柱状图的原理|怎样做一个图表|直方图和柱状图的区别|图表教程|如何看懂折线图|怎么做柱状图|
        请解释什么是散点图|如何在表格软件里画图""",
    "ja": """棒グラフとは|円グラフの作り方|ヒストグラムとは何ですか|折れ線グラフの見方|散布図の説明をして|
        グラフの書き方を教えて|棒グラフの仕組み|グラフの使い方|円グラフの読み方|どうやってグラフを作るの|
        棒グラフとヒストグラムの違い|散布図とは何|グラフの作り方を教えてください|チャートの描き方|
        ヒストグラムの説明""",
}
QUESTION = """which month was the best?|what is the highest value|who sold the most?|
        how much is rent? just tell me, no chart|welcher Monat war am besten?|
        ¿cuál es el mes con más ventas?|quel est le meilleur mois ?|qual é o melhor mês?|
        qual è il mese migliore?|quale mese ha venduto di più?|
        какой месяц лучший?|哪个月最好？|どの月が一番ですか"""
REFUSED = """how much is rent? just tell me, no chart|please don't draw anything|kein Diagramm bitte|
        sin gráfico|pas de graphique|sem gráfico|senza grafico|без графика|
        不要图表|グラフは不要です|text only please"""


def phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.replace("\n", " ").split("|")]


@pytest.mark.parametrize("phrase", [each for text in MAKE.values() for each in phrases(text)])
def test_a_request_for_a_chart_is_told(phrase: str) -> None:
    assert intent_of(phrase) is Intent.MAKE


@pytest.mark.parametrize("phrase", [each for text in EXPLAIN.values() for each in phrases(text)])
def test_a_request_for_an_explanation_is_told(phrase: str) -> None:
    assert intent_of(phrase) is Intent.EXPLAIN


@pytest.mark.parametrize("phrase", phrases(QUESTION))
def test_a_question_about_the_data_is_told(phrase: str) -> None:
    assert intent_of(phrase) is Intent.QUESTION


@pytest.mark.parametrize("phrase", phrases(REFUSED))
def test_a_member_who_wants_no_chart_is_heard(phrase: str) -> None:
    assert refuses_chart(phrase)


@pytest.mark.parametrize("phrase", ["", "   ", "\u200b\u200d", "?!", "\n"])
def test_a_message_without_words_is_empty(phrase: str) -> None:
    assert intent_of(phrase) is Intent.EMPTY


def test_small_talk_is_neither() -> None:
    assert intent_of("good morning everybody") is Intent.OTHER


def test_hostile_text_takes_no_time() -> None:
    assert intent_of("how do i " * 20_000) in Intent
