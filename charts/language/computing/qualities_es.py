"""Spanish verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "alto alta altos altas baj medid mide": "altura estatura talla",
    "pesa peso liger": "peso kg",
    "larg lejos cort dur tard": "distancia duracion longitud km minutos horas tiempo dias",
    "calid caluros calor fri": "temperatura temp maxima",
    "lluv llov sec": "lluvia precipitacion mm",
    "solead": "sol",
    "car barat cuest costa cost pag gast": "precio coste costo gasto gastos importe",
    "gan ingres cobr factur": "ingresos ventas salario sueldo ganancias ganados",
    "viej mayor joven jovenes": "edad",
    "rapid lent veloz": "velocidad ritmo tiempo minutos segundos",
    "corr camin andad recorr pedal nad": "distancia km kilometros pasos",
    "dorm durm": "sueño horas",
    "lei leid lee": "paginas leidas",
    "vend": "ventas vendidos unidades",
    "marc met anot gole": "goles puntos",
    "rico rica ricos pobre": "ingresos renta pib",
    "visit concurr popular lleno": "visitas visitantes clientes pedidos votos",
    "trabaj": "horas",
    "falt": "faltas ausencias",
    "beb tom": "tazas litros",
}
