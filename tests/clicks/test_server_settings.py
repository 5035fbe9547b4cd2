"""A server says who may ask and how many may wait: what is chosen holds at once, and is shown as it is."""

import pytest

from answer.controls import Control
from answer.model import Answer
from answer.row import MessageId
from answer.turns import Limits, Ticket
from answer.wishes import Asker, Wishes
from clicks.server_settings import KEPT, ServerSettings
from db.servers import Servers
from tests.clicks.desk import Desk, Response

SERVER, ANALYSTS, GUESTS = 7, 71, 72
HOST = Limits(member=8)


class Panel:
    """The settings of one server as its manager sees them."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.settings = ServerSettings(Servers(self.desk.db), self.desk.discord, lambda: HOST)

    async def choose(self, operation: str, *, hidden: bool = True) -> Answer:
        """Touch; return what is shown then."""
        click = self.desk.click(operation, chart=SERVER, hidden=hidden)
        await self.settings.handle(click, Response(self.desk.discord))
        return self.desk.discord.private[-1]

    async def wishes(self) -> Wishes:
        """Return what is kept."""
        return Wishes.from_json(await Servers(self.desk.db).wishes(SERVER))

    async def turned_away(self, asker: Asker, locale: str = "en") -> list[str]:
        """Return what somebody is told who touches something."""
        response = Response(self.desk.discord)
        assert await self.settings.turned_away(SERVER, asker, locale, response) == bool(response.replies)
        return response.replies

    def waiting(self, server: int | None = SERVER) -> int:
        """Return how many charts of a member may wait."""
        return self.settings.limits_of(Ticket(MessageId(1), 2, server)).member


def controls(answer: Answer) -> dict[str, Control]:
    return {control.id.split(":")[1]: control for row in answer.controls for control in row}


async def test_the_settings_have_two_pages_of_at_most_five_rows() -> None:
    panel = Panel()
    await panel.settings.show(SERVER, "token", "en")
    first, second = panel.desk.discord.private[-1], await panel.choose("wish-second")
    back = await panel.choose("wish-first")

    assert first == back
    assert [len(page.controls) <= 5 for page in (first, second)] == [True, True]
    assert set(controls(second)) == {"wish-roles", "wish-waiting", "wish-first"}
    assert second.text == "Everybody on this server may ask me for charts."
    assert await panel.wishes() == Wishes()


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (f"{ANALYSTS},{GUESTS}", (ANALYSTS, GUESTS)),
        (f"{ANALYSTS}", (ANALYSTS,)),
        ("", ()),
        (f"{ANALYSTS},{SERVER}", ()),  # that of everybody has the id of the server
        ("x,-1,١", ()),
    ],
)
async def test_the_roles_that_are_chosen_are_those_that_may_ask(value: str, kept: tuple[int, ...]) -> None:
    panel = Panel()
    await panel.choose(f"wish-roles={GUESTS}")
    shown = await panel.choose(f"wish-roles={value}")

    assert (await panel.wishes()).roles == controls(shown)["wish-roles"].roles == kept
    assert ("Everybody" in shown.text) == (kept == ())
    assert all(f"<@&{role}>" in shown.text for role in kept)


@pytest.mark.parametrize(
    ("asker", "may"),
    [
        (Asker(), False),
        (Asker(frozenset({GUESTS})), False),
        (Asker(frozenset({GUESTS, ANALYSTS})), True),
        (Asker(manages=True), True),
    ],
)
async def test_who_may_not_ask_is_told_so_in_their_language(asker: Asker, *, may: bool) -> None:
    panel = Panel()
    assert await panel.turned_away(asker) == []
    await panel.choose(f"wish-roles={ANALYSTS}")

    told = f"On this server only members with the role <@&{ANALYSTS}> may ask me for charts."
    assert await panel.turned_away(asker) == ([] if may else [told])
    if not may:
        assert (await panel.turned_away(asker, "de"))[0].startswith("Auf diesem Server")


@pytest.mark.parametrize(
    ("value", "waiting"), [("0", 0), ("3", 3), ("none", 8), ("13", 8), ("8", 8), ("-1", 8), ("x", 8)]
)
async def test_how_many_charts_of_a_member_may_wait_lies_within_what_the_host_allows(
    value: str, waiting: int
) -> None:
    panel = Panel()
    assert panel.waiting() == HOST.member
    await panel.choose("wish-waiting=1")
    shown = await panel.choose(f"wish-waiting={value}")

    [chosen] = [option.value for option in controls(shown)["wish-waiting"].options if option.chosen]
    assert chosen == (value if waiting < HOST.member else "none")
    assert (panel.waiting(), panel.waiting(8), panel.waiting(None)) == (waiting, HOST.member, HOST.member)


async def test_a_choice_of_looks_keeps_who_may_ask() -> None:
    panel = Panel()
    await panel.choose(f"wish-roles={ANALYSTS}")
    await panel.choose("wish-waiting=2")
    await panel.choose("wish-theme=dark")

    assert await panel.wishes() == Wishes(theme="dark", roles=(ANALYSTS,), waiting=2)


async def test_while_the_storage_is_away_what_held_last_holds() -> None:
    panel = Panel()
    await panel.choose(f"wish-roles={ANALYSTS}")
    panel.desk.db.away = True

    assert await panel.turned_away(Asker()) != []
    await panel.choose("wish-roles=")
    assert panel.desk.discord.whispered == ["I cannot do this right now. Try again in a minute."]


async def test_so_many_servers_are_remembered_and_no_more() -> None:
    panel = Panel()
    await panel.choose("wish-waiting=1")
    for server in range(100, 100 + KEPT - 1):
        await panel.settings.wishes(server)
    assert panel.waiting() == 1
    await panel.settings.wishes(99)
    assert panel.waiting() == HOST.member


async def test_nobody_sets_what_everybody_sees() -> None:
    panel = Panel()
    await panel.settings.show(SERVER, "token", "en")
    await panel.choose(f"wish-roles={ANALYSTS}", hidden=False)

    assert await panel.wishes() == Wishes()
