"""Czech for how things are asked."""

from charts.language.phrasing.phrasing_cs import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    overtaking="předstihl předstihla předehnal předehnala překonal překonala",
    meeting="kříží",
    cutting="ořízni odstřihni uřízni smaž vymaž škrtni",
    none_of_all="nic",
    square="čtvereční čtverečních km2 km² hektar hektarů ha",
    often="kolikrát",
    converting="konverze konverzí",
    us="nás osoba osobu člen",
    counted_once="jednou dvakrát dvojitě duplicity",
    step_to_step="z měsíce na měsíc, z týdne na týden, ze dne na den",
    weighing="vážený vážená",
    going_on_so="..., …",
    passed_it="prošel prošla prošli prospěli uspěli",
    failed_it="propadl propadli neprospěli neuspěli",
    the_bar="hranice známka",
    consumption="spotřeba spotřebovali spotřebováno spotřebu ujeto",
    the_next="další dalším dalšího",
    older="starší",
    begging="můžeš můžete mohl mohla mohli mi nám prosím",
    subjects="kdo co kolik jaký jaká jaké který která které jak já my někdo kde kdy",
    happened="""
        prodal prodala prodalo prodali prodáno prodaných prodané utržil utržila utržili vydělal vydělala
        vybral vybrala vyrobil utratil utratila utraceno získal získala získali dal dala dali nasbíral
        nasbírala spotřeboval spotřebovala uběhl ujel vypil přinesl přinesla snesl snesla snesly našli našel
        našla vstřelil odešlo šlo padlo
    """,
    supposing="jestli pokud kdyby",
    whether="je jsou byl byla bylo byly má mají měl",
    choosing="který která které kteří s co kde jaké ze",
    superlative_starts="nej",
    lesser="""
        lev malý menš míň méně kratš krat mlad pomal lehč chlad stud slab hor brz chud bliž tenč tich nízk
        niž řidš such suš
    """,
    no_superlatives="""
        nejsou nejsem nejde nejlíp nejprve nejdřív nejspíš nejenom nejen nejistý nejste nejsme nejbližší
    """,
    at_the_top="první, nahoře, nejdřív, na začátku, shora, navrchu, úplně nahoře, vlevo",
    at_the_bottom="dole, poslední, na konci, úplně dole, vpravo",
    results="data čísla výsledky výsledek hodnoty tabulka statistiky seznam",
    plural="ů y i e",
    paler="světle světlý světlá světlé světlou bledě",
    deeper="tmavě tmavý tmavá tmavé tmavou",
    unwanted="""
        není potřeba, není třeba, nepotřebuju, nepotřebuji, nechci, nechci vidět, nechci tam, nezajímá mě,
        mě nezajímá, nepočítá se, nemusí tam být, nemusí být, tam být nemusí, nemá tam být, ať tam není,
        může pryč, můžou pryč, pryč, můžeš vynechat, můžeš vyhodit, můžeme vynechat, lze vynechat, dej
        pryč, raději ne, ne, vynechat, tam nedávej
    """,
    both="oba obě obou",
    parting="nech dej",
    particles="stranou pryč",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        chci chceme chtěl chtěla chtěli potřebuji potřebuju potřebujeme prosím přidej pošli ulož vlož
    """,
    greetings="""
        ahoj, čau, nazdar, dobrý den, dobré ráno, dobrý večer, zdravím, čus, milý, milá, milí,
        vážení, vážený, hoj
    """,
    closings="""
        s pozdravem, zdravím, díky, děkuji, děkuju, díky moc, předem díky, předem děkuji, mějte se,
        měj se, hezký den, hezký víkend, zatím
    """,
    polite="""
        jestli můžeš, jestli to jde, pokud to jde, pokud můžeš, pokud možno, až budeš mít čas,
        nespěchá to, žádný spěch, v klidu, bylo by super, bylo by fajn, bylo by skvělé, jako vždy,
        jako obvykle, co nejdřív, co nejrychleji, jsi nejlepší, nic zvláštního, něco jednoduchého,
        jestli to není problém, moc prosím
    """,
    **TALK,
)
SMALL_TALK = """
    prodal prodala prodalo prodali prodaly vydělal vydělala vydělali utratil utratila utratili teď nyní
    ještě jednou já mi mě můj moje má mé mého náš naše my nám nás ty ti tě tvůj vy vám vás on ona ono oni je
    jich jim jeho její to ten ta toho té těch tomu tyto tato tento těchto kdo co jaký jaká jaké jakou který
    která které kterých kdy kde proč jak jestli jsem jsi jsme jsou byl byla bylo byly bude budou být mít mám
    máš mají máme může můžeš mohl mohla bys lze chci chtěl chtěla bych prosím díky děkuji ahoj čau dobrý den
    udělej udělat ukaž ukázat zobraz zobrazit nakresli nakreslit vytvoř vytvořit vygeneruj dej potřebuji
    potřebuju pro od do z ze s se v ve na po o u při přes za nad pod mezi a i nebo ale že aby protože tak ne
    ano už také taky jen moc velmi hezký hezky pěkný pěkně graf grafu grafem grafy diagram obrázek data dat
    datech tabulka tabulky tabulku tabulce čísla čísel hodnota hodnoty hodnot sloupec řádek řádky řádků
    měřítko stupnice osa osy pořadí si by tedy jako tady tam něco trochu abych abychom abyste alespoň ani
    aniž anebo asi ať až bez bohužel budeme budete budu bychom byli celé celý celá celou celkově což cože
    často či čím další dalo dám dané daný dát dávno dejte děkuju děláme dělat dík dneska dnes dobré dobře
    dole dosud dost dostal dva dvě ho hele hezká hezké chceme chceš chtěli chtít individuálně info jakým
    jasně jeden jedna jedno jednoduchý jednoduché jednoduše jej jejich jenže jestliže jimi jinak jiného již
    jseš jste jde k kam kamaráde když ke kluci klidně kolem konečně konkrétně konkrétní ku kvůli lepší
    libovolně lidi líp mívá mne mně mnou mnoho mohli mohou moji mojí momentálně mu musí musím můžeme můžete
    mým mých nabídni nahoře najednou nakonec námi napiš napsat naši našich našeho naší nebyl nějak nějaký
    nějaká nějaké někde někdo nemám není než ni nic nim nimi normálně normální nové nový obyčejný obyčejně
    obyčejných obyčejné odkud ok oproti osobně ostatně pak pan paní podívat pohromadě pokud pomoc pomoci
    pomozte pomůžeš ponech poprosil poprosila porada postupně potom potřeba potřeboval potřebovala pouhé
    práce právě prezentaci prezentace projekt prosil prostě proto první prý pěkné přátelé předem přehled
    přehledně přehledný přesně připadá připrav připravit příklad příklad'u rád ráda radši raději rovnou
    rychle rychlý řekl řekni samozřejmě sebe sem sestav sestavit skutečně snad sobě spolu správně stačí
    stačilo stejně stejný stejné sto stojí stojící svůj svoje svoji svých taková takové takový takhle tebe
    tém teda tím tímto tito tobě tohle tohoto tom totiž toto tu tvoje tvoří tvých tý ukázal ukázala ukažte
    určitě vámi váš vaše vedle velice vidět víc vidím vlastně vlevo vpravo vše všech všechna všechno všechny
    všem všichni vůbec vychází vykresli vykreslit vypadá vypadalo vypadají vyplývá vyrobit vyvíjel vyvíjela
    vyvíjely vyvíjelo začátek zajímá zajímalo zajímavé zase zatím zda zdar zdravím zhruba zkrátka zkus znova
    znovu zobrazte zřejmě žádné žáků žáci pololetí způsobem hoď hodit udělal udělala udělejte dělí rozděluje
    jednotlivým kč korun čí šly jít jakém jakých jednom jednoho fakt rozpočtu rozpočet prodané prodaných
    vypočítej vypočítat vypočti spočti
"""
