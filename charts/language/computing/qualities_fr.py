"""French verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "grand haut petit mesur": "taille hauteur",
    "lourd léger pes pès": "poids masse kg",
    "long loin court dur": "distance durée longueur km minutes heures temps jours",
    "chaud froid": "température temp max",
    "pleu pluv plu sec sèche": "pluie précipitations mm",
    "ensoleill": "soleil ensoleillement",
    "cher chère coût cout pay dépens bon": "prix coût cout dépense dépenses montant budget",
    "gagn rapport encaiss": "revenus recettes salaire gains ventes chiffre",
    "vieu vieil âgé jeune": "âge",
    "rapide vite lent": "vitesse allure temps minutes secondes",
    "cour couru parcour march roul nag": "distance km kilomètres pas",
    "dorm dors dort": "sommeil heures",
    "lu lis lit lue lus": "pages lues",
    "vend": "ventes vendus quantité",
    "marqu inscrit": "buts points",
    "riche pauvre": "revenu pib",
    "visit fréquent popul": "visites visiteurs clients entrées commandes votes",
    "travaill boss": "heures",
    "manqu absent": "absences",
    "bu bois boit": "tasses litres",
}
