"""Portuguese for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

COMPUTING = {
    Tag.MINUS: """
        menos, descontando, descontada, descontado, descontadas, deduzindo, deduzida, tirando, subtraída,
        depois de tirar
    """,
    Tag.SUBTRACT: """
        subtraia, subtrair, subtrai, tire, tira, desconte, deduza, desconta, tirando, deduz, diminui,
        subtraindo, descontando, se tirar, tirando os, subtraímos, abatendo, tirar, tirarmos, tirado,
        tirados, tiradas, descontar, descontado, descontados, descontadas, subtraídos, subtraídas, abater,
        abatidos, deduzir, deduzidos, deduzindo, tiro, desconto
    """,
    Tag.PLUS: "mais",
    Tag.TIMES: "vezes, multiplicado por, multiplicada por, multiplicados por",
    Tag.DIVIDED: """
        dividido por, dividida por, divididos por, divididas por, divide por, dividir por, sobre a, sobre
        o
    """,
    Tag.ATTAINMENT: """
        taxa de cumprimento, grau de cumprimento, percentagem de cumprimento, porcentagem de cumprimento,
        percentual de cumprimento, cumprimento da meta, cumprimento das metas, cumprimento do objetivo,
        cumprimento do orçamento, atingimento, atingimento da meta, percentual de atingimento, taxa de
        atingimento, taxa de execução, taxa de realização, cumprimento
    """,
    Tag.TICKET: "ticket médio, tíquete médio, gasto médio por cliente, valor médio do pedido",
    Tag.PER_HEAD: "per capita, por habitante, por cabeça, por pessoa",
    Tag.PER: "por, por cada",
    Tag.PERCENT_OF: """
        por cento de, por cento do, por cento da, porcentagem de, porcentagem do, porcentagem da,
        percentagem de, percentagem do, percentagem da, como porcentagem de, como porcentagem do, como
        porcentagem da, em percent de, em percent do, em percent da, percent de, percent do, percent da
    """,
    Tag.PROFIT: """
        lucro, lucros, ganho, saldo, resultado, resultado líquido, o que sobra, o que resta, sobra,
        ganhos, lucro líquido, superávit
    """,
    Tag.MARGIN: "margem, margens, margem de lucro",
    Tag.DAYS_BETWEEN: """
        dias entre, número de dias entre, dias de, quantos dias, duração, quanto tempo, quanto demorou
    """,
    Tag.OVER_UNDER: "acima ou abaixo de, abaixo ou acima de, mais ou menos que",
    Tag.RATE: "taxa, taxa de",
    Tag.TOGETHER: """
        juntos, juntas, tudo junto, todos juntos, todas juntas, somados, somadas, em conjunto, some, soma,
        somar, some tudo, somando, vai somando
    """,
    Tag.WHOLE: "do total, de tudo, do conjunto, do mix, sobre o total",
    Tag.FRACTION: """
        porcentagem, percentagem, fração, parte, proporção, que porcentagem, qual porcentagem
    """,
    Tag.RATIO: """
        razão, quociente, proporção entre, razão entre, relação entre, quociente entre, a razão entre,
        taxa entre
    """,
    Tag.DIFFERENCE: """
        diferença, diferenças, diferença entre, distância entre, diferença de, a diferença entre
    """,
    Tag.RUNNING: """
        acumulado, acumulada, acumulados, acumuladas, acumulativo, cumulativo, cumulativa, soma acumulada,
        total acumulado, no acumulado, até agora, o acumulado, acumulando, somando mês a mês, acumula, soma
        corrida, ir somando, vai somando, somando-se, se somando, que vai somando, que vão somando, indo
        somando, somado mês a mês, somada mês a mês, se acumulando, vai acumulando, se acumulam, vão se
        acumulando
    """,
    Tag.MOVING: """
        média móvel, médias móveis, média rolante, suavizado, suavizada, suavize, suavizar, suavizados
    """,
    Tag.MOVING_SUM: "soma móvel, total móvel",
    Tag.TOTAL_SHARE: """
        porcentagem do total, percentagem do total, por cento do total, em percent do total, percent do
        total, proporção do total, participação no total, parte do total, fatia do total, como porcentagem
        do total, percentual do total, do total em percent, em porcentagem do total, peso no total
    """,
    Tag.LAST_PERIOD: """
        em relação ao mês anterior, comparado ao mês anterior, frente ao mês anterior, sobre o mês
        anterior, mês contra mês, de um mês para o outro, em relação à semana anterior, comparado à semana
        anterior, semana contra semana, de uma semana para outra, em relação ao dia anterior, de um dia
        para o outro, em relação ao trimestre anterior, comparado ao trimestre anterior, em relação ao
        anterior, ante o mês anterior, comparado com o mês anterior, de um mês pro outro, em relação ao
        mês passado, que o mês anterior, ao mês anterior, vs mês anterior, de mês para mês, de mês pra
        mês, de um ano pro outro, de um ano para o outro
    """,
    Tag.YEAR_ON_YEAR: """
        em relação ao ano anterior, comparado ao ano anterior, frente ao ano anterior, sobre o ano
        anterior, ano contra ano, ano a ano, de um ano para o outro, em relação ao ano passado, comparado
        ao ano passado, mesmo mês do ano anterior
    """,
    Tag.GROWTH: """
        taxa de crescimento, variação percentual, crescimento percentual, aumento percentual, mudança
        percentual, variação em percent, crescimento em porcentagem, variação em porcentagem, em percent,
        crescimento em percent, crescimento em percentagem, aumento em percent
    """,
    Tag.GROWING: """
        crescimento, cresceu, cresceram, cresce, crescendo, aumentou, aumentaram, subiu, subiram, aumento
    """,
    Tag.CHANGE: """
        mudança, mudanças, variação, variações, aumento, diferença, mudou, mudaram, variou, variaram,
        aumentos
    """,
    Tag.PERCENT: """
        por cento, em porcentagem, em percentagem, percentual, percent, em percent, porcentagem,
        percentagem
    """,
    Tag.INDEXED: "índice, indexado, indexada, indexado a, base, em relação ao início",
    Tag.RANKING: """
        ranking por ano, posição por ano, ranking ao longo do tempo, posição na tabela, colocação por ano
    """,
    Tag.Z_SCORE: "escore z, escores z, z score, padronizado, padronizada, padronizados",
    Tag.PERCENTILE: "percentil, percentis, quantil, percentil de, percentil do",
    Tag.STDEV: "desvio padrão, desvio padrão de, desvio padrão do",
    Tag.VARIANCE: "variância, variâncias",
    Tag.RANGE: "amplitude, máximo menos mínimo, amplitude de, amplitude do",
    Tag.MODE: "moda estatística, valor mais frequente",
    Tag.FIRST: "primeiro valor, valor inicial",
    Tag.LATEST: "último valor, valor mais recente, valor final",
    Tag.EVERYTHING: "tudo, todos, todas",
    Tag.INCOME: "receita, receitas, faturamento, vendas, entradas, renda, ganhos, crédito",
    Tag.COST: "custo, custos, despesa, despesas, gasto, gastos, saídas, débito",
    Tag.POPULATION: "população, habitantes, pessoas",
    Tag.IN_FIGURES: "em termos absolutos, em números absolutos, absoluto",
    Tag.MORE_THAN: """
        a mais que, a mais do que, a menos que, a menos do que, mais que, mais do que, menos que, menos do
        que, maior que, maior do que, menor que, menor do que, melhor que, melhor do que, diferença entre,
        diferença para, vantagem sobre, em comparação com, comparado com, a mais
    """,
    Tag.CELSIUS: "celsius, em graus celsius",
    Tag.FAHRENHEIT: "fahrenheit, em fahrenheit",
    Tag.MILES: "milhas, em milhas",
    Tag.KILOMETRES: "quilômetros, em quilômetros, km",
    Tag.POUNDS: "libras, em libras",
    Tag.KILOGRAMS: "quilogramas, quilos, em quilos, kg",
    Tag.HOURS: "horas, em horas",
    Tag.MINUTES: "minutos, em minutos",
    Tag.SECONDS: "segundos, em segundos",
    Tag.YEARS_APART: """
        uma linha por ano, cada ano como uma linha, anos sobrepostos, comparar os anos, anos lado a lado
    """,
    Tag.LOSS: "com prejuízo, prejuízo, no vermelho, no prejuízo",
    Tag.WIN: "com lucro, no lucro, no azul, lucrativo",
    Tag.SHRUNK: "caíram, diminuíram, baixaram, encolheram, perderam",
    Tag.GREW: "cresceram, subiram, aumentaram, melhoraram, ganharam",
    Tag.OWN_RANK: """
        a posição de cada, mostra a posição, como posição, que posição, o ranking de cada
    """,
    Tag.END_LABELS: """
        rotule só o último, valor no final, só o último valor, o primeiro e o último valor
    """,
    Tag.EXTREME_LABELS: """
        rotule o máximo e o mínimo, marque o máximo e o mínimo, rotule o maior, rotule só o máximo
    """,
    Tag.AWAY_FROM: """
        a que distância de, desvio de, desvio em relação a, diferença para, acima ou abaixo de
    """,
    Tag.OUT_OF: "de cada, em cada",
    Tag.IN_EVERY: "por cada, a cada, para cada",
    Tag.SPREAD_OF: "desvio, diferença, faixa, distância, entre, menos",
}
