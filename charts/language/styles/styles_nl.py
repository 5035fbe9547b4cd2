"""Dutch for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        combinatiediagram, combinatiegrafiek, combigrafiek, gecombineerde grafiek, staven en lijn, balken
        en een lijn, klimaatdiagram, klimatogram
    """,
    Tag.PARETO: "pareto, paretodiagram, paretografiek",
    Tag.WATERFALL: "watervaldiagram, watervalgrafiek, waterval, brugdiagram",
    Tag.GANTT: """
        gantt, ganttdiagram, ganttgrafiek, ganttchart, strokenplanning, projectplanning
    """,
    Tag.SPAN: "zwevende staven, zwevende balken, bereikdiagram, van tot balken",
    Tag.CANDLESTICK: """
        candlestick, candlesticks, kaarsgrafiek, kandelaargrafiek, koersgrafiek, candlestickgrafiek
    """,
    Tag.FUNNEL: """
        trechter, trechterdiagram, trechtergrafiek, funnel, conversie van stap naar stap,
        conversie per stap, conversiepercentage van stap naar stap, conversie van fase naar fase,
        conversietrechter
    """,
    Tag.PYRAMID: "bevolkingspiramide, leeftijdspiramide, piramide, piramidegrafiek",
    Tag.RADAR: "radardiagram, radargrafiek, radar, spindiagram, spinnenwebdiagram, spinnenweb",
    Tag.TREEMAP: "treemap, boomkaart, boomstructuurdiagram",
    Tag.DENSITY: "dichtheidsdiagram, dichtheidscurve, dichtheidsgrafiek",
    Tag.VIOLIN: "viool, vioolplot, vioolgrafiek, viooldiagram",
    Tag.CORRELATION: "correlatiematrix, correlatietabel, matrix van correlaties",
    Tag.STRIP: "stripplot, punten per groep, elke waarde als punt",
    Tag.DUMBBELL: "halterdiagram, haltergrafiek, dumbbell",
    Tag.SLOPE: "hellingsgrafiek, slopegraph, hellingsdiagram",
    Tag.BUMP: "bumpchart, ranglijstgrafiek, positiegrafiek",
    Tag.STEP_LINE: """
        traplijn, trapgrafiek, trapjeslijn, trapsgewijze lijn, als trapjes, stapgrafiek
    """,
    Tag.SPARKLINE: "sparkline, minigrafiek, minilijn",
    Tag.BUBBLE: "bellen, bellendiagram, bubbels, bubbelgrafiek, bellengrafiek",
    Tag.BULLET: "bulletgrafiek, bulletdiagram",
    Tag.DIVERGING: "uiteenlopende staven, divergerende staven, divergerend",
    Tag.LIKERT: "likert, likertschaal",
    Tag.CALENDAR: "kalenderkaart, kalendergrafiek, kalenderheatmap",
    Tag.STANDING: "verticaal, verticale staven, verticale balken, staand, staande, rechtop",
    Tag.THE_HIGHEST: """
        de hoogste, de grootste, het maximum, de beste, de langste, de piek, de hoogste staaf, het hoogste
        punt, de winnaar
    """,
    Tag.THE_LOWEST: """
        de laagste, de kleinste, het minimum, de slechtste, de kortste, de laagste staaf, het laagste punt
    """,
    Tag.THE_LAST: """
        de laatste staaf, het laatste punt, de laatste, de nieuwste, de meest recente, de laatste maand,
        het laatste jaar
    """,
    Tag.POSITIVE: "positief, positieve, positieve waarden, winsten, overschotten, boven nul",
    Tag.NEGATIVE: "negatief, negatieve, negatieve waarden, verliezen, tekorten, onder nul",
    Tag.COLOUR: "kleur, kleuren, huisstijlkleur, merkkleur, tint, gekleurd, in de kleur",
    Tag.PASTEL: "pastel, pasteltinten, pastelkleuren, zachte kleuren",
    Tag.GREYSCALE: "grijstinten, zwart wit, grijswaarden, in grijs, zonder kleuren",
    Tag.COLOUR_BLIND: "kleurenblind, kleurenblinden, geschikt voor kleurenblinden",
    Tag.VIVID: "felle kleuren, levendige kleuren, knallende kleuren",
    Tag.WARM: "warme kleuren, warme tinten, herfstkleuren",
    Tag.COOL: "koele kleuren, koude kleuren, koele tinten",
    Tag.FLIP: "omdraaien, omgedraaid, draai om, ondersteboven, omkeren, spiegelen",
    Tag.FIRST_AT_TOP: "1 bovenaan, nummer 1 bovenaan, 1 boven, eerste plaats bovenaan",
    Tag.NEWEST_FIRST: """
        nieuwste eerst, recentste eerst, nieuwste links, van rechts naar links, van nieuw naar oud
    """,
    Tag.AXIS_X: "x as, horizontale as, x",
    Tag.AXIS_Y: "y as, verticale as, waardenas, y",
    Tag.AXES: "assen, as, beide assen, astitels",
    Tag.NAMED: "label, genoemd, noem, heet, titel, met de naam, hernoem, getiteld, noem ze",
    Tag.HIDE: "zonder, verberg, verbergen, haal weg, weg, geen, verwijder, laat weg",
    Tag.TICKS: """
        maatstreepjes om de, streepjes elke, in stappen van, stappen van, intervallen van
    """,
    Tag.TURNED: "draai, gedraaid, schuin, gekanteld, kantel, roteer, geroteerd, scheef",
    Tag.UPRIGHT: "verticale labels, labels verticaal, labels rechtop",
    Tag.LEVEL: "horizontale labels, labels horizontaal, niet gedraaid",
    Tag.DEGREES: "graden, graad",
    Tag.DECIMALS: "decimalen, decimaal, cijfers achter de komma",
    Tag.NO_DECIMALS: "zonder decimalen, geen decimalen, hele getallen, afgerond, rond af",
    Tag.IN_THOUSANDS: "in duizenden, in miljoenen, in duizendtallen",
    Tag.IN_FULL: "volledige getallen, getallen voluit, niet afgekort, zonder afkortingen",
    Tag.AS_PERCENT: "procentnotatie",
    Tag.EURO: "euro, euro's, in euro, euroteken",
    Tag.DOLLAR: "dollar, dollars, in dollars, dollarteken",
    Tag.POUND: "pond sterling, britse ponden, in ponden",
    Tag.YEN: "yen, in yen",
    Tag.SIGN: "teken, symbool, valuta, valutateken",
    Tag.AS_GIVEN: """
        zelfde volgorde, in dezelfde volgorde, volgorde van de tabel, niet sorteren, ongesorteerd, zoals
        in de tabel, in de volgorde van de tabel, sorteer niet, oorspronkelijke volgorde, laat de volgorde
        staan, de volgorde zo laten
    """,
    Tag.IN_ORDER: "in deze volgorde, in die volgorde",
    Tag.DASHED: "gestreept, gestreepte, stippellijn, gestippeld, gestippelde, streepjeslijn",
    Tag.STEPPED: "getrapt, trapsgewijs, in trapjes",
    Tag.CURVED: "gebogen, vloeiend, vloeiende lijn, afgerond lijntje, vloeiende lijnen",
    Tag.DOTTED_LINE: "met punten, met stippen, met markeringen, met bolletjes",
    Tag.JOINED: "verbonden, verbind de punten, punten verbonden, met elkaar verbonden",
    Tag.NO_MARKERS: "zonder punten, zonder stippen, zonder markeringen, geen punten",
    Tag.THICK: "dik, dikke, dikker, dikkere, vet, vette",
    Tag.THIN: "dun, dunne, dunner, dunnere, smalle lijn",
    Tag.GRID: "met raster, rasterlijnen, raster, hulplijnen",
    Tag.NO_GRID: """
        zonder raster, geen raster, zonder rasterlijnen, geen rasterlijnen, zonder hulplijnen, haal het
        raster weg
    """,
    Tag.TRANSPARENT: """
        transparant, transparante achtergrond, doorzichtig, zonder achtergrond, doorzichtige achtergrond
    """,
    Tag.TALL: """
        staand formaat, portretformaat, portret, voor op de telefoon, voor mijn telefoon, smal en hoog
    """,
    Tag.SQUARE: "vierkant, vierkante, vierkant formaat, in vierkant formaat",
    Tag.WIDE: """
        breed, breed formaat, liggend formaat, landschap, breder, breedbeeld, in breed formaat
    """,
    Tag.LARGER: """
        groter lettertype, grotere letters, grotere tekst, tekst groter, letters groter, groter lettertje
    """,
    Tag.SMALLER: "kleiner lettertype, kleinere letters, kleinere tekst, tekst kleiner",
    Tag.SUBTITLE: "ondertitel, met de ondertitel, subtitel",
    Tag.NO_TITLE: "zonder titel, geen titel, titel weg, haal de titel weg",
    Tag.TREND_LINE: "trendlijn, met trendlijn, regressielijn, lineaire regressie, tendenslijn",
    Tag.ERROR_BARS: "foutbalken, foutmarges, foutenbalken",
    Tag.SHADED: "gearceerd, arceer, gekleurde band, band, schaduw, kleur het gebied",
    Tag.ANNOTATE: "annoteer, opmerking, notitie, aantekening, schrijf erbij, zet erbij",
    Tag.TARGET: "doel, doellijn, streefwaarde, streeflijn",
    Tag.FACETS: """
        kleine grafiekjes, aparte grafieken, een grafiek per, voor elk een aparte grafiek, losse grafieken
        per, een paneel per
    """,
    Tag.PANELS_BELOW: "onder elkaar, boven elkaar",
    Tag.SIZED: "grootte naar, grootte van de bellen, grootte, belgrootte",
    Tag.WITH_NAMES: "met namen, met de namen, met namen erbij, namen bij de punten",
    Tag.SECOND_AXIS: """
        tweede as, secundaire as, rechteras, eigen schaal, eigen as, as rechts, twee assen, op de tweede
        as, rechter as
    """,
}
