"""Reports against figures that others published (CDNOW) and hand cases."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.order_history import order_history
from toolkit.planning.planning import Planning, accounts
from toolkit.reports import REPORTS
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.cohort_tables import cohort_table
from toolkit.reports.problems_report import problems
from toolkit.reports.retention_report import retention
from toolkit.reports.run_report import run
from toolkit.rules.coverage_rules import top_share
from toolkit.schema.outputs import BY_TITLE

AS_OF = dt.date(2026, 9, 16)


def figures(book):
    return figures_in(retention(Planning(book)))


def figures_in(tables):
    frame = tables["Figures"]
    return {
        (f, p): (v, n)
        for f, p, v, n in zip(
            frame["figure"], frame["period"], frame["value"], frame["n"], strict=True
        )
    }


def test_cdnow_repeat_purchase_rate_is_the_published_one(cdnow_retention):
    found = figures_in(cdnow_retention[0])
    value, n = found["Repeat-purchase rate", "all orders, 1997-01-01 to 1998-06-30"]
    assert (round(100 * value, 1), n) == (48.9, 23_570)
    value, n = found["Revenue share of the top 20 %", "all orders, 1997-01-01 to 1998-06-30"]
    assert (round(100 * value), n) == (68, 23_570)


def test_cdnow_cohorts_are_the_published_ones(cdnow):
    table = cohort_table(order_history(cdnow.book)).set_index(["cohort", "age"])
    months = ["1997-01", "1997-02", "1997-03"]
    assert [int(table["customers"][m, 0]) for m in months] == [7846, 8476, 7248]
    assert [round(100 * float(table["rate"][m, 1]), 1) for m in months] == [14.7, 15.5, 14.2]
    assert table["customers"].xs(0, level="age").sum() == 23_570
    assert int(table.loc["1997-01"].index.max()) == 17  # June 1998 is over on its last day


def ordered(days, as_of, ids="abc"):
    orders = pd.DataFrame(
        [(c, d, 10.0) for c, d in days], columns=["Customer ID", "Date", "Amount"]
    )
    return load_book(
        {"Customers": pd.DataFrame({"Customer ID": list(ids)}), "Orders": orders},
        name="t",
        as_of=as_of,
    )


WIN_BACK = [
    ("a", "2023-02-01"),
    ("b", "2023-03-01"),
    ("b", "2024-05-01"),
    ("c", "2024-06-01"),
    ("a", "2025-01-01"),
    ("b", "2025-02-01"),
]


def test_a_win_back_is_not_retention():
    found = figures(ordered(WIN_BACK, dt.date(2025, 12, 31)))
    assert found["Customer retention rate", "2023 to 2024"] == (0.5, 2)
    assert found["Customer retention rate", "2024 to 2025"] == (0.5, 2)  # (E-N)/S would say 100 %
    assert found["Logo churn", "2024 to 2025"] == (0.5, 2)
    assert found["Repeat-purchase rate", "all orders, 2023-02-01 to 2025-02-01"] == (
        pytest.approx(2 / 3),
        3,
    )


def test_a_year_that_is_not_over_gives_no_retention_rate():
    found = figures(ordered(WIN_BACK, dt.date(2025, 12, 30)))
    assert ("Customer retention rate", "2023 to 2024") in found
    assert ("Customer retention rate", "2024 to 2025") not in found


def test_a_month_that_is_not_over_is_left_out_of_the_cohorts():
    days = [
        ("a", "2026-07-03"),
        ("a", "2026-08-03"),
        ("a", "2026-09-03"),
        ("b", "2026-07-09"),
        ("c", "2026-09-01"),
    ]
    assert cohort_table(order_history(ordered(days, AS_OF))).to_dict("list") == {
        "cohort": ["2026-07", "2026-07"], "age": [0, 1], "customers": [2, 1], "rate": [1.0, 0.5],
    }  # fmt: skip
    assert len(cohort_table(order_history(ordered(days, dt.date(2026, 9, 30))))) == 4


@pytest.mark.parametrize(
    ("revenue", "share", "n"),
    [([80, 5, 5, 5, 5], 0.8, 5), ([9, 1], 0.9, 2), ([1, float("nan")], 1.0, 1)],
)
def test_top_fifth(revenue, share, n):
    assert top_share(revenue) == (share, n)


CUSTOMERS = pd.DataFrame([
    {"Customer ID": "K1", "Customer": "On track", "Tier override": "A",
     "Last contact": dt.date(2026, 9, 14)},
    {"Customer ID": "K2", "Customer": "Due soon", "Tier override": "A",
     "Last contact": dt.date(2026, 8, 28)},
    {"Customer ID": "K3", "Customer": "Overdue", "Tier override": "B",
     "Last contact": dt.date(2026, 1, 5)},
    {"Customer ID": "K4", "Customer": "Never"},
    {"Customer ID": "K5", "Customer": "Blocked", "Do not call": "yes"},
], dtype=object)  # fmt: skip


def small(**sheets):
    return load_book({"Customers": CUSTOMERS, **sheets}, name="t", as_of=AS_OF)


def test_coverage_counts_only_those_who_may_be_called():
    sheets = retention(Planning(small()))
    rows = sheets["Coverage"].set_index("tier")
    assert rows.loc["A"].to_dict() == {
        "customers": 2,
        "on_track": 1,
        "due_soon": 1,
        "overdue": 0,
        "never": 0,
        "coverage": 1.0,
    }
    assert rows.loc["B", "overdue"] == 1
    assert rows.loc["No tier", "never"] == 1
    assert figures(small())["Coverage", "as of 2026-09-16"] == (0.5, 4)
    gaps = sheets["Contact gaps"].set_index("band")
    assert gaps["customers"].to_dict() == {
        "0 to 28": 2,
        "29 to 56": 0,
        "57 to 84": 0,
        "85 to 182": 0,
        "183 to 364": 1,
        "365 and more": 0,
        "never": 1,
    }


def test_revenue_by_tier_adds_up():
    book = load_book(
        {"Customers": pd.DataFrame({"Name": list("abcd"), "Revenue": [900, 50, 30, 20]})},
        name="t",
        as_of=AS_OF,
    )
    rows = retention(Planning(book))["Revenue by tier"]
    assert rows["revenue"].tolist() == [900, 50, 50]
    assert rows["share_of_revenue"].sum() == pytest.approx(1)
    assert rows["customers"].tolist() == [1, 1, 2]


def test_the_call_schedule_lists_planned_calls_with_gaps_points_and_empty_columns():
    cases = pd.DataFrame({"Customer ID": ["K3", "K3"], "Opened": ["2026-09-01", "2026-08-01"],
                          "Subject": ["late", "broken"],
                          "Resolved on": [None, "2026-08-05"]})  # fmt: skip
    promises = pd.DataFrame(
        {"Customer ID": ["K3"], "Promise": ["price list"], "Due": ["2026-09-20"]}
    )
    calls = pd.DataFrame({"Customer ID": ["K3"], "Date": ["2026-01-05"], "Outcome": ["spoke"],
                          "Notes": ["=x"],
                          "Follow up": ["send sample"],
                          "Follow up due": ["2026-02-01"]})  # fmt: skip
    out = call_schedule(Planning(small(Cases=cases, Promises=promises, Calls=calls)))[
        "Call schedule"
    ]
    assert list(out.columns) == BY_TITLE["Call schedule"].names
    assert out["customer_id"].tolist()[:2] == ["K3", "K4"]
    assert "K5" not in out["customer_id"].tolist()
    first = out.iloc[0]
    assert (first["date"], first["tier"], first["care"], first["last_note"]) == (
        pd.Timestamp(AS_OF),
        "B",
        "A",
        "=x",
    )
    assert (
        first["gaps"] == "Case: late (open since 1 Sep 2026)\nPromise: price list (due 20 Sep 2026)"
    )
    assert first["points"].split("\n") == [
        "Gap: late (open since 1 Sep 2026)",
        "Check-up: Ask whether it is settled: broken",
        "We promised: price list (due 20 Sep 2026)",
        "We promised: send sample (due 1 Feb 2026)",
        "Look at: Silent: 254 days since anybody reached them; every 28 days is wanted, silent "
        "after 42, 1.5 times as many.",
        "Last time: 5 Jan 2026, =x",
    ]
    assert (
        out[["outcome", "channel_used", "notes", "next_step", "next_step_due", "rating"]]
        .isna()
        .all(axis=None)
    )


def test_calls_without_a_place_in_the_horizon_stand_at_the_end_and_are_counted():
    many = pd.DataFrame({"Name": [f"N{i:02d}" for i in range(30)]})
    sheets = {
        "Customers": many,
        "Settings": pd.DataFrame(
            {"Setting": ["horizon_days", "calls_per_day"], "Value": ["3", "8"]}
        ),
    }
    book = load_book(sheets, name="t", as_of=AS_OF)
    found = figures(book)
    assert found["Calls planned", "next 3 working days"][0] == 24
    assert found["Calls that do not fit", "next 3 working days"][0] == 6
    out = call_schedule(Planning(book))["Call schedule"]
    assert len(out) == 30
    assert out["why_now"].str.startswith("Does not fit").tolist() == [False] * 24 + [True] * 6


def test_calls_of_a_rep_who_makes_none_stand_at_the_end_without_a_day():
    customers = pd.DataFrame({"Name": ["A", "B"], "Owner": ["Ana", "Bo"]})
    calls = pd.DataFrame({"Customer": ["A", "B"], "Date": ["2025-01-08", "2025-01-08"]})
    team = pd.DataFrame({"Rep": ["Ana"], "Calls per day": ["0"]})
    book = load_book({"Customers": customers, "Calls": calls, "Team": team}, name="t", as_of=AS_OF)
    out = call_schedule(Planning(book))["Call schedule"]
    assert out["name"].tolist() == ["B", "A"] and out["date"].isna().tolist() == [False, True]
    assert out["why_now"][1].startswith(
        "No free place in the rep's days ahead. Last spoke 8 Jan 2025"
    )
    assert figures(book)["Calls that do not fit", "next 20 working days"][0] == 1


def test_problems_come_worst_first_with_cells():
    calls = pd.DataFrame(
        {"Customer ID": ["K1", "K9"], "Date": ["soon", "2026-09-01"], "Outcome": ["hmm", "spoke"]}
    )
    out = problems(Planning(small(Calls=calls)))["Problems"]
    assert out["severity"].tolist() == ["warning", "warning", "note"]
    assert out["cell"].tolist() == ["B2", "A3", "C2"]


def test_a_long_list_of_words_stands_in_the_run_sheet_whole_only_where_it_was_given():
    words = ", ".join(f"w{n}" for n in range(40))
    given = run(
        Planning(small(Settings=pd.DataFrame({"Setting": ["lost_statuses"], "Value": [words]})))
    )["Run"].set_index("item")
    assert given.at["lost_statuses", "value"] == words
    assert (
        len(given.at["paused_statuses", "value"]) < 200
        and "`retain settings` lists them" in given.at["paused_statuses", "value"]
    )


def test_the_run_sheet_names_day_counts_and_every_setting_with_its_origin():
    out = run(Planning(small(Settings=pd.DataFrame({"Setting": ["cadence_a"], "Value": ["30"]}))))[
        "Run"
    ].set_index("item")
    assert out["value"]["As-of date"] == "2026-09-16"
    assert out["value"]["Customers read"] == "5"
    assert (out["value"]["cadence_a"], out["origin"]["cadence_a"]) == ("30", "Settings!B2")
    assert out["origin"]["cadence_b"] == "default"


@pytest.fixture(scope="module")
def planned():
    """A plan of which one report after the other is asked."""
    return Planning(small())


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_has_the_declared_columns_and_is_the_same_twice(name, planned):
    first, second = REPORTS[name](planned), REPORTS[name](Planning(small()))
    for title, frame in first.items():
        assert set(BY_TITLE[title].names) <= set(frame.columns)
        pd.testing.assert_frame_equal(frame, second[title])


def test_every_report_works_for_customers_and_nothing_else():
    book = load_book({"Customers": pd.DataFrame({"Name": ["a"]})}, name="t", as_of=AS_OF)
    for report in REPORTS.values():
        assert report(Planning(book))
    assert accounts(book)["tier"].tolist() == ["unknown"]
