"""Which rows a request asks for."""
