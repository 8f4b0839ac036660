"""Customers whom our own sheets know by an id that the list does not give them any more."""

from collections.abc import Iterable, Mapping

import pandas as pd

from toolkit.matching.customer_index import NOBODY, Customers
from toolkit.words.folding import fold


def former_ids(
    said: Iterable[tuple[str, str]], customers: Customers, logs: Mapping[str, pd.DataFrame]
) -> dict[str, str]:
    """Ids of before, each with the one that its customer has now; those that still hold are left
    out.

    In: ids as our sheets have them, each with the name beside it (in a list without ids the name
    is the id); the logs, with whose each row is. The list proves whose an id was: by the name, with
    or without its legal form, by another name that somebody gave the customer; and so do rows of a
    log under that name that belong to one customer by their id, e-mail or phone.
    """
    names = dict(zip(customers.ids, customers.accounts["name"].map(fold), strict=True))
    now: dict[str, str] = {}
    for former, name in dict.fromkeys(said):
        place = customers.find(name or former)
        if names.get(former) == fold(name) or (former in names and place == NOBODY):
            continue
        found = customers.ids[place] if place != NOBODY else _by_rows(name or former, logs)
        if found and found != former:
            now.setdefault(former, found)
    return now


def _by_rows(name: str, logs: Mapping[str, pd.DataFrame]) -> str:
    """The only customer to whom rows under this name belong; "" for none and for several."""
    owners: set[str] = set()
    for rows in logs.values():
        mine = rows["customer"].map(fold, na_action="ignore") == fold(name)
        owners |= set(rows["customer_id"][mine.to_numpy(bool)].dropna().astype("str"))
    return owners.pop() if len(owners) == 1 else ""
