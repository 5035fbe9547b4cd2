"""German for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: """
        minus, abzüglich, weniger die, weniger den, ohne die, nach abzug der, nach abzug von, nach abzug,
        abzüglich der, abzüglich von, weniger
    """,
    Tag.SUBTRACT: """
        subtrahiere, subtrahieren, ziehe, zieh, abziehen, abgezogen, minus gerechnet, rechne ab,
        herausrechnen, rausrechnen, rechne raus, abzieht, abziehst, abzieh, zieht ab, ziehen, zieht, nach
        abzug, abzug, subtrahiert, abzuziehen, abziehe, wegnimmt, weggenommen, rausgerechnet,
        herausgerechnet
    """,
    Tag.PLUS: "plus, zuzüglich",
    Tag.TIMES: "mal, multipliziert mit",
    Tag.DIVIDED: "geteilt durch, dividiert durch, teile durch",
    Tag.ATTAINMENT: """
        zielerreichung, zielerreichungsgrad, erreichungsgrad, planerfüllung, planerfüllungsgrad,
        erfüllungsgrad, erfüllungsquote, sollerfüllung, budgetausschöpfung, grad der zielerreichung,
        zielerfüllung, planerreichung
    """,
    Tag.TICKET: """
        durchschnittsbon, durchschnittlicher bon, durchschnittlicher bestellwert, durchschnittsbestellwert,
        durchschnittlicher warenkorb, durchschnittlicher kassenbon, bonwert
    """,
    Tag.PER_HEAD: "pro kopf, je einwohner, pro einwohner, pro person, je kopf",
    Tag.PER: "pro, je",
    Tag.PERCENT_OF: """
        prozent von, prozent vom, prozent der, prozent des, in prozent von, in prozent vom, in prozent
        der, in prozent des, percent von, percent vom, percent der, percent des, in percent von, in
        percent vom, in percent der, in percent des, als anteil an, als anteil am, als anteil der, anteil
        an, anteil am
    """,
    Tag.PROFIT: """
        gewinn, gewinne, überschuss, saldo, ertrag, reingewinn, ergebnis, was übrig bleibt, gewinn und
        verlust, was bleibt, übrig bleibt, was hängen bleibt, verdienst
    """,
    Tag.MARGIN: "marge, margen, gewinnmarge",
    Tag.DAYS_BETWEEN: """
        tage zwischen, anzahl tage zwischen, tage von, wie viele tage, dauer, wie lange, bearbeitungszeit,
        bearbeitungsdauer, laufzeit
    """,
    Tag.OVER_UNDER: """
        über oder unter, unter oder über, darüber oder darunter, mehr oder weniger als
    """,
    Tag.RATE: "rate, quote",
    Tag.TOGETHER: """
        zusammen, zusammengenommen, zusammengezählt, zusammengerechnet, alle zusammen, addiert,
        aufaddiert, zusammengefasst, addiere, addieren, addier, summiere, summieren, summier,
        aufsummieren, aufaddieren, zähle zusammen, zähl zusammen, rechne zusammen, rechne auf,
        zusammenzählen, zusammenrechnen, summiere auf, addiere auf, summier auf, addier auf
    """,
    Tag.WHOLE: """
        am gesamten, am gesamtmix, am mix, vom gesamten, an allem, von allem, an der gesamtsumme, von der
        gesamtsumme, an den gesamtausgaben, am gesamtumsatz, an der summe, vom ganzen, am ganzen, von
        insgesamt, am total, insgesamt
    """,
    Tag.FRACTION: "anteil, anteile, prozentsatz, anteil der, anteil von",
    Tag.RATIO: "verhältnis, quotient, verhältnis von, quotient aus, verhältnis zwischen",
    Tag.DIFFERENCE: """
        differenz, differenzen, unterschied, unterschiede, abstand, differenz zwischen, unterschied
        zwischen, abstand zwischen, differenz von, differenz aus, abzug
    """,
    Tag.RUNNING: """
        kumuliert, kumulierte, kumulierten, kumulierter, kumulativ, kumulative, laufende summe, fortlaufende
        summe, aufsummiert, aufsummierte, aufgelaufen, aufgelaufene, laufender gesamtwert, bisherige summe,
        seit jahresbeginn, fortlaufend, fortlaufend aufaddiert, fortlaufend addiert, aufaddiert, laufend
        aufaddiert, auflaufend, auflaufende, kumulierend, kumuliertes, bis dahin, bis zu jedem monat,
        zusammengekommen, zusammengekommen ist, nach und nach addiert, laufende gesamtsumme, zwischensumme bis
        dahin, laufend summiert, hochgezählt, stück für stück addiert, im laufe der monate angesammelt,
        angesammelt, angesammelte, aufaddierend, sich aufaddierend, sich summierend, immer weiter addiert,
        monat für monat aufaddiert, monat für monat addiert, sammelt sich, sammeln sich, sammelt sich an,
        summiert sich auf, summieren sich auf, läuft auf
    """,
    Tag.MOVING: """
        gleitender durchschnitt, gleitenden durchschnitt, gleitendes mittel, gleitender mittelwert,
        gleitend, gleitende, gleitenden, geglättet, geglättete, geglätteter, glätte, glätten, gleitender
    """,
    Tag.MOVING_SUM: "gleitende summe",
    Tag.TOTAL_SHARE: """
        anteil am gesamten, anteil an der gesamtsumme, anteil an gesamt, prozent vom gesamten, prozent der
        gesamtsumme, in prozent der gesamtsumme, in prozent vom gesamten, percent vom gesamten, percent
        der gesamtsumme, in percent der gesamtsumme, anteil am ganzen, anteil am total, prozent vom ganzen
    """,
    Tag.LAST_PERIOD: """
        zum vormonat, gegenüber dem vormonat, gegenüber vormonat, im vergleich zum vormonat, verglichen
        mit dem vormonat, zur vorwoche, gegenüber der vorwoche, im vergleich zur vorwoche, zum vortag,
        gegenüber dem vortag, im vergleich zum vortag, zum vorquartal, gegenüber dem vorquartal, zum
        vorherigen, gegenüber dem vorherigen, zur vorperiode, gegenüber dem letzten monat, monat für monat
        im vergleich, vom vormonat, vormonat, im vergleich zum monat davor, gegenüber dem monat davor, zum
        monat davor, vorwoche, vortag, zum vormonatswert
    """,
    Tag.YEAR_ON_YEAR: """
        zum vorjahr, gegenüber dem vorjahr, gegenüber vorjahr, im vergleich zum vorjahr, verglichen mit
        dem vorjahr, zum vorjahresmonat, gegenüber dem vorjahresmonat, im vergleich zum vorjahresmonat,
        gegenüber dem letzten jahr
    """,
    Tag.GROWTH: """
        wachstumsrate, wachstumsraten, prozentuale veränderung, prozentuale änderung, prozentuales
        wachstum, veränderung in prozent, veränderung in percent, steigerungsrate, umsatzwachstum in
        prozent, prozentuale steigerung, prozentualer anstieg, prozentuale zunahme, wachstum in prozent,
        wachstum in percent, um wie viel prozent, um wieviel prozent
    """,
    Tag.GROWING: """
        wachstum, gewachsen, wächst, gestiegen, stieg, stiegen, steigt, steigen, wuchs, gesteigert,
        zugelegt, zugenommen
    """,
    Tag.CHANGE: """
        veränderung, veränderungen, änderung, änderungen, zunahme, anstieg, zuwachs, differenz,
        unterschied, veränderte, verändert, veränderten, geändert, anstiege, zuwächse, steigerung,
        steigerungen, schwankung, schwankungen
    """,
    Tag.PERCENT: """
        prozent, in prozent, prozentual, prozentuale, prozentualer, percent, in percent
    """,
    Tag.INDEXED: """
        index, indexiert, indexiert auf, indiziert, indiziert auf, normiert auf, im vergleich zum start,
        im vergleich zum anfang, verglichen mit dem anfang, basis
    """,
    Tag.RANKING: """
        rang im zeitverlauf, rang je jahr, rang pro jahr, ränge im zeitverlauf, rangfolge im zeitverlauf,
        tabellenplatz, tabellenplätze
    """,
    Tag.Z_SCORE: "z wert, z werte, z score, z scores, standardisiert, standardisierte",
    Tag.PERCENTILE: "perzentil, perzentile, perzentil des, quantil, prozentrang",
    Tag.STDEV: "standardabweichung, standardabweichungen",
    Tag.VARIANCE: "varianz, varianzen",
    Tag.RANGE: "spannweite, spannweiten, spanne, maximum minus minimum, max minus min",
    Tag.MODE: "modus, modalwert, häufigster wert, häufigsten wert",
    Tag.FIRST: "erster wert, ersten wert, anfangswert",
    Tag.LATEST: """
        letzter wert, letzten wert, neuester wert, neuesten wert, aktuellster wert, aktuellsten wert,
        endwert
    """,
    Tag.EVERYTHING: "alles, alle",
    Tag.INCOME: """
        umsatz, umsätze, einnahmen, erlös, erlöse, einkommen, ertrag, erträge, einkünfte, haben
    """,
    Tag.COST: "kosten, ausgaben, aufwand, aufwendungen, aufwände, soll",
    Tag.POPULATION: "einwohner, bevölkerung, personen, menschen, einwohnerzahl",
    Tag.IN_FIGURES: "absolut, in absoluten zahlen, absoluten",
    Tag.MORE_THAN: """
        mehr als, weniger als, höher als, niedriger als, größer als, kleiner als, teurer als, billiger
        als, besser als, schlechter als, länger als, kürzer als, unterschied zwischen, unterschied zu,
        differenz zwischen, abstand zwischen, abstand auf, vorsprung auf, vorsprung vor, im vergleich zu,
        verglichen mit, mehr
    """,
    Tag.CELSIUS: "Celsius, in Grad Celsius, Grad Celsius",
    Tag.FAHRENHEIT: "Fahrenheit, in Fahrenheit, Grad Fahrenheit",
    Tag.MILES: "Meilen, in Meilen, Meile",
    Tag.KILOMETRES: "Kilometer, in Kilometern, km",
    Tag.POUNDS: "englische Pfund, amerikanische Pfund, lbs",
    Tag.KILOGRAMS: "Kilogramm, in Kilogramm, Kilo, kg",
    Tag.HOURS: "Stunden, in Stunden, Std",
    Tag.MINUTES: "Minuten, in Minuten",
    Tag.SECONDS: "Sekunden, in Sekunden",
    Tag.YEARS_APART: """
        eine Linie pro Jahr, eine Linie je Jahr, jedes Jahr als Linie, jedes Jahr als eigene Linie, Jahre
        übereinander, Jahre nebeneinander, die Jahre vergleichen, Jahr gegen Jahr, beide Jahre
        übereinander
    """,
    Tag.LOSS: "mit Verlust, Verlust, im Minus, Verlust gemacht, rote Zahlen",
    Tag.WIN: "mit Gewinn, im Plus, Gewinn gemacht, schwarze Zahlen",
    Tag.SHRUNK: "geschrumpft, gefallen, gesunken, zurückgegangen, abgenommen, verloren",
    Tag.GREW: "gewachsen, gestiegen, zugelegt, zugenommen, hinzugewonnen",
    Tag.OWN_RANK: """
        Rang von jedem, den Rang zeigen, zeig den Rang, als Rang, als Rangplatz, Rangplätze, welchen Rang,
        welcher Platz, Platzierung von jedem
    """,
    Tag.END_LABELS: """
        nur den letzten Wert beschriften, letzten Punkt beschriften, letzter Wert beschriftet, Wert am
        Ende, nur den letzten Wert, den ersten und letzten Wert
    """,
    Tag.AWAY_FROM: """
        wie weit von, wie weit weg von, Abstand zu, Abstand zum, Abweichung von, Abweichung vom, Differenz
        zu, Differenz zum, entfernt von, über oder unter
    """,
    Tag.OUT_OF: "von je, von jeweils, aus je",
    Tag.IN_EVERY: "pro je, auf je, für je, je",
    Tag.SPREAD_OF: "Abweichung, Differenz, Unterschied, Spanne, Abstand, zwischen, minus",
}
