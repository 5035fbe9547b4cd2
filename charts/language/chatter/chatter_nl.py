"""Words that carry no wish in this language."""

CHATTER = """
    zulke zulk waarmee waarin waaruit waardoor hoezo ikke haar zichzelf mezelf jezelf nergens hiermee
    hieruit hiervoor daarmee daaruit daarvoor ermee hebbe zul zult mocht mochten moesten wilden wou wouden
    hoef hoeft hoeven durf ga gingen kwam gelaten blijf sta zat lig loop gebeurt gebeurde maakte maakje
    tekent getekend schets schetsen toont getoond gegeven gezet plot plotten geplot genereer genereren
    gegenereerd creëer creëren bouw bouwen gebouwd fabriceer produceer produceren presenteer presenteren
    weergeven weergave weergegeven gevisualiseerd visualisatie uitbeelden afbeelden uitbeelding bekijk lees
    lezen snappen helpt helpen begrijp begrijpen begrijpelijk wist vindt vond gevonden denkt denken dacht
    geloof hoop hopen zegt vertel vertellen vroeg gevraagd hulp geholpen probeer proberen regel regelen fix
    fixen fixt gooi gooien flans knutsel tover toveren neem nemen gebruikt gebruikmakend ajb please pls plz
    bedanken dankje dankjewel dankuwel thanks thx merci tnx dankbaar sorry excuses pardon excuseer hai hee
    goeiemorgen goeiedag dagdag doei doeg groeten mvg vriendelijke mazzel joe yo welkom ochtend middag
    gisteren zometeen doordat aangezien opdat hoewel zodra effe effen wellicht simpelweg zomaar alsof indien
    mits tenzij wegens betreffende omtrent qua ivm mbv behoorlijk redelijk tamelijk volledig eerlijk gezegd
    uiteraard inderdaad precies duidelijk duidelijke duidelijker overzichtelijke mooier leuker handige toffe
    gaaf gave nette keurig strak eenvoudig eenvoudige kleintje snelle vlug rap korte makkelijke perfect
    geweldig fantastisch prachtig chill lekker lieve blij benieuwd nieuwsgierig moe druk haast spoed
    dringend urgent zsm jawel jep yep neen okay goedzo haha hahaha hihi hehe lol xd oeps oef pff pfff tja
    ach och ah oh oja hmm hm jeetje sjonge meiden gasten maat makker vriend vrienden vriendin bro kerel
    gozer chef baas bazin leraar lerares juf meester docent meneer mevrouw mam pap oneplot tabellen
    tabelletje lijst lijstje cijfertjes getal info bestand invoer overzichtje bijlage diagrammetje plaat
    beeld tekening tekeningetje plaatjes visual plotje vraagje vraagjes dingetje zaak zaken vorm wijze geval
    moment momentje ogenblik tijdje reden huiswerk vergadering overleg rapport verslag werkstuk spreekbeurt
    les toets scriptie bespreking kantoor opleiding studie powerpoint slide dia samenvatting opgedeeld
    opgesplitst uitgesplitst afgebeeld afgezet vervolgens tenslotte uiteindelijk tegelijk meteen
    onmiddellijk binnenkort weleens ooit sommige bepaalde allerlei diverse kloppen snapt weergeeft hoort
    horen zichtbaar mogelijkheid eventueel bv bijv enzo enzovoort etc ofzo ofzoiets oftewel immers overigens
    trouwens alvast joh in_elkaar in_mekaar top_man beste_mensen beste_collega geachte beste_allemaal
    jongens_bedankt geen_idee geen_probleem geen_haast geen_dank niet_erg weet_niet snap_er_niks
    begrijp_er_niks er_niks zo_snel_mogelijk vriendelijke_groet hartelijk hartelijke duizend_dank
    superbedankt hartstikke doe_maar kom_op toe_nou jeetje_mina potverdorie verdorie jemig dinges spul
    spulletjes stoor storen stoort gestoord lastigvallen wens wensen wenst wensten verzoek verzoeken
    verzoekt vereist gewenst gewenste bijgevoegd bijgevoegde onderstaand onderstaande bovenstaand
    bovenstaande meegestuurd meegestuurde geplakt geplakte ingeplakt vd vh vdn v.d. v.h. mekaar
    hou houd
"""
