"""What stands on the settings of a server."""

from charts.telling.speech import locales, noted, say

SETTINGS = noted("Set what this server wants of me")
WHERE, LANGUAGE, GROUND = noted("Where I answer"), noted("Language"), noted("Background")
IN_THREADS, IN_PLACE = noted("In a thread"), noted("In the channel")
AS_ASKED, USUAL = noted("The language of the request"), noted("As usual")


def head() -> str:
    """Say what the choices are for."""
    return say("For all charts on this server, where nobody asks for something else:")


def languages() -> dict[str, str]:
    """Return the languages that answers are given in, each by its own name."""
    from babel import Locale  # noqa: PLC0415 - only who looks at settings needs it

    found = {}
    for code in sorted(locales()):
        name = Locale.parse(code.replace("-", "_")).get_display_name() or code
        found[code] = name[0].upper() + name[1:]
    return found
