"""Chinese."""

from toolkit.words.language import Language

REP = "负责人|客户经理|销售|销售员|业务员|销售代表|跟进人|負責人"
NOTES = "备注|笔记|備註|说明"

LANGUAGE = Language(
    code="zh",
    place=10,
    name="中文",
    new_sheets="工作表",
    calling_codes="86|886|852",
    spoken_in="CN|TW|HK",
    titles={
        "customers": "客户|客户列表|客户名单|客户信息|客户资料",
        "calls": "通话记录|联系记录|跟进记录|拜访记录|沟通记录",
        "orders": "订单|订单列表|订单记录|销售记录",
        "cases": "投诉|投诉记录",
        "invoices": "应收账款|未付发票",
        "needs": "需求|客户需求",
        "requests": "客户请求",
        "team": "团队|销售团队|销售人员|员工",
        "holidays": "假日|节假日|假期|放假",
        "rates": "汇率|汇率表|币种",
    },
    invoice_titles="发票",
    headers={
        "customer_id": "客户编号|客户ID|客户号|客户代码|客户编码|客戶編號",
        "customer": "客户|客户名称|客户名|公司|公司名称|公司名|企业名称|单位名称|客戶|客戶名稱",
        "contact_person": "联系人|联系人姓名|客户联系人|主要联系人|聯絡人",
        "rep": REP,
        "phone": "电话|电话号码|联系电话|電話|~手机|~手机号|~手机号码|?联系方式",
        "email": "邮箱|电子邮件|电子邮箱|邮件|邮箱地址|電子郵件",
        "notes": NOTES,
        "country": "国家|国家/地区|國家",
        "time_zone": "时区",
        "customers.first_name": "名",
        "customers.last_name": "姓",
        "customers.status": "~有效|~是否有效|状态|客户状态|狀態",
        "customers.revenue": "销售额|年销售额|收入|年收入|銷售額|?营业额|?年营业额",
        "customers.potential": "潜力|潜在价值|增长潜力",
        "customers.influence": "影响力",
        "customers.customer_since": "成为客户日期|签约日期|签约时间|合作开始日期|开户日期",
        "customers.channel": "首选渠道|联系渠道",
        "customers.city": "城市|市|所在城市",
        "customers.postcode": "邮编|邮政编码",
        "customers.interests": "兴趣|标签",
        "customers.last_contact": (
            "最后联系|最后联系日期|最后联系时间|上次跟进|最近跟进|上次联系|上次联系日期|上次联系时间|上次拜访|"
            "上次拜访时间|上次跟进时间|最近联系|最近联系日期|最后跟进时间"
        ),
        "customers.next_follow_up": (
            "下次联系|下次联系日期|下次联系时间|下次拜访|下次拜访时间|下次跟进|下次跟进时间|"
            "下次跟进日期|跟进日期"
        ),
        "customers.do_not_call": "请勿致电|勿扰|请勿联系",
        "customers.cadence_override": "联系频率|拜访频率|频率",
        "customers.own_class": "?等级|?客户等级|?客户级别|?级别|?分类|?客户分类",
        "calls.date": "日期|通话日期|通话时间|联系日期|联系时间|拜访日期|沟通日期|跟进日期|时间",
        "calls.channel": "渠道|联系方式|沟通方式|跟进方式|?方式|?类型",
        "calls.outcome": "结果|通话结果|沟通结果|跟进结果|拜访结果|?状态",
        "calls.purpose": "目的|事由|主题|通话目的|拜访目的",
        "calls.by": "拨打人|记录人|操作人|" + REP,
        "calls.minutes": "分钟|时长|通话时长",
        "calls.rating": "评分|评价",
        "calls.notes": "内容|通话内容|沟通内容|跟进内容|跟进记录|纪要|" + NOTES,
        "calls.follow_up": "下一步|后续跟进|下一步行动|后续行动",
        "calls.follow_up_due": (
            "下次联系|下次联系日期|下次联系时间|下次跟进时间|下次跟进日期|截止日期"
        ),
        "calls.follow_up_done": "完成日期|完成时间|完成",
        "orders.order_id": "订单号|订单编号|订单ID|发票号|单号",
        "orders.date": "日期|订单日期|下单日期|下单时间|购买日期|开票日期|成交日期",
        "orders.status": "状态|订单状态|交易状态",
        "orders.payment_status": "付款状态|支付状态",
        "cancelled_on": "取消时间|取消日期",
        "orders.refunded": "退款金额",
        "orders.document": "单据类型",
        "orders.amount": "金额|总额|总金额|订单金额|销售额|成交金额|?单价",
        "orders.item": "产品|商品|产品名称|商品名称|品名",
        "orders.category": "类别|分类|产品类别",
        "cases.opened": "日期|受理日期|投诉日期|发生日期|登记日期",
        "cases.subject": "主题|问题|投诉内容|原因|描述",
        "cases.first_response": "首次回复|首次响应",
        "cases.resolved_on": "解决日期|完成日期|关闭日期",
        "cases.reopened": "重新打开日期",
        "news.refer_to": "转介给|竞争对手",
        "invoices.invoice": "发票号|发票号码|发票编号",
        "invoices.date": "日期|开票日期",
        "invoices.due": "到期日|付款期限",
        "invoices.status": "状态|发票状态",
        "invoices.paid_amount": "已付金额|已收金额",
        "invoices.open_amount": "未付金额|未收金额|余额",
        "invoices.document": "单据类型",
        "invoices.amount": "金额|发票金额",
        "invoices.paid_on": "付款日期|收款日期",
        "invoices.paid": "付款状态",
        "invoices.disputed": "争议",
        "needs.need": "需求|要求",
        "needs.asked_on": "询问日期|日期",
        "needs.met": "已满足|是否满足",
        "needs.evidence": "证据|依据",
        "requests.request": "请求|客户请求",
        "requests.asked_on": "请求日期|日期",
        "requests.answered_on": "答复日期",
        "requests.answer": "答复|是否同意",
        "requests.cost": "成本|费用",
        "team.rep": "~姓名|员工|业务代表|" + REP,
        "team.calls_per_day": "每日电话|每天电话数|每日电话数|每天通话数|日通话量",
        "team.working_days": "工作日|工作天",
        "team.away_from": "休假开始|请假开始|休假开始日期|外出开始",
        "team.away_to": "休假结束|请假结束|休假结束日期|外出结束",
        "team.backup": "代理人|替班|后备|代班",
        "team.starts": "上班时间|开始时间",
        "team.ends": "下班时间|结束时间",
        "holidays.date": "日期|~日|放假日期",
        "holidays.name": "名称|节日|假日|原因|说明",
        "currency": "币种|货币|币别",
        "rates.rate": "汇率",
    },
    bare_names="姓名|名称",
    bare_numbers="编号",
    header_scales={"万元": 1e4, "万": 1e4},
    header_minutes={"小时": 60, "秒": 1 / 60},
    channels={
        "phone": "通话|电话|微信",
        "visit": "拜访|上门|面谈|会面",
        "email": "邮件|电子邮件|郵件",
        "video": "视频|视频会议|线上",
        "letter": "信件|信函",
    },
    statuses={
        "lost": (
            "流失|已流失|流失客户|丢失|失去|失效|无效|已取消|取消|终止|已终止|已解约|解约|停止合作|"
            "终止合作|前客户|老客户流失|不活跃|非活跃|停用|已关闭|关闭|已注销|注销|倒闭|破产|歇业|"
            "已故|去世|輸單|输单"
        ),
        "paused": "暂停|暂停合作|搁置|休眠|冻结",
        "no_contact": "请勿联系|请勿致电|勿扰|不要联系|禁止联系|拒绝联系|黑名单",
        "active": (
            "活跃|有效|正常|合作中|在合作|现有|现有客户|老客户|客户|新客户|新增|潜在|潜在客户|"
            "意向客户|线索|商机|跟进中|谈判中|成交|已成交|已签约|重点客户|重要客户|大客户|关键客户|"
            "进行中|启用"
        ),
    },
    success=(
        "已接通|接通|已联系|联系上|已沟通|沟通|通话|已通话|已拜访|拜访|已会面|会面|面谈|下单|成交|订单|已回复|感兴趣|不感兴趣|已完成|成功"
    ),
    attempt=(
        "未接|未接通|未接听|无人接听|无应答|无法接通|占线|忙线|关机|停机|空号|语音信箱|留言|已留言|改期|取消|待回电|回拨|拒接|挂断|不在"
    ),
    active_flags="有效|是否有效",
    classes={"A": "金牌", "B": "银牌", "C": "铜牌"},
    yes="是|对|有",
    no="否|不",
    done="完成|已完成|已办",
    not_done="未完成|未|计划|计划中|已计划|待办|待处理|进行中|未开始",
    reached="已接通|接通",
    missed="未接通|未接",
    unit_prices="单价|單價",
    paid="已付款|已付",
    order_states={
        "void": (
            "已取消|取消|已退款|退款|全额退款|作废|已作废|无效|草稿|"
            "坏账|已核销|已退货|退货|已关闭|报价"
        ),
        "open": (
            "未付款|待付款|部分付款|部分退款|逾期|已发货|"
            "已完成|处理中|已确认|已开票|待发货|交易成功"
        ),
    },
    order_totals="总额|总金额|订单金额",
    documents={
        "billed": "发票|订单|销售|销售发票",
        "credit": "红字发票|贷记单|贷项通知单|红冲",
        "other": "收款|报价单|送货单",
    },
    waiting="待定",
    nothing="待定|暂无|无",
    ditto="同上",
    totals="总计|合计|小计|共计|總計|平均值",
    headings="客户|地区|区域",
    notes="注|备注",
    weekday_signs="一|二|三|四|五|六|天",
    before_weekday="周|週|星期|礼拜|禮拜",
    until="至|到",
    cadences={
        1: "天",
        7: "周|每周|每週|星期",
        14: "每两周|双周",
        28: "个月|每月|每个月|月",
        56: "每两个月",
        84: "季度|每季度|每季",
        182: "半年|每半年",
        364: "年|每年",
    },
    numbers=(
        "一",
        "二|两",
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
    times="次",
    fillers="每",
    scales={"万": 1e4, "萬": 1e4, "千": 1e3, "亿": 1e8},
)
