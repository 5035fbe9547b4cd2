"""One file a language, each with the same fields. A new one is a file here and its line in the registry."""
