"""Italian for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: "grafico combinato, grafico misto, barre e linea, colonne e linea, climogramma",
    Tag.PARETO: "pareto, diagramma di pareto",
    Tag.WATERFALL: "grafico a cascata, cascata, diagramma a cascata",
    Tag.GANTT: "diagramma di gantt, gantt, grafico di gantt, cronoprogramma",
    Tag.SPAN: "barre fluttuanti, grafico a intervalli",
    Tag.CANDLESTICK: "grafico a candele, candele, candele giapponesi",
    Tag.FUNNEL: """
        imbuto, grafico a imbuto, conversione passo dopo passo, conversione da fase a fase, tasso
        di conversione da fase a fase, tasso di conversione tra le fasi, tassi di conversione tra
        le fasi, imbuto di conversione, funnel
    """,
    Tag.PYRAMID: "piramide delle età, piramide della popolazione, piramide",
    Tag.RADAR: "grafico radar, radar, ragnatela, grafico a ragnatela",
    Tag.DENSITY: "curva di densità, grafico di densità",
    Tag.VIOLIN: "violino, violini, grafico a violino",
    Tag.CORRELATION: "matrice di correlazione, matrice delle correlazioni",
    Tag.TREEMAP: "mappa ad albero, treemap",
    Tag.DUMBBELL: "grafico a manubri, manubri",
    Tag.BUMP: "grafico delle classifiche, bump chart",
    Tag.STEP_LINE: "a gradini, linea a gradini, gradini",
    Tag.BUBBLE: "bolle, grafico a bolle",
    Tag.DIVERGING: "barre divergenti, divergente",
    Tag.LIKERT: "likert",
    Tag.LEGEND: "legenda, la legenda",
    Tag.AT_BOTTOM: "in basso, sotto, giù, in fondo",
    Tag.AT_TOP: "in alto, sopra, in cima",
    Tag.AT_RIGHT: "a destra, destra, sulla destra",
    Tag.AT_LEFT: "a sinistra, sinistra, sulla sinistra",
    Tag.VALUE_LABELS: """
        con valori, con i valori, con etichette, con numeri, con i numeri, mostra i valori, valori sulle
        barre, numeri sulle barre, sulle barre, con i valori sopra, valori sopra, numeri sopra, mostrando
        i valori, mostra i numeri, mostra anche i valori, mostra anche i numeri, metti i valori, metti i
        numeri, scrivi i valori, con le etichette, etichette dei valori, etichette dati, valore su ogni
        barra, sopra ogni barra, su ogni barra, con le cifre, aggiungi i valori, con i valori visibili
    """,
    Tag.THE_HIGHEST: """
        il più alto, la più alta, il massimo, il maggiore, la maggiore, la barra più alta, barra più alta,
        il picco, il migliore, il valore più alto
    """,
    Tag.THE_LOWEST: """
        il più basso, la più bassa, il minimo, il minore, la minore, la barra più bassa, barra più bassa,
        il peggiore, il valore più basso
    """,
    Tag.POSITIVE: "positivo, positivi, valori positivi, guadagni, utili",
    Tag.NEGATIVE: "negativo, negativi, valori negativi, perdite",
    Tag.COLOUR: "colore, colori, colore aziendale, tono, tonalità",
    Tag.PASTEL: "pastello, colori pastello, toni pastello",
    Tag.GREYSCALE: "scala di grigi, bianco e nero, toni di grigio",
    Tag.FLIP: "invertire, invertito, inverti, capovolto, capovolgi",
    Tag.FIRST_AT_TOP: "1 in alto, primo in alto",
    Tag.AXIS_X: "asse x, asse orizzontale",
    Tag.AXIS_Y: "asse y, asse verticale",
    Tag.AXES: "assi",
    Tag.NAMED: "etichetta, chiamato, chiamata, intitolato, nome",
    Tag.HIDE: "senza, nascondi, nascondere, togli",
    Tag.TURNED: """
        ruotare, ruotate, inclinate, inclinare, ruota, inclina, gira, in diagonale, di traverso
    """,
    Tag.DEGREES: "gradi",
    Tag.DECIMALS: "decimali, cifre decimali, decimale",
    Tag.NO_DECIMALS: "senza decimali, numeri interi",
    Tag.IN_THOUSANDS: "in migliaia, in milioni",
    Tag.EURO: "euro, in euro",
    Tag.DOLLAR: "dollaro, dollari, in dollari",
    Tag.SIGN: "simbolo, segno, valuta",
    Tag.AS_GIVEN: """
        stesso ordine, nello stesso ordine, ordine della tabella, nell'ordine della tabella, senza
        ordinare, come nella tabella
    """,
    Tag.IN_ORDER: "in questo ordine, nell'ordine",
    Tag.DASHED: "tratteggiata, tratteggiato, punteggiata, linea tratteggiata",
    Tag.DOTTED_LINE: "con punti, con i punti, con marcatori",
    Tag.JOINED: "uniti, collegati, connessi",
    Tag.NO_MARKERS: "senza punti, senza marcatori",
    Tag.THICK: "spessa, spesso, più spessa",
    Tag.NO_GRID: """
        senza griglia, togli la griglia, nascondi la griglia, niente griglia, leva la griglia, elimina la
        griglia
    """,
    Tag.TRANSPARENT: "trasparente, sfondo trasparente, senza sfondo",
    Tag.TALL: "formato verticale, ritratto, per il telefono",
    Tag.SQUARE: "quadrato, formato quadrato",
    Tag.WIDE: "panoramico, formato orizzontale",
    Tag.LARGER: """
        caratteri più grandi, testo più grande, scritte più grandi, carattere più grande
    """,
    Tag.SMALLER: "caratteri più piccoli, testo più piccolo",
    Tag.SUBTITLE: "sottotitolo, con il sottotitolo",
    Tag.NO_TITLE: "senza titolo",
    Tag.TREND_LINE: "linea di tendenza, retta di regressione, regressione lineare",
    Tag.ERROR_BARS: "barre di errore, barre d'errore",
    Tag.SHADED: "ombreggia, ombreggiato, fascia",
    Tag.ANNOTATE: "annota, annotare, nota, annotazione, commento",
    Tag.TARGET: "obiettivo, traguardo, come linea, come segno",
    Tag.FACETS: "piccoli multipli, grafici separati, un grafico per, un grafico per ogni",
    Tag.PANELS_BELOW: "uno sotto l'altro, uno sopra l'altro",
    Tag.SIZED: "dimensione secondo, dimensione delle bolle, dimensione",
    Tag.WITH_NAMES: "con nomi, con i nomi",
    Tag.SECOND_AXIS: """
        secondo asse, asse secondario, asse destro, propria scala, scala propria, asse di destra,
        sull'asse di destra, altro asse, asse a destra
    """,
    Tag.STRIP: "grafico a strisce, punti per gruppo, ogni valore come un punto",
    Tag.SLOPE: "grafico a pendenza, slope chart, slopegraph",
    Tag.SPARKLINE: "sparkline, minigrafico, mini linea",
    Tag.BULLET: "grafico bullet, grafico a proiettile",
    Tag.CALENDAR: "mappa di calore a calendario, calendario termico, grafico a calendario",
    Tag.STANDING: "verticale, verticali, barre verticali, in piedi",
    Tag.THE_LAST: """
        l'ultima barra, l'ultimo punto, l'ultimo, l'ultima, il più recente, l'ultimo mese, l'ultimo anno
    """,
    Tag.COLOUR_BLIND: "daltonici, per daltonici, adatto ai daltonici",
    Tag.VIVID: "colori vivaci, colori accesi, colori forti",
    Tag.WARM: "colori caldi, toni caldi",
    Tag.COOL: "colori freddi, toni freddi",
    Tag.NEWEST_FIRST: """
        prima i più recenti, il più recente a sinistra, da destra a sinistra, dal più recente al più
        vecchio
    """,
    Tag.TICKS: "tacche ogni, divisioni ogni, a passi di, intervalli di, in passi di",
    Tag.UPRIGHT: "etichette verticali, etichette in verticale, nomi in verticale",
    Tag.LEVEL: "etichette orizzontali, etichette in orizzontale, non ruotate",
    Tag.IN_FULL: """
        numeri interi per esteso, numeri per esteso, senza abbreviare, senza abbreviazioni
    """,
    Tag.AS_PERCENT: "formato percentuale",
    Tag.POUND: "sterline, sterlina, in sterline",
    Tag.YEN: "yen, in yen",
    Tag.STEPPED: "a gradini, a scalini",
    Tag.CURVED: "curva morbida, linea morbida, linee morbide, arrotondata",
    Tag.THIN: "sottile, sottili, più sottile",
    Tag.GRID: "griglia, con griglia, linee della griglia",
}
