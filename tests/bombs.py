"""Files that are small while they are packed: made once, where what workers share is loaded."""

import gzip

ENDLESS = 65 * 2**20
BOMB = gzip.compress(bytes(ENDLESS), 1)
"""A gzip file of so many bytes, which is more than anybody here takes."""
