"""German."""

from toolkit.words.language import Language

REP = (
    "Betreuer|Verkäufer|Vertriebler|Vertriebsmitarbeiter|Außendienst|"
    "Außendienstmitarbeiter|Bearbeiter|Sachbearbeiter|Mitarbeiter|Zuständig|"
    "Vertreter|Vertreterin|Kundenberater|Kundenberaterin|Accountinhaber|"
    "Zuständiger Mitarbeiter|Zuständiger Mitarbeiter für Unternehmen|"
    "Aktivität zugewiesen an|Besitzer|Eigentümer|Zugewiesen an|Zugewiesen|"
    "Zugewiesener Benutzer|Kontoinhaber|Kontobesitzer|Besitzer des Accounts|"
    "Zuständiger Mitarbeiter für Kontakt|Kontakt-Inhaber|Verantwortlicher|"
    "Verantwortlicher Benutzer|Organisation - Besitzer|Organisation - Eigentümer|"
    "Organisation - Inhaber|Zugewiesen an Benutzer|Vertriebsmitarbeiter/in|"
    "Verkäufer/in"
)
NOTES = "Notizen|Notiz|Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Kommentar"

LANGUAGE = Language(
    code="de",
    place=2,
    name="Deutsch",
    new_sheets="Tabelle|Blatt",
    legal_forms="gmbh|gmbh & co kg|kg|ohg|gbr|ag|ek|ug|gesmbh|ev",
    calling_codes="49|43|41",
    spoken_in="DE|AT|CH",
    forms="Formularantworten",
    questions={
        "stamp": "zeitstempel",
        "date": "datum|wann war|wann hast du|wann fand|an welchem tag",
        "customer": "kunde|kunden|firma|wen hast du angerufen|mit wem hast du gesprochen",
        "by": "dein name|ihr name|wer bist du|e mail adresse|nutzername",
        "channel": "kanal|kontaktart|wie hast du kontakt aufgenommen",
        "outcome": "ergebnis|wie lief es|wie ist es gelaufen|was kam heraus|erreicht",
        "notes": "notizen|notiz|was wurde besprochen|bemerkungen|kommentare|sonst noch etwas",
        "follow_up": "nächster schritt|wie geht es weiter|was wurde vereinbart",
        "follow_up_due": "wieder anrufen|nächster anruf|bis wann|nächster kontakt",
        "rating": "wie zufrieden|bewertung",
        "minutes": "wie lange|minuten|dauer",
    },
    payments="Zahlungen|Zahlung|Zahlungseingänge|Zahlungseingang",
    titles={
        "customers": (
            "Kunden|Kundenliste|Kundenstamm|Organisationen|Accounts|Aktive Firmen|Firmen|"
            "Unternehmen|Aktive Kunden|Debitoren"
        ),
        "calls": (
            "Anrufe|Anrufliste|Aktivitäten|Besuche|Kontakte Protokoll|Telefonate|"
            "Aufgaben und Aktivitäten|Telefonanrufe|Anrufprotokoll|Anrufverlauf|"
            "Kontakthistorie|Besuchsberichte"
        ),
        "orders": "Bestellungen|Aufträge|Umsätze",
        "promises": "Zusagen",
        "cases": "Reklamationen|Beschwerden|Fälle|Faelle|Störfälle|Vorfälle",
        "incidents": "Schlechte Nachrichten",
        "surveys": "Umfragen",
        "news": "Neuigkeiten",
        "invoices": "Offene Rechnungen|Offene Posten|OP-Liste|OPOS|OPOS-Liste|Forderungen",
        "needs": "Bedarf|Bedürfnisse|Kundenbedürfnisse|Anforderungen",
        "requests": "Kundenwünsche|Wünsche|Sonderwünsche|Kundenanfragen|Anfragen",
        "playbook": (
            "Leitfaden|Betreuungsplan|Kundenleitfaden|Betreuungsleitfaden|Ablaufplan|Playbook"
        ),
        "giving": "Geschenke|Geschenkliste|Geschenke und Angebote|Aufmerksamkeiten",
        "team": "Vertrieb|Vertriebsteam|Mitarbeiter|Verkäufer|Außendienst|Betreuer|Mannschaft",
        "holidays": (
            "Feiertage|Feiertag|Schließtage|Betriebsferien|Freie Tage|Gesetzliche Feiertage"
        ),
        "settings": "Einstellungen",
        "rates": "Kurse|Wechselkurse|Währungskurse|Umrechnungskurse|Währungen",
    },
    invoice_titles="Rechnungen|Rechnungsliste",
    headers={
        "customer_id": (
            "Kundennummer|Kunden-Nr|Kundennr|Kd-Nr|Kunden-ID|Kundencode|Debitorennummer|"
            "Debitoren-Nr|Debitor-Nr|Debitor|Datensatz-ID|Organisation - ID|Account-ID|"
            "Kontakt-ID|Kundenkürzel|Debitorenkonto|Adressnummer|Adress-Nr"
        ),
        "customer": (
            "Kunde|Kundenname|Name des Kunden|Firma|Firmenname|Unternehmen|"
            "Unternehmensname|Zugeordnetes Unternehmen|Accountname|Mandant|Auftraggeber|"
            "~Name 1|Organisation|Organisation - Name|Firma/Account|"
            "Name der Organisation|Name des Unternehmens|Firmenbezeichnung|Debitorname|"
            "Rechnungsempfänger|Anzeigename des Rechnungspartners|"
            "Name des Rechnungspartners|Kundenbezeichnung"
        ),
        "contact_person": (
            "Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontaktperson|Kontakt|"
            "Gesprächspartner|Primärer Kontakt|Hauptkontakt|Kontaktname|"
            "Name des Kontakts|Zugeordneter Kontakt|Person"
        ),
        "rep": REP,
        "phone": (
            "Telefon|Telefonnummer|Telefon-Nr|Tel-Nr|Rufnummer|Festnetz|~Handy|"
            "~Handynummer|~Mobil|~Mobilnummer|~Mobiltelefon|Haupttelefon|"
            "Telefon geschäftlich|Tel. geschäftlich|Telefon Büro|Telefon Firma|"
            "Telefon Zentrale|~Telefon privat|~Mobil geschäftlich"
        ),
        "email": (
            "E-Mail-Adresse|Mailadresse|Mail-Adresse|E-Mail geschäftlich|E-Mail 1|"
            "Geschäftliche E-Mail|E-Mail (primär)"
        ),
        "notes": NOTES,
        "country": "Land|Staat|Land/Region",
        "time_zone": "Zeitzone",
        "customers.contact_2": "Ansprechpartner 2",
        "customers.first_name": "Vorname",
        "customers.last_name": "Nachname|Familienname",
        "customers.owner": "Kundenbetreuer|Verantwortlich|ADM|AD-Mitarbeiter|" + REP,
        "customers.status": "~Aktiv|~Ist aktiv|Kundenstatus",
        "customers.revenue": (
            "Umsatz|Umsatz Vj.|Jahresumsatz|Umsatz pro Jahr|Nettoumsatz|Umsatz p.a.|"
            "Vorjahresumsatz|Umsatz Vorjahr|?Monatsumsatz|Jahreserlös|Gesamtumsatz|"
            "?Gesamtwert der gewonnenen Deals"
        ),
        "customers.potential": "Potenzial|Umsatzpotenzial|Wachstumspotenzial",
        "customers.influence": "Einfluss",
        "customers.customer_since": (
            "Kunde seit|Seit|Vertragsbeginn|Erster Auftrag|?Erstellungsdatum|"
            "?Erstelldatum|?Erstellt am|?Erstellungszeit|?Angelegt am"
        ),
        "customers.channel": "Bevorzugter Kanal|Bevorzugter Kontaktweg|Kontaktweg|?Kanal",
        "customers.city": (
            "Ort|Stadt|Wohnort|Stadt/Ort|Rechnungsort|Rechnungsanschrift Ort|"
            "Ort geschäftlich|Adresse 1: Ort|Firmensitz"
        ),
        "customers.postcode": (
            "PLZ|Postleitzahl|Postleitzahl geschäftlich|Rechnungs-PLZ|Adresse 1: Postleitzahl"
        ),
        "customers.phone_2": "Telefon 2",
        "customers.interests": "Interessen|Schlagworte",
        "customers.hobby": "Hobbys|Freizeit|Steckenpferd",
        "customers.trip": "Reise|Reisen|Urlaub|Letzte Reise|Urlaubsziel",
        "customers.last_contact": (
            "Letzter Kontakt|Letzter Kontakt am|Letzter Anruf|Letzter Besuch|"
            "Zuletzt kontaktiert|~Zuletzt|~Letzte Aktivität|~Letztes Aktivitätsdatum|"
            "~Datum der letzten Aktivität|Datum des letzten Kontakts|"
            "Letztes Kontaktdatum|Zuletzt kontaktiert am|Letztes Gespräch|"
            "~Letzte Aktivität am|~Uhrzeit der letzten Aktivität|"
            "~Letzter Aktivitätszeitpunkt|~Organisation - Datum der letzten Aktivität"
        ),
        "customers.next_follow_up": (
            "Wiedervorlage|Wiedervorlage am|WV|WV am|WVL|Nächster Kontakt|Nächster Anruf|"
            "Nächster Termin|~Rückruf|~Rückruf am|~Wieder anrufen|"
            "Nächster Besuch|Datum der nächsten Aktivität|Nächste Aktivität|"
            "Nächste Aktivität am|Nächstes Aktivitätsdatum|"
            "Organisation - Datum der nächsten Aktivität|Nächster Schritt am"
        ),
        "customers.do_not_call": "Nicht anrufen|Anrufsperre|Nicht kontaktieren",
        "customers.tier_override": "Feste Klasse",
        "customers.cadence_override": (
            "Anrufrhythmus (Tage)|Besuchsrhythmus (Tage)|Kontaktfrequenz|Besuchsfrequenz|"
            "Anruffrequenz|Häufigkeit|Kontaktrhythmus|Besuchsrhythmus|Turnus|"
            "Kontaktintervall"
        ),
        "customers.own_class": (
            "?Klasse|?Kundenklasse|?ABC-Klasse|?ABC-Kunde|?Kundenkategorie|?Kategorie|"
            "?Klassifizierung|?Einstufung|?Kundengruppe|?Kundenwert"
        ),
        "customers.next_call_override": "Anrufen am",
        "customers.seller": "Verkauft von",
        "customers.handed_over_on": "Ubergeben am",
        "calls.date": (
            "Datum|Anrufdatum|Kontaktdatum|Besuchsdatum|Gesprächsdatum|Datum/Uhrzeit|"
            "~Tag|Wann|Datum der Aktivität|Aktivitätsdatum|Anrufzeit|Anrufzeitpunkt|"
            "Aktivität abgeschlossen|Als erledigt markiert am|Erledigt um|Beginn|"
            "Startdatum|Anrufbeginn|Beginn des Anrufs|Startzeit des Anrufs|Startzeit|"
            "Tatsächliches Ende|Datum des Anrufs|Zeitpunkt"
        ),
        "calls.channel": (
            "Kanal|Kontaktart|Kontaktweg|?Art|?Typ|Aktivitätsart|Art der Aktivität|Aktivitätstyp"
        ),
        "calls.outcome": (
            "Ergebnis|Gesprächsergebnis|Anrufergebnis|Besuchsergebnis|Resultat|"
            "Ergebnis des Anrufs|Anrufstatus|Gesprächsausgang|~Angenommen|~Beantwortet|"
            "~Verpasst|~Verpasster Anruf"
        ),
        "calls.purpose": "Titel des Anrufs|Zweck|Grund|Anlass|Betreff|Thema|Anliegen",
        "calls.by": "Von|Anrufer|Erstellt von|Durch|" + REP,
        "calls.minutes": (
            "Minuten|Dauer|Gesprächsdauer|Anrufdauer|Dauer des Anrufs|Tatsächliche Dauer|Länge"
        ),
        "calls.rating": "Bewertung",
        "calls.notes": (
            "Vollständige Kommentare|Beschreibung|Anrufnotizen|Kommentare|"
            "Gesprächsinhalt|Besprochen|Gesprächsnotiz|Gesprächsnotizen|Inhalt|"
            "Zusammenfassung|Protokoll|"
        )
        + NOTES,
        "calls.follow_up": "Nächster Schritt|Nächste Schritte|Maßnahme|Aufgabe",
        "calls.follow_up_due": (
            "Wiedervorlage|Wiedervorlage am|WV|WV am|WVL|Rückruf am|Fällig|Fällig am|"
            "Nächster Termin|Nächster Kontakt|~Rückruf|~Wieder anrufen|"
            "Nächster Anruf|Fälligkeitsdatum|Fälligkeit|Fälligkeitstermin|Frist|Termin"
        ),
        "calls.follow_up_done": "Erledigt am|Erledigt|Status erledigt",
        "calls.direction": "Richtung|Anrufrichtung|?Art|?Typ",
        "calls.answered_on": "Beantwortet am",
        "calls.notes_sent": "Protokoll gesendet",
        "orders.order_id": (
            "Auftragsnummer|Auftrags-Nr|Auftrag|Bestellnummer|Bestell-Nr|Rechnungsnummer|"
            "Rechnungs-Nr|Belegnummer|Beleg-Nr|~Nummer|Rechnung|Auftragsreferenz|"
            "Bestellreferenz|Transaktions-ID|~Nr"
        ),
        "orders.date": (
            "Datum|Bestelldatum|Auftragsdatum|Rechnungsdatum|Belegdatum|Kaufdatum|"
            "Erstellt am|Erstellungsdatum|Datum der Bestellung|Datum der Rechnung|"
            "Transaktionsdatum|Ausgestellt am|Buchungsdatum"
        ),
        "orders.status": (
            "Bestellstatus|Auftragsstatus|Rechnungsstatus|Status der Rechnung|"
            "Status der Bestellung|?Zustand"
        ),
        "orders.payment_status": "Zahlungsstatus",
        "cancelled_on": "Storniert am|Stornodatum",
        "orders.refunded": (
            "Erstattet|Erstattungsbetrag|Rückerstattung|Rückerstattungsbetrag|Erstatteter Betrag"
        ),
        "orders.document": (
            "Belegart|Dokumentart|Dokumenttyp|Vorgangsart|Transaktionstyp|"
            "Transaktionsart|Art des Belegs|Typ des Belegs|?Typ|?Art"
        ),
        "orders.discount": "Rabatt|Nachlass|Rabatt %|Rabattbetrag",
        "orders.amount": (
            "Betrag|Summe|Gesamtbetrag|Nettobetrag|Bruttobetrag|Umsatz|Auftragswert|"
            "Bestellwert|Rechnungsbetrag|Bestellsumme|Betrag brutto|Betrag netto|?Preis|"
            "~Brutto|Gesamt|Total|Gesamtsumme|Rechnungssumme|Endbetrag|Auftragssumme|"
            "Gesamtbetrag brutto|Gesamtbetrag netto|Summe netto|Summe brutto|Nettoumsatz|"
            "Gesamtsumme der Bestellung|~Netto"
        ),
        "orders.item": "Artikel|Produkt|Artikelname|Artikelbezeichnung|Produktname|Leistung",
        "orders.category": "Kategorie|Produktgruppe|Warengruppe",
        "orders.service": "Versandart",
        "orders.promised_for": "Liefertermin",
        "orders.delivered_on": "Lieferdatum|Geliefert am",
        "orders.quantity": "Menge",
        "orders.received": "Gelieferte Menge",
        "promises.promise": "Zusage",
        "promises.made_by": "Von wem|Wer|Wer hat zugesagt|Seite",
        "promises.order_id": "Bestellnummer|Auftragsnummer",
        "promises.expected": "Erwartet|Zugesagte Menge",
        "promises.received": "Erhalten|Gelieferte Menge",
        "promises.expected_score": "Erwartete Bewertung",
        "promises.received_score": "Erhaltene Bewertung",
        "promises.notice_sent": "Bescheid gegeben am|Kunde informiert am|Informiert am",
        "promises.note_sent": "Bestätigt am|Bestätigung|Bestätigung gesendet|Notiz gesendet",
        "promises.seller": "Zugesagt von",
        "promises.source": "Quelle",
        "promises.promised_on": "Zugesagt am",
        "promises.due": "Fallig|Fallig am",
        "promises.new_date": "Neuer Termin",
        "promises.delivered_on": "Geliefert am",
        "promises.closed_on": "Erledigt am",
        "promises.cause": "Ursache",
        "promises.prevention": "Vorbeugung",
        "cases.opened": (
            "Datum|Eröffnet|Eröffnet am|Gemeldet|Gemeldet am|Eingang|Eingegangen am|"
            "Reklamationsdatum|Offen seit"
        ),
        "cases.subject": (
            "Grund|Betreff|Reklamation|Beschwerde|Fall|Beschreibung|Reklamationsgrund|Vorfall|"
            "Problem"
        ),
        "cases.first_response": "Erste Antwort|Beantwortet am|Erste Reaktion",
        "cases.resolved_on": (
            "Gelöst|Gelöst am|Erledigt|Erledigt am|Geschlossen am|Behoben am|Abgeschlossen am"
        ),
        "cases.reopened": "Wieder geöffnet|Wieder geöffnet am",
        "cases.cause": "Ursache",
        "cases.prevention": "Vorbeugung",
        "cases.severity": "Schwere|Dringlichkeit|Priorität",
        "cases.told_on": "Kunde informiert am|Informiert am",
        "cases.follow_up_score": "Zufriedenheit|Bewertung danach",
        "cases.owner": "Bearbeiter|Zuständig|Verantwortlich",
        "cases.handed_to": "Übergeben an|Weitergegeben an|Weitergeleitet an",
        "cases.handed_on": "Übergeben am|Weitergegeben am|Weitergeleitet am",
        "cases.accepted_on": "Angenommen am|Übernommen am|Angenommen",
        "incidents.date": "Datum",
        "incidents.incident": "Vorfall|Was geschah|Was ist passiert|Schlechte Nachricht",
        "incidents.cause": "Ursache",
        "incidents.fix": "Abhilfe|Lösung",
        "incidents.told_on": "Mitgeteilt am|Kunde informiert am|Informiert am",
        "incidents.resolved_on": "Gelöst am|Behoben am|Erledigt am",
        "incidents.owner": "Bearbeiter|Zuständig|Verantwortlich",
        "incidents.prevention": "Vorbeugung",
        "surveys.date": "Datum",
        "surveys.kind": "Art",
        "surveys.score": "Bewertung|Punkte|Punktzahl|Wert",
        "surveys.comment": "Kommentar",
        "surveys.suggestion": "Vorschlag|Anregung|Verbesserungsvorschlag",
        "surveys.acted_on": "Umgesetzt am|Umgesetzt|Erledigt am",
        "answers.date": "Datum",
        "answers.question": "Frage",
        "answers.answer": "Antwort",
        "contacts.function": "Funktion|Bereich",
        "contacts.their_person": "Beim Kunden|Person beim Kunden|Kontakt beim Kunden",
        "contacts.our_person": "Bei uns|Person bei uns|Unser Ansprechpartner",
        "contacts.introduced_on": "Vorgestellt am|Bekannt gemacht am",
        "news.item": "Thema|Neuigkeit|Nachricht|Meldung",
        "news.tags": "Für|Für wen|Zielgruppe|Interessen",
        "news.date": "Datum",
        "news.kind": "Art",
        "news.until": "Bis",
        "news.refer_to": "Nicht von uns: verweisen an|Verweisen an|Empfehlen an|Mitbewerber",
        "invoices.invoice": (
            "Rechnung|Rechnungsnummer|Rechnungs-Nr|Rechnungsnr|Belegnummer|Beleg-Nr|"
            "Beleg|~Nummer|~Nr|Rechnung Nr"
        ),
        "invoices.date": "Datum|Rechnungsdatum|Belegdatum",
        "invoices.due": (
            "Fällig|Fällig am|Fälligkeit|Fälligkeitsdatum|Zahlbar bis|Zahlungsziel|"
            "Fälligkeitstermin|Zahlbar am|Fällig bis"
        ),
        "invoices.status": "Rechnungsstatus|?Zustand",
        "invoices.paid_amount": "?Bezahlt|Bezahlter Betrag|Gezahlt|Bereits bezahlt",
        "invoices.open_amount": (
            "Offener Betrag|Restbetrag|Offener Saldo|~Offen|~Saldo|Fälliger Betrag|"
            "Offener Posten|Noch offen|Ausstehend|Ausstehender Betrag|Restschuld|"
            "Zahlbetrag offen"
        ),
        "invoices.document": "Belegart|Dokumentart|Dokumenttyp|Vorgangsart",
        "invoices.amount": (
            "Betrag|Rechnungsbetrag|Summe|Gesamtbetrag|Betrag brutto|Gesamt|Total|"
            "Gesamtsumme|Rechnungssumme|Endbetrag|Gesamtbetrag brutto|Summe brutto|"
            "Bruttobetrag|~Brutto"
        ),
        "invoices.paid_on": "Bezahlt am|Zahlungsdatum|Gezahlt am|Zahlungseingang",
        "invoices.paid": "Bezahlt|Zahlungsstatus",
        "invoices.disputed": "Strittig|Beanstandet|Reklamiert|Reklamation|Einwand",
        "needs.need": "Bedarf|Bedürfnis|Anforderung|Erwartet|Wichtig ist",
        "needs.asked_on": "Gefragt am|Erfragt am|Datum",
        "needs.met": "Erfüllt|Erfüllt?|Antwort",
        "needs.evidence": "Beleg|Nachweis|Woher",
        "requests.request": "Anfrage|Wunsch|Bitte|Kundenwunsch|Sonderwunsch",
        "requests.asked_on": "Angefragt am|Gefragt am|Datum|Eingang",
        "requests.answered_on": "Beantwortet am|Antwort am|Entschieden am",
        "requests.answer": "Antwort|Entscheidung|Zugesagt|Genehmigt",
        "requests.cost": "Kosten|Aufwand",
        "customers.referred_by": "Empfohlen von|Empfehlung von",
        "customers.competitor": "Wettbewerber|Mitbewerber|Konkurrent",
        "customers.renewal": "Vertragsende|Verlängerung|Verlängerung am|Vertragsverlängerung",
        "customers.language": "Sprache|Korrespondenzsprache",
        "customers.best_hours": "Beste Zeit|Beste Zeiten|Beste Anrufzeit|Erreichbar um",
        "customers.best_days": "Beste Tage|Bester Tag|Beste Wochentage",
        "playbook.step": "Schritt|Maßnahme|Was ist zu tun",
        "playbook.trigger": "Auslöser|Anlass|Beginnt mit|Ausgelöst durch",
        "playbook.after": "Nach|Frist|Wann|Zeitpunkt|Danach",
        "playbook.for": "Für|Für wen|Zielgruppe|Kundengruppe",
        "playbook.how": "Wie|Womit|Kanal|Weg|Kontaktweg",
        "playbook.purpose": "Zweck|Grund",
        "playbook.say": "Was sagen|Was zu sagen ist|Text|Inhalt|Gesprächsinhalt|Botschaft",
        "giving.date": "Datum|Tag|Geplant für",
        "giving.kind": "Art",
        "giving.what": "Was|Geschenk|Beschreibung",
        "giving.cost": "Kosten|Preis|Wert|Betrag",
        "giving.given_on": "Überreicht am|Gegeben am|Verschickt am",
        "giving.result": "Ergebnis|Reaktion",
        "team.rep": (
            "Vertreter|Mitarbeiterin|Mitarbeiter/in|Mitarbeitername|Kollege|Verkäuferin|" + REP
        ),
        "team.calls_per_day": (
            "Anrufe pro Tag|Anrufe/Tag|Anrufe am Tag|Anrufe je Tag|Tägliche Anrufe|Anrufe täglich|"
            "~Anrufe|Kapazität|Gespräche pro Tag"
        ),
        "team.working_days": "Arbeitstage|~Tage|Wochentage|Arbeitswoche",
        "team.country": "Land",
        "team.time_zone": "Zeitzone",
        "team.away_from": "Abwesend von|Abwesend ab|Urlaub von|Urlaub ab|Abwesenheit von|Frei von",
        "team.away_to": "Abwesend bis|Urlaub bis|Abwesenheit bis|Frei bis",
        "team.backup": "Vertretung|Vertreten durch|Stellvertreter|Stellvertretung|Ersatz",
        "team.starts": "Arbeitsbeginn|Beginn|Arbeitet ab|Uhrzeit von",
        "team.ends": "Arbeitsende|Ende|Arbeitet bis|Uhrzeit bis|Feierabend",
        "holidays.date": "Datum|~Tag|~Am|Geschlossen am|Feiertagsdatum",
        "holidays.country": "~Bundesland|~Kanton|Land",
        "holidays.name": "Bezeichnung|Feiertag|Grund|Anlass|~Beschreibung|~Bemerkung",
        "aliases.alias": "Auch bekannt als",
        "settings.setting": "Einstellung",
        "settings.value": "Wert",
        "currency": "Währung|Währungscode|Whg",
        "rates.date": "Datum|Monat|Ab|Gültig ab|Gültig seit|Stichtag",
        "rates.rate": "Kurs|Wechselkurs|Umrechnungskurs",
        "calls.told": "Mitgeteilt|Mitgeteilte Neuigkeiten",
        "customers.gift_budget": "Geschenkbudget|Budget für Geschenke",
        "customers.country": (
            "Land|Staat|Land/Region|Rechnungsland|Land/Region geschäftlich|Adresse 1: Land/Region"
        ),
        "calls.state": ("Aktivitätsstatus|Status der Aktivität|Aufgabenstatus|?Status"),
    },
    bare_numbers="Nr.|Nummer",
    call_from="Von Nummer",
    call_to="An Nummer",
    owners={
        "customers": "kunden|firmen",
        "calls": "anruf|besuch",
    },
    owner_person="kontakt",
    header_scales={"tsd": 1e3, "tausend": 1e3, "mio": 1e6},
    header_periods="Vorjahr|letztes Jahr|im letzten Jahr|pro Jahr|im Jahr|p.a.",
    header_minutes={"std": 60, "stunden": 60, "sek": 1 / 60, "sekunden": 1 / 60},
    parts="nord|süd|sued|ost|mitte|gebiet|bezirk|jahr|quartal|kw|archiv|alt|neu|aktuell|maerz",
    copies="kopie|sicherung",
    call_backs="rückruf|zurückrufen|zurueckrufen|nochmal anrufen|noch einmal anrufen",
    channels={
        "phone": "telefon|telefonat|anruf|telefonisch",
        "visit": (
            "besuch|termin|vor ort|persönlich|besuchen|vorbeikommen|vorbeischauen|vorbeifahren"
        ),
        "video": "videoanruf|videokonferenz",
        "letter": "brief|post|postkarte",
    },
    directions={
        "in": "eingehend",
        "out": "ausgehend",
    },
    statuses={
        "lost": (
            "Verloren|Verlorener Kunde|Kunde verloren|Inaktiv|Nicht aktiv|Nicht mehr aktiv|"
            "Gekündigt|Vertrag gekündigt|Kündigung|Beendet|Vertrag beendet|Ausgelaufen|Ehemalig|"
            "Ehemalige|Ehemaliger|Ehemaliger Kunde|Ehemals|Ex-Kunde|Exkunde|Altkunde|Kein Kunde|"
            "Kein Kunde mehr|Nicht mehr Kunde|Früherer Kunde|Geschlossen|Abgewandert|Abgesprungen|"
            "Abgemeldet|Storniert|Erloschen|Aufgelöst|Insolvent|Insolvenz|Konkurs|Pleite|"
            "In Liquidation|Verstorben|Gestorben|Tot|Archiviert|Deaktiviert|Kein Interesse"
        ),
        "paused": (
            "Pausiert|Pausierend|In Pause|Ruhend|Ruht|Vertrag ruht|Ruhender Vertrag|Ausgesetzt|"
            "Zurückgestellt|Stillgelegt|Vorübergehend geschlossen"
        ),
        "no_contact": (
            "Nicht kontaktieren|Nicht anrufen|Kein Kontakt|Keine Anrufe|Kein Anruf|Anrufsperre|"
            "Kontaktsperre|Werbesperre|Gesperrt|Kontakt verboten|Kein Kontakt erwünscht|"
            "Keine Kontaktaufnahme|Sperrliste"
        ),
        "active": (
            "Aktiv|Aktiver Kunde|Aktivkunde|Kunde|Kundin|Bestandskunde|Bestand|Stammkunde|Neu|"
            "Neukunde|Neuer Kunde|Interessent|Interessentin|Potenzieller Kunde|Potentieller Kunde|"
            "Wunschkunde|Zielkunde|Schlüsselkunde|Großkunde|Laufend|Offen|Gewonnen|In Verhandlung|"
            "Angebot|Wichtig|Gefährdet|Reaktiviert|Zurückgewonnen|Ja|Gut"
        ),
    },
    success=(
        "erreicht|verbunden|gesprochen|angetroffen|termin gehalten|besucht|bestellt|erledigt|"
        "erfolgreich|"
        "gespräch|telefonat|telefoniert|termin stattgefunden|besuch|bestellung|auftrag|"
        "angenommen|beantwortet|getroffen|verkauft|interessiert|nicht interessiert|"
        "kein interesse|zurückgerufen"
    ),
    attempt=(
        "nicht erreicht|n.e.|nicht angetroffen|keine antwort|besetzt|mailbox|niemand erreicht|"
        "keiner da|"
        "nimmt nicht ab|geht nicht ran|anrufbeantworter|ab besprochen|"
        "nachricht hinterlassen|auf band gesprochen|nicht da|abwesend|im urlaub|"
        "falsche nummer|rückruf|rückruf erbeten|verschoben|abgesagt|ausgefallen|versuch|"
        "verpasst"
    ),
    sell="verkauf|angebot",
    giving={
        "gift": "Geschenk|Präsent|Aufmerksamkeit",
        "offer": "Angebot|Rabatt|Sonderangebot",
        "preview": "Vorschau|Muster",
        "report": "Bericht|Sonderbericht",
        "invitation": "Einladung",
        "special action": "Sonderaktion|Aktion",
    },
    review="Jahresgespräch",
    active_flags="Aktiv|Ist aktiv",
    lost_flags=(
        "Verloren|Inaktiv|Ehemalig|Ehemaliger Kunde|Kein Kunde mehr|Abgewandert|Gekündigt|"
        "Ausgeschieden"
    ),
    severities=(
        "niedrig|gering|leicht",
        "mittel|normal|mäßig",
        "hoch|schwer|schwerwiegend",
        "dringend|kritisch|sehr hoch|Notfall",
    ),
    times_a_year=(
        "Anrufe pro Jahr|Besuche pro Jahr|Kontakte pro Jahr|Besuche/Jahr|Anrufe/Jahr|"
        "Kontakte/Jahr|Besuche p.a.|Kontakte p.a."
    ),
    priorities="Priorität|Prio|Wichtigkeit",
    classes={
        "A": "Platin|Gold|Schlüsselkunde|Top|hoch",
        "B": "Silber|mittel",
        "C": "Bronze|niedrig|gering",
    },
    thanks="Danke|dank|Dankeschön|Danksagung|Dankanruf|bedanken",
    purposes={
        "onboarding": "Einarbeitung",
        "wow": "Überraschung",
        "introduction": "Bekanntmachen|Kollegen vorstellen",
        "incentive": "Anreiz|Kaufanreiz",
        "sit-down": "Zusammensetzen|Jahrestreffen",
        "appreciation": "Wertschätzung",
        "special action": "Sonderaktion",
        "panel": "Kundenbeirat|Kundenkreis",
    },
    triggers={
        "start": "Beginn|kunde seit|neuer kunde|neukunde|kundenbeginn|vertragsbeginn",
        "first order": "erste Bestellung|erster auftrag|erstauftrag|erstbestellung|erster kauf",
        "delivery": "Lieferung|geliefert|jede lieferung|nach lieferung",
        "case resolved": "Fall gelöst|reklamation gelöst|reklamation erledigt|beschwerde gelöst",
        "every": (
            "alle|jede|jeder|jedes|jeden|regelmäßig|wiederkehrend|immer wieder|jährlich|monatlich"
        ),
        "date": "Datum|Saison|stichtag|tag im jahr",
        "top ten": "die zehn besten|zehn beste|die 10 besten|10 beste|beste zehn|die besten zehn",
    },
    season="saison|festtage|die festtage|feiertage",
    audiences={
        "all": "alle|jeder|alle kunden",
        "new": "neu|neue|neue kunden|neukunden|neukunde",
        "long-standing": "langjährig|langjährige|langjährige kunden|stammkunden|treue kunden",
        "first-time": "Erstkäufer|erstkunden|einmalkäufer|erstbesteller",
        "promoters": "Empfehler|fürsprecher|promotoren",
    },
    colleague="Kollege|Kollegin|kollegen|kolleginnen",
    working_days="arbeitstage|arbeitstag|arbeitstagen|werktage|werktag|werktagen",
    yes="ja|j|wahr",
    no="nein|falsch",
    done=("erledigt|fertig|abgeschlossen|gemacht|gesendet|beendet|durchgeführt"),
    not_done=(
        "offen|nicht erledigt|noch nicht|ausstehend|zu erledigen|nicht begonnen|"
        "nicht gestartet|überfällig|in bearbeitung|warten auf andere|verschoben|"
        "zurückgestellt"
    ),
    reached="Erreicht|Kunde erreicht|Angetroffen|Gesprochen|Abgehoben|Beantwortet",
    missed=(
        "Nicht erreicht|Nicht angetroffen|Mailbox|AB|Anrufbeantworter|Nicht abgehoben|"
        "Verpasst|Verpasster Anruf"
    ),
    paid="bezahlt|beglichen|ausgeglichen|verrechnet",
    order_states={
        "void": (
            "storniert|Storno|Stornierung|annulliert|abgebrochen|erstattet|"
            "zurückerstattet|rückerstattet|gutgeschrieben|Entwurf|ungültig|"
            "uneinbringlich|abgeschrieben|ausgebucht|abgelehnt|retourniert|Retoure|"
            "gelöscht|fehlgeschlagen|Angebot|zurückgezahlt|Rückzahlung|nichtig|"
            "Geld zurück|widerrufen|Widerruf|zurückgenommen|verloren|nicht gewonnen"
        ),
        "open": (
            "offen|ausstehend|überfällig|teilbezahlt|teilweise bezahlt|"
            "teilweise erstattet|versendet|versandt|geliefert|in Bearbeitung|bestätigt|"
            "abgeschlossen|gebucht|unbezahlt|gesendet|fakturiert|neu|freigegeben|"
            "erledigt|ausgeliefert|zugestellt|nicht bezahlt|gewonnen|angemahnt|gemahnt"
            "|fällig|noch nicht fällig|gestellt|Mahnung|festgeschrieben|verbucht"
            "|überzahlt"
        ),
    },
    by_whom="vom|von|durch|wegen|aufgrund|seitens",
    order_totals="Gesamt|Rechnungsbetrag|Auftragswert|Bestellwert",
    documents={
        "billed": (
            "Rechnung|Ausgangsrechnung|Auftrag|Bestellung|Verkauf|Teilrechnung|Schlussrechnung"
        ),
        "credit": "Gutschrift|Rechnungskorrektur|Stornorechnung",
        "other": (
            "Zahlung|Zahlungseingang|Angebot|Proforma|Lieferschein|Eingangsrechnung|Buchung|Mahnung"
        ),
    },
    granted="zugesagt|genehmigt|erfüllt",
    denied="abgelehnt",
    waiting="offen|ausstehend|in Arbeit",
    us="wir|uns",
    them="kunde|sie",
    nothing="k.a.|k. a.|keine angabe",
    nothing_in_numbers="unbekannt|keine",
    ditto="dito|Dito|dto.|dto|Dto.",
    errors="#NV|#BEZUG!|#WERT!|#ZAHL!",
    extension="durchwahl|dw",
    totals=(
        "summe|summen|gesamt|gesamtsumme|zwischensumme|insgesamt|endsumme|anzahl|durchschnitt|"
        "mittelwert|schnitt"
    ),
    headings=(
        "gebiet|bezirk|nord|süd|ost|kunden|aktiv|aktive|inaktiv|verloren|verlorene|ehemalige|"
        "interessenten|sonstige|gruppe"
    ),
    sections="gebiet|bezirk|gruppe",
    notes="quelle|hinweis|stand|legende|anmerkung|exportiert|erstellt|gedruckt|export vom",
    months=(
        "januar jan jänner|februar feb febr|märz mar marz mrz|april apr|mai|juni jun|juli jul|"
        "august aug|september sep sept|oktober okt|november nov|dezember dez"
    ),
    weekdays="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
    until="bis",
    mornings="vormittag|vormittags|morgens|am vormittag",
    afternoons="nachmittag|nachmittags|am nachmittag",
    after="ab|nach",
    before="bis|vor",
    cadences={
        1: "tag|tage|tagen|täglich",
        7: "woche|wochen|wo|wöchentlich",
        14: "vierzehntägig|vierzehntäglich|zweiwöchentlich",
        28: "monat|monate|monaten|monatlich",
        56: "zweimonatlich",
        84: "quartal|quartale|quartalsweise|vierteljahr|vierteljährlich",
        182: "halbjahr|halbjährlich",
        364: "jahr|jahre|jahren|jährlich",
    },
    numbers=(
        "ein|eine|einen|eins|einmal",
        "zwei|zweimal",
        "drei|dreimal",
        "vier|viermal",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
    ),
    times="mal",
    once="einmal|zweimal|dreimal|viermal",
    fillers="alle|jede|jeder|jeden|jedes|pro|im|am|in",
    scales={
        "tsd": 1e3,
        "t€": 1e3,
        "teur": 1e3,
        "tausend": 1e3,
        "mio": 1e6,
        "millionen": 1e6,
        "mrd": 1e9,
    },
    countries={
        "VAE": "AE",
        "Großbritannien": "GB",
        "Schottland": "GB-SCT",
        "Nordirland": "GB-NIR",
        "Tschechien": "CZ",
        "Holland": "NL",
        "NRW": "DE-NW",
    },
    business=(
        "geschäftlich|dienstlich|beruflich|büro|firma|rechnung|rechnungs|haupt|"
        "zentrale|rechnungsanschrift|postanschrift|gesch|dienstl"
    ),
    private=("privat|lieferung|liefer|lieferanschrift|sonstige|weitere|priv"),
    whose=(
        "des Kunden|des Unternehmens|des Accounts|des Kontakts|des Anrufs|"
        "der Rechnung|der Bestellung|des Auftrags|der Aktivität|der Firma|"
        "für Unternehmen|für Kontakt"
    ),
    hands_off="nicht ändern|nicht bearbeiten",
    ledger="Konto|Sachkonto|Erlöskonto",
    unit_prices=(
        "Einzelpreis|Stückpreis|Preis pro Stück|Preis je Stück|Preis/Stück|E-Preis|EP|"
        "Einzelpreis netto|VK-Preis|Preis je Einheit"
    ),
    net="netto|ohne MwSt|exkl MwSt|zzgl MwSt|exkl USt|ohne USt",
    gross=("brutto|inkl MwSt|inkl USt"),
)
