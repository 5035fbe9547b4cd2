"""Words that carry no wish in this language."""

CHATTER = """
    mío mía míos mías tuya tuyos suyas vuestro vuestra vuestros vuestras os ello consigo vos ustedes uds ud
    usté nosotras vosotras quienes cualesquiera ambos ambas sendos cierto cierta ciertos ciertas dicha
    dichos dichas propios propias pq xq xfa xfavor porfi porfaa porfiss pls plz please graciass grax grx thx
    agradezco agradecería agradecido agradecida agradecemos agradecimiento antemano perdona perdone perdonen
    perdonad disculpa disculpe disculpen disculpas disculpad siento lamento sorry molestia molestar molesto
    permiso fui fuimos seremos seréis serías seamos estad estuviera estaría estarían estarás habías habíamos
    habrías hubiera hubiese hubieran hubo hayas hayan hayamos hacía hacemos hacían haríamos haríais harían
    harás hará hiciste hicieras hiciera hicieran hágame hágalo hacednos hacedme haced hacerlo hacerla
    hacerle hacernos hazte haceme hacelo hacémelo hacémela haganme haciendo armame armar armes armado
    montame monta montar arme confecciona confeccionar elabora elabore elaborar elabórame prepara preparar
    prepare prepárame construye construir construya constrúyeme produce producir créame créeme créalo crear
    creas cree créanme generar genere generes géneralo genérame generando dibujar dibuje dibújame dibujes
    dibujen dibujo dibujito traza trazar trace trázame plotea plotear ploteame plotees grafiques grafique
    ilustra ilustrar ilústrame plasma plasmar plásmame muestras mostrá mostrame mostrarnos mostrad mostrando
    mostraría mostrarías enseñar enseñes enséñanos visualice visualices visualizarlo visualizarlos
    visualízame presente presentes preséntame represente representes representarlo represéntalo das dan dad
    dadme denme deme demos dándome darnos daría darías dará pasas pásenme pase pasarme mandame mandar envía
    enviar envíame tira tirar tírame echa échame echar lanza poné poneme poned pongámoslo ponernos metes
    mete meter meteme mételo tomá tome tomando tomes coge coger cogiendo utiliza utilizar utilice utilizando
    utilices emplea emplear empleando trae traer tráeme intenta intentar intente probar probá pruebe ayudar
    ayudarme ayúdenme ayuden ayudad ayudes ayudita échenme podés podamos podrán podré podríais podríamos
    podían podía pudieras pudiera pudieran pudiese pudieses queres querías quería queríamos quisiéramos
    quisieras querrías necesitás necesitar necesitaríamos necesite precisás precisamos requiero requiere
    requerimos requerido debo debés deberías debía deberían desearía desean gustan gustaba gustó encantan
    preferiría espero esperamos veo ves vemos ven viendo visto vean veías vería verse verlas verme verles
    vernos mire miren mires miremos mirando observa observar observe fíjate sabes sabemos saben sabía
    sabrías sabría supiera sepas sepa sepamos conocer conoces entendé entiendes entiendan entenderlo
    entendible entendería comprender comprensible creo crees creemos creer pienso pensás pensamos pensando
    pensaba parece parecen parecería imagino digo decí decime decir dígame díganme dijeron dijo diría dirías
    hablar hablo cuéntame contame pregunto pregunta preguntar preguntas preguntita pedir pido pide pidió
    pidieron piden pedí interesaría interesante averiguar analizar analiza analizando revisar comprobar vas
    íbamos yendo vení vengo vienes vine venga vengan viniera resulta resultan resultar salía salieron llega
    llegó llegan tocó basta bastaría ocurrió ocurre sucede refiere allá ahorita ahoritita ayer anoche
    prontito ratito rato momentito momentico segundito minutito temprano entretanto quizá quizás acaso
    probablemente seguramente ciertamente obviamente claramente evidentemente básicamente sencillamente
    simplemente exactamente exacto justamente precisamente prácticamente cerca demasiado demasiada harto
    harta re hiper mega sumamente sinceramente francamente honestamente obvio fijo literal onda conque asín
    asina ósea so vía urge urgente urgentemente urgencia prisa prisas apuro apurado apurada inmediatamente
    rápidamente rapidísimo asap veloz holaa holi holis holiwis holas tardecitas nochecitas alo ey epa che ch
    oiga oigan oíd saludos saludo saludito cordial cordiales cordialmente atentamente abrazo abrazos beso
    besos besitos chau chao adiós bye bienvenido sip sipi simón nop nel ok okay okey oki okis valeee
    perfecto perfecta genial geniales excelente fantástico fantástica estupendo estupenda maravilloso
    maravilla increíble brutal cool guay bacán bacano chido chida padrísimo copado copada bárbaro macanudo
    chebre piola lindos lindas hermoso hermosa bonitos bonitas bellísimo bella bello precioso preciosa
    prolijo prolija pulido limpio limpia legible vistoso vistosa atractivo atractiva adecuado adecuada
    apropiado apropiada conveniente normal normalito común básico básica facilito fáciles fácilmente
    pequeñito chiquito chiquita chiquitito breve corto corta claritos claritas decente profesional útil
    presentable jajaj jajajaja jajajajaja jaj jeje jejeje jejej jiji jijiji ja je ji haha hahaha lol xd xdd
    ay ayy uy uyy uf uff ufff puf oh ah eh ehh mmm hmm hm bah buah guau órale híjole caray caramba diablos
    mierda joder ostras ostia hostia coño carajo pucha hala ala tíos tía tías tronca colegas compas compadre
    compañero compañera compañeros compañeras amigas amigui amiguito amiguita amigazo parce parcero parcera
    cuate cuates manito carnal güey weon huevón hueón maje mae panas brother hermano hermana hermanos chamo
    chama chamos pibe pibes boludo boluda loco loca locos gentes muchachos muchacha muchachas chicas chiques
    jefes jefecito jefaza patrón patrona profes señora señores señorita cariño corazón amor mami papi mamá
    papá robot robotito botcito oneplot reina rey mijo mija tablita tablas listas listado lista archivo
    fichero adjunto adjunta adjunté adjuntos pegué pegado pegados celdas celda datitos dato informaciones
    info cifra cifras numeritos contenido excel planilla hoja grafiquito graficazo graficote diagramita
    imágenes imagencita foto figura figuras esquema ilustración plot idea ideas duda dudas dudita problema
    problemita asunto cuestión rollo motivo motivos finalidad propósito efecto efectos pedazo resumen
    resumencito tareas deberes cole instituto insti uni universidad facultad facu preparatoria prepa reunión
    reuniones informe informes reporte reportes exposición expo expos presentaciones diapositiva
    diapositivas diapo diapos powerpoint ppt tesis tfg monografía examen exámenes oficina curro chamba
    laburo pega trabajos seminario charla conferencia investigación estudio proyectos cansado cansada
    curiosidad curioso curiosa confundido confundida contento contenta triste estresado estresada
    desesperado desesperada intrigado intrigada pereza flojera podrían sos_un_crack sos_un_genio
    eres_un_crack eres_un_genio son_unos_cracks eres_lo_máximo crack estimado estimada estimados estimadas
    apreciados queridos querido querida si_no_es_mucha_molestia si_no_es_molestia si_no_es_mucho_pedir
    no_es_molestia no_sé no_entiendo no_sabría no_importa no_pasa_nada no_hay_problema ningún_problema
    sin_problema qué_tal qué_onda qué_pedo buen_día ruego rogaría tuvieran tuviera tuvieras pudierais
    podréis me_vendría_bien vendría vendrían lo_antes_posible cuanto_antes a_ver por_ahí por_acá de_paso
    de_una o_algo o_algo_así ya_que ándale elaboren holaaa júntame
    armas arma
"""
