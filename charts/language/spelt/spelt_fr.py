"""Everyday words of French that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    abonnes accepter acide acteur actuelle actuelles adopte adoption affirmer agent ailes aimer aimes
    alain alimentation altitude ambition anges apparence apporte apporter artistes attendais attendant
    attentes attitude aupres avis bains balle balles baron bateau bebe belges beneficier beton bible
    bouche bourse bras cable cadre caisse calme carriere casque casser cause causes cense centaine
    centaines centrales chair chances chanter charles chasse chier cites citoyens colere collection
    collective combinaison comite commandant commande commander commencent commerce competition
    complexes comporte composee conception concert concerts conference confiance conneries constitue
    contacts continent contribue convention conversation coree corse courrier couvert creation crier
    crise dames danger davantage debats decrire defend defense delit demarche demission dents depit
    deplacement depute destin destine destinee destines devais devenu devenue devenus deviennent devient
    diable dieux digne diverses donnant dose douche douleur doute doutes echange echanges engagement
    entend entends evaluation evaluer evoque execution fausse fausses fautes ferme feuille financement
    fleur fleurs folie fondation fondee forces foutre francais francois frank fuite gamin geant
    generales geste gilles glace gosse gosses grece greve harry heros hiver honte ingenieur ingenieurs
    instance integrer inter interdit interieur interieure intermediaire internes internet iphone ivoire
    james jones journaliste julie lache lacher laissant lancement langue langues latin lecteurs legal
    levres libere liees lion logement loire louer lutter macron maire maison mali manche mange manger
    manque manquer marier marins martin masse matiere maurice meres mettent milliards missions modernes
    monstre montagnes montrant monument moral morts nancy norme ondes ouest ouvrages ouvriers pages
    panneaux papiers parent parking parlant parole particulier passage pause peche peintre pensent
    personnage personnages peuple pilote piste pistes poete pomme pommes portait portant porte portes
    pourraient poursuit preserver president presidente prestation prete pretexte prevenu prie prince
    prises proces promesse promesses promotion proposition propositions prouve prouver publier puissant
    puissante quartier quartiers quete quitter radio rappeler rappelle reaction reception recommande
    recompense redaction reduire refaire regardant reglement reine releve religion remarque remporte
    remporter rendent rentre representant representants reprises ressemble retenu revanche revolution
    rhone romain roman ronde routes sable salon salope sante savait savent seine seins separation serge
    simon solaire sortent sport sports stable sucre suisse suivent surprise surveillance tache talent
    tape tire tirer trone troupes ultime unies vacances vague vagues valls vapeur vaste ventre veste
    victimes vienne vies ville villes vive vivent voient votes œuvres
"""
