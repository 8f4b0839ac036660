"""Orders and invoices that do not count, lines with their order's total, refunds, credit notes."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.checks.state_words import state_of
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_figures import order_figures
from toolkit.reports.retention_report import retention
from toolkit.reports.run_report import run

AS_OF = dt.date(2026, 9, 16)
DAY = dt.date(2026, 6, 1)


def book(**sheets):
    grids = {"Customers": [["Customer"], ["Acme"], ["Bolt"]], **sheets}
    frames = {title: first_table_of(rows, title) for title, rows in grids.items()}
    return load_book(frames, name="t", as_of=AS_OF)


def revenue(found):
    accounts = Planning(found).accounts
    return dict(zip(accounts["name"], accounts["orders_revenue"].fillna(0), strict=True))


def said(found):
    return [problem.problem for problem in found.problems]


@pytest.mark.parametrize(
    "word",
    [
        "Cancelled", "refunded", "VOID", "Draft", "Uncollectible", "Written off", "Credited",
        "wc-refunded", "Storniert", "Gutgeschrieben", "Annulée", "Remboursée", "Anulada",
        "Incobrable", "Annullata", "Rimborsato", "Cancelado", "Geannuleerd", "Anulowana",
        "Peruttu", "キャンセル", "已取消", "zurückgezahlt", "Refusé", "Devolución", "Reso",
        "Ongeldig", "Unieważnione", "Makulerad", "Återbetald", "Refunderet", "Kansellert",
        "Gutschrift", "Avoir", "Nota de crédito", "Kreditfaktura",
    ],
)  # fmt: skip
def test_what_a_state_takes_out_of_the_revenue_is_known_in_many_languages(word):
    rows = [["Customer", "Date", "Amount", "Status"], ["Acme", DAY, 100, word]]
    found = book(Orders=[*rows, ["Acme", DAY, 30, "Paid"], ["Bolt", DAY, 20, None]])
    assert revenue(found) == {"Acme": 30, "Bolt": 20}
    assert f"1 row not counted, by what stands there: 1 {word}" in said(found)


@pytest.mark.parametrize(
    "word",
    [
        "canceled by customer", "Refunded per request", "Cancelled - out of stock",
        "storniert vom Kunden", "annulée par le client", "cancelado pelo cliente",
        "annullato dal cliente", "cancelado por el cliente", "geannuleerd door klant",
        "anulowane przez klienta", "annullerad av kunden", "annulleret af kunden",
    ],
)  # fmt: skip
def test_by_whom_an_order_was_cancelled_takes_nothing_of_it_back(word):
    assert state_of(word) == "void"


@pytest.mark.parametrize(
    "word",
    [
        "not cancelled", "Nicht storniert", "Refund requested", "Refunded - partially",
        "Refunded: 30", "Erstattet: teilweise", "Returned - in process", "Cancelled by",
    ],
)  # fmt: skip
def test_what_may_not_be_cancelled_is_not_taken_for_it(word):
    assert state_of(word) == ""


def test_orders_in_doubt_count_and_the_report_says_which():
    rows = [
        ["Auftrag", "Kunde", "Datum", "Betrag", "Status"],
        ["1", "Acme", DAY, 100, "Nicht storniert"], ["2", "Acme", DAY, 40, "vertagt"],
        ["3", "Bolt", DAY, 50, "Teilweise erstattet"], ["4", "Bolt", DAY, 9, "geliefert"],
        ["5", "Bolt", DAY, 7, "storniert vom Kunden"],
        ["6", "Bolt", DAY, 11, "geliefert"], ["6", "Bolt", DAY, 11, "geliefert"],
    ]  # fmt: skip
    found = book(Bestellungen=rows)
    assert revenue(found) == {"Acme": 140, "Bolt": 70}
    shown = retention(Planning(found))["Which orders count"]
    assert shown[["about", "rows", "done"]].to_numpy().tolist() == [
        ["All that were read", 7, ""],
        ["Not counted: storniert vom Kunden", 1, "In no figure."],
        ["Those that count", 6, "Every figure of orders is made of these."],
        ["A total again on further lines of its order", 1,
         "11.00. The amount counts once, with its order."],
        ["In a state nobody knows: Nicht storniert, vertagt", 2,
         "140.00. Count. Where they are no sale, write cancelled there."],
        ["Refunded in part, and no column says how much: Teilweise erstattet", 1,
         "50.00. Count in full. A column Refunded takes off what was given back."],
    ]  # fmt: skip


def test_a_credit_note_below_zero_takes_away_and_one_above_does_not_count():
    rows = [
        ["Acme", DAY, 100, "Paid"],
        ["Acme", DAY, -30, "Credit note"],
        ["Bolt", DAY, 9, "Avoir"],
    ]
    found = book(Orders=[["Customer", "Date", "Amount", "Status"], *rows])
    assert revenue(found) == {"Acme": 70, "Bolt": 0}
    assert found.left_out == {"orders": {"Avoir": 1}}


def test_money_back_of_no_order_counts_on_its_own_day_and_is_no_order():
    rows = [["Acme", DAY, 100], ["Bolt", DAY, -40], ["Bolt", DAY, -2]]
    found = book(Orders=[["Customer", "Date", "Amount"], *rows])
    assert revenue(found) == {"Acme": 100, "Bolt": -42}
    assert found.left_out == {}
    (line,) = [p for p in found.problems if "of money given back" in p.problem]
    assert (line.sheet, line.cell, line.count) == ("Orders", "C3", 2)
    assert "without the number of an order: each counts on its own day" in line.problem
    assert "Order ID" in line.fix
    (share,) = [f for f in order_figures(Planning(found)) if f.figure == "Repeat-purchase rate"]
    assert (share.value, share.n) == (0, 1)  # Bolt has ordered nothing


def test_money_back_of_this_year_leaves_last_year_as_it_was_unless_its_order_is_named():
    last_year, now = dt.date(2025, 5, 1), dt.date(2026, 6, 1)
    begin = dt.date(2024, 1, 5)
    names = ["Order ID", "Customer", "Date", "Amount"]
    sales = [["0", "Acme", begin, 1], ["1", "Acme", last_year, 500], ["2", "Bolt", now, 90]]

    def years(number):
        found = book(Orders=[names, *sales, [number, "Acme", now, -200]])
        line = retention(Planning(found))["Headlines"].set_index("figure").loc["Revenue"]
        return line["before"], line["value"]

    assert years("9") == years(None) == (500, -110)
    assert years("1") == (300, 90)
    with_number = book(Orders=[names, *sales, ["1", "Acme", now, -200]])
    assert any("each reduces the order of its number" in text for text in said(with_number))


def test_the_report_says_how_many_rows_count_and_what_is_special_of_them():
    names = ["Order ID", "Customer", "Date", "Total", "Currency", "Status"]
    rows = [
        ["1", "Acme", DAY, 100, "EUR", "paid"], ["1", "Acme", DAY, -30, "EUR", "paid"],
        ["2", "Acme", DAY, 70, "EUR", "void"], ["3", "Bolt", DAY, -5, "CHF", "paid"],
        ["4", "Bolt", DAY, 0, "EUR", "paid"], ["5", "Nobody", DAY, 9, "EUR", "paid"],
        ["6", "Acme", dt.date(2026, 12, 1), 8, "EUR", "paid"],
        ["7", "Acme", DAY, 20, "EUR", "paid"], ["7", "Acme", DAY, 20, "EUR", "paid"],
        [None, "Bolt", DAY, 3, "EUR", "paid"], [None, "Bolt", DAY, 3, "EUR", "paid"],
    ]  # fmt: skip
    shown = retention(Planning(book(Orders=[names, *rows])))["Which orders count"]
    assert shown[["about", "rows", "done"]].to_numpy().tolist() == [
        ["All that were read", 11, ""],
        ["Not counted: void", 1, "In no figure."],
        ["Of nobody in the customer list", 1, "9.00 EUR. In no figure."],
        ["Later than this report", 1, "8.00 EUR. Count from their day on."],
        ["Those that count", 8, "Figures of orders are made of these; 1 row in a currency without "
         "a rate counts in none of money."],
        ["A total again on further lines of its order", 1,
         "20.00 EUR. The amount counts once, with its order."],
        ["Money back, with the number of its order", 1,
         "-30.00 EUR. Reduces its order, on the day of that, also in months told before."],
        ["Money back, of no order in the book", 1,
         "-5.00 CHF. Counts on its own day, as no order of the customer has its number."],
        ["Orders of 0.00", 1, "0.00 EUR. Count as orders that brought nothing."],
        ["Equal to another row in every cell", 1,
         "3.00 EUR. Count. What was entered twice is to be deleted."],
    ]  # fmt: skip


def test_a_book_of_plain_orders_has_no_table_of_what_counts():
    found = book(Orders=[["Customer", "Date", "Amount"], ["Acme", DAY, 100]])
    assert "Which orders count" not in retention(Planning(found))


def test_orders_refunded_in_part_without_a_column_for_it_are_told():
    head = ["Customer", "Date", "Amount", "Status"]
    found = book(Orders=[head, ["Acme", DAY, 100, "Partially refunded"]])
    assert revenue(found)["Acme"] == 100
    assert any("1 row refunded in part, which count in full" in text for text in said(found))
    with_column = [[*head, "Refunded"], ["Acme", DAY, 100, "Partially refunded", 30]]
    found = book(Orders=with_column)
    assert revenue(found)["Acme"] == 70
    assert not any("in part" in text for text in said(found))


def test_unknown_states_beyond_ten_are_one_line_that_names_them():
    rows = [["Acme", DAY, 1, f"zzz{letter}"] for letter in "abcdefghijklm"]
    found = book(Orders=[["Customer", "Date", "Amount", "Status"], *rows])
    told = [p for p in found.problems if "a state nobody knows" in p.problem]
    assert len(told) == 11
    assert told[-1].problem == "3 more words for a state nobody knows, in 3 rows; they count"
    assert "zzzk, zzzl, zzzm" in told[-1].fix


def test_lines_alike_in_every_cell_count_and_are_told_with_their_amount():
    rows = [["Acme", DAY, 10], ["Acme", DAY, 10], ["Bolt", DAY, 10], ["Acme", DAY, 10]]
    found = book(Orders=[["Customer", "Date", "Amount"], *rows])
    assert revenue(found) == {"Acme": 30, "Bolt": 10}
    says = "2 rows equal to another in every cell that is read; they count, with 20.00 in all"
    assert says in said(found)
    numbered = [
        ["Order ID", "Customer", "Date", "Amount"],
        *([n, *row] for n, row in enumerate(rows)),
    ]
    assert not any("equal to another" in text for text in said(book(Orders=numbered)))


@pytest.mark.parametrize("word", ["paid", "Open", "Teilweise erstattet", "expédiée", "已完成"])
def test_what_is_open_or_paid_counts(word):
    assert state_of(word) == "open"


def test_a_state_nobody_knows_counts_and_is_told_with_the_nearest():
    found = book(Orders=[["Customer", "Date", "Amount", "Status"], ["Acme", DAY, 100, "Cancceled"]])
    assert revenue(found)["Acme"] == 100
    (told,) = [p for p in found.problems if p.problem.startswith("a state nobody knows")]
    assert told.value == "Cancceled"
    assert "canceled" in told.fix


def test_rows_left_out_stand_on_the_run_sheet_by_their_word():
    rows = [["Acme", DAY, 1, "Void"], ["Acme", DAY, 2, "Void"], ["Bolt", DAY, 3, "Draft"]]
    found = book(Orders=[["Customer", "Date", "Amount", "Status"], *rows])
    (items,) = run(Planning(found)).values()
    values = dict(zip(items.iloc[:, 0], items.iloc[:, 1], strict=True))
    assert values["Orders left out: Void"] == "2"
    assert values["Orders left out: Draft"] == "1"
    assert values["Orders read"] == "0"


def test_a_state_on_the_first_line_of_an_order_holds_for_all_its_lines():
    rows = [["7", "Acme", DAY, 50, "refunded"], ["7", "Acme", DAY, None, None]]
    found = book(Orders=[["Order ID", "Customer", "Date", "Total", "Payment status"], *rows])
    assert len(found.tables["orders"]) == 0


def test_a_day_of_cancellation_takes_an_order_out_from_that_day_on():
    rows = [["Acme", DAY, 50, dt.date(2026, 7, 1)], ["Bolt", DAY, 40, dt.date(2026, 12, 1)]]
    found = book(Orders=[["Customer", "Date", "Amount", "Cancelled at"], *rows])
    assert revenue(found) == {"Acme": 0, "Bolt": 40}


def test_a_refund_reduces_its_order_and_makes_nobody_a_repeat_buyer():
    later = dt.date(2026, 6, 20)
    rows = [["1", "Acme", DAY, 400], ["1", "Acme", later, -400], [None, "Bolt", DAY, 90]]
    rows.append([None, "Bolt", later, -40])
    found = book(Orders=[["Order ID", "Customer", "Date", "Amount"], *rows])
    assert revenue(found) == {"Acme": 0, "Bolt": 50}
    (share,) = [f for f in order_figures(Planning(found)) if f.figure == "Repeat-purchase rate"]
    assert (share.value, share.n) == (0, 2), "who gave everything back has ordered once"
    told = [text for text in said(found) if "of money given back" in text]
    assert len(told) == 2 and all(text.startswith("1 row of money") for text in told)


def test_what_was_refunded_in_part_is_taken_off():
    rows = [["Acme", DAY, 100, 30], ["Bolt", DAY, 60, None]]
    found = book(Orders=[["Customer", "Date", "Total", "Refunded Amount"], *rows])
    assert revenue(found) == {"Acme": 70, "Bolt": 60}


def test_a_total_that_stands_on_each_line_of_its_order_counts_once_and_is_told():
    rows = [["7", "Acme", DAY, "Frame", 300], ["7", "Acme", DAY, "Lens", 300]]
    rows.append(["8", "Bolt", DAY, "Lens", 100])
    found = book(Orders=[["Order ID", "Customer", "Date", "Item", "Order Total"], *rows])
    assert revenue(found) == {"Acme": 300, "Bolt": 100}
    assert any("a total, which counts once" in line for line in said(found))


def test_amounts_of_lines_are_added_where_nothing_says_that_they_are_totals():
    rows = [["7", "Acme", DAY, "Frame", 300], ["7", "Acme", DAY, "Lens", 300]]
    found = book(Orders=[["Order ID", "Customer", "Date", "Item", "Amount"], *rows])
    assert revenue(found)["Acme"] == 600
    rows = [["7", "Acme", DAY, "Frame", 300], ["7", "Acme", DAY, "Lens", 200]]
    found = book(Orders=[["Order ID", "Customer", "Date", "Item", "Total"], *rows])
    assert revenue(found)["Acme"] == 500


def test_credit_notes_are_negative_and_payments_are_no_sale():
    header = ["Document type", "Customer", "Date", "Amount"]
    rows = [
        ["Invoice", "Acme", DAY, 300], ["Credit memo", "Acme", DAY, 100],
        ["Payment", "Acme", DAY, 300], ["Rechnung", "Bolt", DAY, 50],
    ]  # fmt: skip
    found = book(Orders=[header, *rows])
    assert revenue(found) == {"Acme": 200, "Bolt": 50}
    assert found.left_out == {"orders": {"Payment": 1}}


def test_a_column_state_is_that_of_orders_where_its_values_say_so_and_not_one_of_a_country():
    rows = [["Customer", "Date", "Amount", "State"], ["Acme", DAY, 100, "Cancelled"],
            ["Bolt", DAY, 20, "Paid"]]  # fmt: skip
    assert revenue(book(Orders=rows)) == {"Acme": 0, "Bolt": 20}
    places = [[*row[:3], place] for row, place in zip(rows, ["State", "Texas", "Ohio"],
                                                      strict=True)]  # fmt: skip
    found = book(Orders=places)
    assert revenue(found) == {"Acme": 100, "Bolt": 20}
    assert not [text for text in said(found) if "nobody knows" in text]


def test_money_given_back_after_this_report_is_in_no_figure_of_it_yet():
    names = ["Order ID", "Customer", "Date", "Amount"]
    rows = [["1", "Acme", DAY, 100], ["1", "Acme", dt.date(2026, 9, 17), -100]]
    found = book(Orders=[names, *rows])
    assert revenue(found)["Acme"] == 100
    assert not any("money given back" in text for text in said(found))
    about = retention(Planning(found))["Which orders count"].set_index("about")
    done = about.at["Later than this report", "done"]
    assert done == "-100.00. Count from their day on."
    today = book(Orders=[names, rows[0], [*rows[1][:2], AS_OF, -100]])
    assert revenue(today)["Acme"] == 0


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_an_order_whose_line_is_there_twice_counts_once_however_many_they_are(count):
    names = ["Order ID", "Customer", "Date", "Amount"]
    rows = [[str(n), "Acme", DAY, 10 + n] for n in range(8)]
    found = book(Orders=[names, *rows, *rows[:count]])
    assert revenue(found)["Acme"] == sum(row[3] for row in rows)
    (line,) = [p for p in found.problems if "the same amount on all lines" in p.problem]
    assert (line.cell, line.count) == ("D10", count)
    about = retention(Planning(found))["Which orders count"].set_index("about")
    assert about.at["A total again on further lines of its order", "rows"] == count


def test_one_order_of_two_lines_makes_nothing_else_of_what_was_entered_twice():
    names = ["Order ID", "Customer", "Date", "Amount"]
    rows = [[str(n), "Acme", DAY, 10 + n] for n in range(20)]
    with_lines, twice = ["7", "Acme", DAY, 35], rows[3]
    found = book(Orders=[names, *rows, with_lines, twice])
    assert revenue(found)["Acme"] == sum(row[3] for row in rows) + 35
    about = retention(Planning(found))["Which orders count"].set_index("about")
    assert about.at["A total again on further lines of its order", "rows"] == 1


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_equal_lines_of_orders_that_have_lines_count_and_are_told(count):
    names = ["Order ID", "Customer", "Date", "Amount"]
    rows = [[str(n), "Acme", DAY, amount] for n in range(8) for amount in (10, 10 + n + 1)]
    found = book(Orders=[names, *rows, *rows[:count]])
    assert revenue(found)["Acme"] == sum(row[3] for row in [*rows, *rows[:count]])
    (line,) = [p for p in found.problems if "equal to another in every cell" in p.problem]
    assert (line.cell, line.count, line.severity) == ("D18", count, "note")
    assert "they count, with" in line.problem and "two of the same item may stay" in line.fix
    about = retention(Planning(found))["Which orders count"].set_index("about")
    assert about.at["Equal lines of one order", "rows"] == count


def refunds(*rows, as_of="2026-11-12"):
    names = ["Order ID", "Customer ID", "Date", "Amount", "Status"]
    orders = pd.DataFrame([(*row, None)[:5] for row in rows], columns=names)
    people = pd.DataFrame({"Customer ID": ["K1", "K2"]})
    day = dt.date.fromisoformat(as_of)
    return load_book({"Customers": people, "Orders": orders}, name="t", as_of=day)


def test_money_back_for_an_order_of_somebody_else_or_of_more_than_it_came_to_is_told():
    found = refunds(
        ("O1", "K1", "2026-03-02", 1000), ("O2", "K2", "2026-03-09", 500),
        ("O1", "K1", "2026-05-04", -800), ("O1", "K1", "2026-06-01", -700),
        ("O1", "K2", "2026-06-08", -100),
    )  # fmt: skip
    told = {p.cell: p.problem for p in found.problems if p.severity == "warning"}
    assert told == {
        "D4": "more was given back than the order came to: it counts all the same",
        "D5": "more was given back than the order came to: it counts all the same",
        "D6": "money given back with the number of an order of another customer: it counts on its "
        "own day",
    }
    days = found.tables["orders"].set_index("amount")["date"].dt.strftime("%m-%d")
    assert (days[-800], days[-700], days[-100]) == ("03-02", "03-02", "06-08")
    mended = refunds(
        ("O1", "K1", "2026-03-02", 1000), ("O2", "K2", "2026-03-09", 500),
        ("O1", "K1", "2026-05-04", -800), ("O1", "K1", "2026-06-01", -200),
        ("O2", "K2", "2026-06-08", -100),
    )  # fmt: skip
    assert not [p for p in mended.problems if p.severity == "warning"]


def test_a_report_of_an_earlier_day_counts_the_rows_of_that_day():
    rows = [
        ("O1", "K1", "2026-03-02", 100, "paid"), ("O2", "K1", "2026-03-09", 100, "cancelled"),
        ("O3", "K2", "2026-03-09", 0, "paid"), ("O4", "K2", "2026-09-01", 100, "cancelled"),
        ("O5", "K2", "2026-09-02", 0, "paid"), ("O6", "K2", "2026-09-03", 100, "paid"),
    ]  # fmt: skip

    def table(as_of):
        shown = retention(Planning(refunds(*rows, as_of=as_of)))["Which orders count"]
        return dict(zip(shown["about"], shown["rows"], strict=True))

    assert table("2026-04-01") == {
        "All that were read": 6, "Not counted: cancelled": 1, "Later than this report": 3,
        "Those that count": 2, "Orders of 0.00": 1,
    }  # fmt: skip
    assert table("2026-11-12") == {
        "All that were read": 6, "Not counted: cancelled": 2, "Those that count": 4,
        "Orders of 0.00": 2,
    }  # fmt: skip


def test_what_another_line_says_of_an_order_is_told_as_that():
    """A paid credit note is left out with its refunded order, and was not refunded itself."""
    rows = [["R1", "Acme", DAY, 100, "Refunded"], ["R1", "Acme", DAY, -100, "Paid"],
            ["R2", "Acme", DAY, 60, "Cancelled"], ["R2", "Acme", DAY, 30, None],
            ["R3", "Bolt", DAY, 20, "Paid"]]  # fmt: skip
    found = book(Orders=[["Order ID", "Customer", "Date", "Amount", "Status"], *rows])
    assert revenue(found) == {"Acme": 0, "Bolt": 20}
    shown = retention(Planning(found))["Which orders count"].set_index("about")["rows"]
    assert shown["Not counted: Refunded"] == shown["Not counted: Refunded (said of its order)"] == 1
    assert shown["Not counted: Cancelled"] == 2, "the state stands on the first line alone"
