"""German for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {}
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
