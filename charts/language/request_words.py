"""Words that ask for something: they end a table that has no line break before them."""

import re

_WORDS = """
    create make plot draw graph chart visualize visualise generate render display please pls plz
    thanks thank can could
    bar bars pie donut histogram scatter charts graphs diagram show compare sort build turn give
    erstelle mach mache zeichne zeige bitte diagramm balken balkendiagramm kreisdiagramm grafik
    liniendiagramm
    crée créer fais trace tracer dessine montre graphique diagramme svp merci stp
    crea crear haz dibuja muestra grafica gráfico grafico diagrama porfa gracias barras
    crie faça desenhe mostre obrigado torta fai disegna mostra grazie maak toon teken staafdiagram
    построй нарисуй сделай покажи график диаграмму диаграмма пожалуйста зроби намалюй графік
    utwórz narysuj pokaż wykres
    çiz oluştur göster grafiği lütfen vytvoř nakresli ukaž graf prosím buat tampilkan グラフ 图表 图 차트
    그래프 画图 作图
"""
_ASKING = frozenset(_WORDS.split())
_ALONE = frozenset(["plot", "chart", "graph", "please", "thanks", "グラフ", "图表", "차트"])
_WORD = re.compile(r"[^\W\d_]+")


def split_request(text: str) -> bool:
    """Whether the words read as a request for a chart, so that they are no cell and no title."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return any(word in _ASKING for word in words) and (len(words) > 1 or words[0] in _ALONE)
