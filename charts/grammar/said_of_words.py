"""What may be said of a word of a request beside the parts of a spec, by their JSON names, that do it."""

TALK = "talk"
"""It asks for nothing."""

NOTHING = "nothing"
"""The spec does nothing for it."""
