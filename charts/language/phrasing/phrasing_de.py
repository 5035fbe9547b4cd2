"""German for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "objects": """
        diese, die balken, die säulen, die linien, die linie, die punkte, die stücke, das diagramm, die
        grafik, das bild, jeden balken, jede linie, alle balken, alle linien, alles, balken, linien,
        punkte
    """,
    "lumping": "fasse fass zusammenfassen bündle gruppiere sammle vereine kombiniere",
    "and_so_on": "usw etc",
    "upright": "senkrecht senkrechte senkrechten vertikal vertikale vertikalen",
    "its_value": "zahl wert werte zahlen betrag anzahl beschriftung beschriftungen",
    "nothing_else": "sonst nichts, nichts anderes, keine anderen, sonst keine",
    "winning": "beste bester bestes siegerin sieger gewinner rekord spitzenreiter",
    "losing": "schlechteste schlechtester verlierer",
    "percents": "prozent",
    "solid": "durchgezogen durchgezogene durchgezogenen durchgehend durchgehende",
    "small": """
        klein kleine kleines kleinen eigenes eigene eigener einzeln einzelne separates separate winzige
    """,
    "one_stretch": "tag woche monat jahr quartal saison",
    "kind_words": """
        pareto: kumuliert kumulierte kumulierten anteil prozent linie aufsummiert; pyramid: links rechts
        mitte seite seiten gegenüber; waterfall: ende anfang start gesamt endstand schlussbalken stufen;
        arc: namen drin stücke rund prozent; boxplot: median quartile ausreißer box boxen; heatmap:
        dunkler heller quadrate zellen farbe; funnel: rate quote stufen schritte; dumbbell: abstand
        zwischen differenz linie punkte verbunden; stacked: teile schichten abschnitte
    """,
    "drawn_marks": """
        balken säule säulen stück stücke feld felder zelle zellen punkt punkte blase blasen segment
        segmente kästchen
    """,
    "put_first": """
        zuerst, als erstes, als erster, als erste, am anfang, an erster stelle, vorne, ganz vorne, ganz
        links, an den anfang, nach vorne
    """,
    "put_last": """
        zuletzt, als letztes, als letzter, als letzte, am ende, ganz hinten, ganz rechts, ans ende, nach
        hinten, an letzter stelle
    """,
    "muting": """
        ausgrauen, grau machen, grau färben, grau lassen, abblenden, blass machen, in den hintergrund
    """,
    "rest": """
        der rest, den rest, rest, die anderen, alle anderen, andere, alle übrigen, die übrigen, übrige,
        alles andere, die restlichen, restlichen, die restlichen balken, die anderen balken, alle
        restlichen
    """,
    "owners": """
        mein meine meiner meinen meinem meines unser unsere unserer unseren unserem dein deine deiner
        euer eure sein seine seiner ihr ihre ihrer
    """,
    "left_over": "übrig verbleibend verbleibende verbleibenden restlich restliche restlichen rest",
    "unused": "frei freie freier ungenutzt ungenutzte verfügbar verfügbare",
    "money": "geld euro euros kohle",
    "unfinished": "unfertig unerledigt offen ausstehend unvollständig",
    "working_days": """
        werktage, arbeitstage, wochentage ohne wochenende, montag bis freitag, mo bis fr, mo fr,
        werktags
    """,
    "moving": """
        fallen fällt fiel steigen steigt stieg sinken sinkt sank gesunken gestiegen gefallen wachsen
        wächst wuchs gewachsen zugenommen abgenommen verbessert verschlechtert verloren gewonnen
        zugelegt
    """,
    "sinking": "fallen fällt fiel sinken sinkt sank gesunken gefallen abgenommen verschlechtert verloren",
    "differing": "differenz unterschied abstand vorsprung rückstand spanne spannweite lücke",
    "greater": """
        mehr höher höhere größer größere besser bessere schneller länger älter schwerer wärmer teurer
        stärker reicher
    """,
    "smaller": """
        weniger niedriger niedrigere kleiner kleinere schlechter langsamer kürzer jünger leichter kälter
        billiger schwächer ärmer
    """,
    "than": "als",
    "in_turn": "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": """
        so also na ja ach oh ok okay aber und sorry übrigens jetzt nun lol haha auch jedenfalls schau
        hör leider heute
    """,
    "articles": "der die das dem den des ein eine einen einem einer kein keine keinen jeder jede jedes",
    "denying": "nicht kaum nie",
    "pointing": "es das dies dieses diese hier da alles nichts etwas jemand niemand alle",
    "speaking": "ich wir er sie man",
    "being": """
        ist sind war waren bin bist wird werden wurde wurden hat habe haben hatte hatten geht gehen ging
        läuft steht sieht sehen sah fühlt klingt scheint kommt kommen kam macht machen nimmt hasst liebt
        sagt sagte meint meinte denkt glaubt hält fragt fragte liegt schläft blüht regnet schneit brennt
        friert wartet wohnt arbeitet spielt spielen findet freut gefällt
    """,
    "reasons": """
        weil, denn, damit ich, damit wir, damit mein, damit meine, damit unser, damit unsere, damit man,
        damit er, damit sie, damit alle, damit jeder, damit die, damit der, obwohl, obgleich, sonst,
        ansonsten, falls, im fall, wegen, dank, aufgrund, um zu sehen ob, um zu prüfen ob, um
        herauszufinden, um zu wissen, egal ob, egal was, egal wie, aus irgendeinem grund
    """,
    "doubtful_reasons": """
        da ich, da wir, da mein, da meine, da unser, da unsere, da er, da sie, da es, da die, da der, da
        das, da man, da alle
    """,
    "purposes": """
        zum vorzeigen, zum aufhängen, zum ausdrucken, zum drucken, zum teilen, zum verschicken, zum
        posten, zum ausprobieren, zum verstehen, um es zu zeigen, um ihn zu beeindrucken, um sie zu
        überzeugen, dass ich, die ich, den ich, das ich, die wir, den wir, das wir
    """,
    "audiences": """
        chef chefin boss leiter leiterin team kollegen kollegin kollegium kunden kunde kundin lehrer
        lehrerin dozent dozentin professor prof klasse eltern mama mutter papa vater frau mann freundin
        freund freunde kinder kind sohn tochter oma opa bruder schwester familie nachbarn verein
        vorstand rat gemeinde ausschuss trainer arzt ärztin steuerberater bericht präsentation folie
        folien vortrag referat seminar sitzung besprechung meeting hausaufgabe hausaufgaben hausarbeit
        arbeit schule uni studium projekt blog website newsletter zeitung zeitschrift aushang plakat
        flyer wand kühlschrank buch verwaltung büro prüfung party hochzeit kirche presse archiv druck
        publikum leser zuschauer mitglieder gruppe wg
    """,
    "for_whom": """
        für, für den, für die, für das, fürs, für meinen, für meine, für mein, für unseren, für unsere,
        für unser, für einen, für eine, für ein, für seine, für ihre, für euren, für deine, für dieses,
        für morgen
    """,
    "ordering": """
        zeig zeige zeigt mach mache macht zeichne zeichnet erstelle erstell gib gebt stell stelle male
        plotte sortiere sortier ordne markiere färbe beschrifte füge ergänze entferne lösche lass nimm
        benutze verwende setze nenne ändere wechsle tausche beginne stapele gruppiere behalte schreibe
        schreib bitte könntest kannst vergleiche
    """,
    "quantities": """
        ausgabe ausgaben aufwand preis preise gebühr gebühren lohn löhne gehalt gehälter einkommen
        einnahmen verdienst umsatz umsätze erlös budget rechnung note noten punktzahl punktestand
        ergebnis ergebnisse zeit zeiten dauer strecke strecken distanz länge breite gewicht gewichte
        größen fläche tiefe geschwindigkeit tempo temperatur temperaturen niederschlag regen
        luftfeuchtigkeit druck verbrauch nutzung leistung produktion ertrag erträge ernte erzeugung
        strom energie gesamtzahl stand stände rate quote messwerte zahlenwerte stimmen sitze besuche
        besucher aufrufe teilnehmer downloads tage eier tore siege niederlagen tickets bestellungen
        einheiten fälle anteil anteile prozent last verkehr absatz verkäufe
    """,
    "amounts": """
        betrag beträge summe geld kosten menge mengen anzahl zahl zahlen stück stücke punkte punkt wert
        werte kilometer km stunden minuten euro liter kilo kilogramm personen leute mal zahlenwert höhe
        höhen größe betrags gelder
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
