"""The bot of a first search result, for `benchmarks.answers` to be compared with: it draws in its event loop.

`python -m benchmarks.loop_lag --rest URL benchmarks/naive_bot.py`, with its token in NAIVE_TOKEN.
pyplot and tight_layout are here, and in `benchmarks.render`, because they are what is measured against.
"""

import datetime as dt
import io
import os

import discord
import matplotlib as mpl
import matplotlib.pyplot as plt

mpl.use("agg")


def draw(request: str) -> bytes:
    """Return a PNG: the first line names the chart, the second the columns, the rest is split by commas."""
    wish, head, *lines = request.splitlines()
    names, rows = head.split(","), [line.split(",") for line in lines]
    columns = list(zip(*rows, strict=True))
    first, numbers = columns[0], [[float(cell) for cell in column] for column in columns[1:]]
    figure, axes = plt.subplots(figsize=(12, 6.75), dpi=100)
    if "line" in wish:
        days = [dt.date.fromisoformat(cell) for cell in first]
        for name, column in zip(names[1:], numbers, strict=True):
            axes.plot(days, column, label=name)  # type: ignore[arg-type]  # matplotlib takes dates
        axes.legend()
    elif "scatter" in wish:
        axes.scatter([float(cell) for cell in first], numbers[0])
    elif "pie" in wish:
        axes.pie(numbers[0], labels=first, autopct="%1.1f%%")
    else:
        axes.bar(first, numbers[0])
        axes.tick_params(axis="x", rotation=45)
    axes.set_title(f"{names[1]} by {names[0]}")
    plt.tight_layout()
    out = io.BytesIO()
    plt.savefig(out)
    plt.close(figure)
    return out.getvalue()


class Naive(discord.Client):
    """Answers a mention by a thread and a chart, one after the other."""

    async def on_message(self, message: discord.Message) -> None:
        """Draw what was pasted behind the mention."""
        if self.user is None or self.user not in message.mentions or message.author.bot:
            return
        png = draw(message.content.replace(self.user.mention, "").strip())
        thread = await message.create_thread(name="Chart")
        await thread.send("Here is your chart!", file=discord.File(io.BytesIO(png), "chart.png"))


if __name__ == "__main__":
    Naive(intents=discord.Intents.default()).run(os.environ["NAIVE_TOKEN"], log_handler=None)
