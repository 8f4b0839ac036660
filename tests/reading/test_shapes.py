"""Shapes that people's lists and logs have: decorated headers, several days of contact, a sheet
for each rep, days that cannot be, lengths of calls.
"""

import datetime as dt
from math import nan

import openpyxl
import pytest

from toolkit import load, run
from toolkit.errors import DataError
from toolkit.load_book import load_book
from toolkit.log_call import log
from toolkit.parsing.cells import UNCALCULATED
from toolkit.planning.planning import Planning
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
        (["1h05", "2h30", "1h5min", "1 h 20 min"], [65, 150, 65, 80]),
        (["1:20 h", "5:30 min", "45'", "10' 30\""], [80, 5.5, 45, 10.5]),
        (["12\xa0min", " 5  min", "1 Std. 20 Min.", "90 Sek."], [12, 5, 80, 1.5]),
        (["2 horas", "30 minuti", "1 godz. 15 min"], [120, 30, 75]),
    ],
)
def test_lengths_of_calls_are_read_as_their_column_proves(durations, minutes):
    calls = [["Date", "Customer", "Outcome", "Duration"]]
    calls += [[day(9, 1), "Acme", "Reached", length] for length in durations]
    found = book(Customers=[["Customer"], ["Acme"]], Calls=calls)
    assert found.tables["calls"]["minutes"].tolist() == pytest.approx(minutes)


def test_words_that_are_no_length_of_time_are_told_and_not_minutes():
    calls = [["Date", "Customer", "Outcome", "Duration"]]
    calls += [[day(9, 1), "Acme", "Reached", length] for length in ("3 months", "5 min", "7 min")]
    found = book(Customers=[["Customer"], ["Acme"]], Calls=calls)
    assert found.tables["calls"]["minutes"].tolist() == pytest.approx([nan, 5, 7], nan_ok=True)
    assert "text where a number belongs" in said(found)


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


def of_customer(*rows):
    return [["Date", "What happened", "Who", "Next"], *rows]


OVERVIEW = [["Company", "Looked after by"], ["Ash & Co", "Dana"], ["Box Ltd", "Milo"]]


def test_a_sheet_for_each_customer_named_for_it_is_the_log():
    found = book(
        Overview=OVERVIEW,
        **{
            "Ash & Co": of_customer([day(3, 1), "visited, all fine", "Dana", "send samples"]),
            "Box Ltd": of_customer([day(4, 1), "no answer", "Milo", None]),
            "Template": of_customer([day(1, 1), "what was said", "who", None]),
        },
    )
    calls = found.tables["calls"].sort_values("date")
    assert calls["customer_id"].tolist() == ["Ash & Co", "Box Ltd"]
    assert calls["notes"].tolist() == ["visited, all fine", "no answer"]
    assert calls["follow_up"].tolist()[0] == "send samples"
    assert found.tables["customers"]["owner"].tolist() == ["Dana", "Milo"]
    assert list(found.unread) == ["Template"]


def test_a_name_that_is_longer_than_a_title_may_be_is_known_by_its_begin():
    name = "The Very Long Name of a Trading Company"
    found = book(
        Customers=[["Company"], [name], ["Box Ltd"]],
        **{
            name[:31]: of_customer([day(3, 1), "spoke", "Dana", None]),
            "Box Ltd": of_customer([day(4, 1), "spoke", "Milo", None]),
        },
    )
    assert sorted(found.tables["calls"]["customer_id"]) == ["Box Ltd", name]


def test_where_there_is_a_log_sheets_of_customers_are_none():
    found = book(
        Overview=OVERVIEW,
        Calls=[["Date", "Customer", "Outcome"], [day(5, 1), "Ash & Co", "Reached"]],
        **{
            "Ash & Co": of_customer([day(3, 1), "visited", "Dana", None]),
            "Box Ltd": of_customer([day(4, 1), "no answer", "Milo", None]),
        },
    )
    assert found.tables["calls"]["date"].dt.date.tolist() == [day(5, 1)]


def test_a_call_is_logged_on_the_sheet_of_its_customer_and_what_is_typed_counts(tmp_path):
    path = tmp_path / "book.xlsx"
    made = openpyxl.Workbook()
    sheets = {
        "Overview": OVERVIEW,
        "Ash & Co": of_customer([day(3, 1), "visited, all fine", "Dana", None]),
        "Box Ltd": of_customer([day(2, 1), "spoke", "Milo", None]),
    }
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    del made["Sheet"]
    made.save(path)
    log(path, "Box Ltd", {"notes": "wants tea"}, as_of=AS_OF, stamp="1")
    run(path, as_of=AS_OF, stamp="2")
    typed = openpyxl.load_workbook(path)
    assert [cell.value for cell in typed["Box Ltd"][3]][1:] == ["wants tea", None, None]
    schedule = typed["Call schedule"]
    at = {cell.value: cell.column for cell in schedule[1]}
    assert schedule.cell(2, at["Customer"]).value == "Ash & Co"
    schedule.cell(2, at["Outcome"], "Reached")
    schedule.cell(2, at["Notes"], "reordered")
    typed.save(path)
    first = run(path, as_of=AS_OF, stamp="3")
    note = "1 call counts, in Diary entries: each customer has a sheet of its own."
    assert note in first.receipt.notes
    accounts = Planning(load(path, as_of=AS_OF)).accounts.set_index("name")
    assert accounts["last_contact"].dt.date.to_dict() == {"Ash & Co": AS_OF, "Box Ltd": AS_OF}
    again = run(path, as_of=AS_OF, stamp="4")
    assert not any("Diary entries" in line for line in again.receipt.notes)
    assert not any("cannot go into" in line for line in said(again.book))


def test_a_customer_without_a_sheet_of_its_own_is_told_what_to_add(tmp_path):
    path = tmp_path / "book.xlsx"
    made = openpyxl.Workbook()
    for row in [*OVERVIEW, ["Cob plc", "Milo"]]:
        made.active.append(row)
    for title in ("Ash & Co", "Box Ltd"):
        sheet = made.create_sheet(title)
        for row in of_customer([day(3, 1), "spoke", "Dana", None]):
            sheet.append(row)
    made.save(path)
    with pytest.raises(DataError, match="Add a sheet named Cob plc"):
        log(path, "Cob plc", {"notes": "spoke"}, as_of=AS_OF, stamp="1")


def test_days_of_the_month_that_a_sheet_is_named_for_are_whole_days_and_told():
    header = ["Day", "Client", "Result"]
    found = book(
        Customers=[["Client", "2025 sales", "2026 sales YTD"], ["Ash", 10, 3]],
        **{
            "January 2026": [["CALLS JANUARY"], header, [2, "Ash", "spoke"], [9, "Ash", "vm"]],
            "Feb 26": [["CALLS FEBRUARY"], header, [8, "Ash", "spoke"], [day(2, 9), "Ash", "vm"]],
        },
    )
    days = sorted(found.tables["calls"]["date"].dt.date)
    assert days == [day(1, 2), day(1, 9), day(2, 8), day(2, 9)]
    told = [(p.sheet, p.cell, p.count) for p in found.problems if "days of a month" in p.problem]
    assert told == [("Feb 26", "A3", 1), ("January 2026", "A3", 2)]
    assert found.tables["customers"]["revenue"].tolist() == [10]


@pytest.mark.parametrize("title", ["Calls", "Calls 2026", "Jan or Feb 2026"])
def test_days_alone_are_no_days_where_no_title_names_their_month(title):
    calls = [["Day", "Client", "Result"], [2, "Ash", "spoke"], [9, "Ash", "vm"]]
    found = book(Customers=[["Client"], ["Ash"]], **{title: calls})
    assert found.tables["calls"]["date"].isna().all()
    assert any("a slip or a small number; not used" in line for line in said(found))


def days_of_sheets(**sheets):
    found = book(Customers=[["Client"], ["Ash"]], **sheets)
    told = [p for p in found.problems if "days of months without a year" in p.problem]
    return sorted(found.tables["calls"]["date"].dt.date), told


def days_and_results(*days, header="Day"):
    return [[header, "Client", "Result"], *([day, "Ash", "spoke"] for day in days)]


def test_days_of_sheets_named_by_months_alone_are_of_the_newest_such_months_and_told_first():
    months = {"Jan": days_and_results(2), "Feb": days_and_results(9, 3)}
    days, told = days_of_sheets(**months)
    assert days == [day(1, 2), day(2, 3), day(2, 9)]
    assert [(p.sheet, p.count, p.first, p.severity) for p in told] == [("Feb", 2, True, "note")]
    assert told[0].problem.endswith("'Feb' as 2026-02, 'Jan' as 2026-01")


def test_months_that_follow_each_other_to_one_that_is_to_come_are_those_of_the_year_before():
    months = {"Jan": days_and_results(2), "Nov": days_and_results(9)}
    days, _ = days_of_sheets(**months)
    assert days == [dt.date(2025, 1, 2), dt.date(2025, 11, 9)]
    days, _ = days_of_sheets(Nov=months["Nov"], Jan=months["Jan"], Feb=days_and_results(5))
    assert days == [dt.date(2025, 11, 9), day(1, 2), day(2, 5)]


@pytest.mark.parametrize(
    ("titles", "header"),
    [
        (("2026-01", "2026-02"), "Day"),
        (("01-2026", "02-2026"), "Date"),
        (("Januar 26", "Februar 26"), "Tag"),
    ],
)
def test_a_title_with_year_and_month_in_numbers_is_that_month_and_guesses_nothing(titles, header):
    january, february = titles
    months = {
        january: days_and_results(7, header=header),
        february: days_and_results(8, header=header),
    }
    days, told = days_of_sheets(**months)
    assert (days, told) == ([day(1, 7), day(2, 8)], [])


def test_a_day_that_its_month_has_not_is_told():
    calls = [["Day", "Client", "Result"], [2, "Ash", "spoke"], [30, "Ash", "spoke"]]
    found = book(Customers=[["Client"], ["Ash"]], **{"Calls Feb 2026": calls})
    assert found.tables["calls"]["date"].dt.date.tolist()[0] == day(2, 2)
    assert found.tables["calls"]["date"].isna().tolist() == [False, True]
    assert any("a slip or a small number; not used" in line for line in said(found))


def test_a_total_beside_the_word_for_what_is_counted_is_no_customer():
    header = ["Account Owner", "Account Name", "Annual Revenue"]
    rows = [["Dana Stone", f"Firm {n}", 1000 * n] for n in range(1, 9)]
    found = book(Accounts=[header, *rows, ["Total", "Count", 36000], [None, "8", None]])
    assert found.tables["customers"]["name"].tolist() == [f"Firm {n}" for n in range(1, 9)]


LINES = "2 heading lines with totals below; each stands for the rows below it, and is no row itself"


def test_sales_under_a_line_for_each_customer_are_that_customers_without_the_totals():
    rows = [
        ["Sales by Customer Detail"],
        [],
        [None, "Date", "Transaction Type", "Num", "Memo/Description", "Amount", "Balance"],
        ["Amy's Birds"],
        [None, "01/15/2026", "Invoice", "1021", "Seed", "75.00", "75.00"],
        [None, "03/02/2026", "Invoice", "1037", "Seed", "70.00", "145.00"],
        ["Total for Amy's Birds", None, None, None, None, "$145.00", None],
        ["Cool Cars"],
        [None, "02/21/2026", "Invoice", "1028", "Wax", "100.00", "100.00"],
        ["Total for Cool Cars", None, None, None, None, "$100.00", None],
        ["TOTAL", None, None, None, None, "$245.00", None],
        [],
        ["Wednesday, Sep 16, 2026 10:01 AM GMT-7 - Accrual Basis"],
    ]
    found = book(Sales=rows)
    orders = found.tables["orders"]
    assert orders["customer_id"].tolist() == ["Amy's Birds", "Amy's Birds", "Cool Cars"]
    assert orders["amount"].tolist() == [75, 70, 100]
    assert [day.date() for day in orders["date"]] == [day(1, 15), day(3, 2), day(2, 21)]
    assert LINES in said(found)


def test_open_invoices_under_a_line_for_each_age_are_read_without_lines_and_totals():
    header = ["Date", "Transaction Type", "Num", "Customer", "Due Date", "Amount", "Open Balance"]
    late = ["04/01/2026", "Invoice", "1011", "Cool Cars", "05/01/2026", "40.00", "40.00"]
    due = ["08/01/2026", "Invoice", "1021", "Amy's Birds", "08/31/2026", "75.00", "75.00"]
    total = [None, None, None, None, "$115.00", "$115.00"]
    rows = [
        header,
        ["91 or more days past due"],
        late,
        ["Total for 91 or more days past due", *total],
    ]
    rows += [["1 - 30 days past due"], due, ["Total for 1 - 30 days past due", *total]]
    found = book(Aging=[*rows, ["TOTAL", *total]])
    invoices = found.tables["invoices"]
    assert invoices["customer_id"].tolist() == ["Cool Cars", "Amy's Birds"]
    assert [day.date() for day in invoices["due"]] == [day(5, 1), day(8, 31)]
    assert [day.date() for day in invoices["date"]] == [day(4, 1), day(8, 1)]
    assert LINES in said(found)


def test_a_customer_called_total_is_no_line_for_others():
    rows = [
        ["Customer", "City"],
        ["Total Energies", "Paris"],
        ["Alfa", "Ulm"],
        ["Total Bau", "Bonn"],
    ]
    assert len(book(Customers=rows).tables["customers"]) == 3


def test_names_under_no_header_are_those_of_customers_and_told():
    rows = [[None, "Owner", "City"], ["Alfa", "Ann", "Ulm"], ["Beta", "Bob", "Bonn"]]
    found = book(Customers=rows)
    assert found.tables["customers"]["name"].tolist() == ["Alfa", "Beta"]
    assert any("the first column has no header" in line for line in said(found))
    numbered = [[None, "Customer", "City"], ["1.", "Alfa", "Ulm"], ["2.", "Beta", "Bonn"]]
    assert book(Customers=numbered).tables["customers"]["name"].tolist() == ["Alfa", "Beta"]
