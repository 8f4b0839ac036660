"""The tiers of the run before, read from our own columns as they stand in a sheet."""

import datetime as dt
from typing import Any

import pandas as pd
import pytest

from toolkit.entries.last_tiers import LastTier, TierSheet, last_tiers, with_last_tiers
from toolkit.reading.raw_sheet import as_raw_sheet

HEAD = ["Customer ID", "Customer", "Tier", "Why this tier"]


def sheet(*rows: list[Any], head: list[str] = HEAD) -> TierSheet:
    """A list with a title above its header, and our two columns at its right end."""
    return TierSheet([["My customers"], head, *rows], 2, range(3, len(head) + 1))


@pytest.mark.parametrize(
    ("tier", "why", "last"),
    [
        ("B", "B: top 50 % by revenue.", LastTier("B")),
        ("C", "A: top 20 % by revenue.", None),
        ("B", "typed by hand", None),
        ("A", "A: set by hand; by the rule B: top 50 %.", LastTier("B")),
        ("A", "A: set by hand until 31 Dec 2026; by the rule C: the rest.", LastTier("C")),
        ("C", "A: set by hand; by the rule C: the rest.", None),
        (
            "B",
            "B: top 50 %. Held: A by today's figures since 2 Jan 2026, and so on.",
            LastTier("B", "A", dt.date(2026, 1, 2)),
        ),
        ("B", "B: top 50 %. Held: A by today's figures since 31 Feb 2026, then.", LastTier("B")),
        (
            "C",
            "C: the rest. Was B until 30 Dec 2025.",
            LastTier("C", was="B", until=dt.date(2025, 12, 30)),
        ),
        ("C", "C: the rest. Was B until 30 Xyz 2025.", LastTier("C")),
        (
            "C",
            "C: the rest. Held: B by today's figures since 1 Nov 2026, so. Was B until 5 Mar 2026.",
            LastTier("C", "B", dt.date(2026, 11, 1), "B", dt.date(2026, 3, 5)),
        ),
    ],
)
def test_what_a_tier_and_its_why_say(tier: str, why: str, last: LastTier | None) -> None:
    found = last_tiers(sheet(["7", "Ash", tier, why]), [1])
    assert found == ({} if last is None else {"7": last})


def test_a_row_is_known_by_the_first_of_its_keys_that_holds_anything() -> None:
    rows = sheet(
        ["7", "Ash", "A", "A: best."],
        [None, "Box", "B", "B: good."],
        [None, None, "C", "C: rest."],
        ["7", "Cod", "C", "C: late."],
    )
    assert last_tiers(rows, [1, 2]) == {"7": LastTier("A"), "Box": LastTier("B")}
    assert last_tiers(rows, [9, 2]) == {
        "Ash": LastTier("A"),
        "Box": LastTier("B"),
        "Cod": LastTier("C"),
    }


def test_whys_that_are_alike_were_copied_unless_they_say_who_is_level() -> None:
    copied = sheet(["1", "Ash", "A", "A: best."], ["2", "Box", "A", "A: best."])
    assert last_tiers(copied, [1]) == {}
    why = "A: best (level with Box)."
    level = sheet(["1", "Ash", "A", why], ["2", "Box", "A", why])
    assert last_tiers(level, [1]) == {"1": LastTier("A"), "2": LastTier("A")}


def test_a_row_that_ends_before_our_columns_and_a_cell_that_is_no_text_say_nothing() -> None:
    rows = sheet(["1", "Ash"], ["2", "Box", 3, "B: good."], ["3", "Cod", "C", "C: rest."])
    assert last_tiers(rows, [1]) == {"3": LastTier("C")}
    assert last_tiers(TierSheet([HEAD], 2, range(3, 5)), [1]) == {}
    assert last_tiers(TierSheet([HEAD], 1, range(3, 5)), [1]) == {}


def test_our_columns_are_found_by_their_names_and_where_those_were_changed_by_their_places() -> (
    None
):
    swapped = sheet(["7", "Ash", "B: good.", "B"], head=[*HEAD[:2], "Why this tier", "Tier"])
    assert last_tiers(swapped, [1]) == {"7": LastTier("B")}
    renamed = sheet(["7", "Ash", "B", "B: good."], head=[*HEAD[:2], "My class", "Because"])
    assert last_tiers(renamed, [1]) == {"7": LastTier("B")}
    beside = sheet(
        ["7", "Ash", "B", "B: good."], head=[*HEAD[:2], "Tier (calculated)", "Why this tier"]
    )
    assert last_tiers(beside, [1]) == {"7": LastTier("B")}


def test_a_page_of_ours_has_its_own_ids() -> None:
    head = ["Customer", "Tier", "Why this tier", "Customer ID"]
    cells = pd.DataFrame([["Ash", "A", "A: best.", "7"]], columns=head)
    page = as_raw_sheet(cells, "Customers (tiers)")
    assert last_tiers(TierSheet.of_page(page), [1]) == {"7": LastTier("A")}


def test_customers_get_what_was_found_and_the_others_blanks() -> None:
    customers = pd.DataFrame({"customer_id": ["8", "7"]}, index=[4, 9])
    why = "B: good. Held: A by today's figures since 1 Nov 2026, so. Was C until 5 Mar 2026."
    got = with_last_tiers(customers, sheet(["7", "Ash", "B", why]), [1])
    assert got.index.tolist() == [4, 9]
    assert got["last_tier"].tolist() == ["", "B"]
    assert got["next_tier"].tolist() == ["", "A"]
    assert got["was_tier"].tolist() == ["", "C"]
    assert got["next_since"].isna().tolist() == [True, False]
    assert got["next_since"][9] == pd.Timestamp(2026, 11, 1)
    assert got["was_until"][9] == pd.Timestamp(2026, 3, 5)
    assert str(got["next_since"].dtype) == str(got["was_until"].dtype) == "datetime64[us]"
    assert with_last_tiers(customers, None, [1]) is customers
