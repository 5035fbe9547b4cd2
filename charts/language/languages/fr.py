"""French."""

from charts.language.computing.computing_fr import COMPUTING
from charts.language.language import Cues, Language
from charts.language.styles.styles_fr import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        barres, diagramme en barres, graphique en barres, graphique à barres, diagramme à barres,
        histogramme en barres, bâtons, diagramme en bâtons, colonnes
    """,
    Tag.LINE: """
        ligne, lignes, courbe, courbes, graphique en courbes, graphique linéaire, graphique en ligne,
        graphique en lignes
    """,
    Tag.AREA: "aires, graphique en aires, aire",
    Tag.POINT: "nuage de points, nuage",
    Tag.ARC: "camembert, diagramme circulaire, graphique circulaire, secteurs, diagramme en secteurs",
    Tag.DONUT: "anneau, beignet",
    Tag.HISTOGRAM: "histogramme",
    Tag.BOXPLOT: "boîte à moustaches, boîtes à moustaches",
    Tag.HEATMAP: "carte de chaleur, carte thermique",
    Tag.LOLLIPOP: "graphique en sucettes, diagramme en sucettes, graphique à sucettes, sucettes",
    Tag.CHART: "graphique, graphiques, graphe",
    Tag.STACKED: "empilé, empilés, empilées, empilée",
    Tag.GROUPED: "groupé, groupées, groupés, côte à côte",
    Tag.NORMALIZE: "normalisé",
    Tag.HORIZONTAL: "barres horizontales, horizontales, horizontale, horizontal",
    Tag.LOG: "logarithmique, échelle logarithmique",
    Tag.AT_LEAST: "au moins, supérieur ou égal à",
    Tag.AT_MOST: "au plus, inférieur ou égal à",
    Tag.ABOVE: "plus de, supérieur à, supérieurs à, supérieure à, supérieures à, au dessus de",
    Tag.BELOW: """
        moins de, inférieur à, inférieurs à, inférieure à, inférieures à, en dessous de, au dessous de
    """,
    Tag.UNEQUAL: "tout sauf, tous sauf, n'est pas, n est pas, sauf, excepté, hors",
    Tag.EQUAL: "égal à, est égal à",
    Tag.BETWEEN: "entre",
    Tag.FROM: "depuis, à partir de, de",
    Tag.TO: "jusqu à, jusqu au",
    Tag.SINCE: "depuis, à partir de",
    Tag.UNTIL: "jusqu'à, jusqu à, jusqu'au",
    Tag.BEFORE: "avant, avant le",
    Tag.AFTER: "après, après le",
    Tag.NULL: "est vide",
    Tag.NOT_NULL: "n'est pas vide",
    Tag.CONTAINS: "contient, contenant",
    Tag.STARTS: "commence par, commençant par",
    Tag.ENDS: "finit par, se termine par",
    Tag.ONLY: "seulement, uniquement, juste, seulement pour",
    Tag.WITHOUT: """
        au lieu de, plutôt que, sans, enlève, enlevez, retire, retirez, supprime, exclus, masque, ôte,
        sauf
    """,
    Tag.NOT: "ne, pas",
    Tag.IN: "en",
    Tag.COUNT: "nombre de, combien de, fréquence, effectif",
    Tag.DIFFERENT: "différents, différentes",
    Tag.SUM: "somme, somme de, totaux, total",
    Tag.MEAN: "moyenne, moyenne de, moyen, moyens",
    Tag.MEDIAN: "médiane",
    Tag.MIN: "minimum, minimal",
    Tag.MAX: "maximum, maximal",
    Tag.BY: "par, selon, en fonction de",
    Tag.EACH: "chaque, pour chaque, par chaque",
    Tag.SERIES: "groupé par, réparti par, ventilé par, coloré par, séparé par, empilé par",
    Tag.OVER: "au fil de, au fil des",
    Tag.VERSUS: "contre, comparé à, par rapport à, vs, versus",
    Tag.AND: "et, ainsi que",
    Tag.OR: "ou",
    Tag.BIN: "classes, intervalle",
    Tag.SORT: "trier, trié, triés, triées, trié par, classé, classés, ordonné",
    Tag.ASC: "croissant, ordre croissant, du plus petit au plus grand",
    Tag.DESC: "décroissant, ordre décroissant, du plus grand au plus petit",
    Tag.ALPHABET: "alphabétique, ordre alphabétique",
    Tag.X_AXIS: "axe x, axe des x, abscisse",
    Tag.Y_AXIS: "axe y, axe des y, ordonnée",
    Tag.TOP: "meilleur, meilleurs, meilleure, meilleures, plus grands, premiers, principaux",
    Tag.BOTTOM: "pires, plus petits, derniers",
    Tag.OTHERS: "autres, et autres",
    Tag.YEAR: "an, année, années, ans",
    Tag.QUARTER: "trimestre, trimestres",
    Tag.MONTH: "mois",
    Tag.WEEK: "semaine, semaines",
    Tag.DAY: "jour, jours, date",
    Tag.WEEKDAY: "jour de la semaine, jours de la semaine",
    Tag.HOUR: "heure, heures",
    Tag.YEARLY: "annuel, annuelle, par an, par année, annuellement",
    Tag.QUARTERLY: "trimestriel, par trimestre",
    Tag.MONTHLY: "mensuel, mensuelle, par mois",
    Tag.WEEKLY: "hebdomadaire, par semaine",
    Tag.DAILY: "quotidien, par jour",
    Tag.TREND: "tendance, évolution, au fil du temps, dans le temps",
    Tag.SHARE: "en pourcentage, part, parts, pourcentage, répartition, proportion, proportions",
    Tag.RELATION: "corrélation, relation entre, lien entre, relation",
    Tag.DISTRIBUTION: "distribution de, répartition des valeurs, distribution",
    Tag.COMPARE: "comparer, comparaison",
    Tag.NO_CHART: "sans graphique, pas de graphique, pas de diagramme",
    Tag.FILLER: """
        le, les, une, du, au, aux, avec, pour, mon, mes, ma, sa, ses, s'il te plaît, stp, svp, montre, moi,
        fais, fait, faire, crée, dessine, affiche, je, veux, génère, trace, ces, cette, ce, données, est,
        sont, dans, à, a, la, un, de, des, en, que, se, me
    """,
    Tag.ADD: "ajoute, ajoutez, aussi, également, en plus, à côté",
    Tag.UNDO: """
        annule, annuler, reviens en arrière, retour en arrière, comme avant, le précédent
    """,
    Tag.RESET: "recommence, depuis le début, repars de zéro, le premier graphique, l'original",
    Tag.REVERSED: "dans l'autre sens, à l'envers, inverse l'ordre, ordre inverse",
    Tag.AGAIN: "la même chose, pareil, même chose encore, encore pareil, le même",
    Tag.HIGHLIGHT: "mets en évidence, mettre en évidence, surligne, souligne, fais ressortir",
    Tag.TITLE: "titre, avec le titre, intitulé, avec pour titre",
    Tag.DARK: "sombre, mode sombre, fond sombre, fond noir",
    Tag.LIGHT: "fond clair, fond blanc, mode clair",
    Tag.RULE: "ligne d'objectif, ligne cible, ligne de référence, ligne à",
    Tag.MEAN_RULE: "ligne de moyenne, ligne de la moyenne",
    Tag.NO_LABELS: "sans étiquettes, sans valeurs",
    Tag.NO_LEGEND: "sans légende",
}
_CUES = Cues(
    charts="graph, diagram, camembert, nuage, histogram",
    how_to="""
        comment faire, comment creer, comment je fais, comment puis je, comment lire, comment on fait,
        comment tracer, comment construire, comment fait on
    """,
    what_is="""
        qu est ce qu, qu est ce que, qu est ce que c est, c est quoi, quand utiliser, difference entre,
        a quoi sert
    """,
    explain_verbs="explique, expliquer, expliques, explication, tutoriel, expliquez",
    works="fonctionne, fonctionnent, marche",
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
        merci, merci beaucoup, parfait, super, génial, excellent, c'est parfait, très bien, bravo,
        nickel
    """,
)
LANGUAGE = Language(
    code="fr",
    unspaced=False,
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
        "forecasts": "prévision",
    },
    requesting="""
        crée créer fais trace tracer dessine montre graphique diagramme svp merci stp affiche barres camembert
        courbe courbes histogramme
    """,
    requesting_alone="",
    synonyms={
        "sales": "ventes",
        "costs": "dépenses coûts",
        "city": "ville",
        "country": "pays",
        "month": "mois",
        "year": "année",
        "price": "prix",
    },
    abbreviations={},
    endings="s es e",
    numbers="un deux trois quatre cinq six sept huit neuf dix",
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
    mean_names="salaire prix âge poids taille",
    people="personnes gens employés élèves étudiants membres clients",
    women="femmes femme féminin",
    men="hommes homme masculin",
    first="premiers premières",
    last="derniers dernières",
    weekend="weekend weekends",
    ordinals="",
    of_a_month="de",
    up_to="",
    in_order="trié triés triées",
    order_by="par",
    order_of="de",
    backwards="inverse",
    having="avec",
    but="",
    all_of="",
    telling="",
    stacked_stems="empil",
    preambles="",
    in_the="",
    small_talk="""
        le la les l un une des du de d ce cet cette ces c je j me m moi mon ma mes nous notre nos tu te t
        toi ton ta tes vous votre vos il elle ils elles on se s son sa ses leur leurs qui que qu quoi quel
        quelle quels quelles quand où comment pourquoi est sont était ai as a avons avez ont être avoir
        fait faire fais faites peux peut pouvez pourrais pourriez voudrais veux veut aimerais besoin donne
        donner montre montrer dessine crée génère affiche mets svp stp s'il plaît merci bonjour salut
        coucou bien alors donc aussi très juste et ou mais si car pour avec sans par dans sur sous en
        entre vers chez à au aux y tout toute tous toutes chaque données tableau graphique image nombres
        valeurs valeur colonne colonnes ligne celle celui ceux celles chose peu
    """,
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
        "rank": "rang place position classement",
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
)
