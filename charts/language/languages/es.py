"""Spanish."""

from charts.language.computing.computing_es import COMPUTING
from charts.language.language import Cues, Language
from charts.language.styles.styles_es import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        barra, barras, gráfico de barras, gráfica de barras, diagrama de barras, columnas,
        gráfico de columnas
    """,
    Tag.LINE: """
        línea, líneas, gráfico de líneas, gráfica de líneas, gráfico de línea, gráfica de línea, curva,
        curvas
    """,
    Tag.AREA: "área, gráfico de área, gráfico de áreas, gráfica de área",
    Tag.POINT: "dispersión, gráfico de dispersión, diagrama de dispersión, puntos",
    Tag.ARC: """
        pastel, gráfico de pastel, gráfica de pastel, gráfico circular, gráfico de torta, torta, tarta,
        gráfico de tarta, gráfico de sectores, circular
    """,
    Tag.DONUT: "anillo, gráfico de anillo, dona, gráfico de dona",
    Tag.HISTOGRAM: "histograma",
    Tag.BOXPLOT: "diagrama de caja, diagrama de cajas, gráfico de cajas, caja y bigotes",
    Tag.HEATMAP: "mapa de calor",
    Tag.LOLLIPOP: """gráfico de piruletas, gráfica de piruletas, piruletas, gráfico de paletas,
        gráfica de paletas, gráfico de chupetines""",
    Tag.CHART: "gráfico, gráfica, gráficos, gráficas, grafico, grafica, diagrama",
    Tag.STACKED: "apilado, apilados, apiladas, apilada",
    Tag.GROUPED: "agrupado, agrupadas, agrupada, lado a lado",
    Tag.NORMALIZE: "normalizado",
    Tag.HORIZONTAL: "horizontales, barras horizontales, horizontal",
    Tag.LOG: "logarítmica, logarítmico, escala logarítmica",
    Tag.AT_LEAST: "al menos, como mínimo, mayor o igual a",
    Tag.AT_MOST: "a lo sumo, como máximo, menor o igual a",
    Tag.ABOVE: """
        más de, mayor que, mayores que, mayor de, mayores de, superior a, superiores a, por encima de,
        más que
    """,
    Tag.BELOW: """
        menos de, menor que, menores que, menor de, menores de, inferior a, inferiores a, por debajo de
    """,
    Tag.UNEQUAL: "todo menos, todos menos, no es, no sea, excepto, excluyendo, salvo, menos",
    Tag.EQUAL: "igual a, es igual a",
    Tag.BETWEEN: "entre",
    Tag.FROM: "desde, de",
    Tag.TO: "hasta",
    Tag.SINCE: "desde, a partir de",
    Tag.UNTIL: "hasta",
    Tag.BEFORE: "antes de, antes del",
    Tag.AFTER: "después de, después del, despues de",
    Tag.NULL: "está vacío",
    Tag.NOT_NULL: "no está vacío",
    Tag.CONTAINS: "contiene, contienen, que contiene",
    Tag.STARTS: "empieza con, empiezan con, comienza con",
    Tag.ENDS: "termina con, terminan en",
    Tag.ONLY: "solo, solamente, solo para, sólo",
    Tag.WITHOUT: "en vez de, en lugar de, sin, quita, elimina, saca, excluye, oculta, borra",
    Tag.NOT: "no",
    Tag.IN: "en el año, en",
    Tag.COUNT: "número de, numero de, cantidad de, cuántos, cuántas, frecuencia, conteo",
    Tag.DIFFERENT: "distintos, distintas, diferentes",
    Tag.SUM: "suma, suma de, totales, total",
    Tag.MEAN: "promedio, promedio de, media, media de, medio",
    Tag.MEDIAN: "mediana, mediana de",
    Tag.MIN: "mínimo, mínima, más bajo, mínimo de",
    Tag.MAX: "máximo, máxima, más alto",
    Tag.BY: "por, según",
    Tag.EACH: "cada, por cada, para cada, de cada",
    Tag.SERIES: """
        agrupado por, agrupados por, separado por, separados por, dividido por, desglosado por,
        coloreado por, apilado por, color por, color
    """,
    Tag.OVER: "a lo largo de",
    Tag.VERSUS: "frente a, contra, en función de, comparado con, vs, versus",
    Tag.AND: "y, e",
    Tag.OR: "o",
    Tag.BIN: "intervalos",
    Tag.SORT: "ordena, ordenar, ordenado, ordenados, ordenadas, ordenado por, ordenados por, ordenada",
    Tag.ASC: "ascendente, de menor a mayor, creciente",
    Tag.DESC: "descendente, de mayor a menor, decreciente",
    Tag.ALPHABET: "alfabético, alfabética, alfabéticamente, orden alfabético",
    Tag.X_AXIS: "eje x",
    Tag.Y_AXIS: "eje y",
    Tag.TOP: "mejor, mejores, mayores, principales, primeros, más grandes",
    Tag.BOTTOM: "peores, menores, últimos, más bajos",
    Tag.OTHERS: "otros, y otros",
    Tag.YEAR: "año, años",
    Tag.QUARTER: "trimestre, trimestres",
    Tag.MONTH: "mes, meses",
    Tag.WEEK: "semana, semanas",
    Tag.DAY: "día, días, fecha",
    Tag.WEEKDAY: "día de la semana, días de la semana",
    Tag.HOUR: "hora, horas",
    Tag.YEARLY: "anual, anualmente, por año",
    Tag.QUARTERLY: "trimestral, por trimestre",
    Tag.MONTHLY: "mensual, mensualmente, por mes",
    Tag.WEEKLY: "semanal, por semana",
    Tag.DAILY: "diario, diariamente, por día, por fecha",
    Tag.TREND: "tendencia, evolución, con el tiempo, a lo largo del tiempo",
    Tag.SHARE: "en porcentaje, proporción, porcentaje, porcentajes, participación, desglose, proporciones",
    Tag.RELATION: "correlación, relación, correlacionan",
    Tag.DISTRIBUTION: "distribución, distribución de, distribución del",
    Tag.COMPARE: "comparar, compara, comparación",
    Tag.NO_CHART: "sin gráfico, sin gráfica, sin grafico, ningún gráfico, no hagas gráfico, solo dime",
    Tag.FILLER: """
        el, la, los, las, un, una, unos, unas, de, del, al, con, para, mi, mis, su, sus, por favor, muestra,
        muéstrame, haz, hazme, crea, crear, dibuja, dame, quiero, genera, hacer, hacerme, esto, estos, esta,
        estas, datos, tabla, que, es, son, en, a partir de, lo, se, como, puedes, a, me
    """,
    Tag.ADD: "añade, agrega, también, además, suma también, al lado",
    Tag.UNDO: "deshacer, deshaz, vuelve atrás, volver atrás, como antes, el anterior",
    Tag.RESET: """
        empezar de nuevo, desde el principio, el primero, vuelve al principio, el original
    """,
    Tag.REVERSED: "al revés, al contrario, en orden inverso, invierte el orden",
    Tag.AGAIN: "lo mismo otra vez, lo mismo, igual otra vez, otra vez lo mismo",
    Tag.HIGHLIGHT: "resalta, destaca, resaltar, destacar, marca",
    Tag.TITLE: "título, con título, titulado, con el título",
    Tag.DARK: "oscuro, modo oscuro, fondo oscuro",
    Tag.LIGHT: "claro, fondo claro, fondo blanco",
    Tag.RULE: "línea objetivo, línea de meta, línea de referencia, línea en",
    Tag.MEAN_RULE: "línea de la media, línea del promedio",
    Tag.NO_LABELS: "sin etiquetas, sin valores",
    Tag.NO_LEGEND: "sin leyenda",
}
_CUES = Cues(
    charts="grafic, grafico, diagram, barras, histograma",
    how_to="""
        como hago, como hacer, como se hace, como se hacen, como puedo hacer, como puedo crear, como crear,
        como creo, como crea, como se crea, como se lee, como dibujar
    """,
    what_is="que es, que son, cuando usar, cuando se usa, diferencia entre, para que sirve",
    explain_verbs="""
        explica, explicame, explícame, explicar, explicas, explicación, tutorial de, instrucciones, tutorial
    """,
    works="funciona, funcionan",
    deictic="estos datos, esta tabla, estos",
    means="con, usando, mediante",
    make="muestra, muestrame, muéstrame, dibuja, haz, hazme, crea, genera, grafica, visualiza, compara, dame",
    question="""
        que, qué, cual, cuál, cuales, quien, cuando, donde, por, como, cómo, cuanto, cuánto, cuántos, hay, y
    """,
    grouping="por",
    refusals="""
        sin gráfico, sin gráfica, sin grafico, ningún gráfico, no hagas un gráfico, no hagas gráfico,
        no quiero gráfico, no quiero un gráfico, solo texto, solo dime
    """,
    thanks="""
        gracias, muchas gracias, perfecto, genial, excelente, estupendo, muy bien, qué bien, buenísimo
    """,
)
LANGUAGE = Language(
    code="es",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.POINT: "dispersion",
        Tag.ARC: "pastel, circular",
        Tag.AREA: "área",
        Tag.LINE: "linea",
        Tag.BAR: "barras",
    },
    undrawn={
        "forecasts": "pronóstico",
    },
    requesting="""
        crea crear haz dibuja muestra grafica gráfico grafico diagrama porfa gracias barras torta líneas
        histograma
    """,
    requesting_alone="",
    synonyms={
        "sales": "ventas ingresos",
        "costs": "gastos costes",
        "city": "ciudad",
        "country": "país",
        "month": "mes",
        "year": "año",
        "price": "precio",
    },
    abbreviations={},
    endings="s es",
    numbers="uno|un dos tres cuatro cinco seis siete ocho nueve diez",
    powers={
        3: "mil",
        6: "millones",
    },
    magnitudes={
        6: "mill millón millones",
        12: "bill",
    },
    about="ca, unos, cerca de",
    bound_words="max min",
    out_of="de",
    duration_names="duración duracion horas tiempo",
    hour_names="horas",
    time_units={},
    totals="total, suma, total general, subtotal",
    overall="todos",
    mean_labels="promedio media",
    joins="y, e",
    blanks="n.d., n.d, s/d, n/d",
    date_words="de del el la",
    months="""
        enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago
        septiembre|sept|sep|setiembre|set octubre|oct noviembre|nov diciembre|dic
    """,
    weekdays="""
        lunes|lun|lu martes|mar|ma miércoles|mié|mi jueves|jue|ju viernes|vie|vi sábado|sáb|sa
        domingo|dom|do
    """,
    small_words="de la",
    joining_words="de la",
    general_names="",
    key_names="",
    row_names="",
    label_names="",
    year_names="año",
    age_names="edad",
    mean_names="salario sueldo precio edad temperatura peso altura",
    people="personas gente empleados alumnos miembros clientes",
    women="mujeres mujer femenino",
    men="hombres hombre masculino",
    first="primeros primeras",
    last="últimos últimas",
    weekend="",
    ordinals="",
    of_a_month="de",
    up_to="a",
    in_order="ordenado ordenados ordenada ordenadas",
    order_by="por",
    order_of="de",
    backwards="inverso inversa",
    having="con",
    but="",
    all_of="",
    telling="",
    stacked_stems="apilad",
    preambles="",
    in_the="",
    small_talk="""
        el la lo los las un una unos unas este esta estos estas ese esa eso aquel yo me mi mis mí nos
        nuestro nuestra tú te tu tus usted su sus se le les él ella ellos quien quién que qué cual cuál
        cuales cuándo cuando donde dónde como cómo por porque para con sin de del al a en entre sobre
        desde hasta y e o u pero si es son era fue fueron ser estar está están ha han he hay hace haz
        hazme hacer puedes puede podrías podría quiero quisiera necesito dame da dar muestra muéstrame
        mostrar dibuja crea genera pon ponme por favor porfa gracias hola buenas ya ahora bien muy también
        solo así más todo toda todos todas cada datos tabla gráfico gráfica imagen números valores valor
        columna columnas fila filas cosa poco
    """,
    colours={
        "red": "roj",
        "orange": "naranja",
        "yellow": "amarill",
        "green": "verde",
        "teal": "turquesa",
        "blue": "azul",
        "purple": "morad violeta púrpura",
        "pink": "rosa",
        "brown": "marrón",
        "grey": "gris",
        "black": "negr",
    },
    headings={
        "rank": "puesto posición rango",
        "latitude": "latitud",
        "longitude": "longitud",
        "aim": "objetivo meta plan presupuesto",
        "reached": "real logrado",
        "before": "antes",
        "after": "después",
        "start": "inicio comienzo desde",
        "end": "fin final hasta",
        "low": "mín mínimo mínima",
        "high": "máx máximo máxima",
        "error": "desviación error",
        "stage": "etapa fase paso",
        "result": "puntos ventas ingresos votos goles resultado",
    },
    scales="""
        muy en desacuerdo|totalmente en desacuerdo, en desacuerdo, neutral|ni de acuerdo ni en desacuerdo,
        de acuerdo, muy de acuerdo|totalmente de acuerdo;
        muy insatisfecho, insatisfecho, neutral, satisfecho, muy satisfecho;
        nunca, rara vez|raramente, a veces, a menudo|frecuentemente, siempre;
        muy malo|muy mala, malo|mala, regular, bueno|buena, muy bueno|muy buena, excelente;
        muy bajo, bajo|baja, medio|media, alto|alta, muy alto
    """,
    you="tú tu tus te usted ustedes su sus",
)
