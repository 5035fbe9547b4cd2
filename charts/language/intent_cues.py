"""The cues of intent in eight languages, and what is told about each kind of chart."""

_PASTE = "Paste a table, mention me and say what to draw"

HOW_TO = """
    how do i, how do you, how do we, how can i, how can you, how can we, how could i, how to,
    how would i, how would you, how should i, how does one, how is, how are, show me how to,
    show me how a, show me how an, ways to, best way to, know how to, learn to, learn how to, teach me,
    teach me to, teach me how to, wie mache ich, wie macht man, wie erstelle ich, wie erstellt man,
    wie kann ich, wie kann man, wie zeichne ich, wie zeichnet man, wie baue ich, wie liest man,
    wie lese ich, wie geht, wie bekomme ich, como hago, como hacer, como se hace, como se hacen,
    como puedo hacer, como puedo crear, como crear, como creo, como crea, como se crea, como se lee,
    como dibujar, comment faire, comment creer, comment je fais, comment puis je, comment lire,
    comment on fait, comment tracer, comment construire, comment fait on, como faco, como fazer,
    como eu faco, como posso, como se faz, como criar, como desenhar, como ler, как сделать,
    как построить, как нарисовать, как создать, как мне, как читать, как делать, как рисовать,
    как строить, как можно
"""
WHAT_IS = """
    what is, what s, whats, what are, what does, what do, when should i use, when to use,
    when do i use, why use, when would i use, difference between, definition of, meaning of,
    purpose of, types of, kinds of, types of all, was ist, was ist ein, was ist eine, was sind,
    was bedeutet, wann benutzt man, wann nimmt man, wann verwendet man, unterschied zwischen, que es,
    que son, cuando usar, cuando se usa, diferencia entre, para que sirve, qu est ce qu, qu est ce que,
    qu est ce que c est, c est quoi, quand utiliser, difference entre, a quoi sert, o que e, o que sao,
    quando usar, que e, diferenca entre, para que serve, что такое, когда использовать, разница между,
    для чего, чем отличается
"""
EXPLAIN_VERBS = """
    explain, explains, explaining, explanation, explanation of, tutorial, tutorial on, tutorial for,
    guide, guide to, instructions, instructions for, tell me about, step by step, steps to, teach,
    erklär, erkläre, erklären, erklärst, erklärung, anleitung, anleitung für, explica, explicame,
    explícame, explicar, explicas, explicación, tutorial de, instrucciones, explique, expliquer,
    expliques, explication, tutoriel, expliquez, explica me, explicação, instruções, объясни,
    объясните, объяснить, объяснение, поясни, расскажи, расскажите, инструкция
"""
WORKS = """
    work, works, working, funktioniert, funktionieren, funciona, funcionan, fonctionne, fonctionnent,
    marche, funcionam, работает, работают, устроена, устроен, устроены
"""
DEICTIC = """
    this data, this table, these data, these numbers, this, these, below, the following, following,
    attached, my data, my table, my numbers, diese daten, dieser tabelle, diese tabelle, diese, dieser,
    diesen, daraus, hieraus, estos datos, esta tabla, estos, ces données, ce tableau, ces, estes dados,
    esta tabela, estes, этих данных, этой таблице, эти данные, этих, эту таблицу, этим данным
"""
MEANS = """
    as, with, using, via, through, into, by, mit, als, anhand, mittels, con, usando, mediante, avec,
    sous, com, с, через
"""
MAKE = """
    show, shows, plot, draw, make, create, generate, chart, graph, visualize, visualise, display,
    render, build, give me, compare, zeig, zeige, zeichne, zeichnen, mach, mache, erstelle, erstell,
    erstellen, stelle, visualisiere, plotte, vergleiche, gib mir, muestra, muestrame, muéstrame,
    dibuja, haz, hazme, crea, genera, grafica, visualiza, compara, dame, montre, montrez, trace,
    tracez, dessine, dessinez, fais, faites, crée, créez, génère, affiche, mostra, mostre, desenhe,
    desenha, faça, faz, crie, cria, gere, plote, покажи, покажите, построй, постройте, нарисуй,
    нарисуйте, сделай, сделайте, создай, создайте, изобрази, выведи, визуализируй, сравни
"""
QUESTION = """
    what, which, who, when, where, why, how, is, are, does, do, did, was, were, can, could, welche,
    welcher, welches, wer, wann, wo, warum, wie, wieviel, ist, sind, gibt, que, qué, cual, cuál,
    cuales, quien, cuando, donde, por, como, cómo, cuanto, cuánto, cuántos, hay, quel, quelle, quels,
    quelles, qui, quand, où, pourquoi, comment, combien, est, y, o, qual, quais, quem, quando, onde,
    quanto, quantos, há, какой, какая, какое, какие, кто, когда, где, почему, сколько, как, есть
"""
GROUPING = """
    by, per, for each, top, vs, versus, trend, over time, share, pro, nach, je, por, par, selon, по,
    топ, динамика, anteil, verlauf, bars, bar, lines, line, pie, scatter
"""
REFUSALS = """
    no chart, no charts, no graph, no graphs, no diagram, no plot, without a chart, without chart,
    without a graph, without any chart, not a chart, don t draw, do not draw, don t plot, do not plot,
    don t make a chart, don t want a chart, don t need a chart, no need for a chart, no need to draw,
    dont draw, dont plot, text only, only text, just text, just the text, just tell me, kein diagramm,
    keine grafik, keinen chart, kein chart, ohne diagramm, ohne grafik, nur text, nicht zeichnen,
    sin gráfico, sin gráfica, sin grafico, ningún gráfico, no hagas un gráfico, no hagas gráfico,
    no quiero gráfico, no quiero un gráfico, solo texto, solo dime, sans graphique, pas de graphique,
    pas de diagramme, sans diagramme, texte seulement, sem gráfico, não quero gráfico,
    não faça gráfico, só texto, apenas texto, без графика, без диаграммы, не нужен график,
    не нужна диаграмма, график не нужен, не рисуй, не строй, только текст, только текстом
"""

CHART_STEMS = (
    "chart", "graph", "plot", "diagram", "histogram", "heatmap", "boxplot", "scatterplot", "barchart",
    "linechart", "piechart",
    "balken", "säulendiagramm", "saulendiagramm", "liniendiagramm", "kreisdiagramm", "tortendiagramm",
    "torten", "streudiagramm",
    "schaubild", "grafik", "grafic", "grafico", "barras", "camembert", "nuage", "histograma", "график",
    "диаграмм", "гистограмм",
    "infograph", "visuali", "donut", "doughnut",
)  # fmt: skip

UNSPACED = {
    "chart": ("图", "圖", "グラフ", "チャート", "散布", "ヒストグラム"),
    "explain": (
        "怎么做", "怎么画", "如何", "怎样", "是什么", "什么是", "解释", "说明一下", "教我", "教程",
        "怎么看", "怎么用", "原理", "区别",
        "何ですか", "とは", "作り方", "書き方", "描き方", "読み方", "見方", "使い方", "説明", "仕組み",
        "教えて", "方法", "どうやって", "違い",
    ),
    "deictic": (
        "这些", "这个表", "这张表", "这份", "以下", "下面", "この表", "このデータ", "これ", "以下の",
        "次の",
    ),
    "make": (
        "画", "绘制", "生成", "创建", "制作", "显示", "展示", "可视化", "做一", "作成", "作って",
        "描いて", "表示", "見せて", "出して", "可視化",
    ),
    "question": (
        "吗", "哪", "什么", "多少", "几", "谁", "为什么", "ですか", "ますか", "どの", "どれ", "いくら",
        "いくつ", "なぜ", "誰",
    ),
    "group": ("按", "各", "每", "别", "別", "ごと", "毎", "比较", "比較", "趋势", "推移"),
    "refuse": (
        "不要图", "不用图", "不需要图", "不画图", "不要画", "无需图", "别画图", "只要文字",
        "グラフは不要", "グラフ不要", "グラフなし",
        "グラフはいらない", "グラフはいりません", "図は不要", "描かないで", "文字だけ",
    ),
}  # fmt: skip

KINDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("histogram", "гистограмм", "直方图", "ヒストグラム"),
        (
            "A histogram shows how one list of numbers is spread: the range is cut into equal "
            "steps, and each bar counts how many values fall into its step. Bars touch, because the"
            f" steps do. {_PASTE}, for example “histogram of age”."
        ),
    ),
    (
        ("box plot", "boxplot", "box and whisker", "kastengrafik", "箱线图", "箱ひげ図"),
        (
            "A box plot sums up a list of numbers: the box holds the middle half, the line in it is"
            " the median, the whiskers reach at most one and a half box lengths further, and points"
            f" beyond them stand alone. Put several side by side to compare groups. {_PASTE}, for "
            "example “box plot of salary by department”."
        ),
    ),
    (
        ("heatmap", "heat map", "热力图", "ヒートマップ"),
        (
            "A heat map is a grid of coloured tiles: one label along each side, and the deeper the "
            "colour, the larger the value. It suits patterns over two labels, such as weekday and "
            f"hour. {_PASTE}, for example “heatmap of visits by day and hour”."
        ),
    ),
    (
        (
            "scatter", "streudiagramm", "dispersion", "nuage", "dispersao", "рассеян", "散点", "散布",
        ),
        (
            "A scatter plot sets two numbers against each other: every row is a point, one number "
            "across and the other up. A cloud that rises means that they grow together, one that "
            f"falls means the opposite; neither proves a cause. {_PASTE}, for example “scatter of "
            "height and weight”."
        ),
    ),
    (
        (
            "pie", "donut", "doughnut", "piechart", "kreisdiagramm", "tortendiagramm", "torten",
            "camembert", "pastel", "pizza", "circular", "circulaire", "кругов", "饼图", "饼状图",
            "环形图", "円グラフ", "ドーナツ",
        ),
        (
            "A pie chart shows the parts of one whole: each slice is as large as its share, and "
            "together they make 100 %. It reads well up to about seven slices, none of them "
            "negative; a donut is the same with a hole. For comparing sizes, bars are easier. "
            f"{_PASTE}, for example “pie of costs by category”."
        ),
    ),
    (
        ("area", "flächen", "flachen", "área", "面积图", "面積"),
        (
            "An area chart is a line chart with the space below it filled, which makes it good for "
            "totals over time. Stacked, it shows how the parts of a total grow and shrink. "
            f"{_PASTE}, for example “stacked area of visits by month and country”."
        ),
    ),
    (
        (
            "line", "linechart", "linien", "linea", "ligne", "linha", "courbe", "линейн", "линий",
            "折线图", "折れ線",
        ),
        (
            "A line chart shows how a number changes along something with an order, mostly time: "
            "each point is a value, and the line joins neighbours. Several lines compare several "
            f"series; a gap means that a value is missing. {_PASTE}, for example “line of sales by "
            "month”."
        ),
    ),
    (
        (
            "bar", "bars", "barchart", "column", "balken", "säulen", "saulen", "barras", "barres",
            "столбч", "столбик", "柱状图", "条形图", "棒グラフ",
        ),
        (
            "A bar chart compares numbers by length: one bar for each label, all starting at zero, "
            "so a bar twice as long means twice as much. It is the safest choice for comparing "
            f"things, and sorted bars are read fastest. {_PASTE}, for example “bar chart of revenue "
            "by region”."
        ),
    ),
    (
        (),
        (
            "A chart turns rows into something the eye can compare: bars compare amounts, lines "
            "show change over time, a pie shows shares of a whole, points show how two numbers hang"
            f" together, a histogram shows how values are spread. {_PASTE}, for example “bar chart "
            "of sales by month”, and I draw exactly those numbers."
        ),
    ),
)  # fmt: skip
