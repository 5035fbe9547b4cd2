"""Polish for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "minus, odjąć, pomniejszony o, pomniejszone o, bez uwzględnienia",
    Tag.SUBTRACT: "odejmij, odjąć, odejmując, odjęte",
    Tag.PLUS: "plus, dodać, powiększony o",
    Tag.TIMES: "razy, pomnożony przez, pomnożone przez",
    Tag.DIVIDED: """
        podzielony przez, podzielone przez, podzielić przez, podziel przez, dzielone przez, przez liczbę
    """,
    Tag.PER_HEAD: "na głowę, na mieszkańca, na osobę, per capita",
    Tag.PER: "na, na jeden, na jedną, za każdy",
    Tag.PERCENT_OF: """
        procent z, w procentach, jako procent, jako procent z, percent z, jako percent, jako udział w, w
        stosunku do
    """,
    Tag.PROFIT: "zysk, zyski, zysk netto, dochód netto, nadwyżka, saldo, bilans",
    Tag.MARGIN: "marża, marże, marża zysku",
    Tag.DAYS_BETWEEN: "dni między, liczba dni między, ile dni, czas trwania, jak długo",
    Tag.OVER_UNDER: "powyżej lub poniżej, powyżej czy poniżej, więcej lub mniej niż",
    Tag.RATE: "wskaźnik, stopa",
    Tag.TOGETHER: "razem, łącznie, zsumowane, dodane, wszystko razem",
    Tag.WHOLE: "z całości, w całości, całości, z sumy, w sumie, z ogółu",
    Tag.FRACTION: "udział, część, procent, odsetek",
    Tag.RATIO: "stosunek, iloraz, relacja, proporcja, stosunek między",
    Tag.DIFFERENCE: "różnica, różnica między, różnica pomiędzy, odstęp, luka między",
    Tag.RUNNING: """
        narastająco, narastający, narastająca, suma narastająca, skumulowany, skumulowana, skumulowane,
        kumulatywny, kumulatywnie, suma bieżąca, suma krocząca, od początku roku
    """,
    Tag.MOVING: "średnia krocząca, średnia ruchoma, krocząca, ruchoma, wygładzony, wygładzone, wygładź",
    Tag.MOVING_SUM: "ruchoma suma, suma ruchoma",
    Tag.TOTAL_SHARE: """
        udział w całości, procent całości, procent sumy, udział w sumie, jako procent całości, percent
        całości, procent z całości, udział w łącznej sumie
    """,
    Tag.LAST_PERIOD: """
        w stosunku do poprzedniego miesiąca, względem poprzedniego miesiąca, w porównaniu z poprzednim
        miesiącem, w porównaniu do poprzedniego miesiąca, miesiąc do miesiąca, miesiąc po miesiącu, m do m, z
        miesiąca na miesiąc, względem poprzedniego tygodnia, z tygodnia na tydzień, tydzień do tygodnia, z
        dnia na dzień, względem poprzedniego kwartału, kwartał do kwartału, z kwartału na kwartał
    """,
    Tag.YEAR_ON_YEAR: """
        rok do roku, rok po roku, r do r, względem poprzedniego roku, w porównaniu z poprzednim rokiem, w
        stosunku do poprzedniego roku, w porównaniu do ubiegłego roku, z roku na rok, względem zeszłego roku
    """,
    Tag.GROWTH: """
        tempo wzrostu, wzrost procentowy, procentowy wzrost, procentowa zmiana, zmiana procentowa, wzrost w
        procentach, zmiana w procentach, wzrost w percent
    """,
    Tag.GROWING: "wzrost, wzrosły, wzrosła, wzrósł, rośnie, rosły",
    Tag.CHANGE: "zmiana, zmiany, przyrost, różnica, wzrost",
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
}
