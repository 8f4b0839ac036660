"""Danish."""

from toolkit.words.language import Language

LANGUAGE = Language(
    code="da",
    place=13,
    name="Dansk",
    new_sheets="Ark",
    legal_forms="aps|a/s|i/s|ivs",
    calling_codes="45",
    spoken_in="DK",
    titles={"customers": "Kunder|Kundeliste", "calls": "Opkald|Opkaldslog"},
    headers={
        "customers.revenue": "Omsætning|Årlig omsætning|Salg",
        "customer_id": "Kundenummer|Kundenr",
        "customer": "Kunde|Kundenavn|Firma|Virksomhed",
        "rep": "Sælger|Ansvarlig",
        "phone": "Telefon|Telefonnummer",
        "email": "E-mail-adresse|Mail-adresse",
        "customers.own_class": "?Kundeklasse|?Klasse|?Kategori|?Kundekategori|?ABC-klasse",
        "customers.last_contact": "Seneste kontakt|Sidste kontakt",
        "orders.date": "Ordredato|Fakturadato",
        "orders.discount": "Rabat|Rabat %",
        "orders.amount": "Beløb",
        "calls.date": "Opkaldsdato|Besøgsdato|~Dag",
        "calls.notes": "Note|Noter|Bemærkning|Kommentar",
        "calls.outcome": "Resultat|Udfald",
        "currency": "Valuta",
        "rates.date": "Dato|Måned|Fra|Gælder fra",
        "rates.rate": "Kurs|Valutakurs",
    },
    header_scales={"tkr": 1e3, "tkk": 1e3, "mio": 1e6},
    statuses={
        "lost": ("Tabt|Tabt kunde|Inaktiv|Ikke aktiv|Opsagt|Ophørt|Tidligere kunde|Konkurs"),
        "paused": "Sat på pause|Hvilende",
        "no_contact": "Ring ikke|Kontakt ikke|Spærret",
        "active": "Aktiv|Eksisterende|Kunde|Ny kunde",
    },
    success=(
        "nået|talte med|talt med|samtale|svarede|mødtes|møde|besøg|besøgt|bestilling|"
        "ordre|kontaktet|gennemført|solgt|interesseret|ikke interesseret"
    ),
    attempt=(
        "intet svar|svarer ikke|svarede ikke|ikke nået|optaget|telefonsvarer|lagt besked|"
        "besked lagt|ubesvaret|ikke til stede|forkert nummer|ring igen|aflyst|udskudt|"
        "forsøg"
    ),
    order_states={
        "void": (
            "annulleret|refunderet|krediteret|tilbagebetalt|afbrudt|kladde|returneret|retur|"
            "afvist|slettet|tilbud"
        ),
        "open": (
            "åben|afventer|ubetalt|forfalden|delvist betalt|delvist refunderet|sendt|leveret|"
            "bekræftet|gennemført|faktureret|ny|afsluttet"
        ),
    },
    by_whom="af",
    paid="betalt",
    documents={
        "billed": "faktura|ordre|salg",
        "credit": "kreditnota",
        "other": "betaling|tilbud|proforma|følgeseddel",
    },
    yes="ja",
    no="nej",
    months=(
        "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|"
        "september sep|oktober okt|november nov|december dec"
    ),
    weekdays=("mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag"),
)
