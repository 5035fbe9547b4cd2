"""Portuguese."""

from charts.language.chatter.chatter_pt import CHATTER
from charts.language.computing.asking_pt import ASKING, CHATTING, SMALL_TALK
from charts.language.computing.computing_pt import COMPUTING
from charts.language.computing.qualities_pt import QUALITIES
from charts.language.computing.synonyms_pt import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_pt import SPELT
from charts.language.styles.styles_pt import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """
        colunas, gráfico de colunas, barra, barras, gráfico de barras, diagrama de barras, gráfico de barra,
        gráfico em barras, coluna, gráfico em colunas, barrinhas, gráfico barras, barras verticais
    """,
    Tag.LINE: """
        linha, linhas, gráfico de linhas, gráfico de linha, curva, curvas, gráfico em linha, gráfico linear,
        gráfico em linhas, linha do tempo, gráfico linhas
    """,
    Tag.AREA: """
        área, gráfico de área, gráfico de áreas, áreas, gráfico em área, área preenchida, linha preenchida
    """,
    Tag.POINT: "dispersão, gráfico de dispersão, pontos, diagrama de dispersão, nuvem de pontos, scatter",
    Tag.ARC: """
        pizza, gráfico de pizza, circular, gráfico de setores, gráfico circular, pizzas, gráfico em pizza,
        gráfico pizza, torta, gráfico de torta, setores, setor, gráfico em setores, queijo, gráfico de queijo,
        fatias, bolo, tarte, gráfico de bolo, pie, gráfico redondo, pizzinha
    """,
    Tag.DONUT: """
        rosca, gráfico de rosca, rosquinha, rosquinhas, anel, gráfico de anel, donut, gráfico donut, gráfico
        de rosquinha, gráfico em rosca, gráfico em anel
    """,
    Tag.HISTOGRAM: "histograma",
    Tag.BOXPLOT: "diagrama de caixa, gráfico de caixa",
    Tag.HEATMAP: "mapa de calor",
    Tag.LOLLIPOP: "gráfico de pirulito, gráfico de pirulitos, pirulito, pirulitos",
    Tag.CHART: "gráfico, gráficos, grafico, diagrama",
    Tag.STACKED: """
        empilhado, empilhadas, empilhados, empilhada, empilha, empilhar, empilhe, barras empilhadas,
        colunas empilhadas, uma em cima da outra, um em cima do outro, sobrepostas
    """,
    Tag.GROUPED: "lado a lado, agrupado, agrupada, agrupadas, agrupados, uma ao lado da outra",
    Tag.NORMALIZE: "normalizado",
    Tag.HORIZONTAL: """
        barras horizontais, horizontais, horizontal, na horizontal, deitada, deitadas, deitado, deitados,
        barras deitadas, horizontalmente, em horizontal, de lado
    """,
    Tag.LOG: "escala log, logarítmica, logarítmico, escala logarítmica",
    Tag.AT_LEAST: """
        pelo menos, no mínimo, maior ou igual a, ao menos, ou mais, não menos de, de pelo menos, igual ou
        maior que, igual ou superior a, mínimo de
    """,
    Tag.AT_MOST: """
        no máximo, até no máximo, menor ou igual a, até, ou menos, não mais de, não mais que, igual ou menor
        que, máximo de, quando muito
    """,
    Tag.ABOVE: """
        acima de, maior que, maiores que, maior do que, mais de, mais que, superior a, superiores a,
        acima dos, mais do que, maiores do que, passam de, passa de, que passam de, ultrapassam,
        ultrapassa, superam, supera, por cima de, excedem, mais altos que, mais caros que, mais alto
        que, mais alta que, mais altas que, mais longo que, mais longos que, mais pesado que, mais
        pesados que, mais caro que, mais cara que, mais caros do que, mais velho que, mais velhos
        que, mais rápido que, mais quente que, mais alto do que, mais pesado do que, mais velho do
        que, excede, para cima de
    """,
    Tag.BELOW: """
        abaixo de, menor do que, menos que, menos de, menor que, menores que, inferior a, inferiores
        a, abaixo dos, menos do que, menores do que, não chegam a, que não chegam a, não chega a,
        por baixo de, mais baixos que, mais baratos que, mais baixo que, mais baixa que, mais curto
        que, mais curtos que, mais leve que, mais leves que, mais barato que, mais barata que, mais
        novo que, mais jovens que, mais jovem que, mais lento que, mais frio que, aquém de, mais
        baixo do que, mais novo do que
    """,
    Tag.UNEQUAL: """
        tudo menos, não é, exceto, excluindo, todos menos, salvo, exceto o, menos o, menos a, menos os, todas
        menos, com exceção de, com exceção do, com exceção da, à exceção de, à exceção do, fora o, fora a,
        tudo fora, sem contar, sem incluir, a não ser, tirando, tirando o, tirando a, descontando o
    """,
    Tag.EQUAL: "é igual a, igual a",
    Tag.BETWEEN: "entre, entre o, entre os",
    Tag.FROM: "desde, de",
    Tag.TO: "até",
    Tag.SINCE: """
        a partir do, desde, a partir de, a partir da, em diante, de em diante, para frente, pra frente,
        começando em
    """,
    Tag.UNTIL: "até, até o, até o fim de, até o final de, até ao, até a",
    Tag.BEFORE: "antes do, antes da, antes de",
    Tag.AFTER: "depois de, depois do",
    Tag.NULL: "está vazio",
    Tag.NOT_NULL: "não está vazio",
    Tag.CONTAINS: "contém, contêm",
    Tag.STARTS: "começa com, começam com",
    Tag.ENDS: "termina com",
    Tag.ONLY: """
        apenas, somente, só, unicamente, exclusivamente, só para, somente para, apenas para, só os, só as, só
        o, só a, apenas os, apenas as, apenas o, apenas a, somente os, somente as, deixa só, deixe só, deixa
        somente, deixa apenas, só com, mostra só, mostre só, mantém só, só de, só do, apenas de, só no, só em,
        só na
    """,
    Tag.WITHOUT: """
        em vez de, sem, tira, tire, remova, remove, retire, exclua, esconda, tirando, tirar, deixa de fora,
        deixe de fora, deixando de fora, deixar de fora, de fora, retira, retirando, remover, removendo,
        exclui, excluir, excluindo, elimina, eliminar, esconde, oculta, oculte, ocultar, ignora, ignore,
        ignorando, omite, omita, omitir, descarta, descarte, apaga, apague, não mostra, não mostre, não
        inclui, não inclua, não coloca, não conta, pula, ao invés de, no lugar de, não me interessa, não me
        interessam, não me importa, não ligo para, não quero saber de, esquece, esqueça
    """,
    Tag.NOT: "não",
    Tag.IN: """
        em, no ano de, no ano, do ano, durante, durante o, dentro de, no, na, do ano de, para o ano de, ao
        longo de
    """,
    Tag.COUNT: """
        contagem, quantos, quantas, frequência, quantidade de, número de, numero de, quanto, quanta,
        contagem de, conta, contar, quantas vezes, frequência de, total de registros, número, número de
        linhas, quantidade de linhas, total de linhas, quantas linhas, quantos registros, quantas
        entradas, quantos lançamentos
    """,
    Tag.DIFFERENT: "diferentes",
    Tag.SUM: """
        soma, soma de, totais, total, no total, ao todo, total de, somatório, somatória, somando, somar,
        somado, somados, somadas, some, tudo somado, em total, soma dos, soma das, total dos, total das,
        globais, global, geral somado
    """,
    Tag.MEAN: """
        média, média de, médio, média do, média da, médios, médias, em média, na média, média dos, média das,
        valor médio, valores médios
    """,
    Tag.MEDIAN: "mediana, mediana de",
    Tag.MIN: "mínimo, mínima, mínimo de, o mínimo, mais baixo, menor",
    Tag.MAX: "máximo, máxima, o máximo, mais alto, maior",
    Tag.BY: "de acordo com, por, segundo, conforme, em função de, a cada, dividido em",
    Tag.EACH: """
        em cada, cada, por cada, para cada, de cada, cada um, cada uma, de cada um, de cada uma, todos os,
        todas as, a cada, pra cada
    """,
    Tag.SERIES: """
        colorido por, empilhado por, discriminado por, agrupado por, agrupados por, separado por, separados
        por, dividido por, divididos por, dividida por, divididas por, separada por, separadas por, agrupadas
        por, agrupada por, empilhados por, empilhada por, empilhadas por, quebrado por, quebrada por,
        quebradas por, coloridos por, coloridas por, colorida por, detalhado por, cor por, uma cor por,
        repartidas por, distribuído por, distribuídas por, conforme o, segundo o
    """,
    Tag.OVER: "ao longo de, ao longo do",
    Tag.VERSUS: """
        em função de, comparado com, vs, versus, contra, frente a, em relação a, comparado a, em comparação
        com
    """,
    Tag.AND: "e",
    Tag.OR: "ou",
    Tag.BIN: "intervalos, classes",
    Tag.SORT: """
        ordenada, ordene, classificado, ordena, ordenar, ordenado, ordenados, ordenadas, ordenado por,
        ordenados por, ordenadas por, ordena por, em ordem, coloca em ordem, classifica, classifique,
        classificados, classificação, ordem por, organize, organiza, organizado, organizados
    """,
    Tag.ASC: """
        crescente, ordem crescente, do menor para o maior, do menor ao maior, ascendente, em ordem
        crescente, por ordem crescente, do menor pro maior, da menor para a maior, da menor pra maior, em
        ordem ascendente, do mais baixo ao mais alto, do mais baixo para o mais alto, de menos a mais, o
        menor primeiro, os menores primeiro, menor primeiro, do mais barato ao mais caro, o pior primeiro,
        pior primeiro, os piores primeiro, do pior ao melhor, o melhor no fim, melhor no fim, o melhor por
        último, melhor por último, do mais barato pro mais caro, do mais barato para o mais caro, do mais
        baixo pro mais alto, mais barato primeiro, mais baratos primeiro
    """,
    Tag.DESC: """
        decrescente, ordem decrescente, do maior para o menor, do maior ao menor, descendente, em ordem
        decrescente, por ordem decrescente, do maior pro menor, da maior para a menor, da maior pra menor,
        em ordem descendente, do mais alto ao mais baixo, do mais alto para o mais baixo, de mais a menos,
        o maior primeiro, os maiores primeiro, maior primeiro, do mais caro ao mais barato, do melhor ao
        pior, do melhor para o pior, do melhor pro pior, a maior primeiro, o pior no fim, pior por último,
        o menor no fim, do mais caro pro mais barato, do mais caro para o mais barato, do mais alto pro
        mais baixo, mais caro primeiro, mais caros primeiro
    """,
    Tag.ALPHABET: """
        ordem alfabética, alfabético, alfabética, em ordem alfabética, por ordem alfabética, alfabeticamente,
        de a a z
    """,
    Tag.X_AXIS: "eixo x, eixo horizontal",
    Tag.Y_AXIS: "eixo y, eixo vertical, eixo dos valores, y, escala",
    Tag.TOP: """
        melhor, melhores, maiores, principais, primeiros, mais, o mais, a mais, os mais, as mais, maior,
        principal, mais altos, mais altas, mais alto, mais alta, mais caros, mais caras, mais caro, top,
        primeiro, primeira, primeiras, na frente, liderando, lidera, líder, vencedor, vence, ganha, ganhou,
        ganhando, campeão, mais fortes
    """,
    Tag.BOTTOM: """
        piores, menores, últimos, menos, o menos, a menos, os menos, as menos, menor, pior, mais
        baixos, mais baixas, mais baixo, mais baixa, mais baratos, mais baratas, mais barato, mais
        barata, último, últimas, última, mais fracos, mais lentos, mais curtos, lanterna, menos
        vendidos, mais fracas, mais fraco, mais fraca, que menos
    """,
    Tag.OTHERS: """
        outros, e outros, outras, o resto, resto, os outros, as outras, demais, os demais, restante, o
        restante
    """,
    Tag.YEAR: "ano, anos",
    Tag.QUARTER: "trimestre, trimestres",
    Tag.MONTH: "mês, meses",
    Tag.WEEK: "semana, semanas",
    Tag.DAY: "dia, dias, data",
    Tag.WEEKDAY: "dia da semana, dias da semana, por dia da semana",
    Tag.HOUR: "hora, horas",
    Tag.YEARLY: """
        por ano, anual, anualmente, anuais, ao ano, ano a ano, ano por ano, cada ano, a cada ano, em cada ano,
        todo ano, todos os anos, ao longo dos anos
    """,
    Tag.QUARTERLY: "trimestral, por trimestre, trimestrais, cada trimestre, a cada trimestre",
    Tag.MONTHLY: """
        mensal, mensalmente, por mês, mensais, ao mês, mês a mês, mês por mês, cada mês, a cada mês, em cada
        mês, de cada mês, todo mês, todos os meses, por meses, mês após mês, ao longo dos meses
    """,
    Tag.WEEKLY: """
        semanal, por semana, semanais, semanalmente, semana a semana, cada semana, a cada semana, toda semana,
        todas as semanas
    """,
    Tag.DAILY: """
        diário, por dia, por data, diariamente, diária, diários, diárias, dia a dia, cada dia, a cada dia,
        todo dia, todos os dias
    """,
    Tag.TREND: """
        tendência, evolução, ao longo do tempo, com o tempo, no tempo, através do tempo, histórico,
        progresso, progressão, evoluiu, evoluíram, como evoluiu, desenvolvimento, tendências, trajetória,
        andamento, como foi, como foram, como anda, como andam, como tem ido, como vão
    """,
    Tag.SHARE: """
        em porcentagem, porcentagem, percentual, participação, proporção, fatia, porcentagens, percentagem,
        percentagens, percentuais, em percentagem, proporções, parcela, parte, que porcentagem, qual
        porcentagem, quanto por cento, composição, peso, distribuição percentual, divisão, quota, cota,
        representa, em por cento, repartição
    """,
    Tag.RELATION: "correlação, relação",
    Tag.DISTRIBUTION: "distribuição, distribuição de",
    Tag.COMPARE: """
        comparação, comparar, compara, compare, comparativo, comparando, comparação entre, contrasta
    """,
    Tag.NO_CHART: "sem gráfico, não quero gráfico, só texto",
    Tag.FILLER: """
        o, os, um, uma, da, dos, no, na, nos, nas, ao, com, meu, minha, meus, minhas, por, mostre, mostra,
        faça, faz, crie, cria, desenhe, desenha, quero, gere, favor, dados, tabela, esses, estes, isso, são,
        é, em, gostaria, a, as, do, me, de, que, se, como, para
    """,
    Tag.ADD: "adicione, adiciona, acrescente, também, além disso, ao lado, acrescenta, junto, mais uma coisa",
    Tag.UNDO: """
        desfazer, desfaz, desfaça, volta, volte, como antes, o anterior, desfaz isso, voltar, volta como
        estava, volta atrás, como estava antes, deixa como estava, reverte, volta pro anterior, volta ao
        anterior, cancela isso
    """,
    Tag.RESET: """
        recomeçar, do começo, desde o início, o primeiro gráfico, o original, recomeça, começa de novo, do
        início, do zero, começar do zero, reinicia
    """,
    Tag.REVERSED: "ao contrário, na ordem inversa, inverta a ordem",
    Tag.AGAIN: "o mesmo de novo, a mesma coisa, o mesmo, igual de novo",
    Tag.HIGHLIGHT: """
        destaque, destaca, destacar, realce, realça, destacando, destacado, destacada, em destaque, realçar,
        realçando, enfatiza, marca, marque, sublinha, salienta, chama atenção para, sobressair, que se
        destaque, em negrito
    """,
    Tag.TITLE: """
        título, com título, com o título, intitulado, intitulada, intituladas, intitulados, chama de, chame
        de, coloca o título, coloca título, coloque o título, põe o título, e título, o título é, com título
        de, como título, com o nome, nomeia, bota o título, titulado, que se chame, dá o título, dá o título
        de, título do gráfico, de título, escreve em cima, cujo título é, o título é pra ser, título é pra
        ser, título é para ser, título deve ser, título vai ser, quero que se chame, vai se chamar
    """,
    Tag.DARK: """
        escuro, modo escuro, fundo escuro, tema escuro, fundo preto, escura, no escuro, modo noturno, dark
    """,
    Tag.LIGHT: "claro, fundo claro, fundo branco, tema claro, modo claro",
    Tag.RULE: """
        linha de meta, linha de referência, linha em, uma linha em, meta em, meta de, linha da meta, linha
        meta, limite em, limite de, linha limite, objetivo em, alvo em, linha no, patamar em, linha
        horizontal em, linha de objetivo, linha de limite, linha do limite
    """,
    Tag.MEAN_RULE: """
        linha da média, linha de média, linha média, linha com a média, média como linha, a média como linha,
        linha na média, linha para a média, linha pra média, linha mostrando a média, linha do valor médio,
        risco da média
    """,
    Tag.NO_LABELS: """
        sem rótulos, sem valores, sem números, sem os valores, sem os números, tira os valores, tira os
        números
    """,
    Tag.NO_LEGEND: "sem legenda, sem a legenda, tira a legenda, esconde a legenda, remove a legenda",
    Tag.TOTAL_NUMBER: "número total",
    Tag.PAINT: """
        pinta, pinte, pintar, pintado, pintada, colore, colora, colorir, colorido, de cor, na cor, da cor,
        cor, pinta de, em cor
    """,
    Tag.MEDIAN_RULE: "linha da mediana, linha de mediana",
    Tag.FROM_ZERO: """
        do zero, a partir do zero, começando do zero, começando em zero, que comece em zero, eixo do zero,
        desde zero, a partir de zero, começa em zero, começar do zero no eixo, comece do zero, eixo a
        partir de zero, eixo a partir do zero, começar o eixo em zero
    """,
    Tag.NOT_FROM_ZERO: """
        não começar do zero, sem começar do zero, que não comece em zero, não a partir do zero
    """,
    Tag.AXIS_TO: "eixo até, escala até, escala de, eixo de, o eixo até, eixo indo até, eixo vai até",
}
_CUES = Cues(
    charts="grafic, grafico, diagram, barras, histograma",
    how_to="""
        como faco, como fazer, como eu faco, como posso, como se faz, como criar, como desenhar, como ler,
        como se lê, como crio, como interpretar, como interpreto, como posso fazer
    """,
    what_is="""
        o que e, o que sao, quando usar, que e, diferenca entre, para que serve, o que é um, o que é uma, que
        é um, que é uma, quando se usa, quando uso, pra que serve, o que significa
    """,
    explain_verbs="""
        explica me, explicação, instruções, explica, explicar, tutorial, tutorial de, explique, me explica,
        explicas, explicando, ensina, ensine, explicaria
    """,
    works="funcionam, funciona",
    deictic="estes dados, esta tabela, estes",
    means="com, usando, mediante, como, em, num, numa",
    make="mostra, mostre, desenhe, desenha, faça, faz, crie, cria, gere, plote, compare",
    question="o, qual, quais, quem, quando, onde, quanto, quantos, há, que, por, como",
    grouping="por",
    refusals="sem gráfico, não quero gráfico, não faça gráfico, só texto, apenas texto",
    thanks="""
        obrigado, obrigada, valeu, perfeito, ótimo, excelente, maravilha, muito bom, legal, muito obrigado,
        muito obrigada, perfeito assim, ficou ótimo, ficou perfeito, ficou bom, top, brigado, brigada,
        agradeço, massa, lindo, adorei, tá ótimo, show de bola
    """,
)
LANGUAGE = Language(
    code="pt",
    unspaced=False,
    phrases=_PHRASES | COMPUTING | STYLES,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.POINT: "dispersao",
        Tag.ARC: "pizza, circular",
        Tag.AREA: "área",
        Tag.LINE: "linha",
        Tag.BAR: "barras",
    },
    undrawn={
        "maps": "mapa mapas",
        "animations": "animação animações animado animada animados animadas",
        "forecasts": "previsão",
    },
    requesting="crie faça desenhe mostre mostra gráfico grafico diagrama obrigado barras linhas histograma",
    requesting_alone="",
    synonyms=SYNONYMS,
    abbreviations={},
    endings="s es os as o a ns m oes ao is l",
    numbers="um dois três|trio quatro cinco seis sete oito nove dez",
    powers={
        3: "mil",
        6: "milhões",
    },
    magnitudes={
        6: "mi milhão milhões",
        9: "bi bilhões",
        12: "tri",
    },
    about="ca, cerca de",
    bound_words="max min",
    out_of="de",
    duration_names="duração horas tempo",
    hour_names="horas",
    time_units={},
    totals="total, soma, subtotal",
    overall="todos",
    mean_labels="média media",
    joins="e",
    blanks="n.d., n.d, s/d, s.d., n/d",
    date_words="de",
    months="""
        janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set
        outubro|out novembro|nov dezembro|dez
    """,
    weekdays="""
        segunda-feira|seg|segunda terça-feira|ter|terça quarta-feira|qua|quarta quinta-feira|qui|quinta
        sexta-feira|sex|sexta sábado|sáb domingo|dom
    """,
    small_words="de",
    joining_words="de",
    general_names="",
    key_names="",
    row_names="",
    label_names="",
    year_names="ano",
    age_names="idade",
    mean_names="""
        salario preço idade temperatura peso altura salário nota pontuação avaliação taxa porcentagem
        velocidade umidade
    """,
    people="pessoas funcionários alunos membros clientes",
    women="mulheres mulher feminino",
    men="homens homem masculino",
    first="primeiros primeiras",
    last="últimos últimas",
    weekend="fim_de_semana fins_de_semana final_de_semana finais_de_semana fds",
    ordinals="",
    of_a_month="de",
    up_to="a",
    in_order="ordenado ordenados ordenada ordenadas",
    order_by="por",
    order_of="de",
    backwards="inverso inversa",
    having="com",
    but="",
    all_of="tudo todos todas",
    telling="",
    stacked_stems="empil",
    preambles="",
    in_the="no grafico",
    chatter=CHATTER,
    small_talk=SMALL_TALK,
    asking=ASKING,
    qualities=QUALITIES,
    chatting=CHATTING,
    colours={
        "red": "vermelh",
        "orange": "laranja",
        "yellow": "amarel",
        "green": "verde",
        "teal": "turquesa",
        "blue": "azul azuis",
        "purple": "rox lilás",
        "pink": "rosa",
        "brown": "marrom castanh",
        "grey": "cinza",
        "black": "preto preta",
    },
    headings={
        "who": "quem nome pessoa jogador membro",
        "had": "vagas lugares capacidade estoque comprado total orçamento páginas",
        "gone": "ocupadas vendido vendidas gasto usado usadas lidas reservadas",
        "fewest": "tacadas",
        "meter": "leitura leituras contador hodômetro odómetro",
        "harm": """
            erros falhas avarias defeitos reclamações queixas acidentes feridos mortes atraso atrasos
            faltas ausências custo custos despesas gastos dívidas emissões resíduos desemprego quedas
            perdas
        """,
        "rank": "posição lugar",
        "payers": "clientes pedidos vendas visitas compras quantidade número",
        "aim": "meta objetivo orçamento previsto",
        "reached": "real realizado",
        "before": "antes",
        "after": "depois",
        "start": "início começo",
        "end": "fim término",
        "low": "mín mínimo mínima",
        "high": "máx máximo máxima",
        "error": "desvio erro",
        "stage": "etapa fase",
        "result": "pontos vendas receita votos gols resultado",
    },
    scales="""
        discordo totalmente, discordo, neutro|não concordo nem discordo, concordo, concordo totalmente;
        muito insatisfeito, insatisfeito, neutro, satisfeito, muito satisfeito;
        nunca, raramente, às vezes, frequentemente|muitas vezes, sempre;
        muito ruim|péssimo, ruim|mau, regular|médio, bom, muito bom|ótimo; baixo|baixa, médio|média, alto|alta
    """,
    you="você vocês seu sua seus suas te",
    rest="outro, outros, outras, resto, não sabe, desconhecido",
    spelt=SPELT,
)
