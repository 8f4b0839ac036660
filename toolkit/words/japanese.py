"""Japanese."""

from toolkit.words.language import Language

REP = "営業担当|営業担当者|担当営業|自社担当|自社担当者|?担当|?担当者|?担当者名"
NOTES = "備考|メモ|コメント|ノート"

LANGUAGE = Language(
    code="ja",
    place=9,
    name="日本語",
    new_sheets="シート",
    calling_codes="81",
    spoken_in="JP",
    titles={
        "customers": ("顧客|顧客一覧|顧客リスト|顧客名簿|得意先|取引先|取引先一覧|会社一覧"),
        "calls": "通話記録|架電記録|架電リスト|コール履歴|活動記録|対応履歴",
        "orders": ("注文|注文一覧|受注|受注一覧|売上明細|取引|取引一覧|売上一覧"),
        "cases": "クレーム|クレーム一覧|苦情",
        "invoices": "未収一覧",
        "needs": "ニーズ",
        "requests": "要望|要望一覧",
        "team": "チーム|営業チーム|営業担当|営業担当者|担当者一覧",
        "holidays": "祝日|休日|休業日|休日一覧",
        "rates": "為替レート|為替|レート|通貨",
    },
    invoice_titles="請求一覧|請求書|請求書一覧|請求書リスト",
    headers={
        "customer_id": "顧客ID|顧客番号|顧客コード|得意先コード|取引先コード|取引先ID|会員番号",
        "customer": "顧客|顧客名|会社名|企業名|得意先|得意先名|取引先|取引先名|お客様名|社名",
        "contact_person": (
            "ご担当者|ご担当者名|先方担当者|先方担当者名|客先担当者|連絡先担当者|?担当者|?担当者名"
        ),
        "rep": REP,
        "phone": "電話番号|電話|TEL|~携帯|~携帯電話|~携帯番号|?連絡先",
        "email": "メール|メールアドレス|Eメール|Eメールアドレス",
        "notes": NOTES,
        "country": "国|国名",
        "time_zone": "タイムゾーン",
        "customers.first_name": "名",
        "customers.last_name": "姓",
        "customers.status": "~有効|ステータス|状態|状況",
        "customers.revenue": "売上|売上高|年間売上|年間売上高|売上金額|?年商",
        "customers.potential": "ポテンシャル|将来性",
        "customers.influence": "影響力",
        "customers.customer_since": "取引開始日|契約日|契約開始日|登録日",
        "customers.channel": "希望連絡方法|連絡方法",
        "customers.city": "市区町村|都市|市",
        "customers.postcode": "郵便番号",
        "customers.phone_2": "電話番号2",
        "customers.interests": "関心|興味|タグ",
        "customers.last_contact": (
            "最終連絡日|最終接触日|最終コンタクト|最終コンタクト日|最終訪問日|前回連絡日|"
            "最終活動日|前回訪問日|前回架電日|最終架電日"
        ),
        "customers.next_follow_up": "次回連絡日|次回連絡|次回予定日|次回訪問日|フォロー日",
        "customers.do_not_call": "電話不可|架電禁止|連絡不可",
        "customers.cadence_override": "訪問頻度|連絡頻度|頻度",
        "customers.own_class": "?ランク|?顧客ランク|?クラス|?区分|?顧客区分",
        "calls.date": "日付|日時|架電日|通話日|連絡日|訪問日|対応日|活動日",
        "calls.channel": (
            "チャネル|連絡方法|連絡手段|?手段|?種別|?区分|方法|連絡種別|活動種別|対応方法"
        ),
        "calls.outcome": ("結果|架電結果|対応結果|通話結果|?ステータス|?状況|通話の結果|対応状況"),
        "calls.purpose": "目的|用件|件名|議題",
        "calls.by": "対応者|架電者|記録者|" + REP,
        "calls.minutes": "分|所要時間|通話時間",
        "calls.rating": "評価",
        "calls.notes": "内容|通話内容|対応内容|商談内容|詳細|" + NOTES,
        "calls.follow_up": "次のアクション|次回アクション|ネクストアクション|次回対応",
        "calls.follow_up_due": "次回予定日|次回連絡日|期限|フォロー期限",
        "calls.follow_up_done": "完了日|完了",
        "orders.order_id": ("注文番号|受注番号|請求書番号|伝票番号|注文ID|取引ID|取引番号|決済ID"),
        "orders.date": "日付|注文日|受注日|請求日|購入日|売上日|発行日|取引日",
        "orders.status": (
            "ステータス|状態|注文状況|受注状況|取引ステータス|取引状況|請求ステータス"
        ),
        "orders.payment_status": ("支払状況|入金状況|入金ステータス|支払ステータス|決済ステータス"),
        "cancelled_on": "キャンセル日",
        "orders.refunded": "返金額",
        "orders.document": "伝票種別|文書種別",
        "orders.amount": (
            "金額|合計|合計金額|売上金額|売上|受注金額|請求金額|?単価|請求額|税込金額|総額"
        ),
        "orders.item": "商品|商品名|品名|製品|品目",
        "orders.category": "カテゴリ|カテゴリー|分類",
        "cases.opened": "日付|受付日|発生日|登録日",
        "cases.subject": "件名|内容|問題|クレーム内容|苦情",
        "cases.first_response": "初回対応日|回答日",
        "cases.resolved_on": "解決日|完了日|対応完了日",
        "cases.reopened": "再開日",
        "news.refer_to": "紹介先|競合",
        "invoices.invoice": "請求書番号|請求番号|請求書No|請求No",
        "invoices.date": "日付|請求日|発行日|請求書発行日",
        "invoices.due": "支払期限|期限|支払期日|お支払期限|入金期日|入金予定日",
        "invoices.status": "ステータス|状態",
        "invoices.paid_amount": "入金額|入金済額",
        "invoices.open_amount": "未収額|残高|請求残高|未入金額|未回収額|売掛残高",
        "invoices.document": "伝票種別|文書種別",
        "invoices.amount": "金額|請求金額|合計|請求額|合計金額|税込金額",
        "invoices.paid_on": "入金日|支払日",
        "invoices.paid": "支払状況|入金状況|入金ステータス|支払ステータス",
        "invoices.disputed": "係争|異議",
        "needs.need": "ニーズ|要件",
        "needs.asked_on": "確認日|日付",
        "needs.met": "充足|対応済",
        "needs.evidence": "根拠",
        "requests.request": "要望|依頼|依頼内容",
        "requests.asked_on": "依頼日|日付",
        "requests.answered_on": "回答日",
        "requests.answer": "回答|可否",
        "requests.cost": "費用|コスト",
        "team.rep": "~氏名|~名前|社員|社員名|担当|担当者|担当者名|" + REP.replace("?", ""),
        "team.calls_per_day": "1日の架電数|一日の架電数|架電数|1日の件数|件数/日",
        "team.working_days": "勤務日|稼働日|営業日|勤務曜日",
        "team.away_from": "不在開始|休暇開始|不在開始日|休暇開始日",
        "team.away_to": "不在終了|休暇終了|不在終了日|休暇終了日",
        "team.backup": "代理|代理人|代理担当|バックアップ",
        "team.starts": "始業|始業時刻|開始時刻",
        "team.ends": "終業|終業時刻|終了時刻",
        "holidays.date": "日付|~日|休日|祝日|年月日",
        "holidays.name": "名称|祝日名|理由|内容",
        "currency": "通貨|通貨コード",
        "rates.rate": "レート|為替レート",
        "customers.owner": (
            "営業担当|営業担当者|担当営業|自社担当|自社担当者|?担当|?担当者|?担当者名|"
            "取引先所有者|所有者|会社の担当者"
        ),
        "orders.discount": "割引|値引き|ディスカウント",
        "orders.quantity": "数量|個数",
    },
    bare_names="氏名|名前|お名前",
    bare_numbers="番号|コード",
    header_scales={"千円": 1e3, "万円": 1e4, "万": 1e4},
    header_minutes={"秒": 1 / 60, "時間": 60},
    channels={
        "phone": "電話|架電|通話|電話聯絡",
        "visit": "訪問|面談|来社|対面",
        "email": "メール",
        "video": "ビデオ|オンライン|web会議",
        "letter": "手紙|郵送",
    },
    statuses={
        "lost": (
            "失注|解約|解約済|解約済み|離脱|離反|退会|退会済|退会済み|取引終了|契約終了|取引停止|"
            "非アクティブ|無効|元顧客|旧顧客|倒産|破産|廃業|閉店|閉鎖|死亡|故人"
        ),
        "paused": "休止|休止中|保留|保留中|一時停止|停止中|休眠",
        "no_contact": "連絡不可|電話不可|架電禁止|連絡禁止|連絡拒否|ブラックリスト|取引禁止",
        "active": (
            "アクティブ|有効|取引中|契約中|継続|継続中|既存|既存顧客|顧客|新規|新規顧客|見込み|"
            "見込み客|見込客|見込み顧客|リード|商談中|提案中|受注|重要|重要顧客|優良顧客|進行中|"
            "稼働中"
        ),
    },
    success=(
        "通話|通話済|対応|対応済|面談|面談済|商談|訪問|訪問済|会話|話した|つながった|"
        "繋がった|連絡済|受注|注文|成約|打合せ|打ち合わせ|回答あり|返信あり|応答|"
        "通話できた|話せた|応答あり|通話済み"
    ),
    attempt=(
        "不在|不在着信|留守|留守電|留守番電話|応答なし|返答なし|話中|通話中|"
        "つながらず|繋がらず|不通|番号違い|かけ直し|折り返し|折返し待ち|伝言|"
        "伝言依頼|延期|中止|離席|外出中|不出|留守電に伝言|伝言を残した|出ない|"
        "出なかった|折り返し待ち"
    ),
    active_flags="有効",
    classes={"A": "ゴールド", "B": "シルバー", "C": "ブロンズ"},
    yes="はい|有",
    no="いいえ|無",
    done="済|済み|完了|完了済|対応済",
    not_done="未|未完了|予定|計画|未着手|進行中|保留中",
    reached="通話済|応答",
    missed="不在|応答なし",
    unit_prices="単価",
    paid="入金済|支払済|支払済み|支払い済み|決済済み|決済完了",
    order_states={
        "void": (
            "キャンセル|取消|取り消し|取消済|返金|返金済|無効|下書き|回収不能|貸倒|返品|"
            "見積|返金済み|失注"
        ),
        "open": (
            "未入金|未払い|未収|発送済|出荷済|処理中|確定|請求済|納品済|完了|一部入金|"
            "入金待ち|期限超過|受注|請求済み|発行済み|入金済み|入金済"
        ),
    },
    order_totals="合計",
    documents={
        "billed": "請求書|売上|受注|請求",
        "credit": "赤伝|返品伝票",
        "other": "入金|見積書|納品書",
    },
    waiting="保留",
    nothing="未定|なし|不明",
    ditto="同上",
    totals="合計|小計|総計|平均|平均値",
    headings="地域|顧客",
    notes="注",
    eras={"令和": 2018, "平成": 1988, "昭和": 1925},
    weekday_signs="月|火|水|木|金|土|日",
    after_weekday="曜日|曜",
    weekday_endings="まで",
    until="から",
    cadences={
        1: "日",
        7: "週|週間|毎週",
        14: "隔週",
        28: "ヶ月|か月|ヵ月|カ月|毎月|月",
        56: "隔月",
        84: "四半期|毎四半期",
        182: "半年|半年ごと",
        364: "年|毎年",
    },
    numbers=(
        "一",
        "二",
        "三",
        "四",
        "五",
        "六",
        "七",
        "八",
        "九",
        "十",
        "十一",
        "十二",
    ),
    times="回",
    fillers="毎|ごと|に",
    scales={"万": 1e4, "千": 1e3, "億": 1e8},
)
