"""What a sheet looks like, by headers and values: a list of customers, a log."""

import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

from toolkit.catalogues.labels import names_by_label
from toolkit.reading.evidence import Evidence
from toolkit.reading.headers import map_headers
from toolkit.reading.parts import are_parts, is_copy
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settled_headers import Headers
from toolkit.reading.table_titles import words_for
from toolkit.schema.inputs import CALLS, INPUTS
from toolkit.schema.model import Table
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRY_KEY
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.words.folding import fold

KEYS = {"customer_id", "name", "customer", "contact_person", "last_name", "email", "phone"}
"""Columns that name a customer."""
TELLING = {
    "calls": {
        "outcome", "channel", "notes", "by", "purpose", "minutes", "follow_up", "follow_up_due",
        "rating",
    },
    "orders": {"amount", "order_id", "item", "category"},
    "customers": {
        "owner", "status", "revenue", "potential", "customer_since", "city", "country", "postcode",
        "phone", "email", "last_contact", "next_follow_up", "first_name", "contact_person",
        "do_not_call", "interests",
    },
}  # fmt: skip
"""Columns by which a sheet without a telling title is known."""
FEWEST_OF_CUSTOMERS = 2
"""Sheets of one header that may be named for customers."""
_NUMBERED_SALE = {"date", "amount", "order_id"}
"""Columns that no list of customers has together."""
_OF_LISTS = {"owner", "customer_since", "last_contact", "next_follow_up", "potential"}
"""Columns that no list of orders has."""
_LIST_KEYS = {"customer_id", "name", "last_name", "contact_person"}
_LOG_KEYS = ("customer_id", "customer", "contact_person", "email", "phone")
_ROW_KEY = fold(CALL_SCHEDULE.column("row_key").label)


def read_headers(
    sheet: RawSheet,
    table: Table,
    chosen: Mapping[str, tuple[str, str]] | None = None,
    *,
    propose: bool = True,
) -> Headers:
    """How the headers of a sheet read as this table's; `chosen` is what the person settled.

    With `propose` values tell what headers may mean that nobody knows.
    """
    held: dict[int, Evidence] = {}

    export = sheet.export
    if export and not export.is_read_as(table.name):
        export = None

    def look(position: int) -> Evidence:
        if position not in held:
            held[position] = Evidence(sheet.column(position))
        return held[position]

    return map_headers(
        sheet.headers,
        table,
        look=look,
        under=sheet.lower_headers,
        chosen=chosen,
        export=export,
        propose=propose,
    )


def columns_of(sheet: RawSheet, table: str) -> set[str]:
    """The columns of this table that a sheet has."""
    return set(read_headers(sheet, INPUTS[table], propose=False).positions.values())


def has_headers_of(sheet: RawSheet, table: str) -> bool:
    """Whether the headers hold what this table cannot do without."""
    has = columns_of(sheet, table)
    if table == "customers":
        return bool(has & (KEYS - {"phone"}))
    if table == "settings":
        return {"setting", "value"} <= has
    if table in ("calls", "orders"):
        tells = has & ({"date"} | TELLING[table])
        return bool(tells) and (bool(has & KEYS) or _holds_addresses(sheet))
    told_by = INPUTS[table].told_by
    return not has.isdisjoint(told_by) if told_by else bool(has)


def _holds_addresses(sheet: RawSheet) -> bool:
    """Whether phone numbers or e-mail addresses stand under any header of a sheet."""
    looks = (Evidence(sheet.column(position)) for position in range(len(sheet.headers)))
    return any(look.are_addresses for look in looks)


def table_by_looks(sheet: RawSheet) -> str | None:
    """Customers, calls or orders, by headers and whether customers repeat; None for others."""
    has = {table: columns_of(sheet, table) for table in TELLING}
    points = {table: len(has[table] & TELLING[table]) for table in TELLING}
    logs = [table for table in ("calls", "orders") if _can_be_log(table, has[table])]
    is_list = len(has["customers"]) > 1 and bool(has["customers"] & _LIST_KEYS)
    if not logs and not is_list:
        logs = _logs_by_days(sheet, has)
    if not logs:
        return "customers" if is_list else None
    # A log of calls has no amounts.
    log = max(logs, key=lambda table: (points[table], table == "orders"))
    if log == "orders" and has[log] >= _NUMBERED_SALE and not has["customers"] & _OF_LISTS:
        return log
    if is_list and points["customers"] > points[log] and not _customers_repeat(sheet, log):
        return "customers"
    return log


def is_bare_list(sheet: RawSheet) -> bool:
    """Whether a sheet has one column, and this names customers, each once."""
    if len(sheet.headers) != 1 or columns_of(sheet, "customers").isdisjoint(_LIST_KEYS):
        return False
    return not Evidence(sheet.column(0)).repeats


def _logs_by_days(sheet: RawSheet, has: dict[str, set[str]]) -> list[str]:
    """The logs that a sheet can be whose day no header names, but the values of one column.

    An amount alone makes no orders of it: deals, offers and costs have amounts and a day, too.
    """
    logs = []
    for table in ("calls", "orders"):
        says_more = has[table] - KEYS - {"amount"}
        if has[table] & KEYS and has[table] & TELLING[table] and says_more:
            has[table] |= set(read_headers(sheet, INPUTS[table]).positions.values())
            logs += [table] if _can_be_log(table, has[table]) else []
    return logs


def _can_be_log(table: str, has: set[str]) -> bool:
    """Whether a sheet has a day, a customer and a column that tells this log; orders an amount."""
    if table == "orders" and "amount" not in has:
        return False
    # What is due has a day, too: it is no call by that alone.
    tells = has & (TELLING[table] - {"follow_up_due"})
    return "date" in has and bool(has & KEYS) and bool(tells)


def _customers_repeat(sheet: RawSheet, table: str) -> bool:
    """Whether customers come again on a sheet, as they do in a log."""
    positions = read_headers(sheet, INPUTS[table], propose=False).positions
    at = {column: position for position, column in positions.items()}
    for key in _LOG_KEYS:
        if key in at:
            return Evidence(sheet.column(at[key])).repeats
    return False


def copied_table(sheet: RawSheet) -> Table | None:
    """Our table of which a sheet is a copy, or a sheet that lost its mark, by its headers."""
    has = set(map(fold, sheet.headers))
    if _ROW_KEY not in has:
        return None
    for table in (CALL_SCHEDULE, TO_DO):
        labels = names_by_label(table, sheet.headers)
        if 2 * len(has & labels.keys()) > len(labels):
            return table
    return None


def are_one_log(table: str, titles: Sequence[str], sheets: Mapping[str, RawSheet]) -> bool:
    """Whether sheets are parts of one log: by titles and headers, and none a copy of another.

    Calls that were collected from reps are part of any log of calls.
    """
    if not INPUTS[table].is_log:
        return False
    if table == CALLS.name and any(_is_collected(sheets[title]) for title in titles):
        return True
    if not are_parts(titles, words_for(table)) and not _are_of_reps(table, titles, sheets):
        return False
    columns = [columns_of(sheets[title], table) for title in titles]
    if not all(_are_alike(has, columns[0]) for has in columns):
        return False
    rows = [_rows_of(sheets[title]) for title in titles]
    return not any(share_rows(one, other) for one, other in combinations(rows, 2))


def of_customers_each(titles: Sequence[str], sheets: Mapping[str, RawSheet]) -> list[str]:
    """Of these sheets those that are logs of one customer each, by whose name they are called.

    They have one header, with days, what a call is told by, and nobody's name; their titles are no
    parts of one log, as years and numbers are.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for title in titles:
        if re.search(r"[^\W\d_]", title):
            groups.setdefault(tuple(sheets[title].headers), []).append(title)
    alike = max(groups.values(), key=len, default=[])
    if len(alike) < FEWEST_OF_CUSTOMERS or are_parts(alike, words_for("calls")):
        return []
    has = columns_of(sheets[alike[0]], "calls")
    is_log = "date" in has and bool(has & (TELLING["calls"] - {"follow_up_due"}))
    return alike if is_log and not has & KEYS else []


def are_of_people(
    titles: Sequence[str], people: Sequence[str], sheets: Mapping[str, RawSheet]
) -> bool:
    """Whether sheets have one header, and each is called as one of these people, or by a word of
    the name.
    """
    known: set[str] = set()
    for person in people:
        known.update(map(fold, (person, *person.split())))
    alike = len({tuple(sheets[title].headers) for title in titles}) == 1
    return alike and all(fold(title) in known for title in titles)


def _rows_of(sheet: RawSheet) -> set[tuple[Any, ...]]:
    """The different rows of a sheet, without lone texts: the same note stands below each export."""
    several = sheet.cells.notna().to_numpy().sum(axis=1) > 1
    return set(map(tuple, sheet.cells.to_numpy(dtype=object)[several]))


def _is_collected(sheet: RawSheet) -> bool:
    return any(fold(header) == fold(ENTRY_KEY.label) for header in sheet.headers)


def _are_of_reps(table: str, titles: Sequence[str], sheets: Mapping[str, RawSheet]) -> bool:
    """Whether sheets have one header, and titles of a word for the log and one word more each.

    So people keep a sheet for each of them: "Calls Ann", "Calls Ben".
    """
    if any(map(is_copy, titles)) or len({tuple(sheets[title].headers) for title in titles}) > 1:
        return False
    own, rests = words_for(table), []
    for title in titles:
        words = [fold(word) for word in re.findall(r"[^\W\d_]+", title)]
        rests.append([word for word in words if word not in own])
        if len(rests[-1]) == len(words):
            return False
    return all(len(rest) == 1 for rest in rests)


def _are_alike(one: set[str], other: set[str]) -> bool:
    """Whether two sheets have the same columns that matter, and most others in common."""
    chief = KEYS | {"date", "outcome", "amount"}
    return one & chief == other & chief and len(one & other) >= 0.6 * len(one | other)


def share_rows(one: set[Any], other: set[Any]) -> bool:
    """Whether half of the rows of a sheet stand on another one as well."""
    return 2 * len(one & other) >= max(1, min(len(one), len(other)))
