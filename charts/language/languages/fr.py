"""French."""

from charts.language.chatter.chatter_fr import CHATTER
from charts.language.computing.asking_fr import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_fr import COMPUTING
from charts.language.computing.qualities_fr import QUALITIES
from charts.language.computing.synonyms_fr import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_fr import SPELT
from charts.language.styles.styles_fr import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        barres, diagramme en barres, graphique en barres, graphique à barres, diagramme à barres, histogramme
        en barres, bâtons, diagramme en bâtons, colonnes, barre, diagramme à bâtons, graphe en barres, graphe
        à barres, graphique à colonnes, colonne, barres verticales, histogramme à barres, bâton, graphique en
        bâtons, graphique en colonnes, diagramme barres, graphique barres, graphe en bâtons, bar chart
    """,
    Tag.LINE: """
        ligne, lignes, courbe, courbes, graphique en courbes, graphique linéaire, graphique en ligne,
        graphique en lignes, graphe en courbe, graphique en courbe, courbe d'évolution, graphe linéaire,
        diagramme linéaire, ligne brisée, courbe de, graphique en traits, graphique courbe, diagramme en
        courbes, diagramme en lignes, courbe en ligne, courbe des
    """,
    Tag.AREA: """
        aires, graphique en aires, aire, graphique en aire, courbe remplie, aire remplie, aires remplies,
        surface, graphique en surface, en aires, aire sous la courbe, graphique de surface
    """,
    Tag.POINT: """
        nuage de points, nuage, diagramme de dispersion, dispersion, scatter, points dispersés, graphique de
        dispersion
    """,
    Tag.ARC: """
        camembert, diagramme circulaire, graphique circulaire, secteurs, diagramme en secteurs, camemberts,
        fromage, fromages, tarte, tartes, graphique en camembert, diagramme camembert, graphe circulaire,
        graphe en camembert, graphe en fromage, diagramme en fromage, gâteau, tourte, pie, diagramme
        circulaires, graphique en secteurs, diagramme à secteurs, graphique à secteurs, part de camembert
    """,
    Tag.DONUT: """
        anneau, beignet, donut, graphique en anneau, diagramme en anneau, couronne, graphique en donut,
        anneaux, graphique en beignet
    """,
    Tag.HISTOGRAM: "histogramme",
    Tag.BOXPLOT: "boîte à moustaches, boîtes à moustaches",
    Tag.HEATMAP: "carte de chaleur, carte thermique",
    Tag.LOLLIPOP: "graphique en sucettes, diagramme en sucettes, graphique à sucettes, sucettes",
    Tag.CHART: "graphique, graphiques, graphe",
    Tag.STACKED: """
        empilé, empilés, empilées, empilée, empiler, empilement, superposées, superposés, superposée,
        superposé, l'une sur l'autre, les unes sur les autres, barres empilées, histogramme empilé,
        histogrammes empilés, empilées les unes sur les autres
    """,
    Tag.GROUPED: "groupé, groupées, groupés, côte à côte, les unes à côté des autres, groupée",
    Tag.NORMALIZE: "normalisé",
    Tag.HORIZONTAL: """
        barres horizontales, horizontales, horizontale, horizontal, couchées, couchée, couchés, couché, à
        l'horizontale, horizontaux, horizontalement, allongées, allongée, barres couchées, de côté, à
        l'horizontal, en horizontal
    """,
    Tag.LOG: "logarithmique, échelle logarithmique",
    Tag.AT_LEAST: """
        au moins, supérieur ou égal à, ou plus, au minimum, minimum, pas moins de, à partir de, supérieurs ou
        égaux à, supérieures ou égales à
    """,
    Tag.AT_MOST: """
        au plus, inférieur ou égal à, ou moins, au maximum, maximum, pas plus de, tout au plus, inférieurs ou
        égaux à, jusqu'à
    """,
    Tag.ABOVE: """
        plus de, supérieur à, supérieurs à, supérieure à, supérieures à, au dessus de, au dessus,
        dépassent, dépasse, dépassant, qui dépassent, plus que, plus grand que, plus grands que,
        plus élevé que, plus élevés que, supérieurs, de plus de, à plus de, excède, excèdent, plus
        cher que, plus chers que, plus haut que, plus hauts que, plus haute que, plus hautes que,
        plus long que, plus longs que, plus longue que, plus longues que, plus lourd que, plus
        lourds que, plus lourde que, plus âgé que, plus âgés que, plus vieux que, plus rapide que,
        plus rapides que, plus chaud que, plus chers de, plus grande que, plus grandes que, plus
        élevée que, plus élevées que, au delà de, franchissent, franchit
    """,
    Tag.BELOW: """
        moins de, inférieur à, inférieurs à, inférieure à, inférieures à, en dessous de, au dessous
        de, en dessous, sous les, plus petit que, plus petits que, plus bas que, n'atteignent pas,
        n'atteint pas, inférieurs, de moins de, à moins de, moins que, moins cher que, plus petite
        que, plus petites que, plus court que, plus courts que, plus courte que, plus courtes que,
        plus léger que, plus légers que, plus jeune que, plus jeunes que, moins chers que, moins
        chère que, plus lent que, plus froid que, plus bas de, plus basse que, en deçà de
    """,
    Tag.UNEQUAL: """
        tout sauf, tous sauf, n'est pas, n est pas, sauf, excepté, hors, à l'exception de, à l'exception du, à
        l'exception des, hormis, mis à part, à part, en dehors de, en dehors du, exception faite de, excepté
        le, sauf le, sauf la, sauf les, hors du, sans compter, sans tenir compte de, sans tenir compte du,
        outre
    """,
    Tag.EQUAL: "égal à, est égal à",
    Tag.BETWEEN: "entre",
    Tag.FROM: "depuis, à partir de, de",
    Tag.TO: "jusqu à, jusqu au, à, au, jusqu'en",
    Tag.SINCE: "depuis, à partir de, à compter de, à partir du, depuis le, à partir d, dès le, à compter du",
    Tag.UNTIL: """
        jusqu'à, jusqu à, jusqu'au, jusqu'en, jusqu'à fin, jusqu'à la fin de, jusqu'au mois de, jusqu'à la fin
        d, jusque
    """,
    Tag.BEFORE: "avant, avant le",
    Tag.AFTER: "après, après le",
    Tag.NULL: "est vide",
    Tag.NOT_NULL: "n'est pas vide",
    Tag.CONTAINS: "contient, contenant",
    Tag.STARTS: "commence par, commençant par",
    Tag.ENDS: "finit par, se termine par",
    Tag.ONLY: """
        seulement, uniquement, juste, seulement pour, que, rien que, exclusivement, simplement, ne garde que,
        garde que, garde seulement, garde uniquement, garder que, ne garder que, seul, seuls, seules, seule,
        que les, que le, que la, que pour, juste les, juste le, juste la, juste pour, rien que pour, rien que
        le, uniquement pour, uniquement les, uniquement le, seulement les, seulement le, seulement la, limité
        à, ne montre que, montre que, n'affiche que, affiche que, maintenant que les
    """,
    Tag.WITHOUT: """
        au lieu de, plutôt que, sans, enlève, enlevez, retire, retirez, supprime, exclus, masque, ôte, sauf,
        en enlevant, en retirant, en excluant, en supprimant, enlever, retirer, exclure, exclut, excluant,
        laisse tomber, laisse de côté, vire, virer, ignore, ignorer, oublie, supprimer, masquer, cache,
        cacher, n'affiche pas, ne montre pas, n'inclus pas, ne compte pas, écarte, élimine, efface, jette,
        dégage, saute, ne mets pas, je me fiche de, je me fiche du, m en fiche de, m en fiche du, ne m
        intéresse pas, pas intéressé par, pas besoin de, pas besoin du
    """,
    Tag.NOT: "ne, pas",
    Tag.IN: """
        en, en l'an, pour l'année, de l'année, l'année, durant, pendant, au cours de, au cours du, dans,
        courant, en année
    """,
    Tag.COUNT: """
        nombre de, combien de, fréquence, effectif, combien, nombre d, effectifs, nb de, nb d, comptage,
        compte, compter, nombre, combien y a t il, combien il y a, nombre total, dénombre, dénombrement,
        combien de lignes, nombre de lignes, nombre de lignes de
    """,
    Tag.DIFFERENT: "différents, différentes",
    Tag.SUM: """
        somme, somme de, totaux, total, au total, en tout, additionné, additionnés, additionnées,
        additionnée, additionner, somme totale, totale, totales, le total, sommes, globale, global,
        globales, toutes confondues, en cumulé, somme des, additionne, additionnez, totalise
    """,
    Tag.MEAN: """
        moyenne, moyenne de, moyen, moyens, en moyenne, moyennes, moyenne des, moyenne du, valeur moyenne,
        valeurs moyennes
    """,
    Tag.MEDIAN: "médiane",
    Tag.MIN: """
        minimum, minimal, minimale, le plus bas, la plus basse, le plus petit, la plus petite, minimales, plus
        faible, plus bas
    """,
    Tag.MAX: """
        maximum, maximal, maximale, le plus haut, la plus haute, le plus grand, la plus grande, maximales,
        plus élevé, plus haut
    """,
    Tag.BY: """
        par, selon, en fonction de, suivant, d'après, en fonction du, en fonction des, pour chaque, groupé
        selon, regroupé par, regroupées par, regroupés par
    """,
    Tag.EACH: """
        chaque, pour chaque, par chaque, de chaque, à chaque, dans chaque, en chaque, de chacun, de chacune,
        chacun, chacune, tous les, toutes les, par
    """,
    Tag.SERIES: """
        groupé par, réparti par, ventilé par, coloré par, séparé par, empilé par, réparties par, répartis par,
        répartie par, ventilées par, ventilés par, découpées par, découpés par, découpé par, séparées par,
        séparés par, séparée par, groupées par, groupés par, groupée par, divisées par, divisés par, divisé
        par, détaillé par, détaillées par, coloriées par, colorées par, colorés par, colorées selon, empilées
        par, empilés par, empilée par, empilé selon, réparti selon, réparties selon, selon le, partagées par,
        couleur par, une couleur par, par couleur, décomposé par, décomposées par, distinguées par
    """,
    Tag.OVER: "au fil de, au fil des",
    Tag.VERSUS: "contre, comparé à, par rapport à, vs, versus, face à, comparés à, comparée à",
    Tag.AND: "et, ainsi que",
    Tag.OR: "ou",
    Tag.BIN: "classes, intervalle",
    Tag.SORT: """
        trier, trié, triés, triées, trié par, classé, classés, ordonné, trier par, triez, triée, triées par,
        triés par, triée par, classées, classée, classées par, classés par, classer, ordonnées, ordonnés,
        ordonner, range, rangées, rangés, ranger, dans l'ordre, tri par, ordonnées par, ordonné par
    """,
    Tag.ASC: """
        croissant, ordre croissant, du plus petit au plus grand, par ordre croissant, en ordre croissant,
        dans l'ordre croissant, du plus petit au plus gros, du plus bas au plus haut, du plus faible au
        plus élevé, du plus faible au plus fort, du moins au plus, le plus petit en premier, les plus
        petits en premier, croissante, ascendant, du moins cher au plus cher, du moins élevé au plus
        élevé, du min au max, la plus petite en premier, la plus petite à la plus grande, la plus petite à
        la plus grosse, plus petite à la plus grande, le moins bon en premier, le pire en premier, le plus
        faible en premier, du pire au meilleur, le meilleur à la fin, meilleur à la fin, le meilleur en
        dernier, du plus bas au plus élevé, le moins cher d'abord, les moins chers d'abord
    """,
    Tag.DESC: """
        décroissant, ordre décroissant, du plus grand au plus petit, par ordre décroissant, en ordre
        décroissant, dans l'ordre décroissant, du plus gros au plus petit, du plus haut au plus bas, du
        plus élevé au plus faible, du plus élevé au plus bas, du plus élevé au moins élevé, du plus fort
        au plus faible, du plus au moins, le plus gros en premier, le plus grand en premier, la plus
        grosse en premier, la plus grande en premier, les plus gros en premier, les plus grands en
        premier, décroissante, descendant, du plus cher au moins cher, du max au min, du meilleur au pire,
        de haut en bas, la plus grande à la plus petite, la plus grosse à la plus petite, plus grande à la
        plus petite, le pire à la fin, le plus petit à la fin, le plus cher d'abord, les plus chers
        d'abord
    """,
    Tag.ALPHABET: """
        alphabétique, ordre alphabétique, par ordre alphabétique, alphabétiquement, de a à z, dans l'ordre
        alphabétique
    """,
    Tag.X_AXIS: "axe x, axe des x, abscisse, axe horizontal, axe des abscisses, abscisses",
    Tag.Y_AXIS: "axe y, axe des y, ordonnée, axe vertical, axe des ordonnées, axe des valeurs, y, ordonnées",
    Tag.TOP: """
        meilleur, meilleurs, meilleure, meilleures, plus grands, premiers, principaux, plus, le plus, la plus,
        les plus, le plus de, plus gros, plus grosse, plus grosses, plus grand, plus grande, plus grandes,
        plus élevés, plus élevées, plus élevé, plus élevée, top, premier, première, premières, en tête, mieux,
        gagne, a gagné, gagnant, vainqueur, leader, plus hauts, plus hautes, principales, principale,
        principal, plus fort, plus forts, les plus gros, les plus grosses, les plus grands, le plus gros, la
        plus grosse, plus importants, plus importantes, plus important, plus chers, plus chères, devant,
        largement devant, favoris
    """,
    Tag.BOTTOM: """
        pires, plus petits, derniers, moins, le moins, la moins, les moins, le moins de, pire, le
        pire, la pire, plus petite, plus petites, plus petit, plus bas, plus basse, plus basses,
        plus faible, plus faibles, dernier, dernière, dernières, moins chers, moins chères, moins
        élevés, les plus petits, les plus petites, les plus bas, les plus faibles, plus lents, plus
        courts, plus mauvais, plus mauvaise, plus mauvaises, moins bons, moins bonnes, à la traîne
    """,
    Tag.OTHERS: """
        autres, et autres, le reste, reste, et le reste, les autres,
        tout le reste, tous les autres, toutes les autres
    """,
    Tag.YEAR: "an, année, années, ans",
    Tag.QUARTER: "trimestre, trimestres",
    Tag.MONTH: "mois",
    Tag.WEEK: "semaine, semaines",
    Tag.DAY: "jour, jours, date",
    Tag.WEEKDAY: """
        jour de la semaine, jours de la semaine, selon le jour de la semaine, par jour de la semaine, par jour
        de semaine
    """,
    Tag.HOUR: "heure, heures",
    Tag.YEARLY: """
        annuel, annuelle, par an, par année, annuellement, annuelles, annuels, année par année, chaque année,
        tous les ans, an par an, d'année en année, au fil des ans, au fil des années, pour chaque année
    """,
    Tag.QUARTERLY: """
        trimestriel, par trimestre, trimestrielle, trimestrielles, trimestriels, chaque trimestre, trimestre
        par trimestre, tous les trimestres
    """,
    Tag.MONTHLY: """
        mensuel, mensuelle, par mois, mensuelles, mensuels, mensuellement, mois par mois, mois après mois,
        chaque mois, tous les mois, de chaque mois, au mois, au fil des mois, pour chaque mois, de mois en
        mois
    """,
    Tag.WEEKLY: """
        hebdomadaire, par semaine, hebdomadaires, semaine par semaine, chaque semaine, toutes les semaines,
        semaine après semaine
    """,
    Tag.DAILY: """
        quotidien, par jour, quotidienne, quotidiennes, quotidiens, jour par jour, chaque jour, tous les
        jours, jour après jour, journalier, journalière
    """,
    Tag.TREND: """
        tendance, évolution, au fil du temps, dans le temps, évolutions, a évolué, ont évolué, évolué,
        évoluent, évoluer, progression, comment évolue, comment évoluent, historique, au cours du temps,
        avec le temps, à travers le temps, tendances, évolution dans le temps, chronologie, développement,
        comment ont évolué, comment se sont passées, comment se portent, comment vont
    """,
    Tag.SHARE: """
        en pourcentage, part, parts, pourcentage, répartition, proportion, proportions, pourcentages, en pour
        cent, proportion du, part de chaque, parts de chacun, quote part, poids, répartitions, en parts, quel
        pourcentage, quelle part, répartition en pourcentage, pourcentage que représente, ventilation,
        composition, représente, en pourcent, en pourcents, répartissent, se répartissent, se répartit,
        répartit en pourcentage
    """,
    Tag.RELATION: "corrélation, relation entre, lien entre, relation",
    Tag.DISTRIBUTION: "distribution de, répartition des valeurs, distribution",
    Tag.COMPARE: """
        comparer, comparaison, compare, comparez, comparons, comparatif, comparaison entre, comparer avec,
        confronte
    """,
    Tag.NO_CHART: "sans graphique, pas de graphique, pas de diagramme",
    Tag.FILLER: """
        le, les, une, du, au, aux, avec, pour, mon, mes, ma, sa, ses, s'il te plaît, stp, svp, montre, moi,
        fais, fait, faire, crée, dessine, affiche, je, veux, génère, trace, ces, cette, ce, données, est,
        sont, dans, à, a, la, un, de, des, en, que, se, me
    """,
    Tag.ADD: "ajoute, ajoutez, aussi, également, en plus, à côté",
    Tag.UNDO: """
        annule, annuler, reviens en arrière, retour en arrière, comme avant, le précédent, annule ça, annule
        tout ça, remets comme avant, reviens au précédent, retour, fais marche arrière, comme c'était avant,
        remets le précédent, défais, défaire, annulez
    """,
    Tag.RESET: """
        recommence, depuis le début, repars de zéro, le premier graphique, l'original, recommence tout, on
        recommence, repart de zéro, reprends à zéro, recommencer, réinitialise, remets à zéro
    """,
    Tag.REVERSED: "dans l'autre sens, à l'envers, inverse l'ordre, ordre inverse",
    Tag.AGAIN: "la même chose, pareil, même chose encore, encore pareil, le même",
    Tag.HIGHLIGHT: """
        mets en évidence, mettre en évidence, surligne, souligne, fais ressortir, mets en avant, mettre en
        avant, mis en avant, mise en avant, mises en avant, mets en valeur, mettre en valeur, mis en valeur,
        mise en valeur, mises en valeur, mettant en évidence, en mettant en évidence, en mettant en avant,
        met en évidence, mis en évidence, mise en évidence, surlignée, surligner, ressortir, fait ressortir,
        faire ressortir, accentue, en évidence, en surbrillance, marque, démarque, signale, en gras, mets en
        gras
    """,
    Tag.TITLE: """
        titre, avec le titre, intitulé, avec pour titre, intitulée, intitulées, intitulés, appelle ça,
        appelle le, appelle la, appelez le, appelle les, nomme le, nomme la, nomme, qui s'appelle, qui
        s'intitule, et comme titre, comme titre, en titre, mets le titre, mets comme titre, mets en titre,
        avec titre, ayant pour titre, le titre est, dont le titre est, le titre c'est, titre le, titrée,
        titrées, avec comme titre, pour titre, un titre, avec un titre, sous le titre, écris au dessus, que
        le titre soit, titre général, le titre doit être, le titre sera, doit s'appeler
    """,
    Tag.DARK: """
        sombre, mode sombre, fond sombre, fond noir, thème sombre, fond foncé, mode nuit, thème foncé, sur
        fond noir, sur fond sombre, foncé, en sombre, dark mode
    """,
    Tag.LIGHT: "fond clair, fond blanc, mode clair, thème clair, sur fond blanc, sur fond clair",
    Tag.RULE: """
        ligne d'objectif, ligne cible, ligne de référence, ligne à, seuil à, seuil de, seuil, ligne de
        seuil, trait à, une ligne à, objectif à, objectif de, repère à, limite à, ligne horizontale à,
        barre de référence, ligne limite, cible à, ligne seuil, ligne repère à, ligne objectif, ligne
        d'objectif à, ligne de l'objectif, ligne de limite
    """,
    Tag.MEAN_RULE: """
        ligne de moyenne, ligne de la moyenne, ligne moyenne, ligne pour la moyenne, ligne avec la moyenne,
        trait pour la moyenne, trait de moyenne, trait de la moyenne, moyenne en ligne, la moyenne en ligne,
        moyenne sous forme de ligne, la moyenne sous forme de ligne, ligne à la moyenne, trait à la moyenne,
        ligne indiquant la moyenne, trait moyen, une ligne pour la moyenne, la moyenne en trait, moyenne en
        pointillé, moyenne en pointillés, la moyenne en pointillés, ligne des moyennes, droite de moyenne
    """,
    Tag.NO_LABELS: """
        sans étiquettes, sans valeurs, sans les valeurs, sans chiffres, sans les chiffres, sans nombres,
        enlève les valeurs, enlève les chiffres, pas de valeurs
    """,
    Tag.NO_LEGEND: """
        sans légende, sans la légende, enlève la légende, pas de légende, masque la légende, supprime la
        légende, retire la légende
    """,
    Tag.PAINT: """
        colorie, colorier, colorié, coloriée, coloriés, coloriées, colore, colorer, peins, peint, peindre, de
        couleur, en couleur, teinte, teinté, la barre en, couleur
    """,
    Tag.MEDIAN_RULE: "ligne de médiane, ligne médiane, ligne de la médiane",
    Tag.FROM_ZERO: """
        à partir de zéro, depuis zéro, en partant de zéro, commence à zéro, qui commence à zéro,
        commençant à zéro, axe à zéro, à partir de 0, commence à 0, en partant de 0, qui part de zéro,
        partir de zéro, partir de 0, axe à partir de zéro, axe à partir de 0, axe partant de zéro,
        commencer l'axe à 0, commencer l'axe à zéro, fais commencer l'axe à 0
    """,
    Tag.NOT_FROM_ZERO: "ne commence pas à zéro, pas à partir de zéro, sans partir de zéro",
    Tag.AXIS_TO: """
        axe jusqu'à, axe jusqu à, échelle jusqu'à, échelle de, axe de, échelle, échelle jusqu à, l'axe
        jusqu'à, axe allant jusqu'à, axe allant de
    """,
}
_CUES = Cues(
    charts="graph, diagram, camembert, nuage, histogram",
    how_to="""
        comment faire, comment creer, comment je fais, comment puis je, comment lire, comment on fait, comment
        tracer, comment construire, comment fait on, comment lit on, comment on lit, comment interpréter,
        comment se lit
    """,
    what_is="""
        qu est ce qu, qu est ce que, qu est ce que c est, c est quoi, quand utiliser, difference entre, a quoi
        sert, qu est ce qu un, qu est ce qu une, ce qu est, ce qu est un, ce que c est, c est quoi un, c est
        quoi une, quand utilise t on, quand utilise on, quand est ce qu on utilise, que signifie, a quoi ca
        sert, a quoi servent
    """,
    explain_verbs="""
        explique, expliquer, expliques, explication, tutoriel, expliquez, m expliquer, expliquer moi, explique
        moi, expliquez moi, explique nous, apprends moi, tuto, explications
    """,
    works="fonctionne, fonctionnent, marche, marchent",
    deictic="ces données, ce tableau, ces",
    means="avec, sous",
    make="""
        montre, montrez, trace, tracez, dessine, dessinez, fais, faites, crée, créez, génère, affiche,
        compare
    """,
    question="quel, quelle, quels, quelles, qui, quand, où, pourquoi, comment, combien, est, que",
    grouping="par, selon",
    refusals="sans graphique, pas de graphique, pas de diagramme, sans diagramme, texte seulement",
    thanks="""
        merci, merci beaucoup, parfait, super, génial, excellent, c'est parfait, très bien, bravo, nickel,
        mille mercis, merci infiniment, parfait comme ça, c'est bon comme ça, impeccable, top, extra,
        formidable, c'est top, trop bien, trop cool, au top, je te remercie, merci bien, mercis, c'est super
    """,
)
LANGUAGE = Language(
    code="fr",
    unspaced=False,
    bars_as_histograms=True,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.POINT: "nuage",
        Tag.ARC: "camembert, circulaire",
        Tag.LINE: "ligne, courbe",
        Tag.BAR: "barres",
    },
    undrawn={
        "maps": "choroplèthe sur_une_carte sur_la_carte sur_carte cartographie",
        "animations": "animation animations animée animées",
        "forecasts": "prévision",
    },
    requesting="""
        crée créer fais trace tracer dessine montre graphique diagramme svp merci stp affiche barres camembert
        courbe courbes histogramme
    """,
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="s es e",
    numbers="un deux trois|trio quatre cinq six sept huit neuf dix",
    powers={
        3: "mille",
        6: "million millions",
    },
    magnitudes={
        3: "mille",
        6: "mio million millions",
        9: "mrd milliards",
    },
    about="ca, environ, env",
    bound_words="max min",
    out_of="sur, de",
    duration_names="durée duree minutes heures temps longueur",
    hour_names="heures",
    time_units={
        1: "seconde secondes",
        60: "min minute minutes",
        3600: "h heure heures",
        86400: "jour jours",
    },
    totals="total, totale, sous-total, total général",
    overall="tous",
    mean_labels="moyenne",
    joins="et",
    blanks="n.d., n.d",
    date_words="le d er à",
    months="""
        janvier|janv|jan février|févr mars avril|avr mai juin|jun juillet|juil|juill|jul août septembre|sept
        octobre|oct novembre|nov décembre|déc
    """,
    weekdays="""
        lundi|lun|lu mardi|mar|ma mercredi|mer|me jeudi|jeu|je vendredi|ven|ve samedi|sam|sa dimanche|dim|di
    """,
    small_words="de la du des",
    joining_words="de du la des",
    general_names="",
    key_names="",
    row_names="",
    label_names="",
    year_names="année",
    age_names="",
    mean_names="""
        salaire prix âge poids taille note moyenne taux pourcentage indice vitesse température humidité
    """,
    people="personnes gens employés élèves étudiants membres clients",
    women="femmes femme féminin",
    men="hommes homme masculin",
    first="premiers premières",
    last="derniers dernières",
    weekend="weekend weekends week_end week_ends wk",
    ordinals="er",
    of_a_month="de",
    up_to="",
    in_order="trié triés triées",
    order_by="par",
    order_of="de",
    backwards="inverse",
    having="avec",
    but="",
    all_of="tout tous toutes",
    telling="",
    stacked_stems="empil",
    preambles="",
    in_the="",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    colours={
        "red": "rouge",
        "orange": "orange",
        "yellow": "jaune",
        "green": "vert",
        "teal": "turquoise",
        "blue": "bleu",
        "purple": "violet mauve",
        "pink": "rose",
        "brown": "brun marron",
        "grey": "gris",
        "black": "noir",
    },
    headings={
        "who": "qui nom personne joueur membre",
        "had": "places capacité stock acheté commandé total budget pages billets",
        "gone": "occupées pris prises vendu vendus vendues dépensé utilisé lues réservées",
        "fewest": "coups",
        "meter": "relevé relevés compteur index",
        "harm": """
            erreurs pannes défauts plaintes réclamations accidents blessés morts décès retard retards
            absences coût coûts dépenses dettes émissions déchets chômage chutes pertes fautes
        """,
        "rank": "rang place position classement",
        "payers": "clients commandes tickets visites achats nombre",
        "aim": "objectif cible budget prévu",
        "reached": "réel réalisé",
        "before": "avant",
        "after": "après",
        "start": "début depuis",
        "end": "fin",
        "low": "min minimum",
        "high": "max maximum",
        "error": "erreur",
        "sample": "effectif",
        "stage": "étape phase",
        "result": "points ventes revenu voix sièges résultat",
    },
    scales="""
        pas du tout d'accord, pas d'accord|plutôt pas d'accord, neutre|ni d'accord ni pas d'accord,
        d'accord|plutôt d'accord, tout à fait d'accord;
        très insatisfait, insatisfait, neutre, satisfait, très satisfait;
        jamais, rarement, parfois, souvent, toujours; très mauvais, mauvais, moyen, bon, très bon, excellent;
        très faible, faible|bas, moyen, élevé|haut, très élevé
    """,
    you="tu te ton ta tes vous votre vos",
    rest="autre, autres, reste, ne sait pas, nsp, inconnu, sans réponse",
    spelt=SPELT,
)
