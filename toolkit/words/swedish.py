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
    titles={"customers": "Kunder|Kundlista", "calls": "Samtal|Samtalslogg"},
    headers={
        "customers.revenue": "Omsättning|Årsomsättning|Försäljning",
        "customer_id": "Kundnummer|Kundnr",
        "customer": "Kund|Kundnamn|Företag",
        "rep": "Säljare|Ansvarig",
        "phone": "Telefon|Telefonnummer",
        "email": "E-post|Mejl",
        "customers.own_class": "?Kundklass|?Klass|?Kategori|?Kundkategori|?ABC-klass",
        "customers.last_contact": "Senaste kontakt|Senast kontaktad",
        "orders.date": "Orderdatum|Fakturadatum",
        "orders.discount": "Rabatt|Rabatt %",
        "orders.amount": "Belopp|Summa",
        "calls.date": "Samtalsdatum|Besöksdatum|~Dag",
        "calls.notes": "Anteckning|Anteckningar|Kommentar",
        "calls.outcome": "Resultat|Utfall",
        "currency": "Valuta",
        "rates.date": "Datum|Månad|Från|Gäller från",
        "rates.rate": "Kurs|Växelkurs",
    },
    header_scales={"tkr": 1e3, "mkr": 1e6},
    statuses={
        "lost": ("Förlorad|Förlorad kund|Inaktiv|Ej aktiv|Avslutad|Uppsagd|Tidigare kund|Konkurs"),
        "paused": "Pausad|Vilande|Uppehåll",
        "no_contact": "Ring inte|Kontakta inte|Spärrad",
        "active": "Aktiv|Befintlig|Kund|Ny kund|Prospekt",
    },
    success=(
        "nådd|pratade|pratat|samtal|talade med|svarade|träffade|möte|besök|besökt|"
        "beställning|order|kontaktad|genomfört|såld|intresserad|inte intresserad"
    ),
    attempt=(
        "inget svar|ej svar|svarar inte|svarade inte|ej nådd|inte nådd|upptaget|telefonsvarare|"
        "röstbrevlåda|lämnat meddelande|meddelande lämnat|missat samtal|frånvarande|"
        "fel nummer|ring igen|återkom|inställt|ombokat|försök"
    ),
    order_states={
        "void": (
            "makulerad|makulerat|annullerad|annullerat|återbetald|återbetalt|avbruten|avbrutet|"
            "krediterad|krediterat|utkast|retur|returnerad|avvisad|nekad|raderad|offert"
        ),
        "open": (
            "öppen|väntande|obetald|förfallen|delbetald|delvis återbetald|skickad|levererad|"
            "bekräftad|slutförd|fakturerad|ny|pågående"
        ),
    },
    by_whom="av",
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
)
