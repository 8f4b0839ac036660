"""Whether a book goes by a playbook, asked before any code of it is read."""

from typing import TYPE_CHECKING

from toolkit.book import Book, has, has_column

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning


def goes_by_playbook(book: Book) -> bool:
    """Whether the book has steps to go by: a Playbook sheet, or days on which customers began."""
    if not book.settings.playbook:
        return False
    return "playbook" in book.mapped or has(book, "orders") or has_column(book, "customer_since")


def needs_introductions(planning: "Planning") -> bool:
    """Whether the book says who is to be introduced, and no step of the playbook asks for it."""
    book = planning.book
    if "contacts" not in book.mapped and not book.settings.functions:
        return False
    if not goes_by_playbook(book):
        return True
    from toolkit.entries.task_results import INTRODUCTION
    from toolkit.parsing.playbook_steps import purpose_key

    return all(purpose_key(step.purpose) != INTRODUCTION for step in planning.playbook.steps)
