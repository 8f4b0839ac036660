"""The sheets a customer book may hold, each column with the spellings people use for it."""

from toolkit.tables.columns import Table
from toolkit.tables.columns import col as _c

_ID = _c("customer_id", "id", "Customer ID", "Account ID", "Client ID", "Customer No", "Customer Number", "Cust ID",
         "Kundennummer", "Kunden-Nr", "Numero client", "ID cliente", "Codigo cliente", "Client code", "Account Number")  # fmt: skip
_CUSTOMER = _c("customer", "text", "Customer", "Customer Name", "Account", "Account Name", "Client", "Client Name",
               "Company", "Company Name", "Organization", "Firm", "Kunde", "Firma", "Cliente", "Entreprise", "Empresa",
               "Prospect Name")  # fmt: skip

CUSTOMERS = Table(
    "customers", "Customers",
    (
        _c("customer_id", "id", "Customer ID", "ID", "Record ID", *_ID.spellings),
        _c("name", "text", "Customer", "Name", *_CUSTOMER.spellings, "Organisation", width=28),
        _c("contact_person", "text", "Contact person", "Contact", "Contact Name", "Person", "Ansprechpartner", "Contacto",
           "Interlocuteur", width=20),
        _c("first_name", "text", "First name", "Vorname", "Prenom"),
        _c("last_name", "text", "Last name", "Surname", "Nachname", "Apellidos", "Nom de famille"),
        _c("owner", "text", "Owner", "Rep", "Sales Rep", "Sales Representative", "Account Manager", "Salesperson", "Assigned to",
           "Betreuer", "Verkaufer", "Comercial", "Responsable", "Vendedor", "Commercial"),
        _c("status", "text", "Status", "Account Status", "Customer Status", "Estado", "Statut", "Stato"),
        _c("revenue", "money", "Annual revenue", "Revenue", "Sales", "Turnover", "Annual Sales", "Spend", "Umsatz",
           "Jahresumsatz", "Ventas", "Facturacion", "Chiffre d'affaires", "Fatturato", "Revenue 12m"),
        _c("potential", "number", "Potential", "Growth potential", "Potenzial", "Potencial", "Potentiel"),
        _c("influence", "number", "Influence", "Level of influence", "Einfluss", "Influencia"),
        _c("customer_since", "date", "Customer since", "Since", "First order", "Start date", "Client since", "Kunde seit",
           "Cliente desde", "Client depuis", "Onboarded"),
        _c("channel", "channel", "Preferred channel", "Channel", "Contact by", "Preferred contact", "Kanal", "Canal"),
        _c("city", "text", "City", "Town", "Location", "Ort", "Stadt", "Ciudad", "Ville", "Citta"),
        _c("country", "text", "Country", "Land", "Pais", "Pays", "Paese"),
        _c("postcode", "id", "Postcode", "Postal code", "ZIP", "Zip code", "PLZ", "Codigo postal", "Code postal", "CAP"),
        _c("time_zone", "text", "Time zone", "Timezone", "Zeitzone"),
        _c("phone", "id", "Phone", "Phone number", "Telephone", "Mobile", "Contact Phone", "Tel", "Telefon", "Telefono"),
        _c("email", "text", "E-mail", "Email", "Email Address", "Mail", "Contact Email", "Correo", "Courriel"),
        _c("interests", "text", "Interests", "Tags", "Segment", "Segments", "Interessen"),
        _c("last_contact", "date", "Last contact", "Last Contacted", "Last Contact Date", "Last call", "Letzter Kontakt",
           "Ultimo contacto", "Dernier contact"),
        _c("next_follow_up", "date", "Next follow-up", "Follow up date", "Next contact", "Wiedervorlage"),
        _c("do_not_call", "flag", "Do not call", "DNC", "No calls", "Nicht anrufen", "No llamar", "Ne pas appeler"),
        _c("tier_override", "text", "Tier override", "Fixed tier", "My tier"),
        _c("cadence_override", "days", "Cadence override", "Call every (days)", "Cadence", "Cadence days"),
        _c("next_call_override", "date", "Next call override", "Call on", "Fixed next call"),
        _c("notes", "long", "Notes", "Note", "Comment", "Comments", "Remarks", "Notizen", "Notas", width=40),
        _c("seller", "text", "Seller", "Sold by", "Original seller", "Verkauft von", "Vendido por"),
        _c("handed_over_on", "date", "Handed over on", "Handed over", "Handover date", "Handover", "Ubergeben am"),
    ),
    ("Customer", "Customer list", "Clients", "Client list", "Accounts", "Account list", "Kunden", "Kundenliste", "Clientes",
     "Clienti", "Contacts list", "Klanten", "CRM"),
)  # fmt: skip

CALLS = Table(
    "calls", "Calls",
    (
        _ID,
        _CUSTOMER,
        _c("date", "date", "Date", "Call date", "Contact date", "Timestamp", "Date sent", "When", "Datum", "Fecha", "Data"),
        _c("channel", "channel", "Channel", "Type", "Contact type", "Activity type", "Method", "Via", "Kanal", "Canal", "Art"),
        _c("outcome", "text", "Outcome", "Result", "Call result", "Response", "Status", "Ergebnis", "Resultado", "Resultat",
           "Esito"),
        _c("purpose", "text", "Purpose", "Reason", "Subject", "Zweck", "Motivo", "Motif"),
        _c("by", "text", "By", "Rep", "Caller", "Created by", "Sales Rep", "User", "Owner", "Von", "Mitarbeiter"),
        _c("minutes", "number", "Minutes", "Duration", "Duration (min)", "Length", "Minuten", "Minutos", "Dauer"),
        _c("rating", "number", "Rating", "Score", "Bewertung"),
        _c("notes", "long", "Notes", "Note", "Comment", "Comments", "Summary", "Notizen", "Notas", "Bemerkung", width=40),
        _c("follow_up", "text", "Follow up", "Next step", "Action", "Next action", "Action items"),
        _c("follow_up_due", "date", "Follow up due", "Follow up date", "Next step due", "Due"),
        _c("follow_up_done", "date", "Follow up done", "Done on", "Done"),
        _c("direction", "text", "Direction", "In or out", "Inbound or outbound", "Richtung"),
        _c("answered_on", "date", "Answered on", "Replied on", "Reply sent", "Beantwortet am"),
        _c("notes_sent", "date", "Notes sent", "Notes sent on", "Meeting notes sent", "Minutes sent on", "Protokoll gesendet"),
        _c("told", "text", "News told", "Told", "News shared", "Topics told", "Information shared"),
    ),
    ("Call log", "Call list", "Activities", "Activity log", "Activity", "Diary", "Contact log", "Contact notes", "Outreach log",
     "Anrufe", "Aktivitaten", "Besuche", "Llamadas", "Appels", "Interactions", "Log"),
)  # fmt: skip

ORDERS = Table(
    "orders", "Orders",
    (
        _c("order_id", "id", "Order ID", "ID", "Order No", "Order Number", "Invoice No", "Invoice ID", "Invoice Number"),
        _ID,
        _CUSTOMER,
        _c("date", "date", "Date", "Order date", "Invoice date", "Purchase date", "Datum", "Bestelldatum", "Fecha", "Data"),
        _c("amount", "money", "Amount", "Total", "Order total", "Value", "Net amount", "Sales", "Revenue", "Betrag", "Summe",
           "Importe", "Montant", "Importo"),
        _c("item", "text", "Item", "Product", "Product name", "Artikel", "Articulo", "Article"),
        _c("category", "text", "Category", "Product category", "Kategorie", "Categoria", "Categorie"),
        _c("service", "text", "Delivery service", "Ship mode", "Shipping method", "Ship via", "Versandart"),
        _c("promised_for", "date", "Promised for", "Promised date", "Required date", "Expected delivery", "Liefertermin"),
        _c("delivered_on", "date", "Delivered on", "Delivery date", "Delivered", "Ship date", "Shipped date", "Shipped on",
           "Lieferdatum", "Geliefert am", "Entregado"),
        _c("quantity", "number", "Quantity", "Qty", "Quantity ordered", "Menge", "Cantidad", "Quantite"),
        _c("received", "number", "Quantity received", "Received", "Delivered quantity", "Gelieferte Menge"),
        _c("settled_on", "date", "Settled on", "Gap closed on", "Shortage closed on"),
    ),
    ("Order", "Order list", "Invoices", "Purchases", "Transactions", "Bestellungen", "Auftrage", "Rechnungen", "Pedidos",
     "Facturas", "Commandes", "Factures"),
)  # fmt: skip

TEAM = Table(
    "team", "Team",
    (
        _c("rep", "text", "Rep", "Name", "Owner", "Sales Rep", "Account Manager", "Salesperson"),
        _c("calls_per_day", "count", "Calls per day", "Capacity", "Calls/day"),
        _c("working_days", "text", "Working days", "Days", "Works"),
        _c("country", "text", "Country", "Land"),
        _c("away_from", "date", "Away from", "Off from", "Holiday from"),
        _c("away_to", "date", "Away to", "Off to", "Holiday to", "Away until"),
        _c("backup", "text", "Backup", "Stand-in", "Deputy"),
        _c("starts", "text", "Day starts", "Starts", "Start of day", "Work starts", "Arbeitsbeginn"),
        _c("ends", "text", "Day ends", "Ends", "End of day", "Work ends", "Arbeitsende"),
        _c("time_zone", "text", "Time zone", "Timezone", "Zeitzone"),
    ),
    ("Reps", "Sales team", "Salespeople", "Vertrieb", "Equipo", "Equipe"),
)  # fmt: skip

HOLIDAYS = Table(
    "holidays", "Holidays",
    (
        _c("date", "date", "Date", "Day", "Datum", "Fecha"),
        _c("country", "text", "Country", "Land"),
        _c("name", "text", "Name", "Holiday", "Reason"),
    ),
    ("Days off", "Closing days", "Feiertage", "Festivos"),
)  # fmt: skip

SETTINGS = Table(
    "settings", "Settings",
    (
        _c("setting", "text", "Setting", "Key", "Name", "Einstellung", width=28),
        _c("value", "text", "Value", "Wert", width=40),
    ),
    ("Setting", "Einstellungen", "Options"),
)  # fmt: skip

CHANNELS: dict[str, tuple[str, ...]] = {
    "phone": ("phone", "call", "telephone", "tel", "mobile", "cell", "phone call", "outbound call", "inbound call", "cold call",
              "telefon", "anruf", "telefono", "llamada", "appel", "telephonique", "chiamata", "voicemail", "sms", "whatsapp"),
    "visit": ("visit", "meeting", "face to face", "in person", "on site", "onsite", "lunch", "besuch", "termin", "visita",
              "visite", "reunion", "rendez-vous", "service visit"),
    "email": ("email", "e-mail", "mail", "e mail", "correo", "courriel", "newsletter"),
    "video": ("video", "video call", "zoom", "teams", "webex", "online meeting", "google meet", "videollamada", "visio"),
}  # fmt: skip
"""The channels that facts count, each with the words people write for it; any other word is "other"."""
CHANNEL_LABELS = {"phone": "Phone", "visit": "Visit", "email": "E-mail", "video": "Video", "other": "Other"}
