"""Polish."""

from charts.language.chatter.chatter_pl import CHATTER
from charts.language.computing.computing_pl import COMPUTING
from charts.language.language import Cues, Language
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        słupek, słupki, słupków, słupkowy, wykres słupkowy, wykres kolumnowy, kolumnowy, kolumny, kolumnami,
        paski, pasków, wykres paskowy, paskowy
    """,
    Tag.LINE: "linia, linie, linii, liniowy, wykres liniowy, krzywa, krzywe",
    Tag.AREA: """
        warstwowy, wykres warstwowy, obszarowy, wykres obszarowy, powierzchniowy, wykres powierzchniowy
    """,
    Tag.POINT: """
        punktowy, wykres punktowy, wykres rozrzutu, rozrzutu, punkty, wykres rozproszenia, rozproszenia
    """,
    Tag.ARC: """
        kołowy, wykres kołowy, diagram kołowy, tortowy, wykres tortowy, tort, ciasto, torcik, kółko, wykres w
        kształcie koła
    """,
    Tag.DONUT: "pierścieniowy, wykres pierścieniowy, pierścień, donut, obwarzanek, pączek",
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "wykres pudełkowy, pudełkowy, ramka wąsy, skrzynkowy",
    Tag.HEATMAP: "mapa ciepła, mapa cieplna, heatmapa",
    Tag.LOLLIPOP: "wykres lizakowy, lizakowy, lizaki",
    Tag.CHART: "wykres, wykresy, diagram, diagramy, grafika, obrazek, graf",
    Tag.STACKED: """
        skumulowane słupki, skumulowany wykres, skumulowany słupkowy, ułożone, spiętrzone, stos, w stosie,
        nałożone
    """,
    Tag.GROUPED: "zgrupowane, obok siebie, pogrupowane",
    Tag.NORMALIZE: "znormalizowany, znormalizowane, do 100",
    Tag.HORIZONTAL: "poziomy, poziome, poziomo, poziomy wykres słupkowy, poziome słupki",
    Tag.LOG: "logarytmiczny, logarytmiczna, skala logarytmiczna, skali logarytmicznej",
    Tag.AT_LEAST: "co najmniej, przynajmniej, minimum, nie mniej niż, lub więcej",
    Tag.AT_MOST: "co najwyżej, najwyżej, nie więcej niż, maksymalnie, lub mniej",
    Tag.ABOVE: """
        powyżej, ponad, więcej niż, większy niż, większe niż, wyższy niż, wyższe niż, starsze niż, przekracza
    """,
    Tag.BELOW: "poniżej, mniej niż, mniejszy niż, mniejsze niż, niższy niż, niższe niż, młodsze niż",
    Tag.UNEQUAL: "wszystko oprócz, wszystkie oprócz, oprócz, poza, z wyjątkiem, wyłączając, prócz",
    Tag.EQUAL: "równy, równe, równa się, wynosi",
    Tag.BETWEEN: "między, pomiędzy",
    Tag.FROM: "od, z",
    Tag.TO: "do",
    Tag.SINCE: "od, począwszy od, odkąd",
    Tag.UNTIL: "do, aż do, do końca",
    Tag.BEFORE: "przed, wcześniej niż",
    Tag.AFTER: "po, później niż",
    Tag.NULL: "puste, jest puste",
    Tag.NOT_NULL: "niepuste, nie jest puste",
    Tag.CONTAINS: "zawiera, zawierające, zawierają",
    Tag.STARTS: "zaczyna się na, zaczynające się na, zaczyna się od, zaczynające się od",
    Tag.ENDS: "kończy się na, kończące się na",
    Tag.ONLY: "tylko, jedynie, wyłącznie, tylko dla",
    Tag.WITHOUT: """
        bez, zamiast, ukryj, usuń, pomiń, wyrzuć, schowaj, odrzuć, wyklucz, nie pokazuj, zabierz
    """,
    Tag.NOT: "nie, żaden",
    Tag.IN: "w, we, w roku, za, podczas, w ciągu",
    Tag.COUNT: "liczba, ilość, ile, ilu, policz, częstość, liczebność",
    Tag.TOTAL_NUMBER: "łączna liczba, całkowita liczba, łączna ilość",
    Tag.DIFFERENT: "różnych, unikalnych, różne",
    Tag.SUM: """
        suma, sumy, łącznie, łączny, łączna, łączne, razem, w sumie, ogółem, całkowity, całkowita, zsumuj
    """,
    Tag.MEAN: "średnia, średni, średnio, średnie, przeciętny, przeciętna, przeciętnie, przeciętne",
    Tag.MEDIAN: "mediana",
    Tag.MIN: "minimum, minimalny, minimalna, najmniejszy, najmniejsza, najniższy, najniższa, najmniej",
    Tag.MAX: "maksimum, maksymalny, maksymalna, największy, największa, najwyższy, najwyższa, najwięcej",
    Tag.BY: "według, wg, po, na, względem, w podziale na, w rozbiciu na, pod względem",
    Tag.EACH: """
        każdy, każda, każde, każdego, każdej, każdym, dla każdego, dla każdej, na każdy, w każdym, w każdej
    """,
    Tag.SERIES: """
        podzielone na, podzielone według, z podziałem na, z podziałem według, pogrupowane według, w rozbiciu
        na, rozbite na, rozbite według, pokolorowane według, kolor według, podziel na, grupuj według, kolor
    """,
    Tag.OVER: "w czasie, na przestrzeni, w trakcie",
    Tag.VERSUS: "kontra, versus, wobec, w porównaniu z, względem, vs, a",
    Tag.AND: "i, oraz, a także",
    Tag.OR: "lub, albo, czy",
    Tag.BIN: "przedziały, przedział, klasy, koszyki",
    Tag.SORT: """
        posortowany, posortowane, posortuj, sortuj, uporządkowany, uporządkowane, uporządkuj, ułóż,
        sortowanie, w kolejności
    """,
    Tag.ASC: """
        rosnąco, rosnący, rosnącej, rosnącej kolejności, w kolejności rosnącej, od najmniejszego do
        największego, od najmniejszych, od najniższego, od najmniejszej
    """,
    Tag.DESC: """
        malejąco, malejący, malejącej, malejącej kolejności, w kolejności malejącej, od największego do
        najmniejszego, od największych, od najwyższego, od największej
    """,
    Tag.ALPHABET: """
        alfabetycznie, alfabetyczny, alfabetycznej, kolejności alfabetycznej, od a do z, według alfabetu
    """,
    Tag.X_AXIS: "oś x, osi x",
    Tag.Y_AXIS: "oś y, osi y",
    Tag.TOP: """
        top, najlepszy, najlepsze, najlepszych, największych, największe, najwyższych, najwyższe, pierwsze
    """,
    Tag.BOTTOM: """
        najgorszy, najgorsze, najgorszych, najmniejszych, najmniejsze, najniższych, najniższe, ostatnie
    """,
    Tag.OTHERS: "inne, pozostałe, reszta, i inne",
    Tag.YEAR: "rok, roku, lata, lat, latach",
    Tag.QUARTER: "kwartał, kwartału, kwartały, kwartałów, kwartałach",
    Tag.MONTH: "miesiąc, miesiąca, miesiące, miesięcy, miesiącach",
    Tag.WEEK: "tydzień, tygodnia, tygodnie, tygodni, tygodniach",
    Tag.DAY: "dzień, dnia, dni, dniach, data",
    Tag.WEEKDAY: """
        według dni tygodnia, wg dni tygodnia, po dniach tygodnia, dzień tygodnia, dni tygodnia, dniach
        tygodnia, dnia tygodnia
    """,
    Tag.HOUR: "godzina, godzin, godzinach",
    Tag.YEARLY: """
        rocznie, na rok, w roku, po latach, według lat, według roku, co rok, roczny, w każdym roku, w
        poszczególnych latach
    """,
    Tag.QUARTERLY: """
        kwartalnie, na kwartał, po kwartałach, według kwartałów, według kwartału, co kwartał, kwartalny, w
        każdym kwartale
    """,
    Tag.MONTHLY: """
        miesięcznie, na miesiąc, w miesiącu, po miesiącach, według miesięcy, według miesiąca, co miesiąc,
        miesięczny, w każdym miesiącu, w poszczególnych miesiącach, wg miesięcy
    """,
    Tag.WEEKLY: "tygodniowo, na tydzień, po tygodniach, według tygodni, co tydzień, tygodniowy",
    Tag.DAILY: "dziennie, na dzień, według dni, po dniach, codziennie, dzienny",
    Tag.TREND: "trend, przebieg, rozwój, w czasie, zmiany w czasie, dynamika, jak zmieniał się",
    Tag.SHARE: """
        udział, udziały, procent, procenty, procentowo, w procentach, odsetek, struktura, procentowy udział,
        procentowy, skład
    """,
    Tag.RELATION: "korelacja, zależność, związek, powiązanie, relacja",
    Tag.DISTRIBUTION: "rozkład, dystrybucja, rozrzut",
    Tag.COMPARE: "porównaj, porównanie, porównać, zestaw",
    Tag.NO_CHART: "bez wykresu, bez diagramu, nie rysuj, tylko tekst",
    Tag.FILLER: """
        mi, mój, moje, nasz, nasze, z, ze, dla, do, proszę, zrób, pokaż, narysuj, stwórz, utwórz, wygeneruj,
        przedstaw, daj, chcę, chciałbym, chciałabym, potrzebuję, możesz, jest, są, jako, jak, jaki, jaka,
        jakie, który, która, które, to, ten, ta, te, tych, tego, tej, dane, danych, tabela, tabeli, wartość,
        wartości, skala, skali, o, się, na, w, we, kolejność, kolejności, oś, osi, by, żeby, wszystkie
    """,
    Tag.ADD: "dodaj, także, również, też, oprócz tego, dołóż, jeszcze",
    Tag.UNDO: """
        cofnij, cofnij to, wróć, z powrotem, tak jak było, jak przedtem, jednak nie, poprzedni wykres
    """,
    Tag.RESET: "od nowa, zacznij od nowa, od początku, pierwszy wykres, wróć do początku",
    Tag.REVERSED: "odwrotnie, na odwrót, w odwrotnej kolejności, odwróć kolejność, odwróć",
    Tag.AGAIN: "to samo, jeszcze raz to samo, tak samo, ten sam wykres",
    Tag.PAINT: "w kolorze, na kolor, pokoloruj, pomaluj, na, zaznacz na",
    Tag.HIGHLIGHT: "wyróżnij, podkreśl, zaznacz, wyróżnione, uwydatnij, podświetl",
    Tag.TITLE: "tytuł, z tytułem, zatytułowany, nagłówek, nazwij, pod tytułem",
    Tag.DARK: "ciemne tło, ciemny motyw, tryb ciemny, ciemnym tle, na ciemnym tle, ciemny",
    Tag.LIGHT: "jasne tło, jasny motyw, białe tło, na jasnym tle, na białym tle",
    Tag.RULE: """
        linia celu, linia docelowa, linia odniesienia, cel na poziomie, linia na poziomie, próg, linia przy,
        cel
    """,
    Tag.MEAN_RULE: "linia średniej, linia ze średnią, linia przeciętna, średnia jako linia, linia średnia",
    Tag.MEDIAN_RULE: "linia mediany",
    Tag.NO_LABELS: "bez wartości, bez liczb, bez etykiet, bez cyfr, ukryj wartości",
    Tag.NO_LEGEND: "bez legendy, ukryj legendę, usuń legendę",
    Tag.FROM_ZERO: "od zera, oś od zera, zaczynając od zera, zacznij od zera, od 0",
    Tag.NOT_FROM_ZERO: "nie od zera",
}
_CUES = Cues(
    charts="wykres, diagram, histogram, słupk, kołow",
    how_to="""
        jak zrobić, jak narysować, jak stworzyć, jak utworzyć, jak mogę, jak można, jak się robi, jak czytać,
        jak odczytać, jak robi się, jak wygenerować
    """,
    what_is="""
        co to jest, czym jest, co to są, co oznacza, kiedy użyć, kiedy używać, różnica między, do czego służy
    """,
    explain_verbs="wyjaśnij, wytłumacz, objaśnij, wyjaśnienie, instrukcja, opowiedz, poradnik",
    works="działa, działają",
    deictic="te dane, tych danych, tej tabeli, tę tabelę, tabelę, tych, z tego",
    means="z, za pomocą, jako, przez",
    make="zrób, pokaż, narysuj, stwórz, utwórz, wygeneruj, przedstaw, daj, zwizualizuj, porównaj, wykreśl",
    question="jaki, jaka, jakie, który, która, które, kto, kiedy, gdzie, dlaczego, ile, ilu, czy, jak, co",
    grouping="według, wg, po, top, udział, na",
    refusals="bez wykresu, bez diagramu, nie rysuj, tylko tekst, nie chcę wykresu",
    thanks="""
        dzięki, dziękuję, dziekuje bardzo, super, świetnie, idealnie, doskonale, ekstra, pięknie, brawo,
        bomba, wielkie dzięki, rewelacja, perfekcyjnie
    """,
)
LANGUAGE = Language(
    code="pl",
    unspaced=False,
    phrases=_PHRASES | COMPUTING,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.BOXPLOT: "pudełk",
        Tag.HEATMAP: "map ciepła",
        Tag.POINT: "punktow, rozrzut",
        Tag.ARC: "kołow, tort",
        Tag.AREA: "warstwow, obszarow",
        Tag.LINE: "liniow, linii",
        Tag.BAR: "słupk, kolumn",
    },
    undrawn={
        "radar charts": "radarowy radarowego",
        "funnels": "lejek lejkowy",
        "waterfalls": "kaskadowy wodospad",
        "maps": "kartogram",
        "forecasts": "prognoza prognozę prognozy",
    },
    requesting="""
        zrób pokaż narysuj stwórz utwórz wykres wykresu diagram proszę słupkowy kołowy liniowy daj
    """,
    requesting_alone="",
    synonyms={
        "sales": "sprzedaż obrót przychód przychody",
        "costs": "koszty wydatki koszt",
        "city": "miasto",
        "country": "kraj państwo",
        "month": "miesiąc",
        "year": "rok",
        "price": "cena",
    },
    abbreviations={},
    endings="""
        ami ach owi iami iach ów ego emu iego iemu ymi imi ych ich ym im ej iej ie y i a e o u ę ą em om iem
        iom ią ię ia
    """,
    fleeting="e",
    numbers="jeden dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    powers={3: "tysiąc tysięcy tys", 6: "milion miliony milionów mln", 9: "miliard miliardów mld"},
    magnitudes={3: "tys tysięcy", 6: "mln milion milionów", 9: "mld miliard miliardów", 12: "bln bilion"},
    about="ok, około, ca",
    bound_words="poniżej powyżej",
    out_of="z",
    duration_names="czas trwanie godziny czas_trwania",
    hour_names="godziny",
    time_units={
        1: "sek sekunda sekundy sekund",
        60: "min minuta minuty minut",
        3600: "godz godzina godziny godzin",
        86400: "dni dzień",
        604800: "tydzień tygodnie tygodni",
    },
    totals="razem, suma, łącznie, ogółem, w sumie, suma końcowa",
    overall="wszystkie",
    mean_labels="średnia średnio",
    joins="i",
    blanks="brak, b.d., bd, brak danych, n.d., nd",
    date_words="r roku dnia o",
    months="""
        stycznia|sty|styczeń lutego|lut|luty marca|mar|marzec kwietnia|kwi|kwiecień maja|maj
        czerwca|cze|czerwiec lipca|lip|lipiec sierpnia|sie|sierpień września|wrz|wrzesień
        października|paź|październik listopada|lis|listopad grudnia|gru|grudzień
    """,
    weekdays="poniedziałek|pon wtorek|wt środa|śr czwartek|czw piątek|pt sobota|sob niedziela|niedz|nd",
    small_words="w z na i do",
    joining_words="w z",
    general_names="",
    key_names="",
    row_names="lp nr",
    label_names="nazwa imię",
    year_names="rok lata",
    age_names="wiek",
    mean_names="wiek cena płaca pensja temperatura ocena waga wzrost procent",
    people="osób osoby ludzi ludzie pracowników uczniów studentów klientów członków",
    women="kobiety kobieta kobiet",
    men="mężczyźni mężczyzna mężczyzn",
    first="pierwsze pierwszych pierwszy",
    last="ostatnie ostatnich ostatni",
    weekend="weekend weekendy weekendach",
    ordinals="",
    of_a_month="",
    up_to="do",
    in_order="posortowany posortowane uporządkowane",
    order_by="według wg po",
    order_of="według",
    backwards="odwrotnie odwrotnej",
    having="z",
    but="ale",
    all_of="wszystkie wszystko",
    telling="starsze młodsze",
    stacked_stems="skumulowan",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk="""
        sprzedał sprzedała sprzedało sprzedali sprzedały zarobił zarobiła zarobiło wydał wydała wydało wydali
        teraz jeszcze raz ja mnie mi mój moja moje mojego mojej nasz nasza nasze my nam nas ty ci cię twój wy
        wam was on ona ono oni je ich im jego jej to ten ta te tego tej tych temu tym kto co jaki jaka jakie
        jakiego który która które których kiedy gdzie dlaczego jak czy jest są był była było były będzie być
        mieć mam masz ma mają mamy może możesz mógłbyś mogłabyś można chcę chciałbym chciałabym proszę
        poproszę dziękuję dzięki cześć hej witam dzień dobry zrób zrobić pokaż pokazać narysuj narysować
        stwórz utwórz wygeneruj przedstaw daj weź zobacz zobaczyć potrzebuję potrzebny trzeba dla od do z ze w
        we na po o u przy przez za nad pod między i oraz lub albo ale a że żeby bo więc tak nie no już też
        także bardzo ładny ładnie wykres wykresu wykresie wykresem diagram diagramu obrazek dane danych danymi
        tabela tabeli tabelę liczby liczb wartość wartości kolumna kolumny wiersz wiersze skala skali oś
        kolejność kolejności się by czyli jako tutaj tam tu coś rzecz trochę wyglądał wynosi wiersze wierszy
    """,
    colours={
        "red": "czerwon",
        "orange": "pomarańczow",
        "yellow": "żółt",
        "green": "zielon",
        "teal": "turkusow",
        "blue": "niebiesk granatow błękitn",
        "purple": "fioletow",
        "pink": "różow",
        "brown": "brązow",
        "grey": "szar",
        "black": "czarn",
    },
    headings={
        "rank": "miejsce pozycja ranking",
        "aim": "cel plan budżet",
        "reached": "wykonanie rzeczywiste",
        "before": "przed",
        "after": "po",
        "start": "początek start od",
        "end": "koniec do",
        "low": "min minimum",
        "high": "max maksimum",
        "error": "odchylenie błąd",
        "stage": "etap faza",
        "result": "punkty sprzedaż przychód głosy wynik",
    },
    scales="""
        zdecydowanie się nie zgadzam, nie zgadzam się, nie mam zdania|neutralnie, zgadzam się,
        zdecydowanie się zgadzam; nigdy, rzadko, czasami|czasem, często, zawsze;
        bardzo źle, źle, średnio, dobrze, bardzo dobrze; niski, średni, wysoki
    """,
    you="ty ci cię twój twoja twoje pan pani",
    rest="inne, inny, pozostałe, reszta, nie wiem, brak danych",
)
