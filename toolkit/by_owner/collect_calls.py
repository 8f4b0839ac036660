"""What reps typed into their own workbooks or sheets, gathered into one log, each call once."""

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pandas as pd

from toolkit.by_owner.collected_log import Gathered, Way, into_book, into_file, into_new_workbook
from toolkit.by_owner.read_owner_books import Typed, owners_books, read_each
from toolkit.by_owner.sheet_list import is_sheet_list
from toolkit.entries.entry_sheet import no_entries
from toolkit.entries.raw_values import worded
from toolkit.settings.day_of_run import Day
from toolkit.stores.text.call_file import CallFile


def collect(
    folder: Path,
    to: str,
    *,
    as_of: Day,
    stamp: str,
    jobs: int = 1,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    creds: Path | None = None,
    dry_run: bool = False,
    tell: Callable[[str], None] = lambda text: None,
    done: Callable[[int, int], None] = lambda count, of: None,
) -> Gathered:
    """Gather what was typed into the workbooks of a folder into one call log, each call once; or
    into the Google Sheets that the list `folder`, a .csv file, names.

    `to` is a book with a call log, a .csv file, or an .xlsx file that is not there yet. A call is
    known by its entry's key, so this may be done again as often as anybody likes; the workbooks
    stay as they are. Where more was typed into the row of a call that was collected, it is no other
    call: blank cells of its row in the log are filled, and what else differs is told. One that
    cannot be read leaves the others. Into a workbook go the tasks, too, that somebody has done.

    Raises NotFoundError for a folder or a list without a workbook, DataError for a book without a
    call log, OutputError where the calls cannot be put.
    """
    places = owners_books(folder, creds)
    result = Gathered(to, of_sheets=is_sheet_list(folder))
    for typed in read_each(places, as_of=as_of, jobs=jobs, config=config, given=given):
        result.books.append(typed)
        done(len(result.books), len(places))
    result.books.sort(key=lambda typed: typed.file)
    calls, tasks = _together(result.books, "calls"), _together(result.books, "tasks")
    tell(f"Writing {to}")
    _put(to, calls, tasks, result, Way(as_of, stamp, config, given, creds, dry_run))
    return result


def _put(to: str, calls: pd.DataFrame, tasks: pd.DataFrame, result: Gathered, way: Way) -> None:
    """Where somebody wants them: in a file, in a workbook that is made, or in a book."""
    path = Path(to).expanduser()
    if path.suffix.lower() == ".csv":
        into_file(CallFile(path), calls, tasks, result, way)
    elif path.suffix.lower() == ".xlsx" and not path.exists():
        into_new_workbook(path, calls, result, way)
        result.tasks = len(tasks)
        if len(tasks) and not way.dry_run:
            # Its log has all calls by now: they are counted as new all the same.
            new = result.calls
            into_book(to, calls, tasks, result, way)
            result.calls, result.known = new, 0
    else:
        into_book(to, calls, tasks, result, way)


def _together(books: list[Typed], what: str) -> pd.DataFrame:
    """What was typed into all workbooks, each once, by day and then by workbook."""
    frames = [frame for book in books if len(frame := getattr(book, what))]
    if not frames:
        return no_entries()
    found = pd.concat(frames, ignore_index=True).drop_duplicates("key")
    days = np.array([worded(day)[:10] for day in found["date"]], str)
    in_order: pd.DataFrame = found.iloc[np.argsort(days, kind="stable")]
    return in_order.reset_index(drop=True)
