"""What the Watch list goes by is in the settings: another value finds other customers."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.watch_list_report import watch_list

AS_OF = dt.date(2026, 9, 16)
IDS = [f"K{n:02}" for n in range(20)]
CUSTOMERS = pd.DataFrame(
    {
        "Customer ID": IDS,
        "Name": [f"Firm {n}" for n in range(20)],
        "Potential": range(1, 21),
        "Annual revenue": [900] * 12 + [100] * 8,
        "Customer since": "2020-01-01",
    }
)
SURVEYS = pd.DataFrame(
    [
        ("K00", "2026-05-01", "NPS", 10),
        ("K00", "2026-08-01", "NPS", 8),
        ("K01", "2026-08-01", "CSAT", 3),
        ("K02", "2026-08-01", "CSAT", 2),
    ],
    columns=["Customer ID", "Date", "Kind", "Score"],
)
LOW, HIGH = "Score low or falling", "High potential, low spend"


def listed(settings: dict[str, str], kind: str) -> list[str]:
    sheets = {"Customers": CUSTOMERS, "Surveys": SURVEYS}
    book = load_book(sheets, name="book", as_of=AS_OF, given=settings)
    rows = watch_list(Planning(book))["Watch list"]
    return sorted(rows[(rows["kind"] == kind).to_numpy()]["customer_id"])


@pytest.mark.parametrize(
    ("settings", "kind", "found"),
    [
        ({}, LOW, ["K00", "K02"]),
        ({"watch_score_fall": "0.4"}, LOW, ["K02"]),
        ({"watch_low_score": "0.6"}, LOW, ["K00", "K01", "K02"]),
        ({}, HIGH, IDS[16:]),
        ({"watch_potential": "0.1"}, HIGH, IDS[18:]),
    ],
)
def test_another_threshold_finds_others(settings, kind, found):
    assert listed(settings, kind) == found
