"""Spanish."""

from toolkit.words.language import Language

REP = (
    "Comercial|Responsable|Vendedor|Agente comercial|Asignado a|"
    "Ejecutivo de cuenta|Propietario|Propietario de la cuenta|"
    "Propietario de la empresa|Propietario del contacto|Asignado|"
    "Usuario asignado|Titular de la cuenta|Propietario de cuenta|Gestor|"
    "Gestor de cuenta|Encargado|Propietario de la organización"
)
NOTES = "Notas|Nota|Comentario|Comentarios|Observaciones"
COUNTRY = "País|País/región"

LANGUAGE = Language(
    code="es",
    place=4,
    name="Español",
    new_sheets="Hoja",
    legal_forms="sl|slu|sa|sau|sa de cv|s de rl|spa|eirl|sas",
    calling_codes="34|52|51|54|56|57|593|598",
    spoken_in="ES|MX|AR|CO|CL|PE|UY|EC",
    forms="Respuestas de formulario",
    questions={
        "stamp": "marca temporal",
        "date": "fecha|cuándo fue|cuándo llamaste|cuándo hablaste|cuándo habló|qué día",
        "customer": "cliente|empresa",
        "by": "su nombre|tu nombre|dirección de correo electrónico",
        "outcome": "resultado|cómo fue",
        "notes": "notas|comentarios|observaciones",
        "follow_up": "próximo paso|siguiente paso",
        "follow_up_due": "volver a llamar|próxima llamada|para cuándo",
        "channel": "canal|medio de contacto",
    },
    payments="Pagos|Pago|Cobros|Cobro",
    titles={
        "customers": (
            "Clientes|Lista de clientes|Cuentas|Empresas|Organizaciones|Cuentas activas|"
            "Cartera de clientes"
        ),
        "calls": (
            "Llamadas|Registro de llamadas|Visitas|Actividades|Llamadas de teléfono|"
            "Tareas|Historial de llamadas|Seguimiento comercial|Gestiones"
        ),
        "orders": "Pedidos|Ventas|Órdenes",
        "promises": "Promesas|Compromisos",
        "cases": "Quejas|Reclamaciones|Reclamos",
        "surveys": "Encuestas",
        "news": "Novedades",
        "invoices": "Facturas pendientes|Cuentas por cobrar",
        "needs": "Necesidades|Requisitos",
        "requests": "Solicitudes|Peticiones",
        "team": "Equipo|Equipo comercial|Equipo de ventas|Comerciales|Vendedores|Empleados",
        "holidays": "Festivos|Días festivos|Feriados|Días feriados|Días de cierre",
        "giving": "Regalos|Lista de regalos|Regalos y ofertas|Atenciones",
        "playbook": "Plan de atención|Guía de atención|Pasos de atención|Plan de acogida",
        "rates": "Tipos de cambio|Tasas de cambio|Divisas|Monedas",
        "incidents": "Malas noticias",
        "settings": "Configuración|Ajustes|Parámetros",
    },
    invoice_titles="Facturas|Lista de facturas|Facturas emitidas|Facturación",
    headers={
        "customer_id": (
            "ID cliente|ID del cliente|Código cliente|Código de cliente|"
            "Número de cliente|Nº cliente|N° cliente|Cod cliente|ID de registro|"
            "ID de cuenta|ID de la cuenta|Código del cliente|Nº de cliente|"
            "Referencia de cliente"
        ),
        "customer": (
            "Cliente|Nombre del cliente|Nombre de cliente|Empresa|Razón social|"
            "Nombre de la empresa|Nombre de la cuenta|Compañía|Cuenta|Nombre de cuenta|"
            "Nombre de empresa|Organización|Nombre de la organización|Empresa asociada|"
            "Empresa principal asociada|Empresa/cuenta|Nombre de la compañía|"
            "Nombre comercial|Cliente/Empresa"
        ),
        "contact_person": (
            "Contacto|Persona de contacto|Nombre de contacto|Nombre del contacto|"
            "Contacto principal|Contacto asociado|Persona|Nombre completo del contacto"
        ),
        "rep": REP,
        "phone": (
            "Teléfono|Número de teléfono|Teléfono fijo|~Móvil|~Celular|~Teléfono móvil|"
            "Teléfono principal|Teléfono del trabajo|Teléfono trabajo|"
            "Teléfono de la oficina|Tel.|Tfno|~Número de teléfono móvil"
        ),
        "email": (
            "Correo|Correo electrónico|Dirección de correo electrónico|"
            "Correo electrónico 1|Correo corporativo|Email del trabajo|"
            "Dirección de correo"
        ),
        "notes": NOTES,
        "country": COUNTRY,
        "time_zone": "Zona horaria",
        "customers.contact_2": "Contacto 2",
        "customers.first_name": "Nombre de pila",
        "customers.last_name": "Apellidos|Apellido",
        "customers.status": "~Activo|~Activa|~Estado|Estado del cliente",
        "customers.revenue": (
            "Ventas|Facturación|Facturación anual|Ventas anuales|Ingresos|"
            "Ingresos anuales|Facturación total|Ventas totales|Volumen de negocio"
        ),
        "customers.potential": "Potencial",
        "customers.influence": "Influencia",
        "customers.customer_since": "Cliente desde|Desde|Fecha de alta|?Fecha de creación",
        "customers.channel": "Canal preferido|Medio de contacto|?Canal",
        "customers.city": (
            "Ciudad|Localidad|Población|Municipio|Ciudad de facturación|"
            "Ciudad del trabajo|Dirección 1: Ciudad"
        ),
        "customers.postcode": "Código postal|Código postal de facturación|C.P.",
        "customers.phone_2": "Teléfono 2",
        "customers.interests": "Intereses|Etiquetas",
        "customers.hobby": "Afición|Aficiones|Pasatiempos",
        "customers.trip": "Viaje|Viajes|Vacaciones",
        "customers.last_contact": (
            "Último contacto|Últ. contacto|Últ. visita|Últ. llamada|"
            "Fecha último contacto|Fecha de último contacto|Fecha del último contacto|"
            "Última llamada|Última visita|~Última actividad|"
            "~Fecha de la última actividad|~Fecha de última actividad|"
            "~Última actividad el|~Hora de la última actividad|Último contacto el|"
            "Contactado por última vez|Fecha de la última llamada"
        ),
        "customers.next_follow_up": (
            "Próximo contacto|Volver a llamar|Próximo seguimiento|Fecha de seguimiento|"
            "Próxima llamada|"
            "Próxima visita|Próx. contacto|Próx. visita|Próx. llamada|"
            "Fecha de la próxima actividad|Próxima actividad|Fecha de próxima actividad|"
            "Próxima acción el|Fecha próximo contacto"
        ),
        "customers.do_not_call": "No llamar|No contactar",
        "customers.cadence_override": (
            "Frecuencia (días)|Frecuencia|Frecuencia de contacto|Frecuencia de visita"
        ),
        "customers.own_class": (
            "?Clase|?Clasificación|?Clasificación ABC|?Categoría|?Categoría de cliente|"
            "?Clase de cliente|?Tipo de cliente|?Segmento|?Nivel"
        ),
        "customers.seller": "Vendido por",
        "calls.date": (
            "Fecha|Fecha de llamada|Fecha de la llamada|Fecha de contacto|"
            "Fecha de visita|~Día|Fecha y hora|Hora de inicio de la llamada|"
            "Fecha de inicio|Hora de inicio|Inicio|Fecha real de finalización|"
            "Fecha de la actividad|Fecha de actividad|Finalización real|Completada el"
        ),
        "calls.channel": (
            "Canal|Medio de contacto|Tipo de contacto|?Medio|?Tipo|Tipo de actividad"
        ),
        "calls.outcome": (
            "Resultado|Resultado de la llamada|?Estado|Resultado de llamada|Estado de la llamada|"
            "~Contestada|~Perdida|~Llamada perdida"
        ),
        "calls.purpose": "Motivo|Asunto|Objetivo|Tema",
        "calls.by": (
            "Propietario de la llamada|Actividad asignada a|Realizado por|Atendido por|"
            "Por|Agente|Llamado por|Creado por|Usuario|"
        )
        + REP,
        "calls.minutes": (
            "Minutos|Duración|Duración de la llamada|Duración de llamada|Duración real"
        ),
        "calls.rating": "Valoración|Puntuación",
        "calls.notes": (
            "Descripción|Notas de la llamada|Comentarios completos|Detalles|Resumen|Detalle|"
        )
        + NOTES,
        "calls.follow_up": "Siguiente paso|Próximo paso|Próxima acción|Acción|Seguimiento",
        "calls.follow_up_due": (
            "Vencimiento|Volver a llamar|Volver a llamar el|Fecha de seguimiento|"
            "Próximo contacto|Próxima llamada|"
            "Fecha límite|Fecha de vencimiento|Fecha tope|Plazo|Próxima visita|~Rellamar|"
            "~Llamar|~Llamar el"
        ),
        "calls.follow_up_done": "Realizado el|Realizado|Hecho",
        "calls.direction": "?Tipo|Tipo de llamada|Dirección|Dirección de la llamada|?Sentido",
        "orders.order_id": (
            "Número de pedido|Nº pedido|Nº de pedido|Número de factura|Nº factura|~Núm|"
            "~Número|~Nº|Núm. factura|N.º de factura|Referencia del pedido|Referencia|"
            "Folio|Número de documento"
        ),
        "orders.date": (
            "Fecha|Fecha de pedido|Fecha del pedido|Fecha de factura|Fecha de compra|"
            "Fecha de emisión|Fecha de la factura|Fecha de transacción|Fecha de creación|"
            "Fecha de venta|Emitida el|Fecha factura"
        ),
        "orders.status": ("Estado|Estado del pedido|Estado de la factura|Estado del documento"),
        "orders.payment_status": "Estado del pago|Estado de pago",
        "cancelled_on": "Cancelado el|Anulado el|Fecha de cancelación",
        "orders.refunded": "Importe reembolsado|Reembolso",
        "orders.document": ("Tipo de documento|Tipo de transacción|Tipo de comprobante|?Tipo"),
        "orders.discount": "Descuento|Rebaja|Descuento %",
        "orders.amount": (
            "Importe|Monto|Importe total|Valor|?Precio|Total|Total factura|Importe neto|"
            "~Importe bruto|~Importe con IVA|~Importe sin IVA|~Base imponible|~Total con IVA|"
            "Total neto|Monto total|Valor total|~Neto|~Bruto"
        ),
        "orders.item": "Artículo|Producto",
        "orders.category": "Categoría|Familia",
        "orders.delivered_on": "Entregado",
        "orders.quantity": "Cantidad",
        "promises.promise": "Promesa|Compromiso",
        "promises.due": "Vence|Vence el|Vencimiento|Fecha prometida|Para cuándo|Plazo",
        "promises.made_by": "Hecha por|Hecho por|De quién|De parte de",
        "promises.seller": "Prometido por|Prometida por",
        "promises.source": "Origen|Ocasión",
        "promises.order_id": "Número de pedido|Nº pedido|Nº de pedido",
        "promises.promised_on": "Prometido el|Prometida el|Fecha de la promesa|Fecha",
        "promises.expected": "Esperado|Cantidad esperada|Cantidad prometida",
        "promises.received": "Recibido|Cantidad recibida|Cantidad entregada",
        "promises.new_date": "Nueva fecha|Nuevo plazo",
        "promises.notice_sent": "Aviso enviado|Aviso enviado el|Cliente informado el|Avisado el",
        "promises.delivered_on": "Entregado el|Entregada el|Cumplido el|Cumplida el|Entregado",
        "promises.closed_on": "Cerrado el|Cerrada el",
        "promises.note_sent": "Nota enviada|Nota enviada el|Confirmado el|Confirmación enviada",
        "promises.cause": "Causa",
        "promises.prevention": "Prevención",
        "cases.opened": "Fecha|Abierto el|Abierto|Fecha de apertura|Fecha de la queja|Recibido el",
        "cases.subject": "Asunto|Motivo|Problema|Queja|Reclamación|Descripción",
        "cases.first_response": "Primera respuesta|Respondido el",
        "cases.resolved_on": "Resuelto|Resuelto el|Cerrado el|Fecha de cierre|Solucionado el",
        "cases.reopened": "Reabierto el",
        "cases.severity": "Gravedad|Prioridad|Urgencia",
        "cases.told_on": "Cliente informado el|Informado el",
        "cases.cause": "Causa",
        "cases.prevention": "Prevención",
        "cases.follow_up_score": "Satisfacción|Valoración posterior",
        "cases.handed_to": "Traspasado a|Derivado a",
        "cases.handed_on": "Traspasado el|Derivado el",
        "cases.accepted_on": "Aceptado el",
        "surveys.kind": "Tipo",
        "surveys.score": "Puntuación|Valoración|Nota",
        "surveys.comment": "Comentario|Comentarios",
        "surveys.suggestion": "Sugerencia|Propuesta",
        "surveys.acted_on": "Aplicado el|Realizado el",
        "contacts.function": "Función|Área|Departamento",
        "contacts.their_person": "En el cliente|Persona del cliente",
        "contacts.our_person": "De nuestra parte|Nuestra persona",
        "contacts.introduced_on": "Presentado el",
        "news.item": "Novedad|Tema|Noticia",
        "news.tags": "Para|Para quién|Intereses",
        "news.kind": "Tipo",
        "news.until": "Hasta",
        "surveys.date": "Fecha",
        "answers.date": "Fecha",
        "news.date": "Fecha",
        "news.refer_to": "No es nuestro: remitir a|Remitir a|Recomendar a|Competidor",
        "invoices.invoice": (
            "Factura|Número de factura|Nº factura|Nº de factura|~Núm|~Número|~Nº|Núm. factura|Folio"
        ),
        "invoices.date": ("Fecha|Fecha de factura|Fecha de emisión|Emitida el|Fecha factura"),
        "invoices.due": (
            "Vencimiento|Fecha de vencimiento|Vence|Fecha vencimiento|Vence el|Vto.|"
            "Fecha límite de pago|Pagar antes de"
        ),
        "invoices.status": "Estado|Estado de la factura",
        "invoices.paid_amount": "Cobrado|?Pagado|Importe cobrado|Importe pagado|Monto pagado",
        "invoices.open_amount": (
            "Saldo pendiente|Importe pendiente|~Saldo|~Pendiente|Pendiente de cobro|"
            "Por cobrar|Importe adeudado|Saldo abierto|Pendiente de pago"
        ),
        "invoices.document": "Tipo de documento",
        "invoices.amount": (
            "Importe|Monto|Importe total|Total|Total factura|Total con IVA|"
            "Importe con IVA|Monto total"
        ),
        "invoices.paid_on": "Pagada el|Pagado el|Fecha de pago",
        "invoices.paid": "Pagada|Pagado",
        "invoices.disputed": "En disputa|Disputada|Reclamada|Motivo de la disputa",
        "needs.need": "Necesidad|Requisito|Lo que necesita",
        "needs.asked_on": "Preguntado el|Fecha",
        "needs.met": "Cumplida|Cumplido|Satisfecha|Respuesta",
        "needs.evidence": "Prueba|Evidencia",
        "requests.request": "Solicitud|Petición|Lo que piden",
        "requests.asked_on": "Pedido el|Solicitado el|Fecha",
        "requests.answered_on": "Respondido el|Contestado el|Fecha de respuesta",
        "requests.answer": "Respuesta|Decisión|Concedido",
        "requests.cost": "Coste|Costo",
        "team.rep": "~Nombre|Empleado|Vendedora|" + REP,
        "team.calls_per_day": (
            "Llamadas al día|Llamadas por día|Llamadas/día|Llamadas diarias|~Llamadas|Capacidad"
        ),
        "team.working_days": "Días laborables|Días de trabajo|Días laborales|~Días",
        "team.away_from": (
            "Ausente desde|Ausente del|Vacaciones desde|Vacaciones del|Ausencia desde"
        ),
        "team.away_to": "Ausente hasta|Ausente al|Vacaciones hasta|Vacaciones al|Ausencia hasta",
        "team.backup": "Sustituto|Sustituta|Suplente|Reemplazo",
        "team.starts": "Inicio|Hora de inicio|Entrada|Empieza",
        "team.ends": "Fin|Hora de fin|Salida|Termina",
        "holidays.date": "Fecha|~Día|Cerrado el",
        "holidays.country": "~Comunidad|~Comunidad autónoma|~Región|" + COUNTRY,
        "holidays.name": "Nombre|Motivo|Festivo|Fiesta|~Descripción",
        "aliases.alias": "Alias de",
        "customers.language": "Idioma|Idioma de contacto",
        "customers.best_hours": "Mejor hora|Mejores horas|Mejor horario",
        "customers.best_days": "Mejor día|Mejores días",
        "customers.referred_by": "Recomendado por|Referido por",
        "customers.competitor": "Competidor|Competencia",
        "customers.renewal": "Fecha de renovación|Renovación|Fin de contrato",
        "playbook.step": "Paso|Acción|Qué hacer",
        "playbook.trigger": "Desencadenante|Activador|Empieza con",
        "playbook.after": "Después|Plazo|Cuándo",
        "playbook.for": "Para|Para quién|Segmento",
        "playbook.how": "Cómo|Medio|Canal",
        "playbook.purpose": "Propósito|Motivo|Objetivo",
        "playbook.say": "Qué decir|Mensaje|Texto",
        "giving.date": "Fecha|Día|Previsto para",
        "giving.kind": "Tipo|Clase",
        "giving.what": "Qué|Regalo|Descripción",
        "giving.cost": "Coste|Costo|Precio|Valor|Importe",
        "giving.given_on": "Entregado el|Enviado el|Dado el",
        "giving.result": "Resultado|Reacción",
        "currency": "Moneda|Divisa|Código de moneda",
        "rates.date": "Fecha|Mes|Desde|Válido desde",
        "rates.rate": "Tipo de cambio|Tasa de cambio|Cambio|Tasa",
        "incidents.date": "Fecha",
        "incidents.incident": "Mala noticia|Qué pasó|Suceso",
        "incidents.cause": "Causa",
        "incidents.fix": "Solución|Remedio",
        "incidents.told_on": "Cliente informado el|Informado el|Comunicado el",
        "incidents.resolved_on": "Resuelto el|Solucionado el",
        "incidents.prevention": "Prevención",
        "answers.question": "Pregunta",
        "answers.answer": "Respuesta",
        "settings.setting": "Ajuste|Parámetro|Configuración",
        "settings.value": "Valor",
        "calls.notes_sent": "Notas enviadas|Notas enviadas el|Acta enviada",
        "calls.answered_on": "Respondido el|Contestado el",
        "calls.told": "Comunicado|Novedades comunicadas",
        "customers.gift_budget": "Presupuesto de regalos|Presupuesto para regalos",
        "customers.handed_over_on": "Traspasado el",
        "customers.country": (
            "País|País/región|País de facturación|Dirección 1: País o región|"
            "País/región del trabajo"
        ),
        "calls.state": "Estado de la actividad|Estado de la tarea|?Estado",
    },
    bare_names="Nombre|Nombre completo",
    bare_numbers="Número",
    owners={
        "customers": "cliente|empresa",
        "calls": "llamada",
    },
    owner_person="contacto",
    header_scales={"miles": 1e3, "millones": 1e6},
    header_periods="año pasado|año anterior|al año|anual",
    parts="norte|sur|este|oeste|centro|zona|año",
    copies="copia",
    call_backs="volver a llamar|devolver llamada|devolver la llamada",
    channels={
        "phone": "teléfono|llamada|telefónica",
        "visit": "visita|reunión|reunion|visitar",
        "email": "correo|correo electrónico",
        "video": "videollamada",
        "letter": "carta|correo postal",
    },
    directions={
        "in": "entrante",
        "out": "saliente",
    },
    statuses={
        "lost": (
            "Perdido|Perdida|Cliente perdido|Cliente perdida|Inactivo|Inactiva|No activo|No activa|"
            "Baja|De baja|Dado de baja|Dada de baja|Ex cliente|Excliente|Antiguo cliente|"
            "Ya no es cliente|Cancelado|Cancelada|Cerrado|Cerrada|Terminado|Rescindido|Finalizado|"
            "Quiebra|En quiebra|En liquidación|Concurso de acreedores|Insolvente|Fallecido|"
            "Fallecida|Difunto|Archivado|Desactivado|No interesado"
        ),
        "paused": "En pausa|Pausado|Pausada|En espera|Suspendido|Suspendida|Cerrado temporalmente",
        "no_contact": (
            "No contactar|No llamar|No molestar|Bloqueado|Bloqueada|Lista negra|Lista Robinson"
        ),
        "active": (
            "Activo|Activa|Cliente|Cliente activo|Cliente actual|Actual|Vigente|Nuevo|Nueva|"
            "Cliente nuevo|Nuevo cliente|Prospecto|Potencial|Cliente potencial|Cliente clave|"
            "Habitual|Cliente habitual|Fiel|Ganado|Abierto|En curso|En negociación|Importante|"
            "En riesgo|Alta|De alta|Sí"
        ),
    },
    success=(
        "contactado|hablado|reunion|visitado|pedido|realizado|contactada|hablé|habló|"
        "conversación|reunido|visita|contestó|respondió|atendió|venta|vendido|interesado|"
        "no interesado|cita realizada|reunión realizada|pedido realizado"
    ),
    attempt=(
        "no contesta|ocupado|buzon|no contestó|sin respuesta|no responde|no localizado|"
        "no disponible|comunica|buzón de voz|dejé mensaje|dejado mensaje|mensaje dejado|"
        "ausente|número equivocado|volver a llamar|devolver llamada|cancelado|cancelada|"
        "no realizada|no realizado|no celebrada|no celebrado|aplazado|"
        "reprogramado|intento"
    ),
    sell="venta|oferta",
    review="revisión",
    active_flags="Activo|Activa",
    lost_flags="Perdido|Cliente perdido|Inactivo|Antiguo cliente",
    severities=(
        "baja|leve|menor",
        "media|normal|moderada",
        "alta|grave|mayor",
        "urgente|crítica|crítico",
    ),
    times_a_year=(
        "Llamadas al año|Visitas al año|Contactos al año|Visitas por año|Llamadas por año|"
        "Visitas/año"
    ),
    priorities="Prioridad|Importancia",
    classes={"A": "oro|platino|clave|vip|alta", "B": "plata|media", "C": "bronce|baja"},
    giving={
        "gift": "regalo|regalos|obsequio",
        "offer": "oferta|descuento",
        "preview": "avance|muestra",
        "report": "informe|estudio",
        "invitation": "invitación",
        "special action": "acción especial|detalle",
    },
    thanks="gracias|agradecimiento",
    purposes={
        "onboarding": "incorporación|bienvenida",
        "wow": "sorpresa",
        "introduction": "presentar al equipo",
        "incentive": "incentivo",
        "sit-down": "encuentro anual|reunión anual",
        "appreciation": "reconocimiento",
        "special action": "acción especial",
        "panel": "panel de clientes",
    },
    triggers={
        "start": "inicio|cliente desde|nuevo cliente|alta",
        "first order": "primer pedido|primera compra",
        "delivery": "entrega|entregado|cada entrega",
        "case resolved": "caso resuelto|queja resuelta|reclamación resuelta",
        "every": "cada|recurrente|periódico",
        "date": "fecha|temporada|día del año",
        "top ten": "los diez mejores|diez mejores|top diez",
    },
    season="temporada|fiestas|las fiestas",
    audiences={
        "all": "todos|todos los clientes",
        "new": "nuevo|nuevos|clientes nuevos|nuevos clientes",
        "long-standing": "clientes antiguos|antiguos|de muchos años|clientes fieles",
        "first-time": "primera compra|compradores únicos",
        "promoters": "promotores",
    },
    colleague="colega|colegas|compañero|compañera",
    working_days="días laborables|día laborable|días hábiles|día hábil",
    yes="si|s|sí|verdadero",
    no="no|falso",
    done=(
        "hecho|realizado|completado|terminado|enviado|realizada|completada|"
        "finalizada|finalizado|hecha|terminada|cerrada"
    ),
    not_done=(
        "pendiente|no hecho|planificada|planificado|programada|programado|abierta|"
        "abierto|no iniciada|sin iniciar|en curso|aplazada"
    ),
    reached="Contactado|Localizado|Contestó|Respondió|Atendió",
    missed=(
        "No contesta|No contestó|Sin respuesta|No localizado|Buzón de voz|Perdida|Llamada perdida"
    ),
    paid="pagada|pagado|cobrada|cobrado",
    order_states={
        "void": (
            "anulada|anulado|cancelada|cancelado|reembolsada|reembolsado|devuelta|"
            "devuelto|borrador|incobrable|abonada|rechazada|rechazado|fallida|fallido|"
            "presupuesto|devolución|reembolso|nula|nulo|eliminada|eliminado|perdida|"
            "perdido|rectificada|dada de baja|dado de baja|castigada|baja contable"
        ),
        "open": (
            "abierta|abierto|pendiente|vencida|parcialmente pagada|"
            "parcialmente reembolsada|enviada|enviado|entregada|entregado|en proceso|"
            "confirmada|confirmado|completada|completado|impagada|facturada|no pagada|"
            "parcialmente cobrada|cobrada|emitida|contabilizada|ganada|ganado|"
            "orden de venta|pedido de venta|por cobrar"
            "|vencido|pendiente de pago|pendiente de cobro|emitido"
            "|parcialmente pagado|parcialmente cobrado|facturado|aceptado|impagado"
            "|contabilizado"
        ),
    },
    by_whom="por|debido",
    order_totals="total",
    documents={
        "billed": "factura|pedido|venta|factura de venta",
        "credit": "nota de crédito|abono|factura rectificativa|nota de abono",
        "other": "pago|cobro|presupuesto|proforma|albarán",
    },
    granted="concedido|cumplida",
    denied="rechazado",
    waiting="pendiente",
    us="nosotros",
    them="cliente|ellos",
    nothing="n/d|n.d.|sin datos",
    nothing_in_numbers="desconocido|ninguno",
    ditto="idem|Idem",
    errors="#N/D|#¿NOMBRE?|#¡REF!|#¡VALOR!|#¡DIV/0!",
    totals="totales|suma|suma total|total general|promedio|gran total",
    headings="región|zona|norte|sur|este|oeste|clientes|activos|inactivos|perdidos|otros|grupo",
    sections="región|zona|grupo",
    notes="nota|notas|fuente|leyenda|exportado|actualizado",
    months=(
        "enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|"
        "septiembre setiembre sep set|octubre oct|noviembre nov|diciembre dic"
    ),
    weekdays="lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    until="a|al",
    cadences={
        1: "día|días|diario",
        7: "semana|semanas|semanal|semanalmente",
        14: "quincena|quincenal",
        28: "mes|meses|mensual|mensualmente",
        56: "bimestral",
        84: "trimestre|trimestres|trimestral|trimestralmente",
        182: "semestre|semestral",
        364: "año|años|anual|anualmente",
    },
    numbers=(
        "un|uno|una",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once veces",
        "doce",
    ),
    times="vez|veces",
    fillers="cada|todos|todas|los|las|por|al|a",
    scales={"mil": 1e3},
    countries={
        "Gran Bretaña": "GB",
        "Escocia": "GB-SCT",
        "Inglaterra": "GB",
        "EE. UU.": "US",
        "Holanda": "NL",
    },
    business=("del trabajo|trabajo|de la oficina|oficina|de facturación|facturación|principal"),
    private=("de casa|casa|particular|personal|domicilio|de envío|envío|otro|otra"),
    whose=(
        "de la cuenta|del cliente|de la empresa|del contacto|de la llamada|"
        "de la factura|del pedido|de la actividad|de la tarea|del documento"
    ),
    hands_off="no modificar",
    ledger="Cuenta|Cuenta contable",
    unit_prices="Precio unitario|P. unitario|Precio por unidad|Precio unidad|Precio ud",
    net="neto|sin IVA|sin impuestos|base imponible",
    gross="bruto|con IVA|IVA incluido|con impuestos",
)
