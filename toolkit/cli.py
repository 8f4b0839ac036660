"""The command line `retain`. It parses, calls and prints; the clock and the exit codes live here, the work elsewhere.

Nothing heavy is imported before a command needs it, so that `retain --help` answers at once.
"""

import datetime as dt
import functools
import json
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

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.conform import Mapped

SHOWN_PROBLEMS = 20
WORST_FIRST = ("error", "warning", "note")
PIPED_WIDTH = 200
WORDS = ("id", "text", "long", "date", "channel", "flag")


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
    _print_receipt(o, receipt)
    if not o.quiet:
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
        tables = {name: _mapping(loaded, m) for name, m in _titled(loaded)}
        found = [asdict(p) for p in problems]
        _print_json({"book": loaded.name, "as_of": loaded.as_of, "tables": tables, "problems": found, "counts": counts})
    elif not o.quiet:
        _print_check(loaded, problems, counts)
    if counts["error"]:
        sys.exit(DataError.exit_code)


def _titled(book: "Book") -> list[tuple[str, "Mapped"]]:
    from toolkit.tables import INPUTS

    return [(INPUTS[name].title, mapped) for name, mapped in book.mapped.items()]


def _mapping(book: "Book", mapped: "Mapped") -> dict[str, Any]:
    return {
        "sheet": mapped.title,
        "range": _range(mapped),
        "rows": len(book.tables[mapped.table]),
        "columns": mapped.columns,
        "unmapped": mapped.unmapped,
    }


def _range(mapped: "Mapped") -> str:
    """The cells a table was read from, like "A4:S124"."""
    from toolkit.tables import letters

    columns, top = mapped.origin.columns or (1,), mapped.origin.header_row
    return f"{letters(min(columns))}{top}:{letters(max(columns))}{max(mapped.last_row, top)}"


def _print_check(book: "Book", problems: list[Any], counts: dict[str, int]) -> None:
    click.echo(f"{book.name}, as of {book.as_of.isoformat()}")
    for name, mapped in _titled(book):
        click.echo(f"\n{name}: sheet {_plain(mapped.title)!r}, {_range(mapped)}, {len(book.tables[mapped.table])} rows")
        for header, column in mapped.columns.items():
            click.echo(f"  {_plain(header)} -> {column}")
        if mapped.unmapped:
            click.echo(f"  not used: {', '.join(_plain(h) for h in mapped.unmapped)}")
    click.echo("")
    if not problems:
        return click.echo("No problems.")
    click.echo(f"{len(problems)} problems: {_counted(counts)}")
    for p in problems[:SHOWN_PROBLEMS]:
        place = "!".join(x for x in (p.sheet, p.cell) if x)
        click.echo(_plain(f"  {p.severity}: {place}: {p.problem}{f' ({p.value!r})' if p.value else ''}. {p.fix}"))
    if len(problems) > SHOWN_PROBLEMS:
        click.echo(f"  ... and {len(problems) - SHOWN_PROBLEMS} more; --json lists all.")
    return None


def _counted(counts: dict[str, int]) -> str:
    return ", ".join(f"{n} {severity}{'s' if n != 1 else ''}" for severity, n in counts.items() if n)


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
    else:
        _print_receipt(o, receipt)


def _run(o: Options, book: str, to: str | None, *, dry_run: bool) -> dict[str, Any]:
    from toolkit.run import run

    return run(book, as_of=o.as_of, to=to, config=o.config, given=o.given, dry_run=dry_run, stamp=_stamp())


def _print_receipt(o: Options, receipt: dict[str, Any]) -> None:
    if o.quiet:
        return
    same = receipt["sha256_before"] and receipt["sha256_before"] == receipt["sha256_after"]
    head = "Nothing to change in" if same else "Would write" if receipt["dry_run"] else "Wrote"
    click.echo(f"{head} {receipt['to']}, as of {receipt['as_of']}")
    for title, sheet in receipt["sheets"].items():
        click.echo(f"  {_plain(title)}: {_action(sheet['action'], receipt['dry_run'])}, {sheet['rows']} rows")
    if receipt["columns"]:
        done = _action(receipt["columns_action"], receipt["dry_run"])
        click.echo(f"  columns beside the customers {done}: {', '.join(_plain(c) for c in receipt['columns'])}")
    if receipt["backup"]:
        click.echo(f"  backup: {receipt['backup']}")
    for note in receipt["notes"]:
        click.echo(f"  {_plain(note)}")
    count = len(receipt["problems"])
    click.echo(f"{count} problem{'' if count == 1 else 's'}{': see the sheet Problems, or `retain check`' if count else ''}.")


def _action(action: str, dry_run: bool) -> str:
    """What happened; in a dry run, what would."""
    return f"to be {action}" if dry_run and action in ("added", "replaced") else action


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
        return _print_tables(sheets)
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
        held = ", ".join(f"{title} ({len(frame)} rows)" for title, frame in sheets.items())
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
        return _json(_report_object(name, book, sheets)).encode()
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


def _print_tables(sheets: dict[str, Any]) -> None:
    """The tables in the terminal, without the columns that wait for a person's entries or hold nothing."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from toolkit.present import cells_of, shown
    from toolkit.tables import BY_TITLE

    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else PIPED_WIDTH)
    for title, frame in sheets.items():
        columns = [c for c in shown(frame, BY_TITLE[title]) if not c.open and (frame.empty or frame[c.name].notna().any())]
        table = Table(title=title, title_justify="left")
        for c in columns:
            table.add_column(c.label, justify="left" if c.kind in WORDS else "right")
        cells = [[_cell(v, kind) for v, kind in zip(*cells_of(frame, c), strict=True)] for c in columns]
        for row in zip(*cells, strict=True):
            table.add_row(*(Text(cell) for cell in row))
        console.print(table)


def _cell(value: Any, kind: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _plain(value)
    if kind == "share":
        return f"{value:.1%}"
    if kind == "money":
        return f"{value:,.2f}"
    return f"{value:,.4g}" if abs(value) < 1 else f"{value:,.10g}"


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
    for line in _explained(found):
        click.echo(_plain(line))
    return None


def _explained(found: dict[str, Any]) -> Iterator[str]:
    yield f"{found['name'] or 'No name'} ({found['customer_id'] or 'no id'})"
    for label, value, reason in (
        ("Tier", found["tier"], found["why_tier"]),
        ("Called as", found["care"], None),
        ("Last contact", found["last_contact"] or "never", None),
        ("Contact gap", _days(found["contact_gap"]), None),
        ("Next call", found["next_call"] or "none", found["why_date"]),
        ("Overdue", _days(found["days_overdue"]), None),
    ):
        yield f"  {label + ':':<14}{_with_reason('-' if value is None else value, reason)}"
    yield f"  {'Open gaps:':<14}{len(found['gaps']) or 'none'}"
    yield from (f"    {_joined(gap)}" for gap in found["gaps"])
    yield "  Inputs used:"
    yield from (f"    {name}: {_joined(value)}" for name, value in found["inputs"].items())


def _with_reason(value: str, reason: str | None) -> str:
    """The value and why; a reason that begins with the value says both."""
    if not reason:
        return value
    return reason if reason.startswith(f"{value}:") else f"{value} - {reason}"


def _days(number: Any) -> str | None:
    return None if number is None else f"{number} day{'' if number == 1 else 's'}"


def _joined(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{k} {_joined(v)}" for k, v in value.items() if v is not None)
    if isinstance(value, list | tuple):
        return "; ".join(_joined(v) for v in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)


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
        click.echo(_plain(f"{row['setting']} = {_shown(row['value'])}  [{row['origin']}]"))
        if not o.quiet:
            click.echo(f"    {row['help']}")
    return None


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)


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
    from toolkit.run import load

    return load(book, as_of=o.as_of, config=o.config, given=o.given)


def _note(o: Options, text: str) -> None:
    if not o.quiet:
        click.echo(f"retain: {text}", err=True)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=_jsonable, allow_nan=False)


def _jsonable(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def _print_json(value: Any) -> None:
    click.echo(_json(value))


def _plain(value: Any) -> str:
    """Text for a terminal: what stands in a cell cannot move the cursor or break the line."""
    return "".join(c if c.isprintable() else " " for c in str(value))


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
