"""Turkish."""

from toolkit.words.language import Language

LANGUAGE = Language(
    code="tr",
    place=16,
    name="Türkçe",
    new_sheets="Sayfa",
    legal_forms="aş|ltd şti|şti",
    calling_codes="90",
    spoken_in="TR",
    titles={"customers": "Müşteriler|Müşteri listesi", "calls": "Aramalar|Görüşmeler"},
    headers={
        "customers.revenue": "Ciro|Yıllık ciro|Satış",
        "customer_id": "Müşteri no|Müşteri numarası",
        "customer": "Müşteri|Müşteri adı|Firma|Şirket",
        "rep": "Satış temsilcisi|Temsilci|Sorumlu",
        "phone": "Telefon|Telefon numarası",
        "email": "E-posta",
        "customers.last_contact": "Son görüşme|Son temas",
        "orders.date": "Sipariş tarihi|Fatura tarihi",
        "orders.amount": "Tutar",
        "calls.date": "Arama tarihi|Görüşme tarihi|Ziyaret tarihi",
        "calls.outcome": "Sonuç|Görüşme sonucu",
        "currency": "Para birimi|Döviz",
        "rates.rate": "Kur|Döviz kuru",
    },
    header_scales={"bin": 1e3, "milyon": 1e6},
    statuses={
        "lost": (
            "Kayıp|Kaybedildi|Kaybedilen müşteri|Pasif|Aktif değil|Eski müşteri|Kapandı|İflas"
        ),
        "paused": "Beklemede|Askıda|Donduruldu",
        "no_contact": "Aramayın|İletişime geçmeyin|Engelli",
        "active": "Aktif|Mevcut|Müşteri|Yeni müşteri",
    },
    success=(
        "ulaşıldı|görüşüldü|görüşme|konuşuldu|konuştum|cevapladı|toplantı|ziyaret|"
        "ziyaret edildi|sipariş|sipariş verdi|satış|satıldı|ilgileniyor|ilgilenmiyor|"
        "tamamlandı"
    ),
    attempt=(
        "ulaşılamadı|cevap yok|cevap vermedi|açmadı|meşgul|telesekreter|sesli mesaj|"
        "mesaj bırakıldı|yerinde yok|yanlış numara|tekrar aranacak|geri aranacak|"
        "iptal edildi|ertelendi|deneme|cevapsız"
    ),
    yes="evet",
    no="hayır",
    months=(
        "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|"
        "ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara"
    ),
)
