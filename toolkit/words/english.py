"""English."""

from toolkit.words.language import Language

CUSTOMER_ID = (
    "Account ID|Client ID|Customer No|Customer Number|Customer Code|Cust #|Customer #|Client #|"
    "Account #|Acct #|A/C|A/C No|A/C Ref|A/C Code|Account Ref|"
    "Cust ID|Cust No|Client Code|Client No|Client Number|Account Number|"
    "Account No|Account Code|Company ID|Organization ID|Organisation ID|Org ID|Firm ID|Business ID|"
    "Company Number|Company No|Debtor No|Debtor Number|CRM ID|?Contact ID|?Code|?Index"
)
CUSTOMER = (
    "Customer Name|Account|Account Name|Client|Client Name|Company|Company Name|"
    "Organization|"
    "Organization Name|Organisation|Organisation Name|Firm|Firm Name|Business|Business Name|"
    "Prospect Name|Prospect|Customer Company|Legal name|Trading name|Customer account|"
    "Company called|Customer called|Client called|Cust Name|Org|Org Name|Debtor|Debtor Name|"
    "Acct|Acct Name|"
    "?Customer or lead|?Lead|?Lead name"
)
REP = (
    "Looked after by|"
    "Rep|Sales Rep|Sales Representative|Account Manager|Acct Mgr|Account Mgr|Acct Manager|"
    "Rep name|Sales rep name|Salesperson|Salesperson name|Sales person|Sales person name|"
    "Sales owner|Agent|Assigned to|Assigned to user|"
    "Responsible|Key account manager|KAM|CSM|Customer success manager|Account executive|?Manager"
)
PHONE = (
    "Phone number|Phone No|Telephone|Telephone number|Tel|Tel No|Contact Phone|"
    "Contact number|"
    "Business phone|Company Phone|Office phone|Work phone|Main phone|Primary phone|Landline|"
    "Phone 1 - Value|Ph|Ph No|"
    "~Mobile|~Mobile phone|~Mobile number|~Cell|~Cell phone|~Direct phone|~Direct line|~WhatsApp"
)
NOTES = "Note|Comment|Comments|Remark|Remarks|Memo|General notes"
COUNTRY = "Country/Region|Nation"

LANGUAGE = Language(
    code="en",
    place=1,
    name="English",
    new_sheets="Sheet",
    legal_forms="ltd|limited|inc|llc|plc|corp|pty ltd",
    calling_codes="1|44|61|64|353",
    spoken_in="GB|US|IE|AU|NZ|CA",
    forms="Form Responses|Form responses",
    questions={
        "stamp": "timestamp",
        "date": "date|when did|when was|what day|which day",
        "customer": (
            "customer|client|company|account|who did you call|who did you speak to|"
            "whom did you call|who did you visit"
        ),
        "by": "your name|who are you|username|email address|e mail address|rep|salesperson",
        "channel": (
            "channel|how did you reach|how did you contact|how was the contact made|kind of contact"
        ),
        "outcome": ("outcome|result|how did it go|what came of it|did you reach|was it successful"),
        "notes": (
            "notes|note|what was said|comments|comment|anything else|what did you talk about"
        ),
        "follow_up": (
            "next step|what is next|what happens next|what was agreed|what did you agree"
        ),
        "follow_up_due": (
            "call again|next call|next contact|due date|by when|"
            "when is the next step due|until when"
        ),
        "rating": "how satisfied|rating|rate",
        "minutes": "how long|minutes|duration",
    },
    payments="Payments|Payment|Payments received|Receipts",
    titles={
        "customers": (
            "Customer|Customer list|Clients|Client list|Client|Accounts|Account list|"
            "Companies|Contacts list|Customer database|CRM|Prospects|Organizations|"
            "Organisations|Customer contact list|Active accounts|Account report"
        ),
        "calls": (
            "Call logs|Call report|Call reports|Call records|"
            "Call log|Call list|Call history|Activities|Activity log|Activity|Diary|"
            "Contact log|Contact notes|Contact history|Outreach log|Outreach|Visits|"
            "Visit log|Interactions|Log|Tasks and events|Phone calls|Task report|"
            "Activities report"
        ),
        "orders": "Order|Order list|Order history|Purchases|Transactions",
        "promises": "Promise|Expectations|Commitments|Promise ledger",
        "cases": "Case|Complaints|Complaint log|Problems log|Tickets",
        "incidents": "Incidents|Incident log",
        "surveys": "Survey|Survey responses|Feedback|NPS|NPS responses|CSAT|Net promoter score",
        "answers": "What changed|Change survey|Change questions",
        "contacts": "Counterparts|Counterpart matrix|Contact matrix",
        "news": "News items|Information to share|Topics",
        "invoices": (
            "Open invoices|Unpaid invoices|Overdue invoices|Receivables|Accounts receivable"
        ),
        "needs": "Need|Customer needs|Requirements",
        "requests": "Request|Customer requests|Special requests|Wishes",
        "playbook": ("Play book|Customer playbook|Onboarding playbook|Onboarding plan"),
        "giving": "Gifts|Gift list|Gift log|Gifts and offers|Value adds|Value-adds",
        "team": (
            "Reps|Sales team|Salespeople|Sales reps|Sales force|Staff|Employees|Team members|"
            "Account managers"
        ),
        "holidays": (
            "Holiday|Public holidays|Bank holidays|Days off|Closing days|Closed days|"
            "Company holidays"
        ),
        "aliases": "Alias|Other names|Synonyms",
        "settings": "Setting|Options",
        "rates": "Exchange rates|Currency rates|FX rates|FX|Currencies",
    },
    invoice_titles="Invoices|Invoice list|Invoice register|Billing",
    headers={
        "customer_id": CUSTOMER_ID,
        "customer": CUSTOMER,
        "contact_person": (
            "Contact|Contact Name|Contact Person|Person|Primary contact|Main contact|Key contact|"
            "Decision maker|Decision maker name|Owner/Decision Maker Name|Contact full name|"
            "Point of contact|POC|Attn|Contact 1|Attendee|Attendees|Spoke with|Spoke to|"
            "Person contacted|Person spoken to|Spoken to|?Customer or lead|?Owner name"
        ),
        "rep": REP,
        "phone": PHONE,
        "email": (
            "Email|Email Address|Mail|Mail address|Contact Email|Business email|Work email|"
            "Company email|Primary email|Customer email|E-mail 1 - Value|E-mail Address 1"
        ),
        "notes": NOTES,
        "country": COUNTRY,
        "time_zone": "Timezone",
        "customers.customer_id": "ID|Record ID|" + CUSTOMER_ID,
        "customers.contact_2": (
            "Contact 2|Second contact|Other contact|Secondary contact|Alternate contact"
        ),
        "customers.first_name": "Given name|Forename|Contact first name",
        "customers.last_name": "Surname|Family name|Contact last name",
        "customers.owner": (
            "Assigned user|Assigned user name|Organization owner|Organisation owner|"
            "Account Owner|Acct Owner|Company owner|Contact owner|Record owner|"
            "Relationship manager|Owned by|"
        )
        + REP,
        "customers.status": (
            "Account Status|Customer Status|Client Status|Lead status|Relationship status|~Active|"
            "~Is active|~Active customer|~Currently active"
        ),
        "customers.revenue": (
            "Revenue|Sales|Turnover|Annual sales|Yearly revenue|Yearly sales|Spend|Annual spend|"
            "Revenue 12m|Customer revenue|Revenue last 12 months|Annual contract value|ARR|ACV|"
            "~Total sales|~Total revenue|?Monthly value|?Monthly revenue|?MRR|?Lifetime value|?LTV|"
            "?Contract value|?Deal value|?Value"
        ),
        "customers.potential": (
            "Growth potential|Potential value|Potential revenue|?Deal value|?Opportunity value|"
            "?Estimated value|?Value per visit|?Recovered Revenue Estimate|?Pipeline value"
        ),
        "customers.influence": "Level of influence",
        "customers.customer_since": (
            "Since|Client since|Start date|First order|First order date|Onboarded|"
            "Signed on|Signed|Date signed|Sign-up date|Subscription date|Date joined|"
            "Joined|Member since|Onboarding date|Contract start|Account opened|?Created|"
            "?Created on|?Created at|?Date added|?Create date|?Date created|?Date entered"
        ),
        "customers.channel": (
            "Contact by|Preferred contact|Preferred contact method|Contact method|?Channel"
        ),
        "customers.city": "Town|City/Town|~Billing city|~Mailing city|~Address 1 - City|~Location",
        "customers.postcode": "Postal code|Post code|ZIP|Zip code|ZIP/Postal code",
        "customers.phone_2": (
            "Second phone|Alternate phone|Phone 2 - Value|Secondary phone|Phone 2|Tel. 2|Tel 2|"
            "Telephone 2|~Cell 2|"
            "~Mobile 2"
        ),
        "customers.email_2": (
            "E-mail 2 - Value|Second e-mail|Alternate e-mail|Secondary e-mail|E-mail 2"
        ),
        "customers.interests": "Tags|Segment|Segments|?Industry|?Vertical|?Category",
        "customers.hobby": "Hobbies|Pastime|Likes|Free time|Personal interests",
        "customers.trip": "Trips|Last trip|Vacation|Vacations|Favorite vacation|Travels",
        "customers.last_contact": (
            "Last Contacted|Last Contact Date|Date of last contact|Last contacted on|Last call|"
            "Last call date|Last calls|Last visits|Last touch|Last touch date|Last visit|"
            "Last visit date|Last interaction|"
            "Last interaction date|~Date of last activity|~Last activity|~Last activity date|"
            "~Last activity time|~Last|~Contacted|~Contacted on|~Called on|~Visited on|"
            "Last spoke|Last spoken|Last saw|Last seen|"
            "Last meeting|Last reached|Last talked|Last contact made|Last contacted at|"
            "Last called|Last called at|Last called on|"
            "?Last updated|?Last modified"
        ),
        "customers.next_follow_up": (
            "Follow up|Follow up date|Follow up on|Next follow up date|Next contact|"
            "Next calls|Next visits|"
            "Next contact date|Next call|Next call date|Next visit|Next visit date|Next step date|"
            "See again|Call again|Next action date|Next call due|Next contact due|"
            "Next follow up due|Next touch|"
            "Next activity date|Date of next activity|Call back|Callback date|Reminder|"
            "~Callback|~Recall|~Recall on|~Next"
        ),
        "customers.do_not_call": (
            "DNC|No calls|Do not contact|Do not phone|Don't call|?Opt out|?Opted out"
        ),
        "customers.tier_override": "Fixed tier|My tier",
        "customers.cadence_override": (
            "Call every (days)|Cadence|Cadence days|Call frequency (days)|"
            "Contact frequency|Call frequency|Visit frequency|Frequency|How often|"
            "Contact interval|Call interval|Touch frequency|Contact every|Call cycle"
        ),
        "customers.own_class": (
            "?Class|?ABC|?ABC class|?Customer class|?Client class|?Account class|"
            "?Classification|?Customer category|?Client category|?Category|?Segment|?Tier|"
            "?Grade|?Rank|?Customer rank|?Customer grade|?Account tier|?Customer tier|"
            "?Rating|?Level|?Customer level"
        ),
        "customers.next_call_override": "Call on|Fixed next call",
        "customers.notes": (
            NOTES + "|~Call log|~Call history|~Contact history|~Engagement history|~History"
        ),
        "customers.seller": "Sold by|Original seller",
        "customers.handed_over_on": "Handed over|Handover date|Handover",
        "customers.gift_budget": "Budget for gifts|Giving budget",
        "customers.referred_by": "Referrer|Recommended by|Referral from|Referral by",
        "customers.competitor": "Competitors|Competitor there|Also buys from",
        "customers.renewal": (
            "Renewal|Renewal on|Renews on|Contract end|Contract end date|Contract ends|"
            "Contract expires|Contract renewal|Contract renewal date"
        ),
        "customers.language": "Preferred language|Speaks|Language of contact",
        "customers.best_hours": (
            "Best time|Best time to call|Best time of day|Best call time|Preferred time|"
            "Preferred hours|Best hours to call|Call between"
        ),
        "customers.best_days": (
            "Best day|Best day to call|Best days to call|Preferred days|Preferred day"
        ),
        "calls.customer": CUSTOMER
        + (
            "|Company called|Customer called|Associated company|~Whom visiting|"
            "~Whom visited|~Visited|~Who|Customer full name"
        ),
        "calls.phone": (
            PHONE + "|Dialed number|Dialled number|Called number|Number dialed|Phone dialed|"
            "Phone dialled|?Number"
        ),
        "calls.date": (
            "Call date|Call time|Call start time|Called at|Contacted at|Contacted on|"
            "Happened at|Happened on|~Actual|~Actual date|"
            "Occurred at|Occurred on|Visited on|Sent at|Sent on|Contact date|Visit date|"
            "Meeting date|Activity date|Date of call|Date of contact|Date of visit|"
            "Date sent|When|Called on|Date/Time|Date and time|Datetime|Call datetime|"
            "~Timestamp|~Start time|~Started at|~Created at|~Created on|~Date created|"
            "~Day|~Log date|~Entry date|~Marked as done time|Date start|Start date|"
            "Start date & time|Start date and time|Date started|Actual end|Completed date"
        ),
        "calls.channel": (
            "Contact type|Contact method|Communication channel|Contact channel|Method|Via|"
            "Mode of contact|?Type|?Activity type|?Activity|?Call type|?Visit type|?Note type|"
            "?Medium|?Platform|?Mode|?Interaction type"
        ),
        "calls.outcome": (
            "Result|Call result|Action result|Call outcome|Response|Disposition|"
            "Call disposition|Call status|~Answered|~Was answered|~Call answered|~Missed|"
            "~Missed call|"
            "Visit status|Visit result|Visit outcome|Meeting outcome|Contact result|?Status|?State"
        ),
        "calls.purpose": (
            "Reason|Subject|Topic|Call purpose|Call reason|Purpose of call|Reason for call|"
            "Call subject|Visit purpose|Subject line|Objective|Call objective|Agenda|"
            "?Subject line used|?Type|?Call type|?Visit type|?Note type"
        ),
        "calls.by": (
            "Assigned user|Assigned user name|Activity assigned to|Caller|Called by|"
            "Made by|Created by|Logged by|Recorded by|Owner|User|Employee|Team member|"
            "Who called|Agent name|User name|Username|~Author|~Entered by|?Closer|?Setter|~Who|"
        )
        + REP,
        "calls.minutes": "Duration|Length|Call duration|Talk time|Call length|Time spent|Mins",
        "calls.rating": "Score|Mood",
        "calls.notes": (
            "Summary|Call notes|Call note|Meeting notes|Visit notes|Discussion|Conversation|"
            "What was said|What happened|"
            "~Details|~Description|~Message|?Call outcome notes|" + NOTES
        ),
        "calls.follow_up": (
            "Next step|Next steps|Action|Next action|Action items|To do|Follow up action|"
            "Follow up note|Follow up notes|Next visit note|Next call note|~Next"
        ),
        "calls.follow_up_due": (
            "Follow up date|Next step due|Next step date|Due|Due date|Next visit|Next visit date|"
            "Next call|Next call date|Next contact|Next contact date|Next follow-up|"
            "Next action date|Follow up on|Call back on|Callback date|Reminder|Next meeting|"
            "~Follow up|~Call back|~Callback|~Recall|~Recall on|~Call again|~Call again on|~Next"
        ),
        "calls.follow_up_done": "Done on|Done|Completed on",
        "calls.direction": "In or out|Inbound or outbound|Call direction|?Type|?Call type",
        "calls.answered_on": "Replied on|Reply sent",
        "calls.notes_sent": "Notes sent on|Meeting notes sent|Minutes sent on",
        "calls.state": "Task status|Event status|?Status|?State|?Activity state",
        "calls.told": "Told|News shared|Topics told|Information shared",
        "orders.order_id": (
            "~ID|Inv no|Inv. no|Inv #|~Payment ID|Order No|Order Number|Order|Order Ref|"
            "Invoice No|~Invoice ID|Invoice Number|Invoice|"
            "PO Number|Receipt No|~Transaction ID"
        ),
        "orders.date": (
            "Order date|Invoice date|Inv date|Inv. date|Created date|~Created|Purchase date|"
            "Sale date|Date of order|Transaction date|Date issued|Issue date|"
            "Ordered on|Ordered at|Date ordered|Order placed|Placed at|Placed on|"
            "Purchased at|Purchased on|"
            "Sold on|Invoiced on|Billed on|~Created at|~Created on|~Timestamp"
        ),
        "orders.status": ("Order status|?State|Order state|Invoice status"),
        "orders.payment_status": "Payment status|Financial status|Payment state",
        "cancelled_on": (
            "Cancelled at|Canceled at|Cancelled on|Canceled on|Cancellation date|"
            "Cancelled date|Void date|Voided on"
        ),
        "orders.refunded": (
            "Refunded amount|Amount refunded|Refund amount|Refund|Refund total|"
            "Total refunded|Amount refunded|Returned amount"
        ),
        "orders.document": "Document type|Transaction type|Type of document|Doc type|?Type",
        "orders.discount": "Discount amount|Discount %|Discount rate|Discount percent|Rebate",
        "orders.amount": (
            "Total|Order total|Total amount|Value|~Order value|Net amount|Net total|Sales|"
            "~Line total|"
            "~Net|~Gross|"
            "Sales amount|Revenue|Order amount|Invoice amount|Invoice total|~Amount paid|"
            "~Grand total|~Total price|~Sum|?Price|?Subtotal|?Cash collected"
        ),
        "orders.item": (
            "Item name|Product|Product name|Article|Service|Product/Service|~Description|~Items"
        ),
        "orders.category": "Product category|Product group|Product line",
        "orders.service": "Ship mode|Shipping method|Ship via",
        "orders.promised_for": (
            "Promised date|Required date|Expected delivery|Requested delivery date|"
            "Requested delivery|Requested date|Wanted by|Expected delivery date"
        ),
        "orders.delivered_on": (
            "Delivery date|Delivered|Delivered on|Delivered at|Ship date|Shipped date|Shipped on|"
            "Shipped at|Date shipped|Date delivered"
        ),
        "orders.quantity": "Qty|Quantity ordered",
        "orders.received": "Received|Delivered quantity",
        "orders.settled_on": "Gap closed on|Shortage closed on",
        "promises.promise": "What|Commitment|Expectation",
        "promises.made_by": "Side|Who promised|Ours or theirs",
        "promises.seller": "By|Seller|Salesperson|Rep",
        "promises.source": "Made at|Occasion",
        "promises.order_id": "Order No|Order Number",
        "promises.promised_on": "Date|Date promised",
        "promises.due": "Due date|Promised for|Due on",
        "promises.expected": "Expected quantity|Quantity expected|Quantity promised|Quantity",
        "promises.expected_score": "Score expected|Score promised",
        "promises.new_date": "New due date|Revised date|Revised due|New ETA|ETA",
        "promises.notice_sent": "Notice sent on|Notice|Customer told on|Told on",
        "promises.delivered_on": "Delivered|Delivery date|Kept on",
        "promises.received": "Quantity received|Received quantity|Quantity delivered",
        "promises.received_score": "Score received|Score",
        "promises.closed_on": "Closed|Done on|Done",
        "promises.note_sent": "Note sent on|Confirmation sent|Reminder sent",
        "promises.cause": "Cause of the gap|Why",
        "promises.prevention": "Never again",
        "cases.opened": (
            "Opened on|Date|Date opened|Reported|Reported on|Complaint date|Date of complaint|"
            "Received on|Since"
        ),
        "cases.subject": "Problem|Complaint|Case|Description|Reason|Issue|What happened",
        "cases.severity": "Priority",
        "cases.first_response": "Responded|First response on|First reply",
        "cases.resolved_on": "Resolved|Closed|Closed on|Date closed|Solved|Solved on|Date resolved",
        "cases.reopened": "Reopened on|Opened again|Opened again on",
        "cases.told_on": "Customer told on|Told the customer",
        "cases.cause": "Root cause",
        "cases.prevention": "Never again",
        "cases.follow_up_score": "Score|Score after|Satisfaction|CSAT",
        "cases.owner": "Handled by|Assigned to|Agent|Responsible",
        "cases.handed_to": "Passed to|Escalated to",
        "cases.handed_on": "Handed over on|Passed on|Escalated on",
        "cases.accepted_on": "Accepted|Taken on",
        "incidents.date": "Happened on|Known on",
        "incidents.incident": "Incident|Bad news|News|Subject",
        "incidents.cause": "Root cause",
        "incidents.fix": "Fix|Action|Resolution",
        "incidents.prevention": "Never again",
        "incidents.told_on": "Customer told on|Told the customer",
        "incidents.resolved_on": "Resolved|Closed on|Closed",
        "incidents.owner": "Handled by|Assigned to",
        "surveys.date": "Answered on|Response date",
        "surveys.kind": "Survey|Type",
        "surveys.score": "Rating|NPS|CSAT",
        "surveys.comment": "Comments",
        "surveys.suggestion": "Suggestions",
        "surveys.acted_on": "Acted upon|Done on",
        "answers.date": "Answered on|Asked on",
        "answers.question": "About|Topic",
        "answers.answer": "What changed",
        "contacts.function": "Role|Department",
        "contacts.their_person": "Theirs|Customer's person|Contact",
        "contacts.our_person": "Ours|Counterpart",
        "contacts.introduced_on": "Introduced|Introduction",
        "news.item": "News|Topic|Title|What",
        "news.date": "From|Published",
        "news.kind": "Type",
        "news.tags": "For|Segment|Segments|Audience|Interests",
        "news.until": "Expires|Valid until",
        "news.refer_to": (
            "Not ours: refer to|Refer|Referral|Who has it|Competitor|We do not carry it: refer to"
        ),
        "invoices.invoice": (
            "Invoice No|Invoice Number|Invoice ID|Invoice #|Document No|Document Number|Bill No|"
            "Number|Num|~Reference|~ID"
        ),
        "invoices.date": (
            "Invoice date|Invoiced on|Date of invoice|Billing date|Issued|Issued on|Issue date|"
            "Date issued"
        ),
        "invoices.due": "Due date|Date due|Due on|Payable by|Payment due|Pay by",
        "invoices.status": "Invoice status|State",
        "invoices.paid_amount": "?Paid|Amount paid|Paid to date|Total paid|Payments received",
        "invoices.open_amount": (
            "Open balance|Balance due|Amount remaining|Remaining|Amount outstanding|"
            "Outstanding amount|Open amount|Remaining balance|Invoice amount due|~Balance|"
            "~Outstanding|~Amount due"
        ),
        "invoices.document": "Document type|Transaction type|Type of document|Doc type|?Type",
        "invoices.amount": "Total|Invoice amount|Invoice total|Total amount|~Line total|~Gross",
        "invoices.paid_on": "Payment date|Date paid|Date of payment|Payment received|Settled on",
        "invoices.paid": "Payment status|Paid?",
        "invoices.disputed": (
            "Dispute|In dispute|Dispute reason|Disputed because|Objection|Contested|Query"
        ),
        "needs.need": (
            "Requirement|What they need|Needs|Requirements|Customer need|Wants|Want|"
            "To be satisfied|What matters"
        ),
        "needs.asked_on": "Asked|Date asked|Date|Asked at",
        "needs.met": "Met?|Is met|Fulfilled|Satisfied|Answer|Fully met",
        "needs.evidence": "Proof|How we know|Shown by|Source",
        "requests.request": (
            "Asked for|What they asked|What they asked for|Special request|Customer request|Wish|"
            "Favour|Favor"
        ),
        "requests.asked_on": "Asked|Requested on|Date|Date asked|Received on|Date of request",
        "requests.answered_on": "Answered|Replied on|Date answered|Decided on|Answer given on",
        "requests.answer": "Yes or no|Decision|Granted|Approved|Our answer",
        "requests.cost": "Costs|Cost of it|What it cost|Expense",
        "playbook.step": "Action|What to do|Touch",
        "playbook.trigger": "Triggered by|Starts with|Begins with",
        "playbook.after": "After how long|Timing|Due after",
        "playbook.for": "For whom|Audience|Segment",
        "playbook.how": "Channel|By what|How to",
        "playbook.purpose": "Reason",
        "playbook.say": "Say|Script|Message|Talking points",
        "giving.date": "Day|Planned for|Date given|Date sent",
        "giving.kind": "Type|Sort",
        "giving.what": "Item|Gift|Description|Gift or offer",
        "giving.cost": "Costs|Price|Value|Amount|Expense",
        "giving.given_on": "Given|Sent on|Delivered on|Done on",
        "giving.result": "Response|Reaction|Outcome|What came of it",
        "team.rep": (
            "~Name|~Owner|Employee|Staff|Team member|Colleague|Rep|Sales Rep|Sales Representative|"
            "Account Manager|Acct Mgr|Account Mgr|Acct Manager|Salesperson|Sales person|"
            "Sales person name|Sales owner|Agent|Assigned to|Assigned to user|Responsible|"
            "Key account manager|KAM|Account executive|Manager|Seller"
        ),
        "team.calls_per_day": (
            "Capacity|Calls/day|Calls a day|Daily calls|~Calls|Calls daily|Max calls|"
            "Max calls per day"
        ),
        "team.working_days": "~Days|Works|Workdays|Working week|Weekdays",
        "team.away_from": "Off from|Holiday from|Vacation from|Leave from|Absent from",
        "team.away_to": (
            "Off to|Holiday to|Away until|Off until|Holiday until|Vacation to|Vacation until|"
            "Leave to|Leave until|Absent until|Absent to|Back on"
        ),
        "team.backup": "Stand-in|Deputy|Cover|Covered by|Substitute|Replacement",
        "team.starts": "Starts|Start of day|Work starts|Day begins|Start time",
        "team.ends": "Ends|End of day|Work ends|End time",
        "holidays.date": "~Day|Closed on|Holiday date|Dates|~Days",
        "holidays.country": "Countries|~State|~Region|" + COUNTRY,
        "holidays.name": "Holiday|Reason|~Description|Occasion|~Note|~Notes",
        "aliases.alias": "Also known as|Other name|Other spelling|Name in the log",
        "settings.setting": "Key|Name",
        "currency": (
            "Currency code|Currency ISO code|Curr|Ccy|Transaction currency|Presentment currency"
        ),
        "rates.date": "Date|Month|From|Since|Effective from|Rate date",
        "rates.rate": "Exchange rate|FX rate|Conversion rate|Rate in own currency",
        "customers.name": CUSTOMER + "|Customer full name|Company or person",
        "orders.customer": CUSTOMER
        + (
            "|Customer full name|~Bill to|~Billed to|~Bill to name|~Sold to|~Sold to party|"
            "~Sold to name|~Buyer|~Buyer name|~Purchaser"
        ),
    },
    bare_names="Name|Full Name",
    bare_numbers="No.|Number|ID|Code",
    call_from="From|From number|Caller ID|Caller number|Calling number|Source number",
    call_to="To|To number|Callee number|Destination|Destination number",
    owners={
        "customers": (
            "customers|customer|clients|client|accounts|account|companies|company|organization|"
            "organisation|business|firm"
        ),
        "calls": "call|visit|meeting|activity|contact|interaction|customer|client",
        "orders": "order|invoice|purchase|sale|transaction|customer|client|buyer|deal",
    },
    owner_person="contact|person|people|primary contact|main contact",
    header_scales={
        "k": 1e3,
        "thousand": 1e3,
        "thousands": 1e3,
        "000": 1e3,
        "000s": 1e3,
        "million": 1e6,
        "millions": 1e6,
        "$m": 1e6,
        "€m": 1e6,
        "£m": 1e6,
        "$mm": 1e6,
        "$k": 1e3,
        "€k": 1e3,
        "£k": 1e3,
        "mn": 1e6,
        "mln": 1e6,
        "lac": 1e5,
        "lacs": 1e5,
        "lakh": 1e5,
        "lakhs": 1e5,
        "crore": 1e7,
        "crores": 1e7,
        "cr": 1e7,
    },
    header_periods=(
        "last year|last yr|prev year|previous year|per year|per annum|p.a.|/yr|annually|YTD"
    ),
    header_minutes={
        "h": 60,
        "hr": 60,
        "hrs": 60,
        "hour": 60,
        "hours": 60,
        "s": 1 / 60,
        "sec": 1 / 60,
        "secs": 1 / 60,
        "seconds": 1 / 60,
    },
    parts=(
        "north|south|east|west|northeast|northwest|southeast|southwest|central|region|area|"
        "territory|district|emea|apac|latam|dach|usa|us|uk|eu|fy|year|q|quarter|week|archive|old|"
        "new|current"
    ),
    copies="copy|backup",
    call_backs="call back|callback|call-back|ring back|phone back|return call|return the call",
    calling="call|ring|phone|telephone",
    again="back|again|him|them",
    channels={
        "phone": (
            "phone|call|telephone|tel|mobile|cell|phone call|call out|call in|outbound call|"
            "inbound call|outbound|inbound|cold call|voicemail|sms|whatsapp"
        ),
        "visit": (
            "visit|meeting|face to face|in person|on site|onsite|lunch|service visit|site visit|"
            "come by|come over|come round|drop by|drop in|drop in on|drop in at|drop in to|"
            "drop in for|stop by|swing by|pop in|pop by"
        ),
        "email": "email|e-mail|mail|e mail|newsletter",
        "video": "video|video call|zoom|teams|webex|skype|online meeting|google meet|videocall",
        "letter": "letter|post|postal mail|postcard",
    },
    directions={
        "in": "in|inbound|incoming|received|call in|inbound call|incoming call|missed|missed call",
        "out": "out|outbound|outgoing|dialed|dialled|call out|outbound call|outgoing call",
    },
    statuses={
        "lost": (
            "Lost|Lost customer|Lost client|Lost account|Inactive|Not active|No longer active|"
            "Closed|Closed lost|Account closed|Closed account|Churn|Churned|Churned customer|"
            "Former|Former customer|Former client|Ex customer|Ex client|Past customer|Past client|"
            "Old customer|Cancelled|Canceled|Terminated|Contract ended|Contract terminated|"
            "Discontinued|Ended|Expired|Gone|Left|Quit|Deactivated|Disabled|Archived|Dead|"
            "Dead lead|Deceased|Defunct|Dissolved|Liquidated|In liquidation|Bankrupt|Bankruptcy|"
            "Insolvent|Insolvency|Out of business|Ceased trading|No longer trading|"
            "No longer a customer|No longer a client|No longer customer|Not a customer|"
            "Not a customer any more|Customer lost|Client lost|Disqualified|Unqualified|"
            "Not interested|Unsubscribed|Won by competitor|Lost to competitor|Lapsed|"
            "Lapsed customer|"
            "Moved away|Ceased|Switched|Not renewed|Non-renewed|Stopped"
        ),
        "paused": (
            "Paused|Pause|On hold|On-hold|Hold|Suspended|Frozen|Resting|Temporarily closed|"
            "Temporarily inactive|Seasonal pause|Snoozed|Dormant|Sleeping|Waiting|Hibernating"
        ),
        "no_contact": (
            "Do not contact|Do not call|Don't contact|Don't call|Do not phone|Do not disturb|DNC|"
            "DNCL|No contact|No calls|No contact please|Never call|Opt out|Opted out|Opt-out|"
            "Blocked|Blacklist|Blacklisted|Black list|Barred|GDPR erased|Consent withdrawn"
        ),
        "active": (
            "Active|Active customer|Active client|Current|Current customer|Current client|Customer|"
            "Client|Existing|Existing customer|Regular|Regular customer|Repeat customer|Loyal|Live|"
            "Open|Ongoing|Enabled|OK|Okay|Yes|Good|Normal|Standard|Valid|Won|Closed won|Signed|"
            "Subscribed|Under contract|Contracted|New|New customer|New client|Prospect|Suspect|"
            "Prospective|Lead|New lead|Hot lead|Warm lead|Cold lead|Hot|Warm|Cold|Qualified|"
            "Qualified lead|Opportunity|Interested|Potential|Potential customer|Contacted|"
            "In progress|Negotiation|In negotiation|Proposal|Proposal sent|Quoted|Onboarding|Trial|"
            "Pilot|Evangelist|Subscriber|VIP|Key|Key account|Key customer|Strategic|"
            "Strategic account|Major|Important|Priority|Top|Premium|Gold|Silver|Bronze|Platinum|"
            "Partner|At risk|Risk|Watch|Healthy|Growing|Win back|Won back|Winback|Reactivated|"
            "Returned|A|B|C|D"
        ),
    },
    success=(
        "positive|negative|booked|meeting booked|appointment booked|demo booked|reached|spoke|"
        "spoken|talked|connected|answered|held|meeting held|met|visited|completed|"
        "done|success|successful|conversation|interested|not interested|order|order placed|sold|"
        "closed won|resolved|demo|replied|yes|ok|call connected|accepted|in conversation|"
        "had a chat|chatted|caught up|left with customer|discussed|call answered|live|picked up|"
        "meeting|call completed|requested more info|requested more information|"
        "asked for more information|good talk|good call|good chat|good meeting|great talk|"
        "great call"
    ),
    attempt=(
        "no answer|not reached|no reply|voicemail|left voicemail|left message|message left|busy|"
        "attempted|attempt|no show|unreachable|wrong number|cancelled|rescheduled|call back|"
        "callback|failed|no response|gatekeeper|no|lvm|vm|left vm|vmail|left vmail|"
        "no ans|na|n/a|busy signal|cb|missed|missed call|hang up|hung up|disconnected|rang out|"
        "ring no answer|rna|left live message|no pickup|no pick up|did not answer|didn't answer|"
        "not available|unavailable|not in|out of office|number not in service|bad number|"
        "call failed|abandoned|declined|rejected|not connected|unanswered|no connection|"
        "no response/busy|invalid number|do not disturb|left a message|left msg|lm|left word|"
        "not home|away|engaged|mailbox|mailbox full|voice mail|left voice mail|"
        "straight to voicemail|"
        "unable to reach|could not reach|couldn't reach|tried|tried calling|call not answered|"
        "canceled|postponed|skipped|nobody there|nobody in|not there|no one there"
    ),
    sell=(
        "sell|sale|sales|selling|offer|quote|quotation|pitch|upsell|cross-sell|renewal|proposal|"
        "demo"
    ),
    review="review|review meeting|business review|quarterly review|qbr",
    giving={
        "gift": "gift|gifts|present|appreciation gift|hamper|thank-you gift",
        "offer": "offer|offers|special offer|discount|discount offer",
        "preview": "preview|exclusive preview|first look|sample",
        "report": "report|special report|study|white paper",
        "invitation": "invitation|invite|event|lunch|dinner|tickets",
        "special action": "special action|special|action|extra|favour|favor|service",
    },
    active_flags="Active|Is active|Active?|Active customer|Currently active",
    lost_flags=(
        "Lost|Is lost|Lost customer|Lost client|Inactive|Is inactive|Churned|Former customer|"
        "Ex-customer|Account closed|No longer a customer|Archived"
    ),
    severities=(
        "low|minor|trivial|cosmetic",
        "medium|normal|moderate",
        "high|major|severe|serious",
        "urgent|critical|blocker|emergency|highest",
    ),
    times_a_year=(
        "Calls per year|Visits per year|Contacts per year|Calls a year|Visits a year|"
        "Contacts a year|Touches per year|Calls/year|Visits/year|Contacts/year|Annual visits|"
        "Annual calls"
    ),
    priorities="Priority|Customer priority|Account priority|Importance",
    classes={"A": "gold|platinum|key|high", "B": "silver|medium", "C": "bronze|low"},
    thanks="thank-you|thank you|thanks|thank-you call|welcome",
    triggers={
        "start": "start|customer since|new customer|begin|beginning|sign-up",
        "first order": "first order|first purchase|first sale",
        "delivery": "delivery|delivered|each delivery|every delivery",
        "case resolved": "case resolved|resolved case|case closed|complaint resolved",
        "every": "every|again|repeat|recurring",
        "date": "date|season|on a date|day of the year",
        "top ten": "top ten|top 10|ten best|10 best",
    },
    season="season|the season|festive season|holiday season",
    audiences={
        "all": "all|everybody|everyone|all customers|any",
        "new": "new|new customers|new customer",
        "long-standing": "long-standing|longstanding|long-standing customers|loyal",
        "first-time": "first-time|first-time customers|first-time buyers|one-time buyers",
        "promoters": "promoters|promoter",
    },
    colleague="colleague|colleagues|co-worker|team",
    working_days="working days|working day|business days|business day|workdays|workday",
    yes="yes|y|true|x|1|on",
    no="no|n|false|0|off",
    done="done|completed|complete|finished|ok|closed|sent|called",
    not_done=(
        "open|pending|not done|not yet|to do|todo|not started|in progress|planned|scheduled|"
        "deferred|waiting on someone else|waiting|upcoming|overdue|not held|not completed"
    ),
    reached=(
        "Reached|Customer reached|Spoke|Spoken|Spoke to customer|Contacted|Connected|"
        "Got through|Talked|Picked up|Answered|Was answered|Call answered"
    ),
    missed=(
        "No answer|Not reached|Voicemail|Left voicemail|Not in|Missed|Missed call|Canceled|"
        "Cancelled|No-show|Marked as no-show"
    ),
    paid="paid|paid in full|settled|closed|done|received",
    order_states={
        "void": (
            "cancelled|canceled|cancellation|refunded|fully refunded|refund|void|voided|"
            "draft|uncollectible|bad debt|written off|write off|write-off|credited|"
            "credited in full|returned|rejected|declined|deleted|expired|failed|"
            "payment failed|abandoned|checkout-draft|trash|quote|quotation|estimate|"
            "quotation sent|estimate sent|reversed|annulled|chargeback|charged back|"
            "not billed|revoked|nullified|money back|refund issued|closed lost|lost deal"
        ),
        "open": (
            "open|deposited|pending|processing|in process|in progress|on hold|awaiting payment|"
            "awaiting approval|submitted|authorised|authorized|approved|sent|unpaid|"
            "not paid|overdue|past due|due|outstanding|partially paid|part paid|"
            "partially refunded|shipped|partially shipped|fulfilled|unfulfilled|"
            "partially fulfilled|delivered|confirmed|posted|in payment|invoiced|billed|new|"
            "active|complete|completed|finalized|viewed|accepted|received|sale|sales order|"
            "to invoice|fully invoiced|won|closed won|captured|succeeded"
            "|partial refund|locked|disputed|reminder sent"
        ),
    },
    by_whom="by|due|because|per",
    order_totals="order amount|order value|invoice amount",
    documents={
        "billed": (
            "SI|invoice|sales invoice|customer invoice|sales receipt|cash sale|order|"
            "sales order|ACCREC|sale|tax invoice|standard"
        ),
        "credit": (
            "SC|credit note|credit memo|credit|sales credit note|customer credit note|"
            "refund receipt|ACCRECCREDIT|customer refund"
        ),
        "other": (
            "SR|SA|SD|payment|customer payment|receipt|deposit|journal|journal entry|transfer|"
            "estimate|quote|quotation|sales quote|bill|purchase invoice|expense|check|"
            "proforma|pro forma|statement"
        ),
    },
    granted="granted|approved|agreed|accepted|done|met|fulfilled|satisfied",
    denied="not|refused|declined|rejected|denied|unmet",
    waiting="open|pending|waiting|asked|later|maybe|not yet|in progress",
    us="us|we|our|ours|me|own|seller|salesperson|rep",
    them="them|they|their|theirs|customer|client|account|buyer",
    nothing="n/a|n.a.|tbd|tba|tbc|null",
    nothing_in_numbers="na|n a|none|nil|unknown|not known|x|nan",
    ditto="ditto|Ditto|do.|id.",
    errors="#N/A|#NAME?|#REF!|#VALUE!|#DIV/0!|#NUM!|#NULL!|#SPILL!|#CALC!|#GETTING_DATA",
    extension="x|ext|extension",
    totals=(
        "total|totals|grand total|subtotal|sub-total|sum|sums|count|average|net total|overall|mean|"
        "ytd|ø"
    ),
    headings=(
        "region|area|territory|district|zone|north|south|east|west|active|inactive|lost|former|"
        "prospects|prospect|leads|customers|clients|accounts|contacts|others|group|section|"
        "calls|visits|orders|"
        "category|tier|key"
    ),
    sections="region|area|territory|district|zone|section|group|category|tier",
    notes=(
        "note|notes|source|as of|legend|key:|last updated|updated|exported|export date|generated|"
        "report generated|printed|created with|total records|record count|end of report"
    ),
    months=(
        "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|"
        "september sep sept|october oct|november nov|december dec"
    ),
    weekdays="monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    until="to|till|until|through",
    mornings="morning|mornings|in the morning|am|before noon|before lunch",
    afternoons="afternoon|afternoons|in the afternoon|pm|after noon|after lunch",
    after="after|from",
    before="before|until|by",
    cadences={
        1: "day|days|daily",
        7: "week|weeks|weekly|w",
        14: "fortnight|fortnights|fortnightly",
        28: "month|months|monthly",
        84: "quarter|quarters|quarterly",
        182: "half year|half yearly|halfyear|semiannual|semiannually|semi annually",
        364: "year|years|yearly|annual|annually",
    },
    numbers=(
        "one|once|a single",
        "two|twice",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    times="x|times|time",
    once="once|twice",
    fillers="every|each|per|a|an|in|the|all",
    scales={
        "k": 1e3,
        "keur": 1e3,
        "kusd": 1e3,
        "thousand": 1e3,
        "m": 1e6,
        "mn": 1e6,
        "million": 1e6,
        "millions": 1e6,
        "b": 1e9,
        "bn": 1e9,
    },
    countries={
        "United States of America": "US",
        "USA": "US",
        "America": "US",
        "UAE": "AE",
        "Emirates": "AE",
        "Turkiye": "TR",
        "UK": "GB",
        "Great Britain": "GB",
        "England": "GB-ENG",
        "Scotland": "GB-SCT",
        "Wales": "GB-WLS",
        "Northern Ireland": "GB-NIR",
        "Czech Republic": "CZ",
        "Holland": "NL",
        "Bavaria": "DE-BY",
        "Saxony": "DE-SN",
        "Hesse": "DE-HE",
        "Lower Saxony": "DE-NI",
        "North Rhine Westphalia": "DE-NW",
        "Thuringia": "DE-TH",
        "Rhineland Palatinate": "DE-RP",
        "Catalonia": "ES-CT",
    },
    business=("business|work|office|company|billing|main|primary|headquarters"),
    private=("home|private|personal|other|shipping|delivery|secondary|alternate"),
    whose=(
        "of the account|of the customer|of the company|of the contact|of the call|"
        "of the invoice|of the order"
    ),
    hands_off="do not modify|do not edit|do not change",
    ledger="Account",
    unit_prices=(
        "Unit price|Price per unit|Price each|Item price|Price per item|Price per piece|"
        "Unit cost|Unit sales price|Price ea"
    ),
    net="net|excl VAT|ex VAT|excl tax|excluding tax|before tax|excluding VAT",
    gross=("gross|incl VAT|inc VAT|incl tax|including tax|after tax|including VAT"),
)
