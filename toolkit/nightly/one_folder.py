"""One big book of a nightly job that is split into a workbook an owner: gathered, then made."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from toolkit.by_owner.collect_calls import collect
from toolkit.by_owner.collected_log import Gathered
from toolkit.by_owner.read_owner_books import workbooks_of
from toolkit.by_owner.sheet_list import is_sheet_list
from toolkit.by_owner.split_book import SplitResult, split
from toolkit.errors import worst
from toolkit.rules.sentences import counted_or_no
from toolkit.settings.day_of_run import Day


def split_into_folder(
    book: Mapping[str, Any], *, as_of: Day, stamp: str, settings: Mapping[str, Any]
) -> tuple[int, str]:
    """Make the workbooks of a book's owners in the folder `to`; the exit code, and one line.

    Where the job says `collect`, what reps typed there goes into the call log of the book before.
    """
    folder, parts, codes = Path(book["to"]), [], []
    has_books = is_sheet_list(folder) or (folder.is_dir() and workbooks_of(folder))
    if book.get("collect") and has_books:
        gathered = collect(folder, book["book"], as_of=as_of, stamp=stamp, **settings)
        codes.append(gathered.code)
        parts.append(_gathered(gathered))
    made = split(book["book"], folder, as_of=as_of, stamp=stamp, **settings)
    codes.append(made.code)
    parts.append(_made(made))
    failed = [each for each in made.books if each.code]
    parts += [f"{each.called}: {each.line.removeprefix(f'{each.file}: ')}" for each in failed]
    return worst(codes), ", ".join(parts)


def _gathered(gathered: Gathered) -> str:
    line = f"{counted_or_no(gathered.calls, 'call')} collected"
    unread = [each.file for each in gathered.books if each.code]
    return f"{line}, {', '.join(unread)} not read" if unread else line


def _made(made: SplitResult) -> str:
    what = "Google Sheet" if made.of_sheets else "workbook"
    return f"{counted_or_no(made.count('written'), what)} written"
