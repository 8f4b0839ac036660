"""Commands that make a workbook to begin with: demo and new."""

from pathlib import Path

import click

import toolkit
from toolkit.cli.options import Options, note, print_json, put, refreshed, refuse_existing, shared
from toolkit.cli.terminal import print_result
from toolkit.errors import OutputError, UnavailableError, told_in_language


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
@shared
def demo(o: Options, folder: Path) -> None:
    """Copy the sample workbook into DIR and refresh it."""
    sample, book = _sample(), folder / "sample.xlsx"
    kept = book.exists()
    if not kept:
        folder.mkdir(parents=True, exist_ok=True)
        put(book, sample.read_bytes())
    result = refreshed(o, str(book), None, dry_run=False)
    if o.json:
        return print_json(result.as_dict())
    if kept:
        note(o, f"{book} was there already: it is kept and refreshed.")
    if not o.quiet:
        print_result(result)
        click.echo(f"Open {book}")
    return None


def _sample() -> Path:
    package = Path(toolkit.__file__).resolve().parent
    for place in (package / "workbooks", package.parent / "workbooks"):
        if (place / "sample.xlsx").is_file():
            return place / "sample.xlsx"
    raise UnavailableError(
        "The sample workbook is not part of this installation.\nInstall retention-toolkit again."
    )


_WROTE = "Wrote {book} with the sheets {sheets} and {last}."
_FILL_IN = "Fill in {first} and {second}, then: retain refresh {book}"
_PRESS = (
    "Open it, allow its macros, and press Refresh everything. "
    "The rows that say example can be deleted."
)


@click.command()
@click.argument("book", type=click.Path(path_type=Path))
@shared
def new(o: Options, book: Path) -> None:
    """Write a starter workbook to BOOK: sheets for customers, calls, orders, team, holidays,
    settings; with buttons as .xlsm, and with --set language=de in another language.
    """
    suffix = book.suffix.lower()
    from toolkit.buttons.starter import starter, titles_of
    from toolkit.catalogues.catalogue import catalogue
    from toolkit.settings.layers import language_said

    language = language_said(o.config, o.given)
    with told_in_language(lambda: language):
        if suffix not in (".xlsx", ".xlsm"):
            raise OutputError(
                f"{book}: a starter workbook is an Excel file.\n"
                "Take a name ending in .xlsx, or in .xlsm for one with buttons."
            )
        refuse_existing(book)
    words, titles = catalogue(language), titles_of(language)
    next_step = words.say(_FILL_IN).format(first=titles[0], second=titles[1], book=book)
    if suffix == ".xlsm":
        from toolkit.buttons.button_sheet import this_machine
        from toolkit.buttons.button_workbook import starter_book

        put(book, starter_book(this_machine(), language))
        titles.append("Buttons")
        next_step = words.say(_PRESS)
    else:
        put(book, starter(language=language))
    if o.json:
        print_json({"book": str(book), "sheets": titles})
    elif not o.quiet:
        others = ", ".join(titles[:-1])
        click.echo(words.say(_WROTE).format(book=book, sheets=others, last=titles[-1]))
        click.echo(next_step)
