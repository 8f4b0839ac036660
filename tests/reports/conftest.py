"""The CDNOW purchases, on which known figures are checked."""

import datetime as dt
import importlib.util
import time
from pathlib import Path

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.retention_report import retention


@pytest.fixture(autouse=True, scope="module")
def as_in_a_run(texts_of_small_books: None) -> None:
    """Texts are held as a run does."""


@pytest.fixture(scope="session")
def cdnow():
    spec = importlib.util.find_spec("lifetimes")  # found, never imported: it needs an old pandas
    path = (
        Path(spec.origin).parent / "datasets" / "CDNOW_master.txt" if spec and spec.origin else None
    )
    if path is None or not path.exists():
        pytest.skip("the CDNOW data is not here: pip install --no-deps lifetimes==0.11.3")
    raw = pd.read_csv(
        path,
        sep=r"\s+",
        header=0,
        names=["id", "day", "number", "amount"],
        dtype={"id": "str", "day": "str"},
    )
    orders = pd.DataFrame(
        {
            "Customer ID": raw["id"],
            "Date": pd.to_datetime(raw["day"], format="%Y%m%d"),
            "Amount": raw["amount"],
        }
    )
    customers = pd.DataFrame({"Customer ID": raw["id"].unique()})
    book = load_book(
        {"Customers": customers, "Orders": orders}, name="CDNOW", as_of=dt.date(1998, 6, 30)
    )
    return Planning(book)


@pytest.fixture(scope="session")
def cdnow_retention(cdnow):
    """The tables of the retention report of CDNOW, and the seconds of CPU that they took."""
    begin = time.process_time()
    tables = retention(cdnow)
    return tables, time.process_time() - begin
