"""Words that carry no wish in this language."""

CHATTER = """
    denne sådant vems varifrån hen mej sej ens nån nåt nåra vore haft hava velat bör fått måtte brukar
    behöva behövs orkar hinner gjorda göras görs visade ritar ritade ritas skapar skapade skapat skapas gav
    gett givit ges tog tagit tas plotta plottar plottat generera genererar genererat producera framställ
    framställa bygg bygga byggt fixar fixat presentera presenterar presenterat illustrera illustrerar
    illustrerat visualiserar visualiserat åskådliggör åskådliggöra skissa skissar satte lägger lagt ställa
    såg sett tittar kollar läs läsa läser förstod fatta fattar veta visste trodde tycka tyckte tänka tänker
    tänkte tänkt hoppas verkar känns känner känna undra säga säger sagt berätta berättar frågar frågade
    hjälper hjälpte hjälpt provar försöka försöker försökte använd använda använder använt utgå utgår lös
    lösa kommit ligga låg stå stod sitta funnits hända händer hänt låta låt låter funka funkar fungera hör
    höra hörde skicka skickar ner tacka tackar tacksamt please plz pls ursäkt förlåt sorry beklagar hejhej
    tjena tja tjo tjabba hallojsan god morgon godmorgon kväll eftermiddag goddag hejdå mvh hälsningar
    hälsning kram kramar välkommen idag igår imorgon strax nyss redan fortfarande direkt omedelbart snabbast
    snarast asap dit härifrån därifrån hem någonstans överallt japp jajamän nä okay självklart naturligtvis
    säkert möjligen möjlig eventuellt förmodligen liksom hel lilla kort korta bättre snygga snyggare tydlig
    tydliga tydligare överskådlig överskådliga lättläst prydlig prydligt ordentlig ordentligt trevlig
    trevliga härlig härligt rolig roligt skoj najs nice grym grymt perfekt super suveränt underbart underbar
    fantastiskt fantastisk jättebra jättefint jättegärna jättekul jättetack jättesnäll snäll schysst schyst
    trött stressad nyfiken orolig förvirrad ledsen spännande intressant intresserad viktigt viktig bråttom
    ifall medan fastän trots såsom antingen varken angående gällande kring runt ganska litegrann lagom
    riktigt särskilt speciellt exakt ungefär cirka drygt sådär alls haha hahaha hihi hehe lol xd oj ojdå
    hoppsan usch äh eh öh hmm hm jaha jaså pust phu va vafan kompis kompisar vän polare bror brorsan bro
    mannen grabbar tjejer killar gänget allihopa kollegor chef chefen boss bossen lärare läraren fröken
    magistern mamma pappa mormor bot boten oneplot robot kära datan datat siffrorna siffra tabeller lista
    listan listor uppgifter uppgifterna information material underlag underlaget fil filen statistik
    statistiken sammanställning diagrammen bilder plot plotten illustration grejen grejer sakerna frågan
    frågor idé idén tanke tanken överblick översikt jobb jobbet arbete arbetet läxa läxan uppgift uppgiften
    presentationen möte mötet rapport rapporten projekt projektet uppsats uppsatsen kurs kursen lektion
    lektionen redovisning redovisningen föredrag inlämning ppt powerpoint slide sammanfattning sättet formen
    fall fallet exempel gången stund stunden skäl syfte syftet typen sorts slags bitar lär därmed härmed
    annars nämligen exempelvis tex t.ex bl.a osv etc mm förhand på_förhand önskar önskas önskade önskan
    bifogad bifogade bifogat bifogar nedanstående ovanstående följande klistrat inklistrad puss pussar
    tusen_tack tusentack asså alltså_typ hörru hörni lyssna så_snart_som_möjligt så_fort_som_möjligt
    ingen_aning ingen_brådska inga_problem ingen_fara inget_problem vet_inte fattar_inte förstår_inte besvär
    besväret besvära bästa_hälsningar vänliga_hälsningar tjänst tjänsten vänligast underlätta underlättar
    superbra supersnällt jag_är_lost galet fan jävla jäklar jösses herregud gud skit skitbra skitsnyggt
    svinbra asbra alltså
"""
