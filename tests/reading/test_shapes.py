"""Shapes that people's lists and logs have: decorated headers, several days of contact, a sheet
for each rep, days that cannot be, lengths of calls.
"""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.parsing.cells import UNCALCULATED
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)


def book(**sheets):
    frames = {title: first_table_of(rows, title) for title, rows in sheets.items()}
    return load_book(frames, name="t", as_of=AS_OF)


def said(found):
    return [problem.problem for problem in found.problems]


def day(month, number, year=2026):
    return dt.date(year, month, number)


def last_contacts(found):
    return [None if d != d else d.date() for d in found.tables["customers"]["last_contact"]]


def test_of_two_columns_of_contact_the_latest_day_of_each_row_counts_and_is_told():
    rows = [["Echo", day(6, 1), day(8, 1)], ["Fjord", day(8, 9), day(2, 1)], ["Gulf", None, None]]
    found = book(Customers=[["Customer", "Last call", "Last visit"], *rows])
    assert last_contacts(found) == [day(8, 1), day(8, 9), None]
    assert any("'Last call', 'Last visit' all hold days of contact" in line for line in said(found))


def test_numbered_columns_of_calls_are_days_of_contact():
    rows = [["Glen", day(5, 1), day(6, 3), day(8, 20)], ["Hill", day(5, 2), None, None]]
    found = book(Customers=[["Customer", "Call 1", "Call 2", "Call 3"], *rows])
    assert last_contacts(found) == [day(8, 20), day(5, 2)]


def test_numbered_columns_of_other_things_are_none():
    found = book(Customers=[["Customer", "Call 1", "Call 2"], ["Glen", "Ana", "Ben"]])
    assert last_contacts(found) == [None]


def test_an_activity_is_no_contact_where_the_list_says_both():
    rows = [["Nettle", day(9, 15), day(8, 3)]]
    found = book(Customers=[["Customer", "Last Activity Date", "Last Contacted"], *rows])
    assert last_contacts(found) == [day(8, 3)]


def test_headers_with_marks_units_years_and_the_order_of_a_date_are_understood():
    header = ["Customer Name *", "Last Contact\n(DD/MM/YYYY)", "Revenue (USD) - FY26"]
    header += ["Next Follow-Up Date:", "Acct. Owner"]
    rows = [["Holly", "04/03/2026", 1000, "05/10/2026", "Kim"]]
    customers = book(Clients=[header, *rows]).tables["customers"]
    (row,) = customers.to_dict("records")
    assert (row["last_contact"], row["next_follow_up"]) == (
        dt.datetime(2026, 3, 4),  # noqa: DTZ001
        dt.datetime(2026, 10, 5),  # noqa: DTZ001
    )
    assert (row["name"], row["revenue"], row["owner"]) == ("Holly", 1000, "Kim")


def test_an_order_of_dates_with_the_month_first_is_kept_to():
    found = book(Customers=[["Customer", "Last contact (MM/DD/YY)"], ["Holly", "04/03/26"]])
    assert last_contacts(found) == [day(4, 3)]


@pytest.mark.parametrize("typed", ["1926-09-01", dt.date(1900, 1, 30), 30])
def test_a_day_before_1990_in_a_log_is_told_and_not_used(typed):
    calls = [["Date", "Customer", "Outcome"], [typed, "Acme", "Reached"]]
    calls.append([day(9, 1), "Acme", "Reached"])
    found = book(Customers=[["Customer"], ["Acme"]], Calls=calls)
    assert found.tables["calls"]["date"].isna().tolist() == [True, False]
    (told,) = [p for p in found.problems if p.problem.startswith("a day before 1990")]
    assert (told.sheet, told.cell) == ("Calls", "A2")


def test_a_customer_may_be_one_since_long_ago():
    found = book(Customers=[["Customer", "Customer since"], ["Acme", day(4, 1, 1985)]])
    assert found.tables["customers"]["customer_since"].dt.year.tolist() == [1985]


def test_a_sheet_for_each_rep_is_one_log():
    header = ["Date", "Customer", "Outcome"]
    found = book(
        Customers=[["Customer"], ["Bay"], ["Cumin"]],
        **{
            "Calls Ann": [header, [day(9, 2), "Bay", "Reached"]],
            "Calls Ben": [header, [day(9, 3), "Cumin", "Reached"]],
        },
    )
    assert sorted(found.tables["calls"]["customer_id"].astype("str")) == ["Bay", "Cumin"]
    assert any("Calls are read from 2 sheets" in line for line in said(found))


def test_a_log_and_a_sheet_with_other_headers_are_not_one():
    found = book(
        Customers=[["Customer"], ["Bay"]],
        **{
            "Calls Ann": [["Date", "Customer", "Outcome"], [day(9, 2), "Bay", "Reached"]],
            "Calls plan": [["Date", "Customer", "Notes"], [day(9, 3), "Bay", "ask"]],
        },
    )
    assert len(found.tables["calls"]) == 1


def test_sheets_that_nobody_understood_are_one_line_among_the_problems():
    found = book(
        Customers=[["Customer"], ["Dill"]],
        Sales=[["Customer", "Jan 2026", "Feb 2026"], ["Dill", 100, 0]],
        Moods=[["Mood", "Weather"], ["good", "fine"]],
    )
    (line,) = [p for p in found.problems if p.problem.startswith("not read, as no table")]
    assert line.problem.endswith("'Sales', 'Moods'")
    assert '--set-sheet "Sales=' in line.fix


@pytest.mark.parametrize(
    ("durations", "minutes"),
    [
        (["05:20", "13:45", "00:30"], [5 + 20 / 60, 13.75, 0.5]),
        ([dt.time(0, 12, 30), "00:07", "5 min"], [12.5, 7, 5]),
        (["0:04:10", "1:00:00"], [4 + 10 / 60, 60]),
        (["00:15", "00:30", "01:00", "00:45"], [15, 30, 60, 45]),
    ],
)
def test_lengths_of_calls_are_read_as_their_column_proves(durations, minutes):
    calls = [["Date", "Customer", "Outcome", "Duration"]]
    calls += [[day(9, 1), "Acme", "Reached", length] for length in durations]
    found = book(Customers=[["Customer"], ["Acme"]], Calls=calls)
    assert found.tables["calls"]["minutes"].tolist() == pytest.approx(minutes)


def test_of_columns_for_each_year_the_newest_full_one_is_the_revenue_and_is_told():
    header = ["Raison sociale", "CA 2024 (k€)", "CA 2025 (k€)", "CA 2026 (k€)"]
    found = book(Clients=[header, ["Orme", 70, "16,5", 3], ["Pin", 77, "55,5", 2]])
    assert found.tables["customers"]["revenue"].tolist() == [16_500, 55_500]
    (line,) = [text for text in said(found) if "newest full year" in text]
    assert line == (
        "'CA 2025 (k€)' is the Annual revenue, times 1,000: the newest full year "
        "beside 'CA 2024 (k€)', 'CA 2026 (k€)'"
    )


def test_columns_of_one_year_that_both_may_be_revenue_are_still_asked():
    found = book(Clients=[["Customer", "Sales 2025", "Revenue 2025"], ["Orme", 70, 16]])
    assert found.tables["customers"]["revenue"].isna().all()
    assert any("could all be Annual revenue" in text for text in said(found))


@pytest.mark.parametrize(
    ("header", "revenue"),
    [
        ("Obrót 2025 (tys. zł)", 12_000),
        ("Obrót tys. zł", 12_000),
        ("Sales (₹ lakhs)", 1_200_000),
        ("Turnover (Cr)", 120_000_000),
        ("Umsatz (Mio. €)", 12_000_000),
        ("Revenue (£m)", 12_000_000),
        ("Omsättning (tkr)", 12_000),
        ("Tržby (tis. Kč)", 12_000),
        ("Turnover last yr", 12),
        ("Umsatz p.a.", 12),
    ],
)
def test_a_header_says_the_unit_of_its_amounts_in_many_languages(header, revenue):
    found = book(Customers=[["Customer", header], ["Orme", 12]])
    assert found.tables["customers"]["revenue"].tolist() == [revenue]


@pytest.mark.parametrize(
    "text",
    [
        "05.03.2026 r.", "5 marca 2026 roku", "5. března 2026", "5 mars 2026", "5. marts 2026",
        "5 Mart 2026", "5 березня 2026 р.", "2026. március 5.", "2026. 03. 05.", "5 मार्च 2026",
    ],
)  # fmt: skip
def test_days_are_read_as_people_write_them_in_many_languages(text):
    found = book(Customers=[["Customer", "Last contact"], ["Orme", text]])
    assert last_contacts(found) == [day(3, 5)]


def test_a_subtotal_whose_formula_nothing_calculated_is_no_customer():
    header = ["#", "Company", "Contact", "Revenue"]
    rows = [[1, "Ash", "Sam", 10], [None, "Subtotal", None, UNCALCULATED], [2, "Box", "Ann", 20]]
    found = book(Customers=[header, *rows, [None, "Subtotal", None, None]])
    assert found.tables["customers"]["name"].tolist() == ["Ash", "Box"]
    assert sum("a row of totals" in text for text in said(found)) == 2
