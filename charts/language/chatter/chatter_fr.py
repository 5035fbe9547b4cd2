"""Words that carry no wish in this language."""

CHATTER = """
    soi mien mienne miens miennes sien sienne siens nôtres vôtres quiconque autrui aucuns ceci duquel auquel
    auxquels desquels desquelles êtes serai serons seront serais seriez fus furent soyez soyons aie aies ait
    ayons ayez aient avais avions aviez auront aurons aurions eussions faisons faisais ferions feras fasses
    fassions faisable fabrique fabriquer fabriquez construis construire construisez réaliser réalisez
    réalises prépare préparer préparez prépares élabore élaborer conçois produis produire produisez crées
    créer créez créerais créée générez générés générée génèrerais dessines dessinez dessinerais traces
    traceriez traçons plotte plotter plottez plot sortirais sortirai pond ponds pondre colle coller collez
    collée collés bricole concocte illustre illustrer illustrez visualises visualisez visualisations
    présentez présentes schématise matérialise matérialiser transpose transposer montres montrerais
    montreriez affiches afficherais donnes donnerais donneriez filer filez passes passez envoyer envoies
    mettrais mettriez poser posez prenez utilisez utilisant exploite exploiter emploie récupère récupérer
    transformes transformez tente tenter essayez essaies aides aidez aiderais pouvons pouvais pouviez pût
    peuvent pourras pourrez voudriez-vous voudra vouliez devons devriez devrais devraient doive faudra
    fallait fallu besoins requis requiert nécessite nécessaires nécessiterait aimerai aimez aime aimons
    adorerais adore préférerais préférons désire désirerais désirons apprécie apprécierait apprécierions
    souhaitez souhaitons souhaiterions espère espérons voyez verrai verra verrait voyais vus vues aperçois
    regardez regardons mater jeter jetez observer observe observez lire lis lisez lisible lisibles comprend
    comprendrais compréhensible comprenne comprennent saisir saisis connais connaissez connait savez savons
    sachant sache saches sachiez sauriez saurais penses pensez pensais pensons croyez croyais trouvez
    trouverais semble semblent semblerait imagine imaginons suppose diriez dirais disons disait dirait
    parlez demandes demandez demandons demanderais demandais question questions interroge répondre réponds
    vérifier vérifie vérifiez analyser analyse analysez intéresserait intéressent plairait plaira convient
    conviendrait aille ailles irait ira allait venez venir venu venait viendrait restent resterait ressorte
    passait arrive arriver arrivent obtenir obtiens obtient obtenu tombe tombent suffit suffira suffirait
    concerne correspondre appartient appartiennent silteplait steplait siteplait sil silvousplait svpp stpp
    plz merciii merki mercii mci remercie remercions remerciements remerciant avance pardonnez pardonne
    excuse excuses excusez désolée désolés navré navrée sorry dsl déranger dérange dérangement embêter bjr
    bsr slt cc coucouu hey yop wesh salutations bonsoirr bonjourr bienvenue aurevoir revoir ciao bye bisou
    bise cordial cordiales cdt cdlt bav soirée matin midi nuit matinée aprem aujourd'hui auj mtn tt
    immédiatement illico presto rapidos vitefait asap pressé pressée urgent urgence urgemment dépêche tantôt
    récemment actuellement rarement quelquefois d'abord puisqu lorsqu quoiqu tellement vachement hyper ultra
    méga drôlement carrément franchement sincèrement honnêtement évidemment certainement sûrement sûre
    apparemment normalement généralement habituellement particulièrement spécialement essentiellement
    absolument entièrement parfaitement justement vraisemblablement quasiment presque approximativement
    peu-près p'tit ptit ptite pti petiote minuscule mini ailleurs partout là-dedans ci-joint ci-jointe
    joints parceque pcq pck afin quant voilou néanmoins autrement éventuellement possiblement volontiers
    svelte ouii ouaip ouep mouais nan nope okk okey oki d'acc d'accord entendu parfait parfaite parfaits
    impec impeccable génial géniale excellent excellente magnifique formidable extra fantastique merveilleux
    terrible bravo chapeau youpi hourra ouf oups oulala olala heuu beurk zut mince flûte punaise putain
    merde bordel vache ouah waouh hihi hehe haha hahaha ahah ahahah mdrr mdrrr ptdr lool xptdr xd jpp hmm hm
    mmh jolis joliment beaux bel mignon mignonne chouettes proprement soigné soignée clairs limpide
    lisiblement sympas sympatoche correctement convenable basique basiques facile faciles facilement simples
    simplet compacte pratique utile utiles adapté adaptée approprié appropriée adéquat pertinent pertinente
    pro professionnel professionnelle normaux normale pote potes poto frérot frangin reuf mecs meuf copain
    copains copine copines ami amis amie amies collègue collègues cheffe patron patronne boss bosse prof
    profs mademoiselle messieurs mesdames mme mr papa maman robot chéri chérie camarade camarades machine
    bonhomme tableaux tableur tablo liste listing listes fichier fichiers doc document information
    informations renseignements contenu cellules cellule excel images illustration illustrations dessins
    schéma visuels figures idées bidule cas motif raison propos problème instant instants bout morceau
    collège lycée fac université devoirs exo exos exercice exercices exposés oral présentations réunions
    mémoire thèse projets diapo diapos diapositive slide slides powerpoint ppt bureau taf job boulots examen
    exam étude synthèse dossier fatigué fatiguée curieux curieuse curiosité perdu perdue contente content
    heureuse triste stressé stressée paumé paumée galère galérer flemme hâte balance-moi balancez-moi lance
    lancer lancez gères gérez gère pas_de_souci pas_de_problème pas_compris pas_mal si_possible
    dès_que_possible au_plus_vite le_plus_vite_possible par_avance à_l'avance bonne_journée bonne_soirée
    bien_à_vous tout_le_monde mon_reuf mon_vieux un_petit_coup un_coup_de_main coup_de_main vite_fait
    en_vrai du_coup en_gros en_fait de_rien ça_marche ça_roule pèse
"""
