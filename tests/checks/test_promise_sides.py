"""Whose a promise is: by the word for a side, or a name, wherever a person writes it."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.catalogues.catalogue import LANGUAGES, catalogue
from toolkit.load_book import load_book

PROMISE = {"Customer ID": "a", "Promise": "samples", "Due": dt.date(2026, 9, 20)}


@pytest.mark.parametrize(
    ("cells", "side", "seller"),
    [
        ({"Promised by": "us"}, "us", None),
        ({"Promised by": "Customer"}, "them", None),
        ({"Promised by": "Ann"}, "us", "Ann"),
        ({"Promised by": "us", "Made by": "them"}, "them", None),
        ({"Promised by": "Ann", "Made by": "us"}, "us", "Ann"),
        ({"Made by": "Ann", "Promised by": "wir"}, "us", "Ann"),
        ({"Promised by": "Alfa"}, "them", None),
    ],
)
def test_a_seller_is_a_name_and_no_word_for_a_side(
    cells: dict[str, str], side: str, seller: str | None
) -> None:
    customers = [{"Customer ID": "a", "Customer": "Alfa", "Owner": "Ann"}]
    sheets = {"Customers": customers, "Promises": [PROMISE | cells]}
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in sheets.items()}
    found = load_book(frames, name="t", as_of=dt.date(2026, 9, 16)).tables["promises"].iloc[0]
    assert found["made_by"] == side
    assert found["seller"] == seller or (seller is None and pd.isna(found["seller"]))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_that_the_advice_names_are_understood_in_each_language(code: str) -> None:
    advice = catalogue(code).messages.get("Write us or them.", "Write us or them.")
    *_, us, _, them = advice.rstrip(".").split()
    customers = [{"Customer ID": "a", "Customer": "Alfa", "Owner": "Ann"}]
    promises = [PROMISE | {"Made by": us}, PROMISE | {"Made by": them}]
    sheets = {"Customers": customers, "Promises": promises}
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in sheets.items()}
    book = load_book(frames, name="t", as_of=dt.date(2026, 9, 16))
    assert book.tables["promises"]["made_by"].tolist() == ["us", "them"]
    assert not [p for p in book.problems if "whose promise" in p.problem]
