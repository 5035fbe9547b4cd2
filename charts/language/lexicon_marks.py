"""Words that name a kind of chart, in eight languages."""

from charts.language.tags import Tag

MARK_PHRASES: dict[Tag, str] = {
    Tag.BAR: """
        bar, bars, bar chart, bar charts, bar graph, bar graphs, bar plot, barchart, barplot, bargraph,
        bar diagram, column chart, column graph, columns chart, column plot, columns, barh, pictogram,
        balken, balkendiagramm, balkendiagramme, balkengrafik, säulen, säulendiagramm, säulengrafik,
        barra, barras, gráfico de barras, gráfica de barras, diagrama de barras, columnas,
        gráfico de columnas, barres, diagramme en barres, graphique en barres, graphique à barres,
        diagramme à barres, histogramme en barres, bâtons, diagramme en bâtons, colonnes, colunas,
        gráfico de colunas, столбик, столбики, столбцы, столбчатая, столбчатую, столбчатая диаграмма,
        столбчатую диаграмму, гистограмма столбцов, столбцами, столбиками, 柱状图, 条形图, 柱形图,
        直方条, 棒グラフ, 縦棒グラフ, バーチャート, 棒
    """,
    Tag.LINE: """
        line, lines, line chart, line charts, line graph, line graphs, line plot, linechart, lineplot,
        linegraph, curve, curves, line diagram, multi line, multi line chart, linie, linien,
        liniendiagramm, liniendiagramme, liniengrafik, kurve, kurvendiagramm, línea, líneas,
        gráfico de líneas, gráfica de líneas, gráfico de línea, gráfica de línea, curva, curvas, ligne,
        lignes, courbe, courbes, graphique en courbes, graphique linéaire, graphique en ligne,
        graphique en lignes, linha, linhas, gráfico de linhas, gráfico de linha, линия, линии, линию,
        линейный, линейный график, линейная, линейную диаграмму, кривая, линией, линиями, график линией,
        折线图, 折线, 线图, 曲线图, 线形图, 折れ線グラフ, 折れ線, 線グラフ, ラインチャート
    """,
    Tag.AREA: """
        area, area chart, area graph, area plot, filled line, stacked area, fläche, flächendiagramm,
        flächen, área, gráfico de área, gráfico de áreas, gráfica de área, aires, graphique en aires,
        aire, площадь, диаграмма с областями, диаграмма областей, с областями, 面积图, 面積図, 面グラフ,
        面積グラフ, エリアチャート
    """,
    Tag.POINT: """
        scatter, scatterplot, scatterplots, scatter plot, scatter chart, scatter graph, scatter diagram,
        scattered, points, dots, dot plot, point chart, bubble, scatters, xy, streudiagramm,
        punktdiagramm, punktwolke, streuplot, dispersión, gráfico de dispersión, diagrama de dispersión,
        puntos, nuage de points, nuage, dispersão, gráfico de dispersão, pontos, диаграмма рассеяния,
        рассеяния, рассеяние, точечная, точечная диаграмма, точечный график, точечную диаграмму, точки,
        散点图, 散点, 散布図, 散布
    """,
    Tag.ARC: """
        pie, pie chart, pie graph, pies, pie charts, piechart, pie plot, pie diagram, circle chart,
        circular chart, cake chart, kreis, kreisdiagramm, tortendiagramm, torte, kuchendiagramm, kuchen,
        tortengrafik, pastel, gráfico de pastel, gráfica de pastel, gráfico circular, gráfico de torta,
        torta, tarta, gráfico de tarta, gráfico de sectores, pizza, gráfico de pizza, circular,
        gráfico de setores, camembert, diagramme circulaire, graphique circulaire, secteurs,
        diagramme en secteurs, круговая, круговая диаграмма, круговую диаграмму, круговую, круговой,
        пирог, секторная диаграмма, 饼图, 饼状图, 圆饼图, 扇形图, 円グラフ, パイチャート
    """,
    Tag.DONUT: """
        donut, doughnut, donut chart, doughnut chart, ring chart, ring, donuts, ringdiagramm, anillo,
        gráfico de anillo, dona, gráfico de dona, anneau, beignet, rosca, gráfico de rosca, кольцевая,
        кольцевая диаграмма, кольцевую диаграмму, бублик, 环形图, 圆环图, 甜甜圈图, ドーナツ,
        ドーナツグラフ, ドーナツチャート
    """,
    Tag.HISTOGRAM: """
        histogram, histograms, histogramm, histogramme, histograma, гистограмма, гистограмму, 直方图,
        频率直方图, ヒストグラム
    """,
    Tag.BOXPLOT: """
        box plot, boxplot, boxplots, box plots, box chart, box and whisker, box whisker, whisker plot,
        kastendiagramm, kastengrafik, diagrama de caja, diagrama de cajas, gráfico de cajas,
        caja y bigotes, boîte à moustaches, boîtes à moustaches, diagrama de caixa, gráfico de caixa,
        ящик с усами, диаграмма размаха, коробчатая диаграмма, 箱线图, 箱形图, 箱ひげ図
    """,
    Tag.HEATMAP: """
        heatmap, heat map, heatmaps, matrix chart, wärmekarte, heatmap diagramm, mapa de calor,
        carte de chaleur, carte thermique, тепловая карта, тепловую карту, 热力图, 热图, ヒートマップ
    """,
    Tag.CHART: """
        chart, charts, graph, graphs, diagram, diagrams, plots, figure, picture, visualization,
        visualisation, graphic, infographic, diagramm, diagramme, grafik, grafiken, schaubild, graphen,
        gráfico, gráfica, gráficos, gráficas, grafico, grafica, diagrama, graphique, graphiques, graphe,
        график, графика, графики, диаграмма, диаграмму, диаграммы, 图, 图表, 图形, 可视化, 统计图,
        グラフ, チャート, 図, 可視化
    """,
    Tag.STACKED: """
        stacked, stack, stacking, stacked bar, stacked bars, stacked bar chart, stacked bar graph,
        stacked column, stacked columns, gestapelt, gestapelte, gestapeltes, gestapelter, gestapelten,
        apilado, apilados, apiladas, apilada, empilé, empilés, empilées, empilée, empilhado, empilhadas,
        empilhados, empilhada, накопленный, накопительная, с накоплением, сложенные, 堆叠, 堆积, 叠加,
        積み上げ, 積み上げ棒グラフ, 積層, 堆叠柱状图, 堆积柱状图
    """,
    Tag.GROUPED: """
        side by side, clustered, grouped, group, grouping, next to each other, gruppiert, gruppierte,
        gruppiertes, nebeneinander, agrupado, agrupadas, agrupada, groupé, groupées, groupés,
        côte à côte, lado a lado, сгруппированная, сгруппированные, рядом, 分组柱状图, 簇状, 并排,
        集合棒グラフ, 横並び
    """,
    Tag.NORMALIZE: """
        normalized, normalised, percent stacked, percentage stacked, normalize, as shares of 100,
        normalisiert, auf 100, normalizado, normalisé, нормированная, нормированный, 百分比堆叠, 归一化
    """,
    Tag.HORIZONTAL: """
        horizontal, horizontal bar, horizontal bars, horizontal bar chart, horizontally, sideways,
        horizontale balken, waagerecht, waagrecht, horizontales, horizontale, barras horizontales,
        barres horizontales, barras horizontais, horizontais, горизонтальная, горизонтальные,
        горизонтальный, 横向, 水平, 横向条形图, 横棒, 横棒グラフ
    """,
    Tag.LOG: """
        log scale, logarithmic, logarithmic scale, log axis, log, logarithmisch, logarithmische,
        logarítmica, logarítmico, escala logarítmica, logarithmique, échelle logarithmique, escala log,
        логарифмический, логарифмическая, логарифмической, 对数, 对数坐标, 対数, 対数目盛
    """,
}
