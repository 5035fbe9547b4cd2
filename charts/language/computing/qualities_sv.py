"""Swedish verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "hög lång längst": "höjd längd",
    "tung tyng lätt väg": "vikt kg",
    "lång längst kort långt": "avstånd sträcka längd tid minuter timmar dagar km",
    "varm kall": "temperatur temp",
    "blöt regn torr": "regn nederbörd",
    "solig": "sol soltimmar",
    "dyr billig kost betal spender": "pris kostnad kostnader utgift utgifter belopp",
    "tjän dra omsätt omsatt": "inkomst intäkter lön omsättning försäljning",
    "gamm äld ung yng": "ålder",
    "snabb långsam fort": "hastighet tempo fart tid minuter sekunder",
    "sprang spring sprung cykl gick gå gått sam simm": "sträcka distans avstånd km steg varv",
    "sov sover sovit": "sömn timmar",
    "läst läs": "sidor",
    "sål sälj": "sålda försäljning antal",
    "gjord mål": "mål poäng",
    "rik fattig": "inkomst förmögenhet",
    "besökt populär": "besökare besök kunder gäster beställningar röster",
    "jobb arbet": "timmar",
    "frånvar miss": "frånvaro",
    "drack drick druck": "koppar liter",
}
