"""The encoding of a file that does not say it: UTF-16 by its zeros, else what makes words of its bytes."""

_SAMPLE = 64_000  # bytes that are looked at; the whole file is decoded
_LEAST = 0.3  # share of zeros on one side that only UTF-16 has
_SURE = 0.08
"""Below that, few letters speak for an encoding, and the usual one of the West goes first."""

_WESTERN = frozenset("äöüßéèêëàâçñóòíúáãõåæøœïîôùûÿÏÎÔÙÛÊËÃÕÄÖÜÉÈÀÂÅÆØÇÑÓÍÚÁ£€°²³–’“”„«»§µ½¼±·×…®©¡¿ºª")
_TURKISH = frozenset("ğüşöçıİĞÜŞÖÇâî")
_TRIED = (("cp1252", "Windows-1252", _WESTERN), ("cp1254", "Windows-1254", _TURKISH))
_TRUSTED = ("windows-", "cp9", "gb", "big5", "koi8", "ibm866", "euc", "shift", "iso-2022", "hz")
"""Encodings with an alphabet of their own: few letters tell them."""


def guess(data: bytes) -> tuple[str, str] | None:
    """Return the text and the encoding's name, None when no encoding makes sense of the bytes."""
    if b"\0" in data:
        return _by_zeros(data)
    from chardet import detect  # noqa: PLC0415 - only files that are no UTF-8 need the library

    found = detect(data[:_SAMPLE])
    name = str(found.get("encoding") or "")
    confidence = float(found.get("confidence") or 0)
    if not name.lower().startswith(_TRUSTED) and confidence < _SURE:
        for encoding, shown, letters in _TRIED:
            if _makes_sense(data, encoding, letters):
                return data.decode(encoding), shown
    try:
        text = data.decode(name) if name else ""
    except (UnicodeDecodeError, LookupError):
        return None
    return (text, name) if text and _is_text(text) else None


def _by_zeros(data: bytes) -> tuple[str, str] | None:
    """Read UTF-16 without its mark: of every two bytes of plain text one is zero, always the same."""
    sample = data[:_SAMPLE]
    half = max(1, len(sample) // 2)
    high, low = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if max(high, low) < _LEAST or min(high, low) > _LEAST / 10:
        return None
    encoding = "utf-16-be" if high > low else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return (text, encoding.upper()) if _is_text(text) else None


def _makes_sense(data: bytes, encoding: str, letters: frozenset[str]) -> bool:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return all(sign.isascii() or sign in letters or sign == "\u00a0" for sign in text) and _is_text(text)


def _is_text(text: str) -> bool:
    """Whether a text has no control signs but those of lines and tabs."""
    return not any(sign < " " and sign not in "\t\n\r\f" for sign in text[:_SAMPLE])
