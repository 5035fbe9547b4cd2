"""Words for what is computed of figures, one file a language: they count only where a frame can use them."""
