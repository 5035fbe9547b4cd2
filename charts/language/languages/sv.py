"""Swedish."""

from charts.language.chatter.chatter_sv import CHATTER
from charts.language.computing.asking_sv import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_sv import COMPUTING
from charts.language.computing.qualities_sv import QUALITIES
from charts.language.computing.synonyms_sv import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_sv import SPELT
from charts.language.styles.styles_sv import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        stapel, staplar, staplarna, stapeldiagram, stapelgraf, stolpar, stolpdiagram, stolpe, kolumndiagram,
        stående staplar, stapeln, stapeldiagrammet, kolumner
    """,
    Tag.LINE: """
        linje, linjer, linjediagram, linjegraf, kurva, kurvor, kurvdiagram, linjen, linjediagrammet, linjerna
    """,
    Tag.AREA: "ytdiagram, areadiagram, ytgraf, fylld yta, yta, area, ytan, fylld linje",
    Tag.POINT: "spridningsdiagram, punktdiagram, sambandsdiagram, punkter, punktmoln, spridningsplot",
    Tag.ARC: """
        cirkel, cirkeldiagram, tårtdiagram, tårta, pajdiagram, paj, tårtbitar, cirkelgraf, tårtan, tårtgraf,
        pajen
    """,
    Tag.DONUT: """
        ringdiagram, munkdiagram, munk, donut, munkgraf, ring, i form av en ring, som en ring, ringform
    """,
    Tag.HISTOGRAM: "histogram",
    Tag.BOXPLOT: "lådagram, låddiagram, boxplot",
    Tag.HEATMAP: "värmekarta, heatmap",
    Tag.LOLLIPOP: "klubbdiagram, lollipopdiagram",
    Tag.CHART: "diagram, diagrammet, graf, grafen, grafer, bild, figur",
    Tag.STACKED: """
        staplad, staplat, staplade, staplade staplar, staplat stapeldiagram, ovanpå varandra, stapla, stapla
        på varandra, på varandra, staplas, staplade kolumner
    """,
    Tag.GROUPED: "grupperad, grupperat, grupperade, bredvid varandra, sida vid sida",
    Tag.NORMALIZE: "normaliserad, normaliserat, till 100",
    Tag.HORIZONTAL: """
        liggande, horisontell, horisontellt, horisontella, vågrät, vågräta, vågrätt, liggande staplar, på
        sidan, horisontella staplar
    """,
    Tag.LOG: "logaritmisk, logaritmisk skala, logaritmiskt, logskala",
    Tag.AT_LEAST: "minst, åtminstone, lägst, inte mindre än, eller mer, som minst",
    Tag.AT_MOST: "högst, som mest, max, inte mer än, eller mindre, maximalt",
    Tag.ABOVE: """
        över, mer än, större än, högre än, äldre än, ovanför, överstiger, fler än, dyrare än,
        överskrider, längre än, tyngre än, snabbare än, varmare än, bredare än, djupare än, rikare
        än, högre än vad, passerar, över gränsen
    """,
    Tag.BELOW: """
        under, mindre än, lägre än, färre än, yngre än, nedanför, understiger, billigare än, kortare
        än, lättare än, långsammare än, kallare än, smalare än, fattigare än, inte ens
    """,
    Tag.UNEQUAL: """
        allt utom, alla utom, utom, förutom, exklusive, med undantag för, är inte, undantaget, bortsett från,
        exkl, alla förutom, frånsett, inte räknat
    """,
    Tag.EQUAL: "lika med, är lika med",
    Tag.BETWEEN: "mellan",
    Tag.FROM: "från",
    Tag.TO: "till, till och med, t o m",
    Tag.SINCE: "sedan, från och med, fr o m, med början, från, med början i, från och med månaden",
    Tag.UNTIL: "till, till och med, t o m, fram till, tills, till slutet av, fram till och med",
    Tag.BEFORE: "före, innan, tidigare än",
    Tag.AFTER: "efter, senare än, efter den",
    Tag.NULL: "är tom, är tomt, saknas",
    Tag.NOT_NULL: "är inte tom, inte tomt",
    Tag.CONTAINS: "innehåller, som innehåller",
    Tag.STARTS: "börjar med, som börjar med, börjar på",
    Tag.ENDS: "slutar med, slutar på",
    Tag.ONLY: """
        bara, endast, enbart, bara de, endast de, enbart de, endast för, bara visa, visa bara, visa
        endast, visa enbart, nu bara, ingenting annat än, bara under, behåll bara, behåll
    """,
    Tag.WITHOUT: """
        utan, istället för, i stället för, dölj, göm, ta bort, hoppa över, uteslut, släng, exkludera, plocka
        bort, skippa, strunta i, utelämna, släpp, räkna bort, visa inte, ignorera, ta inte med, bryr mig inte
        om, inte intresserad av, struntar i, glöm
    """,
    Tag.NOT: "inte, ej, ingen, inget, inga",
    Tag.IN: "i, under år, under året, år, under, för år, för, året",
    Tag.COUNT: "antal, antalet, hur många, räkna, frekvens, hur ofta, hur mycket, räkna antalet",
    Tag.TOTAL_NUMBER: "totalt antal, totala antalet, sammanlagt antal",
    Tag.DIFFERENT: "olika, unika",
    Tag.SUM: """
        summa, summan, totalt, total, totala, totalen, sammanlagt, summera, summerat, tillsammans, ihop,
        sammanlagda, ihopräknat, summan av, lägg ihop, allt som allt, inalles, addera, räkna ihop, räkna
        samman
    """,
    Tag.MEAN: """
        genomsnitt, genomsnittet, genomsnittlig, genomsnittliga, genomsnittligt, medel, medelvärde,
        medelvärdet, snitt, snittet, i snitt, i genomsnitt, i medel, medelvärdet av, snittet på, snittet av,
        medeltal
    """,
    Tag.MEDIAN: "median, medianen, medianvärde",
    Tag.MIN: "minimum, minimal, minsta, lägsta, minst, lägst",
    Tag.MAX: "maximum, maximal, största, högsta, mest, flest, högst, störst",
    Tag.BY: "per, efter, utifrån, fördelat på, fördelad på, enligt, på, för varje, på varje",
    Tag.EACH: """
        varje, var, för varje, för var, i varje, respektive, varje enskild, hos varje, vardera, var och en, av
        varje
    """,
    Tag.SERIES: """
        uppdelat på, uppdelad på, uppdelade på, uppdelat efter, uppdelat per, delat efter, delad på, grupperat
        efter, grupperat på, färgat efter, färglagt efter, fördelat per, staplat efter, färg efter, färg,
        uppdelade efter, uppdelad efter, indelat efter, fördelat på, fördelat efter, staplat på, staplad
        efter, staplade efter, delat på, uppdelning på, uppdelning efter, med en färg per, efter färg
    """,
    Tag.OVER: "under loppet av, genom, längs",
    Tag.VERSUS: "mot, kontra, versus, jämfört med, gentemot, vs",
    Tag.AND: "och, samt",
    Tag.OR: "eller",
    Tag.BIN: "intervall, klasser, klassindelat",
    Tag.SORT: """
        sorterad, sorterat, sorterade, sortera, ordnad, ordnat, ordna, i ordning, rangordnat, sortering,
        sortera efter, sorterat efter, rangordna
    """,
    Tag.ASC: """
        stigande, stigande ordning, från lägst till högst, från minst till störst, minst först, lägst
        först, i stigande ordning, minsta först, från lågt till högt, från liten till stor, från lägsta
        till högsta, lägst överst, minst överst, sämst först, från sämst till bäst, bäst sist, störst
        sist, bäst till sist, billigast först, billigaste först, den billigaste först, från billigast till
        dyrast
    """,
    Tag.DESC: """
        fallande, fallande ordning, avtagande, sjunkande, från högst till lägst, från störst till minst,
        störst först, högst först, i fallande ordning, största först, från högt till lågt, från stor till
        liten, från högsta till lägsta, störst överst, högst överst, i storleksordning, efter storlek,
        från bäst till sämst, dyrast först, sämst sist, minst sist, dyraste först, den dyraste först, från
        dyrast till billigast
    """,
    Tag.ALPHABET: """
        alfabetisk, alfabetiskt, alfabetisk ordning, bokstavsordning, i bokstavsordning, från a till ö
    """,
    Tag.X_AXIS: "x axel, x axeln",
    Tag.Y_AXIS: "y axel, y axeln, lodrät axel, värdeaxel, y, skala, axeln",
    Tag.TOP: """
        topp, bästa, största, högsta, starkaste, varmaste, främsta, första, flest, mest, bäst, störst, högst,
        leder, vann, vinner, toppen, dyraste, först
    """,
    Tag.BOTTOM: """
        sämsta, lägsta, minsta, svagaste, kallaste, sista, minst, lägst, sämst, färst, billigaste,
        svagast, bottennappen, i botten
    """,
    Tag.OTHERS: "övriga, övrigt, resten, och övriga, andra",
    Tag.YEAR: "år, året, åren",
    Tag.QUARTER: "kvartal, kvartalet, kvartalen",
    Tag.MONTH: "månad, månader, månaden, månaderna",
    Tag.WEEK: "vecka, veckor, veckan",
    Tag.DAY: "dag, dagar, dagen, datum",
    Tag.WEEKDAY: "veckodag, veckodagar, veckodagen, dag i veckan",
    Tag.HOUR: "timme, timmar, klockslag",
    Tag.YEARLY: "årligen, årlig, årsvis, per år, varje år, år för år, årliga",
    Tag.QUARTERLY: "kvartalsvis, per kvartal, varje kvartal",
    Tag.MONTHLY: """
        månadsvis, månatlig, månatligen, per månad, varje månad, månad för månad, månatliga, för varje månad,
        i månaden, månadsvisa
    """,
    Tag.WEEKLY: "veckovis, per vecka, varje vecka, vecka för vecka",
    Tag.DAILY: "dagligen, daglig, dagvis, per dag, varje dag, dag för dag",
    Tag.TREND: """
        utveckling, utvecklingen, trend, trenden, över tid, över tiden, förlopp, utvecklats, hur har
        utvecklats, förändring över tid, med tiden, tidsutveckling, gått, historik, hur gick, hur har det
        gått, hur det gick för
    """,
    Tag.SHARE: """
        andel, andelar, andelen, procent, i procent, procentuell, procentuellt, procentandel, procentandelar,
        sammansättning, fördelning i procent, hur stor andel, hur stor del, hur många procent, procentuell
        fördelning, fördelning, fördelar sig, del av totalen, proportion, fördelningen i procent
    """,
    Tag.RELATION: "korrelation, samband, sambandet, relation",
    Tag.DISTRIBUTION: "fördelning, fördelningen, spridning, spridningen, distribution",
    Tag.COMPARE: "jämför, jämföra, jämförelse, jämföra med varandra, ställ mot varandra",
    Tag.NO_CHART: "inget diagram, ingen graf, utan diagram, utan graf, bara text",
    Tag.FILLER: """
        en, ett, den, det, de, av, för, med, min, mitt, mina, vår, vårt, våra, snälla, tack, gör, visa,
        rita, skapa, ge, mig, jag, vill, ha, kan, du, som, är, var, har, om, ur, i, på, till, att, vad,
        vilken, vilket, vilka, hur, dessa, denna, detta, alla, värde, värden, värdena, data, tabell,
        ordning, skala, axel, axeln, ut, så, pengarna, tar vägen
    """,
    Tag.ADD: "lägg till, också, även, dessutom, plus också, lägg",
    Tag.UNDO: """
        ångra, ångra det, backa, gå tillbaka, tillbaka, som förut, som innan, nej inte så, ta tillbaka det,
        återställ, som det var
    """,
    Tag.RESET: """
        börja om, från början, om från början, första diagrammet, tillbaka till början, börja om från början,
        nollställ
    """,
    Tag.REVERSED: "tvärtom, omvänt, omvänd ordning, i omvänd ordning, vänd ordningen, vänd på ordningen",
    Tag.AGAIN: "samma igen, samma sak igen, likadant, samma diagram",
    Tag.PAINT: "i färgen, färga, färgad, färgade, måla, gör, färglägg, färg, färgen, måla i",
    Tag.HIGHLIGHT: """
        markera, markerad, framhäv, framhäva, lyft fram, betona, understryk, framhävd, framhävt, markerat,
        accentuera, poängtera, ska sticka ut, sticka ut, sticker ut, i fetstil, fetstilt
    """,
    Tag.TITLE: """
        titel, titeln, med titeln, rubrik, rubriken, med rubriken, kalla det, döp det, med titel, kalla den,
        döp till, döp det till, döp den till, sätt titeln, sätt rubriken, som titel, som rubrik, med
        överskriften, överskrift, ge det titeln, ge den titeln, som heter, och kalla det, titeln ska vara,
        rubriken ska vara, ska heta
    """,
    Tag.DARK: """
        mörk bakgrund, mörkt tema, mörkt läge, mörk, mörkt, mörka, svart bakgrund, nattläge, dark mode
    """,
    Tag.LIGHT: "ljus bakgrund, ljust tema, vit bakgrund, ljust läge",
    Tag.RULE: """
        mållinje, mållinjen, målnivå, referenslinje, gränslinje, linje vid, linje på, målvärde, mål på, en
        linje vid, mållinje vid, gräns vid, tröskel vid, målet vid, mål vid, streck vid, en linje på
    """,
    Tag.MEAN_RULE: """
        medellinje, medelvärdeslinje, genomsnittslinje, snittlinje, linje för medelvärdet, linje för
        genomsnittet, linje för snittet, snittet som linje, medelvärdet som linje, genomsnittet som linje,
        linje vid medelvärdet, en linje för medelvärdet, linje med medelvärdet, streck för snittet
    """,
    Tag.MEDIAN_RULE: "medianlinje, linje för medianen",
    Tag.NO_LABELS: "utan värden, utan siffror, utan etiketter, inga värden, inga siffror",
    Tag.NO_LEGEND: "utan förklaring, utan teckenförklaring, ingen förklaring, utan legend, ingen legend",
    Tag.FROM_ZERO: """
        från noll, axel från noll, axeln från noll, börja på noll, börja från noll, från 0, börjar på noll,
        börja vid noll
    """,
    Tag.NOT_FROM_ZERO: "inte från noll",
    Tag.AXIS_TO: "axel till, axeln till, skala till, skalan till, axel från, axeln från, skala från",
}
_CUES = Cues(
    charts="""
        diagram, graf, histogram, stapeldiagram, cirkeldiagram, tårtdiagram, linjediagram, staplar,
        punktdiagram, lådagram, ringdiagram
    """,
    how_to="""
        hur gör jag, hur gör man, hur skapar jag, hur skapar man, hur ritar jag, hur ritar man, hur kan jag,
        hur kan man, hur läser man, hur läser jag, hur bygger jag, hur får jag, hur tolkar man, hur funkar
    """,
    what_is="""
        vad är, vad är ett, vad är en, vad betyder, när använder man, skillnaden mellan, skillnad mellan, när
        använder man ett, vad ett, vad en
    """,
    explain_verbs="""
        förklara, förklaring, instruktion, instruktioner, guide, handledning, berätta om, beskriv, förklarar,
        förklaring av, förklaring till, beskriv hur
    """,
    works="fungerar, funkar",
    deictic="dessa data, den här tabellen, denna tabell, denna, dessa, datan, av detta",
    means="med, som, genom",
    make="gör, visa, rita, skapa, ge mig, plotta, visualisera, jämför, bygg, generera",
    question="vad, vilken, vilket, vilka, vem, när, var, varför, hur, är, finns",
    grouping="per, efter, topp, andel",
    refusals="inget diagram, ingen graf, utan diagram, utan graf, bara text, rita inte, rita inget",
    thanks="""
        tack, tackar, tack så mycket, perfekt, super, toppen, jättebra, bra, snyggt, grymt, kanon, fint,
        underbart, tusen tack, perfekt så, bra jobbat, det blev bra, stort tack, härligt
    """,
)
LANGUAGE = Language(
    code="sv",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.DENSITY: "täthetskurva, densitetsdiagram",
        Tag.VIOLIN: "fioldiagram, violindiagram",
        Tag.CORRELATION: "korrelationsmatris",
        Tag.BOXPLOT: "låddiagram, lådagram",
        Tag.HEATMAP: "värmekart",
        Tag.POINT: "spridningsdiagram, punktdiagram",
        Tag.ARC: "cirkeldiagram, tårt",
        Tag.AREA: "ytdiagram",
        Tag.LINE: "linje",
        Tag.BAR: "stapel, staplar, stolp",
    },
    undrawn={
        "animations": "animation animationer animerad animerade animerat",
        "radar charts": "radardiagram spindeldiagram",
        "funnels": "trattdiagram tratt",
        "waterfalls": "vattenfallsdiagram vattenfall",
        "maps": "karta kartan kartor",
        "forecasts": "prognos förutsägelse",
    },
    requesting="""
        gör visa rita skapa diagram graf stapeldiagram cirkeldiagram linjediagram tårtdiagram snälla
    """,
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="arna erna orna arnas ernas ornas ar er or en et na n t a e s ens ets",
    linking="- s",
    numbers="1 två tre|trio|trion fyra fem 6 sju åtta nio tio",
    powers={3: "tusen tkr", 6: "miljon miljoner mkr mn", 9: "miljard miljarder mdr"},
    magnitudes={3: "tusen", 6: "milj miljon miljoner mkr", 9: "md miljard miljarder mdr", 12: "bilj"},
    about="ca, cirka, ungefär, runt",
    bound_words="under över",
    out_of="av",
    duration_names="tid varaktighet längd timmar",
    hour_names="timmar arbetstid",
    time_units={
        1: "sek sekund sekunder",
        60: "min minut minuter",
        3600: "tim timme timmar",
        86400: "dag dagar dygn",
        604800: "vecka veckor",
    },
    totals="totalt, total, summa, delsumma, sammanlagt",
    overall="alla",
    mean_labels="genomsnitt medel medelvärde snitt",
    joins="och",
    blanks="saknas, okänt, uppgift saknas",
    date_words="den kl",
    months="""
        januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep|sept
        oktober|okt november|nov december|dec
    """,
    weekdays="""
        måndag|mån|må tisdag|tis|ti onsdag|ons|on torsdag|tors|to fredag|fre|fr lördag|lör|lö söndag|sön|sö
    """,
    small_words="av i på för per och",
    joining_words="av i",
    general_names="",
    key_names="",
    row_names="nr postnummer",
    label_names="namn",
    year_names="år",
    age_names="ålder",
    mean_names="""
        lön ålder pris temperatur betyg vikt längd andel procent poäng medelvärde snitt hastighet
        luftfuktighet
    """,
    people="personer människor anställda elever studenter medlemmar kunder",
    women="kvinnor kvinna flickor",
    men="män man pojkar",
    first="första",
    last="sista senaste",
    weekend="helg helger helgen helgerna helgar helgens veckosluten veckoslut veckoslutet",
    ordinals="",
    of_a_month="",
    up_to="till",
    in_order="sorterad sorterat sorterade ordnat",
    order_by="efter på",
    order_of="efter på",
    backwards="omvänd omvänt",
    having="med",
    but="men",
    all_of="alla allt",
    telling="äldre yngre",
    stacked_stems="staplad staplat",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    colours={
        "red": "röd rött",
        "orange": "orange",
        "yellow": "gul",
        "green": "grön",
        "teal": "turkos",
        "blue": "blå",
        "purple": "lila violett",
        "pink": "rosa",
        "brown": "brun",
        "grey": "grå",
        "black": "svart",
    },
    headings={
        "who": "vem namn person spelare medlem",
        "had": "platser kapacitet lager köpt köpta totalt budget",
        "gone": "upptagna sålda sålt använt använda förbrukat spenderat bokade",
        "fewest": "slag",
        "meter": "mätarställning avläsning mätare",
        "harm": """
            fel störningar brister klagomål olyckor skadade döda försening förseningar frånvaro kostnad
            kostnader utgifter skulder utsläpp avfall arbetslöshet fall förluster
        """,
        "rank": "rang plats placering",
        "latitude": "latitud",
        "longitude": "longitud",
        "payers": "kunder kvitton order besökare antal",
        "aim": "mål budget plan",
        "reached": "utfall verkligt",
        "before": "före innan",
        "after": "efter",
        "start": "start början",
        "end": "slut",
        "low": "min lägsta",
        "high": "max högsta",
        "error": "standardavvikelse fel",
        "sample": "antal",
        "stage": "steg fas",
        "result": "poäng omsättning röster resultat",
    },
    scales="""
        instämmer inte alls, instämmer inte, neutral, instämmer, instämmer helt;
        mycket missnöjd, missnöjd, neutral, nöjd, mycket nöjd; aldrig, sällan, ibland, ofta, alltid;
        mycket dålig, dålig, okej, bra, mycket bra; låg, medel, hög
    """,
    you="du dig din ditt dina ni er",
    rest="övrigt, övriga, annat, andra, resten, vet ej, vet inte, okänt",
    spelt=SPELT,
)
