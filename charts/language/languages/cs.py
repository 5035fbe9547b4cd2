"""Czech."""

from charts.language.chatter.chatter_cs import CHATTER
from charts.language.computing.asking_cs import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_cs import COMPUTING
from charts.language.computing.qualities_cs import QUALITIES
from charts.language.computing.synonyms_cs import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_cs import SPELT
from charts.language.styles.styles_cs import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        sloupec, sloupce, sloupců, sloupci, sloupcový, sloupcový graf, sloupeček, sloupečky, pruhy, pruhový,
        pruhový graf, sloupcích, sloupcového, sloupcově, sloupečcích, sloupkový
    """,
    Tag.LINE: """
        čára, čáry, čar, čárou, čárový, čárový graf, spojnicový, spojnicový graf, křivka, linie, liniový,
        liniový graf, čáru, čárami, čárového, čárově, křivku, křivkou, linka, linkou
    """,
    Tag.AREA: "plošný, plošný graf, plocha, plochu, plošného, vyplněná čára",
    Tag.POINT: "bodový, bodový graf, rozptylový, rozptylový graf, body, korelační diagram",
    Tag.ARC: """
        koláč, koláče, koláčový, koláčový graf, výsečový, výsečový graf, kruhový, kruhový graf, dort, dortový
        graf, koláčem, koláčového, koláčku, kruhový diagram, dortový, koláčový diagram
    """,
    Tag.DONUT: """
        prstencový, prstencový graf, prstenec, donut, kobliha, prstencového, koblihu, koblihový, donutový
    """,
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "krabicový, krabicový graf, boxplot",
    Tag.HEATMAP: "teplotní mapa, heatmapa, tepelná mapa",
    Tag.LOLLIPOP: "lízátkový, lízátkový graf, lízátka",
    Tag.CHART: "graf, grafy, diagram, obrázek",
    Tag.STACKED: """
        skládaný, skládané, skládaně, naskládaný, naskládané, vrstvený, kumulovaný sloupcový, skládaný
        sloupcový, na sebe, na sobě, skládaných, vrstvené, naskládej, poskládané, skládané sloupce
    """,
    Tag.GROUPED: "seskupený, seskupené, vedle sebe",
    Tag.NORMALIZE: "normalizovaný, normované, do 100",
    Tag.HORIZONTAL: """
        vodorovný, vodorovně, horizontální, ležatý, vodorovné sloupce, vodorovných, ležaté, ležatých,
        naležato, horizontálně, ležící, položené, na ležato
    """,
    Tag.LOG: "logaritmický, logaritmické měřítko, logaritmická stupnice, logaritmická osa",
    Tag.AT_LEAST: "alespoň, aspoň, nejméně, minimálně, ne méně než, a více",
    Tag.AT_MOST: "nejvýše, maximálně, nanejvýš, ne více než, a méně",
    Tag.ABOVE: """
        nad, více než, víc než, větší než, vyšší než, přes, starší než, přesahuje, větších než,
        vyšších než, přesahující, dražší než, delší než, těžší než, rychlejší než, teplejší než,
        širší než, hlubší než, starších než, delších než, těžších než, dražších než, překračuje,
        překračují, převyšuje, přesahují
    """,
    Tag.BELOW: """
        pod, méně než, míň než, menší než, nižší než, mladší než, menších než, nižších než, levnější
        než, kratší než, lehčí než, pomalejší než, chladnější než, studenější než, užší než,
        mladších než, kratších než, lehčích než, levnějších než, nedosahuje, nedosahují
    """,
    Tag.UNEQUAL: """
        všechno kromě, vše kromě, všechny kromě, kromě, mimo, s výjimkou, vyjma, není, až na, vše až na,
        všechno až na, všechny až na, nepočítaje, bez ohledu na
    """,
    Tag.EQUAL: "rovno, rovná se, je rovno",
    Tag.BETWEEN: "mezi",
    Tag.FROM: "od, z",
    Tag.TO: "do, až, až do",
    Tag.SINCE: "od, počínaje, začínaje, počínaje od",
    Tag.UNTIL: "do, až do, do konce, až po",
    Tag.BEFORE: "před, dříve než",
    Tag.AFTER: "po, později než",
    Tag.NULL: "prázdné, je prázdné",
    Tag.NOT_NULL: "není prázdné, neprázdné",
    Tag.CONTAINS: "obsahuje, obsahující, obsahují",
    Tag.STARTS: "začíná na, začínající na, začínají na",
    Tag.ENDS: "končí na, končící na",
    Tag.ONLY: """
        jen, pouze, jenom, výhradně, jen pro, pouze pro, nech jen, teď jen, ukaž jen, ukaž pouze, jen u, nech
        pouze, jen ty, jen ten, zobraz jen, vyber jen, vyber jenom, ponech jen
    """,
    Tag.WITHOUT: """
        bez, místo, skryj, schovej, vynech, odstraň, odeber, vyřaď, vyhoď, nezobrazuj, neukazuj, smaž, zahoď,
        ignoruj, vypusť, bez započtení, nezapočítávej, nech být, vymaž, nechci, nechci tam, nechceme, nechci
        vidět, nedávej tam, dej pryč, nechte stranou, nezajímá mě, nezajímají mě, zapomeň na, nezajímá mne
    """,
    Tag.NOT: "ne, není, žádný, žádné",
    Tag.IN: "v, ve, v roce, za, během, za rok, v průběhu, z roku, rok",
    Tag.COUNT: "počet, kolik, spočítej, četnost, počty, množství, počtu, kolikrát",
    Tag.TOTAL_NUMBER: "celkový počet, celkové množství",
    Tag.DIFFERENT: "různých, různé, jedinečných",
    Tag.SUM: """
        součet, suma, celkem, celkový, celková, celkové, úhrn, sečti, dohromady, součty, sečtené, sečtený,
        úhrnem, celkový součet, celkovou, v součtu, celkového, sčítej, sčítat, sečíst
    """,
    Tag.MEAN: """
        průměr, průměrný, průměrná, průměrné, průměrně, v průměru, průměru, průměrnou, průměrem, průměrného
    """,
    Tag.MEDIAN: "medián, mediánu",
    Tag.MIN: "minimum, minimální, nejmenší, nejnižší, nejméně",
    Tag.MAX: "maximum, maximální, největší, nejvyšší, nejvíce, nejvíc, nejlépe, nejlíp",
    Tag.BY: "podle, dle, po, na, za, v členění podle, podle jednotlivých, u",
    Tag.EACH: """
        každý, každá, každé, každého, pro každý, pro každou, pro každé, za každý, v každém, jednotlivé,
        jednotlivých, každou, každém, za každou, v každé, na každou, na každého, u každého, u každé, v jakém,
        v jaké, v jakých, v kterém, v které
    """,
    Tag.SERIES: """
        rozdělené podle, rozdělený podle, rozděleno podle, rozdělit podle, rozděl podle, členěné podle,
        seskupené podle, rozlišené podle, barevně podle, obarvené podle, barva podle, skládané podle, barva,
        rozdělená podle, naskládané podle, s rozdělením podle, rozpadlé podle, rozlož podle, dělené podle,
        podle barvy, roztříděné podle
    """,
    Tag.OVER: "v průběhu, během",
    Tag.VERSUS: "versus, proti, vs, oproti, ve srovnání s, vůči",
    Tag.AND: "a, i, a také",
    Tag.OR: "nebo, anebo",
    Tag.BIN: "intervaly, interval, třídy, koše",
    Tag.SORT: """
        seřazený, seřazené, seřaď, seřadit, řazený, řazené, seřazeno, uspořádané, v pořadí, srovnej podle,
        uspořádej, setřiď, setříděné
    """,
    Tag.ASC: """
        vzestupně, vzestupné, vzestupném pořadí, od nejmenšího po největší, od nejmenšího k největšímu, od
        nejmenšího, od nejnižšího, ve vzestupném pořadí, od nejmenší po největší, od nejnižšího k
        nejvyššímu, od nejnižšího po nejvyšší, od nejmenší, nejmenší první, nejmenší nahoře, od
        nejlevnějšího, nejhorší první, od nejhoršího, od nejhoršího po nejlepší, nejlepší nakonec,
        nejlepší na konci, nejlepší poslední, největší nakonec, největší na konci, nejmenší napřed,
        nejmenší nejdřív, nejnižší napřed, nejlevnější napřed, nejlevnější první, nejlevnější nejdřív, od
        nejlevnějších, od nejlevnější po nejdražší
    """,
    Tag.DESC: """
        sestupně, sestupné, sestupném pořadí, od největšího po nejmenší, od největšího k nejmenšímu, od
        největšího, od nejvyššího, v sestupném pořadí, od největší po nejmenší, od nejvyššího k
        nejnižšímu, od nejvyššího po nejnižší, od nejvyšší po nejnižší, od největší, od nejvyšší, největší
        první, největší nahoře, nejvyšší první, od nejdražšího, od nejdražší, od nejlepšího, od nejlepšího
        po nejhorší, shora dolů, nejhorší nakonec, nejmenší nakonec, nejmenší na konci, největší napřed,
        nejvyšší napřed, nejdražší napřed, nejdražší první, nejdražší nejdřív, od nejdražších, od
        nejdražší po nejlevnější
    """,
    Tag.ALPHABET: "abecedně, abecední, abecedního pořadí, podle abecedy, v abecedním pořadí",
    Tag.X_AXIS: "osa x, ose x",
    Tag.Y_AXIS: "osa y, ose y, osy y, osou y, svislá osa, y",
    Tag.TOP: """
        top, nejlepší, nejlepších, největší, největších, nejvyšší, nejvyšších, první, nejvíc, nejvíce, vede,
        vyhrává, vyhrál, nejdražší, nejoblíbenější,
        nejoblíbenějších, nejpopulárnější, nejpopulárnějších, nejprodávanější, nejprodávanějších
    """,
    Tag.BOTTOM: """
        nejhorší, nejhorších, nejmenší, nejmenších, nejnižší, nejnižších, poslední, nejméně, nejmíň,
        nejlevnější, nejslabší, nejslabších, nejhůř, nejhůře, na chvostu
    """,
    Tag.OTHERS: "ostatní, zbytek, a ostatní, jiné",
    Tag.YEAR: "rok, roku, roky, let, letech, léta, lety, rocích",
    Tag.QUARTER: "čtvrtletí, kvartál, kvartály, kvartálu",
    Tag.MONTH: "měsíc, měsíce, měsíci, měsíců, měsících",
    Tag.WEEK: "týden, týdne, týdny, týdnů, týdnech",
    Tag.DAY: "den, dne, dny, dnů, dní, dnech, datum",
    Tag.WEEKDAY: """
        podle dne v týdnu, podle dnů v týdnu, den v týdnu, dny v týdnu, dnů v týdnu, dne v týdnu
    """,
    Tag.HOUR: "hodina, hodiny, hodin",
    Tag.YEARLY: """
        ročně, roční, za rok, podle let, po letech, každý rok, podle roku, v jednotlivých letech, rok po roce,
        v každém roce, za jednotlivé roky
    """,
    Tag.QUARTERLY: """
        čtvrtletně, čtvrtletní, za čtvrtletí, podle čtvrtletí, po čtvrtletích, kvartálně, podle kvartálu, po
        kvartálech
    """,
    Tag.MONTHLY: """
        měsíčně, měsíční, za měsíc, podle měsíců, podle měsíce, po měsících, každý měsíc, v každém měsíci, v
        jednotlivých měsících, dle měsíců, měsíc po měsíci, za jednotlivé měsíce, na měsíc
    """,
    Tag.WEEKLY: "týdně, týdenní, za týden, podle týdnů, po týdnech, každý týden, týden po týdnu",
    Tag.DAILY: "denně, denní, za den, podle dnů, po dnech, každý den, den po dni",
    Tag.TREND: """
        vývoj, průběh, trend, v čase, v průběhu času, jak se vyvíjel, jak se měnil, jak se vyvíjely, jak
        se vyvíjela, jak se vyvíjelo, vyvíjely, časový vývoj, časový průběh, jak šly, jak šel, jak šla,
        jak si vedl, jak si vedla, jak si vedly, jak se dařilo, jak to šlo, jak se vedlo
    """,
    Tag.SHARE: """
        podíl, podíly, procento, procent, procenta, v procentech, procentuálně, zastoupení, složení,
        procentuální, procentní, jaké procento, kolik procent, jaká část, procentuální podíl, procentní podíl,
        rozdělení v procentech, struktura, tvoří, část celku
    """,
    Tag.RELATION: "korelace, vztah, souvislost, závislost",
    Tag.DISTRIBUTION: "rozdělení, rozložení, distribuce, rozptyl",
    Tag.COMPARE: "porovnej, srovnej, srovnání, porovnání, porovnat, srovnat, porovnej mezi sebou",
    Tag.NO_CHART: "žádný graf, bez grafu, nekresli, jen text",
    Tag.FILLER: """
        mi, můj, moje, naše, náš, z, ze, s, se, pro, do, k, prosím, udělej, ukaž, zobraz, nakresli,
        vytvoř, vygeneruj, dej, chci, chtěl, chtěla, bych, potřebuji, můžeš, je, jsou, jako, jak, jaký,
        jaká, jaké, který, která, které, to, ten, ta, tyto, těchto, tohoto, této, data, dat, tabulka,
        tabulky, hodnota, hodnoty, měřítko, měřítku, stupnice, v, ve, na, o, pořadí, osa, osy, si,
        všechny, dnech
    """,
    Tag.ADD: "přidej, také, taky, navíc, k tomu, ještě",
    Tag.UNDO: """
        zpět, vrať zpět, vrať to, vrátit zpět, vrať to zpátky, jako předtím, vlastně ne, zruš to, zpátky,
        vrať, vrať to zpět, jak to bylo, krok zpět, vrať se
    """,
    Tag.RESET: """
        od začátku, začni znovu, znovu od začátku, první graf, původní graf, úplně od začátku, resetuj,
        odznova
    """,
    Tag.REVERSED: "obráceně, opačně, v opačném pořadí, naopak, otoč pořadí",
    Tag.AGAIN: "totéž, to samé, znovu to samé, stejný graf, to samé znovu",
    Tag.PAINT: "v barvě, barvou, obarvi, nabarvi, vybarvi, udělej, obarvit, zbarvi, barva, barvě, obarvený",
    Tag.HIGHLIGHT: """
        zvýrazni, zvýraznit, zvýrazněné, vyznač, označ, podtrhni, zvýrazněný, zvýrazněná, zvýrazněným,
        zvýraznění, vyznačit, zdůrazni, vypíchni, vyznačené, tučně
    """,
    Tag.TITLE: """
        název, s názvem, titulek, s titulkem, nadpis, s nadpisem, nazvi, pojmenuj, nazvaný, nazvi to,
        nazvané, pojmenuj to, dej nadpis, dej tomu nadpis, dej tomu název, jako nadpis, titul, s titulem,
        nadepiš, pod názvem, popisek, ať se jmenuje, má se jmenovat, název má být, nadpis má být, název ať
        je, nadpis ať je
    """,
    Tag.DARK: """
        tmavé pozadí, tmavý motiv, tmavý režim, tmavém pozadí, na tmavém pozadí, tmavý, tmavé, v tmavém
        režimu, černé pozadí, na černém pozadí, noční režim
    """,
    Tag.LIGHT: "světlé pozadí, světlý motiv, bílé pozadí, na světlém pozadí, na bílém pozadí",
    Tag.RULE: """
        cílová čára, cílová linie, čára cíle, čára na, čára u, linie na, referenční čára, hranice na, cíl na,
        cíl, čarou na, s cílem, s cílovou čarou, mez na, práh, s prahem, linka na, linkou na, čáru na, limit
        na, hranicí na
    """,
    Tag.MEAN_RULE: """
        čára průměru, linie průměru, průměrová čára, průměr jako čára, čára s průměrem, průměrná čára, čarou
        průměru, čáru průměru, průměr jako čáru, čarou s průměrem, linka průměru, čáru s průměrem, přidej
        průměr, čára pro průměr
    """,
    Tag.MEDIAN_RULE: "čára mediánu",
    Tag.NO_LABELS: "bez hodnot, bez čísel, bez popisků, skryj hodnoty",
    Tag.NO_LEGEND: "bez legendy, skryj legendu",
    Tag.FROM_ZERO: """
        od nuly, osa od nuly, začni od nuly, začínat od nuly, od 0, začínající nulou, začíná nulou
    """,
    Tag.NOT_FROM_ZERO: "ne od nuly",
    Tag.AXIS_TO: "osa do, osou do, stupnice do, osa od, stupnice od",
}
_CUES = Cues(
    charts="graf, diagram, histogram, koláč, sloupc",
    how_to="""
        jak udělat, jak udělám, jak vytvořit, jak vytvořím, jak nakreslit, jak nakreslím, jak mohu, jak můžu,
        jak se dělá, jak se tvoří, jak číst, jak se čte, jak vygenerovat, jak sestavit, jak interpretovat
    """,
    what_is="""
        co je, co je to, co jsou, co znamená, kdy použít, kdy se používá, rozdíl mezi, k čemu slouží, k čemu
        je, kdy používat
    """,
    explain_verbs="""
        vysvětli, vysvětlit, vysvětlení, objasni, návod, návod na, pověz mi o, vysvětlíš, vysvětlete,
        objasnit, nauč, popiš jak
    """,
    works="funguje, fungují",
    deictic="tato data, těchto dat, této tabulky, tuto tabulku, tyto, těchto, z toho",
    means="s, pomocí, jako, přes",
    make="""
        udělej, ukaž, zobraz, nakresli, vytvoř, vygeneruj, dej mi, vykresli, porovnej, srovnej, vizualizuj
    """,
    question="jaký, jaká, jaké, který, která, které, kdo, kdy, kde, proč, kolik, jak, co, je, jsou",
    grouping="podle, dle, po, top, podíl",
    refusals="žádný graf, bez grafu, nekresli, jen text, nechci graf",
    thanks="""
        díky, děkuji, děkuju, dík, super, skvělé, skvěle, perfektní, výborně, výborné, paráda, krása, hezké,
        moc díky, děkuji moc, bezva, moc děkuji, díky moc, to je skvělé, nádhera, krásné
    """,
)
LANGUAGE = Language(
    code="cs",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.DENSITY: "graf hustoty, křivka hustoty",
        Tag.VIOLIN: "houslový graf",
        Tag.CORRELATION: "korelační matice, matice korelací",
        Tag.BOXPLOT: "krabicov",
        Tag.HEATMAP: "heatmap",
        Tag.POINT: "bodov, rozptylov",
        Tag.ARC: "koláč, výsečov",
        Tag.AREA: "plošn",
        Tag.LINE: "čárov, spojnicov",
        Tag.BAR: "sloupc",
    },
    undrawn={
        "animations": "animace animaci animací animovaný animované animovaná animovanou",
        "radar charts": "paprskový radarový",
        "funnels": "trychtýř trychtýřový",
        "waterfalls": "vodopádový vodopád",
        "maps": "kartogram mapa mapu mapě mapou mapy",
        "forecasts": "předpověď prognóza prognózu",
    },
    requesting="udělej ukaž zobraz nakresli vytvoř graf grafu diagram prosím koláčový sloupcový čárový",
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="ami emi ích ých ách ech ém ého ému ými ím ým ou ům ů ovi em i y a e o u é í ý á ě ou",
    fleeting="e",
    numbers="""
        jeden|jedna|jedno|jednu dva|dvě|dvou|dvojice|dvojici|dvojka
        tři|tří|třech|třemi|trojice|trojici|trojka|trojku čtyři|čtyř|čtyřech|čtveřice|čtveřici|čtyřka
        pět|pěti|pětice|pětici|pětka|pětku šest|šesti|šestice sedm|sedmi osm|osmi devět|devíti
        deset|deseti|desítka|desítku
    """,
    powers={3: "tisíc tisíce tis", 6: "milion milionů", 9: "miliarda miliard mld"},
    magnitudes={3: "tis tisíc tisíce", 6: "milion milionů", 9: "mld miliard miliarda", 12: "bil bilion"},
    about="asi, cca, zhruba, přibližně",
    bound_words="pod nad",
    out_of="z, ze",
    duration_names="doba trvání čas hodiny",
    hour_names="hodiny",
    time_units={
        1: "sek sekunda sekundy sekund",
        60: "min minuta minuty minut",
        3600: "hod hodina hodiny hodin",
        86400: "den dny dní",
        604800: "týden týdny týdnů",
    },
    totals="celkem, součet, dohromady, mezisoučet, úhrnem",
    overall="všechny",
    mean_labels="průměr",
    joins="a",
    blanks="nezadáno, chybí, n.a.",
    date_words="r roku v",
    months="""
        ledna|led|leden února|úno|únor března|bře|březen dubna|dub|duben května|kvě|květen června|čvn|červen
        července|čvc|červenec srpna|srp|srpen září|zář října|říj|říjen listopadu|lis|listopad
        prosince|pro|prosinec
    """,
    weekdays="""
        pondělí|po|pondělka úterý|út|úterka středa|st|středy|středu čtvrtek|čt|čtvrtku|čtvrtka
        pátek|pá|pátku sobota|so|soboty|sobotu neděle|ne|neděli
    """,
    small_words="v z na a do",
    joining_words="v z",
    general_names="",
    key_names="",
    row_names="psč poř",
    label_names="název jméno",
    year_names="rok",
    age_names="věk",
    mean_names="""
        věk cena plat mzda teplota známka hmotnost výška procento průměr rychlost podíl hodnocení vlhkost
        tlak
    """,
    people="lidí lidé osob osoby zaměstnanců žáků studentů zákazníků členů",
    women="ženy žena žen",
    men="muži muž mužů",
    first="první prvních",
    last="poslední posledních",
    weekend="víkend víkendy víkendu víkendů víkendech víkendem",
    ordinals="",
    of_a_month="",
    up_to="až do",
    in_order="seřazený seřazené řazené",
    order_by="podle dle",
    order_of="podle",
    backwards="opačném obráceně",
    having="s",
    but="ale",
    all_of="všechny všechno vše",
    telling="starší mladší",
    stacked_stems="skládan",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    colours={
        "red": "červen",
        "orange": "oranžov",
        "yellow": "žlut",
        "green": "zelen",
        "teal": "tyrkysov",
        "blue": "modr",
        "purple": "fialov",
        "pink": "růžov",
        "brown": "hněd",
        "grey": "šed",
        "black": "čern",
    },
    headings={
        "who": "kdo jméno osoba hráč člen",
        "had": "místa kapacita zásoba nakoupeno celkem rozpočet",
        "gone": "obsazeno obsazená prodáno utraceno spotřebováno rezervováno",
        "fewest": "údery",
        "meter": "stav odečet odečty tachometr",
        "harm": """
            chyby poruchy závady vady stížnosti reklamace nehody zranění úmrtí zpoždění absence náklady
            výdaje dluhy emise odpad nezaměstnanost pády ztráty
        """,
        "rank": "pořadí místo",
        "payers": "zákazníci účtenky objednávky hosté počet",
        "aim": "cíl plán rozpočet",
        "reached": "skutečnost",
        "before": "před",
        "after": "po",
        "start": "začátek od",
        "end": "konec do",
        "low": "min minimum",
        "high": "max maximum",
        "error": "odchylka chyba",
        "stage": "fáze krok",
        "result": "body tržby hlasy výsledek",
    },
    scales="""
        rozhodně nesouhlasím, nesouhlasím, neutrální, souhlasím, rozhodně souhlasím;
        nikdy, zřídka, někdy, často, vždy; nízký, střední, vysoký
    """,
    you="ty tě tvůj vy vás vaše váš",
    rest="ostatní, jiné, jiný, zbytek, nevím, neznámé",
    spelt=SPELT,
)
