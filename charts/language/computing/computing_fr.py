"""French for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: "moins, déduction faite des, hors les",
    Tag.SUBTRACT: "soustrais, soustraire, retire, retirer, déduis, déduire, enlève",
    Tag.PLUS: "plus, ajouté à",
    Tag.TIMES: "fois, multiplié par, multipliée par, multipliés par",
    Tag.DIVIDED: "divisé par, divisée par, divisés par, divisées par",
    Tag.PER_HEAD: "par habitant, par tête, par personne, par hab",
    Tag.PER: "par, pour chaque",
    Tag.PERCENT_OF: """
        pour cent de, pour cent du, pour cent des, pourcentage de, pourcentage du, pourcentage des,
        en pourcentage de, en pourcentage du, en pourcentage des, en percent de, en percent du, en
        percent des, percent du, percent des, percent de, comme part de, en proportion de
    """,
    Tag.PROFIT: "bénéfice, bénéfices, profit, profits, gain, résultat net, solde, excédent, ce qui reste",
    Tag.MARGIN: "marge, marges, marge bénéficiaire, marge nette",
    Tag.DAYS_BETWEEN: """
        jours entre, nombre de jours entre, jours de, combien de jours, durée, durées, combien de
        temps, délai
    """,
    Tag.OVER_UNDER: "au dessus ou en dessous de, au dessus ou au dessous de, plus ou moins que",
    Tag.RATE: "taux, taux de, taux d",
    Tag.TOGETHER: """
        ensemble, confondus, confondues, réunis, réunies, additionnés, additionnées, cumulés
        ensemble, tout compris
    """,
    Tag.WHOLE: "du total, de l'ensemble, du tout, du mix, sur le total, de la somme",
    Tag.FRACTION: "part, pourcentage, proportion, fraction, quelle part, quel pourcentage",
    Tag.RATIO: "ratio, rapport, quotient, ratio de, rapport entre, ratio entre, rapport de",
    Tag.DIFFERENCE: "différence, différences, écart, écarts, différence entre, écart entre, écart de",
    Tag.RUNNING: """
        cumulé, cumulée, cumulés, cumulées, cumul, cumul des, cumulatif, cumulative, total cumulé,
        somme cumulée, depuis le début de l'année
    """,
    Tag.MOVING: """
        moyenne mobile, moyennes mobiles, moyenne glissante, moyennes glissantes, glissante, lissé,
        lissée, lissés, lisse, lisser, lissées
    """,
    Tag.MOVING_SUM: "somme glissante, somme mobile, total glissant",
    Tag.TOTAL_SHARE: """
        part du total, pourcentage du total, en pourcentage du total, en percent du total, percent
        du total, pour cent du total, proportion du total, part de l'ensemble, en part du total
    """,
    Tag.LAST_PERIOD: """
        par rapport au mois précédent, par rapport au mois d'avant, par rapport au mois dernier,
        d'un mois à l'autre, de mois en mois, mois sur mois, sur un mois, par rapport à la semaine
        précédente, d'une semaine à l'autre, de semaine en semaine, par rapport au jour précédent,
        par rapport à la veille, d'un jour à l'autre, de jour en jour, par rapport au trimestre
        précédent, d'un trimestre à l'autre, trimestre sur trimestre, par rapport au précédent, sur
        le mois précédent
    """,
    Tag.YEAR_ON_YEAR: """
        par rapport à l'année précédente, par rapport à l'an dernier, par rapport à l'année
        dernière, d'une année sur l'autre, d'une année à l'autre, d'année en année, sur un an, en
        glissement annuel, vs l'an dernier, année sur année, même mois de l'année précédente
    """,
    Tag.GROWTH: """
        taux de croissance, variation en pourcentage, variation en percent, croissance en percent,
        évolution en percent, évolution en pourcentage, variation relative
    """,
    Tag.GROWING: "croissance, progression",
    Tag.CHANGE: """
        variation, variations, changement, changements, hausse, augmentation, évolution, écart,
        différence
    """,
    Tag.PERCENT: "pour cent, en pourcentage, percent, en percent",
    Tag.INDEXED: "indice, indexé, indexée, indexé à, base, en base, rapporté au début, par rapport au début",
    Tag.RANKING: """
        rang par an, classement par an, rang au fil du temps, classement au fil du temps, position
        au classement
    """,
    Tag.Z_SCORE: "score z, scores z, z score, standardisé, standardisée, standardisés, centré réduit",
    Tag.PERCENTILE: "percentile, percentiles, centile, centiles, quantile, percentile du, percentile des",
    Tag.STDEV: "écart type, écarts types, écart type de, écart type des",
    Tag.VARIANCE: "variance, variances",
    Tag.RANGE: "étendue, amplitude, maximum moins minimum, max moins min",
    Tag.MODE: "mode statistique, valeur la plus fréquente",
    Tag.FIRST: "première valeur, valeur initiale",
    Tag.LATEST: "dernière valeur, valeur la plus récente, valeur finale",
    Tag.EVERYTHING: "tout, tous, toutes",
    Tag.INCOME: "chiffre, revenu, revenus, recettes, recette, ventes, ca, produits, encaissements, crédit",
    Tag.COST: "coût, coûts, dépense, dépenses, charges, frais, décaissements, débit",
    Tag.POPULATION: "population, habitants, personnes",
}
