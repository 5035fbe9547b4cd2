"""Spanish for how things are asked."""

from charts.language.phrasing.phrasing_es import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    becoming="es son fue fueron está están",
    overtaking="supera superó superar superan adelanta adelantó sobrepasa sobrepasó",
    meeting="cruzan cruzaron",
    cutting="corta cortar recorta recortar borra borrar tacha",
    none_of_all="nada",
    square="cuadrado cuadrados km2 km² hectárea hectáreas ha",
    often="veces",
    converting="conversión conversiones retención",
    us="nosotros nosotras persona miembro uno una",
    counted_once="una_vez dos_veces doble dobles duplicados repetidos repetido",
    step_to_step="de un mes a otro, de mes a mes, de semana a semana, de un día a otro, de una semana a otra",
    weighing="ponderado ponderada",
    going_on_so="..., …",
    passed_it="aprobado aprobados aprobaron aprueba aprueban aprobar",
    failed_it="suspenso suspensos suspendido suspendidos suspendieron reprobados",
    the_bar="nota mínimo mínima corte",
    consumption="consumo consumido consumida consumimos gastado gastamos usado usamos recorrido recorridos",
    the_next="siguiente",
    older="antiguo antigua antiguos antiguas viejo vieja viejos viejas",
    begging="podrías podría puedes puede podéis me nos",
    subjects="""
        que quién quiénes cuánto cuánta cuántos cuántas cuál cuáles cómo dónde cuándo donde yo nosotros
    """,
    happened="""
        vendió vendieron vendido vendida vendidos vendidas vende venden ganó ganaron ganado ingresó recaudó
        recaudado facturó facturado produjo producido anotó gastó gastado hizo cosechó recogió corrió
        consumió dio logró salió salieron salen
    """,
    supposing="si suponiendo",
    whether="es son está hay hubo tiene tienen fue fueron era hay",
    choosing="que con los las cuya cuyo donde qué",
    superlative="ísimo ísima ísimos ísimas",
    at_the_top="""
        primero, primera, primeros, arriba, arriba del todo, a la izquierda, en primer lugar, al principio,
        al inicio
    """,
    at_the_bottom="abajo, al final, abajo del todo, a la derecha, último, en último lugar",
    results="datos números resultados resultado valores tabla estadísticas lista registro",
    plural="s",
    paler_behind="claro clara claros claras pálido pastel",
    deeper_behind="oscuro oscura oscuros oscuras intenso",
    unwanted="""
        no, no hace falta, no hacen falta, no lo necesito, no la necesito, no los necesito, no lo quiero,
        no la quiero, no los quiero, no las quiero, no lo quiero ver, no la quiero ver, no me interesa, no
        me interesan, no me hace falta, no lo pongas, no la pongas, no los pongas, no las pongas, no lo
        incluyas, no la incluyas, no lo metas, no la metas, no lo cuentes, no la cuentes, no cuenta, no
        cuentan, sobra, sobran, puedes quitarlo, puedes quitarla, lo puedes quitar, la puedes quitar, que
        no salga, que no aparezca, no debe salir, no debe aparecer, mejor no
    """,
    both="ambos ambas",
    parting="deja deje dejad dejen saca saque echa",
    particles="fuera aparte",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        quiero queremos quisiera quisiéramos necesito necesitamos deseo gustaría querría hace falta pon
        ponme ponle añade agrega manda mándalo envía envíalo guarda
    """,
    greetings="""
        hola, buenas, buenos días, buenas tardes, buenas noches, qué tal, ey, hey, saludos, querido,
        querida, estimado, estimada, estimados, muy buenas, qué hay,
        espero que hayan tenido, espero que hayáis tenido, espero que estés, espero que estéis
    """,
    closings="""
        saludos, un saludo, un abrazo, abrazos, besos, gracias, muchas gracias, mil gracias, gracias
        de antemano, atentamente, cordialmente, hasta luego, nos vemos, buen día, buen finde
    """,
    polite="""
        si puedes, si es posible, si no te importa, si te parece, si te va bien, cuando puedas, sin
        prisa, no hay prisa, por fa, porfa, por favor, te lo agradezco, te lo agradecería, estaría
        genial, sería genial, sería estupendo, me vendría genial, como siempre, lo antes posible,
        cuanto antes, eres un crack, eres el mejor, nada especial, algo sencillo, así de simple, a
        ver si puedes
    """,
    **TALK,
)
SMALL_TALK = """
    el la lo los las un una unos unas este esta estos estas ese esa eso aquel yo me mi mis mí nos nuestro
    nuestra tú te tu tus usted su sus se le les él ella ellos quien quién que qué cual cuál cuales cuándo
    cuando donde dónde como cómo por porque para con sin de del al a en entre sobre desde hasta y e o u pero
    si es son era fue fueron ser estar está están ha han he hay hace haz hazme hacer puedes puede podrías
    podría quiero quisiera necesito dame da dar muestra muéstrame mostrar dibuja crea genera pon ponme favor
    porfa gracias hola buenas ya ahora bien muy también solo así más todo toda todos todas cada datos tabla
    gráfico gráfica imagen números valores valor columna columnas fila filas cosa poco acá ahí aquí allí
    además aunque algo alguien algún alguna algunas algunos amigo amigos anda ante anterior antes aparte
    apenas aquella aquellas aquellos asimismo aún aun ayuda ayudas ayúdame bajo bastante bot bueno buen
    buena buenos cabe casi chévere chico chicos claro colega comprende comprendo conmigo contigo correcto
    cualquier cualquiera cuanto cuya cuyo cuyos daba dadas dado darme déjame deja dejar dejas dele den demás
    dentro después dice dicen dime dirás don dale debe deben debería desea deseo detalle detalladamente
    dicho dije doble durante ejemplo ellas empezar encanta encantaría enseguida enseña enséñame entonces
    equis eras eres eran esas eses esos esté estén estaba estaban estará estoy estuve estuvo etc existe
    existen fácil falta feliz fija forma fuera gran grande grandes gráficamente gustaría gusta haber había
    habían habrá habría hacen haces hacéis hagan hagas haga hago haré haría hecha hecho hechos hey hicieron
    hizo hoy igual igualmente importa incluye incluso indica indícame información ir iban iba jaja jajaja
    jefe jefa junto justo lado lados lograr lleva llevan llevo lleve luego lugar manera mañana mando mejor
    mientras mira mirar mismo misma mismos mismas modo momento montón mostrarme mostrarlo muchas mucho
    muchos nada nadie ni ningún ninguna nomás necesita necesitaba necesitamos necesitaría nuestras nuestros
    nueva nuevo oye ojalá otra otras otro otros pasa pasado paso pasar pásame pásalo pe pensar permite
    perdón piensas plis plas pongas ponga pongan pones poner ponerlo ponle ponlo ponla ponlas ponlos ponemos
    porfavor porfis posible posiblemente preciso prefiero prefiere preferible presenta presentación
    presentar primero pronto propio propia proyecto prueba pueda puedan pueden puedo pues quedan quedar
    queda quede quedó quedaría queremos querría queréis quiera quiere quieren quieres rápido rápida rapidito
    realmente realiza realizar refleja reflejar representa representar representación represéntame resultado
    resultados sabe saber sé sea sean seas según sencilla sencillo sería serían señor será serán sí sido
    siempre siendo sigue siguiente siguientes simple sino siquiera sirve sois solamente somos soy suya suyo
    supongo tal tales tampoco tan tanto tarde tardes noches días tarea tenía tener tenga tengan tengo
    tenemos ten tendrás tendría tiene tienen tienes toca todavía tomar trabajo tras trata tratar tuyo unidos
    usa usar usando usas use va vale vamos van vaya veamos vea ver verlo verla veras verás vez veces verdad
    vi viene vienen visual visualmente visualiza visualizar visualización vista voy vosotros vuelve vuelvo
    clase colegio escuela curso profe tío tronco wey we compa bro pana muestre muéstrale muestren saca sacar
    salga salgan salen sale salir salió hazlo hazla hazlas hazlos hazle haznos grafícame gráfícalo graficame
    grafica graficar conviértelo convierte convertir cámbialo cambia cambiar cámbiala pásamelo dámelo dámela
    fuese fueran dividen reparte reparten repartido repartidos representan supone suponen corresponde
    corresponden tocan pertenece ocupa ocupan pesa pesan peso fuerte conjunto general respectivamente
    respectivo respectivos correspondiente aproximadamente sencillito sencillita cosita cositas bonito
    bonita lindo linda chulo chula guapo guapa clara clarito visible entender entienda entiende entiendo
    interesa interesan obtener obtén obtenidos obtuvo consigue conseguidos evolucionó evolucionaron
    evolucionado comportaron comportado ido andan puntuación puntaje puntajes hablando respecto cuenta
    contar contando vendedores jugador jugadores incluido inclusive mil amable monto montos rubro rubros
    barato baratos barata caro cara tienda tiendas precio
    calcula calcular calcule calcúlame
"""
