"""French for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: """
        moins, déduction faite des, hors les, déduits, déduction des, diminué de, diminuées de, auxquelles
        on retire, desquelles on retire, une fois retirés, en retirant les, moins les
    """,
    Tag.SUBTRACT: """
        soustrais, soustraire, retire, retirer, déduis, déduire, enlève, soustrait, enlève les, on enlève,
        quand on enlève, en enlevant les, retranche, ôte, en soustrayant, en déduisant, on soustrait, on
        déduit, si on enlève, déduction faite de, déduites, déduits, déduite, déduit, retirées, retirés,
        soustraites, soustraits, ôtées, enlevées, enlevés, retranchées, soustraction, défalqué, défalquées,
        en retirant, en retranchant
    """,
    Tag.PLUS: "plus, ajouté à",
    Tag.TIMES: "fois, multiplié par, multipliée par, multipliés par",
    Tag.DIVIDED: """
        divisé par, divisée par, divisés par, divisées par, diviser par, rapportées à, rapporté à,
        rapportés à, sur, divisé par le nombre de
    """,
    Tag.ATTAINMENT: """
        taux de réalisation, taux d atteinte, degré de réalisation, taux d exécution, pourcentage de
        réalisation, pourcentage d atteinte, taux d accomplissement, atteinte des objectifs, atteinte de l
        objectif, réalisation de l objectif, réalisation des objectifs
    """,
    Tag.TICKET: "panier moyen, ticket moyen, valeur moyenne du panier",
    Tag.PER_HEAD: "par habitant, par tête, par personne, par hab",
    Tag.PER: "par, pour chaque",
    Tag.PERCENT_OF: """
        pour cent de, pour cent du, pour cent des, pourcentage de, pourcentage du, pourcentage des, en
        pourcentage de, en pourcentage du, en pourcentage des, en percent de, en percent du, en percent
        des, percent du, percent des, percent de, comme part de, en proportion de
    """,
    Tag.PROFIT: """
        bénéfice, bénéfices, profit, profits, gain, résultat net, solde, excédent, ce qui reste, bénéfice
        net, bénéfices nets, gains, ce qu'il reste, reste, résultat, marge nette, profit net
    """,
    Tag.MARGIN: "marge, marges, marge bénéficiaire, marge nette",
    Tag.DAYS_BETWEEN: """
        jours entre, nombre de jours entre, jours de, combien de jours, durée, durées, combien de temps,
        délai
    """,
    Tag.OVER_UNDER: "au dessus ou en dessous de, au dessus ou au dessous de, plus ou moins que",
    Tag.RATE: "taux, taux de, taux d",
    Tag.TOGETHER: """
        ensemble, confondus, confondues, réunis, réunies, additionnés, additionnées, cumulés ensemble,
        tout compris, additionne, additionner, additionnez, totalise
    """,
    Tag.WHOLE: "du total, de l'ensemble, du tout, du mix, sur le total, de la somme",
    Tag.FRACTION: "part, pourcentage, proportion, fraction, quelle part, quel pourcentage",
    Tag.RATIO: """
        ratio, rapport, quotient, ratio de, rapport entre, ratio entre, rapport de, le rapport, rapport
        des
    """,
    Tag.DIFFERENCE: """
        différence, différences, écart, écarts, différence entre, écart entre, écart de, l'écart entre, la
        différence entre, différentiel
    """,
    Tag.RUNNING: """
        cumulé, cumulée, cumulés, cumulées, cumul, cumul des, cumulatif, cumulative, total cumulé, somme
        cumulée, depuis le début de l'année, cumul mensuel, en cumulé, cumuler, qui s'accumule, accumulé,
        accumulée, accumulés, accumulées, somme progressive, total progressif, total au fil du temps,
        additionnées au fur et à mesure, au fur et à mesure, cumulativement, cumulées au fil des mois, cumul
        de, cumul du, cumulés depuis le début, au fil des mois additionné, additionne au fil des mois, en
        additionnant, mois après mois additionnés, qui s'additionnent, s'additionnant, en s'additionnant,
        additionné mois après mois, additionnées mois après mois, s'accumulent, s'accumule, accumulent,
        s'additionnent
    """,
    Tag.MOVING: """
        moyenne mobile, moyennes mobiles, moyenne glissante, moyennes glissantes, glissante, lissé,
        lissée, lissés, lisse, lisser, lissées
    """,
    Tag.MOVING_SUM: "somme glissante, somme mobile, total glissant",
    Tag.TOTAL_SHARE: """
        part du total, pourcentage du total, en pourcentage du total, en percent du total, percent du
        total, pour cent du total, proportion du total, part de l'ensemble, en part du total, part dans le
        total, poids dans le total, du total en percent, sur le total en percent, percent dans le total,
        en pourcentage du tout, pourcentage de l'ensemble
    """,
    Tag.LAST_PERIOD: """
        par rapport au mois précédent, par rapport au mois d'avant, par rapport au mois dernier, d'un mois
        à l'autre, de mois en mois, mois sur mois, sur un mois, par rapport à la semaine précédente, d'une
        semaine à l'autre, de semaine en semaine, par rapport au jour précédent, par rapport à la veille,
        d'un jour à l'autre, de jour en jour, par rapport au trimestre précédent, d'un trimestre à
        l'autre, trimestre sur trimestre, par rapport au précédent, sur le mois précédent, que le mois
        précédent, vs mois précédent, vs le mois précédent, d'un mois sur l'autre, comparé au mois
        précédent, comparées au mois précédent, comparé au mois d'avant, mois à mois, chaque mois par
        rapport au précédent, de mois à mois, au mois précédent
    """,
    Tag.YEAR_ON_YEAR: """
        par rapport à l'année précédente, par rapport à l'an dernier, par rapport à l'année dernière,
        d'une année sur l'autre, d'une année à l'autre, d'année en année, sur un an, en glissement annuel,
        vs l'an dernier, année sur année, même mois de l'année précédente
    """,
    Tag.GROWTH: """
        taux de croissance, variation en pourcentage, variation en percent, croissance en percent,
        évolution en percent, évolution en pourcentage, variation relative, croissance en pourcentage,
        évolution en pour cent, hausse en percent, hausse en pourcentage, progression en percent,
        progression en pourcentage, en pour cent, de combien de pour cent, de combien de percent
    """,
    Tag.GROWING: """
        croissance, progression, augmenté, augmentent, augmentation, progressé, hausse, hausses, a
        augmenté, ont augmenté, grimpé, monté
    """,
    Tag.CHANGE: """
        variation, variations, changement, changements, hausse, augmentation, évolution, écart,
        différence, varié, ont varié, changé, ont changé, a changé, baisses
    """,
    Tag.PERCENT: "pour cent, en pourcentage, percent, en percent",
    Tag.INDEXED: """
        indice, indexé, indexée, indexé à, base, en base, rapporté au début, par rapport au début
    """,
    Tag.RANKING: """
        rang par an, classement par an, rang au fil du temps, classement au fil du temps, position au
        classement
    """,
    Tag.Z_SCORE: """
        score z, scores z, z score, standardisé, standardisée, standardisés, centré réduit
    """,
    Tag.PERCENTILE: """
        percentile, percentiles, centile, centiles, quantile, percentile du, percentile des
    """,
    Tag.STDEV: "écart type, écarts types, écart type de, écart type des",
    Tag.VARIANCE: "variance, variances",
    Tag.RANGE: "étendue, amplitude, maximum moins minimum, max moins min",
    Tag.MODE: "mode statistique, valeur la plus fréquente",
    Tag.FIRST: "première valeur, valeur initiale",
    Tag.LATEST: "dernière valeur, valeur la plus récente, valeur finale",
    Tag.EVERYTHING: "tout, tous, toutes",
    Tag.INCOME: """
        chiffre, revenu, revenus, recettes, recette, ventes, ca, produits, encaissements, crédit
    """,
    Tag.COST: "coût, coûts, dépense, dépenses, charges, frais, décaissements, débit",
    Tag.POPULATION: "population, habitants, personnes",
    Tag.IN_FIGURES: "en valeur absolue, en absolu, en chiffres absolus",
    Tag.MORE_THAN: """
        de plus que, de moins que, plus que, moins que, plus cher que, plus chère que, moins cher que,
        mieux que, différence entre, écart entre, écart avec, avance sur, par rapport à, comparé à, de
        plus
    """,
    Tag.CELSIUS: "celsius, en degrés celsius",
    Tag.FAHRENHEIT: "fahrenheit, en fahrenheit",
    Tag.MILES: "miles, en miles, milles",
    Tag.KILOMETRES: "kilomètres, en kilomètres, km",
    Tag.POUNDS: "livres anglaises, en livres, lbs",
    Tag.KILOGRAMS: "kilogrammes, kilos, en kilos, kg",
    Tag.HOURS: "heures, en heures",
    Tag.MINUTES: "minutes, en minutes",
    Tag.SECONDS: "secondes, en secondes",
    Tag.YEARS_APART: """
        une ligne par année, une courbe par an, une courbe par année, chaque année sur sa courbe, années
        superposées, superposer les années, comparer les années
    """,
    Tag.LOSS: "à perte, en perte, déficitaire, dans le rouge, déficit",
    Tag.WIN: "bénéficiaire, avec bénéfice, en bénéfice, dans le vert",
    Tag.SHRUNK: "ont baissé, a baissé, ont diminué, ont chuté, ont reculé, ont perdu",
    Tag.GREW: "ont augmenté, ont progressé, ont grandi, a augmenté, ont gagné",
    Tag.OWN_RANK: """
        le rang de chaque, montre le rang, comme rang, quel rang, la place de chaque, le classement de
        chaque
    """,
    Tag.END_LABELS: """
        étiquette seulement le dernier, valeur à la fin, seulement la dernière valeur, la première et la
        dernière valeur
    """,
    Tag.EXTREME_LABELS: """
        étiquette le maximum et le minimum, marque le maximum et le minimum, étiquette le plus haut,
        étiquette seulement le maximum
    """,
    Tag.AWAY_FROM: """
        à quelle distance de, écart à, écart par rapport à, écart avec, différence avec, au dessus ou en
        dessous de
    """,
    Tag.OUT_OF: "sur chaque, sur tous les",
    Tag.IN_EVERY: "pour chaque, sur chaque",
    Tag.SPREAD_OF: "écart, différence, plage, distance, entre, moins",
}
