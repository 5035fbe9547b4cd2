"""Layers that are of one of several: "an average line for sales", "label the highest point of wind"."""

from dataclasses import replace

from charts.grammar import ChartSpec, Layer, Note, Rule
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.effects import columns_of
from charts.planner.frames.frame import Frame, Said
from charts.planner.request.named_columns import Mention


def of_one(said: Said, frame: Frame) -> Frame:
    """Return the frame with what it lays over the marks bound to the figures that are named right behind it.

    These are named for the layer: where all are spoken of, all are drawn.
    """
    mention = _behind(said, frame)
    if mention is None:
        return frame
    name = said.column(mention).name
    words = frozenset(range(mention.start, mention.end))

    def edit(spec: ChartSpec) -> ChartSpec:
        made = frame.edit(spec)
        if name not in columns_of(spec):
            return spec
        if len(spec.y) == 1:
            return made
        layers = tuple(each if each in spec.layers else _of(each, name) for each in made.layers)
        return replace(made, layers=layers)

    return replace(frame, words=frame.words - words, edit=edit, about=frame.about | words)


def _behind(said: Said, frame: Frame) -> Mention | None:
    """Return the figures right behind a frame, or behind "of" and "for", if they stand alone."""
    if not frame.words:
        return None
    end = max(frame.words) + 1
    within = said.mention_at(end - 1)  # "label the highest fee"
    if within is not None and uses.is_measure(said.column(within)):
        return within
    at = said.skip(end)
    if at < len(said.words) and said.words[at].text in said.listed("belongs"):
        at = said.skip(at + 1)
    mention = said.mention_at(at) if end <= at < len(said.words) else None
    if mention is None or not uses.is_measure(said.column(mention)):
        return None
    behind = said.request.phrase_at(mention.end) if mention.end < len(said.words) else None
    return None if behind is not None and behind.tag in (Tag.AND, Tag.BY) else mention


def _of(layer: Layer, name: str) -> Layer:
    """Return a figure's line or a mark's words as those of one series."""
    if isinstance(layer, Note) or (isinstance(layer, Rule) and layer.aggregate is not None):
        return replace(layer, series=name)
    return layer
