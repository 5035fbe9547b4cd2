"""Which chart a request and a table make."""
