"""A folder of tables that Spark writes: written aside, marked as whole, then moved to its place."""

import json
from typing import TYPE_CHECKING, Any

from toolkit.errors import OutputError

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

COMPLETE = "_RETAIN_COMPLETE"
"""The file that says that a folder is whole, and that it is ours; it holds what was written."""


class SparkFolder:
    """A folder on any file system that Spark reaches."""

    def __init__(self, spark: "SparkSession", where: str) -> None:
        """Raises OutputError for a folder that holds what this command did not make."""
        self.name = where
        # What Spark itself has no words for: to move a folder, and to ask whether it is there.
        jvm: Any = spark._jvm
        jsc: Any = spark._jsc
        self._path_of = jvm.org.apache.hadoop.fs.Path
        self._place = self._path_of(where.rstrip("/"))
        self._files = self._place.getFileSystem(jsc.hadoopConfiguration())
        self._place = self._files.makeQualified(self._place)
        above, name = self._place.getParent(), self._place.getName()
        self._aside = self._path_of(above, f".{name}.part")
        self._former = self._path_of(above, f".{name}.former")
        self._refuse_others()

    def write(self, tables: "dict[str, DataFrame]", told: dict[str, Any]) -> None:
        """Write all of these tables, or leave what stands there as it is."""
        self._files.delete(self._aside, True)
        try:
            for name, frame in tables.items():
                frame.write.parquet(self._path_of(self._aside, name).toString())
            self._mark(told)
            self._move()
        finally:
            self._files.delete(self._aside, True)

    def _refuse_others(self) -> None:
        if not self._files.exists(self._place):
            return
        is_ours = self._files.exists(self._path_of(self._place, COMPLETE))
        if not is_ours and len(self._files.listStatus(self._place)):
            raise OutputError(
                f"--to {self.name} holds what was not made by this command.\n"
                "Give a folder that is empty or not there yet."
            )

    def _mark(self, told: dict[str, Any]) -> None:
        stream = self._files.create(self._path_of(self._aside, COMPLETE), True)
        stream.write(bytearray(json.dumps(told, indent=1, sort_keys=True).encode()))
        stream.close()

    def _move(self) -> None:
        """Put what is whole in the place of the former one, which goes last."""
        self._files.delete(self._former, True)
        if self._files.exists(self._place):
            self._files.rename(self._place, self._former)
        self._files.mkdirs(self._place.getParent())
        if not self._files.rename(self._aside, self._place):
            raise OutputError(f"--to {self.name} cannot be made there.\nGive another folder.")
        self._files.delete(self._former, True)
