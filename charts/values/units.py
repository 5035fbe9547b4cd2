"""Words beside a number: currencies, magnitudes ("1,2 Mio.", "30L", "120万") and units."""

import unicodedata

_ISO_4217 = frozenset(
    [
        "AED",
        "AFN",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BRL",
        "BSD",
        "BTC",
        "BTN",
        "BWP",
        "BYN",
        "BZD",
        "CAD",
        "CDF",
        "CHF",
        "CLP",
        "CNY",
        "COP",
        "CRC",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "ERN",
        "ETB",
        "ETH",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HRK",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LYD",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRU",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RMB",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SLE",
        "SOS",
        "SRD",
        "SSP",
        "STN",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "USD",
        "USDT",
        "UYU",
        "UZS",
        "VES",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XCD",
        "XOF",
        "XPF",
        "YER",
        "ZAR",
        "ZMW",
    ]
)
_CURRENCY_WORDS = frozenset(
    [
        "kr",
        "kr.",
        "kč",
        "zł",
        "zl",
        "ft",
        "lei",
        "leu",
        "лв",
        "лв.",
        "грн",
        "грн.",
        "руб",
        "руб.",
        "р",
        "р.",
        "rs",
        "rs.",
        "rp",
        "rp.",
        "rm",
        "r",
        "fr",
        "fr.",
        "sfr",
        "sfr.",
        "s/",
        "s/.",
        "din",
        "din.",
        "дин",
        "дин.",
        "tl",
        "lt",
        "ls",
        "ден",
        "ден.",
        "ден.",
        "元",
        "円",
        "圆",
        "圓",
        "块",
        "원",
        "บาท",
        "د.إ",
        "د.إ.",
        "ر.س",
        "ر.س.",
        "ج.م",
        "ج.م.",
        "د.ك",
        "د.ك.",
        "د.ت",
        "د.ت.",
        "د.ج",
        "د.ج.",
        "د.م",
        "د.م.",
        "ل.ل",
        "ل.ل.",
        "ر.ق",
        "ر.ق.",
        "د.أ",
        "د.أ.",
        "د.ع",
        "د.ع.",
        "ر.ع",
        "ر.ع.",
        "د.ب",
        "د.ب.",
        "ریال",
        "ريال",
        "تومان",
        "دينار",
        "درهم",
        "bs",
        "bs.",
        "q",
        "euro",
        "euros",
        "eur",
        "dollar",
        "dollars",
        "pound",
        "pounds",
        "yen",
        "yuan",
        "usd",
        "gbp",
        "chf",
        "eur.",
        "franc",
        "francs",
        "krona",
        "kronor",
        "kroner",
        "рублей",
        "рубля",
        "гривень",
        "kn",
        "тг",
        "сум",
        "сўм",
        "som",
        "soʻm",
        "so'm",
        "mdl",
        "l",
        "lek",
        "lekë",
        "kd",
        "jd",
        "den",
        "den.",
    ]
)

MAGNITUDES: dict[str, int] = {}
"""Word in lower case -> its power of ten, where the word means one thing in every language."""
for _power, _words in {
    2: "hundred",
    3: (
        "k thousand thousands tsd tsd. tys tys. tis tis. tüh tyś тыс тыс. тис тис. хил хил. хиљ. χιλ χιλ. hilj. tūkst. tūkst "
        "tuh tuh. tis tisuća rb ribu 千 천 พัน ألف آلاف هزار हज़ार हज़ार हजार হা হাজার ezer mijë mila bin tusind tusen"
    ),
    4: "万 萬 만",
    5: "lakh lakhs lac lacs लाख লা লাখ แสน",
    6: (
        "mm mn mio mio. mln mln. mill mill. million millions millionen millones millón milhões milhão milj milj. "
        "mil. млн млн. мил мил. εκ εκ. εκατ. jt jt. juta ล้าน مليون ملايين میلیون मिलियन mi mpx tr mió millió "
        "miljoen milyon milion milionów milioni mi. мілн. mij. မီလီယံ"
    ),
    7: "cr crore crores करोड़ क॰ क. কো কোটি",
    8: "億 亿 억",
    9: (
        "bn bln b billion billions mrd mrd. md mld mld. mia mia. mil.mill. mrd milyar miliar miliardi milliarden "
        "milliarde млрд млрд. млд. δισ δισ. mlrd mlrd. مليار میلیارد พันล้าน mr mr. mlrd bi अ॰ अरब miljard miljarder miliard"
    ),
    12: "tn trn trillion trillions трлн трлн. bio bio. bil. 兆 조 biljoen trilyun bln. tri kh ล้านล้าน تريليون",
}.items():
    for _word in _words.split():
        MAGNITUDES[_word] = _power

AMBIGUOUS: dict[str, tuple[tuple[str, int], ...]] = {
    "m": (("jt rb jt. rb.", 9), ("", 6)),
    "b": (("mn mr mr.", 3), ("", 9)),
    "t": (("tr n", 9), ("mio. mia. mio mia", 3), ("k m b mn bn l cr", 12)),
    "l": (("k cr t", 5),),
    "n": (("tr", 3),),
    "e": (("m mrd", 3),),
    "mil": (("m mil m", 3), ("mi bi", 3), ("", 3)),
    "md": (("", 9),),
    "g": (("k m", 9),),
    "tn": (("mn md", 3), ("mn mdkr", 3), ("", 12)),
    "bin": (("", 3),),
    "mld": (("", 9),),
}
"""Letters that mean a magnitude in company: the first entry one of whose words stands in the column wins, and
an entry without words wins always. "B" is a billion, but a thousand beside the Turkish "Mn"; "L" is a lakh
beside "K" or "Cr" and else a litre."""

_LENGTH_UNITS_OF_ONE_LETTER = frozenset(
    ["m", "l", "g", "s", "h", "d", "t", "v", "w", "a", "j", "n", "c", "f", "k", "b"]
)


_FIRST_OF_TWO = frozenset("sq square cubic cu fl per metric us short long / % million billion".split())


def is_currency(word: str) -> bool:
    """Whether the word, tidied, names money: a sign (with a country before or after it), an ISO 4217 code, a word."""
    if not word or len(word) > 12:  # noqa: PLR2004 - the longest currency word
        return False
    if word in _ISO_4217 or word.casefold() in _CURRENCY_WORDS:
        return True
    letters = "".join(sign for sign in word if unicodedata.category(sign) != "Sc")
    return len(letters) < len(word) and len(letters) <= 3 and (not letters or letters.isalpha())  # noqa: PLR2004


def is_unit(word: str) -> bool:
    """Whether the word can stand behind a number as its unit: letters with what units are written with."""
    first, blank, _ = word.partition(" ")
    if not word or len(word) > 20 or any(sign.isdecimal() for sign in word):  # noqa: PLR2004 - a phrase, no unit
        return False
    if blank and (first.casefold() not in _FIRST_OF_TWO or word.count(" ") > 1):
        return False
    if len(word) == 1 and word.isascii() and word.isalpha():
        return word.casefold() in _LENGTH_UNITS_OF_ONE_LETTER
    return all(
        sign.isalpha() or sign in "°µ/²³·^.%‰-_ '\"′″()₂$€£" or unicodedata.category(sign)[0] in "MS"
        for sign in word
    )


def magnitude(word: str, company: frozenset[str]) -> int | None:
    """Return the power of ten a suffix stands for among the suffixes of its column, None if it is none."""
    word = word.casefold()
    for words, power in AMBIGUOUS.get(word, ()):
        if not words or company & frozenset(words.split()) - {word}:
            return power
    return MAGNITUDES.get(word)
