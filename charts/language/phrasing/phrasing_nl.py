"""Dutch for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "conceded": "tegen tegendoelpunten tegenstander uit",
    "distances": "afstand",
    "areas": "oppervlakte",
    "crowding": "dichtheid bevolkingsdichtheid",
    "speed": "snelheid snelheden",
    "pace": "looptempo pace",
    "absolute_value": "absolute waarde, absolute waarde van, absolute waarden van",
    "square_root": "wortel, wortel van, vierkantswortel, vierkantswortel van, sqrt",
    "natural_log": "ln, natuurlijke logaritme",
    "decadic_log": "log 10, tiendelige logaritme, logaritme met grondtal 10, logaritme van grondtal 10",
    "the_one_before": """
        vorige maand, vorige week, vorige dag, vorige jaar, vorig jaar, vorig kwartaal, vorige,
        maand ervoor, week ervoor
    """,
    "rolled_into": "tot in naar op",
    "rolling_up": """
        tel optellen opgeteld voeg samenvoegen samengevoegd groepeer groepeer gegroepeerd
        aggregeer bundel bundelen
    """,
    "anew": "opnieuw, vanaf nul, van nul, begint opnieuw, opnieuw beginnend, weer op nul, herstart",
    "inclusive": "inbegrepen inclusief",
    "by_how_much": "hoeveel hoever",
    "taken_from": "van",
    "inscribed": "tekst zet staat",
    "objects": """
        de staven, de balken, de kolommen, de lijnen, de lijn, de punten, de stukken, de grafiek, het
        diagram, elke staaf, elke lijn, alle staven, alle lijnen, alles, staven, balken, lijnen, punten
    """,
    "lumping": "voeg samenvoegen bundel groepeer combineer",
    "and_so_on": "enz etc enzovoort",
    "upright": "verticaal verticale",
    "its_value": "getal waarde waarden getallen bedrag aantal label labels cijfer",
    "nothing_else": "niets anders, verder niets, geen andere",
    "winning": "beste winnaar record",
    "losing": "slechtste verliezer",
    "percents": "procent",
    "solid": "doorgetrokken ononderbroken",
    "small": "klein kleine eigen aparte afzonderlijke losse",
    "one_stretch": "dag week maand jaar kwartaal seizoen",
    "kind_words": """
        grouped: naast ernaast;
        pareto: cumulatief cumulatieve aandeel procent lijn; pyramid: links rechts midden kant
        kanten tegenover; waterfall: einde begin start totaal stappen; arc: namen stukken rond
        procent; boxplot: mediaan kwartielen uitschieters; heatmap: donkerder lichter vakjes
        cellen kleur; funnel: conversie stappen conversiepercentages conversieratio stap fase
        vorige eerste percentages; dumbbell: verschil tussen lijn punten; stacked: delen lagen
    """,
    "drawn_marks": """
        staaf staven balk balken kolom kolommen stuk stukken vak vakken cel cellen punt punten bel
        bellen segment segmenten
    """,
    "put_first": "eerst, als eerste, vooraan, aan het begin, helemaal links, op de eerste plaats",
    "put_last": """
        als laatste, achteraan, aan het eind, aan het einde, helemaal rechts, op de laatste plaats
    """,
    "muting": "grijs maken, maak grijs, vervaag, dempen",
    "rest": """
        de rest, rest, de anderen, alle anderen, andere, de andere, de overige, overige, al het andere,
        de andere staven, alle overige
    """,
    "owners": "mijn onze ons jouw je jullie zijn haar hun",
    "left_over": "over resterend resterende overgebleven",
    "unused": "vrij vrije ongebruikt ongebruikte beschikbaar beschikbare",
    "markup": "opslag",
    "late": "vertraging vertragingen",
    "early": "vroeg",
    "lasting": "duurt duurde geslapen",
    "scheduled": "gepland geplande",
    "awarded": "punten punt telt tellen",
    "matches": "wedstrijd wedstrijden",
    "played": "gespeeld wedstrijden",
    "won": "winst gewonnen overwinning overwinningen gewonnene",
    "lost": "verlies verloren nederlaag nederlagen",
    "drawn": "gelijk gelijkspel gelijkspelen remise",
    "owing": "schuldig verschuldigd onbetaald onbetaalde openstaand openstaande schuld schulden",
    "paid": "betaald voldaan",
    "opposites": "on niet",
    "money": "geld euro",
    "unfinished": "onaf openstaand openstaande onvoltooid",
    "working_days": "werkdagen, maandag tot vrijdag, maandag t m vrijdag, ma tot vr, doordeweeks",
    "moving": """
        dalen daalt daalde gedaald stijgen stijgt steeg gestegen groeien groeit groeide gegroeid zakken
        zakte gezakt toegenomen afgenomen verbeterd verslechterd verandert veranderden wijzigde veranderde
        veranderd
    """,
    "sinking": "dalen daalt daalde gedaald zakken zakte gezakt afgenomen verslechterd",
    "differing": "verschil afstand voorsprung voorsprong achterstand kloof gat",
    "greater": """
        meer hoger hogere groter grotere beter sneller langer ouder zwaarder warmer duurder langere
        zwaardere hoogste rijker sterker
    """,
    "smaller": """
        minder lager lagere kleiner kleinere slechter langzamer korter jonger lichter kouder goedkoper
        kortere lichtere goedkopere
    """,
    "than": "dan",
    "in_turn": "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
    "restricting": """
        online offline vrouwelijke mannelijke nieuwe oude vroege late binnenlandse buitenlandse
        particuliere openbare vrije netto bruto andere eigen open beste slechtste volwassen jonge halve
        hele digitale mobiele
    """,
    "adjectives": "de te ige ijke lijk lijke ische ende se",
    "of_it": "per van",
    "doing": "ingen ing",
    "exceeding": """
        overtreft overtreffen overtrof overtroffen verslaat verslaan versloeg versloegen overstijgt
        overstijgen oversteeg overschrijdt overschrijden
    """,
    "exceeding_behind": "verslaan versloegen overtreffen overtroffen overstijgen overschrijden",
    "adding": "met plus erbij voeg teken toon inclusief",
    "called": "genaamd genoemd gelabeld getiteld heet naam",
    "now": "vandaag nu",
    "breaking": "maar terwijl",
    "failing": "niet anders",
    "placing": "bij op in aan boven naast voor",
    "labelling": "label schrijf noteer",
    "labelled": "gelabeld",
    "marking": "markeer",
    "saying": "met tekst notitie woorden label opmerking",
    "times_taken": "tijd tijden rondetijd rondetijden",
    "filled": "gevuld opgevuld geschaald optellen genormaliseerd",
    "titles": "titel titels naam namen label labels opschrift",
    "of_circles": "van de cirkels cirkel bellen bel stippen punten toont",
    "halfway": "half semi",
    "stripe_nouns": "gebied zone vlak band bereik strook",
    "at_marks": "in op aan boven binnen naast onder bij",
    "calling": "noem label",
    "at_its_top": "bovenop, bovenaan, boven, helemaal boven",
    "at_its_bottom": "onderaan, onderop, helemaal onderaan",
    "on_top_of": "bovenop, gestapeld op, boven op",
    "starting_with": "begin met, beginnend met, start met, zet",
    "then": "dan daarna vervolgens gevolgd en",
    "as_they_are": "zoals ze zijn staan volgorde blijven",
    "keeping": "laat houd hou",
    "one_line": "lijn streep",
    "line_of": "bij voor op die toont van",
    "drawn_as": "als getekend weergegeven",
    "instead": "plaats vervang liever",
    "ending": "tot einde eindigt maximum max",
    "beginning": "begint beginnen start starten begin",
    "belongs": "voor is zijn als moet blijft blijven",
    "coloured_stems": "gekleur kleur",
    "along_x": "horizontaal, op de horizontale as, op x, onderaan, van links naar rechts",
    "along_y": "verticaal, op de verticale as, op y, omhoog",
    "high": "hoog hoogst piek",
    "low": "laag laagst dal",
    "determiners": "welke welk hoe",
    "greeting": "hallo hi hey hoi goedemorgen goedemiddag goedenavond beste dag",
    "thanking": "bedankt dank dankjewel groeten groetjes",
    "used_up": "verbruikt opgebruikt op besteed uitgegeven al",
    "behind_sides": "as kant rand hoek",
    "to_do": "nog te doen, nog te gaan, nog open, nog niet klaar",
    "rows_meant": "degenen die",
    "worth": "waard waarde",
    "paying": "betaal betaald betalen",
    "earning": "verdiend, opgebracht, binnengehaald",
    "inside": "binnen",
    "into": "in als naar",
    "whole": "alle hele",
    "evening": "avonds",
    "noon": "middag",
    "speedy": "snel vlug kort rap",
    "leisurely": "langzaam lang traag",
    "who": "wie",
    "when": "wanneer",
    "naming": "wie wat welke welk wanneer waar hoe",
    "picking": "wie welke welk wanneer waar",
    "developing": "ontwikkeling verloop",
    "crossing": "overschreden overschrijdt overschreed bereikte bereikt passeerde gehaald haalde",
    "those": "deze die",
    "them": "ze hen",
    "that": "dat dit het",
    "factors": "keer factor maal",
    "aged": "oudste jongste",
    "nothing": "nul",
    "none_of_it": "niets geen nul",
    "beyond_plan": "overschreden overschreed",
    "recent": "nieuwste",
    "picking_of": "welke welk wat",
    "back": "terug weer",
    "correcting": "is was moet moest",
    "mistaken": "typefout fout foutje sorry oeps eigenlijk correctie",
    "setting": "verander wijzig zet corrigeer zijn",
    "forgotten": "ontbreekt vergeten vergat",
    "standing_rows": "rij regel nieuwe nog met",
    "renaming": "hernoem noem",
    "renamed_to": "in",
    "column_words": "kolom reeks lijn legenda",
    "in_force": "filter filters gefilterd",
    "changed": "veranderd gewijzigd wijzigingen",
    "addressed": "je jij we ik",
    "hidden": "verborgen",
    "steps": "stappen wijzigingen keer",
    "redo": "opnieuw",
    "other_one": "andere ander",
    "winning_over": "wint won gewonnen",
    "suggesting": "als met",
    "offering": "kun kan kunt zou zouden wil",
    "going": "gaat ging gingen",
    "ways": "omhoog omlaag",
    "halves": "helft halfjaar",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "dus nou ja och oh ok oké maar en sorry trouwens nu haha ook kijk luister tja vandaag",
    "articles": "de het een geen elk elke ieder iedere sommige",
    "denying": "niet nooit nauwelijks",
    "pointing": "het dit dat deze die hier daar alles niets iets iemand niemand iedereen",
    "speaking": "ik wij we hij zij ze men",
    "being": """
        is zijn was waren ben bent wordt worden werd werden heeft heb hebben had hadden gaat gaan ging
        staat staan ziet lijkt klinkt voelt komt komen kwam maakt neemt haat houdt zegt zei vindt denkt
        vraagt vroeg ligt slaapt bloeit regent woont werkt speelt begint
    """,
    "reasons": """
        omdat, want, zodat ik, zodat we, zodat mijn, zodat iedereen, zodat de, hoewel, anders, voor het
        geval, vanwege, dankzij, aangezien, doordat, om te zien of, om te kijken of, om te weten of,
        maakt niet uit
    """,
    "doubtful_reasons": "nu ik, nu we, nu mijn, aangezien de",
    "purposes": """
        om te laten zien, om te presenteren, om op te hangen, om te printen, om uit te printen, om te
        delen, om te versturen, om te posten, om te begrijpen, om indruk te maken, die ik, dat ik, die
        we
    """,
    "audiences": """
        baas chef team collega collega's collegas klant klanten leraar lerares juf meester docent klas
        ouders moeder vader mama papa man vrouw vriend vriendin vrienden kinderen kind zoon dochter oma
        opa broer zus familie buren vereniging club bestuur raad gemeente trainer coach arts dokter
        boekhouder verslag rapport presentatie dia dia's slide slides praatje college vergadering
        meeting huiswerk opdracht werkstuk scriptie school uni universiteit studie project blog website
        site pagina nieuwsbrief krant poster flyer muur koelkast boek kantoor examen feest bruiloft kerk
        pers archief groep kanaal leden
    """,
    "for_whom": """
        voor, voor mijn, voor de, voor het, voor een, voor onze, voor ons, voor zijn, voor haar, voor
        hun, voor morgen, voor deze, voor dit
    """,
    "ordering": """
        toon laat maak teken geef zet sorteer orden markeer kleur label voeg verwijder haal gebruik noem
        verander begin stapel groepeer houd schrijf vergelijk kun kan kunt wil graag
    """,
    "quantities": """
        uitgave uitgaven kosten prijs prijzen tarief huur loon lonen salaris salarissen inkomen
        inkomsten opbrengst opbrengsten omzet verkoop verkopen budget rekening cijfer score scores
        resultaat resultaten tijd tijden duur afstand afstanden lengte hoogte breedte gewicht gewichten
        grootte oppervlakte diepte snelheid tempo temperatuur temperaturen neerslag regen vochtigheid
        druk verbruik gebruik productie oogst energie stroom totaal niveau stand standen meting metingen
        stemmen zetels bezoek bezoeken bezoekers weergaven opkomst deelnemers downloads dagen eieren
        doelpunten overwinningen kaartjes bestellingen eenheden gevallen aandeel percentage verkeer
    """,
    "amounts": """
        bedrag bedragen geld aantal aantallen hoeveelheid waarde waarden punten punt kilometer
        kilometers km uren minuten euro liter kilo personen mensen keer stuks cijfers
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
