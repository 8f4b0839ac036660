"""What is said of sheets that are no table, or may be several: how a person settles it."""

from collections.abc import Mapping, Sequence

from toolkit.errors import DataError
from toolkit.problem import Ask, Problem
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.table_looks import columns_of, read_headers
from toolkit.schema.inputs import INPUTS
from toolkit.settings.choices import EVERY, NONE, WHICH_LIST

_KINDS = {"calls": "a call log", "orders": "an order list", "customers": "the customer list"}
LONGEST_SHOWN = 40
"""Characters of a header that a sentence shows."""


UNKNOWN = "no table that is known, by its title or its headers"
"""How the reason begins why a sheet is not read that may be a table all the same."""


def several_lists(
    titles: Sequence[str], sheets: Mapping[str, RawSheet], book: str, *, of_reps: bool
) -> Problem:
    """Ask which sheet is the customer list: how each would be read, the command that says so.

    `of_reps` says that all of them may be it, each for a rep.
    """
    others = "".join(f' --set-sheet "{title}=-"' for title in titles[1:])
    names = ", ".join(titles)
    return Problem(
        sheet=titles[0],
        problem=f"more than one sheet looks like the customer list: {names}",
        fix="The list is one sheet: put all customers on one named 'Customers', or choose one: "
        f'retain map {book} --set-sheet "{titles[0]}=Customers"{others}. '
        "Where each is the list of one rep, say of all that they are Customers: "
        "whoever its title names calls them.",
        severity="error",
        first=True,
        asks=(_which_list([*titles, EVERY] if of_reps else titles, sheets),),
    )


def maybe_lists(titles: Sequence[str], sheets: Mapping[str, RawSheet], book: str) -> Problem:
    """Ask which sheet is the customer list, where none is known to be one."""
    names = ", ".join(titles)
    return Problem(
        sheet=titles[0],
        problem=f"no sheet is known to be the customer list; it may be {names}",
        fix="Name the sheet 'Customers', or say which it is: "
        f'retain map {book} --set-sheet "{titles[0]}=Customers".',
        severity="error",
        first=True,
        asks=(_which_list([*titles, NONE], sheets),),
    )


def _which_list(choices: Sequence[str], sheets: Mapping[str, RawSheet]) -> Ask:
    lines = [_as_customers(title, sheets[title]) for title in choices if title in sheets]
    return Ask(
        WHICH_LIST,
        "Which sheet is the customer list?",
        tuple(choices),
        "Nothing is planned.",
        evidence="\n".join(lines),
    )


def _as_customers(title: str, sheet: RawSheet) -> str:
    """A line that says how the headers of a sheet would be read."""
    positions = read_headers(sheet, INPUTS["customers"], propose=False).positions
    columns = ", ".join(f"{sheet.headers[i]} -> {column}" for i, column in positions.items())
    return f"{title}, {len(sheet.cells)} rows: {columns}"


def no_table(title: str, sheet: RawSheet, book: str) -> str:
    """Why a sheet is not read that is no table we know, and what would make it one."""
    headers = sheet.headers
    seen = _listed([repr(_short(header)) for header in headers[:8]], headers)
    if len(headers) < 2 or not len(sheet.cells):
        return f"no table that is known; it holds {seen}"
    how = _how_to_settle(title, sheet, book)
    return f"{UNKNOWN}: {seen}. {how}"


def _how_to_settle(title: str, sheet: RawSheet, book: str) -> str:
    """The command that says which table a sheet is: a list or a log, the likelier one first."""
    has = {table: columns_of(sheet, table) for table in _KINDS}
    ranked = sorted(has, key=lambda table: -len(has[table]) - ("date" in has[table]))
    likely = ranked[:2] if has[ranked[0]] else ranked[:1]
    return " ".join(
        f'If it is {_KINDS[table]}: retain map {book} --set-sheet "{title}={INPUTS[table].title}".'
        for table in likely
    )


def no_customers(sheets: Mapping[str, RawSheet], book: str) -> DataError:
    """Stop where nothing is a list or a log: what was seen, and how to say what it is."""
    if not sheets:
        return DataError(
            f"{book} is empty: no sheet holds a table.\n"
            "Put the customer list on a sheet named 'Customers'."
        )
    lines = []
    for title, sheet in sheets.items():
        first = [_short(header) for header in sheet.headers[:12]]
        lines.append(f"  {title}: {_listed(first, sheet.headers)}")
    seen = "\n".join(lines)
    title = max(sheets, key=lambda t: (len(sheets[t].cells) > 0, len(sheets[t].headers)))
    return DataError(
        f"{book} has no customer list and no log that is known; its sheets and their headers are:\n"
        f"{seen}\n"
        f"Say what they are. If {title!r} is the customer list: "
        f'retain map {book} --set-sheet "{title}=Customers"; '
        f'if it is a call log: retain map {book} --set-sheet "{title}=Calls". '
        f'Its headers are settled by --set-column "{title}.HEADER=COLUMN".\n'
        f"Or write it on a sheet Settings, under Setting and Value: sheet {title}, Customers."
    )


def _listed(shown: Sequence[str], headers: Sequence[str]) -> str:
    """The first headers of a sheet, with dots where there are more."""
    more = ["..."] if len(headers) > len(shown) else []
    return ", ".join([*shown, *more])


def _short(header: str) -> str:
    return header if len(header) <= LONGEST_SHOWN else f"{header[: LONGEST_SHOWN - 1]}…"
