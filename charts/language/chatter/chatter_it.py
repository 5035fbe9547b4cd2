"""Words that carry no wish in this language."""

CHATTER = """
    dell dall sull quell dov quegli quei quel codesto colui colei essa glielo gliela gliene altrui medesimo
    alcun certi certe negli sui sugli presso riguardo circa attraverso ossia nemmeno poiché affinché benché
    sebbene finché cosicché qualora saranno saremmo stiamo stava stavano eri erano fui furono avevamo
    avresti avrà avranno abbiano avendo fate fanno facevo faceva facevano fatto faresti fareste farà farai
    farò facciano faccela fammene fatemi fateci facciamolo farmelo farmela farci farlo farla possiamo poteva
    potevo potremmo potrà potrò dobbiamo dovete dovresti dovremmo dovrebbero dovevo doveva debba dovere
    dovuto volete voleva volevamo vorresti volere voluto mostraci mostrarci mostrano mostratemi mostramelo
    mostralo disegnate disegnarmi disegni disegnalo disegnamelo disegnaci creare creami crearmi creaci
    create crei crealo tracciami tracciate tracci tracciarmi traccialo generare generami generate generarmi
    visualizzate visualizzarli visualizzarlo realizzate realizzarmi costruire costruisci costruiscimi
    costruirmi preparare prepara preparami prepararmi prepari produrre produci rappresentato rappresentati
    rappresentarmi raffigura illustra illustrami buttare buttami butta tirami tirare plotta plottare
    plottami plot graficare graficami dammelo dammela dia darci datemi dateci dacci diamo danno dato
    inserisci inserire inserito mettiamo messi prendi preso prendendo manda mandami mandare inviami tira
    estrai ricavare passami passa provo proviamo aiuta aiutare aiutarmi veda vedete vedano vederlo vederla
    vederli vista guardiamo osservare capisci capiamo capirci capito so sapete sappiamo sapresti saprei
    conoscere penso pensi pensare penserei credi sembrano direi diresti dice diciamo dirmi ditemi detto
    parla parlare servirebbero occorrono piacciono desidero desidererei desideravo chiedere chiedevo
    chiederti chiedervi chiesto gradirei permetti riesco riuscire riuscite riusciresti riuscireste andare
    andiamo andrebbe venire venuto vieni risulta risultano ottenere ottieni ottengo lasciare continua
    bastano esce escono trova trovi trovo gentili gentilissimo gentilissima cortese scusi scusatemi scusarmi
    perdono perdonami pardon dispiace ringrazio ringraziamo ringraziamenti grazissime mille anticipo
    figurati buonanotte buoni pomeriggio serata giornata stamattina stasera domani dopodomani arrivederci
    cordiali saluti saluto ehi ehilà hey oh ah eh uh beh bah mah suvvia uffa ahaha ahahah ahahaha hahaha
    hihi lol xd ops urrà bravi ottimo ottima perfetto perfetta fantastico fantastica fantastici magnifico
    okay okey vabbene belli carino carina carini figo figa fico tranquillo tranquilla probabilmente
    certamente sicuramente chiaramente esattamente esatto giusto giusta giusti veramente tuttavia talvolta
    eccolo eccola eccoli eccovi eccoti eccetera quasi parecchio assai piuttosto laggiù lassù quassù lontano
    ovunque finalmente innanzitutto anzitutto altrimenti velocissimo semplici semplicissimo pulito pulita
    ordinatamente facilmente piccolino normale classico classica leggibile comprensibile possibili
    disponibile interessante visivamente graficamente visivo visiva amica amici amiche amore cari care raga
    zio zia fratello bro bot gente signora signori professoressa prof.ssa boss colleghi team mamma papà
    oneplot datini numeretti tabellina tabelle lista elenco file foglio cella righe contenuto cifra cifre
    grafichetto grafichino disegno disegnino immagini schema domanda domande dubbio problema curiosità
    favorino roba robe cose cosetta cosina coso caso forma compito compiti lezione esame riunione report
    resoconto riepilogo ufficio università ripetizione slide motivo scopo parti attimino urgente
    urgentemente urgenza curioso curiosa confuso stanco stanca felice contento contenta triste pazzo
    impazzendo disperato eventualmente all wow disturbo disturbarvi disturbarti disturbare giù_subito
    buttami_giù buttaci_giù butta_giù al_volo allegati allegato allegata allegate incollati incollato
    incollata incollo allego gentilissimi gentilissime egregi egregio spettabile stimati disegnatemi
    disegnateci createmi mostrateci tracciatemi generatemi preparatemi preparateci realizzatemi benissimo
    non_so non_capisco non_importa non_fa_niente nessun_problema senza_problemi senza_impegno di_nulla
    per_piacere per_cortesia per_gentilezza in_anticipo appena_possibile il_prima_possibile prima_possibile
    quanto_prima al_più_presto più_o_meno un_attimo una_mano ci_serve mi_serve vi_prego ti_prego pregherei
    abbraccio abbracci baci bacio bacioni caspita accidenti mannaggia porca miseria oddio uffi evvai
    sei_grande sei_un_grande sei_un_mito siete_grandi mito numero_uno al_top ma però
    buttate buttatemi
"""
