"""Czech verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "vysok vyšš nejvyšš nízk nižš": "výška",
    "těž lehk lehč váž": "hmotnost váha kg",
    "dlouh delš nejdel krátk kratš dalek dál trva": "vzdálenost délka doba čas minuty hodiny dny km",
    "tepl hork chladn studen": "teplota",
    "mokr dešt such prš": "déšť srážky",
    "slunečn": "slunce",
    "drah draž levn stoj stál plat zaplat utra utrac": "cena náklady částka výdaje útrata",
    "vyděl výděl utrž": "výdělek příjem tržba tržby plat mzda",
    "star mlad": "věk",
    "rychl pomal": "rychlost tempo čas minuty sekundy",
    "uběh běh běž ujel jel ujet ušl chod naběh": "vzdálenost km kilometry kroky",
    "spal spa spím": "spánek hodiny",
    "čet přeč četl": "stránky strany",
    "prod proda": "prodej prodáno kusy prodeje",
    "střel vstřel dal dala": "góly body",
    "bohat chud": "příjem majetek",
    "navštív oblíben": "návštěvníci návštěvy hosté zákazníci objednávky hlasy",
    "prac odprac": "hodiny",
    "chyb": "absence zameškané",
    "vypi pil": "hrnky litry piva",
}
