"""Entries as rows of a call log: which stand there already, and what a log has no column for."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.entries.entry_columns import IN_LOG, WAITING
from toolkit.entries.log_rows import as_calls, command_entry, found_in_log, log_rows
from toolkit.parsing.cells import How
from toolkit.schema.outputs import ENTRIES

DAY = dt.date(2026, 11, 20)
POSITIONS = {"date": 0, "customer": 1, "outcome": 2, "notes": 3}


def entries(*said: dict[str, object]) -> pd.DataFrame:
    whole = [dict.fromkeys(ENTRIES.names) | {"date": DAY} | row for row in said]
    return pd.DataFrame(whole, columns=ENTRIES.names, dtype=object)


def log(*rows: tuple[object, ...]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["Date", "Customer", "Outcome", "Notes"], dtype=object)


def states(known: pd.DataFrame, raw: pd.DataFrame, again: set[str]) -> list[str]:
    return found_in_log(known, raw, POSITIONS, again=again)["in_log"].tolist()


ASH = {"customer": "Ash", "outcome": "Reached", "notes": "fine"}
IN_THE_LOG = (DAY, "Ash", "Reached", "fine")
OTHER = (DAY, "Box", "Reached", "fine")


@pytest.mark.parametrize(
    ("before", "rows", "after"),
    [
        ([WAITING], [], [WAITING]),
        ([WAITING], [OTHER], [WAITING]),
        ([WAITING], [OTHER, IN_THE_LOG], [IN_LOG]),
        ([WAITING, WAITING], [IN_THE_LOG], [IN_LOG, WAITING]),
        ([WAITING, WAITING], [IN_THE_LOG, IN_THE_LOG], [IN_LOG, IN_LOG]),
        # The row of the log is that of the entry which is known to be there.
        ([IN_LOG, WAITING], [IN_THE_LOG], [IN_LOG, WAITING]),
        ([WAITING, IN_LOG], [IN_THE_LOG], [WAITING, IN_LOG]),
        ([WAITING, IN_LOG], [IN_THE_LOG, IN_THE_LOG], [IN_LOG, IN_LOG]),
        ([IN_LOG, IN_LOG, WAITING], [IN_THE_LOG] * 2, [IN_LOG, IN_LOG, WAITING]),
        ([IN_LOG, IN_LOG, WAITING], [IN_THE_LOG] * 3, [IN_LOG, IN_LOG, IN_LOG]),
    ],
)
def test_each_row_of_the_log_stands_for_one_entry(before, rows, after):
    known = entries(*(ASH | {"in_log": state, "key": f"k{n}"} for n, state in enumerate(before)))
    assert states(known, log(*rows), {"k0", "k1", "k2"}) == after


def test_only_entries_of_the_run_that_broke_off_are_looked_for():
    known = entries(ASH | {"in_log": WAITING, "key": "k0"}, ASH | {"in_log": WAITING, "key": "k1"})
    assert states(known, log(IN_THE_LOG, IN_THE_LOG), {"k1"}) == [WAITING, IN_LOG]
    assert states(known, log(IN_THE_LOG), set()) == [WAITING, WAITING]


def test_what_a_log_has_no_column_for_stands_in_its_notes():
    (row,) = log_rows(entries(ASH | {"rating": 8, "follow_up": "Offer"}), ["date", "notes"])
    assert row == {"date": DAY, "notes": "fine; Outcome: Reached; Next step: Offer; Rating: 8"}
    (row,) = log_rows(entries(ASH | {"rating": 8, "follow_up_due": DAY}), ["notes"], "de")
    assert row["notes"] == (
        f"fine; Ergebnis: Reached; Nächster Schritt bis: {DAY:%d.%m.%Y}; Bewertung: 8"
    )
    (row,) = log_rows(entries(ASH), ["date", "customer_id"])
    assert row == {"date": DAY, "customer_id": "Ash"}


def test_the_same_call_told_twice_by_command_is_two_entries_and_one_that_waits_is_itself():
    said = {"date": DAY, "customer": "Ash", "outcome": "Reached"}
    columns = ["date", "customer", "outcome"]
    first, lost = command_entry(said, columns, entries())
    assert (first["in_log"], lost) == (IN_LOG, [])
    second, _ = command_entry(said, columns, entries(first))
    assert second["key"] != first["key"]
    waiting = first | {"in_log": WAITING}
    again, _ = command_entry(said, columns, entries(waiting))
    assert again["key"] == first["key"]


def test_a_command_says_what_the_log_has_no_column_for():
    said = {"date": DAY, "customer": "Ash", "outcome": "Reached", "minutes": 12, "notes": "fine"}
    entry, lost = command_entry(said, ["date", "customer", "outcome"], entries())
    assert lost == ["notes", "minutes"]
    assert (entry["notes"], entry["minutes"]) == ("fine; Minutes: 12", None)


def test_entries_as_calls_are_known_by_their_rows_in_our_sheet():
    calls = as_calls(entries(ASH, ASH | {"outcome": "Busy"}), How())
    assert calls.index.tolist() == [2, 3]
    assert calls["outcome"].tolist() == ["Reached", "Busy"]
    assert calls["date"].dt.date.tolist() == [DAY, DAY]
