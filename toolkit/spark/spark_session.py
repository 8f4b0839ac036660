"""The session of Spark: the one that runs already, else one for this command."""

import shutil
import sys
from os import environ
from typing import TYPE_CHECKING

from toolkit.errors import UnavailableError
from toolkit.spark.spark_errors import need_spark

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


def spark_session() -> "SparkSession":
    """The session that runs, as under spark-submit or in a notebook, else a new one.

    Raises UnavailableError where PySpark or Java is missing.
    """
    need_spark()
    from pyspark.sql import SparkSession

    if running := SparkSession.getActiveSession():
        return running
    if not _has_java() and "SPARK_REMOTE" not in environ:
        raise UnavailableError(
            "Spark needs Java 17 or later, and there is none.\n"
            "Install a JRE (Debian: apt-get install default-jre-headless), or set JAVA_HOME."
        )
    # Workers are to be the Python in which this package is.
    environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("retain").config("spark.ui.showConsoleProgress", "false")
    return builder.getOrCreate()


def _has_java() -> bool:
    return "JAVA_HOME" in environ or shutil.which("java") is not None
