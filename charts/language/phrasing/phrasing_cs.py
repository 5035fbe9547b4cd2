"""Czech for how marks, looks and figures are spoken of, and for the talk around them."""

from collections.abc import Mapping

ASKED: Mapping[str, str] = {
    "coloured_stems": "barv barev obarv vybarv nabarv",
    "conceded": "inkasované obdržené soupeř hosté",
    "distances": "vzdálenost",
    "areas": "rozloha plocha",
    "crowding": "hustota hustotu",
    "speed": "rychlost rychlosti",
    "pace": "tempo",
    "absolute_value": "absolutní hodnota, absolutní hodnotu, absolutní hodnoty",
    "square_root": "odmocnina, odmocnina z, druhá odmocnina, druhá odmocnina z, odmocninu z",
    "natural_log": "ln, přirozený logaritmus",
    "decadic_log": "log 10, dekadický logaritmus, desítkový logaritmus",
    "the_one_before": """
        předchozího měsíce, předchozího týdne, předchozího dne, předchozího roku, předchozího
        čtvrtletí, předchozího
    """,
    "rolled_into": "do na v po",
    "rolling_up": "sečti sečíst sečtené seskup seskupit seskupené agreguj slouč sloučit sloučené spoj",
    "anew": "znovu, od nuly, vynulovaný, nuluje se, od začátku, restartuje",
    "inclusive": "včetně",
    "by_how_much": "kolik",
    "taken_from": "od z ze",
    "of_it": "z ze",
    "inscribed": "text popisek nápis titulek nápisem",
    "objects": """
        vše, všechno, všechny, sloupce, čáry, čáru, dílky, každý sloupec, každou čáru, všechny sloupce
    """,
    "lumping": "seskup slouč spoj shrň",
    "and_so_on": "atd apod",
    "upright": "svislá svisle svislou",
    "its_value": "číslo hodnota hodnoty hodnotu čísla částka popisek popisky",
    "nothing_else": "nic jiného, žádné jiné, nic dalšího",
    "winning": "nejlepší vítěz rekord",
    "losing": "nejhorší poražený",
    "percents": "procent procenta procentech",
    "solid": "plná plnou plné nepřerušovaná",
    "small": "malý malé malých vlastní samostatný samostatné oddělené",
    "one_stretch": "den týden měsíc rok čtvrtletí sezóna",
    "kind_words": """
        pareto: kumulativní podíl procento čára; pyramid: vlevo vpravo střed strana; arc: názvy
        dílky procento; boxplot: medián kvartily; heatmap: tmavší světlejší buňky barva; dumbbell:
        rozdíl mezi čára body; stacked: části vrstvy; funnel: konverze konverzní poměr poměry krok
        kroky fáze předchozí první
    """,
    "drawn_marks": """
        sloupec sloupce sloupcích sloupci sloupců dílek dílky dílcích buňka buňky buňkách bod body
        bodech bublina bubliny
    """,
    "put_first": "nejdřív, nejprve, první, jako první, na začátek, na začátku, na prvním místě",
    "put_last": "poslední, jako poslední, na konec, na konci, na posledním místě",
    "muting": "zašedni, ztlum, šedě",
    "rest": "zbytek, ostatní, všechny ostatní, zbylé, zbývající, vše ostatní, ostatní sloupce",
    "owners": "můj moje mé mých náš naše našich tvůj tvoje jeho její jejich svůj svoje",
    "left_over": "zbývá zbývající zbylé zbylo zbyl",
    "unused": "volné volný volných nevyužité dostupné volná",
    "markup": "přirážka přirážky",
    "late": "zpoždění zpožděný",
    "early": "předstih",
    "lasting": "trvání trvalo spal",
    "scheduled": "plánovaný plánováno",
    "awarded": "bodů",
    "matches": "zápas zápasy zápasu",
    "played": "zápasy odehráno",
    "won": "výhra výhry vyhráno vyhrál vyhráli vítězství",
    "lost": "prohra prohry prohráno prohrál prohráli porážka",
    "drawn": "remíza remízy",
    "owing": "dluží dlužím dlužíme nezaplaceno nezaplacené nezaplacený dluh dluhy",
    "paid": "zaplaceno zaplacené zaplacený uhrazeno",
    "opposites": "ne",
    "money": "peníze peněz korun kč",
    "unfinished": "nedokončené nedokončený nevyřízené",
    "working_days": "pracovní dny, pondělí až pátek, od pondělí do pátku, po pá",
    "moving": """
        klesl klesla klesly kleslo klesat klesá vzrostl vzrostla vzrostly vzrostlo roste rostl rostla
        stoupl stoupla stoupá zlepšil zlepšila zhoršil zhoršila měnil měnila měnilo měnily změnil změnila
        změnilo změnily mění
    """,
    "sinking": "klesl klesla klesly kleslo klesat klesá zhoršil zhoršila",
    "differing": "rozdíl odstup náskok",
    "greater": "více víc větší vyšší lepší rychlejší delší starší dražší těžší teplejší výš vyšších dál",
    "smaller": "méně míň menší nižší horší pomalejší kratší mladší levnější lehčí chladnější níž",
    "than": "než",
    "in_turn": "první druhý třetí čtvrtý pátý šestý sedmý osmý devátý desátý",
    "adding": "s se plus přidej dokresli včetně",
    "called": "popsaná popsaný nazvaná nazvaný označená názvem nazvanou popsanou",
    "now": "dnes teď nyní",
    "breaking": "ale zatímco",
    "failing": "ne jinak",
    "placing": "u v ve na nad vedle pro",
    "labelling": "popiš napiš označ",
    "labelled": "popsaný popsaná popsané popsaným popsanou",
    "saying": "s text textem slovy slovem popiskem poznámka",
    "times_taken": "čas časy",
    "titles": "název názvy titulek titulky popisek popisky",
    "of_circles": "kruhů kruhy bublin bubliny bublina bodů body ukazuje",
    "halfway": "napůl polo",
    "stripe_nouns": "pásmo oblast rozsah pás zóna",
    "at_marks": "v ve na nad u vedle pod",
    "calling": "nazvi pojmenuj popiš",
    "at_its_top": "nahoře, navrchu, úplně nahoře",
    "at_its_bottom": "dole, vespod, úplně dole",
    "on_top_of": "na vrchu, nad",
    "starting_with": "začni, začněte, začínaje, dej",
    "then": "pak potom následně a",
    "as_they_are": "jak jsou pořadí zůstanou",
    "keeping": "nech ponech",
    "one_line": "čára čáru linka",
    "line_of": "u na pro která ukazuje",
    "drawn_as": "jako",
    "instead": "místo nahraď",
    "ending": "do konec končí maximum max",
    "beginning": "začíná začni začínat začátek od",
    "belongs": "pro je jsou jako na má",
    "along_x": "vodorovně, na vodorovné ose, na x, dole, zleva doprava",
    "along_y": "svisle, na svislé ose, na y",
    "determiners": "který která které jaký jaká jaké",
    "greeting": "ahoj čau zdravím nazdar dobrý",
    "thanking": "díky děkuji děkuju děkujeme",
    "used_up": "spotřebováno využito utraceno už",
    "to_do": "zbývá udělat, ještě udělat, k dokončení",
    "rows_meant": "ty ti",
    "worth": "hodnota cenu",
    "paying": "zaplatit zaplatil zaplatila platíme zaplatili",
    "earning": "vydělal, vydělala, vydělali, vynesl, vynesla",
    "inside": "uvnitř",
    "into": "na v do",
    "whole": "všechny všech",
    "evening": "večer",
    "noon": "poledne",
    "speedy": "rychl krátk",
    "leisurely": "pomal dlouh",
    "who": "kdo komu koho",
    "when": "kdy",
    "naming": "kdo co jaký jaká jaké který která které kdy kde kolik jak",
    "picking": "kdo který která které kdy kde",
    "exceeding": """
        převyšuje převýšil převýšila převýšily překonal překonala překonaly převyšují převyšovaly převyšoval
        převyšovala překonávají přesahují předčí přesáhly přerostly
    """,
    "developing": "vývoj průběh",
    "crossing": """
        přesáhl přesáhla přesáhlo přesáhly překročil překročila překročilo překročily dosáhl dosáhla
        dosáhlo
    """,
    "those": "tyto ty těch",
    "them": "je jim",
    "that": "to toto ten",
    "factors": "krát násobek",
    "aged": "nejstarší nejmladší",
    "nothing": "nula",
    "none_of_it": "nic žádný žádná nula",
    "recent": "nejnovější",
    "picking_of": "které který která jaké",
    "back": "vrať zpět znovu",
    "correcting": "je byl bylo byla být mělo",
    "mistaken": "překlep chyba omyl promiň vlastně oprava",
    "setting": "změň oprav nastav být",
    "forgotten": "chybí zapomněl zapomněla",
    "standing_rows": "řádek záznam nový s",
    "renaming": "přejmenuj pojmenuj",
    "renamed_to": "jako",
    "column_words": "sloupec řadu",
    "in_force": "filtr filtry",
    "changed": "změnil změnila změny",
    "addressed": "jsi ty",
    "steps": "kroky změny",
    "other_one": "druhý druhá druhou",
    "offering": "můžeš mohl mohla můžete",
    "halves": "polovina polovině polovinu pololetí",
}
"""Words around what is asked for, by their list in `Asking`."""
TALK: Mapping[str, str] = {
    "openers": """
        takže no nu jo oh ok dobře ale a promiň promiňte teď haha taky také mimochodem hele podívej dnes
    """,
    "articles": "ten ta to nějaký nějaká každý každá žádný žádná",
    "denying": "ne nikdy",
    "pointing": "to toto tohle tady tu tam všechno nic něco někdo nikdo všichni",
    "speaking": "já my on ona oni jsem jsme mám máme pracuju pracuji pracujeme bydlím právě",
    "being": """
        je jsou byl byla bylo byli byly jsem jsme má mají měl měla jde jdou šlo vypadá zní zdá přijde
        přišel přišla dělá dělají nesnáší miluje říká řekl řekla myslí tvrdí ptá ptal ptala spí kvete
        prší bydlí pracuje začíná končí
    """,
    "reasons": """
        protože, jelikož, poněvadž, neboť, abych, abychom, aby můj, aby moje, aby všichni, aby šéf,
        ačkoli, i když, přestože, jinak, pro případ, kvůli, díky, abych viděl jestli, abych věděl
        jestli, je jedno
    """,
    "doubtful_reasons": "když já, když můj",
    "purposes": """
        abych ukázal, k ukázání, na vyvěšení, k vytištění, na vytištění, na vytisknutí, k odeslání,
        abych pochopil, který musím, kterou musím
    """,
    "audiences": """
        šéfa šéfovou vedoucího tým kolegy kolegyni kolegu klienta klienty zákazníka zákazníky učitele
        učitelku profesora třídu rodiče mámu tátu maminku manžela manželku přítelkyni přítele kamarády
        kamaráda děti syna dceru babičku dědu bratra sestru rodinu sousedy klub spolek výbor radu obec
        trenéra lékaře účetní zprávu prezentaci snímek referát seminář schůzi schůzku poradu úkol práci
        školu univerzitu fakultu projekt blog web stránku stránky newsletter noviny časopis plakát leták
        nástěnku zeď ledničku knihu kancelář zkoušku oslavu svatbu kostel tisk archiv skupinu kanál
        členy
    """,
    "for_whom": "pro, do, na, pro mého, pro mou, pro moji, pro mé, pro naše, pro náš, pro naši, na zítra",
    "ordering": """
        ukaž ukažte udělej udělejte nakresli vytvoř dej dejte vlož seřaď označ zvýrazni obarvi vybarvi
        popiš přidej odeber odstraň smaž vynech nech použij nazvi pojmenuj změň začni seskup napiš
        porovnej můžeš můžete mohl mohla prosím
    """,
    "quantities": """
        výdaj výdaje výdajů náklad náklady nákladů cena ceny cen poplatek poplatky nájem mzda mzdy plat
        platy příjem příjmy příjmů výnos výnosy zisk tržba tržby obrat prodej prodeje rozpočet účet účty
        známka známky výsledek výsledky čas časy času délka vzdálenost výška šířka váha hmotnost
        velikost plocha hloubka rychlost tempo teplota teploty srážky déšť vlhkost tlak spotřeba
        spotřeby využití výroba produkce sklizeň úroda výnosnost energie proud součet úroveň míra odečty
        hlasy hlasů mandáty návštěvy návštěvnost návštěvníci zobrazení účast účastníci stažení dny vejce
        vajec góly gólů branky výhry prohry lístky vstupenky objednávky objednávek případy podíl podíly
        procento provoz
    """,
    "amounts": """
        částka částky částku peníze peněz množství počet počty číslo čísla hodnota hodnoty body bodů
        kilometry kilometrů km hodiny hodin minuty minut korun euro litry litrů kila osob osoby krát
        kusů kusy
    """,
}
"""Words of the talk around a request, by their list in `Chatting`."""
