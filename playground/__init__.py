"""A small faithful Discord on the loopback interface, and a page on which a person can use it."""
