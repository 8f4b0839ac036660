"""What was typed into Please answer: which settings that makes, and what is no answer."""

import pytest

from toolkit.entries.answered_questions import (
    Answer,
    Answers,
    is_of_questions,
    read_answers,
    settings_of,
    that_fit,
)
from toolkit.entries.schedule_sheet import TypedCell, TypedRow
from toolkit.errors import DataError, SettingsError

WORDS = ["reached", "not reached"]
HEADERS = ["Contact", "Note", "none"]


def row(
    said: object, key: str = "outcome Maybe", choices: str = "reached\nnot reached"
) -> TypedRow:
    return TypedRow(
        planned=None,
        by=None,
        customer_id=None,
        customer=None,
        channel=None,
        row_key=key,
        typed={"choice": TypedCell(said, "Answer", "F2")},
        table="please_answer",
        about=("What?", "Calls!C4", choices),
    )


@pytest.mark.parametrize(
    ("said", "key", "choices", "settings"),
    [
        ("reached", "outcome Maybe", WORDS, [("outcome Maybe", "reached")]),
        (" Not  REACHED ", "outcome Maybe", WORDS, [("outcome Maybe", "not reached")]),
        ("perhaps", "outcome Maybe", WORDS, []),
        ("none", "outcome Maybe", WORDS, []),
        ("  ", "outcome Maybe", WORDS, []),
        ("contact", "column Calls.*=customer", HEADERS, [("column Calls.Contact", "customer")]),
        (
            "None",
            "column Calls.*=customer",
            HEADERS,
            [("column Calls.Contact", "-"), ("column Calls.Note", "-")],
        ),
        (
            "-",
            "column Calls.*=customer",
            HEADERS,
            [("column Calls.Contact", "-"), ("column Calls.Note", "-")],
        ),
        ("-", "column Calls.Note", ["customer", "none"], [("column Calls.Note", "-")]),
    ],
)
def test_an_answer_is_the_settings_that_its_question_names(said, key, choices, settings) -> None:
    assert settings_of(said, key, choices) == settings


def test_answers_of_a_sheet_count_once_each_and_the_last_wins() -> None:
    answers = read_answers([row("reached"), row("  "), row("Not reached", "OUTCOME maybe")])
    assert answers.as_settings() == [("OUTCOME maybe", "not reached", "Please answer!F2")]
    assert answers.wrong == ()
    assert is_of_questions(row("reached"))
    assert not is_of_questions(TypedRow("1", "A", "7", "Ash", "Phone", "k", {}))


def test_a_word_that_is_no_choice_is_told_with_what_to_do() -> None:
    answers = read_answers([row("perhaps")])
    assert answers.taken == ()
    (problem,) = answers.problems()
    assert (problem.sheet, problem.column, problem.value) == ("Please answer", "Answer", "perhaps")
    assert problem.problem == (
        "the answer is not taken: that is none of the words to choose from; "
        "the question stays, with what was typed"
    )
    assert problem.fix == "Choose one of the words in the drop-down; they stand under Choices."
    assert problem.severity == "note"


def test_only_what_the_settings_do_not_say_yet_is_put_among_them() -> None:
    answers = read_answers([row("reached"), row("reached", "outcome Perhaps")])
    said = [("Outcome MAYBE", "Reached", "Settings!A4"), ("outcome Perhaps", "not reached", "")]
    assert [answer.key for answer in answers.unsaid(said)] == ["outcome Perhaps"]


def test_answers_with_which_the_book_cannot_be_read_are_wrong_and_why() -> None:
    answers = read_answers(
        [row("reached", "a"), row("reached", "b"), row("reached", "c"), row("perhaps", "d")]
    )
    asked: list[list[str]] = []

    def tried(some: Answers) -> None:
        keys = [answer.key for answer in some.taken]
        asked.append(keys)
        if keys[-1:] == ["b"]:
            raise SettingsError("Please answer!F2: two columns are one.\nSay which.")
        if keys[-1:] == ["c"]:
            raise DataError("no customer is left")

    fitting = that_fit(answers, tried)
    assert [answer.key for answer in fitting.taken] == ["a"]
    assert [(wrong.row_key, why) for wrong, why in fitting.wrong] == [
        ("d", "that is none of the words to choose from"),
        ("b", "two columns are one"),
        ("c", "no customer is left"),
    ]
    assert asked == [[], ["a"], ["a", "b"], ["a", "c"]]


def test_a_book_that_cannot_be_read_without_answers_is_no_fault_of_theirs() -> None:
    def tried(some: Answers) -> None:
        raise DataError("broken")

    answers = Answers((Answer("a", "reached", row("reached")),))
    with pytest.raises(DataError, match="broken"):
        that_fit(answers, tried)
