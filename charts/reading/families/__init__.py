"""One file for each family of formats that people paste."""
