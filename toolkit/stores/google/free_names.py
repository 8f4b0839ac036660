"""Titles and ids for new sheets that nobody has yet."""

from toolkit.render.google_cells import lasting_id
from toolkit.stores.google.spreadsheet import Meta


class FreeNames:
    """What is taken in one spreadsheet, by its sheets and by what is to be made."""

    def __init__(self, meta: Meta) -> None:
        self.turn = meta.turn
        self.titles = set(meta.titles)
        self.ids = {tab.id for tab in meta.tabs}

    def title(self, wanted: str) -> str:
        """The title, with a number where it is taken; from now on it is."""
        name, count = wanted[:95], 1
        while name.casefold() in self.titles:
            count += 1
            name = f"{wanted[:90]} {count}"
        self.titles.add(name.casefold())
        return name

    def give_up(self, title: str) -> None:
        """Make a title free again, as its sheet goes."""
        self.titles.discard(title.casefold())

    def id(self, name: str) -> int:
        """An id for a new sheet, the same for the same turn of the same spreadsheet."""
        wanted, count = lasting_id(f"{name} {self.turn}"), 0
        while wanted in self.ids:
            count += 1
            wanted = lasting_id(f"{name} {self.turn} {count}")
        self.ids.add(wanted)
        return wanted
