"""Letters as mails: the same letter, address and moment give the same bytes."""

import datetime as dt
import hashlib
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import NamedTuple

from toolkit.render.letter import Letter, as_html_letter, as_text

MADE_BY = "retention-toolkit"
_POLICY = SMTP.clone(cte_type="7bit")


class Mail(NamedTuple):
    """A letter to one address. `person` is whom it is for, `key` the same for a day and a book."""

    person: str
    to: str
    letter: Letter
    calendar: bytes
    """Today's calls as iCalendar; empty for none."""
    key: str


def mail_key(*parts: str) -> str:
    """What a mail is known by, without saying whose it is."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def as_message(mail: Mail, *, sender: Address, now: dt.datetime) -> bytes:
    """A mail as it is sent: plain text and HTML, with the calendar file attached.

    Only addresses and our own words are in its headers. `now` stands in Date; Message-ID is the
    same however often this mail of the day is made, so that a server can tell it was there before.
    """
    letter = mail.letter
    message = EmailMessage(policy=_POLICY)
    message["From"] = sender
    message["To"] = Address(addr_spec=mail.to)
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{mail.key}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Mailer"] = MADE_BY
    # In this spelling no text of a cell can look like the line between two parts.
    message.set_content(as_text(letter), cte="quoted-printable")
    message.add_alternative(as_html_letter(letter), subtype="html", cte="quoted-printable")
    if mail.calendar:
        message.add_attachment(
            mail.calendar,
            maintype="text",
            subtype="calendar",
            filename="calls.ics",
            params={"charset": "utf-8", "method": "PUBLISH"},
        )
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{mail.key}_{number}")
    return message.as_bytes()
