"""The HTTP side: the token endpoint, three calls of Sheets v4, faults on request,
and a log of all that was asked.
"""

import json
import re
import threading
from base64 import urlsafe_b64decode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import IPPROTO_TCP, SHUT_RDWR, TCP_NODELAY
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.google_server import batch, masks
from tests.google_server.state import Refusal, Spreadsheet, bad

EMAIL = "robot@test-project.iam.gserviceaccount.com"
SCOPE = "https://www.googleapis.com/auth/spreadsheets"
DRIVE_SCOPE = "https://www.googleapis.com/auth/drive.metadata.readonly"
_QUERY = re.compile(
    r"(?:name = '(?P<title>(?:[^'\\]|\\.)*)'|'(?P<folder>[\w-]+)' in parents)"
    r" and mimeType = 'application/vnd\.google-apps\.spreadsheet' and trashed = false"
)
KINDS = (
    "429", "429-after", "500", "503-before", "503-after", "502-html",
    "dropped-before", "dropped-after", "silent-before", "silent-after", "401",
    "200-html-before", "200-html-after", "200-cut-after", "200-other-before",
)  # fmt: skip
"""Faults; "-after" means that the request was carried out first, but for 429-after,
which says when to come again.

Besides them "drip-before" and "drip-after": an answer of which a byte comes now and then, and that
never ends.
"""
REASONS = {200: "OK", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found"}


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong with one request."""

    kind: str


@dataclass
class Asked:
    """One request of the log."""

    method: str
    path: str
    query: dict[str, list[str]]
    body: Any
    status: int = 0
    received: int = 0
    sent: int = 0
    fault: str = ""
    address: int = 0
    """How many characters the address has."""

    @property
    def call(self) -> str:
        """What was called: get, batchGet, batchUpdate or token."""
        return (
            self.path.rpartition(":")[2]
            if ":" in self.path
            else "token"
            if self.path == "/token"
            else "get"
        )


@cache
def _key() -> tuple[str, bytes]:
    """A throw-away RSA key: private and public part as PEM."""
    from cryptography.hazmat.primitives import serialization as s
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    private = key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption()).decode()
    return private, key.public_key().public_bytes(
        s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo
    )


@dataclass
class GoogleServer:
    """Spreadsheets behind a port of loopback; use it in a `with`.

    `faults` and `before` go by the number of the request, counted from 0 after the token; `always`
    fails every one of them.
    """

    books: dict[str, Spreadsheet] = field(default_factory=dict)
    log: list[Asked] = field(default_factory=list)
    tokens: list[dict[str, Any]] = field(default_factory=list)
    faults: dict[int, Fault] = field(default_factory=dict)
    before: dict[int, Callable[[Spreadsheet], None]] = field(default_factory=dict)
    always: Fault | None = None
    quota: int = 10**9
    api_on: bool = True
    token_refused: bool = False
    drive_on: bool = True
    folders: dict[str, set[str]] = field(default_factory=dict)
    """The keys of the books in each folder of Drive."""
    page_size: int = 100
    """How many files one answer of Drive holds."""
    patience: float = 5.0
    hides_new_sheets: bool = False
    """Whether an answer cannot show sheets that the same batch makes; nobody wrote that down."""
    checking: bool = True
    """Whether bodies are checked against the official document;
    off where many runs send what others have shown to be right.
    """

    def __enter__(self) -> "GoogleServer":
        self.lock = threading.RLock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self.stopped = threading.Event()
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.stopped.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def add(self, book: Spreadsheet) -> Spreadsheet:
        self.books[book.key] = book
        return book

    def key_info(self, *, universe: str = "googleapis.com") -> dict[str, str]:
        """A service account's key whose token endpoint is this server."""
        return {
            "type": "service_account", "project_id": "test-project", "private_key_id": "1",
            "private_key": _key()[0], "client_email": EMAIL, "client_id": "1",
            "token_uri": f"{self.url}/token", "universe_domain": universe,
        }  # fmt: skip

    def key_file(self, path: Path, *, universe: str = "googleapis.com") -> Path:
        path.write_text(json.dumps(self.key_info(universe=universe)), encoding="utf-8")
        path.chmod(0o600)
        return path

    def calls(self) -> list[str]:
        """What was called so far, without the token."""
        return [a.call for a in self.log if a.call != "token"]

    def forget(self) -> None:
        """Begin a new log, without faults or edits."""
        self.log.clear()
        self.faults.clear()
        self.before.clear()
        self.always = None

    def serve(self, method: str, target: str, raw: bytes, authorization: str) -> "Reply":
        """Answer one request, after the edit and with the fault that were put in its way."""
        url = urlsplit(target)
        asked = Asked(method, url.path, parse_qs(url.query), None, received=len(raw))
        asked.address = len(target)
        with self.lock:
            if asked.path == "/token":
                reply = self._token(raw)
                self.log.append(asked)
            else:
                reply = self._call(asked, raw, authorization)
        asked.status, asked.sent = reply.status, len(reply.data)
        return reply

    def _token(self, raw: bytes) -> "Reply":
        try:
            return _reply(200, self.token(parse_qs(raw.decode())))
        except Refusal as error:
            return _reply(error.code, {"error": error.status, "error_description": error.message})

    def _call(self, asked: Asked, raw: bytes, authorization: str) -> "Reply":
        number = sum(a.call != "token" for a in self.log)
        self.log.append(asked)
        edit = self.before.pop(number, None)
        for book in self.books.values() if edit else ():
            edit(book)
        fault = self.always or self.faults.pop(number, None)
        asked.fault = kind = fault.kind if fault else "429" if number >= self.quota else ""
        reply = (
            self._done(asked, raw, authorization)
            if kind in ("", "503-after", "dropped-after", "silent-after", "drip-after")
            or kind in ("200-html-after", "200-cut-after")
            else None
        )
        if kind == "200-cut-after" and reply is not None:
            return _reply(200, reply.data[: len(reply.data) // 2])
        return _broken(kind) if kind or reply is None else reply

    def _done(self, asked: Asked, raw: bytes, authorization: str) -> "Reply":
        try:
            self.check_token(authorization, drive=asked.path.startswith("/drive/"))
            asked.body = json.loads(raw) if raw else None
            answer = self.answer(asked)
            if "fields" in asked.query:
                answer = masks.chosen(answer, masks.parse(asked.query["fields"][0]))
            return _reply(200, answer)
        except masks.BadMask as error:
            refusal = bad(f"Request contains an invalid field mask: {error}")
        except Refusal as error:
            refusal = error
        held = {"code": refusal.code, "message": refusal.message, "status": refusal.status}
        return _reply(
            refusal.code,
            {"error": {**held, "details": refusal.details} if refusal.details else held},
        )

    def token(self, form: dict[str, list[str]]) -> Any:
        """An access token for an assertion that the key signed, for the scope it asks for."""
        if self.token_refused:
            raise Refusal(400, "invalid_grant", "Invalid JWT Signature.")
        claims = self._claims(form.get("assertion", [""])[0])
        self.tokens.append(claims)
        return {
            "access_token": f"token-{len(self.tokens)}",
            "token_type": "Bearer",
            "expires_in": 3600,
        }

    def _claims(self, assertion: str) -> dict[str, Any]:
        from google.auth import jwt

        jwt_claims: dict[str, Any] = jwt.decode(assertion, certs=_key()[1], verify=False)
        signed, _, signature = assertion.rpartition(".")
        from google.auth.crypt import verify_signature

        if not verify_signature(
            signed.encode(), urlsafe_b64decode(signature + "=" * (-len(signature) % 4)), _key()[1]
        ):
            raise Refusal(400, "invalid_grant", "Invalid JWT Signature.")
        return jwt_claims

    def check_token(self, header: str, *, drive: bool = False) -> None:
        """Refuse a call without a token of ours, or one for too little."""
        token = header.removeprefix("Bearer ")
        if token in {f"token-{i + 1}" for i in range(len(self.tokens))}:
            scope = self.tokens[int(token[6:]) - 1].get("scope", "")
        elif token.count(".") == 2:
            scope = self._claims(token).get("scope", "")
        else:
            raise Refusal(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.")
        if (DRIVE_SCOPE if drive else SCOPE) not in scope.split():
            raise Refusal(
                403, "PERMISSION_DENIED", "Request had insufficient authentication scopes."
            )

    def answer(self, asked: Asked) -> Any:
        """The JSON of one call; Refusal for what the service would refuse."""
        if not self.api_on:
            reason = [
                {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "SERVICE_DISABLED"}
            ]
            raise Refusal(
                403,
                "PERMISSION_DENIED",
                "Google Sheets API has not been used in project 1 before or it is disabled.",
                reason,
            )
        if asked.path == "/drive/v3/files":
            return self._files(asked.query)
        path = unquote(asked.path).removeprefix("/v4/spreadsheets/")
        key, verb = re.match(r"([^/:]*)(?:/values)?:?(.*)", path, re.DOTALL).groups()  # type: ignore[union-attr]
        book = self.books.get(key)
        if book is None:
            raise Refusal(404, "NOT_FOUND", "Requested entity was not found.")
        role = book.access.get(EMAIL, book.everybody)
        if role == "none" or (verb == "batchUpdate" and role != "writer"):
            raise Refusal(403, "PERMISSION_DENIED", "The caller does not have permission")
        if (asked.method, verb) == ("GET", ""):
            return self._get(book, asked.query)
        if (asked.method, verb) == ("GET", "batchGet"):
            return self._batch_get(book, asked.query)
        if (asked.method, verb) == ("POST", "batchUpdate"):
            changed, replies = batch.apply(book, asked.body, checking=self.checking)
            if self.hides_new_sheets:
                self._refuse_new(book, changed, asked.body)
            after = self._after(changed, asked.body)
            self.books[key] = changed
            return {"spreadsheetId": key, "replies": replies, **after}
        raise Refusal(
            501,
            "UNIMPLEMENTED",
            f"this server does not model {asked.method} {verb or 'of a spreadsheet'}",
        )

    def _files(self, query: dict[str, list[str]]) -> Any:
        """Spreadsheets by title, in any case of letters, or of a folder, a page at a time."""
        if not self.drive_on:
            raise Refusal(
                403, "PERMISSION_DENIED", "Google Drive API has not been used or it is disabled."
            )
        asked = _QUERY.fullmatch(query["q"][0])
        if asked is None:
            raise bad(f"Invalid Value: this server does not model {query['q'][0]}")
        wanted = re.sub(r"\\(.)", r"\1", asked["title"] or asked["folder"])
        if asked["folder"] is not None and wanted not in self.folders:
            raise Refusal(404, "NOT_FOUND", "File not found: .")
        seen = [b for b in self.books.values() if b.access.get(EMAIL, b.everybody) != "none"]
        if asked["folder"] is not None:
            seen = [book for book in seen if book.key in self.folders[wanted]]
        else:
            seen = [b for b in seen if b.properties["title"].casefold() == wanted.casefold()]
        start = int(query.get("pageToken", ["0"])[0])
        end = start + self.page_size
        found = [{"id": b.key, "name": b.properties["title"]} for b in seen[start:end]]
        return {"files": found, **({"nextPageToken": str(end)} if end < len(seen) else {})}

    def _get(self, book: Spreadsheet, query: dict[str, list[str]]) -> Any:
        if query.get("includeGridData", ["false"])[0].lower() == "true" or "ranges" in query:
            raise Refusal(501, "UNIMPLEMENTED", "this server gives cells where a mask names them")
        mask = masks.parse(query["fields"][0]) if "fields" in query else {}
        return book.as_answer(cells="data" in mask.get("sheets", {}))

    def _batch_get(self, book: Spreadsheet, query: dict[str, list[str]]) -> Any:
        options = (
            query.get("valueRenderOption"),
            query.get("dateTimeRenderOption"),
            query.get("majorDimension", ["ROWS"]),
        )
        entered = options[0] == ["FORMULA"]
        if options[1:] != (["SERIAL_NUMBER"], ["ROWS"]) or not (
            entered or options[0] == ["UNFORMATTED_VALUE"]
        ):
            raise Refusal(
                501,
                "UNIMPLEMENTED",
                "this server gives formulas or unformatted values with serial numbers, by row",
            )
        found = []
        for text in query.get("ranges", []):
            sheet, top, left, bottom, right = book.area(text)
            cells = book.entered(sheet) if entered else book.shown(sheet)
            rows = [row[left:right] for row in cells[top:bottom]]
            name = sheet.title.replace("'", "''")
            one: dict[str, Any] = {
                "range": f"'{name}'!R{top + 1}C{left + 1}",
                "majorDimension": "ROWS",
            }
            found.append({**one, "values": rows} if rows else one)
        return {"spreadsheetId": book.key, "valueRanges": found}

    def _refuse_new(self, before: Spreadsheet, after: Spreadsheet, body: Any) -> None:
        known = {sheet.id for sheet in before.sheets}
        for text in body.get("responseRanges", []):
            if after.area(text)[0].id not in known:
                raise bad(f"Unable to parse range: {text}")

    def _after(self, book: Spreadsheet, body: Any) -> Any:
        """The spreadsheet after a change, where it was asked for:
        the cells of the ranges named, as they were entered.
        """
        if not body.get("includeSpreadsheetInResponse"):
            return {}
        out: dict[int, Any] = {}
        for text in body.get("responseRanges", []):
            sheet, top, left, bottom, right = book.area(text)
            if bottom > len(sheet.rows) or right > sheet.width:
                raise bad(f"Range ({text}) exceeds grid limits.")
            rows = book.row_data(sheet, (top, left, bottom, right))
            out.setdefault(sheet.id, {"properties": sheet.properties, "data": []})["data"].append(
                {"rowData": rows}
            )
        return {"updatedSpreadsheet": {"spreadsheetId": book.key, "sheets": list(out.values())}}


@dataclass(frozen=True)
class Reply:
    """What goes back: status, bytes and headers;
    or nothing, when the connection is cut or stays silent.
    """

    status: int = 0
    data: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: str = ""


def _reply(status: int, answer: Any, **more: str) -> Reply:
    data = (
        answer
        if isinstance(answer, bytes)
        else json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
    )
    kind = "text/html" if isinstance(answer, bytes) else "application/json; charset=UTF-8"
    return Reply(status, data, {"Content-Type": kind, "Content-Length": str(len(data)), **more})


def _broken(kind: str) -> Reply:
    """The answer of a fault."""
    if kind.startswith(("dropped", "silent", "drip")):
        return Reply(cut=kind.partition("-")[0])
    if kind == "502-html":
        return _reply(502, b"<html><title>502 Bad Gateway</title></html>")
    if kind.startswith("200-html"):
        return _reply(200, b"<html><title>Sign in to the network</title></html>")
    if kind == "200-other-before":
        return _reply(200, ["welcome"])
    status = int(kind[:3])
    words = {
        401: ("UNAUTHENTICATED", "Request had invalid authentication credentials."),
        429: ("RESOURCE_EXHAUSTED", "Quota exceeded for quota metric 'Read requests'"),
        500: ("INTERNAL", "Internal error encountered."),
        503: ("UNAVAILABLE", "The service is currently unavailable."),
    }
    answer = {"error": {"code": status, "message": words[status][1], "status": words[status][0]}}
    return _reply(status, answer, **({"Retry-After": "2"} if kind == "429-after" else {}))


def _handler(server: GoogleServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            self.connection.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)

        def log_message(self, format: str, *args: Any) -> None:
            pass

        def do_GET(self) -> None:
            self._serve("GET")

        def do_POST(self) -> None:
            self._serve("POST")

        def _serve(self, method: str) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            reply = server.serve(method, self.path, raw, self.headers.get("Authorization", ""))
            if reply.cut:
                self.close_connection = True
                if reply.cut == "silent":
                    server.stopped.wait(server.patience)
                elif reply.cut == "drip":
                    self._drip()
                else:
                    self.connection.shutdown(SHUT_RDWR)
                return
            lines = [
                f"HTTP/1.1 {reply.status} {REASONS.get(reply.status, 'Error')}",
                *(f"{k}: {v}" for k, v in reply.headers.items()),
            ]
            with suppress(OSError):
                self.wfile.write("\r\n".join([*lines, "", ""]).encode() + reply.data)
                return
            self.close_connection = True

        def _drip(self) -> None:
            """A header that promises much, and then a blank every twentieth of a second."""
            with suppress(OSError):
                self.wfile.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                    b"Content-Length: 1000000\r\n\r\n{"
                )
                while not server.stopped.wait(0.05):
                    self.wfile.write(b" ")

    return Handler


def straight(server: GoogleServer) -> Any:
    """A way to the server for `requests` without sockets, where silence costs no time:
    for many sequences of faults.
    """
    import requests

    class Straight(requests.adapters.BaseAdapter):
        def send(self, request: Any, **more: Any) -> Any:
            body = request.body or b""
            raw = body.encode() if isinstance(body, str) else body
            reply = server.serve(
                request.method, request.path_url, raw, request.headers.get("Authorization", "")
            )
            if reply.cut:
                raise (
                    requests.ReadTimeout()
                    if reply.cut in ("silent", "drip")
                    else requests.ConnectionError()
                )
            response = requests.Response()
            response.status_code, response._content, response.url, response.request = (
                reply.status,
                reply.data,
                request.url,
                request,
            )
            response.headers.update(reply.headers)
            return response

        def close(self) -> None:
            pass

    return Straight()
