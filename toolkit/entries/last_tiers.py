"""The tiers of the run before, read back from our own columns: what a tier is held against.

Nothing is kept for it that a person does not see: the tier stands in one column, and beside it the
why says which tier is about to come, and since when. What does not fit together was edited or
copied, and counts as nothing.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pandas as pd

from toolkit.catalogues.catalogue import Catalogue, catalogue
from toolkit.catalogues.labels import label_in, language_of
from toolkit.parsing.cells import as_text
from toolkit.problem import Problem
from toolkit.reading.raw_sheet import RawSheet
from toolkit.rules.sentences import MONTHS
from toolkit.schema.inputs import CALLS
from toolkit.schema.model import letters
from toolkit.schema.outputs import ADDED
from toolkit.words.folding import fold

_SUFFIX = "calculated"
_WHY = re.compile(
    r"(?:(?P<hand>[ABC]): set by hand(?: until [^;]+)?; by the rule )?(?P<tier>[ABC]): .*"
)
_HELD = re.compile(r" Held: (?P<next>[ABC]) by today's figures since (\d{1,2}) (\w{3}) (\d{4}),")
_WAS = re.compile(r" Was (?P<was>[ABC]) until (\d{1,2}) (\w{3}) (\d{4})\.")
_EQUALS = "(level with "
"""What the why of customers says who are level; their whys are alike."""


class TierSheet(NamedTuple):
    """A sheet with our columns as it stands: its cells from A1 on, and where ours are, from 1."""

    rows: Sequence[Sequence[Any]]
    header_row: int
    ours: Sequence[int]
    title: str = ""
    """That of a page of our own, whose rows move; "" for the sheet of the list."""

    @classmethod
    def of_page(cls, page: RawSheet) -> "TierSheet":
        """Our columns on a page of their own, under the ids of the customers."""
        rows = [page.headers, *page.cells.to_numpy(object).tolist()]
        return cls(rows, 1, range(1, len(page.headers) + 1), page.origin.sheet)


class LastTier(NamedTuple):
    """The tier by the rule that a customer had, and the one that was about to come ("": none).

    And the one it had before, and the day on which that changed.
    """

    tier: str
    next: str = ""
    since: dt.date | None = None
    was: str = ""
    until: dt.date | None = None


def with_last_tiers(
    customers: pd.DataFrame, sheet: TierSheet | None, key_columns: Sequence[int]
) -> pd.DataFrame:
    """Customers with last_tier, next_tier, was_tier ("" for none), next_since and was_until (NaT)
    of the run before.

    `key_columns` are the columns of the list, from 1, by which a row is known: the first one that
    holds anything is its id. A page of ours has a column of ids itself.
    """
    if sheet is None:
        return customers
    found = last_tiers(sheet, key_columns)
    none = LastTier("")
    last = [found.get(customer, none) for customer in customers["customer_id"].tolist()]
    days = [(tier.since, tier.until) for tier in last]
    since, until = pd.DataFrame(days, customers.index, ["since", "until"]).astype("M8[us]").items()
    return customers.assign(
        last_tier=[tier.tier for tier in last],
        next_tier=[tier.next for tier in last],
        next_since=since[1],
        was_tier=[tier.was for tier in last],
        was_until=until[1],
    )


def typed_over(sheet: TierSheet | None, key_columns: Sequence[int], title: str) -> list[Problem]:
    """A note of the cells of our column of tiers that no longer say what the why beside them does:
    somebody typed a tier there, where the next run writes its own.
    """
    if sheet is None or sheet.header_row > len(sheet.rows):
        return []
    words = catalogue(language_of(ADDED, _headings(sheet).values()))
    places = _places(sheet, words)
    keys = [places["customer_id"]] if "customer_id" in places else key_columns
    found = []
    for row, (_, tier, why) in _beside(sheet, places, keys, words):
        said = _WHY.fullmatch(why)
        if said and tier.strip() and tier.strip() != (said["hand"] or said["tier"]):
            found.append((f"{letters(places['tier'])}{row}", tier))
    if not found:
        return []
    cell, tier = found[0]
    told = Problem(
        sheet=sheet.title or title,
        cell="" if sheet.title else cell,
        column=ADDED.columns[0].label,
        value=tier,
        problem="typed over a tier of ours, which each run writes anew",
        fix="Set a tier in a column Tier override of the customer list, which every run goes by.",
        severity="note",
        count=len(found),
    )
    return [told]


def last_tiers(sheet: TierSheet, key_columns: Sequence[int]) -> dict[str, LastTier]:
    """The tier that each customer had, by its id; of an id that stands twice the first one."""
    if sheet.header_row > len(sheet.rows):
        return {}
    words = catalogue(language_of(ADDED, _headings(sheet).values()))
    places = _places(sheet, words)
    if "customer_id" in places:
        key_columns = [places["customer_id"]]
    beside = [said for _, said in _beside(sheet, places, key_columns, words)]
    counts = Counter(why for _, _, why in beside)
    found: dict[str, LastTier] = {}
    for customer, tier, why in beside:
        is_copied = counts[why] > 1 and _EQUALS not in why
        last = None if is_copied else _last_tier(tier, why)
        if last:
            found.setdefault(customer, last)
    return found


def _headings(sheet: TierSheet) -> dict[int, str]:
    """What stands over our columns, by column from 1."""
    header = sheet.rows[sheet.header_row - 1]
    return {column: str(header[column - 1]) for column in sheet.ours if column <= len(header)}


def _places(sheet: TierSheet, words: Catalogue) -> dict[str, int]:
    """Column of the tier, of the why and of the ids by name, from 1; ours may be renamed."""
    headings = _headings(sheet)
    wanted = {fold(label_in(words, ADDED, c)): c.name for c in ADDED.columns[:2]}
    wanted[fold(words.say(CALLS.column("customer_id").label))] = "customer_id"
    places: dict[str, int] = {}
    for column in sheet.ours:
        heading = fold(headings.get(column, ""))
        name = wanted.get(heading.removesuffix(_SUFFIX))
        if name:
            places.setdefault(name, column)
    for name, column in zip(ADDED.names[:2], sheet.ours, strict=False):
        places.setdefault(name, column)
    return places


def _beside(
    sheet: TierSheet, places: dict[str, int], key_columns: Sequence[int], words: Catalogue
) -> Iterator[tuple[int, tuple[str, str, str]]]:
    """Row, from 1, and id, tier and why, of each row that has all three."""
    for number, row in enumerate(sheet.rows[sheet.header_row :], sheet.header_row + 1):
        ids = [as_text(row[column - 1]) for column in key_columns if column <= len(row)]
        customer = next((text for text in ids if text), None)
        if customer is None or max(places.values()) > len(row):
            continue
        tier, why = row[places["tier"] - 1], row[places["why_tier"] - 1]
        if isinstance(tier, str) and isinstance(why, str):
            yield number, (customer, tier, words.english_sentence(why))


def _last_tier(tier: str, why: str) -> LastTier | None:
    """What a tier and its why say; None where they are not what a run wrote."""
    said = _WHY.fullmatch(why)
    if not said or tier != (said["hand"] or said["tier"]):
        return None
    last = LastTier(said["tier"])
    held, was = _HELD.search(why), _WAS.search(why)
    since = _day(held[2], held[3], held[4]) if held else None
    if held and since:
        last = last._replace(next=held["next"], since=since)
    until = _day(was[2], was[3], was[4]) if was else None
    if was and until:
        last = last._replace(was=was["was"], until=until)
    return last


def _day(day: str, month: str, year: str) -> dt.date | None:
    """A day as our sentences write it; None where there is no such day."""
    try:
        return dt.date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None
