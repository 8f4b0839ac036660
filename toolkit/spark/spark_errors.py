"""What goes wrong in Spark, as errors that say what to do."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadWriteError,
    ToolkitError,
    UnavailableError,
)

NEEDS_SPARK = 'Run pip install "retention-toolkit[spark]".'
_OURS = ("DataError", "SettingsError")
"""Errors of ours that a worker may raise: what is said in them is for a person."""


def need_spark() -> None:
    """Raise UnavailableError where PySpark is missing."""
    if find_spec("pyspark") is None:
        raise UnavailableError(f"Spark is missing: the package pyspark.\n{NEEDS_SPARK}")


@contextmanager
def spark_errors() -> Iterator[None]:
    """Raise what went wrong in Spark as an error of ours; what is no fault of Spark's goes on."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    try:
        yield
    except (PySparkException, Py4JError) as error:
        raise _told(str(error)) from error


def _told(said: str) -> ToolkitError:
    """What Spark said, by its kind."""
    if raised := _raised_by_worker(said):
        return raised
    if re.search(r"No module named '?toolkit", said):
        return UnavailableError(
            "A worker of Spark has no retention-toolkit.\n"
            "Install it on every worker, or send it along: spark-submit --archives, see the guide."
        )
    if re.search(r"No module named '?(pandas|pyarrow|narwhals)|PACKAGE_NOT_INSTALLED", said):
        return UnavailableError(f"A worker of Spark lacks a package that is needed.\n{NEEDS_SPARK}")
    if "OutOfMemoryError" in said or "MemoryError" in said:
        return DataError(
            "Spark ran out of memory.\nGive it more: --conf spark.driver.memory=4g, and "
            "spark.executor.memory on a cluster."
        )
    found = re.search(r"\[(TABLE_OR_VIEW_NOT_FOUND|PATH_NOT_FOUND|SCHEMA_NOT_FOUND)\]", said)
    if found:
        name = re.search(r"`[^`]+`(?:\.`[^`]+`)*|(?<=not exist: )\S+", said)
        what = name.group().replace("`", "") if name else "such table"
        return NotFoundError(f"Spark finds no {what.rstrip('.')}.\nCorrect its name or its path.")
    if "AccessControlException" in said or "Permission denied" in said:
        return NoPermissionError("Spark has no right to read or write there.\nAsk for it.")
    return ReadWriteError(f"Spark failed: {_first_line(said)}\nRun with -v for what it said.")


def _raised_by_worker(said: str) -> ToolkitError | None:
    """An error of ours that a worker raised, which Spark tells with its traceback."""
    found = re.findall(rf"toolkit\.errors\.({'|'.join(_OURS)}): (.+(?:\n(?!\s|$).+)*)", said)
    return DataError(found[-1][1].strip()) if found else None


def _first_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[0][:300] if lines else "it did not say why."
