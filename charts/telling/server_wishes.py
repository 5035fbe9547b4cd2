"""What stands on the settings of a server."""

from collections.abc import Sequence

from charts.telling.speech import listed, locales, noted, say, whole

BARRED = "🔒"
"""What a mention of somebody gets who may not ask here: no words, and no thread."""

SETTINGS = noted("Set what this server wants of me")
WHERE, LANGUAGE, GROUND = noted("Where I answer"), noted("Language"), noted("Background")
IN_THREADS, IN_PLACE = noted("In a thread"), noted("In the channel")
AS_ASKED, USUAL = noted("The language of the request"), noted("As usual")
WHO_AND_HOW_MANY, BACK = noted("Who may ask, and how many"), noted("Back")
WHO, WAITING = noted("Roles that may ask me"), noted("Waiting charts per member")


def head() -> str:
    """Say what the choices are for."""
    return say("For all charts on this server, where nobody asks for something else:")


def admitted(roles: Sequence[int]) -> str:
    """Say who may ask for charts."""
    if not roles:
        return say("Everybody on this server may ask me for charts.")
    return say(
        "Only members with the role {roles}, and those who manage this server, may ask me for charts. "
        "Others find {mark} under their message.",
        roles=_named(roles),
        mark=BARRED,
    )


def barred(roles: Sequence[int]) -> str:
    """Say why somebody gets no chart."""
    return say(
        "On this server only members with the role {roles} may ask me for charts.", roles=_named(roles)
    )


def usual(count: int) -> str:
    """Name what holds where nobody chose, with how many that are."""
    return f"{say(USUAL)} ({whole(count)})"


def _named(roles: Sequence[int]) -> str:
    return listed([f"<@&{role}>" for role in roles], style="or")


def languages() -> dict[str, str]:
    """Return the languages that answers are given in, each by its own name."""
    from babel import Locale  # noqa: PLC0415 - only who looks at settings needs it

    found = {}
    for code in sorted(locales()):
        name = Locale.parse(code.replace("-", "_")).get_display_name() or code
        found[code] = name[0].upper() + name[1:]
    return found
