"""Who answered a form, by the address that they are signed in with: the rep who called."""

import pandas as pd

from toolkit.words.folding import fold


def with_reps(calls: pd.DataFrame, team: pd.DataFrame, customers: pd.DataFrame) -> pd.DataFrame:
    """Calls with reps in place of their e-mail addresses.

    A rep is known by the address in the Team sheet, else by a name that begins the address; an
    address of nobody stays what it is.
    """
    said = calls["by"]
    is_address = said.str.contains("@", regex=False).fillna(False).astype(bool)
    if not is_address.any():
        return calls
    reps = dict.fromkeys([*team["rep"].dropna(), *customers["owner"].dropna()])
    by_address: dict[str, str] = {}
    for rep in reps:
        for spelled in (fold(rep), fold(rep.split()[0])):
            by_address.setdefault(spelled, rep)
    for rep, address in zip(team["rep"], team["email"], strict=True):
        if pd.notna(rep) and pd.notna(address):
            by_address[str(address).strip().casefold()] = rep
    named = said.where(~is_address)
    for address in said[is_address].unique():
        whole = address.strip().casefold()
        local = whole.partition("@")[0]
        rep = by_address.get(whole) or by_address.get(fold(local))
        rep = rep or by_address.get(fold(local.replace("_", ".").split(".")[0]))
        named = named.mask(said == address, rep or address)
    return calls.assign(by=named.astype(said.dtype))
