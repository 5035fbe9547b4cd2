"""The base of every sentence that a member is told when a chart cannot be had."""


class UserError(Exception):
    """Something the member can mend. `str(error)` is the whole message, ready to post.

    Each subclass owns its text: what was read, where it stopped, what to type instead.
    """
