"""Orders as promises: a generated year in the shape of a shop's export,
where the ship mode promises the day; against a direct count.
"""

import datetime as dt
import random
from collections import Counter

import pandas as pd
import pytest

from toolkit.errors import SettingsError
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.gaps_report import gaps
from toolkit.reports.promises_report import promises
from toolkit.reports.retention_report import retention

AS_OF = dt.date(2017, 12, 31)
DAYS = {"Same Day": 0, "First Class": 1, "Second Class": 3, "Standard Class": 5}
GIVEN = {"service_days": ", ".join(f"{k}={v}" for k, v in DAYS.items())}


def orders(n=3000, seed=11):
    r = random.Random(seed)
    rows = []
    for i in range(n):
        mode = r.choices(list(DAYS), [5, 15, 20, 60])[0]
        ordered = dt.date(2017, 1, 2) + dt.timedelta(r.randrange(360))
        customer = f"AB-{r.randrange(200):05d}"
        took = max(0, DAYS[mode] + r.choice([-1, 0, 0, 0, 1, 2, 4]))
        rows.append(
            {
                "Order ID": f"CA-{i:05d}",
                "Customer ID": customer,
                "Order Date": ordered,
                "Ship Date": ordered + dt.timedelta(took),
                "Ship Mode": mode,
                "amount": 10.0,
            }
        )
    return rows


ROWS = orders()


@pytest.fixture(scope="module")
def book():
    customers = pd.DataFrame({"Customer ID": sorted({r["Customer ID"] for r in ROWS})})
    return load_book(
        {"Customers": customers, "Orders": pd.DataFrame(ROWS)},
        name="shop",
        as_of=AS_OF,
        given=GIVEN,
    )


def late_days(row):
    end = min(row["Ship Date"], AS_OF)
    return (end - row["Order Date"]).days - DAYS[row["Ship Mode"]]


def test_the_share_later_than_promised_agrees_with_a_direct_count(book):
    shipped = [r for r in ROWS if r["Ship Date"] <= AS_OF]
    late = [r for r in shipped if late_days(r) > 0]
    rows = promises(Planning(book))["Promises kept"]
    ours = rows[rows["seller"] == "all"].iloc[0]
    assert ours["late"] == len(late)
    overdue = [r for r in ROWS if r["Ship Date"] > AS_OF and late_days(r) > 0]
    assert (ours["overdue"], ours["due_by_now"]) == (len(overdue), len(shipped) + len(overdue))
    value = retention(Planning(book))["Figures"].set_index("figure")["value"]["Promise kept rate"]
    assert value == pytest.approx(1 - (len(late) + len(overdue)) / (len(shipped) + len(overdue)))


def test_the_distribution_of_gaps_agrees_with_a_direct_count(book):
    shipped = [r for r in ROWS if r["Ship Date"] <= AS_OF]
    slips = promises(Planning(book))["Days against the promise"]
    assert dict(zip(slips["slip"], slips["promises"], strict=True)) == Counter(
        late_days(r) for r in shipped
    )
    found = gaps(Planning(book))["Gaps"]
    assert Counter(found["gap"]) == Counter(late_days(r) for r in ROWS if late_days(r) > 0)


def test_each_service_is_a_claim_with_its_own_share(book):
    claims = promises(Planning(book))["What was claimed and what came"].set_index("source")
    for mode in DAYS:
        mine = [
            r
            for r in ROWS
            if r["Ship Mode"] == mode and (r["Ship Date"] <= AS_OF or late_days(r) > 0)
        ]
        assert claims["broken"][mode] == sum(late_days(r) > 0 for r in mine)
        assert claims["due_by_now"][mode] == len(mine)


def test_orders_without_a_promise_are_no_promises():
    customers = pd.DataFrame({"Customer ID": sorted({r["Customer ID"] for r in ROWS})})
    assert Planning(
        load_book({"Customers": customers, "Orders": pd.DataFrame(ROWS)}, name="shop", as_of=AS_OF)
    ).promises.empty


def test_days_by_service_must_be_days():
    with pytest.raises(SettingsError, match="Same Day=0"):
        load_book(
            {"Customers": pd.DataFrame({"Name": ["a"]})},
            name="t",
            as_of=AS_OF,
            given={"service_days": "fast"},
        )


def test_promises_beside_orders_that_have_no_ids_are_matched_by_customer_and_day():
    sheets = {
        "Customers": pd.DataFrame({"Customer ID": ["C1"], "Customer": ["Ana"]}),
        "Orders": pd.DataFrame({"Date": [dt.date(2017, 10, 1)], "Customer ID": ["C1"],
                                "Amount": [100],
                                "Delivered on": [dt.date(2017, 10, 20)], "Quantity": [5]}),
        "Promises": pd.DataFrame({"Customer ID": ["C1"], "Promise": ["Five boxes"],
            "Made by": ["us"], "Promised on": [dt.date(2017, 10, 1)],
                                  "Due": [dt.date(2017, 10, 18)], "Expected": [5]}),
    }  # fmt: skip
    made = Planning(load_book(sheets, name="shop", as_of=AS_OF)).promises
    assert made.loc[made["promise"] == "Five boxes", "delivered_on"].tolist() == [
        pd.Timestamp(2017, 10, 20)
    ]
