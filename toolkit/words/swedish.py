"""Swedish."""

from toolkit.words.language import Language

LANGUAGE = Language(
    code="sv",
    place=12,
    name="Svenska",
    new_sheets="Blad",
    legal_forms="ab|hb|kb",
    calling_codes="46",
    spoken_in="SE",
    titles={
        "customers": "Kunder|Kundlista|Kundregister|Företag|Konton|Kundkort",
        "calls": (
            "Samtal|Samtalslogg|Aktiviteter|Kundbesök|Besök|Besökslogg|Kontaktlogg|Samtalslista"
        ),
        "orders": "Ordrar|Orderlista|Beställningar|Försäljning",
        "invoices": "Obetalda fakturor|Kundfordringar|Kundreskontra",
        "team": "Säljare|Säljteam|Medarbetare",
        "cases": "Reklamationer|Klagomål",
    },
    headers={
        "customers.revenue": "Omsättning|Årsomsättning|Försäljning",
        "customer_id": "Kundnummer|Kundnr|Kund-ID|Kundkod",
        "customer": (
            "Kund|Kundnamn|Företag|Bolag|Företagsnamn|Organisation|Kundens namn|Kontonamn"
        ),
        "rep": (
            "Säljare|Ansvarig|Kundansvarig|Ansvarig säljare|Tilldelad|Tilldelad till|"
            "Ägare|Kontoägare|Vår referens|Säljansvarig"
        ),
        "phone": (
            "Telefon|Telefonnummer|Tfn|Tel|Telefonnr|Telefon arbete|~Mobil|~Mobiltelefon|"
            "~Mobilnummer"
        ),
        "email": "E-post|Mejl|E-postadress|Mejladress|Mailadress",
        "customers.own_class": "?Kundklass|?Klass|?Kategori|?Kundkategori|?ABC-klass",
        "customers.last_contact": (
            "Senaste kontakt|Senast kontaktad|Senaste samtal|Senaste besök|"
            "Datum för senaste kontakt|~Senaste aktivitet|~Senaste aktivitetsdatum|"
            "Senast pratat"
        ),
        "orders.date": (
            "Orderdatum|Fakturadatum|Datum|Beställningsdatum|Inköpsdatum|Försäljningsdatum"
        ),
        "orders.discount": "Rabatt|Rabatt %",
        "orders.amount": (
            "Belopp|Summa|Totalt|Totalbelopp|Total|Att betala|Fakturabelopp|Ordervärde|"
            "Totalsumma|?Pris|?Netto|Belopp inkl. moms|?Belopp exkl. moms"
        ),
        "calls.date": (
            "Samtalsdatum|Besöksdatum|~Dag|Datum|Tidpunkt|Datum och tid|Kontaktdatum|"
            "Starttid|Aktivitetsdatum"
        ),
        "calls.notes": "Anteckning|Anteckningar|Kommentar",
        "calls.outcome": "Resultat|Utfall|Samtalsresultat|Status på samtal|?Status",
        "currency": "Valuta",
        "rates.date": "Datum|Månad|Från|Gäller från",
        "rates.rate": "Kurs|Växelkurs",
        "contact_person": "Kontaktperson|Kontakt|Er referens",
        "notes": "Anteckning|Anteckningar|Kommentar|Notering|Noteringar",
        "country": "Land",
        "customers.first_name": "Förnamn",
        "customers.last_name": "Efternamn",
        "customers.city": "Ort|Stad|Postort",
        "customers.postcode": "Postnummer|Postnr",
        "customers.status": "Kundstatus|~Aktiv",
        "customers.customer_since": "Kund sedan|Startdatum",
        "customers.next_follow_up": (
            "Nästa kontakt|Nästa uppföljning|Uppföljning|Nästa samtal|Nästa besök|"
            "Nästa aktivitet|Återkom|Ring igen"
        ),
        "customers.do_not_call": "Ring inte|Kontakta inte",
        "calls.channel": ("Kanal|Kontaktsätt|Typ av kontakt|Kontakttyp|?Typ|?Typ av aktivitet"),
        "calls.purpose": "Syfte|Ämne|Ärende|Rubrik|Anledning",
        "calls.minutes": "Samtalstid|Längd|Varaktighet|Minuter|Samtalslängd",
        "calls.by": (
            "Säljare|Ansvarig|Kundansvarig|Ansvarig säljare|Tilldelad|Tilldelad till|"
            "Ägare|Kontoägare|Vår referens|Säljansvarig|Användare|Skapad av|Ringt av|"
            "Medarbetare"
        ),
        "calls.follow_up": "Nästa steg|Åtgärd",
        "calls.follow_up_due": "Förfallodatum|Uppföljningsdatum|Nästa kontakt|Senast",
        "calls.follow_up_done": "Klar|Utförd|Klart",
        "calls.direction": "Riktning|Samtalsriktning",
        "calls.phone": (
            "Telefon|Telefonnummer|Tfn|Tel|Telefonnr|Telefon arbete|~Mobil|~Mobiltelefon|"
            "~Mobilnummer|Nummer|Uppringt nummer"
        ),
        "calls.state": "?Status",
        "orders.order_id": (
            "Ordernummer|Ordernr|Fakturanummer|Fakturanr|Beställningsnummer|~Nummer|~Nr"
        ),
        "orders.status": "Orderstatus|Fakturastatus",
        "orders.payment_status": "Betalningsstatus|Betalstatus",
        "cancelled_on": "Makulerad|Annullerad|Makuleringsdatum",
        "orders.document": "Dokumenttyp|Verifikationstyp|Typ av dokument",
        "orders.item": "Artikel|Produkt|Benämning",
        "orders.quantity": "Antal",
        "invoices.invoice": "Faktura|Fakturanummer|Fakturanr|~Nummer|~Nr",
        "invoices.date": "Datum|Fakturadatum",
        "invoices.due": "Förfallodatum|Förfaller|Förfallodag|Betalas senast",
        "invoices.paid_amount": "?Betalt|Betalt belopp",
        "invoices.open_amount": ("Saldo|Restbelopp|Kvar att betala|Utestående|Obetalt belopp"),
        "invoices.amount": "Belopp|Summa|Totalt|Totalbelopp|Fakturabelopp",
        "invoices.paid_on": "Betald den|Betaldatum|Betalningsdatum",
        "invoices.paid": "Betald|Betalt",
        "invoices.status": "Fakturastatus",
    },
    statuses={
        "lost": ("Förlorad|Förlorad kund|Inaktiv|Ej aktiv|Avslutad|Uppsagd|Tidigare kund|Konkurs"),
        "paused": "Pausad|Vilande|Uppehåll",
        "no_contact": "Ring inte|Kontakta inte|Spärrad",
        "active": "Aktiv|Befintlig|Kund|Ny kund|Prospekt",
    },
    success=(
        "nådd|pratade|pratat|samtal|talade med|svarade|träffade|möte|besök|besökt|"
        "beställning|order|kontaktad|genomfört|såld|intresserad|inte intresserad|"
        "fick tag på|fått tag på|fick kontakt|besvarat|besvarad|nådde|talat med|"
        "talade"
    ),
    attempt=(
        "inget svar|ej svar|svarar inte|svarade inte|ej nådd|inte nådd|upptaget|"
        "telefonsvarare|röstbrevlåda|lämnat meddelande|meddelande lämnat|"
        "missat samtal|frånvarande|fel nummer|ring igen|återkom|inställt|ombokat|"
        "försök|ej besvarat|obesvarat|obesvarad|lämnade meddelande|"
        "lämnade ett meddelande|fick inte tag på|ej anträffbar|ej anträffad|"
        "nådde inte|svarar ej|missat"
    ),
    order_states={
        "void": (
            "makulerad|makulerat|annullerad|annullerat|återbetald|återbetalt|avbruten|avbrutet|"
            "krediterad|krediterat|utkast|retur|returnerad|avvisad|nekad|raderad|offert|"
            "avskriven|avskrivet|bortskriven|kundförlust|osäker|osäker fordran|befarad förlust"
        ),
        "open": (
            "öppen|väntande|obetald|förfallen|delbetald|delvis återbetald|skickad|levererad|"
            "bekräftad|slutförd|fakturerad|ny|pågående"
        ),
    },
    by_whom="av",
    reached="Nådd|Svarade|Fick tag på",
    missed="Ej nådd|Inget svar|Svarade inte",
    paid="betald|betalt",
    documents={
        "billed": "faktura|order|försäljning|kundfaktura",
        "credit": "kreditfaktura|kreditnota",
        "other": "betalning|offert|proforma|följesedel",
    },
    yes="ja",
    no="nej",
    months=(
        "januari jan|februari feb|mars|april apr|maj|juni|juli|augusti aug|september sep|"
        "oktober okt|november nov|december dec"
    ),
    weekdays=("måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag"),
    invoice_titles="Fakturor|Kundfakturor|Fakturalista|Fakturajournal",
    bare_names="Namn|Fullständigt namn",
    channels={
        "phone": "telefon|samtal|telefonsamtal|tel",
        "visit": "besök|kundbesök|fysiskt möte|möte",
        "email": "e-post|mejl|mail",
        "video": "videomöte|video|teams",
        "letter": "brev",
    },
    directions={
        "in": "inkommande|inkommet",
        "out": "utgående|uppringt",
    },
    classes={
        "A": "guld",
        "B": "silver",
        "C": "brons",
    },
    done="klar|klart|slutförd|slutfört|utförd|avslutad|genomförd",
    not_done="planerad|planerat|ej påbörjad|pågående|väntar|att göra",
    totals="summa|totalt|totalsumma|delsumma|medelvärde",
    active_flags="Aktiv",
    lost_flags="Förlorad|Inaktiv|Tidigare kund",
    business="arbete|jobb|kontor|faktura|fakturering|huvud",
    private="hem|privat|leverans|övrigt",
    whose="för kund|för konto|för samtal",
    hands_off="ändra inte",
    unit_prices="Styckpris|Á-pris|Pris per styck",
    net="netto|exkl moms",
    gross="brutto|inkl moms",
)
