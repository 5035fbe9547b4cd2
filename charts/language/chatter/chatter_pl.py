"""Words that carry no wish in this language."""

CHATTER = """
    mu sobie sobą moim moimi twojego twojej twoich wasza wasze swój swoja swoich swojego tymi tamten tamta
    tamto tamte owe takiego takiej takich takim jakaś jakiegoś czegoś czymś cokolwiek ktokolwiek jakim
    jakich kogo kim czego czym wszyscy całkiem całkowicie jesteśmy jesteście byłem byłam byłaś byłeś byli
    byliśmy będziesz będziemy bądź byłyby bym byś byśmy macie mieli miałem miałam miałby mogłaby moglibyście
    mogłabym mogłoby móc mógł mogła chcą chciał chciała chciałem chciałam chcielibyśmy chciałoby musisz
    musimy muszą musieć powinna powinny powinienem należy wypada warto potrzebujemy potrzebna potrzebować
    zrobicie zrobi zrobiłbyś zrobiłabyś zrobiony zrobione rób robisz robię robimy rysuj rysować rysunek
    rysunku narysujcie narysowałbyś narysowany wyrysuj pokażesz pokażcie pokazują pokazuj pokazywać pokazane
    pokazany ukaż stworzyć stworzysz tworzyć utworzyć utworzysz wygenerować wygenerujesz generuj przygotuj
    przygotować przygotujesz przygotowany zrobże opracuj sporządź sporządzić zbuduj zbudować wykonaj wykonać
    wyświetlić wyświetla przedstawisz przedstawiające przedstawiającego pokazujący pokazujące zwizualizuj
    zwizualizować wizualizację wizualizacji zobrazuj zobrazować obrazuje zilustruj zilustrować naszkicuj
    wrzucam wrzucić dodasz zamień przerób przerobić przerobisz wyplotuj plotuj machnij walnij trzaśnij
    wykombinuj ogarnij ogarnąć ogarniesz załatw dawaj weźcie wezmę pomożecie widzę zobaczę zobaczmy obejrzeć
    patrzeć patrzę spójrz popatrz wie wiedzieć wiesz wiadomo myślę myśleć myślisz sądzę uważam rozumieć
    zrozumieć zrozumiały zrozumiale znać znam pytam pytać pytanie pytania pytanko zapytać mówię mówić
    opowiedz wolisz lubię podoba interesuje interesują ciekawi ciekawe ciekawy ciekawa ciekaw użyj użyć
    używa wykorzystaj wychodzą wyszło wyszedł wyszła przypadają wyglądają idzie idą szło poszło zależałoby
    przyda przydałby przydałaby przydałoby przydatne działa widoczne widoczny znajduje znajdują mieści
    dotyczy dotyczące dotyczących prosimy prośba prośbę poprosimy uprzejmie łaskawie dziękujemy dziękówa
    serdecznie wdzięczny wdzięczna przepraszam przepraszamy przeprosiny sorry sorki sory wybacz wybaczcie
    hejka hejo heja siema siemka siemanko elo czołem witajcie witaj dobranoc wieczór wieczorem wieczoru rano
    ranek popołudnie poranek miłego miło miły miła pozdrawiam pozdrowienia pozdro nara żegnam narazie
    wczoraj jutro zaraz niedługo wkrótce później nadal wciąż często czasami razu natychmiast szybciutko
    szybciej pilnie asap tędy gdzieś wszędzie nigdzie stąd stamtąd dokąd okay jasne oczywiście naturalnie
    naprawdę serio faktycznie dokładnie zasadniczo zwyczajnie zwykła prosto prostego prostu zwyczajny
    szybkiego fajniej świetnie świetny świetna ekstra czytelny czytelnie czytelna czytelne przejrzysty
    przejrzyście przejrzysta przejrzyste ładnego ładniutki ładniej śliczny estetyczny estetycznie schludny
    porządny porządnie krótki krótko mały mała małe malutki elegancki elegancko profesjonalny profesjonalnie
    wspaniale genialnie idealnie idealny doskonale pięknie piękny ślicznie cudownie troszkę strasznie mega
    dosyć zbyt prawie około niemal zupełnie szczególnie zwłaszcza zatem jeśli jeżeli gdyby dopóki mimo
    natomiast zarówno znaczy tzn np itp itd itede abym abyś aby byle niechaj wedle wśród spośród odnośnie
    celem haha hahaha hehe hihi xd xdd lol heh ech eh ach oh oj ojej uff ufff hm hmm cóż kurde kurczę boże
    rany yyy eee ba ziom ziomek ziomy bracie bracia kolego kolega koleżanka kumpel kumple przyjaciele
    przyjacielu ludziska panie panowie szefie szefowi szefowej szefem bocie bot botku oneplot kochany
    kochanie mamo tato ekipo ekipa drodzy nauczyciel nauczyciela nauczycielki profesor profesora plik pliku
    zestawienia lista listy listę informacje informacji info spis zbiór cyferki cyfry treść wklejam wkleiłem
    wkleiłam wklejone załączam załączone załącznik poniższe poniższych poniższej poniższa powyższe
    powyższych powyższej tabelka tabelki tabelkę wierszach wykresik obraz obrazka schemat rycina plot rzeczy
    sprawa sprawę sprawie sposobem formę pomysł przykładowo przypadek przypadku chwila chwilę chwilkę chwili
    momencik moment powód powodu celu kwestia pracy pracę zadanie zadania zadaniem domowe domowego lekcja
    lekcję lekcji prezentacji spotkanie spotkania raportu raporcie referat referatu projektu zebranie
    zebrania studia studiów uczelnia uczelni sprawozdanie sprawozdania slajd slajdu slajdy egzamin pracą
    biuro zajęcia zmęczony zmęczona zadowolony szczęśliwy smutny ciekawość ciekawości głupi spieszy pilnego
    góry wielkie ups ogarniecie ogarnijcie przeszkadzam przeszkadzać przeszkadza prosił prosiła prosili
    stary_wrzuć stary_zrób stary_daj stary_pomóż mogliby czy_mogliby_państwo drodzy_państwo szanowni
    szanowny szanowna szanowni_państwo spróbujmy spróbuj spróbujcie spróbować próbuję próbuj z_góry
    z_góry_dzięki nie_wiem nie_rozumiem nie_ma_sprawy nie_szkodzi nie_ma_za_co bez_problemu bez_pośpiechu
    jak_najszybciej jak_najprędzej w_miarę_możliwości w_wolnej_chwili jeśli_można z_poważaniem wyrazami
    szacunku szacunkiem łączę ukłony stokrotne serdeczne najmocniej kłopot kłopotem fatyga fatygę zawracam
    zawracać potrzebował potrzebowała potrzebowali chcieli chciały zechciej zechciałby raczy błagam błagamy
    rozrysuj rozrysować podrzuć podrzucam podsyłam przesyłam wysyłam dołączam dołączony dołączonego
    dołączonej dołączonych wklejonej wklejonych danego danej danych dany przypada na_dany
    mieliśmy mieliście mamy pociągnij poprowadź
"""
