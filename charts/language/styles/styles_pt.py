"""Portuguese for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: "gráfico combinado, gráfico misto, barras e linha, colunas e linha, climograma",
    Tag.PARETO: "pareto, diagrama de pareto, gráfico de pareto",
    Tag.WATERFALL: "gráfico em cascata, gráfico de cascata, cascata",
    Tag.GANTT: "diagrama de gantt, gráfico de gantt, gantt, cronograma",
    Tag.SPAN: "barras flutuantes, gráfico de intervalos",
    Tag.CANDLESTICK: "gráfico de velas, velas, candlestick",
    Tag.FUNNEL: """
        funil, gráfico de funil, funil de vendas, conversão passo a passo, conversão de etapa em
        etapa, conversão de etapa para etapa, taxa de conversão entre etapas, taxas de conversão
        entre etapas, taxa de conversão de etapa em etapa, funil de conversão
    """,
    Tag.PYRAMID: "pirâmide etária, pirâmide populacional, pirâmide",
    Tag.RADAR: "gráfico de radar, radar, teia de aranha",
    Tag.DENSITY: "gráfico de densidade, curva de densidade",
    Tag.VIOLIN: "violino, violinos, gráfico de violino",
    Tag.CORRELATION: "matriz de correlação, matriz de correlações",
    Tag.TREEMAP: "mapa de árvore, treemap",
    Tag.DUMBBELL: "gráfico de halteres, halteres",
    Tag.BUMP: "gráfico de ranking, bump chart",
    Tag.STEP_LINE: "linha em degraus, em degraus, degraus, em escada",
    Tag.BUBBLE: "bolhas, gráfico de bolhas",
    Tag.DIVERGING: "barras divergentes, divergente",
    Tag.LIKERT: "likert",
    Tag.LEGEND: "legenda, a legenda",
    Tag.AT_BOTTOM: "embaixo, em baixo, abaixo, na parte inferior, na parte de baixo, no rodapé",
    Tag.AT_TOP: "em cima, acima, no topo, na parte de cima",
    Tag.AT_RIGHT: "à direita, direita, na direita, do lado direito",
    Tag.AT_LEFT: "à esquerda, esquerda, na esquerda, do lado esquerdo",
    Tag.VALUE_LABELS: """
        com valores, com rótulos, com números, com os valores, mostre os valores, valores nas barras,
        números nas barras, rótulos de dados, nas barras, com os valores em cima, com os números em cima,
        valores em cima, números em cima, com os números, mostrando os valores, mostrando os números,
        mostra os valores, mostra os números, mostra também os valores, mostra também os números, coloca
        os valores, coloca os números, coloca os valores nas barras, coloque os valores, valor em cada
        barra, em cima de cada barra, em cima das barras, escreve os valores, bota os valores, com os
        valores escritos
    """,
    Tag.THE_HIGHEST: """
        o mais alto, a mais alta, o máximo, o maior, a maior, a barra mais alta, barra mais alta, o pico,
        o melhor, o valor mais alto
    """,
    Tag.THE_LOWEST: """
        o mais baixo, a mais baixa, o mínimo, o menor, a menor, a barra mais baixa, barra mais baixa, o
        pior, o valor mais baixo
    """,
    Tag.POSITIVE: "positivo, positivos, valores positivos, lucros, ganhos",
    Tag.NEGATIVE: "negativo, negativos, valores negativos, prejuízos, perdas",
    Tag.COLOUR: "cor, cores, cor da marca, tom, tons",
    Tag.PASTEL: "pastel, cores pastel, tons pastel",
    Tag.GREYSCALE: "escala de cinza, tons de cinza, preto e branco",
    Tag.FLIP: "inverter, invertido, inverta, de cabeça para baixo",
    Tag.FIRST_AT_TOP: "1 no topo, primeiro no topo",
    Tag.AXIS_X: "eixo x, eixo horizontal",
    Tag.AXIS_Y: "eixo y, eixo vertical",
    Tag.AXES: "eixos",
    Tag.NAMED: "rótulo, chamado, chamada, intitulado, nome",
    Tag.HIDE: "ocultar, esconder, remover",
    Tag.TURNED: """
        girar, girados, inclinar, inclinados, gire, incline, inclina, na diagonal, rotacione, rotacionados
    """,
    Tag.DEGREES: "graus",
    Tag.DECIMALS: "casas decimais, casa decimal, decimais",
    Tag.NO_DECIMALS: "sem casas decimais, sem decimais, números inteiros",
    Tag.IN_THOUSANDS: "em milhares, em milhões",
    Tag.EURO: "euro, euros, em euros",
    Tag.DOLLAR: "dólar, dólares, em dólares",
    Tag.SIGN: "símbolo, sinal, moeda",
    Tag.AS_GIVEN: """
        mesma ordem, na mesma ordem, ordem da tabela, na ordem da tabela, sem ordenar, como na tabela
    """,
    Tag.IN_ORDER: "nesta ordem, na ordem",
    Tag.DASHED: "tracejada, tracejado, pontilhada, linha tracejada",
    Tag.DOTTED_LINE: "com pontos, com marcadores",
    Tag.JOINED: "ligados, conectados, unidos",
    Tag.NO_MARKERS: "sem pontos, sem marcadores",
    Tag.THICK: "grossa, grosso, mais grossa",
    Tag.NO_GRID: """
        sem grade, sem linhas de grade, tira a grade, remove a grade, sem as linhas de grade
    """,
    Tag.TRANSPARENT: "transparente, fundo transparente, sem fundo",
    Tag.TALL: "retrato, formato retrato, formato vertical, para celular",
    Tag.SQUARE: "quadrado, formato quadrado",
    Tag.WIDE: "paisagem, panorâmico, formato paisagem",
    Tag.LARGER: "letra maior, letras maiores, texto maior, fonte maior",
    Tag.SMALLER: "letra menor, texto menor, fonte menor",
    Tag.SUBTITLE: "subtítulo, com o subtítulo",
    Tag.NO_TITLE: "sem título",
    Tag.TREND_LINE: """
        linha de tendência, com linha de tendência, com uma linha de tendência, reta de regressão,
        regressão linear
    """,
    Tag.ERROR_BARS: "barras de erro",
    Tag.SHADED: "sombrear, sombreado, faixa",
    Tag.ANNOTATE: "anotar, anote, nota, anotação, comentário",
    Tag.TARGET: "meta, alvo, como linha, como marca",
    Tag.FACETS: "pequenos múltiplos, gráficos separados, um gráfico por, um gráfico para cada",
    Tag.PANELS_BELOW: "um abaixo do outro, um debaixo do outro, um por baixo do outro, um embaixo do outro",
    Tag.SIZED: "tamanho por, tamanho das bolhas, tamanho",
    Tag.WITH_NAMES: "com nomes, com os nomes",
    Tag.SECOND_AXIS: """
        segundo eixo, eixo secundário, eixo direito, escala própria, própria escala, eixo da direita, no
        eixo da direita, no eixo direito, outro eixo
    """,
    Tag.STRIP: "gráfico de tiras, pontos por grupo, cada valor como um ponto",
    Tag.SLOPE: "gráfico de inclinação, slope chart, gráfico de declive",
    Tag.SPARKLINE: "minigráfico, sparkline, minilinha",
    Tag.BULLET: "gráfico de bala, gráfico bullet",
    Tag.CALENDAR: "mapa de calor de calendário, calendário de calor, gráfico de calendário",
    Tag.STANDING: "vertical, verticais, barras verticais, em pé",
    Tag.THE_LAST: """
        a última barra, o último ponto, o último, a última, o mais recente, o último mês, o último ano
    """,
    Tag.COLOUR_BLIND: "daltônicos, para daltônicos, acessível a daltônicos",
    Tag.VIVID: "cores vivas, cores vibrantes, cores fortes",
    Tag.WARM: "cores quentes, tons quentes",
    Tag.COOL: "cores frias, tons frios",
    Tag.NEWEST_FIRST: """
        mais recentes primeiro, o mais recente à esquerda, da direita para a esquerda, do mais novo ao
        mais antigo
    """,
    Tag.TICKS: "marcas a cada, divisões a cada, em passos de, intervalos de",
    Tag.UPRIGHT: "rótulos verticais, rótulos na vertical, nomes na vertical",
    Tag.LEVEL: "rótulos horizontais, rótulos na horizontal, sem girar",
    Tag.IN_FULL: "números completos, números por extenso, sem abreviar, sem abreviação",
    Tag.AS_PERCENT: "formato de porcentagem",
    Tag.POUND: "libras esterlinas, libra esterlina, em libras esterlinas",
    Tag.YEN: "iene, ienes, em ienes",
    Tag.STEPPED: "em degraus, escalonado, escalonada",
    Tag.CURVED: "curvada, linha suave, linhas suaves, arredondada",
    Tag.THIN: "fina, fino, finas, mais fina, mais fino, delgada",
    Tag.GRID: "com grade, grade, linhas de grade, com linhas de grade",
}
