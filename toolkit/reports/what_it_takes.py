"""What a part of the report takes, of a book that has the sheet or the column already, or not."""

from toolkit.book import Book, has_column

CALLS = "a sheet Calls with customer, date and outcome."
NO_CURRENCY = (
    "Nothing says in which currency amounts are. How cells are formatted tells it in .xlsx, "
    ".xlsm, .ods and the open Excel, and is not read of other files or of Google Sheets."
)
SURVEYS = "a sheet Surveys with customer, date, kind and score."


def rows_of_sheet(book: Book, table: str, otherwise: str) -> str:
    """Newer rows on the sheet that the book has; `otherwise` where it has none."""
    if table not in book.mapped:
        return otherwise
    return f"newer rows on the sheet {book.mapped[table].titles}."


def values_of_column(book: Book, table: str, columns: tuple[str, ...], otherwise: str) -> str:
    """Values in the first of these columns that the sheet has; `otherwise` where it has none."""
    at = book.mapped.get(table)
    there = [column for column in columns if at is not None and at.has(column)]
    if at is None or not there:
        return otherwise
    return f"more values in the column {at.header(there[0])} of the sheet {at.titles}."


def rates_of(book: Book, names: str) -> str:
    """Rates on the sheet that the book has, else the sheet itself."""
    if "rates" in book.mapped:
        return f"rates of {names} on the sheet {book.mapped['rates'].titles}."
    return f"a sheet Rates (Currency, Rate) with {names}."


def voices_heard(book: Book) -> str:
    """What the block of suggestions, cases and referrals takes: what of it the book lacks."""
    lacks = []
    if not ("surveys" in book.mapped and book.mapped["surveys"].has("suggestion")):
        lacks.append("surveys with suggestions")
    if "cases" not in book.mapped:
        lacks.append("a sheet Cases")
    if not has_column(book, "referred_by"):
        lacks.append("a column Referred by in the list")
    if not lacks:
        return "newer suggestions, resolved cases, or names under Referred by."
    return f"one of these: {', '.join(lacks)}."
