"""Ids and clock: what everything else leans on."""

from playground.history import History
from playground.snowflake import EPOCH_MS, Clock, Snowflakes
from playground.world import World


def test_ids_grow_even_when_the_clock_is_turned_back() -> None:
    clock = Clock()
    ids = Snowflakes(clock)

    first = ids.next()
    clock.advance(-3600)
    second = ids.next()

    assert second == first + 1


def test_an_id_tells_the_time_it_was_made() -> None:
    clock = Clock()
    clock.set(1_700_000_000)

    made = (Snowflakes(clock).next() >> 22) + EPOCH_MS

    assert 0 <= made - 1_700_000_000_000 < 1000


def test_the_default_world_has_what_a_newcomer_expects() -> None:
    world = World()

    (guild,) = world.guilds.values()
    named = [(world.channels[i].name, int(world.channels[i].type)) for i in guild.channels]

    assert guild.name == "Oneplot playground"
    assert named[:3] == [("general", 0), ("sales", 0), ("random", 0)]
    assert named[3:] == [("announcements", 5), ("Voice", 2), ("ideas", 15)]
    assert [u.name for u in world.users.values()] == ["You", "Alice", "Oneplot"]


def test_requests_are_joined_with_their_answers() -> None:
    history = History(lambda: 0.0)
    first = history.add("request", method="POST", path="/a")
    history.add("request", method="POST", path="/b")
    history.add("response", request=first, status=400, code=50035)

    assert [(r["path"], r["status"], r["code"]) for r in history.requests("POST")] == [
        ("/a", 400, 50035),
        ("/b", None, None),
    ]
