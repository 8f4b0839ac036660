"""Open questions about the headers of a book (`questions`), and how their answers are kept."""
