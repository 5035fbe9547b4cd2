"""The processes that read, plan and draw, so that the event loop is never held."""
