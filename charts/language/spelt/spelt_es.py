"""Everyday words of Spanish that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    aceptado acerca acero actor actos actualmente adentro aerea afuera agente alas alimentos almas
    amanecer amar analisis apartado aporte apreciar aprobacion argumentos arte artes asociacion atencion
    autos avance banco basado bebe bellas bienes brazos caida caliente cambiando canada canales cantar
    carcel cargos carlos cartas casado casas casos castilla chinos cinta cobre coche coches combinacion
    comento comenzar comite compartir comprar concierto conde conquista consciente consiste contacto
    continente convencion conversacion conversaciones conviene convirtio cooperacion corporacion correr
    corriente costado creacion creen criminal cuadro damos dando danos debate decidido decisiones
    desarrollado descansar descargar describe descripcion destinado detras digas digno direccion
    direcciones dirigida dirigido divertido dolores duele dueno duenos echo educacion empece esperando
    estados estamos estando evaluacion expansion falso feria firma flujo frank fruto fuego fumar
    garantia garantias gatos generales gesto granada graves guitarra gustado habeis habiendo hablan
    hablas hable hagamos hambre haran harry hojas huevo huevos inflacion instancia integral interior
    internet iphone irse james jueces juego jugar laborales lago lector lectores leyes llamando llegamos
    llevaron luces macho madera maestra maestros mancha manifiesto manos manual martin masas medicos
    mensajes mente mentiras mercado mision misiones montanas muerte mueve mundo nacio necesaria
    necesidad nieto nieve ninas noble norte obras obstante odio oeste oido oposicion orto otono paises
    papel parada parado parecer parecio pared parezca parque participar participaron pasamos pasando
    patio pecado peces pecho pedido pedro penas pensado penso personajes personales pescado peticion
    pieza pista planes planta podemos poder politico politicos posesion premio preparado presa presencia
    presidenta preso presos prestamo probado profesion promesas promocion pude pudieron puente puerto
    puse quedamos quedando quiso rabia radical radio raices ramon ramos raro reaccion realidad recepcion
    receta recuerdo redaccion redes reduccion reducir refiero registrado regulacion religion renta
    represion respetar revolucion reyes robar roto rueda sabian sabido santo seccion seguimos sello
    sepan serlo siente siria solar suena sueno suenos suerte sufre suspension techo tela teniendo
    terrenos terror tetas tiro tomen torno toro totalidad trafico transporte unicos utiles utilizada
    utilizado utilizan vacaciones vargas venia venido viento vimos vinieron visita viva vive viven voces
    volar votar
"""
