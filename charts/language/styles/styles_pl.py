"""Polish for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        wykres kombi, wykres kombinowany, wykres złożony, wykres mieszany, słupki i linia, kolumny i
        linia, klimatogram
    """,
    Tag.PARETO: "pareto, wykres pareto, diagram pareto",
    Tag.WATERFALL: "wykres kaskadowy, kaskadowy, kaskada, wykres wodospadowy, wodospad",
    Tag.GANTT: "gantt, wykres gantta, diagram gantta, harmonogram projektu, harmonogram",
    Tag.SPAN: "pływające słupki, wykres zakresów, słupki od do",
    Tag.CANDLESTICK: "świecowy, wykres świecowy, świece, świece japońskie, świeczki",
    Tag.FUNNEL: """
        lejek, wykres lejkowy, lejkowy, lejek sprzedaży, konwersja z etapu na etap, konwersja
        między etapami, współczynnik konwersji między etapami, lejek konwersji
    """,
    Tag.PYRAMID: "piramida wieku, piramida ludności, piramida",
    Tag.RADAR: "radar, wykres radarowy, radarowy, pajęczyna, wykres pajęczynowy",
    Tag.TREEMAP: "treemap, mapa drzewa, mapa drzewiasta",
    Tag.DENSITY: "wykres gęstości, krzywa gęstości",
    Tag.VIOLIN: "skrzypcowy, wykres skrzypcowy, skrzypce",
    Tag.CORRELATION: "macierz korelacji, mapa korelacji",
    Tag.STRIP: "wykres paskowy punktów, punkty w grupach, każda wartość jako punkt",
    Tag.DUMBBELL: "wykres hantlowy, hantle, hantel",
    Tag.SLOPE: "wykres nachylenia, slopegraph",
    Tag.BUMP: "bump chart, wykres pozycji, wykres miejsc",
    Tag.STEP_LINE: "wykres schodkowy, linia schodkowa, schodkowy, schodki, schodkami",
    Tag.SPARKLINE: "sparkline, miniwykres, mini wykres, wykres przebiegu w czasie",
    Tag.BUBBLE: "bąbelki, wykres bąbelkowy, bąbelkowy",
    Tag.BULLET: "wykres bullet, wykres pociskowy",
    Tag.DIVERGING: "słupki rozbieżne, rozbieżny, w obie strony od zera",
    Tag.LIKERT: "likert, skala likerta",
    Tag.CALENDAR: "mapa kalendarzowa, kalendarz cieplny, wykres kalendarzowy",
    Tag.STANDING: "pionowy, pionowe słupki, pionowo",
    Tag.THE_HIGHEST: """
        najwyższy, największy, maksimum, najlepszy, najdłuższy, najwyższy słupek, szczyt, zwycięzca
    """,
    Tag.THE_LOWEST: "najniższy, najmniejszy, minimum, najgorszy, najkrótszy, najniższy słupek",
    Tag.THE_LAST: """
        ostatni słupek, ostatni punkt, ostatni, najnowszy, ostatni miesiąc, ostatni rok
    """,
    Tag.POSITIVE: "dodatni, dodatnie wartości, zyski, nadwyżki, powyżej zera, na plusie",
    Tag.NEGATIVE: "ujemny, ujemne wartości, straty, niedobory, poniżej zera, na minusie",
    Tag.COLOUR: "kolor, kolory, kolorze, barwa, odcień, kolor marki, w kolorze, kolorem",
    Tag.PASTEL: "pastelowy, pastele, pastelowe kolory, delikatne kolory",
    Tag.GREYSCALE: """
        odcienie szarości, czarno biały, w odcieniach szarości, czarno biało, bez kolorów
    """,
    Tag.COLOUR_BLIND: "daltoniści, daltonistów, dla daltonistów, przyjazny dla daltonistów",
    Tag.VIVID: "żywe kolory, jaskrawe kolory, intensywne kolory",
    Tag.WARM: "ciepłe kolory, ciepłe barwy",
    Tag.COOL: "zimne kolory, chłodne kolory, chłodne barwy",
    Tag.FLIP: "odwróć, odwrócony, do góry nogami, obróć",
    Tag.FIRST_AT_TOP: "1 na górze, pierwsze miejsce na górze, jedynka na górze",
    Tag.NEWEST_FIRST: "najnowsze najpierw, od najnowszych, najnowsze po lewej, od prawej do lewej",
    Tag.AXIS_X: "oś x, osi x, oś pozioma, x",
    Tag.AXIS_Y: "oś y, osi y, oś pionowa, y",
    Tag.AXES: "osie, osi, oś, obie osie",
    Tag.NAMED: "etykieta, nazwij, nazwany, podpisz, podpisany, o nazwie, nazwa, zatytułowany",
    Tag.HIDE: "bez, ukryj, schowaj, usuń, żadnych, wyłącz, zdejmij",
    Tag.TICKS: "podziałka co, co każde, kreski co, w krokach co, krok co",
    Tag.TURNED: "obróć etykiety, obrócone, ukośnie, ukośne, pod kątem, pochylone, przekręć",
    Tag.UPRIGHT: "pionowe etykiety, etykiety pionowo, podpisy pionowo",
    Tag.LEVEL: "poziome etykiety, etykiety poziomo, podpisy poziomo",
    Tag.DEGREES: "stopni, stopnie, stopień",
    Tag.DECIMALS: """
        miejsca po przecinku, miejsc po przecinku, miejsce po przecinku, miejsca dziesiętne
    """,
    Tag.NO_DECIMALS: """
        bez miejsc po przecinku, bez ułamków, liczby całkowite, zaokrąglone, zaokrąglij
    """,
    Tag.IN_THOUSANDS: "w tysiącach, w milionach, w tys",
    Tag.IN_FULL: "pełne liczby, pełnymi liczbami, bez skrótów, nieskrócone",
    Tag.AS_PERCENT: "format procentowy",
    Tag.EURO: "euro, w euro, znak euro",
    Tag.DOLLAR: "dolar, dolary, w dolarach, dolarów, znak dolara",
    Tag.POUND: "funty szterlingi, funt szterling, w funtach",
    Tag.YEN: "jen, jeny, w jenach, jenów",
    Tag.SIGN: "znak, symbol, waluta, symbol waluty",
    Tag.AS_GIVEN: """
        ta sama kolejność, w tej samej kolejności, kolejność z tabeli, nie sortuj, bez sortowania, jak w
        tabeli, w kolejności z tabeli, oryginalna kolejność, nieposortowane
    """,
    Tag.IN_ORDER: "w tej kolejności, w takiej kolejności",
    Tag.DASHED: "przerywany, przerywana, kropkowany, kreskowany, linia przerywana",
    Tag.STEPPED: "schodkowo, schodkowa, schodkowe",
    Tag.CURVED: "wygładzona, zaokrąglona linia, gładka linia, płynna linia",
    Tag.DOTTED_LINE: "ze znacznikami, z kropkami",
    Tag.JOINED: "połączone, połącz punkty, punkty połączone",
    Tag.NO_MARKERS: "bez punktów, bez znaczników, bez kropek",
    Tag.THICK: "gruby, gruba, grube, grubsza, grubsze, pogrubiona",
    Tag.THIN: "cienki, cienka, cienkie, cieńsza, cieńsze",
    Tag.GRID: "siatka, siatkę, z siatką, linie siatki",
    Tag.NO_GRID: "bez siatki, usuń siatkę, bez linii siatki, ukryj siatkę, wyłącz siatkę",
    Tag.TRANSPARENT: "przezroczysty, przezroczyste tło, bez tła, przezroczystym tłem, przezroczystym tle",
    Tag.TALL: """
        format pionowy, orientacja pionowa, pionowy format, na telefon, do telefonu, w pionowym formacie,
        na pionowo
    """,
    Tag.SQUARE: """
        kwadratowy, kwadrat, w formie kwadratu, kwadratowe, w kwadratowym formacie, w formacie kwadratu,
        kwadratowy format
    """,
    Tag.WIDE: """
        panoramiczny, format poziomy, orientacja pozioma, szeroki, szerszy, w poziomym formacie, w
        szerokim formacie
    """,
    Tag.LARGER: "większa czcionka, większe litery, większy tekst, większe napisy",
    Tag.SMALLER: "mniejsza czcionka, mniejsze litery, mniejszy tekst",
    Tag.SUBTITLE: "podtytuł, z podtytułem, podtytułem",
    Tag.NO_TITLE: "bez tytułu, usuń tytuł, ukryj tytuł",
    Tag.TREND_LINE: "linia trendu, linię trendu, linia regresji, regresja liniowa",
    Tag.ERROR_BARS: "słupki błędów, słupki błędu, paski błędów",
    Tag.SHADED: "zacieniowany, zacieniuj, zacieniowane, pasmo, pas, podświetl obszar",
    Tag.ANNOTATE: "adnotacja, dopisz, notatka, opisz, dopisek, komentarz",
    Tag.TARGET: "cel, linia celu, linia docelowa",
    Tag.FACETS: """
        małe wykresy, osobne wykresy, osobny wykres dla, wykres dla każdego, osobny wykres na, panel dla
        każdego
    """,
    Tag.PANELS_BELOW: "jeden pod drugim, jedno pod drugim",
    Tag.SIZED: "rozmiar według, wielkość bąbelków, rozmiar, wielkość punktów",
    Tag.WITH_NAMES: "z nazwami, z imionami, z nazwami przy punktach",
    Tag.SECOND_AXIS: """
        druga oś, drugiej osi, oś pomocnicza, prawa oś, własna skala, oś po prawej, dwie osie, na drugiej
        osi
    """,
}
