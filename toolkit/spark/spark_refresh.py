"""`retain refresh spark:... --to FOLDER`: the list with its columns, and the calls, as tables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.schema.outputs import ADDED, CALL_SCHEDULE
from toolkit.settings.day_of_run import Day
from toolkit.spark.spark_address import spark_tables
from toolkit.spark.spark_errors import need_spark, spark_errors
from toolkit.spark.spark_folder import SparkFolder
from toolkit.spark.spark_session import spark_session

CUSTOMERS = "customers"


@dataclass(frozen=True)
class SparkResult:
    """What was written where, or would be."""

    book: str
    to: str
    as_of: str
    rows: Mapping[str, int]
    """The rows of each table by its name."""
    action: str

    def as_dict(self) -> dict[str, Any]:
        """The result as plain values, for JSON."""
        sheets = {name: {"rows": n, "action": self.action} for name, n in self.rows.items()}
        labels = [column.label for column in ADDED.columns]
        told = {"book": self.book, "to": self.to, "as_of": self.as_of}
        return {**told, "sheets": sheets, "columns": labels}


def refresh_in_spark(
    address: str,
    to: str,
    *,
    as_of: Day,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    dry_run: bool = False,
    tell: Callable[[str], None] = lambda text: None,
) -> SparkResult:
    """Plan tables of Spark and write two as Parquet: the customers with their columns, the calls.

    They stand in the folder `to` when both are whole, and else not at all. A dry run works them
    out and counts their rows.
    """
    need_spark()
    tell("Starting Spark")
    spark = spark_session()
    with spark_errors():
        from toolkit.spark.spark_plan import SparkPlan

        folder = SparkFolder(spark, to)
        tell(f"Reading {address}")
        frames = spark_tables(address, spark)
        plan = SparkPlan(frames, as_of=as_of, given=given or {}, toml=config)
        tables = {CUSTOMERS: plan.added(), CALL_SCHEDULE.name: plan.schedule()}
        tell("Working out tiers and dates")
        for frame in tables.values():
            frame.persist()
        try:
            rows = {name: frame.count() for name, frame in tables.items()}
            day = plan.reading.as_of.isoformat()
            result = SparkResult(address, to, day, rows, "kept" if dry_run else "replaced")
            if not dry_run:
                tell(f"Writing {to}")
                folder.write(tables, result.as_dict())
        finally:
            for frame in tables.values():
                frame.unpersist()
            plan.forget()
    return result
