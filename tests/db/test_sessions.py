"""The session that the next process goes on with."""

import pytest

from db.sessions import Session, Sessions
from tests.db.engines import engine

pytestmark = pytest.mark.usefixtures("each_engine")

SESSION = Session("abc", 7, "wss://gateway-eu.discord.gg", 512)


async def test_the_last_session_of_an_application_is_kept() -> None:
    db = engine()
    sessions = Sessions(db)
    assert await sessions.kept(1, 512) is None
    await sessions.keep(1, SESSION)
    await sessions.keep(1, SESSION._replace(sequence=9))
    await sessions.keep(2, SESSION._replace(id="another's"))
    assert await sessions.kept(1, 512) == SESSION._replace(sequence=9)


async def test_a_session_with_other_intents_is_no_use() -> None:
    db = engine()
    await Sessions(db).keep(1, SESSION)
    assert await Sessions(db).kept(1, 513) is None


async def test_a_session_that_is_forgotten_is_gone() -> None:
    db = engine()
    await Sessions(db).keep(1, SESSION)
    await Sessions(db).forget(1)
    assert await Sessions(db).kept(1, 512) is None
