"""Everyday words of Swedish that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    acceptera agde alice amnen amnet andreas angest antligen arenden ariga aring armen avslutade avtal
    avtalet banker baten beach befinner benen bilar bilarna biten bjod blatt blick blod bodde boken
    bonder bortom bostader braka branner brot brott bygger chans check citat clara deal dejta detsamma
    drack dubbla dumma eran facket fagel fakta fanga fardig fardiga farlig farliga farten feber festen
    filmer finner finska fitta flyttade fokus foraldrar foredrar foremal forening foreningen foreslar
    forklarade fornekar fortare foten foto fotter funktion galen galla galler galna gard garden gaster
    glass gomma gommer grater grova grund hallen haller hallit halsar hamnen hamtade hamtar handel
    handlar hanger hanna harda haret harliga harry helvetet historiska historiskt hitta hojer hoppet
    hunnit igang igenom ikvall illa inne internet intresse invandrare iphone irland island jacka jagar
    james jeans jones kaften kampa kanda kande kapten karta kartan katten katter klanning klass klocka
    koka kombination kommuner konto korde kraft lamna lamnade lamnar landerna langden leda ledning
    leende leker lidande lider liknande linda litar livet locka logga logn logner lojligt losning lotta
    lyder lyser magen mansklig manskliga martin match mats meter minnas mordare morker moten mots munnen
    naken narmare narmaste natter nedan norra nummer offret ogillar oklart omfattning omojligt oppet
    orten orter osaker oskar oskyldiga ovanligt oversatt ovre packa pagar parker peka perioder peter
    planer pool porr potter prast president priset professionell racka racker radio reaktion reda
    religion rena resan rinner risken roda roger roman rosten roster rotter roven saledes sanda sangen
    sanker sanna sanning sasonger satan simma sitter sjunger skadade skamt skatt skatter skett skots
    skrap slass slippa slump smart smarta smatt snack snon soker soner sota sover sport sprak sprang
    sprider springer sprit stamma stamning stannade startade staten stater stold stoppade stoppar
    stracker straff strand struktur styra styrka sven tacker tagen tanda tatt test tomma torget torka
    troll trycker tycks tyder tysta ungen uppna vacka vader vadret vagar vagnen vaken vakna vaknar valet
    valja valjer vannen vanner vanta vapen varianter varlden varmen varsta verka verklighet vilar vinna
    vinter vistas
"""
