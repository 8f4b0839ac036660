"""What the reports are called in every language: by this people ask for them."""

from toolkit.catalogues.catalogue import catalogues
from toolkit.schema.report_names import ASKED_FOR, GO_WHEN_DELETED, report_title
from toolkit.words.folding import fold


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
