"""Norwegian."""

from toolkit.words.language import Language

LANGUAGE = Language(
    code="no",
    place=14,
    name="Norsk",
    new_sheets="Ark",
    legal_forms="as|asa|ans|da",
    calling_codes="47",
    spoken_in="NO",
    titles={"customers": "Kunder|Kundeliste", "calls": "Samtaler|Samtalelogg"},
    headers={
        "customers.revenue": "Omsetning|Årlig omsetning|Salg",
        "customer_id": "Kundenummer|Kundenr",
        "customer": "Kunde|Kundenavn|Firma|Bedrift",
        "rep": "Selger|Ansvarlig",
        "phone": "Telefon|Telefonnummer",
        "email": "E-post",
        "customers.own_class": "?Kundeklasse|?Klasse|?Kategori|?Kundekategori|?ABC-klasse",
        "customers.last_contact": "Siste kontakt",
        "orders.date": "Ordredato|Fakturadato",
        "orders.discount": "Rabatt|Rabatt %",
        "orders.amount": "Beløp",
        "calls.date": "Samtaledato|Besøksdato|~Dag",
        "calls.notes": "Notat|Notater|Merknad|Kommentar",
        "calls.outcome": "Resultat|Utfall",
        "currency": "Valuta",
        "rates.date": "Dato|Måned|Fra|Gjelder fra",
        "rates.rate": "Kurs|Valutakurs",
    },
    header_scales={"tkr": 1e3, "tnok": 1e3, "mnok": 1e6},
    statuses={
        "lost": ("Tapt|Tapt kunde|Inaktiv|Ikke aktiv|Oppsagt|Avsluttet|Tidligere kunde|Konkurs"),
        "paused": "Satt på pause|Hvilende",
        "no_contact": "Ikke ring|Ikke kontakt|Sperret",
        "active": "Aktiv|Eksisterende|Kunde|Ny kunde",
    },
    success=(
        "nådd|snakket med|samtale|svarte|møtte|møte|besøk|besøkt|bestilling|ordre|"
        "kontaktet|gjennomført|solgt|interessert|ikke interessert"
    ),
    attempt=(
        "ikke svar|svarer ikke|svarte ikke|ikke nådd|opptatt|telefonsvarer|"
        "lagt igjen beskjed|ubesvart|ikke til stede|feil nummer|ring igjen|avlyst|utsatt|"
        "forsøk"
    ),
    order_states={
        "void": (
            "kansellert|annullert|refundert|kreditert|tilbakebetalt|avbrutt|utkast|returnert|"
            "retur|avvist|slettet|tilbud"
        ),
        "open": (
            "åpen|venter|ubetalt|forfalt|delvis betalt|delvis refundert|sendt|levert|"
            "bekreftet|fullført|fakturert|ny|avsluttet"
        ),
    },
    by_whom="av",
    paid="betalt",
    documents={
        "billed": "faktura|ordre|salg",
        "credit": "kreditnota",
        "other": "betaling|tilbud|proforma|pakkseddel",
    },
    yes="ja",
    no="nei",
    months=(
        "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|"
        "september sep|oktober okt|november nov|desember des"
    ),
    weekdays=("mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag"),
)
