"""Members' words: the vocabulary of requests, names of months, how two spellings are told to be one."""
