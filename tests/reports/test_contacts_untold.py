"""What a book does not say of contacts is no warning: nobody was called late for all it tells."""

import datetime as dt
import math

import pandas as pd

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
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
