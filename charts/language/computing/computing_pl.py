"""Polish for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: """
        minus, odjąć, pomniejszony o, pomniejszone o, bez uwzględnienia, pomniejszona o, po odjęciu, bez
        kosztów, po odliczeniu
    """,
    Tag.SUBTRACT: """
        odejmij, odjąć, odejmując, odjęte, odjęciu, odejmij od, odejmując od, odejmiemy, odliczając, odlicz,
        po odjęciu, minusując, odejmę, odejmie, odejmiesz, odejmowanie, odejmować, odliczeniu, odliczyć,
        potrąć, potrąceniu, potrącając, odejmijcie, odlicza
    """,
    Tag.PLUS: "plus, dodać, powiększony o",
    Tag.TIMES: "razy, pomnożony przez, pomnożone przez",
    Tag.DIVIDED: """
        podzielony przez, podzielone przez, podzielić przez, podziel przez, dzielone przez, przez liczbę,
        podzielona przez, dzielony przez, przez
    """,
    Tag.ATTAINMENT: """
        realizacja planu, realizacji planu, realizację planu, stopień realizacji, procent realizacji,
        wykonanie planu, wykonania planu, realizacja celu, realizacji celu, realizację celu, stopień
        wykonania, procent wykonania, wskaźnik realizacji, realizacja budżetu, wykonanie budżetu, procent
        realizacji planu, stopień realizacji planu, procent wykonania planu
    """,
    Tag.TICKET: """
        średni paragon, średnia wartość paragonu, średnia wartość koszyka, średni koszyk, średnia wartość
        zamówienia
    """,
    Tag.PER_HEAD: "na głowę, na mieszkańca, na osobę, per capita",
    Tag.PER: "na, na jeden, na jedną, za każdy",
    Tag.PERCENT_OF: """
        procent z, w procentach, jako procent, jako procent z, percent z, jako percent, jako udział w, w
        stosunku do
    """,
    Tag.PROFIT: """
        zysk, zyski, zysk netto, dochód netto, nadwyżka, saldo, bilans, zysku, ile zostaje, co zostaje, na
        czysto, czysty zysk, zarobek
    """,
    Tag.MARGIN: "marża, marże, marża zysku",
    Tag.DAYS_BETWEEN: "dni między, liczba dni między, ile dni, czas trwania, jak długo",
    Tag.OVER_UNDER: "powyżej lub poniżej, powyżej czy poniżej, więcej lub mniej niż",
    Tag.RATE: "wskaźnik, stopa",
    Tag.TOGETHER: """
        razem, łącznie, zsumowane, dodane, wszystko razem, sumuj, zsumuj, sumować, dodawaj, podliczaj
    """,
    Tag.WHOLE: "z całości, w całości, całości, z sumy, w sumie, z ogółu",
    Tag.FRACTION: "udział, część, procent, odsetek",
    Tag.RATIO: "stosunek, iloraz, relacja, proporcja, stosunek między, stosunku",
    Tag.DIFFERENCE: """
        różnica, różnica między, różnica pomiędzy, odstęp, luka między, różnicę, różnicy
    """,
    Tag.RUNNING: """
        narastająco, narastający, narastająca, suma narastająca, skumulowany, skumulowana, skumulowane,
        kumulatywny, kumulatywnie, suma bieżąca, suma krocząca, od początku roku, suma skumulowana, łącznie od
        początku, przyrostowo, sumując kolejno, kumulacja, dodając kolejne miesiące, sumujący się, sumujące
        się, dodawane kolejno, dodawany kolejno, sumowane kolejno, sumowany kolejno, zliczane narastająco,
        zbierają się, zbiera się, się zbierają, się zbiera
    """,
    Tag.MOVING: """
        średnia krocząca, średnia ruchoma, krocząca, ruchoma, wygładzony, wygładzone, wygładź
    """,
    Tag.MOVING_SUM: "ruchoma suma, suma ruchoma",
    Tag.TOTAL_SHARE: """
        udział w całości, procent całości, procent sumy, udział w sumie, jako procent całości, percent
        całości, procent z całości, udział w łącznej sumie, część całości, ile procent całości, udział w
        łącznej kwocie, w procentach całości
    """,
    Tag.LAST_PERIOD: """
        w stosunku do poprzedniego miesiąca, względem poprzedniego miesiąca, w porównaniu z poprzednim
        miesiącem, w porównaniu do poprzedniego miesiąca, miesiąc do miesiąca, m do m, z miesiąca na
        miesiąc, względem poprzedniego tygodnia, z tygodnia na tydzień, tydzień do tygodnia, z dnia na
        dzień, względem poprzedniego kwartału, kwartał do kwartału, z kwartału na kwartał, od poprzedniego
        miesiąca, niż w poprzednim miesiącu, do poprzedniego miesiąca, względem poprzedniego
    """,
    Tag.YEAR_ON_YEAR: """
        rok do roku, r do r, względem poprzedniego roku, w porównaniu z poprzednim rokiem, w stosunku do
        poprzedniego roku, w porównaniu do ubiegłego roku, z roku na rok, względem zeszłego roku
    """,
    Tag.GROWTH: """
        tempo wzrostu, wzrost procentowy, procentowy wzrost, procentowa zmiana, zmiana procentowa, wzrost
        w procentach, zmiana w procentach, wzrost w percent, procentowy przyrost, o ile procent, zmiana w
        percent
    """,
    Tag.GROWING: "wzrost, wzrosły, wzrosła, wzrósł, rośnie, rosły",
    Tag.CHANGE: """
        zmiana, zmiany, przyrost, różnica, wzrost, zmieniał
        się
    """,
    Tag.PERCENT: "procent, procentowo, w procentach, procentowy, percent",
    Tag.INDEXED: "indeks, indeksowany, w porównaniu z początkiem, względem początku, baza",
    Tag.RANKING: "pozycja w rankingu, ranking w czasie, miejsce w tabeli",
    Tag.Z_SCORE: "z score, standaryzowany, standaryzowane, wynik standaryzowany",
    Tag.PERCENTILE: "percentyl, kwantyl, centyl",
    Tag.STDEV: "odchylenie standardowe",
    Tag.VARIANCE: "wariancja",
    Tag.RANGE: "rozstęp, maksimum minus minimum",
    Tag.MODE: "dominanta, najczęstsza wartość, moda",
    Tag.FIRST: "pierwsza wartość, wartość początkowa",
    Tag.LATEST: "ostatnia wartość, najnowsza wartość, wartość końcowa",
    Tag.EVERYTHING: "wszystko, wszystkie",
    Tag.INCOME: "przychód, przychody, obrót, obroty, dochód, dochody, wpływy, sprzedaż",
    Tag.COST: "koszt, koszty, wydatki, wydatek, nakłady",
    Tag.POPULATION: "ludność, mieszkańcy, mieszkańców, populacja, osoby, ludzie",
    Tag.IN_FIGURES: "w liczbach bezwzględnych, bezwzględnie",
    Tag.VALUE_LABELS: """
        z wartościami, z liczbami, z wartościami na słupkach, z liczbami na słupkach, wartości na
        słupkach, liczby na słupkach, dodaj wartości, dopisz wartości, pokaż wartości, pokaż liczby, pokaż
        też liczby, pokaż też wartości, z podpisanymi wartościami, z etykietami, etykiety danych, podpisz
        słupki, wartości nad słupkami, liczby nad słupkami, nad każdym słupkiem, na każdym słupku, dodaj
        liczby, wpisz wartości, z podpisami
    """,
    Tag.LEGEND: "legenda, legendę",
    Tag.AT_BOTTOM: "na dole, u dołu, pod spodem, pod wykresem",
    Tag.AT_TOP: "na górze, u góry, nad wykresem",
    Tag.AT_RIGHT: "po prawej, z prawej, po prawej stronie",
    Tag.AT_LEFT: "po lewej, z lewej, po lewej stronie",
    Tag.MORE_THAN: """
        więcej niż, mniej niż, więcej od, mniej od, wyższy niż, niższy niż, droższy niż, tańszy niż,
        większy niż, mniejszy niż, różnica między, różnica pomiędzy, przewaga nad, w porównaniu z, w
        porównaniu do, więcej
    """,
    Tag.CELSIUS: "celsjusza, celsjusz, w stopniach celsjusza",
    Tag.FAHRENHEIT: "fahrenheita, fahrenheit, w fahrenheitach",
    Tag.MILES: "mile, w milach, mil",
    Tag.KILOMETRES: "kilometry, w kilometrach, km",
    Tag.POUNDS: "funty angielskie, lbs",
    Tag.KILOGRAMS: "kilogramy, kilo, w kilogramach, kg",
    Tag.HOURS: "godziny, w godzinach",
    Tag.MINUTES: "minuty, w minutach",
    Tag.SECONDS: "sekundy, w sekundach",
    Tag.YEARS_APART: """
        linia na każdy rok, każdy rok jako linia, lata nałożone na siebie, porównaj lata, lata obok siebie
    """,
    Tag.LOSS: "ze stratą, strata, na stracie, pod kreską",
    Tag.WIN: "z zyskiem, na plusie finansowym, nad kreską, zyskowny",
    Tag.SHRUNK: "spadły, spadło, zmalały, zmniejszyły, straciły",
    Tag.GREW: "wzrosły, wzrosło, zwiększyły, urosły, zyskały",
    Tag.OWN_RANK: "miejsce każdego, pokaż miejsce, jako miejsce, które miejsce, pozycja każdego",
    Tag.END_LABELS: """
        tylko ostatnia wartość, podpisz ostatni punkt, wartość na końcu, pierwsza i ostatnia wartość
    """,
    Tag.EXTREME_LABELS: """
        podpisz najwyższy i najniższy, zaznacz maksimum i minimum, podpisz szczyt, podpisz tylko najwyższy
    """,
    Tag.AWAY_FROM: """
        jak daleko od, odchylenie od, różnica względem, odległość od, powyżej lub poniżej
    """,
    Tag.OUT_OF: "na każde, z każdych",
    Tag.IN_EVERY: "na każde, za każde",
    Tag.SPREAD_OF: "odchylenie, różnica, rozpiętość, odległość, między, minus",
}
