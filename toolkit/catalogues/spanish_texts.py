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
SPELLING = Spelling(
    day="%d/%m/%Y",
    near="%d/%m",
    weekdays="lun mar mié jue vie sáb dom",
    whole_weekdays="lunes martes miércoles jueves viernes sábado domingo",
    marks=".,",
)
CATALOGUE = Catalogue("es", TEXTS, PHRASES, SPELLING)
