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
    titles={
        "customers": "Kunder|Kundeliste|Kundekartotek|Virksomheder|Debitorer",
        "calls": "Opkald|Opkaldslog|Aktiviteter|Kundebesøg|Besøg|Kontaktlog",
        "orders": "Ordrer|Ordreliste|Bestillinger|Salg",
        "invoices": "Ubetalte fakturaer|Debitorposter",
        "team": "Sælgere|Salgsteam",
    },
    headers={
        "customers.revenue": "Omsætning|Årlig omsætning|Salg",
        "customer_id": "Kundenummer|Kundenr|Kunde-ID|Kundekode|Debitornr",
        "customer": ("Kunde|Kundenavn|Firma|Virksomhed|Kundens navn|Virksomhedsnavn|Firmanavn"),
        "rep": ("Sælger|Ansvarlig|Kundeansvarlig|Ejer|Kontoejer|Tildelt|Tildelt til|Vores ref."),
        "phone": ("Telefon|Telefonnummer|Tlf|Telefonnr|~Mobil|~Mobilnummer|~Mobiltelefon"),
        "email": "E-mail-adresse|Mail-adresse|E-mail",
        "customers.own_class": "?Kundeklasse|?Klasse|?Kategori|?Kundekategori|?ABC-klasse",
        "customers.last_contact": (
            "Seneste kontakt|Sidste kontakt|Sidste samtale|Sidste besøg|"
            "~Sidste aktivitet|Dato for sidste kontakt"
        ),
        "orders.date": "Ordredato|Fakturadato|Dato|Købsdato|Salgsdato",
        "orders.discount": "Rabat|Rabat %",
        "orders.amount": (
            "Beløb|Total|I alt|Samlet beløb|Fakturabeløb|Total inkl. moms|?Pris|?Total ekskl. moms"
        ),
        "calls.date": (
            "Opkaldsdato|Besøgsdato|~Dag|Dato|Tidspunkt|Dato og tid|Kontaktdato|Starttid"
        ),
        "calls.notes": "Note|Noter|Bemærkning|Kommentar",
        "calls.outcome": "Resultat|Udfald",
        "currency": "Valuta",
        "rates.date": "Dato|Måned|Fra|Gælder fra",
        "rates.rate": "Kurs|Valutakurs",
        "contact_person": "Kontaktperson|Kontakt|Deres ref.",
        "country": "Land",
        "customers.first_name": "Fornavn",
        "customers.last_name": "Efternavn",
        "customers.city": "By",
        "customers.postcode": "Postnummer|Postnr",
        "customers.next_follow_up": (
            "Næste kontakt|Næste opfølgning|Opfølgning|Næste aktivitet|Næste opkald|Ring igen"
        ),
        "customers.customer_since": "Kunde siden",
        "calls.channel": "Kanal|Kontaktform|Kontakttype|?Type",
        "calls.purpose": "Formål|Emne|Årsag",
        "calls.minutes": "Varighed|Samtaletid|Minutter|Længde",
        "calls.follow_up": "Næste skridt|Handling",
        "calls.follow_up_due": "Forfaldsdato|Frist|Opfølgningsdato|Næste kontakt",
        "calls.follow_up_done": "Udført|Færdig",
        "calls.direction": "Retning",
        "orders.order_id": "Ordrenummer|Ordrenr|Fakturanummer|Fakturanr|~Nummer|~Nr",
        "orders.status": "Ordrestatus|Fakturastatus",
        "orders.payment_status": "Betalingsstatus",
        "orders.document": "Dokumenttype|Bilagstype",
        "orders.item": "Vare|Produkt",
        "orders.quantity": "Antal",
        "invoices.invoice": "Faktura|Fakturanummer|Fakturanr|~Nummer|~Nr",
        "invoices.date": "Dato|Fakturadato",
        "invoices.due": "Forfaldsdato|Forfald|Betalingsfrist",
        "invoices.paid_amount": "?Betalt|Betalt beløb",
        "invoices.open_amount": "Restbeløb|Udestående|Skyldigt beløb|Saldo",
        "invoices.amount": "Beløb|Total|I alt|Fakturabeløb",
        "invoices.paid_on": "Betalt den|Betalingsdato",
        "invoices.paid": "Betalt",
        "invoices.status": "Fakturastatus",
    },
    header_scales={"tkk": 1e3, "mio": 1e6},
    statuses={
        "lost": ("Tabt|Tabt kunde|Inaktiv|Ikke aktiv|Opsagt|Ophørt|Tidligere kunde|Konkurs"),
        "paused": "Sat på pause|Hvilende",
        "no_contact": "Ring ikke|Kontakt ikke|Spærret",
        "active": "Aktiv|Eksisterende|Kunde|Ny kunde",
    },
    success=(
        "nået|talte med|talt med|samtale|svarede|mødtes|møde|besøg|besøgt|bestilling|"
        "ordre|kontaktet|gennemført|solgt|interesseret|ikke interesseret|fik fat i|"
        "fik fat på|besvaret|nåede|fik kontakt"
    ),
    attempt=(
        "intet svar|svarer ikke|svarede ikke|ikke nået|optaget|telefonsvarer|"
        "lagt besked|besked lagt|ubesvaret|ikke til stede|forkert nummer|ring igen|"
        "aflyst|udskudt|forsøg|ikke besvaret|fik ikke fat i|lagde besked|"
        "ikke truffet|træffes ikke"
    ),
    order_states={
        "void": (
            "annulleret|refunderet|krediteret|tilbagebetalt|afbrudt|kladde|returneret|retur|"
            "afvist|slettet|tilbud|afskrevet|uerholdelig|uerholdeligt|tabt|tab på debitor"
        ),
        "open": (
            "åben|afventer|ubetalt|forfalden|delvist betalt|delvist refunderet|sendt|leveret|"
            "bekræftet|gennemført|faktureret|ny|afsluttet"
        ),
    },
    by_whom="af",
    reached="Truffet|Svarede|Fik fat i",
    missed="Ikke truffet|Intet svar|Svarede ikke",
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
    invoice_titles="Fakturaer|Fakturaliste|Salgsfakturaer",
    bare_names="Navn|Fulde navn",
    channels={
        "phone": "telefon|opkald|tlf",
        "visit": "besøg|kundebesøg|møde",
        "email": "mail|e-mail",
        "video": "videomøde",
        "letter": "brev",
    },
    directions={
        "in": "indgående",
        "out": "udgående",
    },
    classes={
        "A": "guld",
        "B": "sølv",
        "C": "bronze",
    },
    done="færdig|udført|afsluttet|gennemført",
    not_done="planlagt|ikke startet|igangværende|afventer",
    totals="i alt|sum|subtotal|gennemsnit",
    active_flags="Aktiv",
    lost_flags="Tabt|Inaktiv|Tidligere kunde",
    unit_prices="Stykpris|Enhedspris|Pris pr. stk",
    net="netto|ekskl moms",
    gross="brutto|inkl moms",
)
