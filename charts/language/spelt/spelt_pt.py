"""Everyday words of Portuguese that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    acaso acerca actualmente adiante adora aerea agente aguentar album alice alimentar alimentos almas
    alves amanda amar amostra analises animacao aniversario anjos aprovacao argumentos armas arte artes
    artigo artigos atitude atitudes atriz atua atuais atual atualmente banco banho barco basta bebe
    beira belas bento bilhoes bracos braga bunda caindo cantar caos capaz cargos carlos cartas causa
    causas ceara chamando chances cidade cobra cobre codigo colocando comando combinacao comite
    competicao comprar concerto concessao concurso conquista contando contendo contos convencao
    convencer conversando cooperacao corredor corrente cortar criminal culto cursos daquelas daqueles
    daqui debate decidiram decisoes dedos dentes deputados deram descansar descobre descreve deuses
    diria discurso diversao divertido doces dores dose duvido efeito efeitos email entraram envolve
    escolher escravos escritores espada esperado esquecido estaria estradas falso ferias ferro festa
    festas filhas foder folha folhas franca franco frank fria fruto funciona furacao gatos gestao gomes
    gracas grito harry honra ilegal ilhas indicacao integral inter interior internet internos inumeros
    iorque iphone james jantar jones lago leste ligar lopes louca louco lutar madeira mandou manual
    martin martins massa medicos medidas mental mente midia militares montagem moradores morreu morta
    mortes multidao mundo negar nobre noiva norte objectivo obrigacao ocorreu ocorrido odeia oeste
    oposicao oracao organizacao organizacoes painel paises palmeiras papel parem parque participar
    participaram passagem passando paula pecado pecas pedras peito peixe perca perdendo pernas perto
    pista poeta politico politicos porta porte porto postos povos praca prata prato prender preparado
    presidente principios processo processos profissional prometo promocao quadro qualidade radio raios
    raizes ramos reacao reacoes recebido recepcao redacao reduzir relacionados repente resenha revolucao
    roda rosto ruins santa santo santos saudades secao segredos seguindo sementes senta sente separacao
    servia shopping sinais sinta siria soares sofre solar solta sombra soube sport steve surpresa tela
    tendo teoria teremos terrivel terror teste testes texas tocar tomada tomando tomar toque tornando
    trafico transporte tras unicos usou vento verao vias vidas vimos vinda vindas vinte virou viva vive
    vossa votar vozes
"""
