"""What the report cannot tell of this book: each part, why, and what it takes."""

from collections.abc import Iterator

import pandas as pd

from toolkit.book import Book, has
from toolkit.planning.planning import Planning
from toolkit.reports.untold_orders import Row, of_orders
from toolkit.reports.what_it_takes import (
    CALLS,
    SURVEYS,
    rows_of_sheet,
    values_of_column,
    voices_heard,
)
from toolkit.rules.survey_scales import UNKNOWN
from toolkit.schema.outputs import CONTACT_GAPS, COVERAGE, REVENUE
from toolkit.schema.plan_outputs import PLAN_KEPT
from toolkit.schema.retention_outputs import (
    CANNOT_TELL,
    CARING,
    COVERAGE_REPS,
    EFFORT,
    LISTENED,
    VOICES,
    WARNING_SIGNS,
)


def cannot_tell(planning: Planning, made: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """A row for each part that is missing or that cannot be said in full; `made` are the others."""
    rows = [
        *of_orders(planning, made),
        *_of_calls(planning, made),
        *_of_voices(planning, made),
        *_of_signs(planning.book, made[WARNING_SIGNS.title], has_contacts=COVERAGE.title in made),
    ]
    said = [(block, f"{why} What it takes: {fix}") for block, why, fix in rows]
    return pd.DataFrame(said, columns=CANNOT_TELL.names)


# ------------------------------------------------------------------------- of calls and of voices


def _of_calls(planning: Planning, made: dict[str, pd.DataFrame]) -> Iterator[Row]:
    book = planning.book
    tables = (COVERAGE, COVERAGE_REPS, CONTACT_GAPS, CARING, EFFORT)
    missing = ", ".join(table.title for table in tables if table.title not in made)
    if not has(book, "calls"):
        yield missing, "The book has no calls yet.", rows_of_sheet(book, "calls", CALLS)
    elif COVERAGE.title not in made:
        why = "No call lies on or before the day of this report."
        yield missing, why, "a later day for the report, or the calls before it."
    else:
        if CARING.title not in made:
            fix = rows_of_sheet(book, "calls", CALLS)
            yield CARING.title, "No call lies in the last 12 full months.", fix
        if EFFORT.title not in made and has(book, "orders"):
            fix = rows_of_sheet(book, "calls", CALLS)
            yield EFFORT.title, "No call lies in the last 365 days.", fix
    if PLAN_KEPT.title not in made:
        yield (
            PLAN_KEPT.title,
            "No planned day has come yet that a refresh of this book remembers.",
            "a refresh of the book each morning, in place.",
        )
    if REVENUE.title not in made:
        why = "No customer has revenue, neither by orders nor in the list."
        yield REVENUE.title, why, "orders with amounts, or a column Revenue in the list."
    elif made[REVENUE.title]["share_of_revenue"].isna().all():
        why = (
            "The customers of a tier got more money back than they spent, so that what is left is "
            "no part of a whole: revenue has no shares."
        )
        yield REVENUE.title, why, "more months in the setting revenue_months, or the orders before."


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of_voices(planning: Planning, made: dict[str, pd.DataFrame]) -> Iterator[Row]:
    survey = rows_of_sheet(planning.book, "surveys", SURVEYS)
    if "surveys" not in planning.book.mapped:
        yield VOICES.title, "The book has no sheet of surveys.", survey
    elif not has(planning.book, "surveys"):
        why = f"The sheet {planning.book.mapped['surveys'].titles} has no rows yet."
        yield VOICES.title, why, survey
    elif VOICES.title not in made:
        yield VOICES.title, "No score lies in the last 365 days.", survey
    else:
        from toolkit.planning.voices import scales_of

        scales = scales_of(planning.book)
        for kind in made[VOICES.title]["kind"]:
            by = scales[kind]
            if by.why:
                is_unknown = by.measure == UNKNOWN
                says = "nothing is worked out" if is_unknown else "their mean is shown"
                fix = "a survey from 0 to 10."
                if is_unknown:
                    fix = f"the scale behind the name, like {kind} 0-10 or {kind} 1-6 (1 = best)."
                yield f"{VOICES.title}: {kind}", f"{_sentence(by.why)}; {says}.", fix
    if LISTENED.title not in made:
        why = "The book holds no suggestion, no case resolved of late and nobody who was referred."
        yield LISTENED.title, why, voices_heard(planning.book)


# ---------------------------------------------------------------------------------- of the signs


def _of_signs(book: Book, signs: pd.DataFrame, *, has_contacts: bool) -> Iterator[Row]:
    """Of each warning sign that cannot be told what it is made of."""
    for sign, state, setting in zip(signs["sign"], signs["state"], signs["setting"], strict=True):
        if state == "Cannot tell":
            why, fix = _SIGN_NEEDS[setting]
            if setting == "warn_coverage" and not has_contacts:
                why, fix = "The book does not say when anybody was reached.", CALLS
                fix = rows_of_sheet(book, "calls", fix)
            elif setting == "warn_unheard":
                fix = rows_of_sheet(book, "surveys", fix)
            elif setting in _SIGN_COLUMNS:
                fix = values_of_column(book, *_SIGN_COLUMNS[setting], fix)
            yield f"{WARNING_SIGNS.title}: {sign}", why, fix


_SIGN_COLUMNS = {
    "warn_sell": ("calls", ("purpose",)),
    "warn_rushed": ("calls", ("minutes", "rating")),
    "warn_load": ("team", ("calls_per_day",)),
}
_SIGN_NEEDS = {
    "warn_coverage": ("Nobody who may be called is called as A or B.", "orders or revenue, by "
                      "which tiers are found."),
    "warn_sell": ("No contact of the last 365 days says what it was for.", "the column Purpose of "
                  "the calls, or of the call schedule."),
    "warn_unheard": ("No score, rating or answer lies on or before the day of this report.", "a "
                     "sheet Surveys, or ratings and answers in the call schedule."),
    "warn_rushed": ("Fewer than two full months of calls have minutes or ratings.", "the columns "
                    "Minutes or Rating of the calls."),
    "warn_load": ("No rep has customers and places for calls.", "a sheet Team with working days "
                  "and calls a day."),
}  # fmt: skip
