"""Words that carry no wish in this language."""

CHATTER = ""
