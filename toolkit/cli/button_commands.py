"""Commands that put buttons into workbooks and the ribbon into Excel: retain buttons."""

from pathlib import Path

import click

from toolkit.cli.options import Options, print_json, put, read_book, refuse_existing, shared
from toolkit.errors import NotFoundError, OutputError, ToolkitError

WITHOUT_MACROS, WITH_MACROS = ".xlsx", ".xlsm"


@click.group()
def buttons() -> None:
    """Buttons in a workbook, or a ribbon over all of them,
    that do in Excel what the commands do.
    """


@buttons.command()
@click.argument("book", type=click.Path(path_type=Path))
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="The workbook to write (.xlsm); otherwise beside BOOK.",
)
@shared
def add(o: Options, book: Path, to: Path | None) -> None:
    """Write a copy of BOOK (.xlsx) with a sheet of buttons and the macros behind them (.xlsm);
    BOOK stays as it is.
    """
    target = _target(book, to, WITH_MACROS)
    from toolkit.buttons.button_sheet import this_machine
    from toolkit.buttons.button_workbook import with_buttons

    data = _read(book)
    put(target, with_buttons(data, book.name, this_machine(), _language(o, book)))
    allow = "Open it, and allow its macros when Excel asks."
    _say_written(o, target, f"Wrote {target} with the sheet Buttons. {allow}")


@buttons.command()
@click.argument("book", type=click.Path(path_type=Path), required=False)
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="The workbook to write (.xlsx); otherwise beside BOOK.",
)
@shared
def remove(o: Options, book: Path | None, to: Path | None) -> None:
    """Write a copy of BOOK (.xlsm) without our buttons and macros (.xlsx);
    without BOOK, take the ribbon out of Excel.
    """
    from toolkit.buttons.button_workbook import without_buttons
    from toolkit.buttons.ribbon import FILE, startup_folder

    if book is None:
        installed = startup_folder() / FILE
        if not installed.is_file():
            raise NotFoundError(f"There is no ribbon to remove: {installed} is not there.")
        installed.unlink()
        anew = "Excel shows the tab until it is started anew."
        return _say_written(o, installed, f"Removed {installed}. {anew}")
    target = _target(book, to, WITHOUT_MACROS)
    put(target, without_buttons(_read(book), book.name))
    return _say_written(o, target, f"Wrote {target} without buttons and macros.")


@buttons.command()
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Write the add-in (.xlam) there and install nothing.",
)
@shared
def ribbon(o: Options, to: Path | None) -> None:
    """Install the ribbon: a tab Retention in Excel, whose buttons work on whatever workbook is
    in front.
    """
    from toolkit.buttons.button_sheet import this_machine
    from toolkit.buttons.ribbon import FILE, ribbon_addin, startup_folder
    from toolkit.settings.layers import language_said

    language = language_said(o.config, o.given)
    if to is not None:
        if to.suffix.lower() != ".xlam":
            raise OutputError(f"{to}: the ribbon is an Excel add-in.\nTake a name ending in .xlam.")
        refuse_existing(to)
        put(to, ribbon_addin(this_machine(), language))
        return _say_written(o, to, f"Wrote {to}. In Excel: Developer, Excel Add-ins, Browse.")
    target = startup_folder() / FILE
    made = ribbon_addin(this_machine(), language)
    target.parent.mkdir(parents=True, exist_ok=True)
    put(target, made)
    return _say_written(o, target, f"Installed {target}. Start Excel anew: it has a tab Retention.")


def _language(o: Options, book: Path) -> str:
    """The language of a book, for its buttons; of one that is not read yet, what is said of it."""
    try:
        return read_book(o, str(book), undecided=True).language
    except ToolkitError:
        from toolkit.settings.layers import language_said

        return language_said(o.config, o.given)


def _target(book: Path, to: Path | None, suffix: str) -> Path:
    """Where to write; a file that is there is never written over."""
    target = to or book.with_suffix(suffix)
    if target.suffix.lower() != suffix:
        raise OutputError(
            f"{target}: this workbook is an {suffix} file.\nTake a name ending in {suffix}."
        )
    if not book.is_file():
        raise NotFoundError(f"There is no {book}.")
    refuse_existing(target)
    return target


def _read(book: Path) -> bytes:
    data = book.read_bytes()
    if not data:
        raise NotFoundError(f"{book} is empty (0 bytes): it is not an Excel workbook.")
    return data


def _say_written(o: Options, written: Path, text: str) -> None:
    """Print which file was written or removed."""
    if o.json:
        print_json({"file": str(written)})
    elif not o.quiet:
        click.echo(text)
