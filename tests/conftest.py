"""Settings and an Excel that tests share."""

from collections.abc import Iterator

import pytest
from excel_engine import Excel, running
from hypothesis import settings

from toolkit.stores.excel import excel_app

settings.register_profile("no clock", deadline=None)  # a slow machine is no fault of the code
settings.load_profile("no clock")


@pytest.fixture(params=["copy", "sheets"])
def excel(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Excel]:
    """An Excel that saves a copy to be read, as on Windows, and one whose sheets are asked for one by one, as on a Mac."""
    monkeypatch.setattr(excel_app, "PAUSE", 0)
    with running() as excel:
        excel.saves_copies = request.param == "copy"
        yield excel
