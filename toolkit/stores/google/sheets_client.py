"""Three calls of the service through gspread.

Each with a timeout, bounded retries and one log line.
"""

import json
import logging
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from toolkit.errors import ReadAgainError, ToolkitError, TryLaterError
from toolkit.stores.base import CannotAppend
from toolkit.stores.google.credentials import Found, fetch_token, find_credentials
from toolkit.stores.google.refusals import refusal
from toolkit.stores.google.sheet_address import SERVICE, service
from toolkit.stores.google.spreadsheet import quoted
from toolkit.stores.google.time_limit import within

LOG = logging.getLogger("toolkit.google")
_MARK_FIELDS = "developerMetadata(metadataId,metadataKey,metadataValue)"
META_FIELDS = (
    f"spreadsheetId,properties(title,locale,timeZone),{_MARK_FIELDS},"
    "sheets(properties(sheetId,title,sheetType,hidden,gridProperties(rowCount,columnCount)),"
    f"{_MARK_FIELDS},charts(chartId,spec(subtitle,basicChart(domains),waterfallChart(domain))),"
    "basicFilter,conditionalFormats,merges,tables(tableId,range),"
    "protectedRanges(range,warningOnly,requestingUserCanEdit,unprotectedRanges)%s)"
)
_CELL_FIELDS = (
    ",data(startRow,startColumn,rowData(values(userEnteredValue(formulaValue),note,hyperlink)))"
)
"""What is asked for of cells: formulas, notes, links. One without any is answered by brackets."""
_LONGEST = 7_500
"""Characters of ranges in one address, which is refused from about 8,000 on."""
REPLY_FIELDS = (
    "replies(addSheet(properties(sheetId))),"
    "updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(effectiveValue)))))"
)


@dataclass
class Patience:
    """How long to wait, in seconds: for one answer, between requests, before a repeat, and in all.

    Tests put their own clock here.
    """

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
    """Reads and changes one spreadsheet.

    The time that `Patience` gives in all runs from the first request on.
    """

    def __init__(
        self, key: str, *, creds: Path | None = None, patience: Patience | None = None
    ) -> None:
        self.key = key
        self.name = f"gsheet:{key}"
        self.creds = creds
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

    def meta(self, *, cells: bool = True) -> dict[str, Any]:
        """Titles, sizes, marks, charts, locale, time zone, formulas, notes: all but values."""
        fields = META_FIELDS % (_CELL_FIELDS if cells else "")
        return self._call("get", "", params={"fields": fields}, holds="sheets")

    def values(self, titles: Sequence[str]) -> list[list[list[Any]]]:
        """Unformatted values of whole sheets, in the order of their titles; numbers are floats."""
        return self.shown([quoted(title) for title in titles])

    def shown(self, ranges: Sequence[str]) -> list[list[list[Any]]]:
        """Unformatted values of ranges; numbers are floats."""
        return self._cells(ranges, "UNFORMATTED_VALUE")

    def formulas(self, ranges: Sequence[str]) -> list[list[list[Any]]]:
        """What was entered in ranges: formulas as such, values unformatted; numbers are floats."""
        return self._cells(ranges, "FORMULA")

    def _cells(self, ranges: Sequence[str], shown: str) -> list[list[list[Any]]]:
        """The cells of ranges, in one request as far as its address may be that long."""
        found: list[list[list[Any]]] = []
        for some in _in_addresses(ranges):
            found += self._cells_of(some, shown)
        return found

    def _cells_of(self, ranges: Sequence[str], shown: str) -> list[list[list[Any]]]:
        params = {
            "ranges": list(ranges),
            "majorDimension": "ROWS",
            "valueRenderOption": shown,
            "dateTimeRenderOption": "SERIAL_NUMBER",
            "fields": "valueRanges(values)",
        }
        answer = self._call("get", "/values:batchGet", params=params, holds="valueRanges")
        return [sheet.get("values", []) for sheet in answer["valueRanges"]]

    def update(self, data: bytes) -> dict[str, Any]:
        """Do a batch of requests, whole or not at all.

        Raises ReadAgainError where it is not known whether it was done.
        """
        return self._call("post", ":batchUpdate", params={"fields": REPLY_FIELDS}, data=data)

    def token(self) -> None:
        """Find credentials and fetch a token, once."""
        if self._http is None:
            self._http = _http(*self._sign_in())

    def _sign_in(self) -> tuple[str, str | None]:
        """A new token, and the project that pays for the requests where one is named."""
        import google.auth.exceptions as errors

        self.found = self.found or find_credentials(self.creds)
        wait = self._waits("The sign-in at Google")
        while True:
            wait()
            with suppress(errors.TransportError):
                return fetch_token(self.found, sum(self._timeout())), self.found.project

    def _call(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, Any],
        data: bytes | None = None,
        holds: str = "",
    ) -> dict[str, Any]:
        """The answer to one request, after as many repeats as are harmless and fit into the time.

        Reading is repeated whatever happened; writing only where the service says that it did
        nothing: too many requests, or a token that has run out. An answer that is no object, or
        lacks what it is to hold, is none: something between us and the service made it.
        """
        import requests

        self.token()
        is_writing = data is not None
        whole_numbers = float if holds == "valueRanges" else int
        wait = self._waits("Google Sheets")
        pause, has_new_token = 0.0, False
        while True:
            wait(pause)
            try:
                response = self._ask(method, path, params, data)
            except requests.RequestException as error:
                if is_writing:
                    raise self._unsure() from error
                continue
            status = response.status_code
            pause = 0.0
            if response.ok:
                answer = _json(response.content, whole_numbers)
                if isinstance(answer, dict) and (not holds or holds in answer):
                    return answer
                if is_writing:
                    raise self._unsure()
                continue
            if status == 429 or (status >= 500 and not is_writing):
                pause = _retry_after(response.headers.get("Retry-After"))
            elif status >= 500:
                raise self._unsure()
            elif status == 401 and not has_new_token:
                has_new_token = True
                self._http.session.headers["Authorization"] = f"Bearer {self._sign_in()[0]}"
            else:
                answer = _json(response.content)
                raise self._refusal(status, answer, writing=is_writing)

    def _unsure(self) -> ReadAgainError:
        return ReadAgainError(
            f"{self.name}: the connection failed while it was written; the next run settles it.\n"
            "Try again later."
        )

    def _ask(self, method: str, path: str, params: dict[str, Any], data: bytes | None) -> Any:
        """One request and its answer, whatever its status, with one line in the log."""
        import requests

        started, status, size = self.patience.clock(), "no answer", 0
        try:
            response = self._request(method, path, params, data)
            status, size = str(response.status_code), len(response.content)
            return response
        except requests.RequestException as error:
            status = type(error).__name__
            raise
        finally:
            took = (self.patience.clock() - started) * 1000
            line = "%s %s %s %.0f ms %d bytes"
            LOG.info(line, method.upper(), self._path(path), status, took, size)

    def _path(self, path: str) -> str:
        """Where on the service the spreadsheet is."""
        return f"/v4/spreadsheets/{self.key}{path}"

    def _refusal(self, status: int, answer: Any, *, writing: bool) -> ToolkitError | CannotAppend:
        return refusal(status, answer, name=self.name, found=self.found, writing=writing)

    def _request(self, method: str, path: str, params: dict[str, Any], data: bytes | None) -> Any:
        """One request and its answer, whatever its status; raises RequestException without one."""
        import requests
        from gspread.exceptions import APIError

        headers = None
        if data is not None:
            headers = {"Content-Type": "application/json; charset=utf-8"}
        url = self.base + self._path(path)
        ask = self._http.request
        self._http.set_timeout(self._timeout())
        try:
            return within(
                sum(self._timeout()),
                lambda: ask(method, url, params=params, data=data, headers=headers),
            )
        except APIError as error:
            return error.response
        except TimeoutError as error:
            raise requests.ReadTimeout("the answer did not end in time") from error

    def _waits(self, what: str) -> Callable[..., None]:
        """What is called before each try: it keeps the pace, and waits longer before each repeat.

        It raises TryLaterError, saying that `what` is out of reach, when the time in all is used
        up.
        """
        patience, repeats = self.patience, 0
        if self._end is None:
            self._end = patience.clock() + patience.in_all
        end = self._end

        def before(pause: float = 0.0) -> None:
            nonlocal repeats
            nap = self._until_next()
            if repeats:
                nap = max(nap, pause, self._grown(repeats))
            repeats += 1
            if patience.clock() + nap >= end:
                raise TryLaterError(
                    f"{self.name}: {what} is too busy or out of reach; "
                    "waited as long as is useful.\nTry again later."
                )
            if nap > 0:
                patience.sleep(nap)
            self._last = patience.clock()

        return before

    def _until_next(self) -> float:
        """Seconds until the next request keeps the pace."""
        if self._last is None or not self.pace:
            return 0.0
        return self._last + self.pace - self.patience.clock()

    def _grown(self, repeats: int) -> float:
        """Seconds before this repeat (from 1): twice those before the last one, but for luck."""
        doublings = min(repeats - 1, 20)
        grown = min(self.patience.first_wait * 2.0**doublings, self.patience.longest_wait)
        return grown * (0.5 + self.patience.jitter() / 2)

    def _timeout(self) -> tuple[float, float]:
        """Seconds to connect and to wait for an answer, together never beyond the time in all."""
        left = max(0.02, (self._end or 0.0) - self.patience.clock())
        connect = min(self.patience.connect, left / 2)
        return connect, min(self.patience.answer, left - connect)


def _in_addresses(ranges: Sequence[str]) -> Iterator[list[str]]:
    """Runs of ranges, each of which fits into the address of one request."""
    some, size = list[str](), 0
    for text in ranges:
        length = len(quote(text, safe="")) + len("&ranges=")
        if some and size + length > _LONGEST:
            yield some
            some, size = [], 0
        some.append(text)
        size += length
    if some:
        yield some


def _http(token: str, project: str | None) -> Any:
    """gspread's client; its session has the token and asks no other host for one."""
    import requests
    from gspread import HTTPClient

    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    if project:
        session.headers["x-goog-user-project"] = project
    return HTTPClient(None, session)  # type: ignore[arg-type]


def _retry_after(text: str | None) -> float:
    """Seconds that the service asks to wait; a date in their place counts as none."""
    return float(text) if text is not None and text.isdigit() else 0.0


def _json(content: bytes, parse_int: Callable[[str], Any] = int) -> Any:
    try:
        return json.loads(content, parse_int=parse_int)
    except ValueError:
        return None
