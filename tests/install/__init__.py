"""Installing as a newcomer does: fresh clones, empty environments, several pips. See `make install-check`."""
