"""A Google with the sample book, and a key for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.google_helpers import new_server
from tests.google_server import GoogleServer


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[GoogleServer]:
    with new_server() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        yield server


@pytest.fixture
def key(server: GoogleServer, tmp_path: Path) -> Path:
    return server.key_file(tmp_path / "key.json")
