"""The morning of a book by mail: made, written as files or sent, each once for a day."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.headerregistry import Address
from typing import Any

from toolkit.book import Book
from toolkit.errors import NotFoundError, SettingsError, TryLaterError
from toolkit.mail.handed_on import NO_ADDRESS, hand_on
from toolkit.mail.letter_in_language import letter_in
from toolkit.mail.mail_addresses import Addresses, addresses_of
from toolkit.mail.mail_messages import Mail, as_message, mail_key
from toolkit.mail.rep_letters import Day, RepDay, day_of, rep_letter
from toolkit.mail.sent_mails import SENDING, SENT, SentMails, sent_mails, watched_before
from toolkit.mail.smtp_server import Access, NotSent, Unsure, access_of, connected, send, sender_of
from toolkit.mail.team_digest import digest
from toolkit.mail.watch_changes import Watched, watched_now
from toolkit.planning.plan_calendar import works_on
from toolkit.planning.planning import Planning
from toolkit.render.ics import as_calendar
from toolkit.rules.capacity_rules import rep_title
from toolkit.rules.sentences import counted_or_no
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.words.folding import fold

NOBODY = Address(display_name="", username="retain", domain="localhost.invalid")
"""Who mails are from in files, where no sender is set."""
DIGEST = "digest"
"""For whom the mail of who leads is."""


@dataclass
class Mailed:
    """What became of the mails of one day; `notes` is what a person is to know besides."""

    book: str
    day: dt.date
    sent: list[Mail] = field(default_factory=list)
    before: list[Mail] = field(default_factory=list)
    """Sent for this day by an earlier run."""
    failed: list[tuple[Mail, str]] = field(default_factory=list)
    """What was not sent, and why."""
    notes: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """The result as plain values, for JSON."""
        return {
            "book": self.book,
            "as_of": self.day.isoformat(),
            "sent": [{"for": mail.person, "to": mail.to} for mail in self.sent],
            "sent_before": [{"for": mail.person, "to": mail.to} for mail in self.before],
            "failed": [{"for": mail.person, "why": why} for mail, why in self.failed],
            "notes": self.notes,
        }


def morning_mails(
    book: Book, where: str, planning: Planning | None = None
) -> tuple[list[Mail], list[str]]:
    """The mails of the book's day, and notes of whom none goes to; nothing is sent.

    `planning` is that of the book, where there is one.

    One goes to each person of the Team sheet with an address who works on this day, or has calls,
    and has anything to do; the digest to who leads, on days on which anybody works. Raises
    NotFoundError where the book has no address at all.
    """
    whom, planning = addresses_of(book), planning or Planning(book)
    if not whom.managers and not any(whom.team.values()):
        raise NotFoundError(
            f"{book.name} has nobody to write to.\nPut a column E-mail into the Team sheet, or "
            "addresses into the setting mail_managers."
        )
    day, place = hand_on(day_of(planning), book, whom.team), mail_key(where)
    mails, notes = [], [*whom.notes, *_told_nobody(day, whom.team)]
    for key, own in day.reps.items():
        to = whom.team.get(key, [])
        has_to_do = len(own.to_do) > 0 or len(own.for_others) > 0
        if to and (len(own.calls) or (own.works and has_to_do)):
            mails += _mails_to(planning, own, to, place)
    mails += _digests(planning, day, whom, place)
    return mails, notes


def _told_nobody(day: Day, team: dict[str, list[str]]) -> Iterator[str]:
    """Whose calls and to-dos nobody is told of, as no mail goes to them, and why."""
    left = {fold(theirs.rep): theirs for theirs in day.left}
    for key, own in day.reps.items():
        has_mail, theirs = bool(team.get(key)), left.get(key)
        said = [own.said_calls] if len(own.calls) and not has_mail else []
        said += [own.said_to_dos] if theirs else []
        if said:
            why = NO_ADDRESS if theirs is None else theirs.why
            yield f"{' and '.join(said)} of {rep_title(own.rep)}, {why}."


def _mails_to(planning: Planning, own: RepDay, to: list[str], place: str) -> list[Mail]:
    letter = letter_in(rep_letter(planning, own), planning.book.language)
    calendar = b""
    if len(own.calls):
        language = planning.book.language
        calendar = as_calendar(planning, {CALL_SCHEDULE.title: own.calls}, language)
    day = planning.book.as_of.isoformat()
    keys = [mail_key(place, day, fold(own.rep), each) for each in to]
    return [Mail(own.rep, each, letter, calendar, key) for each, key in zip(to, keys, strict=True)]


def _digests(planning: Planning, day: Day, whom: Addresses, place: str) -> list[Mail]:
    """The digest for each address of who leads; none on a day on which nobody works."""
    if not whom.managers or not _anybody_works(planning, day):
        return []
    today = planning.book.as_of.isoformat()
    before = watched_before(place, today)
    watched = Watched(dt.date.fromisoformat(before[0]), before[1]) if before else None
    told = digest(planning, day, watched, place=place)
    letter = letter_in(told, planning.book.language)
    return [
        Mail(DIGEST, to, letter, b"", mail_key(place, today, f"\n{DIGEST}", to))
        for to in whom.managers
    ]


def _anybody_works(planning: Planning, day: Day) -> bool:
    """Whether it is a working day of a rep or of somebody in Team, or has calls all the same."""
    book = planning.book
    names = [*planning.pairs.reps, *book.tables["team"]["rep"].dropna()]
    has_calls = any(len(own.calls) for own in day.reps.values())
    return has_calls or any(works_on(book, name, book.as_of) for name in names)


def write_mails(mails: list[Mail], book: Book, *, now: dt.datetime) -> dict[str, bytes]:
    """The mails as files by name, which hold no letter that a file system does not take."""
    sender = sender_of(book.settings) or NOBODY
    files = {}
    for number, mail in enumerate(mails, 1):
        who = re.sub(r"[\W_]+", "-", mail.person.lower()).strip("-")[:40]
        name = f"{number:02}-{who}.eml" if who else f"{number:02}.eml"
        files[name] = as_message(mail, sender=sender, now=now)
    return files


def mail_morning(book: Book, where: str, *, now: dt.datetime) -> Mailed:
    """Send the mails of the book's day, each once however often this is called for that day.

    `where` names the place of the book, the same in every run; `now` stands in the mails. A mail
    that fails does not stop the next one: what failed is in the result. Raises SettingsError where
    no server or no sender is known, TryLaterError where the server cannot be reached.
    """
    access, sender = access_of(book.settings), sender_of(book.settings)
    if sender is None:
        raise SettingsError(
            "Nobody is known whom the mails are from.\nSay it by --set mail_from=..., the file of "
            "--config or the environment variable RETAIN_MAIL_FROM."
        )
    planning = Planning(book)
    mails, notes = morning_mails(book, where, planning)
    done = Mailed(book.name, book.as_of, notes=notes)
    with sent_mails(mail_key(where), book.as_of.isoformat()) as remembered:
        _send_all(mails, access, sender, remembered, done, now)
        if any(mail.person == DIGEST for mail in done.sent):
            remembered.remember_watched(watched_now(planning, mail_key(where)))
    return done


def _send_all(
    mails: list[Mail],
    access: Access,
    sender: Address,
    remembered: SentMails,
    done: Mailed,
    now: dt.datetime,
) -> None:
    new = []
    for mail in mails:
        state = remembered.state(mail.key)
        if state == SENDING:
            done.notes.append(
                f"The mail for {mail.person} may have arrived, as the line broke while it was "
                "sent; it is not sent again for this day."
            )
        elif state == SENT:
            done.before.append(mail)
        else:
            new.append(mail)
    if not new:
        return
    with connected(access) as server:
        for mail in new:
            data = as_message(mail, sender=sender, now=now)
            # Remembered before: a run that is killed in between sends nothing twice.
            remembered.remember(mail.key, SENDING)
            try:
                send(server, sender.addr_spec, mail.to, data)
            except NotSent as why:
                remembered.remember(mail.key, "")
                done.failed.append((mail, str(why)))
            except Unsure as why:
                done.failed.append((mail, f"{why}; it may have arrived, and is not sent again"))
            else:
                remembered.remember(mail.key, SENT)
                done.sent.append(mail)


def stop_on_failed(done: Mailed, *, named: bool) -> None:
    """Raise TryLaterError when a mail was not sent; without names for a log that others see."""
    if not done.failed:
        return
    reasons = [f"{mail.person}: {why}" if named else why for mail, why in done.failed]
    told = "; ".join(list(dict.fromkeys(reasons))[:3])
    count = counted_or_no(len(done.failed), "mail")
    verb = "was" if len(done.failed) == 1 else "were"
    raise TryLaterError(f"{count} of {len(done.failed) + len(done.sent)} {verb} not sent: {told}.")
