"""Polish verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "wysok wyższ najwyższ nisk niższ": "wzrost wysokość",
    "cięż lekk lżej waż": "waga masa kg",
    "dług dłuż krót dalek daleko dalej trwa": "odległość długość dystans czas minuty godziny dni km",
    "ciepł gorąc zimn chłodn": "temperatura temp",
    "mokr deszcz such pada": "deszcz opady",
    "słoneczn": "słońce",
    "drog droż tani taniej koszt kosztuj płac zapłac wyda": "cena koszt koszty kwota wydatki",
    "zarob zarab przynios": "zarobki dochód przychód obrót pensja",
    "stary star młod": "wiek",
    "szybk woln powol": "prędkość tempo czas minuty sekundy",
    "przebieg biega przejech jecha przesz przeszed chodz": "dystans km kilometry kroki",
    "spa spał spała śpi": "sen godziny",
    "czyta przeczyta": "strony",
    "sprzeda": "sprzedaż sprzedane sztuki",
    "strzeli zdoby": "gole bramki punkty",
    "bogat biedn": "dochód majątek",
    "odwiedz popularn": "goście odwiedziny klienci zamówienia głosy wizyty",
    "pracow przepracow": "godziny",
    "opuści nieobecn": "nieobecności",
    "wypi pi": "kubki litry",
}
