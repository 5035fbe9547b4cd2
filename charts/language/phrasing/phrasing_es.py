"""Spanish for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "conceded": "contra encajados recibidos rival visitante",
    "distances": "distancia",
    "areas": "superficie área extensión",
    "crowding": "densidad densidades",
    "speed": "velocidad velocidades",
    "pace": "ritmo",
    "absolute_value": "valor absoluto, valor absoluto de, valores absolutos de",
    "square_root": "raíz cuadrada, raíz cuadrada de, raíz de, sqrt",
    "natural_log": "ln, ln de, logaritmo natural, logaritmo neperiano, logaritmo natural de",
    "decadic_log": """
        log 10, log 10 de, logaritmo decimal, logaritmo decimal de, logaritmo en base 10,
        logaritmo base 10
    """,
    "the_one_before": """
        mes anterior, semana anterior, día anterior, año anterior, trimestre anterior, anterior
    """,
    "rolled_into": "en a por",
    "rolling_up": """
        suma sumar sumados sumadas agrupa agrupar agrupados agrega agregar agregados junta juntar
        acumula totaliza
    """,
    "anew": """
        desde cero, de cero, reinicia, reiniciando, reiniciado, reiniciar, empezando de nuevo,
        empieza de nuevo, vuelve a empezar
    """,
    "inclusive": "inclusive incluido incluida inclusivo",
    "by_how_much": "cuánto",
    "taken_from": "de del a al los",
    "inscribed": "texto ponga pon pongas escrito",
    "objects": """
        todas, todos, las barras, las columnas, las líneas, la línea, los puntos, las porciones, el
        gráfico, la gráfica, cada barra, cada línea, todas las barras, barras, líneas, puntos
    """,
    "lumping": "agrupa junta combina fusiona",
    "and_so_on": "etc",
    "upright": "vertical",
    "its_value": "número valor valores cifra cifras cantidad importe etiqueta etiquetas",
    "nothing_else": "nada más, ningún otro, ninguna otra, solo ese",
    "winning": "mejor ganador ganadora récord campeón",
    "losing": "peor perdedor",
    "percents": "porciento porcentaje",
    "solid": "continua sólida continuo",
    "small": "pequeño pequeña pequeños propio propia separado individual",
    "one_stretch": "día semana mes año trimestre temporada",
    "kind_words": """
        pareto: acumulado acumulada porcentaje línea; pyramid: izquierda derecha centro lado;
        waterfall: final inicio total pasos; arc: nombres porciones porcentaje; boxplot: mediana
        cuartiles; heatmap: oscuro claro casillas celdas color; funnel: conversión pasos tasa
        tasas etapa etapas paso anterior primera porcentajes; dumbbell: diferencia entre línea
        puntos; stacked: partes capas
    """,
    "drawn_marks": """
        barra barras columna columnas porción porciones casilla casillas celda celdas punto puntos
        burbuja burbujas segmento segmentos
    """,
    "put_first": "primero, en primer lugar, al principio, al inicio, delante, a la izquierda del todo",
    "put_last": "al final, último, en último lugar, a la derecha del todo",
    "muting": "atenúa, atenuar, pon en gris, en gris claro",
    "rest": """
        el resto, resto, los demás, las demás, los otros, las otras, todos los demás, todas las demás,
        demás, todo lo demás, las otras barras
    """,
    "owners": "mi mis nuestro nuestra nuestros nuestras tu tus su sus",
    "left_over": "restante restantes sobrante queda quedan",
    "unused": "libre libres disponible disponibles",
    "markup": "recargo",
    "late": "retraso retrasos",
    "early": "adelanto",
    "lasting": "duración dura duró dormí dormido",
    "scheduled": "previsto prevista programada programado",
    "awarded": "puntos punto vale valen",
    "matches": "partido partidos partida partidas",
    "played": "jugados partidos jugadas partidas",
    "won": "victoria victorias ganado ganada ganados gané ganó ganamos",
    "lost": "derrota derrotas perdido perdida perdidos perdí perdió perdimos",
    "drawn": "empate empates empatado",
    "owing": """
        debe deben debo debemos adeudado adeuda adeudan pendiente pendientes impagado impagados
        deuda deudas
    """,
    "paid": "pagado pagada pagados",
    "opposites": "im in no",
    "money": "dinero euros pesos plata",
    "unfinished": "inacabado pendiente pendientes incompleto",
    "working_days": """
        días laborables, días hábiles, lunes a viernes, de lunes a viernes, lun vie, entre semana
    """,
    "moving": """
        bajar baja bajó bajado subir sube subió subido crecer crece creció aumentar aumenta aumentó
        disminuir disminuyó caer cayó mejorar mejoró empeorar empeoró ganar perder cambió cambia cambian
        varía varían
    """,
    "sinking": "bajar baja bajó disminuir disminuyó caer cayó empeorar empeoró perder",
    "differing": "diferencia brecha distancia ventaja",
    "greater": """
        mayor mayores mejor más más_alto alto alta altos altas grande grandes caro cara caros caras largo
        larga rápido rápida viejo vieja pesado pesada superior superiores
    """,
    "smaller": """
        menor menores peor menos bajo baja pequeño pequeña barato barata corto corta lento lenta joven
        ligero ligera inferior inferiores
    """,
    "than": "que",
    "in_turn": "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "restricting": """
        online nuevo nueva nuevos nuevas viejo viejos viejas mujeres hombres femenino femenina masculino
        nacional nacionales extranjero extranjeros privado pública público neto bruto otro otra otros
        otras propio propios mejor mejores peor peores adultos jóvenes medio digital móvil urbano rural
    """,
    "adjectives": """
        ado ada ados adas ido ida idos idas ivo iva ivos ivas al ales ble bles oso osa osos osas ico ica
        icos icas nte ntes ario aria arios arias
    """,
    "of_it": "de por",
    "exceeding": """
        supera superan superó superaron superado superen superar rebasa rebasan rebasó sobrepasa sobrepasan
        sobrepasó gana ganan exceden excede
    """,
    "trailing": "quedan queda",
    "amounting": "cuánto cuánta cuanto cuanta",
    "adding": "con más añade agrega incluye incluyendo muestra",
    "called": "llamada llamado etiquetada etiquetado titulada titulado",
    "now": "hoy ahora",
    "breaking": "pero mientras",
    "failing": "no sino",
    "placing": "en a al sobre para",
    "labelling": "etiqueta escribe anota rotula",
    "labelled": "etiquetado etiquetada anotado",
    "marking": "marca señala",
    "saying": "con texto nota palabras palabra comentario leyenda",
    "times_taken": "tiempo tiempos",
    "filled": "llenas llenadas rellenas estiradas normalizadas sumando",
    "titles": "título títulos rótulo rótulos nombre nombres",
    "of_circles": "de los círculos círculo burbujas burbuja puntos punto muestra",
    "halfway": "semi medio",
    "stripe_nouns": "zona rango área región banda franja",
    "at_marks": "en sobre encima dentro al junto bajo",
    "calling": "llama etiqueta",
    "at_its_top": "arriba, encima, arriba del todo, en la parte superior",
    "at_its_bottom": "abajo, debajo, abajo del todo, en la base",
    "on_top_of": "encima de, sobre los, sobre las, apilado sobre",
    "starting_with": "empieza por, empieza con, empezando por, comienza con, pon",
    "then": "luego después seguido y",
    "as_they_are": "como están son orden quedan",
    "keeping": "deja dejar mantén",
    "one_line": "línea raya recta",
    "line_of": "en para a que muestra de indicando",
    "drawn_as": "como en",
    "instead": "lugar vez cambia reemplaza",
    "ending": "hasta fin termina máximo",
    "beginning": "empieza comienza inicia empezar inicio",
    "coloured_stems": "colore pinta",
    "along_x": "en horizontal, horizontalmente, abajo, en el eje horizontal, en x, de izquierda a derecha",
    "along_y": "en vertical, verticalmente, en el eje vertical, en y",
    "high": "alto altos máximas pico",
    "low": "bajo bajos mínimas",
    "determiners": "qué cuál cuáles",
    "greeting": "hola buenas buenos saludos",
    "thanking": "gracias saludos",
    "used_up": "usado gastado consumido agotado ya",
    "behind_sides": "eje lado borde esquina",
    "to_do": "por hacer, falta por hacer, pendiente de hacer",
    "rows_meant": "los las aquellos aquellas",
    "worth": "vale valen valor",
    "paying": "pagado pagar pago pagamos",
    "earning": "ganado, recaudado, ingresado, generado",
    "inside": "dentro",
    "into": "en",
    "whole": "todo toda todos",
    "morning": "mañana",
    "evening": "tarde noche",
    "noon": "mediodía",
    "speedy": "rápid veloz corto",
    "leisurely": "lent larg",
    "who": "quién quiénes",
    "when": "cuándo",
    "naming": "quién quiénes qué cuál cuáles cuándo dónde cuánto cuánta",
    "picking": "quién quiénes cuál cuáles cuándo dónde",
    "developing": "evolución trayectoria",
    "crossing": "superó superaron pasó pasaron alcanzó llegó",
    "those": "esos esas estos estas",
    "them": "ellos ellas los las",
    "that": "eso esto ese esa",
    "factors": "veces factor múltiplo",
    "aged": "viejo vieja joven",
    "nothing": "cero",
    "none_of_it": "nada ningún ninguna cero",
    "recent": "reciente",
    "picking_of": "qué cuáles",
    "back": "vuelve nuevo",
    "correcting": "es era fue debería",
    "mistaken": "error errata perdón realidad mal corrección",
    "setting": "cambia cambiar pon corrige corregir actualiza ser",
    "forgotten": "falta faltan faltaba olvidé olvidado olvidó",
    "standing_rows": "fila entrada nueva nuevo con otra",
    "renaming": "renombra renombrar llama llamar",
    "renamed_to": "como",
    "column_words": "columna serie línea leyenda",
    "in_force": "filtro filtros filtrado",
    "changed": "cambiado cambios cambiaste",
    "addressed": "has hemos tú",
    "hidden": "oculto ocultos excluido",
    "steps": "pasos cambios veces",
    "redo": "rehacer rehaz",
    "other_one": "otro otra",
    "offering": "puedes podrías puede podría",
    "halves": "mitad semestre",
    "lesser": "barat pequen baj cort lent joven jovenes liger debil pobre fri escas flojo",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "pues bueno oye oh ok vale pero y perdona perdón ahora jaja también además mira anda hoy",
    "articles": "el la los las un una unos unas algún alguna ningún ninguna cada",
    "denying": "no nunca apenas",
    "pointing": "esto eso este esta estos estas aquí ahí todo nada algo alguien nadie todos",
    "speaking": """
        yo nosotros nosotras él ella ellos ellas soy somos estoy estamos tengo tenemos trabajo
        trabajamos vivo vivimos llevo llevamos ando vengo acabo acabamos
    """,
    "being": """
        es son está están era eran fue fueron soy estoy somos estamos ha han he hemos había tiene tienen
        tenía va van iba parece parecen suena viene vienen vino hace hacen llegó llegaron odia ama dice
        dicen dijo piensa cree pregunta preguntó duerme llueve canta ladra huele sabe gusta gustan
        encanta queda quedan vive trabaja empieza cumple
    """,
    "reasons": """
        porque, ya que, puesto que, dado que, para que yo, para que mi, para que el, para que la, para
        que todos, para que nadie, así que mi, aunque, por si, por si acaso, si no, de lo contrario, a
        causa de, debido a, gracias a, pues mi, para ver si, para saber si, para comprobar si, da igual
        si
    """,
    "doubtful_reasons": "como mi, como yo, como el, como la, como nuestro, como nuestra, como no",
    "purposes": """
        para enseñar, para enseñársela, para enseñárselo, para presentar, para presentarlo, para mandar,
        para mandarlo, para enviar, para colgar, para imprimir, para compartir, para publicar, para
        entender, para impresionar, para convencer, que tengo que, que voy a, que le voy a
    """,
    "audiences": """
        jefe jefa equipo compañeros compañera colegas cliente clientes profesor profesora profe maestro
        maestra clase padres padre madre mamá papá marido mujer esposa novia novio amigos amigo amiga
        hijo hija hijos abuela abuelo hermano hermana familia vecinos club junta consejo comité
        ayuntamiento entrenador médico informe presentación diapositiva diapositivas charla seminario
        reunión tarea deberes trabajo cole colegio universidad facultad proyecto blog web página boletín
        revista periódico cartel folleto pared nevera libro oficina examen fiesta boda iglesia prensa
        archivo grupo canal comunidad socios
    """,
    "for_whom": """
        para, para mi, para mis, para el, para la, para los, para las, para un, para una, para nuestro,
        para nuestra, para su, para este, para esta, para mañana
    """,
    "ordering": """
        muestra muéstrame haz hazme dibuja dibújame crea dame pon ponme ordena marca resalta pinta
        colorea etiqueta añade agrega quita elimina borra deja usa utiliza titula llama cambia empieza
        apila agrupa mantén escribe compara grafica puedes podrías quiero
    """,
    "quantities": """
        gasto gastos coste costes costo costos precio precios cuota cuotas sueldo sueldos salario
        salarios ingreso ingresos ganancia ganancias ventas facturación recaudación presupuesto cuenta
        cuentas factura nota notas puntuación calificación resultado resultados tiempo tiempos duración
        distancia distancias longitud altura alturas ancho peso tamaño superficie profundidad velocidad
        ritmo temperatura temperaturas lluvia lluvias humedad presión consumo consumos uso producción
        cosecha rendimiento generación energía total nivel niveles tasa tasas lecturas votos escaños
        visitas visitantes vistas asistencia asistentes descargas días huevos victorias derrotas
        entradas pedidos casos porcentaje tráfico
    """,
    "amounts": """
        monto montos importe importes cantidad cantidades dinero número números valor valores puntos
        kilómetros km horas minutos euros pesos litros kilos personas veces unidades cifra cifras plata
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
