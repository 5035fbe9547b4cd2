"""Czech for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: """
        minus, mínus, bez započtení, po odečtení, bez nákladů, odečteno, snížené o, snížený o
    """,
    Tag.SUBTRACT: """
        odečti, odečíst, odečtené, odečteme, odečtení, odečíst od, odečítat, po odečtení, když odečteš, když
        odečteme, minusovat, odečtu, odečtou, odečteš, odečteno, odečítám, odečte se, odečtěte, odečtou se,
        odečetl, odpočítat, odpočítej, po odpočtu, odpočtení
    """,
    Tag.PLUS: "plus, přičti, přičteno",
    Tag.TIMES: "krát, vynásobeno, násobeno",
    Tag.DIVIDED: """
        děleno, vyděleno, dělený, vydělený, vydělené, lomeno, děleno počtem, dělené, dělená, vyděl, na
        jeden
    """,
    Tag.ATTAINMENT: """
        plnění plánu, splnění plánu, míra plnění, procento plnění, plnění cíle, splnění cíle, plnění
        rozpočtu, míra splnění, procento splnění, procento plnění plánu, míra plnění plánu
    """,
    Tag.TICKET: """
        průměrná účtenka, průměrnou účtenku, průměrná útrata, průměrnou útratu, průměrná hodnota objednávky,
        průměrný nákup
    """,
    Tag.PER_HEAD: "na hlavu, na obyvatele, na osobu",
    Tag.PER: "na, na jeden, na jednoho, na jednu, za každý",
    Tag.PERCENT_OF: """
        procent z, procento z, v procentech z, jako procento z, jako podíl z, percent z, v percent z
    """,
    Tag.PROFIT: """
        zisk, zisky, čistý zisk, přebytek, saldo, co zbyde, výsledek hospodaření, zisku, co zbude, co
        zůstane, výdělek
    """,
    Tag.MARGIN: "marže, zisková marže",
    Tag.DAYS_BETWEEN: "dny mezi, počet dnů mezi, počet dní mezi, kolik dní, doba trvání, jak dlouho",
    Tag.OVER_UNDER: "nad nebo pod, pod nebo nad, více nebo méně než",
    Tag.RATE: "míra, sazba",
    Tag.TOGETHER: """
        dohromady, společně, sečteno, sečtené, celkem dohromady, sčítej, sečti, sčítat, sečíst, přičítej,
        nasčítej, přičítat
    """,
    Tag.WHOLE: "z celku, z celkového součtu, celku, z celkové částky, ze všeho, na celku",
    Tag.FRACTION: "podíl, část, procento, procent",
    Tag.RATIO: "poměr, poměr mezi, podíl mezi, poměru",
    Tag.DIFFERENCE: "rozdíl, rozdíly, rozdíl mezi, odstup, rozdílu",
    Tag.RUNNING: """
        kumulativně, kumulativní, kumulovaně, kumulovaný, kumulované, průběžný součet, průběžně, načítaný,
        postupný součet, nasčítané, načítaně, narůstající, narůstajícím, kumulativní součet, postupně sečtené,
        kumulace, postupně sčítaný, postupně sčítané, sčítaný postupně, sčítané postupně, postupně přičítané,
        postupně načítané, sčítaný, sčítané měsíc po měsíci, narůstající součet, se sčítají, postupně sčítají,
        se postupně sčítají, se načítají, nasčítávají
    """,
    Tag.MOVING: "klouzavý průměr, klouzavý, klouzavé průměry, vyhlazený, vyhlazené, vyhlaď",
    Tag.MOVING_SUM: "klouzavý součet",
    Tag.TOTAL_SHARE: """
        podíl na celku, podíl z celku, procent z celku, procento z celku, procent celku, percent z celku,
        procent z celkové částky, podíl na celkovém součtu, procenta z celku, část celku, v procentech z
        celku, podíl na součtu
    """,
    Tag.LAST_PERIOD: """
        oproti minulému měsíci, oproti předchozímu měsíci, proti předchozímu měsíci, ve srovnání s
        předchozím měsícem, ve srovnání s minulým měsícem, meziměsíčně, meziměsíční, z měsíce na měsíc,
        oproti předchozímu týdnu, mezitýdenní, mezitýdenně, ze dne na den, oproti předchozímu dni,
        mezidenní, oproti předchozímu čtvrtletí, mezikvartální, mezičtvrtletní, proti minulému měsíci, než
        předchozí měsíc, od předchozího měsíce, oproti předchozímu
    """,
    Tag.YEAR_ON_YEAR: """
        meziročně, meziroční, oproti minulému roku, oproti předchozímu roku, ve srovnání s minulým rokem,
        proti loňsku, oproti loňsku, rok po roku, z roku na rok, proti minulému roku
    """,
    Tag.GROWTH: """
        tempo růstu, procentní růst, procentuální růst, procentuální změna, procentní změna, růst v
        procentech, změna v procentech, růst v percent, o kolik procent, změna v percent, procentuální
        nárůst
    """,
    Tag.GROWING: "růst, růstu, vzrostl, vzrostly, rostl, roste, nárůst, rostly",
    Tag.CHANGE: """
        změna, změny, nárůst, přírůstek, rozdíl
    """,
    Tag.PERCENT: """
        procento, procent, procenta, v procentech, procentuálně, procentuální, percent
    """,
    Tag.INDEXED: """
        index, indexovaný, indexováno, v porovnání se začátkem, oproti začátku, základ
    """,
    Tag.RANKING: "pořadí v čase, umístění v čase",
    Tag.Z_SCORE: "z skóre, standardizovaný",
    Tag.PERCENTILE: "percentil, kvantil",
    Tag.STDEV: "směrodatná odchylka, standardní odchylka",
    Tag.VARIANCE: "rozptyl hodnot",
    Tag.RANGE: "variační rozpětí, rozpětí, maximum minus minimum",
    Tag.MODE: "modus, nejčastější hodnota",
    Tag.FIRST: "první hodnota, počáteční hodnota",
    Tag.LATEST: "poslední hodnota, nejnovější hodnota, konečná hodnota",
    Tag.EVERYTHING: "všechno, všechny, vše",
    Tag.INCOME: "příjmy, příjem, tržby, tržba, výnosy, výnos, obrat",
    Tag.COST: "náklady, náklad, výdaje, výdaj, útrata",
    Tag.POPULATION: "obyvatelé, obyvatel, počet obyvatel, lidé, osoby",
    Tag.IN_FIGURES: "absolutně, v absolutních číslech",
    Tag.VALUE_LABELS: """
        s hodnotami, s čísly, s čísly nad sloupci, s hodnotami nad sloupci, hodnoty nad sloupci, čísla nad
        sloupci, přidej hodnoty, dopiš hodnoty, ukaž hodnoty, ukaž čísla, ukaž i čísla, ukaž i hodnoty,
        zobraz hodnoty, popisky hodnot, s popisky, nad každým sloupcem, u každého sloupce, napiš hodnoty,
        přidej čísla, hodnoty na sloupcích
    """,
    Tag.LEGEND: "legenda, legendu",
    Tag.AT_BOTTOM: "dole, dolů, pod grafem, vespod",
    Tag.AT_TOP: "nahoře, nahoru, nad grafem, navrchu",
    Tag.AT_RIGHT: "vpravo, napravo",
    Tag.AT_LEFT: "vlevo, nalevo",
    Tag.MORE_THAN: """
        víc než, více než, méně než, míň než, vyšší než, nižší než, dražší než, levnější než, rozdíl mezi,
        náskok před, oproti, ve srovnání s, víc, více
    """,
    Tag.CELSIUS: "celsia, celsius, ve stupních celsia",
    Tag.FAHRENHEIT: "fahrenheit, fahrenheita, ve fahrenheitech",
    Tag.MILES: "míle, v mílích, mil",
    Tag.KILOMETRES: "kilometry, v kilometrech, km",
    Tag.POUNDS: "libry, v librách angl, lbs",
    Tag.KILOGRAMS: "kilogramy, kila, v kilogramech, kg",
    Tag.HOURS: "hodiny, v hodinách",
    Tag.MINUTES: "minuty, v minutách",
    Tag.SECONDS: "sekundy, v sekundách",
    Tag.YEARS_APART: """
        čára pro každý rok, každý rok jako čára, roky přes sebe, porovnej roky, roky vedle sebe
    """,
    Tag.LOSS: "se ztrátou, ztráta, ve ztrátě, v mínusu",
    Tag.WIN: "se ziskem, v zisku, ziskový",
    Tag.SHRUNK: "klesly, kleslo, poklesly, zmenšily, ubylo",
    Tag.GREW: "vzrostly, vzrostlo, stouply, narostly, zvýšily",
    Tag.OWN_RANK: "pořadí každého, ukaž pořadí, jako pořadí, kolikátý, umístění každého",
    Tag.END_LABELS: """
        jen poslední hodnota, popiš poslední bod, hodnota na konci, první a poslední hodnota
    """,
    Tag.EXTREME_LABELS: """
        popiš nejvyšší a nejnižší, označ maximum a minimum, popiš vrchol, popiš jen nejvyšší
    """,
    Tag.AWAY_FROM: "jak daleko od, odchylka od, rozdíl oproti, vzdálenost od, nad nebo pod",
    Tag.OUT_OF: "z každých, na každých",
    Tag.IN_EVERY: "na každých, za každých",
    Tag.SPREAD_OF: "odchylka, rozdíl, rozpětí, vzdálenost, mezi, minus",
}
