"""A real SMTP server on this machine: it keeps what it takes, and fails as it is told to."""

import datetime as dt
import email
import ipaddress
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "robot", "geheim-4711"


class MailServer:
    """What a server took, by addresses; `refuse` says its answer to an address, "" for taken."""

    def __init__(self) -> None:
        self.taken: list[tuple[list[str], bytes]] = []
        self.encrypted: list[bool] = []
        self.users: list[str] = []
        self.port = 0
        self.refuse: Callable[[str], str] = lambda address: ""
        self.after_data = "250 OK"
        """The answer to a mail; "" breaks the line without one, the mail taken."""

    @property
    def mails(self) -> dict[str, EmailMessage]:
        """The last mail to each address, read by the standard library."""
        read = {}
        for addresses, data in self.taken:
            message = email.message_from_bytes(data, policy=default)
            assert isinstance(message, EmailMessage)
            read[", ".join(addresses)] = message
        return read

    @property
    def addresses(self) -> list[str]:
        return sorted(address for addresses, _ in self.taken for address in addresses)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.refuse(address)
        if not answer:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.after_data.startswith("250") or not self.after_data:
            assert isinstance(envelope.content, bytes)
            self.taken.append((list(envelope.rcpt_tos), envelope.content))
            self.encrypted.append(session.ssl is not None)
        if not self.after_data:
            assert server.transport is not None
            server.transport.close()
        return self.after_data or "250 OK"

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, way: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.users.append(data.login.decode())
        return AuthResult(success=data.password == PASSWORD.encode(), handled=False)


@contextmanager
def running(
    certificate: tuple[Path, Path] | None, *, implicit: bool = False, sign_in: bool = False
) -> Iterator[MailServer]:
    """A server without encryption, with STARTTLS, or encrypted from the first byte."""
    handler = MailServer()
    context = None
    if certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*map(str, certificate))
    options: dict[str, Any] = {"hostname": "127.0.0.1", "port": 0}
    if context and implicit:
        options["ssl_context"] = context
    elif context:
        options |= {"tls_context": context, "require_starttls": True}
    if sign_in:
        # This server sees no encryption in a line that was encrypted before it took it.
        own = {"auth_require_tls": not implicit}
        options |= {"authenticator": handler.authenticate, "auth_required": True, **own}
    controller = _AnyPort(handler, **options)
    controller.start()
    try:
        assert controller.server is not None
        handler.port = controller.server.sockets[0].getsockname()[1]
        yield handler
    finally:
        controller.stop()


class _AnyPort(Controller):
    """A server at any free port, which is known only once it listens there."""

    def _trigger_server(self) -> None:
        assert self.server is not None
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


def certificate_for(folder: Path, host: str) -> tuple[Path, Path]:
    """A certificate of this host that vouches for itself, and its key, as files."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail server of the tests")])
    names: list[x509.GeneralName] = [x509.DNSName(host)]
    if host[0].isdigit():
        names = [x509.IPAddress(ipaddress.ip_address(host))]
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, secret = folder / f"{host}.pem", folder / f"{host}.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate, secret
