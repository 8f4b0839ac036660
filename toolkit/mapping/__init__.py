"""Open questions about the headers of a book, and the choices that are kept."""
