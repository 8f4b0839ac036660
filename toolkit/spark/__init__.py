"""The nine columns and the call schedule of frames that stay in Spark: they take and give frames.

What is a thousand rows, a count or a table like Team comes to the driver; nothing of the size of a
list or a log does.
"""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

    from toolkit.spark.spark_plan import SparkPlan


def add_columns(
    customers: "DataFrame",
    calls: "DataFrame | None" = None,
    orders: "DataFrame | None" = None,
    *,
    as_of: dt.date,
    settings: Mapping[str, Any] | None = None,
    **tables: Any,
) -> "DataFrame":
    """The caller's own frame with the nine columns behind, as `toolkit.add_columns` adds them.

    In: frames of Spark; tables that are no log (`team=`, `holidays=`, ...) may be of pandas. A
    point in time is a day in the session's time zone, or in that of the setting `time_zone`.
    Raises DataError for what would stop a refresh, SettingsError for a setting nobody knows,
    UnavailableError without PySpark; what only the rows show is raised by Spark when it works
    them out.
    """
    return _plan(customers, calls, orders, as_of, settings, tables).added()


def call_schedule(
    customers: "DataFrame",
    calls: "DataFrame | None" = None,
    orders: "DataFrame | None" = None,
    *,
    as_of: dt.date,
    settings: Mapping[str, Any] | None = None,
    **tables: Any,
) -> "DataFrame":
    """One row a planned call, as `toolkit.call_schedule` plans it, in no order.

    In and raised: as `add_columns`.
    """
    return _plan(customers, calls, orders, as_of, settings, tables).schedule()


def _plan(
    customers: Any,
    calls: Any,
    orders: Any,
    as_of: dt.date,
    settings: Mapping[str, Any] | None,
    tables: Mapping[str, Any],
) -> "SparkPlan":
    from toolkit.spark.spark_errors import need_spark, spark_errors

    need_spark()
    from toolkit.spark.spark_plan import SparkPlan

    frames = {"customers": customers, "calls": calls, "orders": orders, **tables}
    with spark_errors():
        return SparkPlan(frames, as_of=as_of, given=settings or {})
