"""The command line `retain`. It parses, calls and prints; the clock and the exit codes live here, the work elsewhere.

Nothing heavy is imported before a command needs it, so that `retain --help` answers at once.
"""

import datetime as dt
import functools
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

import toolkit
from toolkit.errors import DataError, NotFoundError, OutputError, ToolkitError, UnavailableError, nearest
from toolkit.terminal import (
    as_object,
    cells_read,
    counted,
    explained,
    plain,
    print_check,
    print_receipt,
    print_tables,
    shown_value,
    titled,
)

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.conform import Mapped

WORST_FIRST = ("error", "warning", "note")


@dataclass(frozen=True)
class Options:
    """What every command takes."""

    as_of: dt.date | Callable[[str], dt.date]
    config: Path | None
    given: dict[str, str]
    json: bool
    quiet: bool
    verbose: bool


def today(zone: str) -> dt.date:
    """Today in a time zone; "" is this machine's."""
    return dt.datetime.now(ZoneInfo(zone) if zone else None).date()


def _stamp() -> str:
    return dt.datetime.now().strftime("%Y%m%d-%H%M%S")  # noqa: DTZ005 - a backup's name goes by the clock on the wall


def _iso(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if value is not None else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a date like 2026-11-22.", ctx, param) from None


def _pairs(ctx: click.Context, param: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    for value in values:
        if not value.partition("=")[0].strip() or "=" not in value:
            raise click.BadParameter(f"{value!r} is not of the form KEY=VALUE.", ctx, param)
    return {key.strip(): text.strip() for key, _, text in (v.partition("=") for v in values)}


def shared(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options every command has, as its first argument, and its errors their exit codes."""

    @click.option("--as-of", metavar="DATE", callback=_iso, help="Day the run is made for, like 2026-11-22; otherwise today.")
    @click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="TOML file with settings.")
    @click.option("--set", "given", multiple=True, metavar="KEY=VALUE", callback=_pairs, help="One setting; may be repeated.")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
    @click.option("-q", "--quiet", is_flag=True, help="Print results only.")
    @click.option("-v", "--verbose", is_flag=True, help="Show the traceback of an error.")
    @functools.wraps(command)
    def wrapped(
        *args: Any,
        as_of: dt.date | None,
        config: Path | None,
        given: dict[str, str],
        as_json: bool,
        quiet: bool,
        verbose: bool,
        **rest: Any,
    ) -> None:
        with _exit_codes(verbose):
            command(Options(as_of or today, config, given, as_json, quiet, verbose), *args, **rest)

    return wrapped


@contextmanager
def _exit_codes(verbose: bool) -> Iterator[None]:
    """One to three lines on standard error for what a person can mend; a bug of ours keeps its traceback."""
    try:
        yield
    except BrokenPipeError:
        raise
    except ToolkitError as e:
        _fail(str(e), e.exit_code, verbose)
    except PermissionError as e:
        _fail(f"No permission: {_said(e)}", 77, verbose)
    except OSError as e:
        _fail(_said(e), 74, verbose)


def _said(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error)


def _fail(text: str, code: int, verbose: bool) -> None:
    if verbose:
        traceback.print_exc()
    click.echo(f"retain: {text}", err=True)
    sys.exit(code)


dry_run_option = click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(toolkit.__version__, prog_name="retain")
def cli() -> None:
    """Tiers, next call dates, call schedules and retention reports, in the workbook where your customers already are.

    BOOK is a workbook (.xlsx, .xlsm, .xls, .xlsb, .ods), a folder of CSV or Parquet files, a Google Sheet or an open workbook.
    """


def main() -> None:
    """Run the command line; the entry point of `retain`."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    cli(prog_name="retain")


# ---------------------------------------------------------------------------------------------------------------- demo, new


@cli.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
@shared
def demo(o: Options, folder: Path) -> None:
    """Copy the sample workbook into DIR and refresh it."""
    sample, book = _sample(), folder / "sample.xlsx"
    kept = book.exists()
    if not kept:
        folder.mkdir(parents=True, exist_ok=True)
        _put(book, sample.read_bytes())
    receipt = _run(o, str(book), None, dry_run=False)
    if o.json:
        return _print_json(receipt)
    if kept:
        _note(o, f"{book} was there already: it is kept and refreshed.")
    if not o.quiet:
        print_receipt(receipt)
        click.echo(f"Open {book}")
    return None


def _sample() -> Path:
    package = Path(toolkit.__file__).resolve().parent
    for place in (package / "workbooks", package.parent / "workbooks"):
        if (place / "sample.xlsx").is_file():
            return place / "sample.xlsx"
    raise UnavailableError("The sample workbook is not part of this installation.\nInstall retention-toolkit again.")


@cli.command()
@click.argument("book", type=click.Path(path_type=Path))
@shared
def new(o: Options, book: Path) -> None:
    """Write a starter workbook to BOOK (.xlsx): empty sheets for customers, calls, orders, team, holidays, settings."""
    if book.suffix.lower() == ".xlsm":
        raise UnavailableError(f"{book}: a workbook with buttons comes with a later version.\nTake a name ending in .xlsx.")
    if book.suffix.lower() != ".xlsx":
        raise OutputError(f"{book}: a starter workbook is an Excel file.\nTake a name ending in .xlsx.")
    _refuse_existing(book)
    from toolkit.starter import SHEETS, starter

    _put(book, starter())
    if o.json:
        _print_json({"book": str(book), "sheets": [*SHEETS, "Settings"]})
    elif not o.quiet:
        click.echo(f"Wrote {book} with the sheets {', '.join(SHEETS)} and Settings.")
        click.echo(f"Fill in Customers and Calls, then: retain refresh {book}")


# -------------------------------------------------------------------------------------------------------------------- check


@cli.command()
@click.argument("book")
@shared
def check(o: Options, book: str) -> None:
    """Read BOOK, show how its sheets and headers are understood, and list its problems; writes nothing."""
    loaded = _load(o, book)
    problems = sorted(loaded.problems, key=lambda p: WORST_FIRST.index(p.severity) if p.severity in WORST_FIRST else 1)
    counts = {severity: sum(p.severity == severity for p in problems) for severity in WORST_FIRST}
    if o.json:
        tables = {name: _mapping(loaded, m) for name, m in titled(loaded)}
        found = [asdict(p) for p in problems]
        _print_json({"book": loaded.name, "as_of": loaded.as_of, "tables": tables, "problems": found, "counts": counts})
    elif not o.quiet:
        print_check(loaded, problems, counts)
    if counts["error"]:
        sys.exit(DataError.exit_code)


def _mapping(book: "Book", mapped: "Mapped") -> dict[str, Any]:
    return {
        "sheet": mapped.title,
        "range": cells_read(mapped),
        "rows": len(book.tables[mapped.table]),
        "columns": mapped.columns,
        "unmapped": mapped.unmapped,
    }


# ------------------------------------------------------------------------------------------------------------------ refresh


@cli.command()
@click.argument("book")
@click.option("--to", metavar="OUT", help="Write the refreshed copy there instead of into BOOK.")
@dry_run_option
@shared
def refresh(o: Options, book: str, to: str | None, dry_run: bool) -> None:
    """Write tiers, next call dates, the call schedule and the reports into BOOK."""
    receipt = _run(o, book, to, dry_run=dry_run)
    if o.json:
        _print_json(receipt)
    elif not o.quiet:
        print_receipt(receipt)


def _run(o: Options, book: str, to: str | None, *, dry_run: bool) -> dict[str, Any]:
    from toolkit.pipeline import run

    return run(book, as_of=o.as_of, to=to, config=o.config, given=o.given, dry_run=dry_run, stamp=_stamp())


# ------------------------------------------------------------------------------------------------------------------- report


@cli.command()
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
    loaded = _load(o, book)
    sheets = REPORTS[name](loaded)
    if form == "table":
        return print_tables(sheets)
    data = _bytes(o, name, loaded, sheets, form)
    if to is None or to == "-":
        return click.echo(data.decode("utf-8"), nl=not data.endswith(b"\n"))
    path = Path(to)
    _refuse_input(path, book)
    if form == "xlsx":
        _refuse_existing(path)
    if not dry_run:
        _put(path, data)
    if o.json:
        return _print_json(_report_object(name, loaded, sheets))
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
            _note(o, f"CSV holds one table, {first!r}; not in it: {', '.join(others)}.")
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


# ---------------------------------------------------------------------------------------------------- why, settings, columns


@cli.command()
@click.argument("book")
@click.argument("customer")
@shared
def why(o: Options, book: str, customer: str) -> None:
    """Explain the tier, the next call and the gaps of CUSTOMER (an id or a name) in BOOK."""
    loaded = _load(o, book)
    from toolkit.accounts import explain

    found = explain(loaded, customer)
    if o.json:
        return _print_json(found)
    for line in explained(found):
        click.echo(plain(line))
    return None


@cli.command()
@click.argument("book")
@shared
def settings(o: Options, book: str) -> None:
    """Show every setting of BOOK, its value, where it came from and what it means."""
    from dataclasses import fields

    loaded = _load(o, book)
    values, origins = loaded.settings, loaded.origins
    rows = [
        {"setting": f.name, "value": getattr(values, f.name), "origin": origins[f.name], "help": f.metadata["help"]}
        for f in fields(values)
    ]
    if o.json:
        return _print_json(rows)
    for row in rows:
        click.echo(plain(f"{row['setting']} = {shown_value(row['value'])}  [{row['origin']}]"))
        if not o.quiet:
            click.echo(f"    {row['help']}")
    return None


@cli.command()
@shared
def columns(o: Options) -> None:
    """List every table and column that is understood, with its spellings."""
    from toolkit.tables import INPUTS

    if o.json:
        return _print_json({
            t.title: {
                "spellings": t.spellings,
                "columns": [{"column": c.name, "kind": c.kind, "label": c.label, "spellings": c.spellings} for c in t.columns],
            }
            for t in INPUTS.values()
        })  # fmt: skip
    for table in INPUTS.values():
        click.echo(f"{table.title}  (also: {', '.join(table.spellings)})")
        for c in table.columns:
            click.echo(f"  {c.label}  [{c.name}, {c.kind}]" + (f"  also: {', '.join(c.spellings)}" if c.spellings else ""))
        click.echo("")
    return None


# ------------------------------------------------------------------------------------------------------------------ helpers


def _load(o: Options, book: str) -> "Book":
    from toolkit.pipeline import load

    return load(book, as_of=o.as_of, config=o.config, given=o.given)


def _note(o: Options, text: str) -> None:
    if not o.quiet:
        click.echo(f"retain: {text}", err=True)


def _print_json(value: Any) -> None:
    click.echo(as_object(value))


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise OutputError(f"{path} exists already and is not overwritten.\nTake another name, or move that file away.")


def _refuse_input(path: Path, book: str) -> None:
    """A report never takes the place of the book it was made from, or of a file inside a book that is a folder."""
    source, out = Path(book).resolve(), path.resolve()
    if out == source or (source.is_dir() and out.parent == source):
        raise OutputError(f"{path} belongs to the book itself and is not overwritten.\nTake another name.")


def _put(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder.")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


if __name__ == "__main__":
    main()
