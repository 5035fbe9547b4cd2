"""Polish for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "coloured_stems": "kolor pokolor barw zabarw",
    "conceded": "stracone przeciwnik goście",
    "distances": "dystans odległość",
    "areas": "powierzchnia obszar",
    "crowding": "gęstość zagęszczenie",
    "speed": "prędkość prędkości",
    "pace": "tempo",
    "absolute_value": "wartość bezwzględna, wartości bezwzględne",
    "square_root": "pierwiastek, pierwiastek z, pierwiastek kwadratowy, pierwiastek kwadratowy z",
    "natural_log": "ln, logarytm naturalny",
    "decadic_log": "log 10, logarytm dziesiętny, logarytm przy podstawie 10",
    "the_one_before": """
        poprzedniego miesiąca, poprzedniego tygodnia, poprzedniego dnia, poprzedniego roku,
        poprzedniego kwartału, poprzedniego
    """,
    "rolled_into": "do w na",
    "rolling_up": """
        zsumuj sumuj zsumowane dodaj zagreguj zagregowane zgrupuj pogrupuj pogrupowane połącz
        złącz
    """,
    "anew": "od nowa, od zera, zerowana, zerowany, zeruje się, resetowana, resetowany, zaczynając od nowa",
    "inclusive": "włącznie",
    "by_how_much": "ile",
    "taken_from": "od z",
    "inscribed": "napis napisem tekst napisać",
    "objects": """
        wszystko, wszystkie, słupki, linie, linię, punkty, kawałki, wykres, każdy słupek, każdą linię,
        wszystkie słupki
    """,
    "lumping": "zgrupuj połącz złącz zbierz scal",
    "and_so_on": "itd itp",
    "upright": "pionowa pionowo pionową",
    "its_value": "liczba wartość wartości liczby kwota kwoty etykieta etykiety",
    "nothing_else": "nic więcej, żadnych innych, nic innego",
    "winning": "najlepszy najlepsza zwycięzca rekord",
    "losing": "najgorszy najgorsza przegrany",
    "percents": "procent procentach procentów",
    "solid": "ciągła ciągłą ciągłe",
    "small": "mały małe małych osobny osobne osobnych oddzielne",
    "one_stretch": "dzień tydzień miesiąc rok kwartał sezon",
    "kind_words": """
        pareto: skumulowany skumulowana udział procent linia; pyramid: lewo prawo środek strona;
        arc: nazwy kawałki procent; boxplot: mediana kwartyle; heatmap: ciemniej jaśniej komórki
        kolor; dumbbell: różnica między linia punkty; stacked: części warstwy; funnel: konwersja
        konwersji współczynniki współczynnik etap etapy etapami poprzedni pierwszy
    """,
    "drawn_marks": """
        słupek słupki słupkach słupkami słupków kawałek kawałki kawałkach komórka komórki komórkach
        punkt punkty punktach bąbelek bąbelki
    """,
    "put_first": """
        najpierw, pierwszy, pierwsza, jako pierwszy, jako pierwsza, na początku, na przodzie, na
        pierwszym miejscu
    """,
    "put_last": "na końcu, ostatni, ostatnia, jako ostatni, jako ostatnia, na ostatnim miejscu",
    "muting": "wyszarz, przygaś, na szaro",
    "rest": """
        reszta, resztę, pozostałe, pozostałych, inne, wszystkie inne, wszystko inne, pozostałe słupki,
        reszta słupków, inni
    """,
    "owners": "mój moja moje moich moją nasz nasza nasze naszych twój twoja jego jej ich swój swoje",
    "left_over": "pozostało zostało pozostałe pozostały pozostała",
    "unused": "wolne wolny wolnych niewykorzystane dostępne",
    "markup": "narzut narzutu",
    "late": "opóźnienie opóźnienia spóźnienie",
    "lasting": "trwał trwało spałem",
    "scheduled": "planowany planowo rozkład",
    "awarded": "punkty punkt punktów punkta",
    "matches": "mecz mecze meczu meczów",
    "played": "mecze rozegrane",
    "won": "wygrana wygrane wygrany wygrał wygrała wygraliśmy zwycięstwo zwycięstwa",
    "lost": "przegrana przegrane przegrany przegrał przegrała przegraliśmy porażka porażki",
    "drawn": "remis remisy",
    "owing": "winien winna winni dłużny niezapłacone niezapłacony nieopłacone zaległe zaległy dług długi",
    "paid": "zapłacone zapłacono zapłacony opłacone",
    "opposites": "nie",
    "money": "pieniądze pieniędzy złotych zł kasa",
    "unfinished": "niedokończone nieskończone zaległe",
    "working_days": "dni robocze, poniedziałku do piątku, od poniedziałku do piątku, pn pt",
    "moving": """
        spadł spadła spadło spadły spadać rósł rosła rosło wzrósł wzrosła wzrosło wzrosły urósł urosła
        urosło zmalał zmalała zmalało maleje rośnie spada poprawił poprawiła pogorszył zyskał stracił
        zmieniał zmieniała zmieniało zmieniały
    """,
    "sinking": "spadł spadła spadło spadły spadać zmalał zmalała zmalało maleje spada pogorszył stracił",
    "differing": "różnica różnicę różnicy odstęp przewaga",
    "greater": """
        więcej większy większa większe wyższy wyższa lepszy lepsza szybszy dłuższy starszy droższy droższa
        droższe drożej wyższe dłuższa dłuższe starsza starsze cięższy cięższa cieplejszy wyżej szybsza
        lepsze więksi większych
    """,
    "smaller": """
        mniej mniejszy mniejsza mniejsze niższy niższa gorszy gorsza wolniejszy krótszy młodszy tańszy
        tańsza tańsze taniej niższe krótsza krótsze młodsza lżejszy lżejsza chłodniejszy gorsze niżej
        wolniejsza
    """,
    "than": "niż od",
    "in_turn": "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty",
    "restricting": """
        online nowy nowa nowe nowych stary stara stare starych damskie męskie krajowe krajowych
        zagraniczne zagranicznych prywatne prywatnych publiczne netto brutto inne innych inny własne
        własnych otwarte najlepsze najlepszych najgorsze dorosłych młodych cyfrowe mobilne
    """,
    "adjectives": """
        ny na ne nych nym ty ta te tych wy wa we wych owy owa owe owych ski ska skie skich cki cka ckie
        ckich
    """,
    "of_it": "na za z ze",
    "doing": "enia anie ania enie",
    "exceeding": """
        przewyższa przewyższają przewyższył przewyższyła przewyższyły przebija przebijają przebił przebiły
        pobił pobiły przekracza przekraczają przekroczyły wyprzedza wyprzedzają wyprzedziły przerastają
    """,
    "amounting": "ile",
    "adding": "z ze plus dodaj dorysuj pokaż wraz",
    "called": "podpisana podpisany nazwana nazwany zatytułowana nazwie nazwaną",
    "now": "dziś dzisiaj teraz",
    "breaking": "ale natomiast",
    "failing": "nie inaczej",
    "placing": "przy w na nad obok dla",
    "labelling": "podpisz opisz napisz zaznacz",
    "labelled": "podpisany podpisana podpisane podpisanym podpisaną opisany opisanym opisaną",
    "saying": "z tekst tekstem słowami słowem podpis podpisem notatka",
    "times_taken": "czas czasy",
    "titles": "tytuł tytuły nazwa nazwy podpis podpisy",
    "of_circles": "kół koła bąbelków bąbelki bąbelek punktów punkty pokazuje",
    "halfway": "pół",
    "stripe_nouns": "strefa strefę obszar zakres pas przedział",
    "calling": "nazwij podpisz",
    "at_its_top": "na górze, na wierzchu, u góry",
    "at_its_bottom": "na dole, na spodzie, u dołu",
    "on_top_of": "na wierzchu, ponad",
    "starting_with": "zacznij od, zaczynając od, ustaw",
    "then": "potem następnie dalej i",
    "as_they_are": "jak są kolejności zostaną",
    "keeping": "zostaw zachowaj",
    "one_line": "linia linię kreska",
    "line_of": "przy na dla która pokazuje",
    "drawn_as": "jako",
    "instead": "zamiast zamień",
    "ending": "do koniec kończy maksimum max",
    "beginning": "zaczyna zacznij zaczynać początek start",
    "belongs": "dla jest są jako na ma",
    "along_x": "poziomo, w poziomie, na osi poziomej, na x, na dole, od lewej do prawej",
    "along_y": "pionowo, w pionie, na osi pionowej, na y",
    "determiners": "który która które jaki jaka jakie",
    "greeting": "cześć hej witam witajcie siema dzień",
    "thanking": "dzięki dziękuję dziękujemy pozdrawiam pozdrowienia",
    "used_up": "zużyte zużyty wykorzystane wydane już",
    "to_do": "do zrobienia, jeszcze do zrobienia, zostało do zrobienia",
    "rows_meant": "te tych ci",
    "worth": "warte warty wartość",
    "paying": "zapłacić zapłacił zapłaciła płacimy zapłaciliśmy",
    "earning": "zarobił, zarobiła, przyniósł, przyniosła, zarobiliśmy",
    "inside": "wewnątrz",
    "into": "na w do",
    "whole": "wszystkie wszystkich",
    "evening": "wieczorem",
    "noon": "południe",
    "speedy": "szybk prędk krótk",
    "leisurely": "woln powoln dług",
    "who": "kto komu kogo",
    "when": "kiedy",
    "naming": "kto co jaki jaka jakie który która które kiedy gdzie ile jak",
    "picking": "kto który która które kiedy gdzie",
    "developing": "rozwój przebieg",
    "crossing": """
        przekroczył przekroczyła przekroczyło przekroczyły osiągnął osiągnęła osiągnęło przebił przebiła
    """,
    "those": "tych te",
    "them": "ich je",
    "that": "to tego ten",
    "factors": "razy krotność",
    "aged": "najstarszy najstarsza najmłodszy najmłodsza",
    "nothing": "zero",
    "none_of_it": "nic żadnego żadnej zero",
    "recent": "najnowszy najnowsza",
    "picking_of": "które który która jakie",
    "back": "przywróć znowu",
    "correcting": "jest był było była powinno powinien",
    "mistaken": "literówka błąd pomyłka przepraszam właściwie korekta",
    "setting": "zmień popraw ustaw być",
    "forgotten": "brakuje zapomniałem zapomniałam",
    "standing_rows": "wiersz wpis nowy z",
    "renaming": "przemianuj nazwij",
    "renamed_to": "jako",
    "column_words": "kolumnę kolumna serię linię",
    "in_force": "filtr filtry filtrowanie",
    "changed": "zmieniłeś zmieniłaś zmiany",
    "addressed": "ty my",
    "steps": "kroki zmiany",
    "other_one": "drugi druga drugą",
    "offering": "możesz mógłbyś mogłabyś możecie",
    "halves": "połowa połowie połowę półrocze półroczu półrocza",
}
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
