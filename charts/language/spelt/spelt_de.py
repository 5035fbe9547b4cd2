"""Everyday words of German that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    aachen abgegeben abkommen abnehmen abteilung adler akten albrecht alice angegeben angekommen
    angelegt angesehen anhanger anmeldung annehmen arger arten asien aufgeben aufgefallen aufgefuhrt
    aufgegeben aufgenommen aufgestellt aufnahme aufnahmen aufstehen aufzunehmen auseinander ausgegangen
    ausgehen ausgerechnet ausgesetzt aussagen aussicht baden banken bauch beamten bedienen befinden
    begangen begonnen beitrag beitrage beitragen bekannt belegt beobachten beraten berge berichten
    beschrieben besetzt bestellen besuchen betreten bewahren bezuglich blauen blieben blod boden bogen
    borse bosen brachte brachten branche bricht butter christian dahinter darum decke dienen dient
    dieter diversen dumme echten ehre ehren einstellen einzigen engen entstand entwickler erfahren
    erhielt erhielten erhoben erich erleben erlebnis ermittelt errichtet erschossen erwarten erzahlte
    erziehung essen fahre fahren fahrt fakten fanden fangen faust feier feinde feuer flasche fliegen
    fliegt fokus foto fraktion frank fuchs fuhle fuhlen funktion fusse fussen garten geboren geboten
    gebracht gebrochen gebuhren gedanken gedichte gefahrdet gefangen gefuhlt gegrundet gehalten
    gehandelt gelangen gelassen geleitet gelten gelungen genannten geoffnet gepostet gerat gerettet
    gericht gerichte geschlafen geschlossen gesicht gesprache gestalten gestanden getestet getragen
    gewahlt gewalt geworfen gezogen gluck gunter hafen hagen handel handeln handen hans harry harte
    harten hasse hassen haufen hause heiligen helden herzen hessen hinblick horen horst horte hunger
    hutte innen internet investieren investiert iphone jacke james jones juden jungeren jurgen kabel
    karte karten kasse kaufen kauft keller kette kevin klagen klang kochen kombination konto kraft krank
    kredit krise kritische lachen lacht lander leben lebenden lebte legte leiter leser licht lieder
    liess life liter losung lugen machten madchen magen marchen martin masse mauer messen messer miete
    milch monster morder mutter nachts nahmen nahrung niederlande norden nummer offnen offnet ohren orte
    orten papier papst platte polen preisen radio rauchen reaktion rechtliche rechtlichen redaktion
    reden redet regen regisseur reiner reisen religion rennen rente retten revolution rhein richten
    richter riesen ritter roman rucken runden russen sachsen sanger satze sauer schaden schatten
    scheinen scheiss schild schlacht schlafen schloss schmeckt schneiden schneider schrieb schriften
    schulter schuss schutzen schweden schweigen schweizer seither senden sender shirt sicherer silber
    singen sitze soeben sohne sommer sound spannung spielten sport staaten stadte stadten standen
    standort steine stellung stoff strand streiten streng suchen tanzen tater terror tiere tonnen trafen
    training tranen trennung tunnel ubertragen uberzeugen unterlagen unterscheiden unterscheidet
    varianten vater verbinden verbindet verboten verbrechen vergeben verhalten verhindert verlangert
    verlangerung verlassen verlegt verliebt vermeiden vermogen versehen versuchte vertrag vertrage
    verurteilt verwandten verwendung vorhaben vorteile wahlen wahlt wahre walter weber weichen weinen
    weiterhin wende wenden werken westlichen wichtig wichtige wiener wies wilde willen wohnt woran
    zeugen zimmer zunge
"""
