"""A gap in a few words."""

import pandas as pd
import pytest

from toolkit.rules.gap_rules import gap_text

OPENED = pd.Timestamp(2026, 11, 3)
GAP = {"subject": "Pumps leak", "opened": OPENED, "received": 3.0, "expected": 5.0, "gap": 4}


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        ({"kind": "case"}, "Pumps leak (open since 3 Nov 2026)"),
        ({"kind": "case", "opened": pd.NaT}, "Pumps leak"),
        ({"kind": "case", "subject": None, "opened": pd.NaT}, "no subject"),
        ({"kind": "date"}, "Pumps leak, due 3 Nov 2026, 4 days late"),
        ({"kind": "date", "gap": 1}, "Pumps leak, due 3 Nov 2026, 1 day late"),
        ({"kind": "quantity"}, "Pumps leak, 3 of 5 in quantity (open since 3 Nov 2026)"),
        (
            {"kind": "quantity", "received": 2.5, "opened": pd.NaT},
            "Pumps leak, 2.5 of 5 in quantity",
        ),
    ],
)
def test_a_gap_says_what_it_is_and_since_when(gap, said):
    assert gap_text({**GAP, **gap}) == said
