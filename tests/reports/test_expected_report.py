"""Expected purchases and value: published figures, simulated buyers, and data without a signal."""

import datetime as dt
import importlib.util
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.expected_report import expected
from toolkit.rules.purchase_model import PurchaseFit, expected_purchases, fit_purchases
from toolkit.rules.spend_model import SpendFit, expected_spend, fit_spend

AS_OF = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def sample():
    """The CDNOW sample of 2,357 customers, in weeks, which ships with lifetimes."""
    spec = importlib.util.find_spec("lifetimes")  # found, never imported: it needs an old pandas
    if spec is None or spec.origin is None:
        pytest.skip("the CDNOW data is not here: pip install --no-deps lifetimes==0.11.3")
    path = Path(spec.origin).parent / "datasets" / "cdnow_customers_summary_with_transactions.csv"
    return pd.read_csv(path).rename(columns={"x": "repeats", "t_x": "last", "T": "age"})


def test_bg_nbd_fits_the_cdnow_sample_as_published(sample):
    """Fader, Hardie and Lee (2005): parameters, log-likelihood, and customer 0001 in 39 weeks."""
    fit = fit_purchases(sample)
    assert np.round(fit[:4], 3).tolist() == [0.243, 4.414, 0.793, 2.426]
    assert round(fit.log_likelihood, 1) == -9582.4
    first = expected_purchases(fit, sample.head(1), 39)
    assert sample.loc[0, ["repeats", "last", "age"]].tolist() == [2, 30.43, 38.86]
    assert first["expected"].round(3).tolist() == [1.226]


def test_gamma_gamma_fits_the_cdnow_sample_as_published(sample):
    """Fader and Hardie (2013): p 6.25, q 3.74, v 15.44; customer 1 spends 24.66 on a purchase."""
    again = sample[sample["repeats"] > 0]
    fit = fit_spend(again["repeats"], again["zbar"])
    assert np.round(fit, 2).tolist() == pytest.approx([6.25, 3.74, 15.45], abs=0.011)
    spend = expected_spend(fit, [2, 0], [22.35, np.nan])
    p, q, v = fit
    assert spend.tolist() == pytest.approx([p * (v + 44.7) / (2 * p + q - 1), p * v / (q - 1)])
    assert spend[0] == pytest.approx(24.66, abs=0.01)


def test_the_expectation_is_that_of_the_closed_form(sample):
    from scipy.special import hyp2f1

    r, alpha, a, b = 0.243, 4.414, 0.793, 2.426
    rows = sample.drop_duplicates(["repeats", "last", "age"]).head(300)
    found = expected_purchases(PurchaseFit(r, alpha, a, b, 0.0), rows, 26)["expected"]
    x, last, age = (rows[name].to_numpy("f8") for name in ("repeats", "last", "age"))
    hyper = hyp2f1(r + x, b + x, a + b + x - 1, 26 / (alpha + age + 26))
    above = (
        (a + b + x - 1) / (a - 1) * (1 - ((alpha + age) / (alpha + age + 26)) ** (r + x) * hyper)
    )
    odds = a / (b + np.maximum(x, 1) - 1) * ((alpha + age) / (alpha + last)) ** (r + x)
    assert found.to_numpy() == pytest.approx(above / (1 + np.where(x > 0, odds, 0)), rel=1e-6)


def bought(pick, until, rate, leaving):
    """Days on which one simulated buyer bought, from day 0 on."""
    days, day = [0.0], 0.0
    while True:
        day += pick.exponential(1 / rate)
        if day > until:
            return days
        days.append(day)
        if pick.random() < leaving:
            return days


def test_nine_of_ten_simulated_buyers_lie_in_their_interval():
    pick = np.random.default_rng(7)
    rows, came = [], []
    for _ in range(4000):
        rate, leaving = pick.gamma(0.8, 1 / 10), pick.beta(1.2, 3)
        days = np.array(bought(pick, 104, rate, leaving))
        seen = days[days <= 52]
        rows.append((len(seen) - 1, seen[-1], 52.0))
        came.append(len(days) - len(seen))
    history = pd.DataFrame(rows, columns=["repeats", "last", "age"])
    fit = fit_purchases(history)
    assert fit.r == pytest.approx(0.8, rel=0.2) and fit.alpha == pytest.approx(10, rel=0.25)
    told = expected_purchases(fit, history, 52)
    inside = (told["low"] <= came) & (told["high"] >= came)
    assert inside.mean() >= 0.9
    assert told["expected"].sum() == pytest.approx(sum(came), rel=0.08)


def test_the_report_on_cdnow_says_what_came_of_its_test_and_sorts_by_value(cdnow):
    tables = expected(cdnow)
    figures = tables["Expected of all"].set_index("figure")
    rows = tables["Expected of each"]
    assert len(rows) == 23570 == figures.at["Expected purchases", "n"]
    purchases = figures.loc["Expected purchases", ["low", "value", "high"]].tolist()
    assert purchases == sorted(purchases)
    assert purchases[1] == pytest.approx(rows["expected"].sum(), rel=0.01)
    revenue = figures.at["Expected revenue", "value"]
    assert revenue == pytest.approx(rows["value"].sum(), rel=1e-3)
    assert rows["value"].is_monotonic_decreasing
    said = " ".join(tables["What can be expected"]["said"])
    assert "Tried on the last 180 days" in said


def frames(orders):
    people = pd.DataFrame({"Customer ID": sorted({who for who, *_ in orders})})
    return {"Customers": people,
            "Orders": pd.DataFrame(orders, columns=["Customer ID", "Date", "Amount"])}  # fmt: skip


def made(orders):
    return expected(Planning(load_book(frames(orders), name="t", as_of=AS_OF)))


def test_orders_like_a_clock_are_no_usable_signal():
    orders = [(f"c{n}", AS_OF - dt.timedelta(days=30 * month), 10)
              for n in range(60) for month in range(24)]  # fmt: skip
    tables = made(orders)
    (said,) = tables["What can be expected"]["said"]
    assert list(tables) == ["What can be expected"]
    assert "no usable signal" in said


@pytest.mark.parametrize(
    ("orders", "says"),
    [
        ([("a", AS_OF, 1)], "Customers with orders: 1; of those with a second one: 0. It takes"),
        ([(f"c{n}", AS_OF - dt.timedelta(days=d), 1) for n in range(60) for d in (5, 50)],
         "The orders reach back less than twice 180 days"),
    ],
)  # fmt: skip
def test_too_little_is_told_in_a_sentence(orders, says):
    (said,) = made(orders)["What can be expected"]["said"]
    assert said.startswith(says)


def test_a_fit_whose_parameters_run_away_is_degenerate():
    assert not PurchaseFit(0.2, 4.4, 0.8, 2.4, -10.0).is_degenerate
    for odd in (1e-5, 1e5, float("nan")):
        assert PurchaseFit(0.2, 4.4, odd, 2.4, -10.0).is_degenerate
        assert PurchaseFit(0.2, odd, 0.8, 2.4, -10.0).is_degenerate
    assert SpendFit(6.0, 0.9, 15.0).is_degenerate


def test_without_scipy_the_exact_command_is_told(tmp_path, monkeypatch):
    path = tmp_path / "b.xlsx"
    with pd.ExcelWriter(path) as book:
        for title, frame in frames([("a", AS_OF, 1)]).items():
            frame.to_excel(book, sheet_name=title, index=False)
    for name in [name for name in sys.modules if name.split(".")[0] == "scipy"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "scipy", None)
    done = CliRunner().invoke(cli, ["report", "expected", str(path), "--as-of", "2026-11-23"])
    assert done.exit_code == 69
    assert 'Run pip install "retention-toolkit[models]".' in done.output
