"""French for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        graphique combiné, graphique mixte, barres et ligne, histogramme et courbe, barres et courbe,
        diagramme climatique, diagramme ombrothermique
    """,
    Tag.PARETO: "pareto, diagramme de pareto",
    Tag.WATERFALL: "diagramme en cascade, graphique en cascade, cascade, graphique en pont",
    Tag.GANTT: "diagramme de gantt, gantt, planning du projet",
    Tag.SPAN: "barres flottantes, graphique à plages, barres de plage",
    Tag.CANDLESTICK: "graphique en chandeliers, chandeliers, chandeliers japonais",
    Tag.FUNNEL: """
        entonnoir, graphique en entonnoir, conversion étape par étape, conversion d'une étape à
        l'autre, taux de conversion d'une étape à l'autre, taux de conversion étape par étape,
        taux de conversion entre les étapes, entonnoir de conversion, tunnel de conversion
    """,
    Tag.PYRAMID: "pyramide des âges, pyramide de population, pyramide",
    Tag.RADAR: "graphique radar, radar, diagramme en étoile, toile d'araignée",
    Tag.DENSITY: "courbe de densité, graphique de densité, diagramme de densité",
    Tag.VIOLIN: "violon, violons, diagramme en violon, graphique en violon",
    Tag.CORRELATION: "matrice de corrélation, matrice des corrélations, carte des corrélations",
    Tag.TREEMAP: "carte proportionnelle, treemap, compartimentage",
    Tag.DUMBBELL: "graphique en haltères, haltères",
    Tag.SLOPE: "graphique en pente, pentes",
    Tag.BUMP: "graphique de classement, bump chart",
    Tag.STEP_LINE: "en escalier, courbe en escalier, ligne en escalier, escalier",
    Tag.BUBBLE: "bulles, graphique à bulles",
    Tag.BULLET: "graphique à puces",
    Tag.DIVERGING: "barres divergentes, divergent",
    Tag.LIKERT: "likert",
    Tag.CALENDAR: "calendrier thermique, carte de chaleur calendaire",
    Tag.LEGEND: "légende",
    Tag.AT_BOTTOM: """
        en bas, en dessous, au dessous, dessous, tout en bas, au bas, en dessous du graphique
    """,
    Tag.AT_TOP: "en haut, au dessus, dessus, tout en haut, au dessus du graphique",
    Tag.AT_RIGHT: "à droite, droite",
    Tag.AT_LEFT: "à gauche, gauche",
    Tag.VALUE_LABELS: """
        avec les valeurs, avec valeurs, avec étiquettes, avec les chiffres, affiche les valeurs, afficher
        les valeurs, valeurs sur les barres, étiquettes de données, sur les barres, au dessus des barres,
        avec les valeurs dessus, avec les chiffres dessus, valeurs dessus, chiffres dessus, avec chiffres,
        avec les nombres, en affichant les valeurs, en affichant les chiffres, affiche les chiffres,
        affiche aussi les valeurs, affiche aussi les chiffres, mets les valeurs, mets les chiffres,
        chiffres sur les barres, valeurs au dessus, valeurs au dessus des barres, chiffres au dessus des
        barres, valeur sur chaque barre, chiffre sur chaque barre, au dessus de chaque barre, sur chaque
        barre, écris les valeurs, note les valeurs, avec des étiquettes, affichage des valeurs, valeurs
        affichées, avec valeurs affichées, inscris les valeurs, indique les valeurs, en indiquant les
        valeurs
    """,
    Tag.THE_HIGHEST: """
        la plus haute, le plus haut, le maximum, la plus grande, le plus grand, la barre la plus haute,
        barre la plus haute, le pic, le meilleur, la valeur la plus haute
    """,
    Tag.THE_LOWEST: """
        la plus basse, le plus bas, le minimum, la plus petite, le plus petit, la barre la plus basse,
        barre la plus basse, le pire, la valeur la plus basse
    """,
    Tag.POSITIVE: "positif, positifs, positives, valeurs positives, gains, bénéfices",
    Tag.NEGATIVE: "négatif, négatifs, négatives, valeurs négatives, pertes",
    Tag.COLOUR: "couleur, couleurs, couleur de la marque, teinte, tons",
    Tag.PASTEL: "pastel, couleurs pastel, tons pastel",
    Tag.GREYSCALE: "niveaux de gris, noir et blanc, nuances de gris",
    Tag.COLOUR_BLIND: "daltoniens, adapté aux daltoniens",
    Tag.VIVID: "couleurs vives",
    Tag.WARM: "couleurs chaudes",
    Tag.COOL: "couleurs froides",
    Tag.FLIP: "inverser, inversé, inverse, retourner, à l'envers",
    Tag.FIRST_AT_TOP: "1 en haut, premier en haut, le 1 en haut",
    Tag.AXIS_X: "axe x, axe horizontal, axe des x, axe des abscisses",
    Tag.AXIS_Y: "axe y, axe vertical, axe des y, axe des ordonnées",
    Tag.AXES: "axes",
    Tag.NAMED: "étiquette, nommé, nommée, appelé, intitulé, nomme",
    Tag.HIDE: "sans, masquer, cacher, enlever, masque, enlève",
    Tag.TURNED: """
        incliner, inclinées, tourner, pivoter, tournées, incline, inclinez, tourne, pivote, penche, en
        biais, en diagonale, de travers
    """,
    Tag.DEGREES: "degrés",
    Tag.DECIMALS: "décimales, décimale, chiffres après la virgule",
    Tag.NO_DECIMALS: "sans décimales, nombres entiers, arrondi",
    Tag.IN_THOUSANDS: "en milliers, en millions",
    Tag.IN_FULL: "nombres complets, sans abréviation",
    Tag.EURO: "euro, euros, en euros",
    Tag.DOLLAR: "dollar, dollars, en dollars",
    Tag.SIGN: "signe, symbole, devise",
    Tag.AS_GIVEN: """
        même ordre, dans le même ordre, ordre du tableau, dans l'ordre du tableau, sans trier, comme dans
        le tableau, non trié
    """,
    Tag.IN_ORDER: "dans cet ordre, dans l'ordre",
    Tag.DASHED: "pointillé, en pointillé, pointillés, en pointillés, en tirets, tirets",
    Tag.CURVED: "courbée, arrondie",
    Tag.DOTTED_LINE: "avec des points, avec points, avec des marqueurs",
    Tag.JOINED: "reliés, reliées, connectés",
    Tag.NO_MARKERS: "sans points, sans marqueurs",
    Tag.THICK: "épaisse, épais, plus épaisse",
    Tag.GRID: "avec grille, avec quadrillage, grille, quadrillage, lignes de grille",
    Tag.NO_GRID: """
        sans grille, sans quadrillage, enlève la grille, enlève le quadrillage, pas de grille, retire la
        grille, supprime la grille
    """,
    Tag.TRANSPARENT: "transparent, fond transparent, sans fond",
    Tag.TALL: "format portrait, portrait, pour téléphone, pour le téléphone",
    Tag.SQUARE: "carré, format carré",
    Tag.WIDE: "paysage, format paysage, panoramique",
    Tag.LARGER: """
        police plus grande, texte plus grand, lettres plus grandes, grands caractères, caractères plus
        gros, plus gros caractères
    """,
    Tag.SMALLER: "police plus petite, texte plus petit, petits caractères",
    Tag.SUBTITLE: "sous titre, avec le sous titre",
    Tag.NO_TITLE: "sans titre",
    Tag.TREND_LINE: """
        droite de tendance, courbe de tendance, droite de régression, ligne de tendance, régression
        linéaire
    """,
    Tag.ERROR_BARS: "barres d'erreur",
    Tag.SHADED: "ombrer, ombré, zone ombrée, bande, zone",
    Tag.ANNOTATE: "annoter, annote, annotation, note, commentaire",
    Tag.TARGET: "objectif, cible, comme ligne, comme repère",
    Tag.FACETS: """
        petits multiples, graphiques séparés, un graphique par, un graphique pour chaque
    """,
    Tag.PANELS_BELOW: "l'un en dessous de l'autre, l'un sous l'autre, l'un au-dessus de l'autre",
    Tag.SIZED: "taille selon, taille des bulles, taille",
    Tag.WITH_NAMES: "avec les noms, avec noms",
    Tag.SECOND_AXIS: """
        deuxième axe, second axe, axe secondaire, axe de droite, sa propre échelle, propre échelle, axe à
        droite, sur l'axe de droite, axe droit, autre axe
    """,
    Tag.STRIP: """
        graphique en bandes, points par groupe, chaque valeur comme un point, nuage par groupe
    """,
    Tag.SPARKLINE: "sparkline, minigraphique, mini courbe",
    Tag.STANDING: "vertical, verticales, barres verticales, debout",
    Tag.THE_LAST: """
        la dernière barre, le dernier point, le dernier, la dernière, le plus récent, le dernier mois, la
        dernière année
    """,
    Tag.NEWEST_FIRST: """
        du plus récent au plus ancien, le plus récent à gauche, de droite à gauche, les plus récents
        d'abord
    """,
    Tag.TICKS: """
        graduations tous les, graduation tous les, graduations de, par pas de, intervalles de
    """,
    Tag.UPRIGHT: "étiquettes verticales, étiquettes à la verticale, noms à la verticale",
    Tag.LEVEL: "étiquettes horizontales, étiquettes à l'horizontale, sans rotation",
    Tag.AS_PERCENT: "format pourcentage, avec le signe pourcent",
    Tag.POUND: "livres sterling, livre sterling, en livres sterling",
    Tag.YEN: "yen, yens, en yens",
    Tag.STEPPED: "étagé, en marches, par paliers",
    Tag.THIN: "fine, fines, plus fine",
}
