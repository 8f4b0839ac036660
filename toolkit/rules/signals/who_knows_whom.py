"""One person of theirs speaks with us, and nobody sat down with old customers (48, 57)."""

import pandas as pd

from toolkit.rules.sentences import day_text
from toolkit.rules.sentences import rows as each_row
from toolkit.rules.signals.signal_kinds import Signal


def one_of_theirs(known: pd.DataFrame, *, least: int) -> list[Signal]:
    """With whom only one person of theirs was spoken with, in `least` contacts or more.

    In: customer_id, by (that person), contacts, unnamed (contacts in which nobody is named), of
    365 days. Where more contacts name nobody than name one, nobody can tell.
    """
    found = []
    for row in each_row(known, ("customer_id", "by", "contacts", "unnamed")):
        count = int(row["contacts"])
        if count < least or row["unnamed"] > count:
            continue
        evidence = f"Only {row['by']} spoke with us in 365 days, {count} times."
        customer, basis = str(row["customer_id"]), str(row["by"])
        found.append(Signal("their person", customer, evidence, pd.NaT, basis, 1.0, count))
    return found


def sit_down_missed(steps: pd.DataFrame, *, today: pd.Timestamp, grace: int) -> list[Signal]:
    """With which customers of long standing nobody sat down, more than `grace` days after its day.

    In: customer_id, due, done, of the steps that are sit-downs.
    """
    is_missed = steps["done"].isna() & (steps["due"] + pd.Timedelta(days=grace) < today)
    rows = steps[is_missed.to_numpy(bool)]
    found = []
    for row in each_row(rows.drop_duplicates("customer_id"), ("customer_id", "due")):
        due = pd.Timestamp(row["due"])
        evidence = f"A sit-down was due on {day_text(due)}, {(today - due).days} days ago."
        since = due + pd.Timedelta(days=grace + 1)
        customer, basis = str(row["customer_id"]), str(due.date())
        found.append(Signal("sit down", customer, evidence, since, basis, 1.0, 1))
    return found
