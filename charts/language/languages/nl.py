"""Dutch."""

from charts.language.chatter.chatter_nl import CHATTER
from charts.language.computing.computing_nl import COMPUTING
from charts.language.language import Cues, Language
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        staaf, staven, staafdiagram, staafdiagrammen, staafgrafiek, balk, balken, balkdiagram, balkendiagram,
        balkgrafiek, kolom, kolommen, kolomdiagram, kolommengrafiek, kolomgrafiek
    """,
    Tag.LINE: "lijn, lijnen, lijndiagram, lijngrafiek, lijnengrafiek, lijntje, curve, kromme",
    Tag.AREA: "vlakdiagram, vlakgrafiek, gebiedsdiagram, vlakkendiagram, oppervlaktediagram, gevuld vlak",
    Tag.POINT: """
        spreidingsdiagram, puntenwolk, puntgrafiek, puntdiagram, strooidiagram, spreidingsplot, punten
    """,
    Tag.ARC: """
        taart, taartdiagram, taartgrafiek, taartpunt, taartpunten, cirkeldiagram, cirkelgrafiek, schijfdiagram
    """,
    Tag.DONUT: "ringdiagram, donutdiagram, donut, donutgrafiek, ring",
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "doosdiagram, boxplot, snorrendoos",
    Tag.HEATMAP: "warmtekaart, heatmap, hittekaart",
    Tag.LOLLIPOP: "lollydiagram, lollygrafiek, lollipopdiagram",
    Tag.CHART: "diagram, grafiek, grafieken, grafiekje, diagrammen, plaatje, figuur",
    Tag.STACKED: "gestapeld, gestapelde, opgestapeld",
    Tag.GROUPED: "gegroepeerd, naast elkaar",
    Tag.NORMALIZE: "genormaliseerd, tot 100",
    Tag.HORIZONTAL: "horizontaal, liggend, liggende, horizontale staven, horizontale balken",
    Tag.LOG: "logaritmisch, logaritmische schaal, logschaal",
    Tag.AT_LEAST: "minstens, ten minste, tenminste, minimaal, vanaf, of meer, niet minder dan",
    Tag.AT_MOST: "hoogstens, ten hoogste, maximaal, niet meer dan, tot en met, of minder",
    Tag.ABOVE: "boven, boven de, meer dan, hoger dan, groter dan, ouder dan, over de",
    Tag.BELOW: "onder, onder de, minder dan, lager dan, kleiner dan, jonger dan",
    Tag.UNEQUAL: "alles behalve, alle behalve, behalve, is niet, uitgezonderd, met uitzondering van",
    Tag.EQUAL: "gelijk aan, is gelijk aan",
    Tag.BETWEEN: "tussen, tussen de",
    Tag.FROM: "van",
    Tag.TO: "tot, tot en met, t m",
    Tag.SINCE: "sinds, vanaf, sedert",
    Tag.UNTIL: "tot, tot en met, t m, tot aan",
    Tag.BEFORE: "voor, vóór, eerder dan",
    Tag.AFTER: "na, later dan",
    Tag.NULL: "is leeg, leeg",
    Tag.NOT_NULL: "is niet leeg",
    Tag.CONTAINS: "bevat, bevatten, bevattend",
    Tag.STARTS: "begint met, beginnen met, beginnend met",
    Tag.ENDS: "eindigt op, eindigen op",
    Tag.ONLY: "alleen, enkel, slechts, alleen maar, uitsluitend",
    Tag.WITHOUT: """
        zonder, in plaats van, laat weg, weglaten, verberg, verbergen, verwijder, verwijderen, haal weg, haal,
        sla over, schrap, niet meer
    """,
    Tag.NOT: "niet, geen",
    Tag.IN: "in, in het jaar, tijdens",
    Tag.COUNT: "aantal, hoeveel, het aantal, telling, tel, hoe vaak, frequentie",
    Tag.TOTAL_NUMBER: "totaal aantal, totale aantal, het totale aantal",
    Tag.DIFFERENT: "verschillende, unieke",
    Tag.SUM: "som, totaal, totale, in totaal, opgeteld, samen, bij elkaar, optelsom",
    Tag.MEAN: "gemiddelde, gemiddeld, gemiddelden, doorsnee",
    Tag.MEDIAN: "mediaan, mediane",
    Tag.MIN: "minimum, minimale, kleinste, laagste, minste",
    Tag.MAX: "maximum, maximale, grootste, hoogste, meeste",
    Tag.BY: "per, naar, op basis van, uitgesplitst naar, volgens",
    Tag.EACH: "elke, elk, iedere, ieder, voor elke, voor elk, voor iedere, van elke",
    Tag.SERIES: """
        gegroepeerd per, gegroepeerd op, opgesplitst per, opgesplitst naar, gesplitst op, gesplitst per,
        uitgesplitst naar, uitgesplitst per, verdeeld naar, verdeeld per, ingekleurd naar, gekleurd per,
        gestapeld per, kleur per, per kleur, kleur
    """,
    Tag.OVER: "door de, in de loop van, gedurende, over de",
    Tag.VERSUS: "tegen, tegenover, versus, vergeleken met, ten opzichte van, vs",
    Tag.AND: "en, alsook, evenals",
    Tag.OR: "of",
    Tag.BIN: "klassen, intervallen, intervals",
    Tag.SORT: "gesorteerd, sorteer, sorteren, geordend, op volgorde, rangschik, gerangschikt",
    Tag.ASC: """
        oplopend, oplopende, oplopende volgorde, van laag naar hoog, van klein naar groot, kleinste eerst,
        laagste eerst
    """,
    Tag.DESC: """
        aflopend, aflopende, aflopende volgorde, van hoog naar laag, van groot naar klein, grootste eerst,
        hoogste eerst
    """,
    Tag.ALPHABET: "alfabetisch, alfabetische, alfabetische volgorde, op alfabet, van a tot z",
    Tag.X_AXIS: "x as",
    Tag.Y_AXIS: "y as",
    Tag.TOP: "top, beste, grootste, hoogste, sterkste, warmste, meeste, eerste",
    Tag.BOTTOM: "slechtste, laagste, kleinste, zwakste, koudste, minste, onderste, laatste",
    Tag.OTHERS: "overige, overig, rest, de rest, anderen, en overige",
    Tag.YEAR: "jaar, jaren",
    Tag.QUARTER: "kwartaal, kwartalen",
    Tag.MONTH: "maand, maanden",
    Tag.WEEK: "week, weken",
    Tag.DAY: "dag, dagen, datum",
    Tag.WEEKDAY: "weekdag, weekdagen, dag van de week",
    Tag.HOUR: "uur, uren",
    Tag.YEARLY: "jaarlijks, jaarlijkse, per jaar, elk jaar, ieder jaar",
    Tag.QUARTERLY: "per kwartaal, elk kwartaal",
    Tag.MONTHLY: "maandelijks, maandelijkse, per maand, elke maand, iedere maand",
    Tag.WEEKLY: "wekelijks, wekelijkse, per week, elke week",
    Tag.DAILY: "dagelijks, dagelijkse, per dag, elke dag",
    Tag.TREND: "verloop, ontwikkeling, trend, in de tijd, door de tijd, door de tijd heen, evolutie",
    Tag.SHARE: """
        aandeel, aandelen, percentage, percentages, procent, procenten, in procenten, in procent, procentueel,
        samenstelling, verhoudingen
    """,
    Tag.RELATION: "correlatie, verband, samenhang, relatie, gecorreleerd",
    Tag.DISTRIBUTION: "verdeling, spreiding, distributie",
    Tag.COMPARE: "vergelijk, vergelijken, vergelijking",
    Tag.NO_CHART: "geen grafiek, geen diagram, zonder grafiek, zonder diagram, alleen tekst",
    Tag.FILLER: """
        de, het, een, van, mijn, onze, met, voor, bij, aan, om, uit, te, alsjeblieft, aub, graag, maak, toon,
        teken, laat, zien, geef, me, mij, ik, wil, kun, je, er, daarvan, hiervan, is, zijn, was, als, op, in,
        dan, die, dat, deze, dit, wat, welke, hoe, alle, waarde, waarden, gegevens, volgorde, schaal, as
    """,
    Tag.ADD: "ook, ook nog, daarnaast, voeg toe, toevoegen, erbij, eveneens, voeg",
    Tag.UNDO: """
        ongedaan maken, maak ongedaan, ongedaan, terug, ga terug, zoals eerst, toch niet, zoals net
    """,
    Tag.RESET: """
        opnieuw beginnen, begin opnieuw, van voren af aan, de eerste grafiek, terug naar het begin
    """,
    Tag.REVERSED: "andersom, omgekeerd, omgekeerde volgorde, in omgekeerde volgorde, draai om",
    Tag.AGAIN: "hetzelfde, nog een keer hetzelfde, zelfde opnieuw, dezelfde grafiek",
    Tag.PAINT: "in de kleur, kleur, gekleurd, maak, inkleuren, verf",
    Tag.HIGHLIGHT: """
        markeer, markeren, benadruk, benadrukken, licht uit, uitlichten, accentueer, laat opvallen
    """,
    Tag.TITLE: "titel, met de titel, met als titel, getiteld, kop, noem het, noem de grafiek",
    Tag.DARK: "donker, donkere achtergrond, donker thema, donkere modus",
    Tag.LIGHT: "licht, lichte achtergrond, licht thema, witte achtergrond",
    Tag.RULE: """
        doellijn, streeflijn, referentielijn, streefwaarde, grenslijn, lijn bij, lijn op, drempel bij, doel
        van
    """,
    Tag.MEAN_RULE: "gemiddeldelijn, lijn voor het gemiddelde, lijn van het gemiddelde, gemiddelde lijn",
    Tag.MEDIAN_RULE: "mediaanlijn, lijn voor de mediaan",
    Tag.NO_LABELS: """
        zonder waarden, zonder getallen, zonder labels, geen waarden, geen getallen, zonder cijfers
    """,
    Tag.NO_LEGEND: "zonder legenda, geen legenda, zonder legende, legenda weg",
    Tag.FROM_ZERO: "vanaf nul, as vanaf nul, begin bij nul, beginnend bij nul, vanaf 0, op nul beginnen",
    Tag.NOT_FROM_ZERO: "niet vanaf nul, niet bij nul",
}
_CUES = Cues(
    charts="""
        diagram, grafiek, histogram, staaf, taart, cirkeldiagram, lijndiagram, lijngrafiek, spreidingsdiagram
    """,
    how_to="""
        hoe maak ik, hoe maak je, hoe maken we, hoe kan ik, hoe kun je, hoe teken ik, hoe teken je, hoe lees
        ik, hoe lees je, hoe moet ik, hoe krijg ik, hoe bouw ik
    """,
    what_is="""
        wat is, wat is een, wat zijn, wat betekent, wanneer gebruik je, wanneer gebruik ik, verschil tussen
    """,
    explain_verbs="leg uit, uitleg, uitleggen, verklaar, handleiding, instructies, vertel me over",
    works="werkt, werken",
    deictic="deze gegevens, deze tabel, deze data, deze, dit, hiervan, hieruit",
    means="met, als, via, door",
    make="maak, toon, teken, laat zien, geef, geef me, zet, plot, visualiseer, vergelijk, bouw, genereer",
    question="wat, welke, welk, wie, wanneer, waar, waarom, hoe, hoeveel, is, zijn",
    grouping="per, naar, top, aandeel, verloop",
    refusals="geen grafiek, geen diagram, zonder grafiek, zonder diagram, alleen tekst, niet tekenen",
    thanks="""
        dank, bedankt, dankjewel, dank je, dank je wel, dankuwel, dank u, perfect, super, top, mooi, prachtig,
        geweldig, prima, goed zo, heel mooi, fijn
    """,
)
LANGUAGE = Language(
    code="nl",
    unspaced=False,
    phrases=_PHRASES | COMPUTING,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.BOXPLOT: "doosdiagram, boxplot",
        Tag.HEATMAP: "warmtekaart",
        Tag.POINT: "spreidingsdiagram, puntenwolk",
        Tag.ARC: "taart, cirkeldiagram",
        Tag.AREA: "vlakdiagram, vlakgrafiek",
        Tag.LINE: "lijn",
        Tag.BAR: "staaf, balk, kolom",
    },
    undrawn={
        "radar charts": "radardiagram spinnenwebdiagram",
        "funnels": "trechter trechterdiagram",
        "waterfalls": "watervaldiagram waterval",
        "maps": "landkaart",
        "forecasts": "voorspelling prognose",
    },
    requesting="""
        maak toon teken geef grafiek diagram staafdiagram taartdiagram cirkeldiagram lijndiagram lijngrafiek
        alsjeblieft graag aub
    """,
    requesting_alone="",
    synonyms={
        "sales": "omzet verkoop verkopen",
        "costs": "kosten uitgaven",
        "city": "stad plaats",
        "country": "land",
        "month": "maand",
        "year": "jaar",
        "price": "prijs",
    },
    abbreviations={},
    endings="en e s es n",
    linking="- s en",
    numbers="1 twee drie vier vijf zes zeven acht negen tien",
    powers={3: "duizend k", 6: "miljoen mln", 9: "miljard mrd"},
    magnitudes={3: "duizend", 6: "miljoen milj mln", 9: "miljard mld mljd", 12: "biljoen bilj"},
    about="ca, circa, ongeveer, rond",
    bound_words="onder boven max min",
    out_of="van de, van",
    duration_names="duur tijd uren looptijd reistijd",
    hour_names="uren werktijd",
    time_units={
        1: "sec seconde seconden",
        60: "min minuut minuten",
        3600: "uur uren",
        86400: "dag dagen",
        604800: "week weken",
    },
    totals="totaal, eindtotaal, subtotaal, som, samen",
    overall="alle",
    mean_labels="gemiddelde gemiddeld",
    joins="en",
    blanks="n.v.t., nvt, onbekend, geen",
    date_words="de van om",
    months="""
        januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep
        oktober|okt november|nov december|dec
    """,
    weekdays="maandag|ma dinsdag|di woensdag|wo donderdag|do vrijdag|vr zaterdag|za zondag|zo",
    small_words="de het een van per in",
    joining_words="de het van",
    general_names="",
    key_names="",
    row_names="nr postcode",
    label_names="naam",
    year_names="jaar",
    age_names="leeftijd",
    mean_names="salaris loon leeftijd prijs temperatuur cijfer gewicht lengte percentage score",
    people="mensen personen medewerkers leerlingen studenten leden klanten",
    women="vrouwen vrouw vrouwelijk meisjes",
    men="mannen man mannelijk jongens",
    first="eerste",
    last="laatste afgelopen",
    weekend="weekend weekenden",
    ordinals="e",
    of_a_month="",
    up_to="tot t/m",
    in_order="gesorteerd geordend",
    order_by="op naar",
    order_of="van op",
    backwards="omgekeerd omgekeerde",
    having="met",
    but="maar",
    all_of="alle alles iedereen",
    telling="ouder jonger",
    stacked_stems="gestapeld",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk="""
        verkocht verkopen verkoopt verdiende verdiend uitgegeven gaf gaven
        nu nog eens even maar de het een dit dat deze die ik mij me mijn jij je jou jouw u uw wij we ons onze
        hij zij ze hun hen er hier daar wie wat welke welk wanneer waar waarom hoe is ben bent zijn was waren
        word wordt worden heb hebt heeft hebben had kan kun kunt kunnen zou zouden zal zullen moet moeten mag
        wil wilt willen graag alsjeblieft alstublieft aub svp dank bedankt hallo hoi hey dag goedemorgen ja
        nee ook dus dan zo heel erg al wel eigenlijk misschien gewoon zelf maak maakt maken gemaakt toon tonen
        teken tekenen laat laten zien geef geven zet zetten doe doen nodig heb voor van met bij op aan uit in
        om te naar over door tot als en of want omdat alle alles elk elke iets ding dingen data gegevens tabel
        grafiek diagram plaatje getallen waarden waarde kolom kolommen rij rijen regels beetje mooi mooie
        ervan daarvan hiervan eruit erin ziet eruit volgorde schaal as eens denk
    """,
    colours={
        "red": "rood rode",
        "orange": "oranje",
        "yellow": "geel gele",
        "green": "groen",
        "teal": "turkoois turquoise",
        "blue": "blauw",
        "purple": "paars",
        "pink": "roze",
        "brown": "bruin",
        "grey": "grijs grijze",
        "black": "zwart",
    },
    headings={
        "rank": "rang plaats positie",
        "latitude": "breedtegraad",
        "longitude": "lengtegraad",
        "aim": "doel begroting budget gepland",
        "reached": "werkelijk behaald",
        "before": "voor ervoor",
        "after": "na erna",
        "start": "begin start van",
        "end": "einde eind tot",
        "low": "min minimum laagste",
        "high": "max maximum hoogste",
        "error": "standaardafwijking fout",
        "sample": "aantal",
        "stage": "fase stap",
        "result": "punten omzet stemmen zetels resultaat",
    },
    scales="""
        helemaal mee oneens|zeer mee oneens, mee oneens|oneens, neutraal, mee eens|eens, helemaal mee eens;
        zeer ontevreden, ontevreden, neutraal, tevreden, zeer tevreden; nooit, zelden, soms, vaak, altijd;
        zeer slecht, slecht, matig, goed, zeer goed; laag, gemiddeld, hoog
    """,
    you="je jij jou jouw u uw jullie",
)
