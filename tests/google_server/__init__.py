"""A server of our own that speaks the part of Google Sheets v4 that the toolkit uses, with state,
faults and people's edits.

What it does not model it answers with 501, never with an empty success. Request bodies are checked
against the official discovery document where `google-api-python-client` is installed.
"""

from tests.google_server.server import Fault, GoogleServer
from tests.google_server.state import Sheet, Spreadsheet

__all__ = ["Fault", "GoogleServer", "Sheet", "Spreadsheet"]
