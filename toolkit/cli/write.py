"""Commands that write results: refresh and report."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli.options import (
    Options,
    dry_run_option,
    note,
    print_json,
    put,
    read_book,
    refreshed,
    refuse_existing,
    refuse_input,
    shared,
)
from toolkit.cli.terminal import as_object, counted, print_receipt, print_tables
from toolkit.errors import NotFoundError, OutputError, nearest

if TYPE_CHECKING:
    from toolkit.book import Book


@click.command()
@click.argument("book")
@click.option("--to", metavar="OUT", help="Write the refreshed copy there instead of into BOOK.")
@dry_run_option
@shared
def refresh(o: Options, book: str, to: str | None, dry_run: bool) -> None:
    """Write tiers, next call dates, the call schedule and the reports into BOOK."""
    receipt = refreshed(o, book, to, dry_run=dry_run)
    if o.json:
        print_json(receipt)
    elif not o.quiet:
        print_receipt(receipt)
    if book.startswith("excel:") and to is None and not dry_run:
        note(o, "The workbook is not saved: look at it, then save it in Excel or close it as it was.")


@click.command()
@click.argument("name")
@click.argument("book")
@click.option("--to", metavar="OUT", help="File to write: .xlsx, .csv, .json or .html; - is standard output.")
@dry_run_option
@shared
def report(o: Options, name: str, book: str, to: str | None, dry_run: bool) -> None:
    """Make one report of BOOK: call-schedule, retention, problems or run."""
    from toolkit.reports import REPORTS

    if name not in REPORTS:
        raise NotFoundError(f"There is no report {name!r}. {nearest(name, REPORTS)}")
    form = _form(o, to)
    loaded = read_book(o, book)
    sheets = REPORTS[name](loaded)
    if form == "table":
        return print_tables(sheets)
    data = _bytes(o, name, loaded, sheets, form)
    if to is None or to == "-":
        return click.echo(data.decode("utf-8"), nl=not data.endswith(b"\n"))
    path = Path(to)
    refuse_input(path, book)
    if form == "xlsx":
        refuse_existing(path)
    if not dry_run:
        put(path, data)
    if o.json:
        return print_json(_report_object(name, loaded, sheets))
    if not o.quiet:
        held = ", ".join(f"{title} ({counted(len(frame), 'row')})" for title, frame in sheets.items())
        click.echo(f"{'Would write' if dry_run else 'Wrote'} {path}: {held}")
    return None


def _form(o: Options, to: str | None) -> str:
    """The form a report is asked for in: table, csv, json, html or xlsx."""
    if to is None or to == "-":
        return "json" if o.json else "csv" if to else "table"
    form = Path(to).suffix.lower().lstrip(".")
    if form == "ics":
        raise OutputError(f"{to}: this report has no calendar form.\nTake .xlsx, .csv, .json or .html.")
    if form not in ("xlsx", "csv", "json", "html"):
        raise OutputError(f"{to}: a report cannot take this form.\nTake .xlsx, .csv, .json or .html.")
    return form


def _bytes(o: Options, name: str, book: "Book", sheets: dict[str, Any], form: str) -> bytes:
    from toolkit.present import as_csv, as_html, present
    from toolkit.tables import BY_TITLE

    if form == "json":
        return as_object(_report_object(name, book, sheets)).encode()
    if form == "csv":
        first, *others = sheets
        if others:
            note(o, f"CSV holds one table, {first!r}; not in it: {', '.join(others)}.")
        return as_csv(sheets[first], BY_TITLE[first]).encode()
    pages = present(sheets)
    if form == "html":
        return as_html(pages, f"{Path(book.name).stem}: {name}, {book.as_of.isoformat()}").encode()
    from toolkit.stores.draw import draw

    return draw(pages, {page.key: page.title for page in pages})


def _report_object(name: str, book: "Book", sheets: dict[str, Any]) -> dict[str, Any]:
    from toolkit.present import as_json
    from toolkit.tables import BY_TITLE

    rows = {title: as_json(frame, BY_TITLE[title]) for title, frame in sheets.items()}
    return {"report": name, "as_of": book.as_of, "sheets": rows}
