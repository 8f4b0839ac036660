"""What a book does not say of contacts is no warning: nobody was called late for all it tells."""

import datetime as dt
import math

import pandas as pd

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention
from toolkit.reports.watch_list_report import watch_list

AS_OF = dt.date(2026, 11, 12)
LIST = pd.DataFrame({"Customer ID": [f"c{n}" for n in range(8)], "Revenue": range(100, 900, 100)})


def planning(**sheets):
    return Planning(load_book({"Customers": LIST, **sheets}, name="t", as_of=AS_OF))


def calls(rows):
    return pd.DataFrame(rows, columns=["Customer ID", "Date", "Outcome", "Purpose"])


def test_a_book_without_calls_warns_of_none_and_counts_nobody_as_never_called():
    shown = retention(planning())
    sign = shown["Warning signs"].set_index("setting").loc["warn_coverage"]
    assert sign["state"] == "Cannot tell" and math.isnan(sign["value"])
    assert not {"Coverage", "Never contacted", "Overdue"} & set(shown["Figures"]["figure"])
    assert "Calls needed a day" in set(shown["Figures"]["figure"])
    assert not {"Coverage", "Coverage by rep", "Contact gaps"} & set(shown)
    told = shown["What cannot be told"].set_index("block")["why"]
    assert told[
        "Coverage, Coverage by rep, Contact gaps, Contacts by month, Effort and revenue"
    ] == (
        "The book has no calls yet. What it takes: a sheet Calls with customer, date and outcome."
    )
    sign = told["Warning signs: Keeping customers is a goal without a plan"]
    assert sign.startswith("The book does not say when anybody was reached.")


def test_a_column_of_last_contacts_or_calls_that_reached_nobody_do_tell():
    dated = LIST.assign(**{"Last contact": ["2026-11-02", *[None] * 7]})
    assert "Coverage" in retention(planning(Customers=dated))
    tried = retention(planning(Calls=calls([("c0", "2026-11-02", "no answer", None)])))
    assert tried["Figures"].set_index("figure").at["Never contacted", "value"] == 8
    sign = tried["Warning signs"].set_index("setting").loc["warn_coverage"]
    assert (sign["state"], sign["value"]) == ("Warning", 0)


def test_a_contact_that_does_not_say_what_for_is_none_that_sold():
    days = [f"2026-{month:02}-03" for month in range(4, 11)]
    sold = [("c0", day, "spoke", "Sell") for day in days]
    open_one = [("c1", day, "spoke", "Sell" if n != 5 else None) for n, day in enumerate(days)]
    rows = watch_list(planning(Calls=calls([*sold, *open_one])))["Watch list"]
    rows = rows[(rows["kind"] == "Sold to only").to_numpy()]
    assert rows["customer_id"].tolist() == ["c0"]
    assert rows["what"].iloc[0] == "The last 7 contacts were all to sell."


def test_value_and_sell_are_counted_only_where_contacts_say_what_for():
    def last_month(purpose):
        rows = [("c0", "2026-10-05", "spoke", purpose), ("c1", "2026-10-05", "spoke", None)]
        shown = retention(planning(Calls=calls(rows)))["Contacts by month"]
        return shown[["reached", "sell", "value"]].iloc[-1].tolist()

    reached, sell, value = last_month(None)
    assert reached == 2 and math.isnan(sell) and math.isnan(value)
    assert last_month("Sell") == [2, 1, 0]


def test_what_it_takes_asks_for_no_sheet_and_no_column_that_the_book_has():
    long_ago = dt.date(2019, 5, 6)
    sheets = {
        "Customers": [["Customer", "Customer since", "Referred by"], ["a", None, None]],
        "Orders": [["Customer", "Date", "Amount", "Currency"], ["a", AS_OF, 9, "EUR"],
                   ["a", AS_OF, 9, "USD"]],
        "Calls": [["Customer", "Date", "Outcome", "Purpose", "Minutes"],
                  ["a", long_ago, "Reached", None, None]],
        "Surveys": [["Customer", "Date", "Kind", "Score", "Suggestion"],
                    ["a", long_ago, "NPS", 9, None]],
        "Cases": [["Customer", "Opened", "Subject"], ["a", long_ago, "Late"]],
        "Rates": [["Currency", "Rate"], ["EUR", 1]],
        "Settings": [["Setting", "Value"], ["currency", "EUR"]],
    }  # fmt: skip
    frames = {title: first_table_of(cells, title) for title, cells in sheets.items()}
    book = load_book(frames, name="t", as_of=AS_OF)
    told = retention(Planning(book))["What cannot be told"].set_index("block")["why"]
    takes = told.str.partition("What it takes: ")[2]
    for title in sheets:
        assert not takes.str.contains(f"a sheet {title}").any()
    assert not takes.str.contains("a column Customer since|a column Referred by").any()
    assert takes["Voices"] == "newer rows on the sheet Surveys."
    assert "rates of USD on the sheet Rates." in set(takes)
    aims = "Warning signs: The return counts before the customer"
    assert takes[aims] == "more values in the column Purpose of the sheet Calls."
