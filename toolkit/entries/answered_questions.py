"""What was typed into the sheet Please answer: answers as settings, and those that are none."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from toolkit.catalogues.catalogue import catalogues
from toolkit.entries.raw_values import worded
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.errors import DataError, SettingsError
from toolkit.problem import Problem
from toolkit.reading.settings_sheet import SettingRow
from toolkit.schema.question_outputs import PLEASE_ANSWER
from toolkit.settings.choices import EVERY, NONE, NOTHING, WHICH, WHICH_LIST, choice_key
from toolkit.words.folding import fold
from toolkit.words.offered import meant

ANSWER = PLEASE_ANSWER.column("choice")
_AT_CHOICES = f"{PLEASE_ANSWER.name}.choices"


class Answer(NamedTuple):
    """An answer as the setting that it is, and the row that it was typed into."""

    key: str
    value: str
    row: TypedRow

    @property
    def place(self) -> str:
        """Where it stands, as an error names it."""
        return f"{PLEASE_ANSWER.page}!{self.row.typed[ANSWER.name].cell}"


class Answers(NamedTuple):
    """All that was typed into the sheet of questions: what counts, and what does not, with why."""

    taken: tuple[Answer, ...] = ()
    wrong: tuple[tuple[TypedRow, str], ...] = ()

    def as_settings(self) -> list[SettingRow]:
        """The answers as rows of settings, each with its place."""
        return [(answer.key, answer.value, answer.place) for answer in self.taken]

    def unsaid(self, rows: Iterable[SettingRow]) -> tuple[Answer, ...]:
        """Those that the sheet of settings, whose rows these are, does not say yet."""
        said = {fold(key): fold(str(value)) for key, value, _ in rows}
        return tuple(each for each in self.taken if said.get(fold(each.key)) != fold(each.value))

    def problems(self) -> list[Problem]:
        """A note of each answer that does not count."""
        return [_not_taken(row, why) for row, why in self.wrong]


def is_of_questions(row: TypedRow) -> bool:
    """Whether a typed row is of the sheet of questions, and of no call or task."""
    return row.table == PLEASE_ANSWER.name


def read_answers(typed: Iterable[TypedRow]) -> Answers:
    """The answers among the rows of the sheet of questions; one that is no choice is none."""
    taken: dict[str, Answer] = {}
    wrong = []
    for row in typed:
        said = worded(row.value(ANSWER.name))
        if not said:
            continue
        settings = settings_of(said, str(row.row_key), _choices(row))
        for key, value in settings:
            taken[fold(key)] = Answer(key, value, row)
        if not settings:
            wrong.append((row, "that is none of the words to choose from"))
    return Answers(tuple(taken.values()), tuple(wrong))


def that_fit(answers: Answers, tried: Callable[[Answers], object]) -> Answers:
    """The answers with which the book can be read; the others are wrong, and why.

    `tried` reads the book with some of them. It raises what it raises without any of them.
    """
    tried(Answers())
    fitting, wrong = Answers(wrong=answers.wrong), []
    for answer in answers.taken:
        more = fitting._replace(taken=(*fitting.taken, answer))
        try:
            tried(more)
        except (SettingsError, DataError) as error:
            reason = str(error).partition("\n")[0].removeprefix(f"{answer.place}: ").rstrip(".")
            wrong.append((answer.row, reason))
        else:
            fitting = more
    return fitting._replace(wrong=(*fitting.wrong, *wrong))


def settings_of(said: str, key: str, choices: Sequence[str]) -> list[tuple[str, str]]:
    """An answer as the settings that the key of its question names; none for no choice.

    That no header is a column settles each of them as none.
    """
    choice = _choice(said, choices)
    if choice and key == WHICH_LIST:
        return _sheets_of_list(choice, choices)
    place, which, column = key.partition(WHICH)
    if not choice:
        return []
    if not which:
        return [(key, choice)]
    sheet = place.partition(" ")[2]
    if choice == NOTHING[0]:
        headers = [header for header in choices if header != NONE]
        return [(choice_key(sheet, header), choice) for header in headers]
    return [(choice_key(sheet, choice), column)]


def _sheets_of_list(choice: str, choices: Sequence[str]) -> list[tuple[str, str]]:
    """The settings by which one sheet is the list of customers and the others are none, or all."""
    table = WHICH_LIST.rpartition("=")[2]
    titles = [title for title in choices if title not in (NONE, EVERY)]
    return [
        (choice_key(title), table if choice in (title, EVERY) else NOTHING[0]) for title in titles
    ]


def _choice(said: str, choices: Sequence[str]) -> str:
    """The choice that an answer is; "" for none of them."""
    said = meant(said, choices)
    if said.casefold() in NOTHING:
        return NOTHING[0] if NONE in choices else ""
    by_word = {fold(choice): choice for choice in choices if choice != NONE}
    return by_word.get(fold(said)) or _choice_in_words(said, choices) if fold(said) else ""


def _choice_in_words(said: str, choices: Sequence[str]) -> str:
    """The choice that an answer is in whatever language it was offered; "" for none of them."""
    for words in catalogues():
        for choice in choices:
            if fold(words.say_at(choice, _AT_CHOICES)) == fold(said):
                return NOTHING[0] if choice == NONE else choice
    return ""


def _choices(row: TypedRow) -> list[str]:
    """The words to choose from that stand in a row."""
    return worded(row.about[-1]).splitlines() if row.about else []


def _not_taken(row: TypedRow, why: str) -> Problem:
    cell = row.typed[ANSWER.name]
    return Problem(
        sheet=PLEASE_ANSWER.page,
        column=cell.header,
        value=worded(cell.value),
        problem=f"the answer is not taken: {why}; the question stays, with what was typed",
        fix="Choose one of the words in the drop-down; they stand under Choices.",
        severity="note",
    )
