"""Spanish."""

from charts.language.chatter.chatter_es import CHATTER
from charts.language.computing.asking_es import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_es import COMPUTING
from charts.language.computing.qualities_es import QUALITIES
from charts.language.computing.synonyms_es import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_es import SPELT
from charts.language.styles.styles_es import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        barra, barras, gráfico de barras, gráfica de barras, diagrama de barras, columnas, gráfico de
        columnas, barritas, columna, columnas verticales, gráfico de barra, gráfica de columnas, diagrama de
        columnas, gráfico barras
    """,
    Tag.LINE: """
        línea, líneas, gráfico de líneas, gráfica de líneas, gráfico de línea, gráfica de línea, curva,
        curvas, gráfico lineal, gráfica lineal, diagrama de líneas, curvita, línea de tiempo
    """,
    Tag.AREA: """
        área, gráfico de área, gráfico de áreas, gráfica de área, áreas, área rellena, línea rellena, gráfico
        de superficie
    """,
    Tag.POINT: "dispersión, gráfico de dispersión, diagrama de dispersión, puntos",
    Tag.ARC: """
        pastel, gráfico de pastel, gráfica de pastel, gráfico circular, gráfico de torta, torta, tarta,
        gráfico de tarta, gráfico de sectores, circular, quesito, quesitos, gráfico de quesitos, gráfico de
        queso, queso, pay, pie, gráfico de pie, gráfica circular, diagrama circular, diagrama de sectores,
        diagrama de torta, sectores, pastelito, gráfica de sectores, gráfica de torta, gráfica de tarta,
        tartita, gráfico pastel, gráfica pastel, redondo
    """,
    Tag.DONUT: """
        anillo, gráfico de anillo, dona, gráfico de dona, rosquilla, gráfico de rosquilla, gráfica de dona,
        donut, gráfico de donut, aro, donas
    """,
    Tag.HISTOGRAM: "histograma",
    Tag.BOXPLOT: "diagrama de caja, diagrama de cajas, gráfico de cajas, caja y bigotes",
    Tag.HEATMAP: "mapa de calor",
    Tag.LOLLIPOP: """gráfico de piruletas, gráfica de piruletas, piruletas, gráfico de paletas,
        gráfica de paletas, gráfico de chupetines""",
    Tag.CHART: "gráfico, gráfica, gráficos, gráficas, grafico, grafica, diagrama",
    Tag.STACKED: """
        apilado, apilados, apiladas, apilada, apila, apilar, barras apiladas, columnas apiladas, una encima de
        otra, uno encima de otro, uno sobre otro, superpuestas, montadas
    """,
    Tag.GROUPED: """
        agrupado, agrupadas, agrupada, lado a lado, agrupados, una al lado de otra, lado con lado, juntas
    """,
    Tag.NORMALIZE: "normalizado",
    Tag.HORIZONTAL: """
        horizontales, barras horizontales, horizontal, tumbado, tumbada, tumbadas, acostado, acostada,
        acostadas, echadas, en horizontal, horizontalmente, barras tumbadas, de lado
    """,
    Tag.LOG: "logarítmica, logarítmico, escala logarítmica",
    Tag.AT_LEAST: """
        al menos, como mínimo, mayor o igual a, por lo menos, mínimo, como poco, o más, de al menos, no menos
        de, igual o mayor que, igual o superior a, mayores o iguales a
    """,
    Tag.AT_MOST: """
        a lo sumo, como máximo, menor o igual a, máximo, como mucho, o menos, no más de, igual o menor que, a
        lo más
    """,
    Tag.ABOVE: """
        más de, mayor que, mayores que, mayor de, mayores de, superior a, superiores a, por encima de, más
        que, superan, supera, superen, que pasan de, pasan de, pasa de, por arriba de, mayores a, mayor a,
        más alto que, más altos que, más grandes que, arriba de, superior al, exceden, excede, más caros
        que, más caras que, más altas que, más largo que, más larga que, más largos que, más largas que, más
        pesado que, más pesada que, más pesados que, más caro que, más cara que, más rápido que, más rápidos
        que, más viejo que, más viejos que, más grande que, más alta que, más calurosos que, pesan más de,
        miden más de, cuestan más de, duran más de, valen más de, tienen más de, rebasan, sobrepasan,
        sobrepasa, pasaron de, pasó de, que pasaron de, pasaban de, superaron, superó
    """,
    Tag.BELOW: """
        menos de, menor que, menores que, menor de, menores de, inferior a, inferiores a, por debajo
        de, menores a, menor a, por abajo de, abajo de, más bajo que, más pequeños que, que no
        llegan a, no llegan a, no llega a, inferior al, no alcanzan, más baratos que, más cortos
        que, más corta que, más corto que, más ligero que, más ligeros que, más barato que, más
        barata que, más lento que, más joven que, más jóvenes que, más pequeño que, más pequeña que,
        más baja que, más bajos que, más fríos que, pesan menos de, miden menos de, cuestan menos
        de, duran menos de, tienen menos de
    """,
    Tag.UNEQUAL: """
        todo menos, todos menos, no es, no sea, excepto, excluyendo, salvo, a excepción de, con excepción de,
        exceptuando, todo excepto, salvo el, menos el, menos la, aparte de, sin contar, sin incluir, sin tener
        en cuenta, descontando
    """,
    Tag.EQUAL: "igual a, es igual a",
    Tag.BETWEEN: "entre",
    Tag.FROM: "desde, de",
    Tag.TO: "hasta",
    Tag.SINCE: "desde, a partir de, en adelante, empezando en, a partir del, desde el",
    Tag.UNTIL: "hasta, hasta el, hasta finales de, hasta incluido",
    Tag.BEFORE: "antes de, antes del",
    Tag.AFTER: "después de, después del, despues de",
    Tag.NULL: "está vacío",
    Tag.NOT_NULL: "no está vacío",
    Tag.CONTAINS: "contiene, contienen, que contiene",
    Tag.STARTS: "empieza con, empiezan con, comienza con",
    Tag.ENDS: "termina con, terminan en",
    Tag.ONLY: """
        solo, solamente, solo para, sólo, únicamente, nada más, nada más que, exclusivamente, tan solo, solo
        de, nomás, quédate solo con, deja solo, solo los, solo las, quédate con
    """,
    Tag.WITHOUT: """
        en vez de, en lugar de, sin, quita, elimina, saca, excluye, oculta, borra, quitando, quítale, quítame,
        quítalo, quitar, deja fuera, dejando fuera, dejar fuera, saca fuera, sacando, sácale, no pongas, no me
        pongas, no incluyas, no muestres, no cuentes, ignora, ignorando, omite, omitiendo, descarta,
        descartando, eliminando, eliminar, excluyendo, excluir, esconde, fuera, retira, bórrame, no me
        importa, no me importan, no me interesa, no me interesan, paso de
    """,
    Tag.NOT: "no",
    Tag.IN: "en el año, en, del año, durante, durante el, dentro de, en el, del",
    Tag.COUNT: """
        número de, numero de, cantidad de, cuántos, cuántas, frecuencia, conteo, cuanto, cuánta, cuántas
        veces, número total de, recuento, cantidad, número, frecuencia de, conteo de, cuenta, cuántas
        filas, cuántos registros, cuántas entradas, número de filas
    """,
    Tag.DIFFERENT: "distintos, distintas, diferentes",
    Tag.SUM: """
        suma, suma de, totales, total, sumatoria, sumando, sumados, en total, total de, suma total, sumas,
        súmame, sumar, totalizado, en conjunto, totales de, globales, global, suman, sumadas
    """,
    Tag.MEAN: """
        promedio, promedio de, media, media de, medio, en promedio, de media, media aritmética, promedios,
        medias, medios, por término medio, en media, promediado, promedia
    """,
    Tag.MEDIAN: "mediana, mediana de",
    Tag.MIN: """
        mínimo, mínima, más bajo, mínimo de, más bajos, más baja, más bajas, menor, menores, más pequeño,
        mínimos, el mínimo
    """,
    Tag.MAX: """
        máximo, máxima, más alto, más altos, más alta, más altas, mayor, mayores, más grande, máximos, el
        máximo
    """,
    Tag.BY: "por, según, según el, por cada, en función de, de acuerdo a, agrupando por, agrupado por",
    Tag.EACH: """
        cada, por cada, para cada, de cada, por cada uno, de cada uno, de cada una, cada uno, cada una, en
        cada, todos los, todas las, a cada
    """,
    Tag.SERIES: """
        agrupado por, agrupados por, separado por, separados por, dividido por, desglosado por, coloreado por,
        apilado por, color por, color, divididas por, divididos por, dividida por, separadas por, separada
        por, desglosados por, desglosadas por, desglosada por, desglose por, partido por, partidas por, según
        el, agrupadas por, apiladas por, apilados por, apilada por, con colores por, distinguiendo por,
        diferenciando por, coloreadas por, repartidas por
    """,
    Tag.OVER: "a lo largo de",
    Tag.VERSUS: "frente a, contra, en función de, comparado con, vs, versus",
    Tag.AND: "y, e",
    Tag.OR: "o",
    Tag.BIN: "intervalos",
    Tag.SORT: """
        ordena, ordenar, ordenado, ordenados, ordenadas, ordenado por, ordenados por, ordenada, ordénalo,
        ordénalos, ordénalas, ordénala, ordenadas por, ordenada por, ordenando, ordéname, orden por,
        clasificado, clasificados, ordenar por, ordena por
    """,
    Tag.ASC: """
        ascendente, de menor a mayor, creciente, orden ascendente, en orden ascendente, orden creciente,
        en orden creciente, de menos a más, de más bajo a más alto, del menor al mayor, de la menor a la
        mayor, de pequeño a grande, el menor primero, los menores primero, más pequeño primero, de menor a
        mayor valor, el peor primero, peor primero, los peores primero, del peor al mejor, el mejor al
        final, mejor al final, el mejor de último, del más barato al más caro, de más barato a más caro,
        primero lo más barato, los más baratos primero
    """,
    Tag.DESC: """
        descendente, de mayor a menor, decreciente, orden descendente, en orden descendente, orden
        decreciente, en orden decreciente, de más a menos, de más alto a más bajo, del mayor al menor, de
        la mayor a la menor, de grande a pequeño, el mayor primero, los mayores primero, el más grande
        primero, más grande primero, de mayor a menor valor, de arriba a abajo, del más alto al más bajo,
        el peor al final, el menor al final, la más grande primero, del más caro al más barato, de más
        caro a más barato, de caro a barato, los más caros primero, primero lo más caro
    """,
    Tag.ALPHABET: """
        alfabético, alfabética, alfabéticamente, orden alfabético, por orden alfabético, en orden alfabético,
        de la a a la z, alfabéticos
    """,
    Tag.X_AXIS: "eje x, eje horizontal",
    Tag.Y_AXIS: "eje y, eje vertical, eje de valores, y",
    Tag.TOP: """
        mejor, mejores, mayores, principales, primeros, más grandes, más, el más, la más, los más, las más,
        top, primero, primeras, más grande, el más grande, más altos, más altas, el mejor, la mejor, mayor,
        ganando, ganador, ganadora, líder, lidera, gana, va ganando, principal, destacados
    """,
    Tag.BOTTOM: """
        peores, menores, últimos, más bajos, menos, el menos, la menos, los menos, las menos, peor,
        el peor, la peor, menor, más pequeños, más pequeñas, más pequeño, más bajas, más bajo, más
        baratos, más baratas, más barato, más barata, últimas, más pobres, más flojos, más lentos,
        más cortos, perdedor, más débiles, más flojas, más flojo, más floja, peorcitos, colistas, a
        la cola, más chico, más chica, más chicos, más chicas
    """,
    Tag.OTHERS: """
        otros, y otros, el resto, resto, los demás, y el resto,
        todo lo demás, todos los demás, todo el resto, las demás, los otros
    """,
    Tag.YEAR: "año, años",
    Tag.QUARTER: "trimestre, trimestres",
    Tag.MONTH: "mes, meses",
    Tag.WEEK: "semana, semanas",
    Tag.DAY: "día, días, fecha",
    Tag.WEEKDAY: "día de la semana, días de la semana, por día de la semana, según el día de la semana",
    Tag.HOUR: "hora, horas",
    Tag.YEARLY: """
        anual, anualmente, por año, anuales, año a año, año por año, cada año, al año, por años, año tras año
    """,
    Tag.QUARTERLY: "trimestral, por trimestre, trimestrales, cada trimestre, por trimestres, al trimestre",
    Tag.MONTHLY: """
        mensual, mensualmente, por mes, mensuales, mes a mes, mes por mes, cada mes, al mes, por meses, de
        cada mes, mes tras mes, todos los meses
    """,
    Tag.WEEKLY: "semanal, por semana, semanales, semana a semana, cada semana, a la semana, por semanas",
    Tag.DAILY: """
        diario, diariamente, por día, por fecha, diarios, diarias, diaria, día a día, cada día, al día, por
        días, día tras día
    """,
    Tag.TREND: """
        tendencia, evolución, con el tiempo, a lo largo del tiempo, evoluciona, evolucionó, evolucionaron,
        evolucionado, evolucionan, desarrollo, histórico, progresión, progreso, a través del tiempo, en el
        tiempo, cómo cambió, tendencias, trayectoria, han ido, a lo largo de los meses, a lo largo de los
        años, cómo viene, cómo vienen, cómo fue, cómo fueron, cómo anduvo, cómo anduvieron, cómo van
    """,
    Tag.SHARE: """
        en porcentaje, proporción, porcentaje, porcentajes, participación, desglose, proporciones, porcentual,
        porcentaje que representa, en porcentajes, en por ciento, cuota, reparto, qué porcentaje, qué parte,
        peso, parte del total, repartición, composición, representa
    """,
    Tag.RELATION: "correlación, relación, correlacionan",
    Tag.DISTRIBUTION: "distribución, distribución de, distribución del",
    Tag.COMPARE: """
        comparar, compara, comparación, comparando, compárame, comparativa, comparativo, comparación entre,
        contrasta
    """,
    Tag.NO_CHART: "sin gráfico, sin gráfica, sin grafico, ningún gráfico, no hagas gráfico, solo dime",
    Tag.FILLER: """
        el, la, los, las, un, una, unos, unas, de, del, al, con, para, mi, mis, su, sus, por favor, muestra,
        muéstrame, haz, hazme, crea, crear, dibuja, dame, quiero, genera, hacer, hacerme, esto, estos, esta,
        estas, datos, tabla, que, es, son, en, a partir de, lo, se, como, puedes, a, me
    """,
    Tag.ADD: "añade, agrega, también, además, suma también, al lado",
    Tag.UNDO: """
        deshacer, deshaz, vuelve atrás, volver atrás, como antes, el anterior, deshaz eso, vuelve a lo
        anterior, vuelve al anterior, déjalo como estaba, como estaba antes, como estaba, atrás, da marcha
        atrás, cancela eso, deshazlo, revierte
    """,
    Tag.RESET: """
        empezar de nuevo, desde el principio, el primero, vuelve al principio, el original, empieza de nuevo,
        empezar de cero, empieza de cero, desde cero, reinicia, reiniciar
    """,
    Tag.REVERSED: "al revés, al contrario, en orden inverso, invierte el orden",
    Tag.AGAIN: "lo mismo otra vez, lo mismo, igual otra vez, otra vez lo mismo",
    Tag.HIGHLIGHT: """
        resalta, destaca, resaltar, destacar, marca, destacado, destacada, destacando, resaltado, resaltada,
        resaltando, remarca, remarcado, que destaque, que resalte, enfatiza, subraya, marcado, marcada,
        señala, resalte, destaque, en negrita
    """,
    Tag.TITLE: """
        título, con título, titulado, con el título, tituladas, titulados, titulada, ponle de título, ponle
        el título, ponle título, ponle por título, de título, como título, llámalo, llámala, que se llame,
        con título de, nómbralo, titúlalo, titúlala, y título, el título es, cuyo título sea, con el nombre,
        encabezado, con encabezado, encabezamiento, que el título sea, y que se titule, que se titule,
        llámale, ponle como título, pon de título, pon el título, el título debe ser, el título será, que
        lleve por título
    """,
    Tag.DARK: """
        oscuro, modo oscuro, fondo oscuro, tema oscuro, fondo negro, oscura, dark, sobre fondo oscuro, sobre
        fondo negro, en oscuro
    """,
    Tag.LIGHT: "claro, fondo claro, fondo blanco, tema claro, modo claro, clara",
    Tag.RULE: """
        línea objetivo, línea de meta, línea de referencia, línea en, línea meta, meta en, objetivo en,
        línea a, línea horizontal en, raya en, una línea en, marca en, línea límite, límite en, umbral en,
        línea de umbral, línea de objetivo, línea de objetivo en, línea del objetivo, línea de límite
    """,
    Tag.MEAN_RULE: """
        línea de la media, línea del promedio, línea con la media, línea media, línea de promedio, línea de
        media, línea con el promedio, una línea con la media, media como línea, promedio como línea, la media
        como línea, el promedio como línea, línea en la media, línea en el promedio, raya de la media, raya
        con la media
    """,
    Tag.NO_LABELS: """
        sin etiquetas, sin valores, sin números, sin los valores, sin los números, quita los valores, quita
        los números
    """,
    Tag.NO_LEGEND: "sin leyenda, quita la leyenda, sin la leyenda, oculta la leyenda",
    Tag.TOTAL_NUMBER: "número total",
    Tag.PAINT: """
        pinta, pintar, pintado, píntame, píntalo, píntala, píntalas, colorea, coloréalo, coloréalas, pintada,
        pintadas, de color, en color, color de, coloreada
    """,
    Tag.MEDIAN_RULE: "línea de la mediana, línea en la mediana",
    Tag.FROM_ZERO: """
        desde cero, eje desde cero, que empiece en cero, empezando en cero, desde 0, eje desde 0, empiece
        en 0, que empiece en 0, eje a partir de cero, empezar el eje en cero
    """,
    Tag.NOT_FROM_ZERO: "que no empiece en cero, no desde cero, sin empezar en cero",
    Tag.AXIS_TO: """
        eje hasta, escala hasta, escala de, eje de, escala del, con el eje hasta, eje llegue a, que llegue
        hasta
    """,
}
_CUES = Cues(
    charts="grafic, grafico, diagram, barras, histograma",
    how_to="""
        como hago, como hacer, como se hace, como se hacen, como puedo hacer, como puedo crear, como crear,
        como creo, como crea, como se crea, como se lee, como dibujar, cómo puedo, cómo se interpreta
    """,
    what_is="que es, que son, cuando usar, cuando se usa, diferencia entre, para que sirve",
    explain_verbs="""
        explica, explicame, explícame, explicar, explicas, explicación, tutorial de, instrucciones, tutorial,
        explicarme, explícanos, explicame cómo, enséñame cómo, explícale, explíquenme, explique, explíqueme
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
        gracias, muchas gracias, perfecto, genial, excelente, estupendo, muy bien, qué bien, buenísimo, mil
        gracias, gracias mil, así está bien, quedó genial, quedó perfecto, muy amable, te lo agradezco, de
        lujo, qué guay, fenomenal
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
        "maps": "mapa mapas",
        "animations": "animación animaciones animado animada animados animadas",
        "forecasts": "pronóstico",
    },
    requesting="""
        crea crear haz dibuja muestra grafica gráfico grafico diagrama porfa gracias barras torta líneas
        histograma
    """,
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="s es os as o a",
    numbers="uno|un dos tres|trío cuatro cinco seis siete ocho nueve diez",
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
    mean_names="""
        salario sueldo precio edad temperatura peso altura nota calificación puntuación puntaje promedio
        tasa porcentaje índice velocidad humedad
    """,
    people="personas gente empleados alumnos miembros clientes",
    women="mujeres mujer femenino",
    men="hombres hombre masculino",
    first="primeros primeras",
    last="últimos últimas",
    weekend="fin_de_semana fines_de_semana finde findes",
    ordinals="",
    of_a_month="de",
    up_to="a",
    in_order="ordenado ordenados ordenada ordenadas",
    order_by="por",
    order_of="de",
    backwards="inverso inversa",
    having="con",
    but="",
    all_of="todo todos todas",
    telling="",
    stacked_stems="apilad",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
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
        "who": "quién nombre persona jugador miembro",
        "had": "plazas capacidad stock existencias comprado pedido total presupuesto páginas entradas",
        "gone": "ocupadas ocupado vendido vendidas gastado usado usadas leído reservadas",
        "fewest": "golpes",
        "meter": "lectura lecturas contador cuentakilómetros",
        "harm": """
            errores fallos averías defectos quejas reclamaciones accidentes heridos muertes retraso
            retrasos ausencias coste costes costo costos gastos deudas emisiones residuos paro caídas
            pérdidas faltas
        """,
        "rank": "puesto posición rango",
        "latitude": "latitud",
        "longitude": "longitud",
        "payers": "clientes pedidos tickets visitas compras facturas cantidad número",
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
    rest="otros, otras, otro, resto, no sabe, ns/nc, desconocido",
    spelt=SPELT,
)
