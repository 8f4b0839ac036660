"""Czech."""

from toolkit.words.language import Language

LANGUAGE = Language(
    code="cs",
    place=15,
    name="Čeština",
    new_sheets="List",
    legal_forms="sro|as|vos|ks",
    calling_codes="420",
    spoken_in="CZ",
    titles={"customers": "Zákazníci|Seznam zákazníků", "calls": "Hovory|Záznam hovorů"},
    headers={
        "customers.revenue": "Tržby|Obrat|Roční obrat",
        "customer_id": "Číslo zákazníka|ID zákazníka",
        "customer": "Zákazník|Název zákazníka|Firma|Společnost",
        "rep": "Obchodník|Obchodní zástupce",
        "phone": "Telefon|Telefonní číslo",
        "email": "E-mailová adresa",
        "customers.last_contact": "Poslední kontakt",
        "orders.date": "Datum objednávky|Datum faktury",
        "orders.amount": "Částka",
        "calls.date": "Datum hovoru|Datum návštěvy|~Den",
        "calls.outcome": "Výsledek|Výsledek hovoru",
        "currency": "Měna",
        "rates.rate": "Kurz",
    },
    header_scales={"tis": 1e3, "mil": 1e6},
    statuses={
        "lost": (
            "Ztracený|Ztracený zákazník|Neaktivní|Ukončený|Bývalý|Bývalý zákazník|"
            "V likvidaci|Konkurz"
        ),
        "paused": "Pozastaveno|Pozastavený|Spící",
        "no_contact": "Nevolat|Nekontaktovat|Blokován",
        "active": "Aktivní|Stávající|Zákazník|Nový zákazník",
    },
    success=(
        "dovoláno|zastižen|zastižena|hovor|hovořeno|mluveno|mluvil jsem|mluvila jsem|"
        "schůzka|návštěva|navštíven|objednávka|objednal|kontaktován|odpověděl|prodáno|"
        "má zájem|nemá zájem|uskutečněno"
    ),
    attempt=(
        "nedovoláno|nezastižen|nezastižena|nebere|nezvedá|neodpovídá|bez odpovědi|"
        "obsazeno|hlasová schránka|zanechán vzkaz|vzkaz|nedostupný|nepřítomen|"
        "špatné číslo|zavolat znovu|zrušeno|přeloženo|pokus|zmeškaný"
    ),
    yes="ano",
    no="ne",
    months=(
        "leden ledna led|únor února úno|březen března bře|duben dubna dub|"
        "květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|"
        "září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro"
    ),
    weekdays=("pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle"),
)
