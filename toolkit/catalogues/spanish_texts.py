"""What the program says, in Spanish."""

from toolkit.catalogues.catalogue import Catalogue
from toolkit.catalogues.phrases import Spelling

TEXTS = {
    # Sheets and columns that people type into.
    "Call schedule": "Plan de llamadas",
    "Date": "Fecha",
    "Rep": "Comercial",
    "Customer ID": "Código de cliente",
    "Customer": "Cliente",
    "Tier": "Categoría",
    "Called as": "Se llama como",
    "Channel": "Canal",
    "Phone": "Teléfono",
    "Why now": "Por qué ahora",
    "Last note": "Última nota",
    "Open gaps and promises": "Incidencias y promesas abiertas",
    "Points to raise": "Puntos que tratar",
    "Outcome": "Resultado",
    "Channel used": "Canal usado",
    "Notes": "Notas",
    "Next step": "Próximo paso",
    "Next step due": "Próximo paso hasta",
    "Rating": "Valoración",
    "Called on": "Llamado el",
    "Purpose": "Motivo",
    "Told": "Comunicado",
    "Answer": "Respuesta",
    "Customers (tiers)": "Clientes (categorías)",
    "Why this tier": "Por qué esta categoría",
    "Last contact": "Último contacto",
    "Contact gap (days)": "Días sin contacto",
    "Next call": "Próxima llamada",
    "Why this date": "Por qué esta fecha",
    "Days overdue": "Días de retraso",
    "Open gaps": "Incidencias abiertas",
    "Oldest gap (days)": "Incidencia más antigua (días)",
    "Points": "Puntos",
    "Points for revenue": "Puntos por facturación",
    "Points for potential": "Puntos por potencial",
    "Points for influence": "Puntos por influencia",
    "Points for service": "Puntos por antigüedad",
    "Known %": "Conocido %",
    " (calculated)": " (calculado)",
    "To do": "Tareas",
    "By": "Quién",
    "Due": "Vence",
    "Task": "Tarea",
    "What": "Qué",
    "Since": "Desde",
    "Where from": "Origen",
    "Done on": "Hecho el",
    "Result": "Conclusión",
    "Watch list": "Lista de vigilancia",
    (
        "One row a signal, the most at stake first. Seen in: how many orders, contacts, "
        "scores or customers the evidence rests on. Holds since: the day from which the "
        "evidence is there. At stake: the part of the revenue that the signal speaks of; "
        "blank where none can be told."
    ): (
        "Una fila por señal, lo que más está en juego primero. Visto en: en cuántos "
        "pedidos, contactos, valoraciones o clientes se basa. Vale desde: el día "
        "desde el que existe el indicio. En juego: la parte de la facturación de la "
        "que se trata; en blanco si no se puede cuantificar."
    ),
    "Signal": "Señal",
    "Holds since": "Vale desde",
    "Revenue of": "Facturación de",
    "Evidence": "Indicio",
    "Seen in": "Visto en",
    "Revenue": "Facturación",
    "At stake": "En juego",
    "What to do": "Qué hacer",
    "Diary entries": "Diario de contactos",
    "Planned for": "Previsto para",
    "News told": "Novedades comunicadas",
    "Question": "Pregunta",
    "In the call log": "En el registro de llamadas",
    "Key": "Clave",
    "Nothing to show": "Nada que mostrar",
    "This is not one of the usual words. It is kept as you typed it.": (
        "No es una de las palabras habituales. Se conserva tal como la ha escrito."
    ),
    # Words to choose from.
    "Reached": "Contactado",
    "Meeting held": "Reunión realizada",
    "Order placed": "Pedido realizado",
    "No answer": "No contesta",
    "Voicemail": "Buzón de voz",
    "Left message": "Mensaje dejado",
    "Busy": "Comunica",
    "Visit": "Visita",
    "E-mail": "Correo electrónico",
    "Video": "Videollamada",
    "Letter": "Carta",
    "Other": "Otro",
    "Acted": "Atendido",
    "No problem": "Sin problema",
    "Later": "Más tarde",
    "Value": "Valor",
    "Sell": "Venta",
    "Review": "Revisión",
    "Check-up": "Seguimiento",
    "Service": "Servicio",
    "Onboarding": "Incorporación",
    # Tasks.
    "Tell of a delay": "Avisar de un retraso",
    "Our promise": "Nuestra promesa",
    "Answer a request": "Responder a una petición",
    "Not marked as done": "Sin marcar como hecho",
    "Handoff": "Traspaso",
    "Handoff is back": "Traspaso devuelto",
    "Send a note": "Enviar una nota",
    "Act on a suggestion": "Atender una sugerencia",
    "Close bad news": "Cerrar una mala noticia",
    "Ask for needs": "Preguntar por necesidades",
    "Give": "Detalle",
    "Playbook": "Guía",
    # Signals and what to do about them.
    "Order overdue": "Pedido atrasado",
    "Ask what has changed since the last order.": (
        "Pregunte qué ha cambiado desde el último pedido."
    ),
    "Spend down": "Gasto a la baja",
    "Ask what they buy elsewhere, and why.": "Pregunte qué compran en otro sitio y por qué.",
    "Category dropped": "Categoría abandonada",
    "Ask who supplies it now, and what was missing.": (
        "Pregunte quién lo suministra ahora y qué faltaba."
    ),
    "Silent": "En silencio",
    "Reach them, by another channel if need be.": (
        "Contacte con ellos, por otro canal si hace falta."
    ),
    "Gap open too long": "Incidencia abierta demasiado tiempo",
    "Close it, or tell the customer the day.": "Ciérrela o diga al cliente el día.",
    "Surprises": "Sorpresas",
    "Say sorry, and say who warns them from now on.": (
        "Discúlpese y diga quién les avisará a partir de ahora."
    ),
    "Same claim broken again": "Misma promesa incumplida otra vez",
    "Promise what we can keep, or mend what breaks it.": (
        "Prometa lo que podemos cumplir o corrija la causa."
    ),
    "Ratings falling": "Valoraciones a la baja",
    "Ask what was better at the beginning.": "Pregunte qué era mejor al principio.",
    "Score low or falling": "Puntuación baja o a la baja",
    "Ask what is behind the score.": "Pregunte qué hay detrás de la puntuación.",
    "Sold to only": "Solo venta",
    "Bring something of value before the next offer.": (
        "Aporte algo de valor antes de la próxima oferta."
    ),
    "Known by one of us": "Lo conoce solo uno de nosotros",
    "Introduce a second person of ours.": "Presente a una segunda persona nuestra.",
    "Knows us by one of theirs": "Un solo interlocutor",
    "Ask to meet a second person of theirs.": "Pida conocer a un segundo interlocutor.",
    "Sit-down missed": "Reunión pendiente",
    "Agree a day to sit down with them.": "Acuerde un día para reunirse con ellos.",
    "Handover not done": "Traspaso de cliente sin terminar",
    "Finish the handover checklist.": "Termine la lista de comprobación del traspaso.",
    "Competitor named": "Competidor mencionado",
    "Ask what they hear of them, and say what we do better.": (
        "Pregunte qué oyen de ellos y diga qué hacemos mejor."
    ),
    "Spend rising": "Gasto al alza",
    "Find out what is behind it, and offer what goes with it.": (
        "Averigüe qué hay detrás y ofrezca lo que lo complementa."
    ),
    "Category others buy": "Categoría que otros compran",
    "Ask where they get it, and offer it.": "Pregunte dónde la consiguen y ofrézcala.",
    "High potential, low spend": "Mucho potencial, poco gasto",
    "Learn what they need and who supplies it.": "Averigüe qué necesitan y quién lo suministra.",
    "No second order": "Sin segundo pedido",
    "Ask how the first order went, and what comes next.": (
        "Pregunte cómo fue el primer pedido y qué viene después."
    ),
    "Promoter": "Promotor",
    "Ask whom they would recommend us to.": "Pregunte a quién nos recomendarían.",
    "Lost, with a past that pays": "Perdido, antes rentable",
    "Ask what would bring them back.": "Pregunte qué les haría volver.",
    # What became of an entry.
    "yes": "sí",
    "not yet": "todavía no",
    "no: a task": "no: una tarea",
    "no: a task, in its sheet": "no: una tarea, en su hoja",
    # Classes.
    "unknown": "desconocida",
    "No tier": "Sin categoría",
    # Countries, in which holidays are.
    "Germany": "Alemania",
    "Austria": "Austria",
    "Switzerland": "Suiza",
    "France": "Francia",
    "Spain": "España",
    "Italy": "Italia",
    "Poland": "Polonia",
    "United Kingdom": "Reino Unido",
    "United States": "Estados Unidos",
    "Belgium": "Bélgica",
    "Netherlands": "Países Bajos",
    "Luxembourg": "Luxemburgo",
    "Portugal": "Portugal",
    "Czechia": "Chequia",
    "Denmark": "Dinamarca",
    "Sweden": "Suecia",
    "Norway": "Noruega",
    "Finland": "Finlandia",
    "Ireland": "Irlanda",
    "Hungary": "Hungría",
    # Criteria and reasons.
    "revenue": "facturación",
    "potential": "potencial",
    "influence": "influencia",
    "service": "antigüedad",
    "told": "comunicación",
    "resolved": "solución",
    "prevention": "prevención",
    # What a cell of a log is, in messages.
    "told|date": "fecha",
    "told|customer": "cliente",
    "told|id": "código",
    "told|name": "nombre",
    "told|e-mail": "correo",
    "told|phone": "teléfono",
    "told|contact": "contacto",
    "told|e-mail address": "dirección de correo",
    "told|phone number": "número de teléfono",
    # How bad a problem is, and choices in Please answer.
    "error": "error",
    "warning": "aviso",
    "note": "nota",
    "please_answer.choices|yes": "sí",
    "please_answer.choices|no": "no",
    "please_answer.choices|none": "ninguno",
    "please_answer.choices|reached": "contactado",
    "please_answer.choices|not reached": "no contactado",
    "please_answer.choices|active": "activo",
    "please_answer.choices|paused": "en pausa",
    "please_answer.choices|lost": "perdido",
    "please_answer.choices|no contact": "no contactar",
    "please_answer.choices|own": "categorías propias",
    "please_answer.choices|share": "facturación",
    # Problems and questions.
    "Problems": "Problemas",
    "Severity": "Gravedad",
    "Sheet": "Hoja",
    "Cell": "Celda",
    "Column": "Columna",
    "What stood there": "Qué ponía",
    "What is wrong": "Qué falla",
    "How many": "Cuántos",
    "Please answer": "Por favor, responda",
    "Where": "Dónde",
    "Until then": "Hasta entonces",
    "Choices": "Opciones",
}
PHRASES = {
    # Why a tier.
    ": set by hand until {day}; by the rule ": ": fijada a mano hasta el {day}; según la regla ",
    ": set by hand; by the rule ": ": fijada a mano; según la regla ",
    "{nth} of {n} by revenue (from Orders)": (
        "puesto {nth} de {n} por facturación (según los pedidos)"
    ),
    "{nth} of {n} by revenue": "puesto {nth} de {n} por facturación",
    "{nth} of {n} by points": "puesto {nth} de {n} por puntos",
    "{n} of 100 points, ": "{n} de 100 puntos, ",
    " (level with {n} more)": " (empatado con {n} más)",
    ", within the first {n}": ", dentro del primer {n}",
    ", in the last part beyond {n}": ", en la última parte, más allá del {n}",
    ", but only {n} may be {tier} and {n2} may be {tier2}": (
        ", pero solo el {n} puede ser {tier} y el {n2}, {tier2}"
    ),
    ", but only {n} may be {tier}": ", pero solo el {n} puede ser {tier}",
    "; equals are let in together, though only {n} may be {tier}": (
        "; los iguales entran juntos, aunque solo el {n} puede ser {tier}"
    ),
    "; potential, then length of service decided between equals": (
        "; entre iguales decidieron el potencial y luego la antigüedad"
    ),
    " Was {tier} until {day}.": " Fue {tier} hasta el {day}.",
    (
        " Held: {tier} by today's figures since {day}, but within {n} of the cut; a run "
        "on a later day that says so again changes it."
    ): (
        " Mantenida: {tier} según las cifras de hoy desde el {day}, pero a menos del "
        "{n} del límite; cambia si otro día una pasada dice lo mismo."
    ),
    "unknown: {book} does not list it yet.": "desconocida: {book} aún no lo incluye.",
    "unknown: revenue is not known.": "desconocida: no se conoce la facturación.",
    "unknown: nothing that gives points is known.": "desconocida: no se conoce nada que dé puntos.",
    "unknown: the list has no class for it.": "desconocida: la lista no le da categoría.",
    ": so says the list.": ": así lo dice la lista.",
    ": nobody has revenue (from Orders).": ": nadie tiene facturación (según los pedidos).",
    ": nobody has revenue.": ": nadie tiene facturación.",
    ", with negative revenue": ", con facturación negativa",
    ", with no revenue": ", sin facturación",
    " Not known, so taken as the middle: {ours}.": (
        " No se conoce, por eso se toma el valor medio: {ours}."
    ),
    "not ranked: ": "sin puesto: ",
    "; revenue not known.": "; facturación desconocida.",
    "; points not known.": "; puntos desconocidos.",
    "; by revenue it would be {tier}.": "; por facturación sería {tier}.",
    "; by points it would be {tier}.": "; por puntos sería {tier}.",
    "; the list says {tier}.": "; la lista dice {tier}.",
    "The same customer as in row {n}; see there.": (
        "El mismo cliente que en la fila {n}; véase allí."
    ),
    # How a customer is cared for.
    "Called as a customer without a tier": "Se atiende como cliente sin categoría",
    "Called as {tier}": "Se atiende como {tier}",
    " after a recent problem": " tras un problema reciente",
    " because the customer is new (less than {n} days)": (
        " por ser cliente nuevo (menos de {n} días)"
    ),
    " because a severe problem is open": " porque hay un problema grave abierto",
    " because a problem is open": " porque hay un problema abierto",
    "Not called.": "No se llama.",
    # Why a day.
    ": the customer list says ": ": la lista de clientes dice ",
    "Last spoke {day} (by the customer list)": "Última conversación el {day} (según la lista)",
    "Last spoke {day}": "Última conversación el {day}",
    "last spoke {day}": "última conversación el {day}",
    "; {tier} customers every {n} days": "; clientes {tier} cada {n} días",
    "; {tier} customers every day": "; clientes {tier} cada día",
    "; customers without a tier every {n} days": "; clientes sin categoría cada {n} días",
    "; customers without a tier every day": "; clientes sin categoría cada día",
    "; this customer every {n} days": "; este cliente cada {n} días",
    "; this customer every day": "; este cliente cada día",
    ", stretched to {n}: the cadences of customers without a rep ask for ": (
        ", estirado a {n}: los ritmos de los clientes sin comercial piden "
    ),
    ", stretched to {n}: ": ", estirado a {n}: ",
    ", stretched to {n}": ", estirado a {n}",
    "'s cadences ask for {n} calls a day": ": los ritmos piden {n} llamadas al día",
    "{n} calls a day and commitments for {n2}": "{n} llamadas al día y los compromisos {n2}",
    " and commitments for {n}": " y los compromisos {n}",
    ", {n} are possible": ", son posibles {n}",
    "; due {day}, so as soon as possible: {day2}": (
        "; toca el {day}, por eso lo antes posible: {day2}"
    ),
    ", which has passed, so as soon as possible: {day}": (
        ", que ya pasó, por eso lo antes posible: {day}"
    ),
    "; due {day}, so as soon as possible": "; toca el {day}, por eso lo antes posible",
    ", which has passed, so as soon as possible": ", que ya pasó, por eso lo antes posible",
    ", so as soon as there is a free place: {day}": ", por eso en cuanto haya un hueco: {day}",
    "; no free place in the rep's days.": "; no hay hueco en los días del comercial.",
    "; the rep's days before are full": "; los días anteriores del comercial están llenos",
    "Never reached yet": "Aún no contactado nunca",
    "Never contacted": "Nunca contactado",
    "The customer list's next follow-up is {day}": (
        "El próximo seguimiento de la lista de clientes es el {day}"
    ),
    "Set by hand to {day}": "Fijado a mano al {day}",
    ", which is ": ", que es ",
    ", so {day}": ", por eso el {day}",
    "; tried once without success, last {day}": "; un intento sin éxito, el último el {day}",
    "; tried {n} times without success, last {day}": "; {n} intentos sin éxito, el último el {day}",
    "; after so many attempts the customer rests for {n} days": (
        "; tras tantos intentos el cliente descansa {n} días"
    ),
    "; again after {n} working days": "; de nuevo tras {n} días laborables",
    ", and no open day follows": ", y no sigue ningún día abierto",
    "{day} is a holiday in {ours}": "el {day} es festivo ({ours})",
    "{day} a holiday in {ours}": "el {day} festivo ({ours})",
    " a holiday in {ours}": " festivo ({ours})",
    "{day} is a closing day (": "el {day} es día de cierre (",
    " a closing day (": " día de cierre (",
    "{day} is a day off of ": "el {day} es día libre de ",
    " a day off of ": " día libre de ",
    "{day} is a {weekday}": "el {day} es {weekday}",
    "{day} a {weekday}": "el {day} {weekday}",
    " a {weekday}, when ": " {weekday}, en que ",
    " does not work": " no trabaja",
    " and 1 more such day": " y 1 día más así",
    " and {n} more such days": " y {n} días más así",
    " is away {day} to {day2}": " está ausente del {day} al {day2}",
    " is away": " está ausente",
    # Why in the plan.
    (
        "Does not fit into the days planned ahead, so its day may still change; first "
        "free place {day}."
    ): ("No cabe en los días planificados, la fecha aún puede cambiar; primer hueco el {day}."),
    "No free place in the rep's days ahead.": "No hay hueco en los próximos días del comercial.",
    "Planned for {day}.": "Previsto para el {day}.",
    "Before its day, ahead of routine calls, on {day}.": (
        "Antes de su día, por delante de las llamadas de rutina, el {day}."
    ),
    "Brought forward to a free place on {day}.": "Adelantado a un hueco el {day}.",
    "On one of the customer's best days, {near}.": (
        "En uno de los mejores días del cliente, {near}."
    ),
    "With the visits to the same area on {day}.": "Con las visitas a la misma zona el {day}.",
    "Exchanged with a visit in another area, as the ways are shorter so: on {day}.": (
        "Intercambiado con una visita en otra zona, porque así los trayectos son más "
        "cortos: el {day}."
    ),
    "No place for a visit before {day}": "Sin hueco para una visita antes del {day}",
    "No place before {day}": "Sin hueco antes del {day}",
    "No place for a visit before {day}, as ": "Sin hueco para una visita antes del {day}, porque ",
    "No place before {day}, as ": "Sin hueco antes del {day}, porque ",
    " is away {day} to {day2} and ": " está ausente del {day} al {day2} y ",
    "First call: a customer since {day}, not reached yet": (
        "Primera llamada: cliente desde el {day}, aún no contactado"
    ),
    " stands in for ": " sustituye a ",
    ", who has no places for calls.": ", que no tiene huecos para llamadas.",
    ", who is away.": " (ausente).",
    ", who stands in, does not work then either": ", de sustituto, tampoco trabaja entonces",
    "(moved from {near}: ": "(movido del {near}: ",
    "tried on {day} without success": "intentado el {day} sin éxito",
    "Tried on {day} without success": "Intentado el {day} sin éxito",
    "the day passed without the call": "el día pasó sin la llamada",
    "a place for a customer called as {tier}": "un hueco para un cliente atendido como {tier}",
    "a place for a customer called as other": "un hueco para un cliente sin categoría",
    ", due since {day}": ", pendiente desde el {day}",
    "the customer prefers other days": "el cliente prefiere otros días",
    "a more urgent commitment needed the place": "un compromiso más urgente necesitaba el hueco",
    "a commitment needed the place": "un compromiso necesitaba el hueco",
    " calls now, not ": " llama ahora, no ",
    "called as {tier} now": "ahora atendido como {tier}",
    "called as other now": "ahora sin categoría",
    "other calls took its place: ": "otras llamadas ocuparon su hueco: ",
    "it is due later now": "la llamada vence ahora más tarde",
    "a place is free sooner, called as {tier} now": (
        "hay un hueco antes, ahora atendido como {tier}"
    ),
    "a place is free sooner, called as other now": "hay un hueco antes, ahora sin categoría",
    ", and nobody stands in: name a Backup on the sheet Team": (
        ", y nadie sustituye: indique un sustituto (Backup) en la hoja Team"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (se habló el {day}, sin marcar como comunicado: escriba el día en Told on)"
    ),
    "there are fewer places on that day": "ese día hay menos huecos",
    "a place is free today": "hoy hay un hueco",
    "a place is free sooner": "hay un hueco antes",
    "a place is free before days off": "hay un hueco antes de los días libres",
    "no visit any more: none of the rep's days has room for one": (
        "ya no es visita: ningún día del comercial tiene hueco"
    ),
    ": it is ": ": es ",
    ", due {day}, {n} days late": ", vence el {day}, {n} días tarde",
    ", due {day}, 1 day late": ", vence el {day}, 1 día tarde",
    ", due {day}": ", vence el {day}",
    # Why nobody calls.
    "Lost: the customer list says ": "Perdido: la lista de clientes dice ",
    "Paused: the customer list says ": "En pausa: la lista de clientes dice ",
    "Do not call: the customer list says ": "No llamar: la lista de clientes dice ",
    "not ranked: Lost": "sin puesto: Perdido",
    "not ranked: Paused": "sin puesto: En pausa",
    "not ranked: Do not call": "sin puesto: No llamar",
    " because bad news has not been told": " porque no se ha comunicado una mala noticia",
    " because a promise of ours is broken": " porque hemos incumplido una promesa",
    " because a delivery fell short": " porque una entrega se quedó corta",
    # What a commitment, a task or a point is.
    "Tell bad news: ": "Comunicar una mala noticia: ",
    "Tell of a delay: ": "Avisar de un retraso: ",
    "Open case: ": "Caso abierto: ",
    "Our promise: ": "Nuestra promesa: ",
    "Follow-up: ": "Seguimiento: ",
    "Answer: ": "Respuesta: ",
    "Answer a request: ": "Responder a una petición: ",
    "Close a gap: ": "Cerrar una incidencia: ",
    "Playbook: ": "Guía: ",
    "First call: ": "Primera llamada: ",
    "Check-up: ": "Seguimiento de entrega: ",
    "After a case: ": "Después de un caso: ",
    "Their promise: ": "Promesa del cliente: ",
    "Not marked as done: ": "Sin marcar como hecho: ",
    "Handoff: ": "Traspaso: ",
    "Handoff is back: ": "Traspaso devuelto: ",
    "Send a note: ": "Enviar una nota: ",
    "Act on a suggestion: ": "Atender una sugerencia: ",
    "Close bad news: ": "Cerrar una mala noticia: ",
    "Ask for needs: ": "Preguntar por necesidades: ",
    "Give: ": "Detalle: ",
    "Bad news: ": "Mala noticia: ",
    "Gap: ": "Incidencia: ",
    "Billing: ": "Facturación pendiente: ",
    "Latest delivery: ": "Última entrega: ",
    "We promised: ": "Hemos prometido: ",
    "They asked: ": "Han pedido: ",
    "They promised: ": "Han prometido: ",
    "New rep: ": "Nuevo comercial: ",
    "Look at: ": "Fíjese en: ",
    "Last time: ": "La última vez: ",
    "Needs: ": "Necesidades: ",
    "Open offer: ": "Oferta abierta: ",
    "Introduce: ": "Presentar: ",
    "Competitor: ": "Competidor: ",
    "Due: ": "Toca: ",
    "News: ": "Novedad: ",
    "Ask: ": "Preguntar: ",
    "Case: ": "Caso: ",
    "Short: ": "Falta: ",
    "Promise: ": "Promesa: ",
    "Follow-up: Follow up": "Seguimiento: Dar seguimiento",
    "Next follow-up of the list: ": "Próximo seguimiento de la lista: ",
    "tell bad news has its own day": "«Comunicar una mala noticia» tiene su propio día",
    "tell of a delay has its own day": "«Avisar de un retraso» tiene su propio día",
    "open case has its own day": "«Caso abierto» tiene su propio día",
    "our promise has its own day": "«Nuestra promesa» tiene su propio día",
    "set by hand has its own day": "fijado a mano en su propio día",
    "next follow-up of the list has its own day": (
        "«Próximo seguimiento de la lista» tiene su propio día"
    ),
    "follow-up has its own day": "«Seguimiento» tiene su propio día",
    "answer a request has its own day": "«Responder a una petición» tiene su propio día",
    "answer has its own day": "«Respuesta» tiene su propio día",
    "close a gap has its own day": "«Cerrar una incidencia» tiene su propio día",
    "playbook has its own day": "«Guía» tiene su propio día",
    "first call has its own day": "«Primera llamada» tiene su propio día",
    "check-up has its own day": "«Seguimiento de entrega» tiene su propio día",
    "after a case has its own day": "«Después de un caso» tiene su propio día",
    "their promise has its own day": "«Promesa del cliente» tiene su propio día",
    # Inside of them.
    " (open since {day})": " (abierto desde el {day})",
    ", {n} of {n2} in quantity": ", {n} de {n2} entregados",
    ", {n} of {n2} in score": ", puntuación {n} de {n2}",
    " (due {day}, now {day2}, {n} days overdue; nobody has told them)": (
        " (vencía el {day}, ahora el {day2}, {n} días de retraso; nadie les ha avisado)"
    ),
    " (due {day}, now {day2}, 1 day overdue; nobody has told them)": (
        " (vencía el {day}, ahora el {day2}, 1 día de retraso; nadie les ha avisado)"
    ),
    " (due {day}, now {day2}; nobody has told them)": (
        " (vencía el {day}, ahora el {day2}; nadie les ha avisado)"
    ),
    " (moved from {day} to {day2}, told in time": " (pasado del {day} al {day2}, avisado a tiempo",
    " (due {day}, {n} days overdue)": " (vence el {day}, {n} días de retraso)",
    " (due {day}, 1 day overdue)": " (vence el {day}, 1 día de retraso)",
    " (due {day})": " (vence el {day})",
    " (no date)": " (sin fecha)",
    ", {n} days overdue)": ", {n} días de retraso)",
    ", 1 day overdue)": ", 1 día de retraso)",
    "; and {n} more": "; y {n} más",
    "Last time: tried {day}, ": "La última vez: intento el {day}, ",
    "Last time: noted {day}, ": "La última vez: anotado el {day}, ",
    "Last time: {day}, ": "La última vez: {day}, ",
    "Due: a review (there was none yet)": "Toca: una revisión (aún no hubo ninguna)",
    "Due: a review (the last one was on {day})": "Toca: una revisión (la última fue el {day})",
    "Due: a survey (there was none yet)": "Toca: una encuesta (aún no hubo ninguna)",
    "Due: a survey (the last one was on {day})": "Toca: una encuesta (la última fue el {day})",
    " (we do not carry it: refer to ": " (no lo tenemos: remita a ",
    " (asked on {day})": " (pedido el {day})",
    "New rep: with nobody since {day}": "Nuevo comercial: con nadie desde el {day}",
    "New rep: with ": "Nuevo comercial: con ",
    " since {day}, sold by ": " desde el {day}, vendido por ",
    " since {day}; still to do: ": " desde el {day}; queda por hacer: ",
    "; still to do: ": "; queda por hacer: ",
    " (the introduction missing)": " (falta: la presentación)",
    " (their person missing)": " (falta: su persona)",
    " (our person missing)": " (falta: nuestra persona)",
    " (their person and our person missing)": " (faltan: las personas de ambas partes)",
    " named, renewal on {day}": " mencionado, renovación el {day}",
    # Tasks.
    "Ask how the delivery of {day} went: ": "Pregunte cómo fue la entrega del {day}: ",
    "Ask how the delivery of {day} went": "Pregunte cómo fue la entrega del {day}",
    "Ask how the start of {day} went": "Pregunte cómo fue el comienzo del {day}",
    "Ask whether it is settled: the case": "Pregunte si está resuelto: el caso",
    "Ask whether it is settled: ": "Pregunte si está resuelto: ",
    "; not marked as done": "; sin marcar como hecho",
    "They wrote or rang on {day} and wait for an answer": (
        "Escribieron o llamaron el {day} y esperan respuesta"
    ),
    "Send the notes of the meeting of {day}": "Envíe las notas de la reunión del {day}",
    "Accept the case, handed on by ": "Acepte el caso, traspasado por ",
    ", handed on by ": ", traspasado por ",
    " has not accepted ": " no ha aceptado: ",
    " since {day}: take it back or hand it on again": (
        " desde el {day}: recupérelo o vuelva a traspasarlo"
    ),
    "; because ": "; porque: ",
    "; we do: ": "; hacemos: ",
    ": not closed, {ours} missing": ": sin cerrar, falta: {ours}",
    "Answer what they asked: no text": "Responda a lo que han pedido: sin texto",
    "Answer what they asked: ": "Responda a lo que han pedido: ",
    "Act on what they suggest, and tell them: ": "Atienda lo que sugieren y dígaselo: ",
    "Their promise: Ask for what they promised": "Promesa del cliente: pregunte por lo prometido",
    "Their promise: Ask for ": "Promesa del cliente: pregunte por: ",
    " will come {day} instead of {day2}; nobody has told them": (
        " llegará el {day} en vez del {day2}; nadie les ha avisado"
    ),
    " was due {day}, then {day2}, and has not come; nobody has told them": (
        " vencía el {day}, luego el {day2}, y no ha llegado; nadie les ha avisado"
    ),
    "Confirm what they promised: ": "Confirme lo que prometieron: ",
    "Ask what they need to be fully satisfied": (
        "Pregunte qué necesitan para estar del todo satisfechos"
    ),
    "; by a colleague": "; por un compañero",
    ": by a colleague": ": por un compañero",
    "; by e-mail": "; por correo electrónico",
    "; by visit": "; con una visita",
    "; by video": "; por videollamada",
    "; by letter": "; por carta",
    ": by e-mail": ": por correo electrónico",
    ": by visit": ": con una visita",
    ": by video": ": por videollamada",
    ": by letter": ": por carta",
    "; they like ": "; les gusta: ",
    ": they like ": ": les gusta: ",
    " hand it over at the visit of {day}": " entréguelo en la visita del {day}",
    " send it by {day}": " envíelo antes del {day}",
    "; {n} of the budget is left": "; quedan {n} del presupuesto",
    " (gift)": " (regalo)",
    " (offer)": " (oferta)",
    " (preview)": " (avance)",
    " (report)": " (informe)",
    " (invitation)": " (invitación)",
    " (special action)": " (acción especial)",
    " (other)": " (otro)",
    " its cost is not known": " no se conoce su coste",
    " {n} is over the limit of {n2} for one": " {n} supera el límite de {n2} por uno",
    " {n} over the budget of {n2} in 12 months": (
        " {n} por encima del presupuesto de {n2} en 12 meses"
    ),
    " an offer is open: ": " hay una oferta abierta: ",
    "given already on {day}": "ya entregado el {day}",
    # The playbook that holds where a book has none.
    "Thank for the first order": "Agradecer el primer pedido",
    "Thank you for your order; I look after you from now on": (
        "Gracias por su pedido; a partir de ahora le atiendo yo"
    ),
    "Say what will happen": "Decir lo que va a pasar",
    "Who does what, by when, and whom to ask": "Quién hace qué, para cuándo y a quién preguntar",
    "The wow: ": "La sorpresa: ",
    "Something small that they do not expect": "Un pequeño detalle que no esperan",
    "Introduce by function": "Presentar por función",
    "Our accounts to their accounts, our service to their service": (
        "Nuestra contabilidad a la suya, nuestro servicio al suyo"
    ),
    "Incentive to buy again": "Incentivo para volver a comprar",
    "Something off what they bought first": "Un descuento en lo que compraron primero",
    "Review of the first 90 days": "Revisión de los primeros 90 días",
    "What was promised and what came; how they rate us, and what to do better": (
        "Qué se prometió y qué llegó; cómo nos valoran y qué mejorar"
    ),
    "Sit down with them": "Sentarse con ellos",
    "What is new; business, budgets, what and how often they buy, grown or smaller": (
        "Qué hay de nuevo; negocio, presupuestos, qué y cuánto compran, si han crecido o no"
    ),
    "Appreciation for the season": "Detalle de temporada",
    "Something personal, by a hobby or a trip, at a modest cost": (
        "Algo personal, por una afición o un viaje, a un coste modesto"
    ),
    "Something special for the ten best": "Algo especial para los diez mejores",
    "What nobody else is given": "Lo que no recibe nadie más",
    "Invite to the panel": "Invitar al panel",
    "Would you tell us what you think of what we plan?": (
        "¿Nos diría qué opina de lo que planeamos?"
    ),
    "Would you tell us what you think of what we plan": "¿Nos diría qué opina de lo que planeamos",
    # Questions.
    "How is business; better or worse than last year?": (
        "¿Cómo va el negocio; mejor o peor que el año pasado?"
    ),
    "Has the budget for what we supply changed?": (
        "¿Ha cambiado el presupuesto para lo que suministramos?"
    ),
    "Has what you buy, or how often, changed?": "¿Ha cambiado lo que compran o con qué frecuencia?",
    "Have you grown or become smaller?": "¿Han crecido o se han reducido?",
    "Do not call: the list says so.": "No llamar: así lo dice la lista.",
    "How do you like to be contacted?": "¿Cómo prefiere que le contactemos?",
    "Do the language, days and hours at which we contact you still suit you?": (
        "¿Le siguen viniendo bien el idioma, los días y las horas en que le contactamos?"
    ),
    "Whom do we best talk to, and how do we reach them?": (
        "¿Con quién es mejor hablar y cómo le localizamos?"
    ),
    "What interests you beyond what you buy from us?": (
        "¿Qué le interesa además de lo que nos compra?"
    ),
    "What do you need to be fully satisfied?": "¿Qué necesita para estar del todo satisfecho?",
    "When, how and in which language do you like to be contacted?": (
        "¿Cuándo, cómo y en qué idioma prefiere que le contactemos?"
    ),
    "No {what} in the last {n} orders; before it was in {n2} of them, {n3} times.": (
        "Nada de {what} en los últimos {n} pedidos; antes estaba en el {n2} de ellos, {n3} veces."
    ),
    "{n} of {n2} {tier} customers with a common basket buy {what}; this one does not.": (
        "{n} de {n2} clientes {tier} con una cesta parecida compran {what}; este no."
    ),
    "One order, {n} days ago, and no second; four of five order again within {n2}.": (
        "Un pedido hace {n} días y ningún segundo; cuatro de cada cinco repiten en {n2}."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Un pedido hace {n} días y ningún segundo; como mucho {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Perdido desde hace {n} días; compró {n2} en el mejor año, la mitad de los "
        "demás {n3} o menos."
    ),
    "{n} days since the last order, usually {n2}, at most {n3}.": (
        "{n} días desde el último pedido, lo normal {n2}, como mucho {n3}."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Las últimas {n} valoraciones fueron de {n2} de media, {n3} en los primeros {n4} días."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Los últimos {n} pedidos suman {n2}, lo normal {n3}"
    ),
    ", and those of the same season a year before to {n}": (
        ", y los de la misma época un año antes {n}"
    ),
    ": {n} of {n2}, {n3} before.": ": {n} de {n2}, antes {n3}.",
    ": {n} of {n2}.": ": {n} de {n2}.",
    "The last {n} contacts were all to sell.": (
        "Los últimos {n} contactos fueron todos para vender."
    ),
    "Only {who} spoke with us in 365 days, {n} times.": (
        "Solo {who} ha hablado con nosotros en 365 días, {n} veces."
    ),
    "Only {who} reached them in 365 days, once.": (
        "Solo {who} les ha contactado en 365 días, una vez."
    ),
    "Only {who} reached them in 365 days, {n} times.": (
        "Solo {who} les ha contactado en 365 días, {n} veces."
    ),
    "A sit-down was due on {day}, {n} days ago.": "Tocaba una reunión el {day}, hace {n} días.",
    "{n} promises of 365 days passed their day without a word: the last ": (
        "{n} promesas en 365 días vencieron sin aviso: las últimas "
    ),
    "{n} promises of 365 days passed their day without a word: ": (
        "{n} promesas en 365 días vencieron sin aviso: "
    ),
    " was broken {n} of {n2} times in 365 days, last on {day}.": (
        " se incumplió {n} de {n2} veces en 365 días, la última el {day}."
    ),
    "{n} days since anybody reached them; every {n2} days is wanted.": (
        "{n} días desde que alguien los contactó; lo previsto es cada {n2} días."
    ),
    "A gap: open for {n} days, since {day}.": (
        "Una incidencia: abierta desde hace {n} días, desde el {day}."
    ),
    ": open for {n} days, since {day}.": ": abierta desde hace {n} días, desde el {day}.",
    "Handed over on {day}; still to do: ": "Traspasado el {day}; queda por hacer: ",
    "A 9 or 10 in the newest survey, no open gap, and not asked of late.": (
        "Un 9 o 10 en la última encuesta, sin incidencias y no consultado últimamente."
    ),
    "Named: ": "Mencionados: ",
    "; renewal on {day}": "; renovación el {day}",
    (
        "Potential {n}, among the highest fifth; revenue {n2}, half of the customers "
        "have {n3} or more."
    ): (
        "Potencial {n}, en el quinto más alto; facturación {n2}, la mitad de los "
        "clientes tiene {n3} o más."
    ),
    # Signals within a call.
    "Order overdue: ": "Pedido atrasado: ",
    "Spend down: ": "Gasto a la baja: ",
    "Category dropped: ": "Categoría abandonada: ",
    "Surprises: ": "Sorpresas: ",
    "Same claim broken again: ": "Misma promesa incumplida otra vez: ",
    "Ratings falling: ": "Valoraciones a la baja: ",
    "Score low or falling: ": "Puntuación baja o a la baja: ",
    "Sold to only: ": "Solo venta: ",
    "Knows us by one of theirs: ": "Un solo interlocutor: ",
    "Spend rising: ": "Gasto al alza: ",
    "Category others buy: ": "Categoría que otros compran: ",
    "High potential, low spend: ": "Mucho potencial, poco gasto: ",
    "No second order: ": "Sin segundo pedido: ",
    "Lost, with a past that pays: ": "Perdido, antes rentable: ",
    # What is still to do and what is missing.
    "name the new rep": "nombrar al nuevo comercial",
    "the new rep calls": "el nuevo comercial llama",
    "take over the open promises": "asumir las promesas abiertas",
    "close the open gaps": "cerrar las incidencias abiertas",
    "introduce the counterparts": "presentar a los interlocutores",
    "Billing: Invoice ": "Facturación pendiente: factura ",
    "Billing: An invoice": "Facturación pendiente: una factura",
    " over {n}, due {day}, {n2} days overdue": " de {n}, vence el {day}, {n2} días de retraso",
    " over {n}, due {day}, 1 day overdue": " de {n}, vence el {day}, 1 día de retraso",
    ", disputed: ": ", impugnada: ",
    # What a gift is chosen by.
    "; a trip of theirs: ": "; un viaje: ",
    ": a trip of theirs: ": ": un viaje: ",
    " send it by {day}, for ": " envíelo antes del {day}, para ",
    "; given before: ": "; ya regalado: ",
    "; at most {n} for one": "; como mucho {n} por uno",
    "others come first on days that are not planned ahead yet": (
        "otros van primero en días aún sin planificar"
    ),
    "they were reached since, for whatever; type Done on if that was it": (
        "contactado desde entonces, por lo que fuera; rellene «Hecho el» si era eso"
    ),
    "{iso} to {iso2}": "{iso} a {iso2}",
    "customer list": "lista de clientes",
    "Diary entries, row {n}": "Diario de contactos, fila {n}",
    ", row {n}": ", fila {n}",
}
MESSAGES = {
    # Fixes that many problems share.
    "Nothing, if that is so": "Nada, si es así",
    "Nothing, if that is meant": "Nada, si es lo que se quiere",
    "Nothing, if they are none. ": "Nada, si no lo son. ",
    "Nothing, if these are on their way.": "Nada, si están en camino.",
    "Nothing, if they say the same; else add their rows there.": (
        "Nada, si dicen lo mismo; si no, añada allí sus filas."
    ),
    "; else settle the column with `retain map`.": "; si no, fije la columna con `retain map`.",
    "; else settle a sheet as - (none) with `retain map`.": (
        "; si no, fije una hoja como - (ninguna) con `retain map`."
    ),
    "; else `retain map`.": "; si no, `retain map`.",
    "; else correct it, or add the customer.": "; si no, corríjalo o añada el cliente.",
    "; else correct the row.": "; si no, corrija la fila.",
    "; else write the customer as the list has it.": (
        "; si no, escriba el cliente como está en la lista."
    ),
    "; else write the whole name.": "; si no, escriba el nombre completo.",
    "; else write a new last day.": "; si no, escriba un nuevo último día.",
    "; else type whole dates.": "; si no, escriba fechas completas.",
    "; else type the days alone.": "; si no, escriba solo los días.",
    "; else delete the sheet.": "; si no, borre la hoja.",
    "; else set tier_method to share or points.": "; si no, ponga tier_method en share o points.",
    "; else add the words to success_outcomes or attempt_outcomes.": (
        "; si no, añada las palabras a success_outcomes o attempt_outcomes."
    ),
    "; a sheet Orders with a row for each order says more.": (
        "; una hoja Orders con una fila por pedido dice más."
    ),
    "; a sheet Calls with a row for each call says more.": (
        "; una hoja Calls con una fila por llamada dice más."
    ),
    "; a customer needs another cell of its row filled.": (
        "; un cliente necesita otra celda rellena en su fila."
    ),
    "See the rows above.": "Vea las filas de arriba.",
    "Correct the date, or wait.": "Corrija la fecha, o espere.",
    "Correct one of the two dates.": "Corrija una de las dos fechas.",
    "Correct one of the two days.": "Corrija uno de los dos días.",
    "Correct the number.": "Corrija el número.",
    "Correct the setting, or delete it.": "Corrija el ajuste, o bórrelo.",
    "Write yes or no.": "Escriba sí o no.",
    "Settle it with `retain map`, or leave it.": "Fíjelo con `retain map`, o déjelo.",
    "Settle it with `retain map`, or add the setting '{key}' with the value {column}.": (
        "Fíjelo con `retain map`, o añada el ajuste '{key}' con el valor {column}."
    ),
    "Look whether the columns were moved; else settle it with `retain map`.": (
        "Mire si se movieron columnas; si no, fíjelo con `retain map`."
    ),
    # What rows and cells are counted in.
    "{n} rows": "{n} filas",
    "{n} row": "{n} fila",
    "{n} more rows": "{n} filas más",
    "{n} more row": "{n} fila más",
    # Customers.
    "a row without a customer name or id; it is left out": (
        "una fila sin nombre ni código de cliente; se deja fuera"
    ),
    "Give it a name, or delete it.": "Póngale un nombre, o bórrela.",
    "a person without a company, in {rows}; counted as a customer of that name": (
        "una persona sin empresa, en {rows}; cuenta como cliente con ese nombre"
    ),
    "If it is a further contact, write the company beside it.": (
        "Si es otro contacto, escriba la empresa al lado."
    ),
    "the same customer as in row {n}; this row is not counted": (
        "el mismo cliente que en la fila {n}; esta fila no cuenta"
    ),
    " (it differs in ": " (difiere en: ",
    "Join the two rows, or give each its own id.": (
        "Una las dos filas, o dé a cada una su propio código."
    ),
    (
        "{n} row is a further contact of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} fila es otro contacto de clientes de arriba; cada cliente cuenta una vez, "
        "con su contacto más reciente"
    ),
    (
        "{n} rows are further contacts of customers that stand above; each customer "
        "counts once, with its latest contact"
    ): (
        "{n} filas son otros contactos de clientes de arriba; cada cliente cuenta una "
        "vez, con su contacto más reciente"
    ),
    "may be the same customer as row {n} (": "puede ser el mismo cliente que la fila {n} (",
    "may be the same customer as ": "puede ser el mismo cliente que ",
    ": they share the name": ": comparten el nombre",
    ": they share nearly all of the name": ": comparten casi todo el nombre",
    ": they share the e-mail": ": comparten el correo",
    ": they share the phone": ": comparten el teléfono",
    " and the e-mail": " y el correo",
    " and the phone": " y el teléfono",
    "; they differ in ": "; difieren en: ",
    "If so, join the two rows; both are counted until then.": (
        "Si es así, una las dos filas; hasta entonces cuentan ambas."
    ),
    "If so, write one name in the log; both are counted until then.": (
        "Si es así, escriba un solo nombre en el registro; hasta entonces cuentan ambos."
    ),
    "there is no list of customers; {n} were gathered from ": (
        "no hay lista de clientes; se reunieron {n} de: "
    ),
    "Add a sheet Customers for tiers by revenue, reps, phones and days without calls.": (
        "Añada una hoja Customers para categorías por facturación, comerciales, "
        "teléfonos y días sin llamadas."
    ),
    # Whose a row is.
    "no such customer; the row is counted for {who} by its {ours}": (
        "no existe ese cliente; la fila cuenta para {who} ({ours})"
    ),
    "the {ours} beside it is that of {who}; the row is counted for ": (
        "al lado, {ours} de {who}; la fila cuenta para "
    ),
    "Correct the {ours} or the {ours2}.": "Corrija uno de los dos: {ours}, {ours2}.",
    "read with leading zeros left out, in {rows}: {pairs}": (
        "leído sin los ceros iniciales, en {rows}: {pairs}"
    ),
    "read with one of several addresses, in {rows}: {pairs}": (
        "leído como una de varias direcciones, en {rows}: {pairs}"
    ),
    "read with one of several numbers, in {rows}: {pairs}": (
        "leído como uno de varios números, en {rows}: {pairs}"
    ),
    "read with an e-mail address, in {rows}: {pairs}": (
        "leído como dirección de correo, en {rows}: {pairs}"
    ),
    "read with the surname first, in {rows}: {pairs}": (
        "leído con el apellido primero, en {rows}: {pairs}"
    ),
    "{n} names of no customer are each near to one, in {n2} rows that count nowhere: ": (
        "{n} nombres sin cliente se parecen cada uno a un cliente, en {n2} filas que no "
        "cuentan en ningún sitio: "
    ),
    (
        "If they are the same, take them all: retain map BOOK --near; else write the "
        "customers as the list has them, or add a sheet Aliases (Alias, Customer)."
    ): (
        "Si son los mismos, acéptelos todos: retain map BOOK --near; si no, escriba los "
        "clientes como están en la lista, o añada una hoja Aliases (Alias, Customer)."
    ),
    "{n} names of no customer, in {n2} rows that count nowhere, like ": (
        "{n} nombres sin cliente, en {n2} filas que no cuentan en ningún sitio, como "
    ),
    "Add these customers to the list, or correct the names; other people's rows may stay.": (
        "Añada estos clientes a la lista, o corrija los nombres; las filas de otros "
        "pueden quedarse."
    ),
    "no such customer (and {n} more rows); the row is counted nowhere": (
        "no existe ese cliente (y {n} filas más); la fila no cuenta en ningún sitio"
    ),
    "no such customer (and {n} more row); the row is counted nowhere": (
        "no existe ese cliente (y {n} fila más); la fila no cuenta en ningún sitio"
    ),
    "no such customer; the row is counted nowhere": (
        "no existe ese cliente; la fila no cuenta en ningún sitio"
    ),
    "several customers have this {ours} (and {rows}); the row is counted for none": (
        "varios clientes tienen lo mismo: {ours} (y {rows}); la fila no cuenta para ninguno"
    ),
    "several customers have this {ours}; the row is counted for none": (
        "varios clientes tienen lo mismo: {ours}; la fila no cuenta para ninguno"
    ),
    "Write the customer's id.": "Escriba el código del cliente.",
    "Correct it, or add the customer to the list.": "Corríjalo, o añada el cliente a la lista.",
    "Nearest: ": "Lo más parecido: ",
    " ({n} of 100)": " ({n} de 100)",
    (
        ". If it is the same, add the name to a sheet Aliases (Alias, Customer); else "
        "correct it, or add the customer."
    ): (
        ". Si es el mismo, añada el nombre a una hoja Aliases (Alias, Customer); si no, "
        "corríjalo o añada el cliente."
    ),
    "Which customer is {word}?": "¿Qué cliente es {word}?",
    "Counted nowhere: {rows}.": "No cuenta en ningún sitio: {rows}.",
    "later than {iso}, the day of this run; the row is not counted": (
        "posterior al {iso}, el día de esta ejecución; la fila no cuenta"
    ),
    "later than {iso}, the day of this run; not counted": (
        "posterior al {iso}, el día de esta ejecución; no cuenta"
    ),
    "later than {iso}, the day of this run; it has not happened yet": (
        "posterior al {iso}, el día de esta ejecución; aún no ha ocurrido"
    ),
    "later than {iso}, the day of this run": "posterior al {iso}, el día de esta ejecución",
    "{n} more rows are dated after {iso}": "{n} filas más llevan fecha posterior al {iso}",
    (
        "no column is known as the {ours}, so none of {rows} is counted; headers that "
        "are not used: "
    ): (
        "ninguna columna se reconoce como {ours}, así que no cuenta ninguna de {rows}; "
        "encabezados sin usar: "
    ),
    "Say which it is: retain map ": "Diga cuál es: retain map ",
    "no {ours} in this row; it is counted nowhere": (
        "falta en esta fila: {ours}; no cuenta en ningún sitio"
    ),
    "no {ours} in {n} more rows; they are counted nowhere": (
        "falta en {n} filas más: {ours}; no cuentan en ningún sitio"
    ),
    "no {ours} in {n} more row; they are counted nowhere": (
        "falta en {n} fila más: {ours}; no cuenta en ningún sitio"
    ),
    "Fill it in, or delete the row.": "Rellénelo, o borre la fila.",
    # Headers and sheets.
    "no column of this sheet is {label}; without it Orders give no revenue": (
        "ninguna columna de esta hoja es {label}; sin ella los pedidos no dan facturación"
    ),
    "no column of this sheet is {label}; without it its rows hold for nobody": (
        "ninguna columna de esta hoja es {label}; sin ella sus filas no valen para nadie"
    ),
    "no column of this sheet is {label}; without it none of its days is kept free": (
        "ninguna columna de esta hoja es {label}; sin ella ninguno de sus días queda libre"
    ),
    "Name the header so, or settle it with `retain map`.": (
        "Nombre así el encabezado, o fíjelo con `retain map`."
    ),
    " could all be {label}; none of them is used": (
        " podrían ser todas {label}; no se usa ninguna"
    ),
    "Which column of {sheet} names the customer as the list does?": (
        "¿Qué columna de {sheet} nombra al cliente como la lista?"
    ),
    "Which column of '{sheet}' is {label}?": "¿Qué columna de '{sheet}' es {label}?",
    "None of them is used.": "No se usa ninguna.",
    "What is the column '{header}' of '{sheet}'?": "¿Qué es la columna '{header}' de '{sheet}'?",
    "It is not used.": "No se usa.",
    "It holds nothing.": "Está vacía.",
    "It holds ": "Contiene: ",
    "a header that may mean {labels}; it is not used": (
        "un encabezado que puede significar {labels}; no se usa"
    ),
    "a header that may mean ": "un encabezado que puede significar: ",
    "a header whose letters are like those of {labels}; it is not used": (
        "un encabezado cuyas letras se parecen a las de {labels}; no se usa"
    ),
    "); it is not used": "); no se usa",
    "the same heading twice: ": "el mismo encabezado dos veces: ",
    "; only {place} is read": "; solo se lee {place}",
    "Give each column a heading of its own, or delete one.": (
        "Dé a cada columna un encabezado propio, o borre una."
    ),
    "a column without a header; it is not used": "una columna sin encabezado; no se usa",
    "Give it a header, if it matters.": "Póngale un encabezado, si importa.",
    "this looks like {export}, but here {against}; it is read by its words": (
        "esto parece {export}, pero aquí {against}; se lee por sus palabras"
    ),
    "its values are no dates": "sus valores no son fechas",
    "its values are no numbers of days": "sus valores no son números de días",
    "its values are no numbers": "sus valores no son números",
    "its values are no minutes, rather seconds": "sus valores no son minutos, más bien segundos",
    "its values are no e-mail addresses": "sus valores no son direcciones de correo",
    "its values are no phone numbers": "sus valores no son números de teléfono",
    "its values are no channels": "sus valores no son canales",
    "its values are neither dates nor yes and no": "sus valores no son fechas ni sí y no",
    "its values are not yes and no": "sus valores no son sí y no",
    "its values are dates": "sus valores son fechas",
    "its values are e-mail addresses": "sus valores son direcciones de correo",
    "known spelling of ": "grafía conocida de ",
    "no better header for ": "no hay mejor encabezado para ",
    "a word that can mean other things too": (
        "una palabra que también puede significar otras cosas"
    ),
    " all hold days of contact; the latest of a row is its last contact": (
        " contienen todas días de contacto; el más reciente de una fila es su último contacto"
    ),
    " names the customer: {n} of {n2} values are in the list": (
        " nombra al cliente: {n} de {n2} valores están en la lista"
    ),
    ": {n} of {n2}": ": {n} de {n2}",
    "{n} of {n2} of its values are customers of the list": (
        "{n} de sus {n2} valores son clientes de la lista"
    ),
    "hardly a value of this sheet that should name the customer is in the list of customers (": (
        "apenas un valor de esta hoja que debería nombrar al cliente está en la lista de clientes ("
    ),
    "); rows of nobody are counted nowhere": (
        "); las filas sin cliente no cuentan en ningún sitio"
    ),
    "Rows of nobody are counted nowhere.": "Las filas sin cliente no cuentan en ningún sitio.",
    "Say which column it is: retain map ": "Diga qué columna es: retain map ",
    "; or add the customers to the list.": "; o añada los clientes a la lista.",
    "Of their values in the list: ": "De sus valores, en la lista: ",
    " is the number of the order; ": " es el número del pedido; ",
    " says who the customer is": " dice quién es el cliente",
    "{ours} are read from {n} sheets: ": "{ours}: se lee de {n} hojas: ",
    " are read from {n} sheets: ": ": se lee de {n} hojas: ",
    "; new rows go to ": "; las filas nuevas van a ",
    " are read from {where}; this sheet is not read": ": se lee de {where}; esta hoja no se lee",
    "Move its rows there, or give it another title.": (
        "Mueva allí sus filas, o póngale otro título."
    ),
    "To read them as one: retain map ": "Para leerlas como una: retain map ",
    "; to leave it out: ": "; para dejarla fuera: ",
    "not read, as no table that is known: ": "no leído, por no ser ninguna tabla conocida: ",
    "no table that is known, by its title or its headers: ": (
        "ninguna tabla conocida, por su título o sus encabezados: "
    ),
    "no table that is known; it holds ": "ninguna tabla conocida; contiene ",
    "If it is an order list: retain map ": "Si es una lista de pedidos: retain map ",
    "If it is a call log: retain map ": "Si es un registro de llamadas: retain map ",
    "If it is the customer list: retain map ": "Si es la lista de clientes: retain map ",
    "If it is something else: retain map ": "Si es otra cosa: retain map ",
    " and {n} more": " y {n} más",
    " all look like {label}; none of them is read": " parecen todas {label}; no se lee ninguna",
    "Name the right one {label}, or read all of them as one: retain map ": (
        "Llame {label} a la correcta, o léalas todas como una: retain map "
    ),
    "It is not read.": "No se lee.",
    "They are not read.": "No se leen.",
    "What is the sheet '{title}'?": "¿Qué es la hoja '{title}'?",
    "a copy of our Call schedule": "una copia de nuestra hoja Plan de llamadas",
    "; what is typed into it is taken, once": "; lo que se escriba en ella se toma, una vez",
    (
        "months stand across, read as revenue by month: {n} amounts of {months}, each on "
        "the first of its month"
    ): (
        "los meses van en columnas, leídos como facturación mensual: {n} importes de "
        "{months}, cada uno el día 1 de su mes"
    ),
    (
        "months stand across, read as contacts: {n} of {months}, without a day on the "
        "first of the month"
    ): "los meses van en columnas, leídos como contactos: {n} de {months}, sin día el 1 del mes",
    "; no year stands there, so that these are the newest such months": (
        "; no figura ningún año, así que son los meses más recientes"
    ),
    "Write the year into the title of the sheet or the headers.": (
        "Escriba el año en el título de la hoja o en los encabezados."
    ),
    " (as you said)": " (como usted dijo)",
    " (as days, marks and words stand in its cells)": (
        " (porque en sus celdas hay días, marcas y palabras)"
    ),
    " (by its title)": " (por su título)",
    " (as amounts stand in its cells)": " (porque en sus celdas hay importes)",
    (
        "months stand across, and the numbers may be contacts or amounts, so that they are not read"
    ): (
        "los meses van en columnas, y los números pueden ser contactos o importes, por "
        "eso no se leen"
    ),
    "months stand across, and the numbers may be contacts or amounts": (
        "los meses van en columnas, y los números pueden ser contactos o importes"
    ),
    "months stand across, and are not read: ": "los meses van en columnas y no se leen: ",
    "Say which: ": "Diga qué es: ",
    " or {command} for neither.": " o {command} para ninguno.",
    "Are the numbers by month in {sheet} contacts (Calls) or amounts (Orders)?": (
        "¿Los números por mes de {sheet} son contactos (Calls) o importes (Orders)?"
    ),
    "They are like ": "Son como ",
    "days of a month; read as those of {word}, as the sheet is named": (
        "días de un mes; leídos como los de {word}, como se llama la hoja"
    ),
    "a mark for the value above, in {n} cells; read as ": (
        "un signo para el valor de arriba, en {n} celdas; leído como "
    ),
    "a mark for the value above, in {n} cell; read as ": (
        "un signo para el valor de arriba, en {n} celda; leído como "
    ),
    "no customer in {n} rows of groups; each is that of the row above, the first of ": (
        "sin cliente en {n} filas de grupos; cada una es de la fila de arriba, la primera de "
    ),
    "the header again; it is not read as data": "el encabezado otra vez; no se lee como datos",
    "a heading inside the table": "un título dentro de la tabla",
    "a name alone, which may be a heading": "un nombre solo, quizá un título",
    "a row of totals": "una fila de totales",
    "a line below the table": "una línea debajo de la tabla",
    "; it is not read as data": "; no se lee como datos",
    "; it is read as a row of data": "; se lee como fila de datos",
    "If it is a heading, delete it or end it with a colon.": (
        "Si es un título, bórrelo o termínelo con dos puntos."
    ),
    " is the Annual revenue": " es la facturación anual",
    ", times {n}": ", por {n}",
    ": the newest full year beside ": ": el último año completo, junto a ",
    ": the newest year beside ": ": el año más reciente, junto a ",
    " were read from '{sheet}' at the last run, and are from no sheet now": (
        ": se leyó de '{sheet}' en la última ejecución, ahora de ninguna hoja"
    ),
    "If the sheet has another name: retain map ": "Si la hoja tiene otro nombre: retain map ",
    "; else nothing: the next run knows it so.": (
        "; si no, nada: la próxima ejecución ya lo sabe así."
    ),
    " was read under '{header}' at the last run, and no column is it now": (
        ": se leyó bajo '{header}' en la última ejecución, ahora no lo es ninguna columna"
    ),
    ", so that attempts would count as contacts": (
        ", de modo que los intentos contarían como contactos"
    ),
    "If the header was renamed: retain map ": (
        "Si se cambió el nombre del encabezado: retain map "
    ),
    "; else add the row 'column {key}' with the value - to Settings.": (
        "; si no, añada a Settings la fila 'column {key}' con el valor -."
    ),
    "1 row counts now, and {n} did at the last run": (
        "ahora cuenta 1 fila, en la última ejecución eran {n}"
    ),
    "{n} rows count now, and {n2} did at the last run": (
        "ahora cuentan {n} filas, en la última ejecución eran {n2}"
    ),
    "no rows count now, and {n} did at the last run": (
        "ahora no cuenta ninguna fila, en la última ejecución eran {n}"
    ),
    (
        "Put the rows back, or refresh once with --accept-fewer, or with accept_fewer = "
        "yes in Settings, if they are meant to be gone."
    ): (
        "Restituya las filas; si deben faltar, actualice una vez con --accept-fewer, o "
        "con accept_fewer = yes en Settings."
    ),
    (
        "No tiers: no customer has revenue, potential, influence or a first day, so all "
        "are called alike, every {n} days"
    ): (
        "Sin categorías: ningún cliente tiene facturación, potencial, influencia ni "
        "primer día, así que se llama a todos por igual, cada {n} días"
    ),
    "No tiers: no customer has revenue, so all are called alike, every {n} days": (
        "Sin categorías: ningún cliente tiene facturación, así que se llama a todos por "
        "igual, cada {n} días"
    ),
    "No tiers: no customer has a class in the list, so all are called alike, every {n} days": (
        "Sin categorías: ningún cliente tiene categoría en la lista, así que se llama a "
        "todos por igual, cada {n} días"
    ),
    " may be it. ": " podría serlo. ",
    (
        "Add a column Annual revenue to the customers, or a sheet Orders with dates and "
        "amounts (`retain map` settles a header that has another name); or write A, B or "
        "C into a column Class or Tier override."
    ): (
        "Añada a los clientes una columna Facturación anual, o una hoja Orders con "
        "fechas e importes (`retain map` fija un encabezado con otro nombre); o escriba "
        "A, B o C en una columna Clasificación."
    ),
    # Cells.
    "{n} cells with a word for nothing; read as blank": (
        "{n} celdas con una palabra que significa nada; leídas como vacías"
    ),
    "{n} cell with a word for nothing; read as blank": (
        "{n} celda con una palabra que significa nada; leída como vacía"
    ),
    "a formula that was not calculated yet": "una fórmula que aún no se ha calculado",
    "Open the workbook in Excel, save it, and run again.": (
        "Abra el libro en Excel, guárdelo y ejecute de nuevo."
    ),
    "an error of a formula": "un error de una fórmula",
    "Mend the formula; until then the cell counts as blank.": (
        "Corrija la fórmula; hasta entonces la celda cuenta como vacía."
    ),
    "contacts of several days in one cell, in {n} cells; kept as a note, none of them counts": (
        "contactos de varios días en una celda, en {n} celdas; se guardan como nota, ninguno cuenta"
    ),
    "contacts of several days in one cell; kept as a note, none of them counts": (
        "contactos de varios días en una celda; se guardan como nota, ninguno cuenta"
    ),
    "Give each contact a row in the sheet Calls, if it should count.": (
        "Dé a cada contacto una fila en la hoja Calls, si debe contar."
    ),
    "Give each contact a row of its own; the text is kept as a note.": (
        "Dé a cada contacto una fila propia; el texto se guarda como nota."
    ),
    "no phone number": "no es un número de teléfono",
    "Write the number, best with its country code (+49 30 123456); it is kept as typed.": (
        "Escriba el número, mejor con el prefijo del país (+34 91 123 45 67); se "
        "conserva como está."
    ),
    "no e-mail address": "no es una dirección de correo",
    "Correct it, or leave it blank; it is kept as typed.": (
        "Corríjalo, o déjelo vacío; se conserva como está."
    ),
    "neither yes nor no; read as yes": "ni sí ni no; leído como sí",
    "neither a day nor yes": "ni un día ni sí",
    "Write the day, or yes; until then it is not done.": (
        "Escriba el día, o sí; hasta entonces no está hecho."
    ),
    "Type it as a date (or as 2026-11-22); until then the cell counts as blank.": (
        "Escríbalo como fecha (o como 2026-11-22); hasta entonces la celda cuenta como vacía."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Ponga day_first en yes o no en la hoja Settings o con --set, o escríbalo como fecha."
    ),
    "Does the day stand first in a date like 03/04/2026, so that it is 3 April?": (
        "¿En una fecha como 03/04/2026 va primero el día, es decir, el 3 de abril?"
    ),
    "Dates that can be read two ways are blank.": (
        "Las fechas que se pueden leer de dos formas quedan vacías."
    ),
    (
        "real dates in this column all lie on the 1st to 12th, and the days beyond are "
        "text: day and month of the real dates were probably swapped when they were "
        "typed or opened"
    ): (
        "las fechas reales de esta columna caen todas del 1 al 12, y los días "
        "posteriores son texto: probablemente se intercambiaron día y mes al escribirlas "
        "o abrirlas"
    ),
    "Compare one with its source; import the dates anew with the day first.": (
        "Compare una con su origen; importe de nuevo las fechas con el día primero."
    ),
    "a number that is no day of a calendar": "un número que no es un día del calendario",
    "a time of day where a date belongs": "una hora donde corresponde una fecha",
    "text where a date belongs": "texto donde corresponde una fecha",
    "no such day in the calendar": "no existe ese día en el calendario",
    "several dates in one cell": "varias fechas en una celda",
    "a day without a year": "un día sin año",
    "a date outside 1900 to 2199": "una fecha fuera de 1900 a 2199",
    "a day before {year}, rather a slip or a small number; not used": (
        "un día anterior a {year}, más bien un error o un número pequeño; no se usa"
    ),
    "Type the day with its year, like 2026-11-22.": "Escriba el día con su año, como 2026-11-22.",
    "a span of days; each of its {n} days counts": (
        "un intervalo de días; cuenta cada uno de sus {n} días"
    ),
    "Give each day a row of its own.": "Dé a cada día una fila propia.",
    "{n} more cells like these could not be read": (
        "{n} celdas más como estas no se pudieron leer"
    ),
    "{n} cells like this: ": "{n} celdas como esta: ",
    ": nothing in this column tells whether the day or the month stands first": (
        ": nada en esta columna dice si va primero el día o el mes"
    ),
    ": this column contradicts itself (": ": esta columna se contradice (",
    " has the day first, ": " tiene primero el día, ",
    " the month)": " el mes)",
    "text where a number belongs": "texto donde corresponde un número",
    "a percentage where an amount belongs": "un porcentaje donde corresponde un importe",
    "mil is a million in English and a thousand in Spanish and Portuguese": (
        "mil es un millón en inglés y mil en español y portugués"
    ),
    (
        "the header counts in thousands or the like, and this is marked as a whole "
        "amount: nobody can tell which holds"
    ): (
        "el encabezado cuenta en miles o similar, y esto está marcado como importe "
        "entero: no se puede saber qué vale"
    ),
    (
        "thousands or decimals: this column contradicts itself, some cells have a "
        "decimal comma and others a decimal point"
    ): (
        "miles o decimales: esta columna se contradice, unas celdas tienen coma decimal "
        "y otras punto decimal"
    ),
    (
        "thousands or decimals: nothing in this column tells whether the point or the "
        "comma is the decimal mark"
    ): "miles o decimales: nada en esta columna dice si el signo decimal es el punto o la coma",
    "Type the number, or format the cell as a number.": (
        "Escriba el número, o dé a la celda formato de número."
    ),
    "a date where a number belongs": "una fecha donde corresponde un número",
    "Type the number alone, like 1250.50.": "Escriba solo el número, como 1250,50.",
    "yes or no where a number belongs": "sí o no donde corresponde un número",
    "Type the number, or settle another meaning of the header with `retain map`.": (
        "Escriba el número, o fije otro significado del encabezado con `retain map`."
    ),
    "percentages and plain numbers in one column: nobody can tell what this one means": (
        "porcentajes y números simples en una columna: no se puede saber qué significa este"
    ),
    "Write all of them with %, or none.": "Escríbalos todos con %, o ninguno.",
    "Type the amount; a growth or a share belongs in another column.": (
        "Escriba el importe; un crecimiento o una cuota va en otra columna."
    ),
    "Write m for million or k for thousand, or the number in full.": (
        "Escriba m para millón o k para mil, o el número completo."
    ),
    "Write it in the header's unit without a currency sign, or with its own unit (12k).": (
        "Escríbalo en la unidad del encabezado sin signo de moneda, o con su propia unidad (12k)."
    ),
    (
        "Set decimal_comma to yes or no in the Settings sheet or by --set, or type the "
        "number as a number."
    ): (
        "Ponga decimal_comma en yes o no en la hoja Settings o con --set, o escriba el "
        "número como número."
    ),
    "Is the comma in a number like 1,234 the decimal sign, so that it is a bit more than 1?": (
        "¿La coma de un número como «1,234» es el signo decimal, de modo que es algo más que 1?"
    ),
    "Numbers that can be read two ways are blank.": (
        "Los números que se pueden leer de dos formas quedan vacíos."
    ),
    "Type the days alone, like 28; until then the tier's cadence is used.": (
        "Escriba solo los días, como 28; hasta entonces vale el ritmo de la categoría."
    ),
    "Type the number alone, like 8.": "Escriba solo el número, como 8.",
    "in another currency than the others of this column ({usual}): it is not added to them": (
        "en otra moneda que los demás de la columna ({usual}): no se suma a ellos"
    ),
    "Write what it comes to in ": "Escriba cuánto es en ",
    "a word for how often; read as every {n} days": (
        "una palabra de frecuencia; leída como cada {n} días"
    ),
    "a word for how often; read as every 1 day": "una palabra de frecuencia; leída como cada día",
    "several currencies in this column ({names}); they are compared as if they were one": (
        "varias monedas en esta columna ({names}); se comparan como si fueran una"
    ),
    "Convert them to one currency.": "Conviértalas a una moneda.",
    # Answers and what was typed.
    (
        "the answer is not taken: that is none of the words to choose from; the question "
        "stays, with what was typed"
    ): (
        "la respuesta no se toma: no es ninguna de las palabras que se ofrecen; la "
        "pregunta queda, con lo escrito"
    ),
    "the answer is not taken: ": "la respuesta no se toma: ",
    "; the question stays, with what was typed": "; la pregunta queda, con lo escrito",
    "Choose one of the words in the drop-down; they stand under Choices.": (
        "Elija una de las palabras de la lista; están en Opciones."
    ),
    "The answer counts. It stays here: ": "La respuesta cuenta. Se queda aquí: ",
    " itself stays as it is": " en sí queda como está",
    "stands in the call schedule twice; it counts once": (
        "está dos veces en el plan de llamadas; cuenta una vez"
    ),
    "was typed into this row before and is in the call log; it is not logged again": (
        "ya se escribió en esta fila y está en el registro de llamadas; no se anota otra vez"
    ),
    "stands in the call log already; it is not logged again": (
        "ya está en el registro de llamadas; no se anota otra vez"
    ),
    "If it was another call, write it into the call log.": (
        "Si fue otra llamada, escríbala en el registro de llamadas."
    ),
    "no day that can be read": "no es un día legible",
    "no number": "no es un número",
    "; the call is logged on {iso}": "; la llamada se anota el {iso}",
    "Correct its date in the call log.": "Corrija su fecha en el registro de llamadas.",
    "typed for nobody that is named under a heading that is not known; it is not logged": (
        "escrito para nadie con nombre bajo un encabezado desconocido; no se anota"
    ),
    "typed for {whom} under a heading that is not known; it is not logged": (
        "escrito para {whom} bajo un encabezado desconocido; no se anota"
    ),
    "Type it under one of {ours}.": "Escríbalo bajo uno de estos encabezados: {ours}.",
    "a formula that no program has calculated, typed for {whom}; its text is logged": (
        "una fórmula que ningún programa ha calculado, escrita para {whom}; se anota su texto"
    ),
    "Write what was meant into the call log.": (
        "Escriba en el registro de llamadas lo que se quería decir."
    ),
    ", typed for {whom}; it is kept as text": ", escrito para {whom}; se conserva como texto",
    "Correct it in the call log: write {ours} like {example}.": (
        "Corríjalo en el registro de llamadas: escriba {ours} como {example}."
    ),
    "typed for nobody: ": "escrito para nadie: ",
    "typed for {whom}: ": "escrito para {whom}: ",
    "nothing stands under {ours}": "no hay nada bajo {ours}",
    "that is none of {ours}": "no es ninguno de: {ours}",
    "that is no day that can be read": "no es un día legible",
    "that is later than {iso}, the day of this run": (
        "es posterior al {iso}, el día de esta ejecución"
    ),
    "; the row stays, with what was typed": "; la fila queda, con lo escrito",
    "; the task stays, with what was typed": "; la tarea queda, con lo escrito",
    "Choose an answer under {ours}.": "Elija una respuesta en {ours}.",
    "Write the day it was done under {ours}.": "Escriba el día en que se hizo en {ours}.",
    "Write the day it was done into {ours}.": "Escriba el día en que se hizo en {ours}.",
    "under a heading that is not known; it is kept only with a day under {ours}": (
        "bajo un encabezado desconocido; solo se conserva con un día en {ours}"
    ),
    "under a heading that is not known; it is kept only with an answer under {ours}": (
        "bajo un encabezado desconocido; solo se conserva con una respuesta en {ours}"
    ),
    "done for {whom}, and its date is no day that can be read; it is kept in {ours}": (
        "hecho para {whom}, y su fecha no es un día legible; queda en {ours}"
    ),
    (
        "done for {whom}, and its row is gone, or says something else by now; it is kept in {ours}"
    ): "hecho para {whom}, y su fila ya no está o dice otra cosa; queda en {ours}",
    "done for {whom}, and its row says {word} already, which stays; it is kept in {ours}": (
        "hecho para {whom}, y su fila ya dice {word}, que queda; está en {ours}"
    ),
    "typed into the call schedule, but it cannot go into the call log: ": (
        "escrito en el plan de llamadas, pero no puede ir al registro de llamadas: "
    ),
    "; it counts, and waits in {ours}": "; cuenta, y espera en {ours}",
    "an earlier run could not add it": "una ejecución anterior no pudo añadirlo",
    "the book has no call log": "el libro no tiene registro de llamadas",
    "its row names no customer; type it again in the row of the customer": (
        "su fila no nombra a ningún cliente; escríbalo de nuevo en la fila del cliente"
    ),
    "Mend that, and run again.": "Corríjalo y ejecute de nuevo.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Añada una hoja Calls con los encabezados {headings}, y ejecute de nuevo."
    ),
    (
        "the last plan is not used, as it is of another book: more than half of its "
        "customers are not in this one; calls are planned anew"
    ): (
        "el último plan no se usa, pues es de otro libro: más de la mitad de sus "
        "clientes no están en este; las llamadas se planifican de nuevo"
    ),
    (
        "the last plan is not used, as it is of another book: of the talks that it "
        "counts from more than half are not in this one; calls are planned anew"
    ): (
        "el último plan no se usa, pues es de otro libro: más de la mitad de las "
        "conversaciones de las que parte no están en este; las llamadas se planifican de "
        "nuevo"
    ),
    "the last plan is not used, as nothing of it is there any more; calls are planned anew": (
        "el último plan no se usa, pues ya no queda nada de él; las llamadas se planifican de nuevo"
    ),
    (
        "the last plan is not used, as rows of it are missing, or stand there twice; "
        "calls are planned anew"
    ): (
        "el último plan no se usa, pues faltan filas o están dos veces; las llamadas se "
        "planifican de nuevo"
    ),
    "the last plan is not used, as somebody changed a row of it; calls are planned anew": (
        "el último plan no se usa, pues alguien cambió una fila; las llamadas se "
        "planifican de nuevo"
    ),
    "the last plan is not used, as somebody changed {n} rows of it; calls are planned anew": (
        "el último plan no se usa, pues alguien cambió {n} filas; las llamadas se "
        "planifican de nuevo"
    ),
    (
        "the last plan is not used, as it was made on {iso}, after {iso2}, the day of "
        "this run; calls are planned anew"
    ): (
        "el último plan no se usa, pues se hizo el {iso}, después del {iso2}, el día de "
        "esta ejecución; las llamadas se planifican de nuevo"
    ),
    "Nothing: the next refresh writes this hidden sheet anew.": (
        "Nada: la próxima actualización escribe de nuevo esta hoja oculta."
    ),
    "{n} more problems are not listed": "{n} problemas más no figuran aquí",
    "Mend these first.": "Corrija primero estos.",
    "{n} more like the {n2} above, in ": "{n} más como los {n2} de arriba, en ",
    # What cannot be true.
    "neither outcome nor notes in {rows} of today; not counted until there are": (
        "ni resultado ni notas en {rows} de hoy; no cuenta hasta que los haya"
    ),
    "outcome missing in {rows}; counted neither as a contact nor as an attempt": (
        "falta el resultado en {rows}; no cuenta ni como contacto ni como intento"
    ),
    "Write what came of the call.": "Escriba en qué quedó la llamada.",
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other rows count as contacts"
    ): (
        "sin columna para el resultado: según las notas, en {rows} no se contactó con "
        "nadie, son intentos; otras {n} filas cuentan como contactos"
    ),
    (
        "no column for the outcome: the notes of {rows} say that nobody was reached, "
        "which are attempts; {n} other row count as contacts"
    ): (
        "sin columna para el resultado: según las notas, en {rows} no se contactó con "
        "nadie, son intentos; otra {n} fila cuenta como contacto"
    ),
    "Add a column Outcome to tell them apart for sure.": (
        "Añada una columna Resultado para distinguirlos con seguridad."
    ),
    "an outcome nobody knows, in {rows}; counted as an attempt": (
        "un resultado desconocido, en {rows}; cuenta como intento"
    ),
    "If it means that the customer was reached, add it to the setting success_outcomes.": (
        "Si significa que se contactó con el cliente, añádalo al ajuste success_outcomes."
    ),
    "It stands in {rows}.": "Está en {rows}.",
    "Does the outcome {word} say that the customer was reached?": (
        "¿El resultado {word} dice que se contactó con el cliente?"
    ),
    "Counted as an attempt.": "Cuenta como intento.",
    "outcomes read by a part of them, in {rows}: ": (
        "resultados leídos por una parte, en {rows}: "
    ),
    " (reached)": " (contactado)",
    " (not reached)": " (no contactado)",
    (
        "no column is settled as the outcome, though {names} may be it; all {rows} are "
        "counted as contacts, those nobody answered too"
    ): (
        "ninguna columna está fijada como resultado, aunque {names} puede serlo; todas "
        "cuentan como contactos ({rows}), también las sin respuesta"
    ),
    "Settle it: retain map ": "Fíjelo: retain map ",
    " (or =- if it is none).": " (o =- si no lo es).",
    (
        "{rows} of what was done and {n} rows of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): "{rows} de lo hecho y {n} de lo previsto; las previstas son seguimientos, no contactos",
    (
        "{rows} of what was done and {n} row of what is planned; planned ones are "
        "follow-ups, no contacts"
    ): "{rows} de lo hecho y {n} de lo previsto; las previstas son seguimientos, no contactos",
    "no whole number of days; every {n} days is used": (
        "no es un número entero de días; se usa cada {n} días"
    ),
    "Write a whole number of days, like 7 for a week or 30 for a month.": (
        "Escriba un número entero de días, como 7 para una semana o 30 para un mes."
    ),
    "no tier; the rule decides": "no es una categoría; decide la regla",
    "Write A, B or C, or clear it.": "Escriba A, B o C, o vacíe la celda.",
    "no number of days; the tier's cadence is used": (
        "no es un número de días; vale el ritmo de la categoría"
    ),
    "Write a whole number of days from 1 on, or clear it.": (
        "Escriba un número entero de días desde 1, o vacíe la celda."
    ),
    "a date for the next call that passed more than a year ago; the rule decides": (
        "una fecha de próxima llamada pasada hace más de un año; decide la regla"
    ),
    "Write a new date, or clear it.": "Escriba una fecha nueva, o vacíe la celda.",
    "no such customer; {alias} leads to nobody": (
        "no existe ese cliente; {alias} no lleva a nadie"
    ),
    "Write the id or the name as the list of customers has it.": (
        "Escriba el código o el nombre como está en la lista de clientes."
    ),
    "the newest order is older than {n} months, so no customer has revenue and all are C": (
        "el pedido más reciente tiene más de {n} meses, así que ningún cliente tiene "
        "facturación y todos son C"
    ),
    "Run for a day nearer to it (--as-of), or raise the setting revenue_months.": (
        "Ejecute para un día más cercano (--as-of), o suba el ajuste revenue_months."
    ),
    "due before it was promised": "vence antes de prometerse",
    "delivered before it was promised; the delivery counts": (
        "entregado antes de prometerse; cuenta la entrega"
    ),
    "closed before it was promised; the closing counts": (
        "cerrado antes de prometerse; cuenta el cierre"
    ),
    "a new date before the promise": "una fecha nueva anterior a la promesa",
    "a notice before the promise": "un aviso anterior a la promesa",
    "a note before the promise": "una nota anterior a la promesa",
    "promised for a day before the order": "prometido para un día anterior al pedido",
    "delivered before it was ordered; the delivery counts": (
        "entregado antes de pedirse; cuenta la entrega"
    ),
    "settled before it was delivered": "saldado antes de entregarse",
    "answered before it was opened; the answer counts at once": (
        "respondido antes de abrirse; la respuesta cuenta como inmediata"
    ),
    "closed before it was opened; it counts as closed at once": (
        "cerrado antes de abrirse; cuenta como cerrado al momento"
    ),
    "reopened before it was opened": "reabierto antes de abrirse",
    "accepted before it was handed on": "aceptado antes de traspasarse",
    "told before it happened": "comunicado antes de ocurrir",
    "resolved before it happened": "resuelto antes de ocurrir",
    "due before it was invoiced": "vence antes de facturarse",
    "answered before it was asked; the answer counts at once": (
        "respondido antes de preguntarse; la respuesta cuenta como inmediata"
    ),
    "a follow-up due before the call it comes from": (
        "un seguimiento anterior a la llamada de la que viene"
    ),
    "answered before it came in": "respondido antes de recibirse",
    "notes sent before the meeting": "notas enviadas antes de la reunión",
    "a negative quantity; it counts as blank": "una cantidad negativa; cuenta como vacía",
    "a promise without the day it is due; it stays open and is never late": (
        "una promesa sin vencimiento; sigue abierta y nunca se retrasa"
    ),
    "Write when it is due.": "Escriba cuándo vence.",
    "a case without the day it was opened; it counts as open, and has no age": (
        "un caso sin día de apertura; cuenta como abierto y no tiene antigüedad"
    ),
    "Write when it was opened.": "Escriba cuándo se abrió.",
    "a quantity received on no day; it counts as not delivered yet": (
        "una cantidad recibida sin día; cuenta como aún no entregada"
    ),
    "Write the day it was delivered.": "Escriba el día de la entrega.",
    "{n} more rows: ": "{n} filas más: ",
    (
        "the last order is of {iso}, {n} days before the day of this run, longer than "
        "any gap of the year before: the orders seem to end there, and the months after "
        "it are incomplete"
    ): (
        "el último pedido es del {iso}, {n} días antes del día de esta ejecución, más "
        "que cualquier pausa del año anterior: los pedidos parecen terminar ahí, y los "
        "meses siguientes están incompletos"
    ),
    "Add the orders since then, or ask for the report as of {iso}.": (
        "Añada los pedidos desde entonces, o pida el informe a {iso}."
    ),
    "no rate, or none above 0, for this currency; its amounts are not added to the others": (
        "ningún tipo de cambio, o ninguno mayor que 0, para esta moneda; sus importes no "
        "se suman a los demás"
    ),
    "Write what 1 of it comes to in your own currency, like 0.92.": (
        "Escriba cuánto es 1 en su moneda, como 0,92."
    ),
    "a second rate for {currency}; this one holds, not {n}": (
        "un segundo tipo de cambio para {currency}; vale este, no {n}"
    ),
    "Leave one row for each currency and day.": "Deje una fila por moneda y día.",
    "{rows} in {currency}, converted: by the rate of their day, 100 are {n} to {n2} ": (
        "{rows} en {currency}, convertidas: al cambio de su día, 100 son de {n} a {n2} "
    ),
    "{rows} in {currency}, converted: 100 are {n} ": (
        "{rows} en {currency}, convertidas: 100 son {n} "
    ),
    "{rows} in {currency}, not in {home}: added to no figure": (
        "{rows} en {currency}, no en {home}: no se suman a ninguna cifra"
    ),
    ", as no rate is that old": ", porque ningún tipo de cambio es tan antiguo",
    (
        "Add a sheet Rates (Currency, Rate) with {currency} and what 1 of it comes to in "
        "{home}; the column Valid from says since when."
    ): (
        "Añada una hoja Rates (Currency, Rate) con {currency} y cuánto es 1 en {home}; "
        "la columna Valid from dice desde cuándo."
    ),
    (
        "the same amount on all lines of an order, in {n} of them: a total, which counts "
        "once; it is not added for {rows}"
    ): (
        "el mismo importe en todas las líneas de un pedido, en {n}: un total, que cuenta "
        "una vez; no se suma en {rows}"
    ),
    "If each line has that amount of its own, give the lines numbers of their own.": (
        "Si cada línea tiene ese importe propio, dé a las líneas números propios."
    ),
    (
        "{rows} equal to another in every cell that is read, the number of the order "
        "too; they count, with {n} in all"
    ): (
        "{rows} iguales a otra en cada celda leída, también en el número de pedido; "
        "cuentan, {n} en total"
    ),
    "{rows} equal to another in every cell that is read; they count, with {n} in all": (
        "{rows} iguales a otra en cada celda leída; cuentan, {n} en total"
    ),
    "Delete those that were entered twice; orders with numbers are known apart.": (
        "Borre las que se introdujeron dos veces; los pedidos con número se distinguen."
    ),
    "Delete those that were entered twice; two of the same item may stay.": (
        "Borre las que se introdujeron dos veces; dos del mismo artículo pueden quedarse."
    ),
    (
        "{rows} of money given back: each reduces the order of its number, on the day of "
        "that, and is no order itself"
    ): (
        "{rows} de dinero devuelto: cada una reduce el pedido de su número, en su día, y "
        "no es un pedido"
    ),
    (
        "{rows} of money given back without the number of an order: each counts on its "
        "own day, and is no order"
    ): (
        "{rows} de dinero devuelto sin número de pedido: cada una cuenta en su día y no "
        "es un pedido"
    ),
    "Write the number of its order beside it (Order ID), where it is to reduce that one.": (
        "Escriba al lado el número de su pedido (Order ID), donde deba reducirlo."
    ),
    "{rows} of orders that come to 0.00; they count as orders": (
        "{rows} de pedidos de 0,00; cuentan como pedidos"
    ),
    "Where nothing was bought, write cancelled in the column Status, or delete the row.": (
        "Donde no se compró nada, escriba cancelado en la columna Estado, o borre la fila."
    ),
    "{rows} refunded in part, which count in full: no column says how much": (
        "{rows} reembolsadas en parte, que cuentan enteras: ninguna columna dice cuánto"
    ),
    "Add a column Refunded with what was given back.": (
        "Añada una columna Refunded con lo devuelto."
    ),
    "{rows} not counted, by what stands there: ": "{rows} no contadas, por lo que pone: ",
    " (does not count)": " (no cuenta)",
    "a state nobody knows, in {rows}; it counts": "un estado desconocido, en {rows}; cuenta",
    "If such rows do not count, write cancelled there, or delete them.": (
        "Si esas filas no cuentan, escriba ahí cancelado, o bórrelas."
    ),
    "If such rows do not count, write cancelled there: ": (
        "Si esas filas no cuentan, escriba ahí cancelado: "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "{n} palabras más de estado desconocido, en {rows}; cuentan"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "un estado desconocido, en {rows}; cuenta como activo"
    ),
    (
        "If these customers are not to be called, add it to the setting lost_statuses, "
        "paused_statuses or no_contact_statuses; if they are, to active_statuses."
    ): (
        "Si a estos clientes no se les debe llamar, añádalo al ajuste lost_statuses, "
        "paused_statuses o no_contact_statuses; si se les debe llamar, a active_statuses."
    ),
    "{n} more words for a status that nobody knows, in {rows}; counted as active": (
        "{n} palabras más de estado desconocido, en {rows}; cuentan como activo"
    ),
    "If this column is no status, settle it with `retain map`; else see the rows above.": (
        "Si esta columna no es un estado, fíjela con `retain map`; si no, vea las filas de arriba."
    ),
    "What does the status {word} mean?": "¿Qué significa el estado {word}?",
    "Counted as active.": "Cuenta como activo.",
    "the classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "las categorías de {header} son las usadas: {counts}, y {n} sin categoría conocida"
    ),
    "the classes in {header} are the tiers: ": "las categorías de {header} son las usadas: ",
    "The classes in {header} are the tiers: {counts}, and {n} without a class that is known": (
        "Las categorías de {header} son las usadas: {counts}, y {n} sin categoría conocida"
    ),
    "The classes in {header} are the tiers: ": "Las categorías de {header} son las usadas: ",
    "Do the classes in {header} make the tiers (own), or does revenue (share)?": (
        "¿Las categorías salen de {header} (categorías propias) o de la facturación (facturación)?"
    ),
    "The classes are the tiers.": "Valen las categorías propias.",
    "no such customer in this book": "no existe ese cliente en este libro",
    "no such header in this book": "no existe ese encabezado en este libro",
    "no such sheet in this book": "no existe esa hoja en este libro",
    "this sheet is written anew at each run, and there is {what} that a run did not write": (
        "esta hoja se escribe de nuevo en cada ejecución, y hay {what} que ninguna "
        "ejecución escribió"
    ),
    "It is kept as a sheet of your own; do your own work on sheets of your own.": (
        "Se conserva como hoja suya; trabaje en hojas propias."
    ),
    "no holidays are known for this country ({rows}); only weekends are kept free": (
        "no se conocen festivos de este país ({rows}); solo quedan libres los fines de semana"
    ),
    "no holidays are known for this country; only weekends are kept free": (
        "no se conocen festivos de este país; solo quedan libres los fines de semana"
    ),
    "Write its English name or two-letter code; add its holidays to a Holidays sheet.": (
        "Escriba su nombre en inglés o su código de dos letras; añada sus festivos a una "
        "hoja Holidays."
    ),
    "Write its English name or two-letter code.": (
        "Escriba su nombre en inglés o su código de dos letras."
    ),
    (
        "no country is known for anybody, so calls are planned on holidays like {day}; "
        "{n} of {n2} phone numbers are of {ours}"
    ): (
        "no se conoce el país de nadie, así que se planifican llamadas en festivos como "
        "el {day}; {n} de {n2} números de teléfono son de {ours}"
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Si ese es el país, escríbalo en la hoja Settings: country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "no es un día del año ni una fiesta de este país; se deja fuera"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Escriba un día como 15 Dec, o PAÍS=nombre de un festivo, en inglés."
    ),
    "a country that is not known; what it says is left out": (
        "un país desconocido; lo que dice se deja fuera"
    ),
    "no number of calls a day; the setting calls_per_day ({n}) is used": (
        "no es un número de llamadas al día; vale el ajuste calls_per_day ({n})"
    ),
    "Write a whole number from 0 on, or clear it.": (
        "Escriba un número entero desde 0, o vacíe la celda."
    ),
    "no whole number of calls a day; {n} is used": (
        "no es un número entero de llamadas al día; se usa {n}"
    ),
    "Write a whole number.": "Escriba un número entero.",
    "not days of the week; the setting working_days is used": (
        "no son días de la semana; vale el ajuste working_days"
    ),
    "Write them like Mon-Fri or Mon, Tue, Thu.": "Escríbalos como lun-vie o lun, mar, jue.",
    "no time of day; the setting day_starts is used": "no es una hora; vale el ajuste day_starts",
    "no time of day; the setting day_ends is used": "no es una hora; vale el ajuste day_ends",
    "no time zone that is known; the setting time_zone is used": (
        "no es una zona horaria conocida; vale el ajuste time_zone"
    ),
    "Write it like ": "Escríbalo como ",
    "the absence ends before it begins; it is not counted": (
        "la ausencia termina antes de empezar; no cuenta"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the one customer of this rep is planned from then on"
    ): (
        "sin día de fin de la ausencia: {who} está ausente hasta nuevo aviso, y desde "
        "entonces no se planifica ninguna llamada al único cliente de este comercial"
    ),
    (
        "no day on which the absence ends: {who} is away until further notice, and no "
        "call to the {n} customers of this rep is planned from then on"
    ): (
        "sin día de fin de la ausencia: {who} está ausente hasta nuevo aviso, y desde "
        "entonces no se planifica ninguna llamada a los {n} clientes de este comercial"
    ),
    "no day on which the absence ends: {who} is away until further notice": (
        "sin día de fin de la ausencia: {who} está ausente hasta nuevo aviso"
    ),
    "Write the last day off, the same day for one day; else give the customers another owner.": (
        "Escriba el último día libre, el mismo si es uno solo; si no, dé a los clientes "
        "otro comercial."
    ),
    "a short name; {name} is meant": "un nombre corto; se refiere a {name}",
    (
        "no rep of the sheet Team, where {name} stands; calls are planned for {name2} "
        "apart, as usual days and calls a day allow"
    ): (
        "ningún comercial de la hoja Team, donde figura {name}; las llamadas de {name2} "
        "se planifican aparte, según los días y llamadas habituales"
    ),
    "Write {name}, if that is who is meant; else add a row for ": (
        "Escriba {name}, si se refiere a él; si no, añada una fila para "
    ),
    "nobody stands in for themselves; no call is given to anybody else": (
        "nadie se sustituye a sí mismo; ninguna llamada pasa a otro"
    ),
    "Write who stands in, or clear it.": "Escriba quién sustituye, o vacíe la celda.",
    (
        "neither a rep of this sheet nor an owner of customers; what {name} has promised "
        "is planned for {name2} on days away, as usual days and calls a day allow"
    ): (
        "ni comercial de esta hoja ni de clientes; lo que {name} prometió se planifica "
        "para {name2} en los días de ausencia, según los días y llamadas habituales"
    ),
    "Correct the name, or add a row for ": "Corrija el nombre, o añada una fila para ",
    " stands in row {n} too, with {what}; that one is used": (
        " está también en la fila {n}, con {what}; vale esa"
    ),
    "Correct or delete one of the two; further rows are for further absences.": (
        "Corrija o borre una de las dos; las demás filas son para otras ausencias."
    ),
    "an end that is no day; {tier} holds until somebody clears it": (
        "un final que no es un día; {tier} vale hasta que alguien lo borre"
    ),
    "Write the last day like 2026-12-31.": "Escriba el último día como 2026-12-31.",
    "a tier by hand that ended on {iso}; the rule decides": (
        "una categoría manual que terminó el {iso}; decide la regla"
    ),
    "Clear it, or write a new last day.": "Vacíe la celda, o escriba un nuevo último día.",
    "a tier by hand that ends on {iso}, today; then the rule decides": (
        "una categoría manual que termina el {iso}, hoy; después decide la regla"
    ),
    "a tier by hand that ends on {iso}, in {n} days; then the rule decides": (
        "una categoría manual que termina el {iso}, en {n} días; después decide la regla"
    ),
    "a tier by hand that ends on {iso}, in 1 day; then the rule decides": (
        "una categoría manual que termina el {iso}, mañana; después decide la regla"
    ),
    "another step above has this name; what is done for one counts for both": (
        "otro paso de arriba tiene este nombre; lo hecho para uno cuenta para ambos"
    ),
    "Give each step a name of its own.": "Dé a cada paso un nombre propio.",
    "no tier, and no customer has it as an interest or bought of it": (
        "no es una categoría, y ningún cliente lo tiene como interés ni lo compró"
    ),
    "Correct it, or add it to the interests of those whom the step is for.": (
        "Corríjalo, o añádalo a los intereses de aquellos para quienes es el paso."
    ),
    (
        "most first orders of the {n} customers without Customer since stand at the "
        "begin of the sheet, {iso}; it may hold the latest orders only, so nobody is "
        "called new by it"
    ): (
        "la mayoría de los primeros pedidos de los {n} clientes sin «Cliente desde» "
        "están al principio de la hoja, {iso}; quizá solo tenga los últimos pedidos, así "
        "que nadie cuenta como nuevo por ella"
    ),
    "Add older orders, or a column Customer since to the customer list.": (
        "Añada pedidos más antiguos, o una columna Cliente desde a la lista de clientes."
    ),
    "Write days of the week, like Tue, Thu or Mon-Wed.": (
        "Escriba días de la semana, como mar, jue o lun-mié."
    ),
    "Write hours, like 9-11, mornings or after 14:00.": "Escriba horas, como 9-11.",
    "a preference that cannot be read; it counts as blank": (
        "una preferencia ilegible; cuenta como vacía"
    ),
    "nobody knows whose promise this is; it counts as ours": (
        "no se sabe de quién es esta promesa; cuenta como nuestra"
    ),
    "Write us or them.": "Escriba nosotros o cliente.",
    "no score from {n} to {n2}, as this survey has; it does not count": (
        "no es una puntuación de {n} a {n2}, como en esta encuesta; no cuenta"
    ),
    "no score from {n} to {n2}, as {what} has; it does not count": (
        "no es una puntuación de {n} a {n2}, como {what}; no cuenta"
    ),
    (
        "Type a score from {n} to {n2}; where the scale is another one, write it behind "
        "the kind, like "
    ): (
        "Escriba una puntuación de {n} a {n2}; si la escala es otra, escríbala tras el tipo, como "
    ),
    "no trigger that is known; the step is left out": (
        "no es un desencadenante conocido; el paso se deja fuera"
    ),
    "nothing that is known; the step stands on To do": "nada conocido; el paso está en Tareas",
    "Write call, visit, e-mail, letter, gift or colleague.": (
        "Escriba call, visit, e-mail, letter, gift o colleague."
    ),
    "Write one of ": "Escriba uno de: ",
    "no length of time and no day of the year; the step is left out": (
        "ni un plazo ni un día del año; el paso se deja fuera"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Escriba un plazo como 3 days, day 30 o 2 months, o 1 Dec."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "un día del año no dice nada tras este desencadenante; el paso se deja fuera"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Escriba un plazo como 3 days, o date como desencadenante."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "date es un día del año, y esto no lo es; el paso se deja fuera"
    ),
    "Write a day like 1 Dec, or season.": "Escriba un día como 1 Dec, o season.",
    "nothing tells how often; the step is left out": (
        "nada dice con qué frecuencia; el paso se deja fuera"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Escriba un plazo como 1 year, o un día como 1 Dec."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Nada que cambiar en ",
    "Would write ": "Se escribiría: ",
    "Wrote ": "Escrito: ",
    ", as of {iso}": ", a {iso}",
    "1 question is open: choose answers in the sheet {ours}; the next refresh goes by them.": (
        "1 pregunta está abierta: elija la respuesta en la hoja {ours}; la próxima "
        "actualización la tendrá en cuenta."
    ),
    (
        "{n} questions are open: choose answers in the sheet {ours}; the next refresh goes by them."
    ): (
        "{n} preguntas están abiertas: elija respuestas en la hoja {ours}; la próxima "
        "actualización las tendrá en cuenta."
    ),
    " (hidden)": " (oculta)",
    ": to be added": ": se añadiría",
    ": to be replaced": ": se sustituiría",
    ": to be kept": ": se conservaría",
    ": added": ": añadida",
    ": replaced": ": sustituida",
    ": unchanged": ": sin cambios",
    ": kept": ": conservada",
    ": refused": ": rechazada",
    ", {n} rows": ", {n} filas",
    ", {n} row": ", {n} fila",
    "columns beside the customers added: ": "columnas junto a los clientes añadidas: ",
    "columns beside the customers replaced: ": "columnas junto a los clientes sustituidas: ",
    "columns beside the customers unchanged: ": "columnas junto a los clientes sin cambios: ",
    "columns beside the customers linked: ": "columnas junto a los clientes enlazadas: ",
    "columns beside the customers mended: ": "columnas junto a los clientes reparadas: ",
    "columns beside the customers to be added: ": (
        "columnas junto a los clientes que se añadirían: "
    ),
    "columns beside the customers to be replaced: ": (
        "columnas junto a los clientes que se sustituirían: "
    ),
    "columns beside the customers to be linked: ": (
        "columnas junto a los clientes que se enlazarían: "
    ),
    "columns beside the customers to be mended: ": (
        "columnas junto a los clientes que se repararían: "
    ),
    ": {n} rows added from the call schedule": ": {n} filas añadidas del plan de llamadas",
    ": {n} row added from the call schedule": ": {n} fila añadida del plan de llamadas",
    ": {n} rows to be added from the call schedule": (
        ": {n} filas del plan de llamadas se añadirían"
    ),
    ": {n} row to be added from the call schedule": ": {n} fila del plan de llamadas se añadiría",
    "backup: ": "copia de seguridad: ",
    "{n} problems: see the sheet {ours}, or `retain check`.": (
        "{n} problemas: vea la hoja {ours}, o `retain check`."
    ),
    "{n} problem: see the sheet {ours}, or `retain check`.": (
        "{n} problema: vea la hoja {ours}, o `retain check`."
    ),
    "0 problems.": "Ningún problema.",
    "No problems.": "Ningún problema.",
    "{n} problems: ": "{n} problemas: ",
    "{n} problem: ": "{n} problema: ",
    "{n} errors": "{n} errores",
    "{n} error": "{n} error",
    "{n} warnings": "{n} avisos",
    "{n} warning": "{n} aviso",
    "{n} notes": "{n} notas",
    "{n} note": "{n} nota",
    "... and {n} more; --json lists all.": "... y {n} más; --json los muestra todos.",
    "Not read: sheet ": "No leída: hoja ",
    ": sheet '{title}', ": ": hoja '{title}', ",
    ": not used; may be ": ": no se usa; quizá ",
    ". Settle it with `retain map`.": ". Fíjelo con `retain map`.",
    "not used: ": "sin usar: ",
    "1 call waits for the call log, in {ours}: ": (
        "1 llamada espera el registro de llamadas, en {ours}: "
    ),
    "{n} calls wait for the call log, in {ours}: ": (
        "{n} llamadas esperan el registro de llamadas, en {ours}: "
    ),
    "1 call counts, in {ours}: ": "1 llamada cuenta, en {ours}: ",
    "{n} calls count, in {ours}: ": "{n} llamadas cuentan, en {ours}: ",
    ": each customer has a sheet of its own": ": cada cliente tiene su propia hoja",
    ": months stand across": ": los meses van en columnas",
    "1 signal is answered, as {ours} says.": "1 señal está respondida, como dice {ours}.",
    "{n} signals are answered, as {ours} says.": (
        "{n} señales están respondidas, como dice {ours}."
    ),
    "1 task is done: it stands in {ours}.": "1 tarea está hecha: está en {ours}.",
    "{n} tasks are done: they stand in {ours}.": "{n} tareas están hechas: están en {ours}.",
    ": filled from {ours}: ": ": rellenado desde {ours}: ",
    ": what was done stands in {ours} alone: ": ": lo hecho está solo en {ours}: ",
    "1 answer stands in the sheet {title} from now on.": (
        "1 respuesta está desde ahora en la hoja {title}."
    ),
    "{n} answers stand in the sheet {title} from now on.": (
        "{n} respuestas están desde ahora en la hoja {title}."
    ),
    " was changed by hand: it is kept as {title}, and is yours now.": (
        " se cambió a mano: se conserva como {title} y ahora es suya."
    ),
    " was changed by hand ({what}): it is kept as {title}, and is yours now.": (
        " se cambió a mano ({what}): se conserva como {title} y ahora es suya."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " se cambió a mano: se conserva y ahora es suya."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " se quitó: ya no hay nada que mostrar en ella."
    ),
    " stays as it was: ": " queda como estaba: ",
    (
        " in the copy before this one had been changed by hand ({what}): that copy is in "
        "the backup."
    ): (
        " en la copia anterior se había cambiado a mano ({what}): esa copia está en la "
        "copia de seguridad."
    ),
    (
        "Somebody changed a sheet of ours while it was written: it is kept as {title}, "
        "and is yours now."
    ): (
        "Alguien cambió una de nuestras hojas mientras se escribía: se conserva como "
        "{title} y ahora es suya."
    ),
    "The columns stand on a sheet of their own: ": "Las columnas están en una hoja propia: ",
    "The spreadsheet's time zone {zone} is not known here: today is today on this machine.": (
        "La zona horaria {zone} de la hoja no se conoce aquí: hoy es hoy en este equipo."
    ),
    " was not written by this and stays as it is; the result is {file}.": (
        " no se escribió aquí y queda como está; el resultado es {file}."
    ),
    " is a new workbook with the values of {book} only, as ": (
        " es un libro nuevo solo con los valores de {book}, porque "
    ),
    "Intervals stretched so that the plan can be kept: ": (
        "Intervalos alargados para poder cumplir el plan: "
    ),
    "More is asked for than is possible, and stretch is off: ": (
        "Se pide más de lo posible, y stretch está desactivado: "
    ),
    "No place for a call in the next {n} days: ": (
        "Sin sitio para llamadas en los próximos {n} días: "
    ),
    "Correct days off and calls a day in Team, or give the customers another owner.": (
        "Corrija los días libres y las llamadas al día en Team, o dé a los clientes otro comercial."
    ),
    " ({n} calls a day for {n2} places)": " ({n} llamadas al día para {n2} sitios)",
    "Added to ": "Añadido a ",
    "Would add to ": "Se añadiría a ",
    " has no column for {what}: {ours} holds that.": (
        " no tiene columna para {what}: está en {ours}."
    ),
    "What was typed into the schedule waits on the sheet {ours}: ": (
        "Lo escrito en el plan espera en la hoja {ours}: "
    ),
    "No problems; read were ": "Ningún problema; se leyeron ",
    ": see the sheet {ours}. Read were ": ": vea la hoja {ours}. Se leyeron ",
    "{n} rows of ": "{n} filas de ",
    # Joined words.
    "' to '": "' → '",
    "{short} or {day}: nothing in this column tells whether the day or the month stands first": (
        "{short} o {day}: nada en esta columna dice si va primero el día o el mes"
    ),
    "{short} or {day}: this column contradicts itself (": (
        "{short} o {day}: esta columna se contradice ("
    ),
    # Why a header or a sheet is what it is read as.
    "you said so": "usted lo dijo",
    "by the text above it, ": "por el texto de arriba, ",
    "by its title; its rows are orders as well": "por su título; sus filas también son pedidos",
    "by its headers": "por sus encabezados",
    "by their headers": "por sus encabezados",
    "by its title": "por su título",
    "by their titles": "por sus títulos",
    "as a table with months across": "como tabla con los meses en columnas",
    "a number for each order, beside an e-mail address": (
        "un número por pedido, junto a una dirección de correo"
    ),
    "as a sheet for each customer": "como una hoja por cliente",
    "like the sheets of customers, but no customer is called so": (
        "como las hojas de clientes, pero ningún cliente se llama así"
    ),
    "the number under ": "el número bajo ",
    "the name under ": "el nombre bajo ",
    "its name in code": "su nombre en el código",
    "its column in ": "su columna en ",
    "; its values agree": "; sus valores concuerdan",
    "the last contact": "el último contacto",
    "the latest day of ": "el día más reciente de ",
    "the second header for ": "el segundo encabezado para ",
    "; so do others: ": "; también otros: ",
    "of outgoing calls; of incoming ones ": "de llamadas salientes; de las entrantes ",
    "the customer's number in the calls of one direction only": (
        "el número del cliente solo en las llamadas de un sentido"
    ),
    "its values look like e-mail addresses": "sus valores parecen direcciones de correo",
    "its values look like phone numbers": "sus valores parecen números de teléfono",
    "its values look like dates": "sus valores parecen fechas",
    "its values tell more outcomes apart than those of ": (
        "sus valores distinguen más resultados que los de "
    ),
    "the name beside a first name": "el nombre junto a un nombre de pila",
    "the name beside a surname": "el nombre junto a un apellido",
    "the name beside the customer's": "el nombre junto al del cliente",
    "Write it like Europe/Madrid.": "Escríbala como Europe/Madrid.",
    "no better header for the customer": "no hay mejor encabezado para el cliente",
    "its own name": "su propio nombre",
    "from row {n}": "desde la fila {n}",
    "{n} contacts in the month": "{n} contactos en el mes",
}
SPELLING = Spelling(
    day="%d/%m/%Y",
    near="%d/%m",
    weekdays="lun mar mié jue vie sáb dom",
    whole_weekdays="lunes martes miércoles jueves viernes sábado domingo",
    marks=".,",
    either="o",
)
CATALOGUE = Catalogue("es", TEXTS, PHRASES, SPELLING, MESSAGES)
