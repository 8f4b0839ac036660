"""Measures a plan of a call log in Parquet files that stays in DuckDB, 20 calls a customer.

Beside what of it the log takes stand the same facts as SQL written by hand.

python scripts/bench.py --database 100000
"""

import sys
import tempfile
from pathlib import Path

from _bench_tools import AS_OF, Cost, measured

CALLS_EACH = 20
RATIO, CPU, PEAK = 1.5, 25.0, 2000.0
"""Aims: the log beside SQL by hand; seconds and megabytes of 1,000,000 customers."""
PLAN = """
import datetime as dt, pathlib, sys, time
from toolkit import load
from toolkit.large import kept_table, large_log, staying_log, typed_log
from toolkit.planning.planning import Planning
folder, day, told = sys.argv[1:]
spent = 0.0
def timed(owner, name):
    function = getattr(owner, name)
    def run(*args, **asked):
        global spent
        begun = time.process_time()
        result = function(*args, **asked)
        spent += time.process_time() - begun
        return result
    setattr(owner, name, run)
timed(staying_log, "_has_few_words"); timed(staying_log, "_lines"); timed(typed_log, "typed_log")
timed(kept_table.KeptTable, "at"); timed(large_log.EngineLog, "frame")
book = load("duckdb:" + folder, as_of=dt.date.fromisoformat(day), given={"database_rows": "1000"})
Planning(book).accounts
pathlib.Path(told).write_text(str(spent))
"""
"""A plan, and what of it the log takes: all that is asked of its engine."""
BY_HAND = """
import sys, duckdb
folder, today = sys.argv[1:]
with duckdb.connect(config={"memory_limit": "1000MB"}) as run:
    run.execute(f'''CREATE TABLE log AS SELECT c.n, date::TIMESTAMP AS date, channel,
        CASE WHEN outcome = 'Reached' THEN 1 WHEN outcome IS NULL THEN -1 ELSE 0 END AS success
        FROM '{folder}/Calls.parquet' JOIN (SELECT row_number() OVER () AS n, customer_id
        FROM '{folder}/Customers.parquet') c USING (customer_id)
        WHERE date <= DATE '{today}' ''')
    run.execute('''CREATE TABLE reached AS SELECT n, max(date) FILTER (success = 1) AS last_success,
        min(date) AS first_contact, max(date) AS last_contact, count(*) AS calls,
        count(*) FILTER (success >= 0) AS tries, count(*) FILTER (success = 1) AS reached,
        count(*) FILTER (success >= 0 AND date > DATE '2025-11-23') AS recent_tries,
        count(*) FILTER (success = 1 AND date > DATE '2025-11-23') AS recent_reached,
        max(date) FILTER (success = 1 AND channel = 'visit') AS last_visit
        FROM log GROUP BY n''')
    run.sql('''SELECT r.*, attempts FROM reached r LEFT JOIN (SELECT n, count(*) AS attempts
        FROM log JOIN reached USING (n)
        WHERE success = 0 AND (last_success IS NULL OR date > last_success) GROUP BY n) a USING (n)
        ''').df()
"""
NOTHING = "import duckdb, pandas"


def make(folder: Path, customers: int, calls: int) -> None:
    """The two files, the same on every run."""
    import duckdb

    with duckdb.connect() as run:
        run.execute("SET threads = 1; SELECT setseed(0.42)")
        run.execute(
            "COPY (SELECT 'K' || lpad(i::VARCHAR, 8, '0') AS customer_id, 'Firm ' || i AS customer,"
            " 'Rep ' || (i % 200) AS owner, round(power(random(), 4) * 100000, 2) AS revenue"
            f" FROM range({customers}) t(i)) TO '{folder / 'Customers.parquet'}'"
        )
        run.execute(
            f"COPY (SELECT 'K' || lpad(floor(random() * {customers})::BIGINT::VARCHAR, 8, '0')"
            f" AS customer_id, DATE '{AS_OF}' - (1 + random() * 728)::INTEGER AS date,"
            " ['phone', 'mail', 'visit'][1 + floor(random() * 3)::INTEGER] AS channel,"
            " ['Reached', 'No answer'][1 + floor(random() * 2)::INTEGER] AS outcome"
            f" FROM range({calls})) TO '{folder / 'Calls.parquet'}'"
        )


def bench_database(customers: int) -> None:
    """Print what a plan takes, what of it the log does, and the SQL by hand."""
    with tempfile.TemporaryDirectory() as place:
        folder, told = Path(place, "lake"), Path(place, "told")
        folder.mkdir()
        make(folder, customers, customers * CALLS_EACH)
        plan = measured("-c", PLAN, str(folder), AS_OF.isoformat(), str(told))
        by_hand = measured("-c", BY_HAND, str(folder), AS_OF.isoformat())
        nothing = measured("-c", NOTHING)
        log = float(told.read_text())
    hand = by_hand.seconds - nothing.seconds
    print(f"{customers:,} customers, {customers * CALLS_EACH:,} calls in Parquet")
    print(f"  plan         {plan.seconds:6.1f} s CPU {_peak(plan)}")
    print(f"  the log      {log:6.1f} s CPU, of these")
    print(f"  SQL by hand  {hand:6.1f} s CPU {_peak(by_hand)}, {log / hand:.1f} times, aim {RATIO}")
    print(f"  aim at 1,000,000 customers: {CPU:.0f} s and {PEAK:.0f} MB")


def _peak(cost: Cost) -> str:
    return "" if cost.memory is None else f"{cost.memory:6.0f} MB"


if __name__ == "__main__":
    bench_database(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
