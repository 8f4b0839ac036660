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
    titles={
        "customers": "Kunder|Kundeliste|Kunderegister|Bedrifter|Firmaer",
        "calls": ("Samtaler|Samtalelogg|Aktiviteter|Kundebesøk|Besøk|Kontaktlogg"),
        "orders": "Ordrer|Ordreliste|Bestillinger|Salg",
        "invoices": "Ubetalte fakturaer|Kundefordringer|Utestående fakturaer",
        "team": "Selgere|Salgsteam",
    },
    headers={
        "customers.revenue": "Omsetning|Årlig omsetning|Salg",
        "customer_id": "Kundenummer|Kundenr|Kunde-ID|Kundekode",
        "customer": ("Kunde|Kundenavn|Firma|Bedrift|Kundens navn|Bedriftsnavn|Firmanavn"),
        "rep": ("Selger|Ansvarlig|Kundeansvarlig|Eier|Kontoeier|Tildelt|Tildelt til|Vår ref."),
        "phone": ("Telefon|Telefonnummer|Tlf|Telefonnr|~Mobil|~Mobilnummer|~Mobiltelefon"),
        "email": "E-post|E-postadresse",
        "customers.own_class": "?Kundeklasse|?Klasse|?Kategori|?Kundekategori|?ABC-klasse",
        "customers.last_contact": (
            "Siste kontakt|Siste samtale|Siste besøk|~Siste aktivitet|Dato for siste kontakt"
        ),
        "orders.date": "Ordredato|Fakturadato|Dato|Kjøpsdato|Salgsdato",
        "orders.discount": "Rabatt|Rabatt %",
        "orders.amount": (
            "Beløp|Total|Totalt|Sum|Totalbeløp|Fakturabeløp|Beløp inkl. mva|?Pris|?Beløp ekskl. mva"
        ),
        "calls.date": (
            "Samtaledato|Besøksdato|~Dag|Dato|Tidspunkt|Dato og tid|Kontaktdato|Starttid"
        ),
        "calls.notes": "Notat|Notater|Merknad|Kommentar",
        "calls.outcome": "Resultat|Utfall",
        "currency": "Valuta",
        "rates.date": "Dato|Måned|Fra|Gjelder fra",
        "rates.rate": "Kurs|Valutakurs",
        "contact_person": "Kontaktperson|Kontakt|Deres ref.",
        "country": "Land",
        "customers.first_name": "Fornavn",
        "customers.last_name": "Etternavn",
        "customers.city": "By|Sted|Poststed",
        "customers.postcode": "Postnummer|Postnr",
        "customers.next_follow_up": (
            "Neste kontakt|Neste oppfølging|Oppfølging|Neste aktivitet|Neste samtale|Ring igjen"
        ),
        "customers.customer_since": "Kunde siden",
        "calls.channel": "Kanal|Kontaktform|Kontakttype|?Type",
        "calls.purpose": "Formål|Emne|Årsak",
        "calls.minutes": "Varighet|Samtaletid|Minutter|Lengde",
        "calls.follow_up": "Neste steg|Tiltak",
        "calls.follow_up_due": "Forfallsdato|Frist|Oppfølgingsdato|Neste kontakt",
        "calls.follow_up_done": "Utført|Ferdig",
        "calls.direction": "Retning",
        "orders.order_id": "Ordrenummer|Ordrenr|Fakturanummer|Fakturanr|~Nummer|~Nr",
        "orders.status": "Ordrestatus|Fakturastatus",
        "orders.payment_status": "Betalingsstatus",
        "orders.document": "Dokumenttype|Bilagstype",
        "orders.item": "Vare|Produkt",
        "orders.quantity": "Antall",
        "invoices.invoice": "Faktura|Fakturanummer|Fakturanr|~Nummer|~Nr",
        "invoices.date": "Dato|Fakturadato",
        "invoices.due": "Forfallsdato|Forfall|Betalingsfrist",
        "invoices.paid_amount": "?Betalt|Betalt beløp",
        "invoices.open_amount": "Restbeløp|Utestående|Gjenstår|Saldo",
        "invoices.amount": "Beløp|Total|Totalt|Sum|Fakturabeløp",
        "invoices.paid_on": "Betalt den|Betalingsdato",
        "invoices.paid": "Betalt",
        "invoices.status": "Fakturastatus",
    },
    statuses={
        "lost": ("Tapt|Tapt kunde|Inaktiv|Ikke aktiv|Oppsagt|Avsluttet|Tidligere kunde|Konkurs"),
        "paused": "Satt på pause|Hvilende",
        "no_contact": "Ikke ring|Ikke kontakt|Sperret",
        "active": "Aktiv|Eksisterende|Kunde|Ny kunde",
    },
    success=(
        "nådd|snakket med|samtale|svarte|møtte|møte|besøk|besøkt|bestilling|ordre|"
        "kontaktet|gjennomført|solgt|interessert|ikke interessert|fikk tak i|besvart|"
        "nådde|fikk kontakt"
    ),
    attempt=(
        "ikke svar|svarer ikke|svarte ikke|ikke nådd|opptatt|telefonsvarer|"
        "lagt igjen beskjed|ubesvart|ikke til stede|feil nummer|ring igjen|avlyst|"
        "utsatt|forsøk|ikke besvart|fikk ikke tak i|la igjen beskjed|ikke truffet"
    ),
    order_states={
        "void": (
            "kansellert|annullert|refundert|kreditert|tilbakebetalt|avbrutt|utkast|returnert|"
            "retur|avvist|slettet|tilbud|avskrevet|uerholdelig|tapsført|tapt"
        ),
        "open": (
            "åpen|venter|ubetalt|forfalt|delvis betalt|delvis refundert|sendt|levert|"
            "bekreftet|fullført|fakturert|ny|avsluttet"
        ),
    },
    by_whom="av",
    reached="Svarte|Nådd|Fikk tak i",
    missed="Ikke svar|Svarte ikke|Ikke nådd",
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
    invoice_titles="Fakturaer|Fakturaliste|Utgående fakturaer",
    bare_names="Navn|Fullt navn",
    channels={
        "phone": "telefon|samtale|tlf",
        "visit": "besøk|kundebesøk|møte",
        "email": "e-post|mail",
        "video": "videomøte",
        "letter": "brev",
    },
    directions={
        "in": "inngående|innkommende",
        "out": "utgående",
    },
    classes={
        "A": "gull",
        "B": "sølv",
        "C": "bronse",
    },
    done="ferdig|utført|fullført|gjennomført",
    not_done="planlagt|ikke startet|pågår|venter",
    totals="totalt|sum|delsum|gjennomsnitt",
    active_flags="Aktiv",
    lost_flags="Tapt|Inaktiv|Tidligere kunde",
    unit_prices="Enhetspris|Stykkpris|Pris per stk",
    net="netto|eks mva",
    gross="brutto|inkl mva",
)
