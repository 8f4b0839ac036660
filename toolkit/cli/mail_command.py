"""The command that sends the morning by mail, or writes it into files."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.cli.options import Options, moment, note, print_json, put, read_book, shared
from toolkit.cli.value_texts import counted
from toolkit.errors import OutputError, told_in_language
from toolkit.render.terminal_page import printable

if TYPE_CHECKING:
    from toolkit.book import Book
    from toolkit.mail.send_morning import Mailed


@click.command()
@click.argument("book")
@click.option("--dry-run", is_flag=True, help="Write the mails as .eml files, and send nothing.")
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder for the files of --dry-run; otherwise one named after the day.",
)
@shared
def mail(o: Options, book: str, dry_run: bool, folder: Path | None) -> None:
    """Mail each rep of BOOK today's calls and to-dos, and the team's digest to who leads;
    once a day.
    """
    if folder and not dry_run:
        raise click.UsageError("--to goes with --dry-run only.")
    from toolkit.mail.book_place import place_of
    from toolkit.mail.send_morning import mail_morning, stop_on_failed

    loaded, where = read_book(o, book), place_of(book)
    with told_in_language(lambda: loaded.language):
        if dry_run:
            return _write(o, loaded, where, folder)
        done = mail_morning(loaded, where, now=moment())
        _show(o, done, loaded)
        return stop_on_failed(done, named=True)


def _show(o: Options, done: "Mailed", loaded: "Book") -> None:
    """Say what was sent, before and now."""
    from toolkit.render.in_language import told_in

    for text in done.notes:
        note(o, printable(told_in(text, loaded.language)))
    if o.json:
        print_json(done.as_dict())
    elif not o.quiet:
        words = catalogue(loaded.language)
        for each in done.sent:
            said = words.say(_SENT).format(to=each.to, subject=each.letter.subject)
            click.echo(printable(said))
        if done.before:
            click.echo(_before(len(done.before), words))
        if not done.sent and not done.before and not done.failed:
            click.echo(_nothing(done.day, words))


def _write(o: Options, book: "Book", where: str, folder: Path | None) -> None:
    """Write the mails as files into a folder that is there or can be made."""
    from toolkit.mail.send_morning import morning_mails, write_mails
    from toolkit.render.in_language import told_in

    mails, notes = morning_mails(book, where)
    files = write_mails(mails, book, now=moment())
    out = folder or Path(f"mails {book.as_of.isoformat()}")
    for name in files:
        _refuse_foreign(out / name)
    if files:
        out.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        put(out / name, data)
    for text in notes:
        note(o, printable(told_in(text, book.language)))
    if o.json:
        return print_json({"folder": str(out), "files": list(files), "notes": notes})
    if not o.quiet:
        words = catalogue(book.language)
        for name, each in zip(files, mails, strict=True):
            about = {"file": out / name, "to": each.to, "subject": each.letter.subject}
            click.echo(printable(words.say(_WROTE).format(**about)))
        if not files:
            click.echo(_nothing(book.as_of, words))
    return None


_SENT, _WROTE = "Sent to {to}: {subject}", "Wrote {file}: to {to}, {subject}"
_BEFORE = "Mails sent before for this day: {count}"


def _before(count: int, words: Catalogue) -> str:
    if words.code == ENGLISH:
        return f"{counted(count, 'mail')} sent before for this day."
    return words.say(_BEFORE).format(count=count)


def _nothing(day: dt.date, words: Catalogue) -> str:
    return words.say("Nothing to send for {day}.").format(day=day.isoformat())


def _refuse_foreign(path: Path) -> None:
    """Raise OutputError for a file that is no mail of ours: it may be a person's."""
    from toolkit.mail.mail_messages import MADE_BY

    if not path.exists():
        return
    if path.is_dir() or f"\nX-Mailer: {MADE_BY}".encode() not in path.read_bytes()[:2000]:
        raise OutputError(f"{path} is no mail of ours and is not overwritten.\nTake another DIR.")
