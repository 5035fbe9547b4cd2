"""English for how things are asked."""

from charts.language.ways_of_asking import Asking

ASKING = Asking(
    subjects="who that which i we they he she it everyone everybody someone somebody people",
    supposing="if had unless suppose when",
    choosing="which that who with whose where when we i they",
    superlative="est",
    lesser="""cheap poor small short young slow light cold quiet few weak low near close thin narrow early
        lazi cool dull mild""",
    no_superlatives="""forest interest request invest protest harvest contest guest northwest northeast
        southwest southeast midwest manifest digest suggest modest honest attest conquest inquest priest
        latest budapest bucharest ernest arrest crest infest ingest unrest bequest tempest earnest""",
    at_the_top="first, on top, at the top, at top, up top, on the left, to the left",
    at_the_bottom="at the bottom, on the right, last, to the right, at the end",
    high="high highs peak peaks ceiling",
    low="low lows floor trough",
    plural="s",
)
