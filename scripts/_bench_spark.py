"""Measures a plan of tables in Spark on this machine, beside a bare aggregation of the same log.

CPU of all processes: Java, the driver, and the workers in Python. Both results are held beside
those of pandas.

python scripts/bench.py --spark 50000
"""

import datetime as dt
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from _bench_database import CALLS_EACH, make
from _bench_tools import AS_OF, environment

RATIO = 1.5
"""Aim: the plan beside the bare aggregation."""
SESSION = """
import os, sys, json, pathlib, datetime as dt
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ["PYTHONWARNINGS"] = "ignore"
from pyspark.sql import SparkSession, functions as F
folder, day, told = sys.argv[1:]
day = dt.date.fromisoformat(day)
conf = {"spark.ui.enabled": "false", "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1", "spark.sql.shuffle.partitions": "2",
        "spark.driver.memory": "2g", "spark.ui.showConsoleProgress": "false"}
builder = SparkSession.builder.master("local[2]")
for key, value in conf.items():
    builder = builder.config(key, value)
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("OFF")
calls = spark.read.parquet(folder + "/Calls.parquet")
customers = spark.read.parquet(folder + "/Customers.parquet")
def cpu():
    ticks, waiting = {}, [os.getpid()]
    while waiting:
        pid = waiting.pop()
        stat = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks[pid] = sum(map(int, stat[11:15]))
        for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
            waiting += map(int, (task / "children").read_text().split())
    return sum(ticks.values()) / os.sysconf("SC_CLK_TCK")
begun = cpu()
"""
BARE = """
tried = F.when(F.col("outcome") == "Reached", 1).otherwise(0)
reached = F.when(tried == 1, F.col("date"))
facts = calls.filter(F.col("date") <= F.lit(day)).groupBy("customer_id").agg(
    F.min("date"), F.max("date"), F.max(reached).alias("reached"), F.count("*"), F.sum(tried),
    F.sum(F.when(F.col("date") > F.lit(day - dt.timedelta(365)), tried)),
    F.max(F.when(F.col("channel") == "visit", reached)))
is_later = F.col("reached").isNull() | (F.col("date") > F.col("reached"))
later = calls.join(facts.select("customer_id", "reached"), "customer_id")
later = later.filter((F.col("outcome") != "Reached") & is_later)
later = later.groupBy("customer_id").count()
facts.join(later, "customer_id", "left").write.format("noop").mode("overwrite").save()
pathlib.Path(told).write_text(json.dumps({"cpu": cpu() - begun}))
"""
PLAN = """
from toolkit.spark import add_columns
planned = add_columns(customers, calls, as_of=day)
planned.write.parquet(told + ".plan")
pathlib.Path(told).write_text(json.dumps({"cpu": cpu() - begun}))
"""


def bench_spark(customers: int) -> None:
    """Print what a plan in Spark takes, the bare aggregation, and whether the plan is pandas'."""
    with tempfile.TemporaryDirectory() as place:
        folder, told = Path(place, "lake"), Path(place, "told")
        folder.mkdir()
        make(folder, customers, customers * CALLS_EACH)
        bare, plan = (_cpu(SESSION + code, folder, told) for code in (BARE, PLAN))
        differing = _differing(folder, Path(f"{told}.plan"))
    print(f"{customers:,} customers, {customers * CALLS_EACH:,} calls in Parquet, Spark local[2]")
    print(f"  plan              {plan:6.1f} s CPU, {plan / bare:.1f} times, aim {RATIO}")
    print(f"  bare aggregation  {bare:6.1f} s CPU")
    print(f"  cells that differ from those of pandas: {differing}")


def _cpu(code: str, folder: Path, told: Path) -> float:
    command = [sys.executable, "-c", code, str(folder), AS_OF.isoformat(), str(told)]
    subprocess.run(command, env=environment(), check=True, stderr=subprocess.DEVNULL)
    return float(json.loads(told.read_text())["cpu"])


def _differing(folder: Path, plan: Path) -> int:
    """In how many cells the plan is not the one that pandas makes."""
    import pandas as pd

    import toolkit

    tables = [pd.read_parquet(folder / f"{name}.parquet") for name in ("Customers", "Calls")]
    wanted = toolkit.add_columns(*tables, as_of=AS_OF).set_index("customer_id")
    found = pd.read_parquet(plan).set_index("customer_id").loc[wanted.index]
    count = 0
    for name in wanted.columns:
        one, other = ([_plain(cell) for cell in frame[name]] for frame in (wanted, found))
        count += sum(a != b for a, b in zip(one, other, strict=True))
    return count


def _plain(cell: object) -> object:
    if cell is None or cell != cell:
        return None
    return cell.date() if isinstance(cell, dt.datetime) else cell


if __name__ == "__main__":
    bench_spark(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
