"""Words that carry no wish in this language."""

CHATTER = """
    meines deines unserm unsers ihrem ihres ihrer euerm eures dessen deren denen derer diejenigen derjenige
    dasjenige demjenigen derselbe dieselbe dieselben jenen jenem jenes jene jeglicher jegliche irgendein
    irgendeine irgendetwas irgendwas irgendwer irgendwo niemand niemanden jemandem jemanden etwelche
    sämtliche sämtlicher sämtlichen mancher manches manchen einander welchem wessen wem wen womit wofür
    worin woraus worauf worüber wobei wonach weshalb weswegen inwiefern inwieweit wielange wärst wärt
    gewesene bist isses wirds würdet hattest hattet haste hätt'st kanns könnts dürftest dürftet dürft darfst
    durften mussten müsstest müsstet sollst sollt solln solltet möchtest möchtet mögt wollt wolltest wolltet
    willste brauchst brauchs benötige benötigen benötigt benötigst machs machts machet machn tust täte
    tätest täten tätet getan täts erstellt erstelltest erzeuge erzeug erzeugen erzeugt generier generiere
    generieren generierst generiert fertige anfertigen fertigst entwirf entwerfen skizzier skizziere
    skizzieren skizze malst gemalt zeichnet zeichnete plotte plotten plottest geplottet plott visualisier
    visualisiere visualisierst visualisierung veranschauliche veranschaulichen veranschaulichung illustriere
    aufzeichnen abbilden bilde bilden bildest gebildet abgebildet aufbereiten aufbereitet bereite bereitest
    zaubern zaubere zauber zaubert zaubermal rausholen rausgeben ausspuck ausspucken spuck wirf werfen
    klatsch bastel bastele bastelst bastelt kloppen gebet gibs gab gaben gäbe schick schicke schicken
    schickst schickt reich reiche liefere liefer liefern liefert präsentier präsentiere präsentieren
    präsentierst rüber rübergeben rein reinpacken setz setze setzen setzt steck leg lege legen nimmst nehme
    nehmt genommen nutze nutzt nutz benutze benutzen benutzt benutz wandle wandel wandeln umwandeln
    verwandel verwandeln verwandle verwandelt probier probiere probieren probierst versuch versuche
    versuchen versuchst versucht angucken anschaun anseh anschau betrachte betrachten betrachtet erkenne
    erkennen erkennt erkennbar ersichtlich blick blicke blicken durchblicken überblicken siehst sieh gesehn
    sehn lese lesen liest lies lesbar lesbarer gelesen begreifen begreife verstehst versteht verstanden
    verständlich verständlicher weißt wisst wüsste wüssten gewusst kenne kennen kennst kennt denke denken
    denkst denkt dachte dachten gedacht glaube glauben glaub glaubst meinst meint meinte meinten finds
    findest findet gefunden fände gefällt gefiel hoffe hoffen hoff hoffentlich vermute vermutlich schätze
    schätzungsweise überlege überlegen frag fragst fragt fragte gefragt sagst sagt sagte gesagt sprich
    sprechen erzähl erzähle erzählen beantworten antwort antworte geholfen unterstütze unterstützung
    unterstützen prüfen prüfe überprüfen kontrollieren schauts schaust geschaut ginge gings gegangen kommst
    komm kommts käme lieg bleibst passt passte passen klappt klappen klappte reichen reichte genügt ergab
    ergaben herauskommt rauskommen herauskam fielen gehören zählt entfielen stammt stammen betrifft
    betreffen betreffend geschieht passiert bitteee bittschön bidde plz pls please dankesehr danki dankend
    merci thx thanks dankee verzeihung verzeih verzeihe verzeihen sorry sry tschuldigung tschuldige
    entschuldige entschuldigt entschuldigen entschuldigung pardon stör störe stören störung mühe umstände
    lieb netterweise freundlicherweise freundlich freundliche freundlichen freundlichem grüßen gruß grüße
    grüßle grüezi mfg vg hochachtungsvoll hallihallo halloo huhuu heyy hay hola ahoi tach tagchen morgen
    mittag nachmittag vormittag abends nacht gott moinmoin ciao tschö tschau bye griaß salü naja tja tjo hm
    hmm hmmm äh ähm öhm öh uff puh puuh ohje oje oha aha ahja juhu juhuu yay yeah boah bah menno verdammt
    mist ui jaja jaa joa jep jepp yep yo nope okayy oki okidoki klaro logo logisch genial geil geile geiler
    geiles cool coole cooles coolen hammer prima wunderbar großartig fantastisch perfekt perfekte perfektes
    ausgezeichnet hervorragend bombe haha hahaha hahahaha hehe hihi hihihi lol rofl xd lach grins zwinker
    kicher digga digger diggah diga bro bruder brudi kumpel kumpels kollege kollegen kollegin kolleginnen
    kollegas freund freunde freundin freunden leutchen chefs chefe chefetage vorgesetzte vorgesetzten
    vorgesetzter boss bosse prof professor professorin herr damen herren maestro schatz schatzi süße mama
    papa bot botti roboter mitbewohner dozent dozentin heut gestern übermorgen vorgestern demnächst bald
    später mittlerweile inzwischen stets ständig manchmal selten rasch flott flink zügig zügige dringend
    dringende eilig eilt eile asap umgehend unverzüglich direkt hurtig schleunigst erneut drüben drumherum
    dorthin hierher hinein heraus hinaus irgendwohin nirgends überall daran darauf darin dadurch dafür daher
    dahingehend demnach demzufolge folglich mithin indem indes falls sofern soweit sowohl ehe währenddessen
    wohingegen zumal jedoch hingegen wiederum ohnehin eh ansonsten beziehungsweise bzw respektive usw etc
    evtl ggf ggfs eventuell gegebenenfalls zb bspw beispielsweise quasi sozusagen gewissermaßen praktisch
    prinzip grundsätzlich prinzipiell normalerweise normal normale normalen normales üblicherweise meistens
    generell allgemein offenbar offensichtlich anscheinend scheinbar wahrscheinlich möglicherweise womöglich
    bestimmt gewiss selbstverständlich tatsächlich halbwegs einigermaßen relativ völlig gänzlich ausführlich
    nahezu beinahe zirka besonders allem hauptsächlich insofern anständig anständige anständiges sauber
    saubere sauberes hübscher ansprechend ansprechende ansprechendes anschaulich anschauliche anschauliches
    verständliches übersichtliche übersichtliches übersichtlicher klare klares klarer deutlich deutliche
    deutliches einfacher leicht leichte leichtes schlicht schlichte schlichtes winzig geeignet geeignete
    geeignetes sinnvoll sinnvolle sinnvolles brauchbar brauchbares hilfreich praktische vernünftig
    vernünftige vernünftiges professionell professionelles datei dateien datensatz datensätze liste listen
    listchen zahlenwerte ziffern werten information informationen angaben inhalt zellen excel anhang
    angehängt angehängte angehängten beigefügt untenstehend untenstehenden obigen obige obiger obenstehenden
    nachfolgend nachfolgenden nachstehend eingefügt eingefügten kopiert reinkopiert tabellchen diagrämmchen
    grafikchen graphiken graphik bildchen bilder bildlich abbildung darstellungen schaubildchen zeichnung
    visualisierungen grafisch grafische graphisch graphische idee ideen dings dingens sache sachen zeug
    zeugs art form beispielhaft fall fälle grund gründe zweck zwecke zwecks anliegen problem problemchen
    moment momentchen augenblick überblicks zusammenfassung schularbeit hausaufgabe hausaufgaben hausi
    referat referate vortrag vorträge präsi präse präsentationen besprechung besprechungen sitzung sitzungen
    meeting meetings treffen bericht berichte berichts berichtes report reports projekte arbeiten büro uni
    universität hochschule studium seminar seminararbeit bachelorarbeit masterarbeit hausarbeit unterricht
    folie folien powerpoint ppt protokoll auswertung klassenarbeit vorlesung doku dokumentation vorstand
    müde gestresst neugierig verwirrt glücklich froh traurig verzweifelt verzweifle gespannt stress neugier
    ahnung könntet könntets würds könnens hätts kriegs kriegste haut hinzaubern hinzaubert hinmalen
    hinbasteln raushauen raushaut tausend_dank tausendmal_dank total_müde total_lieb total_nett
    total_gestresst fürs ums aufs vorm zackig spitze_danke klasse_danke klasse_wäre geplant sammeln wundern
    wunder wundere interessehalber spaßeshalber vorzeigen vorstellen vorstellung vorlegen vorlege vortragen
    hochladen hochgeladen abgeben abgabe einreichen einreiche ausdrucken aushang schenk lern lerne lernen
    verstünde verstünden zustande hinkriegen hinkriegst hinkriegt hingekriegt hinbekommst hinbekommt
    rumspielen spielen keine_ahnung kein_problem kein_stress kein_ding was_auch_immer wie_auch_immer
    so_bald_wie_möglich so_schnell_wie_möglich auf_die_schnelle im_voraus im_vorhinein vorweg gell gelle
    oder_so oder_sowas und_so_weiter vor_allem nen nem ner aufteilt aufteilen
    ma
"""
