"""Faults of the requests that open a thread and send an answer."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from tests.faults.scene import (
    BACKOFF_S,
    IN_OUR_THREAD,
    IN_PLACE,
    IN_THEIR_THREAD,
    Act,
    Case,
    Outcome,
    Scene,
    in_words,
    nothing,
)

_THREAD_REFUSED: dict[int, tuple[str, Outcome]] = {
    160005: ("the place is locked", nothing()),
    160006: ("too many threads are active", IN_PLACE),
    160007: ("too many announcement threads are active", IN_PLACE),
    50001: ("the channel may not be seen", nothing()),
    50013: ("threads may not be opened", IN_PLACE),
    50024: ("this kind of channel has no threads", IN_PLACE),
    10003: ("the channel is gone", nothing()),
    10008: ("the mention is gone", nothing()),
    20016: ("slow mode holds for a moment", IN_OUR_THREAD),
    40058: ("a forum post has no first message yet", IN_OUR_THREAD),
    200000: ("AutoMod blocks the message", IN_OUR_THREAD),
    200001: ("AutoMod blocks the title", IN_OUR_THREAD),
    50035: ("the form is invalid", IN_OUR_THREAD),
    50083: ("the place is archived", nothing()),
}

_SEND_REFUSED: dict[int, tuple[str, Outcome]] = {
    10003: ("the thread is gone", nothing("ours")),
    10008: ("an answer with this nonce was deleted", nothing("ours")),
    50001: ("the thread may not be seen", nothing("ours")),
    50007: ("direct messages are closed", nothing("ours")),
    160005: ("the thread is locked", nothing("ours")),
    50083: ("the thread is archived for good", nothing("ours")),
    200000: ("AutoMod blocks it", nothing("ours")),
    20016: ("slow mode holds for a moment", IN_OUR_THREAD),
    40058: ("a forum post has no first message yet", IN_OUR_THREAD),
    50013: ("the picture may not be attached", in_words(IN_OUR_THREAD)),
    40005: ("the picture is too large", in_words(IN_OUR_THREAD)),
    50035: ("the form is invalid", in_words(IN_OUR_THREAD)),
    50006: ("the message counts as empty", in_words(IN_OUR_THREAD)),
}

_FAILURES: dict[str, dict[str, Any]] = {
    **{f"status {code}": {"kind": "status", "status": code} for code in (500, 502, 503, 504, 520, 522)},
    "a reset connection": {"kind": "rst"},
    "a closed connection": {"kind": "fin"},
}


def _fails(of: str, **fault: Any) -> Act:  # noqa: ANN401 - the fields of a fault
    def stir(scene: Scene) -> None:
        scene.fault(of, **fault)

    return stir


def _refused() -> Iterator[Case]:
    for code, (words, outcome) in _THREAD_REFUSED.items():
        why = str(code) if outcome.state == "abandoned" else ""
        yield Case(
            f"opening the thread is refused with {code}, {words}",
            outcome,
            _fails("thread", kind="error", code=code),
            why=why,
        )
    for code, words in {200000: "message", 200001: "title", 50035: "form"}.items():
        yield Case(
            f"opening the thread is refused with {code} whatever it is called, the {words}",
            IN_PLACE,
            _fails("thread", kind="error", code=code, times=2),
        )
    for code, (words, outcome) in _SEND_REFUSED.items():
        why = ("deleted" if code == 10008 else str(code)) if outcome.state == "abandoned" else ""
        yield Case(
            f"the send is refused with {code}, {words}",
            outcome,
            _fails("send", kind="error", code=code),
            why=why,
        )


def _failed() -> Iterator[Case]:
    for of, effect in (("thread", "opening the thread"), ("send", "the send")):
        for words, fault in _FAILURES.items():
            for phase in ("before", "after"):
                yield Case(
                    f"{effect} ends in {words} {phase} Discord has done it",
                    IN_OUR_THREAD,
                    _fails(of, **fault, phase=phase),
                )
        yield Case(
            f"{effect} is answered with the wrong content type",
            IN_OUR_THREAD,
            _fails(of, kind="content_type"),
        )
        yield Case(
            f"{effect} takes effect after its connection was lost",
            IN_OUR_THREAD,
            _fails(of, kind="late", seconds=0.5),
        )
        yield Case(f"{effect} is slow", IN_OUR_THREAD, _fails(of, kind="slow", seconds=1.0))
        yield Case(
            f"{effect} meets a rate limit of its bucket", IN_OUR_THREAD, _fails(of, kind="429", seconds=0.3)
        )
        yield Case(
            f"{effect} fails more often than it is tried at once",
            IN_OUR_THREAD,
            _fails(of, kind="status", status=503, times=len(BACKOFF_S) + 2),
        )


def _lost_send(scene: Scene) -> None:
    scene.fault("send", "status", status=503, phase="after")


def _stale(scene: Scene) -> None:
    _lost_send(scene)
    scene.fault("read", "stale", seconds=60.0)


def _unread(scene: Scene) -> None:
    _lost_send(scene)
    scene.fault("read", "rst")
    scene.fault("read", "status", status=500)


def _unreadable(scene: Scene) -> None:
    _lost_send(scene)
    scene.fault("read", "error", code=10003)


def _moderated(scene: Scene) -> None:
    _lost_send(scene)
    scene.when("message", scene.delete_answer)


def _everything(scene: Scene) -> None:
    scene.fault("thread", "rst", phase="after")
    scene.fault("send", "rst")
    scene.fault("read", "status", status=503)
    scene.fault("send", "content_type")


def _invalid_twice(scene: Scene) -> None:
    scene.fault("send", "error", code=50035, times=2)


def _always_invalid(scene: Scene) -> None:
    scene.fault("send", "error", code=50035, times=None)


def _human_first(scene: Scene) -> None:
    scene.ctl("thread", action="open", message_id=scene.message)


def _claimed_but_gone(scene: Scene) -> None:
    scene.fault("thread", "error", code=160004)


def _threaded(action: str) -> Act:
    def stir(scene: Scene) -> None:
        scene.when("thread", partial(scene.thread, action))

    return stir


def _deleted(scene: Scene) -> None:
    scene.ctl("delete", message_id=scene.message)


def _deleted_after_the_thread(scene: Scene) -> None:
    scene.when("thread", partial(_deleted, scene))


def _human_first_and_locked(scene: Scene) -> None:
    _human_first(scene)
    scene.thread("lock")


def _told() -> Iterator[Case]:
    yield Case("a member opened the thread first", IN_THEIR_THREAD, _human_first)
    yield Case(
        "a member opened the thread first and locked it",
        nothing("theirs"),
        _human_first_and_locked,
        why="160005",
    )
    yield Case("Discord says the thread exists, and it does not", nothing(), _claimed_but_gone, why="10003")
    yield Case("the mention is deleted before the thread", nothing(), _deleted, why="10008")
    yield Case(
        "the mention is deleted after the thread", nothing("ours"), _deleted_after_the_thread, why="deleted"
    )
    yield Case("the thread is archived before the answer", IN_OUR_THREAD, _threaded("archive"))
    yield Case("the thread is locked before the answer", nothing("ours"), _threaded("lock"), why="160005")
    yield Case("the thread is deleted before the answer", nothing("ours"), _threaded("delete"), why="10003")
    yield Case("the reply to the send is lost, and the history is a minute old", IN_OUR_THREAD, _stale)
    yield Case("the reply to the send is lost, and the history cannot be read twice", IN_OUR_THREAD, _unread)
    yield Case(
        "the reply to the send is lost, and the history is refused",
        Outcome("ours", in_thread=1, state="abandoned"),
        _unreadable,
        why="10003",
    )
    yield Case(
        "a moderator deletes the answer before we know that it was sent",
        nothing("ours"),
        _moderated,
        why="deleted",
    )
    yield Case("the form is invalid with the picture and without it", in_words(IN_OUR_THREAD), _invalid_twice)
    yield Case("the form is always invalid", nothing("ours"), _always_invalid, why="50035")
    yield Case("everything goes wrong once", IN_OUR_THREAD, _everything)


def _hangs() -> Iterator[Case]:
    for of, effect in (("thread", "opening the thread"), ("send", "the send")):
        for phase in ("before", "after"):
            yield Case(
                f"{effect} ends in no answer at all {phase} Discord has done it",
                IN_OUR_THREAD,
                _fails(of, kind="hang", phase=phase),
            )


CASES = (*_refused(), *_failed(), *_told())
HANGS = tuple(_hangs())
"""Played by themselves: the clock is moved on for all of them at once."""
BANS = tuple(
    Case(f"{effect} meets a ban", IN_OUR_THREAD, _fails(of, kind="429", seconds=0.3, via=False))
    for of, effect in (("thread", "opening the thread"), ("send", "the send"))
)
"""Played by themselves: while one lasts the bot asks nothing for anybody."""
