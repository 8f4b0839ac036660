"""Who would recommend us, by the newest score of each customer."""

import pandas as pd
import pytest

from toolkit.rules.people_rules import promoters

ON_TEN = ["NPS", ""]


def scores(*rows: tuple[str, str, str, float]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["customer_id", "date", "kind", "score"])
    return frame.assign(date=pd.to_datetime(frame["date"])).sort_values("date", kind="stable")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("K1", "2026-11-01", "NPS", 9)], {"K1": "2026-11-01"}),
        ([("K1", "2026-11-01", "NPS", 8)], {}),
        # The newest counts, whatever the order of the rows.
        ([("K1", "2026-11-02", "NPS", 3), ("K1", "2026-11-01", "NPS", 10)], {}),
        (
            [("K1", "2026-11-01", "NPS", 3), ("K1", "2026-11-02", "NPS", 10)],
            {"K1": "2026-11-02"},
        ),
        # Surveys on another scale are not asked.
        (
            [("K1", "2026-11-01", "CSAT", 9), ("K2", "2026-11-01", "NPS", 9)],
            {"K2": "2026-11-01"},
        ),
        (
            [("K1", "2026-11-01", "NPS", 9), ("K1", "2026-11-02", "CSAT", 2)],
            {"K1": "2026-11-01"},
        ),
        ([("K1", "2026-11-01", "", 9), ("K2", "2026-11-03", "", 10)],
         {"K1": "2026-11-01", "K2": "2026-11-03"}),
        ([], {}),
    ],
)  # fmt: skip
def test_who_would_recommend_us(rows, expected):
    found = promoters(scores(*rows), ON_TEN)
    days = found["date"].dt.strftime("%Y-%m-%d")
    assert dict(zip(found["customer_id"], days, strict=True)) == expected
