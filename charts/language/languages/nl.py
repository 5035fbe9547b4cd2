"""Dutch."""

from charts.language.chatter.chatter_nl import CHATTER
from charts.language.computing.asking_nl import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_nl import COMPUTING
from charts.language.computing.qualities_nl import QUALITIES
from charts.language.computing.synonyms_nl import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_nl import SPELT
from charts.language.styles.styles_nl import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        staaf, staven, staafdiagram, staafdiagrammen, staafgrafiek, balk, balken, balkdiagram, balkendiagram,
        balkgrafiek, kolom, kolommen, kolomdiagram, kolommengrafiek, kolomgrafiek, staafgrafieken,
        balkengrafiek, kolommendiagram, staafjes, balkjes, barchart
    """,
    Tag.LINE: """
        lijn, lijnen, lijndiagram, lijngrafiek, lijnengrafiek, lijntje, curve, kromme, lijngrafieken,
        lijndiagrammen, lijngrafiekje, lijnchart, krommen
    """,
    Tag.AREA: """
        vlakdiagram, vlakgrafiek, gebiedsdiagram, vlakkendiagram, oppervlaktediagram, gevuld vlak, vlak,
        gebied, vlakken, gevulde lijn, areagrafiek
    """,
    Tag.POINT: """
        spreidingsdiagram, puntenwolk, puntgrafiek, puntdiagram, strooidiagram, spreidingsplot, punten,
        scatter, spreidingsgrafiek
    """,
    Tag.ARC: """
        taart, taartdiagram, taartgrafiek, taartpunt, taartpunten, cirkeldiagram, cirkelgrafiek,
        schijfdiagram, taartje, cirkel, taarten, sectordiagram, taartdiagrammetje, pie, cirkeldiagrammetje
    """,
    Tag.DONUT: "ringdiagram, donutdiagram, donut, donutgrafiek, ring, ringgrafiek",
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "doosdiagram, boxplot, snorrendoos",
    Tag.HEATMAP: "warmtekaart, heatmap, hittekaart",
    Tag.LOLLIPOP: "lollydiagram, lollygrafiek, lollipopdiagram",
    Tag.CHART: "diagram, grafiek, grafieken, grafiekje, diagrammen, plaatje, figuur",
    Tag.STACKED: """
        gestapeld, gestapelde, opgestapeld, stapel, stapelen, gestapelde staven, gestapeld staafdiagram,
        gestapelde balken, op elkaar gestapeld, op elkaar, stapeldiagram, bovenop elkaar
    """,
    Tag.GROUPED: "gegroepeerd, naast elkaar, gegroepeerde",
    Tag.NORMALIZE: "genormaliseerd, tot 100",
    Tag.HORIZONTAL: """
        horizontaal, liggend, liggende, horizontale staven, horizontale balken, horizontale, liggende staven,
        liggende balken, op hun kant, op zijn kant, dwars, plat
    """,
    Tag.LOG: "logaritmisch, logaritmische schaal, logschaal",
    Tag.AT_LEAST: """
        minstens, ten minste, tenminste, minimaal, of meer, niet minder dan, op zijn minst, en hoger, en meer
    """,
    Tag.AT_MOST: """
        hoogstens, ten hoogste, maximaal, niet meer dan, tot en met, of minder, tot maximaal, en minder, en
        lager
    """,
    Tag.ABOVE: """
        boven, boven de, meer dan, hoger dan, groter dan, ouder dan, over de, van meer dan, duurder
        dan, meer als, groter als, overschrijdt, overschrijden, langer dan, zwaarder dan, sneller
        dan, warmer dan, heter dan, verder dan, breder dan, dieper dan, hoger als, ouder als, langer
        als, zwaarder als, boven de grens van, over de grens van, hoger zijn dan, hoger is dan,
        groter zijn dan, groter is dan, meer is dan, meer zijn dan, meer hebben dan, meer heeft dan,
        zwaarder zijn dan, zwaarder is dan, ouder zijn dan, ouder is dan, langer zijn dan, langer is
        dan, duurder zijn dan, duurder is dan, sneller zijn dan
    """,
    Tag.BELOW: """
        onder, onder de, minder dan, lager dan, kleiner dan, jonger dan, van minder dan, goedkoper
        dan, minder als, beneden, beneden de, korter dan, lichter dan, trager dan, langzamer dan,
        kouder dan, smaller dan, lager als, korter als, jonger als, lichter als, goedkoper als,
        lager zijn dan, lager is dan, kleiner zijn dan, kleiner is dan, minder is dan, minder hebben
        dan, minder heeft dan, lichter zijn dan, jonger zijn dan, jonger is dan, korter zijn dan,
        korter is dan, goedkoper zijn dan, goedkoper is dan
    """,
    Tag.UNEQUAL: """
        alles behalve, alle behalve, behalve, is niet, uitgezonderd, met uitzondering van, op na, exclusief,
        niet gelijk aan, excl, buiten beschouwing, afgezien van, buiten
    """,
    Tag.EQUAL: "gelijk aan, is gelijk aan",
    Tag.BETWEEN: "tussen, tussen de",
    Tag.FROM: "van",
    Tag.TO: "tot, tot en met, t m, tm",
    Tag.SINCE: "sinds, vanaf, sedert, vanaf de maand, te beginnen met, met ingang van, vanaf het jaar",
    Tag.UNTIL: "tot, tot en met, t m, tot aan, tot eind, tot en met eind, tot het einde van",
    Tag.BEFORE: "voor, vóór, eerder dan",
    Tag.AFTER: "na, later dan",
    Tag.NULL: "is leeg, leeg",
    Tag.NOT_NULL: "is niet leeg",
    Tag.CONTAINS: "bevat, bevatten, bevattend",
    Tag.STARTS: "begint met, beginnen met, beginnend met",
    Tag.ENDS: "eindigt op, eindigen op",
    Tag.ONLY: """
        alleen, enkel, slechts, alleen maar, uitsluitend, alleen nog, alleen de, alleen voor, enkel de, enkel
        voor, nu alleen, nu alleen nog, toon alleen, laat alleen, enkel nog, louter, maar alleen, hou alleen,
        houd alleen, behoud alleen
    """,
    Tag.WITHOUT: """
        zonder, in plaats van, laat weg, weglaten, verberg, verbergen, verwijder, verwijderen, haal weg, haal,
        sla over, schrap, niet meer, weg, haal eruit, eruit, negeer, negeren, gooi eruit, zonder de, laat
        buiten beschouwing, niet tonen, niet laten zien, niet meenemen, niet meetellen, doe weg, wis, eruit
        halen, niet geïnteresseerd in, geef niet om, interesseert me niet, vergeet
    """,
    Tag.NOT: "niet, geen",
    Tag.IN: "in, in het jaar, tijdens, van het jaar, gedurende, in de loop van",
    Tag.COUNT: """
        aantal, hoeveel, het aantal, telling, tel, hoe vaak, frequentie, aantallen, tellen, hoeveelheid
    """,
    Tag.TOTAL_NUMBER: "totaal aantal, totale aantal, het totale aantal",
    Tag.DIFFERENT: "verschillende, unieke",
    Tag.SUM: """
        som, totaal, totale, in totaal, opgeteld, samen, bij elkaar, optelsom, opgetelde, som van, totaal van,
        alles bij elkaar, samengeteld, optellen, sommeer, opgesomd, gesommeerd, totalen, tel op, bij elkaar
        opgeteld per
    """,
    Tag.MEAN: """
        gemiddelde, gemiddeld, gemiddelden, doorsnee, gemiddeldes, gem, het gemiddelde van, gemiddelde van
    """,
    Tag.MEDIAN: "mediaan, mediane",
    Tag.MIN: "minimum, minimale, kleinste, laagste, minste",
    Tag.MAX: "maximum, maximale, grootste, hoogste, meeste",
    Tag.BY: """
        per, naar, op basis van, uitgesplitst naar, volgens, opgesplitst naar, ingedeeld naar, verdeeld over
    """,
    Tag.EACH: """
        elke, elk, iedere, ieder, voor elke, voor elk, voor iedere, van elke, per elke, voor ieder, van elk,
        van iedere, in elke, in elk, bij elke, bij elk
    """,
    Tag.SERIES: """
        gegroepeerd per, gegroepeerd op, opgesplitst per, opgesplitst naar, gesplitst op, gesplitst per,
        uitgesplitst naar, uitgesplitst per, verdeeld naar, verdeeld per, ingekleurd naar, gekleurd per,
        gestapeld per, kleur per, per kleur, kleur, opgesplitst op, opgedeeld naar, opgedeeld per, opgedeeld
        in, gesplitst naar, onderverdeeld naar, onderverdeeld per, onderverdeeld in, gegroepeerd naar,
        gestapeld naar, gestapeld op, gekleurd naar, gekleurd op, met kleuren per, gescheiden naar
    """,
    Tag.OVER: "door de, in de loop van, gedurende, over de",
    Tag.VERSUS: "tegen, tegenover, versus, vergeleken met, ten opzichte van, vs, in vergelijking met",
    Tag.AND: "en, alsook, evenals",
    Tag.OR: "of",
    Tag.BIN: "klassen, intervallen, intervals",
    Tag.SORT: """
        gesorteerd, sorteer, sorteren, geordend, op volgorde, rangschik, gerangschikt, gesorteerde, sortering,
        gesorteerd op, sorteer op, orden, ordenen, op volgorde van, zet op volgorde, geordend op
    """,
    Tag.ASC: """
        oplopend, oplopende, oplopende volgorde, van laag naar hoog, van klein naar groot, kleinste eerst,
        laagste eerst, stijgend, kleinste bovenaan, laagste bovenaan, van weinig naar veel, klein naar
        groot, laag naar hoog, de slechtste eerst, slechtste eerst, van slecht naar goed, de beste
        achteraan, beste achteraan, beste als laatste, de beste op het laatst, beste op het laatst,
        grootste achteraan, grootste als laatste, goedkoopste eerst, de goedkoopste eerst, van goedkoop
        naar duur, van goedkoopste naar duurste
    """,
    Tag.DESC: """
        aflopend, aflopende, aflopende volgorde, van hoog naar laag, van groot naar klein, grootste eerst,
        hoogste eerst, dalend, grootste bovenaan, hoogste bovenaan, van veel naar weinig, groot naar
        klein, hoog naar laag, op grootte, naar grootte, van meest naar minst, slechtste achteraan,
        kleinste achteraan, kleinste als laatste, duurste eerst, de duurste eerst, van duur naar goedkoop,
        van duurste naar goedkoopste
    """,
    Tag.ALPHABET: """
        alfabetisch, alfabetische, alfabetische volgorde, op alfabet, van a tot z, op alfabetische volgorde
    """,
    Tag.X_AXIS: "x as, horizontale as",
    Tag.Y_AXIS: "y as, verticale as, waardeas, y, schaal, de y as",
    Tag.TOP: """
        top, beste, grootste, hoogste, sterkste, warmste, meeste, eerste, meest, het meest, duurste, bovenaan,
        voorop, wint, won, winnaar, leidt, de meeste, koploper, snelste, het hoogst, het grootst, het best
    """,
    Tag.BOTTOM: """
        slechtste, laagste, kleinste, zwakste, koudste, minste, onderste, laatste, minst, het minst,
        goedkoopste, armste, onderaan, de minste, het laagst, het kleinst, slechtst, minst goede,
        hekkensluiters
    """,
    Tag.OTHERS: """
        overige, overig, rest, de rest, anderen, en overige, en de rest, andere,
        alle anderen, al het andere, de anderen, al het overige
    """,
    Tag.YEAR: "jaar, jaren",
    Tag.QUARTER: "kwartaal, kwartalen",
    Tag.MONTH: "maand, maanden",
    Tag.WEEK: "week, weken",
    Tag.DAY: "dag, dagen, datum",
    Tag.WEEKDAY: "weekdag, weekdagen, dag van de week, per weekdag, per dag van de week",
    Tag.HOUR: "uur, uren",
    Tag.YEARLY: """
        jaarlijks, jaarlijkse, per jaar, elk jaar, ieder jaar, jaar na jaar, jaar voor jaar, door de jaren
        heen, over de jaren, van jaar tot jaar
    """,
    Tag.QUARTERLY: "per kwartaal, elk kwartaal, ieder kwartaal, kwartaal na kwartaal",
    Tag.MONTHLY: """
        maandelijks, maandelijkse, per maand, elke maand, iedere maand, maand na maand, maand voor maand, in
        elke maand, door de maanden heen, over de maanden, van maand tot maand
    """,
    Tag.WEEKLY: "wekelijks, wekelijkse, per week, elke week, iedere week, week na week, week voor week",
    Tag.DAILY: "dagelijks, dagelijkse, per dag, elke dag, iedere dag, dag na dag, dag voor dag",
    Tag.TREND: """
        verloop, ontwikkeling, trend, in de tijd, door de tijd, door de tijd heen, evolutie, over de tijd,
        in de loop der tijd, hoe heeft zich ontwikkeld, ontwikkeld, verlopen, verliep, tijdlijn,
        progressie, hoe liep, hoe liepen, hoe ging het met, hoe gaat het met
    """,
    Tag.SHARE: """
        aandeel, aandelen, percentage, percentages, procent, procenten, in procenten, in procent, procentueel,
        samenstelling, verhoudingen, procentuele, procentuele verdeling, verdeling in procenten, welk
        percentage, welk deel, hoeveel procent, verhouding, verdeeld, deel van het totaal, onderverdeling,
        procentueel aandeel
    """,
    Tag.RELATION: "correlatie, verband, samenhang, relatie, gecorreleerd",
    Tag.DISTRIBUTION: "verdeling, spreiding, distributie",
    Tag.COMPARE: """
        vergelijk, vergelijken, vergelijking, vergeleken, vergelijk met elkaar, zet naast elkaar, zet
        tegenover elkaar
    """,
    Tag.NO_CHART: "geen grafiek, geen diagram, zonder grafiek, zonder diagram, alleen tekst",
    Tag.FILLER: """
        de, het, een, van, mijn, onze, met, voor, bij, aan, om, uit, te, alsjeblieft, aub, graag, maak, toon,
        teken, laat, zien, geef, me, mij, ik, wil, kun, je, er, daarvan, hiervan, is, zijn, was, als, op, in,
        dan, die, dat, deze, dit, wat, welke, hoe, alle, waarde, waarden, gegevens, volgorde, schaal, as,
        springen, samen in een, samen in één, samen in 1, samen in dezelfde
    """,
    Tag.ADD: "ook, ook nog, daarnaast, voeg toe, toevoegen, erbij, eveneens, voeg, bovendien, nog",
    Tag.UNDO: """
        ongedaan maken, maak ongedaan, ongedaan, terug, ga terug, zoals eerst, toch niet, zoals net, maak dat
        ongedaan, weer zoals eerst, doe maar weer zoals eerst, draai terug, draai dat terug, herstel, vorige,
        zoals het was
    """,
    Tag.RESET: """
        opnieuw beginnen, begin opnieuw, van voren af aan, de eerste grafiek, terug naar het begin, vanaf het
        begin, het eerste diagram, reset, begin weer van voren
    """,
    Tag.REVERSED: "andersom, omgekeerd, omgekeerde volgorde, in omgekeerde volgorde, draai om",
    Tag.AGAIN: "hetzelfde, nog een keer hetzelfde, zelfde opnieuw, dezelfde grafiek",
    Tag.PAINT: """
        in de kleur, kleur, gekleurd, maak, inkleuren, verf, kleuren, ingekleurd, geef een kleur, met kleur,
        in het
    """,
    Tag.HIGHLIGHT: """
        markeer, markeren, benadruk, benadrukken, licht uit, uitlichten, accentueer, laat opvallen,
        gemarkeerd, benadrukt, uitgelicht, opvallen, opvalt, laat eruit springen, highlight, in de
        schijnwerpers, vetgedrukt, laten opvallen, eruit springen, eruit laten springen, in het oog
        springen, springt eruit, moet opvallen
    """,
    Tag.TITLE: """
        titel, met de titel, met als titel, getiteld, kop, noem het, noem de grafiek, met titel, noem hem,
        als titel, met als kop, zet erboven, schrijf erboven, met het opschrift, geef het de titel, geef de
        titel, de titel is, en noem het, en de titel, titel erboven, met daarboven, zet er als titel, zet
        als titel, opschrift, heet, de titel moet zijn, de titel wordt, moet heten
    """,
    Tag.DARK: """
        donker, donkere achtergrond, donker thema, donkere modus, donkere, zwarte achtergrond, dark mode,
        nachtmodus, donkere stand
    """,
    Tag.LIGHT: "licht, lichte achtergrond, licht thema, witte achtergrond, lichte modus",
    Tag.RULE: """
        doellijn, streeflijn, referentielijn, streefwaarde, grenslijn, lijn bij, lijn op, drempel bij, doel
        van, een lijn bij, doellijn op, doellijn bij, grens bij, een lijn op, doel bij, streep bij, streep op,
        horizontale lijn bij, limiet bij, drempelwaarde, grens op
    """,
    Tag.MEAN_RULE: """
        gemiddeldelijn, lijn voor het gemiddelde, lijn van het gemiddelde, gemiddelde lijn, gemiddelde als
        lijn, het gemiddelde als lijn, lijn met het gemiddelde, lijn bij het gemiddelde, lijn op het
        gemiddelde, streep voor het gemiddelde, lijn die het gemiddelde aangeeft, streepje voor het gemiddelde
    """,
    Tag.MEDIAN_RULE: "mediaanlijn, lijn voor de mediaan",
    Tag.NO_LABELS: """
        zonder waarden, zonder getallen, zonder labels, geen waarden, geen getallen, zonder cijfers, zonder de
        waarden
    """,
    Tag.NO_LEGEND: """
        zonder legenda, geen legenda, zonder legende, legenda weg, zonder de legenda, verberg de legenda, laat
        de legenda weg
    """,
    Tag.FROM_ZERO: """
        vanaf nul, as vanaf nul, begin bij nul, beginnend bij nul, vanaf 0, op nul beginnen, begint bij nul,
        laat beginnen bij nul, start bij nul, bij nul beginnen
    """,
    Tag.NOT_FROM_ZERO: "niet vanaf nul, niet bij nul, niet bij nul beginnen",
    Tag.AXIS_TO: "as tot, schaal tot, as van, schaal van, de as tot, as loopt tot",
}
_CUES = Cues(
    charts="""
        diagram, grafiek, histogram, staaf, taart, cirkeldiagram, lijndiagram, lijngrafiek, spreidingsdiagram
    """,
    how_to="""
        hoe maak ik, hoe maak je, hoe maken we, hoe kan ik, hoe kun je, hoe teken ik, hoe teken je, hoe lees
        ik, hoe lees je, hoe moet ik, hoe krijg ik, hoe bouw ik, hoe interpreteer je, hoe werkt
    """,
    what_is="""
        wat is, wat is een, wat zijn, wat betekent, wanneer gebruik je, wanneer gebruik ik, verschil tussen,
        wanneer gebruik je een, waarvoor dient, wat een
    """,
    explain_verbs="""
        leg uit, uitleg, uitleggen, verklaar, handleiding, instructies, vertel me over, leg me uit, leg mij
        uit, leg eens uit, uitlegt, tutorial
    """,
    works="werkt, werken",
    deictic="deze gegevens, deze tabel, deze data, deze, dit, hiervan, hieruit",
    means="met, als, via, door, in",
    make="maak, toon, teken, laat zien, geef, geef me, zet, plot, visualiseer, vergelijk, bouw, genereer",
    question="wat, welke, welk, wie, wanneer, waar, waarom, hoe, hoeveel, is, zijn",
    grouping="per, naar, top, aandeel, verloop",
    refusals="geen grafiek, geen diagram, zonder grafiek, zonder diagram, alleen tekst, niet tekenen",
    thanks="""
        dank, bedankt, dankjewel, dank je, dank je wel, dankuwel, dank u, perfect, super, top, mooi, prachtig,
        geweldig, prima, goed zo, heel mooi, fijn, dank u wel, perfect zo, helemaal goed, heel erg bedankt,
        hartelijk dank, netjes, tof, hartstikke bedankt
    """,
)
LANGUAGE = Language(
    code="nl",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.DENSITY: "dichtheidsgrafiek, dichtheidscurve",
        Tag.VIOLIN: "vioolplot, viooldiagram",
        Tag.CORRELATION: "correlatiematrix",
        Tag.BOXPLOT: "doosdiagram, boxplot",
        Tag.HEATMAP: "warmtekaart",
        Tag.POINT: "spreidingsdiagram, puntenwolk",
        Tag.ARC: "taart, cirkeldiagram",
        Tag.AREA: "vlakdiagram, vlakgrafiek",
        Tag.LINE: "lijn",
        Tag.BAR: "staaf, balk, kolom",
    },
    undrawn={
        "animations": "animatie animaties geanimeerd geanimeerde",
        "radar charts": "radardiagram spinnenwebdiagram",
        "funnels": "trechter trechterdiagram",
        "waterfalls": "watervaldiagram waterval",
        "maps": "landkaart landkaarten op_de_kaart op_een_kaart",
        "forecasts": "voorspelling prognose",
    },
    requesting="""
        maak toon teken geef grafiek diagram staafdiagram taartdiagram cirkeldiagram lijndiagram lijngrafiek
        alsjeblieft graag aub
    """,
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="en e s es n",
    linking="- s en",
    numbers="1 twee drie|drietal|trio vier vijf zes zeven acht negen tien",
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
    mean_names="""
        salaris loon leeftijd prijs temperatuur cijfer gewicht lengte percentage score gemiddelde snelheid
        luchtvochtigheid
    """,
    people="mensen personen medewerkers leerlingen studenten leden klanten",
    women="vrouwen vrouw vrouwelijk meisjes",
    men="mannen man mannelijk jongens",
    first="eerste",
    last="laatste afgelopen",
    weekend="weekend weekenden weekends weekendje",
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
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
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
        "who": "wie naam persoon speler lid",
        "had": "plaatsen plekken capaciteit voorraad gekocht besteld totaal budget",
        "gone": "bezet verkocht gebruikt uitgegeven gelezen geboekt",
        "fewest": "slagen",
        "meter": "meterstand meterstanden kilometerstand teller",
        "harm": """
            fouten storingen defecten klachten ongevallen gewonden doden vertraging vertragingen afwezig
            kosten uitgaven schulden uitstoot afval werkloosheid valpartijen verliezen
        """,
        "rank": "rang plaats positie",
        "latitude": "breedtegraad",
        "longitude": "lengtegraad",
        "payers": "klanten bonnen bestellingen bezoekers aantal",
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
    rest="overig, overige, anders, andere, rest, weet niet, onbekend",
    spelt=SPELT,
)
