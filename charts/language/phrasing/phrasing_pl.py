"""Polish for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": """
        więc no cóż oj ok okej ale i przepraszam sorki teraz haha też zresztą słuchaj patrz dziś dzisiaj
        a
    """,
    "articles": "ten ta to jakiś jakaś każdy każda żaden żadna",
    "denying": "nie nigdy",
    "pointing": "to tu tutaj tam wszystko nic coś ktoś nikt wszyscy",
    "speaking": "ja my on ona oni one jestem jesteśmy mam mamy pracuję pracujemy mieszkam siedzę właśnie",
    "being": """
        jest są był była było byli były jestem jesteśmy ma mają miał miała idzie idą szło wygląda brzmi
        wydaje przychodzi przyszedł przyszła robi robią nienawidzi kocha lubi mówi powiedział
        powiedziała myśli twierdzi pyta pytał pytała śpi kwitnie pada mieszka pracuje zaczyna kończy
    """,
    "reasons": """
        bo, ponieważ, gdyż, dlatego że, żebym, żebyśmy, żeby mój, żeby moja, żeby wszyscy, żeby szef,
        chociaż, choć, mimo że, inaczej, w razie, z powodu, dzięki, żeby zobaczyć czy, żeby sprawdzić
        czy, żeby wiedzieć czy, nieważne
    """,
    "doubtful_reasons": "jak mój, jak moja, skoro ja, skoro mój",
    "purposes": """
        żeby pokazać, do pokazania, do powieszenia, żeby powiesić, do wydruku, do wydrukowania, żeby
        wydrukować, żeby wysłać, do wysłania, żeby zrozumieć, żeby zaprezentować, żeby przekonać, którą
        muszę, który muszę
    """,
    "audiences": """
        szefa szefowej zespołu kolegów koleżanki kolegi klienta klientów klientki nauczyciela
        nauczycielki profesora klasy rodziców mamy taty męża żony dziewczyny chłopaka przyjaciół
        przyjaciela dzieci syna córki babci dziadka brata siostry rodziny sąsiadów klubu zarządu rady
        gminy trenera lekarza księgowej raportu prezentacji slajdu slajdów referatu seminarium spotkania
        zadania pracy szkoły uczelni projektu bloga strony newslettera gazety plakatu ulotki ściany
        lodówki książki biura egzaminu imprezy wesela kościoła prasy archiwum grupy kanału członków
    """,
    "for_whom": """
        dla, do, dla mojego, dla mojej, dla moich, do mojej, do mojego, dla naszego, dla naszej, na, na
        jutro
    """,
    "ordering": """
        pokaż pokażcie zrób zróbcie narysuj stwórz daj wstaw postaw posortuj ułóż zaznacz wyróżnij
        pokoloruj podpisz dodaj dorzuć usuń wyrzuć zostaw użyj nazwij zatytułuj zmień zacznij zgrupuj
        napisz porównaj możesz możecie mógłbyś mogłabyś proszę
    """,
    "quantities": """
        wydatek wydatki wydatków koszt koszty kosztów cena ceny cen opłata opłaty czynsz płaca płace
        pensja pensje dochód dochody przychód przychody obrót obroty zarobek zarobki sprzedaż sprzedaży
        budżet rachunek rachunki ocena oceny ocen wynik wyniki czas czasy czasu długość dystans
        odległość wysokość szerokość waga wagi wzrost rozmiar powierzchnia głębokość prędkość tempo
        temperatura temperatury opady opad deszcz wilgotność ciśnienie zużycie zużycia produkcja
        produkcji zbiory zbiór plon plony wydajność energia energii prąd suma poziom wskaźnik odczyty
        głosy głosów mandaty wizyty odwiedziny odwiedzin wyświetlenia frekwencja uczestnicy pobrania dni
        jaja jajek bramki gole goli zwycięstwa porażki bilety biletów zamówienia zamówień przypadki
        udział udziały procent ruch
    """,
    "amounts": """
        kwota kwoty kwotę pieniądze pieniędzy ilość ilości liczba liczby liczbę wartość wartości punkty
        punktów kilometry kilometrów km godziny godzin minuty minut złotych euro litry litrów kilo osób
        osoby razy sztuk sztuki
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
