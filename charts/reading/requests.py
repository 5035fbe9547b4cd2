"""Words that ask for something: they end a table that has no line break before them."""

import re

_ASKING = frozenset(
    """create make plot draw show graph chart visualize visualise generate build render turn give compare display sort
    please pls plz thanks thank can could would you me bar line pie area histogram scatter trend diagram as a an the by from with into
    erstelle mach mache zeichne zeige bitte diagramm balken linien kreis grafik als ein eine einen
    crée créer fais faire trace tracer dessine montre graphique diagramme svp merci stp en un une
    crea crear haz hacer dibuja muestra grafica gráfico grafico diagrama porfa gracias barras
    crie faça desenhe mostre por favor obrigado torta fai disegna mostra grazie maak toon teken staafdiagram
    построй нарисуй сделай покажи график диаграмму пожалуйста зроби намалюй графік utwórz narysuj pokaż wykres proszę
    çiz oluştur göster grafik lütfen vytvoř nakresli ukaž graf prosím buat tampilkan grafik
    グラフ 图表 图 차트 그래프 作成 して 画图 作图""".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def split_request(text: str) -> bool:
    """Whether the words read as a request for a chart, so that they are no cell."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return (
        bool(words)
        and any(word in _ASKING for word in words)
        and (len(words) > 1 or words[0] in {"plot", "chart", "graph", "please", "thanks", "グラフ", "图表"})
    )
