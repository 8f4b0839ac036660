"""The backtest: what cadences asked for, who stayed, and what too little history can not tell."""

import datetime as dt
import json
import random

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalogues.catalogue import catalogue
from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.backtest_report import backtest
from toolkit.rules.backtest_rules import add_coverage, longest_supported, newcombe

AS_OF = dt.date(2026, 11, 23)


def day_back(days):
    return AS_OF - dt.timedelta(days=days)


def frames(people, calls, orders, settings=()):
    return {
        "Customers": pd.DataFrame({"Customer ID": people, "Tier override": "C"}),
        "Calls": pd.DataFrame(calls, columns=["Customer ID", "Date", "Outcome"]),
        "Orders": pd.DataFrame(orders, columns=["Customer ID", "Date", "Amount"]),
        "Settings": pd.DataFrame(settings, columns=["Setting", "Value"]),
    }


def planted():
    """30 called every 60 days of whom 27 stayed, 24 called never of whom 6 did; cadence 90."""
    people, calls, orders = [], [], [("c0", day_back(730), 1)]
    for number in range(54):
        who, is_called = f"c{number}", number < 30
        people.append(who)
        orders.append((who, day_back(600), 100))
        if is_called:
            calls += [(who, day_back(days), "Reached") for days in range(370, 731, 60)]
        else:
            calls.append((who, day_back(500), "No answer"))
        stays = number < 27 if is_called else number >= 48
        if stays:
            orders.append((who, day_back(100), 150 if number % 2 else 50))
    calls.append(("c0", day_back(731), "Reached"))
    return frames(people, calls, orders, [("cadence_c", 90)])


def made(sheets):
    return backtest(Planning(load_book(sheets, name="t", as_of=AS_OF)))


def test_practices_5_28_what_was_asked_for_what_was_done_and_who_stayed():
    tables = made(planted())
    asked = tables["Asked and done"].set_index("tier")
    assert asked.loc["C", ["customers", "cadence", "on_time"]].tolist() == [54, 90, 30]
    # All but c0 begin 235 days before the end of the first time: 4 of their contacts lie in it.
    assert asked.at["C", "asked"] == 53 * (235 // 90) + 365 // 90
    assert asked.at["C", "contacts"] == 29 * 4 + 6
    rows = tables["Called on time and stayed"]
    everyone = rows[rows["tier"] == "All"].set_index("group")
    assert everyone["customers"].tolist() == [30, 24, 54]
    assert everyone["stayed"].tolist() == pytest.approx([0.9, 0.25, 0.65])
    # Newcombe's interval from Wilson's of 27/30 (0.7438 to 0.9654) and 6/24 (0.1202 to 0.4490)
    low = 0.65 - np.hypot(0.9 - 0.7438, 0.4490 - 0.25)
    high = 0.65 + np.hypot(0.9654 - 0.9, 0.25 - 0.1202)
    found = everyone.loc["Difference", ["stayed_low", "stayed_high"]].tolist()
    assert found == pytest.approx([low, high], abs=2e-4)
    assert everyone.at["Called on time", "more"] == pytest.approx(13 / 30)
    said = " ".join(tables["What your history says"]["said"])
    assert "90% of 30 called on time stayed, and 25% of the 24 others: +65 points" in said
    assert "association, not effect" in said
    assert "Without a contact fewer stayed than with 57 to 84 days between" in said


def test_who_left_is_among_them_and_the_tier_is_that_of_then():
    sheets = planted()
    people = sheets["Customers"].assign(Status="Lost").drop(columns="Tier override")
    rich = [("c1", day_back(10), 10**6)]  # today far the best, then like the others
    orders = pd.concat([sheets["Orders"], pd.DataFrame(rich, columns=sheets["Orders"].columns)])
    sheets = {**sheets, "Customers": people, "Orders": orders}
    asked = made(sheets)["Asked and done"].set_index("tier")
    tiers = Planning(load_book(sheets, name="t", as_of=AS_OF)).rated["tier"]
    assert (tiers == "A").sum() == 1
    assert asked["customers"].to_dict() == {"A": 54}  # all bought alike then


@pytest.mark.parametrize(
    ("cut", "says"),
    [
        ({"Calls": 0}, "The book has no calls or no orders"),
        ({"Orders": 0}, "The book has no calls or no orders"),
    ],
)
def test_without_calls_or_orders_a_sentence_says_what_it_takes(cut, says):
    sheets = planted()
    sheets = {title: frame.head(cut.get(title, 10**6)) for title, frame in sheets.items()}
    tables = made(sheets)
    assert list(tables) == ["What your history says"]
    assert tables["What your history says"].loc[0, "said"].startswith(says)


def test_what_has_not_happened_yet_tells_nothing():
    early = backtest(Planning(load_book(planted(), name="t", as_of=dt.date(2020, 1, 1))))
    (said,) = early["What your history says"]["said"]
    assert said.startswith("The book has no calls or no orders up to 1 Jan 2020")


def test_a_short_history_and_few_customers_are_told_and_nothing_else():
    sheets = planted()
    late = sheets["Calls"][sheets["Calls"]["Date"] >= day_back(359)]
    calls = pd.concat([late, pd.DataFrame([("c0", day_back(300), "Reached")],
                                          columns=late.columns)])  # fmt: skip
    (said,) = made({**sheets, "Calls": calls})["What your history says"]["said"]
    assert said.startswith("Calls and orders both reach back to 27 Jan 2026 only; a backtest takes")
    few = sheets["Orders"][sheets["Orders"]["Customer ID"].isin([f"c{n}" for n in range(19)])]
    (said,) = made({**sheets, "Orders": few})["What your history says"]["said"]
    assert said.startswith("19 customers ordered") and "below 20 nothing can be told" in said


def test_the_report_is_one_line_and_goes_to_every_form(tmp_path):
    path = tmp_path / "b.xlsx"
    with pd.ExcelWriter(path) as book:
        for title, frame in planted().items():
            frame.to_excel(book, sheet_name=title, index=False)
    done = CliRunner().invoke(cli, ["report", "backtest", str(path), "--as-of", "2026-11-23",
                                    "--json"])  # fmt: skip
    assert done.exit_code == 0, done.output
    sheets = json.loads(done.stdout)["sheets"]
    bands = {row["gap"]: row["customers"] for row in sheets["Days between contacts"]}
    assert bands == {"1 to 28": 0, "29 to 56": 0, "57 to 84": 30, "85 to 182": 0,
                     "183 and more": 0, "no contact": 24}  # fmt: skip


@given(st.integers(0, 10**6))
def test_coverage_is_what_counting_day_by_day_gives(seed):
    pick = random.Random(seed)
    end = 400
    customers = pd.DataFrame({
        "customer_id": ["a", "b", "c"],
        "start": [pick.randrange(0, 399) for _ in range(3)],
        "cadence": [pick.randrange(1, 200) for _ in range(3)],
    })  # fmt: skip
    contacts = [(pick.choice("abcx"), pick.randrange(0, 460)) for _ in range(pick.randrange(20))]
    frame = pd.DataFrame(contacts, columns=["customer_id", "day"]).astype({"day": "i8"})
    found = add_coverage(customers, frame, end=end).to_dict("records")
    for row in found:
        mine = {day for who, day in contacts if who == row["customer_id"]}
        counted = range(row["start"] + 1, end + 1)
        within = sum(any(0 <= d - day <= row["cadence"] for day in mine) for d in counted)
        assert row["covered"] == pytest.approx(within / len(counted))
        assert row["contacts"] == len(mine & set(counted))


def test_newcombe_is_as_published():
    """Newcombe (1998), method 10, cases (a), (c) and (f)."""
    for (part, whole, other, of), interval in {
        (56, 70, 48, 80): (0.0524, 0.3339),
        (6, 7, 2, 7): (0.0582, 0.8062),
        (5, 56, 0, 29): (-0.0381, 0.1926),
    }.items():
        assert newcombe(part, whole, other, of) == pytest.approx(interval, abs=1e-4)


def test_the_longest_interval_that_the_data_support_ends_where_fewer_stay():
    gaps = ["1 to 28", "29 to 56", "57 to 84", "85 to 182"]
    stayed, counts = [0.9, 0.88, np.nan, 0.5], [100, 100, 5, 100]
    bands = pd.DataFrame({"gap": gaps, "customers": counts, "stayed": stayed})
    assert longest_supported(bands) == ("1 to 28", "29 to 56", "85 to 182")
    assert longest_supported(bands.head(2)) == ("1 to 28", "29 to 56", "")
    assert longest_supported(bands.head(1)) == ("", "", "")


def test_each_table_of_a_report_can_be_a_csv_file(tmp_path):
    path, out = tmp_path / "b.xlsx", tmp_path / "gaps.csv"
    with pd.ExcelWriter(path) as book:
        for title, frame in planted().items():
            frame.to_excel(book, sheet_name=title, index=False)
    asked = ["report", "backtest", str(path), "--as-of", "2026-11-23", "--to", str(out), "--table"]
    done = CliRunner().invoke(cli, [*asked, "days between contacts"])
    assert done.exit_code == 0 and "CSV holds" not in done.output
    lines = out.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("Days between contacts,Customers,Stayed") and len(lines) == 7
    wrong = CliRunner().invoke(cli, [*asked, "Days between calls"])
    assert wrong.exit_code == 66 and "Days between contacts" in wrong.output


def test_too_few_of_all_tiers_are_named_in_the_language_of_the_book():
    sheets = planted()
    sheets["Orders"] = sheets["Orders"].query("`Customer ID` < 'c40'")
    said = made(sheets)["What your history says"]["said"].tolist()
    few = next(sentence for sentence in said if sentence.startswith("Below 20"))
    assert few.startswith("Below 20 in a group nothing can be told. That is so for: all tiers ")
    shown = catalogue("de").told(few)
    assert "alle Klassen zusammen (" in shown and "All " not in shown and "on time" not in shown
