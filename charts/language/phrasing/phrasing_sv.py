"""Swedish for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "conceded": "insläppta emot motståndare borta",
    "distances": "distans sträcka",
    "areas": "yta areal",
    "crowding": "täthet befolkningstäthet",
    "speed": "hastighet hastigheten fart",
    "pace": "tempo löptempo",
    "absolute_value": "absolutbeloppet, absolutbeloppet av, absolutvärdet av",
    "square_root": "kvadratroten, kvadratroten av, roten ur, kvadratroten ur",
    "natural_log": "ln, naturliga logaritmen, naturliga logaritmen av",
    "decadic_log": "log 10, tiologaritmen, tiologaritmen av, tiologaritm",
    "the_one_before": """
        föregående månad, föregående vecka, föregående dag, föregående år, föregående kvartal,
        föregående, månaden före, veckan före
    """,
    "rolled_into": "till i på",
    "rolling_up": """
        summera summerade summerat slå lägg gruppera grupperade aggregera aggregerade samla räkna
    """,
    "anew": "på nytt, från noll, nollställs, nollställd, nollställ, börjar om, börja om",
    "inclusive": "inklusive inkl",
    "by_how_much": "mycket",
    "taken_from": "från",
    "inscribed": "text texten sätt",
    "objects": """
        dessa, staplarna, linjerna, linjen, punkterna, bitarna, diagrammet, grafen, varje stapel, varje
        linje, alla staplar, alla linjer, staplar, linjer, punkter
    """,
    "lumping": "slå samla gruppera kombinera",
    "and_so_on": "osv etc",
    "upright": "lodrät lodrätt vertikal vertikalt",
    "its_value": "tal värde värden värdet värdena siffra siffror belopp antal etikett etiketter",
    "nothing_else": "inget annat, inga andra, ingenting annat",
    "winning": "bäst bästa vinnare vinnaren rekord",
    "losing": "sämst sämsta förlorare",
    "percents": "procent",
    "solid": "heldragen heldragna",
    "small": "liten litet små eget egen egna separat separata enskilt",
    "one_stretch": "dag vecka månad år kvartal säsong dagen veckan månaden året",
    "kind_words": """
        grouped: bredvid intill;
        pareto: kumulativ kumulativa andel procent linje; pyramid: vänster höger mitten sida;
        waterfall: slut start total steg; arc: namn bitar procent; boxplot: median kvartiler;
        heatmap: mörkare ljusare rutor celler färg; funnel: konvertering steg konverteringsgrad
        konverteringsgrader konverteringar föregående första; dumbbell: skillnad mellan linje
        punkter; stacked: delar lager
    """,
    "drawn_marks": """
        stapel staplar staplarna stapeln bit bitar bitarna ruta rutor rutorna cell celler cellerna punkt
        punkter punkterna bubbla bubblor segment
    """,
    "put_first": "först, längst fram, i början, längst till vänster, överst",
    "put_last": "sist, längst bak, i slutet, längst till höger",
    "muting": "gråa ut, gör grå, tona ner, dämpa",
    "rest": """
        resten, de andra, alla andra, andra, övriga, de övriga, allt annat, de andra staplarna, alla
        övriga
    """,
    "owners": """
        min mitt mina vår vårt våra din ditt dina hans hennes deras mormors morfars farmors farfars
        mammas pappas
    """,
    "left_over": "kvar återstående resterande återstår",
    "unused": "ledig ledigt lediga oanvänd oanvänt tillgängligt",
    "markup": "påslag",
    "late": "försening förseningar försenad",
    "early": "tidig",
    "lasting": "varaktighet sovit",
    "scheduled": "planerad planerat tidtabell",
    "awarded": "poäng räknas värd",
    "matches": "matcher",
    "played": "spelade matcher",
    "won": "vinst vinster vunnen vunnit vann seger segrar",
    "lost": "förlust förluster förlorat förlorade nederlag",
    "drawn": "oavgjort oavgjord",
    "owing": "skyldig skyldiga skyldigt obetald obetalda obetalt utestående skuld skulder",
    "paid": "betald betalt betalda",
    "opposites": "o",
    "money": "pengar kronor kr",
    "unfinished": "ofärdig ofärdiga oavslutade utestående",
    "working_days": "arbetsdagar, vardagar, måndag till fredag, mån till fre, mån fre",
    "moving": """
        sjunka sjunker sjönk sjunkit stiga stiger steg stigit öka ökar ökade ökat minska minskar minskade
        minskat växa växer växte vuxit falla föll fallit förbättrats försämrats ändrades ändrats ändras
        förändrades förändrats förändras
    """,
    "sinking": "sjunka sjunker sjönk sjunkit minska minskar minskade minskat falla föll fallit försämrats",
    "differing": "skillnad skillnaden avstånd avståndet försprång gap gapet",
    "greater": "mer fler högre större bättre snabbare längre äldre tyngre varmare dyrare kostsammare",
    "smaller": "mindre färre lägre sämre långsammare kortare yngre lättare kallare billigare",
    "than": "än",
    "in_turn": "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde",
    "restricting": """
        online nya ny nytt gamla kvinnliga manliga inhemska utländska privata offentliga netto brutto
        andra egna öppna bästa sämsta vuxna unga halva hela digitala mobila
    """,
    "adjectives": "ade ad iga ig lig liga isk iska ande ende",
    "of_it": "per av",
    "doing": "ningar ning",
    "exceeding": """
        överträffar överträffade överträffat slår slog slagit överstiger översteg överskrider överskred
        övertrumfar
    """,
    "adding": "med plus lägg rita visa inklusive",
    "called": "kallad märkt benämnd heter etiketten",
    "now": "idag nu",
    "breaking": "men medan",
    "failing": "inte annars",
    "placing": "vid på i över bredvid för ovanför",
    "labelling": "märk skriv etikettera",
    "labelled": "märkt etiketterad",
    "marking": "markera",
    "saying": "med text anteckning ord etikett kommentar",
    "times_taken": "tid tider varvtid varvtider",
    "filled": "fylld fyllda utfyllda skalade summera normaliserade",
    "titles": "titel titlar rubrik rubriker namn",
    "of_circles": "på cirklarna cirkel bubblor bubblorna bubbla prickar prickarna visar",
    "halfway": "halvt halv",
    "stripe_nouns": "område zon fält band intervall",
    "at_marks": "i på vid ovanför ovanpå över inuti bredvid under",
    "calling": "kalla märk",
    "at_its_top": "överst, ovanpå, högst upp, på toppen",
    "at_its_bottom": "underst, nederst, längst ner",
    "on_top_of": "ovanpå, staplat på, på toppen av",
    "starting_with": "börja med, börjar med, sätt",
    "then": "sedan sen därefter följt och",
    "as_they_are": "som de är ordning kvar",
    "keeping": "låt behåll håll",
    "one_line": "linje streck",
    "line_of": "vid för på som visar av",
    "drawn_as": "som ritad",
    "instead": "istället stället ersätt hellre",
    "ending": "till slut slutar slutet maximum max",
    "beginning": "börjar börja startar starta start",
    "belongs": "för är som ska förblir till",
    "coloured_stems": "färga färg",
    "along_x": "horisontellt, vågrätt, på den vågräta axeln, på x, längst ner, från vänster till höger",
    "along_y": "vertikalt, lodrätt, på den lodräta axeln, på y, uppåt",
    "high": "hög högst topp",
    "low": "låg lägst botten",
    "determiners": "vilken vilket vilka hur",
    "greeting": "hej hejsan tjena hallå godmorgon",
    "thanking": "tack hälsningar",
    "used_up": "förbrukat använt slut spenderat redan",
    "behind_sides": "axel axeln sida sidan kant kanten hörnet",
    "to_do": "kvar att göra, återstår att göra, ännu inte klart",
    "rows_meant": "de som",
    "worth": "värd värt värda",
    "paying": "betala betalar betalat",
    "earning": "tjänat, fått in, dragit in",
    "inside": "inom",
    "into": "i till som",
    "whole": "alla hela",
    "evening": "kväll kvällen",
    "noon": "lunch",
    "speedy": "snabb kort kvick",
    "leisurely": "långsam lång sakta",
    "who": "vem vilka vems",
    "when": "när",
    "naming": "vem vad vilken vilket vilka när var hur",
    "picking": "vem vilken vilket vilka när var",
    "amounting": "mycket",
    "developing": "utveckling",
    "crossing": "passerade passerar nådde når överskred överskrider översteg",
    "those": "dessa de",
    "them": "dem",
    "that": "det detta den",
    "factors": "gånger faktor",
    "aged": "äldst äldsta yngst yngsta",
    "nothing": "noll",
    "none_of_it": "inget inga ingenting noll",
    "beyond_plan": "överskred överskridit",
    "recent": "nyaste senaste",
    "picking_of": "vilken vilket vilka",
    "back": "tillbaka igen",
    "correcting": "är var ska skulle borde",
    "mistaken": "skrivfel fel stavfel förlåt oj egentligen rättelse",
    "setting": "ändra sätt rätta korrigera vara",
    "forgotten": "saknas glömde glömt",
    "standing_rows": "rad post ny till med",
    "renaming": "döp kalla",
    "renamed_to": "om",
    "column_words": "kolumnen kolumn serien linjen",
    "in_force": "filter filtrerat",
    "changed": "ändrat ändringar",
    "addressed": "du vi jag",
    "hidden": "dolt dolda",
    "steps": "steg ändringar",
    "other_one": "andra",
    "winning_over": "vinner vann vunnit",
    "suggesting": "om",
    "offering": "kan kunde skulle vill",
    "going": "går gick gått",
    "ways": "upp ner ned",
    "halves": "halva hälften halvår halvåret",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "så alltså nåja jaha oj ok okej men och förlåt förresten nu haha också kolla hör tja idag",
    "articles": "den det de en ett någon något några ingen inget varje",
    "denying": "inte aldrig knappt",
    "pointing": "det detta den denna de dessa här där allt inget något någon ingen alla",
    "speaking": "jag vi han hon de man",
    "being": """
        är var blir blev har hade går gick står ser såg verkar låter känns kommer kom gör tar hatar
        älskar säger sa tycker tror frågar frågade ligger sover blommar regnar fryser mår bor jobbar
        spelar börjar
    """,
    "reasons": """
        eftersom, för att jag, för att vi, därför att, så att jag, så att vi, så att min, så att alla,
        så att folk, fastän, även om, trots att, annars, ifall, på grund av, tack vare, för att se om,
        för att kolla om, för att veta om, spelar ingen roll
    """,
    "doubtful_reasons": "då jag, då vi, då min, när jag, när vi",
    "purposes": """
        att visa, att visa upp, att presentera, att skriva ut, att hänga upp, att dela, att skicka, att
        lägga upp, att förstå, att imponera, som jag, som vi
    """,
    "audiences": """
        chef chefen team teamet kollegor kollegorna kollega kund kunden kunder lärare läraren klass
        klassen föräldrar föräldrarna mamma pappa man fru flickvän pojkvän vän vänner kompis kompisar
        barn barnen son dotter mormor morfar farmor farfar bror syster familj familjen grannar grannarna
        förening föreningen klubben styrelse styrelsen kommunen tränare tränaren läkaren rapport
        rapporten presentation presentationen bild bilden bilder föredrag föredraget seminariet mötet
        möte läxa läxan uppsats uppsatsen skola skolan uni universitetet projekt projektet blogg bloggen
        hemsida hemsidan sidan nyhetsbrevet tidningen affisch affischen väggen kylskåpet boken kontoret
        prov provet festen bröllopet kyrkan pressen arkivet gruppen kanalen medlemmarna
    """,
    "for_whom": """
        för, åt, till, för min, för mitt, för mina, åt min, till min, till mitt, till mina, för vår,
        till vår, till vårt, för en, till en, till ett, inför, till imorgon
    """,
    "ordering": """
        visa gör rita skapa ge ställ sätt sortera ordna markera färga måla märk lägg ta bort använd
        kalla byt ändra börja stapla gruppera behåll skriv jämför kan kunde vill
    """,
    "quantities": """
        utgift utgifter kostnad kostnader pris priser avgift hyra lön löner inkomst inkomster intäkt
        intäkter omsättning försäljning budget räkning betyg resultat tid tider längd avstånd sträcka
        höjd bredd vikt vikter storlek yta djup hastighet fart tempo temperatur temperaturer nederbörd
        regn fuktighet tryck förbrukning användning produktion skörd energi el ström total nivå nivåer
        avläsningar röster mandat besök besökare visningar närvaro deltagare nedladdningar dagar ägg mål
        segrar vinster förluster biljetter beställningar enheter fall andel procent trafik
    """,
    "amounts": """
        belopp beloppet pengar antal antalet mängd värde värden poäng kilometer km timmar minuter kronor
        euro liter kilo personer människor gånger stycken siffror summa
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
