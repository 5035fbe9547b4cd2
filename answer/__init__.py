"""One mention's answer as values: what the rooms hand to each other, what is stored, how it is worded."""
