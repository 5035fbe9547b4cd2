"""Pastes made by the real programs, the typed truth beside each; README.md tells more."""
