"""Italian for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "conceded": "subiti contro avversario ospiti",
    "distances": "distanza",
    "areas": "superficie area",
    "crowding": "densità",
    "speed": "velocità",
    "pace": "ritmo passo andatura",
    "absolute_value": "valore assoluto, valore assoluto di, valori assoluti di",
    "square_root": "radice quadrata, radice quadrata di, radice di, sqrt",
    "natural_log": "ln, logaritmo naturale, logaritmo naturale di",
    "decadic_log": "log 10, logaritmo decimale, logaritmo decimale di, logaritmo in base 10",
    "the_one_before": """
        mese precedente, settimana precedente, giorno precedente, anno precedente, trimestre
        precedente, precedente
    """,
    "rolled_into": "in a per",
    "rolling_up": """
        somma sommare sommati raggruppa raggruppare raggruppati aggrega aggregare aggregati unisci
        accorpa
    """,
    "anew": "da zero, azzerato, azzerata, azzerando, si azzera, riparte da zero, ricomincia, ripartendo",
    "inclusive": "compreso compresa incluso inclusa",
    "by_how_much": "quanto",
    "taken_from": "da dal dai dalle dalla dagli",
    "inscribed": "testo scritta metti scritto",
    "objects": """
        tutte, tutti, le barre, le colonne, le linee, la linea, i punti, le fette, il grafico, il
        diagramma, ogni barra, ogni linea, tutte le barre, tutto, barre, linee, punti
    """,
    "lumping": "raggruppa unisci combina accorpa",
    "and_so_on": "ecc eccetera",
    "upright": "verticale",
    "its_value": "numero valore valori cifra importo etichetta etichette",
    "nothing_else": "nient altro, nessun altro, nessun altra",
    "winning": "migliore vincitore record campione",
    "losing": "peggiore perdente",
    "percents": "percento percentuale",
    "solid": "continua continuo piena",
    "small": "piccolo piccola piccoli piccole proprio separato singolo",
    "one_stretch": "giorno settimana mese anno trimestre stagione",
    "kind_words": """
        grouped: accanto;
        pareto: cumulata cumulato percentuale linea; pyramid: sinistra destra centro lato;
        waterfall: fine inizio totale passi; arc: nomi fette percentuale; boxplot: mediana
        quartili; heatmap: scuro chiaro celle colore; funnel: conversione passi tasso tassi fase
        fasi passo precedente prima percentuali; dumbbell: differenza tra linea punti; stacked:
        parti strati
    """,
    "drawn_marks": """
        barra barre colonna colonne fetta fette cella celle punto punti bolla bolle segmento segmenti
    """,
    "put_first": "per primo, per prima, prima, all inizio, in testa, al primo posto",
    "put_last": "per ultimo, per ultima, alla fine, in fondo, all ultimo posto",
    "muting": "attenua, metti in grigio, ingrigisci",
    "rest": """
        il resto, resto, gli altri, le altre, tutti gli altri, tutte le altre, altri, altre, tutto il
        resto, le altre barre, i restanti, le restanti
    """,
    "owners": "mio mia miei mie nostro nostra nostri nostre tuo tua suo sua loro",
    "left_over": "rimanente rimanenti restante restanti avanzato",
    "unused": "libero libera liberi disponibile disponibili",
    "markup": "ricarico",
    "late": "ritardo ritardi",
    "early": "anticipo",
    "lasting": "durata dura durato dormito",
    "scheduled": "previsto prevista programmato",
    "awarded": "punti punto vale valgono",
    "matches": "partita partite",
    "played": "giocate partite",
    "won": "vittoria vittorie vinto vinta vinte vinti",
    "lost": "sconfitta sconfitte perso persa perse persi",
    "drawn": "pareggio pareggi pareggiato",
    "owing": "deve devono dovuto dovuti insoluto insoluti debito debiti arretrato arretrati",
    "paid": "pagato pagata pagati saldato",
    "opposites": "non in",
    "money": "soldi denaro euro",
    "unfinished": "incompiuto incompleto sospeso",
    "working_days": "giorni lavorativi, giorni feriali, lunedì a venerdì, dal lunedì al venerdì, lun ven",
    "moving": """
        scendere scende sceso salire sale salito crescere cresce cresciuto aumentare aumentato diminuire
        diminuito calare calato migliorare migliorato peggiorare peggiorato cambiano cambiati cambiata
        cambiate cambia variano variati variata varia
    """,
    "sinking": "scendere scende sceso diminuire diminuito calare calato peggiorare peggiorato",
    "differing": "differenza divario scarto distacco vantaggio",
    "greater": """
        maggiore maggiori migliore meglio più alto alta alti alte grande grandi caro cara cari care lungo
        lunga veloce vecchio vecchia pesante superiore costoso costosa
    """,
    "smaller": """
        minore minori peggiore peggio meno basso bassa piccolo piccola economico economica corto corta
        lento lenta giovane leggero leggera inferiore
    """,
    "than": "di che",
    "in_turn": "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
    "restricting": """
        online nuovo nuova nuovi nuove vecchio vecchi vecchie femminile femminili maschile maschili
        nazionale nazionali estero esteri privato privati pubblico pubblici netto netti lordo lordi
        altro altra altri altre proprio propri migliore migliori peggiore peggiori adulti giovani
        digitale mobile urbano rurale
    """,
    "adjectives": """
        ato ata ati ate ito ita iti ite uto uta uti ute ivo iva ivi ive ale ali bile bili oso osa osi
        ose ico ica ici iche nte nti ario aria ari arie
    """,
    "of_it": "di per del della dei delle",
    "exceeding": """
        supera superano superato superava superavano superi superino batte battono battuto oltrepassa
        oltrepassano eccedono eccede sorpassano sorpassa
    """,
    "amounting": "quanto quanta",
    "adding": "con più aggiungi includi mostra",
    "called": "chiamata chiamato etichettata etichettato intitolata",
    "now": "oggi adesso ora",
    "breaking": "ma mentre invece",
    "failing": "non altrimenti",
    "placing": "a al alla su in per sopra",
    "labelling": "etichetta scrivi annota",
    "labelled": "etichettato etichettata annotato",
    "marking": "segna evidenzia",
    "saying": "con testo nota parole parola commento scritta",
    "times_taken": "tempo tempi",
    "filled": "riempite piene normalizzate",
    "titles": "titolo titoli etichetta etichette nome nomi",
    "of_circles": "dei cerchi cerchio bolle bolla punti punto mostra",
    "halfway": "semi mezzo",
    "stripe_nouns": "zona fascia area regione banda intervallo",
    "at_marks": "in su sopra dentro a sulle sui sulla nelle accanto sotto",
    "calling": "chiama etichetta",
    "at_its_top": "in cima, in alto, sopra",
    "at_its_bottom": "in basso, sotto, alla base",
    "on_top_of": "sopra, sopra a, sopra i, sopra le, impilato su",
    "starting_with": "inizia con, comincia con, iniziando da, partendo da, metti",
    "then": "poi quindi seguito e",
    "as_they_are": "come sono stanno ordine",
    "keeping": "lascia tieni mantieni",
    "one_line": "linea riga retta",
    "line_of": "a per su che mostra di",
    "drawn_as": "come in",
    "instead": "invece posto sostituisci",
    "ending": "fino fine finisce massimo",
    "beginning": "comincia inizia parte inizio partire",
    "belongs": "per è sono in di resta",
    "coloured_stems": "colora",
    "along_x": """
        in orizzontale, orizzontalmente, in basso, sull asse orizzontale, su x, da sinistra a destra
    """,
    "along_y": "in verticale, verticalmente, sull asse verticale, su y",
    "high": "alto alti massime picco",
    "low": "basso bassi minime",
    "determiners": "quale quali che",
    "greeting": "ciao salve buongiorno buonasera",
    "thanking": "grazie saluti",
    "used_up": "usato speso consumato esaurito già",
    "behind_sides": "asse lato bordo angolo",
    "to_do": "da fare, ancora da fare, resta da fare",
    "rows_meant": "quelli quelle coloro",
    "worth": "vale valgono valore",
    "paying": "pagato pagare paghiamo",
    "earning": "guadagnato, incassato, fruttato",
    "inside": "dentro",
    "into": "in",
    "whole": "tutto tutta tutti",
    "morning": "mattina",
    "evening": "sera pomeriggio",
    "noon": "mezzogiorno",
    "speedy": "rapid veloc breve",
    "leisurely": "lent lung",
    "who": "chi",
    "when": "quando",
    "naming": "chi che cosa quale quali quando dove quanto quanta",
    "picking": "chi quale quali quando dove",
    "developing": "evoluzione andamento",
    "crossing": "superato supera superò raggiunto raggiunge passato",
    "those": "quelli quelle questi queste",
    "them": "loro",
    "that": "quello questo ciò",
    "factors": "volte fattore",
    "aged": "vecchio vecchia anziano giovane",
    "nothing": "zero",
    "none_of_it": "niente nulla nessun nessuna zero",
    "recent": "recente",
    "picking_of": "quali quale",
    "back": "rimetti nuovo",
    "correcting": "è era dovrebbe",
    "mistaken": "errore refuso scusa realtà correzione",
    "setting": "cambia metti correggi aggiorna essere",
    "forgotten": "manca mancava dimenticato dimenticata",
    "standing_rows": "riga voce nuova nuovo con",
    "renaming": "rinomina rinominare chiama",
    "renamed_to": "come",
    "column_words": "colonna serie linea legenda",
    "in_force": "filtro filtri filtrato",
    "changed": "cambiato modificato modifiche",
    "addressed": "hai abbiamo tu",
    "hidden": "nascosto nascosti escluso",
    "steps": "passi modifiche volte",
    "redo": "ripristina",
    "other_one": "altro altra",
    "offering": "puoi potresti può potrebbe",
    "halves": "metà semestre",
    "lesser": "economic piccol bass cort lent giovan legger debol pover fredd scars",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": """
        allora beh bene oh ok ma e scusa scusate adesso ora ahah anche comunque senti guarda insomma
        oggi
    """,
    "articles": "il lo la i gli le l un uno una del dei delle alcun alcuna nessun nessuna ogni qualche",
    "denying": "non mai",
    "pointing": """
        questo questa questi queste quello quella qui qua lì tutto niente nulla qualcosa qualcuno
        nessuno tutti
    """,
    "speaking": "io noi lui lei loro sono siamo sto stiamo ho abbiamo lavoro abito vivo",
    "being": """
        tornato tornata tornati è sono era erano fu sto sta stanno sei siamo ha hanno ho abbiamo aveva
        avevano va vanno andava sembra sembrano viene vengono fa fanno arriva arrivato odia ama dice
        dicono pensa crede chiede dorme piove canta profuma piace piacciono resta abita lavora comincia
        compie
    """,
    "reasons": """
        perché, poiché, siccome, dato che, visto che, dal momento che, così che il, in modo che,
        affinché, anche se, benché, nel caso, sennò, altrimenti, a causa di, grazie a, per vedere se,
        per capire se, per sapere se, non importa
    """,
    "doubtful_reasons": "come io, come il mio, come la mia, come mio",
    "purposes": """
        per mostrare, per mostrarlo, per farlo vedere, per far vedere, per presentare, per presentarlo,
        per inviare, per mandare, per mandarlo, per stampare, per stamparlo, per appendere, per
        condividere, per pubblicare, per capire, per convincere, che devo, che dobbiamo
    """,
    "audiences": """
        capo capa direttore squadra team colleghi collega cliente clienti prof professore professoressa
        maestra classe genitori mamma papà padre madre marito moglie ragazza ragazzo fidanzata fidanzato
        amici amico amica figli figlio figlia nonna nonno fratello sorella famiglia vicini club
        consiglio comitato comune allenatore medico relazione presentazione slide diapositiva
        diapositive lezione seminario riunione compito compiti tesi lavoro scuola università progetto
        blog sito pagina newsletter rivista giornale cartellone volantino muro frigo libro ufficio esame
        festa matrimonio chiesa stampa archivio gruppo canale soci
    """,
    "for_whom": """
        per, per il, per la, per lo, per l, per i, per gli, per le, per mio, per mia, per il mio, per la
        mia, per un, per una, per il nostro, per la nostra, per questo, per domani
    """,
    "ordering": """
        mostra mostrami fai fammi disegna disegnami crea dammi metti mettimi ordina evidenzia segna
        colora etichetta aggiungi togli rimuovi elimina cancella lascia usa intitola chiama cambia
        comincia impila raggruppa tieni scrivi confronta puoi potresti voglio vorrei
    """,
    "quantities": """
        spesa spese costo costi prezzo prezzi tariffa tariffe affitto stipendio stipendi reddito entrate
        uscite incasso incassi ricavo ricavi guadagno guadagni vendite fatturato bilancio conto conti
        bolletta bollette voto voti punteggio risultato risultati tempo tempi durata distanza distanze
        lunghezza altezza altezze larghezza peso pesi dimensione superficie profondità velocità ritmo
        temperatura temperature pioggia piogge umidità pressione consumo consumi uso produzione raccolto
        resa energia totale livello livelli tasso tassi letture seggi visite visitatori visualizzazioni
        presenze iscritti download giorni uova gol vittorie sconfitte biglietti ordini casi quota
        percentuale traffico
    """,
    "amounts": """
        importo importi somma soldi quantità numero numeri valore valori punti chilometri km ore minuti
        euro litri chili persone volte unità cifra cifre denaro
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
