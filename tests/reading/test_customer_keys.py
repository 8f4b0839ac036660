"""Whose a row of a log is: told by the values of the list, whatever the header says."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
FIRMS = ["Alder Ltd", "Beech GmbH", "Cedar AG", "Dogwood Oy", "Elm SA", "Fir AB", "Gum KK"]
LIST = [["Customer", "E-mail"], *([firm, f"{firm[:3].lower()}@x.example"] for firm in FIRMS)]


def book(**sheets):
    grids = {title: rows for title, rows in sheets.items() if rows}
    frames = {title: first_table_of(rows, title) for title, rows in grids.items()}
    return load_book(frames, name="t", as_of=AS_OF)


def said(found):
    return [problem.problem for problem in found.problems]


def customers_of(found, table):
    return found.tables[table]["customer_id"].astype(object).tolist()


def test_a_column_of_customers_is_found_under_a_header_that_nobody_knows():
    calls = [["Date", "Concerning", "Outcome"]]
    calls += [[dt.date(2026, 9, day), FIRMS[day], "Reached"] for day in range(1, 6)]
    calls.append([dt.date(2026, 9, 6), "Nobody Inc", "Reached"])
    found = book(Customers=LIST, Calls=calls)
    assert customers_of(found, "calls")[:5] == FIRMS[1:6]
    assert "'Concerning' names the customer: 5 of 6 values are in the list" in said(found)


def test_a_column_called_customer_whose_numbers_the_list_does_not_know_gives_way_to_the_names():
    orders = [["Date", "Customer", "Customer Name", "Amount"]]
    orders += [[dt.date(2026, 3, n), f"{10_000 + n}", FIRMS[n], 10 * n] for n in range(1, 7)]
    found = book(Customers=LIST, Orders=orders)
    assert customers_of(found, "orders") == FIRMS[1:7]
    assert any("('Customer': 0 of 6)" in line for line in said(found))


def test_a_customer_column_that_fits_stays_whatever_stands_beside_it():
    calls = [["Date", "Customer", "Shipped to", "Outcome"]]
    calls += [[dt.date(2026, 9, n), FIRMS[n], FIRMS[-n], "Reached"] for n in range(1, 7)]
    found = book(Customers=LIST, Calls=calls)
    assert customers_of(found, "calls") == FIRMS[1:7]
    assert not any("names the customer" in line for line in said(found))


def test_a_log_that_names_hardly_anybody_of_the_list_is_told_before_all_else():
    calls = [["Date", "Customer", "Outcome"]]
    calls += [[dt.date(2026, 9, n), f"Ticket {n}", "Reached"] for n in range(1, 9)]
    found = book(Customers=LIST, Calls=calls)
    (first,) = [problem for problem in found.problems if problem.first]
    assert "'Customer': 0 of 8" in first.problem
    assert found.tables["calls"]["customer_id"].notna().sum() == 0


def test_the_number_of_an_order_is_no_customer_where_an_address_stands_beside_it():
    orders = [["Name", "Email", "Created at", "Total"]]
    orders += [[f"#10{n:02}", f"c{n % 4}@x.example", f"2026-03-{n:02}", 10] for n in range(1, 13)]
    found = book(Orders=orders)
    assert sorted(found.tables["customers"]["name"]) == [f"c{n}@x.example" for n in range(4)]
    assert found.tables["orders"]["order_id"].tolist()[0] == "#1001"


def test_names_of_people_beside_their_addresses_stay_the_customer():
    orders = [["Name", "Email", "Date", "Total"]]
    orders += [[f"Person {'ABCD'[n]}", f"c{n}@x.example", dt.date(2026, 3, 1), 5] for n in range(4)]
    found = book(Orders=orders)
    assert sorted(found.tables["customers"]["name"]) == [f"Person {sign}" for sign in "ABCD"]


def test_blank_customers_below_the_first_row_of_their_group_are_filled_down_and_told():
    calls = [
        ["Customer", "Date", "Outcome"],
        [FIRMS[0], dt.date(2026, 7, 1), "Reached"],
        [None, dt.date(2026, 8, 1), "Reached"],
        [FIRMS[1], dt.date(2026, 7, 2), "Reached"],
        [None, dt.date(2026, 8, 2), "Reached"],
        [None, dt.date(2026, 9, 2), "Reached"],
    ]
    found = book(Customers=LIST, Calls=calls)
    assert customers_of(found, "calls") == [FIRMS[0]] * 2 + [FIRMS[1]] * 3
    assert any("no customer in 3 rows of groups" in line for line in said(found))


def test_a_forgotten_name_in_a_log_is_nobodys():
    days = [dt.date(2026, 7, day) for day in range(1, 9)]
    names = [FIRMS[0], None, FIRMS[1], FIRMS[0], None, None, None, FIRMS[1]]
    rows = [[name, day, "Reached"] for name, day in zip(names, days, strict=True)]
    found = book(Customers=LIST, Calls=[["Customer", "Date", "Outcome"], *rows])
    assert [name for name in customers_of(found, "calls") if isinstance(name, str)] == [
        name for name in names if name
    ]


@pytest.mark.parametrize(
    "header", ["Last name, First name", "Last, First", "Nachname, Vorname", "Cognome / Nome"]
)
def test_a_header_of_surname_and_first_name_is_the_name_of_the_customer(header):
    calls = [["Date", header, "Outcome"], [dt.date(2026, 9, 1), "Lee, Joan", "Reached"]]
    people = [[header, "Phone"], ["Lee, Joan", "030 1"], ["Novak, Petra", "030 2"]]
    assert customers_of(book(Customers=people, Calls=calls), "calls") == ["Lee, Joan"]
    others = [["Customer", "Phone"], ["Joan Lee", "030 1"], ["Petra Novak", "030 2"]]
    assert customers_of(book(Customers=others, Calls=calls), "calls") == ["Joan Lee"]
    firms = [[header, "Company"], ["Lee, Joan", "Acme"], ["Novak, Petra", "Beech"]]
    assert customers_of(book(Customers=firms, Calls=calls), "calls") == ["Acme"]
