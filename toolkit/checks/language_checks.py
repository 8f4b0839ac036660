"""The language of a book where its headers are words of several, and nothing tells of which."""

from toolkit.problem import Ask, Problem
from toolkit.reading.book_language import Spoken
from toolkit.reading.mapped import Mapped
from toolkit.words.every_language import LANGUAGES

_NAMES = {language.code: language.name or language.code for language in LANGUAGES}
_ENGLISH = "en"


def about_language(spoken: Spoken, at: Mapped, offered: tuple[str, ...]) -> list[Problem]:
    """A note, with a question, where the language of the headers of a table is not sure.

    The languages `offered` can be chosen.
    """
    if not spoken.maybe:
        return []
    codes = [spoken.code, *spoken.maybe]
    choices = [code for code in codes if code in offered]
    ask = Ask(
        key="language",
        question="In which language are our sheets to be?",
        choices=tuple(_NAMES[code] for code in dict.fromkeys([*choices, _ENGLISH])),
        until=f"our sheets are in {_NAMES[spoken.code]}",
    )
    names = ", ".join(_NAMES[code] for code in codes)
    return [
        Problem(
            sheet=at.title,
            problem=f"the headers are words of several languages ({names}), and nothing in the "
            f"book tells which it is; our sheets are in {_NAMES[spoken.code]}",
            fix="If it is another one, write it on the Settings sheet: language, "
            f"like {ask.choices[1]}.",
            severity="note",
            asks=(ask,),
        )
    ]
