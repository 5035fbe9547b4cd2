"""German verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "hoch höh höch groß größ": "höhe größe körpergröße",
    "schwer leicht wieg wog gewog": "gewicht masse kg",
    "lang läng kurz kürz weit": """
        länge dauer strecke distanz entfernung km minuten min stunden tage zeit
    """,
    "warm wärm heiß kalt kält kühl": "temperatur temp höchstwert",
    "nass näss regn reg trocken": "regen niederschlag",
    "sonnig": "sonne sonnenstunden sonnenschein",
    "teuer teur billig günstig kost bezahl zahl ausgegeben gib gab": """
        preis kosten ausgaben betrag miete gebühr
    """,
    "verdien eingenommen einnahm eingebracht": "einnahmen umsatz einkommen gehalt lohn erlös",
    "alt ält jung jüng": "alter",
    "schnell langsam flott": "geschwindigkeit tempo zeit minuten min sekunden dauer",
    "gelauf lauf lief gejoggt gefahr fahr fuhr geradelt gewander wander": """
        strecke distanz entfernung km kilometer schritte
    """,
    "geschlaf schlaf schlief": "schlaf stunden",
    "geles les las": "seiten gelesen",
    "verkauf": "verkauft verkäufe absatz stück umsatz",
    "getroffen geschossen torgefähr": "tore treffer",
    "punkt": "punkte",
    "gewonn gewann sieg": "siege gewonnen",
    "verlor verlier": "niederlagen verloren",
    "reich arm ärm": "einkommen vermögen",
    "beliebt besucht voll": "besucher gäste bestellungen aufrufe stimmen",
    "gearbeit arbeit": "stunden arbeitsstunden arbeitszeit",
    "gefehlt fehl": "fehltage fehlzeiten",
    "getrunk trink trank": "tassen liter getränke",
    "gespend spend": "spende spenden betrag",
    "geheil heil": "heilung",
}
