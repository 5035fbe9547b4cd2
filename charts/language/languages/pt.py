"""Portuguese."""

from charts.language.chatter.chatter_pt import CHATTER
from charts.language.computing.computing_pt import COMPUTING
from charts.language.language import Cues, Language
from charts.language.styles.styles_pt import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: "colunas, gráfico de colunas, barra, barras, gráfico de barras, diagrama de barras",
    Tag.LINE: "linha, linhas, gráfico de linhas, gráfico de linha, curva, curvas",
    Tag.AREA: "área, gráfico de área, gráfico de áreas",
    Tag.POINT: "dispersão, gráfico de dispersão, pontos",
    Tag.ARC: "pizza, gráfico de pizza, circular, gráfico de setores, gráfico circular",
    Tag.DONUT: "rosca, gráfico de rosca",
    Tag.HISTOGRAM: "histograma",
    Tag.BOXPLOT: "diagrama de caixa, gráfico de caixa",
    Tag.HEATMAP: "mapa de calor",
    Tag.LOLLIPOP: "gráfico de pirulito, gráfico de pirulitos, pirulito, pirulitos",
    Tag.CHART: "gráfico, gráficos, grafico, diagrama",
    Tag.STACKED: "empilhado, empilhadas, empilhados, empilhada",
    Tag.GROUPED: "lado a lado, agrupado, agrupada, agrupadas",
    Tag.NORMALIZE: "normalizado",
    Tag.HORIZONTAL: "barras horizontais, horizontais, horizontal",
    Tag.LOG: "escala log, logarítmica, logarítmico, escala logarítmica",
    Tag.AT_LEAST: "pelo menos, no mínimo, maior ou igual a",
    Tag.AT_MOST: "no máximo, até no máximo, menor ou igual a",
    Tag.ABOVE: "acima de, maior que, maiores que, maior do que, mais de, mais que, superior a, superiores a",
    Tag.BELOW: """
        abaixo de, menor do que, menos que, menos de, menor que, menores que, inferior a, inferiores a
    """,
    Tag.UNEQUAL: "tudo menos, não é, exceto, excluindo, menos, todos menos, salvo",
    Tag.EQUAL: "é igual a, igual a",
    Tag.BETWEEN: "entre",
    Tag.FROM: "desde, de",
    Tag.TO: "até",
    Tag.SINCE: "a partir do, desde, a partir de",
    Tag.UNTIL: "até",
    Tag.BEFORE: "antes do, antes da, antes de",
    Tag.AFTER: "depois de, depois do",
    Tag.NULL: "está vazio",
    Tag.NOT_NULL: "não está vazio",
    Tag.CONTAINS: "contém, contêm",
    Tag.STARTS: "começa com, começam com",
    Tag.ENDS: "termina com",
    Tag.ONLY: "apenas, somente, só",
    Tag.WITHOUT: "em vez de, sem, tira, tire, remova, remove, retire, exclua, esconda",
    Tag.NOT: "não",
    Tag.IN: "em, no ano de",
    Tag.COUNT: "contagem, quantos, quantas, frequência, quantidade de, número de, numero de",
    Tag.DIFFERENT: "diferentes",
    Tag.SUM: "soma, soma de, totais, total",
    Tag.MEAN: "média, média de, médio, média do, média da",
    Tag.MEDIAN: "mediana, mediana de",
    Tag.MIN: "mínimo, mínima, mínimo de",
    Tag.MAX: "máximo, máxima",
    Tag.BY: "de acordo com, por",
    Tag.EACH: "em cada, cada, por cada, para cada, de cada",
    Tag.SERIES: """
        colorido por, empilhado por, discriminado por, agrupado por, agrupados por, separado por,
        separados por, dividido por
    """,
    Tag.OVER: "ao longo de, ao longo do",
    Tag.VERSUS: "em função de, comparado com, vs, versus, contra",
    Tag.AND: "e",
    Tag.OR: "ou",
    Tag.BIN: "intervalos, classes",
    Tag.SORT: """
        ordenada, ordene, classificado, ordena, ordenar, ordenado, ordenados, ordenadas, ordenado por,
        ordenados por
    """,
    Tag.ASC: "crescente, ordem crescente, do menor para o maior, do menor ao maior, ascendente",
    Tag.DESC: "decrescente, ordem decrescente, do maior para o menor, do maior ao menor, descendente",
    Tag.ALPHABET: "ordem alfabética, alfabético, alfabética",
    Tag.X_AXIS: "eixo x",
    Tag.Y_AXIS: "eixo y",
    Tag.TOP: "melhor, melhores, maiores, principais, primeiros",
    Tag.BOTTOM: "piores, menores, últimos",
    Tag.OTHERS: "outros, e outros",
    Tag.YEAR: "ano, anos",
    Tag.QUARTER: "trimestre, trimestres",
    Tag.MONTH: "mês, meses",
    Tag.WEEK: "semana, semanas",
    Tag.DAY: "dia, dias, data",
    Tag.WEEKDAY: "dia da semana, dias da semana",
    Tag.HOUR: "hora, horas",
    Tag.YEARLY: "por ano, anual, anualmente",
    Tag.QUARTERLY: "trimestral, por trimestre",
    Tag.MONTHLY: "mensal, mensalmente, por mês",
    Tag.WEEKLY: "semanal, por semana",
    Tag.DAILY: "diário, por dia, por data, diariamente",
    Tag.TREND: "tendência, evolução, ao longo do tempo",
    Tag.SHARE: "em porcentagem, porcentagem, percentual, participação, proporção, fatia",
    Tag.RELATION: "correlação, relação",
    Tag.DISTRIBUTION: "distribuição, distribuição de",
    Tag.COMPARE: "comparação, comparar, compara",
    Tag.NO_CHART: "sem gráfico, não quero gráfico, só texto",
    Tag.FILLER: """
        o, os, um, uma, da, dos, no, na, nos, nas, ao, com, meu, minha, meus, minhas, por, mostre, mostra,
        faça, faz, crie, cria, desenhe, desenha, quero, gere, favor, dados, tabela, esses, estes, isso, são,
        é, em, gostaria, a, as, do, me, de, que, se, como, para
    """,
    Tag.ADD: "adicione, adiciona, acrescente, também, além disso, ao lado",
    Tag.UNDO: "desfazer, desfaz, desfaça, volta, volte, como antes, o anterior",
    Tag.RESET: "recomeçar, do começo, desde o início, o primeiro gráfico, o original",
    Tag.REVERSED: "ao contrário, na ordem inversa, inverta a ordem",
    Tag.AGAIN: "o mesmo de novo, a mesma coisa, o mesmo, igual de novo",
    Tag.HIGHLIGHT: "destaque, destaca, destacar, realce, realça",
    Tag.TITLE: "título, com título, com o título, intitulado",
    Tag.DARK: "escuro, modo escuro, fundo escuro",
    Tag.LIGHT: "claro, fundo claro, fundo branco",
    Tag.RULE: "linha de meta, linha de referência, linha em",
    Tag.MEAN_RULE: "linha da média, linha de média",
    Tag.NO_LABELS: "sem rótulos, sem valores",
    Tag.NO_LEGEND: "sem legenda",
}
_CUES = Cues(
    charts="grafic, grafico, diagram, barras, histograma",
    how_to="""
        como faco, como fazer, como eu faco, como posso, como se faz, como criar, como desenhar, como ler
    """,
    what_is="o que e, o que sao, quando usar, que e, diferenca entre, para que serve",
    explain_verbs="explica me, explicação, instruções, explica, explicar, tutorial, tutorial de",
    works="funcionam, funciona",
    deictic="estes dados, esta tabela, estes",
    means="com, usando, mediante",
    make="mostra, mostre, desenhe, desenha, faça, faz, crie, cria, gere, plote, compare",
    question="o, qual, quais, quem, quando, onde, quanto, quantos, há, que, por, como",
    grouping="por",
    refusals="sem gráfico, não quero gráfico, não faça gráfico, só texto, apenas texto",
    thanks="""
        obrigado, obrigada, valeu, perfeito, ótimo, excelente, maravilha, muito bom, legal
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
        "forecasts": "previsão",
    },
    requesting="crie faça desenhe mostre mostra gráfico grafico diagrama obrigado barras linhas histograma",
    requesting_alone="",
    synonyms={
        "sales": "receita vendas",
        "costs": "despesas custos gastos",
        "city": "cidade",
        "country": "país",
        "month": "mês",
        "year": "ano",
        "price": "preço",
    },
    abbreviations={},
    endings="s es",
    numbers="um dois três quatro cinco seis sete oito nove dez",
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
    mean_names="salario preço idade temperatura peso altura",
    people="pessoas funcionários alunos membros clientes",
    women="mulheres mulher feminino",
    men="homens homem masculino",
    first="primeiros primeiras",
    last="últimos últimas",
    weekend="",
    ordinals="",
    of_a_month="de",
    up_to="a",
    in_order="ordenado ordenados ordenada ordenadas",
    order_by="por",
    order_of="de",
    backwards="inverso inversa",
    having="com",
    but="",
    all_of="",
    telling="",
    stacked_stems="empil",
    preambles="",
    in_the="no grafico",
    chatter=CHATTER,
    small_talk="""
        vendeu venderam vende ganhou gastou gastaram fez fizeram
        o a os as um uma uns umas este esta estes estas esse essa isso isto eu me mim meu minha meus
        minhas nós nos nosso nossa você tu te teu tua ele ela eles seu sua se lhe quem que qual quais
        quando onde como porque por é são era foi foram ser estar está tem têm ter há faz faça fazer pode
        poderia podes quero queria gostaria preciso dê dá dar mostra mostre mostrar desenha desenhe cria
        crie gere põe coloca por favor obrigado obrigada olá oi bom então também muito só assim já agora e
        ou mas se para pra pro com sem de do da dos das em no na nos nas entre sobre até ao à aos às todo
        toda todos todas cada dados tabela gráfico imagem números valores valor coluna colunas linha coisa
        pouco
    """,
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
        "rank": "posição lugar",
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
)
