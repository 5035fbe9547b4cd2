"""Words for kinds of charts beyond the common ones, for layers and for looks, one file a language."""
