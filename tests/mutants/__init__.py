"""The product with one line broken at a time: the tests of its own room must notice each."""
