"""Portuguese verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "alt baix med": "altura estatura",
    "pesad leve pesa": "peso kg",
    "long longe curt dur demor": "distancia duração comprimento km minutos horas tempo dias",
    "quent fri calor": "temperatura temp maxima",
    "chuv chov sec molhad": "chuva precipitação mm",
    "ensolarad": "sol",
    "car barat cust pag gast": "preço custo gasto gastos despesa valor",
    "ganh fatur receb arrecad": "receita renda vendas salário faturamento ganhos",
    "velh nov idos jovem jovens": "idade",
    "rapid lent veloz": "velocidade ritmo tempo minutos segundos",
    "corr caminh and pedal nad": "distância km quilômetros passos",
    "dorm": "sono horas",
    "li lid ler": "páginas lidas",
    "vend": "vendas vendidos unidades",
    "marc fez gole": "gols golos pontos",
    "rica rico pobre": "renda pib",
    "visit frequent popular chei": "visitas visitantes clientes pedidos votos",
    "trabalh": "horas",
    "falt": "faltas",
    "beb tom": "copos litros xícaras",
}
