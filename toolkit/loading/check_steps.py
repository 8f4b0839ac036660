"""What is wrong in a book as a whole: its sheets, its tables, rows that were lost since."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from toolkit.catalogues.catalogue import LANGUAGES
from toolkit.checks.language_checks import about_language
from toolkit.checks.last_order import about_last_order
from toolkit.checks.sheet_checks import (
    changed_by_hand,
    check_choices,
    check_headings,
    check_reports,
)
from toolkit.checks.table_checks import check_tables
from toolkit.entries.collapsed import collapsed, no_customers
from toolkit.entries.last_reading import counts_last
from toolkit.loading.draft import Draft
from toolkit.matching.incomplete_rows import incomplete
from toolkit.problem import Problem
from toolkit.reading.book_language import AUTO, language_of_book
from toolkit.schema.report_names import REPORT_NAMES


def check_sheets(draft: Draft, changed: Mapping[str, str]) -> None:
    """Report what is to be said of whole sheets, and log rows that name nobody or no day."""
    draft.problems += [changed_by_hand(title, what) for title, what in changed.items()]
    for at in draft.mapped.values():
        draft.problems += check_headings(at)
    draft.problems += check_choices(draft.settings, draft.origins, draft.sheets)
    _know_reports(draft)
    draft.problems += check_reports(draft.settings, draft.origins)
    for log, at in draft.logs.items():
        incomplete(draft.tables[log], at, draft.problems)


def _know_reports(draft: Draft) -> None:
    """Take the titles of reports in other languages, too, under the setting `also`."""
    also = draft.settings.also
    if all(name in REPORT_NAMES for name in also):
        return
    # Read here, so that a book that names reports in English does not read every language.
    from toolkit.catalogues.report_words import report_called

    draft.settings = replace(draft.settings, also=tuple(dict.fromkeys(map(report_called, also))))


def tell_language(draft: Draft) -> None:
    """Say in which language people are told of the book, and where its headers leave that open."""
    spoken = language_of_book(draft.settings.language, draft.mapped, LANGUAGES, draft.sheets)
    draft.language = spoken.code
    if draft.settings.language != AUTO:
        return
    at = next(iter(draft.mapped.values()))
    draft.problems += about_language(spoken, at, LANGUAGES)


def check_rows(draft: Draft) -> None:
    """Report what cannot be true in a row; how old the last order is stands first."""
    if "orders" in draft.mapped:
        orders, now = draft.tables["orders"], pd.Timestamp(draft.today)
        draft.problems[:0] = about_last_order(orders, draft.mapped["orders"], now)
    check_tables(
        draft.tables,
        draft.mapped,
        draft.settings,
        draft.today,
        draft.problems,
        day_first=draft.how.day_first,
    )


def check_collapsed(
    draft: Draft, last_run: pd.DataFrame | None, counted: Mapping[str, int]
) -> None:
    """Report tables of few rows, as `counted`, where the last run read many."""
    if draft.settings.accept_fewer:
        return
    fewer = collapsed(counts_last(last_run), counted, draft.mapped)
    draft.problems += fewer or no_customers(counted, draft.mapped)


def told_once(draft: Draft) -> list[Problem]:
    """All problems; a sheet that is read as orders and invoices reports its cells twice."""
    orders, invoices = draft.mapped.get("orders"), draft.mapped.get("invoices")
    if orders and invoices and orders.frame == invoices.frame:
        return list(dict.fromkeys(draft.problems))
    return draft.problems
