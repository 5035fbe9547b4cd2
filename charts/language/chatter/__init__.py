"""Words of each language that carry no wish: the closed classes of its grammar, and chatter."""
