"""Italian for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: """
        meno, al netto di, al netto dei, al netto delle, meno le, meno i, meno gli, detratte, dedotte,
        tolte, sottratte
    """,
    Tag.SUBTRACT: """
        sottrai, sottrarre, togli, togliere, detrai, sottraendo, togliendo, detraendo, togliendo le,
        sottraggo, sottraiamo, se togliamo, detratto, detratte, scalando, tolti, tolte, tolto, detratti,
        sottratti, sottratte, scalati, scala, scalare, detraggo, togliamo, tolgo, tolgono, defalcati,
        dedotti, dedotte
    """,
    Tag.PLUS: "più",
    Tag.TIMES: "per il numero di, moltiplicato per, moltiplicata per, moltiplicati per",
    Tag.DIVIDED: """
        diviso per, diviso, divisa per, divisi per, fratto, divise per, dividi per, rapportato a, su,
        diviso le, diviso i
    """,
    Tag.ATTAINMENT: """
        tasso di raggiungimento, grado di raggiungimento, percentuale di raggiungimento, raggiungimento dell
        obiettivo, raggiungimento degli obiettivi, raggiungimento, percentuale di realizzazione, tasso di
        realizzazione, grado di realizzazione, percentuale di completamento, tasso di completamento
    """,
    Tag.TICKET: "scontrino medio, spesa media per cliente, valore medio dell ordine, carrello medio",
    Tag.PER_HEAD: "pro capite, per abitante, a testa, per persona",
    Tag.PER: "per, per ogni, a",
    Tag.PERCENT_OF: """
        per cento di, per cento del, percentuale di, percentuale del, percentuale dei, percentuale delle,
        percentuale degli, in percentuale di, in percentuale del, in percentuale dei, in percentuale
        delle, come percentuale di, come percentuale del, in percent di, in percent del, in percent dei,
        percent di, percent del, percent dei
    """,
    Tag.PROFIT: """
        profitto, profitti, utile, utili, guadagno, guadagni, saldo, avanzo, bilancio, risultato netto,
        margine netto, quello che resta, ciò che resta, quel che resta, utile netto, quello che rimane
    """,
    Tag.MARGIN: "margine, margini, margine di profitto",
    Tag.DAYS_BETWEEN: """
        giorni tra, giorni fra, giorni da, quanti giorni, durata, durate, quanto tempo
    """,
    Tag.OVER_UNDER: "sopra o sotto, sotto o sopra, al di sopra o al di sotto di",
    Tag.RATE: "tasso, tasso di",
    Tag.TOGETHER: """
        insieme, tutti insieme, tutte insieme, sommati, sommate, messi insieme, complessivamente, somma,
        sommare, sommami, somma tutto, sommando, vai sommando
    """,
    Tag.WHOLE: "del totale, del tutto, dell'insieme, sul totale, del mix",
    Tag.FRACTION: """
        quota, percentuale, frazione, parte, proporzione, che percentuale, quale percentuale
    """,
    Tag.RATIO: """
        rapporto, quoziente, rapporto tra, rapporto fra, quoziente tra, il rapporto tra
    """,
    Tag.DIFFERENCE: """
        differenza, differenze, divario, scarto, differenza tra, differenza fra, divario tra, scarto tra,
        lo scarto tra
    """,
    Tag.RUNNING: """
        cumulato, cumulata, cumulati, cumulate, cumulativo, cumulativa, cumulativi, progressivo, totale
        progressivo, somma cumulata, totale cumulato, da inizio anno, somma progressiva, progressiva,
        progressivi, accumulato, accumulati, accumulata, il cumulato, cumulando, sommando mese per mese,
        via via, man mano, progressivamente, vai sommando, continua a sommare, sommando via via, mese dopo
        mese sommati, sommandosi, che si sommano, che si somma, sommati via via, sommato via via
    """,
    Tag.MOVING: """
        media mobile, medie mobili, media scorrevole, smussato, smussata, smussa, livellato, livellata,
        ammorbidito
    """,
    Tag.MOVING_SUM: "somma mobile, totale mobile",
    Tag.TOTAL_SHARE: """
        percentuale del totale, per cento del totale, quota del totale, quota sul totale, percentuale sul
        totale, in percentuale del totale, in percent del totale, percent del totale, come percentuale del
        totale, parte del totale, proporzione del totale, percent sul totale, sul totale in percent, in
        percentuale sul totale, peso sul totale, incidenza sul totale
    """,
    Tag.LAST_PERIOD: """
        rispetto al mese precedente, rispetto al mese prima, rispetto al mese scorso, sul mese precedente,
        da un mese all'altro, mese su mese, rispetto alla settimana precedente, settimana su settimana, da
        una settimana all'altra, rispetto al giorno precedente, rispetto al giorno prima, da un giorno
        all'altro, rispetto al trimestre precedente, trimestre su trimestre, rispetto al precedente,
        confrontato col mese precedente, sul mese prima, di mese in mese in percent, col mese precedente,
        che il mese prima
    """,
    Tag.YEAR_ON_YEAR: """
        rispetto all'anno precedente, rispetto all'anno prima, rispetto all'anno scorso, anno su anno, da
        un anno all'altro, sull'anno precedente, su base annua
    """,
    Tag.GROWTH: """
        tasso di crescita, variazione percentuale, crescita percentuale, aumento percentuale, variazione
        in percent, crescita in percentuale, variazione in percentuale, incremento percentuale, crescita
        in percent, aumento in percent, aumento in percentuale, di quanto percentuale
    """,
    Tag.GROWING: """
        crescita, cresciuto, cresciuti, crescono, cresce, aumentato, aumentati, aumento, aumenta, saliti,
        salito
    """,
    Tag.CHANGE: """
        variazione, variazioni, cambiamento, aumento, incremento, differenza, cambiato, variato,
        incrementi, aumenti
    """,
    Tag.PERCENT: "per cento, in percentuale, percentuale, percent, in percent, percento",
    Tag.INDEXED: "indice, indicizzato, indicizzata, indicizzato a, base, rispetto all'inizio",
    Tag.RANKING: """
        classifica per anno, posizione per anno, classifica nel tempo, posizione in classifica
    """,
    Tag.Z_SCORE: """
        punteggio z, punteggi z, z score, standardizzato, standardizzata, standardizzati
    """,
    Tag.PERCENTILE: """
        percentile, percentili, quantile, percentile di, percentile del, percentile dello
    """,
    Tag.STDEV: "deviazione standard, scarto tipo, scarto quadratico medio",
    Tag.VARIANCE: "varianza, varianze",
    Tag.RANGE: "intervallo di variazione, escursione, massimo meno minimo, max meno min",
    Tag.MODE: "moda statistica, valore più frequente",
    Tag.FIRST: "primo valore, valore iniziale",
    Tag.LATEST: "ultimo valore, valore più recente, valore finale",
    Tag.EVERYTHING: "tutto, tutti, tutte",
    Tag.INCOME: "ricavi, ricavo, entrate, incassi, incasso, fatturato, vendite, reddito, avere",
    Tag.COST: "costo, costi, spesa, spese, uscite, oneri, dare",
    Tag.POPULATION: "popolazione, abitanti, persone, residenti",
    Tag.IN_FIGURES: "in termini assoluti, in valore assoluto, assoluto",
    Tag.MORE_THAN: """
        in più di, in più rispetto a, in più del, in più della, in più dei, in meno di, in meno rispetto
        a, in meno del, in meno della, in meno dei, più di, meno di, più del, meno del, più della, meno
        della, più dei, meno dei, più delle, meno delle, differenza tra, differenza fra, differenza con,
        vantaggio su, rispetto a, in confronto a, in più
    """,
    Tag.CELSIUS: "celsius, in gradi celsius",
    Tag.FAHRENHEIT: "fahrenheit, in fahrenheit",
    Tag.MILES: "miglia, in miglia",
    Tag.KILOMETRES: "chilometri, in chilometri, km",
    Tag.POUNDS: "libbre, in libbre",
    Tag.KILOGRAMS: "chilogrammi, chili, in chili, kg",
    Tag.HOURS: "ore, in ore",
    Tag.MINUTES: "minuti, in minuti",
    Tag.SECONDS: "secondi, in secondi",
    Tag.YEARS_APART: """
        una linea per anno, ogni anno una linea, anni sovrapposti, confronta gli anni, anni a confronto,
        anni affiancati
    """,
    Tag.LOSS: "in perdita, perdita, in rosso, con perdite",
    Tag.WIN: "in utile, con profitto, in attivo, con guadagno",
    Tag.SHRUNK: "sono calati, sono scesi, sono diminuiti, in calo, hanno perso",
    Tag.GREW: "sono cresciuti, sono saliti, sono aumentati, in crescita, hanno guadagnato",
    Tag.OWN_RANK: """
        la posizione di ogni, mostra la posizione, come posizione, che posizione, il rango di ogni
    """,
    Tag.END_LABELS: """
        etichetta solo l'ultimo, valore alla fine, solo l'ultimo valore, il primo e l'ultimo valore
    """,
    Tag.EXTREME_LABELS: """
        etichetta il massimo e il minimo, segna il massimo e il minimo, etichetta il più alto, etichetta
        solo il massimo
    """,
    Tag.NULL: "è vuoto, vuoto, vuoti, mancante",
    Tag.NOT_NULL: "non è vuoto, non vuoto, non mancante",
    Tag.AWAY_FROM: """
        quanto lontano da, scarto da, scostamento da, differenza da, differenza rispetto a, sopra o sotto
    """,
    Tag.OUT_OF: "su ogni, ogni",
    Tag.IN_EVERY: "per ogni, su ogni, ogni",
    Tag.SPREAD_OF: "scarto, differenza, intervallo, distanza, tra, meno",
}
