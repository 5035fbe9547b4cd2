"""Czech for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: "kombinovaný graf, smíšený graf, sloupce a čára, klimadiagram",
    Tag.PARETO: "pareto, paretův graf, paretův diagram",
    Tag.WATERFALL: "vodopádový graf, vodopád, vodopádový, kaskádový graf",
    Tag.GANTT: "gantt, ganttův diagram, ganttův graf, harmonogram projektu, harmonogram",
    Tag.SPAN: "plovoucí sloupce, graf rozsahů, sloupce od do",
    Tag.CANDLESTICK: "svíčkový graf, svíčky, svícový graf, japonské svíčky",
    Tag.FUNNEL: """
        trychtýř, trychtýřový graf, funnel, konverze z kroku na krok, konverze mezi kroky,
        konverzní poměr mezi kroky, konverze mezi fázemi, konverzní trychtýř
    """,
    Tag.PYRAMID: "věková pyramida, populační pyramida, pyramida",
    Tag.RADAR: "radar, radarový graf, pavučinový graf, pavučina, paprskový graf",
    Tag.TREEMAP: "treemap, stromová mapa, stromový graf",
    Tag.DENSITY: "graf hustoty, křivka hustoty",
    Tag.VIOLIN: "houslový graf, houslový, housle",
    Tag.CORRELATION: "korelační matice, matice korelací",
    Tag.STRIP: "pásový bodový graf, body po skupinách, každá hodnota jako bod",
    Tag.DUMBBELL: "činkový graf, činka, činky",
    Tag.SLOPE: "graf sklonů, sklonový graf, slopegraph",
    Tag.BUMP: "bump chart, graf pořadí, graf umístění",
    Tag.STEP_LINE: "schodový graf, schodovitá čára, schodová čára, schodovitý, schody",
    Tag.SPARKLINE: "sparkline, minigraf",
    Tag.BUBBLE: "bubliny, bublinový graf, bublinový",
    Tag.BULLET: "bullet graf, odrážkový graf",
    Tag.DIVERGING: "rozbíhavé sloupce, divergující sloupce, na obě strany od nuly",
    Tag.LIKERT: "likert, likertova škála",
    Tag.CALENDAR: "kalendářová mapa, teplotní kalendář, kalendářový graf",
    Tag.STANDING: "svislý, svislé sloupce, svisle, na výšku",
    Tag.THE_HIGHEST: """
        nejvyšší, největší, maximum, nejlepší, nejdelší, nejvyšší sloupec, vrchol, vítěz
    """,
    Tag.THE_LOWEST: "nejnižší, nejmenší, minimum, nejhorší, nejkratší, nejnižší sloupec",
    Tag.THE_LAST: """
        poslední sloupec, poslední bod, poslední, nejnovější, poslední měsíc, poslední rok
    """,
    Tag.POSITIVE: "kladný, kladné hodnoty, zisky, přebytky, nad nulou, v plusu",
    Tag.NEGATIVE: "záporný, záporné hodnoty, ztráty, pod nulou, v minusu",
    Tag.COLOUR: "barva, barvy, barvou, odstín, firemní barva, v barvě",
    Tag.PASTEL: "pastelový, pastelové barvy, jemné barvy, v pastelových barvách",
    Tag.GREYSCALE: "odstíny šedi, černobílý, černobíle, v odstínech šedi, bez barev",
    Tag.COLOUR_BLIND: "barvoslepí, barvoslepé, pro barvoslepé, daltonici, pro daltoniky",
    Tag.VIVID: "živé barvy, výrazné barvy, syté barvy, pestré barvy",
    Tag.WARM: "teplé barvy, teplé tóny, v teplých barvách",
    Tag.COOL: "studené barvy, chladné barvy",
    Tag.FLIP: "otoč, otočený, převrať, převrácený, vzhůru nohama",
    Tag.FIRST_AT_TOP: "1 nahoře, první místo nahoře, jednička nahoře",
    Tag.NEWEST_FIRST: "nejnovější první, od nejnovějšího, nejnovější vlevo, zprava doleva",
    Tag.AXIS_X: "osa x, ose x, osu x, vodorovná osa, x",
    Tag.AXIS_Y: "osa y, ose y, osu y, svislá osa, y",
    Tag.AXES: "osy, osa, obě osy",
    Tag.NAMED: "popisek, pojmenuj, nazvaný, popiš, s názvem, pojmenovaný, nazvi",
    Tag.HIDE: "bez, skryj, schovej, odstraň, žádné, vypni, sundej, zruš",
    Tag.TICKS: "dílky po, čárky po, v krocích po, krok po, dílek po",
    Tag.TURNED: "otoč popisky, otočené, šikmo, šikmé, nakloněné, natoč, pod úhlem",
    Tag.UPRIGHT: "svislé popisky, popisky svisle, popisky na výšku",
    Tag.LEVEL: "vodorovné popisky, popisky vodorovně, neotočené",
    Tag.DEGREES: "stupňů, stupně, stupeň",
    Tag.DECIMALS: "desetinná místa, desetinných míst, desetinné místo, místa za čárkou",
    Tag.NO_DECIMALS: "bez desetinných míst, celá čísla, zaokrouhlené, zaokrouhli, bez desetin",
    Tag.IN_THOUSANDS: "v tisících, v milionech, v tis",
    Tag.IN_FULL: "celá čísla bez zkratek, nezkrácená čísla, bez zkracování, plná čísla",
    Tag.AS_PERCENT: "procentní formát",
    Tag.EURO: "euro, v eurech, eur, znak eura",
    Tag.DOLLAR: "dolar, dolary, v dolarech, znak dolaru",
    Tag.POUND: "libry šterlinků, libra šterlinků, v librách",
    Tag.YEN: "jen japonský, jeny, v jenech, japonské jeny",
    Tag.SIGN: "znak, symbol, měna, znak měny",
    Tag.AS_GIVEN: """
        stejné pořadí, ve stejném pořadí, pořadí z tabulky, neřaď, bez řazení, jak je v tabulce, v pořadí
        tabulky, původní pořadí, neseřazené
    """,
    Tag.IN_ORDER: "v tomto pořadí, v tomhle pořadí",
    Tag.DASHED: "přerušovaný, přerušovaná, čárkovaný, čárkovaně, tečkovaný, přerušovaně",
    Tag.STEPPED: "stupňovitý, stupňovitě, schodovitě",
    Tag.CURVED: "zaoblená, hladká čára, zakřivená, plynulá čára",
    Tag.DOTTED_LINE: "s puntíky, se značkami, s tečkami",
    Tag.JOINED: "propojené, spojené, spoj body, propoj body",
    Tag.NO_MARKERS: "bez bodů, bez puntíků, bez značek, bez teček",
    Tag.THICK: "tlustý, tlustá, silnější, tlustší, silná, tučná",
    Tag.THIN: "tenký, tenká, tenké, tenčí, slabší čára",
    Tag.GRID: "mřížka, mřížku, s mřížkou, čáry mřížky",
    Tag.NO_GRID: "bez mřížky, odstraň mřížku, bez čar mřížky, skryj mřížku, vypni mřížku",
    Tag.TRANSPARENT: "průhledný, průhledné pozadí, bez pozadí, průhledným pozadím",
    Tag.TALL: """
        formát na výšku, orientace na výšku, na mobil, pro telefon, ve formátu na výšku
    """,
    Tag.SQUARE: """
        čtvercový, čtverec, do čtverce, čtvercového formátu, ve čtvercovém formátu, čtvercový formát
    """,
    Tag.WIDE: """
        široký, širší, formát na šířku, orientace na šířku, panoramatický, v širokém formátu, ve formátu
        na šířku
    """,
    Tag.LARGER: "větší písmo, větší písmena, větší text, větším písmem, větší popisky",
    Tag.SMALLER: "menší písmo, menší písmena, menší text, menším písmem",
    Tag.SUBTITLE: "podtitul, podtitulek, s podtitulem",
    Tag.NO_TITLE: "bez názvu, bez nadpisu, bez titulku, odstraň nadpis",
    Tag.TREND_LINE: """
        trendová čára, spojnice trendu, trendová linie, regresní přímka, lineární regrese
    """,
    Tag.ERROR_BARS: "chybové úsečky, chybové čáry",
    Tag.SHADED: "stínovaný, vystínuj, pásmo, pás, vybarvi oblast",
    Tag.ANNOTATE: "poznámka, poznámku, připiš, anotace, komentář, dopiš",
    Tag.TARGET: "cíl, cílová čára, čára cíle, cílem",
    Tag.FACETS: """
        malé grafy, samostatné grafy, graf pro každý, zvlášť graf pro, jeden graf na, panel pro každý
    """,
    Tag.PANELS_BELOW: "pod sebou, jeden pod druhým",
    Tag.SIZED: "velikost podle, velikost bublin, velikost",
    Tag.WITH_NAMES: "se jmény, s názvy, se jmény u bodů",
    Tag.SECOND_AXIS: """
        druhá osa, druhé ose, vedlejší osa, pravá osa, vlastní měřítko, osa vpravo, dvě osy, na druhé ose
    """,
}
