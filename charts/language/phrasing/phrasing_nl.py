"""Dutch for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {}
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
