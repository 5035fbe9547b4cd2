"""One touch of a control under a chart, from its claim to the message that shows what it changed."""
