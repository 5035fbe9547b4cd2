"""German for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "name_endings": "weise",
    "conceded": "gegentore gegen kassiert gegner gast auswärts",
    "distances": "distanz strecke entfernung",
    "areas": "fläche landfläche",
    "crowding": "dichte bevölkerungsdichte einwohnerdichte",
    "speed": "geschwindigkeit geschwindigkeiten tempo",
    "pace": "pace lauftempo",
    "absolute_value": """
        absolutbetrag, absolutbetrag von, betrag von, absolutwert, absolutwert von, absolutwerte
        von
    """,
    "square_root": """
        quadratwurzel, quadratwurzel von, quadratwurzel aus, quadratwurzel der, wurzel aus, wurzel
        von, sqrt
    """,
    "natural_log": "ln, ln von, natürlicher logarithmus, natürlichen logarithmus, natürliche logarithmus",
    "decadic_log": """
        log 10, log 10 von, log 10 der, zehnerlogarithmus, zehnerlogarithmus von,
        zehnerlogarithmus der, zehnerlogarithmus des, dekadischer logarithmus, dekadischen
        logarithmus
    """,
    "the_one_before": """
        vormonats, vormonat, vorwoche, vortags, vortag, vorjahres, vorjahr, vorquartals,
        vorquartal, vorigen, vorherigen, vorgängers, davor
    """,
    "rolled_into": "zu auf in nach",
    "rolling_up": """
        zusammenfassen zusammengefasst fasse fass fassen summiere summieren summiert aufsummieren
        aufsummiert aggregiere aggregieren aggregiert addiere addieren addiert zusammen
        zusammenzählen verdichten verdichtet bündeln gebündelt
    """,
    "anew": """
        neu, von neuem, von vorn, von vorne, wieder bei null, bei null, zurückgesetzt, neu
        beginnend, neu beginnen, neu anfangen, beginnt neu, fängt neu an, startet neu
    """,
    "inclusive": "einschließlich inklusive inkl einschl eingeschlossen",
    "by_how_much": "viel wieviel weit",
    "taken_from": "von vom",
    "inscribed": "text schrift steht stehen",
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
        grouped: neben nebeneinander daneben;
        pareto: kumuliert kumulierte kumulierten anteil prozent linie aufsummiert; pyramid: links
        rechts mitte seite seiten gegenüber; waterfall: ende anfang start gesamt endstand
        schlussbalken stufen; arc: namen drin stücke rund prozent; boxplot: median quartile
        ausreißer box boxen; heatmap: dunkler heller quadrate zellen farbe; funnel: rate quote
        stufen schritte konversion konversionsrate konversionsraten conversion umwandlungsraten
        prozent stufe schritt vorigen vorherigen ersten; dumbbell: abstand zwischen differenz
        linie punkte verbunden; stacked: teile schichten abschnitte
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
    "markup": "aufschlag aufschläge handelsaufschlag",
    "late": "verspätung verspätungen verspätet",
    "early": "verfrüht",
    "lasting": "dauer dauert dauerte lange geschlafen gearbeitet",
    "scheduled": "soll geplant fahrplan",
    "awarded": "punkte punkt pkt zählt zählen",
    "matches": "spiel spiele spielen partie partien",
    "played": "gespielt spiele partien",
    "won": "sieg siege gewonnen gewann gewannen gewinn s",
    "lost": "niederlage niederlagen verloren verlor n",
    "drawn": "unentschieden remis u",
    "owing": """
        schulden schuldet schulde schuldest unbezahlt unbezahlte unbezahlten offen offene offenen
        ausstehend ausstehende fällig
    """,
    "paid": "bezahlt gezahlt beglichen",
    "opposites": "un",
    "money": "geld euro euros kohle",
    "unfinished": "unfertig unerledigt offen ausstehend unvollständig",
    "working_days": """
        werktage, arbeitstage, wochentage ohne wochenende, montag bis freitag, mo bis fr, mo fr,
        werktags
    """,
    "moving": """
        fallen fällt fiel steigen steigt stieg sinken sinkt sank gesunken gestiegen gefallen wachsen
        wächst wuchs gewachsen zugenommen abgenommen verbessert verschlechtert verloren gewonnen zugelegt
        ändert änderte änderten verändert veränderte veränderten
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
    "restricting": """
        online offline weibliche weiblichen männliche männlichen neue neuen neuer alte alten alter frühe
        späte inländische ausländische private privaten öffentliche freie netto brutto andere anderen
        eigene offene offenen beste besten schlechteste erwachsene junge jungen halbe ganze digitale
        mobile überfällige stornierte
    """,
    "adjectives": """
        te ten ter tes ige igen iger iges iche ichen icher iches ische ischen ischer isches ende enden
        ender endes
    """,
    "of_it": "pro je von der des",
    "doing": "ungen ung",
    "exceeding": """
        übertrifft übertreffen übertraf übertrafen übertroffen überstieg überstiegen übersteigt übersteigen
        überholt überholte schlägt schlagen schlug schlugen geschlagen überflügelt überbietet überbot
        überragen
    """,
    "trailing": "unterbot unterbieten unterbietet unterliegt unterliegen",
    "exceeding_behind": """
        übertreffen übertrafen schlagen schlugen übersteigen überstiegen überholten überbieten
    """,
    "trailing_behind": "unterbieten unterliegen",
    "amounting": "viel wieviel",
    "adding": "mit plus dazu ergänze füge zeichne zeig inklusive samt",
    "called": "beschriftet namens genannt betitelt bezeichnet heißt bezeichne",
    "now": "heute jetzt heutigen",
    "breaking": "aber während dagegen hingegen",
    "failing": "nicht sonst andernfalls",
    "placing": "bei an im am über neben zu beim auf in für",
    "labelling": "beschrifte beschriften schreib schreibe notiere vermerke kennzeichne annotiere",
    "labelled": "beschriftet beschriften beschriftete beschrifteten beschriftetem annotiert bezeichnet",
    "marking": "markiere markier kennzeichne",
    "saying": "mit text hinweis notiz beschriftung wort wörtern worten pfeil anmerkung kommentar",
    "times_taken": "zeit zeiten rundenzeit rundenzeiten laufzeit laufzeiten",
    "filled": "gefüllt aufgefüllt gestreckt skaliert normiert ergeben summieren aufsummiert",
    "titles": """
        titel beschriftung beschriftungen bezeichnung bezeichnungen name namen überschrift überschriften
    """,
    "of_circles": "der kreise kreis blasen blase punkte punkt zeigt nach ist",
    "halfway": "halb leicht",
    "stripe_nouns": "bereich zone fläche korridor band streifen abschnitt",
    "at_marks": "in an auf über innerhalb neben am im unter bei",
    "calling": "nenne nenn beschrifte bezeichne",
    "at_its_top": "oben, ganz oben, obenauf, oben drauf",
    "at_its_bottom": "unten, ganz unten, zuunterst",
    "on_top_of": "auf, gestapelt auf, oben auf, über den, über die",
    "starting_with": "beginne mit, beginnend mit, angefangen mit, fang mit, starte mit, setze, stelle",
    "then": "dann danach gefolgt anschließend und",
    "as_they_are": "wie sie sind ist ihrer reihenfolge bleiben egal unverändert kommen",
    "keeping": "lass lasse behalte halte",
    "one_line": "linie strich gerade",
    "line_of": "bei für an auf die zeigt durch von",
    "drawn_as": "als wie gezeichnet dargestellt",
    "instead": "stattdessen ersetze lieber",
    "ending": "bis ende endet enden maximum max",
    "beginning": "beginnt beginnen anfangen startet start anfang starten",
    "belongs": "für ist sind als soll bleibt bleiben der die das in",
    "coloured_stems": "gefärb eingefärb farb",
    "along_x": """
        waagerecht, waagrecht, horizontal, auf der waagerechten, auf x, unten, auf der unteren achse,
        von links nach rechts, entlang x, auf der horizontalen
    """,
    "along_y": """
        senkrecht, vertikal, nach oben, auf der senkrechten, auf y, an der seite, entlang y, auf der
        vertikalen
    """,
    "high": "hoch höchst höchstwert höchstwerte spitze spitzenwert",
    "low": "tief tiefst tiefstwert tiefstwerte",
    "determiners": "welche welcher welches wie",
    "greeting": "hallo hi hey moin servus grüezi tach",
    "thanking": "danke dank dankeschön merci grüße gruß",
    "used_up": "verbraucht aufgebraucht weg ausgegeben schon bereits",
    "behind_sides": "achse seite rand ecke",
    "to_do": """
        noch zu tun, noch offen, noch zu erledigen, noch nicht erledigt, noch zu machen, fehlt noch,
        fehlen noch, noch übrig
    """,
    "rows_meant": "diejenigen die jene",
    "worth": "wert",
    "paying": "zahlen zahle zahlt bezahlt gezahlt bezahlen",
    "earning": "verdient, eingenommen, einbringt, eingebracht, einbringen",
    "inside": "innerhalb",
    "into": "in als",
    "whole": "alle allen gesamten",
    "morning": "vormittags morgens früh",
    "evening": "abends nachmittags",
    "noon": "mittag mittags",
    "speedy": "schnell flink rasch kurz flott",
    "leisurely": "langsam lang",
    "who": "wer wem wen wessen",
    "when": "wann",
    "naming": "wer wen wem was welche welcher welches welchen wann wo wie",
    "developing": "entwicklung verlauf",
    "crossing": """
        überschritten überschreitet überschritt überstieg übersteigt erreichte erreicht erreichten
        knackte geknackt durchbrach
    """,
    "those": "diese diesen jene jenen",
    "them": "sie ihnen",
    "that": "das es dieses diesen",
    "factors": "mal faktor vielfaches",
    "aged": "älteste ältester ältesten jüngste jüngster jüngsten",
    "nothing": "null",
    "none_of_it": "nichts keine keinen kein null",
    "beyond_plan": "überzogen überschritten überzog",
    "recent": "neueste neuester neuesten jüngste",
    "picking_of": "welche welcher welches welchen viele",
    "back": "zurück wieder",
    "correcting": "ist war soll sollte muss müsste sei",
    "mistaken": "tippfehler fehler falsch vertippt sorry ups hoppla eigentlich korrektur doch",
    "setting": "ändere setze setz korrigiere berichtige aktualisiere mach sein haben heißen",
    "forgotten": "fehlt fehlen fehlte vergessen vergaß",
    "standing_rows": "zeile eintrag neue neuer neuen noch hinzu dazu mit einen eine",
    "renaming": "umbenennen benenne benenn umbenannt nenne nenn",
    "renamed_to": "in um",
    "column_words": "spalte reihe linie legende",
    "in_force": "filter filtern gefiltert",
    "changed": "geändert änderungen verändert",
    "addressed": "du ihr wir ich",
    "hidden": "ausgeblendet ausgeschlossen weggelassen",
    "twice": "zweimal",
    "steps": "schritte änderungen mal",
    "redo": "wiederherstellen wiederhole",
    "other_one": "andere anderen anderer",
    "winning_over": "gewinnt gewann gewonnen siegt",
    "suggesting": "wäre ist mit wenn",
    "offering": "könntest kannst könnt könnten würdest magst",
    "going": "geht ging gingen gegangen",
    "ways": "hoch runter rauf auf ab",
    "halves": "hälfte halbjahr halbjahres",
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
