"""Whose each row of a log is, what the rows say, and which of them count."""

from typing import Any

import pandas as pd

from toolkit.checks.customer_checks import check_aliases
from toolkit.checks.one_currency import in_one_currency
from toolkit.checks.order_states import counting
from toolkit.checks.state_words import said_of_states
from toolkit.entries.log_rows import as_calls
from toolkit.entries.taken_in import left_waiting
from toolkit.entries.typed_ratings import with_ratings
from toolkit.loading.draft import Draft
from toolkit.matching.call_success import with_reached, with_success
from toolkit.matching.customer_index import Customers
from toolkit.matching.logs import later_than, matched
from toolkit.matching.planned_calls import with_planned
from toolkit.matching.respondents import with_reps
from toolkit.reading.table_titles import is_form


def read_calls(draft: Draft, earlier: pd.DataFrame | None) -> None:
    """Name the reps of a form's answers, and tell calls that were made from those planned.

    Says which of the entries, beside those `earlier` ones, wait as the log takes no row.
    """
    at = draft.mapped.get("calls")
    if at is not None and any(is_form(sheet.title) for sheet in at.sheets):
        draft.tables["calls"] = with_reps(
            draft.tables["calls"], draft.tables["team"], draft.tables["customers"]
        )
    if at is None or not at.takes_no_rows:
        draft.problems += left_waiting(draft.entries, earlier, has_log=at is not None)
    if at is not None:
        draft.tables["calls"] = with_planned(draft.tables["calls"], at, draft.problems)


def match_logs(draft: Draft, customers: Customers) -> None:
    """Give every row of a log its customer, every call its success, and who referred whom."""
    tables, problems = draft.tables, draft.problems
    check_aliases(tables["aliases"], draft.mapped, customers, problems)
    if "customers" in draft.mapped and tables["customers"]["referred_by"].notna().any():
        # Read here, so that a book that names nobody does not.
        from toolkit.matching.referrers import with_referrers

        at = draft.mapped["customers"]
        tables["customers"] = with_referrers(tables["customers"], at, customers, problems)
    for log, at in draft.logs.items():
        tables[log] = matched(tables[log], at, customers, problems, draft.near_names)
        later_than(draft.today, tables[log], at, problems)
    calls = draft.logs.get("calls")
    tables["calls"] = with_success(tables["calls"], calls, draft.settings, draft.today, problems)


def said_in_entries(draft: Draft, customers: Customers) -> pd.DataFrame:
    """All entries as typed rows of a log; a log in memory without ratings gets theirs."""
    if not len(draft.entries):
        return pd.DataFrame()
    said = matched(as_calls(draft.entries, draft.how), draft.logs["calls"], customers, [])
    said = with_reached(said, draft.settings)
    at = draft.mapped.get("calls")
    if at is not None and draft.large is None and "rating" not in at.positions:
        draft.tables["calls"] = with_ratings(draft.tables["calls"], said)
    return said


def calls_of(draft: Draft, customers: "pd.Series[Any]") -> pd.DataFrame:
    """The days of all calls of some customers, by their ids."""
    names = ["customer_id", "date"]
    if draft.large is not None:
        return draft.large.of_customers(customers, names)
    calls = draft.tables["calls"]
    return calls.loc[calls["customer_id"].isin(customers), names]


def leave_out_void(draft: Draft) -> None:
    """Leave out orders and invoices that are no sale, and say how many, by what stands there."""
    for table in ("orders", "invoices"):
        if table in draft.mapped:
            rows, at = draft.tables[table], draft.mapped[table]
            today = pd.Timestamp(draft.today)
            found = counting(rows, at, today, draft.problems, said_of_states(draft.settings))
            draft.tables[table] = found.rows
            if table == "orders":
                draft.order_remarks = found.remarks
            if found.left_out:
                draft.left_out[table] = found.left_out
            if len(found.rows) < len(rows):
                draft.left_rows[table] = rows.index.difference(found.rows.index)


def add_one_currency_only(draft: Draft) -> None:
    """Convert amounts of other currencies, or leave them apart."""
    found = in_one_currency(draft.tables, draft.mapped, draft.settings.currency, draft.problems)
    draft.tables, draft.foreign, draft.currency = found.tables, found.foreign, found.home
