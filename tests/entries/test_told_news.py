"""What was told in a call: chosen, typed, or all that was planned; and what closes nothing."""

import pytest

from toolkit.entries.told_news import told_in_vain, told_items

PLANNED = ["New lorry", "Pumps, valves and more"]


@pytest.mark.parametrize(
    ("typed", "is_talk", "told"),
    [
        ("", True, "New lorry; Pumps, valves and more"),
        ("", False, None),
        ("-", True, None),
        ("New lorry", True, "New lorry"),
        ("New lorry", False, "New lorry"),
    ],
)
def test_a_talk_told_all_that_was_planned_unless_somebody_typed_what(typed, is_talk, told):
    assert told_items(typed, PLANNED, is_talk=is_talk) == told


def test_nothing_planned_and_nothing_typed_tells_nothing():
    assert told_items("", [], is_talk=True) is None


@pytest.mark.parametrize("typed", ["", "-", "New lorry", "Old shed"])
def test_what_is_planned_or_is_news_of_the_book_closes_it(typed):
    found = told_in_vain(typed, PLANNED, ["Old shed"], outcome="Reached", is_talk=True)
    assert found is None


def test_beside_an_attempt_nothing_counts_as_told():
    assert told_in_vain("New lorry", PLANNED, [], outcome="Busy", is_talk=False) == (
        " beside 'Busy', which is no talk: the news counts as not told, and comes back",
        "Correct the outcome in the call log, if somebody was spoken to.",
    )


@pytest.mark.parametrize(
    ("planned", "fix"),
    [
        (
            ["New lorry"],
            "Nothing, if that is so; else write what was planned under News told in the call log, "
            "or in Diary entries: New lorry.",
        ),
        ([], "Nothing, if that is so."),
    ],
)
def test_what_is_no_news_is_told_with_what_was_planned(planned, fix):
    assert told_in_vain("lorries", planned, [], outcome="Reached", is_talk=True) == (
        ": no news says 'lorries'; it is kept as typed, and closes nothing",
        fix,
    )
