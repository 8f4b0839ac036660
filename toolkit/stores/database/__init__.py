"""Tables of a database as a book: DuckDB and what it attaches, and SQLite; read, never written."""
