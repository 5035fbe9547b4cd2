"""German for how things are asked."""

from charts.language.phrasing.phrasing_de import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    becoming="ist sind war waren wurde wurden ging gingen",
    overtaking="überholen überholt überholte überholten übertrifft übertraf",
    meeting="kreuzen schneiden",
    cutting="""
        schneide schneid schneiden kürze kürzen streiche streich streichen kappe kappen lösche lösch
        löschen
    """,
    none_of_all="nichts niemand",
    square="quadratkilometer quadratkilometern quadratmeter qkm qm km2 km² hektar ha",
    often="oft male häufig",
    converting="konversion konversionsrate conversion umwandlung",
    us="uns person mitglied jeder jedem",
    counted_once="einmal doppelt doppelte zweimal mehrfach duplikate",
    step_to_step="von monat zu monat, von woche zu woche, von tag zu tag, von quartal zu quartal",
    weighing="gewichtet gewichtete gewichteter gewichtetes",
    going_on_so="und so weiter, ..., …",
    passed_it="bestanden besteht bestehen bestand bestehensgrenze",
    failed_it="durchgefallen durchgefallene nichtbestanden",
    the_bar="grenze note punktzahl punkte",
    consumption="verbrauch verbraucht verbrauchten verbrauchen verbrauche gebraucht gefahren",
    the_next="nächsten nächste",
    older="älter ältere älteren",
    begging="könntest könnt könnten kannst würdest würden magst mir uns",
    subjects="wer wie was welche welcher welches welchen welchem wieviel wieviele ich wir man jemand",
    supposing="wenn falls angenommen sofern",
    happened="""
        verkauft verkauften verdient eingenommen eingebracht umgesetzt gelegt erzielt geholt gesammelt
        produziert ausgegeben gekostet gelaufen gefahren getrunken geerntet erwirtschaftet gespendet
        geliefert geschossen erreicht gemacht abgesetzt ging gingen rausgegangen weggegangen
    """,
    whether="ist war sind waren gab gibt hat hatte haben hatten liegt lag kam",
    choosing="die der das den welche welcher welches mit wo deren denen",
    superlative="sten ste ster stes",
    lesser="""
        billig günstig klein kurz kürz jung jüng langsam leicht kalt kält niedrig nieder gering wenig
        schwach schwäch schlecht früh arm ärm nah dünn schmal eng leis selten flach faul mies unbeliebt
        trocken
    """,
    no_superlatives="""
        kosten posten westen osten südosten südwesten nordosten nordwesten kasten kästen küste küsten liste
        listen leiste leisten kiste kisten gäste gästen meister nächste nächsten nächster nächstes erste
        ersten erster erstes letzte letzten letzter letztes testen test teste dienste diensten diensts
        lasten fasten masten paste pasten weste taste tasten büste wüste wüsten äste ästen fristen christen
        touristen rosten pfosten rüste gerüste gerüsten verluste verlusten künste künsten feste festen
        fester festes lister register minister semester fenster gespenster muster münster geleister ernste
        schwester einste lüste palästen rest reste resten geleistet herbste dreißigste zwanzigste
    """,
    at_the_top="""
        zuerst, oben, ganz oben, nach oben, an erster stelle, vorne, ganz vorne, links, ganz links,
        zuoberst, als erstes, an der spitze, obenan
    """,
    at_the_bottom="unten, ganz unten, nach unten, zuletzt, am ende, rechts, ganz rechts, hinten, zuunterst",
    results="daten zahlen ergebnisse ergebnis werte tabelle statistik liste",
    plural="n r e s",
    paler="hell zart blass",
    deeper="dunkel tief",
    unwanted="""
        kannst du weglassen, kann man weglassen, kannst du rauslassen, kannst du rausnehmen, kannst du
        streichen, kannst du ignorieren, kann weg, können weg, kann raus, können raus, kann wegfallen, brauche
        ich nicht, brauch ich nicht, brauchen wir nicht, braucht es nicht, braucht keiner, will ich nicht,
        will ich nicht sehen, möchte ich nicht, möchte ich nicht sehen, interessiert mich nicht, interessiert
        nicht, muss nicht rein, muss nicht dabei sein, muss nicht drauf, muss nicht mit rein, soll nicht rein,
        soll nicht dabei sein, soll nicht mit rein, soll raus, sollen raus, soll weg, sollen weg, soll fehlen,
        darf fehlen, fällt weg, gehört nicht dazu, zählt nicht, zählt nicht mit, bitte nicht, lieber nicht,
        nicht, ist egal, sind egal, ist mir egal, sind mir egal, spielt keine rolle, spielen keine rolle, ist
        uninteressant, ist unwichtig
    """,
    both="beiden beide beider",
    parting="""
        nimm nehmt nehme lass lasst lasse wirf werft schmeiß streich hau pack klammer blende tu zieh
        filter sortier
    """,
    particles="raus weg aus heraus beiseite ab",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        will willst wollen wollt möchte möchten möcht hätte hätten brauche brauchen brauch braucht bräuchte
        bräuchten wünsche wünschen soll sollen sollte sollten kannst könntest könnt muss müssen benötige
        benötigen würde füge pack setz mach macht leg ergänze schick schicke sende speicher speichere druck
        drucke
    """,
    greetings="""
        hallo, hi, hey, moin, servus, grüezi, grüß gott, guten tag, guten morgen, guten abend, tach,
        na, huhu, hallöchen, liebe leute, liebes team, lieber bot, liebe alle, sehr geehrte, ahoi,
        mahlzeit, schönen tag, ich hoffe ihr hattet, hoffe ihr hattet, ich hoffe du hattest, hoffe du
        hattest, ich hoffe es geht, hoffe es geht
    """,
    closings="""
        viele grüße, liebe grüße, beste grüße, schöne grüße, mit freundlichen grüßen, vg, lg, mfg,
        gruß, grüße, danke, dankeschön, vielen dank, danke im voraus, danke dir, tausend dank,
        besten dank, merci, bis dann, schönen tag noch, schönes wochenende, ciao, tschüss
    """,
    polite="""
        wenn du magst, wenn du kannst, wenn es geht, wenn möglich, falls möglich, falls es geht,
        wenn du zeit hast, sei so lieb, sei so gut, kein stress, keine eile, keine hektik, eilt
        nicht, das wäre super, das wäre toll, das wäre nett, das wäre klasse, wäre super, wäre toll,
        wäre klasse, wäre nett, wäre lieb, bin gespannt, ich bin gespannt, wie immer, wie üblich, so
        schnell wie möglich, danke schon mal, schon mal danke, nichts besonderes, ganz einfach, nur
        kurz, auf die schnelle, hab ich gehört, du bist der beste, du bist die beste, ich hoffe das
        geht, ich hoffe es geht
    """,
    **TALK,
)
SMALL_TALK = """
    jetzt nun nochmal der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
    diesem jener ich mir mich mein meine meinen meinem meiner wir uns unser unsere du dir dich dein deine
    sie ihr ihnen ihre er es man wer was welche welcher welches welchen wann wo warum wie ist sind war waren
    sein bin wird werden wurde habe hat haben hatte kann kannst könnte könntest können soll sollte sollen
    will willst möchte würde würdest mag mache mach machst machen gemacht zeig zeige zeigen gib gibt geben
    erstelle erstell erstellen zeichne zeichnen stell stelle dar nimm nehmen brauche brauchen bitte danke
    hallo hi hey moin mal doch eben einfach nur gerne gern ja nein also dann so sehr auch noch schon hier da
    dazu daraus davon dabei damit und oder aber wenn weil dass ob als für von vom mit bei zu zum zur in im
    ins an am auf aus über unter nach vor durch um bis ohne gegen alle allen alles beide jede jeder jedes
    sich daten tabelle diagramm grafik bild zahlen werte wert skala achse reihenfolge spalte spalten zeile
    zeilen ding dinge bisschen mir's ach achso abend aktuell aktuelle aktuellen aktueller allerdings alledem
    allein allzu alsdann anderen andere anderer anderes angezeigt anhand anschauen ansehen anzeigen anzeige
    arbeit aufgabe auftrag ausgeben ausgegeben ausgibt ausmacht aussehen aussieht baldmöglichst basteln bau
    baue bauen beim beispiel bekomme bekommen bekommt bestehen bestens bestmöglich bisher bisherige bislang
    bitteschön bräuchte bräuchten breit chef chefin danach dank dankbar dankeschön darf dargestellt
    darstellen darstellst darstellung darunter darzustellen deinen deiner denn dennoch derzeit deshalb
    deswegen diesmal dort draus dran drauf drin drüber durchaus dürfen dürfte ebenso echt ehrlich eigentlich
    einfaches einfache einfachen einige einigen einmal einzeln einzelne einzelnen einzelner eins endlich
    entfallen entfällt entsprechend entwickelt entwickelte entwickelten entwickeln ergeben ergibt erhalten
    erhält erreicht erreichten erst erstellst erstmal etwas etwaige euch eure euren euer fällt fand fast
    fein fertig fertigen find finde finden fix folgende folgenden folgender folgendes freu freue frage
    fragen früher ganz ganze ganzen ganzes gar gebe gebt gefallen gegeben gehabt gehen geht gehts gehört
    gekommen gelegt gemeint genau gerade geraten gesamthaft geschafft gesehen gesetzt gesprochen geworden
    gewesen gezeigt gezeichnet gibst ging gleiche gleichen guck gucken gut gute guten guter gutes habt
    hallöchen halt hast hau hätte hätten hätt heißen hej her herzlich herzlichen heute hierbei hierfür
    hierzu hilf hilfe hilfst hin hinbekommen hoch groß höhe huhu hübsch hübsche hübsches ihren immer infos
    insbesondere irgendwie irgendwelche irgendwann ihm ihn jap je jeweils jeweilige jeweiligen jemand jenige
    jo jup kannste kam kamen kamst kleine kleines kleinen klar könnt konnte konnten kommen kommt krass krieg
    kriege kriegen kriegst kriegt kurz kurze kurzer kurzes lade laut leider lg liebe lieben lieber liebes
    lief liefen liegen liegt lag lagen lässt lass lasse läuft laufen leute mach's machbar machste macht
    magst manche mehrere meinetwegen menge mensch mengenmäßig mittels möchten möglich möglichst moinsen
    montag müssen musst muss müsste nachher nämlich natürlich ne nee neu neue neuen neues nett nette nix
    nochmals nötig nutzen nützlich obwohl ok okay oneplot optisch ordentlich paar packen packe pack passend
    passende passenden poste präsentation projekt rauskommt reicht richtig richtige rum sag sagen sage schau
    schauen schaut schaue scheint schnell schnelle schnelles schön schöne schönen schönes schreib schreibe
    schreiben schule sei seid seien seine seinen seiner seinem seit sehen sehe seht selbe selben selbst
    selber servus sicher siehe sieht simpel simple simples sobald sofort sogar solch solche solchen solltest
    somit sonst sowieso sowas spaß spannend stand stehen steht stellst stellen stück stücke super tag toll
    tolle tolles trotzdem tschüss tu tun tut überhaupt überblick übersicht übersichtlich ungefähr unseren
    unserem unserer unten verkauft verkaufte verkauften verkaufen verwende verwenden verwendest viel viele
    vielen vieler vielleicht visualisieren visualisiert visuell vorab vorher vorhin vorliegenden warte
    warten wäre wären weg wegen weise weiß weiter weitere weiteren wenigstens werde werdet wiedergeben
    wieder wiedermal wieso wieviel wieviele wirklich wirst wissen woche wohl wodurch woher wohin wollen
    wollte wollten worden wozu wunsch wünsche wünschen würden ziemlich zeigst zeigt zeigten zeichnest
    zeitlich zudem zusammen zusätzlich zunächst zurzeit zwar zwischen'm übrigens üblich sonstwie stellt
    stellte trägt tragen betrug beträgt betragen verteilt verteilen verteilung sähe säh kapier verstehe
    verstehen helfen hilft interessiert interessieren interessant würd brauch bräucht hab hol hole holen
    geholt erzielt erzielte erzielten eingenommen verdient gesammelt gezählt gelandet angemeldet vorhanden
    insgesamte gesamtes zahl anzahl zuerst zuletzt übrig einblick halbjahr aller
    berechne berechnen berechnest errechne errechnen ausrechnen rechne rechnest
"""
