"""The words people write into cells for a direction, a channel or a status, in ten languages, between bars."""

from toolkit.words.header_words import Words

DIRECTIONS: dict[str, str] = {
    "in": "in|inbound|incoming|received|call in|inbound call|incoming call|missed|missed call|eingehend|entrante|entrant|appel entrant|entrata|inkomend|przychodzące",
    "out": "out|outbound|outgoing|dialed|dialled|call out|outbound call|outgoing call|ausgehend|saliente|sortant|appel sortant|saída|uscita|uitgaand|wychodzące",
}  # fmt: skip
"""Whose call it was, ours or the customer's."""
CHANNELS: dict[str, str] = {
    "phone": "phone|call|telephone|tel|mobile|cell|phone call|call out|call in|outbound call|inbound call|outbound|inbound|cold call|voicemail|sms|"
             "whatsapp|telefon|telefonat|anruf|telefonisch|téléphone|appel|appel téléphonique|téléphonique|teléfono|llamada|telefónica|"
             "telefone|ligação|chamada|telefono|chiamata|telefonata|telefoon|telefonisch gesprek|gebeld|rozmowa|rozmowa telefoniczna|"
             "電話|架電|通話|电话|電話聯絡|通话|微信",
    "visit": "visit|meeting|face to face|in person|on site|onsite|lunch|service visit|site visit|besuch|termin|vor ort|persönlich|visite|rendez-vous|"
             "rdv|réunion|visita|reunión|reunion|reunião|presencial|incontro|riunione|bezoek|afspraak|op locatie|wizyta|spotkanie|訪問|面談|来社|"
             "対面|拜访|上门|面谈|会面",
    "email": "email|e-mail|mail|e mail|newsletter|correo|correo electrónico|courriel|posta|メール|邮件|电子邮件|郵件",
    "video": "video|video call|zoom|teams|webex|skype|online meeting|google meet|videocall|videoanruf|videokonferenz|visio|visioconférence|videollamada|"
             "videochamada|videochiamata|videogesprek|wideorozmowa|ビデオ|オンライン|web会議|视频|视频会议|线上",
}  # fmt: skip
"""The channels, each with the words people write for it."""

STATUSES: dict[str, Words] = {
    "lost": {
        "en": "Lost|Lost customer|Lost client|Lost account|Inactive|Not active|No longer active|Closed|Closed lost|Account closed|Closed account|"
              "Churn|Churned|Churned customer|Former|Former customer|Former client|Ex customer|Ex client|Past customer|Past client|Old customer|"
              "Cancelled|Canceled|Terminated|Contract ended|Contract terminated|Discontinued|Ended|Expired|Gone|Left|Quit|Deactivated|Disabled|"
              "Archived|Dead|Dead lead|Deceased|Defunct|Dissolved|Liquidated|In liquidation|Bankrupt|Bankruptcy|Insolvent|Insolvency|"
              "Out of business|Ceased trading|No longer trading|No longer a customer|No longer a client|No longer customer|Not a customer|"
              "Not a customer any more|Customer lost|Client lost|Disqualified|Unqualified|Not interested|Unsubscribed|Won by competitor|Lost to competitor",
        "de": "Verloren|Verlorener Kunde|Kunde verloren|Inaktiv|Nicht aktiv|Nicht mehr aktiv|Gekündigt|Vertrag gekündigt|Kündigung|Beendet|"
              "Vertrag beendet|Ausgelaufen|Ehemalig|Ehemalige|Ehemaliger|Ehemaliger Kunde|Ehemals|Ex-Kunde|Exkunde|Altkunde|Kein Kunde|Kein Kunde mehr|"
              "Nicht mehr Kunde|Früherer Kunde|Geschlossen|Abgewandert|Abgesprungen|Abgemeldet|Storniert|Erloschen|Aufgelöst|Insolvent|Insolvenz|Konkurs|Pleite|"
              "In Liquidation|Verstorben|Gestorben|Tot|Archiviert|Deaktiviert|Kein Interesse",
        "fr": "Perdu|Perdue|Client perdu|Cliente perdue|Inactif|Inactive|Non actif|Plus actif|Résilié|Résiliée|Contrat résilié|Ancien|Ancien client|"
              "Ancienne cliente|Ex-client|Ex-cliente|N'est plus client|Plus client|Fermé|Fermée|Clôturé|Compte clôturé|Parti|Partie|Terminé|Annulé|Faillite|En faillite|"
              "Liquidation|En liquidation|Liquidé|Insolvable|Décédé|Décédée|Radié|Archivé|Désactivé|Pas intéressé",
        "es": "Perdido|Perdida|Cliente perdido|Cliente perdida|Inactivo|Inactiva|No activo|No activa|Baja|De baja|Dado de baja|Dada de baja|Ex cliente|"
              "Excliente|Antiguo cliente|Ya no es cliente|Cancelado|Cancelada|Cerrado|Cerrada|Terminado|Rescindido|Finalizado|Quiebra|En quiebra|"
              "En liquidación|Concurso de acreedores|Insolvente|Fallecido|Fallecida|Difunto|Archivado|Desactivado|No interesado",
        "pt": "Perdido|Perdida|Cliente perdido|Inativo|Inativa|Inactivo|Não ativo|Baixa|Ex-cliente|Antigo cliente|Cliente antigo|Já não é cliente|"
              "Não é mais cliente|Cancelado|Cancelada|Encerrado|Encerrada|Fechado|Rescindido|Falido|Falida|Falência|Em liquidação|Insolvente|Falecido|Falecida|"
              "Arquivado|Desativado|Sem interesse",
        "it": "Perso|Persa|Cliente perso|Cliente persa|Inattivo|Inattiva|Non attivo|Non attiva|Non più attivo|Ex cliente|Ex-cliente|Vecchio cliente|"
              "Non più cliente|Cessato|Cessata|Disdetto|Disdetta|Chiuso|Chiusa|Annullato|Terminato|Fallito|Fallita|Fallimento|In liquidazione|Insolvente|"
              "Deceduto|Deceduta|Archiviato|Disattivato|Non interessato",
        "nl": "Verloren|Verloren klant|Inactief|Niet actief|Niet meer actief|Opgezegd|Beëindigd|Gestopt|Vertrokken|Voormalig|Voormalige klant|Ex-klant|"
              "Oud-klant|Oude klant|Geen klant|Geen klant meer|Gesloten|Geannuleerd|Failliet|Faillissement|In liquidatie|Insolvent|Overleden|Gearchiveerd|Geen interesse",
        "pl": "Utracony|Utracona|Stracony|Klient utracony|Klient stracony|Nieaktywny|Nieaktywna|Nieaktywne|Były|Była|Były klient|Zrezygnował|Rezygnacja|"
              "Wypowiedziany|Wypowiedziana|Rozwiązana|Zakończony|Zakończona|Zamknięty|Zamknięta|Anulowany|Upadłość|W upadłości|W likwidacji|Zlikwidowany|Niewypłacalny|"
              "Zmarły|Zarchiwizowany|Niezainteresowany",
        "ja": "失注|解約|解約済|解約済み|離脱|離反|退会|退会済|退会済み|取引終了|契約終了|取引停止|非アクティブ|無効|元顧客|旧顧客|倒産|破産|廃業|閉店|閉鎖|死亡|故人",
        "zh": "流失|已流失|流失客户|丢失|失去|失效|无效|已取消|取消|终止|已终止|已解约|解约|停止合作|终止合作|前客户|老客户流失|不活跃|非活跃|停用|已关闭|关闭|"
              "已注销|注销|倒闭|破产|歇业|已故|去世|輸單|输单",
    },
    "paused": {
        "en": "Paused|Pause|On hold|On-hold|Hold|Suspended|Frozen|Resting|Temporarily closed|Temporarily inactive|Seasonal pause|Snoozed",
        "de": "Pausiert|Pausierend|In Pause|Ruhend|Ruht|Vertrag ruht|Ruhender Vertrag|Ausgesetzt|Zurückgestellt|Stillgelegt|Vorübergehend geschlossen",
        "fr": "En pause|En attente|Suspendu|Suspendue|En suspens|Fermé temporairement",
        "es": "En pausa|Pausado|Pausada|En espera|Suspendido|Suspendida|Cerrado temporalmente",
        "pt": "Em pausa|Pausado|Pausada|Em espera|Suspenso|Suspensa", "it": "In pausa|Sospeso|Sospesa|In attesa",
        "nl": "Gepauzeerd|In de wacht|On hold|Opgeschort|Slapend|Tijdelijk gesloten", "pl": "Wstrzymany|Wstrzymana|Zawieszony|Zawieszona|Pauza",
        "ja": "休止|休止中|保留|保留中|一時停止|停止中|休眠", "zh": "暂停|暂停合作|搁置|休眠|冻结",
    },
    "no_contact": {
        "en": "Do not contact|Do not call|Don't contact|Don't call|Do not phone|Do not disturb|DNC|DNCL|No contact|No calls|No contact please|Never call|"
              "Opt out|Opted out|Opt-out|Blocked|Blacklist|Blacklisted|Black list|Barred|GDPR erased|Consent withdrawn",
        "de": "Nicht kontaktieren|Nicht anrufen|Kein Kontakt|Keine Anrufe|Kein Anruf|Anrufsperre|Kontaktsperre|Werbesperre|Gesperrt|Kontakt verboten|Kein Kontakt erwünscht|"
              "Keine Kontaktaufnahme|Sperrliste",
        "fr": "Ne pas contacter|Ne pas appeler|Ne plus contacter|Ne plus appeler|Pas d'appel|Opposition|Bloqué|Bloquée|Liste noire|Liste rouge",
        "es": "No contactar|No llamar|No molestar|Bloqueado|Bloqueada|Lista negra|Lista Robinson",
        "pt": "Não contactar|Não contatar|Não ligar|Não perturbe|Bloqueado|Bloqueada|Lista negra", "it": "Non contattare|Non chiamare|Bloccato|Bloccata|Lista nera",
        "nl": "Niet benaderen|Niet bellen|Niet contacteren|Geen contact|Geblokkeerd|Zwarte lijst", "pl": "Nie kontaktować|Nie kontaktować się|Nie dzwonić|Zablokowany|Zablokowana|Czarna lista",
        "ja": "連絡不可|電話不可|架電禁止|連絡禁止|連絡拒否|ブラックリスト|取引禁止", "zh": "请勿联系|请勿致电|勿扰|不要联系|禁止联系|拒绝联系|黑名单",
    },
    "active": {
        "en": "Active|Active customer|Active client|Current|Current customer|Current client|Customer|Client|Existing|Existing customer|Regular|Regular customer|"
              "Repeat customer|Loyal|Live|Open|Ongoing|Enabled|OK|Okay|Yes|Good|Normal|Standard|Valid|Won|Closed won|Signed|Subscribed|Under contract|Contracted|"
              "New|New customer|New client|Prospect|Suspect|Prospective|Lead|New lead|Hot lead|Warm lead|Cold lead|Hot|Warm|Cold|Qualified|Qualified lead|Opportunity|Interested|"
              "Potential|Potential customer|Contacted|In progress|Negotiation|In negotiation|Proposal|Proposal sent|Quoted|Onboarding|Trial|Pilot|Evangelist|Subscriber|"
              "VIP|Key|Key account|Key customer|Strategic|Strategic account|Major|Important|Priority|Top|Premium|Gold|Silver|Bronze|Platinum|Partner|"
              "At risk|Risk|Watch|Healthy|Growing|Win back|Won back|Winback|Reactivated|Returned|A|B|C|D",
        "de": "Aktiv|Aktiver Kunde|Aktivkunde|Kunde|Kundin|Bestandskunde|Bestand|Stammkunde|Neu|Neukunde|Neuer Kunde|Interessent|Interessentin|Potenzieller Kunde|Potentieller Kunde|"
              "Wunschkunde|Zielkunde|Schlüsselkunde|Großkunde|Laufend|Offen|Gewonnen|In Verhandlung|Angebot|Wichtig|Gefährdet|Reaktiviert|Zurückgewonnen|Ja|Gut",
        "fr": "Actif|Active|Client|Cliente|Client actif|Client existant|En cours|Nouveau|Nouvelle|Nouveau client|Prospect|Piste|Client clé|Grand compte|Fidèle|Régulier|Gagné|Ouvert|"
              "Potentiel|Stratégique|Important|À risque|Oui",
        "es": "Activo|Activa|Cliente|Cliente activo|Cliente actual|Actual|Vigente|Nuevo|Nueva|Cliente nuevo|Nuevo cliente|Prospecto|Potencial|Cliente potencial|Cliente clave|Habitual|"
              "Cliente habitual|Fiel|Ganado|Abierto|En curso|En negociación|Importante|En riesgo|Alta|De alta|Sí",
        "pt": "Ativo|Ativa|Activo|Cliente|Cliente ativo|Atual|Novo|Nova|Cliente novo|Novo cliente|Prospecto|Potencial|Cliente potencial|Cliente-chave|Regular|Fiel|Ganho|Aberto|"
              "Em andamento|Em negociação|Em risco|Sim",
        "it": "Attivo|Attiva|Cliente|Cliente attivo|Attuale|Nuovo|Nuova|Nuovo cliente|Potenziale|Cliente potenziale|Prospect|Cliente chiave|Abituale|Fedele|Acquisito|Aperto|In corso|"
              "In trattativa|A rischio|Sì",
        "nl": "Actief|Actieve klant|Klant|Bestaande klant|Vaste klant|Nieuw|Nieuwe klant|Prospect|Potentieel|Potentiële klant|Sleutelklant|Lopend|Open|Gewonnen|Belangrijk|Ja",
        "pl": "Aktywny|Aktywna|Aktywne|Klient|Klient aktywny|Obecny|Obecny klient|Stały|Stały klient|Nowy|Nowa|Nowy klient|Potencjalny|Potencjalny klient|Prospekt|Kluczowy|"
              "Klient kluczowy|Ważny|W toku|Otwarty|Pozyskany|Tak",
        "ja": "アクティブ|有効|取引中|契約中|継続|継続中|既存|既存顧客|顧客|新規|新規顧客|見込み|見込み客|見込客|見込み顧客|リード|商談中|提案中|受注|重要|重要顧客|優良顧客|進行中|稼働中",
        "zh": "活跃|有效|正常|合作中|在合作|现有|现有客户|老客户|客户|新客户|新增|潜在|潜在客户|意向客户|线索|商机|跟进中|谈判中|成交|已成交|已签约|重点客户|重要客户|大客户|关键客户|进行中|启用",
    },
}  # fmt: skip
"""What the status of a customer means, by the words people write for it."""
