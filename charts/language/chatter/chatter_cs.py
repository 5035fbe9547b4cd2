"""Words that carry no wish in this language."""

CHATTER = """
    ony tebou jemu něm jí nich mému mém mou mými tvého tvou tvoji našemu našem naším našimi vašeho vaší
    vašich svého svou tou těmi této tomuto tomto touto tuhle tahle těchhle tyhle takového takových takovou
    jenž nějakého nějakou nějakých nějakej jakýkoliv někoho něčeho cokoli kdokoli koho komu čeho čem jakého
    kterého kterou kterým kterému kteří nač zdali budeš buď buďte bysme byste máte měl měla mělo měli měly
    mohu můžou mohlo mohly chce chcete chtějí chtělo musíš musíme musejí smím smí potřebuje potřebujeme
    potřebovat potřebovali třeba nutné dělám dělej děláš uděláš uděláte udělá udělané udělals udělátko
    ukážeš ukážete ukazuje ukazující zobrazíš zobrazující zobrazení zobrazuje znázorni znázornit znázorněte
    znázorňuje znázorňující nakreslete nakreslíš kresli kreslit namaluj namalovat nakreslený vykreslíš
    vykreslete vytvořte vytvoříš vytvoření tvořit vygenerovat vygenerujte vygeneruješ generuj připravíš
    připravte sestroj sestrojit postav postavit vyrob vyrobíš vyhotov zhotov hoďte hodíš hodil fláknul
    mrskni zpracuj zpracovat zpracování vizualizuj vizualizovat vizualizace vizualizaci vizuálně graficky
    dáš dá dal dala daly vlož vložit vložil přidal vezmi vzít bereš použij použít použijte použití používá
    využij nech nechat pošli poslat převeď převést předveď udělejme zkusit zkusíme zkuste pomoz pomoct
    pomůžete vidíš uvidět podívej koukni kouknout koukat mrkni mrknout kouknem zjisti zjistit vědět vím víš
    víte ví nevím nevíš myslím myslíš myslíte domnívám rozumím rozumíš rozumět pochopit chápu chápat znát
    znám vypadat vypadala líbí líbilo zajímají zajímavý zajímat poznat říct říci řeknu řekněte povědět pověz
    ptám ptát dotaz otázka otázku otázky prosímtě prosimvás prosba prosbu poprosit požádat žádám jdou šlo
    přijde přišlo přichází vyšlo vyjde připadají leží sedí nachází běží týká týkající odpovídá hodí hodilo
    dostat dostanu dostaneš dostali patří vidno děkujeme díkes vděčný vděčná vřele omlouvám omluva pardon
    promiň promiňte sorry sry prominutí ahojky ahojda čus čauky čaues nazdar zdravíčko servus hola dobrá
    dobrou dobrého ráno odpoledne večer večera noc hezkého krásný krásné krásná pěkná pěknej pěkného
    pozdravem pozdrav mějte měj papa včera zítra teďka ihned brzy brzo dřív pořád stále vždy vždycky někdy
    občas opět okamžitě rychlej rychlejc rychlá honem urgentní akutně spěchá spěchám zde všude nikde odtud
    jo jasný jistě okej oke okay fajn fajne fajný možná nejspíš pravděpodobně spíš spíše opravdu doopravdy
    fakticky vážně obecně jednoduchá jednoduchého jednoduchej prosto čistě čistý ideálně
    skvělé skvělý skvělá paráda parádní parádně úžasné úžasný výborně výborný perfektní perfektně přehledná
    čitelný čitelně srozumitelný srozumitelně malý malé malá maličký krátce krátký stručně stručný slušný
    slušně hezčí lépe dobrej celého celém celých trošku hodně strašně docela téměř skoro přibližně úplně
    zcela obzvlášť zejména hlavně zvlášť takže neboť jelikož kdyby jakmile dokud ačkoli ačkoliv přestože
    však ovšem avšak nýbrž čili tj tzn např například atd apod aj abys nechť jakoby coby respektive ob skrz
    ohledně prostřednictvím haha hahaha hehe hihi chacha lol xd hm hmm ehm ach och ježiš ježišmarja ježíši
    aha uf uff hup hupky hurá bomba nono jojo jasnačka wau bože sakra kruci kámo kamarádi kamarád kamarádka
    kamarádko brácho bráško vole lidičky holky pánové dámy pane slečno šéfe šéf šéfa šéfovi šéfová šéfku
    šéfové kolego kolegové kolega kolegyně kolegům bote bot robote oneplot mami tati učitel učitele učiteli
    učitelka učitelku profesor profesora profesorovi milý milá milí vážení zlato zlatíčko příteli daty údaje
    údajů údajích údaji údajům informace informací soubor souboru seznam seznamu tabulkou tabulek tabulečka
    čísílka číslům hodnotami obsah podklady podkladů přiložená přiložené přikládám níže vložená vložené
    následující následujících grafík grafíček grafech obrázku obrázkem obrázky obraz kresba nákres schéma
    vizualizační plot věc věci způsob forma formě formou podobě podoba podobu tvar tvaru verze verzi nápad
    případ případě kus kousek chvíle chvilku chvíli moment okamžik důvod důvodu účel účelem srozumitelnost
    škola školy školu škole školní práci úkol úkolu úkoly domácí referát referátu poradu porady poradě
    schůzka schůzku schůzce schůzi zpráva zprávu zprávy report reportu projektu seminárka seminárky
    seminárku diplomka diplomky zkouška zkoušky slajd slidu kancelář shrnutí přehledu přehledem unavený
    unavená zvědavý zvědavá spokojený spokojená šťastný smutný zmatený stres stresu spěch kafe jaksi prodáno
    no ups hoď_sem hoď_mi hoď_to hned_teď teď_hned hotovo heleď heleďte poslouchej poslyš ruším rušit
    vyrušuji vyrušení obtěžuji obtěžovat obtěžuju nevím_jak netuším tuším nerozumím nechápu žádný_problém
    žádný_spěch bez_problému nemáš_zač není_zač nevadí co_nejdřív co_nejrychleji co_nejdříve jak_nejrychleji
    pokud_možno laskav laskavě laskavost laskavostí hodný hodná hodní zlatej zlatá zlatí moc_moc stokrát
    tisíceré tisíckrát s_úctou přeji přejeme přeje přál přála přáli žádáme žádá chtěly vyplivni střihni
    vykouzli vykouzlit vysyp nahoď přihoď skládají zabírá letošek letos
    natáhni natáhněte vyber vyberte
"""
