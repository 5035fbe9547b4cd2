"""The parts of an answer as discord.py sends them: the picture, and what stands under it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import discord

if TYPE_CHECKING:
    from answer.controls import Control, Rows
    from answer.model import Answer

View = discord.ui.View

MOST_ROLES = 10
"""Roles that can be chosen at once, of the 25 that Discord allows: more are better one role of their own."""


def files_of(answer: Answer) -> list[discord.File]:
    """Return the picture of an answer, if it has one, with its alt text."""
    if answer.png is None:
        return []
    return [discord.File(io.BytesIO(answer.png), "chart.png", description=answer.alt)]


def view_of(rows: Rows) -> View | None:
    """Return controls as they are sent; None if there are none.

    It is stopped at once: its components go out, and nothing of it stays in this process.
    """
    if not rows:
        return None
    view = View(timeout=None)
    for number, row in enumerate(rows):
        for control in row:
            view.add_item(_item(control, number))
    view.stop()
    return view


def _item(control: Control, row: int) -> discord.ui.Item[Any]:
    if control.roles is not None:
        chosen = [discord.Object(role, type=discord.Role) for role in control.roles]
        roles: discord.ui.RoleSelect[View] = discord.ui.RoleSelect(
            custom_id=control.id,
            placeholder=control.label,
            min_values=0,
            max_values=MOST_ROLES,
            default_values=chosen,
            row=row,
        )
        return roles
    if not control.options:
        button: discord.ui.Button[View] = discord.ui.Button(
            label=control.label, custom_id=control.id, disabled=control.disabled, row=row
        )
        return button
    options = [
        discord.SelectOption(label=option.label, value=option.value, default=option.chosen)
        for option in control.options
    ]
    select: discord.ui.Select[View] = discord.ui.Select(
        custom_id=control.id, placeholder=control.label, options=options, row=row
    )
    return select
