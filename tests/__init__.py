"""Tests; each folder mirrors the part of the tree that it looks at."""
