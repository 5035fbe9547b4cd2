"""Italian for how things are asked."""

from charts.language.phrasing.phrasing_it import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    becoming="è sono era erano",
    overtaking="supera superato superare sorpassa sorpassato superano",
    meeting="incrociano",
    cutting="taglia tagliare tagliate cancella cancellare",
    none_of_all="niente nulla",
    square="quadrato quadrati quadro quadri km2 km² ettaro ettari ha",
    often="volte",
    converting="conversione conversioni",
    us="noi persona membro ognuno",
    counted_once="una_volta due_volte doppio doppi doppioni duplicati",
    step_to_step="da un mese all'altro, da una settimana all'altra, da un giorno all'altro, di mese in mese",
    weighing="ponderato ponderata",
    going_on_so="..., …",
    passed_it="promosso promossi promosse superato superano sufficienza",
    failed_it="bocciato bocciati insufficienti respinti",
    the_bar="soglia voto",
    consumption="consumo consumi consumato consumati usato percorsi percorso",
    the_next="successiva successivo prossimo",
    older="vecchio vecchia vecchi vecchie",
    begging="potresti puoi potete può mi ci",
    subjects="chi che cosa quanto quanta quanti quante qual quale quali dove come quando io noi si",
    happened="""
        venduto venduti vendute venduta vende vendono guadagnato incassato incassati prodotto prodotti speso
        spesi segnato segnati fatto raccolto raccolti consumato percorso bevuto dato reso ottenuto
        realizzato vinto preso uscito usciti usciti
    """,
    supposing="se supponendo",
    whether="è sono ha hanno era erano",
    choosing="che con i le gli cui dove quali quale",
    superlative="issimo issima issimi issime",
    at_the_top="per primo, per prima, per primi, prima, in alto, in cima, a sinistra, all'inizio",
    at_the_bottom="in basso, in fondo, per ultimo, alla fine, a destra",
    results="dati numeri risultati risultato valori tabella statistiche elenco",
    plural="i e",
    paler_behind="chiaro chiara chiari chiare pallido",
    deeper_behind="scuro scura scuri scure intenso",
    unwanted="""
        no, non serve, non servono, non mi serve, non mi servono, non mi interessa, non mi interessano,
        non interessa, non lo voglio, non la voglio, non lo voglio vedere, non la voglio vedere, non ci
        deve essere, non deve esserci, non deve comparire, non conta, non metterlo, non metterla, puoi
        toglierlo, puoi toglierla, lo puoi togliere, la puoi togliere, si può togliere, può stare fuori,
        lascialo fuori, lasciala fuori, meglio di no
    """,
    both="entrambi entrambe ambedue",
    parting="lascia tieni leva butta porta",
    particles="fuori via parte",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        voglio vogliamo vorrei vorremmo desidero serve servirebbe bisogno metti aggiungi manda invia mandalo
        salva piacerebbe
    """,
    greetings="""
        ciao, salve, buongiorno, buonasera, buon pomeriggio, ehi, hey, caro, cara, cari, gentile,
        gentili, ciao a tutti,
        spero che abbiate passato, spero che tu stia, spero tutto bene
    """,
    closings="""
        saluti, cordiali saluti, un saluto, un abbraccio, grazie, grazie mille, grazie tante, grazie
        in anticipo, a presto, buona giornata, buona serata, distinti saluti, ciao
    """,
    polite="""
        se puoi, se possibile, se è possibile, se riesci, quando puoi, senza fretta, con calma, per
        favore, per piacere, per cortesia, sarebbe fantastico, sarebbe bello, sarebbe perfetto,
        sarebbe ottimo, come sempre, come al solito, il prima possibile, sei il migliore, sei un
        grande, niente di speciale, qualcosa di semplice
    """,
    **TALK,
)
SMALL_TALK = """
    il lo la i gli le l un uno una questo questa questi queste quello quella io mi me mio mia miei noi ci
    nostro tu ti te tuo tua voi vi si suo sua loro chi che cosa cos quale quali quando dove come perché è
    sono era essere ho hai ha hanno avere fai fa fare fammi puoi può potresti vorrei voglio serve dammi dare
    mostra mostrami disegna crea genera metti per favore grazie ciao bene allora anche molto solo e ed o ma
    se con senza di del della dei delle dello degli da dal dalla in nel nella nei su sul sulla fra tra a al
    alla ai alle tutto tutti tutte ogni dati tabella grafico immagine numeri valori valore colonna colonne
    riga ne po abbastanza abbia abbiamo accordo ad adesso agli aiuto aiutami alcuna alcune alcuni allo altra
    altre altri altro amico ancora anzi appena apprezzo appunto assieme attimo attuale avanti avete avrei
    avremmo aveva avevano avevo avrebbe avrò avuto bel bella belle bello bisogna bisogno boh bravo brava
    breve buon buona buone buongiorno buonasera buono c capire capisco capo caro cara casa cavolo ce
    cercando cerco certo chiaro chiara chiedo ciascun ciascuna ciascuno cioè cliccare coi col collega com
    cortesemente cortesia così credo cui cura dagli dai dalle dallo darmi davvero dentro deve devi devo
    devono dici dico dimmi dir dire disegnami dopo dovrebbe dovrei due dunque dà ecc ecco egli elaborare
    ella entrambe entrambi eravamo ero esempio esso esse essi est evviva faccia facciamo faccio facendo
    facci facile fallo falla farebbe farei farmi farne fatta fatte fatti fino figura finale forse forte
    fosse fossero fretta fu fuori generale genere gentile gentilmente già grafica grande grandi guarda
    guardare idea ieri indica indicami infatti infine info informazioni ingegnere insieme insomma inoltre
    intanto intende interessa intero lasciami lavoro lei li lui lunga macché magari mai maniera meglio
    mentre messo mette mettere mettermi mettete mettimi metterli metterci mie mila modo molta molte molti
    momento mostrare mostrarmi mostrate mostri mostro n né neanche necessario nell nelle nello nessun
    nessuna nessuno niente no non nostra nostre nostri nuova nuovo nulla occhio occorre od oggi ognuna
    ognuno ok oltretutto oppure ora ordinario ormai ovvero ovviamente pare parte particolare parto perciò
    però perfavore persino pezzo piace piacere piacerebbe piccola piccolo pigro poca poche pochi poco poi
    porta possa possano posso possono possibile possibilmente potete poter potere potreste potrebbe potrei
    pratica praticamente preciso preferibile preferirei preferisco prego prendere presentazione presenta
    presto pressi prima principalmente professore prof progetto pronto proprio prova provare pure purtroppo
    qua qualche qualcosa qualcuno qualsiasi qui quindi qualunque quelle quelli quest rapida rapidamente
    rapido realizza realizzare realizzami relativi relativo ragazzi ragazze ragazza ragazzo rende resto
    ricerca riesci rigo rispettivi ripartite salve sarà sarebbe sarebbero sarei sa sai sapere saperne
    saresti scuola scusa scusate scusami sé secondo sei sembra semplice semplicemente sempre senti sera
    servono servirebbe serviva sia siamo siano siccome siete signor signore sopratutto spero sta stai stanno
    stare stata state stati stato stavo stessa stesse stessi stesso sto stupendo sue sulle sulli sullo suoi
    super svelto subito successivamente tale tali tanta tante tanti tanto tempo tesi tipo tocca tramite
    troppo trovare tue tuoi tutta uff ultimamente usa usando usare utile utilizza utilizzando utilizzare va
    vabbè vada vado vai vale vanno varie vari vario ve vede vediamo vedere vedi vedo veloce velocemente
    venga vengono verrà vera vero verso viene vicino vien visto visualizza visualizzare visualizzazione
    visualizzami vita voglia vogliamo vogliono volentieri volessi volevo volta volte vorrebbe vorremmo
    vostra vostre vostri vostro vuoi vuole z trasformalo trasformala trasforma trasformare trasformali falli
    falle fammelo fammela mettilo mettila mettili mettile metterlo portalo cambialo cambia cambiarlo
    convertilo rifallo rifammi disegnare giocatore giocatori punteggio punteggi andati andate andato andata
    evoluti evoluto evoluta cambiati cambiate rappresenta rappresentano rappresentare rappresentami
    rappresentazione corrisponde corrispondono spetta pesano incide incidono riparte dividono divide cadauno
    cadauna rispettivamente compreso incluso inclusa compresa euro resta rimane comunque ahah haha tracciare
    traccia preferito preferita
    calcola calcolare calcolami calcoli
"""
