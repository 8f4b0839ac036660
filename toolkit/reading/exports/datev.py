"""DATEV: who owes money, the master data of customers' accounts.

A technical line stands above the headers. A firm and a person have their names in columns of
their own.
"""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "DATEV",
        "customers' accounts",
        "customers",
        "Konto|Name (Adressattyp Unternehmen)|Name (Adressattyp natürl. Person)",
        customer_id="Konto",
        name="Name (Adressattyp Unternehmen)|Name (Adressattyp keine Angabe)",
        last_name="Name (Adressattyp natürl. Person)",
        first_name="Vorname (Adressattyp natürl. Person)",
        city="Ort",
        postcode="Postleitzahl",
        country="Land",
        phone="Telefon",
        email="E-Mail",
        unused="Unternehmensgegenstand|Adressattyp|Kurzbezeichnung|EU-Land|EU-UStID|Anrede|"
        "Titel/Akad. Grad|Adelstitel|Namensvorsatz|Adressart|Straße|Postfach|Versandzusatz|"
        "Abweichende Anrede|Adresszusatz|Kennz. Korrespondenzadresse|Adresse gültig von|"
        "Adresse gültig bis|Bemerkung (Telefon)|Bemerkung (E-Mail)|Internet|Telefon GL|Fax",
    ),
)
