"""A Parquet file as a raw sheet."""

import io
from pathlib import Path

import pandas as pd

from toolkit.errors import DataError, UnavailableError
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.stores.file_errors import file_errors


def parquet_sheet(file: Path) -> RawSheet:
    """Values of a Parquet file, with the rows they would have in a sheet under a header.

    Raises DataError for a file that is none, UnavailableError where the package for it is missing.
    """
    try:
        import pyarrow  # noqa: F401
    except ImportError as error:
        raise UnavailableError(
            f"{file.name}: reading Parquet needs a package that is missing.\n"
            'Run pip install "retention-toolkit[parquet]".'
        ) from error
    with file_errors(file, "Reading"):
        data = file.read_bytes()
    try:
        frame = pd.read_parquet(io.BytesIO(data))
    except Exception as error:
        raise DataError(
            f"{file.name} is not a Parquet file that can be read; have it written anew."
        ) from error
    return as_raw_sheet(frame, file.stem)
