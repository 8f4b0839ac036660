"""Three calls of the service through gspread, with a timeout, bounded retries and one log line a request."""

import json
import logging
import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.errors import ReadAgainError, TryLaterError
from toolkit.stores.google.auth import Found, fetch_token, find_credentials
from toolkit.stores.google.bounded import bounded
from toolkit.stores.google.refusals import refusal
from toolkit.stores.google.where import SERVICE, service

LOG = logging.getLogger("toolkit.google")
META_FIELDS = (
    "spreadsheetId,properties(title,locale,timeZone),developerMetadata(metadataId,metadataKey,metadataValue),"
    "sheets(properties(sheetId,title,sheetType,gridProperties(rowCount,columnCount)),"
    "developerMetadata(metadataId,metadataKey,metadataValue),charts(chartId,spec(basicChart(domains))),"
    "basicFilter,conditionalFormats,merges,tables(tableId,range),"
    "protectedRanges(range,warningOnly,requestingUserCanEdit,unprotectedRanges))"
)
REPLY_FIELDS = "replies(addSheet(properties(sheetId))),updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(effectiveValue)))))"


@dataclass
class Patience:
    """How long to wait: for one answer, between requests, before a repeat, and in all. Tests put their own clock here."""

    connect: float = 10.0
    answer: float = 90.0
    in_all: float = 240.0
    pace: float = 1.0
    first_wait: float = 1.0
    longest_wait: float = 32.0
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    jitter: Callable[[], float] = random.random


class Client:
    """Reads and changes one spreadsheet; the time that `Patience` gives in all runs from the first request on."""

    def __init__(
        self, key: str, *, creds: Path | None = None, patience: Patience | None = None
    ) -> None:
        self.key, self.name, self.creds = key, f"gsheet:{key}", creds
        self.base = service()
        self.patience = patience or Patience()
        self.pace = self.patience.pace if self.base == SERVICE else 0.0
        self.found: Found | None = None
        self._http: Any = None
        self._end: float | None = None
        self._last: float | None = None

    @property
    def email(self) -> str | None:
        """Whom a sheet is to be shared with, where it is known."""
        return self.found.email if self.found else None

    def meta(self) -> dict[str, Any]:
        """Titles, sizes, marks, charts, locale and time zone: everything but cells."""
        answer: dict[str, Any] = json.loads(self._call("get", "", params={"fields": META_FIELDS}))
        return answer

    def values(self, titles: Sequence[str]) -> list[list[list[Any]]]:
        """Unformatted values of whole sheets, in the order of their titles; every number is a float."""
        if not titles:
            return []
        params = {
            "ranges": [quoted(title) for title in titles],
            "majorDimension": "ROWS",
            "valueRenderOption": "UNFORMATTED_VALUE",
            "dateTimeRenderOption": "SERIAL_NUMBER",
            "fields": "valueRanges(values)",
        }
        found = json.loads(
            self._call("get", "/values:batchGet", params=params), parse_int=float
        ).get("valueRanges", [])
        return [one.get("values", []) for one in found]

    def update(self, data: bytes) -> dict[str, Any]:
        """Do a batch of requests, whole or not at all; raises ReadAgainError where it is not known whether it was done."""
        answer: dict[str, Any] = json.loads(
            self._call("post", ":batchUpdate", params={"fields": REPLY_FIELDS}, data=data)
        )
        return answer

    def token(self) -> None:
        """Find credentials and fetch a token, once."""
        if self._http is not None:
            return
        self._http = _http(self.base, *self._signed_in())

    def _signed_in(self) -> tuple[str, str | None]:
        """A new token, and the project that pays for the requests where one is named."""
        import google.auth.exceptions as errors

        self.found = self.found or find_credentials(self.creds)
        wait = self._waits("The sign-in at Google")
        while True:
            wait()
            with suppress(errors.TransportError):
                return fetch_token(self.found, sum(self._timeout())), self.found.project

    def _call(
        self, method: str, path: str, *, params: dict[str, Any], data: bytes | None = None
    ) -> bytes:
        """The answer to one request, after as many repeats as are harmless and fit into the time."""
        import requests

        self.token()
        wait, after, renewed = self._waits("Google Sheets"), 0.0, False
        while True:
            wait(after)
            try:
                response = self._asked(method, path, params, data)
            except requests.RequestException as error:
                if data is not None:
                    raise _unsure(self.name) from error
                continue
            status, after = response.status_code, 0.0
            if response.ok:
                return bytes(response.content)
            if status == 429 or (status >= 500 and data is None):
                after = _retry_after(response.headers.get("Retry-After"))
                continue
            if status >= 500:
                raise _unsure(self.name)
            if status == 401 and not renewed:
                renewed = True
                self._http.session.headers["Authorization"] = f"Bearer {self._signed_in()[0]}"
                continue
            raise refusal(
                status,
                _json(response.content),
                name=self.name,
                found=self.found,
                writing=data is not None,
            )

    def _asked(self, method: str, path: str, params: dict[str, Any], data: bytes | None) -> Any:
        """One request and its answer, whatever its status, with one line in the log."""
        import requests
        from gspread.exceptions import APIError
        from gspread.urls import SPREADSHEET_URL

        head = {"Content-Type": "application/json; charset=utf-8"} if data is not None else None
        self._http.set_timeout(self._timeout())
        started, status, size = self.patience.clock(), "no answer", 0
        try:
            try:
                ask, url = self._http.request, SPREADSHEET_URL % self.key + path
                response = bounded(
                    sum(self._timeout()),
                    lambda: ask(method, url, params=params, data=data, headers=head),
                )
            except APIError as error:
                response = error.response
            except TimeoutError as error:
                raise requests.ReadTimeout("the answer did not end in time") from error
            status, size = str(response.status_code), len(response.content)
            return response
        except requests.RequestException as error:
            status = type(error).__name__
            raise
        finally:
            took = (self.patience.clock() - started) * 1000
            LOG.info(
                "%s /v4/spreadsheets/%s%s %s %.0f ms %d bytes",
                method.upper(),
                self.key,
                path,
                status,
                took,
                size,
            )

    def _waits(self, what: str) -> Callable[..., None]:
        """What is called before each try: it keeps the pace, and from the second on waits longer each time.

        TryLaterError when the time in all is used up.
        """
        wait, pauses = self.patience, iter(range(1_000_000))
        self._end = wait.clock() + wait.in_all if self._end is None else self._end

        def before(after: float = 0.0) -> None:
            number = next(pauses)
            nap = (
                self._last + self.pace - wait.clock()
                if self._last is not None and self.pace
                else 0.0
            )
            if number:
                grown = min(wait.first_wait * 2.0 ** min(number - 1, 20), wait.longest_wait)
                nap = max(nap, after, grown * (0.5 + wait.jitter() / 2))
            if wait.clock() + nap >= (self._end or 0.0):
                raise TryLaterError(
                    f"{self.name}: {what} is too busy or out of reach; waited as long as is useful.\nTry again later."
                )
            if nap > 0:
                wait.sleep(nap)
            self._last = wait.clock()

        return before

    def _timeout(self) -> tuple[float, float]:
        """Seconds to connect and to wait for an answer, together never beyond the time in all."""
        left = max(0.02, (self._end or 0.0) - self.patience.clock())
        connect = min(self.patience.connect, left / 2)
        return connect, min(self.patience.answer, left - connect)


def quoted(title: str) -> str:
    """A whole sheet as a range: its title in quotes."""
    return "'" + title.replace("'", "''") + "'"


def _http(base: str, token: str, project: str | None) -> Any:
    """gspread's client under another address; its session carries the token, and asks no other host."""
    import requests
    from gspread import HTTPClient

    class Http(HTTPClient):
        def request(self, method: str, endpoint: str, *args: Any, **more: Any) -> Any:
            return super().request(method, endpoint.replace(SERVICE, base, 1), *args, **more)

    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    if project:
        session.headers["x-goog-user-project"] = project
    return Http(None, session)  # type: ignore[arg-type]


def _unsure(name: str) -> ReadAgainError:
    return ReadAgainError(
        f"{name}: the connection failed while it was written; the next run settles it.\nTry again later."
    )


def _retry_after(text: str | None) -> float:
    return float(text) if text is not None and text.isdigit() else 0.0


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return None
