"""Lists and logs kept by ticks: who was reached, who is lost, who matters, since which year."""

import datetime as dt

import pytest

from toolkit import accounts
from toolkit.errors import DataError
from toolkit.load_book import load_book
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
OLD = dt.date(2026, 3, 1)
LIST = [["Customer", "Last contact"], *([name, OLD] for name in ("Ash", "Birch", "Cedar"))]


def book(**sheets):
    return load_book(
        {title: first_table_of(rows, title) for title, rows in sheets.items()},
        name="t",
        as_of=AS_OF,
    )


def said(found):
    return [problem.problem for problem in found.problems]


def contacts(headers, *marks):
    """Who was reached by a log of three calls in August, with these marks, and who was tried."""
    rows = zip(range(1, 4), ("Ash", "Birch", "Cedar"), marks, strict=True)
    calls = [["Date", "Customer", *headers]]
    calls += [[dt.date(2026, 8, day), name, *each] for day, name, each in rows]
    found = accounts(book(Customers=LIST, Calls=calls)).set_index("name")
    reached = found.index[found["last_contact"] > pd_day(OLD)]
    tried = found.index[found["last_attempt"].notna()]
    return "".join(name[0] for name in reached), "".join(name[0] for name in tried)


def pd_day(day):
    return dt.datetime.combine(day, dt.time())


@pytest.mark.parametrize(
    ("headers", "marks", "expected"),
    [
        (["Reached"], (["x"], [None], ["x"]), ("AC", "ABC")),
        (["Reached?"], (["yes"], ["no"], [None]), ("A", "AB")),
        (["Erreicht"], (["✓"], ["✗"], ["✓"]), ("AC", "ABC")),
        (["Joint"], (["oui"], ["non"], ["non"]), ("A", "ABC")),
        (["Contestó"], (["sí"], ["no"], ["sí"]), ("AC", "ABC")),
        (["No answer"], (["x"], [None], ["x"]), ("B", "ABC")),
        (["Nicht erreicht"], ([None], [1], [None]), ("AC", "ABC")),
        (["Reached", "Voicemail"], (["x", None], [None, "x"], [None, None]), ("A", "ABC")),
        (["Spoke", "No answer"], (["yes", "no"], ["no", "yes"], ["no", "no"]), ("A", "ABC")),
        (["Outcome"], (["✓"], ["✗"], ["✓"]), ("AC", "ABC")),
        (["Reached", "Outcome"], (["x", "Busy"], [None, "Spoke"], [None, "Busy"]), ("B", "ABC")),
    ],
)
def test_ticks_say_who_was_reached(headers, marks, expected):
    assert contacts(headers, *marks) == expected


def test_a_word_among_the_ticks_is_the_outcome():
    assert contacts(["Answered"], ["yes"], ["Voicemail"], ["no"]) == ("A", "ABC")


def test_who_is_ticked_as_lost_is_lost():
    rows = [["Customer", "Lost?"], ["Ash", "yes"], ["Birch", None], ["Cedar", "no"]]
    found = accounts(book(Customers=rows)).set_index("name")
    assert found["blocked"].str[:5].tolist() == ["Lost:", "", ""]
    rows[0][1] = "Verloren"
    rows[1][1] = "✓"
    assert accounts(book(Customers=rows))["blocked"].str[:5].tolist() == ["Lost:", "", ""]


@pytest.mark.parametrize("header", ["gesperrt", "On hold"])
def test_a_ticked_status_is_that_status(header):
    rows = [["Customer", header], ["Ash", "X"], ["Birch", None]]
    ash, birch = accounts(book(Customers=rows))["blocked"]
    assert ash and not birch
    assert f"yes under {header!r} is the status of a customer" in said(book(Customers=rows))
    assert book(Customers=rows).tables["customers"]["status"].dropna().tolist() == [header]


def test_of_net_and_gross_alone_sales_are_net():
    rows = [["Date", "Customer", "Net", "VAT", "Gross"], [OLD, "Ash", 100, 20, 120]]
    assert accounts(book(Orders=rows))["orders_revenue"].tolist() == [100]
    for words in (("HT", "TVA", "TTC"), ("Imponibile", "IVA", "Lordo")):
        rows[0][2:] = words
        assert accounts(book(Orders=rows))["orders_revenue"].tolist() == [100]


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("Priority", (1, 2, 3)),
        ("Importance", ("High", "Medium", "Low")),
        ("Priorität", ("hoch", "mittel", "niedrig")),
    ],
)
def test_priorities_are_classes_asked_once(header, values):
    rows = [["Customer", header], *map(list, zip(("Ash", "Birch", "Cedar"), values, strict=True))]
    found = book(Customers=rows)
    assert accounts(found)["tier"].tolist() == ["A", "B", "C"]
    assert f"the classes in {header!r} are the tiers: 1 A, 1 B, 1 C" in said(found)


def test_a_class_counts_before_a_priority():
    rows = [["Customer", "Priority", "Class"], ["Ash", 3, "A"], ["Birch", 1, "C"]]
    assert accounts(book(Customers=rows))["tier"].tolist() == ["A", "C"]


def test_a_priority_beside_revenue_is_proposed():
    rows = [["Customer", "Priority", "Revenue"], ["Ash", 1, 10], ["Birch", 2, 900]]
    found = book(Customers=rows)
    assert accounts(found)["tier"].tolist() == ["C", "A"]
    assert "a header that may mean Own class; it is not used" in said(found)


def test_a_year_or_a_month_alone_is_its_first_day_told():
    rows = [
        ["Customer", "Customer since", "Last contact"],
        ["Ash", 2009, "Aug 2026"],
        ["Birch", "2015", "07/2026"],
        ["Cedar", "'18", dt.date(2026, 6, 5)],
        ["Date", dt.date(2020, 2, 3), None],
    ]
    found = book(Customers=rows)
    listed = found.tables["customers"]
    since = ["2009-01-01", "2015-01-01", "2018-01-01", "2020-02-03"]
    assert listed["customer_since"].astype(str).tolist() == since
    last = ["2026-08-01", "2026-07-01", "2026-06-05"]
    assert listed["last_contact"].dropna().astype(str).tolist() == last
    assert said(found)[:2] == [
        "a year or a month without a day, in 3 cells; read as its first day, here 2009-01-01",
        "a year or a month without a day, in 2 cells; read as its first day, here 2026-08-01",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [["Customer", "Ash", "Birch"], ["Phone", "1", "2"], ["Revenue", 100, 200]],
        [
            ["Customer:", "Ash"],
            ["Phone:", "+44 20 1234"],
            ["City:", "Ayr"],
            ["Customer:", "Birch"],
            ["Phone:", "+44 20 1235"],
        ],
    ],
)
def test_a_turned_list_and_cards_are_told_and_not_read(rows):
    with pytest.raises(DataError, match="stand below one another where customers are named"):
        book(Customers=rows)


@pytest.mark.parametrize("header", ["Call back", "Callback", "Recall", "Call again"])
def test_a_day_to_call_back_is_a_follow_up(header):
    day = dt.date(2026, 9, 20)
    calls = [["Date", "Customer", "Outcome", header], [dt.date(2026, 8, 1), "Ash", "Spoke", day]]
    found = book(Customers=LIST, Calls=calls)
    assert found.tables["calls"]["follow_up_due"].astype(str).tolist() == ["2026-09-20"]
    rows = [["Customer", "Last", header], ["Ash", OLD, day]]
    listed = accounts(book(Customers=rows))
    assert listed["next_follow_up"].astype(str).tolist() == ["2026-09-20"]
    assert listed["last_contact"].astype(str).tolist() == ["2026-03-01"]


def test_without_an_amount_prices_times_quantities_are_it():
    rows = [
        ["Order date", "Customer", "Qty", "Unit price"],
        [dt.date(2026, 1, 1), "Ash", 3, "10,50 €"],
        [dt.date(2026, 2, 1), "Birch", None, "5,00 €"],
    ]
    found = book(Orders=rows)
    assert accounts(found)["orders_revenue"].tolist() == [31.5, 5]
    assert "there is no amount: it is 'Qty' times 'Unit price'" in said(found)
    rows = [[*row, total] for row, total in zip(rows, ("Total", 30, 4), strict=True)]
    assert accounts(book(Orders=rows))["orders_revenue"].tolist() == [30, 4]


@pytest.mark.parametrize("header", ["Visits per year", "Besuche/Jahr", "Visites par an"])
def test_so_many_a_year_are_days_between_two_calls(header):
    rows = [["Customer", header], ["Ash", 12], ["Birch", 4], ["Cedar", 52], ["Dale", None]]
    found = book(Customers=rows).tables["customers"]["cadence_override"]
    assert found.dropna().tolist() == [30, 91, 7]


def test_columns_of_years_alone_are_the_revenue_and_small_numbers_are_asked():
    rows = [["Customer", "2024", "2025", "2026"], ["Ash", 900, 1200, 100], ["Birch", 50, 70, None]]
    found = book(Customers=rows)
    assert found.tables["customers"]["revenue"].tolist() == [1200, 70]
    assert any(line.startswith("'2025' is the Annual revenue") for line in said(found))
    rows[1:] = [["Ash", 9, 12, 1], ["Birch", 5, 7, None]]
    found = book(Customers=rows)
    assert found.tables["customers"]["revenue"].isna().all()
    assert said(found).count("a header that may mean Annual revenue; it is not used") == 3


def test_months_alone_that_may_be_contacts_or_amounts_are_asked_not_called_empty():
    rows = [["Customer", "Jan 26", "Feb 26", "Mar 26"], ["Ash", 10, 20, 30]]
    with pytest.raises(DataError, match=r"may be contacts or amounts.*\n.*Customers=Orders"):
        book(Customers=rows)


def test_without_outcomes_calls_of_no_length_are_attempts_told():
    calls = [["Date", "Customer", "Duration"], [dt.date(2026, 8, 1), "Ash", "00:00:00"]]
    calls += [[dt.date(2026, 8, 2), "Birch", "00:05:12"], [dt.date(2026, 8, 3), "Cedar", None]]
    found = book(Customers=LIST, Calls=calls)
    assert found.tables["calls"]["success"].tolist() == [0, 1, 1]
    assert "no column for the outcome: 0 minutes in 1 row, counted as attempts" in said(found)
    calls[2][2] = "00:00:00"
    assert book(Customers=LIST, Calls=calls).tables["calls"]["success"].tolist() == [1, 1, 1]


def test_a_note_that_says_not_to_call_is_told_and_nobody_is_left_out_by_it():
    rows = [["Customer", "Notes", "Do not call"], ["Ash", "PLEASE do not call!", None]]
    rows += [["Birch", "Nicht anrufen", "yes"], ["Cedar", "- no calls before 10", None]]
    found = book(Customers=rows)
    told = "a note that seems to say not to call, of 1 customer who is called all the same"
    assert [problem.cell for problem in found.problems if problem.problem == told] == ["B2"]
    assert accounts(found)["blocked"].astype(bool).tolist() == [False, True, False]


@pytest.mark.parametrize(
    ("typed", "severities"),
    [
        (("high", "Low", "critical"), [3, 1, 4]),
        (("P1", "P3", "2"), [4, 2, 2]),
        (("hoch", "mittel", "dringend"), [3, 2, 4]),
        ((1, 2, 3), [1, 2, 3]),
    ],
)
def test_how_bad_a_case_is_in_words(typed, severities):
    rows = [["Date", "Customer", "Problem", "Priority"]]
    rows += [[OLD, "Ash", "late", word] for word in typed]
    found = book(Customers=LIST, Complaints=rows)
    assert found.tables["cases"]["severity"].tolist() == severities
    is_told = "the higher the number under 'Priority', the worse the case" in said(found)
    assert is_told == (typed == (1, 2, 3))
    assert not any("text where a number belongs" in line for line in said(found))


def test_words_for_how_often_under_an_unknown_header_are_proposed():
    rows = [["Customer", "Round"], ["Ash", "monthly"], ["Birch", "every 6 weeks"]]
    found = book(Customers=rows)
    assert "a header that may mean Cadence override; it is not used" in said(found)
