"""Italian."""

from toolkit.words.language import Language

REP = (
    "Venditore|Responsabile|Commerciale|Agente|Assegnato a|Proprietario|Proprietario account|"
    "Proprietario dell'azienda"
)
NOTES = "Nota|Commenti|Osservazioni"

LANGUAGE = Language(
    code="it",
    place=6,
    name="Italiano",
    new_sheets="Foglio",
    legal_forms="srl|srls|spa|snc|sas|sapa|scarl|& c",
    calling_codes="39|41",
    spoken_in="IT|CH|SM",
    forms="Risposte del modulo",
    titles={
        "customers": "Clienti|Elenco clienti",
        "calls": "Chiamate|Registro chiamate",
        "orders": "Ordini",
        "cases": "Reclami",
        "surveys": "Sondaggi|Indagini",
        "news": "Novità",
        "invoices": "Fatture aperte|Fatture da incassare|Crediti",
        "needs": "Bisogni|Esigenze",
        "requests": "Richieste|Richieste clienti",
        "team": "Squadra|Venditori|Commerciali|Agenti|Dipendenti",
        "holidays": "Festività|Giorni festivi|Festivi|Giorni di chiusura|Chiusure",
        "giving": "Regali|Elenco regali|Omaggi|Regali e offerte",
        "playbook": "Piano di accoglienza|Percorso cliente|Guida al cliente|Piano di assistenza",
        "rates": "Tassi di cambio|Cambi|Valute",
    },
    invoice_titles="Fatture",
    headers={
        "customer_id": "ID cliente|Codice cliente|Numero cliente|Cod cliente|N. cliente",
        "customer": (
            "Cliente|Nome cliente|Azienda|Ragione sociale|Società|Ditta|Nome azienda|Nome account"
        ),
        "contact_person": (
            "Contatto|Referente|Persona di contatto|Persona di riferimento|Nome contatto"
        ),
        "rep": REP,
        "phone": "Telefono|Numero di telefono|~Cellulare",
        "email": "Posta elettronica|Indirizzo e-mail|Indirizzo mail",
        "notes": NOTES,
        "country": "Paese|Nazione",
        "time_zone": "Fuso orario",
        "customers.contact_2": "Contatto 2",
        "customers.last_name": "Cognome",
        "customers.status": "~Attivo|~Stato|Stato cliente",
        "customers.revenue": "Fatturato|Fatturato annuo|Vendite|Ricavi",
        "customers.potential": "Potenziale",
        "customers.influence": "Influenza",
        "customers.customer_since": "Cliente dal|Cliente da|Data inizio|?Data di creazione",
        "customers.channel": "Canale preferito|?Canale",
        "customers.city": "Città|Comune|Località",
        "customers.postcode": "CAP|Codice postale",
        "customers.phone_2": "Telefono 2",
        "customers.interests": "Interessi",
        "customers.hobby": "Hobby|Passatempi|Tempo libero",
        "customers.trip": "Viaggio|Viaggi|Vacanze",
        "customers.last_contact": (
            "Ultimo contatto|Data ultimo contatto|Ultima chiamata|Ultima visita|~Ultima attività|"
            "~Data ultima attività"
        ),
        "customers.next_follow_up": (
            "Prossimo contatto|Prossimo follow-up|Prossima chiamata|Da richiamare"
        ),
        "customers.do_not_call": "Non chiamare|Non contattare",
        "customers.cadence_override": "Frequenza|Frequenza contatti|Frequenza visite",
        "customers.own_class": (
            "?Classe|?Classe cliente|?Categoria|?Categoria cliente|?Classificazione"
        ),
        "calls.date": "Data|Data chiamata|Data contatto|Data visita|~Giorno",
        "calls.channel": "Canale|Tipo di contatto|?Tipo",
        "calls.outcome": "Esito|Risultato|Esito chiamata|?Stato",
        "calls.purpose": "Oggetto|Scopo|Argomento",
        "calls.by": "Operatore|Creato da|Utente|" + REP,
        "calls.minutes": "Minuti|Durata",
        "calls.rating": "Valutazione|Voto",
        "calls.notes": "Riepilogo|" + NOTES,
        "calls.follow_up": "Prossimo passo|Prossima azione|Azione",
        "calls.follow_up_due": "Scadenza|Prossimo contatto|Data follow-up",
        "calls.follow_up_done": "Fatto il|Fatto",
        "calls.direction": "Direzione|?Tipo",
        "orders.order_id": "Numero ordine|N. ordine|Numero fattura|N. fattura",
        "orders.date": "Data|Data ordine|Data fattura|Data acquisto",
        "orders.status": "Stato|Stato ordine|Stato dell'ordine",
        "orders.payment_status": "Stato pagamento|Stato del pagamento",
        "orders.cancelled_on": "Annullato il|Data annullamento",
        "orders.refunded": "Importo rimborsato|Rimborso",
        "orders.document": "Tipo documento|Tipo di documento",
        "orders.discount": "Sconto|Sconto %",
        "orders.amount": "Importo|Totale|Importo totale|Imponibile|?Prezzo",
        "orders.item": "Articolo|Prodotto",
        "cases.opened": "Data|Aperto il|Aperto|Data apertura|Data reclamo|Segnalato il",
        "cases.subject": "Oggetto|Motivo|Problema|Reclamo|Descrizione",
        "cases.first_response": "Prima risposta|Risposto il",
        "cases.resolved_on": "Risolto|Risolto il|Chiuso il|Data chiusura",
        "cases.reopened": "Riaperto il",
        "cases.severity": "Gravità|Priorità|Urgenza",
        "cases.told_on": "Cliente informato il|Informato il",
        "cases.cause": "Causa",
        "cases.prevention": "Prevenzione",
        "cases.follow_up_score": "Soddisfazione",
        "cases.handed_to": "Passato a|Affidato a",
        "cases.handed_on": "Passato il|Affidato il",
        "cases.accepted_on": "Accettato il|Preso in carico il",
        "surveys.date": "Data",
        "surveys.kind": "Tipo",
        "surveys.score": "Punteggio|Voto|Valutazione",
        "surveys.comment": "Commento|Commenti",
        "surveys.suggestion": "Suggerimento|Proposta",
        "surveys.acted_on": "Attuato il|Realizzato il",
        "contacts.function": "Funzione|Reparto|Ruolo",
        "contacts.their_person": "Presso il cliente|Persona presso il cliente",
        "contacts.our_person": "Da noi|Nostra persona",
        "contacts.introduced_on": "Presentato il",
        "news.item": "Novità|Tema|Notizia",
        "news.tags": "Per|Per chi|Interessi",
        "news.date": "Data",
        "news.kind": "Tipo",
        "news.until": "Fino al|Fino a",
        "news.refer_to": "Non nostro: rinviare a|Rinviare a|Concorrente",
        "invoices.invoice": "Fattura|Numero fattura|N. fattura",
        "invoices.date": "Data|Data fattura",
        "invoices.due": "Scadenza|Data scadenza|Data di scadenza",
        "invoices.status": "Stato|Stato fattura",
        "invoices.open_amount": "Importo residuo|Saldo aperto|~Residuo|~Saldo",
        "invoices.document": "Tipo documento|Tipo di documento",
        "invoices.amount": "Importo|Totale|Importo totale",
        "invoices.paid_on": "Pagata il|Pagato il|Data pagamento",
        "invoices.paid": "Pagata|Pagato",
        "invoices.disputed": "Contestata|Contestato|Contestazione",
        "needs.need": "Bisogno|Esigenza|Requisito",
        "needs.asked_on": "Chiesto il|Data",
        "needs.met": "Soddisfatto|Soddisfatta|Risposta",
        "needs.evidence": "Prova|Evidenza",
        "requests.request": "Richiesta|Richiesta del cliente",
        "requests.asked_on": "Richiesto il|Data",
        "requests.answered_on": "Risposto il|Data risposta",
        "requests.answer": "Risposta|Decisione|Concesso",
        "requests.cost": "Costo|Costi",
        "team.rep": "~Nome|Dipendente|Collaboratore|" + REP,
        "team.calls_per_day": (
            "Chiamate al giorno|Chiamate/giorno|Chiamate giornaliere|~Chiamate|Capacità"
        ),
        "team.working_days": "Giorni lavorativi|Giorni di lavoro|~Giorni",
        "team.away_from": "Assente dal|Ferie dal|Assenza dal",
        "team.away_to": "Assente al|Assente fino al|Ferie al|Ferie fino al|Assenza al",
        "team.backup": "Sostituto|Sostituta|Supplente",
        "team.starts": "Inizio|Ora di inizio|Inizio giornata",
        "team.ends": "Fine|Ora di fine|Fine giornata",
        "holidays.date": "Data|~Giorno|Chiuso il",
        "holidays.name": "Nome|Motivo|Festività|Festa|~Descrizione",
        "customers.language": "Lingua",
        "customers.best_hours": "Orario migliore|Ore migliori|Orario preferito",
        "customers.best_days": "Giorno migliore|Giorni migliori|Giorni preferiti",
        "customers.referred_by": "Presentato da|Consigliato da|Segnalato da",
        "customers.competitor": "Concorrente",
        "customers.renewal": "Data di rinnovo|Rinnovo|Fine contratto",
        "playbook.step": "Passo|Azione|Cosa fare",
        "playbook.trigger": "Evento scatenante|Inizia con|Scatta con",
        "playbook.after": "Dopo|Termine|Quando",
        "playbook.for": "Per|Per chi|Segmento",
        "playbook.how": "Come|Mezzo|Canale",
        "playbook.purpose": "Scopo|Motivo|Obiettivo",
        "playbook.say": "Cosa dire|Messaggio|Testo",
        "giving.date": "Data|Giorno|Previsto per",
        "giving.kind": "Tipo|Genere",
        "giving.what": "Cosa|Regalo|Descrizione",
        "giving.cost": "Costo|Prezzo|Valore|Importo",
        "giving.given_on": "Consegnato il|Dato il|Spedito il",
        "giving.result": "Risultato|Reazione|Esito",
        "currency": "Valuta|Divisa|Moneta",
        "rates.date": "Data|Mese|Dal|Valido dal",
        "rates.rate": "Cambio|Tasso|Tasso di cambio",
    },
    bare_names="Nome",
    bare_numbers="Numero",
    owner_person="contatto",
    header_scales={"migliaia": 1e3},
    header_periods="anno scorso|annuo|all'anno",
    parts="nord|sud|est|centro|anno",
    copies="copia",
    call_backs="richiamare|da richiamare",
    channels={
        "phone": "telefono|chiamata|telefonata",
        "visit": "incontro|riunione|visitare",
        "email": "posta",
        "video": "videochiamata",
        "letter": "lettera",
    },
    directions={
        "in": "entrata",
        "out": "uscita",
    },
    statuses={
        "lost": (
            "Perso|Persa|Cliente perso|Cliente persa|Inattivo|Inattiva|Non attivo|Non attiva|"
            "Non più attivo|Ex cliente|Ex-cliente|Vecchio cliente|Non più cliente|Cessato|Cessata|"
            "Disdetto|Disdetta|Chiuso|Chiusa|Annullato|Terminato|Fallito|Fallita|Fallimento|"
            "In liquidazione|Insolvente|Deceduto|Deceduta|Archiviato|Disattivato|Non interessato"
        ),
        "paused": "In pausa|Sospeso|Sospesa|In attesa",
        "no_contact": "Non contattare|Non chiamare|Bloccato|Bloccata|Lista nera",
        "active": (
            "Attivo|Attiva|Cliente|Cliente attivo|Attuale|Nuovo|Nuova|Nuovo cliente|Potenziale|"
            "Cliente potenziale|Prospect|Cliente chiave|Abituale|Fedele|Acquisito|Aperto|In corso|"
            "In trattativa|A rischio|Sì"
        ),
    },
    success=(
        "contattato|parlato|incontrato|ordine|contattata|incontro|visita|visitato|"
        "ordinato|risposto|raggiunto|conversazione|riunione|venduto|interessato|"
        "non interessato|completato|riunione svolta"
    ),
    attempt=(
        "nessuna risposta|occupato|non risponde|non ha risposto|non raggiunto|"
        "non raggiungibile|segreteria|segreteria telefonica|messaggio lasciato|"
        "lasciato messaggio|assente|numero errato|richiamare|da richiamare|annullato|"
        "rinviato|spostato|tentativo"
    ),
    sell="vendita|offerta",
    review="revisione|verifica annuale",
    active_flags="Attivo",
    classes={"A": "platino", "B": "argento", "C": "bronzo"},
    giving={
        "gift": "regalo|regali|omaggio",
        "offer": "offerta|sconto",
        "preview": "anteprima|campione",
        "report": "relazione|studio",
        "invitation": "invito",
        "special action": "azione speciale|gesto",
    },
    thanks="grazie|ringraziamento",
    triggers={
        "start": "inizio|cliente dal|nuovo cliente",
        "first order": "primo ordine|primo acquisto",
        "delivery": "consegna|consegnato|ogni consegna",
        "case resolved": "caso risolto|reclamo risolto",
        "every": "ogni|ricorrente|periodico",
        "date": "data|stagione|giorno dell'anno",
        "top ten": "i dieci migliori|dieci migliori",
    },
    season="stagione|feste|le feste|festività",
    audiences={
        "all": "tutti|tutti i clienti",
        "new": "nuovo|nuovi|nuovi clienti|clienti nuovi",
        "long-standing": "clienti storici|di lunga data|clienti fedeli",
        "first-time": "primo acquisto|acquirenti singoli",
        "promoters": "promotori",
    },
    colleague="collega|colleghi|colleghe",
    working_days="giorni lavorativi|giorno lavorativo|giorni feriali|giorno feriale",
    yes="si|s|sí|vero",
    no="no|falso",
    done="fatto|completato|eseguito",
    not_done="da fare|non fatto",
    paid="pagata|pagato|saldata",
    order_states={
        "void": (
            "annullata|annullato|rimborsata|rimborsato|stornata|stornato|bozza|inesigibile|"
            "accreditata|stralciata|rifiutata|rifiutato|respinta|respinto|resa|reso|fallita|"
            "preventivo|rimborso|storno|nulla|nullo|eliminata|eliminato"
        ),
        "open": (
            "aperta|in attesa|scaduta|parzialmente pagata|parzialmente rimborsata|spedita|"
            "spedito|consegnata|consegnato|in corso|confermata|completata|inviata|"
            "non pagata|emessa"
        ),
    },
    order_totals="totale",
    documents={
        "billed": "fattura|ordine|vendita|fattura di vendita",
        "credit": "nota di credito|nota credito",
        "other": "pagamento|incasso|preventivo|proforma|DDT",
    },
    granted="concesso|soddisfatta",
    denied="rifiutato",
    waiting="in attesa",
    us="noi",
    them="cliente|loro",
    nothing="n/d|n.d.",
    nothing_in_numbers="sconosciuto|nessuno",
    ditto="idem|Idem",
    errors="#N/D|#NOME?|#RIF!",
    totals="totale|totale generale|somma",
    headings="regione|clienti|attivi|inattivi|persi|altri|gruppo",
    sections="regione|gruppo",
    notes="nota",
    months=(
        "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|"
        "settembre set|ottobre ott|novembre nov|dicembre dic"
    ),
    weekdays="lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    until="al|a",
    cadences={
        1: "giorno|giorni",
        7: "settimana|settimane|settimanale",
        14: "quindicinale",
        28: "mese|mesi|mensile",
        56: "bimestrale",
        84: "trimestre|trimestrale",
        182: "semestre|semestrale",
        364: "anno|anni|annuale",
    },
    numbers=(
        "un|uno|una",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sei",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
    ),
    times="volta|volte",
    fillers="ogni|al|all|a|l",
    scales={"mln": 1e6},
    countries={"Gran Bretagna": "GB", "Scozia": "GB-SCT", "Olanda": "NL"},
)
