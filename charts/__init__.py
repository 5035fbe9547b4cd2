"""From a pasted table and a request to a picture and its words. Pure: no I/O, no clock, no Discord."""
