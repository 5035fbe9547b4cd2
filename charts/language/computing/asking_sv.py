"""Swedish for how things are asked."""

from charts.language.phrasing.phrasing_sv import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    becoming="är var blev",
    overtaking="passerar passerade om",
    meeting="korsar",
    cutting="klipp kapa stryk radera skär",
    none_of_all="inget ingenting",
    square="kvadratkilometer kvadratmeter km2 km² hektar ha",
    often="ofta gånger",
    converting="konvertering konverteringsgrad",
    us="oss person medlem var",
    counted_once="en_gång två_gånger dubbelt dubbletter",
    step_to_step="från månad till månad, från vecka till vecka, från dag till dag, från kvartal till kvartal",
    weighing="vägt viktat",
    going_on_so="och så vidare, ..., …",
    passed_it="godkänd godkända godkänt klarade",
    failed_it="underkänd underkända underkänt",
    the_bar="gräns gränsen betyg",
    consumption="förbrukning förbrukat förbrukade förbrukat använt kört",
    the_next="nästa",
    older="äldre",
    begging="kan skulle mig oss",
    subjects="vem vilka vilken vilket vad hur jag vi man någon när var",
    happened="""
        sålt sålde sålda säljer tjänat tjänade dragit omsatt producerat samlat gjort gjorde spelat sprungit
        kört druckit förbrukat skördat tagit levererat lagt värpt såldes sålts gått gick åtgått
    """,
    supposing="om ifall",
    whether="är var finns har hade fanns ligger",
    choosing="som med där vilka vilken i av",
    superlative="ste sta ast aste",
    lesser="""
        liten lill kort billig ung långsam lätt kall låg få svag dålig tidig fattig nära tunn smal sällan torr
    """,
    no_superlatives="""
        första näst nästa fasta kasta kosta kusta lista listan listor posta resta festa bästa sista gästa
        hosta mesta minsta västa östa testa pasta kunsta hosta rosta knasta halvfasta enda fast rast last
        ost väst öst rest bast kast hast mast gast vasta stasta säsonga börsta toasta
    """,
    at_the_top="först, överst, högst upp, till vänster, längst upp, i toppen",
    at_the_bottom="sist, nederst, längst ner, till höger, i botten",
    results="data siffror resultat resultaten värden tabell tabellen statistik lista",
    plural="r n",
    paler="ljus ljust ljusa blek bleka",
    deeper="mörk mörkt mörka djup",
    unwanted="""
        behövs inte, behövs ej, behöver inte vara med, behöver inte vara där, ska inte vara med, ska inte
        med, ska bort, får inte vara med, inte, kan du hoppa över, kan du ta bort, kan du skippa, kan du
        strunta i, kan tas bort, kan vi skippa, kan vi hoppa över, vill jag inte ha, vill jag inte ha med,
        vill jag inte se, är inte intressant, intresserar mig inte, räknas inte, får gå bort, helst inte
    """,
    both="båda bägge",
    parting="ta plocka släng kasta räkna lyft sålla sortera",
    particles="bort ut undan av",
    **ASKED,
)
CHATTING = Chatting(
    wanting="vill skulle behöver önskar måste bör lägg sätt skicka mejla spara",
    greetings="""
        hej, hejsan, tjena, tja, hallå, god morgon, god kväll, goddag, god dag, kära, bästa, hejhej,
        morsning
    """,
    closings="""
        hälsningar, vänliga hälsningar, mvh, med vänlig hälsning, tack, tack så mycket, tack på
        förhand, stort tack, ha det bra, kram, trevlig helg, hej då
    """,
    polite="""
        om du kan, om det går, om möjligt, om du hinner, när du hinner, när du har tid, ingen
        brådska, ingen stress, snälla du, är du snäll, det vore toppen, det vore bra, det vore
        snällt, vore toppen, som vanligt, så snart som möjligt, du är bäst, inget speciellt, något
        enkelt
    """,
    **TALK,
)
SMALL_TALK = """
    sålde sålt säljer tjänade tjänat spenderade spenderat gjorde nu igen en gång till bara lite den det de
    detta denna dessa här där jag mig min mitt mina vi oss vår vårt våra du dig din ditt dina ni er han hon
    hans hennes dem deras sin sitt sina man vem vad vilken vilket vilka när var varför hur är vara blir blev
    har hade ha kan kunde skulle ska vill ville behöver måste får snälla tack hej hejsan hallå gör göra
    gjort visa visas rita skapa ge ta se titta för av med i på från om ur ut att och eller men så som då ju
    nog väl också även mycket fin fint snygg snyggt bra ja nej alla allt varje några något någon sak saker
    data siffror tabell tabellen diagram diagrammet graf grafen bild värde värden värdena kolumn kolumner
    rad rader raderna skala axel axeln ordning ordningen tydligt gärna helst blivit aldrig all alltid alltså
    andra annan annat avseende baka barn be bed behövde bilden bit bland bli bort borde bredvid byt både
    båda bäst dag dagens dej dess dock dom dra därefter därför efter eftersom egen egentligen emellan ena
    enda enkel enkelt enkla era ert ett faktiskt fanns fast fick fina fixa finns finnas fler flera form fram
    framför fråga få förra först försök ger genast genom gick gillar glad glöm gott grej gånger gå går hela
    helt hellre henne hit hjälp hjälpa honom hos hålla ibland icke in info inga ingen inget innan inom inte
    is jo just jätte jättefin kanske klart knappt kollega kolla kom komma kommer kul kunna kunnat kvar liten
    litet längre lägga lägg mellan mer mest mot människor möjligt möjligtvis namn ny nya nytt nånting nästan
    ock ok okej olika omgående per plats plugga precis presentation problem prova ritat rejält resultat rätt
    rör röra samma samt sedan sen ser ses sig sist själv skall skola skolan skolarbete slut slutligen små
    snabb snabbt snart sort spelare ställ står stor stora stort sådan sådana sätt sätta sätter tacksam tar
    tid tillbaka tillsammans trevligt tro tror tycker typ under undrar upp uppdrag ursäkta ute uti utifrån
    vanlig vanliga vanligt varandra varit vart varsågod verkligen vet vid vidare vilja vis visar visat visst
    visualisera visualisering visuellt vänligen väldigt åt än ändå ännu åter återge över överskådligt kronor
    kr halvåret halvår ligger hamnade hamnar utvecklats utvecklat utvecklar gått fördelar fördelat fördelas
    mängden mängd åren ring
    beräkna räkna
"""
