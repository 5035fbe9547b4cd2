"""Everyday words of Dutch that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    aangegeven aangenomen aanmelden aannemen aanpakken aanval aanvallen aarde achterkant achternaam
    afgebroken afgesloten agent alice angst armen award bakken ballen banken beach begonnen behalen
    bekeken beker belang belde bemanning bende benen benoemd bepaald bepalen beperkte bereiken
    bescheiden beschikt betekend betekenen bevel bevinden bewijzen bidden blijken boeken boeren bomen
    boos boten brein breken breng bussen check concert cover daaraan daarover daden dames dating deden
    degelijk deken delft dichter dichterbij diende dier dieren diezelfde district dode doden doelen dorp
    dragen drank drink duren dutch dwingen echter effect eisen ellen eten evenement fiets flink foto
    frank fruit gary gaten gebakken geboden geboren gebroken gecreeerd gedicht gedrag geduld gedwongen
    gegeten gehouden geile gekregen gelanceerd geleerd gelegen gelezen geloven generaties gepakt
    geprobeerd geraakt gericht geroepen geslagen gestart gestoken gestolen getrokken gevallen geweten
    gewonden gezeten gezicht gezinnen goden gouden graven groepen grond handelen handen hans haren harry
    haten heden hekel hemel hield hielp hieraan hitte honden honger hoopt houten huren individuele
    ineens ingediend ingesteld internet iphone jacht jagen james jones joost kaart kaarten kaartje
    kansen katten kelder kennen keren kerst ketting kiest klagen klant kleren koken koopt kopen korting
    krant kranten kussen kwart kwartier laden lading leest leger leggen leiden leider leiding lelijk
    lenen lening leren levend levende levert liegen lieten life lijden linda lippen liter literaire
    londen lucht luidt lunch maarten macht manieren martin match melden menselijk menselijke metalen
    meter ministers moed moeilijk moeilijke molen moorden muren nacht nader nicht noorden omvat
    ondergaan oorsprong oosten opeens opende opgeleid opgenomen opgericht opgeroepen opgesloten
    opgesteld opgezet oprichter opstellen opzet origineel originele overheid overleed overname overval
    paarden pakte parijs peter plaatste planten platen plein plicht politie politiek politieke president
    prestatie proces processen producten professioneel professionele projecten raakt raden radio raken
    ramen redden redenen reeds reeks regen regent rellen revolutie rijden rijst roger roken roman russen
    rusten saint samengesteld schade scheiden scheiding schilder schreef shirt sint slaan slagen slaven
    smaak smart sommigen soorten spannend spits spoor sport sporten sprak sprong staten steken stellen
    stelling stemming steven stoel stoppen straat straf straling strand straten studeren taal tafel
    talen tanks tassen tieten tijdelijk toren track training triest trokken trouw trouwen tunnel
    uitmaken vaart vader vakantie vallen varen vecht velden vele velen verbinden verboden verborgen
    verbrand verdacht verdachte verdieping verhogen verkeerd verklaart verklaren verkozen verkracht
    verkregen verlaat verlaten verleden verleend verliefd vermijden vermoeden vermogen verschijnen
    versies verslagen vertaling verteld verwerken verwijzen verzorgen voer voeren voeten vonden
    voorbereid voordeel voortaan voorzichtig vormen vreselijk vullen waaraan waarderen waarna wacht
    wandelen wapen wassen water wegen wenen werkelijk werkelijke werken werkende werking westen wezen
    wiens wijken wijst wisten woede wonder wonen woonden zagen zanger zaten zeiden zender zilver zingen
    zinnen zitting zocht zorgen zover zwaar
"""
