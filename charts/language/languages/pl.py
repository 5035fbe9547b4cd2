"""Polish."""

from charts.language.chatter.chatter_pl import CHATTER
from charts.language.computing.asking_pl import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_pl import COMPUTING
from charts.language.computing.qualities_pl import QUALITIES
from charts.language.computing.synonyms_pl import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_pl import SPELT
from charts.language.styles.styles_pl import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        słupek, słupki, słupków, słupkowy, wykres słupkowy, wykres kolumnowy, kolumnowy, kolumny, kolumnami,
        paski, pasków, wykres paskowy, paskowy, słupkach, słupkami, diagram słupkowy, słupkowego, kolumnach,
        kolumnowe, słupkowo
    """,
    Tag.LINE: """
        linia, linie, linii, liniowy, wykres liniowy, krzywa, krzywe, liniach, liniami, liniowo, liniowego,
        krzywej, wykresem liniowym
    """,
    Tag.AREA: """
        warstwowy, wykres warstwowy, obszarowy, wykres obszarowy, powierzchniowy, wykres powierzchniowy,
        wypełniona linia
    """,
    Tag.POINT: """
        punktowy, wykres punktowy, wykres rozrzutu, rozrzutu, punkty, wykres rozproszenia, rozproszenia
    """,
    Tag.ARC: """
        kołowy, wykres kołowy, diagram kołowy, tortowy, wykres tortowy, tort, ciasto, torcik, kółko, wykres w
        kształcie koła, koło, kole, koła, kołowym, kołowego, kołową, wykresie kołowym, w kształcie koła, w
        formie koła
    """,
    Tag.DONUT: """
        pierścieniowy, wykres pierścieniowy, pierścień, donut, obwarzanek, pączek, pączka, pączkowy,
        pierścieniowego, pierścienia
    """,
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "wykres pudełkowy, pudełkowy, ramka wąsy, skrzynkowy",
    Tag.HEATMAP: "mapa ciepła, mapa cieplna, heatmapa",
    Tag.LOLLIPOP: "wykres lizakowy, lizakowy, lizaki",
    Tag.CHART: "wykres, wykresy, diagram, diagramy, grafika, obrazek, graf",
    Tag.STACKED: """
        skumulowane słupki, skumulowany wykres, skumulowany słupkowy, ułożone, spiętrzone, stos, w stosie,
        nałożone, słupki skumulowane, skumulowany wykres słupkowy, skumulowane kolumny, ułożone jeden na
        drugim, jeden na drugim, jedno na drugim, ułóż jeden na drugim, piętrowo, warstwami, zestackowane,
        nałożone na siebie
    """,
    Tag.GROUPED: "zgrupowane, obok siebie, pogrupowane",
    Tag.NORMALIZE: "znormalizowany, znormalizowane, do 100",
    Tag.HORIZONTAL: """
        poziomy, poziome, poziomo, poziomy wykres słupkowy, poziome słupki, poziomych, leżące, leżący,
        leżących, na leżąco, w poziomie, leżące słupki, położone
    """,
    Tag.LOG: "logarytmiczny, logarytmiczna, skala logarytmiczna, skali logarytmicznej",
    Tag.AT_LEAST: "co najmniej, przynajmniej, minimum, nie mniej niż, lub więcej",
    Tag.AT_MOST: "co najwyżej, najwyżej, nie więcej niż, maksymalnie, lub mniej",
    Tag.ABOVE: """
        powyżej, ponad, więcej niż, większy niż, większe niż, wyższy niż, wyższe niż, starsze niż,
        przekracza, większych niż, większa niż, wyższych niż, przekraczające, przekraczają, droższe
        niż, wyżsi niż, wyższa niż, dłuższy niż, dłuższe niż, dłuższa niż, cięższy niż, cięższe niż,
        cięższa niż, starszy niż, starsza niż, starsi niż, droższy niż, droższa niż, szybszy niż,
        szybsze niż, cieplejsze niż, więcej od, większe od, wyższe od, starsze od, dłuższe od,
        cięższe od, droższe od
    """,
    Tag.BELOW: """
        poniżej, mniej niż, mniejszy niż, mniejsze niż, niższy niż, niższe niż, młodsze niż,
        mniejszych niż, niższych niż, pod, tańsze niż, niżsi niż, niższa niż, krótszy niż, krótsze
        niż, krótsza niż, lżejszy niż, lżejsze niż, młodszy niż, młodsza niż, młodsi niż, tańszy
        niż, tańsza niż, wolniejszy niż, wolniejsze niż, chłodniejsze niż, mniej od, mniejsze od,
        niższe od, młodsze od, krótsze od, lżejsze od, tańsze od
    """,
    Tag.UNEQUAL: """
        wszystko oprócz, wszystkie oprócz, oprócz, poza, z wyjątkiem, wyłączając, prócz, za wyjątkiem,
        wszystko poza, nie licząc, pomijając, z pominięciem
    """,
    Tag.EQUAL: "równy, równe, równa się, wynosi",
    Tag.BETWEEN: "między, pomiędzy",
    Tag.FROM: "od, z",
    Tag.TO: "do",
    Tag.SINCE: "od, począwszy od, odkąd, zaczynając od, poczynając od",
    Tag.UNTIL: "do, aż do, do końca, włącznie do",
    Tag.BEFORE: "przed, wcześniej niż",
    Tag.AFTER: "po, później niż",
    Tag.NULL: "puste, jest puste",
    Tag.NOT_NULL: "niepuste, nie jest puste",
    Tag.CONTAINS: "zawiera, zawierające, zawierają",
    Tag.STARTS: "zaczyna się na, zaczynające się na, zaczyna się od, zaczynające się od",
    Tag.ENDS: "kończy się na, kończące się na",
    Tag.ONLY: """
        tylko, jedynie, wyłącznie, tylko dla, jedynie dla, zostaw tylko, teraz tylko, sam, same, pokaż tylko,
        pokaż wyłącznie, tylko z, tylko te
    """,
    Tag.WITHOUT: """
        bez, zamiast, ukryj, usuń, pomiń, wyrzuć, schowaj, odrzuć, wyklucz, nie pokazuj, zabierz, wytnij,
        wywal, zignoruj, skreśl, odejmij, usuwając, bez uwzględnienia, nie uwzględniaj, nie interesuje mnie,
        nie obchodzi mnie, nie interesują mnie, nie obchodzą mnie, zapomnij o
    """,
    Tag.NOT: "nie, żaden",
    Tag.IN: "w, we, w roku, za, podczas, w ciągu, za rok, z roku, rok",
    Tag.COUNT: "liczba, ilość, ile, ilu, policz, częstość, liczebność, liczbę, ile razy, zlicz, liczby",
    Tag.TOTAL_NUMBER: "łączna liczba, całkowita liczba, łączna ilość",
    Tag.DIFFERENT: "różnych, unikalnych, różne",
    Tag.SUM: """
        suma, sumy, łącznie, łączny, łączna, łączne, razem, w sumie, ogółem, całkowity, całkowita, zsumuj,
        sumę, zsumowane, zsumowany, sumaryczny, sumarycznie, całkowite, podsumuj, łącznej, suma
        wszystkich, sumuj, sumować
    """,
    Tag.MEAN: """
        średnia, średni, średnio, średnie, przeciętny, przeciętna, przeciętnie, przeciętne, średniej, średnich
    """,
    Tag.MEDIAN: "mediana",
    Tag.MIN: "minimum, minimalny, minimalna, najmniejszy, najmniejsza, najniższy, najniższa, najmniej",
    Tag.MAX: """
        maksimum, maksymalny, maksymalna, największy, największa, najwyższy, najwyższa, najwięcej,
        najlepiej
    """,
    Tag.BY: "według, wg, po, na, względem, pod względem, zależnie od, dla poszczególnych, dla",
    Tag.EACH: """
        każdy, każda, każde, każdego, każdej, każdym, dla każdego, dla każdej, na każdy, w każdym, w każdej,
        na każdą, poszczególnych, poszczególne, z każdego, z każdej, u każdego
    """,
    Tag.SERIES: """
        podzielone na, podzielone według, z podziałem na, z podziałem według, pogrupowane według, w rozbiciu
        na, rozbite na, rozbite według, pokolorowane według, kolor według, podziel na, grupuj według, kolor, w
        podziale na, z rozbiciem na, pogrupowane po, ułożone według, z rozróżnieniem na, kolorami według,
        skumulowane według, skumulowane po, jeden na drugim według, dzieląc na, rozdzielone na
    """,
    Tag.OVER: "w czasie, na przestrzeni, w trakcie",
    Tag.VERSUS: "kontra, versus, wobec, w porównaniu z, względem, vs, a",
    Tag.AND: "i, oraz, a także",
    Tag.OR: "lub, albo, czy",
    Tag.BIN: "przedziały, przedział, klasy, koszyki",
    Tag.SORT: """
        posortowany, posortowane, posortuj, sortuj, uporządkowany, uporządkowane, uporządkuj, ułóż,
        sortowanie, w kolejności, ustaw, szereguj, uszereguj, posortowana, poukładaj, poukładać
    """,
    Tag.ASC: """
        rosnąco, rosnący, rosnącej, rosnącej kolejności, w kolejności rosnącej, od najmniejszego do
        największego, od najmniejszych, od najniższego, od najmniejszej, od najmniejszej do największej,
        od najmniejszych do największych, od najniższego do najwyższego, od najniższej, od najmniejszego,
        najmniejsze najpierw, od najtańszego, najniższe najpierw, najsłabszy pierwszy, najgorszy pierwszy,
        od najgorszego do najlepszego, od najsłabszego, najlepszy na końcu, najlepsi na końcu, największy
        na końcu, najlepszy ostatni, od najtańszych, najtańsze pierwsze, najtańsze najpierw, od
        najtańszych do najdroższych
    """,
    Tag.DESC: """
        malejąco, malejący, malejącej, malejącej kolejności, w kolejności malejącej, od największego do
        najmniejszego, od największych, od najwyższego, od największej, od największej do najmniejszej, od
        największych do najmniejszych, od najwyższego do najniższego, od najwyższej do najniższej, od
        największego, od najwyższej, największe najpierw, najwyższe najpierw, od najlepszego do
        najgorszego, od najlepszego, od najdroższego, od najdroższej, od najdroższych, największe na
        górze, od góry do dołu, najgorszy na końcu, najmniejszy na końcu, najdroższe pierwsze, najdroższe
        najpierw, od najdroższej do najtańszej, od najdroższych do najtańszych
    """,
    Tag.ALPHABET: """
        alfabetycznie, alfabetyczny, alfabetycznej, kolejności alfabetycznej, od a do z, według alfabetu
    """,
    Tag.X_AXIS: "oś x, osi x",
    Tag.Y_AXIS: "oś y, osi y, osią y, oś pionowa, skala, y",
    Tag.TOP: """
        top, najlepszy, najlepsze, najlepszych, największych, największe, najwyższych, najwyższe, pierwsze,
        najlepsza, największy, największa, najwyższy, najwyższa, najwięcej, prowadzi, wygrywa, wygrał,
        pierwszy, najdroższe, najbardziej, najpopularniejszy,
        najpopularniejsza, najpopularniejsze, najpopularniejszych, najlepiej sprzedające się
    """,
    Tag.BOTTOM: """
        najgorszy, najgorsze, najgorszych, najmniejszych, najmniejsze, najniższych, najniższe,
        ostatnie, najgorsza, najmniejszy, najmniejsza, najniższy, najniższa, najmniej, ostatni,
        najtańsze, najsłabsze, najsłabszy, najsłabsza, najsłabszych, najgorzej, na końcu stawki
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
        poszczególnych latach, roczna, roczne, co roku, w latach, w kolejnych latach, rok po roku, każdego
        roku
    """,
    Tag.QUARTERLY: """
        kwartalnie, na kwartał, po kwartałach, według kwartałów, według kwartału, co kwartał, kwartalny, w
        każdym kwartale
    """,
    Tag.MONTHLY: """
        miesięcznie, na miesiąc, w miesiącu, po miesiącach, według miesięcy, według miesiąca, co miesiąc,
        miesięczny, w każdym miesiącu, w poszczególnych miesiącach, wg miesięcy, miesięczna, miesięczne, w
        miesiącach, w kolejnych miesiącach, miesiąc po miesiącu, dla każdego miesiąca, każdego miesiąca, z
        miesiąca na miesiąc
    """,
    Tag.WEEKLY: """
        tygodniowo, na tydzień, po tygodniach, według tygodni, co tydzień, tygodniowy, tygodniowa, w każdym
        tygodniu, tydzień po tygodniu, w tygodniach
    """,
    Tag.DAILY: """
        dziennie, na dzień, według dni, po dniach, codziennie, dzienny, dzienna, co dzień, każdego dnia, dzień
        po dniu, w każdym dniu
    """,
    Tag.TREND: """
        trend, przebieg, rozwój, w czasie, zmiany w czasie, dynamika, jak zmieniał się, zmiana w czasie,
        jak się zmieniał, jak się zmieniała, jak zmieniała się, jak zmieniało się, jak zmieniały się, na
        przestrzeni, na przestrzeni czasu, kształtował się, historia, jak szedł, jak szła, jak szło, jak
        szły, jak wyglądał, jak wyglądała, jak wyglądały
    """,
    Tag.SHARE: """
        udział, udziały, procent, procenty, procentowo, w procentach, odsetek, struktura, procentowy
        udział, procentowy, skład, jaki procent, ile procent, jaka część, część, rozkład procentowy,
        podział procentowy, stanowi, udziału, procent całości, jaki procent całości, część całości
    """,
    Tag.RELATION: "korelacja, zależność, związek, powiązanie, relacja",
    Tag.DISTRIBUTION: "rozkład, dystrybucja, rozrzut",
    Tag.COMPARE: "porównaj, porównanie, porównać, zestaw, zestaw ze sobą, porównując",
    Tag.NO_CHART: "bez wykresu, bez diagramu, nie rysuj, tylko tekst",
    Tag.FILLER: """
        mi, mój, moje, nasz, nasze, z, ze, dla, do, proszę, zrób, pokaż, narysuj, stwórz, utwórz, wygeneruj,
        przedstaw, daj, chcę, chciałbym, chciałabym, potrzebuję, możesz, jest, są, jako, jak, jaki, jaka,
        jakie, który, która, które, to, ten, ta, te, tych, tego, tej, dane, danych, tabela, tabeli, wartość,
        wartości, skala, skali, o, się, na, w, we, kolejność, kolejności, oś, osi, by, żeby, wszystkie
    """,
    Tag.ADD: "dodaj, także, również, też, oprócz tego, dołóż, jeszcze",
    Tag.UNDO: """
        cofnij, cofnij to, wróć, z powrotem, tak jak było, jak przedtem, jednak nie, poprzedni wykres, wróć do
        poprzedniego, jak poprzednio, jak wcześniej, cofnij zmianę, wycofaj, przywróć
    """,
    Tag.RESET: "od nowa, zacznij od nowa, od początku, pierwszy wykres, wróć do początku, resetuj",
    Tag.REVERSED: "odwrotnie, na odwrót, w odwrotnej kolejności, odwróć kolejność, odwróć",
    Tag.AGAIN: "to samo, jeszcze raz to samo, tak samo, ten sam wykres",
    Tag.PAINT: """
        w kolorze, na kolor, pokoloruj, pomaluj, zaznacz na, zabarw, kolorem, kolor, pomalowany, pomalowana,
        zaznacz kolorem
    """,
    Tag.HIGHLIGHT: """
        wyróżnij, podkreśl, zaznacz, wyróżnione, uwydatnij, podświetl, wyróżniony, wyróżnionym, wyróżnioną,
        podkreślony, zaznaczony, zaakcentuj, wyeksponuj, oznacz, pogrubiony, pogrub
    """,
    Tag.TITLE: """
        tytuł, z tytułem, zatytułowany, nagłówek, nazwij, pod tytułem, o tytule, tytułem, zatytułowane,
        zatytułuj, zatytułowana, nazwij to, nazwij go, nadaj tytuł, nadaj mu tytuł, daj tytuł, niech tytuł
        brzmi, tytuł to, z nagłówkiem, dodaj tytuł, opatrz tytułem, z napisem, niech się nazywa, ma się
        nazywać, niech nazywa się, ma nosić tytuł, nazwij wykres, niech nosi tytuł
    """,
    Tag.DARK: """
        ciemne tło, ciemny motyw, tryb ciemny, ciemnym tle, na ciemnym tle, ciemny, ciemne, w trybie ciemnym,
        czarne tło, na czarnym tle, trybie nocnym, tryb nocny
    """,
    Tag.LIGHT: "jasne tło, jasny motyw, białe tło, na jasnym tle, na białym tle",
    Tag.RULE: """
        linia celu, linia docelowa, linia odniesienia, cel na poziomie, linia na poziomie, próg, linia przy,
        cel, z progiem, linia na, cel na, limit na, granica na, kreska na, próg na, na poziomie
    """,
    Tag.MEAN_RULE: """
        linia średniej, linia ze średnią, linia przeciętna, średnia jako linia, linia średnia, linię średniej,
        średnią jako linię, linia pokazująca średnią, kreska średniej, linia na średniej, linia przeciętnej,
        dodaj średnią
    """,
    Tag.MEDIAN_RULE: "linia mediany",
    Tag.NO_LABELS: "bez wartości, bez liczb, bez etykiet, bez cyfr, ukryj wartości",
    Tag.NO_LEGEND: "bez legendy, ukryj legendę, usuń legendę",
    Tag.FROM_ZERO: "od zera, oś od zera, zaczynając od zera, zacznij od zera, od 0, zaczyna się od zera",
    Tag.NOT_FROM_ZERO: "nie od zera",
    Tag.AXIS_TO: "oś do, osią do, skala do, skalą do, skala od, oś od, skalą od",
}
_CUES = Cues(
    charts="wykres, diagram, histogram, słupk, kołow",
    how_to="""
        jak zrobić, jak narysować, jak stworzyć, jak utworzyć, jak mogę, jak można, jak się robi, jak czytać,
        jak odczytać, jak robi się, jak wygenerować, jak się czyta, jak interpretować, jak mogę zrobić
    """,
    what_is="""
        co to jest, czym jest, co to są, co oznacza, kiedy użyć, kiedy używać, różnica między, do czego służy,
        co to, czym są, kiedy używa się, kiedy stosować, kiedy się używa
    """,
    explain_verbs="""
        wyjaśnij, wytłumacz, objaśnij, wyjaśnienie, instrukcja, opowiedz, poradnik, wyjaśnić, wytłumaczyć,
        wyjaśnisz, wytłumaczysz, objaśnić, tłumaczenie, naucz
    """,
    works="działa, działają",
    deictic="te dane, tych danych, tej tabeli, tę tabelę, tabelę, tych, z tego",
    means="z, za pomocą, jako, przez",
    make="zrób, pokaż, narysuj, stwórz, utwórz, wygeneruj, przedstaw, daj, zwizualizuj, porównaj, wykreśl",
    question="jaki, jaka, jakie, który, która, które, kto, kiedy, gdzie, dlaczego, ile, ilu, czy, jak, co",
    grouping="według, wg, po, top, udział, na",
    refusals="bez wykresu, bez diagramu, nie rysuj, tylko tekst, nie chcę wykresu",
    thanks="""
        dzięki, dziękuję, dziekuje bardzo, super, świetnie, idealnie, doskonale, ekstra, pięknie, brawo,
        bomba, wielkie dzięki, rewelacja, perfekcyjnie, bardzo dziękuję, jest świetnie, dzięki wielkie, piękne
        dzięki, fajnie, dzięks, dziena
    """,
)
LANGUAGE = Language(
    code="pl",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.DENSITY: "wykres gęstości, krzywa gęstości",
        Tag.VIOLIN: "wykres skrzypcowy",
        Tag.CORRELATION: "macierz korelacji",
        Tag.BOXPLOT: "pudełk",
        Tag.HEATMAP: "map ciepła",
        Tag.POINT: "punktow, rozrzut",
        Tag.ARC: "kołow, tort",
        Tag.AREA: "warstwow, obszarow",
        Tag.LINE: "liniow, linii",
        Tag.BAR: "słupk, kolumn",
    },
    undrawn={
        "animations": "animacja animację animacją animacje animowany animowane animowana animowaną",
        "radar charts": "radarowy radarowego",
        "funnels": "lejek lejkowy",
        "waterfalls": "kaskadowy wodospad",
        "maps": "kartogram mapa mapie mapę mapą mapy",
        "forecasts": "prognoza prognozę prognozy",
    },
    requesting="""
        zrób pokaż narysuj stwórz utwórz wykres wykresu diagram proszę słupkowy kołowy liniowy daj
    """,
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="""
        ami ach owi iami iach ów ego emu iego iemu ymi imi ych ich ym im ej iej ie y i a e o u ę ą em om iem
        iom ią ię ia
    """,
    fleeting="e",
    numbers="""
        jeden|jedna|jednego dwa|dwie|dwóch|dwaj|dwoje|dwójka|dwójkę
        trzy|trzech|trzej|troje|trójka|trójkę|trójki cztery|czterech|czterej|czworo|czwórka|czwórkę
        pięć|pięciu|pięcioro|piątka|piątkę sześć|sześciu|szóstka siedem|siedmiu osiem|ośmiu
        dziewięć|dziewięciu dziesięć|dziesięciu|dziesiątka|dziesiątkę
    """,
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
    date_words="r roku dnia dniu o",
    months="""
        stycznia|sty|styczeń lutego|lut|luty marca|mar|marzec kwietnia|kwi|kwiecień maja|maj
        czerwca|cze|czerwiec lipca|lip|lipiec sierpnia|sie|sierpień września|wrz|wrzesień
        października|paź|październik listopada|lis|listopad grudnia|gru|grudzień
    """,
    weekdays="""
        poniedziałek|pon|poniedziałku wtorek|wt|wtorku środa|śr|środy|środę czwartek|czw|czwartku
        piątek|pt|piątku sobota|sob|soboty|sobotę niedziela|niedz|nd|niedzieli|niedzielę
    """,
    small_words="w z na i do",
    joining_words="w z",
    general_names="",
    key_names="",
    row_names="lp nr",
    label_names="nazwa imię",
    year_names="rok lata",
    age_names="wiek",
    mean_names="""
        wiek cena płaca pensja temperatura ocena waga wzrost procent średnia prędkość wilgotność ciśnienie
    """,
    people="osób osoby ludzi ludzie pracowników uczniów studentów klientów członków",
    women="kobiety kobieta kobiet",
    men="mężczyźni mężczyzna mężczyzn",
    first="pierwsze pierwszych pierwszy",
    last="ostatnie ostatnich ostatni",
    weekend="weekend weekendy weekendach weekendu weekendów weekendzie weekendem",
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
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
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
        "who": "kto imię osoba gracz członek",
        "had": "miejsca pojemność zapas kupione razem budżet",
        "gone": "zajęte sprzedane wydane zużyte przeczytane zarezerwowane",
        "fewest": "uderzenia",
        "meter": "licznik odczyt odczyty stan przebieg",
        "harm": """
            błędy awarie usterki wady skargi reklamacje wypadki ranni zgony opóźnienie opóźnienia
            nieobecności koszt koszty wydatki długi emisje odpady bezrobocie upadki straty
        """,
        "rank": "miejsce pozycja ranking",
        "payers": "klienci paragony zamówienia goście liczba ilość",
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
    spelt=SPELT,
)
