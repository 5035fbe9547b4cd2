"""Installing as a newcomer does: fresh clones, empty environments, several pips. Slow: `make install-check`."""
