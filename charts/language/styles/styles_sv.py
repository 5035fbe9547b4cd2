"""Swedish for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        kombinationsdiagram, kombidiagram, kombinerat diagram, staplar och linje, klimatdiagram
    """,
    Tag.PARETO: "pareto, paretodiagram",
    Tag.WATERFALL: "vattenfallsdiagram, vattenfall, bryggdiagram",
    Tag.GANTT: "gantt, ganttschema, ganttdiagram, projektplan",
    Tag.SPAN: "flytande staplar, intervalldiagram, svävande staplar",
    Tag.CANDLESTICK: "candlestick, ljusstakar, ljusstakediagram, candlestickdiagram",
    Tag.FUNNEL: """
        tratt, trattdiagram, funnel, konvertering från steg till steg, konvertering steg för steg,
        konverteringsgrad mellan stegen, konverteringstratt
    """,
    Tag.PYRAMID: "befolkningspyramid, ålderspyramid, pyramid",
    Tag.RADAR: "radardiagram, radar, spindeldiagram, spindelnät, polärdiagram",
    Tag.TREEMAP: "treemap, trädkarta, träddiagram",
    Tag.DENSITY: "täthetsdiagram, täthetskurva",
    Tag.VIOLIN: "violin, fiol, fioldiagram, violindiagram",
    Tag.CORRELATION: "korrelationsmatris, korrelationstabell",
    Tag.STRIP: "stripdiagram, punkter per grupp, varje värde som en punkt",
    Tag.DUMBBELL: "hanteldiagram, hantel, hantlar",
    Tag.SLOPE: "lutningsdiagram, slopegraph",
    Tag.BUMP: "bumpdiagram, placeringsdiagram",
    Tag.STEP_LINE: "trappstegslinje, stegdiagram, trappdiagram, som trappsteg, stegvis linje",
    Tag.SPARKLINE: "sparkline, minidiagram, minikurva",
    Tag.BUBBLE: "bubblor, bubbeldiagram, bubbelgraf",
    Tag.BULLET: "bulletdiagram, måldiagram",
    Tag.DIVERGING: "divergerande staplar, åt båda håll",
    Tag.LIKERT: "likert, likertskala",
    Tag.CALENDAR: "kalenderdiagram, kalenderkarta, värmekalender",
    Tag.STANDING: "vertikal, vertikala staplar, lodräta staplar, upprätt",
    Tag.THE_HIGHEST: """
        den högsta, det högsta, den största, det största, maxvärdet, den bästa, toppen, vinnaren, den
        längsta
    """,
    Tag.THE_LOWEST: """
        den lägsta, det lägsta, den minsta, det minsta, minvärdet, den sämsta, den kortaste
    """,
    Tag.THE_LAST: """
        sista stapeln, sista punkten, den sista, den senaste, det senaste, sista månaden, senaste året
    """,
    Tag.POSITIVE: "positiv, positiva, positiva värden, vinster, överskott, över noll",
    Tag.NEGATIVE: "negativ, negativa, negativa värden, förluster, underskott, under noll",
    Tag.COLOUR: "färg, färger, varumärkesfärg, profilfärg, nyans, färgade, i färgen",
    Tag.PASTEL: "pastell, pastellfärger, pastelltoner, mjuka färger",
    Tag.GREYSCALE: "gråskala, svartvitt, gråtoner, i grått, utan färger",
    Tag.COLOUR_BLIND: "färgblind, färgblinda, anpassat för färgblinda",
    Tag.VIVID: "starka färger, klara färger, livliga färger",
    Tag.WARM: "varma färger, varma toner",
    Tag.COOL: "kalla färger, svala färger",
    Tag.FLIP: "vänd, vänd på, upp och ner, omvänd axel, spegelvänd, spegla",
    Tag.FIRST_AT_TOP: "1 överst, 1 högst upp, första plats överst",
    Tag.NEWEST_FIRST: """
        senaste först, nyaste först, nyast till vänster, från höger till vänster, från nyast till äldst
    """,
    Tag.AXIS_X: "x axeln, x axel, vågräta axeln, horisontella axeln, x",
    Tag.AXIS_Y: "y axeln, y axel, lodräta axeln, vertikala axeln, y",
    Tag.AXES: "axlar, axlarna, axel, båda axlarna",
    Tag.NAMED: "etikett, kallad, kalla, döp, döp om, med namnet, heter, märk",
    Tag.HIDE: "utan, dölj, göm, ta bort, inga, ingen, inget, bort, slopa",
    Tag.TICKS: "skalstreck var, i steg om, steg om, intervall om, i steg på",
    Tag.TURNED: "rotera, roterade, vrid, vridna, luta, lutande, snett, sneda",
    Tag.UPRIGHT: "lodräta etiketter, vertikala etiketter, etiketterna lodrätt",
    Tag.LEVEL: "vågräta etiketter, horisontella etiketter, etiketterna vågrätt, inte roterade",
    Tag.DEGREES: "grader, grad",
    Tag.DECIMALS: "decimaler, decimal, siffror efter kommat",
    Tag.NO_DECIMALS: "utan decimaler, inga decimaler, heltal, avrundat, avrundade",
    Tag.IN_THOUSANDS: "i tusental, i miljoner, i tusen",
    Tag.IN_FULL: "hela talen, utskrivna tal, utan förkortning, fullständiga tal",
    Tag.AS_PERCENT: "procentformat",
    Tag.EURO: "euro, i euro, eurotecken",
    Tag.DOLLAR: "dollar, i dollar, dollartecken",
    Tag.POUND: "brittiska pund, pund sterling, i pund",
    Tag.YEN: "yen, i yen",
    Tag.SIGN: "tecken, symbol, valuta, valutatecken",
    Tag.AS_GIVEN: """
        samma ordning, i samma ordning, tabellens ordning, sortera inte, osorterat, som i tabellen, i
        tabellens ordning, ursprunglig ordning, i den ordning de står
    """,
    Tag.IN_ORDER: "i den här ordningen, i denna ordning, i den ordningen",
    Tag.DASHED: "streckad, streckade, prickad, prickade, streckat",
    Tag.STEPPED: "stegad, trappstegsformad, i trappsteg",
    Tag.CURVED: "böjd, mjuk linje, mjuka linjer, rundad",
    Tag.DOTTED_LINE: "med punkter, med markörer, med prickar",
    Tag.JOINED: "förbundna, sammanbundna, förbind punkterna, med linje mellan punkterna",
    Tag.NO_MARKERS: "utan punkter, utan markörer, utan prickar, inga punkter",
    Tag.THICK: "tjock, tjocka, tjockare, fet, feta, bred linje",
    Tag.THIN: "tunn, tunna, tunnare, smal linje",
    Tag.GRID: "rutnät, med rutnät, stödlinjer",
    Tag.NO_GRID: "utan rutnät, inget rutnät, utan stödlinjer, inga stödlinjer, ta bort rutnätet",
    Tag.TRANSPARENT: "transparent, genomskinlig, genomskinlig bakgrund, utan bakgrund",
    Tag.TALL: "stående format, porträttformat, för mobilen, för telefonen, i stående format",
    Tag.SQUARE: """
        kvadratisk, kvadrat, fyrkantig, kvadratformat, i kvadratiskt format, kvadratiskt format
    """,
    Tag.WIDE: """
        liggande format, landskapsformat, brett format, bredare, bredbild, i liggande format, i brett
        format
    """,
    Tag.LARGER: """
        större text, större bokstäver, större typsnitt, större teckensnitt, texten större
    """,
    Tag.SMALLER: "mindre text, mindre bokstäver, mindre typsnitt, texten mindre",
    Tag.SUBTITLE: "undertitel, underrubrik, med underrubriken",
    Tag.NO_TITLE: "utan titel, ingen titel, ingen rubrik, utan rubrik, ta bort titeln",
    Tag.TREND_LINE: "trendlinje, med trendlinje, regressionslinje, linjär regression",
    Tag.ERROR_BARS: "felstaplar, felmarginaler, felstreck",
    Tag.SHADED: "skuggad, skugga, markerat område, band, skuggat",
    Tag.ANNOTATE: "kommentera, anteckning, notera, kommentar, skriv vid",
    Tag.TARGET: "mål, mållinje, målvärde",
    Tag.FACETS: """
        små diagram, separata diagram, ett diagram per, ett diagram för varje, var sitt diagram, en panel
        per
    """,
    Tag.PANELS_BELOW: "under varandra, ovanför varandra",
    Tag.SIZED: "storlek efter, bubblornas storlek, storlek, storleken på bubblorna",
    Tag.WITH_NAMES: "med namn, med namnen, namn vid punkterna",
    Tag.SECOND_AXIS: """
        andra axeln, sekundär axel, högeraxel, egen skala, egen axel, axel till höger, två axlar, andra
        axel, på andra axeln
    """,
}
