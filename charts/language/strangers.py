"""Which language a text is in that is not spoken here: told by its script, or by its small words."""

from functools import cache

from charts.language.kept import kept
from charts.language.registry import each_code, languages
from charts.language.scripts import script_of
from charts.language.spoken import words_in
from charts.language.tokens import words

SCRIPTS = {
    "GREEK": "Greek",
    "THAI": "Thai",
    "LAO": "Lao",
    "KHMER": "Khmer",
    "MYANMAR": "Burmese",
    "BENGALI": "Bengali",
    "TAMIL": "Tamil",
    "TELUGU": "Telugu",
    "GUJARATI": "Gujarati",
    "GURMUKHI": "Punjabi",
    "KANNADA": "Kannada",
    "MALAYALAM": "Malayalam",
    "SINHALA": "Sinhala",
    "ORIYA": "Odia",
    "ETHIOPIC": "Amharic",
    "TIBETAN": "Tibetan",
    "MONGOLIAN": "Mongolian",
    "GEORGIAN": "Georgian",
    "ARMENIAN": "Armenian",
    "THAANA": "Dhivehi",
}
"""Scripts of which no language is spoken here, by the language that is mostly written in them."""
SMALL_WORDS = {
    "Romanian": """
        și si să sa în pe cu din care este sunt pentru te rog arată arata mi un o vreau vrea doar fără fara la
        de al ale lui ce cât cat câte mai mult vânzări vânzările grafic graficul diagramă mulțumesc după toate
    """,
    "Hungarian": """
        és az egy hogy kérlek kérem légy szíves mutasd mutass rajzolj készíts csak nélkül minden mennyi melyik
        legyen kell szeretnék diagramot oszlopdiagram kördiagram köszönöm szerint havonta volt mint nem meg
    """,
    "Finnish": """
        ja on näytä piirrä tee minulle kiitos ole hyvä vain ilman kaikki paljonko kuinka mikä kuukausittain
        kaavio pylväskaavio ympyräkaavio haluan haluaisin myynti mukaan että kanssa ovat olisi voisitko
    """,
    "Estonian": """
        ja on näita joonista palun ainult ilma kõik kui palju mis diagramm tulpdiagramm tahan kuude
        järgi aitäh
    """,
    "Danish": """
        vis mig venligst tegn lav og jeg vil gerne kun uden hvor mange hvilken hvilke søjlediagram
        cirkeldiagram
        tak af pr et kan du fordelt måned efter ikke salget lagkagediagram
    """,
    "Norwegian": """
        vis meg vennligst tegn lag og jeg vil gjerne bare uten hvor mange hvilken hvilke søylediagram
        kakediagram takk av et kan du fordelt måned etter ikke salget stolpediagram
    """,
    "Croatian": """
        molim te vas prikaži nacrtaj napravi mi samo bez koliko koji koja po prema svih graf grafikon
        stupčasti
        dijagram prodaja prodaje hvala želim mjesecima i je su za sa što
    """,
    "Serbian": """
        молим те прикажи нацртај направи ми само без колико који која по према графикон хвала желим
        су за са што је
    """,
    "Slovak": """
        prosím ukáž nakresli urob mi iba len bez koľko ktorý ktorá podľa všetky graf stĺpcový koláčový predaj
        ďakujem chcem mesiacov a je sú pre so čo aký
    """,
    "Slovenian": """
        prosim pokaži nariši naredi mi samo brez koliko kateri katera po vse graf stolpčni tortni
        prodaja hvala
        želim mesecih in je so za kaj
    """,
    "Bulgarian": """
        моля покажи начертай направи ми само без колко кой коя по всички графика диаграма продажби благодаря
        искам месеци и е са за със какво
    """,
    "Catalan": """
        si us plau mostra dibuixa fes me amb els les dels per gràfic gràfica només sense quant quants quina
        vull vendes gràcies segons cada mesos i és són
    """,
    "Swahili": """
        tafadhali nionyeshe onyesha chora tengeneza grafu chati ya wa kwa na kila mwezi mauzo tu bila ngapi
        kiasi gani asante nataka ni katika zote eneo
    """,
    "Tagalog": """
        pakita mo naman ang ng mga sa bawat paki gumawa gawin po lang walang ilan magkano alin salamat gusto
        ko buwan benta at ay para
    """,
    "Lithuanian": """
        prašau parodyk nubraižyk tik be kiek kuris kuri pagal visi grafikas diagrama pardavimai ačiū
        noriu ir yra su
    """,
    "Latvian": """
        lūdzu parādi uzzīmē tikai bez cik kurš kura pēc visi grafiks diagramma pārdošana paldies
        gribu un ir ar
    """,
    "Icelandic": """
        vinsamlegast sýndu teiknaðu mér aðeins bara án hversu margir hvaða súlurit skífurit takk vil
        og er með eftir
    """,
    "Afrikaans": """
        asseblief wys teken vir my net sonder hoeveel watter volgens grafiek staafgrafiek verkope
        dankie wil en nie die van
    """,
    "Albanian": """
        ju lutem trego vizato më vetëm pa sa cili sipas të gjitha grafik shitjet faleminderit dua
        dhe është për me
    """,
    "Basque": """
        mesedez erakutsi marraztu egin niretzat bakarrik gabe zenbat zein arabera guztiak grafikoa
        salmentak eskerrik asko nahi eta da
    """,
    "Azerbaijani": """
        zəhmət olmasa göstər çək mənə yalnız neçə hansı görə bütün qrafik satış təşəkkür istəyirəm
        və üçün ilə
    """,
    "Uzbek": """
        iltimos menga faqat necha qaysi boyicha barcha grafik sotuv rahmat kerak va uchun bilan
        korsat
    """,
    "Kazakh": "өтінемін маған тек қанша қай бойынша барлық график сату рахмет керек және үшін көрсет",
    "Yoruba": "jọwọ fi hàn mí nìkan láìsí melo ati fun pẹlu oṣooṣu ẹ ṣe",
    "Hausa": "don allah nuna mini kawai ba tare da nawa wane bisa ga duka jadawali na gode ina so kuma",
    "Zulu": """
        ngicela ngibonise dweba kuphela ngaphandle kangaki yiphi ngokwe zonke igrafu ngiyabonga
        ngifuna futhi
    """,
}
"""Small words, and what is said of charts, of languages whose script is read here, by their English names."""
_FEWEST, _HALF = 2, 0.5


def stranger_of(text: str, names: str = "") -> str:
    """Return the English name of the language that a text is in, if it is one that is not spoken here.

    names are those of the table, which say nothing: the text may be in another language.
    """
    letters = [script for sign in text if (script := script_of(sign))]
    strange = [script for script in letters if script in SCRIPTS]
    if strange and len(strange) > _HALF * len(letters):
        return SCRIPTS[max(set(strange), key=strange.count)]
    aside = {word.raw.casefold() for word in words(names)}
    said = {word.raw.casefold() for word in words(text) if word.kind == "word"} - aside
    best = max(SMALL_WORDS, key=lambda name: len(said & _small(name)))
    theirs = said & _small(best)
    if len(theirs) < _FEWEST:
        return ""
    ours = max((len(said & _spelt(each.code)) for each in languages()), default=0)
    return best if len(theirs) > ours else ""


@cache
def _small(name: str) -> frozenset[str]:
    return frozenset(SMALL_WORDS[name].split())


@kept(each_code)
def _spelt(code: str) -> frozenset[str]:
    """Return the words of a language as they are written, accents and all."""
    language = next(each for each in languages() if each.code == code)
    listed = " ".join((language.small_talk, language.chatter.replace("_", " "), *language.phrases.values()))
    known = frozenset(listed.casefold().replace(",", " ").split())
    return known | words_in(language) if code == "en" else known
