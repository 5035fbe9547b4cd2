"""What is said, in English, of a request in a language that is not spoken here."""


def in_english(took: str, language: str, *, titled: bool) -> str:
    """Return the line of what is drawn behind a word of regret; titled: what was written became the title."""
    regret = f"Sorry, I do not understand {language} yet, so I answer in English"
    if titled:
        return f"{regret} and took the line above the table for its title. Drawn: {took}"
    return f"{regret}; this is the chart that I would draw: {took}"
