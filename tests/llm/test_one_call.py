"""One healthy provider: what is asked, what comes of it, and that it is asked once."""

from charts.spec import Mark
from tests.llm.server import saying, serving
from tests.llm.world import GOOD, mention, provider, world


async def test_a_model_s_spec_is_drawn_from_the_member_s_table() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        decision = await here.decide(mention())

    assert decision.spec is not None
    assert decision.spec.mark is Mark.AREA
    assert decision.spec.title == "Put aside"
    assert len(server.requests) == 1
    assert here.providers[0].name == "first"
