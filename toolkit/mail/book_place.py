"""One name for the place of a book, however it was spelled: by it what was sent is remembered."""

from pathlib import Path

from toolkit.stores.google.sheet_address import BY_TITLE, is_google, sheet_id, title_in


def place_of(book: str) -> str:
    """The place as every run of this person names it: a whole path, or the id of a Google Sheet.

    >>> place_of("https://docs.google.com/spreadsheets/d/1aB/edit#gid=0") == place_of("gsheet:1aB")
    True
    """
    if title_in(book):
        return f"{BY_TITLE}{title_in(book)}"
    if is_google(book):
        return f"gsheet:{sheet_id(book)}"
    if book.startswith("excel:"):
        return book
    return str(Path(book).expanduser().resolve())
