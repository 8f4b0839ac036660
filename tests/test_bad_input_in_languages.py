"""Bad input in a book in German and in Spanish: nothing typed is lost, and each thing is told of in
the language of the book, in the cell where it stands.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.sheet_rows import rows_of, write_book
from toolkit import run
from toolkit.catalogues.catalogue import catalogue

DAY = dt.date(2026, 6, 15)
LATER = dt.date(2026, 8, 1)


@dataclass(frozen=True)
class Words:
    """What people write in one language: sheets with their headers, and what is wrong in them."""

    customers: str
    calls: str
    promises: str
    steps: str
    giving: str
    ours: str
    phone: str
    nobody_knows: str
    """A word that means nothing in any column."""
    told: tuple[str, ...]
    """What is told: of two steps, a gift, a day to come, a row that is gone, a call, and a task of
    which a person wrote another day.
    """


SAID = {
    "de": Words(
        customers="Kunden: Kundennummer|Kunde|Betreuer|Jahresumsatz",
        calls="Anrufe: Datum|Kundennummer|Kanal|Ergebnis|Notizen",
        promises="Zusagen: Kundennummer|Zusage|Von wem|Zugesagt am|Fällig am|Geliefert am",
        steps="Leitfaden: Schritt|Auslöser|Nach|Für|Wie",
        giving="Geschenke: Kundennummer|Datum|Art|Was|Kosten",
        ours="wir",
        phone="Telefon",
        nobody_knows="Quatsch",
        told=(
            "Schreiben Sie eines von: Beginn, erste Bestellung, Lieferung, Fall gelöst, alle, "
            "Datum, die zehn Besten.",
            "Schreiben Sie eine Zeit wie 3 Tage, Tag 30 oder 2 Monate, oder 1. Dez.",
            "Text, wo eine Zahl hingehört",
            "das ist später als 16.06.2026, der Tag dieses Laufs",
            "Unsere Zusage: drei, fällig am 10.06.2026, 5 Tage zu spät: Erledigt am: Quatsch",
            "Datum: 15.06.2026; Kundennummer: K1; Kunde: Ahorn; Wer: Eva",
            "Unsere Zusage: eins, fällig am 12.06.2026, 4 Tage zu spät: 16.06.2026",
            "seine Zeile sagt schon 13.06.2026, was bleibt",
        ),
    ),
    "es": Words(
        customers="Clientes: ID cliente|Cliente|Comercial|Facturación anual",
        calls="Llamadas: Fecha|ID cliente|Canal|Resultado|Notas",
        promises="Promesas: ID cliente|Promesa|De quién|Prometido el|Vence el|Entregado el",
        steps="Plan de atención: Paso|Desencadenante|Después|Para|Cómo",
        giving="Regalos: ID cliente|Fecha|Tipo|Qué|Coste",
        ours="nosotros",
        phone="Teléfono",
        nobody_knows="Bobada",
        told=(
            "Escriba uno de: inicio, primer pedido, entrega, caso resuelto, cada, fecha, los diez "
            "mejores.",
            "Escriba un plazo como 3 días, día 30 o 2 meses, o 1 dic.",
            "texto donde corresponde un número",
            "es posterior al 16/06/2026, el día de esta ejecución",
            "Nuestra promesa: drei, vence el 10/06/2026, 5 días tarde: Hecho el: Bobada",
            "Fecha: 15/06/2026; Código de cliente: K1; Cliente: Ahorn",
            "Nuestra promesa: eins, vence el 12/06/2026, 4 días tarde: 16/06/2026",
            "13/06/2026",
        ),
    ),
}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(f"2026-{text}")


def sheets_of(said: Words) -> dict[str, list[list[Any]]]:
    call = [day("03-02"), "K1", said.phone, said.nobody_knows, "vier"]
    rows = {
        said.customers: [["K1", "Ahorn", "Eva", 900], ["K2", "Birke", "Eva", 90]],
        said.calls: [[*call[:3], "OK", "eins"], call, [day("04-07"), "K2", *call[2:]]],
        said.promises: [
            ["K1", "eins", said.ours, day("06-01"), day("06-12"), None],
            ["K2", "zwei", said.ours, day("06-01"), day("06-11"), None],
            ["K2", "drei", said.ours, day("06-01"), day("06-10"), None],
        ],
        said.steps: [
            ["A", said.nobody_knows, 3, None, said.phone],
            ["B", None, said.nobody_knows, None, said.phone],
        ],
        said.giving: [["K1", day("05-04"), None, "X", "20 EUR / 15 USD"]],
    }
    rows[said.steps][1][1] = "Start"
    return {
        title: [headers.split("|"), *rows[text]]
        for text, (title, headers) in ((text, text.split(": ")) for text in rows)
    }


class Book:
    """A workbook on a disk, in which a person types."""

    def __init__(self, path: Path, code: str) -> None:
        self.path, self.words, self.said = path, catalogue(code), SAID[code]
        write_book(path, sheets_of(self.said))

    def refresh(self, on: dt.date) -> Any:
        return run(self.path, as_of=on, stamp=f"{on:%d}", given={"language": self.words.code})

    def rows(self, title: str) -> list[dict[str, Any]]:
        head, *rows = rows_of(self.path, title)
        return [dict(zip(map(str, head), row, strict=True)) for row in rows]

    def ours(self, title: str) -> list[dict[str, Any]]:
        return self.rows(self.words.say(title))

    def type_in(self, title: str, whose: str, typed: dict[str, Any]) -> None:
        book = openpyxl.load_workbook(self.path)
        sheet = book[self.words.say(title)]
        heads = [cell.value for cell in sheet[1]]
        row = next(row for row in sheet.iter_rows(2) if any(whose in str(c.value) for c in row))
        for label, value in typed.items():
            row[heads.index(self.words.say(label))].value = value
        book.save(self.path)

    def told(self) -> str:
        """Every cell of the sheet Problems."""
        rows = self.ours("Problems")
        return "\n".join(str(cell) for row in rows for cell in row.values() if cell)


@pytest.mark.parametrize("code", list(SAID))
def test_what_is_typed_wrong_stays_and_is_told_of_in_the_language(code: str, tmp_path: Path):
    book = Book(tmp_path / "book.xlsx", code)
    said, bad = book.said, book.said.nobody_knows
    book.refresh(DAY)
    book.type_in("To do", "eins", {"Done on": LATER})
    book.type_in("To do", "zwei", {"Done on": bad, "Notes": "N"})
    book.type_in("To do", "drei", {"Done on": bad})
    book.type_in("Call schedule", "Ahorn", {"Outcome": bad, "Called on": bad, "Rating": bad})
    book.type_in("Watch list", "Ahorn", {"Answer": bad})
    book.type_in("Please answer", bad, {"Answer": "?!"})
    raw = openpyxl.load_workbook(book.path)
    promises = raw[said.promises.partition(":")[0]]
    promises.delete_rows(4)
    promises.insert_rows(2)
    raw.save(book.path)
    book.refresh(DAY + dt.timedelta(days=1))
    told = book.told()
    assert [text for text in said.told[:6] if text not in told] == []
    done = book.words.say("Done on")
    tasks = {row[book.words.say("What")].partition(",")[0]: row for row in book.ours("To do")}
    assert tasks["eins"][done].date() == LATER
    assert (tasks["zwei"][done], tasks["zwei"][book.words.say("Notes")]) == (bad, "N")
    assert "drei" not in tasks
    answer = book.words.say("Answer")
    assert bad in [row[answer] for row in book.ours("Watch list")]
    assert "?!" in [row[answer] for row in book.ours("Please answer")]
    outcome = said.calls.split("|")[3]
    assert [row[outcome] for row in book.rows(said.calls.partition(":")[0])][3:] == [bad]
    # The person says another day in the sheet, which stays, and one thing is told.
    book.type_in("To do", "eins", {"Done on": DAY + dt.timedelta(days=1)})
    raw = openpyxl.load_workbook(book.path)
    raw[said.promises.partition(":")[0]]["F3"] = day("06-13")
    raw.save(book.path)
    book.refresh(DAY + dt.timedelta(days=2))
    told = book.told()
    assert [text for text in said.told[6:] if told.count(text) != 1] == []
    promises = book.rows(said.promises.partition(":")[0])
    assert [str(row[said.promises.split("|")[-1]])[:10] for row in promises][1] == "2026-06-13"
    english = {"Date:", "Customer ID", "Our promise", "Outcome:", "days late", "Done on"}
    assert [word for word in english if word in told] == []
