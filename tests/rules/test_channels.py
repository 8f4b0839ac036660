"""By which channel the next call is made, and why."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.rules.channel_rules import add_channel, explain_channel

AS_OF = dt.date(2026, 9, 16)
VISITS = {"A": 4, "B": 2, "C": 0, "other": 0}
DAYS = (
    "preference_asked",
    "last_success",
    "last_visit",
    "wanted_call",
    "visit_asked",
)
USUAL = {
    "by": "cadence",
    "channel": None,
    "preference_asked": None,
    "care": "A",
    "task": "",
    "attempts": 0,
    "tried_by": "",
    "last_success": "2026-08-19",
    "last_visit": "2026-09-01",
    "wanted_call": "2026-09-16",
    "visit_asked": None,
    "phone_asked": False,
    "news_waits": False,
    "phone": "1",
    "email": "a@b",
    "new_topics": 0,
}


def channel_of(**customer):
    row = USUAL | {"tried_since": customer.get("attempts", 0)} | customer
    frame = pd.DataFrame([row]).astype({"email": object, "phone": object, "channel": object})
    frame = frame.assign(**{name: pd.to_datetime([row[name]]).astype("M8[us]") for name in DAYS})
    out = add_channel(frame, as_of=AS_OF, visits=VISITS, retry_cap=6, early_share=0.15)
    return out["next_channel"][0], explain_channel(out.assign(new_topics=row["new_topics"]))[0]


@pytest.mark.parametrize(
    ("customer", "channel", "words"),
    [
        ({}, "phone", "No preference is known."),
        ({"phone": None}, "email", "No phone number is known."),
        ({"phone": None, "email": None}, "phone", "Ask for a number: neither a phone number"),
        ({"channel": "email", "last_visit": None}, "email", "The customer prefers it."),
        # 365 / 4 days after the last one, on the day of the call.
        ({"last_visit": "2026-06-18"}, "phone", "No preference"),
        ({"last_visit": "2026-06-16"}, "visit", "A visit is due (last visit 16 Jun 2026; A"),
        ({"last_visit": "2026-06-18", "wanted_call": "2026-09-21"}, "visit", "A visit is due"),
        ({"last_visit": None}, "visit", "no visit yet; A customers get at least 4 a year)."),
        # News makes a visit that is nearly due better, and none that is not.
        ({"last_visit": "2026-06-26", "news_waits": True, "new_topics": 1}, "visit",
         "A visit is soon due (last visit 26 Jun 2026; A customers get at least 4 a year), and "
         "there is 1 thing new to tell."),
        ({"last_visit": "2026-07-10", "news_waits": True}, "phone", "No preference"),
        # Only who has been reached, and the others when they ask for it.
        ({"last_visit": None, "last_success": None}, "phone", "No preference"),
        ({"channel": "visit", "last_success": None}, "phone", "nobody has reached them yet"),
        ({"last_visit": None, "care": "C"}, "phone", "No preference"),
        ({"last_visit": None, "care": "C", "news_waits": True}, "phone", "No preference"),
        ({"care": "C", "channel": "visit"}, "visit", "The customer prefers it."),
        ({"care": "C", "visit_asked": "2026-09-10", "new_topics": 2}, "visit",
         "A visit is asked for, and there are 2 things new to tell."),
        ({"care": "C", "visit_asked": "2026-10-10"}, "phone", "No preference"),
        ({"channel": "email", "task": "follow-up", "phone_asked": True}, "phone",
         "A call is asked for."),
        ({"channel": "visit", "task": "follow-up", "phone_asked": True}, "phone",
         "A call is asked for."),
        # Nor is it a visit where no number is known.
        ({"last_visit": None, "phone_asked": True, "phone": None, "email": None}, "phone",
         "A call is asked for."),
        ({"last_visit": None, "phone_asked": True, "phone": None}, "email",
         "No phone number is known."),
        ({"last_visit": None, "by": "blocked"}, "phone", "No preference"),
        # A preference for the phone is no decision for ever.
        ({"channel": "phone", "last_visit": None}, "phone", "The customer prefers it."),
        ({"channel": "phone", "last_visit": None, "preference_asked": "2026-01-05"}, "phone",
         "The customer prefers it."),
        ({"channel": "phone", "last_visit": None, "preference_asked": "2025-09-01"}, "visit",
         "A visit is due"),
        ({"channel": "phone", "preference_asked": "2025-09-01"}, "phone",
         "The phone was preferred on 1 Sep 2025: ask whether it still is."),
    ],
)  # fmt: skip
def test_asked_then_preferred_then_due_by_class_then_phone_then_email(customer, channel, words):
    found, why = channel_of(**customer)
    assert (found, words in why) == (channel, True), why


@pytest.mark.parametrize(
    ("customer", "channel"),
    [
        ({"attempts": 2}, "phone"),
        ({"attempts": 3}, "email"),
        ({"attempts": 3, "email": None}, "phone"),
        ({"attempts": 4}, "email"),
        # No step is left out, however many calls there were.
        ({"attempts": 9, "tried_by": "phone phone"}, "email"),
        ({"attempts": 4, "tried_by": "email"}, "email"),
        ({"attempts": 5, "tried_by": "phone email"}, "letter"),
        ({"attempts": 9, "email": None}, "letter"),
        ({"attempts": 9, "tried_by": "email", "care": "B"}, "letter"),
        ({"attempts": 6, "tried_by": "email letter"}, "visit"),
        ({"attempts": 6, "tried_by": "letter", "email": None}, "visit"),
        ({"attempts": 6, "tried_by": "email letter", "care": "C"}, "letter"),
        ({"attempts": 6, "tried_by": "email letter", "last_success": None}, "letter"),
        ({"attempts": 6, "tried_by": "email letter", "channel": "phone"}, "visit"),
        ({"attempts": 6, "task": ""}, "phone"),
        ({"attempts": 5, "tried_by": "email", "task": "bad news"}, "letter"),
        # A promised callback is a call, until calls since then were in vain.
        ({"attempts": 7, "tried_by": "email", "phone_asked": True, "tried_since": 5}, "letter"),
    ],
)  # fmt: skip
def test_a_commitment_after_calls_in_vain_changes_its_channel_and_keeps_its_day(customer, channel):
    found, why = channel_of(**{"task": "case", **customer})
    assert found == channel
    if channel != "phone":
        times = customer["attempts"]
        assert why == f"Tried {times} times without success, so by another channel."


def test_a_promised_callback_is_a_call_whatever_failed_before_it_was_promised():
    asked = {"phone_asked": True, "tried_since": 2}
    found, _ = channel_of(task="follow-up", attempts=7, tried_by="email", **asked)
    assert found == "phone"


def test_a_kind_of_commitment_has_its_own_channel_before_a_preference_and_a_visit():
    assert channel_of(task="bad news", channel="email", last_visit=None) == (
        "phone",
        "Tell bad news: this is done by phone.",
    )
    assert channel_of(task="bad news", phone=None)[0] == "email"
