"""Portuguese for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "conceded": "contra sofridos adversário visitante",
    "distances": "distância",
    "areas": "área superfície",
    "crowding": "densidade densidades",
    "speed": "velocidade velocidades",
    "pace": "ritmo pace",
    "absolute_value": "valor absoluto, valor absoluto de, valores absolutos de",
    "square_root": "raiz quadrada, raiz quadrada de, raiz de, sqrt",
    "natural_log": "ln, logaritmo natural, logaritmo neperiano, logaritmo natural de",
    "decadic_log": """
        log 10, logaritmo decimal, logaritmo decimal de, logaritmo na base 10, logaritmo de base
        10
    """,
    "the_one_before": """
        mês anterior, semana anterior, dia anterior, ano anterior, trimestre anterior, anterior
    """,
    "rolled_into": "em por para",
    "rolling_up": """
        soma somar some somados agrupa agrupar agrupe agrupados agrega agregar agregue agregados
        junta juntar junte
    """,
    "anew": "do zero, reiniciando, reinicia, reiniciar, recomeça, recomeçando, zerando, zera, zerado",
    "inclusive": "inclusive incluído incluso incluindo",
    "by_how_much": "quanto",
    "taken_from": "de da do das dos",
    "inscribed": "texto põe ponha bota coloca",
    "objects": """
        todas, todos, as barras, as colunas, as linhas, a linha, os pontos, as fatias, o gráfico, cada
        barra, cada linha, todas as barras, barras, linhas, pontos
    """,
    "lumping": "agrupa agrupe junta junte combina",
    "and_so_on": "etc",
    "upright": "vertical",
    "its_value": "número valor valores cifra quantidade montante rótulo rótulos",
    "nothing_else": "nada mais, nenhum outro, nenhuma outra",
    "winning": "melhor vencedor recorde campeão",
    "losing": "pior perdedor",
    "percents": "porcento porcentagem percentagem",
    "solid": "contínua sólida contínuo",
    "small": "pequeno pequena pequenos próprio própria separado individual",
    "one_stretch": "dia semana mês ano trimestre temporada",
    "kind_words": """
        pareto: acumulado acumulada porcentagem linha; pyramid: esquerda direita centro lado;
        waterfall: final início total passos; arc: nomes fatias porcentagem; boxplot: mediana
        quartis; heatmap: escuro claro células cor; funnel: conversão etapas taxa taxas etapa
        passo anterior primeira percentuais; dumbbell: diferença entre linha pontos; stacked:
        partes camadas
    """,
    "drawn_marks": """
        barra barras coluna colunas fatia fatias célula células ponto pontos bolha bolhas segmento
        segmentos
    """,
    "put_first": "primeiro, em primeiro lugar, no começo, no início, na frente",
    "put_last": "por último, no final, no fim, em último lugar",
    "muting": "apague, esmaeça, deixe em cinza, em cinza claro",
    "rest": """
        o resto, resto, os outros, as outras, os demais, as demais, todos os outros, todas as outras,
        demais, todo o resto, as outras barras, o restante, restante
    """,
    "owners": "meu minha meus minhas nosso nossa nossos nossas teu tua seu sua seus suas",
    "left_over": "restante restantes sobrou sobra",
    "unused": "livre livres disponível disponíveis",
    "late": "atraso atrasos",
    "early": "adiantado",
    "lasting": "duração dura durou dormi dormido",
    "scheduled": "previsto prevista programado",
    "awarded": "pontos ponto valem",
    "matches": "jogo jogos partida partidas",
    "played": "jogados jogos partidas",
    "won": "vitória vitórias ganhou ganhei ganhámos venceu venci vencemos",
    "lost": "derrota derrotas perdeu perdi perdemos perdido",
    "drawn": "empate empates empatou",
    "owing": "deve devem devido devidos devida inadimplente dívida dívidas pendente pendentes",
    "paid": "pago paga pagos quitado",
    "opposites": "não in",
    "money": "dinheiro reais euros grana",
    "unfinished": "inacabado pendente pendentes incompleto",
    "working_days": "dias úteis, segunda a sexta, de segunda a sexta, seg a sex",
    "moving": """
        cair cai caiu subir sobe subiu crescer cresce cresceu aumentar aumentou diminuir diminuiu melhorar
        melhorou piorar piorou ganhar perder mudam muda varia variam mudou mudaram variou
    """,
    "sinking": "cair cai caiu diminuir diminuiu piorar piorou perder",
    "differing": "diferença distância vantagem",
    "greater": """
        maior maiores melhor mais alto alta altos altas grande caro cara caros caras longo longa rápido
        rápida velho velha pesado pesada superior
    """,
    "smaller": """
        menor menores pior menos baixo baixa pequeno pequena barato barata curto curta lento lenta jovem
        leve inferior
    """,
    "than": "que",
    "in_turn": "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo",
    "restricting": """
        online novo nova novos novas velho velhos velhas feminino feminina masculino nacional nacionais
        estrangeiro estrangeiros privado pública público líquido bruto outro outra outros outras próprio
        próprios melhor melhores pior piores adultos jovens digital móvel urbano rural
    """,
    "adjectives": """
        ado ada ados adas ido ida idos idas ivo iva ivos ivas al ais vel veis oso osa osos osas ico ica
        icos icas nte ntes ário ária ários árias
    """,
    "of_it": "de por",
    "exceeding": """
        supera superam superou superaram superado ultrapassa ultrapassam ultrapassou ultrapassaram bate
        batem bateu bateram vence vencem excedem excede
    """,
    "amounting": "quanto quanta",
    "by_so_much": "a",
    "adding": "com mais adiciona adicione inclui incluindo mostra",
    "called": "chamada chamado rotulada rotulado intitulada",
    "now": "hoje agora",
    "breaking": "mas enquanto",
    "failing": "não senão",
    "placing": "em no na sobre para ao",
    "labelling": "rotula escreve escreva anota anote",
    "labelled": "rotulado rotulada anotado",
    "marking": "marca marque assinala",
    "saying": "com texto nota palavras palavra comentário legenda",
    "times_taken": "tempo tempos",
    "filled": "preenchidas cheias esticadas normalizadas somando",
    "titles": "título títulos rótulo rótulos nome nomes",
    "of_circles": "dos círculos círculo bolhas bolha pontos ponto mostra",
    "halfway": "semi meio",
    "stripe_nouns": "zona faixa área região banda",
    "calling": "chama chame rotula",
    "at_its_top": "em cima, no topo, por cima",
    "at_its_bottom": "embaixo, em baixo, na base, por baixo",
    "on_top_of": "em cima de, em cima dos, em cima das, empilhado sobre",
    "starting_with": "comece com, começa com, começando com, coloque",
    "then": "depois então seguido e",
    "as_they_are": "como estão são ordem ficam",
    "keeping": "deixa deixe mantém mantenha",
    "one_line": "linha reta",
    "line_of": "em para a que mostra de indicando",
    "drawn_as": "como em",
    "instead": "vez lugar troca troque substitui",
    "ending": "até fim termina máximo",
    "beginning": "começa começar inicia início",
    "belongs": "para é são em de fica",
    "coloured_stems": "color pinta",
    "along_x": """
        na horizontal, horizontalmente, embaixo, no eixo horizontal, no x, da esquerda para a direita
    """,
    "along_y": "na vertical, verticalmente, no eixo vertical, no y",
    "high": "alto altos máximas pico",
    "low": "baixo baixos mínimas",
    "determiners": "qual quais que",
    "greeting": "olá oi bom boa saudações",
    "thanking": "obrigado obrigada valeu abraço abraços",
    "used_up": "usado gasto consumido esgotado já",
    "behind_sides": "eixo lado borda canto",
    "to_do": "por fazer, a fazer, falta fazer, ainda falta",
    "rows_meant": "aqueles aquelas",
    "worth": "vale valem valor",
    "paying": "pago pagar pagamos paguei",
    "earning": "ganhou, arrecadou, faturou, rendeu",
    "inside": "dentro",
    "into": "em",
    "whole": "todo toda",
    "morning": "manhã",
    "evening": "tarde noite",
    "noon": "meio-dia",
    "speedy": "rápid veloz curto",
    "leisurely": "lent long demora",
    "who": "quem",
    "when": "quando",
    "naming": "quem que qual quais quando onde quanto quanta",
    "picking": "quem qual quais quando onde",
    "developing": "evolução trajetória",
    "crossing": "superou ultrapassou passou atingiu alcançou chegou",
    "those": "esses essas estes estas",
    "them": "eles elas",
    "that": "isso isto esse essa",
    "factors": "vezes fator múltiplo",
    "aged": "velho velha novo nova",
    "nothing": "zero",
    "none_of_it": "nada nenhum nenhuma zero",
    "recent": "recente",
    "picking_of": "quais que",
    "back": "volta novamente",
    "correcting": "é era foi deveria",
    "mistaken": "erro engano desculpa verdade correção",
    "setting": "muda mude corrige corrija atualiza ser",
    "forgotten": "falta faltou esqueci esquecido",
    "standing_rows": "linha entrada nova novo com",
    "renaming": "renomeia renomeie chama chame",
    "renamed_to": "como",
    "column_words": "coluna série legenda",
    "in_force": "filtro filtros filtrado",
    "changed": "mudou mudaste alterou mudanças",
    "addressed": "você tu",
    "hidden": "oculto ocultos excluído",
    "steps": "passos mudanças vezes",
    "redo": "refazer refaz refaça",
    "other_one": "outro outra",
    "offering": "pode podes poderia",
    "halves": "metade semestre",
    "lesser": "barat pequen baix curt lent jovem jovens leve fraco pobre fri escass",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": """
        então bem bom olha oh ok mas e desculpa desculpe agora haha kkk também aliás enfim hoje tipo
    """,
    "articles": "o a os as um uma uns umas algum alguma nenhum nenhuma cada",
    "denying": "não nunca quase",
    "pointing": "isto isso este esta esse essa aqui aí tudo nada algo alguém ninguém todos",
    "speaking": "eu nós ele ela eles elas sou somos estou estamos tenho temos trabalho moro acabei",
    "being": """
        é são está estão era eram foi foram sou estou somos estamos tem têm tinha há vai vão ia parece
        parecem vem vêm veio faz fazem chegou odeia ama diz dizem disse pensa acha pergunta perguntou
        dorme chove canta cheira gosta adora ficou fica mora trabalha começa
    """,
    "reasons": """
        porque, já que, visto que, dado que, pois, para que eu, para que o, para que a, para que todos,
        embora, mesmo que, caso, senão, por causa de, por causa do, por causa da, devido a, graças a,
        para ver se, para saber se, tanto faz
    """,
    "doubtful_reasons": "como eu, como o, como a, como meu, como minha, como não, como nosso, como nossa",
    "purposes": """
        para mostrar, pra mostrar, para apresentar, pra apresentar, para enviar, pra mandar, para
        imprimir, pra imprimir, para pendurar, para partilhar, para compartilhar, para publicar, pra
        postar, para entender, para impressionar, para convencer, que eu tenho, que tenho de, que vou
    """,
    "audiences": """
        chefe equipe equipa colegas colega cliente clientes professor professora prof turma pais pai mãe
        marido esposa mulher namorada namorado amigos amigo amiga filho filha filhos avó avô irmão irmã
        família vizinhos clube diretoria conselho comitê câmara treinador médico relatório apresentação
        slide slides palestra seminário reunião tarefa trabalho escola faculdade universidade projeto
        blog site página boletim revista jornal cartaz folheto parede geladeira livro escritório prova
        festa casamento igreja imprensa arquivo grupo canal comunidade sócios
    """,
    "for_whom": """
        para, pra, pro, para o, para a, para os, para as, para meu, para minha, para meus, pro meu, pra
        minha, para um, para uma, para nosso, para nossa, para este, para amanhã
    """,
    "ordering": """
        mostra mostre faz faça faz-me desenha desenhe cria crie dá dê põe ponha coloca coloque ordena
        ordene marca marque destaca destaque pinta pinte colore rotula adiciona adicione acrescenta tira
        tire remove remova deixa deixe usa use chama muda mude começa empilha agrupa mantém escreve
        compara compare pode poderia quero
    """,
    "quantities": """
        gasto gastos despesa despesas custo custos preço preços taxa taxas salário salários renda
        receita receitas ganho ganhos vendas faturamento faturação orçamento conta contas fatura nota
        notas pontuação resultado resultados tempo tempos duração distância distâncias comprimento
        altura alturas largura peso pesos tamanho área profundidade velocidade ritmo temperatura
        temperaturas chuva chuvas umidade humidade pressão consumo uso produção colheita rendimento
        geração energia total nível níveis leituras votos assentos visitas visitantes visualizações
        presença downloads dias ovos gols golos vitórias derrotas ingressos bilhetes pedidos casos
        percentual percentagem tráfego
    """,
    "amounts": """
        valor valores montante quantia quantias dinheiro quantidade quantidades número números pontos
        quilômetros quilómetros km horas minutos reais euros litros quilos pessoas vezes unidades grana
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
