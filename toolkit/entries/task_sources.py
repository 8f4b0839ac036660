"""Where tasks come from: by what a row of a person's sheet is known again, and what closes it.

A task is known by what its row says, never by where it stands, as rows are sorted and moved.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from toolkit.entries.raw_values import worded


class TaskSource(NamedTuple):
    """A kind of task of one table, as its rows tell it."""

    known_by: tuple[str, ...]
    """Columns by which a row is known among those of its customer."""
    done: str
    """The column for the day on which it was done."""
    result: str = ""
    """The column for what came of it; "" where there is none."""
    needs_result: bool = False
    """Whether the task is open until both columns are filled."""
    yes_or_no: bool = False
    """Whether people may keep a bare yes or no in the column for the result."""


TASK_SOURCES = {
    ("promises", "our promise"): TaskSource(("promise", "promised_on"), "delivered_on"),
    ("promises", "notice"): TaskSource(("promise", "promised_on"), "notice_sent"),
    ("promises", "note"): TaskSource(("promise", "promised_on"), "note_sent"),
    ("orders", "our promise"): TaskSource(("order_id", "item", "date"), "delivered_on"),
    ("cases", "handoff"): TaskSource(("subject", "opened", "handed_on"), "accepted_on"),
    ("cases", "prevention"): TaskSource(
        ("subject", "opened"), "resolved_on", "prevention", needs_result=True
    ),
    ("cases", "bad news"): TaskSource(("subject", "opened"), "told_on"),
    ("cases", "case"): TaskSource(("subject", "opened"), "resolved_on"),
    ("incidents", "bad news"): TaskSource(("incident", "date"), "told_on"),
    ("incidents", "prevention"): TaskSource(
        ("incident", "date"), "resolved_on", "prevention", needs_result=True
    ),
    ("requests", "request"): TaskSource(
        ("request", "asked_on"), "answered_on", "answer", yes_or_no=True
    ),
    ("surveys", "suggestion"): TaskSource(("suggestion", "date"), "acted_on"),
    ("giving", "giving"): TaskSource(("kind", "what", "date"), "given_on", "result"),
    ("contacts", "introduction"): TaskSource(
        ("function", "their_person", "our_person"), "introduced_on"
    ),
    ("calls", "note"): TaskSource(("date", "channel"), "notes_sent"),
    ("calls", "not marked"): TaskSource(("date", "follow_up"), "follow_up_done"),
}
"""By table and kind; other tasks are known by what they say, and closed in the diary alone."""


class AlsoFilled(NamedTuple):
    """Rows that a task fills and that do not close it: they belong to its customer alone."""

    table: str
    done: str
    """The column for the day on which it was done."""
    blank: tuple[str, ...]
    """Columns that are all blank in such a row."""
    known_by: tuple[str, ...]
    """Columns by which a row is told from the customer's others."""
    result: str = ""
    """The column for what came of it, filled in the first row where it is blank; "" for none."""
    filled: tuple[str, ...] = ()
    """Columns that are all filled in such a row."""


ALSO_FILLED = {
    ("customers", "need"): AlsoFilled("needs", "asked_on", ("asked_on", "met"), ("need",), "need")
}
"""By table and kind: who was asked for needs may have none yet, so the diary says it is done."""

INTRODUCED = AlsoFilled(
    "contacts",
    "introduced_on",
    ("introduced_on",),
    ("function", "their_person", "our_person"),
    filled=("their_person", "our_person"),
)
"""What a step of the playbook fills that is an introduction."""


_IN_KEY = str.maketrans(" -", "_+")
_OF_KEY = str.maketrans("_+", " -")
"""Signs of a kind in a key, whose parts stand between hyphens, and back."""


class TaskName(NamedTuple):
    """What a task is known by: its table, its kind, and a digest of what its row says."""

    table: str
    kind: str
    digest: str

    def __str__(self) -> str:
        return f"{self.table}.{self.kind.translate(_IN_KEY)}.{self.digest}"

    @property
    def source(self) -> TaskSource | None:
        """How its row is known and closed; None for a task that stands in the diary alone."""
        return TASK_SOURCES.get((self.table, self.kind))

    @property
    def also_filled(self) -> AlsoFilled | None:
        """The rows that it fills without being closed by them."""
        return ALSO_FILLED.get((self.table, self.kind))


def task_name(table: str, kind: str, customer_id: Any, said: Iterable[Any]) -> TaskName:
    """The name of a task of this customer whose row, or whose text, says this."""
    words = json.dumps([worded(customer_id), *map(worded, said)], ensure_ascii=False)
    return TaskName(table, kind, hashlib.sha256(words.encode()).hexdigest()[:12])


def row_key_of_task(mark: str, name: TaskName, nth: int) -> str:
    """The row key of the nth task of this name, from 1, on a sheet with this mark."""
    return f"{mark}-{name}" if nth == 1 else f"{mark}-{name}-{nth}"


def name_in(row_key: Any) -> TaskName | None:
    """The name of the task that a row key holds; None in a row that a person made."""
    parts = worded(row_key).split("-")
    fields = parts[1].split(".") if len(parts) > 1 else []
    if len(fields) != 3:
        return None
    table, kind, digest = fields
    return TaskName(table, kind.translate(_OF_KEY), digest)


def name_of_entry(entry: Mapping[Any, Any]) -> TaskName | None:
    """The name of the task that an entry of the diary says is done; None where it names none."""
    _, _, row_key = worded(entry["key"]).partition("-")
    return name_in(row_key)
