"""Words beside a number: currencies, magnitudes ("1,2 Mio.", "30L", "120万") and units."""

import re
import unicodedata
from functools import cache

from charts.cells.characters import holds_digit
from charts.language.words_in_cells import magnitude_powers

_CODES = """
    AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP
    BYN BZD CAD CDF CHF
    CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB ETH EUR FJD FKP GBP GEL GHS GIP GMD GNF
    GTQ GYD HKD HNL HRK
    HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
    LRD LSL LYD MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP
    PKR PLN PYG QAR RMB
    RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TRY
    TTD TWD TZS UAH UGX
    USD USDT UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW Ksh KSh Bs TSh USh
"""
"""ISO 4217, without the codes that are English words (ALL, TOP, CUP), with what people write for some."""

_WORDS = """
    kr kr. kč zł zl ft lei leu лв лв. грн грн. руб руб. р р. rs rs. rp rp. rm r fr fr. sfr sfr.
    s/ s/. din din. дин дин. tl
    lt ls ден ден. 元 円 圆 圓 块 원 บาท د.إ د.إ. ر.س ر.س. ج.م ج.م. د.ك د.ك. د.ت د.ت. د.ج د.ج. د.م د.م.
    ل.ل ل.ل. ر.ق ر.ق. د.أ د.أ.
    د.ع د.ع. ر.ع ر.ع. د.ب د.ب. ریال ريال تومان دينار درهم bs bs. euro euros eur eur. dollar
    dollars pound pounds yen yuan
    usd gbp chf franc francs krona kronor kroner рублей рубля гривень kn тг сум сўм som so'm đ vnđ lekë
    lek kd jd den den.
"""

_AMBIGUOUS = {
    "m": (("jt rb", 9), ("", 6)),
    "b": (("mn mr", 3), ("e mrd", 12), ("mil", 12), ("", 9)),
    "t": (("tr n", 9), ("mio mia milj mrd", 3), ("k m b g mn bn l cr jt rb", 12)),
    "l": (("k cr t", 5),),
    "n": (("tr", 3),),
    "nt": (("tr t n", 12),),
    "e": (("m mrd", 3),),
    "g": (("k m t", 9),),
    "j": (("k b", 6),),
    "þ": (("", 3),),
    "mil": (("tis mld mlr bil k tril", 6), ("", 3)),
    "md": (("", 9),),
    "tn": (("mr b", 12), ("mn md bn", 3), ("", 12)),
    "bn": (("k md", 12), ("", 9)),
}
"""Letters that mean a magnitude in company: the first entry one of whose words stands in the column wins, and
an entry without words wins always. "B" is a billion, but a thousand beside the Turkish "Mn"; "L" is a lakh
beside "K" or "Cr" and else a litre; "mil" is a thousand in Spanish, a million beside "tis."."""

_UNITS_OF_ONE_LETTER = frozenset("mlgshdtvwajncfkbx")
_FIRST_OF_TWO = frozenset(
    ["sq", "square", "cubic", "cu", "fl", "per", "metric", "us", "short", "long", "/", "%"]
)
_MAX_UNIT = 20
_MAX_CURRENCY = 12
_COUNTRY_LETTERS = """
    US U.S. A AU AUD C CA CAN NZ HK S SG NT TW MX R Z CN JP RD J G FJ Bds TT BZ EC WI CI Fr RM CFA USD
"""
_COUNTRIES = frozenset(_COUNTRY_LETTERS.split())
"""Letters beside a currency sign, as in US$; not those of magnitudes, as in M€."""


@cache
def _currencies() -> frozenset[str]:
    return frozenset(_CODES.split()) | frozenset(_WORDS.split())


@cache
def magnitudes() -> dict[str, int]:
    """Return folded word -> power of ten; -1 where the words beside it decide."""
    return {**magnitude_powers(), **dict.fromkeys(_AMBIGUOUS, -1)}


def is_currency(word: str) -> bool:
    """Whether the word, tidied, names money: a sign with or without its country, an ISO 4217 code, a word."""
    if not word or len(word) > _MAX_CURRENCY:
        return False
    if word in _currencies() or word.casefold() in _currencies():
        return True
    if word.isascii() and "$" not in word:
        return False
    letters = "".join(sign for sign in word if unicodedata.category(sign) != "Sc").strip()
    return len(letters) < len(word) and (not letters or letters in _COUNTRIES)


def is_unit(word: str) -> bool:
    """Whether the word can stand behind a number as its unit: letters with what units are written with."""
    if not word or len(word) > _MAX_UNIT or holds_digit(word):
        return False
    first, blank, rest = word.partition(" ")
    if blank and (first.casefold() not in _FIRST_OF_TWO or " " in rest):
        return False
    if len(word) == 1 and word.isascii() and word.isalpha():
        return word.casefold() in _UNITS_OF_ONE_LETTER
    return all(_in_unit(sign) for sign in word)


_PICTURES = re.compile("[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001ffff]")


def _in_unit(sign: str) -> bool:
    if _PICTURES.match(sign):
        return False
    return sign.isalpha() or sign in "°µ/·^.%‰- '\"′″()₂²³$€£" or unicodedata.category(sign)[0] in "MS"


def fold_magnitude(word: str) -> str:
    """Return a magnitude's word as the tables spell it."""
    return word.casefold().rstrip(".")


def magnitude(word: str, company: frozenset[str]) -> int | None:
    """Return the power of ten a suffix stands for beside the others of its column, or None."""
    word = fold_magnitude(word)
    for words, power in _AMBIGUOUS.get(word, ()):
        if not words or company & (frozenset(words.split()) - {word}):
            return power
    power = magnitudes().get(word, -1)
    return power if power >= 0 else None
