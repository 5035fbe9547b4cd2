"""French for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "conceded": "contre encaissés encaissé adversaire extérieur",
    "distances": "distance",
    "areas": "superficie surface aire",
    "crowding": "densité densités",
    "speed": "vitesse vitesses",
    "pace": "allure",
    "absolute_value": "valeur absolue, valeur absolue de, valeurs absolues de",
    "square_root": "racine carrée, racine carrée de, racine de, sqrt",
    "natural_log": """
        ln, ln de, logarithme naturel, logarithme népérien, logarithme naturel de, logarithme
        népérien de
    """,
    "decadic_log": """
        log 10, log 10 de, logarithme décimal, logarithme décimal de, log décimal, logarithme en
        base 10
    """,
    "the_one_before": """
        mois précédent, semaine précédente, jour précédent, année précédente, trimestre précédent,
        précédent, précédente
    """,
    "rolled_into": "en par à",
    "rolling_up": """
        additionne additionner additionnez regroupe regrouper regroupés regroupées agrège agréger
        agrégés cumule cumuler somme sommer rassemble rassembler totalise
    """,
    "anew": """
        à zéro, repart à zéro, repartant à zéro, remise à zéro, remis à zéro, réinitialisé,
        réinitialisée, recommence, recommençant, remettre à zéro
    """,
    "inclusive": "inclus incluse compris comprise",
    "by_how_much": "combien",
    "taken_from": "des du de aux",
    "inscribed": "texte marqué écrire",
    "objects": """
        ça, les barres, les colonnes, les lignes, les courbes, la courbe, la ligne, les points, les
        parts, le graphique, le diagramme, chaque barre, chaque ligne, toutes les barres, barres,
        lignes, courbes, points
    """,
    "lumping": "regroupe regroupez rassemble combine fusionne",
    "and_so_on": "etc",
    "upright": "verticale vertical",
    "its_value": "nombre valeur valeurs chiffre chiffres montant étiquette étiquettes",
    "nothing_else": "rien d autre, aucun autre, aucune autre, pas les autres",
    "winning": "meilleur meilleure gagnant gagnante record champion",
    "losing": "pire perdant",
    "percents": "pourcent pourcentage",
    "solid": "plein pleine continu continue",
    "small": "petit petite petits petites propre séparé séparée individuel",
    "one_stretch": "jour semaine mois année an trimestre saison",
    "kind_words": """
        pareto: cumulé cumulée cumulatif part pourcentage ligne courbe; pyramid: gauche droite
        milieu centre côté; waterfall: fin début départ total étapes; arc: noms parts pourcentage;
        boxplot: médiane quartiles; heatmap: foncé clair cases cellules couleur; funnel:
        conversion étapes taux étape précédente première pourcentages; dumbbell: écart entre ligne
        points; stacked: parties couches
    """,
    "drawn_marks": """
        barre barres colonne colonnes part parts case cases cellule cellules point points bulle bulles
        segment segments
    """,
    "put_first": "en premier, d abord, au début, en tête, tout à gauche, en première position",
    "put_last": "en dernier, à la fin, tout à droite, en dernière position, tout à la fin",
    "muting": "grise, griser, estompe, estomper, mets en gris",
    "rest": """
        le reste, reste, les autres, tous les autres, toutes les autres, autres, tout le reste, le
        restant, les barres restantes, les autres barres
    """,
    "owners": "mon ma mes notre nos ton ta tes votre vos son sa ses leur leurs",
    "left_over": "restant restants restante restantes reste",
    "unused": "libre libres inutilisé disponible disponibles",
    "markup": "majoration",
    "late": "retard retards",
    "early": "avance",
    "lasting": "durée dure duré dormi longtemps",
    "scheduled": "prévu prévue théorique",
    "awarded": "vaut valent",
    "matches": "matchs",
    "played": "joués matchs",
    "won": "victoire victoires gagné gagnée gagnés gagne v",
    "lost": "défaite défaites perdu perdue perdus perd",
    "drawn": "nul nuls match-nul n",
    "owing": "doit doivent devoir dû due dus dues impayé impayée impayés impayées dette dettes",
    "paid": "payé payée payés réglé réglée",
    "opposites": "im in non",
    "money": "argent euro euros sous",
    "unfinished": "inachevé inachevés incomplet en cours",
    "working_days": "jours ouvrés, jours ouvrables, lundi au vendredi, du lundi au vendredi, lun ven",
    "moving": """
        baisse baisser baissé monte monter monté augmente augmenter augmenté diminue diminuer diminué
        croît croître chute chuté progresse progresser progressé gagné perdu améliorer amélioré varient
        varie changent change bougé
    """,
    "sinking": "baisse baisser baissé diminue diminuer diminué chute chuté perdu",
    "differing": "écart différence écarts avance retard",
    "greater": """
        supérieur supérieure meilleur meilleure mieux plus haut haute élevé élevée élevés élevées grand
        grande cher chère long longue rapide vieux vieille lourd lourde important importante supérieurs
        supérieures
    """,
    "smaller": """
        inférieur inférieure pire moins bas basse petit petite cher court courte lent lente jeune léger
        légère faible inférieurs inférieures
    """,
    "than": "que qu",
    "in_turn": "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
    "restricting": """
        ligne nouveau nouveaux nouvelle nouvelles vieux vieilles ancien anciens anciennes féminin
        féminine masculin national nationaux étranger étrangers privé public publique net nette nets
        brut bruts autre autres propre propres meilleur meilleurs pire pires adultes jeunes mobile
        numérique urbain rural
    """,
    "adjectives": """
        é és ée ées if ive ifs ives el elle els elles able ables ible ibles eux euse euses ique iques al
        ale aux ales aire aires ant ante ants antes
    """,
    "of_it": "de par d'",
    "exceeding": """
        dépasse dépassent dépassé dépassait dépassaient surpasse surpassent surpassé bat battent battu
        excède excèdent
    """,
    "by_so_much": "de",
    "adding": "avec plus ajoute ajoutez trace incluant montre",
    "called": "appelée appelé nommée nommé intitulée intitulé étiquetée étiqueté",
    "now": "aujourd hui maintenant",
    "breaking": "mais tandis alors",
    "failing": "pas sinon",
    "placing": "à au en sur pour dans aux près",
    "labelling": "étiquette écris note annote inscris",
    "labelled": "étiqueté étiquetée annoté annotée",
    "marking": "marque repère",
    "saying": "avec texte note mots mot mention légende commentaire",
    "times_taken": "temps chrono chronos",
    "filled": "rempli remplies remplis étirées normalisées totalisant",
    "titles": "titre titres légende légendes nom noms",
    "of_circles": "des cercles cercle bulles bulle points point montre",
    "halfway": "semi demi",
    "stripe_nouns": "zone plage région bande intervalle",
    "at_marks": "dans sur au à dessus côté sous",
    "calling": "appelle nomme",
    "at_its_top": "en haut, au dessus, tout en haut, par dessus",
    "at_its_bottom": "en bas, tout en bas, en dessous, à la base",
    "on_top_of": "par dessus, au dessus de, au dessus des, empilé sur",
    "starting_with": "commence par, commencez par, en commençant par, mets, place",
    "then": "puis ensuite suivi et",
    "as_they_are": "comme ils elles sont tels ordre restent",
    "keeping": "laisse laissez garde gardez",
    "one_line": "ligne trait droite",
    "line_of": "à pour sur qui montre de indiquant",
    "drawn_as": "comme en",
    "instead": "plutôt remplace place",
    "ending": "à fin finit jusqu maximum max",
    "beginning": "commence commencer débute début démarre",
    "belongs": "pour est sont en reste restent",
    "coloured_stems": "color coul tein",
    "along_x": """
        en abscisse, en bas, à l horizontale, horizontalement, sur l axe horizontal, sur x, en x, de
        gauche à droite
    """,
    "along_y": "en ordonnée, à la verticale, verticalement, sur l axe vertical, sur y, en y",
    "high": "haut hauts pic",
    "low": "bas creux",
    "determiners": "quel quelle quels quelles",
    "greeting": "bonjour salut bonsoir coucou hello",
    "thanking": "merci cordialement",
    "used_up": "utilisé utilisés dépensé consommé épuisé déjà",
    "behind_sides": "axe côté bord coin",
    "to_do": "reste à faire, restant à faire, encore à faire, pas encore fait",
    "rows_meant": "ceux celles",
    "worth": "vaut valent valeur",
    "paying": "payé payer paie paye",
    "earning": "gagné, rapporté, encaissé, rapporte",
    "inside": "dans",
    "into": "en",
    "whole": "toute tout",
    "morning": "matin",
    "evening": "soir",
    "noon": "midi",
    "speedy": "rapid vite court prompt",
    "leisurely": "lent long",
    "who": "qui",
    "when": "quand",
    "naming": "qui que quoi quel quelle quels quelles quand où combien",
    "picking": "qui quel quelle quels quelles quand où lequel laquelle lesquels",
    "developing": "évolution évolutions",
    "crossing": "dépassé dépasse franchi franchit atteint passé",
    "those": "ceux celles",
    "them": "les eux elles",
    "that": "ça cela celui celle",
    "factors": "fois facteur multiple",
    "aged": "vieux vieille âgé âgée jeune",
    "nothing": "zéro",
    "none_of_it": "rien aucun aucune zéro",
    "recent": "récent récente",
    "picking_of": "quels quelles quel quelle",
    "back": "remets nouveau",
    "correcting": "est était devrait doit",
    "mistaken": "erreur faute coquille pardon désolé fait correction",
    "setting": "change mets corrige corriger modifie être",
    "forgotten": "manque manquait oublié oubliée",
    "standing_rows": "ligne entrée nouvelle nouveau avec encore",
    "renaming": "renomme renommer appelle appeler",
    "renamed_to": "en",
    "column_words": "colonne série courbe légende",
    "in_force": "filtre filtres filtré",
    "changed": "changé modifié changements modifications",
    "addressed": "tu vous as avez",
    "hidden": "masqué masqués exclu",
    "steps": "étapes changements modifications fois",
    "redo": "rétablir rétablis refaire",
    "other_one": "autre",
    "offering": "peux pouvez pourrais pourriez",
    "both": "deux",
    "halves": "moitié semestre",
    "lesser": "petit bas court lent jeune leger faible pauvre froid rare",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": "alors bon ben oh ok mais et désolé pardon maintenant bref aussi voilà donc enfin dis mdr",
    "articles": "le la les l un une des du de aucun aucune chaque quelques",
    "denying": "pas jamais plus guère",
    "pointing": "ce c cela ça ceci voici voilà il tout rien quelque quelqu personne tous",
    "speaking": "je j nous on il elle ils elles",
    "being": """
        est sont était étaient suis sommes es êtes a ai ont avons avait avaient va vont allait semble
        semblent paraît vient viennent fait font arrive arrivé déteste adore aime dit disent pense croit
        trouve demande dort pleut chante sent reste habite travaille commence fête
    """,
    "reasons": """
        parce que, parce qu, car, puisque, puisqu, vu que, étant donné que, pour que je, pour que mon,
        pour que ma, pour que mes, pour que tout, pour que les, pour que le, pour que la, bien que, même
        si, au cas où, sinon, à cause de, en raison de, grâce à, histoire de voir, pour voir si, pour
        savoir si, peu importe
    """,
    "doubtful_reasons": """
        comme je, comme mon, comme ma, comme le, comme la, comme nous, comme on, comme notre, vu mon, vu
        ma
    """,
    "purposes": """
        pour montrer, pour le montrer, pour présenter, pour envoyer, pour l envoyer, pour afficher, pour
        imprimer, pour l imprimer, pour partager, pour publier, pour comprendre, pour impressionner,
        pour convaincre, que je dois, que je vais, que nous devons, que l on
    """,
    "audiences": """
        chef cheffe patron patronne équipe collègues collègue client clients prof professeur maîtresse
        maître classe parents mère père maman papa mari femme copine copain ami amis amie enfants fils
        fille mamie papi grand frère sœur famille voisins club bureau conseil comité mairie entraîneur
        médecin comptable rapport présentation diapo diapos exposé séminaire réunion devoir devoirs
        mémoire thèse travail école collège lycée fac université projet blog site page newsletter revue
        journal affiche tract mur frigo livre examen fête mariage église presse archives groupe
        association membres
    """,
    "for_whom": """
        pour, pour mon, pour ma, pour mes, pour le, pour la, pour les, pour l, pour un, pour une, pour
        notre, pour nos, pour son, pour sa, pour demain, pour ce, pour cette
    """,
    "ordering": """
        montre montrez fais faites dessine dessinez trace crée donne donnez mets mettez trie triez
        classe marque surligne colorie colore étiquette ajoute ajoutez enlève retire supprime laisse
        utilise titre appelle change commence empile groupe garde écris compare peux pourrais veux
    """,
    "quantities": """
        dépense dépenses frais coût coûts prix tarif tarifs loyer salaire salaires paie revenu revenus
        recette recettes ventes budget facture factures note notes score scores résultat résultats temps
        durée durées distance distances longueur hauteur hauteurs largeur poids taille tailles surface
        profondeur vitesse allure température températures pluie précipitations humidité pression
        consommation usage utilisation production récolte récoltes rendement énergie total niveau
        niveaux taux relevés données voix sièges visites visiteurs vues fréquentation inscrits
        téléchargements jours œufs buts victoires défaites billets commandes cas part parts pourcentage
        trafic
    """,
    "amounts": """
        montant montants somme argent quantité quantités nombre nombres valeur valeurs points kilomètres
        km heures minutes euros litres kilos personnes fois unités chiffre chiffres sous
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
