"""What members read: sentences, titles and figures, as functions from facts to text."""
