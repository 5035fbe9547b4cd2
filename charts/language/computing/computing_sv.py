"""Swedish for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "minus, minskat med, efter avdrag för, med avdrag för",
    Tag.SUBTRACT: """
        subtrahera, dra av, dra bort, dra ifrån, räkna bort, subtraherar, minskat med, räknar bort, om man
        drar bort, drar av, avdragna, avdragen, dras, dragits, drar, dragit, avräknat, avräknade, drar bort,
        dras av, dragits av, drar ifrån, subtraherat
    """,
    Tag.PLUS: "plus, adderat med",
    Tag.TIMES: "gånger, multiplicerat med",
    Tag.DIVIDED: "delat med, delat på, dividerat med, dela med, genom antalet, dividera med",
    Tag.ATTAINMENT: """
        måluppfyllelse, måluppfyllnad, uppfyllelsegrad, budgetuppfyllelse, grad av måluppfyllelse,
        måluppfyllelsegrad, utfallsgrad, planuppfyllelse
    """,
    Tag.TICKET: """
        snittkvitto, snittköp, genomsnittligt kvitto, genomsnittligt köp, snittorder, genomsnittligt
        ordervärde
    """,
    Tag.PER_HEAD: "per capita, per person, per invånare, per huvud",
    Tag.PER: "per, för varje",
    Tag.PERCENT_OF: """
        procent av, i procent av, som procent av, procent av den, percent av, i percent av, som andel av,
        andel av
    """,
    Tag.PROFIT: """
        vinst, vinsten, vinster, nettovinst, överskott, saldo, det som blir över, resultat, resultatet,
        netto, vad som blir över
    """,
    Tag.MARGIN: "marginal, marginaler, vinstmarginal",
    Tag.DAYS_BETWEEN: """
        dagar mellan, antal dagar mellan, hur många dagar, ledtid, hur länge, varaktighet
    """,
    Tag.OVER_UNDER: "över eller under, under eller över, mer eller mindre än",
    Tag.RATE: "kvot, andelstal",
    Tag.TOGETHER: """
        tillsammans, sammanlagt, ihop, hopräknat, sammanräknat, lägg ihop, lägga ihop, summera, addera,
        räkna ihop, räkna samman, plussa ihop
    """,
    Tag.WHOLE: "av totalen, av allt, av det hela, av helheten, av summan",
    Tag.FRACTION: "andel, del, procent, procentandel",
    Tag.RATIO: """
        förhållande, förhållandet mellan, kvoten mellan, ratio, kvot, kvoten, förhållandet
    """,
    Tag.DIFFERENCE: """
        skillnad, skillnaden, skillnader, skillnaden mellan, skillnad mellan, differens, gapet mellan,
        differensen, mellanskillnad
    """,
    Tag.RUNNING: """
        kumulativ, kumulativt, kumulativa, ackumulerad, ackumulerat, ackumulerade, löpande summa, löpande
        total, löpande totalsumma, hittills, rullande summa hittills, kumulerat, kumulerad, summerat
        löpande, växande summa, summerade efter hand, som läggs ihop, adderas löpande, löpande summerade
    """,
    Tag.MOVING: """
        glidande medelvärde, glidande genomsnitt, rullande medelvärde, rullande genomsnitt, glidande,
        utjämnad, utjämnat, jämna ut
    """,
    Tag.MOVING_SUM: "glidande summa, rullande summa",
    Tag.TOTAL_SHARE: """
        andel av totalen, andel av det totala, andel av total, procent av totalen, procent av total,
        percent av totalen, andel av helheten, i procent av totalen, procent av helheten, del av totalen,
        andel av summan, procent av det totala
    """,
    Tag.LAST_PERIOD: """
        jämfört med föregående månad, jämfört med förra månaden, mot föregående månad, mot förra månaden,
        sedan föregående månad, från månad till månad, månad för månad jämfört, månad över månad, jämfört
        med förra veckan, jämfört med föregående vecka, från vecka till vecka, jämfört med föregående dag,
        från dag till dag, jämfört med förra kvartalet, jämfört med föregående kvartal, från kvartal till
        kvartal, jämfört med månaden innan, mot månaden innan, än föregående månad, jämfört med föregående
    """,
    Tag.YEAR_ON_YEAR: """
        jämfört med förra året, jämfört med föregående år, mot förra året, mot föregående år, år över år,
        från år till år, jämfört med året innan
    """,
    Tag.GROWTH: """
        tillväxttakt, procentuell tillväxt, procentuell förändring, procentuell ökning, tillväxt i
        procent, förändring i procent, ökning i procent, tillväxt i percent, förändring i percent
    """,
    Tag.GROWING: "tillväxt, tillväxten, växt, växer, växte, ökat, ökade, vuxit, ökning",
    Tag.CHANGE: """
        förändring, förändringar, ökning, ökningen, skillnad, ändring
    """,
    Tag.PERCENT: "procent, i procent, percent, i percent, procentuell, procentuellt",
    Tag.INDEXED: "index, indexerad, indexerat, jämfört med början, jämfört med starten, bas",
    Tag.RANKING: "rankning över tid, placering över tid, tabellplacering",
    Tag.Z_SCORE: "z värde, z poäng, standardiserad",
    Tag.PERCENTILE: "percentil, percentilen, kvantil",
    Tag.STDEV: "standardavvikelse, standardavvikelsen",
    Tag.VARIANCE: "varians, variansen",
    Tag.RANGE: "variationsvidd, spännvidd, max minus min",
    Tag.MODE: "typvärde, vanligaste värdet",
    Tag.FIRST: "första värdet, startvärde",
    Tag.LATEST: "sista värdet, senaste värdet, slutvärde",
    Tag.EVERYTHING: "allt, alla",
    Tag.INCOME: "intäkter, intäkt, omsättning, försäljning, inkomster, inkomst",
    Tag.COST: "kostnad, kostnader, utgifter, utgift",
    Tag.POPULATION: "invånare, befolkning, personer, människor, folkmängd",
    Tag.IN_FIGURES: "i absoluta tal, absolut",
    Tag.VALUE_LABELS: """
        med värden, med siffror, med värdena, med siffrorna, med siffror på, med värden på, skriv ut
        värdena, skriv ut siffrorna, visa värdena, visa siffrorna, visa värden, visa siffror, visa
        siffrorna också, siffror på staplarna, värden på staplarna, siffror ovanför staplarna, värden
        ovanför staplarna, ovanför varje stapel, på varje stapel, med etiketter, dataetiketter, sätt ut
        värdena
    """,
    Tag.LEGEND: "förklaring, teckenförklaring, legend, legenden, förklaringen",
    Tag.AT_BOTTOM: "längst ner, nederst, nere, under, nedanför",
    Tag.AT_TOP: "högst upp, överst, uppe, ovanför, längst upp",
    Tag.AT_RIGHT: "till höger, höger",
    Tag.AT_LEFT: "till vänster, vänster",
    Tag.MORE_THAN: """
        mer än, fler än, mindre än, färre än, högre än, lägre än, dyrare än, billigare än, större än,
        skillnaden mellan, skillnad mellan, försprång till, jämfört med
    """,
    Tag.CELSIUS: "celsius, i grader celsius",
    Tag.FAHRENHEIT: "fahrenheit, i fahrenheit",
    Tag.MILES: "engelska mil, i engelska mil, miles",
    Tag.KILOMETRES: "kilometer, i kilometer, km",
    Tag.POUNDS: "pund, skålpund, lbs",
    Tag.KILOGRAMS: "kilogram, kilo, i kilo, kg",
    Tag.HOURS: "timmar, i timmar",
    Tag.MINUTES: "minuter, i minuter",
    Tag.SECONDS: "sekunder, i sekunder",
    Tag.YEARS_APART: """
        en linje per år, varje år som en linje, åren ovanpå varandra, åren bredvid varandra, jämför åren,
        år mot år
    """,
    Tag.LOSS: "med förlust, förlust, på minus, gick back",
    Tag.WIN: "med vinst, på plus, lönsam, gick plus",
    Tag.SHRUNK: "minskat, sjunkit, krympt, fallit, gått ner",
    Tag.GREW: "ökat, stigit, vuxit, gått upp",
    Tag.OWN_RANK: """
        rangen för varje, visa rangen, som rang, vilken plats har, placeringen för varje
    """,
    Tag.END_LABELS: """
        bara sista värdet, märk bara sista punkten, värdet i slutet, första och sista värdet
    """,
    Tag.EXTREME_LABELS: """
        märk högsta och lägsta, markera max och min, märk toppen, märk bara det högsta
    """,
    Tag.AWAY_FROM: "hur långt från, avvikelse från, skillnad mot, avstånd till, över eller under",
    Tag.OUT_OF: "av varje, på varje",
    Tag.IN_EVERY: "per, på varje, för varje",
    Tag.SPREAD_OF: "avvikelse, skillnad, spridning, avstånd, mellan, minus",
}
