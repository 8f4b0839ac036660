"""Amounts in several currencies: never added, converted by the sheet Rates, or told apart."""

import datetime as dt
import zipfile

import openpyxl
import pytest
from openpyxl.styles.numbers import BUILTIN_FORMATS

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention
from toolkit.stores.opening import open_store

AS_OF = dt.date(2026, 9, 16)
DAY = dt.date(2026, 6, 1)
LIST = [["Customer"], ["Acme"], ["Bolt"], ["Cole"]]


def book(customers=LIST, given=None, **sheets):
    grids = {"Customers": customers, **sheets}
    frames = {title: first_table_of(rows, title) for title, rows in grids.items()}
    return load_book(frames, name="t", as_of=AS_OF, given=given)


def revenue(found):
    accounts = Planning(found).accounts
    return dict(zip(accounts["name"], accounts["orders_revenue"].fillna(0), strict=True))


def told(found):
    words = ("currenc", " in USD", " in CHF", " rate")
    said = [(problem.cell, problem.problem) for problem in found.problems]
    return [(cell, text) for cell, text in said if any(word in text for word in words)]


BY_SIGN = [
    ["Customer", "Date", "Amount"],
    ["Acme", DAY, "1.200,50 €"], ["Acme", DAY, 100], ["Bolt", DAY, "US$ 1,000.50"],
    ["Cole", DAY, "€ 7,00"],
]  # fmt: skip
BY_COLUMN = [
    ["Customer", "Date", "Amount", "Currency"],
    ["Acme", DAY, 1200.5, "EUR"], ["Acme", DAY, 100, None], ["Bolt", DAY, 1000.5, "USD"],
    ["Cole", DAY, 7, "Euro"],
]  # fmt: skip


@pytest.mark.parametrize("orders", [BY_SIGN, BY_COLUMN])
def test_amounts_of_another_currency_are_added_to_none_and_told(orders):
    found = book(Orders=orders)
    assert revenue(found) == {"Acme": 1300.5, "Bolt": 0, "Cole": 7}
    assert told(found) == [("C4", "1 row in USD, not in EUR: added to no figure")]
    apart = retention(Planning(found))["Other currencies"]
    assert apart.drop(columns="counted").to_dict("records") == [
        {"currency": "USD", "customers": 1, "rows": 1, "recent": 1000.5, "before": 0.0,
         "amount": 1000.5, "rate": "no rate", "home": "EUR", "period": "2025-09 to 2026-08"},
    ]  # fmt: skip
    assert apart["counted"].isna().all()


@pytest.mark.parametrize("orders", [BY_SIGN, BY_COLUMN])
def test_a_rate_converts_them_and_the_line_is_a_note(orders):
    found = book(Orders=orders, Rates=[["Currency", "Rate"], ["USD", 0.9]])
    assert revenue(found) == {"Acme": 1300.5, "Bolt": pytest.approx(900.45), "Cole": 7}
    assert told(found) == [("C4", "1 row in USD, converted: 100 are 90 EUR")]
    (row,) = retention(Planning(found))["Other currencies"].to_dict("records")
    assert [row[name] for name in ("currency", "amount", "rate", "counted", "home")] == [
        "USD", 1000.5, "0.9", pytest.approx(900.45), "EUR",
    ]  # fmt: skip


def test_each_converted_amount_is_of_whole_cents_and_so_is_every_sum_of_them():
    days = [dt.date(year, month, 3) for year in (2024, 2025, 2026) for month in range(1, 13)]
    orders = [["Customer", "Date", "Amount", "Currency"]]
    for row, day in enumerate(day for day in days if day < AS_OF):
        orders += [["Acme", day, 10.01 + row, "USD"], ["Bolt", day, 20.05, "GBP"],
                   ["Cole", day, 7, "EUR"], ["Cole", day, 8.5, "EUR"]]  # fmt: skip
    found = book(Orders=orders, Rates=[["Currency", "Rate"], ["USD", 0.81333], ["GBP", 1.17777]])
    amounts = found.tables["orders"]["amount"]
    assert (amounts == amounts.round(2)).all()
    shown = retention(Planning(found))
    bridge = shown["Growth bridge"].set_index("step")["amount"]
    assert bridge.tolist() == [round(amount, 2) for amount in bridge]
    before, now = bridge.filter(like=" to ").iloc[[0, -1]]
    cents = (bridge[["Lost", "Shrunk", "Expanded", "Won back", "New"]] * 100).round().sum()
    assert round(now * 100) - round(before * 100) == cents
    counted = shown["Other currencies"].set_index("currency")["counted"]
    of_dollars = [round((10.01 + row) * 0.81333, 2) for row in range(33)]
    assert counted["USD"] == round(sum(of_dollars), 2)
    assert counted["GBP"] == round(33 * 23.61, 2)


def test_an_amount_that_comes_to_less_than_a_cent_is_no_order_where_it_was_given_back():
    rows = [["Customer", "Date", "Amount", "Currency"], ["Acme", DAY, -0.1, "JPY"],
            ["Bolt", DAY, 0.1, "JPY"], ["Cole", DAY, 7, "EUR"], ["Cole", DAY, 9, "EUR"],
            ["Cole", DAY, 8, "EUR"]]  # fmt: skip
    found = book(Orders=rows, Rates=[["Currency", "Rate"], ["JPY", 0.006]])
    assert revenue(found) == {"Acme": 0, "Bolt": 0, "Cole": 24}
    history = Planning(found).order_history
    bought = history.ids[history.days["customer"][history.days["orders"] > 0]]
    assert "Acme" not in list(bought)


def test_an_amount_is_converted_by_the_latest_rate_on_or_before_its_day():
    rates = [["Currency", "Rate", "Valid from"], ["USD", 0.8, dt.date(2026, 3, 1)],
             ["USD", 0.9, dt.date(2026, 5, 1)], ["USD", 0.7, dt.date(2026, 7, 1)]]  # fmt: skip
    days = [(2, 28), (3, 1), (4, 30), (5, 1), (6, 30), (7, 1)]
    orders = [["Customer", "Date", "Amount", "Currency"], ["Cole", DAY, 7, "EUR"],
              *(["Acme", dt.date(2026, *day), 100, "USD"] for day in days),
              ["Cole", DAY, 8, "EUR"], ["Bolt", DAY, 1, "EUR"], ["Bolt", DAY, 2, "EUR"],
              ["Bolt", DAY, 3, "EUR"], ["Bolt", DAY, 4, "EUR"]]  # fmt: skip
    found = book(Orders=orders, Rates=rates)
    assert revenue(found)["Acme"] == pytest.approx(80 + 80 + 90 + 90 + 70)
    assert found.apart["amount"].tolist() == [100]
    assert [text for _, text in told(found)] == [
        "5 rows in USD, converted: by the rate of their day, 100 are 70 to 90 EUR",
        "1 row in USD, not in EUR: added to no figure, as no rate is that old",
    ]
    shown = retention(Planning(found))["Other currencies"]
    assert shown[["rate", "rows", "amount"]].to_numpy().tolist() == [
        ["0.7 to 0.9, by day", 5, 500], ["no rate", 1, 100],
    ]  # fmt: skip


def test_a_rate_without_a_day_is_that_of_all_days_before_the_first_one():
    rates = [["Currency", "Rate", "Month"], ["USD", 0.5, None], ["USD", 0.9, dt.date(2026, 5, 1)]]
    orders = [*BY_COLUMN, ["Acme", dt.date(2026, 1, 1), 100, "USD"]]
    before = revenue(book(Orders=BY_COLUMN, Rates=rates))["Acme"]
    assert revenue(book(Orders=orders, Rates=rates))["Acme"] == pytest.approx(before + 50)


def test_a_header_says_the_currency_of_its_sheet():
    east = [["Customer", "Date", "Amount (USD)"], ["Acme", DAY, 10], ["Bolt", DAY, 20]]
    west = [["Customer", "Date", "Amount (EUR)"], ["Cole", DAY, 5], ["Cole", DAY, 6],
            ["Acme", DAY, 7]]  # fmt: skip
    found = book(**{"Orders 2025": east, "Orders 2026": west})
    assert revenue(found) == {"Acme": 7, "Bolt": 0, "Cole": 11}


@pytest.mark.parametrize(
    ("given", "rates", "home"),
    [
        ({"currency": "usd"}, [], "USD"),
        ({}, [["USD", 1], ["EUR", 1.1]], "USD"),
        ({}, [["EUR", 1.1]], "EUR"),
    ],
)
def test_the_currency_of_the_figures_is_the_one_set_or_of_rate_1_or_the_usual_one(
    given, rates, home
):
    found = book(given=given, Orders=BY_COLUMN, Rates=[["Currency", "Rate"], *rates])
    sums = revenue(found)
    eur = 1.1 if rates and home == "USD" else 0
    usual = {"USD": [100 + 1200.5 * eur, 1000.5, 7 * eur], "EUR": [1300.5, 0, 7]}[home]
    assert list(sums.values()) == pytest.approx(usual)


def test_a_sign_that_several_share_is_the_one_the_book_names():
    orders = [["Customer", "Date", "Amount"], ["Acme", DAY, "$10.00"], ["Bolt", DAY, "5 €"],
              ["Cole", DAY, "6 €"]]  # fmt: skip
    found = book(Orders=orders, Rates=[["Currency", "Rate"], ["CAD", 0.5]])
    assert revenue(found) == {"Acme": 5, "Bolt": 5, "Cole": 6}


def test_a_rate_nobody_can_use_and_a_second_one_are_told_in_their_cells():
    rates = [["Currency", "Rate"], ["USD", 0], ["CHF", 1.1], ["CHF", 1.2]]
    orders = [*BY_COLUMN, ["Cole", DAY, 10, "CHF"]]
    found = book(Orders=orders, Rates=rates)
    assert revenue(found)["Cole"] == pytest.approx(7 + 12)
    assert [cell for cell, _ in told(found)] == ["B2", "B4", "C6", "C4"]


@pytest.mark.parametrize(
    ("typed", "others", "each"),
    [
        ("1,0437", (), 1.0437),
        ("0,9381", (), 0.9381),
        ("25,285", ("1,0437",), 25.285),
        ("1.0437", (), 1.0437),
        ("17,500", ("1,050.25",), 17500),
        ("25,285", (), None),
    ],
)
def test_a_rate_typed_as_text_has_as_many_decimals_as_rates_have(typed, others, each):
    more = [["USD", other] for other in others]
    found = book(
        Orders=[*BY_COLUMN, ["Cole", DAY, 10, "CHF"]],
        Rates=[["Currency", "Rate"], ["CHF", typed], *more],
    )
    expected = 0 if each is None else 10 * each
    assert revenue(found)["Cole"] == pytest.approx(7 + expected, abs=0.005)
    unread = [problem.cell for problem in found.problems if "thousands" in problem.problem]
    assert unread == (["B2"] if each is None else [])


def test_revenue_in_the_list_is_of_one_currency_too():
    customers = [["Customer", "Annual revenue"], ["Acme", "€ 900"], ["Bolt", "$ 800"],
                 ["Cole", "€ 50"]]  # fmt: skip
    accounts = Planning(book(customers)).accounts.set_index("name")
    assert accounts["revenue"].fillna(-1).to_dict() == {"Acme": 900, "Bolt": -1, "Cole": 50}
    with_rates = book(customers, Rates=[["Currency", "Rate"], ["$", 0.5]])
    accounts = Planning(with_rates).accounts.set_index("name")
    assert accounts["revenue"].to_dict() == {"Acme": 900, "Bolt": 400, "Cole": 50}


def test_cancelled_orders_stand_apart_from_nothing_and_the_report_says_how_many():
    orders = [["Customer", "Date", "Amount", "Currency", "Status"],
              ["Acme", DAY, 10, "EUR", "Paid"], ["Acme", DAY, 10, "EUR", "Paid"],
              ["Bolt", DAY, 99, "USD", "Refunded"],
              ["Bolt", DAY, 98, "USD", "storniert"]]  # fmt: skip
    tables = retention(Planning(book(Orders=orders)))
    assert "Other currencies" not in tables
    figures = tables["Figures"].set_index("figure")
    assert figures.loc["Orders left out", ["value", "n"]].tolist() == [2, 4]
    assert "1 Refunded, 1 storniert" in figures.at["Orders left out", "definition"]


def test_one_currency_only_is_never_spoken_of():
    orders = [[*row[:3]] for row in BY_COLUMN if row[0] != "Bolt"]
    assert told(book(Orders=orders)) == []
    assert told(book(Orders=[*BY_COLUMN[:2], ["Cole", DAY, 5, "eur"]])) == []


def shown_with(tmp_path, cells, **more):
    """A book whose orders of names and amounts are shown with these formats."""
    path = tmp_path / "formats.xlsx"
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Customers"
    for row in LIST:
        sheet.append(row)
    sheet = workbook.create_sheet("Orders")
    sheet.append(["Customer", "Date", "Amount"])
    for row, (name, amount, code) in enumerate(cells, 2):
        sheet.append([name, DAY, amount])
        sheet.cell(row, 3).number_format = code
    workbook.save(path)
    return load_book(open_store(path).read().sheets, name="t", as_of=AS_OF, **more)


def test_cells_that_show_a_currency_by_their_format_are_in_that_currency(tmp_path):
    shown = [("Acme", 100, "#,##0.00 [$€-407]"), ("Bolt", 100, '"$"#,##0'),
             ("Acme", 50, "General"), ("Acme", 25, '#,##0 "EUR"'),
             ("Cole", 100, "[$$-409]#,##0.00")]  # fmt: skip
    found = shown_with(tmp_path, shown)
    assert revenue(found) == {"Acme": 175, "Bolt": 0, "Cole": 0}
    assert told(found) == [("C3", "2 rows in USD, not in EUR: added to no figure")]


@pytest.mark.parametrize(
    ("codes", "given", "currency"),
    [
        (("#,##0.00 [$€-407]", '#,##0 "EUR"', "#,##0 [$€-407]"), {}, "EUR"),
        (("#,##0.00 [$€-407]", "#,##0 [$€-407]", "General"), {}, "EUR"),
        (("#,##0.00 [$€-407]", "General", "General"), {}, ""),
        (("#,##0.00 [$€-407]",) * 3, {"currency": "CHF"}, "CHF"),
        (("General",) * 3, {}, ""),
        # What Excel keeps of its own currency, which each country sees as its own.
        ((BUILTIN_FORMATS[44],) * 3, {}, ""),
    ],
)
def test_the_currency_with_which_all_amounts_are_shown_is_that_of_the_book(
    tmp_path, codes, given, currency
):
    names = ("Acme", "Bolt", "Cole")
    cells = [(name, 100, code) for name, code in zip(names, codes, strict=True)]
    found = shown_with(tmp_path, cells, given=given)
    assert (found.currency, told(found)) == (currency, [])
    assert revenue(found) == dict.fromkeys(names, 100)


def test_money_given_back_is_told_in_the_currency_that_is_shown(tmp_path):
    euros = "#,##0.00 [$€-407]"
    found = shown_with(tmp_path, [("Acme", 100, euros), ("Acme", -30, euros)])
    done = retention(Planning(found))["Which orders count"]["done"]
    assert done.iloc[-1].startswith("-30.00 EUR. ")


_ODS = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
<office:body><office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>"""


def _ods_cell(cell):
    text, value = cell, 'value-type="string"'
    if isinstance(cell, tuple):
        text, currency = cell
        value = f'value-type="currency" office:currency="{currency}" office:value="{text}"'
    if isinstance(cell, dt.date):
        value = f'value-type="date" office:date-value="{cell}"'
    return f"<table:table-cell office:{value}><text:p>{text}</text:p></table:table-cell>"


_MANIFEST = """<?xml version="1.0"?><manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry
 manifest:full-path="/" manifest:media-type="{}"/></manifest:manifest>"""


@pytest.mark.parametrize("other", ["USD", "EUR"])
def test_the_currency_of_cells_of_an_open_document_is_read(tmp_path, other):
    """Also of rows that are written once for several, and the only one of a file."""
    path = tmp_path / "b.ods"
    orders = [["Customer", "Date", "Amount"], ["Acme", DAY, (100, "EUR")],
              ["Bolt", DAY, (90, other)], ["Cole", DAY, (7, "EUR")]]  # fmt: skip
    sheets = ""
    for title, rows in {"Customers": LIST, "Orders": orders}.items():
        body = ""
        for row in rows:
            again = ' table:number-rows-repeated="2"' if row[0] == "Bolt" and len(row) == 3 else ""
            cells = "".join(map(_ods_cell, row))
            body += f"<table:table-row{again}>{cells}</table:table-row>"
        sheets += f'<table:table table:name="{title}">{body}</table:table>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr("META-INF/manifest.xml", _MANIFEST.format(kind))
        package.writestr("content.xml", _ODS.format(sheets))
    found = load_book(open_store(path).read().sheets, name="t", as_of=AS_OF)
    assert found.currency == "EUR"
    if other == "EUR":
        assert revenue(found) == {"Acme": 100, "Bolt": 180, "Cole": 7}
        return
    assert revenue(found) == {"Acme": 100, "Bolt": 0, "Cole": 7}
    assert told(found) == [("C3", "2 rows in USD, not in EUR: added to no figure")]


def test_the_currency_of_a_shop_s_export_is_read():
    header = ["Name", "Email", "Financial Status", "Fulfillment Status", "Total", "Created at",
              "Lineitem name", "Currency"]  # fmt: skip
    rows = [[f"#{n}", f"{who}@x.example", "paid", "fulfilled", total, DAY, "Lamp", currency]
            for n, (who, total, currency) in enumerate(
                [("ann", 10, "EUR"), ("ann", 20, "EUR"), ("bob", 30, "USD")], 1)]  # fmt: skip
    orders = first_table_of([header, *rows], "orders_export")
    found = load_book({"orders_export": orders}, name="t", as_of=AS_OF)
    assert told(found) == [("E4", "1 row in USD, not in EUR: added to no figure")]


def test_a_budget_in_thousands_and_one_in_another_currency():
    customers = [["Customer", "Gift budget (k€)"], ["Acme", 2], ["Bolt", "3"], ["Cole", None]]
    assert book(customers).tables["customers"]["gift_budget"].tolist()[:2] == [2000, 3000]
    customers = [["Customer", "Gift budget"], ["Acme", "€ 20"], ["Bolt", "$ 30"], ["Cole", "€ 5"]]
    found = book(customers)
    assert found.tables["customers"]["gift_budget"].fillna(-1).tolist() == [20, -1, 5]
    assert [cell for cell, text in told(found)] == ["B3"]
