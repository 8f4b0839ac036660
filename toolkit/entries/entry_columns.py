"""What can be told of a call, and what it is called on its way from a schedule into a call log.

A column of the call schedule names the column of the log that it `fills`; the sheet of entries
calls it as the log does; an option of `retain log` is named after the column of the log as well.
So the declarations of those three tables are all there is, and everything here follows from them.
"""

from toolkit.schema.inputs import CALLS
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES

OPEN_COLUMNS = [c for c in CALL_SCHEDULE.columns if c.open]
"""The columns of the schedule that are left empty for the person who calls."""
CALLED_ON = "called_on"
"""The one of them that says when the call was; without it the day it was planned for counts."""
FILLED_FROM = {c.fills: c for c in OPEN_COLUMNS}
TYPED_COLUMNS = {
    name: FILLED_FROM[name] for name in ENTRIES.names if name in FILLED_FROM and name != "date"
}
"""The open columns that say how a call went, by the columns of an entry that they fill."""

TOLD_BY_COMMAND = ("minutes",)
"""Columns of the log that only `retain log` fills."""
NOTHING_TOLD = "-"
"""What stands under Told where none of the news was told that was planned for the call."""
LOG_COLUMNS = (*(name for name in ENTRIES.names if name in CALLS.names), *TOLD_BY_COMMAND)
"""The columns of a call log that one entry can fill. Keys of entries depend on their order."""
WHOSE = ("date", "customer_id", "customer")
"""The columns of the log that say which call it is: when, and with whom."""

LABELS = {c.name: c.label for c in (*CALLS.columns, *ENTRIES.columns)}
"""What a column of an entry, or of the log, is called to people."""
KEPT_IN_ENTRIES = ("purpose", "told", "question", "answer")
"""What only the sheet of entries holds where the log has no column for it: it counts from there."""
NEVER_IN_LOG = tuple(name for name in KEPT_IN_ENTRIES if name not in LOG_COLUMNS)
"""What no log has a column for: a question and what the customer said to it."""
SAID_IN_NOTES = [
    name for name in LOG_COLUMNS if name not in (*WHOSE, "by", "channel", "notes", *KEPT_IN_ENTRIES)
]
"""What is written into the notes where the log has no column for it."""
LOG_HEADINGS = ", ".join(
    CALLS.column(name).label for name in LOG_COLUMNS if name in ENTRIES.names and name != "customer"
)
"""The headings of a call log that can hold all that is typed into the schedule."""

IN_LOG, WAITING = "yes", "not yet"
"""What the sheet of entries says of an entry, in the column `in_log`."""
