"""Portuguese for how things are asked."""

from charts.language.phrasing.phrasing_pt import ASKED, TALK
from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    becoming="é são foi foram está estão",
    overtaking="ultrapassa ultrapassou ultrapassar supera superou",
    meeting="cruzam cruzaram",
    cutting="corta corte cortar apaga apague apagar recorta",
    none_of_all="nada",
    square="quadrado quadrados km2 km² hectare hectares ha",
    often="vezes",
    converting="conversão conversões retenção",
    us="nós pessoa membro um uma",
    counted_once="uma_vez duas_vezes dobro duplicados repetidos repetido",
    step_to_step="""
        de um mês para o outro, de uma semana para outra, de um dia para o outro, de um mês pro outro
    """,
    weighing="ponderado ponderada",
    going_on_so="assim por diante, ..., …",
    passed_it="aprovado aprovados passou passaram passar",
    failed_it="reprovado reprovados chumbados",
    the_bar="nota mínima corte",
    consumption="consumo consumido gasto gastamos usado usamos percorrido percorridos",
    the_next="seguinte próximo próxima",
    older="antigo antiga antigos antigas velho velha velhos velhas",
    begging="pode poderia consegue podes me",
    subjects="quem que quê quanto quanta quantos quantas qual quais como onde quando eu nós",
    happened="""
        vendeu venderam vendido vendida vendidos vendidas vende vendem ganhou ganharam arrecadou faturou
        faturado produziu produzido produzida marcou gastou gasto gastos fez fizeram colheu consumiu
        percorreu deu rendeu bebeu correu conseguiu tirou saiu saíram saindo vendeu-se foram
    """,
    supposing="se supondo",
    whether="é são está tem há houve teve foi foram era",
    choosing="que com os as quais cujo cuja onde",
    superlative="íssimo íssima íssimos íssimas",
    at_the_top="""
        primeiro, primeira, primeiros, em cima, no topo, em primeiro, em primeiro lugar, à esquerda, no
        início
    """,
    at_the_bottom="embaixo, em baixo, por último, no final, no fim, à direita, no fundo",
    results="dados números resultados resultado valores tabela estatísticas lista",
    plural="s",
    paler_behind="claro clara claros claras",
    deeper_behind="escuro escura escuros escuras",
    unwanted="""
        não, não precisa, não precisa aparecer, não precisa entrar, não preciso, não quero, não quero ver,
        não me interessa, não interessa, não entra, não conta, não deve aparecer, não é para aparecer, não
        é pra entrar, pode tirar, pode sair, pode deixar de fora, pode ficar de fora, podes tirar, fica de
        fora, fica fora, melhor não, nem precisa
    """,
    both="ambos ambas",
    parting="deixa deixe deixem põe ponha",
    particles="fora",
    **ASKED,
)
CHATTING = Chatting(
    wanting="""
        quero queremos queria gostaria gostaríamos preciso precisamos desejo põe coloca coloque adicione
        adiciona manda mande envia envie salva
    """,
    greetings="""
        olá, oi, oie, bom dia, boa tarde, boa noite, e aí, opa, fala, caro, cara, caros, prezado,
        prezada, viva,
        espero que tenham tido, espero que estejam, espero que esteja
    """,
    closings="""
        abraços, abraço, um abraço, beijos, obrigado, obrigada, muito obrigado, muito obrigada,
        valeu, grato, grata, atenciosamente, cumprimentos, até mais, bom fim de semana, desde já
        agradeço
    """,
    polite="""
        se puder, se possível, se for possível, se der, quando puder, quando der, sem pressa, por
        favor, por gentileza, faz favor, seria ótimo, seria bom, ficaria grato, como sempre, o
        quanto antes, assim que possível, você é demais, nada demais, algo simples, coisa simples,
        de boa
    """,
    **TALK,
)
SMALL_TALK = """
    vendeu venderam vende ganhou gastou gastaram fez fizeram o a os as um uma uns umas este esta estes estas
    esse essa isso isto eu me mim meu minha meus minhas nós nos nosso nossa você tu te teu tua ele ela eles
    seu sua se lhe quem que qual quais quando onde como porque por é são era foi foram ser estar está tem
    têm ter há faz faça fazer pode poderia podes quero queria gostaria preciso dê dá dar mostra mostre
    mostrar desenha desenhe cria crie gere põe coloca favor obrigado obrigada olá oi bom então também muito
    só assim já agora e ou mas para pra pro com sem de do da dos das em no na nas entre sobre até ao à aos
    às todo toda todos todas cada dados tabela gráfico imagem números valores valor coluna colunas linha
    coisa pouco abraço abraços ah aí ainda além algo alguém algum alguma algumas alguns ali amigo amiga
    amigos antes anterior apresentação apresentar aquela aquelas aquele aqueles aqui aquilo atrás ajuda
    ajudar ajude baita bacana bastante bem boa boas bons bonito bonita brigado brigada bot caso certo
    certinho chefe chega claro coisas colega comigo cara colocar coloque colocasse contra conseguir consegue
    conta criar cujo daí dali daria dela delas dele deles demais dentro depois desde desenhar dessa dessas
    desse desses desta destas deste destes detalhe deve devem devia dia dias dica diga diz dizer dois duas
    durante elas enfim entender entendo eram escola essas esses estão estava estavam esteja estou exatamente
    exemplo existe existem exibe exibir exiba fazendo fala falar falta feita feitas feito feitos fica ficam
    ficar ficaria fiquem ficou fique for fora forma fosse fossem fui galera gente gentileza gera gerar geral
    gosto gostei grande grandes gráficamente grato grata ha haja hoje hora idem igual ideia incluindo info
    informação interessa jeito junto juntos kkk kkkk legal lá levando lhes lindo linda logo lugar mal
    maneira mande manda mesma mesmas mesmo mesmos moço modo momento monta montar monte mostrando mostrado
    muita muitas muitos nada nela nele nem nenhum nenhuma nessa nesse nesta neste nossas nossos nova novo
    num numa nunca obs olha ontem opa outra outras outro outros pai parece parte partir pela pelas pelo
    pelos pega pegar pensar perfeitamente permite pessoal pô podem poder poderiam podia pois ponha porém
    porventura posso possa possam possível pouca poucos poxa pras prazer precisa precisamos precisava
    prefiro preferência presente profe professor professora projeto pronto própria próprio pros prova pude
    puder puderem qualquer quer querem queremos quis rapaz rapidinho rápido realmente relação relatório
    representa representam representar representação respectivo respectivos resultado sabe saber sai sair
    saiu sei seja sejam sempre sendo senhor será serão seria seriam seus sim simples simplesmente somos sou
    suas super tá tais tal talvez tampouco tanta tanto tantos tao tão tarde tchau temos tempo terá teria
    teve tive tinha tinham tipo trabalho traz trazer traga trocar tudo usa usando usar use útil vai vamos
    vão veja vejo vem ver verdade vez vezes vi visual visualizar visualização visualiza vocês volta vou vs
    vídeo jogador jogadores pontuação unidades unidade reais transforma transformar transforme troca troque
    muda mudar mude converte converter deixa deixar deixe bota botar bote passa passar passe faria fizer
    fizesse evoluiu evoluíram evolui ido andou andaram dividem divide dividiram cabe corresponde
    correspondem pesa compõe compõem tocando noite manhã itens item custam custa mano dano fonte fontes
    gasto gastos
    calcula calcule calcular
"""
