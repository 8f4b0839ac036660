"""What is left to settle of a book's headers, and what each of them may mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from toolkit.book import Book
from toolkit.checks.open_questions import Open, open_questions
from toolkit.errors import SettingsError, nearest
from toolkit.mapping.spelled_choices import columns_by_word
from toolkit.parsing.cells import as_text
from toolkit.reading.header_claims import Proposal
from toolkit.reading.likeness import LIKENED, likely
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import INPUTS
from toolkit.settings.choices import NOTHING, WHICH, choice_key
from toolkit.words.folding import fold

SAMPLES = 3
"""Different values under a header that are shown with the question."""


@dataclass(frozen=True)
class Question:
    """A header that is not used and may mean something, with some values and the proposals."""

    sheet: str
    table: str
    header: str
    samples: tuple[str, ...]
    proposals: tuple[Proposal, ...]


def questions(book: Book, sheets: Mapping[str, RawSheet]) -> list[Question]:
    """Everything that is worth asking, table by table.

    In: the book, and the raw sheets it was read from.
    """
    asked: list[Question] = []
    for name, mapped in book.mapped.items():
        if name == "settings":
            continue
        for sheet in mapped.sheets:
            if not sheet.is_made:
                asked += _questions_of(sheet, sheets[sheet.frame])
    return asked


def other_questions(book: Book) -> list[Open]:
    """What else is doubtful in a book, as its sheet Please answer asks it: all but headers."""
    found = open_questions(book.problems, book.origins)
    return [each for each in found if not each.ask.key.startswith(HEADER) or WHICH in each.ask.key]


HEADER = "column "
"""How the key of a question about one header begins."""


def _questions_of(mapped: Mapped, raw: RawSheet) -> list[Question]:
    asked = []
    for header, proposed in proposals(mapped).items():
        samples = _samples(raw, header)
        asked.append(Question(mapped.title, mapped.table, header, samples, tuple(proposed)))
    return asked


def _samples(raw: RawSheet, header: str) -> tuple[str, ...]:
    """The first different values under a header; under the first column of that header."""
    values = raw.column(raw.headers.index(header))
    texts = [text for value in values if (text := as_text(value))]
    return tuple(dict.fromkeys(texts))[:SAMPLES]


def proposals(mapped: Mapped) -> dict[str, list[Proposal]]:
    """Headers that are not used, each with the columns it may mean.

    These are told by words and values, else by likeness of letters.
    """
    taken = list(mapped.columns.values())
    table = INPUTS[mapped.table]
    proposed: dict[str, list[Proposal]] = {}
    open_headers = [header for header in mapped.unmapped if header not in mapped.needless]
    for number, header in enumerate(open_headers):
        may_mean = [p for p in mapped.proposed.get(header, []) if p.column not in taken]
        if not may_mean and number < LIKENED:
            may_mean = likely(header, table, taken)
        if may_mean:
            proposed[header] = may_mean
    return proposed


def answered(question: Question, answer: str) -> tuple[str, str] | None:
    """Setting row of an answer; None for a blank one.

    An answer is the number of a proposal, a column's name or label, or "-" for none of them.
    Raises SettingsError for any other.
    """
    answer = answer.strip()
    if not answer:
        return None
    key = choice_key(question.sheet, question.header)
    if answer in NOTHING:
        return key, NOTHING[0]
    if answer.isdigit() and 0 < int(answer) <= len(question.proposals):
        return key, question.proposals[int(answer) - 1].column
    table = INPUTS[question.table]
    columns = columns_by_word([table])
    if fold(answer) not in columns:
        raise SettingsError(
            f"{table.title} has no column {answer!r}. {nearest(answer, table.names)}"
        )
    return key, columns[fold(answer)]


def shown(proposed: list[Proposal]) -> list[dict[str, Any]]:
    """Proposals as plain values, for JSON."""
    return [{"column": p.column, "reason": p.reason, "score": p.score or None} for p in proposed]
