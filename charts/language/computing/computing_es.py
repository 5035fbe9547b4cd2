"""Spanish for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: """
        menos, descontando, restando, menos los, menos las, restados, descontados, descontadas, una vez
        descontados, quitando los, restándole
    """,
    Tag.SUBTRACT: """
        resta, restar, réstale, restale, restarle, resta los, al restar, restando, restándole, réstales,
        réstale los, restamos, restarle a, quitándole, descontar, descontando, si restas, restándoles,
        restados, restadas, restas, resto, quitar, quitando, quita, quitamos, descontados, descontados los,
        descontadas, descuenta, descuéntale, sustrae, sustraer, deducir, deduciendo, deducidos, deduce,
        quítale, réstalos
    """,
    Tag.PLUS: "más",
    Tag.TIMES: "multiplicado por, multiplicada por, multiplicados por",
    Tag.DIVIDED: """
        dividido por, dividido entre, dividida por, divididos por, entre el número de, divididos entre,
        divididas entre, dividida entre, divididas por, divide, dividir entre, partido por, partido entre,
        sobre, entre los, entre las
    """,
    Tag.ATTAINMENT: """
        cumplimiento, porcentaje de cumplimiento, grado de cumplimiento, tasa de cumplimiento, nivel de
        cumplimiento, cumplimiento de la meta, cumplimiento del objetivo, cumplimiento del plan,
        cumplimiento del presupuesto, porcentaje de logro, porcentaje cumplido, grado de avance
    """,
    Tag.TICKET: """
        ticket medio, ticket promedio, compra media, compra promedio, valor medio del pedido, gasto medio
        por cliente
    """,
    Tag.PER_HEAD: "per cápita, por habitante, por cabeza, por persona",
    Tag.PER: "por, por cada",
    Tag.PERCENT_OF: """
        por ciento de, por ciento del, porcentaje de, porcentaje del, porcentaje de la, como porcentaje
        de, como porcentaje del, como porcentaje de la, en percent de, en percent del, en percent de la,
        percent de, percent del, como proporción de
    """,
    Tag.PROFIT: """
        beneficio, beneficios, ganancia, ganancias, utilidad, utilidades, saldo, superávit, balance,
        resultado neto, lo que queda, beneficio neto, lo que sobra, lo que me queda, ganancia neta, neto,
        rentabilidad, diferencia neta, excedente
    """,
    Tag.MARGIN: "margen, márgenes, margen de beneficio, margen de ganancia",
    Tag.DAYS_BETWEEN: """
        días entre, número de días entre, días desde, cuántos días, duración, cuánto tiempo, cuánto tardó,
        cuánto tarda
    """,
    Tag.OVER_UNDER: """
        por encima o por debajo de, encima o debajo de, por encima o debajo de, más o menos que
    """,
    Tag.RATE: "tasa",
    Tag.TOGETHER: """
        juntos, juntas, todo junto, todos juntos, todas juntas, sumados, sumadas, en conjunto, combinados,
        combinadas, suma, sume, sumar, súmame, sumando
    """,
    Tag.WHOLE: "del total, de todo, del conjunto, del mix, sobre el total",
    Tag.FRACTION: "porcentaje, proporción, fracción, parte, qué porcentaje, qué parte",
    Tag.RATIO: """
        ratio, cociente, razón, ratio de, cociente de, ratio entre, razón entre, relación, relación entre,
        proporción entre, cociente entre, la relación entre
    """,
    Tag.DIFFERENCE: """
        diferencia, diferencias, brecha, diferencia entre, brecha entre, diferencia de, diferencial, la
        diferencia entre, resta entre
    """,
    Tag.RUNNING: """
        acumulado, acumulada, acumulados, acumuladas, acumulativo, acumulativa, suma acumulada, total
        acumulado, en lo que va de año, acumulando, el acumulado, acumulado de, acumulado mes a mes,
        sumando mes a mes, ve sumando, vas sumando, ir sumando, acumula, acumular, acumuladamente,
        acumulándose, llevamos acumulado, total hasta la fecha, suma corrida, total corrido, lo que
        llevamos, a medida que se acumulan, suma progresiva, sumándose, sumándose mes tras mes, sumándose
        mes a mes, que se va sumando, que se van sumando, se va sumando, se van sumando, vaya sumando, va
        sumando
    """,
    Tag.MOVING: """
        media móvil, promedio móvil, medias móviles, promedios móviles, suavizado, suavizada, suaviza,
        suavizar, suavizados, media rodante
    """,
    Tag.MOVING_SUM: "suma móvil, total móvil",
    Tag.TOTAL_SHARE: """
        porcentaje del total, por ciento del total, proporción del total, como porcentaje del total, en
        percent del total, percent del total, parte del total, participación en el total, cuota del total,
        fracción del total, del total en percent, percent sobre el total, porcentaje sobre el total, en
        porcentaje del total, peso en el total, peso sobre el total
    """,
    Tag.LAST_PERIOD: """
        respecto al mes anterior, frente al mes anterior, con respecto al mes anterior, comparado con el
        mes anterior, mes contra mes, de un mes a otro, de mes a mes, respecto a la semana anterior,
        frente a la semana anterior, semana contra semana, de semana a semana, respecto al día anterior,
        frente al día anterior, de un día a otro, respecto al trimestre anterior, frente al trimestre
        anterior, trimestre contra trimestre, mes a mes en percent, respecto al anterior, frente al
        anterior, intermensual, sobre el mes anterior, de un mes al otro, de un mes al siguiente,
        comparado con el anterior, frente al previo, con el mes anterior, que el mes anterior, al mes
        anterior, mes sobre mes, vs mes anterior, al mes previo
    """,
    Tag.YEAR_ON_YEAR: """
        respecto al año anterior, frente al año anterior, con respecto al año anterior, comparado con el
        año anterior, interanual, año contra año, de un año a otro, mismo mes del año anterior, frente al
        año pasado, respecto al año pasado, con el año anterior, que el año anterior, al año anterior, año
        sobre año, vs año anterior
    """,
    Tag.GROWTH: """
        tasa de crecimiento, variación porcentual, cambio porcentual, crecimiento porcentual, aumento
        porcentual, variación en percent, cuánto crecieron en percent, crecimiento en percent, crecimiento
        en porcentaje, en percent, variación en porcentaje, cambio en porcentaje, aumento en porcentaje,
        crecimiento mensual
    """,
    Tag.GROWING: """
        crecimiento, creció, crecieron, crece, creciendo, crecido, subió, subieron, aumentó, aumentaron,
        crecer, subida, subidas
    """,
    Tag.CHANGE: """
        cambio, cambios, variación, variaciones, aumento, incremento, diferencia, varió, variaron,
        cambiaron, variado, bajadas, incrementos, aumentos, han
        variado
    """,
    Tag.PERCENT: "por ciento, en porcentaje, porcentual, porcentuales, percent, en percent",
    Tag.INDEXED: """
        índice, indexado, indexada, indexado a, indexada a, con base, base, relativo al inicio, comparado
        con el inicio
    """,
    Tag.RANKING: """
        ranking por año, ranking a lo largo del tiempo, posición por año, puesto por año, posición en la
        tabla
    """,
    Tag.Z_SCORE: """
        puntuación z, puntuaciones z, puntaje z, puntajes z, z score, estandarizado, estandarizados,
        estandarizada
    """,
    Tag.PERCENTILE: "percentil, percentiles, percentil de, percentil del, cuantil",
    Tag.STDEV: "desviación estándar, desviación típica, desviaciones estándar",
    Tag.VARIANCE: "varianza, varianzas",
    Tag.RANGE: "rango, rangos, amplitud, máximo menos mínimo, rango de",
    Tag.MODE: "moda de, moda del, valor más frecuente",
    Tag.FIRST: "primer valor, primer valor de, valor inicial",
    Tag.LATEST: "último valor, último valor de, valor más reciente, más reciente, valor final",
    Tag.EVERYTHING: "todo, todos, todas",
    Tag.INCOME: "ingreso, ingresos, ventas, facturación, entradas, cobros, haber",
    Tag.COST: "costo, costos, coste, costes, gasto, gastos, egresos, salidas, pagos, debe",
    Tag.POPULATION: "población, habitantes, personas",
    Tag.IN_FIGURES: "en términos absolutos, en números absolutos, absoluto, absolutos",
    Tag.MORE_THAN: """
        más que, menos que, mayor que, menor que, de más que, de menos que, más caro que, más cara que,
        más barato que, mejor que, peor que, diferencia entre, diferencia con, ventaja sobre, comparado
        con, en comparación con, de más
    """,
    Tag.CELSIUS: "celsius, centígrados, en grados celsius",
    Tag.FAHRENHEIT: "fahrenheit, en fahrenheit",
    Tag.MILES: "millas, en millas",
    Tag.KILOMETRES: "kilómetros, en kilómetros, km",
    Tag.POUNDS: "libras, en libras",
    Tag.KILOGRAMS: "kilogramos, kilos, en kilos, kg",
    Tag.HOURS: "horas, en horas",
    Tag.MINUTES: "minutos, en minutos",
    Tag.SECONDS: "segundos, en segundos",
    Tag.YEARS_APART: """
        una línea por año, cada año como una línea, años superpuestos, los años uno encima de otro,
        comparar los años, años lado a lado
    """,
    Tag.LOSS: "con pérdidas, pérdida, en números rojos, en pérdidas",
    Tag.WIN: "con ganancia, con beneficio, con ganancias, en positivo",
    Tag.SHRUNK: """
        bajaron, cayeron, disminuyeron, descendieron, perdieron, ha bajado, han bajado
    """,
    Tag.GREW: "crecieron, subieron, aumentaron, mejoraron, ha subido, han subido",
    Tag.OWN_RANK: """
        el puesto de cada, muestra el puesto, como puesto, qué puesto, el ranking de cada, posición de
        cada
    """,
    Tag.END_LABELS: """
        etiqueta solo el último, valor al final, solo el último valor, etiqueta el último punto, el primer
        y el último valor
    """,
    Tag.EXTREME_LABELS: """
        etiqueta el máximo y el mínimo, marca el máximo y el mínimo, etiqueta el más alto, valor del
        máximo, etiqueta solo el máximo
    """,
    Tag.AWAY_FROM: """
        a qué distancia de, desviación de, desviación respecto a, diferencia con, diferencia respecto a,
        por encima o por debajo de
    """,
    Tag.OUT_OF: "de cada, por cada",
    Tag.IN_EVERY: "por cada, de cada, en cada",
    Tag.SPREAD_OF: "desviación, diferencia, brecha, rango, distancia, entre, menos",
}
