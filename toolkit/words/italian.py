"""Italian."""

from toolkit.words.language import Language

REP = (
    "Venditore|Responsabile|Commerciale|Agente|Assegnato a|Proprietario|"
    "Proprietario account|Proprietario dell'azienda|Titolare account|"
    "Titolare dell'account|Proprietario del contatto|Proprietario contatto|"
    "Assegnatario|Utente assegnato|Assegnata a|Venditrice"
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
    questions={
        "stamp": "informazioni cronologiche",
        "date": "data|quando|che giorno",
        "customer": "cliente|azienda|ditta",
        "by": "il tuo nome|indirizzo email|nome utente",
        "outcome": "risultato|esito|come è andata",
        "notes": "note|commenti|osservazioni",
        "follow_up": "prossimo passo",
        "follow_up_due": "richiamare|prossima chiamata|prossimo contatto|entro quando",
        "channel": "canale",
    },
    payments="Pagamenti|Pagamento|Incassi",
    titles={
        "customers": (
            "Clienti|Elenco clienti|Aziende|Account|Organizzazioni|Anagrafica clienti|"
            "Account attivi"
        ),
        "calls": (
            "Chiamate|Registro chiamate|Attività|Visite|Telefonate|Compiti|"
            "Storico chiamate|Contatti effettuati"
        ),
        "orders": "Ordini|Vendite|Elenco ordini",
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
        "incidents": "Cattive notizie",
        "settings": "Impostazioni|Parametri",
        "promises": "Promesse|Impegni",
    },
    invoice_titles=("Fatture|Elenco fatture|Fatture emesse|Fatture di vendita|Fatturazione"),
    headers={
        "customer_id": (
            "ID cliente|Codice cliente|Numero cliente|Cod cliente|N. cliente|ID account|"
            "ID record|Codice anagrafica"
        ),
        "customer": (
            "Cliente|Nome cliente|Azienda|Ragione sociale|Società|Ditta|Nome azienda|"
            "Nome account|Nome account/cliente|Organizzazione|Nome organizzazione|"
            "Nome dell'azienda|Azienda associata|Azienda/Account|Denominazione|"
            "Intestatario"
        ),
        "contact_person": (
            "Contatto|Referente|Persona di contatto|Persona di riferimento|Nome contatto|"
            "Contatto associato|Persona|Contatto principale|Nome del contatto"
        ),
        "rep": REP,
        "phone": (
            "Telefono|Numero di telefono|~Cellulare|Telefono principale|Telefono ufficio|"
            "Telefono di lavoro|Tel.|~Cell.|~Telefono cellulare"
        ),
        "email": (
            "Posta elettronica|Indirizzo e-mail|Indirizzo mail|"
            "Indirizzo di posta elettronica|Email di lavoro|E-mail aziendale|"
            "Indirizzo posta elettronica|Indirizzo di posta"
        ),
        "notes": NOTES,
        "country": "Paese|Nazione",
        "time_zone": "Fuso orario",
        "customers.contact_2": "Contatto 2",
        "customers.last_name": "Cognome",
        "customers.status": "~Attivo|~Stato|Stato cliente",
        "customers.revenue": (
            "Fatturato|Fatturato annuo|Vendite|Ricavi|Ricavi annuali|Entrate annuali|"
            "Volume d'affari|Fatturato totale"
        ),
        "customers.potential": "Potenziale",
        "customers.influence": "Influenza",
        "customers.customer_since": "Cliente dal|Cliente da|Data inizio|?Data di creazione",
        "customers.channel": "Canale preferito|?Canale",
        "customers.city": (
            "Città|Comune|Località|Città di fatturazione|Indirizzo 1: Città|Comune sede"
        ),
        "customers.postcode": (
            "CAP|Codice postale|CAP di fatturazione|Codice postale di fatturazione"
        ),
        "customers.phone_2": "Telefono 2",
        "customers.interests": "Interessi",
        "customers.hobby": "Hobby|Passatempi|Tempo libero",
        "customers.trip": "Viaggio|Viaggi|Vacanze",
        "customers.last_contact": (
            "Ultimo contatto|Data ultimo contatto|Ultima chiamata|Ultima visita|"
            "~Ultima attività|~Data ultima attività|Data dell'ultimo contatto|"
            "~Data dell'ultima attività|~Ora ultima attività|Ultimo colloquio"
        ),
        "customers.next_follow_up": (
            "Prossimo contatto|Prossimo follow-up|Prossima chiamata|Da richiamare|"
            "Prossima attività|Data prossima attività|Data della prossima attività|"
            "Prossima visita|Data prossimo contatto|Ricontattare il|~Richiamare|~Richiamare il"
        ),
        "customers.do_not_call": "Non chiamare|Non contattare",
        "customers.cadence_override": "Frequenza|Frequenza contatti|Frequenza visite",
        "customers.own_class": (
            "?Classe|?Classe cliente|?Categoria|?Categoria cliente|?Classificazione|"
            "?Fascia|?Fascia cliente|?Classe ABC|?Segmento|?Livello"
        ),
        "calls.date": (
            "Data|Data chiamata|Data contatto|Data visita|~Giorno|Data e ora|"
            "Ora di inizio chiamata|Ora inizio chiamata|Data di inizio|Data inizio|"
            "Inizio|Data attività|Data dell'attività|Fine effettiva|Completata il"
        ),
        "calls.channel": ("Canale|Tipo di contatto|?Tipo|Tipo di attività|Tipo attività|Mezzo"),
        "calls.outcome": (
            "Esito|Risultato|Esito chiamata|?Stato|Esito della chiamata|"
            "Risultato chiamata|Risultato della chiamata|Stato chiamata|~Risposto|~Persa|"
            "~Chiamata persa"
        ),
        "calls.purpose": "Oggetto|Scopo|Argomento",
        "calls.by": (
            "Titolare chiamata|Attività assegnata a|Chiamato da|Eseguita da|Operatore|"
            "Creato da|Utente|"
        )
        + REP,
        "calls.minutes": "Minuti|Durata|Durata chiamata|Durata della chiamata",
        "calls.rating": "Valutazione|Voto",
        "calls.notes": ("Descrizione|Note chiamata|Resoconto|Commenti completi|Dettagli|Riepilogo|")
        + NOTES,
        "calls.follow_up": "Prossimo passo|Prossima azione|Azione",
        "calls.follow_up_due": (
            "Scadenza|Richiamare il|Da richiamare il|Prossimo contatto|Data follow-up|"
            "Data di scadenza|Data scadenza|"
            "Entro il|Prossima chiamata|Prossima visita|~Richiamare|~Da richiamare|~Richiamo"
        ),
        "calls.follow_up_done": "Fatto il|Fatto",
        "calls.direction": ("Direzione|?Tipo|Tipo chiamata|Tipo di chiamata|Direzione chiamata"),
        "orders.order_id": (
            "Numero ordine|N. ordine|Numero fattura|N. fattura|~Numero|~N.|"
            "Riferimento ordine|N. documento|Numero documento|N. fattura/ordine|"
            "Rif. ordine"
        ),
        "orders.date": (
            "Data|Data ordine|Data fattura|Data acquisto|Data emissione|"
            "Data di emissione|Data documento|Data dell'ordine|Data creazione|"
            "Data vendita|Data transazione"
        ),
        "orders.status": ("Stato|Stato ordine|Stato dell'ordine|Stato fattura|Stato del documento"),
        "orders.payment_status": "Stato pagamento|Stato del pagamento",
        "cancelled_on": "Annullato il|Data annullamento",
        "orders.refunded": "Importo rimborsato|Rimborso",
        "orders.document": (
            "Tipo documento|Tipo di documento|Tipo transazione|Tipologia|Tipologia documento|?Tipo"
        ),
        "orders.discount": "Sconto|Sconto %",
        "orders.amount": (
            "Importo|Totale|Importo totale|~Imponibile|?Prezzo|Totale fattura|"
            "Totale documento|Totale ordine|~Totale lordo|~Importo lordo|?Importo netto|"
            "~Totale con IVA|Valore|~Netto|~Lordo"
        ),
        "orders.item": "Articolo|Prodotto",
        "promises.promise": "Promessa|Impegno",
        "promises.made_by": "Fatta da|Fatto da|Di chi|Da parte di",
        "promises.seller": "Promesso da|Promessa da",
        "promises.source": "Origine|Occasione",
        "promises.order_id": "Numero ordine|N. ordine",
        "promises.promised_on": "Promesso il|Promessa il|Data della promessa|Data",
        "promises.due": "Scadenza|Scade il|Data promessa|Entro|Entro il",
        "promises.expected": "Atteso|Quantità attesa|Quantità promessa",
        "promises.received": "Ricevuto|Quantità ricevuta|Quantità consegnata",
        "promises.new_date": "Nuova data|Nuova scadenza",
        "promises.notice_sent": "Avviso inviato|Avviso inviato il|Cliente informato il|Avvisato il",
        "promises.delivered_on": "Consegnato il|Consegnata il|Mantenuta il|Mantenuto il|Consegnato",
        "promises.closed_on": "Chiuso il|Chiusa il",
        "promises.note_sent": "Nota inviata|Nota inviata il|Confermato il|Conferma inviata",
        "promises.cause": "Causa",
        "promises.prevention": "Prevenzione",
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
        "invoices.invoice": (
            "Fattura|Numero fattura|N. fattura|~Numero|~N.|Numero documento|Fattura n.|N. documento"
        ),
        "invoices.date": ("Data|Data fattura|Data emissione|Data di emissione|Data documento"),
        "invoices.due": (
            "Scadenza|Data scadenza|Data di scadenza|Scade il|Scadenza pagamento|Da pagare entro"
        ),
        "invoices.status": (
            "Stato|Stato fattura|Stato della fattura|Stato pagamento|Stato del pagamento"
        ),
        "invoices.paid_amount": "Incassato|?Pagato|Importo pagato|Importo incassato",
        "invoices.open_amount": (
            "Importo residuo|Saldo aperto|~Residuo|~Saldo|Da incassare|Importo dovuto|"
            "Da saldare|Da pagare|Importo aperto"
        ),
        "invoices.document": "Tipo documento|Tipo di documento",
        "invoices.amount": (
            "Importo|Totale|Importo totale|Totale fattura|Totale documento|Totale lordo|"
            "Totale con IVA"
        ),
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
        "incidents.date": "Data",
        "incidents.incident": "Cattiva notizia|Cosa è successo",
        "incidents.cause": "Causa",
        "incidents.fix": "Rimedio|Soluzione",
        "incidents.told_on": "Cliente informato il|Informato il|Comunicato il",
        "incidents.resolved_on": "Risolto il",
        "incidents.prevention": "Prevenzione",
        "answers.date": "Data",
        "answers.question": "Domanda",
        "answers.answer": "Risposta",
        "settings.setting": "Impostazione|Parametro",
        "settings.value": "Valore",
        "calls.notes_sent": "Note inviate|Note inviate il|Verbale inviato",
        "calls.answered_on": "Risposto il",
        "calls.told": "Comunicato|Novità comunicate",
        "customers.gift_budget": "Budget regali|Budget per regali|Budget omaggi",
        "customers.handed_over_on": "Passato il",
        "customers.seller": "Venduto da",
        "orders.delivered_on": "Consegnato il|Data di consegna|Data consegna",
        "customers.first_name": "Nome di battesimo",
        "customers.country": (
            "Paese|Nazione|Paese di fatturazione|Paese/regione|Indirizzo 1: Paese"
        ),
        "calls.state": ("Stato attività|Stato dell'attività|Stato del compito|?Stato"),
    },
    bare_names="Nome",
    bare_numbers="Numero",
    owner_person="contatto",
    header_scales={"migliaia": 1e3, "mila": 1e3, "milioni": 1e6},
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
        "lasciato messaggio|assente|numero errato|richiamare|da richiamare|annullato|annullata|"
        "non svolta|non svolto|non effettuata|"
        "rinviato|spostato|tentativo"
    ),
    sell="vendita|offerta",
    review="revisione|verifica annuale",
    active_flags="Attivo",
    lost_flags="Perso|Cliente perso|Inattivo|Ex cliente",
    severities=(
        "bassa|lieve|minore",
        "media|normale|moderata",
        "alta|grave|maggiore",
        "urgente|critica|critico",
    ),
    times_a_year="Chiamate all'anno|Visite all'anno|Contatti all'anno|Visite annue|Visite/anno",
    priorities="Priorità|Importanza",
    classes={"A": "platino|oro|chiave|alta", "B": "argento|media", "C": "bronzo|bassa"},
    giving={
        "gift": "regalo|regali|omaggio",
        "offer": "offerta|sconto",
        "preview": "anteprima|campione",
        "report": "relazione|studio",
        "invitation": "invito",
        "special action": "azione speciale|gesto",
    },
    thanks="grazie|ringraziamento",
    purposes={
        "onboarding": "avviamento|accoglienza",
        "wow": "sorpresa",
        "introduction": "presentare i colleghi|presentazione dei colleghi",
        "incentive": "incentivo",
        "sit-down": "incontro annuale",
        "appreciation": "apprezzamento|riconoscimento",
        "special action": "azione speciale",
        "panel": "panel clienti|panel di clienti",
    },
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
    done=("fatto|completato|eseguito|completata|eseguita|svolta|terminata|chiusa"),
    not_done=(
        "da fare|non fatto|in sospeso|pianificata|pianificato|programmata|"
        "programmato|aperta|aperto|non iniziata|non iniziato|in corso|rimandata"
    ),
    reached="Raggiunto|Contattato|Ha risposto|Risposto",
    missed="Non raggiunto|Non risponde|Nessuna risposta|Segreteria|Persa|Chiamata persa",
    paid="pagata|pagato|saldata|saldato|incassata|incassato",
    order_states={
        "void": (
            "annullata|annullato|rimborsata|rimborsato|stornata|stornato|bozza|"
            "inesigibile|accreditata|stralciata|rifiutata|rifiutato|respinta|respinto|"
            "resa|reso|fallita|preventivo|rimborso|storno|nulla|nullo|eliminata|"
            "eliminato|persa|perso"
        ),
        "open": (
            "aperta|in attesa|scaduta|parzialmente pagata|parzialmente rimborsata|"
            "spedita|spedito|consegnata|consegnato|in corso|confermata|completata|"
            "inviata|non pagata|emessa|non saldata|non saldato|parzialmente saldata|"
            "da saldare|registrata|vinta|vinto|ordine di vendita"
            "|da pagare|scaduto|in scadenza|da incassare|evasa"
        ),
    },
    by_whom="da|dal|dalla|dallo",
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
    totals="totale|totali|totale generale|somma",
    headings="regione|clienti|attivi|inattivi|persi|altri|gruppo",
    sections="regione|gruppo",
    notes="nota|note|fonte|legenda|esportato|aggiornato",
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
    business=("ufficio|di lavoro|aziendale|di fatturazione|fatturazione|principale|sede|uff"),
    private=("casa|abitazione|privato|personale|di spedizione|spedizione|altro|altra|ab"),
    whose=(
        "dell'account|del cliente|dell'azienda|del contatto|della chiamata|"
        "della fattura|dell'ordine|dell'attività|del documento|account"
    ),
    hands_off="non modificare",
    ledger="Conto|Conto contabile",
    unit_prices="Prezzo unitario|Prezzo cad|Prezzo per unità|P. unitario",
    net="netto|IVA esclusa|senza IVA|imponibile",
    gross="lordo|IVA inclusa|con IVA",
)
