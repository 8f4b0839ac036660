"""What `retain refresh --each owner` and `retain collect` share and say."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli.options import Options, note, print_json, stamp
from toolkit.cli.progress import pace, progress
from toolkit.cli.value_texts import counted
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.by_owner.collected_log import Gathered
    from toolkit.by_owner.split_book import SplitResult

jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Workbooks at a time; otherwise as many as this machine has cores, of Google Sheets one.",
)


def split_by_owner(o: Options, book: str, to: str, jobs: int | None, *, dry_run: bool) -> None:
    """Write one workbook an owner into a folder, say what was written, end with the worst code."""
    with progress(hidden=o.quiet) as tell:
        from toolkit.by_owner.split_book import split

        result = split(
            book,
            Path(to).expanduser(),
            as_of=o.as_of,
            stamp=stamp(),
            jobs=jobs or usual_jobs(Path(to)),
            config=o.config,
            given=o.given,
            creds=o.creds,
            dry_run=dry_run,
            tell=tell,
            done=paced(tell),
        )
    say_of_books(o, result, _told(result, dry_run))


def say_of_books(o: Options, result: "SplitResult | Gathered", summary: str) -> None:
    """Print the summary, what is told, and each workbook that failed; end with the worst code."""
    if o.json:
        print_json(result.as_dict())
    elif not o.quiet:
        click.echo(printable(summary))
    for line in result.told:
        note(o, printable(line))
    for book in result.books:
        if book.code:
            line = book.line.removeprefix(f"{book.file}: ")
            click.echo(printable(f"retain: {book.called}: {line}"), err=True)
    if result.code:
        sys.exit(result.code)


def usual_jobs(place: Path) -> int:
    """How many are made or read at a time: as many as the machine has cores, of a list of Google
    Sheets one, as Google takes about one request a second.
    """
    from toolkit.by_owner.sheet_list import is_sheet_list

    return 1 if is_sheet_list(place) else os.cpu_count() or 1


def paced(tell: Callable[[str], None]) -> Callable[[int, int], None]:
    """What is heard of workbooks that are done, with the rate since the first and the time left."""
    began = time.monotonic()

    def done(count: int, of: int) -> None:
        tell(pace(count, of, time.monotonic() - began))

    return done


def _told(result: "SplitResult", dry_run: bool) -> str:
    """What became of the workbooks, in a line."""
    written, unchanged, failed = map(result.count, ("written", "unchanged", "failed"))
    would = "Would write" if dry_run else "Wrote"
    what, where = "workbook", f"into {result.folder}"
    if result.of_sheets:
        what, where = "Google Sheet", f"of {result.folder}"
    told = f"{would} {counted(written, what)} {where}"
    if unchanged:
        told += f", {unchanged:,} as before"
    if failed:
        told += f", {failed:,} failed"
    calls = sum(book.calls_taken_in for book in result.books)
    if calls:
        told += f"; {counted(calls, 'row')} typed there taken in"
    return f"{told}."
