"""Dutch for how things are asked."""

from charts.language.phrasing.phrasing_nl import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    becoming="is zijn was waren werd werden ging gingen",
    overtaking="haalt haalde passeert passeerde voorbij",
    meeting="kruisen",
    cutting="knip schrap gooi kap",
    none_of_all="niets niks",
    square="vierkante km2 km² hectare hectaren ha",
    often="vaak keer",
    converting="conversie conversies",
    us="ons persoon lid ieder iedereen",
    counted_once="eenmaal twee_keer dubbel dubbele dubbelen",
    step_to_step="van maand tot maand, van maand op maand, van week tot week, van dag tot dag",
    weighing="gewogen",
    going_on_so="..., …",
    passed_it="geslaagd geslaagden slaagt slaagden voldoende",
    failed_it="gezakt gezakten onvoldoende",
    the_bar="grens cijfer",
    consumption="verbruik verbruikt verbruikten gebruikt gereden",
    the_next="volgende",
    older="ouder oudere",
    begging="kun kunt kan zou zouden me mij ons",
    subjects="wie wat welke welk hoeveel hoe ik we wij iemand waarin",
    happened="""
        verkocht verkochte verdiend opgehaald omgezet gelegd gehaald gescoord geproduceerd uitgegeven gekost
        gelopen gereden gedronken geoogst gemaakt verbruikt gespeeld behaald opgeleverd geleverd gedaan
        verzameld ingezameld weggegaan gegaan
    """,
    supposing="als indien stel",
    whether="is was waren zijn heeft had hebben hadden zit ligt",
    choosing="die dat met waar welke welk van",
    superlative="ste sten st",
    lesser="""
        klein goedkoop kort jong langzaam licht koud laag weinig zwak slecht vroeg arm dichtbij dun smal
        stil zeldzaam rustig minst droog
    """,
    no_superlatives="""
        eerste laatste kost kosten post posten lijst lijsten west oost noordoost noordwest zuidoost zuidwest
        kast kasten gast gasten test testen winst winsten dienst diensten kunst kust kusten rest resten
        feest feesten rust vast tekst teksten last lasten best toekomst herfst komst opkomst opbrengst
        inkomst inkomsten kist kisten beest beesten borst troost artiest artiesten toerist toeristen tijdens
        naast liefst meest augst augustus minste laagste geest lust lusten pest oogst oogsten twist verlies
        bijna omst juist middelste buitenste achtste zevende twintigste mist gist gepost getest gekost wenst
        verwacht
    """,
    at_the_top="eerst, bovenaan, boven, links, vooraan, als eerste, van boven",
    at_the_bottom="onderaan, onder, rechts, achteraan, laatst, als laatste",
    results="data cijfers resultaten resultaat waarden tabel gegevens statistieken lijst getallen",
    but_around="op|na",
    plural="en s ers",
    paler="licht lichte zacht bleek",
    deeper="donker donkere diep",
    unwanted="""
        hoeft niet, hoeft er niet bij, hoeven er niet bij, hoeft er niet in, hoeft niet mee, hoeft niet
        erbij, niet, niet nodig, is niet nodig, heb ik niet nodig, wil ik niet, wil ik niet zien, hoef ik
        niet te zien, hoef ik niet, interesseert me niet, telt niet, telt niet mee, mag weg, mogen weg, mag
        eruit, mogen eruit, kan weg, kan eruit, kunnen eruit, kun je weglaten, mag je weglaten, kan je
        weglaten, moet eruit, moet weg, doet niet mee, liever niet, laat maar weg, laat je weg, boeit me
        niet, boeien me niet, maakt niet uit, is niet belangrijk
    """,
    both="beide",
    parting="haal laat gooi neem doe filter kieper knikker",
    particles="weg eruit uit af",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        wil willen wilt wou zou graag hoeft moet moeten nodig heb zet voeg stuur bewaar mail
    """,
    greetings="""
        hallo, hoi, hey, hi, goedemorgen, goedemiddag, goedenavond, dag, beste, lieve, hé, yo, heyho,
        ik hoop dat jullie een, hopelijk hadden jullie, hopelijk hebben jullie
    """,
    closings="""
        groetjes, groeten, met vriendelijke groet, vriendelijke groeten, mvg, gr, bedankt,
        dankjewel, dank je wel, alvast bedankt, hartelijk dank, fijne dag, fijn weekend, tot later,
        doei
    """,
    polite="""
        als je kunt, als je kan, als het kan, indien mogelijk, als het lukt, wanneer je tijd hebt,
        geen haast, geen stress, alsjeblieft, alstublieft, zou fijn zijn, zou top zijn, zou super
        zijn, dat zou fijn zijn, dat zou top zijn, zoals altijd, zo snel mogelijk, je bent de beste,
        niks bijzonders, iets simpels, gewoon simpel
    """,
    **TALK,
)
SMALL_TALK = """
    verkocht verkopen verkoopt verdiende verdiend uitgegeven gaf gaven nu nog eens even maar de het een dit
    dat deze die ik mij me mijn jij je jou jouw u uw wij we ons onze hij zij ze hun hen er hier daar wie wat
    welke welk wanneer waar waarom hoe is ben bent zijn was waren word wordt worden heb hebt heeft hebben
    had kan kun kunt kunnen zou zouden zal zullen moet moeten mag wil wilt willen graag alsjeblieft
    alstublieft aub svp dank bedankt hallo hoi hey dag goedemorgen ja nee ook dus dan zo heel erg al wel
    eigenlijk misschien gewoon zelf maak maakt maken gemaakt toon tonen teken tekenen laat laten zien geef
    geven zet zetten doe doen nodig voor van met bij op aan uit in om te naar over door tot als en of want
    omdat alle alles elk elke iets ding dingen data gegevens tabel grafiek diagram plaatje getallen waarden
    waarde kolom kolommen rij rijen regels beetje mooi mooie ervan daarvan hiervan eruit erin ziet volgorde
    schaal as denk aanmaken aangeven achter af afbeelding allemaal altijd ander andere anders asjeblieft
    avond beide bekijken beter bijvoorbeeld binnen blijft blijven boel bot bovendien box brengen buiten
    cijfers collega daarbij daarin daarna daarnaast daarom daarop deed deel dezelfde dicht dienen direct
    doet draai echt één eentje eerder eerst eerste eigen elkaar eraan erbij ergens erop eventjes ff fijn
    fijne gaan gaat gauw gebruik gebruiken gedaan geeft geen geheel gehad gek gelden geleden genoeg geweest
    geworden gezien ging goed goede goedemiddag goedenavond gr grafieken grafiekje groet groetjes groot haal
    haalde hadden handig hé heen helder hele helemaal help helpen hem her hetzelfde hi hierbij hierin hoor
    houd houden idee ieder iedere iedereen iemand informatie inzicht jaja jullie keer keertje kijk kijken
    klaar klein kleine klopt klus kom komen komt kon konden kort krijg krijgen krijgt laatst leek leg leuk
    leuke liep lief liefst liet liever liggen ligt lijken lijkt loopt lopen makkelijk man manier mee meer
    meestal men mensen moest mogelijk mogelijke mogen momenteel morgen na naast namelijk natuurlijk neer
    neerzetten net netjes niemand niets niks nieuw nieuwe nogal nou ok oké omhoog omlaag onder onderling
    opleveren opnieuw opdracht overal overzicht overzichtelijk paar pak pakken per persoon plaats plek
    presentatie prima project reken rekenen rond samen schat school sinds snap snel soms soort staan staat
    stel steeds stond straks stuk stuks stukje super tegen tenminste ter terwijl tijd toch toe toen tof top
    tsja tussen uitgave uitgezet uitziet vaak vaker vanaf vandaag vanwege vast veel verdeeld verder
    vergelijkbaar verhouden vermeld verschillende via vind vinden visueel visualiseer visualiseren
    vliegensvlug volgende volgens vooral voorbeeld voordat vraag vragen vrij waarbij waarop waarvan weer
    weet weg werd werden werk weten wilde zag zeer zeg zeggen zelfde zich zie zit zitten zoals zodat zoiets
    zowel zeker graagst speler spelers leden lid gemeten halfjaar ontwikkeld ontwikkelen ontwikkelt bestaat
    uitmaakt hup mama papa dankzij erover eronder erboven overgebleven simpel simpele guild holland
    bereken berekenen uitrekenen
"""
