"""Hungarian."""

from toolkit.words.language import Language

LANGUAGE = Language(
    code="hu",
    place=18,
    name="Magyar",
    new_sheets="Munka|Munkalap",
    legal_forms="kft|zrt|nyrt|bt",
    calling_codes="36",
    spoken_in="HU",
    titles={
        "customers": "Ügyfelek|Ügyféllista",
        "calls": "Hívások|Hívásnapló|Látogatások|Tevékenységek",
        "orders": "Rendelések|Megrendelések|Értékesítés",
    },
    headers={
        "customers.revenue": "Árbevétel|Forgalom|Éves forgalom",
        "customer_id": "Ügyfélszám|Vevőkód",
        "customer": "Ügyfél|Ügyfél neve|Cég|Vevő",
        "rep": "Értékesítő|Felelős",
        "phone": "Telefon|Telefonszám",
        "email": "E-mail cím",
        "customers.last_contact": "Utolsó kapcsolat|Utolsó kapcsolatfelvétel",
        "orders.date": "Rendelés dátuma|Számla dátuma",
        "orders.amount": "Összeg",
        "calls.date": "Hívás dátuma|Látogatás dátuma",
        "calls.outcome": "Eredmény|Hívás eredménye",
        "currency": "Pénznem|Deviza",
        "rates.rate": "Árfolyam",
        "customers.city": "Város|Település",
        "contact_person": "Kapcsolattartó",
        "orders.order_id": "Rendelésszám|Számlaszám|Bizonylatszám|Sorszám",
        "orders.status": "Állapot|Státusz",
        "invoices.date": "Számla dátuma|Számla kelte|Kiállítás dátuma|Kelt",
        "invoices.amount": "Összeg|Bruttó összeg|Végösszeg|Számla összege",
        "invoices.status": "Állapot|Státusz|Fizetési állapot",
        "invoices.invoice": "Számlaszám|Számla|Bizonylatszám|Sorszám",
        "invoices.due": "Fizetési határidő|Esedékesség|Határidő",
        "invoices.paid_amount": "Kifizetett összeg|Befizetve",
        "invoices.open_amount": "Hátralék|Tartozás|Fennmaradó összeg",
        "invoices.paid_on": "Fizetés dátuma|Kiegyenlítve",
        "calls.channel": "Csatorna|?Típus",
        "notes": "Megjegyzés|Megjegyzések",
    },
    header_scales={"eft": 1e3, "ezer": 1e3},
    statuses={
        "lost": ("Elveszett|Elvesztett ügyfél|Inaktív|Nem aktív|Megszűnt|Volt ügyfél|Csődbe ment"),
        "paused": "Szünetel|Felfüggesztve",
        "no_contact": "Ne hívja|Ne keresse|Tiltott",
        "active": "Aktív|Meglévő|Ügyfél|Új ügyfél",
    },
    success=(
        "elértem|elérve|beszéltem|beszéltünk|beszélgetés|találkozó|látogatás|"
        "meglátogatva|rendelés|rendelt|válaszolt|felvette|eladva|érdeklődik|nem érdekli|"
        "teljesítve"
    ),
    attempt=(
        "nem vette fel|nem veszi fel|nem elérhető|nem értem el|nincs válasz|foglalt|"
        "hangposta|üzenetet hagytam|üzenet hagyva|nincs bent|rossz szám|visszahívás|"
        "visszahívni|lemondva|elhalasztva|kísérlet|nem fogadott"
    ),
    done="kész|elvégezve|befejezve|lezárva|megtörtént",
    not_done="tervezett|nincs elkezdve|folyamatban|függőben|nyitott|elhalasztva|nincs kész",
    order_states={
        "void": (
            "törölt|törölve|sztornó|sztornózott|sztornózva|érvénytelen|érvénytelenített|"
            "visszatérítve|visszafizetve|visszáru|piszkozat|vázlat|behajthatatlan|leírt|leírva|"
            "elutasítva|ajánlat"
        ),
        "open": (
            "lejárt|nyitott|függőben|fizetésre vár|kifizetetlen|fizetetlen|részben fizetett|"
            "részben kifizetve|kiküldve|elküldve|szállítva|teljesítve|visszaigazolva|új|"
            "folyamatban|kiállítva"
        ),
    },
    reached="Elérve|Felvette",
    missed="Nem érhető el|Nem vette fel",
    unit_prices="Egységár",
    paid="fizetve|kifizetve|kifizetett|kiegyenlítve|rendezve",
    documents={
        "billed": "számla|rendelés|értékesítés",
        "credit": "jóváíró számla|jóváírás|helyesbítő számla|sztornó számla",
        "other": "fizetés|ajánlat|díjbekérő|előlegszámla|szállítólevél",
    },
    yes="igen",
    no="nem",
    months=(
        "január jan|február febr|március márc|április ápr|május máj|június jún|"
        "július júl|augusztus aug|szeptember szept|október okt|november nov|december dec"
    ),
    weekdays=("hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap"),
    invoice_titles="Számlák|Kimenő számlák|Számlalista",
    totals="összesen|végösszeg|részösszeg",
)
