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
    titles={
        "customers": ("Zákazníci|Seznam zákazníků|Klienti|Odběratelé|Adresář|Firmy"),
        "calls": (
            "Hovory|Záznam hovorů|Kontakty se zákazníky|Schůzky|Návštěvy|Aktivity|Telefonáty"
        ),
        "orders": "Objednávky|Zakázky|Prodeje",
        "invoices": "Neuhrazené faktury|Pohledávky",
        "team": "Obchodníci|Tým",
        "cases": "Reklamace",
    },
    headers={
        "customers.revenue": "Tržby|Obrat|Roční obrat",
        "customer_id": (
            "Číslo zákazníka|ID zákazníka|Kód zákazníka|Č. zákazníka|Číslo klienta|"
            "Kód odběratele|ID klienta"
        ),
        "customer": (
            "Zákazník|Název zákazníka|Firma|Společnost|Odběratel|Klient|Jméno zákazníka|"
            "Název firmy|Název klienta"
        ),
        "rep": (
            "Obchodník|Obchodní zástupce|Vlastník|Přiděleno|Přiřazeno|Odpovědná osoba|"
            "Zodpovídá|Manažer"
        ),
        "phone": "Telefon|Telefonní číslo",
        "email": "E-mailová adresa|E-mail|Mail",
        "customers.last_contact": (
            "Poslední kontakt|Datum posledního kontaktu|Poslední schůzka|"
            "Poslední návštěva|Poslední hovor|~Poslední aktivita"
        ),
        "orders.date": (
            "Datum objednávky|Datum faktury|Datum|Vystaveno|Datum vystavení|Datum prodeje"
        ),
        "orders.amount": (
            "Částka|Celkem|Celkem s DPH|Cena celkem|Celková cena|Částka celkem|"
            "K úhradě celkem|?Cena|?Celkem bez DPH"
        ),
        "calls.date": (
            "Datum hovoru|Datum návštěvy|~Den|Datum|Datum kontaktu|Datum schůzky|Datum a čas"
        ),
        "calls.outcome": "Výsledek|Výsledek hovoru",
        "currency": "Měna",
        "rates.rate": "Kurz",
        "contact_person": "Kontaktní osoba|Kontakt|Jméno kontaktu",
        "notes": "Poznámka|Poznámky|Komentář|Zápis",
        "country": "Země",
        "customers.first_name": "Jméno|Křestní jméno",
        "customers.last_name": "Příjmení",
        "customers.city": "Město|Obec|Sídlo",
        "customers.postcode": "PSČ",
        "customers.status": "Stav zákazníka|~Aktivní",
        "customers.own_class": "?Kategorie|?Třída|?Skupina|?Kategorie zákazníka|?ABC",
        "customers.customer_since": "Zákazník od|Klient od",
        "customers.next_follow_up": (
            "Další kontakt|Příští kontakt|Datum dalšího kontaktu|Další schůzka|Zavolat"
        ),
        "customers.do_not_call": "Nevolat|Nekontaktovat",
        "calls.channel": "Kanál|Způsob kontaktu|Typ kontaktu|?Typ|?Druh",
        "calls.purpose": "Účel|Předmět|Téma|Důvod",
        "calls.minutes": "Délka hovoru|Trvání|Délka|Minuty",
        "calls.follow_up": "Další krok|Další postup",
        "calls.follow_up_due": "Termín|Datum dalšího kontaktu|Do kdy",
        "calls.follow_up_done": "Hotovo|Splněno",
        "calls.by": (
            "Obchodník|Obchodní zástupce|Vlastník|Přiděleno|Přiřazeno|Odpovědná osoba|"
            "Zodpovídá|Manažer|Volal|Zapsal|Uživatel"
        ),
        "calls.state": "?Stav",
        "orders.order_id": (
            "Číslo objednávky|Č. objednávky|Číslo faktury|Č. faktury|Číslo dokladu|Doklad|~Číslo"
        ),
        "orders.status": "Stav|Stav objednávky|Stav faktury",
        "orders.payment_status": "Stav platby",
        "orders.document": "Typ dokladu|Druh dokladu",
        "orders.item": "Zboží|Produkt|Položka|Název zboží",
        "orders.quantity": "Množství|Počet|Ks",
        "orders.discount": "Sleva|Sleva %",
        "invoices.invoice": ("Číslo faktury|Č. faktury|Faktura|Číslo dokladu|Doklad|~Číslo"),
        "invoices.date": "Datum|Vystaveno|Datum vystavení|Datum faktury",
        "invoices.due": "Splatnost|Datum splatnosti|Splatno|Splatno dne",
        "invoices.paid_amount": "?Uhrazeno|?Zaplaceno|Uhrazená částka",
        "invoices.open_amount": "Zbývá uhradit|K úhradě|Neuhrazeno|Zbývá|Dluh|~Saldo",
        "invoices.amount": "Celkem|Celkem s DPH|Částka|Částka celkem",
        "invoices.paid_on": "Uhrazeno dne|Datum úhrady|Zaplaceno dne",
        "invoices.paid": "Uhrazeno|Zaplaceno",
        "invoices.status": "Stav|Stav faktury",
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
        "schůzka|návštěva|navštíven|objednávka|objednal|kontaktován|odpověděl|"
        "prodáno|má zájem|nemá zájem|uskutečněno|mluvili jsme|zastihl|zastihla|"
        "zastihl jsem|spojeno|hovor proběhl|proběhlo|dohodnuto|domluveno"
    ),
    attempt=(
        "nedovoláno|nezastižen|nezastižena|nebere|nezvedá|neodpovídá|bez odpovědi|"
        "obsazeno|hlasová schránka|zanechán vzkaz|vzkaz|nedostupný|nepřítomen|"
        "špatné číslo|zavolat znovu|zrušeno|přeloženo|pokus|zmeškaný|nezvedl|"
        "nezvedla|nezvednuto|nevzal|nevzala|schránka|zpráva zanechána|nezastihl|"
        "nezastihla|nedostupná"
    ),
    yes="ano",
    no="ne",
    months=(
        "leden ledna led|únor února úno|březen března bře|duben dubna dub|"
        "květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|"
        "září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro"
    ),
    weekdays=("pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle"),
    invoice_titles="Faktury|Vydané faktury|Přehled faktur|Seznam faktur",
    bare_names="Název|Jméno a příjmení",
    channels={
        "phone": "telefon|hovor|telefonát|tel",
        "visit": "návštěva|schůzka|osobně|osobní schůzka",
        "email": "e-mail|mail|email",
        "video": "videohovor|online schůzka",
        "letter": "dopis",
    },
    classes={
        "A": "zlatý|zlato",
        "B": "stříbrný|stříbro",
        "C": "bronzový|bronz",
    },
    done="hotovo|dokončeno|splněno|vyřízeno|uskutečněno",
    not_done="plánováno|naplánováno|otevřeno|nezahájeno|probíhá|čeká",
    reached="Zastižen|Dovoláno|Zvedl",
    missed="Nezastižen|Nedovoláno|Nezvedl",
    paid="uhrazená|uhrazeno|zaplacená|zaplaceno|uhrazena|zaplacena",
    order_states={
        "void": (
            "stornovaná|stornováno|storno|stornovaná objednávka|zrušená|zrušeno|zrušena|"
            "vrácená|vráceno|koncept|rozpracovaná|nedobytná|dobropisovaná|vrácené peníze|"
            "odmítnuto|smazáno|nabídka|odepsáno|odepsaná|odepsána|nedobytné|nevymahatelná"
        ),
        "open": (
            "po splatnosti|neuhrazená|neuhrazeno|nezaplacená|nezaplaceno|"
            "částečně uhrazená|odeslaná|odesláno|otevřená|vystavená|vystaveno|nová|"
            "vyřízená|vyřízeno|dokončená|dokončeno|doručeno|expedováno|čeká na platbu"
        ),
    },
    documents={
        "billed": "faktura|objednávka|prodej|daňový doklad",
        "credit": "dobropis|opravný daňový doklad",
        "other": "platba|nabídka|zálohová faktura|dodací list|proforma",
    },
    totals="celkem|součet|mezisoučet|celkový součet|průměr",
    active_flags="Aktivní",
    lost_flags="Ztracený|Neaktivní|Bývalý zákazník",
    business="do práce|práce|firma|fakturační|hlavní",
    private="domů|soukromý|dodací|jiný",
    hands_off="neměnit|neupravovat",
    unit_prices="Jednotková cena|Cena za kus|Cena za jednotku",
    net="bez DPH",
    gross="s DPH|vč DPH|včetně DPH",
)
