"""German."""

from charts.language.chatter.chatter_de import CHATTER
from charts.language.computing.asking_de import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_de import COMPUTING
from charts.language.computing.qualities_de import QUALITIES
from charts.language.computing.synonyms_de import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_de import SPELT
from charts.language.styles.styles_de import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        balken, balkendiagramm, balkendiagramme, balkengrafik, säulen, säulendiagramm, säulengrafik,
        säulengrafiken, balkendiagrammen, säulendiagramme, stäbe, stabdiagramm, stabdiagramme, barchart,
        balkenchart
    """,
    Tag.LINE: """
        linie, linien, liniendiagramm, liniendiagramme, liniengrafik, kurve, kurvendiagramm, liniendiagrammen,
        linienchart, verlaufskurve, verlaufslinie, linienverlauf
    """,
    Tag.AREA: "fläche, flächendiagramm, flächen, flächengrafik, flächenchart",
    Tag.POINT: "streudiagramm, punktdiagramm, punktwolke, streuplot",
    Tag.ARC: """
        kreis, kreisdiagramm, tortendiagramm, torte, kuchendiagramm, kuchen, tortengrafik, kreisdiagramme,
        kuchengrafik, tortenchart, kuchenchart, kreisgrafik, tortenstücke, tortendiagramme, kreischart
    """,
    Tag.DONUT: "ringdiagramm, donut, donutdiagramm, ring, ringgrafik, ringchart, ringdiagramme, kringel",
    Tag.HISTOGRAM: "histogramm",
    Tag.BOXPLOT: "kastendiagramm, kastengrafik",
    Tag.HEATMAP: "wärmekarte, heatmap diagramm",
    Tag.LOLLIPOP: "lutscherdiagramm, lolli diagramm, lollipop diagramm, lollipopdiagramm",
    Tag.CHART: "diagramm, diagramme, grafik, grafiken, schaubild, graphen",
    Tag.STACKED: """
        gestapelt, gestapelte, gestapeltes, gestapelter, gestapelten, stapel, staple, stapeln, übereinander
        gestapelt, aufeinander gestapelt, übereinandergestapelt, aufeinandergestapelt, aufgestapelt,
        stapelbalken, stapelsäulen, stapeldiagramm, stapelbalkendiagramm, gestapeltes balkendiagramm,
        gestapeltes säulendiagramm, übereinander, aufeinander
    """,
    Tag.GROUPED: "gruppiert, gruppierte, gruppiertes, nebeneinander",
    Tag.NORMALIZE: "normalisiert, auf 100",
    Tag.HORIZONTAL: """
        horizontale balken, waagerecht, waagrecht, horizontale, horizontales, horizontal, horizontalen,
        liegend, liegende, liegenden, liegendes, quer, querliegend, querbalken, waagerechte, waagerechten,
        waagerechtes, waagrechte, waagrechten, seitwärts, balken quer, quer liegende
    """,
    Tag.LOG: "logarithmisch, logarithmische, logarithmische skala, logarithmischer skala, logskala",
    Tag.AT_LEAST: """
        mindestens, ab, wenigstens, nicht weniger als, oder mehr, und mehr, aufwärts, von mindestens
    """,
    Tag.AT_MOST: """
        höchstens, maximal bis, bis zu, maximal, nicht mehr als, nicht über, oder weniger, und weniger
    """,
    Tag.ABOVE: """
        über, größer als, mehr als, höher als, oberhalb, mehr wie, überschreitet, überschreiten,
        übersteigt, teurer als, älter als, schwerer als, länger als, größer wie, drüber, schneller
        als, wärmer als, heißer als, weiter als, breiter als, tiefer als, reicher als, mehr wert
        als, höher wie, länger wie, älter wie, hinausgehend über
    """,
    Tag.BELOW: """
        unter, kleiner als, weniger als, niedriger als, unterhalb, weniger wie, unterschreitet,
        günstiger als, billiger als, jünger als, leichter als, kürzer als, kleiner wie, drunter,
        langsamer als, kälter als, schmaler als, schwächer als, ärmer als, näher als, niedriger wie,
        kürzer wie, jünger wie, billiger wie, nicht mal
    """,
    Tag.UNEQUAL: """
        alles außer, alle außer, ist nicht, nicht gleich, außer, ausgenommen, abgesehen von, bis auf, mit
        ausnahme von, mit ausnahme der, mit ausnahme des, ausgenommen die, alles bis auf, alle bis auf,
        exklusive, exkl
    """,
    Tag.EQUAL: "gleich, ist gleich",
    Tag.BETWEEN: "zwischen",
    Tag.FROM: "von",
    Tag.TO: "bis",
    Tag.SINCE: "seit, ab, von an, ab dem, seit dem, beginnend ab, angefangen bei, ab einschließlich",
    Tag.UNTIL: "bis, bis zum, bis einschließlich, bis inklusive, bis einschl, bis ende",
    Tag.BEFORE: "vor, vor dem",
    Tag.AFTER: "nach dem, nach",
    Tag.NULL: "ist leer",
    Tag.NOT_NULL: "ist nicht leer",
    Tag.CONTAINS: "enthält, enthalten, beinhaltet",
    Tag.STARTS: "beginnt mit, beginnend mit",
    Tag.ENDS: "endet mit, endet auf",
    Tag.ONLY: """
        nur, nur für, nur die, bloß, lediglich, ausschließlich, allein, einzig, nur noch, jetzt nur noch, bloß
        noch, nur von, bloß die, bloß für, nix außer, behalt nur, behalte nur, behalt, behalte
    """,
    Tag.WITHOUT: """
        statt, anstatt, anstelle von, ohne, entferne, entfernen, weglassen, lass weg, raus, streiche,
        ausblenden, blende aus, blende, lass, verberge, verbergen, versteck, verstecke, nimm raus, streich,
        lasse weg, lass raus, lass mal, rauslassen, rausnehmen, weg, wegnehmen, entfern, lösche, lösch,
        schmeiß raus, schmeiß, wirf raus, nicht mitzeichnen, nicht mitzählen, nicht anzeigen, nicht zeigen,
        unterschlage, verzichte auf, klammere aus, ausklammern, ignoriere, ignorier, nicht mit reinnehmen,
        nicht reinnehmen, nicht mit aufnehmen, nicht mit einbeziehen, nicht mit reinrechnen, nicht
        berücksichtigen, nicht beachten, interessiert mich nicht, egal ist, egal ist mir, vergiss,
        uninteressant ist, uninteressant sind, kein interesse an
    """,
    Tag.NOT: "nicht, kein, keine, keinen",
    Tag.IN: "im, im jahr, im jahre, in",
    Tag.COUNT: "anzahl, wie viele, häufigkeit, zahl der, wie oft, häufig, anzahlen, wieviel, wieviele",
    Tag.DIFFERENT: "verschiedene, verschiedener, unterschiedliche",
    Tag.SUM: """
        summe, gesamt, insgesamt, gesamte, zusammengezählt, zusammengerechnet, aufsummiert je, summiert,
        summiere, summier, addiert, zusammengefasst, alles zusammen, in summe, unterm strich, aufaddiert
        je, gesamten, gesamter, gesamtes, addiere, addieren, addier, summieren, zähle zusammen, zähl
        zusammen, rechne zusammen, zusammenzählen, zusammenrechnen
    """,
    Tag.MEAN: """
        durchschnitt, durchschnittlich, durchschnittliche, durchschnittlicher, durchschnittliches,
        durchschnittswert, mittelwert, im mittel, mittlere, im schnitt, schnitt, durchschnittlichen,
        mittelwerte, mittel, durchschnitte, durchschnittswerte, schnittlich, mittlerer, mittleres, mittleren,
        gemittelt, im durchschnitt, mittelwert der
    """,
    Tag.MEDIAN: "medianwert, median",
    Tag.MIN: """
        minimaler, minimale, kleinste, niedrigste, minimum, minimal, kleinster, kleinstes, kleinsten,
        niedrigster, niedrigstes, tiefste, tiefster, tiefstes
    """,
    Tag.MAX: "maximaler, maximale, größte, höchste, maximum, maximal, größter, größtes, höchster, höchstes",
    Tag.BY: "nach, pro, je, aufgeschlüsselt nach",
    Tag.POST_BY: "weise",
    Tag.EACH: """
        jede, jeden, jedes, jeder, für jede, für jeden, für jedes, jedem, pro, in jeder, in jedem, von jedem,
        von jeder, bei jedem, bei jeder, einzelnen
    """,
    Tag.SERIES: """
        gruppiert nach, aufgeteilt nach, getrennt nach, gestapelt nach, eingefärbt nach, farbig nach, farbe,
        unterteilt nach, untergliedert nach, gegliedert nach, unterteilt in, aufgeteilt in, zerlegt nach,
        gestapelt je, unterschieden nach, getrennt für, aufgesplittet nach, gesplittet nach, nach farben
        getrennt
    """,
    Tag.OVER: "über die, über, im laufe der",
    Tag.VERSUS: "gegen, gegenüber, im vergleich zu, vs, im gegensatz zu, verglichen mit",
    Tag.AND: "und, sowie",
    Tag.OR: "oder",
    Tag.BIN: "klassen, intervalle, bereiche",
    Tag.SORT: """
        sortiert, sortieren, geordnet, sortiert nach, sortier, sortiere, ordne, ordnen, sortierung, sortierte,
        sortierten, reihe
    """,
    Tag.ASC: """
        aufsteigend, aufsteigende reihenfolge, vom kleinsten zum größten, kleinste zuerst, kleinster
        zuerst, kleinstes zuerst, das kleinste zuerst, die kleinsten zuerst, niedrigste zuerst, vom
        niedrigsten zum höchsten, von klein nach groß, klein nach groß, von niedrig nach hoch,
        aufsteigender, steigend, kleinste oben, die kleinsten oben, von wenig nach viel, vom
        wenigsten zum meisten, der schlechteste zuerst, schlechteste vorne, der schwächste zuerst,
        vom schlechtesten zum besten, der beste am schluss, beste am schluss, beste zum schluss, der
        beste zuletzt, beste zuletzt, beste hinten, beste am ende, meisten zum schluss, meisten
        zuletzt, größte am schluss, größte zuletzt, billigste zuerst, der billigste zuerst, das
        günstigste zuerst, günstigste zuerst, die kleinen zuerst, kleinen zuerst, vom billigsten zum
        teuersten, die kleinsten beträge zuerst, aufwärts
    """,
    Tag.DESC: """
        absteigend, absteigende reihenfolge, vom größten zum kleinsten, größte zuerst, größter
        zuerst, größtes zuerst, größten zuerst, das größte zuerst, der größte zuerst, höchste
        zuerst, höchster zuerst, höchstes zuerst, vom höchsten zum niedrigsten, von groß nach klein,
        von hoch nach niedrig, groß nach klein, der größe nach, nach größe, nach größe sortiert,
        nach höhe, der höhe nach, nach höhe sortiert, absteigender, absteigendem, absteigender
        reihenfolge, größten oben, größte oben, die größten oben, von oben nach unten, vom größten
        zum kleinsten wert, fallend, vom meisten zum wenigsten, von viel nach wenig, der
        schlechteste zuletzt, schlechteste am schluss, kleinste zuletzt, kleinste am schluss,
        teuerste zuerst, der teuerste zuerst, das teuerste zuerst, die teuersten zuerst, vom
        teuersten zum billigsten, vom teuersten zum günstigsten, abwärts
    """,
    Tag.ALPHABET: """
        alphabetisch, alphabetische reihenfolge, von a bis z, alphabet, nach dem alphabet, nach alphabet, abc
        reihenfolge
    """,
    Tag.X_AXIS: "x achse",
    Tag.Y_AXIS: "y achse, y, skala, achse, werteachse, wertachse, die y achse, wertebereich",
    Tag.TOP: """
        stärksten, wärmsten, größter, größten, höchsten, besten, größte, meisten, meiste, am meisten, am
        höchsten, am größten, höchste, höchster, höchstes, beste, bester, bestes, am besten, größtes, vorn,
        vorne, führt, gewinnt, gewonnen, spitzenreiter, top, längsten, längste, längster, dicksten
    """,
    Tag.BOTTOM: """
        schwächsten, kältesten, kleinsten, niedrigsten, schlechtesten, letzten, wenigsten, wenigste,
        am wenigsten, am niedrigsten, am kleinsten, niedrigster, niedrigstes, schlechteste, am
        schlechtesten, kleinster, kleinstes, kleinste, niedrigste, geringsten, geringste, am
        geringsten, letzte, letzter, schlusslicht, hinten, wenigster, wenigstes, schwächster,
        schwächste, schwächstes, schlechtester, schlechtestes, am schwächsten, geringster,
        geringstes, mickrigsten, miesesten
    """,
    Tag.OTHERS: """
        und andere, rest, sonstige, und sonstige,
        alles andere, alle anderen, allen anderen, die anderen, den anderen, alle übrigen
    """,
    Tag.YEAR: "jahr, jahre, jahren, jahres",
    Tag.QUARTER: "quartal, quartale, quartalen",
    Tag.MONTH: "monat, monate, monaten",
    Tag.WEEK: "woche, wochen",
    Tag.DAY: "tag, tage, tagen, datum",
    Tag.WEEKDAY: """
        wochentag, wochentage, wochentagen, wochentags, tag der woche, nach wochentagen, je wochentag, pro
        wochentag
    """,
    Tag.HOUR: "stunde, stunden, uhrzeit",
    Tag.YEARLY: """
        jährlich, pro jahr, je jahr, nach jahr, nach jahren, jahr für jahr, jahresweise, jedes jahr, in jedem
        jahr, über die jahre, von jahr zu jahr
    """,
    Tag.QUARTERLY: """
        pro quartal, je quartal, nach quartal, quartalsweise, quartal für quartal, vierteljährlich, jedes
        quartal, in jedem quartal, von quartal zu quartal
    """,
    Tag.MONTHLY: """
        monatlich, pro monat, je monat, nach monat, nach monaten, monatsweise, monat für monat, je
        kalendermonat, mtl, in jedem monat, jeden monat, über die monate, nach monat gruppiert, von monat zu
        monat
    """,
    Tag.WEEKLY: """
        wöchentlich, pro woche, je woche, nach woche, nach wochen, wochenweise, woche für woche, jede woche,
        in jeder woche, von woche zu woche
    """,
    Tag.DAILY: "täglich, pro tag, je tag, nach tag, tageweise, tag für tag, jeden tag, von tag zu tag",
    Tag.TREND: """
        verlauf, entwicklung, zeitlicher verlauf, im laufe der zeit, zeitverlauf, trend der, trend,
        entwicklungen, verläufe, im zeitlichen verlauf, über die zeit, im verlauf, zeitreihe, zeitliche
        entwicklung, entwickelt, entwickelt sich, sich entwickelt, entwickelte, entwickelten, wie hat sich
        entwickelt, wie lief, wie liefen, wie lief es mit, wie läuft
    """,
    Tag.SHARE: """
        in prozent, prozent je, anteil, anteile, anteilen, prozentual, zusammensetzung, verteilung nach
        anteil, anteilig, prozentualer, prozentuale, prozentualen, prozentanteil, prozentanteile,
        prozentsatz, prozentsätze, wie viel prozent, wieviel prozent, in prozent der summe, anteilsmäßig,
        aufteilung, prozentuale aufteilung, prozentuale verteilung, aufteilung in prozent,
        anteilsverteilung
    """,
    Tag.RELATION: "korrelation, zusammenhang, korreliert, beziehung, abhängigkeit",
    Tag.DISTRIBUTION: "verteilung, verteilung von, verteilt, streuung",
    Tag.COMPARE: """
        vergleiche, vergleich, vergleichen, stell gegenüber, stelle gegenüber, gegenüberstellen,
        gegenüberstellung, gegenübergestellt, vergleichend
    """,
    Tag.NO_CHART: "kein diagramm, keine grafik, ohne diagramm, ohne grafik, nur text",
    Tag.FILLER: """
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, mit, von, vom, aus, im, in, für, zu,
        zur, zum, bitte, zeig, zeige, mach, mache, erstelle, erstell, zeichne, mir, mein, meine, meiner,
        meinen, meinem, unsere, als, ist, sind, wie, welche, alle, daraus, davon, ich, will, möchte,
        brauche, dar, stelle, was, so, brocken
    """,
    Tag.ADD: """
        dazu, zusätzlich, außerdem, ergänze, füge, hinzu, daneben, ebenfalls, mach noch dazu, auch noch, noch
        dazu
    """,
    Tag.UNDO: """
        rückgängig, zurück, mach das rückgängig, wie vorher, wie zuvor, doch nicht, nimm das zurück, nimm
        zurück, zurücknehmen, doch lieber wie vorher, mach das wieder rückgängig, einen schritt zurück, wieder
        wie vorher, letzten schritt zurück, das war falsch, rückgängig machen, mach rückgängig, wieder zurück
    """,
    Tag.RESET: """
        von vorne, nochmal von vorn, von vorn, zurück zum anfang, das erste diagramm, ursprüngliche, ganz von
        vorne, fang von vorne an, fang neu an, neu anfangen, alles zurücksetzen, zurücksetzen, wie am anfang
    """,
    Tag.REVERSED: "andersherum, anders herum, umgekehrt, umgedreht, in umgekehrter reihenfolge",
    Tag.AGAIN: """
        das gleiche nochmal, nochmal das gleiche, dasselbe nochmal, das gleiche, dasselbe, genauso
    """,
    Tag.PAINT: "einfärben, färbe, färben, in der farbe, eingefärbt, färb, anmalen, angemalt, male, gefärbt",
    Tag.HIGHLIGHT: """
        hervorheben, hebe, hervor, hervorgehoben, betone, markiere, markieren, hervorzuheben, herausstechen,
        sticht heraus, soll herausstechen, hervorstechen, hervorgehobenem, hervorgehobenen, hervorgehobener,
        betonen, betont, betonst, markiert, markier, rausstechen, auffallen, auffällig, heb, highlighte, in
        den vordergrund, farblich hervorheben, farblich hervorgehoben, farbig hervorheben, farblich abheben,
        farblich markieren, farbig markieren, abheben, hervorstechen lassen, ins auge springen, in fett,
        fett gedruckt, fett hervorheben, fettgedruckt
    """,
    Tag.TITLE: """
        titel, mit dem titel, überschrift, betitelt, nenne es, nenn es, nenn das, nenn das ganze, nenne das,
        nenn, titel drüber, überschrift drüber, als überschrift, als titel, mit der überschrift,
        überschreib, überschrieben, mit titel, mit überschrift, titel darüber, betitel, betitle, drüber soll
        stehen, drüber steht, soll heißen, schreib drüber, schreib darüber, schreibe darüber, und schreib,
        darüber soll stehen, benenne es, drüber soll, darüber soll, soll der titel sein, der titel soll
        sein, der titel lautet, es soll heißen
    """,
    Tag.DARK: """
        dunkel, dunkler hintergrund, dunkles design, dunkelmodus, dunklem, dunkler, dunkles, dark mode,
        darkmode, nachtmodus, dunklen, schwarzer hintergrund, schwarzem hintergrund
    """,
    Tag.LIGHT: "hell, heller hintergrund, helles design, weißer hintergrund, weißem hintergrund, hellmodus",
    Tag.RULE: """
        ziellinie, zielwert, referenzlinie, grenzlinie, linie bei, schwelle bei, grenzwert, schwelle,
        schwellenwert, grenze bei, linie auf höhe, hilfslinie bei, zielmarke, marke bei, strich bei,
        waagerechte linie bei, eine linie bei
    """,
    Tag.MEAN_RULE: """
        durchschnittslinie, mittelwertlinie, linie für den durchschnitt, linie beim mittelwert, linie beim
        durchschnitt, linie beim schnitt, linie am durchschnitt, durchschnitt als linie, den durchschnitt als
        linie, den schnitt als linie, schnitt als linie, mittelwert als linie, den mittelwert als linie, linie
        für den mittelwert, linie für den schnitt, linie mit dem durchschnitt, linie mit dem mittelwert,
        durchschnitt einzeichnen, durchschnitt eingezeichnet, mit durchschnittslinie, mit dem durchschnitt als
        linie, gestrichelter durchschnitt, schnittlinie
    """,
    Tag.MEDIAN_RULE: "medianlinie",
    Tag.NO_LABELS: """
        ohne zahlen, ohne werte, ohne beschriftung, keine werte, ohne zahlen dran, ohne werte dran, keine
        zahlen, ohne die zahlen, ohne die werte
    """,
    Tag.NO_LEGEND: """
        ohne legende, keine legende, ohne die legende, legende weg, legende ausblenden, lass die legende weg
    """,
    Tag.FROM_ZERO: "bei null beginnen, ab null, bei null beginnend, achse ab null, bei 0 beginnen, ab 0",
    Tag.NOT_FROM_ZERO: "nicht bei null, nicht ab null",
    Tag.AXIS_TO: """
        achse bis, skala bis, achse von, skala von, bis auf der achse, achse geht bis, mit skala von, mit
        skala bis
    """,
}
_CUES = Cues(
    charts="""
        diagram, histogram, balken, säulendiagramm, liniendiagramm, kreisdiagramm,
        tortendiagramm, torten, streudiagramm, schaubild, grafik
    """,
    how_to="""
        wie mache ich, wie macht man, wie erstelle ich, wie erstellt man, wie kann ich, wie kann man,
        wie zeichne ich, wie zeichnet man, wie baue ich, wie liest man, wie lese ich, wie geht,
        wie bekomme ich
    """,
    what_is="""
        was ist, was ist ein, was ist eine, was sind, was bedeutet, wann benutzt man, wann nimmt man,
        wann verwendet man, unterschied zwischen
    """,
    explain_verbs="erklär, erkläre, erklären, erklärst, erklärung, anleitung, anleitung für, tutorial",
    works="funktioniert, funktionieren",
    deictic="diese daten, dieser tabelle, diese tabelle, diese, dieser, diesen, daraus, hieraus",
    means="mit, als, anhand, mittels",
    make="""
        zeig, zeige, zeichne, zeichnen, mach, mache, erstelle, erstell, erstellen, stelle, visualisiere,
        plotte, vergleiche, gib mir
    """,
    question="welche, welcher, welches, wer, wann, wo, warum, wie, wieviel, ist, sind, gibt",
    grouping="pro, nach, je, anteil, verlauf",
    refusals="""
        kein diagramm, keine grafik, keinen chart, kein chart, ohne diagramm, ohne grafik, nur text,
        nicht zeichnen
    """,
    thanks="""
        danke, dankeschön, vielen dank, perfekt, super, toll, prima, klasse, wunderbar, sehr schön,
        passt, spitze
    """,
)
LANGUAGE = Language(
    code="de",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.BOXPLOT: "kastengrafik",
        Tag.POINT: "streudiagramm",
        Tag.ARC: "kreisdiagramm, tortendiagramm, torten",
        Tag.AREA: "flächen",
        Tag.LINE: "linien",
        Tag.BAR: "balken, säulen",
    },
    undrawn={
        "animations": "animation animationen animiert animierte animierten animierter animiertes",
        "radar charts": "netzdiagramm radardiagramm",
        "funnels": "trichter",
        "waterfalls": "wasserfall",
        "maps": "landkarte landkarten auf_der_karte auf_einer_karte auf_karte",
        "forecasts": "prognose vorhersage",
    },
    requesting="""
        erstelle mach mache zeichne zeige bitte diagramm balken balkendiagramm kreisdiagramm grafik
        liniendiagramm säulen säulendiagramm tortendiagramm histogramm danke
    """,
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="n en e er em s es ern",
    linking="- s n en es",
    capitalised=True,
    tails="zahl anzahl menge stand wert werte höhe zahlen",
    numbers="""
        eins zwei|zweien|duo drei|dreien|trio vier|quartett fünf sechs sieben acht neun zehn
    """,
    powers={
        3: "tausend tsd",
        6: "mio millionen",
        9: "milliarden mrd",
    },
    magnitudes={
        3: "tsd tausend",
        6: "mio mill millionen",
        9: "mrd mia milliarde milliarden",
        12: "bio bill",
    },
    about="ca, circa, etwa, rund",
    bound_words="unter über max min",
    out_of="von",
    duration_names="dauer std stunden laufzeit fahrzeit arbeitszeit spielzeit rundenzeit zeit länge",
    hour_names="std stunden arbeitszeit",
    time_units={
        1: "sek sekunde sekunden",
        60: "min minute minuten",
        3600: "std stunde stunden",
        86400: "tag tage",
        604800: "woche wochen",
    },
    totals="gesamt, gesamtergebnis, endsumme, gesamtsumme, insgesamt, summe, zwischensumme",
    overall="alle",
    mean_labels="durchschnitt mittelwert ø",
    joins="und",
    blanks="k.a., k. a., k.a",
    date_words="den um",
    months="""
        januar|jan|jänner|jän februar|feb|feber märz|mär|mrz april|apr mai juni|jun juli|jul august|aug
        september|sept|sep oktober|okt november|nov dezember|dez
    """,
    weekdays="montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa|sonnabend sonntag|so",
    small_words="der die das des von",
    joining_words="der des von",
    general_names="",
    key_names="",
    row_names="nr plz",
    label_names="",
    year_names="jahr",
    age_names="alter",
    mean_names="""
        gehalt lohn alter preis temperatur note größe gewicht anteil durchschnitt durchschnittsnote
        bewertung geschwindigkeit prozent luftfeuchtigkeit
    """,
    people="leute personen menschen mitarbeiter schüler studenten mitglieder kunden",
    women="frauen weiblich weibliche",
    men="männer männlich männliche",
    first="ersten erste",
    last="letzten letzte vergangenen",
    weekend="wochenende wochenenden wochenends wochenendes",
    ordinals="",
    of_a_month="",
    up_to="",
    in_order="sortiert geordnet",
    order_by="nach",
    order_of="nach",
    backwards="umgekehrt umgekehrte umgekehrter",
    having="mit",
    but="",
    all_of="alle alles",
    telling="",
    stacked_stems="gestapelt",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    colours={
        "red": "rot",
        "orange": "orange",
        "yellow": "gelb",
        "green": "grün",
        "teal": "türkis petrol",
        "blue": "blau",
        "purple": "lila violett",
        "pink": "rosa pink",
        "brown": "braun",
        "grey": "grau",
        "black": "schwarz",
    },
    headings={
        "who": "wer name person spieler mitglied teilnehmer",
        "had": "plätze kapazität bestand vorrat eingekauft bestellt verfügbar seiten budget kontingent",
        "gone": "belegt verkauft verbraucht ausgegeben gelesen erledigt gebucht vergeben genutzt",
        "fewest": "schläge",
        "meter": "zählerstand zähler kilometerstand tachostand stand",
        "harm": """
            fehler ausfälle störungen mängel beschwerden reklamationen unfälle verletzte tote todesfälle
            verspätung verspätungen fehltage kosten ausgaben schulden emissionen abfall arbeitslosigkeit
            stürze verluste fouls
        """,
        "rank": "rang platz platzierung position",
        "latitude": "breitengrad",
        "longitude": "längengrad",
        "payers": "kunden bons belege bestellungen gäste besucher käufe anzahl",
        "aim": "ziel soll plan budget vorgabe",
        "reached": "ist erreicht ergebnis",
        "before": "vorher davor alt",
        "after": "nachher danach neu",
        "start": "beginn anfang start von",
        "end": "ende schluss bis frist",
        "low": "min minimum tiefst niedrigste",
        "high": "max maximum höchst höchste",
        "error": "standardabweichung abweichung fehler",
        "sample": "anzahl",
        "stage": "stufe schritt phase",
        "result": "punkte umsatz ergebnis stimmen sitze tore",
    },
    scales="""
        stimme gar nicht zu|stimme überhaupt nicht zu|stimme nicht zu, stimme eher nicht zu|lehne ab,
        neutral|teils teils|weder noch, stimme eher zu|stimme zu, stimme voll zu|stimme voll und ganz zu;
        sehr unzufrieden, unzufrieden|eher unzufrieden, neutral|teils teils, zufrieden|eher zufrieden,
        sehr zufrieden; nie|niemals, selten, manchmal|gelegentlich, oft|häufig, immer;
        sehr schlecht, schlecht, mittel|mittelmäßig|befriedigend, gut, sehr gut;
        sehr gering|sehr niedrig, gering|niedrig|klein, mittel, hoch|groß, sehr hoch|sehr groß
    """,
    you="du dich dir dein deine deinen deiner ihr euch ihre ihren ihnen",
    rest="""
        andere, anderes, sonstige, sonstiges, übrige, rest, weiß nicht, keine angabe, k. a.,
        unbekannt
    """,
    spelt=SPELT,
)
