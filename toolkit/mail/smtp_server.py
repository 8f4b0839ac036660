"""Mails to a server, by SMTP and encrypted; what we sign in with is never part of a text."""

import ipaddress
import os
import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.utils import parseaddr

from toolkit.errors import SettingsError, TryLaterError
from toolkit.mail.mail_addresses import address
from toolkit.settings import KEYS, Settings
from toolkit.settings.setting_values import setting_value
from toolkit.words.folding import fold

PASSWORD = "RETAIN_SMTP_PASSWORD"
SECONDS = 30
"""How long a server may take for one answer."""
_ENHANCED = re.compile(rb"\d\.\d{1,3}\.\d{1,3}\b")
"""The code with which many answers begin (RFC 3463); what follows may hold anybody's data."""
_MEANS = {
    454: "it cannot check who signs in now",
    530: "it wants somebody to sign in (smtp_user)",
    534: "it wants another way to sign in, perhaps a password for apps",
    535: f"it does not take smtp_user with the password in {PASSWORD}",
    550: "it does not take this address",
    552: "the mail is too large for it, or the mailbox is full",
}


class NotSent(Exception):
    """A mail that no server has taken, and why."""


class Unsure(Exception):
    """A mail that a server may have taken: the line broke before its answer."""


@dataclass(frozen=True)
class Access:
    """How to reach the server that takes mails."""

    host: str
    port: int
    security: str
    user: str
    password: str = field(repr=False)


def access_of(settings: Settings) -> Access:
    """The server by the settings, else by the environment; raises SettingsError with what lacks.

    Without encryption a server on this machine may be used and no other.
    """
    host = _said(settings, "smtp_host")
    if not host:
        raise SettingsError(
            "No mail server is known.\nSay it by --set smtp_host=..., the file of --config or the "
            "environment variable RETAIN_SMTP_HOST; --dry-run writes the mails as files."
        )
    security = _said(settings, "smtp_security") or "starttls"
    if security == "none" and not _is_here(host):
        raise SettingsError(
            f"smtp_security is none, and {host} is not on this machine: anybody on the way could "
            "read the mails.\nTake starttls or tls."
        )
    port = int(_said(settings, "smtp_port") or 0) or (465 if security == "tls" else 587)
    user, password = _said(settings, "smtp_user"), os.environ.get(PASSWORD, "")
    if user and not password:
        raise SettingsError(f"smtp_user is set; its password belongs into {PASSWORD}.")
    if not (user + password).isascii():
        raise SettingsError(f"smtp_user and {PASSWORD} can hold plain ASCII letters only.")
    return Access(host, port, security, user, password)


def sender_of(settings: Settings) -> Address | None:
    """Who the mails are from, like "a@x.example" or "Sales <a@x.example>"; None if nobody is said.

    Raises SettingsError for what is no address.
    """
    said = _said(settings, "mail_from")
    if not said:
        return None
    name, spelled = parseaddr(said)
    checked = address(spelled)
    if not checked or not said.isprintable():
        raise SettingsError(f"mail_from cannot be {said!r}; it must be an e-mail address.")
    return Address(display_name=name, addr_spec=checked)


def _said(settings: Settings, name: str) -> str:
    """A setting as text, else what the environment says in its place; "" where neither does."""
    own = getattr(settings, name)
    if own:
        return str(own)
    variable = f"RETAIN_{name.upper()}"
    text = os.environ.get(variable, "").strip()
    return str(setting_value(KEYS[fold(name)], text, variable)) if text else ""


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def connected(access: Access) -> Iterator[smtplib.SMTP]:
    """A server that is ready to take mails.

    Raises TryLaterError when it cannot be reached, has no valid certificate, or lets nobody in.
    """
    where = f"{access.host}:{access.port}"
    try:
        server = _opened(access)
    except smtplib.SMTPResponseException as error:
        answer = answered(error.smtp_code, error.smtp_error)
        raise TryLaterError(f"The mail server {where} refuses us: {answer}.") from None
    except smtplib.SMTPNotSupportedError:
        raise TryLaterError(
            f"The mail server {where} does not offer what smtp_security and smtp_user ask for."
        ) from None
    except ssl.SSLCertVerificationError as error:
        why = error.verify_message
        raise TryLaterError(f"The mail server {where} has no valid certificate: {why}.") from None
    except (OSError, UnicodeError, smtplib.SMTPException) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise TryLaterError(f"The mail server {where} cannot be reached: {why}.") from None
    try:
        yield server
    finally:
        with suppress(OSError, smtplib.SMTPException):
            server.quit()


def _opened(access: Access) -> smtplib.SMTP:
    """A connection, encrypted and signed in, or none that is left open."""
    context = ssl.create_default_context()
    if access.security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            access.host, access.port, timeout=SECONDS, context=context
        )
    else:
        server = smtplib.SMTP(access.host, access.port, timeout=SECONDS)
    try:
        if access.security == "starttls":
            server.starttls(context=context)
        if access.user:
            server.login(access.user, access.password)
        server.ehlo_or_helo_if_needed()
    except BaseException:
        server.close()
        raise
    return server


def send(server: smtplib.SMTP, sender: str, to: str, data: bytes) -> None:
    """Hand one mail to the server.

    Raises NotSent when it was not taken, Unsure when nobody can say.
    """
    try:
        server.rset()
        _agreed(server.mail(sender))
        _agreed(server.rcpt(to))
    except (OSError, smtplib.SMTPException) as error:
        raise NotSent(f"the line broke ({type(error).__name__})") from None
    try:
        _agreed(server.data(data))
    except smtplib.SMTPDataError as error:
        raise NotSent(answered(error.smtp_code, error.smtp_error)) from None
    except (OSError, smtplib.SMTPException) as error:
        raise Unsure(f"the line broke ({type(error).__name__})") from None


def _agreed(answer: tuple[int, bytes]) -> None:
    code, text = answer
    if not 200 <= code < 300:
        raise NotSent(answered(code, text))


def answered(code: int, text: bytes | str) -> str:
    """A server's answer in our words: its codes, and none of its text, which may repeat ours."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    found = _ENHANCED.match(raw)
    codes = f"{code} {found[0].decode()}" if found else str(code)
    means = _MEANS.get(code, "")
    return f"{means} ({codes})" if means else f"its answer is {codes}"
