"""Names, ids, phones and addresses in another spelling: found where only one customer is meant."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
LIST = [
    ["Customer ID", "Customer", "Phone", "E-mail"],
    ["00017", "Smith, John", "020 7946 0018 / 07700 900123", "a@j.example; b@j.example"],
    ["00120", "Boulangerie Le Fournil", "020 7946 0019", "a@k.example"],
    ["01", "Ada Lovelace", None, None],
    ["1", "One Ltd", None, None],
]


def call(header, value):
    rows = [["Date", header, "Outcome"], [dt.date(2026, 9, 1), value, "Reached"]]
    grids = {"Customers": LIST, "Calls": rows}
    frames = {title: first_table_of(grid, title) for title, grid in grids.items()}
    found = load_book(frames, name="t", as_of=AS_OF)
    return found.tables["calls"]["customer_id"].iloc[0], found.problems


@pytest.mark.parametrize(
    ("header", "value", "whose", "how"),
    [
        ("Customer ID", 17, "00017", "leading zeros left out"),
        ("Customer ID", "１２０", "00120", "leading zeros left out"),
        ("Customer", "John Smith", "00017", "the surname first"),
        ("Customer", "Lovelace Ada", "01", "the surname first"),
        ("Phone", "07700 900123", "00017", ""),
        ("E-mail", "b@j.example", "00017", ""),
        ("E-mail", "x@y.example; a@k.example", "00120", "one of several addresses"),
        ("Customer", "a@k.example", "00120", "an e-mail address"),
    ],
)
def test_another_spelling_of_one_customer_is_read_and_told(header, value, whose, how):
    found, problems = call(header, value)
    assert found == whose
    lines = [problem.problem for problem in problems if problem.problem.startswith("read with")]
    assert [how in line for line in lines] == ([True] if how else [])


def test_an_id_that_two_differ_from_by_zeros_only_is_that_which_is_written_so():
    found, problems = call("Customer ID", "1")
    assert found == "1"
    assert not [problem for problem in problems if "zeros" in problem.problem]


def test_a_part_of_a_name_is_proposed_and_never_read():
    found, problems = call("Customer", "Le Fournil")
    assert found != found
    assert any("Nearest: Boulangerie Le Fournil" in problem.fix for problem in problems)


def test_thousands_of_foreign_names_are_one_line_with_a_count_and_examples():
    rows = [[dt.date(2026, 9, 1), f"Stranger {n}", "Reached"] for n in range(3000)]
    rows += [[dt.date(2026, 9, 1), "Often Ltd", "Reached"]] * 5
    rows += [[dt.date(2026, 9, 1), "One Ltd", "Reached"]] * 400
    grids = {"Customers": LIST, "Calls": [["Date", "Customer", "Outcome"], *rows]}
    frames = {title: first_table_of(grid, title) for title, grid in grids.items()}
    found = load_book(frames, name="t", as_of=AS_OF)
    told = [problem for problem in found.problems if "customer" in problem.problem]
    (line,) = [problem for problem in told if "3,001 names of no customer" in problem.problem]
    assert "in 3,005 rows that count nowhere, like Often Ltd (5 rows)" in line.problem
    assert line.count == 3005
    assert len(told) <= 2
