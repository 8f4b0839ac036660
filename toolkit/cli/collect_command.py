"""The command that gathers what reps typed into their own workbooks."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli.each_owner import jobs_option, paced, say_of_books, usual_jobs
from toolkit.cli.options import Options, dry_run_option, shared, stamp
from toolkit.cli.progress import progress
from toolkit.cli.value_texts import counted

if TYPE_CHECKING:
    from toolkit.by_owner.collected_log import Gathered


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--to",
    required=True,
    metavar="CALLS",
    help="A book with a call log, a .csv file, or an .xlsx file that is not there yet.",
)
@jobs_option
@dry_run_option
@shared
def collect(o: Options, folder: Path, to: str, jobs: int | None, dry_run: bool) -> None:
    """Gather what reps typed into the workbooks of FOLDER into one call log, each call once.

    FOLDER may be a .csv file with the columns Owner and Sheet: then their Google Sheets are read.
    """
    with progress(hidden=o.quiet) as tell:
        from toolkit.by_owner.collect_calls import collect as collect_calls

        result = collect_calls(
            folder.expanduser(),
            to,
            as_of=o.as_of,
            stamp=stamp(),
            jobs=jobs or usual_jobs(folder),
            config=o.config,
            given=o.given,
            creds=o.creds,
            dry_run=dry_run,
            tell=tell,
            done=paced(tell),
        )
    say_of_books(o, result, _told(result, dry_run))


def _told(result: "Gathered", dry_run: bool) -> str:
    """What was gathered, in a line."""
    would = "Would add" if dry_run else "Added"
    what = counted(result.calls, "call")
    if result.tasks:
        what += f" and {counted(result.tasks, 'done task')}"
    if result.changed:
        what += f", {result.changed:,} typed further"
    known = f", {result.known:,} were there" if result.known else ""
    books = counted(len(result.books), "Google Sheet" if result.of_sheets else "workbook")
    return f"{would} {what} of {books} to {result.to}{known}."
