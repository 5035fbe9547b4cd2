"""What people do here: write, edit, delete, react, press, command, open and close threads."""

import base64
import re

from playground import components, interactions, payloads, posting, reacting, threads
from playground.entities import App, Channel, Flag, Json, Message, MessageType, Upload, User
from playground.error_codes import ApiError
from playground.forms import fits
from playground.permissions import BITS, permissions_of_member
from playground.snowflake import isoformat
from playground.world import World

FILE = 11
"""The type of an option of a command that is a file."""

_NO_PING: Json = {"parse": ["users", "roles", "everyone"], "replied_user": False}
"""What a client sends with a reply that is to ping whom its text names, and nobody else."""


class People:
    """Everything a person can do; ids or names both say who and where."""

    def __init__(self, world: World) -> None:
        self.world = world

    # -- who and where: an id, or a name

    def _channel(self, wanted: object) -> Channel:
        text = str(wanted)
        return self.world.channel(int(text)) if text.isdecimal() else self.world.channel_named(text)

    def _user(self, wanted: object) -> User:
        if wanted is None:
            return self.world.you
        text = str(wanted)
        if not text.isdecimal():
            return self.world.user_named(text)
        if int(text) not in self.world.users:
            raise ApiError(10013)
        return self.world.users[int(text)]

    def _app(self, wanted: object) -> App:
        return self.world.app if wanted is None else self.world.apps[self._user(wanted).id]

    # -- people

    def op_say(  # noqa: PLR0913 - the fields of a message
        self,
        channel_id: object,
        content: str = "",
        author: object = None,
        attachments: list[Json] | None = None,
        reply_to: object = None,
        type: int | None = None,  # noqa: A002 - Discord's field name
        *,
        ping: bool = True,
        raw: bool = False,
        embeds: list[Json] | None = None,
        webhook_id: int | None = None,
        nonce: str | None = None,
        more: Json | None = None,
    ) -> Json:
        """Post as a person; `@Oneplot` becomes a mention as a Discord client makes it, unless `raw`.

        A bot may be the author too: with its `nonce` this is what another process of it said first.
        """
        channel = self._channel(channel_id)
        draft = posting.Draft(self._user(author), content if raw else self._with_mentions(content))
        draft.files = [_upload(a) for a in attachments or []]
        draft.embeds, draft.more, draft.webhook_id = embeds or [], more or {}, webhook_id
        draft.nonce = nonce
        if reply_to is not None:
            draft.type = MessageType.REPLY
            draft.reference = _reference(0, channel, reply_to)
            if not ping:
                draft.allowed_mentions = _NO_PING
        if type is not None:
            draft.type = type
        posting.check_limits(draft)
        if channel.thread and channel.thread.archived:
            threads.change(self.world, channel, {"archived": False})
        return payloads.message_object(self.world, posting.post(self.world, channel, draft))

    def _with_mentions(self, content: str) -> str:
        for app in self.world.apps.values():
            content = re.sub(rf"@{re.escape(app.user.name)}\b", f"<@{app.user.id}>", content)
        return content

    def op_forward(
        self, channel_id: object, message_id: object, to: object = "general", author: object = None
    ) -> Json:
        """Forward a message: it goes as a snapshot, and nothing is written beside it."""
        kept = (
            "type",
            "content",
            "embeds",
            "attachments",
            "timestamp",
            "edited_timestamp",
            "flags",
            "mentions",
        )
        source = self._channel(channel_id)
        found = payloads.message_object(self.world, self._message(channel_id, message_id))
        snapshot = {"message": {name: found[name] for name in (*kept, "mention_roles", "components")}}
        # What is forwarded once more is what was forwarded first: a snapshot holds no other.
        more = {"message_snapshots": found.get("message_snapshots", [snapshot])}
        draft = posting.Draft(self._user(author), flags=Flag.HAS_SNAPSHOT, more=more)
        draft.reference = _reference(1, source, found["id"])
        return payloads.message_object(self.world, posting.post(self.world, self._channel(to), draft))

    def op_poll(
        self, channel_id: object, question: str, answers: dict[str, int], author: object = None
    ) -> Json:
        """Post a poll with so many votes for each answer."""
        numbered = list(enumerate(answers.items(), start=1))
        poll: Json = {
            "question": {"text": question},
            "answers": [{"answer_id": n, "poll_media": {"text": text}} for n, (text, _) in numbered],
            "expiry": isoformat(self.world.clock.now() + 86_400),
            "allow_multiselect": False,
            "layout_type": 1,
            "results": {
                "is_finalized": False,
                "answer_counts": [{"id": n, "count": votes, "me_voted": False} for n, (_, votes) in numbered],
            },
        }
        draft = posting.Draft(self._user(author), more={"poll": poll})
        return payloads.message_object(self.world, posting.post(self.world, self._channel(channel_id), draft))

    def op_edit(self, channel_id: object, message_id: object, content: str, author: object = None) -> Json:
        """Edit a message as its author; a named `author` who is not gets 50005.

        A reply that pinged nobody pings nobody by an edit: a client says so with it.
        """
        message = self._message(channel_id, message_id)
        if author is not None and self._user(author).id != message.author.id:
            raise ApiError(50005)
        changes: Json = {"content": self._with_mentions(content)}
        replied = self.world.find_message(
            message.channel_id, int((message.reference or {}).get("message_id", 0))
        )
        if message.type == MessageType.REPLY and replied and replied.author.id not in message.mentions:
            changes["allowed_mentions"] = _NO_PING
        posting.edit(self.world, message, changes)
        return payloads.message_object(self.world, message)

    def op_delete(self, channel_id: object, message_id: object, author: object = None) -> None:
        """Delete any message; a named `author` deletes others' only with MANAGE_MESSAGES."""
        message = self._message(channel_id, message_id)
        if author is not None and self._user(author).id != message.author.id:
            self._require_management(self._channel(channel_id), self._user(author))
        posting.delete(self.world, message)

    def _require_management(self, channel: Channel, user: User) -> None:
        guild = self.world.guilds.get(channel.guild_id or 0)
        held = permissions_of_member(user.id, guild, self.world.home(channel)) if guild else 0
        if not held & BITS["MANAGE_MESSAGES"]:
            raise ApiError(50013)

    def _message(self, channel_id: object, message_id: object) -> Message:
        return self.world.message(self._channel(channel_id).id, int(str(message_id)))

    def op_react(
        self,
        channel_id: object,
        message_id: object,
        emoji: str,
        author: object = None,
        *,
        gone: bool = False,
    ) -> None:
        """Add a reaction, or take it back where it is to be `gone`."""
        act = reacting.take_back if gone else reacting.add
        act(self.world, self._message(channel_id, message_id), self._user(author), emoji)

    def op_dm(self, content: str = "", author: object = None, app: object = None, **more: object) -> Json:
        """Write to the bot in private."""
        channel = self._direct(author, app)
        return self.op_say(channel.id, content, self._user(author).id, **more)  # type: ignore[arg-type] # JSON from outside

    def op_open_dm(self, author: object = None, app: object = None) -> Json:
        """Open the conversation with the bot, in which nothing may be written yet."""
        return payloads.channel(self.world, self._direct(author, app))

    def _direct(self, author: object, app: object) -> Channel:
        return posting.conversation(self.world, self._user(author).id, self._app(app).user.id)

    def op_slash(  # noqa: PLR0913 - the fields of a command
        self,
        name: str,
        channel_id: object = "general",
        options: list[Json] | None = None,
        author: object = None,
        target_id: object = None,
        *,
        locale: str = "en-US",
        attachments: list[Json] | None = None,
        brought: bool = False,
    ) -> Json:
        """Use a registered command; `target_id` is the message of a context-menu command.

        `brought`: the member brought the app along; it need not be a member where it is used.

        `attachments` are files that options of type 11 name by their place: {"value": 0}.
        """
        channel = self._channel(channel_id)
        app, command = self._command(name)
        kind = command.get("type", 1)
        data: Json = {"id": command["id"], "name": name, "type": kind, "options": options or []}
        data |= {"_locale": locale, "_brought": brought}
        if attachments:
            files = posting.attach(self.world, [_upload(each) for each in attachments])
            shown = [payloads.attachment(self.world, channel.id, each) for each in files]
            self.world.uploads |= {each.id: each for each in files}
            data["resolved"] = {"attachments": {each["id"]: each for each in shown}}
            for option in data["options"]:
                if option.get("type") == FILE:
                    option["value"] = shown[option["value"]]["id"]
        if target_id is not None:
            found = payloads.message_object(self.world, self._message(channel_id, target_id))
            data |= {"target_id": str(target_id), "resolved": {"messages": {str(target_id): found}}}
        begun = interactions.begin(
            self.world, app, channel, self._user(author).id, (interactions.COMMAND, data)
        )
        return {"id": str(begun.id), "token": begun.token}

    def _command(self, name: str) -> tuple[App, Json]:
        for app in self.world.apps.values():
            for command in app.commands:
                if command["name"] == name:
                    return app, command
        raise ValueError(f"no bot has registered a command {name!r}")

    def op_click(  # noqa: PLR0913 - the fields of a touch
        self,
        channel_id: object,
        message_id: object,
        custom_id: str,
        author: object = None,
        values: list[str] | None = None,
        *,
        locale: str = "en-US",
        stale: bool = False,
    ) -> Json:
        """Press a button, or pick `values` in a select.

        `stale`: the member's client still shows what stood there before an edit.
        """
        message = self._message(channel_id, message_id)
        if stale:
            part: Json = {"type": components.SELECT if values else components.BUTTON}
        else:
            part = components.touched(message.components, custom_id, values)
        data: Json = {"custom_id": custom_id, "component_type": part["type"]}
        data |= {"_message": message, "_locale": locale}
        if part["type"] in {components.SELECT, components.ROLES}:
            data["values"] = values or []
        if part["type"] == components.ROLES:
            data["resolved"] = {"roles": self._roles(self._channel(channel_id), data["values"])}
        if values and part["type"] == components.BUTTON:
            raise ValueError("a button has no values")
        app = self.world.apps[message.author.id]
        what = (interactions.COMPONENT, data)
        begun = interactions.begin(self.world, app, self._channel(channel_id), self._user(author).id, what)
        return {"id": str(begun.id), "token": begun.token}

    def _roles(self, channel: Channel, wanted: list[str]) -> Json:
        guild = self.world.guilds[channel.guild_id or 0]
        known = {each["id"]: each for each in payloads.roles(self.world, guild)}
        if not set(wanted) <= set(known):
            raise ValueError("the server has no such role")
        return {role: known[role] for role in wanted}

    def op_modal(  # noqa: PLR0913 - the fields of a form
        self,
        channel_id: object,
        custom_id: str,
        fields: dict[str, str],
        author: object = None,
        app: object = None,
        message_id: object = None,
        *,
        locale: str = "en-US",
    ) -> Json:
        """Submit a modal: field custom_id -> text; `message_id` is the message whose control opened it."""
        rows = [
            {"type": 1, "components": [{"type": 4, "custom_id": key, "value": text}]}
            for key, text in fields.items()
        ]
        data: Json = {"custom_id": custom_id, "components": rows, "_locale": locale}
        if message_id is not None:
            data["_message"] = self._message(channel_id, message_id)
        what = (interactions.MODAL, data)
        begun = interactions.begin(
            self.world, self._app(app), self._channel(channel_id), self._user(author).id, what
        )
        return {"id": str(begun.id), "token": begun.token}

    def op_thread(
        self,
        action: str,
        thread_id: object = None,
        channel_id: object = None,
        message_id: object = None,
        **more: object,
    ) -> Json | None:
        """Open a thread (of channel_id, message_id) or a forum `post`; lock, archive, delete one."""
        if action == "open":
            owner = self._user(more.pop("author", None))
            wish = {"name": "A thread", **more}
            made = threads.start(self.world, self._message(channel_id, message_id), owner, wish)
            return payloads.channel(self.world, made)
        if action == "post":
            draft = posting.Draft(self._user(more.pop("author", None)), str(more.pop("content", "")))
            draft.content = self._with_mentions(draft.content)
            draft.files = [_upload(each) for each in _files(more)]
            posting.check_limits(draft)
            forum = self._channel(channel_id)
            return payloads.channel(
                self.world, threads.start_post(self.world, forum, str(more["name"]), draft)
            )
        channel = self._channel(thread_id)
        changes = {
            "lock": {"locked": True, "archived": True},
            "unlock": {"locked": False},
            "archive": {"archived": True},
            "unarchive": {"archived": False},
        }
        if action == "delete":
            threads.remove(self.world, channel)
            return None
        threads.change(self.world, channel, changes[action])
        return payloads.channel(self.world, channel)


def _reference(kind: int, channel: Channel, message_id: object) -> Json:
    """Return what points from a reply (0) or a forward (1) to its message."""
    where = {"guild_id": str(channel.guild_id)} if channel.guild_id else {}
    return {"type": kind, "channel_id": str(channel.id), "message_id": str(message_id), **where}


def _files(more: dict[str, object]) -> list[Json]:
    given = more.get("attachments") or []
    if not fits(given, list[Json]):
        raise TypeError("'attachments' of thread is of another kind")
    return given  # type: ignore[return-value] # just looked at


def _upload(given: Json) -> Upload:
    data = base64.b64decode(given.get("data", ""), validate=True)
    return Upload(str(given["filename"]), data, given.get("content_type"), given.get("description"))
