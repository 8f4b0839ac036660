"""Who has waited too long goes first, as far as the days of the plan say so."""

import pandas as pd
import pytest

from toolkit.rules.goes_first import goes_first


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([], False),
        ([("C", False, 3)], True),
        ([("C", True, 3)], True),
        ([("A", True, 3)], False),
        # It lost its day, and stands behind one who has not waited so long.
        ([("A", False, 1), ("C", False, 3)], False),
        ([("C", True, 1), ("C", False, 3)], False),
        ([("A", True, 1), ("C", False, 2)], True),
    ],
)
def test_nobody_who_may_wait_longer_stands_before_and_somebody_behind(others, expected):
    rows = [("A", True, 2), *others]
    frame = pd.DataFrame(rows, columns=["care", "promoted", "day"])
    planned = pd.Timestamp("2026-09-16") + pd.to_timedelta(frame["day"], unit="D")
    frame = frame.assign(planned=planned, caller_rep=0, task="")
    # What another rep plans, and what was promised, is no routine call of this one.
    more = pd.DataFrame({"care": ["C", "C"], "promoted": False, "caller_rep": [1, 0]})
    more = more.assign(planned=planned[0] + pd.Timedelta(days=5), task=["", "notice"])
    found = goes_first(pd.concat([frame, more], ignore_index=True))
    assert found[0] == expected
