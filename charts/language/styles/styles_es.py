"""Spanish for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        gráfico combinado, gráfico mixto, barras y línea, columnas y línea, climograma
    """,
    Tag.PARETO: "pareto, diagrama de pareto, gráfico de pareto",
    Tag.WATERFALL: "gráfico de cascada, cascada, diagrama de cascada, gráfico en cascada",
    Tag.GANTT: "diagrama de gantt, gantt, gráfico de gantt, cronograma",
    Tag.SPAN: "barras flotantes, barras de rango, gráfico de rangos",
    Tag.CANDLESTICK: "gráfico de velas, velas japonesas, velas",
    Tag.FUNNEL: """
        embudo, gráfico de embudo, embudo de ventas, conversión paso a paso, conversión de etapa a
        etapa, conversión de paso a paso, tasa de conversión de etapa a etapa, tasa de conversión
        entre etapas, tasas de conversión entre etapas, embudo de conversión
    """,
    Tag.PYRAMID: "pirámide de población, pirámide poblacional, pirámide de edades, pirámide",
    Tag.RADAR: "gráfico de radar, radar, telaraña, gráfico de araña",
    Tag.DENSITY: "gráfico de densidad, curva de densidad, densidad kernel",
    Tag.VIOLIN: "violín, violines, gráfico de violín, diagrama de violín",
    Tag.CORRELATION: "matriz de correlación, matriz de correlaciones, mapa de correlaciones",
    Tag.TREEMAP: "mapa de árbol, treemap, gráfico de rectángulos",
    Tag.DUMBBELL: "gráfico de mancuernas, mancuernas",
    Tag.SLOPE: "gráfico de pendiente, pendientes",
    Tag.BUMP: "gráfico de ranking, bump chart",
    Tag.STEP_LINE: "línea escalonada, gráfico de escalones, escalonada, escalones, en escalera",
    Tag.BUBBLE: "burbujas, gráfico de burbujas",
    Tag.BULLET: "gráfico de bala, gráfico bullet",
    Tag.DIVERGING: "barras divergentes, divergente",
    Tag.LIKERT: "likert",
    Tag.CALENDAR: "mapa de calor de calendario, calendario",
    Tag.LEGEND: "leyenda, la leyenda",
    Tag.AT_BOTTOM: """
        abajo, debajo, en la parte inferior, al pie, en la parte de abajo, abajo del todo
    """,
    Tag.AT_TOP: """
        arriba, encima, en la parte superior, en la parte de arriba, arriba del todo, en lo alto
    """,
    Tag.AT_RIGHT: "a la derecha, derecha",
    Tag.AT_LEFT: "a la izquierda, izquierda",
    Tag.VALUE_LABELS: """
        con valores, con etiquetas, con números, con los valores, muestra los valores, mostrar valores,
        valores en las barras, números en las barras, etiquetas de datos, con los valores encima, con los
        números encima, valores encima, números encima, valores arriba, con los números, mostrando los
        valores, mostrando los números, muestra los números, muestra también los números, muestra también
        los valores, ponle los valores, ponle los números, pon los valores, pon los números, que se vean
        los valores, que se vean los números, valor en cada barra, número en cada barra, valor encima de
        cada barra, encima de cada barra, etiqueta las barras, etiquetas con los valores, con etiquetas de
        valor, con cifras, con las cifras, cifras en las barras, escribe los valores
    """,
    Tag.THE_HIGHEST: """
        el más alto, la más alta, el máximo, el mayor, la mayor, la barra más alta, barra más alta, el
        pico, el mejor, el valor más alto
    """,
    Tag.THE_LOWEST: """
        el más bajo, la más baja, el mínimo, el menor, la menor, la barra más baja, barra más baja, el
        peor, el valor más bajo
    """,
    Tag.POSITIVE: "positivo, positivos, valores positivos, ganancias",
    Tag.NEGATIVE: "negativo, negativos, valores negativos, pérdidas",
    Tag.COLOUR: "color, colores, color corporativo, color de marca, tono, tonos",
    Tag.PASTEL: "colores pastel, tonos pastel",
    Tag.GREYSCALE: "escala de grises, blanco y negro, en grises, tonos de gris",
    Tag.COLOUR_BLIND: "daltónicos, apto para daltónicos",
    Tag.VIVID: "colores vivos, colores brillantes",
    Tag.WARM: "colores cálidos",
    Tag.COOL: "colores fríos",
    Tag.FLIP: "invertir, invertido, invierte, al revés, voltear",
    Tag.FIRST_AT_TOP: "1 arriba, primero arriba, el 1 arriba",
    Tag.AXIS_X: "eje x, eje horizontal",
    Tag.AXIS_Y: "eje y, eje vertical",
    Tag.AXES: "ejes",
    Tag.NAMED: "etiqueta, llamado, llamada, titulado, llama, nombre",
    Tag.HIDE: "sin, ocultar, oculta, quitar, quita",
    Tag.TURNED: "girar, girado, rotar, rotadas, inclinadas, inclinado, inclina, en diagonal",
    Tag.DEGREES: "grados",
    Tag.DECIMALS: "decimales, decimal, cifras decimales",
    Tag.NO_DECIMALS: "sin decimales, números enteros, redondeado",
    Tag.IN_THOUSANDS: "en miles, en millones",
    Tag.IN_FULL: "números completos, sin abreviar",
    Tag.EURO: "euro, euros, en euros",
    Tag.DOLLAR: "dólar, dólares, en dólares",
    Tag.SIGN: "signo, símbolo, moneda",
    Tag.AS_GIVEN: """
        mismo orden, en el mismo orden, orden de la tabla, en el orden de la tabla, sin ordenar, como en
        la tabla
    """,
    Tag.IN_ORDER: "en este orden, en el orden",
    Tag.DASHED: """
        discontinua, punteada, línea discontinua, línea punteada, a trazos, discontinuas, punteado
    """,
    Tag.CURVED: "curvada, línea curva",
    Tag.DOTTED_LINE: "con puntos, con marcadores",
    Tag.JOINED: "unidos, unidas, conectados",
    Tag.NO_MARKERS: "sin puntos, sin marcadores",
    Tag.THICK: "gruesa, grueso, más gruesa, línea gruesa",
    Tag.GRID: "con cuadrícula, cuadrícula, líneas de cuadrícula, rejilla",
    Tag.NO_GRID: """
        sin cuadrícula, sin rejilla, sin líneas de cuadrícula, quita la cuadrícula, quita la rejilla,
        elimina la cuadrícula
    """,
    Tag.TRANSPARENT: "transparente, fondo transparente, sin fondo",
    Tag.TALL: "formato vertical, vertical para el móvil, para el móvil, retrato",
    Tag.SQUARE: "cuadrado, formato cuadrado, cuadrada",
    Tag.WIDE: "panorámico, apaisado, formato ancho",
    Tag.LARGER: """
        letra más grande, letras más grandes, texto más grande, letra grande, fuente más grande
    """,
    Tag.SMALLER: "letra más pequeña, texto más pequeño, letras más pequeñas",
    Tag.SUBTITLE: "subtítulo, con el subtítulo",
    Tag.NO_TITLE: "sin título",
    Tag.TREND_LINE: "línea de tendencia, recta de regresión, línea de regresión, regresión lineal",
    Tag.ERROR_BARS: "barras de error",
    Tag.SHADED: "sombrear, sombreado, sombrea, franja, banda",
    Tag.ANNOTATE: "anotar, anota, nota, comentario, anotación",
    Tag.TARGET: "objetivo, meta, como línea, como marca",
    Tag.FACETS: "pequeños múltiplos, gráficos separados, un gráfico por, un gráfico para cada",
    Tag.PANELS_BELOW: "uno debajo de otro, uno debajo del otro, uno encima del otro, uno bajo el otro",
    Tag.SIZED: "tamaño según, tamaño de las burbujas, tamaño",
    Tag.WITH_NAMES: "con nombres, con los nombres",
    Tag.SECOND_AXIS: """
        segundo eje, eje secundario, eje derecho, su propia escala, escala propia, propio eje, eje de la
        derecha, en el eje de la derecha, en el eje derecho, otro eje
    """,
    Tag.STRIP: """
        gráfico de tiras, puntos por grupo, todos los puntos por grupo, cada valor como un punto
    """,
    Tag.SPARKLINE: "minigráfico, sparkline, minilínea",
    Tag.STANDING: "vertical, verticales, barras verticales, de pie",
    Tag.THE_LAST: """
        la última barra, el último punto, el último, la última, el más reciente, el último mes, el último
        año
    """,
    Tag.NEWEST_FIRST: """
        los más nuevos primero, lo más reciente primero, el más reciente a la izquierda, de derecha a
        izquierda, de nuevo a antiguo
    """,
    Tag.TICKS: "marcas cada, divisiones cada, en pasos de, líneas cada, intervalos de",
    Tag.UPRIGHT: "etiquetas verticales, etiquetas en vertical, nombres en vertical",
    Tag.LEVEL: "etiquetas horizontales, etiquetas rectas, sin girar",
    Tag.AS_PERCENT: "con signo de porcentaje, formato de porcentaje",
    Tag.POUND: "libras esterlinas, libra esterlina, en libras esterlinas",
    Tag.YEN: "yen, yenes, en yenes",
    Tag.STEPPED: "escalonado, escalonada, en escalones",
    Tag.THIN: "fina, fino, finas, delgada, delgado, más fina, más delgada",
}
