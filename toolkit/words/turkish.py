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
    titles={
        "customers": ("Müşteriler|Müşteri listesi|Cariler|Cari listesi|Firmalar|Müşteri kartları"),
        "calls": (
            "Aramalar|Görüşmeler|Ziyaretler|Aktiviteler|Çağrı kaydı|Arama kaydı|Görüşme kaydı"
        ),
        "orders": "Siparişler|Sipariş listesi|Satışlar",
        "invoices": "Ödenmemiş faturalar|Alacaklar|Açık faturalar",
        "team": "Ekip|Satış ekibi|Temsilciler",
        "cases": "Şikayetler",
    },
    headers={
        "customers.revenue": "Ciro|Yıllık ciro|Satış",
        "customer_id": ("Müşteri no|Müşteri numarası|Müşteri kodu|Cari kodu|Cari no|Müşteri ID"),
        "customer": (
            "Müşteri|Müşteri adı|Firma|Şirket|Müşteri unvanı|Cari|Cari adı|Cari unvan|"
            "Ünvan|Firma adı|Şirket adı"
        ),
        "rep": (
            "Satış temsilcisi|Temsilci|Sorumlu|Plasiyer|Atanan|Atanan kişi|Müşteri sorumlusu|Sahibi"
        ),
        "phone": ("Telefon|Telefon numarası|Tel|Tel no|İş telefonu|~Cep|~Cep telefonu"),
        "email": "E-posta|E-posta adresi|Mail|Mail adresi|E-mail",
        "customers.last_contact": (
            "Son görüşme|Son temas|Son görüşme tarihi|Son temas tarihi|Son arama|"
            "Son ziyaret|~Son aktivite"
        ),
        "orders.date": (
            "Sipariş tarihi|Fatura tarihi|Tarih|Düzenleme tarihi|Belge tarihi|"
            "Satış tarihi|İşlem tarihi"
        ),
        "orders.amount": (
            "Tutar|Toplam|Genel toplam|Toplam tutar|Fatura tutarı|Sipariş tutarı|"
            "KDV dahil tutar|?Ara toplam|?Fiyat|?KDV hariç tutar"
        ),
        "calls.date": ("Arama tarihi|Görüşme tarihi|Ziyaret tarihi|Tarih|Tarih ve saat|Zaman"),
        "calls.outcome": "Sonuç|Görüşme sonucu",
        "currency": "Para birimi|Döviz",
        "rates.rate": "Kur|Döviz kuru",
        "contact_person": "Yetkili|Yetkili kişi|İlgili kişi|İletişim kişisi|Kişi",
        "notes": "Not|Notlar|Açıklama|Açıklamalar|Yorum",
        "country": "Ülke",
        "customers.first_name": "Ad|Adı",
        "customers.last_name": "Soyad|Soyadı",
        "customers.city": "Şehir|İl|İlçe",
        "customers.postcode": "Posta kodu",
        "customers.status": "Müşteri durumu|~Durum|~Aktif",
        "customers.own_class": "?Sınıf|?Müşteri sınıfı|?Kategori|?Grup|?Segment",
        "customers.customer_since": "Müşteri başlangıcı|Kayıt tarihi",
        "customers.next_follow_up": (
            "Sonraki görüşme|Sonraki arama|Takip tarihi|Sonraki temas|Sonraki ziyaret|Tekrar ara"
        ),
        "customers.do_not_call": "Aramayın",
        "calls.channel": "Kanal|İletişim şekli|Görüşme türü|?Tür|?Tip",
        "calls.purpose": "Konu|Amaç|Sebep",
        "calls.minutes": "Süre|Görüşme süresi|Dakika",
        "calls.by": (
            "Satış temsilcisi|Temsilci|Sorumlu|Plasiyer|Atanan|Atanan kişi|"
            "Müşteri sorumlusu|Sahibi|Arayan|Görüşen|Kullanıcı"
        ),
        "calls.follow_up": "Sonraki adım|Yapılacak",
        "calls.follow_up_due": "Takip tarihi|Son tarih|Vade",
        "calls.follow_up_done": "Yapıldı|Tamamlandı",
        "calls.direction": "Yön|Çağrı yönü",
        "calls.state": "?Durum",
        "orders.order_id": (
            "Sipariş no|Sipariş numarası|Fatura no|Fatura numarası|Belge no|Evrak no"
        ),
        "orders.status": "Durum|Sipariş durumu|Fatura durumu",
        "orders.payment_status": "Ödeme durumu",
        "orders.document": "Belge türü|Fatura türü|Belge tipi",
        "orders.item": "Ürün|Ürün adı|Malzeme|Stok adı",
        "orders.quantity": "Miktar|Adet",
        "orders.discount": "İskonto|İndirim",
        "invoices.invoice": "Fatura|Fatura no|Fatura numarası|Belge no",
        "invoices.date": "Tarih|Fatura tarihi|Düzenleme tarihi|Belge tarihi",
        "invoices.due": "Vade|Vade tarihi|Son ödeme tarihi",
        "invoices.paid_amount": "Ödenen|Ödenen tutar",
        "invoices.open_amount": ("Kalan tutar|Kalan|Bakiye|Kalan bakiye|Ödenecek tutar|Açık tutar"),
        "invoices.amount": "Tutar|Toplam|Genel toplam|Toplam tutar|Fatura tutarı",
        "invoices.paid_on": "Ödeme tarihi|Tahsilat tarihi",
        "invoices.paid": "Ödendi",
        "invoices.status": "Durum|Fatura durumu",
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
    invoice_titles="Faturalar|Fatura listesi|Satış faturaları",
    bare_names="Ad soyad|Adı soyadı|İsim",
    channels={
        "phone": "telefon|arama|tel",
        "visit": "ziyaret|yüz yüze|toplantı",
        "email": "e-posta|mail|eposta",
        "video": "video görüşme|görüntülü görüşme",
        "letter": "mektup",
    },
    directions={
        "in": "gelen|gelen arama",
        "out": "giden|giden arama",
    },
    classes={
        "A": "altın",
        "B": "gümüş",
        "C": "bronz",
    },
    done="tamamlandı|yapıldı|bitti|gerçekleşti",
    not_done=("planlandı|planlanan|yapılacak|açık|başlamadı|devam ediyor|bekliyor"),
    reached="Ulaşıldı|Cevapladı|Görüşüldü",
    missed="Ulaşılamadı|Cevap yok|Cevaplamadı",
    paid="ödendi|ödenmiş|tahsil edildi",
    order_states={
        "void": (
            "iptal|iptal edildi|iade|iade edildi|taslak|reddedildi|silindi|teklif|"
            "tahsil edilemez|şüpheli alacak"
        ),
        "open": (
            "gecikmiş|gecikti|ödenmedi|ödenmemiş|kısmi ödendi|kısmen ödendi|açık|"
            "bekliyor|beklemede|gönderildi|teslim edildi|onaylandı|tamamlandı|"
            "faturalandı|yeni|vadesi geçmiş"
        ),
    },
    documents={
        "billed": "fatura|satış faturası|sipariş|satış",
        "credit": "iade faturası|alacak dekontu",
        "other": "tahsilat|ödeme|teklif|proforma|irsaliye",
    },
    totals="toplam|genel toplam|ara toplam|ortalama",
    active_flags="Aktif",
    lost_flags="Kaybedildi|Pasif|Eski müşteri",
    business="iş|ofis|fatura",
    private="ev|teslimat|diğer",
    hands_off="değiştirmeyin",
    unit_prices="Birim fiyat|Birim fiyatı",
    net="net|KDV hariç",
    gross="brüt|KDV dahil",
)
