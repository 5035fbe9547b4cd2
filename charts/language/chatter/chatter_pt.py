"""Words that carry no wish in this language."""

CHATTER = """
    vós vc vcs ocê cê contigo conosco connosco consigo ti si las disso disto daquele daquela daquilo nesses
    nessas nestes nestas nisso nisto naquele naquela nuns dum duma teus tuas ninguém quaisquer certa certos
    certas ambos aonde pq praquele prum pruma cuja és fomos sido estamos estive estejam tou tamo tava tenho
    tens tivemos tiveram tiver tenha tenham havia houve houver faço fazes fazemos fazem fazia fazíamos
    farias fariam fará farão façam façamos fiz fazê-lo fazei fizeres podemos podias podiam poderias poderá
    poderei possamos pudesse consegues conseguem conseguimos conseguiria conseguirias conseguires queres
    querias queríamos queriam quisesse quiser quiserem queira queiram devo deveria deveriam precisas
    precisam precisávamos precisaria precisar gostava gostávamos gostaríamos gosta gostar adorava adoraria
    desejo deseja pretendo pretende preferia espero mostrem mostras mostraria mostrarias mostrasse mostrares
    desenhem desenhas desenhando desenhares criem crias criando criares gerem gerando gerado montem montando
    plotar plota plote plotem plotando plotado traçar traça trace elaborar elabora elabore construir
    constrói construa produzir produz produza preparar prepara prepare fabricar exibindo apresenta apresente
    apresentando represente representando representado visualize visualmente ilustrar ilustra ilustre
    retratar bolar coloquem põem mete meter tacar taca jogar joga jogue dão deem dando dava dei deu dado
    passo mandar mandei mando enviar envia envie deixo pegue peguei usem utilizar utilize utiliza utilizando
    converta virar vira vire tentar tenta tente tentei ajudem ajudas ajudinha ajudava ajudaria ajudares vês
    vê vemos veem vejam vejamos visto vista viu olhar olhe olhem observar observe sabes sabemos sabem
    saberia souber saiba entendi entende entendam entenda perceber percebo percebe compreender conhecer acho
    achas acha achamos achar achava penso pensei pensando creio acredito parecem pareça lembro digo dizes
    digam dizem disse disseram fale falou explico perguntar pergunto pergunta perguntas perguntinha
    perguntou pedir peço pede pediu pedido pedidos pediram respondo verificar conferir analisar analise
    analisando interessam interessante vais ir ia iam indo irá iria vir venha vindo ficasse saem coube toca
    tocou obter obtém obteve caiu acontece aconteceu rola rolar rolou chegou equivale pertence pf pfv pfvr
    favorzinho porfa porfavor porfavorzinho gentilmente obrigadão obrigadinho obrigadinha obrigadíssimo obg
    obgd obgda brigadão valeu vlw vlws agradeço agradecido agradecida agradecia agradecemos agradecimentos
    antemão desculpa desculpe desculpem desculpas desculpinha perdoe sinto lamento incomodar incomodo
    licença oie oii alô eai eae iai salve madrugada abs beijo beijos bjs cumprimentos saudações cordialmente
    att atenciosamente amanhã breve cá acolá frequentemente geralmente normalmente quase quiçá certamente
    claramente óbvio obviamente evidentemente sério francamente sinceramente basicamente exactamente exato
    justamente tb tbm tbem assado afinal aliás portanto contudo todavia entretanto embora enquanto mt mto
    pouquinho pouquito bocado bocadinho rapidamente rápida rapidão depressa urgente urgentemente urgência
    pressa correndo imediatamente jájá ligeiro sinhô né hein ahn eh eita oh oxe uai ué ih puxa putz caramba
    uau uf ufa ufaa ok okay okey blz beleza belezinha show fixe giro giros gira giras porreiro daora maneiro
    irado lindos lindinho bonitos bonitinho bonitinha ótimo ótima óptimo excelente perfeito perfeita
    maravilha maravilhoso fantástico incrível supimpa sensacional tranquilo tranquila sussa suave kk kkkkk
    kkkkkk rs rsrs rsrsrs haha hahaha hahahaha hehe hihi ahah ahahah lol xd aham uhum hmm hm eee tendeu mana
    manos parça parceiro parceira brother bro véi véio camarada amigas amigão amiguinho amorzinho amor
    querido querida queridos malta moça senhora senhores sr sra dona doutor doutora dr chefinho chefia
    patrão patroa colegas prof profs stor stora mãe tio tia irmão robô robozinho oneplot mestre planilha
    tabelinha tabelas lista listinha listagem informações infos arquivo ficheiro anexo anexado anexei colado
    colei seguintes seguinte numerozinhos conteúdo célula células graficozinho graficinho imagens
    imagenzinha desenho desenhinho figura figuras esquema foto visuais ilustração plot ideias dúvida dúvidas
    dúvidazinha questão coisinha coisinhas troço treco negócio assunto jeitinho motivo propósito pedaço
    momentinho minutinho segundinho instante tempinho problema probleminha resumo resuminho colégio
    faculdade facul universidade aula aulas trabalhinho tarefa lição dever tpc apresentações seminário
    reunião reuniões relatórios relato projecto tcc tese monografia exame slide slides powerpoint ppt
    escritório pesquisa estudo simplesinho simplezinho básico básica fácil facinho pequeno pequena pequenino
    pequenininho limpinho arrumadinho arrumado clara clarinho legível normal comum adequado adequada
    possíveis disponível visível compreensível inteiro inteira todinho direitinho cansado cansada curioso
    curiosa confuso confusa feliz triste perdido perdida desesperado desesperada preguiça aflito aflita sono
    bom_dia bons_dias um_bom_dia tmj tamo_junto venho vinha por_este_meio se_calhar dava_jeito calhava
    dar_uma_ajuda dá_uma_ajuda mãozinha uma_força de_boa de_boas na_moral sem_problema sem_problemas
    sem_stress não_sei não_entendo não_percebo não_importa não_faz_mal tudo_bem tudo_bom tudo_certo
    com_licença melhores_cumprimentos com_os_melhores_cumprimentos muito_obrigado muito_obrigada caros
    prezado prezada prezados prezadas estimado estimados o_quanto_antes quanto_antes assim_que_possível
    logo_que_possível fazendo_o_favor faça_favor faz_um_favor se_possível se_puder se_der dá_pra dava_pra
    daria_pra tem_como teria_como bora simbora vamo vambora partiu olha_só aí_sim fechou fechado por_aí
    ou_algo ou_algo_assim e_tal essas_coisas socorro help quebra_galho quebra_esse_galho me_quebra_um_galho
    a_professora_pediu o_professor_pediu saíram saiu
"""
