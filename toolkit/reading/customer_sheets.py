"""A sheet for each customer, named for it: together they are the log of calls."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pandas as pd

from toolkit.reading.assign import OF_CUSTOMERS, Assigned
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.table_looks import columns_of
from toolkit.schema.inputs import INPUTS
from toolkit.words.firm_names import without_form
from toolkit.words.folding import fold

NO_CUSTOMER = "like the sheets of customers, but no customer is called so"
FEWEST = 2
"""Sheets of one header that are named for customers, so that they are a log."""
LONGEST_TITLE = 31
"""Signs of a sheet's title in Excel, which cuts longer names of customers."""


def with_customer_sheets(
    sheets: Mapping[str, RawSheet], assigned: Assigned, names: Iterable[str]
) -> Mapping[str, RawSheet]:
    """The sheets, those named for a customer with a column that says so; together they are calls.

    That is where no other sheet is the log, and several sheets of one header have days and
    no column for the customer. `assigned` takes them; `names` are those of the customers.
    """
    if "calls" in assigned.found:
        return sheets
    known = {fold(name): name for name in names}
    open_titles = [*assigned.unread, *assigned.alike.get("calls", [])]
    customers = {title: _customer_of(title, known) for title in open_titles}
    groups: dict[tuple[str, ...], list[str]] = {}
    for title in sheets:
        if customers.get(title):
            groups.setdefault(tuple(sheets[title].headers), []).append(title)
    titles = max(groups.values(), key=len, default=[])
    if len(titles) < FEWEST or not _is_log_of_one(sheets[titles[0]], known):
        return sheets
    for title in titles:
        assigned.unread.pop(title, None)
    others = [title for title in assigned.alike.pop("calls", []) if title not in titles]
    assigned.leave(others, NO_CUSTOMER)
    assigned.take("calls", titles, OF_CUSTOMERS)
    theirs = {title: of_customer(sheets[title], customers[title]) for title in titles}
    return {**sheets, **theirs}


def with_customers_named(
    sheets: Mapping[str, RawSheet], titles: Iterable[str]
) -> Mapping[str, RawSheet]:
    """The sheets, those of one customer each with a column that says so."""
    return {**sheets, **{title: of_customer(sheets[title], title) for title in titles}}


def _customer_of(title: str, known: Mapping[str, str]) -> str:
    """The customer that a sheet is named for, without its legal form too, or as Excel cut its name.

    "" for none.
    """
    folded = fold(title)
    if folded in known or not folded:
        return known.get(folded, "")
    begun = [name for whole, name in known.items() if whole.startswith(folded)]
    if len(title) < LONGEST_TITLE:
        begun = [name for name in begun if without_form(name)[0] == folded]
    return begun[0] if len(begun) == 1 else ""


def _is_log_of_one(sheet: RawSheet, known: Mapping[str, str]) -> bool:
    """Whether a sheet has days and something beside them, and no column of customers' names."""
    if len(sheet.headers) < 2 or "date" not in columns_of(sheet, "calls"):
        return False
    cells = sheet.cells.to_numpy(dtype=object).ravel()
    return not any(isinstance(cell, str) and fold(cell) in known for cell in cells)


def of_customer(sheet: RawSheet, customer: str) -> RawSheet:
    """The sheet with a column for its customer behind all others, which stands nowhere on it."""
    label = INPUTS["calls"].column("customer").label
    column = pd.DataFrame({label: customer}, index=sheet.cells.index, dtype=object)
    columns = (*sheet.origin.columns, sheet.origin.columns[0])
    return replace(
        sheet,
        cells=pd.concat([sheet.cells, column], axis=1),
        origin=sheet.origin._replace(columns=columns),
        lower_headers=(*sheet.lower_headers, label) if sheet.lower_headers else (),
        customer=customer,
    )
