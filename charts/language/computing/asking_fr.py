"""French for how things are asked."""

from charts.language.phrasing.phrasing_fr import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    becoming="est sont était étaient",
    overtaking="dépasse dépassé dépasser dépassait dépassent",
    meeting="croisent",
    cutting="coupe coupez couper vire virez virer efface effacez effacer",
    none_of_all="rien",
    square="carré carrés km2 km² hectare hectares ha",
    often="fois",
    converting="conversion conversions rétention",
    us="nous personne membre chacun chacune",
    counted_once="une_fois deux_fois double doubles doublons",
    step_to_step="""
        d'un mois à l'autre, de mois en mois, d'une semaine à l'autre, de semaine en semaine, d'un jour à
        l'autre, de jour en jour, d'un trimestre à l'autre
    """,
    weighing="pondéré pondérée",
    going_on_so="ainsi de suite, ..., …",
    passed_it="réussi réussis réussite admis admission",
    failed_it="échoué échoués échec échecs recalés",
    the_bar="seuil note moyenne",
    consumption="consommation consommé consommée consommés consommons utilisé parcouru parcourus",
    the_next="suivant suivante",
    older="vieux vieille vieilles ancien ancienne anciens anciennes",
    begging="pourriez pourrais peux pouvez moi m nous me",
    subjects="qui que quoi combien quel quelle quels quelles où quand comment je j nous on",
    happened="""
        vendu vendus vendue vendues vend vendent vendait gagné gagnés récolté récoltés produit produits
        encaissé dépensé marqué rapporté rapportés donné donnent fait réalisé réalisés collecté bu parcouru
        couru parti partis sorti sortis
    """,
    supposing="si supposons",
    whether="est sont a ont y était étaient avait fut",
    choosing="qui que avec dont où les ceux celles quels quelles",
    at_the_top="en premier, en haut, d'abord, en tête, tout en haut, à gauche, au début",
    at_the_bottom="en bas, à la fin, en dernier, tout en bas, à droite",
    results="données chiffres résultats résultat valeurs tableau statistiques liste",
    plural="s x",
    paler_behind="clair claire clairs claires pâle pâles",
    deeper_behind="foncé foncée foncés foncées sombre profond",
    unwanted="""
        non, n'est pas utile, pas besoin, on n'en a pas besoin, je n'en ai pas besoin, j'en ai pas besoin,
        je n'en veux pas, j'en veux pas, je ne veux pas le voir, je ne veux pas la voir, ne m'intéresse
        pas, m'intéresse pas, ça m'intéresse pas, n'a pas à y être, ne doit pas y être, ne doit pas
        apparaître, ne doit pas figurer, ne compte pas, ça compte pas, tu peux l'enlever, tu peux
        l'oublier, tu peux la virer, tu peux le virer, on l'enlève, on l'oublie, on le laisse de côté, on
        la laisse de côté, à enlever, à exclure, pas la peine
    """,
    parting="laisse laissez mets mettez",
    particles="côté",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        veux voulons voudrais voudrions aimerais aimerions souhaite souhaitons faut faudrait besoin mets
        ajoute envoie enregistre voulez
    """,
    greetings="""
        bonjour, bonsoir, salut, coucou, hello, hey, cher, chère, chers, bien le bonjour, re, yo,
        j espère que vous avez passé, j espère que tu as passé, j espère que tout va
    """,
    closings="""
        cordialement, bien cordialement, bises, bisous, amicalement, merci, merci beaucoup, merci
        d'avance, mille mercis, bonne journée, bonne soirée, bon week-end, à bientôt, à plus,
        salutations
    """,
    polite="""
        si tu peux, si possible, si c'est possible, si ça te va, quand tu peux, quand tu as le
        temps, sans urgence, rien d'urgent, pas d'urgence, s'il te plaît, s'il vous plaît, ce serait
        super, ce serait top, ce serait génial, ce serait sympa, ça serait super, ça serait top,
        comme d'habitude, le plus vite possible, au plus vite, tu es le meilleur, t'es le meilleur,
        rien de spécial, quelque chose de simple, tout simplement
    """,
    **TALK,
)
SMALL_TALK = """
    le la les l un une des du de d ce cet cette ces c je j me m moi mon ma mes nous notre nos tu te t toi
    ton ta tes vous votre vos il elle ils elles on se s son sa ses leur leurs qui que qu quoi quel quelle
    quels quelles quand où comment pourquoi est sont était ai as a avons avez ont être avoir fait faire fais
    faites peux peut pouvez pourrais pourriez voudrais veux veut aimerais besoin donne donner montre montrer
    dessine crée génère affiche mets svp stp s'il plaît merci bonjour salut coucou bien alors donc aussi
    très juste et ou mais si car pour avec sans par dans sur sous en entre vers chez à au aux y tout toute
    tous toutes chaque données tableau graphique image nombres valeurs valeur colonne colonnes ligne celle
    celui ceux celles chose peu aucun aucune afficher affiché affichée affichent affichez agréable ah aide
    aider aimerait aimerions ainsi allez aller allons après apprécierais appelle aperçu assez attend attends
    aura aurait auras aurais auriez autre autres avait avaient avant avantage ayant beau beaucoup belle
    belles bientôt bises bisous bof bon bonne bonnes bonsoir bot ça cà cela cependant certain certaine
    certains certes chacun chacune chef cher chère chouette ci cinq clair claire clairement classe comme
    comparaison compare comprendre comprends compris concernant concrètement connaître correct correspond
    corresponde correspondent correspondant coup côté cours court crois croire cool dac daccord déjà demain
    demande demandé demander depuis derrière dès désolé dessous devant devez devrait devoir dire dis dit
    dites divers dois doit doivent donnée donnent donnez dont doucement durant dur eh également elle-même
    encore enfin ensuite ensemble envie envoie envoyez er es essaie essayer estce étaient étais étant étiez
    étions etc eu euh eux exactement exemple expliciter façon faisait faisant fasse fassiez faut faudrait
    fera ferai ferais ferait ferez feriez ferons feront fin finalement fois font fort forme fut futur gars
    gentil gentille genre global globalement grâce graphiquement grave groupe hé hein hello hésite heureux
    heu hier hop hors hum ici idéalement idée importe important info infos intéresse intéressant jamais jeu
    joli jolie jolies jour journée jusque kiff là laisse laisser lequel laquelle lesquels lesquelles lien
    loin lorsque lui machin madame main maintenant malgré manière mec même mêmes mettez mettre mets-moi
    mieux moment monde monsieur montrent montrez mots moyen n na ne nécessaire ni niveau nickel non normal
    notamment nouveau nouvelle nouvelles oh ok okay oneplot oui ouais outre parce pardon parfois parle
    parler part partir pas passe passer pendant pense penser permet permettre personne petit petite petits
    petites peut-être plaisir plait plutôt plusieurs pose possible pourra pourrai pourrait pourrions
    pourront pourtant pouvoir pouvait précis précisément préfère préférable préfères présente présentation
    présenter prend prendre prends pris probablement projet propre propres pu puis puisque puisse puissent
    purée quelconque quelque quelques quelqu quelquechose quoique rapide rapidement récap regarde regarder
    rend rends rendre réponse représente représenté représenter représentation respectivement ressort reste
    résume résumé retrouver reviens revient rien sauras saurait savoir sais sait selon sera seraient serait
    seras serez simple simplement sinon sois soit soient soir solution sommes sorte sors sortez sortir souci
    souhaite souhaiter souhaiterais suis suit suivant suivante suivants suivantes super surtout sympa tandis
    tant tas tel telle telles tels temps tend tiens tien tienne toujours toutefois travail trop trouve
    trouver trouves truc trucs utilise utiliser utilises va vais vas vaut veuillez veuille veulent via viens
    vient visualiser visualisation visuel visuellement visualise vite vivre voici voilà voie voir vois voit
    vont vôtre voudrait voudrions voulais voulait voulez vouloir voulons vrai vraiment vu vue yo école
    exposé boulot réunion ordi voyons montre-nous sympathique bref bah ben donne-moi dessine-moi
    cordialement pls please mdr lol allo présents équipe voire dispo dessiner dessin trace tracer tracé
    tracez représente-moi générer transforme transformer transformé convertis convertir change changer
    passe-le remets remettre garde garder gardez conserve figure figurer indique indiquer indiquant
    est-à-dire évolué évoluent évoluer évolue évoluait représentent pèse pèsent compte compter additionne
    reviennent répartissent répartit réparti concernent détail détaillé détails score joueur joueurs
    articles article poste postes sorties remplie remplies euros montant montants
    calcule calculer calculez calculons
"""
