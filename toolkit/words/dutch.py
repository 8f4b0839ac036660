"""Dutch."""

from toolkit.words.language import Language

REP = (
    "Accountmanager|Verkoper|Vertegenwoordiger|Verantwoordelijke|Toegewezen aan|"
    "Accounteigenaar|Eigenaar account|Eigenaar|Eigenaar van bedrijf|"
    "Eigenaar van contact|Toegewezen gebruiker|Contacteigenaar|Bedrijfseigenaar|"
    "Relatiebeheerder|Behandelaar"
)
NOTES = "Notities|Notitie|Opmerking|Opmerkingen"

LANGUAGE = Language(
    code="nl",
    place=7,
    name="Nederlands",
    new_sheets="Blad",
    legal_forms="bv|nv|vof|bvba|cv",
    calling_codes="31|32",
    spoken_in="NL|BE",
    forms="Formulierreacties",
    questions={
        "stamp": "tijdstempel",
        "date": "datum|wanneer was|wanneer heb je|welke dag",
        "customer": "klant|bedrijf",
        "by": "je naam|uw naam|e mailadres|gebruikersnaam",
        "outcome": "resultaat|uitkomst|hoe ging het",
        "notes": "opmerkingen|notities",
        "follow_up": "volgende stap",
        "follow_up_due": "terugbellen|volgend gesprek|volgend contact|voor wanneer",
        "channel": "kanaal",
    },
    payments="Betalingen|Betaling",
    titles={
        "customers": (
            "Klanten|Klantenlijst|Relaties|Accounts|Bedrijven|Organisaties|Debiteuren|"
            "Klantenbestand"
        ),
        "calls": (
            "Gesprekken|Bellijst|Bezoeken|Activiteiten|Telefoongesprekken|"
            "Contactmomenten|Taken|Belgeschiedenis|Oproepen"
        ),
        "orders": "Bestellingen|Verkopen|Verkooporders|Omzetlijst",
        "cases": "Klachten",
        "invoices": "Openstaande facturen|Debiteurenposten",
        "needs": "Behoeften|Eisen",
        "requests": "Verzoeken|Klantverzoeken",
        "team": "Verkoopteam|Medewerkers|Verkopers|Vertegenwoordigers",
        "holidays": "Feestdagen|Vrije dagen|Sluitingsdagen",
        "giving": "Geschenken|Cadeaus|Geschenkenlijst|Geschenken en aanbiedingen|Attenties",
        "playbook": "Draaiboek|Klantdraaiboek|Begeleidingsplan|Stappenplan",
        "rates": "Wisselkoersen|Koersen|Valuta",
        "settings": "Instellingen",
        "promises": "Toezeggingen|Beloften",
    },
    invoice_titles="Facturen|Factuuroverzicht|Verkoopfacturen|Facturatie",
    headers={
        "customer_id": (
            "Klantnummer|Klant-ID|Klantnr|Klantcode|Debiteurnummer|Debiteurnr|"
            "Debiteur nr|Relatienummer|Record-ID|Account-ID|Relatienr|Relatie-ID"
        ),
        "customer": (
            "Klant|Klantnaam|Bedrijf|Bedrijfsnaam|Naam klant|Relatie|Organisatie|"
            "Accountnaam|Naam account|Organisatienaam|Naam organisatie|"
            "Bijbehorend bedrijf|Naam bedrijf|Naam relatie|Naam debiteur|Debiteur|"
            "Handelsnaam"
        ),
        "contact_person": (
            "Contactpersoon|Contact|Naam contactpersoon|Primair contact|"
            "Primaire contactpersoon|Persoon"
        ),
        "rep": REP,
        "phone": (
            "Telefoon|Telefoonnummer|~Mobiel|~Mobiel nummer|~GSM|Hoofdtelefoon|"
            "Telefoon werk|Zakelijke telefoon|Tel. werk|Telefoon kantoor|Vast nummer"
        ),
        "email": ("E-mailadres|Mailadres|E-mail zakelijk|Zakelijk e-mailadres|E-mail werk"),
        "notes": NOTES,
        "time_zone": "Tijdzone",
        "customers.contact_2": "Contactpersoon 2",
        "customers.first_name": "Voornaam",
        "customers.last_name": "Achternaam",
        "customers.status": "~Actief|Klantstatus",
        "customers.revenue": (
            "Omzet|Omzet YTD|Jaaromzet|?Omzet vorig jaar|Omzet per jaar|Totale omzet|Omzet totaal"
        ),
        "customers.potential": "Potentieel",
        "customers.influence": "Invloed",
        "customers.customer_since": (
            "Klant sinds|Sinds|Startdatum|?Aangemaakt op|?Gemaakt op|?Datum aangemaakt"
        ),
        "customers.channel": "Voorkeurskanaal|?Kanaal",
        "customers.city": ("Plaats|Stad|Woonplaats|Factuurplaats|Factuurstad|Vestigingsplaats"),
        "customers.hobby": "Hobby's|Vrije tijd",
        "customers.trip": "Reis|Reizen|Vakantie",
        "customers.last_contact": (
            "Laatste contact|Laatste contactdatum|Datum laatste contact|Laatst gesproken|"
            "Laatste bezoek|~Laatste activiteit|~Datum laatste activiteit|"
            "~Laatste activiteit op|Laatst gecontacteerd|Laatste gesprek|"
            "Laatste belafspraak"
        ),
        "customers.next_follow_up": (
            "Volgend contact|Volgende contact|Volgend bezoek|Volgende afspraak|"
            "Opvolgdatum|Opvolging|Terugbellen|Volgende activiteit|"
            "Datum volgende activiteit|Volgende actie op|~Volgende actie|Volgend gesprek"
        ),
        "customers.do_not_call": "Niet bellen|Niet benaderen",
        "customers.cadence_override": "Contactfrequentie|Bezoekfrequentie|Frequentie",
        "customers.own_class": ("?Klasse|?Klantklasse|?Categorie|?Classificatie|?ABC-klasse"),
        "calls.date": (
            "Datum|Beldatum|Contactdatum|Bezoekdatum|~Dag|Starttijd gesprek|"
            "Begintijd gesprek|Startdatum|Begindatum|Starttijd|Activiteitsdatum|"
            "Datum activiteit|Datum en tijd|Datum/tijd|Voltooid op"
        ),
        "calls.channel": ("Kanaal|Contactwijze|?Soort|Type activiteit|Activiteitstype|?Type"),
        "calls.outcome": (
            "Resultaat|Uitkomst|Afloop|Gespreksresultaat|Resultaat gesprek|Belresultaat|"
            "Resultaat van gesprek|~Beantwoord|~Gemist|~Gemiste oproep"
        ),
        "calls.purpose": "Doel|Reden|Onderwerp",
        "calls.by": (
            "Eigenaar gesprek|Gesprekseigenaar|Uitgevoerd door|Activiteit toegewezen aan|"
            "Door|Medewerker|Gebeld door|Gebruiker|"
        )
        + REP,
        "calls.minutes": "Duur|Gespreksduur|Duur gesprek|Duur van gesprek|Minuten",
        "calls.rating": "Beoordeling",
        "calls.notes": (
            "Gespreksnotities|Omschrijving|Toelichting|Beschrijving|Verslag|"
            "Gespreksverslag|Samenvatting|"
        )
        + NOTES,
        "calls.follow_up": "Vervolgstap|Volgende stap|Vervolgactie|Actie",
        "calls.follow_up_due": (
            "Opvolgdatum|Terugbellen|Terugbellen op|Vervaldatum|Vervolg op|Vervolgdatum|"
            "Volgend contact|Deadline|"
            "Uiterste datum|Einddatum|"
            "Volgende actie op"
        ),
        "calls.follow_up_done": "Afgerond op|Afgerond|Klaar",
        "calls.direction": "?Soort|Richting|Gesprekstype|Type gesprek",
        "orders.order_id": (
            "Ordernummer|Factuurnummer|Bestelnummer|Ordernr|Bestelnr|Factuurnr|"
            "Documentnummer|~Nummer|~Nr"
        ),
        "orders.date": (
            "Datum|Orderdatum|Factuurdatum|Besteldatum|Datum bestelling|Datum factuur|"
            "Aankoopdatum|Verkoopdatum|Transactiedatum"
        ),
        "orders.status": (
            "Orderstatus|Bestelstatus|Factuurstatus|Status bestelling|Status factuur"
        ),
        "orders.payment_status": "Betaalstatus",
        "cancelled_on": "Geannuleerd op",
        "orders.refunded": "Terugbetaald bedrag|Terugbetaling",
        "orders.document": (
            "Documentsoort|Documenttype|Transactietype|Type document|Soort document|?Soort|?Type"
        ),
        "orders.discount": "Korting|Korting %|Kortingsbedrag",
        "orders.amount": (
            "Bedrag|Totaal|Totaalbedrag|Orderbedrag|Factuurbedrag|?Prijs|Totaalprijs|"
            "~Totaal incl. btw|~Totaalprijs incl. btw|~Bedrag incl. btw|Factuurtotaal|"
            "Totaal te betalen|Eindtotaal|?Totaal excl. btw|?Totaalprijs excl. btw|"
            "?Bedrag excl. btw|~Netto|~Bruto"
        ),
        "orders.item": "Productnaam|Product|Artikel|Omschrijving product",
        "orders.category": "Categorie|Productgroep",
        "promises.promise": "Toezegging|Belofte",
        "promises.made_by": "Van wie|Kant",
        "promises.seller": "Toegezegd door|Beloofd door",
        "promises.promised_on": "Toegezegd op|Beloofd op|Datum",
        "promises.due": "Vervaldatum|Uiterlijk|Toegezegd voor",
        "promises.new_date": "Nieuwe datum",
        "promises.notice_sent": "Bericht gestuurd|Klant ingelicht op",
        "promises.delivered_on": "Geleverd op|Geleverd|Nagekomen op",
        "promises.note_sent": "Notitie verstuurd|Bevestigd op",
        "promises.cause": "Oorzaak",
        "promises.prevention": "Preventie",
        "cases.opened": "Datum|Geopend op|Geopend|Gemeld op|Klachtdatum",
        "cases.subject": "Onderwerp|Reden|Probleem|Klacht|Omschrijving",
        "cases.first_response": "Eerste reactie|Beantwoord op",
        "cases.resolved_on": "Opgelost|Opgelost op|Gesloten op|Afgehandeld op",
        "cases.reopened": "Heropend op",
        "news.refer_to": "Niet van ons: verwijzen naar|Verwijzen naar|Concurrent",
        "invoices.invoice": ("Factuur|Factuurnummer|Factuurnr|~Nummer|~Nr|Documentnummer"),
        "invoices.date": "Datum|Factuurdatum",
        "invoices.due": (
            "Vervaldatum|Te betalen voor|Uiterste betaaldatum|Betaaldatum uiterlijk|"
            "Verloopdatum|Uiterste betaaldag"
        ),
        "invoices.status": "Factuurstatus",
        "invoices.paid_amount": "?Betaald|Betaald bedrag|Reeds betaald",
        "invoices.open_amount": (
            "Openstaand bedrag|Restbedrag|~Openstaand|~Saldo|Openstaand saldo|"
            "Nog te betalen|Te ontvangen|Nog openstaand|Open bedrag|Te betalen"
        ),
        "invoices.document": "Documentsoort|Documenttype",
        "invoices.amount": (
            "Bedrag|Totaal|Factuurbedrag|Totaal incl. btw|Totaalprijs incl. btw|"
            "Bedrag incl. btw|Totaalbedrag|Factuurtotaal"
        ),
        "invoices.paid_on": "Betaald op|Betaaldatum",
        "invoices.paid": "Betaald|Betaalstatus",
        "invoices.disputed": "Betwist|In geschil|Bezwaar",
        "needs.need": "Behoefte|Eis|Wens|Wat nodig is",
        "needs.asked_on": "Gevraagd op|Datum",
        "needs.met": "Vervuld|Voldaan|Antwoord",
        "needs.evidence": "Bewijs|Onderbouwing",
        "requests.request": "Verzoek|Vraag|Aanvraag",
        "requests.asked_on": "Gevraagd op|Datum",
        "requests.answered_on": "Beantwoord op|Antwoorddatum",
        "requests.answer": "Antwoord|Besluit|Toegestaan",
        "requests.cost": "Kosten",
        "team.rep": "~Naam|Medewerker|Collega|" + REP,
        "team.calls_per_day": (
            "Gesprekken per dag|Belletjes per dag|Telefoontjes per dag|Gesprekken/dag|~Gesprekken|"
            "Capaciteit"
        ),
        "team.working_days": "Werkdagen|~Dagen",
        "team.away_from": "Afwezig van|Afwezig vanaf|Vakantie van|Vrij van|Verlof van",
        "team.away_to": "Afwezig tot|Vakantie tot|Vrij tot|Verlof tot|Afwezig tot en met",
        "team.backup": "Vervanger|Vervanging|Plaatsvervanger",
        "team.starts": "Begin|Begintijd|Starttijd",
        "team.ends": "Einde|Eindtijd",
        "holidays.date": "Datum|~Dag|Gesloten op",
        "holidays.name": "Naam|Reden|Feestdag|~Omschrijving",
        "customers.language": "Taal|Voertaal",
        "customers.best_hours": "Beste tijd|Beste tijden|Bereikbaar om",
        "customers.best_days": "Beste dag|Beste dagen",
        "customers.referred_by": "Aanbevolen door|Doorverwezen door",
        "customers.competitor": "Concurrent",
        "customers.renewal": "Verlengingsdatum|Verlenging|Einde contract",
        "playbook.step": "Stap|Actie|Wat te doen",
        "playbook.trigger": "Aanleiding|Begint met|Trigger",
        "playbook.after": "Na|Termijn|Wanneer",
        "playbook.for": "Voor|Voor wie|Doelgroep",
        "playbook.how": "Hoe|Middel|Kanaal",
        "playbook.purpose": "Doel|Reden",
        "playbook.say": "Wat te zeggen|Wat zeggen|Boodschap|Tekst",
        "giving.date": "Datum|Dag|Gepland voor",
        "giving.kind": "Soort",
        "giving.what": "Wat|Geschenk|Cadeau|Omschrijving",
        "giving.cost": "Kosten|Prijs|Waarde|Bedrag",
        "giving.given_on": "Gegeven op|Verstuurd op|Overhandigd op",
        "giving.result": "Resultaat|Reactie",
        "currency": "Valuta|Munt|Muntsoort",
        "rates.date": "Datum|Maand|Vanaf|Geldig vanaf",
        "rates.rate": "Koers|Wisselkoers",
        "settings.setting": "Instelling",
        "settings.value": "Waarde",
        "customers.country": "Land|Factuurland|Land/regio",
        "customers.postcode": "Postcode|Factuurpostcode",
        "calls.state": "Status activiteit|Activiteitsstatus|Taakstatus|?Status",
        "orders.quantity": "Aantal|Hoeveelheid",
    },
    bare_names="Naam|Volledige naam",
    owners={
        "customers": "klant",
    },
    header_scales={"duizend": 1e3, "mln": 1e6},
    header_periods="vorig jaar|per jaar",
    parts="noord|zuid|oost|west|regio|jaar",
    copies="kopie",
    call_backs="terugbellen",
    channels={
        "phone": "telefoon|telefonisch gesprek|gebeld",
        "visit": "bezoek|afspraak|op locatie|bezoeken|langskomen|langsgaan",
        "video": "videogesprek",
        "letter": "brief|per post",
    },
    directions={
        "in": "inkomend",
        "out": "uitgaand",
    },
    statuses={
        "lost": (
            "Verloren|Verloren klant|Inactief|Niet actief|Niet meer actief|Opgezegd|Beëindigd|"
            "Gestopt|Vertrokken|Voormalig|Voormalige klant|Ex-klant|Oud-klant|Oude klant|"
            "Geen klant|Geen klant meer|Gesloten|Geannuleerd|Failliet|Faillissement|In liquidatie|"
            "Insolvent|Overleden|Gearchiveerd|Geen interesse"
        ),
        "paused": "Gepauzeerd|In de wacht|On hold|Opgeschort|Slapend|Tijdelijk gesloten",
        "no_contact": (
            "Niet benaderen|Niet bellen|Niet contacteren|Geen contact|Geblokkeerd|Zwarte lijst"
        ),
        "active": (
            "Actief|Actieve klant|Klant|Bestaande klant|Vaste klant|Nieuw|Nieuwe klant|Prospect|"
            "Potentieel|Potentiële klant|Sleutelklant|Lopend|Open|Gewonnen|Belangrijk|Ja"
        ),
    },
    success=(
        "bereikt|gesproken|gesprek|contact gehad|bezocht|bezoek|afspraak gehad|"
        "vergadering|bestelling|besteld|order|opgenomen|beantwoord|verkocht|"
        "geïnteresseerd|niet geïnteresseerd|afgerond"
    ),
    attempt=(
        "geen antwoord|niet bereikt|geen gehoor|neemt niet op|niet opgenomen|in gesprek|"
        "bezet|voicemail|voicemail ingesproken|bericht achtergelaten|afwezig|"
        "niet aanwezig|niemand aanwezig|niemand thuis|niet thuis|terugbellen|verkeerd nummer|"
        "geannuleerd|verzet|poging"
    ),
    active_flags="Actief",
    lost_flags="Verloren|Inactief|Oud-klant|Ex-klant|Geen klant meer",
    severities=(
        "laag|gering",
        "gemiddeld|middel|normaal",
        "hoog|ernstig",
        "dringend|urgent|kritiek",
    ),
    times_a_year="Bezoeken per jaar|Gesprekken per jaar|Contacten per jaar|Bezoeken/jaar",
    priorities="Prioriteit|Belang",
    classes={"A": "goud|hoog", "B": "zilver|gemiddeld|middel", "C": "brons|laag"},
    giving={
        "gift": "geschenk|cadeau",
        "offer": "aanbieding|korting|aanbod",
        "preview": "voorproefje|monster",
        "report": "rapport",
        "invitation": "uitnodiging",
        "special action": "speciale actie|actie",
    },
    thanks="bedankt|dank|bedankje",
    triggers={
        "start": "begin|klant sinds|nieuwe klant",
        "first order": "eerste bestelling|eerste order|eerste aankoop",
        "delivery": "levering|geleverd|elke levering",
        "case resolved": "klacht opgelost|zaak opgelost",
        "every": "elke|elk|ieder|iedere|terugkerend",
        "date": "datum|seizoen|dag van het jaar",
        "top ten": "de tien besten|tien beste|beste tien",
    },
    season="seizoen|feestdagen|de feestdagen",
    audiences={
        "all": "alle|allen|iedereen|alle klanten",
        "new": "nieuw|nieuwe|nieuwe klanten",
        "long-standing": "langdurig|trouwe klanten|vaste klanten|langdurige klanten",
        "first-time": "eerste kopers|eenmalige kopers",
        "promoters": "ambassadeurs|aanbevelers",
    },
    colleague="collega|collega's",
    working_days="werkdagen|werkdag",
    yes="ja|j|waar",
    no="nee|onwaar",
    done="gedaan|klaar|afgerond|voltooid|uitgevoerd",
    not_done=(
        "niet gedaan|nog niet|gepland|te doen|niet gestart|openstaand|uitgesteld|in behandeling"
    ),
    reached="Bereikt|Gesproken|Opgenomen|Klant bereikt",
    missed="Niet bereikt|Geen gehoor|Niet opgenomen|Voicemail|Gemist|Gemiste oproep",
    paid="betaald|voldaan",
    order_states={
        "void": (
            "geannuleerd|gecrediteerd|terugbetaald|concept|oninbaar|afgeschreven|"
            "vervallen|geweigerd|geretourneerd|retour|mislukt|offerte|ongeldig|"
            "terugbetaling|verwijderd|verloren|afgeboekt|niet inbaar"
        ),
        "open": (
            "openstaand|in behandeling|verzonden|geleverd|achterstallig|deels betaald|"
            "gedeeltelijk terugbetaald|bevestigd|voltooid|verstuurd|onbetaald|"
            "gefactureerd|te laat|verlopen|niet betaald|geboekt|gewonnen|herinnerd"
            "|gedeeltelijk betaald|herinnering|aangemaand|afgehandeld"
        ),
    },
    by_whom="door|wegens|vanwege",
    order_totals="totaal|totalen|orderbedrag|factuurbedrag",
    documents={
        "billed": "factuur|verkoopfactuur|bestelling|order|verkoop",
        "credit": "creditnota|creditfactuur",
        "other": "betaling|offerte|proforma|pakbon",
    },
    granted="toegestaan|vervuld",
    denied="geweigerd",
    waiting="in behandeling",
    nothing="n.v.t.",
    nothing_in_numbers="onbekend|geen",
    ditto="idem|Idem|dito",
    errors="#NB!",
    totals="totaal|eindtotaal|subtotaal|gemiddelde",
    headings="regio|klanten|actieve|inactieve|verloren|overige|groep",
    sections="regio",
    notes="bron|legenda|toelichting|opmerking|geëxporteerd",
    months=(
        "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|"
        "september sep|oktober okt|november nov|december dec"
    ),
    weekdays="maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    until="t/m|tot",
    cadences={
        1: "dag|dagen",
        7: "week|weken|wekelijks",
        14: "tweewekelijks",
        28: "maand|maanden|maandelijks",
        56: "tweemaandelijks",
        84: "kwartaal|kwartalen|driemaandelijks",
        182: "half jaar|halfjaarlijks",
        364: "jaar|jaren|jaarlijks",
    },
    numbers=(
        "één|een",
        "twee|tweemaal",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
    ),
    times="keer|maal",
    once="tweemaal",
    fillers="per|elke|iedere|om|de|in",
    countries={"Schotland": "GB-SCT"},
    business="werk|zakelijk|kantoor|factuur|facturering|hoofd",
    private="privé|thuis|prive|aflever|bezorg|verzend|overig",
    whose=(
        "van de klant|van het bedrijf|van het account|van de contactpersoon|"
        "van het gesprek|van de factuur|van de bestelling|van de activiteit"
    ),
    hands_off="niet wijzigen",
    ledger="Rekening|Grootboekrekening|Grootboek",
    unit_prices="Stukprijs|Stuksprijs|Eenheidsprijs|Prijs per stuk|Prijs per eenheid",
    net="netto|excl btw|exclusief btw",
    gross="bruto|incl btw|inclusief btw",
)
