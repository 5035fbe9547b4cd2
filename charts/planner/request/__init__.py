"""What a request says: known phrases and named columns, left to right."""
