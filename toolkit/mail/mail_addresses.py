"""To whom the mails of a morning go: addresses of the Team sheet, and those of who leads."""

import re
from typing import Any, NamedTuple

from toolkit.book import Book
from toolkit.words.folding import fold

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}")
"""What a mail server takes without further agreement (RFC 5321), spelled in ASCII."""
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


class Addresses(NamedTuple):
    """Addresses of the Team by folded name, those of who leads, and what could not be used."""

    team: dict[str, list[str]]
    managers: list[str]
    notes: list[str]


def addresses_of(book: Book) -> Addresses:
    """Every address that a mail can go to; what is none is noted with its cell and never used.

    A cell may hold several, with commas or semicolons between them. `mail_managers` names people
    of the Team sheet or holds addresses itself.
    """
    notes: list[str] = []
    team: dict[str, list[str]] = {}
    rows = book.tables["team"]
    for row, name, text in zip(rows.index, rows["rep"], rows["email"], strict=True):
        if not isinstance(name, str) or not isinstance(text, str) or fold(name) in team:
            continue
        found, wrong = _split(text)
        team[fold(name)] = found
        notes += [f"{_cell(book, row)}: {part!r} is no e-mail address." for part in wrong]
    managers: list[str] = []
    for said in book.settings.mail_managers:
        for part in _parts(said):
            found = team.get(fold(part), []) or _split(part)[0]
            managers += found
            if not found:
                no_address = f"{part!r} is no e-mail address, and Team has none of it"
                notes.append(f"mail_managers: {no_address}.")
    return Addresses(team, list(dict.fromkeys(managers)), notes)


def _cell(book: Book, row: Any) -> str:
    mapped = book.mapped["team"]
    cell = mapped.origin.cell(int(row), mapped.positions["email"])
    return f"{mapped.title}!{cell}"


def _split(text: str) -> tuple[list[str], list[str]]:
    """The addresses of a cell, and the parts of it that are none."""
    as_addresses = {part: address(part) for part in _parts(text)}
    found = [spelled for spelled in as_addresses.values() if spelled]
    return list(dict.fromkeys(found)), [
        part for part, spelled in as_addresses.items() if not spelled
    ]


def _parts(text: str) -> list[str]:
    """What stands between commas, semicolons and line ends."""
    return [part.strip() for part in re.split(r"[;,\n]", text) if part.strip()]


def address(text: str) -> str:
    r"""An address as a mail server takes it, its host in ASCII; "" for what is none.

    It can never hold what would end a header or begin another one.

    >>> address("ana@müller.example"), address("Ana <ana@x.example>")
    ('ana@xn--mller-kva.example', '')
    >>> address("ana@x.example\nBcc: all@x.example")
    ''
    """
    user, at, host = text.rpartition("@")
    try:
        spelled = f"{user}{at}{host.encode('idna').decode('ascii').lower()}"
    except UnicodeError:
        return ""
    labels = spelled.rpartition("@")[2].split(".")
    is_host = all(_HOST.fullmatch(label) for label in labels)
    is_user = not user.startswith(".") and not user.endswith(".") and ".." not in user
    return spelled if _ADDRESS.fullmatch(spelled) and is_host and is_user else ""
