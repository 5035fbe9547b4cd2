"""The words of requests by meaning, in eight languages: en, de, es, fr, pt, ru, zh, ja.

Phrases are parted by commas and folded on reading. A word not listed is looked up by its stem as well.
"""

from functools import cache

from charts.language.lexicon_marks import MARK_PHRASES
from charts.language.lexicon_tests import TEST_PHRASES
from charts.language.spelling import words_of
from charts.language.tags import Tag

_PHRASES: dict[Tag, str] = {
    Tag.COUNT: """
        number of, numbers of, how many, count of, counts of, count, counting, frequency, frequencies,
        frequency of, amount of, occurrences, tally, no of, quantity of, count them, number,
        total number of, headcount, head count, anzahl, wie viele, häufigkeit, zahl der, número de,
        numero de, cantidad de,
        cuántos, cuántas, frecuencia, conteo, nombre de, combien de, fréquence, effectif, contagem,
        quantos, quantas, frequência, quantidade de, количество, сколько, число, частота, 数量, 个数,
        多少, 人数, 计数, 频率, 频数, 件数, 個数, いくつ, 回数, 頻度
    """,
    Tag.TOTAL_NUMBER: "total number, the total number, total count, numbers",
    Tag.DIFFERENT: """
        different, distinct, unique, various, verschiedene, verschiedener, unterschiedliche, distintos,
        distintas, diferentes, différents, différentes, различных, разных, 不同, 不同的, 異なる,
        ユニーク
    """,
    Tag.SUM: """
        sum, sum of, total, totals, total of, overall, summed, add up, altogether, in total, combined,
        aggregate, summe, gesamt, insgesamt, gesamte, suma, suma de, totales, somme, somme de, totaux,
        soma, soma de, totais, сумма, сумму, суммы, итого, всего, общий, общая, общее, 总, 总和, 合计,
        总计, 总额, 合計, 総計, 総
    """,
    Tag.MEAN: """
        average, averages, averaged, avg, mean, means, average of, mean of, typical, on average,
        durchschnitt, durchschnittlich, durchschnittliche, durchschnittlicher, durchschnittliches,
        durchschnittswert, mittelwert, im mittel, mittlere, promedio, promedio de, media, media de,
        medio, moyenne, moyenne de, moyen, moyens, média, média de, médio, média do, média da, средний,
        средняя, среднее, средние, средней, среднюю, в среднем, 平均, 平均值, 均值, 平均値, の平均
    """,
    Tag.MEDIAN: """
        median, median of, medians, medianwert, mediana, mediana de, médiane, медиана, медиану,
        медианный, 中位数, 中位, 中央値
    """,
    Tag.MIN: """
        minimum, min, minimal, lowest, smallest, least, minimum of, minimaler, minimale, kleinste,
        niedrigste, mínimo, mínima, más bajo, mínimo de, минимум, минимальный, минимальная, наименьший,
        最小, 最低, 最小值, 最小値
    """,
    Tag.MAX: """
        maximum, max, maximal, highest, largest, biggest, greatest, most, maximum of, maximaler,
        maximale, größte, höchste, máximo, máxima, más alto, максимум, максимальный, максимальная,
        наибольший, 最大, 最高, 最大值, 最大値
    """,
    Tag.BY: """
        by, based on, per, across, among, for all, within, in terms of, as a function of, depending on,
        broken down by, aggregated by, sorted into, corresponding to, nach, pro, je,
        aufgeschlüsselt nach, por, según, par, selon, en fonction de, de acordo com, по, на, в разрезе,
        按, 按照, 根据, 依
    """,
    Tag.EACH: """
        each, every, for each, for every, of each, in each, per each, by each, from each, from different,
        for different, in different, of different, across different, for all different, jede, jeden,
        jedes, jeder, für jede, für jeden, für jedes, cada, por cada, para cada, de cada, chaque,
        pour chaque, par chaque, em cada, каждый, каждая, каждого, каждой, каждому, для каждого,
        для каждой, за каждый, 每个, 每, 各, 各个, 每种, 每一
    """,
    Tag.POST_BY: """
        別に, 別の, 別, ごとに, ごとの, ごと, 毎の, 毎に, 毎, による, によって, 分组, 来分组
    """,
    Tag.SERIES: """
        colored by, coloured by, grouped by, group by, groups by, grouping by, grouped by attribute,
        group by attribute, gruppiert nach, agrupado por, agrupados por, groupé par, сгруппировать по,
        color by, colour by, colored, coloring by, colouring by, color, colour, colors, coded by,
        categorized by, categorize by, categorised by, categorizing by, color coded by, split by,
        stacked by, separated by, separated into, split into, broken down by, broken out by,
        break down by, a different color for each, different color for each, different colors for each,
        use a different color for each, using a different color for each, color different,
        with different colors for, by different colors, displayed by, divided by, with color, series,
        one line per, one line for each, a line for each, a line per, each line, hue, aufgeteilt nach,
        getrennt nach, gestapelt nach, eingefärbt nach, farbig nach, farbe, separado por, separados por,
        dividido por, desglosado por, coloreado por, apilado por, color por, réparti par, ventilé par,
        coloré par, séparé par, empilé par, colorido por, empilhado por, discriminado por,
        с разбивкой по, разбить по, разделить по, цвет по, с группировкой по, 按颜色, 颜色, 着色, 分色,
        内訳, 色分け
    """,
    Tag.OVER: """
        over, over the, along, throughout, über die, über, im laufe der, a lo largo de, au fil de,
        au fil des, ao longo de, ao longo do, в течение, 随, にわたって
    """,
    Tag.VERSUS: """
        vs, versus, against, compared to, compared with, relative to, gegen, gegenüber, im vergleich zu,
        frente a, contra, en función de, comparado con, contre, comparé à, par rapport à, em função de,
        comparado com, против, в сравнении с, от, 对比, 与, 和, 対, と
    """,
    Tag.AND: """
        and, as well as, plus, along with, und, sowie, y, e, et, ainsi que, и, а также, 以及, 并且, 及,
        および, また, それに, も
    """,
    Tag.OR: "or, oder, o, ou, или, либо, 或, 或者, または, もしくは",
    Tag.BIN: """
        bin, bins, bin by, binned by, binning, bucket, buckets, binned, interval, intervals, in bins,
        number of bins, klassen, intervalle, bereiche, intervalos, classes, интервалы, интервал, 区间,
        分箱, 階級, ビン
    """,
    Tag.SORT: """
        sort, sorted, sort by, sorted by, order, ordered, order by, ordered by, rank, ranked, rank by,
        ranked by, list, arrange, arranged, ordering, sorting, in order of, in order, sortiert,
        sortieren, geordnet, sortiert nach, ordena, ordenar, ordenado, ordenados, ordenadas,
        ordenado por, ordenados por, trier, trié, triés, triées, trié par, classé, classés, ordonné,
        ordenada, ordene, classificado, отсортировать, отсортированный, отсортируй, сортировка,
        упорядочить, по порядку, 排序, 排列, 排, 並べ替え, 並べ, 並べて, 順
    """,
    Tag.ASC: """
        ascending, asc, ascend, increasing, ascending order, low to high, from low to high,
        lowest to highest, smallest to largest, from lowest to highest, small to large, smallest first,
        lowest first, rising, from the youngest to the oldest, youngest to oldest, oldest first,
        earliest first, from bottom to top, from small to big, from the smallest to the largest,
        least to most, aufsteigend, vom kleinsten zum größten, kleinste zuerst, ascendente,
        de menor a mayor, creciente, croissant, ordre croissant, du plus petit au plus grand, crescente,
        ordem crescente, do menor para o maior, do menor ao maior, по возрастанию, возрастанию,
        от меньшего к большему, 升序, 从小到大, 从低到高, 递增, 昇順, 小さい順, 小さい順に, 少ない順,
        低い順
    """,
    Tag.DESC: """
        descending, desc, descend, decreasing, descending order, high to low, from high to low,
        highest to lowest, biggest first, largest to smallest, from highest to lowest,
        from large to small, largest first, highest first, falling, from big to small, most to least,
        from the oldest to the youngest, oldest to youngest, biggest to smallest, newest first,
        latest first, from top to bottom, from most to least, from the largest to the smallest,
        absteigend, vom größten zum kleinsten, größte zuerst, descendente, de mayor a menor, decreciente,
        décroissant, ordre décroissant, du plus grand au plus petit, decrescente, ordem decrescente,
        do maior para o menor, do maior ao menor, по убыванию, убыванию, от большего к меньшему, 降序,
        从大到小, 从高到低, 递减, 降順, 大きい順, 大きい順に, 多い順, 高い順
    """,
    Tag.ALPHABET: """
        alphabetical, alphabetically, alphabetic, alphabetical order, in alphabetical order, a to z, a z,
        lexicographical, lexicographic, alphabetisch, alfabético, alfabética, alfabéticamente,
        orden alfabético, alphabétique, ordre alphabétique, ordem alfabética, по алфавиту,
        алфавитном порядке, алфавиту, 字母顺序, 拼音, 五十音順, アルファベット順
    """,
    Tag.X_AXIS: """
        x axis, x, x axes, x axis is, horizontal axis, x achse, eje x, axe x, axe des x, abscisse,
        eixo x, ось x, оси x, x轴, 横轴, x軸, 横軸
    """,
    Tag.Y_AXIS: """
        y axis, y axes, the y, the y axis, the y axes, y axis is, vertical axis, y achse, eje y, axe y,
        axe des y, ordonnée, eixo y, ось y, оси y, y轴, 纵轴, y軸, 縦軸
    """,
    Tag.TOP: """
        top, best, first, highest, largest, biggest, the largest, the biggest, leading, greatest, most,
        busiest, strongest, hottest, warmest, heaviest, stärksten, wärmsten,
        größter, größten, höchsten, besten, größte, mejor, mejores, mayores, principales, primeros,
        más grandes, meilleur, meilleurs, meilleure, meilleures, plus grands, premiers, principaux,
        melhor, melhores, maiores, principais, primeiros, топ, лучшие, лучших, крупнейшие, крупнейших,
        наибольших, первые, 前, 最大的, 最高的, 上位, トップ
    """,
    Tag.BOTTOM: """
        bottom, worst, lowest, smallest, least, last, fewest, quietest, weakest, coldest, slowest,
        schwächsten, kältesten, kleinsten, niedrigsten, schlechtesten,
        letzten, peores, menores, últimos, más bajos, pires, plus petits, derniers, piores, худшие,
        худших, наименьших, последние, 后, 最小的, 最低的, 下位, ワースト
    """,
    Tag.OTHERS: """
        and other, with other, rest as other, the rest as other, others, and others, other, und andere,
        rest, sonstige, und sonstige, otros, y otros, autres, et autres, outros, e outros, прочие,
        остальные, 其他, 其它, その他
    """,
    Tag.YEAR: """
        year, years, the year, years old, jahr, jahre, jahren, jahres, año, años, an, année, années, ans,
        ano, anos, год, годам, года, году, годы, лет, 年, 年份, 年度, 年别, 年間
    """,
    Tag.QUARTER: """
        quarter, quarters, quartal, quartale, quartalen, trimestre, trimestres, квартал, кварталам,
        квартала, 季度, 四半期
    """,
    Tag.MONTH: """
        month, months, monat, monate, monaten, mes, meses, mois, mês, месяц, месяцам, месяца, месяцы,
        месяцев, 个月, ヶ月, か月, 月,
        月份, 月别, 月間
    """,
    Tag.WEEK: """
        week, weeks, woche, wochen, semana, semanas, semaine, semaines, неделя, неделям, недели, неделю,
        周, 星期, 週
    """,
    Tag.DAY: """
        day, days, date, tag, tage, tagen, datum, día, días, fecha, jour, jours, dia, dias, data, день,
        дням, дни, дня, дата, 天, 日, 日期, 日付
    """,
    Tag.WEEKDAY: """
        weekday, weekdays, day of the week, day of week, days of the week, week day, weekday interval,
        wochentag, wochentage, wochentagen, día de la semana, días de la semana, jour de la semaine,
        jours de la semaine, dia da semana, dias da semana, день недели, дням недели, 星期几, 工作日,
        曜日
    """,
    Tag.HOUR: """
        hour, hours, hour of day, hour of the day, stunde, stunden, uhrzeit, hora, horas, heure, heures,
        час, часам, часа, часы, 小时, 时间段, 時間, 時間帯
    """,
    Tag.YEARLY: """
        yearly, annual, annually, per year, by year, each year, every year, over the years, over years,
        year over year, in each year, of each year, per annum, jährlich, pro jahr, je jahr, nach jahr,
        nach jahren, anual, anualmente, por año, annuel, annuelle, par an, par année, annuellement,
        por ano, по годам, за год, ежегодно, в год, 每年, 年度, 按年, 年ごと, 年別, 毎年
    """,
    Tag.QUARTERLY: """
        quarterly, per quarter, by quarter, each quarter, pro quartal, je quartal, nach quartal,
        quartalsweise, trimestral, por trimestre, trimestriel, par trimestre, по кварталам,
        ежеквартально, 每季度, 按季度, 四半期ごと, 四半期別
    """,
    Tag.MONTHLY: """
        monthly, per month, by month, each month, every month, in each month, month over month,
        monatlich, pro monat, je monat, nach monat, nach monaten, mensual, mensualmente, por mes,
        mensuel, mensuelle, par mois, mensal, mensalmente, por mês, по месяцам, ежемесячно, в месяц,
        за месяц, 每月, 按月, 每个月, 各月, 月ごと, 月別, 毎月
    """,
    Tag.WEEKLY: """
        weekly, per week, by week, each week, every week, wöchentlich, pro woche, je woche, nach woche,
        nach wochen, semanal, por semana, hebdomadaire, par semaine, по неделям, еженедельно, в неделю,
        每周, 按周, 週ごと, 週別, 毎週
    """,
    Tag.DAILY: """
        daily, per day, by day, each day, every day, in each day, day by day, by date, per date, täglich,
        pro tag, je tag, nach tag, diario, diariamente, por día, por fecha, quotidien, par jour, diário,
        por dia, por data, по дням, ежедневно, в день, 每天, 每日, 按天, 按日, 日ごと, 日別, 毎日
    """,
    Tag.TREND: """
        trend, trends, over time, timeline, time series, change over, changes over, changed over,
        development, evolution, evolve, growth, progress, progression, history, change, changes, changed,
        how has, how have, develop, verlauf, entwicklung, zeitlicher verlauf, im laufe der zeit,
        zeitverlauf, trend der, tendencia, evolución, con el tiempo, a lo largo del tiempo, tendance,
        évolution, au fil du temps, dans le temps, tendência, evolução, ao longo do tempo, тренд,
        динамика, динамику, динамики, изменение, со временем, 趋势, 变化, 走势, 随时间, 推移, トレンド,
        変化, 時系列
    """,
    Tag.SHARE: """
        in percent, as percent, as percentages, percent per, in prozent, prozent je, en porcentaje,
        en pourcentage, em porcentagem, в процентах, share, shares, proportion, proportions, percentage,
        percentages, percent of, breakdown,
        composition, part of the whole, makeup, contribution, split, ratio, fraction, as percentage,
        anteil, anteile, anteilen, prozentual, zusammensetzung, verteilung nach anteil, proporción,
        porcentaje, porcentajes, participación, desglose, proporciones, part, parts, pourcentage,
        répartition, porcentagem, percentual, participação, proporção, fatia, доля, доли, долю, процент,
        проценты, соотношение, структура, 占比, 比例, 百分比, 份额, 构成, 割合, 比率, 構成比, シェア,
        内訳
    """,
    Tag.RELATION: """
        correlation, correlate, correlated, correlates, relationship, relation, relate, relates, related,
        association, depend on, depends on, interact, connection between, influence, korrelation,
        zusammenhang, korreliert, beziehung, abhängigkeit, correlación, relación, correlacionan,
        corrélation, relation entre, lien entre, correlação, relação, корреляция, корреляцию,
        зависимость, связь, взаимосвязь, 相关, 相关性, 关系, 关联, 相関, 相関関係, 関係
    """,
    Tag.DISTRIBUTION: """
        distribution, distributions, distributed, spread, how is distributed, spread of, distribution of,
        the distribution of, verteilung, verteilung von, verteilt, streuung, distribución,
        distribución de, distribución del, distribution de, répartition des valeurs, distribuição,
        distribuição de, распределение, распределения, разброс, 分布, 分布情况, 分布图, ばらつき
    """,
    Tag.COMPARE: """
        compare, comparing, comparison, comparisons, difference, vergleiche, vergleich, vergleichen,
        comparar, compara, comparación, comparer, comparaison, comparação, сравнить, сравни, сравнение,
        比较, 对比, 比較
    """,
    Tag.NO_CHART: """
        no chart, no graph, no diagram, no plot, without a chart, without chart, without a graph,
        not a chart, don't draw, do not draw, don't plot, don't make a chart, don t draw, don t plot,
        don t make a chart, just tell me, just text, text only, only text, kein diagramm, keine grafik,
        ohne diagramm, ohne grafik, nur text, sin gráfico, sin gráfica, sin grafico, ningún gráfico,
        no hagas gráfico, solo dime, sans graphique, pas de graphique, pas de diagramme, sem gráfico,
        não quero gráfico, só texto, без графика, без диаграммы, не рисуй, только текст, 不要图表,
        不要图, 不用图, 不需要图, 不画图, グラフは不要, グラフなし, グラフ不要, グラフはいらない,
        図は不要
    """,
    Tag.FILLER: """
        the, a, an, of, to, for, with, that, this, these, those, their, its, my, our, your, his, her, it,
        me, i, we, you, please, show, make, draw, plot, create, give, visualize, visualise, display,
        generate, find, what, which, who, whose, is, are, was, were, do, does, did, have, has, had, can,
        could, would, want, like, need, using, use, as, on, at, about, all, from, into, be, been, if, so,
        then, also, just, let, lets, return, provide, present, see, tell, how, when, where, there, them,
        they, s, t, some, any, result, results, data, table, values, value, attribute, column, here, der,
        die, das, den, dem, des, ein, eine, einen, einem, einer, mit, von, vom, aus, im, in, für, zu,
        zur, zum, bitte, zeig, zeige, mach, mache, erstelle, erstell, zeichne, mir, mein, meine, meiner,
        meinen, meinem, unsere, als, ist, sind, wie, welche, alle, daraus, davon, ich, will, möchte,
        brauche, dar, stelle, el, la, los, las, un, una, unos, unas, de, del, al, con, para, mi, mis, su,
        sus, por favor, muestra, muéstrame, haz, hazme, crea, crear, dibuja, dame, quiero, genera, hacer,
        hacerme, esto, estos, esta, estas, datos, tabla, que, es, son, en, a partir de, lo, se, como,
        puedes, le, les, une, du, au, aux, avec, pour, mon, mes, ma, sa, ses, s'il te plaît, stp, svp,
        montre, moi, fais, fait, faire, crée, dessine, affiche, je, veux, génère, trace, ces, cette, ce,
        données, est, sont, dans, à, o, os, um, uma, da, dos, no, na, nos, nas, ao, com, meu, minha,
        meus, minhas, por, mostre, mostra, faça, faz, crie, cria, desenhe, desenha, quero, gere, favor,
        dados, tabela, esses, estes, isso, são, é, em, gostaria, построй, построить, покажи, показать,
        сделай, сделать, нарисуй, нарисовать, создай, создать, пожалуйста, мне, мой, мои, моих, моей, из,
        с, в, во, для, это, эти, этих, как, данные, данных, таблица, таблицы, таблице, к, и, на основе,
        график по, хочу, нужен, нужна, выведи, 画, 画出, 画一个, 画一张, 做, 做一个, 做一张, 生成, 创建,
        制作, 绘制, 显示, 展示, 请, 请用, 用, 我, 我的, 我们, 的, 一个, 一张, 给我, 帮我, 这些, 这个,
        数据, 表格, 成, 出, 把, 将, 是, 有, 情况, 一下, 以, 为, 之间, 之间的, を, の, は, が, に, で, と,
        へ, から, まで, も, です, ます, して, した, する, してください, ください, 下さい, お願いします,
        お願い, 作って, 作成, 作成して, 作成してください, 描いて, 見せて, 表示, 表示して, 示して, 出して,
        書いて, この, その, これ, データ, 表, にして, にしてください, 教えて, たい, したい, ほしい,
        最近, 过去, 最后, 直近, 過去, 最初,
        欲しい, という, について, 私, 私の, 、, 。
    """,
}

MOST_WORDS = 6


@cache
def phrases() -> dict[tuple[str, ...], Tag]:
    """Return every phrase as its folded words, with its meaning. The first meaning listed wins."""
    found: dict[tuple[str, ...], Tag] = {}
    for part in (MARK_PHRASES, TEST_PHRASES, _PHRASES):
        for tag, text in part.items():
            for phrase in text.split(","):
                words = words_of(phrase.strip())
                if words:
                    found.setdefault(words, tag)
    return found


@cache
def unspaced() -> frozenset[str]:
    """Return the words of languages written without blanks, by which their text is cut."""
    return frozenset(words[0] for words in phrases() if len(words) == 1 and not words[0].isascii())
