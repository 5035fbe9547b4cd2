"""A chart for other tools: Vega-Lite and CSV."""
