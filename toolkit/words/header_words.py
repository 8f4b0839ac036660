"""The words people write over a column or on a sheet, in ten languages; read by `tables.py`, matched by `headers.py`.

A word says the column for sure, unless a mark stands before it: `~` takes it where no better header claims the column, `?` only
where the values agree (channels, outcomes, phones, e-mails, dates), and else it is shown as a proposal.
"""

Words = dict[str, str]
"""Language -> words between bars."""

CUSTOMER_ID: Words = {
    "en": "Account ID|Client ID|Customer No|Customer Number|Customer Code|Cust #|Customer #|Client #|Account #|Acct #|Cust ID|Cust No|Client Code|Client No|Client Number|"
          "Account Number|Account No|Account Code|Company ID|CRM ID|?Contact ID|?Code|?Index",
    "de": "Kundennummer|Kunden-Nr|Kundennr|Kd-Nr|Kunden-ID|Kundencode|Debitorennummer|Debitoren-Nr|Debitor-Nr|Debitor",
    "fr": "Numéro client|N° client|Nº client|Code client|Identifiant client|ID client|Réf client|Référence client",
    "es": "ID cliente|ID del cliente|Código cliente|Código de cliente|Número de cliente|Nº cliente|N° cliente|Cod cliente",
    "pt": "ID do cliente|Código do cliente|Número do cliente|Nº do cliente|N° do cliente|Cód cliente",
    "it": "ID cliente|Codice cliente|Numero cliente|Cod cliente|N. cliente",
    "nl": "Klantnummer|Klant-ID|Klantnr|Klantcode|Debiteurnummer|Debiteurnr|Debiteur nr|Relatienummer",
    "pl": "Numer klienta|Nr klienta|ID klienta|Kod klienta|Numer kontrahenta|Kod kontrahenta",
    "ja": "顧客ID|顧客番号|顧客コード|得意先コード|取引先コード|取引先ID|会員番号",
    "zh": "客户编号|客户ID|客户号|客户代码|客户编码|客戶編號",
}  # fmt: skip
CUSTOMER: Words = {
    "en": "Customer Name|Account|Account Name|Client|Client Name|Company|Company Name|Organization|Organization Name|Organisation|"
          "Organisation Name|Firm|Firm Name|Business|Business Name|Prospect Name|Prospect|Customer Company|Legal name|"
          "Trading name|Customer account|Company called|Customer called|Client called|?Customer or lead|?Lead|?Lead name",
    "de": "Kunde|Kundenname|Name des Kunden|Firma|Firmenname|Unternehmen|Mandant|Auftraggeber",
    "fr": "Nom du client|Nom client|Entreprise|Société|Raison sociale|Nom de l'entreprise|Nom de la société|Compte",
    "es": "Cliente|Nombre del cliente|Nombre de cliente|Empresa|Razón social|Nombre de la empresa|Compañía|Cuenta",
    "pt": "Cliente|Nome do cliente|Empresa|Razão social|Nome da empresa|Conta",
    "it": "Cliente|Nome cliente|Azienda|Ragione sociale|Società|Ditta|Nome azienda",
    "nl": "Klant|Klantnaam|Bedrijf|Bedrijfsnaam|Naam klant|Relatie|Organisatie",
    "pl": "Klient|Nazwa klienta|Firma|Nazwa firmy|Kontrahent|Nazwa kontrahenta|Przedsiębiorstwo",
    "ja": "顧客|顧客名|会社名|企業名|得意先|得意先名|取引先|取引先名|お客様名|社名",
    "zh": "客户|客户名称|客户名|公司|公司名称|公司名|企业名称|单位名称|客戶|客戶名稱",
}  # fmt: skip
BARE_NAME = ("Name", "Nom", "Nombre", "Nome", "Naam", "Imię i nazwisko", "氏名", "名前", "お名前", "姓名", "名称", "Full Name",
             "Nom complet", "Nombre completo", "Nome completo", "Volledige naam")  # fmt: skip
"""Headers that mean the customer where nothing else does, else the person, else the surname: told by the headers beside them."""
CALL_FROM = (
    "From",
    "From number",
    "Caller number",
    "Calling number",
    "Source number",
    "Von Nummer",
)
CALL_TO = ("To", "To number", "Callee number", "Destination", "Destination number", "An Nummer")
"""Headers of the two ends of a call."""
PERSON: Words = {
    "en": "Contact|Contact Name|Contact Person|Person|Primary contact|Main contact|Key contact|Decision maker|Decision maker name|"
          "Owner/Decision Maker Name|Contact full name|Point of contact|POC|Attn|Contact 1|Attendee|Attendees|Spoke with|"
          "Spoke to|Person contacted|Person spoken to|Spoken to|?Customer or lead|?Owner name",
    "de": "Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontaktperson|Kontakt|Gesprächspartner",
    "fr": "Interlocuteur|Contact principal|Personne de contact|Personne à contacter|Nom du contact",
    "es": "Contacto|Persona de contacto|Nombre de contacto|Nombre del contacto|Contacto principal",
    "pt": "Contato|Contacto|Pessoa de contato|Pessoa de contacto|Nome do contato",
    "it": "Contatto|Referente|Persona di contatto|Persona di riferimento|Nome contatto",
    "nl": "Contactpersoon|Contact", "pl": "Osoba kontaktowa|Kontakt|Osoba do kontaktu",
    "ja": "ご担当者|ご担当者名|先方担当者|先方担当者名|客先担当者|連絡先担当者|?担当者|?担当者名",
    "zh": "联系人|联系人姓名|客户联系人|主要联系人|聯絡人",
}  # fmt: skip
REP: Words = {
    "en": "Rep|Sales Rep|Sales Representative|Account Manager|Acct Mgr|Account Mgr|Acct Manager|Salesperson|Sales person|Sales person name|Sales owner|Agent|"
          "Assigned to|Assigned to user|Responsible|Key account manager|KAM|Account executive|?Manager",
    "de": "Betreuer|Verkäufer|Vertriebler|Vertriebsmitarbeiter|Außendienst|Außendienstmitarbeiter|Bearbeiter|Sachbearbeiter|"
          "Mitarbeiter|Zuständig",
    "fr": "Commercial|Responsable|Responsable commercial|Vendeur|Attribué à",
    "es": "Comercial|Responsable|Vendedor|Agente comercial|Asignado a|Ejecutivo de cuenta",
    "pt": "Vendedor|Responsável|Atribuído a|Consultor", "it": "Venditore|Responsabile|Commerciale|Agente|Assegnato a",
    "nl": "Accountmanager|Verkoper|Vertegenwoordiger|Verantwoordelijke|Toegewezen aan",
    "pl": "Handlowiec|Opiekun|Opiekun klienta|Sprzedawca|Przedstawiciel|Przedstawiciel handlowy",
    "ja": "営業担当|営業担当者|担当営業|自社担当|自社担当者|?担当|?担当者|?担当者名",
    "zh": "负责人|客户经理|销售|销售员|业务员|销售代表|跟进人|負責人",
}  # fmt: skip
PHONE: Words = {
    "en": "Phone number|Phone No|Telephone|Telephone number|Tel|Tel No|Contact Phone|Contact number|Business phone|Company Phone|"
          "Office phone|Work phone|Main phone|Primary phone|Landline|~Mobile|~Mobile phone|~Mobile number|~Cell|~Cell phone|"
          "~Direct phone|~Direct line|~WhatsApp",
    "de": "Telefon|Telefonnummer|Telefon-Nr|Tel-Nr|Rufnummer|Festnetz|~Handy|~Handynummer|~Mobil|~Mobilnummer|~Mobiltelefon",
    "fr": "Téléphone|Numéro de téléphone|N° de téléphone|Tél|Téléphone fixe|~Portable|~Téléphone portable",
    "es": "Teléfono|Número de teléfono|Teléfono fijo|~Móvil|~Celular|~Teléfono móvil",
    "pt": "Telefone|Número de telefone|Fone|~Celular|~Telemóvel", "it": "Telefono|Numero di telefono|~Cellulare",
    "nl": "Telefoon|Telefoonnummer|~Mobiel|~Mobiel nummer|~GSM", "pl": "Telefon|Numer telefonu|Nr telefonu|~Komórka|~Telefon komórkowy",
    "ja": "電話番号|電話|TEL|~携帯|~携帯電話|~携帯番号|?連絡先", "zh": "电话|电话号码|联系电话|電話|~手机|~手机号|~手机号码|?联系方式",
}  # fmt: skip
EMAIL: Words = {
    "en": "Email|Email Address|Mail|Mail address|Contact Email|Business email|Work email|Company email|Primary email|Customer email",
    "de": "E-Mail-Adresse|Mailadresse|Mail-Adresse", "fr": "Courriel|Adresse e-mail|Adresse mail|Mél",
    "es": "Correo|Correo electrónico", "pt": "Correio eletrónico|Endereço de e-mail",
    "it": "Posta elettronica|Indirizzo e-mail|Indirizzo mail", "nl": "E-mailadres|Mailadres", "pl": "Adres e-mail|Poczta e-mail",
    "ja": "メール|メールアドレス|Eメール|Eメールアドレス", "zh": "邮箱|电子邮件|电子邮箱|邮件|邮箱地址|電子郵件",
}  # fmt: skip
NOTES: Words = {
    "en": "Note|Comment|Comments|Remark|Remarks|Memo|General notes",
    "de": "Notizen|Notiz|Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Kommentar",
    "fr": "Remarque|Remarques|Commentaire|Commentaires|Observations", "es": "Notas|Nota|Comentario|Comentarios|Observaciones",
    "pt": "Notas|Observação|Observações|Comentários|Obs|Anotações", "it": "Nota|Commenti|Osservazioni",
    "nl": "Notities|Notitie|Opmerking|Opmerkingen", "pl": "Notatki|Notatka|Uwagi|Komentarz",
    "ja": "備考|メモ|コメント|ノート", "zh": "备注|笔记|備註|说明",
}  # fmt: skip

CUSTOMERS: dict[str, Words] = {
    "customer_id": {**CUSTOMER_ID, "en": "ID|Record ID|" + CUSTOMER_ID["en"]},
    "name": CUSTOMER,
    "contact_person": PERSON,
    "contact_2": {"en": "Contact 2|Second contact|Other contact|Secondary contact|Alternate contact", "de": "Ansprechpartner 2",
                  "fr": "Contact secondaire", "es": "Contacto 2", "it": "Contatto 2", "nl": "Contactpersoon 2"},
    "first_name": {"en": "Given name|Forename|Contact first name", "de": "Vorname", "fr": "Prénom", "es": "Nombre de pila",
                   "pt": "Primeiro nome", "nl": "Voornaam", "pl": "Imię", "ja": "名", "zh": "名"},
    "last_name": {"en": "Surname|Family name|Contact last name", "de": "Nachname|Familienname", "fr": "Nom de famille",
                  "es": "Apellidos|Apellido", "pt": "Sobrenome|Apelido", "it": "Cognome", "nl": "Achternaam", "pl": "Nazwisko",
                  "ja": "姓", "zh": "姓"},
    "owner": {**REP, "en": "Account Owner|Record owner|Relationship manager|" + REP["en"],
              "de": "Kundenbetreuer|Verantwortlich|" + REP["de"]},
    "status": {"en": "Account Status|Customer Status|Client Status|Lead status|Relationship status", "de": "Kundenstatus",
               "fr": "Statut|Statut client", "es": "~Estado|Estado del cliente", "pt": "Situação", "it": "~Stato|Stato cliente",
               "nl": "Klantstatus", "pl": "Status klienta", "ja": "ステータス|状態|状況", "zh": "状态|客户状态|狀態"},
    "revenue": {
        "en": "Revenue|Sales|Turnover|Annual sales|Yearly revenue|Yearly sales|Spend|Annual spend|Revenue 12m|Customer revenue|"
              "Revenue last 12 months|Annual contract value|ARR|ACV|~Total sales|~Total revenue|?Monthly value|?Monthly revenue|?MRR|"
              "?Lifetime value|?LTV|?Contract value|?Deal value|?Value",
        "de": "Umsatz|Jahresumsatz|Umsatz pro Jahr|Nettoumsatz|Umsatz p.a.|Vorjahresumsatz|Umsatz Vorjahr|?Monatsumsatz",
        "fr": "Chiffre d'affaires|CA|CA annuel|Chiffre d'affaires annuel|Ventes|CA N|?CA N-1|?Montant",
        "es": "Ventas|Facturación|Facturación anual|Ventas anuales|Ingresos|Ingresos anuales",
        "pt": "Faturamento|Faturamento anual|Faturação|Vendas|Vendas anuais|Receita|Receita anual",
        "it": "Fatturato|Fatturato annuo|Vendite|Ricavi", "nl": "Omzet|Omzet YTD|Jaaromzet|?Omzet vorig jaar|Omzet per jaar",
        "pl": "Obrót|Obroty|Przychód|Przychody|Sprzedaż|Roczny obrót", "ja": "売上|売上高|年間売上|年間売上高|売上金額|?年商",
        "zh": "销售额|年销售额|收入|年收入|銷售額|?营业额|?年营业额",
    },
    "potential": {"en": "Growth potential|Potential value|Potential revenue|?Deal value|?Opportunity value|?Estimated value|"
                        "?Value per visit|?Recovered Revenue Estimate|?Pipeline value",
                  "de": "Potenzial|Umsatzpotenzial|Wachstumspotenzial", "fr": "Potentiel", "es": "Potencial", "it": "Potenziale",
                  "nl": "Potentieel", "pl": "Potencjał", "ja": "ポテンシャル|将来性", "zh": "潜力|潜在价值|增长潜力"},
    "influence": {"en": "Level of influence", "de": "Einfluss", "es": "Influencia", "pt": "Influência", "it": "Influenza",
                  "nl": "Invloed", "pl": "Wpływ", "ja": "影響力", "zh": "影响力"},
    "customer_since": {
        "en": "Since|Client since|Start date|First order|First order date|Onboarded|Signed on|Signed|Date signed|Sign-up date|"
              "Subscription date|Date joined|Joined|Member since|Onboarding date|Contract start|Account opened|?Created|?Created on|"
              "?Created at|?Date added|?Create date",
        "de": "Kunde seit|Seit|Vertragsbeginn|Erster Auftrag", "fr": "Client depuis|Depuis|Date de début|Première commande",
        "es": "Cliente desde|Desde|Fecha de alta", "pt": "Cliente desde|Desde|Data de início|Data de cadastro",
        "it": "Cliente dal|Cliente da|Data inizio", "nl": "Klant sinds|Sinds|Startdatum", "pl": "Klient od|Data rozpoczęcia",
        "ja": "取引開始日|契約日|契約開始日|登録日", "zh": "成为客户日期|签约日期|签约时间|合作开始日期|开户日期",
    },
    "channel": {"en": "Contact by|Preferred contact|Preferred contact method|Contact method|?Channel", "de": "Kontaktweg|?Kanal",
                "fr": "Canal préféré|Moyen de contact|?Canal", "es": "Canal preferido|Medio de contacto|?Canal",
                "pt": "Meio de contato|Canal preferido", "it": "Canale preferito|?Canale", "nl": "Voorkeurskanaal|?Kanaal",
                "pl": "Preferowany kanał|?Kanał", "ja": "希望連絡方法|連絡方法", "zh": "首选渠道|联系渠道"},
    "city": {"en": "Town|City/Town|~Location", "de": "Ort|Stadt|Wohnort", "fr": "Ville|Localité|Commune",
             "es": "Ciudad|Localidad|Población|Municipio", "pt": "Cidade|Localidade", "it": "Città|Comune|Località",
             "nl": "Plaats|Stad|Woonplaats", "pl": "Miasto|Miejscowość", "ja": "市区町村|都市|市", "zh": "城市|市|所在城市"},
    "country": {"en": "Country/Region|Nation", "de": "Land|Staat", "fr": "Pays", "es": "País", "pt": "País", "it": "Paese|Nazione",
                "pl": "Kraj|Państwo", "ja": "国|国名", "zh": "国家|国家/地区|國家"},
    "postcode": {"en": "Postal code|Post code|ZIP|Zip code|ZIP/Postal code", "de": "PLZ|Postleitzahl", "fr": "Code postal|CP",
                 "es": "Código postal", "pt": "CEP", "it": "CAP|Codice postale", "pl": "Kod pocztowy", "ja": "郵便番号",
                 "zh": "邮编|邮政编码"},
    "time_zone": {"en": "Timezone", "de": "Zeitzone", "fr": "Fuseau horaire", "es": "Zona horaria", "pt": "Fuso horário",
                  "it": "Fuso orario", "nl": "Tijdzone", "pl": "Strefa czasowa", "ja": "タイムゾーン", "zh": "时区"},
    "phone": PHONE,
    "phone_2": {"en": "Second phone|Alternate phone|Secondary phone|Phone 2|Tel. 2|Tel 2|Telephone 2|~Cell 2|~Mobile 2", "de": "Telefon 2", "fr": "Téléphone 2",
                "es": "Teléfono 2", "it": "Telefono 2", "ja": "電話番号2"},
    "email": EMAIL,
    "email_2": {"en": "Second e-mail|Alternate e-mail|Secondary e-mail|E-mail 2"},
    "interests": {"en": "Tags|Segment|Segments|?Industry|?Vertical|?Category", "de": "Interessen|Schlagworte",
                  "fr": "Intérêts|Centres d'intérêt", "es": "Intereses|Etiquetas", "pt": "Interesses", "it": "Interessi",
                  "pl": "Zainteresowania|Tagi", "ja": "関心|興味|タグ", "zh": "兴趣|标签"},
    "last_contact": {
        "en": "Last Contacted|Last Contact Date|Date of last contact|Last contacted on|Last call|Last call date|Last touch|"
              "Last touch date|Last visit|Last visit date|Last interaction|Last interaction date|Last activity|Last activity date|"
              "Last spoke|Last spoken|Last meeting|Last reached|Last talked|Last contact made|?Last updated|?Last modified",
        "de": "Letzter Kontakt|Letzter Kontakt am|Letzter Anruf|Letzter Besuch|Zuletzt kontaktiert|Letzte Aktivität",
        "fr": "Dernier contact|Date du dernier contact|Date dernier contact|Dernier appel|Dernière visite",
        "es": "Último contacto|Últ. contacto|Últ. visita|Últ. llamada|Fecha último contacto|Fecha de último contacto|Fecha del último contacto|Última llamada|Última visita",
        "pt": "Último contato|Data do último contato|Última ligação|Última visita",
        "it": "Ultimo contatto|Data ultimo contatto|Ultima chiamata|Ultima visita",
        "nl": "Laatste contact|Laatste contactdatum|Datum laatste contact|Laatst gesproken|Laatste bezoek",
        "pl": "Ostatni kontakt|Data ostatniego kontaktu|Ostatnia rozmowa|Ostatnia wizyta",
        "ja": "最終連絡日|最終接触日|最終コンタクト|最終コンタクト日|最終訪問日|前回連絡日",
        "zh": "最后联系|最后联系日期|最后联系时间|上次联系|上次联系日期|上次联系时间|上次拜访|上次拜访时间|上次跟进时间|最近联系|最近联系日期|最后跟进时间",
    },
    "next_follow_up": {
        "en": "Follow up|Follow up date|Follow up on|Next follow up date|Next contact|Next contact date|Next call|Next call date|"
              "Next visit|Next visit date|Next step date|Next action date|Next call due|Next contact due|Next follow up due|Next touch|Next activity date|Call back|Callback date|Reminder",
        "de": "Wiedervorlage|Nächster Kontakt|Nächster Anruf|Nächster Termin|Nächster Besuch",
        "fr": "Prochain contact|Relance|Date de relance|Prochaine relance|Prochain appel|Prochaine visite|Prochain RDV|Prochain rendez-vous",
        "es": "Próximo contacto|Próximo seguimiento|Fecha de seguimiento|Próxima llamada|Próxima visita|Próx. contacto|Próx. visita|Próx. llamada",
        "pt": "Próximo contato|Próximo acompanhamento|Data de retorno|Próxima ligação",
        "it": "Prossimo contatto|Prossimo follow-up|Prossima chiamata|Da richiamare",
        "nl": "Volgend contact|Volgende contact|Volgend bezoek|Volgende afspraak|Opvolgdatum|Opvolging|Terugbellen",
        "pl": "Następny kontakt|Data następnego kontaktu|Kolejny kontakt|Przypomnienie",
        "ja": "次回連絡日|次回連絡|次回予定日|次回訪問日|フォロー日", "zh": "下次联系|下次联系日期|下次联系时间|下次拜访|下次拜访时间|下次跟进|下次跟进时间|下次跟进日期|跟进日期",
    },
    "do_not_call": {"en": "DNC|No calls|Do not contact|Do not phone|Don't call|?Opt out|?Opted out", "de": "Nicht anrufen|Anrufsperre|Nicht kontaktieren",
                    "fr": "Ne pas appeler|Ne pas contacter", "es": "No llamar|No contactar", "pt": "Não ligar|Não contactar|Não contatar",
                    "it": "Non chiamare|Non contattare", "nl": "Niet bellen|Niet benaderen", "pl": "Nie dzwonić|Nie kontaktować",
                    "ja": "電話不可|架電禁止|連絡不可", "zh": "请勿致电|勿扰|请勿联系"},
    "tier_override": {"en": "Fixed tier|My tier", "de": "Feste Klasse"},
    "cadence_override": {"en": "Call every (days)|Cadence|Cadence days|Call frequency (days)", "de": "Anrufrhythmus (Tage)|Besuchsrhythmus (Tage)",
                         "fr": "Fréquence (jours)", "es": "Frecuencia (días)"},
    "next_call_override": {"en": "Call on|Fixed next call", "de": "Anrufen am"},
    "notes": {**NOTES, "en": NOTES["en"] + "|~Call log|~Call history|~Contact history|~Engagement history|~History"},
}  # fmt: skip

CALLS: dict[str, Words] = {
    "customer_id": CUSTOMER_ID,
    "customer": {**CUSTOMER, "en": CUSTOMER["en"] + "|Company called|Customer called|Associated company|~Whom visiting|~Whom visited|~Visited|~Who"},
    "contact_person": PERSON,
    "email": EMAIL,
    "phone": {**PHONE, "en": PHONE["en"] + "|Dialed number|Dialled number|Called number|Number dialed|Phone dialed|Phone dialled|?Number"},
    "date": {
        "en": "Call date|Contact date|Visit date|Meeting date|Activity date|Date of call|Date of contact|Date of visit|Date sent|When|"
              "Called on|Date/Time|Date and time|Datetime|Call datetime|~Timestamp|~Start time|~Started at|~Created at|~Created on|"
              "~Date created|~Day|~Log date|~Entry date|~Marked as done time",
        "de": "Datum|Anrufdatum|Kontaktdatum|Besuchsdatum|Gesprächsdatum|Datum/Uhrzeit", "fr": "Date d'appel|Date de l'appel|Date du contact|Date de visite|Jour",
        "es": "Fecha|Fecha de llamada|Fecha de la llamada|Fecha de contacto|Fecha de visita",
        "pt": "Data|Data da ligação|Data do contato|Data da visita", "it": "Data|Data chiamata|Data contatto|Data visita",
        "nl": "Datum|Beldatum|Contactdatum|Bezoekdatum", "pl": "Data|Data rozmowy|Data kontaktu|Data połączenia|Data wizyty",
        "ja": "日付|日時|架電日|通話日|連絡日|訪問日|対応日|活動日", "zh": "日期|通话日期|通话时间|联系日期|联系时间|拜访日期|沟通日期|跟进日期|时间",
    },
    "channel": {
        "en": "Contact type|Contact method|Communication channel|Contact channel|Method|Via|Mode of contact|?Type|?Activity type|?Activity|"
              "?Call type|?Visit type|?Note type|?Medium|?Platform|?Mode|?Interaction type",
        "de": "Kanal|Kontaktart|Kontaktweg|?Art|?Typ", "fr": "Canal|Moyen de contact|Type de contact", "es": "Canal|Medio de contacto|Tipo de contacto|?Medio|?Tipo",
        "pt": "Canal|Meio de contato|Tipo de contato", "it": "Canale|Tipo di contatto|?Tipo", "nl": "Kanaal|Contactwijze|?Soort",
        "pl": "Kanał|Forma kontaktu|Rodzaj kontaktu|?Rodzaj|?Typ", "ja": "チャネル|連絡方法|連絡手段|?手段|?種別|?区分",
        "zh": "渠道|联系方式|沟通方式|跟进方式|?方式|?类型",
    },
    "direction": {"en": "In or out|Inbound or outbound|Call direction|?Type|?Call type", "de": "Richtung|Anrufrichtung|?Art|?Typ", "fr": "Sens|Sens de l'appel",
                  "es": "?Tipo", "it": "Direzione|?Tipo", "nl": "?Soort"},
    "outcome": {
        "en": "Result|Call result|Call outcome|Response|Disposition|Call disposition|Call status|Visit status|Visit result|Visit outcome|"
              "Meeting outcome|Contact result|?Status|?State",
        "de": "Ergebnis|Gesprächsergebnis|Anrufergebnis|Besuchsergebnis|Resultat", "fr": "Résultat|Issue|Résultat de l'appel|?Statut",
        "es": "Resultado|Resultado de la llamada|?Estado", "pt": "Desfecho|Resultado da ligação|?Situação", "it": "Esito|Risultato|Esito chiamata|?Stato",
        "nl": "Resultaat|Uitkomst|Afloop", "pl": "Wynik|Rezultat|Wynik rozmowy|Efekt", "ja": "結果|架電結果|対応結果|通話結果|?ステータス|?状況",
        "zh": "结果|通话结果|沟通结果|跟进结果|拜访结果|?状态",
    },
    "purpose": {
        "en": "Reason|Subject|Topic|Call purpose|Call reason|Purpose of call|Reason for call|Call subject|Visit purpose|Subject line|Objective|"
              "Call objective|Agenda|?Subject line used|?Type|?Call type|?Visit type|?Note type",
        "de": "Zweck|Grund|Anlass|Betreff|Thema|Anliegen", "fr": "Objet|Motif|Sujet|Raison", "es": "Motivo|Asunto|Objetivo|Tema",
        "pt": "Assunto|Finalidade", "it": "Oggetto|Scopo|Argomento", "nl": "Doel|Reden|Onderwerp", "pl": "Cel|Powód|Temat",
        "ja": "目的|用件|件名|議題", "zh": "目的|事由|主题|通话目的|拜访目的",
    },
    "by": {
        **REP,
        "en": "Caller|Called by|Made by|Created by|Logged by|Recorded by|Owner|User|Employee|Team member|Who called|~Author|~Entered by|"
              "?Closer|?Setter|" + REP["en"],
        "de": "Von|Anrufer|Erstellt von|Durch|" + REP["de"], "fr": "Par|Appelant|Auteur|Créé par|" + REP["fr"],
        "es": "Por|Agente|Llamado por|Creado por|Usuario|" + REP["es"], "pt": "Agente|Criado por|Usuário|Feito por|" + REP["pt"],
        "it": "Operatore|Creato da|Utente|" + REP["it"], "nl": "Door|Medewerker|Gebeld door|Gebruiker|" + REP["nl"],
        "pl": "Pracownik|Autor|Użytkownik|Kto dzwonił|" + REP["pl"], "ja": "対応者|架電者|記録者|" + REP["ja"], "zh": "拨打人|记录人|操作人|" + REP["zh"],
    },
    "minutes": {"en": "Duration|Length|Call duration|Talk time|Call length|Time spent|Mins", "de": "Minuten|Dauer|Gesprächsdauer",
                "fr": "Durée|Durée de l'appel", "es": "Minutos|Duración", "pt": "Duração", "it": "Minuti|Durata",
                "nl": "Duur|Gespreksduur", "pl": "Minuty|Czas trwania|Czas rozmowy", "ja": "分|所要時間|通話時間", "zh": "分钟|时长|通话时长"},
    "rating": {"en": "Score|Mood", "de": "Bewertung", "es": "Valoración|Puntuación", "pt": "Avaliação", "it": "Valutazione|Voto",
               "nl": "Beoordeling", "pl": "Ocena", "ja": "評価", "zh": "评分|评价"},
    "notes": {
        **NOTES,
        "en": "Summary|Call notes|Call note|Meeting notes|Visit notes|Discussion|Conversation|What was said|~Details|~Description|~Message|"
              "?Call outcome notes|" + NOTES["en"],
        "de": "Gesprächsnotiz|Gesprächsnotizen|Inhalt|Zusammenfassung|Protokoll|" + NOTES["de"],
        "fr": "Compte rendu|Résumé|" + NOTES["fr"], "es": "Resumen|Detalle|" + NOTES["es"], "pt": "Resumo|" + NOTES["pt"], "it": "Riepilogo|" + NOTES["it"],
        "nl": "Verslag|Gespreksverslag|Samenvatting|" + NOTES["nl"], "pl": "Opis|Podsumowanie|Treść|" + NOTES["pl"],
        "ja": "内容|通話内容|対応内容|商談内容|詳細|" + NOTES["ja"], "zh": "内容|通话内容|沟通内容|跟进内容|跟进记录|纪要|" + NOTES["zh"],
    },
    "follow_up": {"en": "Next step|Next steps|Action|Next action|Action items|To do|Follow up action|Follow up note|Follow up notes|Next visit note|"
                        "Next call note",
                  "de": "Nächster Schritt|Nächste Schritte|Maßnahme|Aufgabe", "fr": "Suite à donner|Prochaine étape|Prochaine action|Suivi",
                  "es": "Siguiente paso|Próximo paso|Próxima acción|Acción|Seguimiento", "pt": "Próximo passo|Próxima ação|Ação|Acompanhamento",
                  "it": "Prossimo passo|Prossima azione|Azione", "nl": "Vervolgstap|Volgende stap|Vervolgactie|Actie", "pl": "Następny krok|Dalsze kroki|Działanie",
                  "ja": "次のアクション|次回アクション|ネクストアクション|次回対応", "zh": "下一步|后续跟进|下一步行动|后续行动"},
    "follow_up_due": {
        "en": "Follow up date|Next step due|Next step date|Due|Due date|Next visit|Next visit date|Next call|Next call date|Next contact|"
              "Next contact date|Next follow-up|Next action date|Follow up on|Call back on|Callback date|Reminder|Next meeting|~Follow up",
        "de": "Wiedervorlage|Fällig|Fällig am|Nächster Termin|Nächster Kontakt|Nächster Anruf", "fr": "Échéance|Date de relance|Relance|Prochain contact|Prochain appel",
        "es": "Vencimiento|Fecha de seguimiento|Próximo contacto|Próxima llamada", "pt": "Data de retorno|Próximo contato|Próxima ligação|Prazo",
        "it": "Scadenza|Prossimo contatto|Data follow-up", "nl": "Opvolgdatum|Vervaldatum|Volgend contact", "pl": "Termin|Następny kontakt|Data następnego kontaktu",
        "ja": "次回予定日|次回連絡日|期限|フォロー期限", "zh": "下次联系|下次联系日期|下次联系时间|下次跟进时间|下次跟进日期|截止日期",
    },
    "follow_up_done": {"en": "Done on|Done|Completed on", "de": "Erledigt am|Erledigt", "fr": "Fait le|Fait", "es": "Realizado el|Realizado|Hecho", "pt": "Concluído em|Concluído|Feito",
                       "it": "Fatto il|Fatto", "nl": "Afgerond op|Afgerond|Klaar", "pl": "Wykonano|Zrobione", "ja": "完了日|完了", "zh": "完成日期|完成时间|完成"},
}  # fmt: skip

ORDERS: dict[str, Words] = {
    "order_id": {"en": "ID|Order No|Order Number|Order|Order Ref|Invoice No|Invoice ID|Invoice Number|Invoice|PO Number|Receipt No|Transaction ID",
                 "de": "Auftragsnummer|Auftrags-Nr|Bestellnummer|Bestell-Nr|Rechnungsnummer|Rechnungs-Nr|Belegnummer|Beleg-Nr",
                 "fr": "Numéro de commande|N° commande|N° de commande|Numéro de facture|N° facture|N° de facture",
                 "es": "Número de pedido|Nº pedido|Nº de pedido|Número de factura|Nº factura", "pt": "Número do pedido|Nº do pedido|Nota fiscal",
                 "it": "Numero ordine|N. ordine|Numero fattura|N. fattura", "nl": "Ordernummer|Factuurnummer|Bestelnummer",
                 "pl": "Numer zamówienia|Nr zamówienia|Numer faktury|Nr faktury", "ja": "注文番号|受注番号|請求書番号|伝票番号|注文ID",
                 "zh": "订单号|订单编号|订单ID|发票号|单号"},
    "customer_id": CUSTOMER_ID,
    "customer": CUSTOMER,
    "contact_person": PERSON,
    "email": EMAIL,
    "phone": PHONE,
    "date": {"en": "Order date|Invoice date|Purchase date|Sale date|Date of order|Transaction date|Ordered on|Date ordered|~Created at|~Timestamp",
             "de": "Datum|Bestelldatum|Auftragsdatum|Rechnungsdatum|Belegdatum|Kaufdatum", "fr": "Date de commande|Date de facture|Date d'achat",
             "es": "Fecha|Fecha de pedido|Fecha del pedido|Fecha de factura|Fecha de compra", "pt": "Data|Data do pedido|Data da fatura|Data da compra",
             "it": "Data|Data ordine|Data fattura|Data acquisto", "nl": "Datum|Orderdatum|Factuurdatum|Besteldatum",
             "pl": "Data|Data zamówienia|Data faktury|Data zakupu|Data sprzedaży", "ja": "日付|注文日|受注日|請求日|購入日|売上日",
             "zh": "日期|订单日期|下单日期|下单时间|购买日期|开票日期|成交日期"},
    "amount": {"en": "Total|Order total|Total amount|Value|Order value|Net amount|Net total|Sales|Sales amount|Revenue|Order amount|Invoice amount|"
                     "Invoice total|Amount paid|~Grand total|~Total price|~Sum|?Price|?Subtotal|?Cash collected",
               "de": "Betrag|Summe|Gesamtbetrag|Nettobetrag|Umsatz|Auftragswert|Bestellwert|Rechnungsbetrag|?Preis|?Brutto",
               "fr": "Montant|Montant HT|Total HT|Montant total|?Prix", "es": "Importe|Monto|Importe total|Valor|?Precio", "pt": "Valor total|Montante|Valor do pedido|?Preço",
               "it": "Importo|Totale|Importo totale|Imponibile|?Prezzo", "nl": "Bedrag|Totaal|Totaalbedrag|Orderbedrag|Factuurbedrag|?Prijs",
               "pl": "Kwota|Wartość|Razem|Wartość zamówienia|Kwota netto|?Cena", "ja": "金額|合計|合計金額|売上金額|売上|受注金額|請求金額|?単価",
               "zh": "金额|总额|总金额|订单金额|销售额|成交金额|?单价"},
    "item": {"en": "Product|Product name|Article|Service|Product/Service|~Description|~Items", "de": "Artikel|Produkt|Artikelbezeichnung|Produktname|Leistung",
             "fr": "Produit|Désignation", "es": "Artículo|Producto", "pt": "Produto|Artigo", "it": "Articolo|Prodotto", "nl": "Productnaam",
             "pl": "Towar|Nazwa produktu", "ja": "商品|商品名|品名|製品|品目", "zh": "产品|商品|产品名称|商品名称|品名"},
    "category": {"en": "Product category|Product group|Product line", "de": "Kategorie|Produktgruppe|Warengruppe", "fr": "Catégorie|Famille", "es": "Categoría|Familia",
                 "nl": "Categorie|Productgroep", "pl": "Kategoria|Kategoria produktu", "ja": "カテゴリ|カテゴリー|分類", "zh": "类别|分类|产品类别"},
}  # fmt: skip

INVOICES: dict[str, Words] = {
    "customer_id": CUSTOMER_ID,
    "customer": CUSTOMER,
    "invoice": {"en": "Invoice No|Invoice Number|Invoice ID|Invoice #|Document No|Document Number|Bill No|~Number|~Reference|~ID",
                "de": "Rechnung|Rechnungsnummer|Rechnungs-Nr|Rechnungsnr|Belegnummer|Beleg-Nr|Beleg", "fr": "Facture|Numéro de facture|N° facture|N° de facture",
                "es": "Factura|Número de factura|Nº factura|Nº de factura", "pt": "Fatura|Número da fatura|Nº da fatura|Nota fiscal",
                "it": "Fattura|Numero fattura|N. fattura", "nl": "Factuur|Factuurnummer|Factuurnr", "pl": "Faktura|Numer faktury|Nr faktury",
                "ja": "請求書番号|請求番号", "zh": "发票号|发票号码|发票编号"},
    "date": {"en": "Invoice date|Invoiced on|Date of invoice|Billing date|Issued|Issued on|Issue date", "de": "Datum|Rechnungsdatum|Belegdatum",
             "fr": "Date de facture|Date de facturation", "es": "Fecha|Fecha de factura", "pt": "Data|Data da fatura|Data de emissão",
             "it": "Data|Data fattura", "nl": "Datum|Factuurdatum", "pl": "Data|Data faktury|Data wystawienia", "ja": "日付|請求日", "zh": "日期|开票日期"},
    "due": {"en": "Due date|Due on|Payable by|Payment due|Pay by", "de": "Fällig|Fällig am|Fälligkeit|Fälligkeitsdatum|Zahlbar bis", "fr": "Échéance|Date d'échéance|À payer avant",
            "es": "Vencimiento|Fecha de vencimiento|Vence", "pt": "Vencimento|Data de vencimento", "it": "Scadenza|Data scadenza|Data di scadenza",
            "nl": "Vervaldatum|Te betalen voor|Uiterste betaaldatum", "pl": "Termin płatności|Termin|Płatne do", "ja": "支払期限|期限", "zh": "到期日|付款期限"},
    "amount": {"en": "Total|Invoice amount|Invoice total|Total amount|~Open amount|~Amount due|~Balance|~Outstanding",
               "de": "Betrag|Rechnungsbetrag|Summe|Gesamtbetrag|~Offener Betrag|~Offen", "fr": "Montant|Montant total|Montant TTC|~Solde|~Reste à payer",
               "es": "Importe|Monto|Importe total|~Saldo|~Pendiente", "pt": "Valor|Montante|Valor total|~Em aberto", "it": "Importo|Totale|Importo totale|~Residuo",
               "nl": "Bedrag|Totaal|Factuurbedrag|~Openstaand", "pl": "Kwota|Razem|Kwota brutto|~Do zapłaty", "ja": "金額|請求金額|合計", "zh": "金额|发票金额"},
    "paid_on": {"en": "Payment date|Date paid|Date of payment|Payment received|Settled on", "de": "Bezahlt am|Zahlungsdatum|Gezahlt am|Zahlungseingang",
                "fr": "Payée le|Payé le|Date de paiement|Réglée le", "es": "Pagada el|Pagado el|Fecha de pago", "pt": "Paga em|Pago em|Data de pagamento",
                "it": "Pagata il|Pagato il|Data pagamento", "nl": "Betaald op|Betaaldatum", "pl": "Zapłacono dnia|Data zapłaty|Data płatności",
                "ja": "入金日|支払日", "zh": "付款日期|收款日期"},
    "paid": {"en": "Status|Invoice status|Payment status|Paid?|State", "de": "Bezahlt|Zahlungsstatus|Rechnungsstatus", "fr": "Payée|Payé|Statut|Réglée",
             "es": "Pagada|Pagado|Estado", "pt": "Paga|Pago|Situação", "it": "Pagata|Pagato|Stato", "nl": "Betaald|Betaalstatus",
             "pl": "Zapłacona|Zapłacono|Opłacona|Stan", "ja": "支払状況|入金状況", "zh": "付款状态|状态"},
    "disputed": {"en": "Dispute|In dispute|Dispute reason|Disputed because|Objection|Contested|Query", "de": "Strittig|Beanstandet|Reklamiert|Reklamation|Einwand",
                 "fr": "Contestée|Contesté|Litige|En litige", "es": "En disputa|Disputada|Reclamada|Motivo de la disputa", "pt": "Em disputa|Contestada|Contestado",
                 "it": "Contestata|Contestato|Contestazione", "nl": "Betwist|In geschil|Bezwaar", "pl": "Sporna|Kwestionowana|Reklamacja", "ja": "係争|異議", "zh": "争议"},
}  # fmt: skip

NEEDS: dict[str, Words] = {
    "customer_id": CUSTOMER_ID,
    "customer": CUSTOMER,
    "need": {"en": "Requirement|What they need|Needs|Requirements|Customer need|Wants|Want|To be satisfied|What matters", "de": "Bedarf|Bedürfnis|Anforderung|Erwartet|Wichtig ist",
             "fr": "Besoin|Exigence|Attente|Besoin du client", "es": "Necesidad|Requisito|Lo que necesita", "pt": "Necessidade|Requisito|O que precisa",
             "it": "Bisogno|Esigenza|Requisito", "nl": "Behoefte|Eis|Wens|Wat nodig is", "pl": "Potrzeba|Wymaganie|Oczekiwanie", "ja": "ニーズ|要件", "zh": "需求|要求"},
    "asked_on": {"en": "Asked|Date asked|Date|Asked at", "de": "Gefragt am|Erfragt am|Datum", "fr": "Demandé le|Date", "es": "Preguntado el|Fecha",
                 "pt": "Perguntado em|Data", "it": "Chiesto il|Data", "nl": "Gevraagd op|Datum", "pl": "Zapytano dnia|Data", "ja": "確認日|日付", "zh": "询问日期|日期"},
    "met": {"en": "Met?|Is met|Fulfilled|Satisfied|Answer|Fully met", "de": "Erfüllt|Erfüllt?|Antwort", "fr": "Satisfait|Rempli|Réponse|Comblé", "es": "Cumplida|Cumplido|Satisfecha|Respuesta",
            "pt": "Atendida|Atendido|Satisfeita|Resposta", "it": "Soddisfatto|Soddisfatta|Risposta", "nl": "Vervuld|Voldaan|Antwoord", "pl": "Spełniona|Spełnione|Odpowiedź",
            "ja": "充足|対応済", "zh": "已满足|是否满足"},
    "evidence": {"en": "Proof|How we know|Shown by|Source", "de": "Beleg|Nachweis|Woher", "fr": "Preuve|Justificatif", "es": "Prueba|Evidencia", "pt": "Prova|Evidência",
                 "it": "Prova|Evidenza", "nl": "Bewijs|Onderbouwing", "pl": "Dowód|Potwierdzenie", "ja": "根拠", "zh": "证据|依据"},
}  # fmt: skip

REQUESTS: dict[str, Words] = {
    "customer_id": CUSTOMER_ID,
    "customer": CUSTOMER,
    "request": {"en": "Asked for|What they asked|What they asked for|Special request|Customer request|Wish|Favour|Favor", "de": "Anfrage|Wunsch|Bitte|Kundenwunsch|Sonderwunsch",
                "fr": "Demande|Souhait|Demande du client", "es": "Solicitud|Petición|Lo que piden", "pt": "Solicitação|Pedido|Pedido do cliente", "it": "Richiesta|Richiesta del cliente",
                "nl": "Verzoek|Vraag|Aanvraag", "pl": "Prośba|Życzenie|Zapytanie", "ja": "要望|依頼|依頼内容", "zh": "请求|客户请求"},
    "asked_on": {"en": "Asked|Requested on|Date|Date asked|Received on|Date of request", "de": "Angefragt am|Gefragt am|Datum|Eingang", "fr": "Demandé le|Date|Date de la demande",
                 "es": "Pedido el|Solicitado el|Fecha", "pt": "Pedido em|Solicitado em|Data", "it": "Richiesto il|Data", "nl": "Gevraagd op|Datum", "pl": "Data prośby|Data|Zgłoszono",
                 "ja": "依頼日|日付", "zh": "请求日期|日期"},
    "answered_on": {"en": "Answered|Replied on|Date answered|Decided on|Answer given on", "de": "Beantwortet am|Antwort am|Entschieden am", "fr": "Répondu le|Date de réponse",
                    "es": "Respondido el|Contestado el|Fecha de respuesta", "pt": "Respondido em|Data da resposta", "it": "Risposto il|Data risposta",
                    "nl": "Beantwoord op|Antwoorddatum", "pl": "Data odpowiedzi|Odpowiedziano", "ja": "回答日", "zh": "答复日期"},
    "answer": {"en": "Yes or no|Decision|Granted|Approved|Our answer", "de": "Antwort|Entscheidung|Zugesagt|Genehmigt", "fr": "Réponse|Décision|Accordé", "es": "Respuesta|Decisión|Concedido",
               "pt": "Resposta|Decisão|Concedido", "it": "Risposta|Decisione|Concesso", "nl": "Antwoord|Besluit|Toegestaan", "pl": "Odpowiedź|Decyzja|Przyznano", "ja": "回答|可否", "zh": "答复|是否同意"},
    "cost": {"en": "Costs|Cost of it|What it cost|Expense", "de": "Kosten|Aufwand", "fr": "Coût|Coûts", "es": "Coste|Costo", "pt": "Custo|Custos", "it": "Costo|Costi",
             "nl": "Kosten", "pl": "Koszt|Koszty", "ja": "費用|コスト", "zh": "成本|费用"},
}  # fmt: skip

TEAM: dict[str, Words] = {
    "rep": {
        **{language: line.replace("?", "") for language, line in REP.items()},
        "en": "~Name|~Owner|Employee|Staff|Team member|Colleague|" + REP["en"].replace("|?Manager", "|Manager|Seller"),
        "de": "Vertreter|Mitarbeiterin|Mitarbeiter/in|Mitarbeitername|Kollege|Verkäuferin|" + REP["de"], "fr": "~Nom|Collaborateur|Employé|Commerciale|" + REP["fr"],
        "es": "~Nombre|Empleado|Vendedora|" + REP["es"], "pt": "~Nome|Funcionário|Colaborador|Comercial|Vendedora|" + REP["pt"],
        "it": "~Nome|Dipendente|Collaboratore|" + REP["it"], "nl": "~Naam|Medewerker|Collega|" + REP["nl"],
        "pl": "~Imię i nazwisko|Pracownik|~Nazwisko|" + REP["pl"], "ja": "~氏名|~名前|社員|社員名|担当|担当者|担当者名|" + REP["ja"].replace("?", ""),
        "zh": "~姓名|员工|业务代表|" + REP["zh"],
    },
    "calls_per_day": {
        "en": "Capacity|Calls/day|Calls a day|Daily calls|~Calls|Calls daily|Max calls|Max calls per day",
        "de": "Anrufe pro Tag|Anrufe/Tag|Anrufe am Tag|Anrufe je Tag|Tägliche Anrufe|Anrufe täglich|~Anrufe|Kapazität|Gespräche pro Tag",
        "fr": "Appels par jour|Appels/jour|Appels quotidiens|~Appels|Capacité", "es": "Llamadas al día|Llamadas por día|Llamadas/día|Llamadas diarias|~Llamadas|Capacidad",
        "pt": "Ligações por dia|Ligações/dia|Chamadas por dia|Chamadas/dia|~Ligações|~Chamadas|Capacidade", "it": "Chiamate al giorno|Chiamate/giorno|Chiamate giornaliere|~Chiamate|Capacità",
        "nl": "Gesprekken per dag|Belletjes per dag|Telefoontjes per dag|Gesprekken/dag|~Gesprekken|Capaciteit", "pl": "Rozmowy dziennie|Rozmów dziennie|Połączenia dziennie|Telefony dziennie|~Rozmowy|Wydajność",
        "ja": "1日の架電数|一日の架電数|架電数|1日の件数|件数/日", "zh": "每日电话|每天电话数|每日电话数|每天通话数|日通话量",
    },
    "working_days": {
        "en": "~Days|Works|Workdays|Working week|Weekdays", "de": "Arbeitstage|~Tage|Wochentage|Arbeitswoche", "fr": "Jours travaillés|Jours de travail|Jours ouvrés|~Jours",
        "es": "Días laborables|Días de trabajo|Días laborales|~Días", "pt": "Dias úteis|Dias de trabalho|~Dias", "it": "Giorni lavorativi|Giorni di lavoro|~Giorni",
        "nl": "Werkdagen|~Dagen", "pl": "Dni robocze|Dni pracy|~Dni", "ja": "勤務日|稼働日|営業日|勤務曜日", "zh": "工作日|工作天",
    },
    "country": CUSTOMERS["country"],
    "away_from": {
        "en": "Off from|Holiday from|Vacation from|Leave from|Absent from", "de": "Abwesend von|Abwesend ab|Urlaub von|Urlaub ab|Abwesenheit von|Frei von", "fr": "Absent du|Absent à partir du|Congé du|Congés du|Absence du|Vacances du",
        "es": "Ausente desde|Ausente del|Vacaciones desde|Vacaciones del|Ausencia desde", "pt": "Ausente de|Ausente desde|Férias de|Férias desde|Ausência de",
        "it": "Assente dal|Ferie dal|Assenza dal", "nl": "Afwezig van|Afwezig vanaf|Vakantie van|Vrij van|Verlof van", "pl": "Nieobecny od|Urlop od|Nieobecność od",
        "ja": "不在開始|休暇開始|不在開始日|休暇開始日", "zh": "休假开始|请假开始|休假开始日期|外出开始",
    },
    "away_to": {
        "en": "Off to|Holiday to|Away until|Off until|Holiday until|Vacation to|Vacation until|Leave to|Leave until|Absent until|Absent to|Back on",
        "de": "Abwesend bis|Urlaub bis|Abwesenheit bis|Frei bis", "fr": "Absent au|Absent jusqu'au|Congé au|Congés au|Absence au|Vacances au",
        "es": "Ausente hasta|Ausente al|Vacaciones hasta|Vacaciones al|Ausencia hasta", "pt": "Ausente até|Férias até|Ausência até",
        "it": "Assente al|Assente fino al|Ferie al|Ferie fino al|Assenza al", "nl": "Afwezig tot|Vakantie tot|Vrij tot|Verlof tot|Afwezig tot en met", "pl": "Nieobecny do|Urlop do|Nieobecność do",
        "ja": "不在終了|休暇終了|不在終了日|休暇終了日", "zh": "休假结束|请假结束|休假结束日期|外出结束",
    },
    "backup": {
        "en": "Stand-in|Deputy|Cover|Covered by|Substitute|Replacement", "de": "Vertretung|Vertreten durch|Stellvertreter|Stellvertretung|Ersatz", "fr": "Remplaçant|Remplaçante|Remplacé par|Suppléant",
        "es": "Sustituto|Sustituta|Suplente|Reemplazo", "pt": "Substituto|Substituta|Suplente", "it": "Sostituto|Sostituta|Supplente", "nl": "Vervanger|Vervanging|Plaatsvervanger",
        "pl": "Zastępca|Zastępstwo|Zastępuje", "ja": "代理|代理人|代理担当|バックアップ", "zh": "代理人|替班|后备|代班",
    },
    "starts": {
        "en": "Starts|Start of day|Work starts|Day begins|Start time", "de": "Arbeitsbeginn|Beginn|Arbeitet ab|Uhrzeit von", "fr": "Début|Début de journée|Heure de début", "es": "Inicio|Hora de inicio|Entrada|Empieza",
        "pt": "Início|Hora de início|Começa", "it": "Inizio|Ora di inizio|Inizio giornata", "nl": "Begin|Begintijd|Starttijd", "pl": "Początek|Początek pracy|Godzina rozpoczęcia",
        "ja": "始業|始業時刻|開始時刻", "zh": "上班时间|开始时间",
    },
    "ends": {
        "en": "Ends|End of day|Work ends|End time", "de": "Arbeitsende|Ende|Arbeitet bis|Uhrzeit bis|Feierabend", "fr": "Fin|Fin de journée|Heure de fin", "es": "Fin|Hora de fin|Salida|Termina",
        "pt": "Fim|Hora de fim|Termina", "it": "Fine|Ora di fine|Fine giornata", "nl": "Einde|Eindtijd", "pl": "Koniec|Koniec pracy|Godzina zakończenia", "ja": "終業|終業時刻|終了時刻", "zh": "下班时间|结束时间",
    },
    "time_zone": CUSTOMERS["time_zone"],
}  # fmt: skip

HOLIDAYS: dict[str, Words] = {
    "date": {
        "en": "~Day|Closed on|Holiday date|Dates|~Days", "de": "Datum|~Tag|~Am|Geschlossen am|Feiertagsdatum", "fr": "~Jour|Fermé le|Date du jour férié", "es": "Fecha|~Día|Cerrado el", "pt": "Data|~Dia|Fechado em",
        "it": "Data|~Giorno|Chiuso il", "nl": "Datum|~Dag|Gesloten op", "pl": "Data|~Dzień|Zamknięte", "ja": "日付|~日|休日|祝日|年月日", "zh": "日期|~日|放假日期",
    },
    "country": {**CUSTOMERS["country"], "en": "Countries|~State|~Region|" + CUSTOMERS["country"]["en"], "de": "~Bundesland|~Kanton|" + CUSTOMERS["country"]["de"].removesuffix("|Staat"),
                "fr": "~Région|" + CUSTOMERS["country"]["fr"], "es": "~Comunidad|~Comunidad autónoma|~Región|" + CUSTOMERS["country"]["es"]},
    "name": {
        "en": "Holiday|Reason|~Description|Occasion|~Note|~Notes", "de": "Bezeichnung|Feiertag|Grund|Anlass|~Beschreibung|~Bemerkung", "fr": "Nom|Motif|Raison|Jour férié|Fête|Désignation|Libellé",
        "es": "Nombre|Motivo|Festivo|Fiesta|~Descripción", "pt": "Nome|Motivo|Feriado|~Descrição", "it": "Nome|Motivo|Festività|Festa|~Descrizione", "nl": "Naam|Reden|Feestdag|~Omschrijving",
        "pl": "Nazwa|Powód|Święto|~Opis", "ja": "名称|祝日名|理由|内容", "zh": "名称|节日|假日|原因|说明",
    },
}  # fmt: skip

CASES: dict[str, Words] = {
    "opened": {
        "en": "Opened on|Date|Date opened|Reported|Reported on|Complaint date|Date of complaint|Received on|Since", "de": "Datum|Eröffnet|Eröffnet am|Gemeldet|Gemeldet am|Eingang|Eingegangen am|Reklamationsdatum|Offen seit",
        "fr": "Ouvert le|Date d'ouverture|Signalé le|Date de réclamation|Reçu le", "es": "Fecha|Abierto el|Abierto|Fecha de apertura|Fecha de la queja|Recibido el", "pt": "Data|Aberto em|Aberto|Data de abertura|Data da reclamação",
        "it": "Data|Aperto il|Aperto|Data apertura|Data reclamo|Segnalato il", "nl": "Datum|Geopend op|Geopend|Gemeld op|Klachtdatum", "pl": "Data|Otwarto|Data otwarcia|Zgłoszono|Data zgłoszenia|Data reklamacji",
        "ja": "日付|受付日|発生日|登録日", "zh": "日期|受理日期|投诉日期|发生日期|登记日期",
    },
    "subject": {
        "en": "Problem|Complaint|Case|Description|Reason|Issue|What happened", "de": "Grund|Betreff|Reklamation|Beschwerde|Fall|Beschreibung|Reklamationsgrund|Vorfall", "fr": "Objet|Sujet|Motif|Problème|Réclamation|Plainte",
        "es": "Asunto|Motivo|Problema|Queja|Reclamación|Descripción", "pt": "Assunto|Motivo|Problema|Reclamação|Descrição", "it": "Oggetto|Motivo|Problema|Reclamo|Descrizione",
        "nl": "Onderwerp|Reden|Probleem|Klacht|Omschrijving", "pl": "Temat|Powód|Problem|Reklamacja|Opis", "ja": "件名|内容|問題|クレーム内容|苦情", "zh": "主题|问题|投诉内容|原因|描述",
    },
    "first_response": {"en": "Responded|First response on|First reply", "de": "Erste Antwort|Beantwortet am|Erste Reaktion", "fr": "Première réponse|Répondu le", "es": "Primera respuesta|Respondido el",
                       "pt": "Primeira resposta|Respondido em", "it": "Prima risposta|Risposto il", "nl": "Eerste reactie|Beantwoord op", "pl": "Pierwsza odpowiedź", "ja": "初回対応日|回答日", "zh": "首次回复|首次响应"},
    "resolved_on": {
        "en": "Resolved|Closed|Closed on|Date closed|Solved|Solved on|Date resolved", "de": "Gelöst|Gelöst am|Erledigt|Erledigt am|Geschlossen am|Behoben am|Abgeschlossen am", "fr": "Résolu|Résolu le|Clos le|Clôturé le|Fermé le",
        "es": "Resuelto|Resuelto el|Cerrado el|Fecha de cierre|Solucionado el", "pt": "Resolvido|Resolvido em|Encerrado em|Fechado em|Data de fechamento", "it": "Risolto|Risolto il|Chiuso il|Data chiusura",
        "nl": "Opgelost|Opgelost op|Gesloten op|Afgehandeld op", "pl": "Rozwiązano|Zamknięto|Data zamknięcia|Załatwiono", "ja": "解決日|完了日|対応完了日", "zh": "解决日期|完成日期|关闭日期",
    },
    "reopened": {"en": "Reopened on|Opened again|Opened again on", "de": "Wieder geöffnet|Wieder geöffnet am", "fr": "Rouvert le", "es": "Reabierto el", "pt": "Reaberto em", "it": "Riaperto il",
                 "nl": "Heropend op", "pl": "Ponownie otwarto", "ja": "再開日", "zh": "重新打开日期"},
    "owner": {**REP, "en": "Handled by|Assigned to|Agent|Responsible"},
}  # fmt: skip

NEWS: dict[str, Words] = {
    "refer_to": {"en": "Not ours: refer to|Refer|Referral|Who has it|Competitor|We do not carry it: refer to", "de": "Nicht von uns: verweisen an|Verweisen an|Empfehlen an|Mitbewerber",
                 "fr": "Pas chez nous : adresser à|Adresser à|Recommander|Concurrent", "es": "No es nuestro: remitir a|Remitir a|Recomendar a|Competidor",
                 "pt": "Não é nosso: encaminhar a|Encaminhar a|Concorrente", "it": "Non nostro: rinviare a|Rinviare a|Concorrente",
                 "nl": "Niet van ons: verwijzen naar|Verwijzen naar|Concurrent", "pl": "Nie nasze: polecić|Polecić|Odesłać do|Konkurent", "ja": "紹介先|競合", "zh": "转介给|竞争对手"},
}  # fmt: skip

INVOICE_TITLES = "Invoices|Invoice list|Invoice register|Billing|Rechnungen|Rechnungsliste|Facturas|Factures|Faturas|Fatture|Facturen|Faktury|請求一覧|发票"
"""Titles of a sheet of orders that is one of invoices where another sheet holds the orders."""

TITLES: dict[str, str] = {
    "customers": "Customer|Customer list|Clients|Client list|Client|Accounts|Account list|Companies|Contacts list|Customer database|CRM|Prospects|"
                 "Kunden|Kundenliste|Kundenstamm|Liste clients|Fichier clients|Clientes|Lista de clientes|Clienti|Elenco clienti|Klanten|Klantenlijst|"
                 "Klienci|Lista klientów|Kontrahenci|顧客|顧客一覧|顧客リスト|顧客名簿|得意先|取引先|客户|客户列表|客户名单|客户信息|客户资料",
    "calls": "Call log|Call list|Call history|Activities|Activity log|Activity|Diary|Contact log|Contact notes|Contact history|Outreach log|Outreach|"
             "Visits|Visit log|Interactions|Log|Anrufe|Anrufliste|Aktivitäten|Besuche|Kontakte Protokoll|Telefonate|Llamadas|Registro de llamadas|Visitas|"
             "Appels|Journal d'appels|Visites|Ligações|Registro de ligações|Chiamate|Registro chiamate|Gesprekken|Bellijst|Bezoeken|Rozmowy|"
             "Rejestr rozmów|Połączenia|通話記録|架電記録|架電リスト|コール履歴|活動記録|対応履歴|通话记录|联系记录|跟进记录|拜访记录|沟通记录",
    "orders": "Order|Order list|Order history|Purchases|Transactions|Bestellungen|Aufträge|Umsätze|Pedidos|Commandes|"
              "Ordini|Bestellingen|Zamówienia|注文|注文一覧|受注|受注一覧|売上明細|订单|订单列表|订单记录|销售记录|" + INVOICE_TITLES,
    "invoices": "Open invoices|Unpaid invoices|Overdue invoices|Receivables|Accounts receivable|"
                "Offene Rechnungen|Offene Posten|Forderungen|Factures ouvertes|Factures impayées|Créances|Facturas pendientes|"
                "Cuentas por cobrar|Faturas em aberto|Contas a receber|Fatture aperte|Fatture da incassare|Crediti|Openstaande facturen|"
                "Debiteurenposten|Faktury nieopłacone|Należności|未収一覧|应收账款|未付发票",
    "needs": "Need|Customer needs|Requirements|Bedarf|Bedürfnisse|Kundenbedürfnisse|Anforderungen|Besoins|Exigences|Necesidades|Requisitos|Necessidades|"
             "Bisogni|Esigenze|Behoeften|Eisen|Potrzeby|Wymagania|ニーズ|需求|客户需求",
    "requests": "Request|Customer requests|Special requests|Wishes|Kundenwünsche|Wünsche|Sonderwünsche|Kundenanfragen|Demandes|Demandes clients|Solicitudes|"
                "Peticiones|Solicitações|Richieste|Richieste clienti|Verzoeken|Klantverzoeken|Prośby|Życzenia|要望|要望一覧|客户请求",
    "team": "Reps|Sales team|Salespeople|Sales reps|Sales force|Staff|Employees|Team members|Account managers|Vertrieb|Vertriebsteam|Mitarbeiter|Verkäufer|Außendienst|Betreuer|Mannschaft|"
            "Equipe|Équipe|Équipe commerciale|Commerciaux|Vendeurs|Collaborateurs|Equipo|Equipo comercial|Equipo de ventas|Comerciales|Vendedores|Empleados|"
            "Equipe de vendas|Equipa|Equipa de vendas|Time de vendas|Funcionários|Colaboradores|Squadra|Venditori|Commerciali|Agenti|Dipendenti|"
            "Verkoopteam|Medewerkers|Verkopers|Vertegenwoordigers|Zespół|Zespół sprzedaży|Handlowcy|Pracownicy|チーム|営業チーム|営業担当|営業担当者|担当者一覧|团队|销售团队|销售人员|员工",
    "holidays": "Holiday|Public holidays|Bank holidays|Days off|Closing days|Closed days|Company holidays|Feiertage|Feiertag|Schließtage|Betriebsferien|Freie Tage|Gesetzliche Feiertage|"
                "Jours fériés|Jour férié|Fériés|Jours de fermeture|Fermetures|Festivos|Días festivos|Feriados|Días feriados|Días de cierre|Dias feriados|"
                "Festività|Giorni festivi|Festivi|Giorni di chiusura|Chiusure|Feestdagen|Vrije dagen|Sluitingsdagen|Święta|Dni wolne|Dni wolne od pracy|"
                "祝日|休日|休業日|休日一覧|假日|节假日|假期|放假",
    "cases": "Case|Complaints|Complaint log|Problems log|Tickets|Reklamationen|Beschwerden|Réclamations|Plaintes|Quejas|Reclamaciones|Reclamos|Reclamações|Queixas|Reclami|"
             "Klachten|Reklamacje|クレーム|クレーム一覧|苦情|投诉|投诉记录",
}  # fmt: skip
