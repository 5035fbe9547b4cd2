"""Italian."""

from charts.language.chatter.chatter_it import CHATTER
from charts.language.computing.asking_it import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_it import COMPUTING
from charts.language.computing.qualities_it import QUALITIES
from charts.language.computing.synonyms_it import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_it import SPELT
from charts.language.styles.styles_it import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        barre, grafico a barre, diagramma a barre, colonne, grafico a colonne, istogramma a barre, barra,
        colonna, diagramma a colonne, barrette, grafico con barre, grafico barre, ortogramma
    """,
    Tag.LINE: """
        linea, linee, grafico a linee, grafico a linea, grafico lineare, curva, curve, diagramma a linee,
        linea continua, spezzata, grafico con linea, grafico linee
    """,
    Tag.AREA: """
        grafico ad area, grafico ad aree, aree, area, grafico a area, area riempita, diagramma ad area
    """,
    Tag.POINT: """
        dispersione, grafico a dispersione, diagramma a dispersione, nuvola di punti, punti, scatter, grafico
        a punti
    """,
    Tag.ARC: """
        torta, grafico a torta, diagramma a torta, aerogramma, torte, a torta, circolare, diagramma circolare,
        grafico circolare, areogramma, fette, spicchi, tortina, grafico torta, a spicchi, settori, pie
    """,
    Tag.DONUT: """
        ciambella, grafico a ciambella, anello, grafico ad anello, ad anello, a ciambella, donut, diagramma ad
        anello
    """,
    Tag.HISTOGRAM: "istogramma, istogrammi",
    Tag.BOXPLOT: "diagramma a scatola, scatola e baffi",
    Tag.HEATMAP: "mappa di calore, mappa termica",
    Tag.LOLLIPOP: "grafico lollipop, grafico a lecca lecca, lecca lecca",
    Tag.CHART: "grafico, grafici, diagramma, diagrammi",
    Tag.STACKED: """
        impilato, impilata, impilati, impilate, in pila, impila, impilare, sovrapposte, sovrapposti, una sopra
        l'altra, uno sopra l'altro, barre impilate, colonne impilate, a pila, pila, accatastate
    """,
    Tag.GROUPED: """
        raggruppato, raggruppata, raggruppate, affiancate, affiancati, raggruppati, fianco a fianco, accanto
    """,
    Tag.NORMALIZE: "normalizzato, normalizzata",
    Tag.HORIZONTAL: """
        orizzontale, orizzontali, barre orizzontali, in orizzontale, orizzontalmente, sdraiate, sdraiata,
        sdraiato, coricate, stese, distese, di lato, sdraiati, coricate di lato
    """,
    Tag.LOG: "logaritmica, logaritmico, scala logaritmica",
    Tag.AT_LEAST: """
        almeno, come minimo, maggiore o uguale a, minimo, o più, non meno di, di almeno, uguale o superiore a
    """,
    Tag.AT_MOST: "al massimo, al più, minore o uguale a, non più di, massimo, o meno, di al massimo",
    Tag.ABOVE: """
        più di, con più di, maggiore di, maggiori di, superiore a, superiori a, sopra, oltre, oltre i,
        oltre le,
        sopra i, sopra le, al di sopra di, al di sopra dei, più alto di, superano, supera, superino,
        che superano, maggiore a, superiori ai, più grandi di, sopra ai, sopra quota, eccedono, più
        alta di, più alti di, più alte di, più lungo di, più lunghi di, più lunga di, più lunghe di,
        più pesante di, più pesanti di, più caro di, più cara di, più cari di, più vecchio di, più
        vecchi di, più veloce di, più veloci di, più grande di, più caldi di, eccede, oltrepassano,
        al di là di
    """,
    Tag.BELOW: """
        meno di, con meno di, minore di, minori di, inferiore a, inferiori a, sotto, sotto i, sotto le,
        al di
        sotto di, al di sotto dei, più basso di, più piccoli di, inferiori ai, sotto ai, sotto
        quota, che non arrivano a, non arrivano a, non raggiungono, più bassa di, più bassi di, più
        basse di, più corto di, più corti di, più corta di, più breve di, più leggero di, più
        leggeri di, più economico di, più economici di, più giovane di, più giovani di, più lento
        di, più lenti di, più freddi di, più piccolo di
    """,
    Tag.UNEQUAL: """
        tranne, eccetto, escluso, esclusa, a parte, diverso da, tutti tranne, tutto tranne, fuorché, ad
        eccezione di, a eccezione di, ad eccezione del, all'infuori di, tutte tranne, salvo, esclusi, escluse,
        a esclusione di, meno il, meno la, meno l
    """,
    Tag.EQUAL: "uguale a",
    Tag.BETWEEN: "tra, fra, compreso tra, compresi tra, tra il, fra il",
    Tag.SINCE: """
        dal, a partire dal, a partire da, da, dalla, da in poi, in poi, in avanti, a cominciare da,
        dall'inizio di
    """,
    Tag.UNTIL: "fino a, fino al, fino ad, fino alla, sino a, sino ad, sino al, fino alla fine di, entro",
    Tag.BEFORE: "prima di, prima del",
    Tag.AFTER: "dopo, dopo il",
    Tag.CONTAINS: "contiene, contengono",
    Tag.STARTS: "inizia con, iniziano con, comincia con",
    Tag.ENDS: "finisce con, termina con",
    Tag.ONLY: """
        solo, soltanto, solamente, solo per, unicamente, esclusivamente, tieni solo, soltanto per, solo i,
        solo le, solo gli, solo il, solo la, mostra solo, soltanto i, soltanto le, soltanto il, e basta,
        tenendo solo, lascia solo, limitato a, tienimi solo
    """,
    Tag.WITHOUT: """
        senza, invece di, al posto di, togli, rimuovi, elimina, escludi, nascondi, leva, togliendo, togliere,
        toglimi, toglilo, lascia fuori, lasciando fuori, escludendo, escludere, rimuovere, eliminando,
        levando, levami, nascondendo, ignora, ignorando, ometti, omettendo, salta, scarta, scartando, non
        mostrare, non considerare, non contare, non mettere, anziché, via, cancella, butta via, non mi
        interessa, non mi interessano, non m importa, non mi importa, lascia perdere
    """,
    Tag.NOT: "non, nessun, nessuno",
    Tag.IN: """
        in, nel, nell anno, nell, del, per il, per l'anno, durante, durante il, nel corso del, nel mese di
    """,
    Tag.COUNT: """
        numero di, numero dei, quanti, quante, conteggio, frequenza, quanto, quanta, numero, conta,
        contare, quante volte, numero delle, numero degli, frequenza di, quantità di, conteggio di,
        conteggio dei, quanti sono, quante sono, numerosità, quante righe, quanti record, numero di righe
    """,
    Tag.DIFFERENT: "diversi, diverse, distinti",
    Tag.SUM: """
        somma, somma di, totale, totali, in totale, complessivo, in tutto, complessiva, complessivi,
        complessive, complessivamente, sommati, sommate, sommando, somma dei, somma delle, totale di, totale
        dei, totale delle, sommare, sommami, nel complesso, messi insieme, in complesso
    """,
    Tag.MEAN: """
        media, media di, medio, in media, medi, medie, media dei, media delle, valore medio, mediamente,
        mediata, la media
    """,
    Tag.MEDIAN: "mediana, mediana di",
    Tag.MIN: "minimo, minima, più basso, minimi, il minimo, più piccolo",
    Tag.MAX: "massimo, massima, più alto, massimi, il massimo, più grande",
    Tag.BY: """
        per, secondo, in base a, suddiviso per, in base al, in base alla, a seconda del, a seconda della, in
        funzione di, suddivisi per
    """,
    Tag.EACH: """
        ogni, per ogni, ciascun, ciascuno, ciascuna, per ciascun, per ciascuna, di ogni, di ciascun, di
        ciascuna, di ciascuno, in ogni, in ciascuna, tutti i, tutte le, a ogni, ad ogni, ognuno, ognuna
    """,
    Tag.SERIES: """
        raggruppato per, raggruppati per, diviso per, divisi per, colorato per, impilato per, divise per,
        divisa per, suddivise per, suddivisi per, suddiviso per, suddivisa per, separati per, separate per,
        raggruppate per, colorati per, colorate per, impilati per, impilate per, impilata per, ripartiti per,
        ripartite per, scomposti per, spezzato per, spezzate per, colore per, un colore per, distinti per,
        distinte per, differenziati per, secondo il, secondo la
    """,
    Tag.OVER: "nel corso di, nel corso del",
    Tag.VERSUS: "contro, rispetto a, rispetto ai, in confronto a, a confronto con, vs, versus",
    Tag.AND: "e, ed, nonché",
    Tag.OR: "o, oppure",
    Tag.BIN: "intervalli, classi",
    Tag.SORT: """
        ordina, ordinare, ordinato, ordinata, ordinati, ordinate, ordinato per, ordinati per, ordinali,
        ordinalo, ordinale, ordinate per, ordina per, in ordine, metti in ordine, ordine per, classifica,
        riordina, disponi
    """,
    Tag.ASC: """
        crescente, ordine crescente, dal più piccolo al più grande, in ordine crescente, dalla più piccola
        alla più grande, dal più basso al più alto, dalla più bassa alla più alta, dal minore al maggiore,
        ascendente, dal meno al più, il più piccolo per primo, i più piccoli per primi, più piccolo prima,
        il peggiore per primo, peggiore per primo, i peggiori per primi, dal peggiore al migliore, il
        migliore alla fine, migliore alla fine, il migliore per ultimo, migliore per ultimo, dal più
        economico al più caro, dal meno costoso al più costoso, dal meno caro al più caro
    """,
    Tag.DESC: """
        decrescente, ordine decrescente, dal più grande al più piccolo, in ordine decrescente, dalla più
        grande alla più piccola, dal più alto al più basso, dalla più alta alla più bassa, dal maggiore al
        minore, discendente, dal più al meno, il più grande per primo, i più grandi per primi, più grande
        prima, la più grande per prima, dal più caro al meno caro, dal migliore al peggiore, dall'alto in
        basso, dal più grosso al più piccolo, il peggiore alla fine, il minore alla fine, dalla maggiore
        alla minore, dal più caro al più economico, dal più costoso al meno costoso
    """,
    Tag.ALPHABET: "alfabetico, ordine alfabetico, in ordine alfabetico, alfabeticamente, dalla a alla z",
    Tag.X_AXIS: "asse x, asse orizzontale, asse delle x, asse delle ascisse",
    Tag.Y_AXIS: """
        asse y, asse verticale, asse dei valori, asse delle y, y, scala, asse delle ordinate, ordinate
    """,
    Tag.TOP: """
        migliore, migliori, maggiori, principali, primi, prime, più grandi, più, il più, la più, i più, le
        più, di più, maggiore, più alti, più alte, più alta, più alto, più grande, più grosse, più grossi,
        top, primo, prima, in testa, vince, ha vinto, vincitore, vincente, davanti, meglio, massimi, più cari,
        più care, più costosi, più costose, con più, preferiti,
        preferite, preferito, preferita, più popolari, più venduti, più vendute
    """,
    Tag.BOTTOM: """
        peggiore, peggiori, minori, ultimi, ultime, più piccoli, meno, il meno, la meno, i meno, le
        meno, di meno, peggio, minore, più basso, più bassa, più bassi, più basse, più piccolo, più
        piccola, più piccole, ultimo, ultima, più economici, più economiche, meno care, meno cari,
        più lenti, più corti, più scarsi, più deboli, più debole, più scarse, fanalino di coda
    """,
    Tag.OTHERS: """
        altri, e altri, altro, altre, il resto, resto, gli altri, le altre, e il resto,
        tutto il resto, tutti gli altri, tutte le altre
    """,
    Tag.YEAR: "anno, anni",
    Tag.QUARTER: "trimestre, trimestri",
    Tag.MONTH: "mese, mesi",
    Tag.WEEK: "settimana, settimane",
    Tag.DAY: "giorno, giorni",
    Tag.WEEKDAY: "giorno della settimana, giorni della settimana, per giorno della settimana",
    Tag.HOUR: "ora, ore",
    Tag.YEARLY: """
        annuale, per anno, ogni anno, all anno, annuali, annualmente, anno per anno, di anno in anno, per ogni
        anno
    """,
    Tag.QUARTERLY: "trimestrale, per trimestre, ogni trimestre, trimestrali, a trimestre",
    Tag.MONTHLY: """
        mensile, mensilmente, per mese, ogni mese, al mese, mensili, mese per mese, di mese in mese, di ogni
        mese, nei mesi, nei vari mesi, per ogni mese, tutti i mesi
    """,
    Tag.WEEKLY: """
        settimanale, per settimana, ogni settimana, settimanali, settimanalmente, a settimana, settimana per
        settimana, alla settimana
    """,
    Tag.DAILY: """
        giornaliero, giornaliera, per giorno, ogni giorno, al giorno, giornalieri, quotidiano, giorno per
        giorno
    """,
    Tag.TREND: """
        andamento, tendenza, evoluzione, nel tempo, nel corso del tempo, andamenti, trend, sviluppo, come
        si evolve, storico, evoluti, sono andati, è andato, sono andate, progresso, dinamica, andati, nel
        corso dei mesi, come sono andati, come sono andate, come è andato, come è andata, come vanno
    """,
    Tag.SHARE: """
        percentuale, percentuali, in percentuale, quota, quote, proporzione, ripartizione, parte, proporzioni,
        ripartizione percentuale, suddivisione, composizione, peso, che percentuale, quale percentuale, quale
        quota, in percento, pesa, incidenza, rappresenta, si dividono, divisione
    """,
    Tag.RELATION: "correlazione, relazione, relazione tra",
    Tag.DISTRIBUTION: "distribuzione, distribuzione di, distribuzione delle, distribuzione dei",
    Tag.COMPARE: """
        confronta, confrontare, confronto, paragona, paragone, confronto tra, confrontami, compara, metti a
        confronto, mettere a confronto
    """,
    Tag.NO_CHART: "senza grafico, nessun grafico, solo testo, non disegnare",
    Tag.FILLER: """
        il, lo, gli, le, un, uno, una, di, del, dello, della, dei, degli, delle, al, alla, ai, con, su, sul,
        sulla, questo, questa, questi, queste, mio, mia, miei, mi, per favore, mostra, mostrami, disegna, fai,
        fammi, crea, creami, dammi, vorrei, voglio, genera, dati, tabella, come, sono, che
    """,
    Tag.ADD: "aggiungi, anche, inoltre, accanto, aggiungici, in più, in aggiunta",
    Tag.UNDO: """
        annulla, torna indietro, come prima, quello di prima, indietro, rimetti com'era, rimetti com'era
        prima, com'era prima, annullalo, annulla tutto, torna a prima, ripristina, disfa, torna al precedente
    """,
    Tag.RESET: """
        ricomincia, da capo, dall'inizio, il primo grafico, originale, ricomincia da capo, ripartiamo da zero,
        riparti da zero, da zero, l'originale
    """,
    Tag.REVERSED: "al contrario, ordine inverso, inverti l'ordine",
    Tag.AGAIN: "lo stesso, di nuovo lo stesso, la stessa cosa, uguale",
    Tag.HIGHLIGHT: """
        evidenzia, evidenziare, metti in risalto, evidenziando, evidenziato, evidenziata, in evidenza, in
        risalto, metti in evidenza, mettendo in risalto, mettendo in evidenza, risalta, risalti, fai
        risaltare, spicchi, sottolinea, marca, segna, dai risalto a, risaltare, spiccare, in grassetto
    """,
    Tag.TITLE: """
        titolo, con il titolo, intitolato, con titolo, intitolata, intitolate, intitolati, col titolo, come
        titolo, chiamalo, chiamala, intitolalo, intitolala, metti il titolo, metti come titolo, dagli il
        titolo, dagli come titolo, e titolo, il titolo è, che si chiami, che si intitoli, dal titolo, e
        scrivi sopra, con scritto sopra, nominalo, titolato, titolo il, il titolo deve essere, il titolo
        sarà, deve chiamarsi
    """,
    Tag.DARK: """
        scuro, tema scuro, sfondo scuro, modalità scura, sfondo nero, scura, su sfondo scuro, su sfondo nero,
        dark mode, modalità notte
    """,
    Tag.LIGHT: "chiaro, sfondo chiaro, sfondo bianco, tema chiaro, modalità chiara",
    Tag.RULE: """
        linea obiettivo, linea di riferimento, linea a, soglia, soglia a, una linea a, obiettivo a, linea
        di soglia, linea limite, limite a, linea sul, linea orizzontale a, linea dell'obiettivo, linea
        target, linea di obiettivo, linea di limite, linea del limite
    """,
    Tag.MEAN_RULE: """
        linea della media, linea media, linea con la media, media come linea, la media come linea, linea per
        la media, linea del valore medio, riga della media, linea sulla media, linea che indica la media,
        linea a livello della media, la linea della media
    """,
    Tag.NO_LABELS: """
        senza etichette, senza valori, senza numeri, senza i valori, senza i numeri, togli i valori, togli i
        numeri
    """,
    Tag.NO_LEGEND: "senza legenda, senza la legenda, togli la legenda, nascondi la legenda, nessuna legenda",
    Tag.FROM: "da, dal, dalla, dai, dalle",
    Tag.TO: "fino a, fino ad",
    Tag.PAINT: """
        colora, colorare, colorato, colorata, colorami, coloralo, dipingi, tingi, di colore, colore, tinta,
        colorate, colorandolo, colorando
    """,
    Tag.MEDIAN_RULE: "linea della mediana, linea mediana",
    Tag.FROM_ZERO: """
        da zero, che parte da zero, partendo da zero, parti da zero, asse da zero, a partire da zero, che
        parta da zero, inizia da zero, che inizi da zero, da 0, asse a partire da zero, inizia l'asse da
        zero
    """,
    Tag.NOT_FROM_ZERO: "non da zero, che non parta da zero, senza partire da zero",
    Tag.AXIS_TO: """
        asse fino a, scala fino a, scala da, asse da, l'asse fino a, con asse fino a, asse che arriva a
    """,
}
_CUES = Cues(
    charts="grafic, diagramm, istogramm",
    how_to="""
        come faccio, come si fa, come si crea, come posso fare, come posso creare, come creare, come fare,
        come leggere, come si legge, come disegnare, come creo, come si disegna, come interpretare, come si
        costruisce
    """,
    what_is="""
        che cos è, cos è, cosa è, cosa sono, che cosa sono, quando usare, quando si usa, differenza tra, cos è
        un, cos è una, che cos è un, che cos è una, che cosa significa, quando si usano, a cosa serve, a che
        serve
    """,
    explain_verbs="""
        spiega, spiegami, spiegare, spiegazione, istruzioni, guida, spieghi, spiegarmi, spiegaci, spieghiamo,
        mi spieghi, spiegate, spiegatemi, tutorial
    """,
    works="funziona, funzionano",
    deictic="questi dati, questa tabella, questi",
    means="con, usando, mediante, come, in, a, ad",
    make="""
        mostra, mostrami, disegna, disegnami, fai, fammi, crea, creami, genera, visualizza, confronta, dammi,
        traccia
    """,
    question="che, quale, quali, chi, quando, dove, perché, come, quanto, quanti, quante, cosa",
    grouping="per, andamento, quota",
    refusals="""
        senza grafico, senza grafici, nessun grafico, non voglio un grafico, non fare un grafico,
        non disegnare, solo testo, solo il testo
    """,
    thanks="""
        grazie, grazie mille, perfetto, ottimo, fantastico, benissimo, bravo, mille grazie, perfetto così, va
        benissimo, grande, bravissimo, super, bellissimo, eccellente, va bene così, ti ringrazio, gentilissimo
    """,
)
LANGUAGE = Language(
    code="it",
    unspaced=False,
    bars_as_histograms=True,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "istogramm",
        Tag.POINT: "dispersion",
        Tag.ARC: "torta",
        Tag.LINE: "linee, linea",
        Tag.BAR: "barre, colonne",
    },
    undrawn={
        "maps": "mappa mappe",
        "animations": "animazione animazioni animato animata animati",
        "forecasts": "previsione previsioni",
    },
    requesting="torta barre linee istogramma fai disegna mostra grazie grafico diagramma crea",
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="o a i e",
    numbers="uno due tre|trio quattro cinque sei sette otto nove dieci",
    powers={3: "mila", 6: "milioni"},
    magnitudes={
        3: "mila",
        6: "mln mio milioni",
        9: "mld mlrd mrd miliardi",
    },
    about="ca, circa",
    bound_words="max min",
    out_of="",
    duration_names="durata tempo",
    hour_names="",
    time_units={},
    totals="totale, totale generale",
    overall="",
    mean_labels="media",
    joins="e",
    blanks="n.d., n.d, n/d",
    date_words="di",
    months="""
        gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago
        settembre|set|sett ottobre|ott novembre|nov dicembre|dic
    """,
    weekdays="lunedì|lun martedì|mar mercoledì|mer giovedì|gio venerdì|ven sabato|sab domenica|dom",
    small_words="di del della dei delle",
    joining_words="di del della dei delle",
    general_names="",
    key_names="",
    row_names="",
    label_names="",
    year_names="anno",
    age_names="età",
    mean_names="""
        stipendio prezzo età temperatura peso altezza voto punteggio valutazione tasso percentuale velocità
        umidità
    """,
    people="persone dipendenti studenti alunni membri clienti",
    women="donne donna femmina",
    men="uomini uomo maschio",
    first="primi prime",
    last="ultimi ultime",
    weekend="weekend fine_settimana fine_della_settimana",
    ordinals="",
    of_a_month="",
    up_to="a ad al alla",
    in_order="ordinato ordinata ordinati ordinate",
    order_by="per",
    order_of="di",
    backwards="inverso",
    having="con",
    but="",
    all_of="tutto tutti tutte",
    telling="",
    stacked_stems="impilat",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    colours={
        "red": "ross",
        "orange": "arancione",
        "yellow": "giall",
        "green": "verde verdi",
        "teal": "turchese",
        "blue": "blu azzurr",
        "purple": "viola",
        "pink": "rosa",
        "brown": "marrone",
        "grey": "grigi",
        "black": "nero nera",
    },
    headings={
        "who": "chi nome persona giocatore membro",
        "had": "posti capienza scorte comprato totale budget pagine biglietti",
        "gone": "occupati venduti venduto speso usati usato letti letto prenotati",
        "fewest": "colpi",
        "meter": "lettura letture contatore contachilometri",
        "harm": """
            errori guasti difetti reclami incidenti feriti morti decessi ritardo ritardi assenze costo
            costi spese debiti emissioni rifiuti disoccupazione cadute perdite falli
        """,
        "rank": "posizione posto",
        "latitude": "latitudine",
        "longitude": "longitudine",
        "payers": "clienti scontrini ordini coperti visite numero quantità",
        "aim": "obiettivo budget previsto",
        "reached": "reale effettivo",
        "before": "prima",
        "after": "dopo",
        "start": "inizio",
        "end": "fine",
        "low": "min minimo minima",
        "high": "max massimo massima",
        "error": "deviazione errore",
        "stage": "fase tappa",
        "result": "punti vendite ricavi voti reti risultato",
    },
    scales="""
        per niente d'accordo, in disaccordo|poco d'accordo, neutrale|né d'accordo né in disaccordo,
        d'accordo|abbastanza d'accordo, molto d'accordo|completamente d'accordo;
        molto insoddisfatto, insoddisfatto, neutrale, soddisfatto, molto soddisfatto;
        mai, raramente, a volte, spesso, sempre; pessimo, scarso, sufficiente, buono, ottimo;
        basso|bassa, medio|media, alto|alta
    """,
    you="tu ti tuo tua tuoi lei vi vostro",
    rest="altro, altri, altre, resto, non so, non sa, sconosciuto",
    spelt=SPELT,
)
