"""Who would recommend us, by the newest score of each customer."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.rules.people_rules import promoters

TODAY = dt.date(2026, 11, 20)


def scores(*rows: tuple[str, str, str | None, float | None]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["customer_id", "date", "kind", "score"])
    return frame.assign(date=pd.to_datetime(frame["date"]), score=frame["score"].astype("f8"))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("K1", "2026-11-01", "NPS", 9)], {"K1"}),
        ([("K1", "2026-11-01", "NPS", 8)], set()),
        # A score of today counts, one of tomorrow does not.
        ([("K1", "2026-11-20", "NPS", 9)], {"K1"}),
        ([("K1", "2026-11-21", "NPS", 9)], set()),
        # The newest counts, whatever the order of the rows.
        ([("K1", "2026-11-02", "NPS", 3), ("K1", "2026-11-01", "NPS", 10)], set()),
        ([("K1", "2026-11-01", "NPS", 3), ("K1", "2026-11-02", "NPS", 10)], {"K1"}),
        ([("K1", "2026-11-01", "NPS", 9), ("K1", "2026-11-02", "NPS", None)], {"K1"}),
        # Scores that go to 5, or beyond 10, are on another scale.
        ([("K1", "2026-11-01", "CSAT", 5), ("K2", "2026-11-01", "NPS", 9)], {"K2"}),
        ([("K1", "2026-11-01", "x", 9), ("K2", "2026-11-01", "x", 80)], set()),
        ([("K1", "2026-11-01", None, 9), ("K2", "2026-11-01", None, 10)], {"K1", "K2"}),
    ],
)
def test_who_would_recommend_us(rows, expected):
    assert promoters(scores(*rows), as_of=TODAY) == expected
