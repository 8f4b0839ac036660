"""The tables of the retention report beside SQL that is written from their definitions."""

import datetime as dt

import duckdb
import numpy as np
import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.retention_report import retention

AS_OF = dt.date(2026, 11, 15)
LAST = 2026 * 12 + 9
"""The last full month, October 2026, as year x 12 + month - 1."""
MONTHS = ("2024-11 to 2025-10", "2025-11 to 2026-10")
"""What the two ends of the bridge are called."""


@pytest.fixture(scope="module")
def orders():
    pick = np.random.default_rng(11)
    count = 40_000
    who = (pick.beta(0.7, 3, count) * 3000).astype("i8")
    days = np.datetime64("2021-03-05") + pick.integers(0, 2090, count).astype("m8[D]")
    # Months in a row without an order, so that customers leave and come back.
    gone = (
        (who % 7 == 3) & (days > np.datetime64("2025-11-01")) & (days < np.datetime64("2026-06-01"))
    )
    amount = (pick.gamma(2, 80, count) * 100).round() / 100
    frame = pd.DataFrame({"Customer ID": [f"C{n}" for n in who], "Date": days.astype("M8[us]"),
                          "Amount": amount})  # fmt: skip
    return frame[~gone].reset_index(drop=True)


@pytest.fixture(scope="module")
def tables(orders):
    customers = pd.DataFrame({"Customer ID": sorted(set(orders["Customer ID"]))})
    sheets = {"Customers": customers, "Orders": orders}
    return retention(Planning(load_book(sheets, name="t", as_of=AS_OF)))


@pytest.fixture(scope="module")
def sql(orders):
    connection = duckdb.connect()
    connection.register("given", orders)
    connection.execute(f"""
        create table lines as
        select "Customer ID" as customer, cast("Date" as date) as day,
               year("Date") * 12 + month("Date") - 1 as month,
               cast("Amount" as decimal(18, 2)) as amount
        from given where "Date" <= '{AS_OF}';
        create table firsts as select customer, min(month) as first_month, min(day) as first_day
        from lines group by customer;
    """)
    return lambda query: connection.execute(query).df()


@pytest.mark.parametrize(
    ("title", "months", "shown"),
    [("Kept by year", 12, 10), ("Kept by quarter", 3, 9), ("Kept by month", 1, 13)],
)
def test_who_was_kept_from_period_to_period(tables, sql, title, months, shown):
    rows = sql(f"""
        with there as (select distinct customer, month // {months} as period from lines),
        periods as (select distinct period from there),
        firsts as (select customer, min(period) as first from there group by customer)
        select p.period,
          (select count(*) from there b where b.period = p.period - 1) as active,
          (select count(*) from there n join there b using (customer)
            where n.period = p.period and b.period = p.period - 1) as kept,
          (select count(*) from there n join firsts f using (customer)
            where n.period = p.period and f.first = p.period) as new,
          (select count(*) from there n join firsts f using (customer)
            where n.period = p.period and f.first < p.period - 1
              and not exists (select 1 from there b
                where b.customer = n.customer and b.period = p.period - 1)) as won_back
        from periods p where p.period > (select min(period) from periods) order by p.period
    """).tail(shown)  # fmt: skip
    found = tables[title]
    for name in ("active", "kept", "new", "won_back"):
        assert found[name].tolist() == rows[name].tolist()
    is_over = ((rows["period"] + 1) * months <= LAST + 1).to_numpy()
    rate = (rows["kept"] / rows["active"]).where(is_over)
    assert found["rate"].to_numpy() == pytest.approx(rate.to_numpy(), nan_ok=True)


def test_the_growth_bridge_to_the_cent(tables, sql):
    (row,) = sql(f"""
        with sums as (
          select customer,
            sum(case when month between {LAST - 23} and {LAST - 12} then amount end) as before,
            sum(case when month between {LAST - 11} and {LAST} then amount end) as now,
            bool_or(month < {LAST - 23}) as earlier
          from lines group by customer)
        select sum(before) as "{MONTHS[0]}",
          -sum(before) filter (where now is null) as "Lost",
          sum(now - before) filter (where now < before) as "Shrunk",
          sum(now - before) filter (where now > before) as "Expanded",
          sum(now) filter (where before is null and earlier) as "Won back",
          sum(now) filter (where before is null and not earlier) as "New",
          sum(now) as "{MONTHS[1]}" from sums
    """).to_dict("records")  # fmt: skip
    found = tables["Growth bridge"].set_index("step")["amount"]
    for step, amount in row.items():
        assert round(found[step], 2) == float(amount), step


def test_the_headlines_of_12_full_months(tables, sql):
    (row,) = sql(f"""
        with sums as (
          select customer,
            sum(case when month between {LAST - 23} and {LAST - 12} then amount end) as before,
            sum(case when month between {LAST - 11} and {LAST} then amount end) as now
          from lines group by customer)
        select sum(now) as revenue, count(now) as customers,
          count(*) filter (where before is not null and now is not null) / count(before) as kept,
          sum(now) filter (where before is not null) / sum(before) as net from sums
    """).to_dict("records")  # fmt: skip
    found = tables["Headlines"].set_index("figure")["value"]
    wanted = [float(row[name]) for name in ("revenue", "customers", "kept", "net")]
    names = ["Revenue", "Customers who ordered", "Customers kept", "Net revenue retention"]
    assert found[names].tolist() == pytest.approx(wanted)


def test_cohorts_by_customers_and_revenue(tables, sql):
    rows = sql(f"""
        select first_month as cohort, month - first_month as age,
          count(distinct customer) as customers, sum(amount) as revenue
        from lines join firsts using (customer) where month <= {LAST} group by all order by all
    """)
    rows["cohort"] = [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in rows["cohort"]]
    for title, name in (("Cohorts", "customers"), ("Cohort revenue", "revenue")):
        found = tables[title]
        found = found[found[name] != 0].set_index(["cohort", "age"])[name]
        wanted = rows.set_index(["cohort", "age"])[name].astype("f8")
        assert found.index.tolist() == wanted.index.tolist()
        assert found.to_numpy("f8") == pytest.approx(wanted.to_numpy())


def test_second_orders_within_90_days_of_mature_quarters(tables, sql):
    rows = sql("""
        with seconds as (
          select customer, min(day) as second from lines join firsts using (customer)
          where day > first_day group by customer)
        select first_month // 3 as cohort, count(*) as customers,
          count(*) filter (where second - first_day <= 90) as again, max(first_day) as newest
        from firsts left join seconds using (customer) group by all order by cohort
    """)  # fmt: skip
    rows["cohort"] = [f"{q // 4:04d} Q{q % 4 + 1}" for q in rows["cohort"]]
    found = tables["Second order"].set_index("cohort")
    wanted = rows.set_index("cohort").loc[found.index]
    mature = found["state"] == ""
    assert mature.any()
    assert found["customers"].tolist() == wanted["customers"].tolist()
    assert found["again"][mature].tolist() == wanted["again"][mature].tolist()


def test_survival_is_the_product_of_those_who_were_not_lost(tables, sql):
    """Kaplan-Meier: lost on the day after 365 days of silence, the first time."""
    rows = sql(f"""
        with days as (select distinct customer, day from lines),
        nexts as (select customer, day,
          lead(day, 1, date '{AS_OF}') over (partition by customer order by day) as next from days),
        gaps as (select customer, day, next - day as gap from nexts),
        losses as (select customer, min(day) as left_on from gaps where gap > 365 group by customer)
        select f.customer, left_on is not null as lost,
          coalesce(left_on + 365, date '{AS_OF}') - first_day as age
        from firsts f left join losses l using (customer)
    """)  # fmt: skip
    found = tables["Survival"]
    at_risk_at_0 = found["at_risk"].iloc[0]
    assert at_risk_at_0 == len(rows)
    share, shares = 1.0, {}
    for age in sorted(rows["age"].unique()):
        risk = (rows["age"] >= age).sum()
        share *= 1 - ((rows["age"] == age) & rows["lost"]).sum() / risk
        shares[age] = share
    for month, value in zip(found["months"], found["all"], strict=True):
        reached = [each for age, each in shares.items() if age <= month * 365.25 / 12]
        assert value == pytest.approx(reached[-1] if reached else 1.0, abs=1e-3), month
