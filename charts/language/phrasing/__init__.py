"""How each language speaks of marks, looks and figures, and around them: one file each."""
