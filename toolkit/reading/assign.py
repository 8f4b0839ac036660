"""Which sheet is which table: told from its title, its headers and its values together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from toolkit.errors import SettingsError
from toolkit.problem import Problem
from toolkit.reading.parts import is_copy, newest
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.rep_sheets import REASON, are_alike, reps_of_sheets
from toolkit.reading.table_looks import (
    are_of_people,
    are_one_log,
    columns_of,
    copied_table,
    has_headers_of,
    is_bare_list,
    of_customers_each,
    read_headers,
    table_by_looks,
)
from toolkit.reading.table_titles import (
    has_word_for,
    is_form,
    is_invoice_title,
    names_invoices,
    names_payments,
    table_of_title,
    table_of_whole_title,
)
from toolkit.reading.unassigned import maybe_lists, no_customers, no_table, several_lists
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.words.folding import fold

OUR_COPIES = {table.name: f"a copy of our {table.page}" for table in (CALL_SCHEDULE, TO_DO)}
OF_CUSTOMERS = "as a sheet for each customer, by their titles"
PAYMENTS = "payments of what is sold on another sheet"
_SETTLED = "you said so"
_LOGS = {"calls", "orders"}
Sheets = Mapping[str, RawSheet]
Chosen = Mapping[str, tuple[str, str]]
"""What the person settled: folded sheet title -> (table, "" for none; where it was said)."""


@dataclass
class Assigned:
    """Which sheet is which table: table -> (sheet, reason).

    A log may have further sheets in `more`, all read as one table, and so may the list of
    customers, where each is that of one of `reps`. `unread` are sheets with the
    reason why they are not read, `alike` tables that several sheets look like: none is read.
    """

    found: dict[str, tuple[str, str]] = field(default_factory=dict)
    more: dict[str, list[str]] = field(default_factory=dict)
    unread: dict[str, str] = field(default_factory=dict)
    alike: dict[str, list[str]] = field(default_factory=dict)
    reps: dict[str, str] = field(default_factory=dict)
    customers: list[str] = field(default_factory=list)
    """The sheets of the log that are each of the customer for whom it is named."""
    asked: list[Problem] = field(default_factory=list)
    """What has to be answered before the book can be read as it is meant."""

    def take(self, table: str, titles: list[str], reason: str) -> None:
        """Read these sheets as one table, the newest first: what is added to a log goes there.

        Answers to a form come behind a log that people write.
        """
        written = [title for title in titles if not is_form(title)]
        first = newest(written or titles) if INPUTS[table].is_log else titles[0]
        self.found[table] = (first, reason)
        self.more[table] = [title for title in titles if title != first]

    def take_reps(self, reps: Mapping[str, str], reason: str) -> None:
        """Read these sheets as the list of customers, each for its rep."""
        self.take("customers", list(reps), reason)
        self.reps = dict(reps)

    def read(self, table: str) -> list[str]:
        """The sheets that a table is read from."""
        if table not in self.found:
            return []
        return [self.found[table][0], *self.more.get(table, [])]

    def leave(self, titles: Iterable[str], reason: str) -> None:
        """Read none of these sheets."""
        self.unread.update(dict.fromkeys(titles, reason))

    def is_open(self, title: str) -> bool:
        """Whether nothing was decided yet of a sheet."""
        return title not in self.unread and all(title not in self.read(t) for t in self.found)


class _Claim(NamedTuple):
    """A sheet that says by its title, or by the text above its header, which table it is."""

    title: str
    reason: str


def assign(sheets: Sheets, book: str, chosen: Chosen) -> Assigned:
    """Which sheet is which table, and why each other sheet is not read.

    What the person settled comes first. A whole title wins over a word of it, that over headers.
    Several sheets are one log where the person said so, or where their titles differ by a year or
    a region only and their headers are alike. Raises DataError without a list of customers and
    without a log that holds them, SettingsError where two sheets are settled as a table of one.
    """
    made = Assigned()
    full = {title: sheet for title, sheet in sheets.items() if sheet.headers}
    _take_settled(full, chosen, made)
    unsettled = [title for title in full if fold(title) not in chosen]
    copied = {title: copied_table(full[title]) for title in unsettled}
    copies = {title: OUR_COPIES[table.name] for title, table in copied.items() if table}
    made.unread.update(copies)
    full = {title: sheet for title, sheet in full.items() if title not in copies}
    unsettled = [title for title in unsettled if title in full]
    _take_titled(unsettled, full, made)
    _take_by_looks([title for title in unsettled if made.is_open(title)], full, made, book)
    _orders_as_invoices(full, made)
    if "customers" not in made.found:
        _take_bare_list(full, made)
    if made.found.keys().isdisjoint({"customers", "calls", "orders"}):
        _take_sheets_of_customers(unsettled, full, made)
    if made.found.keys().isdisjoint({"customers", "calls", "orders"}):
        _take_what_may_be_list(unsettled, full, made, book)
    return made


def _take_settled(sheets: Sheets, chosen: Chosen, made: Assigned) -> None:
    """Take what the person said of each sheet."""
    settled: dict[str, list[str]] = {}
    for title in sheets:
        table, where = chosen.get(fold(title), (None, ""))
        if table:
            settled.setdefault(table, []).append(title)
        elif table is not None:
            made.leave([title], f"{_SETTLED} ({where})")
    for table, titles in settled.items():
        _, where = chosen[fold(titles[0])]
        if table == "customers" and len(titles) > 1 and are_alike(titles, sheets):
            # Whoever says that several lists are one, says so of lists of reps.
            reps = reps_of_sheets(titles, sheets) or {title: title for title in titles}
            made.take_reps(reps, f"{_SETTLED} ({where})")
            continue
        if len(titles) > 1 and not INPUTS[table].is_log:
            label = INPUTS[table].title
            names = " and ".join(map(repr, titles))
            raise SettingsError(
                f"{label} can be read from one sheet only, "
                f"and {names} are settled as {label} ({where}).\n"
                f"Put their rows on one sheet, or settle all but one of them as - (none)."
            )
        made.take(table, titles, f"{_SETTLED} ({where})")


def _take_titled(titles: Sequence[str], sheets: Sheets, made: Assigned) -> None:
    """Take the sheets whose title names a table: first those whose whole title does."""
    whole = [title for title in titles if table_of_whole_title(title) and not is_copy(title)]
    by_a_word = [title for title in titles if title not in whole]
    claims: dict[str, list[_Claim]] = {}
    for title in [*whole, *by_a_word]:
        table, reason = _table_by_words(title, sheets[title], is_whole=title in whole)
        if table == "orders" and _stands_beside_orders(title, sheets, whole):
            table = "invoices"
        if table:
            claims.setdefault(table, []).append(_Claim(title, reason))
    for table, claimed in claims.items():
        _take_claimed(table, _firms_first(claimed, sheets), sheets, made)
    _contacts_as_customers([claim.title for claim in claims.get("contacts", [])], sheets, made)
    _calls_as_customers(sheets, made)
    _orders_as_invoices(sheets, made)


def _table_by_words(title: str, sheet: RawSheet, *, is_whole: bool) -> tuple[str, str]:
    """Table and reason, where title or caption name one and the headers bear it out; else "".

    What a program exported is what it writes, whatever the sheet's title says by a word of it; and
    what stands on an account is called "Activity" too, as calls are.
    """
    is_other_log = is_whole and {table_of_whole_title(title)} < _LOGS
    if sheet.export and (not is_whole or (is_other_log and sheet.export.table in _LOGS)):
        return sheet.export.table, f"as {sheet.export.name}, by its headers"
    own_title = title.removeprefix(f"{sheet.origin.sheet}, ")
    by_title = (own_title, "by its title")
    by_caption = (sheet.caption, f"by the text above it, {sheet.caption!r}")
    for words, reason in (by_title, by_caption):
        table = table_of_title(words) if words else None
        if table and (is_whole or has_headers_of(sheet, table)):
            return table, reason
    return "", ""


def _firms_first(claims: list[_Claim], sheets: Sheets) -> list[_Claim]:
    """The claims with exports that list people behind all others: their firms are the customers."""
    return sorted(claims, key=lambda claim: _lists_people(sheets[claim.title]))


def _lists_people(sheet: RawSheet) -> bool:
    """Whether a program exported people on this sheet, not firms."""
    return sheet.export is not None and sheet.export.is_of_persons


def _stands_beside_orders(title: str, sheets: Sheets, whole: Sequence[str]) -> bool:
    """Whether a sheet of invoices has a sheet of orders beside it, so that it is no orders."""
    if not _holds_invoices(title, sheets[title]):
        return False
    return any(table_of_whole_title(t) == "orders" and not is_invoice_title(t) for t in whole)


def _take_claimed(table: str, claims: list[_Claim], sheets: Sheets, made: Assigned) -> None:
    """Read a table from all sheets that claim it and are parts of one log, else from the first."""
    first = claims[0]
    if table == "customers" and table not in made.found:
        reps = reps_of_sheets(_in_order([claim.title for claim in claims], sheets), sheets)
        if reps:
            made.take_reps(reps, REASON)
    if table not in made.found:
        others = [claim.title for claim in claims[1:]]
        parts = [title for title in others if are_one_log(table, [first.title, title], sheets)]
        made.take(table, _in_order([first.title, *parts], sheets), first.reason)
    left = [claim.title for claim in claims if claim.title not in made.read(table)]
    made.leave(left, _read_elsewhere(table, made))


def _in_order(titles: Sequence[str], sheets: Sheets) -> list[str]:
    """These sheets in the order of the book."""
    return [title for title in sheets if title in titles]


def _read_elsewhere(table: str, made: Assigned) -> str:
    titles = made.read(table)
    sheets = "sheets" if len(titles) > 1 else "sheet"
    return f"{INPUTS[table].title} are read from {sheets} {', '.join(map(repr, titles))}"


def _holds_invoices(title: str, sheet: RawSheet) -> bool:
    """Whether a sheet's title says invoices, or a program exported such."""
    return is_invoice_title(title) or (sheet.export is not None and sheet.export.is_invoices)


def _numbers_invoices(title: str, sheet: RawSheet) -> bool:
    """Whether a sheet of no other title has a column of numbers that are called of invoices."""
    if has_word_for(title, "orders"):
        return False
    positions = read_headers(sheet, INPUTS["invoices"], propose=False).positions
    numbers = [sheet.headers[i] for i, column in positions.items() if column == "invoice"]
    return any(map(names_invoices, numbers))


def _contacts_as_customers(titled: Sequence[str], sheets: Sheets, made: Assigned) -> None:
    """Let sheets of contacts be looked at again where there is no list of customers.

    A list of contacts is the customer list of many books.
    """
    if "customers" in made.found or "contacts" not in made.found:
        return
    title, _ = made.found["contacts"]
    if table_by_looks(sheets[title]) != "customers":
        return
    del made.found["contacts"]
    for other in titled:
        made.unread.pop(other, None)


def _calls_as_customers(sheets: Sheets, made: Assigned) -> None:
    """Let a sheet of calls be looked at again that says of each customer the last contact alone.

    People call their list "Suivi clients", as others call their log.
    """
    titles = made.read("calls")
    if "customers" in made.found or len(titles) != 1:
        return
    sheet = sheets[titles[0]]
    if "last_contact" not in columns_of(sheet, "customers"):
        return
    if "outcome" not in columns_of(sheet, "calls") and table_by_looks(sheet) == "customers":
        del made.found["calls"]


def _orders_as_invoices(sheets: Sheets, made: Assigned) -> None:
    """Read invoices that stand for the orders as invoices too, where they tell of payment."""
    if "invoices" in made.found or "orders" not in made.found:
        return
    title, _ = made.found["orders"]
    telling = {"due", "paid_on", "disputed", "open_amount"}
    sheet = sheets[title]
    is_of_invoices = _holds_invoices(title, sheet) or _numbers_invoices(title, sheet)
    if is_of_invoices and telling & columns_of(sheet, "invoices"):
        titles = made.read("orders")
        made.take("invoices", titles, "by its title; its rows are orders as well")


def _take_by_looks(titles: Sequence[str], sheets: Sheets, made: Assigned, book: str) -> None:
    """Take sheets without a telling title for tables that look like them."""
    looks: dict[str, list[str]] = {"customers": [], "calls": [], "orders": []}
    for title in titles:
        table = table_by_looks(sheets[title])
        if table:
            looks[table].append(title)
        else:
            made.leave([title], no_table(title, sheets[title], book))
    for table, alike in looks.items():
        if alike and table in made.found:
            _take_further_parts(table, alike, sheets, made)
        elif len(alike) == 1:
            made.take(table, alike, "by its headers")
        elif alike and are_one_log(table, alike, sheets):
            made.take(table, alike, "by their headers")
        elif table == "calls" and are_of_people(alike, _owners(sheets, made), sheets):
            made.take(table, alike, "by their headers, a sheet each of who looks after customers")
        elif alike and table == "customers":
            reps = reps_of_sheets(alike, sheets)
            if reps:
                made.take_reps(reps, REASON)
            else:
                _take_one_of(alike, sheets, made, book)
        elif alike:
            made.alike[table] = alike


def _take_one_of(titles: Sequence[str], sheets: Sheets, made: Assigned, book: str) -> None:
    """Read the first of several lists of customers until somebody says which is the list."""
    asked = several_lists(titles, sheets, book, of_reps=are_alike(titles, sheets))
    made.asked.append(asked)
    made.take("customers", [titles[0]], "the first of several that look like it")
    made.leave(titles[1:], asked.problem)


def _take_bare_list(sheets: Sheets, made: Assigned) -> None:
    """Read the one sheet that nothing stands on but names of customers as their list."""
    bare = [title for title in made.unread if title in sheets and is_bare_list(sheets[title])]
    if len(bare) == 1:
        del made.unread[bare[0]]
        made.take("customers", bare, "its only column names customers")


def _take_sheets_of_customers(titles: Sequence[str], sheets: Sheets, made: Assigned) -> None:
    """Read sheets of one header as logs of the customers for whom they are named; without a list
    these are all that are known.
    """
    named = of_customers_each([title for title in titles if title in made.unread], sheets)
    if not named:
        return
    for title in named:
        del made.unread[title]
    made.take("calls", named, OF_CUSTOMERS)
    made.customers = named


def _take_what_may_be_list(
    titles: Sequence[str], sheets: Sheets, made: Assigned, book: str
) -> None:
    """Read the first sheet with names as the list until somebody says which is the list.

    Raises DataError where no sheet has any.
    """
    left = [title for title in titles if title in made.unread]
    named = [title for title in left if has_headers_of(sheets[title], "customers")]
    if not named:
        raise no_customers(sheets, book)
    made.asked.append(maybe_lists(named, sheets, book))
    del made.unread[named[0]]
    made.take("customers", [named[0]], "the first one with names")


def _owners(sheets: Sheets, made: Assigned) -> list[str]:
    """Who looks after customers, as the list of customers says; none without a list."""
    titles = made.read("customers")
    if not titles:
        return []
    sheet = sheets[titles[0]]
    positions = read_headers(sheet, INPUTS["customers"], propose=False).positions
    owners = [position for position, column in positions.items() if column == "owner"]
    values = sheet.column(owners[0]).tolist() if owners else []
    return [value for value in dict.fromkeys(values) if isinstance(value, str)]


def _take_further_parts(table: str, alike: Sequence[str], sheets: Sheets, made: Assigned) -> None:
    """Add sheets to a log of which they are parts, unless it was settled; leave the others."""
    first, reason = made.found[table]
    parts: list[str] = []
    if not reason.startswith(_SETTLED):
        parts = [title for title in alike if are_one_log(table, [first, title], sheets)]
    if parts:
        made.take(table, _in_order([*made.read(table), *parts], sheets), reason)
    left = [title for title in alike if title not in parts]
    paid = [title for title in left if table == "orders" and names_payments(title)]
    made.leave(paid, PAYMENTS)
    made.leave([title for title in left if title not in paid], _read_elsewhere(table, made))
