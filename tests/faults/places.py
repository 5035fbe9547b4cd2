"""Places and messages: where an answer may go, and what is a mention at all."""

from collections.abc import Callable, Iterator
from functools import partial

from playground.entities import ChannelType, MessageType
from tests.e2e.outcome import TABLE
from tests.faults.scene import IN_OUR_THREAD, IN_PLACE, UNHEARD, Act, Case, Outcome, Scene, in_words, nothing

Say = Callable[[Scene], int]

IN_POST = Outcome("theirs", in_thread=1, in_place=1)
"""A forum post is its own thread, and the answer in it a reply."""

EVERYTHING_GONE = (
    "ADD_REACTIONS",
    "EMBED_LINKS",
    "MANAGE_MESSAGES",
    "USE_APPLICATION_COMMANDS",
)
"""Permissions that an answer does not need."""


def _without(*permissions: str) -> Act:
    def before(scene: Scene) -> None:
        scene.ctl("permissions", deny=list(permissions))

    return before


def _text(scene: Scene, words: str = "bar chart") -> str:
    return f"<@{scene.discord.world.app.user.id}>\n{TABLE}{words}"


def _says(content: Callable[[Scene], str], **fields: object) -> Say:
    def say(scene: Scene) -> int:
        return int(scene.ctl("say", content=content(scene), **fields)["id"])

    return say


def _permissions() -> Iterator[Case]:
    yield Case("threads may not be opened", IN_PLACE, before=_without("CREATE_PUBLIC_THREADS"))
    yield Case("nothing may be sent in threads", IN_PLACE, before=_without("SEND_MESSAGES_IN_THREADS"))
    yield Case("nothing may be sent outside threads", IN_OUR_THREAD, before=_without("SEND_MESSAGES"))
    yield Case(
        "neither a thread nor a reply is allowed",
        nothing(),
        before=_without("CREATE_PUBLIC_THREADS", "SEND_MESSAGES"),
        why="50013",
    )
    yield Case("no file may be attached", in_words(IN_OUR_THREAD), before=_without("ATTACH_FILES"))
    yield Case("the history may not be read", IN_OUR_THREAD, before=_without("READ_MESSAGE_HISTORY"))
    yield Case(
        "neither threads nor the history are allowed",
        nothing(),
        before=_without("CREATE_PUBLIC_THREADS", "READ_MESSAGE_HISTORY"),
        why="160002",
    )
    yield Case(
        "the history may not be read and the reply to the send is lost",
        IN_OUR_THREAD,  # the nonce still answers for it: sent again within its window
        _lost_send,
        before=_without("READ_MESSAGE_HISTORY"),
    )
    yield Case("the channel may not be seen", UNHEARD, before=_without("VIEW_CHANNEL"))
    yield Case("nothing is granted that no answer needs", IN_OUR_THREAD, before=_without(*EVERYTHING_GONE))


def _lost_send(scene: Scene) -> None:
    scene.fault("send", "status", status=503, phase="after")


def _slow(scene: Scene) -> None:
    scene.ctl("channel", slowmode=1)


def _full(scene: Scene) -> None:
    scene.ctl("channel", max_threads=0)


def _guarded(word: str) -> Act:
    def before(scene: Scene) -> None:
        scene.ctl("channel", blocked_words=[word])

    return before


def _kinds() -> Iterator[Case]:
    yield Case("an announcement channel", IN_OUR_THREAD, type=ChannelType.ANNOUNCEMENT)
    yield Case("the text of a voice channel", IN_PLACE, type=ChannelType.VOICE)
    yield Case("a channel in slow mode", IN_OUR_THREAD, before=_slow)
    yield Case("a channel with as many threads as it may have", IN_PLACE, before=_full)
    yield Case("a channel whose AutoMod blocks the name of threads", IN_PLACE, before=_guarded("chart"))
    yield Case(
        "a channel whose AutoMod blocks what the table says",
        nothing("ours"),
        before=_guarded("savings"),
        why="200000",
    )
    yield Case("a direct message", IN_PLACE, say=_direct)
    yield Case("a direct message of somebody who closed them", nothing(), say=_closed, why="50007")
    yield Case("a mention inside a member's thread", IN_PLACE, say=_in_thread)
    yield Case("a new post in a forum", IN_POST, type=ChannelType.FORUM, say=_in_forum)
    yield Case(
        "a post in a forum that may not be written to yet", IN_POST, _await_starter, type=15, say=_in_forum
    )


def _direct(scene: Scene, *, accepts: bool = True) -> int:
    name = f"Direct {scene.channel}"
    scene.discord.ctl("user", name=name)
    sent = scene.discord.ctl("dm", author=name, content=f"{TABLE}bar chart")
    scene.discord.ctl("user", name=name, accepts_dms=accepts)
    return int(sent["id"])


_closed = partial(_direct, accepts=False)


def _in_thread(scene: Scene) -> int:
    source = scene.ctl("say", content="let us talk")["id"]
    opened = scene.ctl("thread", action="open", message_id=source)
    return int(scene.discord.ctl("say", channel_id=opened["id"], content=_text(scene))["id"])


def _in_forum(scene: Scene) -> int:
    made = scene.ctl("thread", action="post", name="My savings", content=_text(scene))
    return int(made["id"])


def _await_starter(scene: Scene) -> None:
    post = scene.discord.world.channels[scene.message]
    post.awaits_starter = True
    scene.later(0.5, partial(setattr, post, "awaits_starter", False))  # noqa: FBT003 - setattr's own form


def _heard() -> Iterator[Case]:
    yield Case("a mention as old clients write it", IN_OUR_THREAD, say=_says(_old_style))
    yield Case("a reply with a mention in its text", IN_OUR_THREAD, say=_reply_with_mention)
    yield Case("a reply to the bot's own message", in_words(IN_OUR_THREAD), say=_reply_to_the_bot)
    yield Case("the bot's own role instead of the bot", in_words(IN_PLACE), say=_says(_own_role))
    yield Case("a mention without any table", in_words(IN_PLACE), say=_says(_bare))


def _old_style(scene: Scene) -> str:
    return _text(scene).replace("<@", "<@!")


def _own_role(scene: Scene) -> str:
    return f"<@&{scene.discord.world.app.role_id}>\n{TABLE}bar chart"


def _bare(scene: Scene) -> str:
    return f"<@{scene.discord.world.app.user.id}>"


def _reply_with_mention(scene: Scene) -> int:
    first = scene.ctl("say", content="look at this", author="Alice")["id"]
    return int(scene.ctl("say", content=_text(scene), reply_to=first)["id"])


def _reply_to_the_bot(scene: Scene) -> int:
    first = scene.ctl("say", content="I drew this", author=scene.discord.world.app.user.id)["id"]
    return int(scene.ctl("say", content="what is a bar chart?", reply_to=first)["id"])


def _unheard() -> Iterator[Case]:
    system = (
        MessageType.THREAD_CREATED,
        MessageType.THREAD_STARTER_MESSAGE,
        MessageType.CHAT_INPUT_COMMAND,
        7,
        6,
        46,
    )
    for kind in system:
        yield Case(
            f"a system message of type {int(kind)} that names the bot",
            UNHEARD,
            say=_says(_text, type=int(kind)),
        )
    yield Case("a ping of everyone", UNHEARD, say=_says(_everyone))
    yield Case("a ping of some other role", UNHEARD, say=_says(_other_role))
    yield Case("a mention by a webhook", UNHEARD, say=_says(_text, webhook_id=77))
    yield Case("a mention by another bot", UNHEARD, say=_by_a_bot)
    yield Case("a mention of somebody else", UNHEARD, say=_says(_somebody_else))
    yield Case("a mention that only an edit adds", UNHEARD, say=_edited)
    yield Case("a table without any mention", UNHEARD, say=_says(lambda _scene: TABLE))
    yield Case("a reply to a mention that is somebody else's", UNHEARD, say=_reply_to_a_mention)
    yield Case("a forwarded message with a mention in it", UNHEARD, say=_forwarded)
    yield Case("a sticker and nothing else", UNHEARD, say=_sticker)
    yield Case("the bot's own name without a mention", UNHEARD, say=_says(_name, raw=True))


def _everyone(_scene: Scene) -> str:
    return f"@everyone\n{TABLE}bar chart"


def _other_role(scene: Scene) -> str:
    return f"<@&{scene.discord.world.app.role_id + 1}>\n{TABLE}bar chart"


def _somebody_else(scene: Scene) -> str:
    return f"<@{scene.discord.world.alice.id}>\n{TABLE}bar chart"


def _name(_scene: Scene) -> str:
    return f"@Oneplot\n{TABLE}bar chart"


def _by_a_bot(scene: Scene) -> int:
    name = f"Robot {scene.channel}"
    bot = scene.discord.world.add_user(name, bot=True)
    return int(scene.ctl("say", content=_text(scene), author=bot.id)["id"])


def _edited(scene: Scene) -> int:
    message = scene.ctl("say", content=TABLE)["id"]
    # Not at once: an edit that overtakes the event is part of what the bot hears first.
    scene.later(0.5, lambda: scene.ctl("edit", message_id=message, content=_text(scene)))
    return int(message)


def _reply_to_a_mention(scene: Scene) -> int:
    first = scene.ctl("say", content=_somebody_else(scene), author="Alice")["id"]
    return int(scene.ctl("say", content="what does it say?", reply_to=first)["id"])


def _forwarded(scene: Scene) -> int:
    inner = {"type": 0, "content": _text(scene), "embeds": [], "attachments": [], "mentions": []}
    inner |= {"timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None, "flags": 0}
    return int(scene.ctl("say", more={"message_snapshots": [{"message": inner}]})["id"])


def _sticker(scene: Scene) -> int:
    sticker = {"id": "749054660769218631", "name": "Wave", "format_type": 3}
    return int(scene.ctl("say", more={"sticker_items": [sticker]})["id"])


CASES = (*_permissions(), *_kinds(), *_heard(), *_unheard())
