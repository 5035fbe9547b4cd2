"""Polish for how things are asked."""

from charts.language.phrasing.phrasing_pl import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    overtaking="wyprzedza wyprzedził wyprzedziła wyprzedziło przewyższył przewyższyła",
    meeting="przecinają",
    cutting="utnij obetnij wytnij skreśl",
    none_of_all="nic",
    square="kwadratowy kwadratowych km2 km² hektar hektarów ha",
    often="razy",
    converting="konwersja konwersji",
    us="nas osoba osobę członek",
    counted_once="raz dwa_razy podwójnie duplikaty dwukrotnie",
    step_to_step="z miesiąca na miesiąc, z tygodnia na tydzień, z dnia na dzień, z kwartału na kwartał",
    weighing="ważona ważony ważonej",
    going_on_so="..., …",
    passed_it="zdał zdała zdali zdało zaliczyli zaliczone",
    failed_it="oblali oblał niezdane",
    the_bar="próg ocena punktów",
    consumption="zużycie zużyto zużyliśmy zużyte przejechane przejechaliśmy",
    the_next="następny następnego następną",
    older="starszy starsza starsze starsi",
    begging="możesz mógłbyś mogłabyś możecie mi nam proszę",
    subjects="kto co ile ilu jaki jaka jakie który która które jak ja my ktoś kiedy gdzie",
    happened="""
        sprzedał sprzedała sprzedało sprzedali sprzedano sprzedane sprzedanych zarobił zarobiła zarobiono
        zebrał zebrała zebrano wyprodukował wydał wydała wydano zdobył zdobyła zdobyli przebiegł przejechał
        wypił zużył zużyto przyniósł przyniosła dał dała uzbierał uzyskał strzelił zrobił utargował poszło
        zeszło
    """,
    supposing="jeśli jeżeli gdyby",
    whether="czy jest są był była było były ma mają miał",
    choosing="który która które którzy z co gdzie jakie",
    superlative_starts="naj",
    lesser="mniej tań niż krót młod wol lekk zimn słab gor wcześ biedn blis cien wąs cich rzad such susz",
    no_superlatives="najpierw najczęściej najbliższy najbliższe najbliższym najnowszy najnowsze",
    at_the_top="""
        najpierw, na górze, na początku, od góry, jako pierwsze, jako pierwszy, na szczycie, od lewej
    """,
    at_the_bottom="na dole, na końcu, jako ostatnie, od prawej",
    results="dane liczby wyniki wynik wartości tabela statystyki lista",
    plural="ów y i e",
    paler="jasno jasny jasna jasne jasnym jasną blado",
    deeper="ciemno ciemny ciemna ciemne ciemnym ciemną",
    unwanted="""
        nie trzeba, nie jest potrzebny, nie jest potrzebna, nie jest potrzebne, niepotrzebny,
        niepotrzebna, niepotrzebne, nie potrzebuję, nie chcę, nie chcę widzieć, nie interesuje mnie, mnie
        nie interesuje, nie liczy się, nie musi być, nie ma być, nie powinno być, ma zniknąć, może wypaść,
        możesz pominąć, możesz usunąć, można pominąć, można usunąć, do usunięcia, odpada, odpadają, lepiej
        nie, już nie, nie
    """,
    both="oba obie oboje obu",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        chcę chcemy chciałbym chciałabym chcielibyśmy potrzebuję potrzebujemy proszę poproszę dodaj wyślij
        zapisz wstaw
    """,
    greetings="""
        cześć, hej, siema, witam, witaj, dzień dobry, dobry wieczór, elo, drogi, droga, drodzy,
        szanowni, szanowny, czołem, siemka
    """,
    closings="""
        pozdrawiam, pozdrowienia, pozdro, z poważaniem, dzięki, dziękuję, dzięki wielkie, wielkie
        dzięki, z góry dziękuję, z góry dzięki, miłego dnia, miłego weekendu, na razie
    """,
    polite="""
        jeśli możesz, jak możesz, jeśli się da, jeśli to możliwe, jak się da, w wolnej chwili, bez
        pośpiechu, nie ma pośpiechu, na spokojnie, byłoby super, byłoby świetnie, było by super, jak
        zwykle, jak zawsze, jak najszybciej, jesteś najlepszy, nic specjalnego, coś prostego, jeśli
        to nie problem, bardzo proszę
    """,
    **TALK,
)
SMALL_TALK = """
    sprzedał sprzedała sprzedało sprzedali sprzedały zarobił zarobiła zarobiło wydał wydała wydało wydali
    teraz jeszcze raz ja mnie mi mój moja moje mojego mojej nasz nasza nasze my nam nas ty ci cię twój wy
    wam was on ona ono oni je ich im jego jej to ten ta te tego tej tych temu tym kto co jaki jaka jakie
    jakiego który która które których kiedy gdzie dlaczego jak czy jest są był była było były będzie być
    mieć mam masz ma mają mamy może możesz mógłbyś mogłabyś można chcę chciałbym chciałabym proszę poproszę
    dziękuję dzięki cześć hej witam dzień dobry zrób zrobić pokaż pokazać narysuj narysować stwórz utwórz
    wygeneruj przedstaw daj weź zobacz zobaczyć potrzebuję potrzebny trzeba dla od do z ze w we na po o u
    przy przez za nad pod między i oraz lub albo ale a że żeby bo więc tak nie no już też także bardzo ładny
    ładnie wykres wykresu wykresie wykresem diagram diagramu obrazek dane danych danymi tabela tabeli tabelę
    liczby liczb wartość wartości kolumna kolumny wiersz wiersze skala skali oś kolejność kolejności się by
    czyli jako tutaj tam tu coś rzecz trochę wyglądał wynosi wierszy ależ ani bardziej bez będę będą bowiem
    byłby byłaby byłoby chce chcemy chcesz chcieć chociaż choć chyba ciebie czas czasem czemu dajcie dać
    dasz dlatego dobra dobre dobrze dodatkowo dopiero dosłownie dość drugi drugim drogi dwa dwie dziękować
    dzisiaj dziś ej fajnie fajny fajna fajne formie forma gdy gdyż generalnie główny go godny górę halo ile
    inaczej innych jakieś jakiś jakoś jakby jeden jednak jednym jedno jemu jestem jesteś kiedyś kilka
    kochani kolejnych kolejne koledzy komu konkretnie ktoś którego której któremu którym którymi którzy ku
    lepiej lepszy ładna ładne łatwo miał miała miało mną mogą mogę mogłbym mógłby moglibyśmy moi moich
    możecie możemy musi muszę nami następnie naszego naszej naszych nawet nic nich niego niej nią nim nimi
    niech niemu normalnie normalny nową nowy nowe obok ode odpowiednio odpowiedni ogólnie ogólny okej ok one
    oto owszem pan pani państwo parę pasuje patrz pewnie pewny pilne plis plisss plizz poda podaj podać
    podczas pokazuje pokazując pokazałby pokazanie pomocy pomóc pomóż pomożesz ponieważ poniżej ponownie
    potem potrzebne potrzeba powiedz powiedzieć powinno powinien poza prawda prawdopodobnie prezentacja
    prezentację projekt prosiłbym prosiłabym prosić prosta proste prosty przed przede przedstawić
    przedstawia przedstawiający przykład przypada raczej razie realnie robi robić rozkłada rozkładają
    rozumiem również sama same sami sam siebie skąd smutne spoko sposób sprawdź sprawdzić stanowi stanowią
    super swoje szansa szef szefa szefowa szkoła szkoły szkołę szybko szybki taka taki takie tata tobą tobie
    totalnie twoja twoje tylko uczniów uczeń uczniowie udało umiesz używając wami wasz wcale widać widzieć
    wiem wizualnie wizualizacja właściwie właśnie wolę wolałbym wolałabym wszystko wszystkich wszystkie
    wszystkim wtedy wychodzi wyjdzie wygląda wyglądała wyglądało wyglądać wyświetl wziąć zacznij zaś zależy
    zanim zawsze zbiorczo zestaw zestawienie znowu znów zostaje zostanie zostało zostaw zrobisz zróbcie
    zwykły zwykłe zł złotych zmieniał zmieniała zmieniało zmieniły zmienił rozwijał rozwijało obrazowo wykaz
    wykazać raport kolorem kolorze kolorach włącznie półrocze narysujesz dorzuć wrzuć wstaw ustaw podsumuj
    podsumowanie każdemu klasie wynik całego całej całe cały cała najlepiej
    oblicz obliczyć policz wylicz wyliczyć
"""
