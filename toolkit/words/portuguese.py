"""Portuguese."""

from toolkit.words.language import Language

REP = "Vendedor|Responsável|Atribuído a|Consultor"
NOTES = "Notas|Observação|Observações|Comentários|Obs|Anotações"

LANGUAGE = Language(
    code="pt",
    place=5,
    name="Português",
    new_sheets="Folha|Planilha|Página",
    legal_forms="lda|ltda|sa|eireli|unipessoal lda",
    calling_codes="351|55|244",
    spoken_in="PT|BR|AO",
    forms="Respostas ao formulário|Respostas do formulário",
    questions={
        "stamp": "carimbo de data hora",
        "date": "data|quando foi|quando falou|que dia",
        "customer": "cliente|empresa",
        "by": "o seu nome|seu nome|endereço de e mail|endereço de email",
        "outcome": "resultado|como correu|como foi a chamada",
        "notes": "notas|observações|comentários",
        "follow_up": "próximo passo",
        "follow_up_due": "voltar a ligar|próxima chamada|próximo contacto|até quando",
        "channel": "canal",
    },
    payments="Pagamentos|Pagamento|Recebimentos",
    titles={
        "calls": "Ligações|Registro de ligações",
        "cases": "Reclamações|Queixas",
        "invoices": "Faturas em aberto|Contas a receber",
        "needs": "Necessidades",
        "requests": "Solicitações",
        "team": (
            "Equipe de vendas|Equipa|Equipa de vendas|Time de vendas|Funcionários|Colaboradores"
        ),
        "holidays": "Dias feriados",
        "giving": "Presentes|Brindes|Lista de presentes|Presentes e ofertas",
        "playbook": "Plano de atendimento|Guia de atendimento|Roteiro|Plano de acolhimento",
        "rates": "Taxas de câmbio|Câmbio|Moedas",
        "settings": "Configurações|Definições",
        "promises": "Promessas|Compromissos",
    },
    invoice_titles="Faturas",
    headers={
        "customer_id": (
            "ID do cliente|Código do cliente|Número do cliente|Nº do cliente|N° do cliente|"
            "Cód cliente|Código cliente"
        ),
        "customer": "Cliente|Nome do cliente|Empresa|Razão social|Nome da empresa|Conta",
        "contact_person": "Contato|Contacto|Pessoa de contato|Pessoa de contacto|Nome do contato",
        "rep": REP,
        "phone": "Telefone|Número de telefone|Fone|~Celular|~Telemóvel",
        "email": "Correio eletrónico|Endereço de e-mail",
        "notes": NOTES,
        "country": "País",
        "time_zone": "Fuso horário",
        "customers.first_name": "Primeiro nome",
        "customers.last_name": "Sobrenome|Apelido",
        "customers.status": "~Ativo|~Ativa|Situação",
        "customers.revenue": (
            "Faturamento|Faturamento anual|Faturação|Vendas|Vendas anuais|Receita|Receita anual"
        ),
        "customers.influence": "Influência",
        "customers.customer_since": "Cliente desde|Desde|Data de início|Data de cadastro",
        "customers.channel": "Meio de contato|Canal preferido",
        "customers.city": "Cidade|Localidade",
        "customers.postcode": "CEP",
        "customers.interests": "Interesses",
        "customers.hobby": "Passatempos|Hobbies|Tempos livres",
        "customers.trip": "Viagem|Viagens|Férias",
        "customers.last_contact": (
            "Último contato|Data do último contato|Última ligação|Última visita"
        ),
        "customers.next_follow_up": (
            "Próximo contato|Próximo acompanhamento|Data de retorno|Próxima ligação"
        ),
        "customers.do_not_call": "Não ligar|Não contactar|Não contatar",
        "customers.cadence_override": "Frequência|Frequência de contato|Frequência de visita",
        "customers.own_class": ("?Classe|?Classificação|?Categoria|?Classe do cliente|?Curva ABC"),
        "calls.date": "Data|Data da ligação|Data do contato|Data da visita|~Dia",
        "calls.channel": "Canal|Meio de contato|Tipo de contato",
        "calls.outcome": "Desfecho|Resultado da ligação|?Situação",
        "calls.purpose": "Assunto|Finalidade",
        "calls.by": "Agente|Criado por|Usuário|Feito por|" + REP,
        "calls.minutes": "Duração",
        "calls.rating": "Avaliação",
        "calls.notes": "Resumo|" + NOTES,
        "calls.follow_up": "Próximo passo|Próxima ação|Ação|Acompanhamento",
        "calls.follow_up_due": (
            "Data de retorno|Retornar em|Ligar de volta|Próximo contato|Próxima ligação|Prazo"
        ),
        "calls.follow_up_done": "Concluído em|Concluído|Feito",
        "orders.order_id": (
            "Pedido|Número do pedido|Nº do pedido|Nota fiscal|Nº fatura|Nº da fatura|"
            "Número da fatura"
        ),
        "orders.date": "Data|Data do pedido|Data da fatura|Data da compra",
        "orders.status": "Situação|Estado|Situação do pedido|Status do pedido",
        "orders.payment_status": "Status do pagamento|Situação do pagamento",
        "cancelled_on": "Cancelado em|Data de cancelamento",
        "orders.refunded": "Valor reembolsado|Reembolso",
        "orders.document": "Tipo de documento",
        "orders.discount": "Desconto|Desconto %",
        "orders.amount": "Valor total|Montante|Valor do pedido|?Preço",
        "orders.item": "Produto|Artigo",
        "promises.promise": "Promessa|Compromisso",
        "promises.made_by": "Feita por|Feito por|De quem",
        "promises.seller": "Prometido por|Prometida por",
        "promises.promised_on": "Prometido em|Prometida em|Data da promessa|Data",
        "promises.due": "Vence em|Vencimento|Data prometida|Prazo",
        "promises.new_date": "Nova data|Novo prazo",
        "promises.notice_sent": "Aviso enviado|Cliente informado em",
        "promises.delivered_on": "Entregue em|Entregue|Cumprido em|Cumprida em",
        "promises.note_sent": "Nota enviada|Confirmado em",
        "promises.cause": "Causa",
        "promises.prevention": "Prevenção",
        "cases.opened": "Data|Aberto em|Aberto|Data de abertura|Data da reclamação",
        "cases.subject": "Assunto|Motivo|Problema|Reclamação|Descrição",
        "cases.first_response": "Primeira resposta|Respondido em",
        "cases.resolved_on": "Resolvido|Resolvido em|Encerrado em|Fechado em|Data de fechamento",
        "cases.reopened": "Reaberto em",
        "news.refer_to": "Não é nosso: encaminhar a|Encaminhar a|Concorrente",
        "invoices.invoice": "Fatura|Número da fatura|Nº da fatura|Nº fatura|Nota fiscal",
        "invoices.date": "Data|Data da fatura|Data de emissão",
        "invoices.due": "Vencimento|Data de vencimento",
        "invoices.status": "Situação|Estado|Estado da fatura",
        "invoices.paid_amount": "?Pago|Valor pago|Recebido|Valor recebido",
        "invoices.open_amount": "Saldo em aberto|Valor em aberto|~Em aberto|~Saldo",
        "invoices.document": "Tipo de documento",
        "invoices.amount": "Valor|Montante|Valor total",
        "invoices.paid_on": "Paga em|Pago em|Data de pagamento",
        "invoices.paid": "Paga|Pago",
        "invoices.disputed": "Em disputa|Contestada|Contestado",
        "needs.need": "Necessidade|Requisito|O que precisa",
        "needs.asked_on": "Perguntado em|Data",
        "needs.met": "Atendida|Atendido|Satisfeita|Resposta",
        "needs.evidence": "Prova|Evidência",
        "requests.request": "Solicitação|Pedido|Pedido do cliente",
        "requests.asked_on": "Pedido em|Solicitado em|Data",
        "requests.answered_on": "Respondido em|Data da resposta",
        "requests.answer": "Resposta|Decisão|Concedido",
        "requests.cost": "Custo|Custos",
        "team.rep": "~Nome|Funcionário|Colaborador|Comercial|Vendedora|" + REP,
        "team.calls_per_day": (
            "Ligações por dia|Ligações/dia|Chamadas por dia|Chamadas/dia|~Ligações|~Chamadas|"
            "Capacidade"
        ),
        "team.working_days": "Dias úteis|Dias de trabalho|~Dias",
        "team.away_from": "Ausente de|Ausente desde|Férias de|Férias desde|Ausência de",
        "team.away_to": "Ausente até|Férias até|Ausência até",
        "team.backup": "Substituto|Substituta|Suplente",
        "team.starts": "Início|Hora de início|Começa",
        "team.ends": "Fim|Hora de fim|Termina",
        "holidays.date": "Data|~Dia|Fechado em",
        "holidays.name": "Nome|Motivo|Feriado|~Descrição",
        "customers.language": "Idioma|Língua",
        "customers.best_hours": "Melhor hora|Melhores horas|Melhor horário",
        "customers.best_days": "Melhor dia|Melhores dias",
        "customers.referred_by": "Indicado por|Recomendado por",
        "customers.competitor": "Concorrente",
        "customers.renewal": "Data de renovação|Renovação|Fim do contrato",
        "playbook.step": "Passo|Etapa|Ação|O que fazer",
        "playbook.trigger": "Gatilho|Começa com",
        "playbook.after": "Depois|Prazo|Quando",
        "playbook.for": "Para|Para quem|Segmento",
        "playbook.how": "Como|Meio|Canal",
        "playbook.purpose": "Propósito|Finalidade|Motivo",
        "playbook.say": "O que dizer|Mensagem|Texto",
        "giving.date": "Data|Dia|Previsto para",
        "giving.kind": "Tipo",
        "giving.what": "O quê|Presente|Brinde|Descrição",
        "giving.cost": "Custo|Preço|Valor",
        "giving.given_on": "Entregue em|Enviado em|Dado em",
        "giving.result": "Resultado|Reação",
        "currency": "Moeda|Divisa",
        "rates.date": "Data|Mês|Desde|Válido desde",
        "rates.rate": "Taxa|Câmbio|Taxa de câmbio|Cotação",
        "settings.setting": "Configuração|Definição|Parâmetro",
        "settings.value": "Valor",
    },
    bare_names="Nome|Nome completo",
    bare_numbers="Código|Cód.",
    owners={
        "calls": "chamada",
    },
    header_scales={"milhares": 1e3, "mil": 1e3, "milhões": 1e6},
    header_periods="ano passado|ano anterior|por ano|anual",
    parts="norte|sul|ano",
    channels={
        "phone": "telefone|ligação|chamada",
        "visit": "reunião|presencial",
        "video": "videochamada",
        "letter": "carta",
    },
    directions={
        "in": "entrante",
        "out": "saída",
    },
    statuses={
        "lost": (
            "Perdido|Perdida|Cliente perdido|Inativo|Inativa|Inactivo|Não ativo|Baixa|Ex-cliente|"
            "Antigo cliente|Cliente antigo|Já não é cliente|Não é mais cliente|Cancelado|Cancelada|"
            "Encerrado|Encerrada|Fechado|Rescindido|Falido|Falida|Falência|Em liquidação|"
            "Insolvente|Falecido|Falecida|Arquivado|Desativado|Sem interesse"
        ),
        "paused": "Em pausa|Pausado|Pausada|Em espera|Suspenso|Suspensa",
        "no_contact": (
            "Não contactar|Não contatar|Não ligar|Não perturbe|Bloqueado|Bloqueada|Lista negra"
        ),
        "active": (
            "Ativo|Ativa|Activo|Cliente|Cliente ativo|Atual|Novo|Nova|Cliente novo|Novo cliente|"
            "Prospecto|Potencial|Cliente potencial|Cliente-chave|Regular|Fiel|Ganho|Aberto|"
            "Em andamento|Em negociação|Em risco|Sim"
        ),
    },
    success=(
        "contatado|falou|contactado|falei|conversa|conversado|atendeu|atendido|reunião|"
        "reunião realizada|visita|visitado|pedido|encomenda|venda|vendido|respondeu|"
        "interessado|não interessado|realizado"
    ),
    attempt=(
        "nao atendeu|não atende|não atendido|sem resposta|não respondeu|ocupado|"
        "caixa postal|correio de voz|deixou recado|recado|deixou mensagem|ausente|"
        "número errado|retornar|ligar novamente|cancelado|adiado|remarcado|tentativa"
    ),
    active_flags="Ativo|Ativa",
    lost_flags="Perdido|Inativo|Antigo cliente",
    severities=(
        "baixa|menor",
        "média|normal",
        "alta|grave",
        "urgente|crítica|crítico",
    ),
    times_a_year="Visitas por ano|Ligações por ano|Contatos por ano",
    priorities="Prioridade",
    classes={"A": "ouro|platina", "B": "prata"},
    giving={
        "gift": "presente|brinde",
        "offer": "oferta|desconto",
        "preview": "prévia|amostra",
        "report": "relatório|estudo",
        "invitation": "convite",
        "special action": "ação especial|gesto",
    },
    thanks="obrigado|obrigada|agradecimento",
    triggers={
        "start": "início|cliente desde|novo cliente",
        "first order": "primeiro pedido|primeira compra|primeira encomenda",
        "delivery": "entrega|entregue|cada entrega",
        "case resolved": "caso resolvido|reclamação resolvida",
        "every": "cada|a cada|recorrente",
        "date": "data|época|dia do ano",
        "top ten": "os dez melhores|dez melhores",
    },
    season="época|festas|época festiva|época das festas",
    audiences={
        "all": "todos|todos os clientes",
        "new": "novo|novos|clientes novos|novos clientes",
        "long-standing": "clientes antigos|antigos|clientes fiéis",
        "first-time": "primeira compra|compradores únicos",
        "promoters": "promotores",
    },
    colleague="colega|colegas",
    working_days="dias úteis|dia útil",
    yes="sim|verdadeiro",
    no="nao|falso",
    done="feito|concluido|enviado",
    not_done="pendente|nao feito",
    reached="Contactado|Contatado|Atendeu|Atendida|Falou",
    missed="Não atendeu|Não atende|Sem resposta|Caixa postal",
    paid="paga|pago|liquidada|liquidado|recebida|recebido",
    order_states={
        "void": (
            "anulada|anulado|cancelada|cancelado|reembolsada|reembolsado|estornada|"
            "estornado|rascunho|incobrável|creditada|devolvida|devolvido|recusada|recusado|"
            "orçamento|reembolso|estorno|devolução|eliminada|excluída|baixada por perda|"
            "baixada|dada como perdida|irrecuperável"
        ),
        "open": (
            "em aberto|aberta|aberto|pendente|vencida|parcialmente paga|"
            "parcialmente reembolsada|enviada|enviado|entregue|em processamento|confirmada|"
            "concluída|faturada|faturado|concluído|confirmado|em separação|não paga"
            "|em atraso|vencido|por pagar|por receber"
        ),
    },
    by_whom="por|pelo|pela|devido",
    order_totals="total",
    documents={
        "billed": "fatura|nota fiscal|pedido|venda|encomenda",
        "credit": "nota de crédito",
        "other": "pagamento|recebimento|orçamento|proforma",
    },
    granted="concedido|atendida",
    denied="recusado",
    waiting="pendente",
    us="nos",
    them="cliente",
    nothing="n/d|n.d.",
    errors="#N/D|#NOME?|#REF!",
    totals="totais|total geral|soma|média",
    headings="região|sul|ativos|inativos|outros",
    sections="região|grupo",
    notes="nota|fonte|legenda|exportado|atualizado",
    months=(
        "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|"
        "setembro set|outubro out|novembro nov|dezembro dez"
    ),
    weekdays="segunda|terça|quarta|quinta|sexta|sábado|domingo",
    weekday_endings="-feira",
    until="a|até",
    cadences={
        1: "dia|dias|diário",
        7: "semana|semanas|semanal|semanalmente",
        14: "quinzena|quinzenal",
        28: "mês|meses|mensal|mensalmente",
        56: "bimestral",
        84: "trimestre|trimestres|trimestral|trimestralmente",
        182: "semestre|semestral",
        364: "ano|anos|anual|anualmente",
    },
    numbers=(
        "um|uma",
        "dois|duas",
        "três",
        "quatro",
        "cinco",
        "seis",
        "sete",
        "oito",
        "nove",
        "dez",
        "onze",
        "doze",
    ),
    times="vez|vezes",
    fillers="cada|os|as|por|ao|a",
    scales={"mil": 1e3},
    countries={"Inglaterra": "GB", "Holanda": "NL"},
    business=("comercial|do trabalho|de cobrança|de faturamento|principal|da empresa"),
    private="residencial|pessoal|de entrega|entrega|casa|outro",
    whose=(
        "da conta|do cliente|da empresa|do contato|da chamada|da ligação|da fatura|"
        "do pedido|da atividade"
    ),
    hands_off="não modificar",
    ledger="Conta",
    unit_prices="Preço unitário|Preço por unidade|Valor unitário",
    net="líquido|sem IVA",
    gross="bruto|com IVA",
)
