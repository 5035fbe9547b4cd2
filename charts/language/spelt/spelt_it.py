"""Everyday words of Italian that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    aerei alice alimentare amano angelo anti antiche apre arrestato arte asia aspetta associazione
    associazioni attenzione attivita attore attualmente avrebbero ballo banche banco basata birra
    bloccato bocca braccia brutta caccia campagne campo canale cantare cappella carita castello cattivo
    causa chiunque combinazione comitato commesso competizione completa comprare comprato comunale
    comunicare concessione concesso connessione conosciuto conquista consenso consente contadini
    continente contrasto contratto contribuito convenzione conversazione conviene convinto corrente
    cover creazione danni dante dargli davide decine decisione decisioni definita definito denti
    destinati detta diario dimissioni disco distruzione divertente dolore dose dritto duomo eccellente
    eccezionale educazione elezione email epoca eppure eseguito estate estratto fascismo fermato fermi
    festa feste figlia finta fiori firmato folla formazione foto franco frank frase frasi frutta frutto
    funzionare gatti gatto gesto giornalismo giornalista giornalisti gola grasso harry immaginare
    imparare imparato impianti impianto impiegati impiegato imposta indagine insegnare internet
    investire iphone iscritto ispirato james lancia lanciato lati lavoratori legami legno letto lettori
    lotta lucca luoghi luogo macchine maglia malati malato manca mandato mangiare mani marchio martin
    massa match mediante mezzo mondo morta morti morto mossa muore muove national nobile nonna norme
    nudo omaggio padre paesi palla parcheggio parita parlando parliamo partecipanti patto pelle pensa
    pensano perfino permette pertanto pesce peter petto piano piazza piero poeta politici politico
    portando possiede potente prato premi prende presidente processi processo promessa promesse promesso
    promozione proposte proposto provato pubblicati pubblicato punizione quartiere quartieri rabbia
    racconta racconti racconto radio raggio ragione reato reazione reazioni redazione reggio regno
    religione rendono resistere ricco riescono riportato risolto risposto robot rotta rotto russo sabbia
    saggio salvato sanno santa santi santo sapore scelto scontro scopre scorta sedia seguendo seguente
    seguenti senato sentire sfera sicura sicuri sicuro siena simile smesso smettere sogni sogno soldato
    solitamente solito sorpresa spendere spiace spiegare sport sposa squadre stazione stazioni stia
    strumenti suolo suona suono sviluppato svolta svolto tagli tagliare tappa tavolo tende tenere
    tengono terra terribile terrore test tette tetto tiro tornando tratto trono umano unione varieta
    vasta vasto vedono vendere venendo vengano venti vento venuta venuti vetro villa viva vive
"""
