"""The deploy page followed to the letter on a pretended host: its own commands, units and container file."""
