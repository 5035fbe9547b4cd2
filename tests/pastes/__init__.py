"""Pastes made by the real programs, the typed truth beside each. README.md says how to read and extend them."""
