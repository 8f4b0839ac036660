"""A plan of one write while it is made: what its steps share, and what comes of it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from toolkit.render.google_requests import Request
from toolkit.schema.model import letters
from toolkit.stores.base import SheetReceipt
from toolkit.stores.google.batches import Requests, in_batches
from toolkit.stores.google.free_names import FreeNames
from toolkit.stores.google.spreadsheet import ENTRY_PAGE, TYPED_INTO, Meta, Rows, Tab, quoted


@dataclass(frozen=True)
class Typing:
    """What was typed into a sheet of ours when it was read, and the copy that shows it now."""

    copy_id: int
    ranges: tuple[str, ...]
    """Ranges of the copy that the answer has to show: by them typing is told."""
    digest: str


@dataclass
class Plan:
    """Batches of requests, each sent whole, and what they do.

    No batches when everything stands there already.
    """

    batches: list[list[Request]] = field(default_factory=list)
    sheets: dict[str, SheetReceipt] = field(default_factory=dict)
    """Rows of each sheet, by title, and what is done to it: `rows` and `action`."""
    notes: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    """Titles of all sheets that are written to."""
    linked: list[str] = field(default_factory=list)
    links_action: str = ""
    appended: dict[str, int] = field(default_factory=dict)
    before: str = ""
    after: str = ""
    """Digests of all that is written to, as it was read and as it will be."""
    typing: dict[str, Typing] = field(default_factory=dict)
    """Of each sheet that is rewritten and that people type into, by its key, what they typed."""
    headings: dict[int, dict[str, str]] = field(default_factory=dict)
    """Cells of people's sheets, by sheet id and range, with what stood there when it was read.

    By them columns were counted, so the answer has to show them unchanged.
    """

    @property
    def ranges(self) -> list[str]:
        """All that the answer has to show."""
        ranges: list[str] = []
        for typing in self.typing.values():
            ranges += typing.ranges
        for cells in self.headings.values():
            ranges += cells
        return ranges

    @property
    def shown_sheets(self) -> list[int]:
        """Of each range that the answer has to show, the id of its sheet."""
        sheets: list[int] = []
        for typing in self.typing.values():
            sheets += [typing.copy_id] * len(typing.ranges)
        for sheet, cells in self.headings.items():
            sheets += [sheet] * len(cells)
        return sheets

    @property
    def requests(self) -> list[Request]:
        """All requests, in order."""
        return list(chain.from_iterable(self.batches))


@dataclass
class PlanDraft:
    """One plan as it grows: what was read, what is to be sent, and what it makes of the sheets."""

    meta: Meta
    values: Mapping[int, Rows]
    suffix: str
    """What is added to the title of a sheet that becomes the person's."""
    plan: Plan = field(default_factory=Plan)
    requests: Requests = field(default_factory=Requests)
    gone: set[int] = field(default_factory=set)
    """Ids of copies that are deleted, or the person's from now on."""
    ids: dict[str, int] = field(default_factory=dict)
    """Ids of our sheets as they will be, by page key."""
    titles: dict[str, str] = field(default_factory=dict)
    """Titles of our sheets as they will be, by page key."""
    digests: list[tuple[str, str, str]] = field(default_factory=list)
    """What is written to, each with a digest of what stands there and of what will."""

    def __post_init__(self) -> None:
        """Know which titles and ids are taken."""
        self.names = FreeNames(self.meta)

    def watch_headings(self, tab: Tab, row: int, headings: Mapping[int, str]) -> None:
        """Have the answer show the headings of columns (from 1), as they were counted by them."""
        cells = self.plan.headings.setdefault(tab.id, {})
        if row > tab.rows:
            return
        for column, heading in headings.items():
            if column <= tab.columns:
                cells[f"{quoted(tab.title)}!{letters(column)}{row}"] = heading

    def finish(self, nonce: str, limit: int) -> Plan:
        """The plan with its requests in batches of at most `limit` bytes."""
        self.plan.before = _digest_of([[key, before] for key, before, _ in self.digests])
        self.plan.after = _digest_of([[key, after] for key, _, after in self.digests])
        self.plan.batches = in_batches(
            self.requests,
            turn=self.meta.turn,
            nonce=nonce,
            limit=limit,
            # The entries go with the rows that are appended, so that what is in the call log and
            # what is said to be in it is one.
            together={self.ids[ENTRY_PAGE]} if ENTRY_PAGE in self.ids else set(),
            # So does what people type into, as far as it fits: its copy from before is made there.
            rather={self.ids[key] for key in TYPED_INTO if key in self.ids},
        )
        return self.plan


def _digest_of(digests: list[list[str]]) -> str:
    return hashlib.sha256(json.dumps(digests).encode()).hexdigest()
