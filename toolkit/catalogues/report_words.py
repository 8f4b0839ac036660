"""What the reports are called in every language: by this people ask for them."""

from collections.abc import Mapping

from toolkit.catalogues.catalogue import catalogues
from toolkit.schema.report_names import ASKED_FOR, GO_WHEN_DELETED, REPORT_NAMES, report_title
from toolkit.settings.setting_values import reports_as_typed
from toolkit.words.folding import fold

_ALSO = "also"
"""The setting that names reports."""


def with_report_names(given: Mapping[str, str]) -> Mapping[str, str]:
    """Settings by key, with the names of reports in place of their titles in any language.

    >>> with_report_names({"also": "Zusagen, needs", "tier_a": "1"})
    {'also': 'promises, needs', 'tier_a': '1'}
    """
    names = reports_as_typed(given.get(_ALSO, ""))
    if all(name in REPORT_NAMES for name in names):
        return given
    return {**given, _ALSO: ", ".join(map(report_called, names))}


def report_called(text: str) -> str:
    """The name of the report whose title, or one of whose sheets, is called so in any language.

    >>> report_called("Kontaktqualität"), report_called("Zusagen"), report_called("promisses")
    ('contact-quality', 'promises', 'promisses')
    """
    titles = {name: (report_title(name), *pages) for name, pages in ASKED_FOR.items()}
    titles |= {name: (page,) for name, page in GO_WHEN_DELETED.items()}
    wanted = fold(text)
    for words in catalogues():
        for name, called in titles.items():
            if wanted in (fold(words.say(title)) for title in called):
                return name
    return text
