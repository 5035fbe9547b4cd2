"""German for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        kombinationsdiagramm, kombidiagramm, verbunddiagramm, balken und linie, säulen und linie,
        klimadiagramm, mischdiagramm
    """,
    Tag.PARETO: "pareto, paretodiagramm, pareto diagramm",
    Tag.WATERFALL: """
        wasserfalldiagramm, wasserfall, brückendiagramm, kaskadendiagramm, überleitung
    """,
    Tag.GANTT: "gantt diagramm, ganttdiagramm, gantt, projektplan, zeitplan, balkenplan",
    Tag.SPAN: "spannendiagramm, schwebende balken, von bis balken, bereichsbalken",
    Tag.CANDLESTICK: "kerzenchart, kerzendiagramm, candlestick, kerzen",
    Tag.FUNNEL: """
        trichterdiagramm, trichter, verkaufstrichter, konversion von stufe zu stufe,
        konversionsrate von stufe zu stufe, konversionsraten von stufe zu stufe, konversion von
        schritt zu schritt, konversionsraten von schritt zu schritt, conversion von stufe zu
        stufe, conversion von schritt zu schritt, konversionstrichter
    """,
    Tag.PYRAMID: "bevölkerungspyramide, alterspyramide, pyramide, schmetterlingsdiagramm",
    Tag.RADAR: "netzdiagramm, radardiagramm, spinnendiagramm, spinnennetz",
    Tag.DENSITY: "dichtediagramm, dichtekurve, dichtekurven, dichteplot",
    Tag.VIOLIN: "violinplot, violindiagramm, violinen, geigendiagramm",
    Tag.CORRELATION: "korrelationsmatrix, korrelationstabelle, heatmap der korrelationen",
    Tag.TREEMAP: "kacheldiagramm, treemap, baumkarte",
    Tag.STRIP: "streifendiagramm, jitter",
    Tag.DUMBBELL: "hanteldiagramm, hantel diagramm, hanteln",
    Tag.SLOPE: "steigungsdiagramm, slope diagramm",
    Tag.BUMP: "rangverlauf, bump chart, rangdiagramm, bump diagramm",
    Tag.STEP_LINE: """
        treppenlinie, stufenlinie, stufendiagramm, treppendiagramm, in stufen, treppe, stufen statt linien,
        stufen statt einer linie, treppen statt linien
    """,
    Tag.SPARKLINE: "sparkline, minilinie",
    Tag.BUBBLE: "blasendiagramm, blasen, bubble chart",
    Tag.BULLET: "bullet diagramm, tachobalken",
    Tag.DIVERGING: "divergierend, divergierende balken",
    Tag.LIKERT: "likert, likert diagramm",
    Tag.CALENDAR: "kalender heatmap, kalenderdiagramm, kalenderansicht",
    Tag.LEGEND: "legende",
    Tag.AT_BOTTOM: "unten, unterhalb, darunter, nach unten, drunter",
    Tag.AT_TOP: "oben, oberhalb, darüber, nach oben",
    Tag.AT_RIGHT: "rechts, auf der rechten seite",
    Tag.AT_LEFT: "links, auf der linken seite",
    Tag.VALUE_LABELS: """
        mit werten, mit zahlen, mit beschriftung, werte anzeigen, zahlen anzeigen, werte an den balken,
        zahlen an den balken, werte auf den balken, zahlen auf den balken, mit den werten,
        datenbeschriftung, datenbeschriftungen, auf den balken, an den balken, über den balken, mit den
        werten dran, mit zahlen dran, werte dran, zahlen dran, schreib die werte dran, schreib die werte
        dazu, schreib die zahlen dran, schreib die zahlen dazu, schreib die werte drauf, werte dazu,
        zahlen dazu, werte drauf, zahlen drauf, zeig die werte, zeig die zahlen, zeig auch die werte, zeig
        auch die zahlen, mit den zahlen, mit beschriftung der werte, werte dranschreiben, zahlen
        dranschreiben, werte beschriften, beschrifte die balken, beschrifte die säulen, balken
        beschriften, beschriftete balken, werte einblenden, zahlen einblenden, mit exakten werten, mit
        genauen werten, über jedem balken, an jedem balken, auf jedem balken, wert über jedem balken
    """,
    Tag.EXTREME_LABELS: "höchsten und niedrigsten beschriften, minimum und maximum beschriften",
    Tag.THE_HIGHEST: """
        den höchsten, das höchste, den größten, höchster balken, den höchsten balken, den größten balken,
        das maximum, den spitzenreiter, höchstwert, den höchstwert, spitzenwert, den spitzenwert, maximalwert
    """,
    Tag.THE_LOWEST: """
        den niedrigsten, den kleinsten, das minimum, den niedrigsten balken, den kleinsten balken,
        tiefstwert, den tiefstwert, minimalwert
    """,
    Tag.POSITIVE: "positiv, positive, positive werte, gewinne, über null",
    Tag.NEGATIVE: "negativ, negative, negative werte, verluste, unter null",
    Tag.COLOUR: "farbe, farben, farbig, hausfarbe, markenfarbe, unserer farbe, farbton, bunt",
    Tag.PASTEL: "pastell, pastellfarben, pastelltöne, pastelltönen",
    Tag.GREYSCALE: "graustufen, schwarz weiß, schwarzweiß, einfarbig grau, grautöne",
    Tag.COLOUR_BLIND: "farbenblind, farbenblinde, barrierefreie farben",
    Tag.VIVID: "kräftige farben, leuchtende farben, knallige farben",
    Tag.WARM: "warme farben",
    Tag.COOL: "kühle farben, kalte farben",
    Tag.FLIP: "umdrehen, umgedreht, umkehren, invertieren, invertiert, auf den kopf",
    Tag.FIRST_AT_TOP: "platz 1 oben, rang 1 oben, 1 oben, eins oben, erster oben",
    Tag.NEWEST_FIRST: "neueste links, älteste rechts, von rechts nach links",
    Tag.AXIS_X: "x achse, waagerechte achse, horizontale achse, waagrechte achse",
    Tag.AXIS_Y: "y achse, senkrechte achse, vertikale achse, werteachse",
    Tag.AXES: "achsen, achse, achsentitel",
    Tag.NAMED: "beschriften, beschriftet, beschriftung, benannt, nennen, heißt, betitelt",
    Tag.HIDE: "ohne, ausblenden, keine, kein, verstecken, weglassen",
    Tag.TICKS: "striche alle, schritte von, in schritten von, gitterlinien alle, teilung alle",
    Tag.TURNED: "drehen, gedreht, schräg, schräge, neigen",
    Tag.DEGREES: "grad",
    Tag.DECIMALS: """
        nachkommastellen, nachkommastelle, dezimalstellen, kommastellen, stellen nach dem komma
    """,
    Tag.NO_DECIMALS: """
        ohne nachkommastellen, keine nachkommastellen, ganze zahlen, gerundet, ohne dezimalstellen
    """,
    Tag.IN_THOUSANDS: "in tausend, in tausendern, in millionen, abgekürzte zahlen",
    Tag.IN_FULL: "ausgeschrieben, nicht abgekürzt, volle zahlen, mit tausenderpunkten",
    Tag.AS_PERCENT: "prozentzeichen, mit prozentzeichen",
    Tag.EURO: "euro, in euro",
    Tag.DOLLAR: "dollar, in dollar",
    Tag.SIGN: "zeichen, symbol, währung, eurozeichen",
    Tag.AS_GIVEN: """
        gleiche reihenfolge, in der reihenfolge der tabelle, reihenfolge der tabelle, wie in der tabelle,
        in meiner reihenfolge, unsortiert, nicht sortieren, in der gegebenen reihenfolge, reihenfolge wie
        in der tabelle, gleichen reihenfolge
    """,
    Tag.IN_ORDER: "in der reihenfolge, reihenfolge, in dieser reihenfolge",
    Tag.DASHED: "gestrichelt, gestrichelte, gepunktet, strichliert, gestrichelte linie",
    Tag.CURVED: "geschwungen, gebogen, kurvig, geglättete kurve",
    Tag.DOTTED_LINE: "mit punkten, mit markern, mit kreisen, mit markierungen, punkte auf der linie",
    Tag.JOINED: "verbunden, verbundene",
    Tag.NO_MARKERS: "ohne punkte, ohne marker, ohne markierungen",
    Tag.THICK: "dick, dicke, dicker, fette linie, dicke linie",
    Tag.GRID: "mit gitter, mit gitterlinien, Gitternetz, Gitter, Rasterlinien",
    Tag.NO_GRID: """
        ohne gitter, ohne gitterlinien, keine gitterlinien, kein gitter, ohne raster, gitterlinien
        ausblenden, nimm das Gitter weg, Gitter weg
    """,
    Tag.TRANSPARENT: "transparent, transparenter hintergrund, ohne hintergrund, durchsichtig",
    Tag.TALL: "hochformat, im hochformat, fürs handy, für das handy",
    Tag.SQUARE: "quadratisch, quadrat, im quadrat",
    Tag.WIDE: "querformat, breitbild, breites format, im querformat",
    Tag.LARGER: """
        größere schrift, größerer schrift, große schrift, schrift größer, größere buchstaben, größere
        zahlen, schriftgröße erhöhen
    """,
    Tag.SMALLER: "kleinere schrift, kleinerer schrift, schrift kleiner",
    Tag.SUBTITLE: "untertitel, mit dem untertitel, unterzeile",
    Tag.NO_TITLE: "ohne titel, kein titel, ohne überschrift",
    Tag.TREND_LINE: """
        trendlinie, regressionsgerade, ausgleichsgerade, regressionslinie, lineare regression
    """,
    Tag.ERROR_BARS: "fehlerbalken, fehlerbereich, mit fehler",
    Tag.SHADED: "schattieren, schattiert, hinterlegt, hinterlege, bereich, band, zielbereich",
    Tag.ANNOTATE: "anmerkung, notiz, annotiere, kommentar, hinweis, vermerke, notiere",
    Tag.TARGET: "ziel, soll, plan, als linie, als marke, als strich, sollwert",
    Tag.FACETS: """
        kleine multiples, einzelne diagramme, getrennte diagramme, je ein diagramm, ein diagramm pro,
        eigenes diagramm, je ein diagramm pro, kleine diagramme, small multiples
    """,
    Tag.PANELS_BELOW: "untereinander, eins unter dem anderen, eines unter dem anderen",
    Tag.SIZED: "größe nach, größe der blasen, blasengröße, punktgröße, als größe, größe",
    Tag.WITH_NAMES: """
        mit namen, punkte beschriften, mit beschrifteten punkten, namen an den punkten
    """,
    Tag.SECOND_AXIS: """
        zweite achse, zweiter achse, zweiten achse, sekundärachse, rechte achse, eigene skala, eigener
        skala, eigene achse, eigener achse, auf der rechten achse, rechten achse, andere achse, anderen
        achse, andere skala
    """,
    Tag.LEVEL: """
        beschriftung waagerecht, waagerechte Beschriftung, nicht gedreht, Beschriftung waagrecht
    """,
    Tag.STANDING: """
        stehend, stehende Balken, senkrecht, senkrechte Balken, aufrecht, vertikal, vertikale Balken,
        hochkant
    """,
    Tag.THE_LAST: """
        den letzten Balken, der letzte Balken, den letzten Punkt, den neuesten, die neueste, den aktuellen
        Monat, den letzten Monat, das letzte Jahr
    """,
    Tag.UPRIGHT: """
        senkrechte Beschriftung, Beschriftung senkrecht, senkrechte Achsenbeschriftung, Namen senkrecht
    """,
    Tag.POUND: "Pfund, in Pfund, britische Pfund, Pfund Sterling",
    Tag.YEN: "Yen, in Yen, japanische Yen",
    Tag.STEPPED: "gestuft, abgestuft, treppenförmig, stufig",
    Tag.THIN: "dünn, dünne, dünner, dünnere, fein, schmale Linie",
}
