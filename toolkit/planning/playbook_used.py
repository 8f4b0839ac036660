"""Whether a book goes by a playbook, asked before any code of it is read."""

from toolkit.book import Book, has, has_column


def goes_by_playbook(book: Book) -> bool:
    """Whether the book has steps to go by: a Playbook sheet, or days on which customers began."""
    if not book.settings.playbook:
        return False
    return "playbook" in book.mapped or has(book, "orders") or has_column(book, "customer_since")
