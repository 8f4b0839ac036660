"""The command that refreshes a list of books: what cron or a scheduled task calls."""

import sys
import time
from pathlib import Path

import click

from toolkit.cli.options import Options, moment, print_json, shared, stamp
from toolkit.render.terminal_page import printable


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@shared
def nightly(o: Options, file: Path) -> None:
    """Refresh the books that FILE, in TOML, lists: one after the other, however one ends; with
    jobs = N so many at a time.

    Nothing is printed when all went well; a line on standard error for each book that did not,
    with -v one for each that did. Ends with the exit code of the worst.
    """
    from toolkit.nightly.job import run_job
    from toolkit.nightly.job_file import read_job
    from toolkit.nightly.one_book import Clock

    if o.given or o.config or o.creds:
        raise click.UsageError(f"Settings and keys stand beside each book in {file.name}.")
    clock = Clock(today=o.as_of, stamp=stamp, moment=moment, seconds=time.monotonic)
    done = run_job(read_job(file), clock)
    for complaint in done.complaints:
        click.echo(printable(f"retain: {complaint}"), err=True)
    if o.json:
        lines = [{"code": told.code, "line": told.line} for told in done.books]
        print_json({"code": done.code, "books": lines})
    for told in done.books:
        if told.code or (o.verbose and not o.json):
            click.echo(printable(told.line), err=bool(told.code))
    if done.code:
        sys.exit(done.code)
