"""German."""

from charts.language.computing.computing_de import COMPUTING
from charts.language.language import Cues, Language
from charts.language.styles.styles_de import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: "balken, balkendiagramm, balkendiagramme, balkengrafik, säulen, säulendiagramm, säulengrafik",
    Tag.LINE: "linie, linien, liniendiagramm, liniendiagramme, liniengrafik, kurve, kurvendiagramm",
    Tag.AREA: "fläche, flächendiagramm, flächen",
    Tag.POINT: "streudiagramm, punktdiagramm, punktwolke, streuplot",
    Tag.ARC: "kreis, kreisdiagramm, tortendiagramm, torte, kuchendiagramm, kuchen, tortengrafik",
    Tag.DONUT: "ringdiagramm",
    Tag.HISTOGRAM: "histogramm",
    Tag.BOXPLOT: "kastendiagramm, kastengrafik",
    Tag.HEATMAP: "wärmekarte, heatmap diagramm",
    Tag.LOLLIPOP: "lutscherdiagramm, lolli diagramm, lollipop diagramm, lollipopdiagramm",
    Tag.CHART: "diagramm, diagramme, grafik, grafiken, schaubild, graphen",
    Tag.STACKED: "gestapelt, gestapelte, gestapeltes, gestapelter, gestapelten",
    Tag.GROUPED: "gruppiert, gruppierte, gruppiertes, nebeneinander",
    Tag.NORMALIZE: "normalisiert, auf 100",
    Tag.HORIZONTAL: "horizontale balken, waagerecht, waagrecht, horizontale, horizontales, horizontal",
    Tag.LOG: "logarithmisch, logarithmische, logarithmische skala, logarithmischer skala, logskala",
    Tag.AT_LEAST: "mindestens, ab, wenigstens",
    Tag.AT_MOST: "höchstens, maximal bis, bis zu",
    Tag.ABOVE: "über, größer als, mehr als, höher als, oberhalb",
    Tag.BELOW: "unter, kleiner als, weniger als, niedriger als, unterhalb",
    Tag.UNEQUAL: "alles außer, alle außer, ist nicht, nicht gleich, außer, ausgenommen",
    Tag.EQUAL: "gleich, ist gleich",
    Tag.BETWEEN: "zwischen",
    Tag.FROM: "von",
    Tag.TO: "bis",
    Tag.SINCE: "seit, ab",
    Tag.UNTIL: "bis, bis zum",
    Tag.BEFORE: "vor, vor dem",
    Tag.AFTER: "nach dem",
    Tag.NULL: "ist leer",
    Tag.NOT_NULL: "ist nicht leer",
    Tag.CONTAINS: "enthält, enthalten, beinhaltet",
    Tag.STARTS: "beginnt mit, beginnend mit",
    Tag.ENDS: "endet mit, endet auf",
    Tag.ONLY: "nur, nur für, nur die",
    Tag.WITHOUT: """
        statt, anstatt, anstelle von, ohne, entferne, entfernen, weglassen, lass weg, raus, streiche,
        ausblenden, blende aus, blende, lass, verberge, verbergen, versteck, verstecke, nimm raus, streich
    """,
    Tag.NOT: "nicht, kein, keine, keinen",
    Tag.IN: "im, im jahr, im jahre, in",
    Tag.COUNT: "anzahl, wie viele, häufigkeit, zahl der",
    Tag.DIFFERENT: "verschiedene, verschiedener, unterschiedliche",
    Tag.SUM: "summe, gesamt, insgesamt, gesamte",
    Tag.MEAN: """
        durchschnitt, durchschnittlich, durchschnittliche, durchschnittlicher, durchschnittliches,
        durchschnittswert, mittelwert, im mittel, mittlere
    """,
    Tag.MEDIAN: "medianwert, median",
    Tag.MIN: "minimaler, minimale, kleinste, niedrigste, minimum, minimal",
    Tag.MAX: "maximaler, maximale, größte, höchste, maximum, maximal",
    Tag.BY: "nach, pro, je, aufgeschlüsselt nach",
    Tag.EACH: "jede, jeden, jedes, jeder, für jede, für jeden, für jedes",
    Tag.SERIES: """
        gruppiert nach, aufgeteilt nach, getrennt nach, gestapelt nach, eingefärbt nach, farbig nach, farbe
    """,
    Tag.OVER: "über die, über, im laufe der",
    Tag.VERSUS: "gegen, gegenüber, im vergleich zu, vs",
    Tag.AND: "und, sowie",
    Tag.OR: "oder",
    Tag.BIN: "klassen, intervalle, bereiche",
    Tag.SORT: "sortiert, sortieren, geordnet, sortiert nach",
    Tag.ASC: "aufsteigend, aufsteigende reihenfolge, vom kleinsten zum größten, kleinste zuerst",
    Tag.DESC: "absteigend, absteigende reihenfolge, vom größten zum kleinsten, größte zuerst",
    Tag.ALPHABET: "alphabetisch, alphabetische reihenfolge, von a bis z",
    Tag.X_AXIS: "x achse",
    Tag.Y_AXIS: "y achse",
    Tag.TOP: "stärksten, wärmsten, größter, größten, höchsten, besten, größte",
    Tag.BOTTOM: "schwächsten, kältesten, kleinsten, niedrigsten, schlechtesten, letzten",
    Tag.OTHERS: "und andere, rest, sonstige, und sonstige",
    Tag.YEAR: "jahr, jahre, jahren, jahres",
    Tag.QUARTER: "quartal, quartale, quartalen",
    Tag.MONTH: "monat, monate, monaten",
    Tag.WEEK: "woche, wochen",
    Tag.DAY: "tag, tage, tagen, datum",
    Tag.WEEKDAY: "wochentag, wochentage, wochentagen",
    Tag.HOUR: "stunde, stunden, uhrzeit",
    Tag.YEARLY: "jährlich, pro jahr, je jahr, nach jahr, nach jahren",
    Tag.QUARTERLY: "pro quartal, je quartal, nach quartal, quartalsweise",
    Tag.MONTHLY: "monatlich, pro monat, je monat, nach monat, nach monaten",
    Tag.WEEKLY: "wöchentlich, pro woche, je woche, nach woche, nach wochen",
    Tag.DAILY: "täglich, pro tag, je tag, nach tag",
    Tag.TREND: "verlauf, entwicklung, zeitlicher verlauf, im laufe der zeit, zeitverlauf, trend der, trend",
    Tag.SHARE: """
        in prozent, prozent je, anteil, anteile, anteilen, prozentual, zusammensetzung,
        verteilung nach anteil
    """,
    Tag.RELATION: "korrelation, zusammenhang, korreliert, beziehung, abhängigkeit",
    Tag.DISTRIBUTION: "verteilung, verteilung von, verteilt, streuung",
    Tag.COMPARE: "vergleiche, vergleich, vergleichen",
    Tag.NO_CHART: "kein diagramm, keine grafik, ohne diagramm, ohne grafik, nur text",
    Tag.FILLER: """
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, mit, von, vom, aus, im, in, für, zu,
        zur, zum, bitte, zeig, zeige, mach, mache, erstelle, erstell, zeichne, mir, mein, meine, meiner,
        meinen, meinem, unsere, als, ist, sind, wie, welche, alle, daraus, davon, ich, will, möchte,
        brauche, dar, stelle, was, so
    """,
    Tag.ADD: "dazu, zusätzlich, außerdem, ergänze, füge, hinzu, daneben, ebenfalls",
    Tag.UNDO: "rückgängig, zurück, mach das rückgängig, wie vorher, wie zuvor, doch nicht",
    Tag.RESET: """
        von vorne, nochmal von vorn, von vorn, zurück zum anfang, das erste diagramm, ursprüngliche
    """,
    Tag.REVERSED: "andersherum, anders herum, umgekehrt, umgedreht, in umgekehrter reihenfolge",
    Tag.AGAIN: """
        das gleiche nochmal, nochmal das gleiche, dasselbe nochmal, das gleiche, dasselbe, genauso
    """,
    Tag.PAINT: "einfärben, färbe, färben, in der farbe",
    Tag.HIGHLIGHT: "hervorheben, hebe, hervor, hervorgehoben, betone, markiere, markieren",
    Tag.TITLE: "titel, mit dem titel, überschrift, betitelt, nenne es",
    Tag.DARK: "dunkel, dunkler hintergrund, dunkles design, dunkelmodus",
    Tag.LIGHT: "hell, heller hintergrund, helles design",
    Tag.RULE: "ziellinie, zielwert, referenzlinie, grenzlinie, linie bei, schwelle bei",
    Tag.MEAN_RULE: "durchschnittslinie, mittelwertlinie, linie für den durchschnitt",
    Tag.MEDIAN_RULE: "medianlinie",
    Tag.NO_LABELS: "ohne zahlen, ohne werte, ohne beschriftung, keine werte",
    Tag.NO_LEGEND: "ohne legende, keine legende",
    Tag.FROM_ZERO: "bei null beginnen, ab null, bei null beginnend, achse ab null, bei 0 beginnen, ab 0",
    Tag.NOT_FROM_ZERO: "nicht bei null, nicht ab null",
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
        "radar charts": "netzdiagramm radardiagramm",
        "funnels": "trichter",
        "waterfalls": "wasserfall",
        "maps": "landkarte",
        "forecasts": "prognose vorhersage",
    },
    requesting="""
        erstelle mach mache zeichne zeige bitte diagramm balken balkendiagramm kreisdiagramm grafik
        liniendiagramm säulen säulendiagramm tortendiagramm histogramm danke
    """,
    requesting_alone="",
    synonyms={
        "sales": "umsatz erlös erlöse",
        "costs": "kosten ausgaben",
        "city": "stadt",
        "country": "land",
        "month": "monat",
        "year": "jahr",
        "price": "preis",
    },
    abbreviations={},
    endings="n en e er em s es ern",
    linking="- s n en es",
    numbers="eins zwei drei vier fünf sechs sieben acht neun zehn",
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
    mean_names="gehalt lohn alter preis temperatur note größe gewicht anteil",
    people="leute personen menschen mitarbeiter schüler studenten mitglieder kunden",
    women="frauen weiblich weibliche",
    men="männer männlich männliche",
    first="ersten erste",
    last="letzten letzte vergangenen",
    weekend="wochenende wochenenden",
    ordinals="",
    of_a_month="",
    up_to="",
    in_order="sortiert geordnet",
    order_by="nach",
    order_of="nach",
    backwards="umgekehrt umgekehrte umgekehrter",
    having="mit",
    but="",
    all_of="",
    telling="",
    stacked_stems="gestapelt",
    preambles="",
    in_the="",
    small_talk="""
        jetzt nun nochmal der die das den dem des ein eine einen einem einer eines dieser diese dieses
        diesen diesem jener ich mir mich mein meine meinen meinem meiner wir uns unser unsere du dir dich
        dein deine sie ihr ihnen ihre er es man wer was welche welcher welches welchen wann wo warum wie
        ist sind war waren sein bin wird werden wurde habe hat haben hatte kann kannst könnte könntest
        können soll sollte sollen will willst möchte würde würdest mag mache mach machst machen gemacht
        zeig zeige zeigen gib gibt geben erstelle erstell erstellen zeichne zeichnen stell stelle dar nimm
        nehmen brauche brauchen bitte danke hallo hi hey moin mal doch eben einfach nur gerne gern ja nein
        also dann so sehr auch noch schon hier da dazu daraus davon dabei damit und oder aber wenn weil
        dass ob als wie für von vom mit bei zu zum zur in im ins an am auf aus über unter nach vor durch
        um bis ohne gegen alle allen alles beide jede jeder jedes sich daten tabelle diagramm grafik bild
        zahlen werte wert skala achse reihenfolge spalte spalten zeile zeilen ding dinge bisschen mir's
    """,
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
        "rank": "rang platz platzierung position",
        "latitude": "breitengrad",
        "longitude": "längengrad",
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
)
