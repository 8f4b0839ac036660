"""Who looks after a nightly job told that something failed: by mail, or by a web hook."""

from collections.abc import Mapping, Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as AS_SENT

from toolkit.errors import SettingsError, ToolkitError, TryLaterError
from toolkit.mail.mail_addresses import address
from toolkit.mail.smtp_server import NotSent, Unsure, access_of, connected, send, sender_of
from toolkit.nightly.one_book import Clock
from toolkit.settings import Settings

SECONDS = 20
"""How long a hook may take for its answer."""


def tell_failure(tell: Mapping[str, str], lines: Sequence[str], clock: Clock) -> list[str]:
    """Send the lines that say what failed; gives what could not be sent, each a sentence."""
    left = []
    for way, send_by in (("mail", _by_mail), ("webhook", _by_hook)):
        if way not in tell:
            continue
        try:
            send_by(tell[way], lines, clock)
        except (ToolkitError, NotSent, Unsure) as error:
            why = " ".join(str(error).split())
            left.append(f"nobody was told by {way}: {why}")
    return left


def _by_mail(to: str, lines: Sequence[str], clock: Clock) -> None:
    """One mail, through the server that the environment names."""
    checked = address(to)
    if not checked:
        raise SettingsError(f"{to!r} is no e-mail address.")
    access = access_of(Settings())
    sender = sender_of(Settings()) or Address(addr_spec=checked)
    message = EmailMessage(policy=AS_SENT)
    message["From"], message["To"] = sender, Address(addr_spec=checked)
    message["Subject"] = _subject(lines)
    message["Date"] = clock.moment()
    message.set_content("\n".join(lines) + "\n")
    with connected(access) as server:
        send(server, sender.addr_spec, checked, message.as_bytes())


def _by_hook(url: str, lines: Sequence[str], clock: Clock) -> None:
    """What chat programs take: one JSON object with a text. The address is never told."""
    import requests

    text = "\n".join([_subject(lines), *lines])
    try:
        answer = requests.post(url, json={"text": text}, timeout=SECONDS, allow_redirects=False)
    except requests.RequestException as error:
        raise TryLaterError(f"the hook does not answer ({type(error).__name__}).") from None
    if not answer.ok or answer.is_redirect:
        raise TryLaterError(f"the hook answers {answer.status_code}.")


def _subject(lines: Sequence[str]) -> str:
    count = "1 book failed" if len(lines) == 1 else f"{len(lines)} books failed"
    return f"Retention: {count} last night"
