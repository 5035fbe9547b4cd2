"""Dutch for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "min, minus, verminderd met, na aftrek van, minder de, onder aftrek van",
    Tag.SUBTRACT: """
        trek, aftrekken, afgetrokken, trek af, aftrekt, eraf trekken, afgetrokken van, als je aftrekt, haal
        af, aftrek, na aftrek, afhaalt, eraf haalt, afhalen, trekt, weghaalt, verminderd, mindert, haal
    """,
    Tag.PLUS: "plus, opgeteld bij",
    Tag.TIMES: "keer, maal, vermenigvuldigd met",
    Tag.DIVIDED: "gedeeld door, delen door, deel door",
    Tag.ATTAINMENT: """
        doelrealisatie, realisatiegraad, behaald percentage, percentage behaald, realisatiepercentage, mate
        van realisatie, realisatie van het doel, budgetrealisatie, haalpercentage, doelbereik
    """,
    Tag.TICKET: """
        gemiddelde bon, gemiddelde bonwaarde, gemiddelde orderwaarde, gemiddelde besteding, bonbedrag
    """,
    Tag.PER_HEAD: "per hoofd, per hoofd van de bevolking, per inwoner, per persoon",
    Tag.PER: "per, voor elke",
    Tag.PERCENT_OF: """
        procent van, procent van de, procent van het, percentage van, percentage van de, in procent van,
        in procenten van, percent van, in percent van, als percentage van, als aandeel van
    """,
    Tag.PROFIT: """
        winst, winsten, nettowinst, saldo, overschot, wat overblijft, wat blijft er over, wat er
        overblijft, resultaat
    """,
    Tag.MARGIN: "marge, marges, winstmarge",
    Tag.DAYS_BETWEEN: """
        dagen tussen, aantal dagen tussen, hoeveel dagen, doorlooptijd, hoe lang, duur
    """,
    Tag.OVER_UNDER: "boven of onder, onder of boven, meer of minder dan",
    Tag.RATE: "tarief, quote",
    Tag.TOGETHER: """
        samen, bij elkaar, opgeteld, bij elkaar opgeteld, samengenomen, tel op, optellen, sommeer,
        sommeren, tel bij elkaar op
    """,
    Tag.WHOLE: "van het totaal, van alles, van het geheel, in totaal",
    Tag.FRACTION: "aandeel, deel, percentage, procent",
    Tag.RATIO: "verhouding, verhouding tussen, ratio, quotiënt, ratio tussen",
    Tag.DIFFERENCE: """
        verschil, verschillen, verschil tussen, het verschil tussen, kloof tussen, verschil van
    """,
    Tag.RUNNING: """
        cumulatief, cumulatieve, gecumuleerd, lopend totaal, lopende som, lopende totaal, opgelopen
        totaal, opgebouwd totaal, tot nu toe, opgeteld maand na maand, gecumuleerde, oplopend
        totaal, bij elkaar opgeteld, steeds opgeteld, doorlopend opgeteld, voortschrijdend totaal,
        tot nu toe opgeteld, optellend, accumulatief, cumuleren, cumulerend, telkens opgeteld,
        opgetelde maand na maand, oplopende som, doorgeteld, steeds opgetelde, doorlopend opgetelde
    """,
    Tag.MOVING: """
        voortschrijdend gemiddelde, zwevend gemiddelde, glijdend gemiddelde, voortschrijdend, glijdend,
        afgevlakt, vloeiend gemaakt
    """,
    Tag.MOVING_SUM: "voortschrijdende som, voortschrijdend totaal",
    Tag.TOTAL_SHARE: """
        aandeel van het totaal, aandeel in het totaal, procent van het totaal, percent van het totaal,
        percentage van het totaal, als percentage van het totaal, in procenten van het totaal, deel van
        het totaal, in percent van het totaal
    """,
    Tag.LAST_PERIOD: """
        ten opzichte van vorige maand, ten opzichte van de vorige maand, vergeleken met vorige maand,
        vergeleken met de vorige maand, ten opzichte van de maand ervoor, dan de vorige maand, maand op
        maand, van maand tot maand, ten opzichte van vorige week, ten opzichte van de vorige week, week op
        week, ten opzichte van de vorige dag, dag op dag, ten opzichte van het vorige kwartaal, kwartaal
        op kwartaal, t o v vorige maand, tegenover vorige maand, t o v de vorige maand, tegenover de
        vorige maand, van maand op maand, vergeleken met de maand ervoor, ten opzichte van de vorige, t o
        v het jaar ervoor
    """,
    Tag.YEAR_ON_YEAR: """
        ten opzichte van vorig jaar, ten opzichte van het vorige jaar, vergeleken met vorig jaar, jaar op
        jaar, dan vorig jaar, t o v vorig jaar, ten opzichte van een jaar eerder, t o v het vorige jaar,
        van jaar op jaar, ten opzichte van het jaar ervoor, t o v het jaar ervoor
    """,
    Tag.GROWTH: """
        groeipercentage, groeicijfer, procentuele groei, procentuele verandering, procentuele toename,
        groei in procenten, groei in procent, groei in percent, groeivoet, verandering in procenten,
        procentuele stijging, stijging in procenten, hoeveel procent gegroeid
    """,
    Tag.GROWING: "groei, gegroeid, groeide, groeit, gestegen, steeg, stijging, toegenomen",
    Tag.CHANGE: """
        verandering, veranderingen, toename, stijging, verschil, wijziging, veranderd, veranderde, afname
    """,
    Tag.PERCENT: """
        procent, procenten, percent, in procenten, in procent, in percent, procentueel, procentuele,
        percentage
    """,
    Tag.INDEXED: """
        index, geïndexeerd, geïndexeerd op, vergeleken met het begin, ten opzichte van het begin
    """,
    Tag.RANKING: "rang in de tijd, ranglijst door de tijd, positie op de ranglijst",
    Tag.Z_SCORE: "z score, z scores, gestandaardiseerd",
    Tag.PERCENTILE: "percentiel, percentielen, kwantiel",
    Tag.STDEV: "standaardafwijking, standaarddeviatie",
    Tag.VARIANCE: "variantie",
    Tag.RANGE: "spreidingsbreedte, maximum min minimum, max min min",
    Tag.MODE: "modus, meest voorkomende waarde",
    Tag.FIRST: "eerste waarde, beginwaarde",
    Tag.LATEST: "laatste waarde, recentste waarde, eindwaarde",
    Tag.EVERYTHING: "alles, alle",
    Tag.INCOME: "omzet, opbrengst, opbrengsten, inkomsten, verkopen",
    Tag.COST: "kosten, uitgaven, lasten",
    Tag.POPULATION: "inwoners, bevolking, personen, mensen, inwonertal",
    Tag.VALUE_LABELS: """
        met waarden, met de waarden, met getallen, met de getallen, waarden erbij, getallen erbij, met de
        waarden erbij, met de getallen erbij, met de getallen erop, met de waarden erop, zet de waarden
        erbij, zet de waarden erop, zet de getallen erbij, zet de getallen erop, laat de waarden zien,
        laat de getallen zien, laat ook de waarden zien, laat ook de getallen zien, toon de waarden, toon
        de getallen, waarden boven de staven, waarden op de staven, getallen op de staven, getallen boven
        de staven, waarden bij de staven, met labels, met cijfers, met de cijfers erbij, waarde boven elke
        staaf, boven elke staaf, op elke staaf, bij elke staaf, schrijf de waarden erbij, datalabels
    """,
    Tag.LEGEND: "legenda, de legenda",
    Tag.AT_BOTTOM: "onder, onderaan, beneden",
    Tag.AT_TOP: "boven, bovenaan",
    Tag.AT_RIGHT: "rechts, aan de rechterkant, rechterkant",
    Tag.AT_LEFT: "links, aan de linkerkant, linkerkant",
    Tag.IN_FIGURES: """
        absoluut, in absolute getallen, in absolute cijfers, in getallen, in absolute aantallen, niet in
        procenten, absolute verandering
    """,
    Tag.MORE_THAN: """
        meer dan, minder dan, hoger dan, lager dan, duurder dan, goedkoper dan, groter dan, kleiner dan,
        beter dan, verschil tussen, verschil met, voorsprong op, vergeleken met, in vergelijking met
    """,
    Tag.CELSIUS: "celsius, in graden celsius",
    Tag.FAHRENHEIT: "fahrenheit, in fahrenheit",
    Tag.MILES: "mijlen, in mijlen, mijl",
    Tag.KILOMETRES: "kilometer, kilometers, in kilometers, km",
    Tag.POUNDS: "engelse ponden, lbs",
    Tag.KILOGRAMS: "kilogram, kilo, in kilo, kg",
    Tag.HOURS: "uren, in uren",
    Tag.MINUTES: "minuten, in minuten",
    Tag.SECONDS: "seconden, in seconden",
    Tag.YEARS_APART: """
        een lijn per jaar, elk jaar als lijn, jaren over elkaar, jaren naast elkaar, de jaren vergelijken,
        jaar tegen jaar
    """,
    Tag.LOSS: "met verlies, verlies, in de min, rode cijfers",
    Tag.WIN: "met winst, in de plus, winstgevend",
    Tag.SHRUNK: "gedaald, gekrompen, afgenomen, gezakt, teruggelopen",
    Tag.GREW: "gestegen, toegenomen, gegroeid, vooruitgegaan",
    Tag.OWN_RANK: """
        de rang van elke, toon de rang, als rang, welke rang, rangnummers, de plaats van elke
    """,
    Tag.END_LABELS: """
        alleen de laatste waarde, label alleen het laatste punt, waarde aan het eind, de eerste en laatste
        waarde
    """,
    Tag.EXTREME_LABELS: """
        label het hoogste en laagste, markeer het maximum en minimum, label de piek, label alleen het
        hoogste
    """,
    Tag.AWAY_FROM: "hoe ver van, afwijking van, verschil met, afstand tot, boven of onder",
    Tag.OUT_OF: "van elke, op elke",
    Tag.IN_EVERY: "per, op elke, voor elke",
    Tag.SPREAD_OF: "afwijking, verschil, spreiding, afstand, tussen, min",
}
