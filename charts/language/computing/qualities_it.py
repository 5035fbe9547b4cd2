"""Italian verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "alt bass": "altezza statura",
    "pesant legger pes": "peso kg",
    "lung lontan cort brev dur": "distanza durata lunghezza km minuti ore tempo giorni",
    "cald fredd": "temperatura temp massima",
    "piov piovos pioggia secc": "pioggia precipitazioni mm",
    "soleggiat": "sole",
    "car economic cost pag spes spend": "prezzo costo spesa spese importo",
    "guadagn incass fattur": "incasso incassi ricavi entrate stipendio vendite guadagno",
    "vecch anzian giovan": "età",
    "veloc rapid lent": "velocità ritmo tempo minuti secondi",
    "cors corr cammin percors pedal nuot": "distanza km chilometri passi",
    "dorm": "sonno ore",
    "lett legg": "pagine lette",
    "vend": "vendite venduti pezzi",
    "segn fatto gol": "gol reti punti",
    "ricc pover": "reddito pil",
    "visit frequentat affollat popolar": "visite visitatori clienti iscritti ordini voti",
    "lavor": "ore",
    "manc assen": "assenze",
    "bev bevut": "tazze litri",
}
