"""Care: what lifts a customer, and what it leaves alone."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.rules.care_rules import add_care, explain_care

AS_OF = dt.date(2026, 9, 16)


CADENCE = {"A": 28, "B": 84, "C": 182}


def care(tier, since=None, open_=0.0, last=None, kind="a problem is open", severe=False, other=364):
    frame = pd.DataFrame({
        "tier": [tier],
        "blocked": [""],
        "customer_since": pd.Series([since], dtype="M8[us]"),
        "problem_open": [open_],
        "problem_kind": [kind if open_ else ""],
        "problem_severe": [severe],
        "problem_last": pd.Series([last], dtype="M8[us]"),
    })  # fmt: skip
    cadence = {**CADENCE, "other": other}
    out = add_care(frame, as_of=AS_OF, new_days=90, problem_days=180, cadence=cadence)
    assert out["tier"][0] == tier
    return out["care"][0], out["care_why"][0], explain_care(out)[0]


@pytest.mark.parametrize(
    ("tier", "more", "expected", "why"),
    [
        ("A", {}, "A", ""),
        ("C", {}, "C", ""),
        ("unknown", {}, "other", ""),
        ("GOLD", {}, "other", ""),
        ("C", {"since": "2026-09-01"}, "A", "because the customer is new (less than 90 days)"),
        ("C", {"since": "2026-06-19"}, "A", "because the customer is new (less than 90 days)"),
        ("C", {"since": "2026-06-18"}, "C", ""),
        ("C", {"since": "2026-09-17"}, "C", ""),
        ("A", {"since": "2026-09-01"}, "A", ""),
        ("C", {"open_": 1.0}, "B", "because a problem is open"),
        ("B", {"open_": 2.0, "last": "2020-01-01"}, "A", "because a problem is open"),
        ("unknown", {"open_": 1.0}, "C", "because a problem is open"),
        ("unknown", {"open_": 1.0, "other": 182}, "B", "because a problem is open"),
        ("unknown", {"open_": 1.0, "other": 84}, "A", "because a problem is open"),
        ("unknown", {"open_": 1.0, "other": 100}, "B", "because a problem is open"),
        ("unknown", {"other": 84}, "other", ""),
        ("A", {"open_": 1.0}, "A", ""),
        (
            "C",
            {"open_": 1.0, "kind": "a severe problem is open", "severe": True},
            "A",
            "because a severe problem is open",
        ),
        (
            "C",
            {"open_": 2.0, "kind": "a promise of ours is broken"},
            "B",
            "because a promise of ours is broken",
        ),
        ("C", {"last": "2026-05-01"}, "B", "after a recent problem"),
        ("C", {"last": "2026-01-01"}, "C", ""),
        ("C", {"last": "2026-03-21"}, "B", "after a recent problem"),  # 179 days ago
        ("C", {"last": "2026-03-20"}, "C", ""),  # 180 days ago
        ("C", {"last": "2026-09-16"}, "B", "after a recent problem"),
        ("C", {"last": "2026-09-17"}, "C", ""),
        (
            "C",
            {"last": "2026-05-01", "since": "2026-09-01"},
            "A",
            "because the customer is new (less than 90 days)",
        ),
    ],
)
def test_new_customers_are_called_as_a_and_problems_lift_one_class(tier, more, expected, why):
    got, said, text = care(tier, **more)
    assert (got, said) == (expected, why)
    whom = "a customer without a tier" if expected == "other" else expected
    assert text == f"Called as {whom}{' ' + why if why else ''}."
