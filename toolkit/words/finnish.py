"""Finnish."""

from toolkit.words.language import Language

REP = (
    "Myyjä|Myyntiedustaja|Myyntihenkilö|Asiakasvastaava|Asiakaspäällikkö|Avainasiakaspäällikkö|"
    "Edustaja|Vastuuhenkilö|Vastuumyyjä|Yhteyshenkilömme"
)
NOTES = "Muistiinpanot|Muistiinpano|Huomautus|Huomautukset|Huomiot|Kommentti|Kommentit|Lisätiedot"

LANGUAGE = Language(
    code="fi",
    place=11,
    name="Suomi",
    new_sheets="Taul|Taulukko",
    legal_forms="oy|oyj|ky|tmi",
    calling_codes="358",
    spoken_in="FI",
    titles={
        "customers": "Asiakkaat|Asiakaslista|Asiakasluettelo|Asiakasrekisteri",
        "calls": (
            "Puhelut|Soitot|Soittolista|Puheluloki|Yhteydenotot|Käynnit|Asiakaskäynnit|Tapaamiset"
        ),
        "orders": "Tilaukset|Ostot|Kaupat",
        "promises": "Lupaukset",
        "cases": "Reklamaatiot|Valitukset",
        "incidents": "Poikkeamat|Huonot uutiset",
        "surveys": "Kyselyt|Asiakaskyselyt|Palautteet",
        "news": "Uutiset|Tiedotteet",
        "invoices": "Avoimet laskut|Maksamattomat laskut|Erääntyneet laskut|Myyntisaamiset",
        "needs": "Tarpeet|Asiakastarpeet|Vaatimukset",
        "requests": "Pyynnöt|Asiakaspyynnöt|Toiveet|Erityistoiveet",
        "team": "Myyntitiimi|Myyjät|Tiimi|Henkilöstö|Työntekijät|Asiakasvastaavat",
        "holidays": "Pyhäpäivät|Juhlapyhät|Vapaapäivät|Arkipyhät",
        "settings": "Asetukset",
        "giving": "Lahjat|Lahjalista|Lahjat ja tarjoukset|Huomionosoitukset",
        "playbook": "Asiakaspolku|Hoitosuunnitelma|Asiakassuunnitelma|Hoitomalli",
        "rates": "Kurssit|Valuuttakurssit|Valuutat",
    },
    invoice_titles="Laskut|Laskuluettelo",
    headers={
        "customer_id": (
            "Asiakasnumero|Asiakasnro|Asiakas-nro|Asiakastunnus|Asiakaskoodi|Asiakas-ID|~Y-tunnus"
        ),
        "customer": (
            "Asiakas|Asiakkaan nimi|Asiakasnimi|Yritys|Yrityksen nimi|Yritysnimi|Organisaatio|"
            "Toiminimi"
        ),
        "contact_person": "Yhteyshenkilö|Yhteyshenkilön nimi|Kontakti|Kontaktihenkilö|Päättäjä",
        "rep": REP,
        "phone": (
            "Puhelin|Puhelinnumero|Puhelinnro|Puh|Puh.nro|~Matkapuhelin|~Matkapuhelinnumero|"
            "~Kännykkä|~GSM"
        ),
        "email": "Sähköposti|Sähköpostiosoite|Sposti|S-posti",
        "notes": NOTES,
        "country": "Maa|Valtio",
        "time_zone": "Aikavyöhyke",
        "customers.contact_2": "Yhteyshenkilö 2|Toinen yhteyshenkilö",
        "customers.first_name": "Etunimi",
        "customers.last_name": "Sukunimi",
        "customers.status": "~Aktiivinen|Tila|Asiakkaan tila|Asiakkuuden tila|Asiakasstatus",
        "customers.revenue": (
            "Liikevaihto|Vuosiliikevaihto|Vuosimyynti|Myynti|Myynti vuodessa|Ostot vuodessa|"
            "?Viime vuoden myynti|?Kuukausimyynti"
        ),
        "customers.potential": "Potentiaali|Kasvupotentiaali|Myyntipotentiaali",
        "customers.influence": "Vaikutusvalta",
        "customers.customer_since": (
            "Asiakas alkaen|Asiakkaana alkaen|Asiakkuus alkoi|Asiakkuuden alku|Sopimus alkoi|"
            "Ensimmäinen tilaus"
        ),
        "customers.channel": "Yhteydenottotapa|Toivottu yhteydenotto|?Kanava",
        "customers.city": "Kaupunki|Paikkakunta|Postitoimipaikka|Kunta",
        "customers.postcode": "Postinumero|Postinro",
        "customers.phone_2": "Puhelin 2|Toinen puhelin",
        "customers.email_2": "Sähköposti 2",
        "customers.interests": "Kiinnostukset|Kiinnostuksen kohteet|?Toimiala",
        "customers.hobby": "Harrastus|Harrastukset",
        "customers.trip": "Matka|Matkat|Loma",
        "customers.last_contact": (
            "Viimeisin yhteydenotto|Viimeisin kontakti|Viimeisin soitto|Viimeisin puhelu|"
            "Viimeisin käynti|Viimeisin tapaaminen|Edellinen yhteydenotto|Edellinen käynti|"
            "Viimeksi soitettu|Viimeksi tavattu"
        ),
        "customers.next_follow_up": (
            "Seuraava yhteydenotto|Seuraava kontakti|Seuraava soitto|Seuraava puhelu|"
            "Seuraava käynti|Seuraava tapaaminen|Takaisinsoitto|Muistutus"
        ),
        "customers.do_not_call": "Ei saa soittaa|Älä soita|Soittokielto|Markkinointikielto",
        "customers.seller": "Myynyt",
        "customers.cadence_override": "Yhteydenottoväli|Käyntiväli|Käyntitiheys",
        "customers.own_class": "?Luokka|?Asiakasluokka|?Luokitus|?ABC-luokka",
        "calls.date": (
            "Päivä|Päivämäärä|Pvm|Soittopäivä|Puhelun päivä|Käyntipäivä|Tapaamispäivä|"
            "Päivä ja aika|Soitettu"
        ),
        "calls.channel": "Kanava|Yhteydenottotapa|?Tyyppi|?Laji",
        "calls.outcome": "Tulos|Lopputulos|Puhelun tulos|Soiton tulos|Käynnin tulos",
        "calls.purpose": "Tarkoitus|Syy|Aihe|Asia|Tavoite",
        "calls.by": "Soittaja|Tekijä|Kirjaaja|Työntekijä|" + REP,
        "calls.minutes": "Kesto|Puhelun kesto|Minuutit|Kesto minuutteina",
        "calls.rating": "Arvio|Arvosana",
        "calls.notes": ("Puhelumuistio|Muistio|Yhteenveto|Keskustelu|Sisältö|~Kuvaus|" + NOTES),
        "calls.follow_up": "Seuraava askel|Seuraavat askeleet|Jatkotoimi|Jatkotoimet|Toimenpide",
        "calls.follow_up_due": (
            "Määräpäivä|Määräaika|Seuraava yhteydenotto|Seuraava soitto|Seuraava puhelu|"
            "Seuraava käynti|Seuraava tapaaminen|Takaisinsoitto|Muistutus"
        ),
        "calls.follow_up_done": "Tehty|Hoidettu|Valmis",
        "calls.direction": "Suunta|Puhelun suunta|?Tyyppi",
        "orders.order_id": "Tilausnumero|Tilausnro|Tilaus|Laskunumero|Laskun numero|Kuittinumero",
        "orders.date": "Päivä|Päivämäärä|Pvm|Tilauspäivä|Laskupäivä|Ostopäivä|Myyntipäivä",
        "orders.status": "Tila|Tilauksen tila",
        "orders.payment_status": "Maksun tila",
        "cancelled_on": "Peruttu päivä|Peruutuspäivä",
        "orders.refunded": "Hyvitetty summa|Palautettu summa",
        "orders.document": "Tositelaji|Asiakirjatyyppi",
        "orders.discount": "Alennus|Alennus %",
        "orders.amount": "Summa|Yhteensä|Määrä euroa|Arvo|Tilauksen arvo|Myynti|?Hinta",
        "orders.item": "Tuote|Tuotenimi|Tuotteen nimi|Artikkeli|Palvelu",
        "orders.category": "Tuoteryhmä|Kategoria",
        "orders.service": "Toimitustapa",
        "orders.promised_for": "Luvattu toimitus|Luvattu toimituspäivä|Toivottu toimituspäivä",
        "orders.delivered_on": "Toimitettu|Toimituspäivä",
        "orders.quantity": "Määrä|Kpl|Kappaletta|Tilattu määrä",
        "orders.received": "Toimitettu määrä|Vastaanotettu määrä",
        "promises.promise": "Lupaus",
        "promises.seller": "Luvannut",
        "promises.promised_on": "Luvattu|Päivä|Pvm",
        "promises.due": "Määräpäivä|Määräaika",
        "promises.new_date": "Uusi päivä|Uusi määräpäivä",
        "promises.delivered_on": "Toimitettu",
        "promises.closed_on": "Suljettu|Hoidettu",
        "promises.cause": "Syy",
        "promises.prevention": "Ennaltaehkäisy|Ehkäisevä toimi",
        "cases.opened": "Avattu|Päivä|Päivämäärä|Pvm|Ilmoitettu|Reklamaatiopäivä|Vastaanotettu",
        "cases.subject": "Aihe|Syy|Ongelma|Reklamaatio|Valitus|Kuvaus",
        "cases.first_response": "Ensimmäinen vastaus|Vastattu",
        "cases.resolved_on": "Ratkaistu|Suljettu|Hoidettu|Käsitelty",
        "cases.reopened": "Avattu uudelleen",
        "cases.cause": "Juurisyy",
        "cases.prevention": "Ennaltaehkäisy|Ehkäisevä toimi",
        "incidents.date": "Päivä|Päivämäärä|Pvm",
        "incidents.incident": "Tapahtuma|Poikkeama",
        "incidents.cause": "Syy|Juurisyy",
        "surveys.date": "Päivä|Päivämäärä|Pvm",
        "surveys.kind": "Tyyppi|Kysely",
        "surveys.score": "Arvosana|Pisteet",
        "surveys.comment": "Kommentti|Palaute",
        "surveys.suggestion": "Ehdotus|Parannusehdotus",
        "answers.date": "Päivä|Päivämäärä|Pvm",
        "answers.question": "Kysymys",
        "answers.answer": "Vastaus",
        "contacts.function": "Tehtävä|Rooli|Osasto",
        "news.item": "Uutinen|Aihe|Otsikko",
        "news.date": "Päivä|Päivämäärä|Pvm|Julkaistu",
        "news.kind": "Tyyppi",
        "news.until": "Voimassa asti|Päättyy",
        "news.refer_to": "Ohjaa toiselle|Kilpailija",
        "invoices.invoice": "Lasku|Laskunumero|Laskun numero|Laskunro",
        "invoices.date": "Päivä|Päivämäärä|Pvm|Laskupäivä|Laskun päivä",
        "invoices.due": "Eräpäivä|Maksettava viimeistään|Viimeinen maksupäivä",
        "invoices.status": "Tila|Laskun tila",
        "invoices.open_amount": "Avoin summa|Jäljellä|~Avoinna",
        "invoices.document": "Tositelaji|Asiakirjatyyppi",
        "invoices.amount": "Summa|Laskun summa|Yhteensä",
        "invoices.paid_on": "Maksupäivä|Maksettu pvm",
        "invoices.paid": "Maksettu",
        "invoices.disputed": "Riitautettu|Kiistetty|Riidanalainen",
        "needs.need": "Tarve|Vaatimus|Mitä tarvitaan",
        "needs.asked_on": "Kysytty|Päivä|Pvm",
        "needs.met": "Täytetty|Täyttyy|Toteutunut|Vastaus",
        "needs.evidence": "Näyttö|Peruste|Lähde",
        "requests.request": "Pyyntö|Toive|Erityistoive",
        "requests.asked_on": "Pyydetty|Päivä|Pvm",
        "requests.answered_on": "Vastattu|Vastauspäivä|Päätetty",
        "requests.answer": "Vastaus|Päätös|Hyväksytty",
        "requests.cost": "Kustannus|Kustannukset|Kulut",
        "team.rep": "~Nimi|Työntekijä|Kollega|" + REP,
        "team.calls_per_day": (
            "Puheluita päivässä|Puhelut päivässä|Puhelua päivässä|Soittoja päivässä|Puhelut/pv|"
            "~Puhelut|Kapasiteetti"
        ),
        "team.working_days": "Työpäivät|~Päivät|Viikonpäivät",
        "team.away_from": "Poissa alkaen|Loma alkaa|Lomalla alkaen|Poissaolo alkaa",
        "team.away_to": "Poissa asti|Loma päättyy|Lomalla asti|Poissaolo päättyy",
        "team.backup": "Sijainen|Tuuraaja|Varahenkilö",
        "team.starts": "Alkaa|Alkuaika|Aloitusaika|Työpäivä alkaa",
        "team.ends": "Päättyy|Loppuaika|Lopetusaika|Työpäivä päättyy",
        "holidays.date": "Päivä|Päivämäärä|Pvm|Suljettu",
        "holidays.name": "Nimi|Pyhäpäivä|Juhlapyhä|Syy|~Kuvaus",
        "settings.setting": "Asetus",
        "settings.value": "Arvo",
        "customers.language": "Kieli|Asiointikieli",
        "customers.best_hours": "Paras aika|Parhaat ajat|Paras kellonaika",
        "customers.best_days": "Paras päivä|Parhaat päivät",
        "customers.referred_by": "Suosittelija|Suositellut",
        "customers.competitor": "Kilpailija",
        "customers.renewal": "Uusimispäivä|Sopimus päättyy|Sopimuksen päättyminen",
        "playbook.step": "Vaihe|Toimenpide|Mitä tehdään",
        "playbook.trigger": "Laukaisija|Alkaa kun",
        "playbook.after": "Jälkeen|Viive|Milloin",
        "playbook.for": "Kenelle|Kohderyhmä",
        "playbook.how": "Miten|Keino|Kanava",
        "playbook.purpose": "Tarkoitus|Syy",
        "playbook.say": "Mitä sanotaan|Viesti|Teksti",
        "giving.date": "Päivä|Pvm|Suunniteltu",
        "giving.kind": "Laji|Tyyppi",
        "giving.what": "Mitä|Lahja|Kuvaus",
        "giving.cost": "Kustannus|Hinta|Arvo|Summa",
        "giving.given_on": "Annettu|Lähetetty|Luovutettu",
        "giving.result": "Tulos|Reaktio",
        "currency": "Valuutta",
        "rates.date": "Päivä|Päivämäärä|Kuukausi|Alkaen",
        "rates.rate": "Kurssi|Valuuttakurssi",
    },
    bare_names="Nimi|Koko nimi",
    bare_numbers="Numero|Nro|Tunnus|Koodi",
    call_from="Numerosta",
    call_to="Numeroon",
    owners={
        "customers": "asiakkaan|yrityksen|asiakas|yritys",
        "calls": "puhelun|soiton|käynnin",
        "orders": "tilauksen|laskun",
    },
    owner_person="yhteyshenkilön|kontaktin",
    header_scales={"tuhatta": 1e3, "milj": 1e6},
    header_minutes={"tuntia": 60, "tunnit": 60, "t": 60, "sekuntia": 1 / 60, "sek": 1 / 60},
    parts=(
        "pohjoinen|etelä|itä|länsi|keski|alue|vuosi|neljännes|viikko|arkisto|vanha|uusi|nykyinen"
    ),
    copies="kopio|varmuuskopio",
    channels={
        "phone": "puhelin|puhelu|soitto|puhelimitse|matkapuhelin|tekstiviesti",
        "visit": "käynti|asiakaskäynti|tapaaminen|paikan päällä|kasvotusten|lounas|vierailu",
        "email": "sähköposti|sähköpostitse|sposti|uutiskirje",
        "video": "videopuhelu|videoneuvottelu|videopalaveri|etätapaaminen|etäpalaveri",
        "letter": "kirje|posti|postikortti|postitse",
    },
    directions={
        "in": "saapuva|saapunut|tuleva|vastaamaton",
        "out": "lähtevä|soitettu",
    },
    statuses={
        "lost": (
            "Menetetty|Menetetty asiakas|Ei aktiivinen|Epäaktiivinen|Passiivinen|Päättynyt|"
            "Asiakkuus päättynyt|Sopimus päättynyt|Irtisanottu|Irtisanoutunut|Lopettanut|"
            "Entinen|Entinen asiakas|Ex-asiakas|Vanha asiakas|Ei asiakas|Ei enää asiakas|"
            "Poistunut|Lähtenyt|Suljettu|Peruttu|Konkurssi|Konkurssissa|Maksukyvytön|"
            "Selvitystilassa|Lakkautettu|Kuollut|Arkistoitu|Ei kiinnostunut"
        ),
        "paused": "Tauolla|Tauko|Keskeytetty|Jäissä|Odottaa|Lepäävä|Tilapäisesti suljettu",
        "no_contact": (
            "Ei saa soittaa|Älä soita|Ei yhteydenottoja|Ei yhteydenottoa|Ei saa ottaa yhteyttä|"
            "Soittokielto|Markkinointikielto|Estetty|Estolista|Mustalla listalla"
        ),
        "active": (
            "Aktiivinen|Aktiivinen asiakas|Asiakas|Nykyinen|Nykyinen asiakas|Kanta-asiakas|"
            "Vakioasiakas|Uusi|Uusi asiakas|Prospekti|Liidi|Potentiaalinen|"
            "Potentiaalinen asiakas|Avainasiakas|Tärkeä|Voimassa|Avoin|Voitettu|Neuvottelussa|"
            "Tarjous lähetetty|Palannut|Kyllä"
        ),
    },
    success=(
        "tavoitettu|tavoitettiin|puhuttu|puhuttiin|keskusteltu|tavattu|pidetty|käyty|vastasi|"
        "tilasi|tilaus|kauppa|myyty|hoidettu|onnistui|sovittu"
    ),
    attempt=(
        "ei vastannut|ei vastausta|ei vastaa|ei tavoitettu|ei tavoitettavissa|varattu|"
        "vastaaja|vastaajaviesti|jätetty viesti|viesti jätetty|soita uudelleen|soitetaan uudelleen|"
        "väärä numero|peruttu|siirretty"
    ),
    sell="myynti|tarjous|lisämyynti",
    review="katselmus|vuosikatselmus|asiakaskatselmus",
    active_flags="Aktiivinen",
    lost_flags="Menetetty|Ei aktiivinen|Entinen asiakas",
    classes={"A": "kulta", "B": "hopea", "C": "pronssi"},
    giving={
        "gift": "lahja|lahjat",
        "offer": "tarjous|alennus",
        "preview": "ennakko|näyte",
        "report": "raportti|selvitys",
        "invitation": "kutsu",
        "special action": "erikoistoimi|huomionosoitus",
    },
    thanks="kiitos|kiittäminen",
    triggers={
        "start": "alku|asiakkuus alkaa|uusi asiakas",
        "first order": "ensimmäinen tilaus|ensimmäinen osto",
        "delivery": "toimitus|toimitettu|jokainen toimitus",
        "case resolved": "reklamaatio ratkaistu|tapaus ratkaistu",
        "every": "joka|toistuva|säännöllisesti",
        "date": "päivämäärä|kausi|vuoden päivä",
        "top ten": "kymmenen parasta|parhaat kymmenen",
    },
    season="sesonki|kausi|juhlapyhät",
    audiences={
        "all": "kaikki|kaikki asiakkaat",
        "new": "uusi|uudet|uudet asiakkaat",
        "long-standing": "pitkäaikainen|pitkäaikaiset|kanta-asiakkaat",
        "first-time": "ensiostajat|kertaostajat",
        "promoters": "suosittelijat",
    },
    colleague="kollega|työkaveri|työtoveri",
    working_days="työpäivää|työpäivä|arkipäivää|arkipäivä",
    yes="kyllä|k|joo|tosi",
    no="ei|e|epätosi",
    done="tehty|valmis|hoidettu|suoritettu|lähetetty",
    not_done="ei tehty|kesken|avoin|tekemättä|ei vielä",
    reached="Tavoitettu|Vastasi|Tavoitettiin",
    missed="Ei vastannut|Ei tavoitettu|Ei vastausta",
    unit_prices="Yksikköhinta|À-hinta",
    paid="maksettu|suoritettu",
    order_states={
        "void": (
            "peruttu|peruutettu|hyvitetty|palautettu|luonnos|mitätöity|luottotappio|"
            "hylätty|epäonnistui|tarjous|perimiskelvoton|poistettu|alaskirjattu"
        ),
        "open": (
            "avoin|odottaa|erääntynyt|osittain maksettu|osittain palautettu|lähetetty|"
            "toimitettu|käsittelyssä|vahvistettu|valmis|laskutettu|maksamatta"
        ),
    },
    order_totals="yhteensä|laskun summa",
    documents={
        "billed": "lasku|myyntilasku|tilaus|myynti",
        "credit": "hyvityslasku",
        "other": "maksu|tarjous|lähete",
    },
    granted="hyväksytty|myönnetty|täytetty|toteutunut",
    denied="hylätty|evätty|kielletty",
    waiting="avoin|odottaa|kesken|käsittelyssä",
    us="me|meidän|itse",
    them="asiakas|he|heidän",
    nothing="ei tietoa|ei tied.",
    nothing_in_numbers="tuntematon|ei ole|puuttuu",
    ditto="sama",
    errors="#PUUTTUU!|#VIITTAUS!|#ARVO!|#NIMI?|#JAKO/0!|#LUKU!|#TYHJÄ!",
    extension="alanro|alanumero",
    totals=(
        "yhteensä|yht.|summa|välisumma|loppusumma|kokonaissumma|kaikki yhteensä|lukumäärä|keskiarvo"
    ),
    headings=(
        "alue|piiri|pohjoinen|etelä|itä|länsi|asiakkaat|aktiiviset|passiiviset|menetetyt|entiset|"
        "prospektit|muut|ryhmä"
    ),
    sections="alue|piiri|ryhmä",
    notes="lähde|huom|huomautus|päivitetty|selite",
    months=(
        "tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|"
        "huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|"
        "heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|"
        "lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu"
    ),
    weekdays="maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
    weekday_endings="na|sin",
    cadences={
        1: "päivä|päivää|päivän|päivittäin|päivässä",
        7: "viikko|viikkoa|viikon|viikoittain|viikossa",
        14: "kahden viikon välein|joka toinen viikko",
        28: "kuukausi|kuukautta|kuukauden|kuukausia|kuukausittain|kuussa|kuukaudessa|kk",
        56: "joka toinen kuukausi",
        84: "neljännesvuosi|neljännesvuosittain|kvartaali|kvartaaleittain",
        182: "puolivuosi|puoli vuotta|puolivuosittain|puolen vuoden välein",
        364: "vuosi|vuotta|vuoden|vuosittain|vuodessa",
    },
    numbers=(
        "yksi|yhden|kerran",
        "kaksi|kahden|kahdesti",
        "kolme|kolmen|kolmesti",
        "neljä|neljän|neljästi",
        "viisi|viiden",
        "kuusi|kuuden",
        "seitsemän",
        "kahdeksan",
        "yhdeksän",
        "kymmenen",
        "yksitoista",
        "kaksitoista|kahdentoista",
    ),
    times="kertaa",
    once="kerran|kahdesti|kolmesti|neljästi",
    fillers="joka|välein|per",
    scales={"tuhatta": 1e3, "t€": 1e3, "milj": 1e6, "miljoonaa": 1e6, "mrd": 1e9},
    countries={
        "Iso-Britannia": "GB",
        "Englanti": "GB-ENG",
        "Skotlanti": "GB-SCT",
        "Hollanti": "NL",
        "Tshekki": "CZ",
    },
)
