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
    "please_answer.choices|all of them": "todas ellas",
    "please_answer.choices|reached": "contactado",
    "please_answer.choices|not reached": "no contactado",
    "please_answer.choices|active": "activo",
    "please_answer.choices|paused": "en pausa",
    "please_answer.choices|lost": "perdido",
    "please_answer.choices|no contact": "no contactar",
    "please_answer.choices|counts": "cuenta",
    "please_answer.choices|void": "no cuenta",
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
    # Titles and headers of the reports.
    "Figures": "Cifras",
    "Retention report": "Informe de retención",
    "Figure": "Cifra",
    "Period": "Periodo",
    "Count": "Número",
    "Definition": "Definición",
    "Coverage": "Cobertura",
    "Customers": "Clientes",
    "On track": "Al día",
    "Due soon": "Vencen pronto",
    "Overdue": "Atrasados",
    "Never": "Nunca",
    "Capacity": "Capacidad",
    "Cadence calls a day": "Llamadas de ritmo al día",
    "Commitments a day": "Compromisos al día",
    "Places a day": "Sitios al día",
    "Stretched by": "Alargado por",
    "Days between calls: A / B / C / no tier": "Días entre llamadas: A / B / C / sin categoría",
    "Contact gaps": "Tiempos sin contacto",
    "Days since last contact": "Días desde el último contacto",
    "A": "A",
    "B": "B",
    "C": "C",
    "Revenue by tier": "Facturación por categoría",
    "Share of customers": "Cuota de clientes",
    "Share of revenue": "Cuota de facturación",
    "Cohorts": "Cohortes",
    "First order in": "Primer pedido en",
    "Months later": "Meses después",
    "Still ordering": "Siguen pidiendo",
    "Run": "Ejecución",
    "Item": "Elemento",
    "From": "Origen",
    "Meaning": "Significado",
    "Gaps": "Incidencias",
    "Owner": "Responsable",
    "Gap in": "Incidencia en",
    "Expected": "Esperado",
    "Received": "Recibido",
    "Gap": "Incidencia",
    "Open since": "Abierto desde",
    "Closed": "Cerrado",
    "State": "Situación",
    "Age (working days)": "Antigüedad (días laborables)",
    "Age (days)": "Antigüedad (días)",
    "First response (working days)": "Primera respuesta (días laborables)",
    "Reopened": "Reabierto",
    "Row": "Fila",
    "Time to close": "Tiempo de cierre",
    "Open": "Abiertos",
    "Median (working days)": "Mediana (días laborables)",
    "90 % within (working days)": "90 % en (días laborables)",
    "First response, median": "Primera respuesta, mediana",
    "First response in time": "Primera respuesta a tiempo",
    "Bad news told and closed": "Malas noticias comunicadas y cerradas",
    "Bad news told": "Malas noticias",
    "Happened": "Ocurrió el",
    "What happened": "Qué ocurrió",
    "Told on": "Comunicado el",
    "Resolved on": "Resuelto el",
    "Prevention": "Prevención",
    "Still missing": "Falta aún",
    "Promises kept": "Promesas cumplidas",
    "Made by": "Hecha por",
    "Who promised": "Quién prometió",
    "Promises": "Promesas",
    "Done or due by now": "Hechas o vencidas",
    "Kept": "Cumplidas",
    "Exceeded": "Superadas",
    "Short": "Incompletas",
    "Late": "Tarde",
    "Kept rate": "Tasa de cumplimiento",
    "Moved in time": "Aplazadas a tiempo",
    "Buffer to add (days)": "Margen a añadir (días)",
    "Days against the promise": "Días frente a la promesa",
    "Days late (negative: early)": "Días de retraso (negativo: antes)",
    "Share": "Cuota",
    "What was claimed and what came": "Lo anunciado y lo que llegó",
    "Claimed at": "Anunciado en",
    "Claim": "Anuncio",
    "Broken": "Incumplidas",
    "Broken rate": "Tasa de incumplimiento",
    "Mean days late": "Días de retraso de media",
    "Warning": "Advertencia",
    "Promise ledger": "Registro de promesas",
    "Promise": "Promesa",
    "Promised on": "Prometido el",
    "New date": "Nueva fecha",
    "Notice sent": "Aviso enviado",
    "Notice lead (days)": "Antelación del aviso (días)",
    "Days late": "Días tarde",
    "Note sent": "Nota enviada",
    "Follow-ups": "Seguimientos",
    "Who": "Quién (comercial)",
    "Overdue (working days)": "Retraso (días laborables)",
    "Handoffs": "Traspasos",
    "Case": "Caso",
    "Handed on by": "Traspasado por",
    "Handed to": "Traspasado a",
    "Handed on": "Traspasado el",
    "Accepted on": "Aceptado el",
    "Days to accept": "Días hasta aceptar",
    "Now with": "Ahora con",
    "Customers who changed hands": "Clientes que cambiaron de comercial",
    "Sold by": "Vendido por",
    "Handed over on": "Cliente traspasado el",
    "Reached since": "Contactado desde entonces",
    "Open promises": "Promesas abiertas",
    "Counterparts introduced": "Interlocutores presentados",
    "Still to do": "Queda por hacer",
    "Customers by who sold to them": "Clientes por vendedor",
    "Lost": "Perdidos",
    "Churn": "Abandono",
    "Handed over": "Traspasados",
    "Lost after handover": "Perdidos tras el traspaso",
    "Effort and outcome by rep": "Esfuerzo y resultado por comercial",
    "Contact quality": "Calidad de los contactos",
    "Calls": "Llamadas",
    "Reached, share": "Contactados, cuota",
    "Minutes a talk": "Minutos por conversación",
    "Meeting notes late": "Notas tardías",
    "Meetings": "Reuniones",
    "Unanswered": "Sin respuesta",
    "Effort and outcome by month": "Esfuerzo y resultado por mes",
    "Month": "Mes",
    "Contacts that give and contacts that sell": "Contactos que dan y contactos que venden",
    "Value contacts": "Contactos de valor",
    "Sell contacts": "Contactos de venta",
    "Value to one sell": "Valor por venta",
    "Customers who were only sold to": "Clientes a los que solo se vendió",
    "Sell contacts in a row": "Contactos de venta seguidos",
    "Time to an answer": "Tiempo de respuesta",
    "Asked": "Preguntado",
    "Answered": "Respondido",
    "Still waiting": "En espera",
    "In time": "A tiempo",
    "Floor kept": "Mínimo cumplido",
    "Ratings in reviews": "Valoraciones en revisiones",
    "Quarter": "Trimestre",
    "Reviews": "Revisiones",
    "Rated": "Valorados",
    "Mean rating": "Valoración media",
    "Better than before": "Mejor que antes",
    "The same": "Igual",
    "Worse": "Peor",
    "About": "Sobre el cliente",
    "Diary": "Ficha de cliente",
    "Kind": "Tipo",
    "Point": "Punto",
    (
        "Date, Customer ID, By, Channel, Outcome, Notes, Follow up, Follow up "
        "due, Rating, Purpose, News told"
    ): (
        "Fecha, Código de cliente, Por, Canal, Resultado, Notas, Próximo paso, "
        "Vencimiento, Valoración, Motivo, Comunicado"
    ),
    "Done and answered": "Hecho y respondido",
    "Last contacts": "Últimos contactos",
    "Promises, both sides": "Promesas de ambas partes",
    "Gaps, open first": "Incidencias, las abiertas primero",
    "Tasks": "Tareas (cliente)",
    "Needs": "Necesidades",
    "Need": "Necesidad",
    "Asked on": "Preguntado el",
    "Needs met": "Necesidades cubiertas",
    "Met": "Cubiertas",
    "Unmet": "Sin cubrir",
    "Not asked": "No preguntadas",
    "Met, share": "Cubiertas, cuota",
    "New customers not asked": "Clientes nuevos sin preguntar",
    "Requests by tier": "Peticiones por categoría",
    "Requests": "Peticiones",
    "Customers who asked": "Clientes que pidieron",
    "Yes rate": "Tasa de sí",
    "Working days to yes, median": "Días laborables hasta el sí, mediana",
    "Days to yes, median": "Días hasta el sí, mediana",
    "Cost": "Coste",
    "Cost per customer": "Coste por cliente",
    "Asking more than others": "Piden más que otros",
    "More": "Más",
    "Limit of the tier": "Límite de la categoría",
    "Cost, limit of the tier": "Coste, límite de la categoría",
    "Recovery": "Recuperación",
    "Opened": "Abierto el",
    "Resolved": "Resuelto",
    "Follow-up score": "Puntuación de seguimiento",
    "Score before": "Puntuación antes",
    "Score after": "Puntuación después",
    "Recovered": "Recuperado",
    "Spend before": "Gasto antes",
    "Spend after": "Gasto después",
    "Time after": "Tiempo después",
    "Customers recovered": "Clientes recuperados",
    "Cases resolved": "Casos resueltos",
    "Scored before and after": "Puntuados antes y después",
    "Recovered, share": "Recuperados, cuota",
    "Follow-up score, mean": "Puntuación de seguimiento, media",
    "Cases whose time has passed": "Casos con el tiempo cumplido",
    "Their spend before": "Su gasto antes",
    "Their spend after": "Su gasto después",
    # Titles and headers of the other reports.
    "Channel mix": "Mezcla de canales",
    "Visits": "Visitas",
    "Visits per customer a year": "Visitas por cliente al año",
    "Least visits a year": "Visitas mínimas al año",
    "Customers below": "Clientes por debajo",
    "Last touch by channel": "Último toque por canal",
    "Last attempt": "Último intento",
    "Last success": "Último éxito",
    "Touches (365 days)": "Toques (365 días)",
    "Reached (365 days)": "Contactados (365 días)",
    "Adherence": "Cumplimiento del plan",
    "Made on time": "Hechas a tiempo",
    "Made before": "Hechas antes",
    "Made late": "Hechas tarde",
    "Not made": "No hechas",
    "Working days late, mean": "Días laborables de retraso, media",
    "Moved by us": "Movidas por nosotros",
    "Of these, promised": "De ellas, prometidas",
    "Moved by the customer": "Movidas por el cliente",
    "Calls without a plan": "Llamadas fuera del plan",
    "Calls not made": "Llamadas no hechas",
    "Days since": "Días desde",
    "Times planned": "Veces planificada",
    "Planned now": "Previsto ahora",
    "Plan kept": "Plan cumplido",
    "What if": "Qué pasaría si",
    "Calls a day asked for": "Llamadas pedidas al día",
    "Calls a day possible": "Llamadas posibles al día",
    "Stretched by, team": "Alargado por, equipo",
    "Stretched by, worst rep": "Alargado por, peor comercial",
    "Worst rep": "Peor comercial",
    "Customers in the plan": "Clientes en el plan",
    "Customers who slip": "Clientes que se retrasan",
    "Beyond the plan": "Fuera del plan",
    "Beyond: never reached": "Fuera: nunca contactados",
    "Commitments": "Compromisos",
    "Commitments on their day": "Compromisos en su día",
    "Days late by class": "Días de retraso por categoría",
    "Days late, mean": "Días de retraso, media",
    "Days late, 95 %": "Días de retraso, 95 %",
    "Who slips": "Quién se retrasa",
    "Next call then": "Próxima llamada entonces",
    "Working days later": "Días laborables después",
    "Place then": "Sitio entonces",
    "In words": "En palabras",
    "What it comes to": "En qué queda",
    "Value adds by tier": "Atenciones por categoría",
    "Giving": "Atenciones",
    "Customers given to": "Clientes que recibieron",
    "Value adds": "Atenciones (número)",
    "Value adds per customer": "Atenciones por cliente",
    "Gifts": "Regalos",
    "Offers": "Ofertas",
    "Previews": "Avances",
    "Reports": "Informes",
    "Invitations": "Invitaciones",
    "Special actions": "Acciones especiales",
    "Cost without offers": "Coste sin ofertas",
    "Without a cost": "Sin coste",
    "Giving to look at": "Atenciones que revisar",
    "Day": "Día",
    "What speaks against it": "Qué hay en contra",
    "Budgets": "Presupuestos",
    "Budget for 12 months": "Presupuesto de 12 meses",
    "Given in 12 months": "Dado en 12 meses",
    "Planned": "Previsto",
    "Left": "Queda",
    "Open offers": "Ofertas abiertas",
    "Known by tier": "Conocidos por categoría",
    "Known": "Conocido",
    "Contact": "Contacto",
    "Interests": "Intereses",
    "Answers": "Respuestas",
    "Preferences": "Preferencias",
    "Least known first": "Los menos conocidos primero",
    "To ask in the next call": "Para preguntar en la próxima llamada",
    "Missing introductions": "Presentaciones que faltan",
    "Function": "Función",
    "Their person": "Su persona",
    "Our person": "Nuestra persona",
    "Missing": "Falta",
    "Referrals": "Recomendaciones",
    "Referred by": "Recomendado por",
    "Revenue of those": "Su facturación",
    "Whom": "A quién",
    "Whom to ask": "A quién preguntar",
    "Last asked": "Preguntado por última vez",
    "Exposure": "Exposición",
    "Competitors": "Competidores",
    "Tier counts": "Peso de la categoría",
    "Competitors named": "Competidores citados",
    "Renewal counts": "Peso de la renovación",
    "Renewal": "Renovación",
    "Days to renewal": "Días hasta la renovación",
    "Single person": "Una sola persona",
    "Only reached by": "Contactado solo por",
    "Contacts": "Contactos",
    "Last": "Último",
    "Contacts of nobody named": "Contactos sin nombre",
    "Satisfaction": "Satisfacción",
    "Surveys": "Encuestas",
    "Survey": "Encuesta",
    "Measure": "Medida",
    "Customers (n)": "Clientes (n)",
    "Score": "Puntuación",
    "From (95 %)": "Desde (95 %)",
    "To (95 %)": "Hasta (95 %)",
    "Promoters or satisfied": "Promotores o satisfechos",
    "In the middle": "En el medio",
    "Detractors or not": "Detractores o insatisfechos",
    "Suggestions": "Sugerencias",
    "Suggestion": "Sugerencia",
    "Acted on": "Atendida el",
    "Days": "Días",
    "Questions about changes": "Preguntas sobre cambios",
    "Answered of late": "Respondido hace poco",
    "Out of date": "Anticuado",
    "Never answered": "Nunca respondido",
    "Answered of late, share": "Respondido hace poco, cuota",
    "Newest answer": "Respuesta más reciente",
    "Warning signs": "Señales de alarma",
    "Sign": "Señal",
    "Measured": "Medido",
    "Threshold": "Umbral",
    "Headlines": "De un vistazo",
    "12 months before": "12 meses antes",
    "Change": "Cambio",
    "By quarter": "Por trimestre",
    "Kept by year": "Conservados por año",
    "Customers before": "Clientes antes",
    "Customers kept": "Clientes conservados",
    "Logo churn": "Abandono de clientes",
    "Won back": "Recuperados (vuelta)",
    "New": "Nuevos",
    "Kept by quarter": "Conservados por trimestre",
    "Kept by month": "Conservados por mes",
    "Growth bridge": "Puente de crecimiento",
    "Step": "Paso",
    "Drawn from": "Dibujado desde",
    "Total": "Total",
    "Less": "Menos",
    "Survival": "Permanencia",
    "Months as a customer": "Meses como cliente",
    "In that month": "En ese mes",
    "All": "Todos",
    "At risk": "En riesgo",
    "Survival by tier": "Permanencia por categoría",
    "A, from": "A, desde",
    "A, to": "A, hasta",
    "B, from": "B, desde",
    "B, to": "B, hasta",
    "C, from": "C, desde",
    "C, to": "C, hasta",
    "Second order": "Segundo pedido",
    "Ordered again in time": "Volvió a pedir a tiempo",
    "Coverage by rep": "Cobertura por comercial",
    "Contacts by month": "Contactos por mes",
    "Customers reached": "Clientes contactados",
    "Customers without a contact": "Clientes sin contacto",
    "To give value": "Para dar valor",
    "To sell": "Para vender",
    "Effort and revenue": "Esfuerzo y facturación",
    "Minutes": "Minutos",
    "Share of effort": "Cuota de esfuerzo",
    "Voices": "Voces",
    "Heard and acted on": "Escuchado y atendido",
    "Loyalty evidence": "Pruebas de lealtad",
    "Customer for": "Cliente desde hace",
    "Lost, from": "Perdidos, desde",
    "Lost, to": "Perdidos, hasta",
    "Spent more": "Gastaron más",
    "More, from": "Más, desde",
    "More, to": "Más, hasta",
    "Change of revenue": "Cambio de la facturación",
    "Had a discount": "Tuvieron descuento",
    "Discount, from": "Descuento, desde",
    "Discount, to": "Descuento, hasta",
    "Top ten": "Los diez mejores",
    "Place": "Puesto",
    "Special, planned": "Especial, previsto",
    "Special, done last": "Especial, último",
    "Why in the list": "Por qué en la lista",
    "Other currencies": "Otras monedas",
    "Currency": "Moneda",
    "Orders": "Pedidos",
    "12 months": "12 meses",
    "Rate": "Tipo de cambio",
    "All, converted": "Todo, convertido",
    "Into": "A",
    "The 12 months": "Los 12 meses",
    "Which orders count": "Qué pedidos cuentan",
    "Rows of Orders": "Filas de pedidos",
    "Rows": "Filas",
    "Their amounts, and what was done with them": "Sus importes, y qué se hizo con ellos",
    "What cannot be told": "Lo que no se puede saber",
    "Part": "Parte",
    "Why, and what it takes": "Por qué, y qué hace falta",
    "Cohort revenue": "Facturación por cohorte",
    "Of the first month": "Del primer mes",
    "Trigger": "Desencadenante",
    "Happened on": "Ocurrido el",
    "Coming round": "Lo que vuelve",
    "Last time, or begin": "Última vez, o inicio",
    "What your history says": "Lo que dice su historial",
    "Backtest": "Retrospectiva",
    "Asked and done": "Pedido y hecho",
    "Cadence (days)": "Ritmo (días)",
    "Contacts asked for": "Contactos pedidos",
    "Contacts made": "Contactos hechos",
    "Made of asked": "Hechos de los pedidos",
    "Days within the cadence": "Días dentro del ritmo",
    "Called on time": "Llamados a tiempo",
    "Called on time and stayed": "Llamados a tiempo y que siguieron",
    "Group": "Grupo",
    "Stayed": "Siguieron",
    "Stayed, from": "Siguieron, desde",
    "Stayed, to": "Siguieron, hasta",
    "Bought more": "Compraron más",
    "Days between contacts": "Días entre contactos",
    "What can be expected": "Qué se puede esperar",
    "Expected of all": "Esperado de todos",
    "Expected of each": "Esperado de cada uno",
    "Days with orders": "Días con pedidos",
    "Last order": "Último pedido",
    "Expected purchases": "Compras esperadas",
    "From (90 %)": "Desde (90 %)",
    "To (90 %)": "Hasta (90 %)",
    "A purchase": "Una compra",
    "Expected value": "Valor esperado",
    "Value, from": "Valor, desde",
    "Value, to": "Valor, hasta",
    # Notes over the tables of the retention report.
    (
        "Customers who may be called, by the class they are called as: when each was "
        "last reached against the cadence."
    ): (
        "Clientes a los que se puede llamar, por la categoría con que se les llama: "
        "cuándo se contactó por última vez con cada uno, frente al ritmo."
    ),
    "As Coverage, by the customer's rep.": "Como Cobertura, por el comercial del cliente.",
    (
        "For a working day of the rep in the next 91 days. Cadence calls: what the "
        "cadences of all who may be called ask for, by the share of calls that "
        "succeed. Commitments: as many as were seen in the last 91 days; they go "
        "first. Where both are more than the places, all intervals are stretched by "
        "one factor; coverage stays by the cadence. Team: one plan for all. Customers "
        "without a rep beside those of reps have nobody's places."
    ): (
        "Por día laborable del comercial en los próximos 91 días. Llamadas de ritmo: "
        "lo que piden los ritmos de todos a los que se puede llamar, según la cuota de "
        "llamadas con éxito. Compromisos: tantos como en los últimos 91 días; van "
        "primero. Si ambos superan los sitios, todos los intervalos se alargan con un "
        "mismo factor; la cobertura sigue según el ritmo. Equipo: un plan para todos. "
        "Los clientes sin comercial, junto a los que lo tienen, no tienen sitios de "
        "nadie."
    ),
    "Customers who may be called, by the days since somebody last reached them.": (
        "Clientes a los que se puede llamar, por los días desde el último contacto."
    ),
    (
        "Revenue as tiers go by it: of the months of the setting revenue_months up to "
        "the day of the report, or by the customer list. Shares are of the customers "
        "whose revenue is known."
    ): (
        "Facturación que fija las categorías: la de los meses del ajuste revenue_months "
        "hasta el día del informe, o la de la lista de clientes. Las cuotas son de los "
        "clientes con facturación conocida."
    ),
    (
        "Of the customers whose first order fell in a month, how many ordered again so "
        "many months later."
    ): (
        "De los clientes cuyo primer pedido cayó en un mes, cuántos volvieron a pedir "
        "tantos meses después."
    ),
    (
        "What the customers whose first order fell in a month bought so many months "
        "later, as a share of what they bought in that month."
    ): (
        "Lo que los clientes cuyo primer pedido cayó en un mes compraron tantos meses "
        "después, como cuota de lo comprado en ese mes."
    ),
    (
        "Five habits by which firms lose customers while they count something else. Each "
        "has a number of this book, and a setting for its threshold."
    ): (
        "Cinco hábitos por los que las empresas pierden clientes mientras cuentan otra "
        "cosa. Cada uno tiene una cifra de este libro, y un ajuste para su umbral."
    ),
    (
        "The last 12 full months beside the 12 before. Change: of shares in percentage "
        "points, else as a share of the months before. By quarter: the same 12 months at "
        "the end of each of the last 8 quarters that the book has; a bar is as high as "
        "its share of the highest."
    ): (
        "Los últimos 12 meses completos junto a los 12 anteriores. Cambio: de cuotas en "
        "puntos porcentuales, si no como cuota de los meses anteriores. Por trimestre: "
        "los mismos 12 meses al final de cada uno de los últimos 8 trimestres del libro; "
        "una barra es tan alta como su cuota de la más alta."
    ),
    (
        "Customers who ordered in the year before and again in this one, of those who "
        "ordered in the year before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the year before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A year that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Clientes que pidieron el año anterior y otra vez en este, de los que pidieron el "
        "año anterior, con el intervalo de Wilson al 95 %. Recuperados: pidieron ahora, no "
        "el año anterior, pero ya eran clientes antes, por un pedido o por Cliente desde; "
        "no cuentan como conservados. Un año no terminado no tiene tasa, ni uno en el que "
        "durante un tercio o más nadie pidió."
    ),
    (
        "Customers who ordered in the quarter before and again in this one, of those who "
        "ordered in the quarter before, with Wilson's 95 % interval. Won back: ordered "
        "now, not in the quarter before, but were customers earlier, by an order or by "
        "Customer since; they do not count as kept. A quarter that is not over has no "
        "rate, nor one of which for a third or more nobody ordered."
    ): (
        "Clientes que pidieron el trimestre anterior y otra vez en este, de los que "
        "pidieron el trimestre anterior, con el intervalo de Wilson al 95 %. Recuperados: "
        "pidieron ahora, no el trimestre anterior, pero ya eran clientes antes, por un "
        "pedido o por Cliente desde; no cuentan como conservados. Un trimestre no terminado "
        "no tiene tasa, ni uno en el que durante un tercio o más nadie pidió."
    ),
    (
        "Customers who ordered in the month before and again in this one, of those who "
        "ordered in the month before, with Wilson's 95 % interval. Won back: ordered now, "
        "not in the month before, but were customers earlier, by an order or by Customer "
        "since; they do not count as kept. A month that is not over has no rate, nor one "
        "of which for a third or more nobody ordered."
    ): (
        "Clientes que pidieron el mes anterior y otra vez en este, de los que pidieron el "
        "mes anterior, con el intervalo de Wilson al 95 %. Recuperados: pidieron ahora, no "
        "el mes anterior, pero ya eran clientes antes, por un pedido o por Cliente desde; "
        "no cuentan como conservados. Un mes no terminado no tiene tasa, ni uno en el que "
        "durante un tercio o más nadie pidió."
    ),
    (
        "From the revenue of 12 full months to that of the next 12, customer by "
        "customer; the steps add up to the cent. Apart: in either time a quarter or "
        "more of the customer's orders have no amount, or any is in a currency without "
        "a rate, so nobody knows what they came to; what is known of them is taken out "
        "of the first time and put back at the end. Retained: what is left of the first "
        "time after Lost and Shrunk. Lost: ordered before, not now. Won back: ordered "
        "now, not in the 12 months before, but were customers earlier, by an order or "
        "by Customer since. Money given back counts on its day, and among what shrunk "
        "and expanded where the customer ordered nothing in that time."
    ): (
        "De la facturación de 12 meses completos a la de los 12 siguientes, cliente a "
        "cliente; los pasos suman al céntimo. Aparte: en uno de los periodos una cuarta "
        "parte o más de los pedidos del cliente no tiene importe, o alguno está en moneda "
        "sin tipo de cambio, así que no se sabe cuánto fueron; lo que se sabe de ellos se "
        "quita del primer periodo y se vuelve a sumar al final. Conservado: lo que queda "
        "del primer periodo tras lo perdido y lo que bajó. Perdidos: pidieron antes, ahora "
        "no. Recuperados: pidieron ahora, no en los 12 meses anteriores, pero ya eran "
        "clientes antes, por un pedido o por Cliente desde. El dinero devuelto cuenta en su "
        "día, y entre lo que bajó y subió donde el cliente no pidió nada en ese periodo."
    ),
    (
        "The share of customers not yet lost so many months after their first order "
        "(Kaplan-Meier with 95 % bands). Lost: silent for the days of the setting "
        "lost_days, the first time. Who was a customer before the orders begin counts "
        "from Customer since, and from the age at which lost_days have passed since the "
        "orders begin (delayed entry): nobody knows who was lost before. Until one is "
        "lost, there is no band. At risk: customers who are seen at that age and not lost "
        "by then. The first month is one with 5 of them: the share is of those who had "
        "stayed so long. The table ends where fewer are."
    ): (
        "La cuota de clientes aún no perdidos tantos meses tras su primer pedido "
        "(Kaplan-Meier con bandas del 95 %). Perdidos: en silencio los días del ajuste "
        "lost_days, la primera vez. Quien era cliente antes de que empiecen los pedidos "
        "cuenta desde Cliente desde, a partir de la edad a la que han pasado lost_days "
        "desde ese comienzo (entrada tardía): nadie sabe quién se perdió antes. Mientras no "
        "se pierda ninguno, no hay banda. En riesgo: clientes observados a esa edad y no "
        "perdidos hasta entonces. El primer mes es uno con 5 de ellos: la cuota es la de "
        "quienes se habían quedado tanto tiempo. La tabla termina donde hay menos."
    ),
    (
        "The share of customers not yet lost so many months after their first order "
        "(Kaplan-Meier with 95 % bands). Lost: silent for the days of the setting "
        "lost_days, the first time. Who was a customer before the orders begin counts "
        "from Customer since, and from the age at which lost_days have passed since the "
        "orders begin (delayed entry): nobody knows who was lost before. Until one is "
        "lost, there is no band. Tiers are those of today, so that who has left has often "
        "none: compare them with care. A tier with fewer than 20 customers is left out. "
        "The first month is one with 5 of each tier: the share is of those who had stayed "
        "so long. Each tier ends where fewer are."
    ): (
        "La cuota de clientes aún no perdidos tantos meses tras su primer pedido "
        "(Kaplan-Meier con bandas del 95 %). Perdidos: en silencio los días del ajuste "
        "lost_days, la primera vez. Quien era cliente antes de que empiecen los pedidos "
        "cuenta desde Cliente desde, a partir de la edad a la que han pasado lost_days "
        "desde ese comienzo (entrada tardía): nadie sabe quién se perdió antes. Mientras no "
        "se pierda ninguno, no hay banda. Las categorías son las de hoy, así que quien se "
        "fue a menudo no tiene: compare con cuidado. Una categoría con menos de 20 clientes "
        "se deja fuera. El primer mes es uno con 5 en riesgo de cada categoría: la cuota es "
        "la de quienes se habían quedado tanto tiempo. Cada clase termina donde hay menos."
    ),
    (
        "Customers who ordered a second time, on another day, within the days of the "
        "setting second_order_days of the first; the last 12 quarters. A quarter some "
        "of whose customers still have time has no rate yet, and one with fewer than 5 "
        "has none. Who was a customer before the orders of the book begin is left out."
    ): (
        "Clientes que pidieron por segunda vez, otro día, dentro de los días del "
        "ajuste second_order_days desde el primero; los últimos 12 trimestres. Un "
        "trimestre en el que algunos aún tienen tiempo no tiene tasa todavía, y uno "
        "con menos de 5 no la tiene. Quien era cliente antes de que empiecen los "
        "pedidos del libro no está."
    ),
    (
        "Calls of the log by month, the last 12 full ones, and what came of them. "
        "Customers without a contact: of all in the list by then who may be called, "
        "those whom nobody reached in that month. Channels and purposes count contacts "
        "that reached the customer."
    ): (
        "Llamadas del registro por mes, los últimos 12 completos, y en qué quedaron. "
        "Clientes sin contacto: de todos los de la lista hasta entonces a los que se "
        "puede llamar, aquellos con los que nadie contactó ese mes. Canales y motivos "
        "cuentan contactos que llegaron al cliente."
    ),
    (
        "Of the last 365 days: what part of our effort went to new business, and what "
        "part of the revenue came from it. Effort is minutes where half of the calls or "
        "more have them, else calls. No rule of thumb stands behind it: compare the two "
        "shares."
    ): (
        "De los últimos 365 días: qué parte de nuestro esfuerzo fue a negocio nuevo, y "
        "qué parte de la facturación vino de él. El esfuerzo son minutos donde al menos "
        "la mitad de las llamadas los tiene, si no llamadas. No hay regla empírica "
        "detrás: compare las dos cuotas."
    ),
    (
        "One voice a customer: the newest score of the last 365 days, with its 95 % "
        "interval; with fewer than 5 customers n alone. NPS of scores from 0 to 10, else "
        "the share satisfied."
    ): (
        "Una voz por cliente: la puntuación más reciente de los últimos 365 días, con su "
        "intervalo del 95 %; con menos de 5 clientes solo n. NPS de puntuaciones de 0 a "
        "10, si no la cuota de satisfechos."
    ),
    (
        "Suggestions and cases of the last 365 days. The reports surveys, recovery and "
        "referrals have the rows behind it."
    ): (
        "Sugerencias y casos de los últimos 365 días. Los informes surveys, recovery y "
        "referrals tienen las filas detrás."
    ),
    (
        "Whether customers of long standing leave less and buy more, tested on this "
        "book: those who ordered in 12 full months, by how long each had been a "
        "customer (Customer since, or the first order where that is earlier or none is "
        "there), and what they did in the next 12. Had a discount: of those who "
        "ordered in these, who had one with an order (column Discount of Orders). "
        "Blank where a band has fewer than 20 customers."
    ): (
        "Si los clientes antiguos se van menos y compran más, comprobado en este libro: los "
        "que pidieron en 12 meses completos, por cuánto tiempo llevaba siendo cliente cada "
        "uno (Cliente desde, o el primer pedido si es anterior o no consta), y qué hicieron "
        "en los 12 siguientes. Tuvieron descuento: de los que pidieron en estos, quién lo "
        "tuvo (columna Descuento de Pedidos). Vacío donde un grupo tiene menos de 20 "
        "clientes."
    ),
    (
        "By the revenue of 12 months at the end of each quarter. Who is in stays, until "
        "another one has more than the last of them by the share top_ten_margin. Special: "
        "what the sheet Giving has as special action."
    ): (
        "Por la facturación de 12 meses al final de cada trimestre. Quien está se queda, "
        "hasta que otro tenga más que el último en la parte top_ten_margin. Especial: lo "
        "que la hoja Regalos tiene como acción especial."
    ),
    (
        "Orders in other currencies, each in its own money. Rate: what 1 of it counts "
        "as in the currency of the figures, by the sheet Rates; each amount is "
        "converted and rounded to the cent, as it would be booked. Without a rate no "
        "figure of revenue has them in it; as days on which somebody bought they do "
        "count."
    ): (
        "Pedidos en otras monedas, cada uno en la suya. Tipo de cambio: cuánto cuenta 1 en "
        "la moneda de las cifras, según la hoja Tipos de cambio; cada importe se convierte "
        "y redondea al céntimo, como se contabilizaría. Sin tipo de cambio no están en "
        "ninguna cifra de facturación; como días de compra sí cuentan."
    ),
    (
        "From the rows that were read to those that the figures are made of. Problems "
        "names their cells."
    ): "De las filas leídas a aquellas de las que salen las cifras. Problemas nombra sus celdas.",
    # Figures and their states.
    "Never contacted": "Nunca contactados",
    "Calls planned": "Llamadas previstas",
    "Calls that do not fit": "Llamadas sin sitio",
    "Calls needed a day": "Llamadas necesarias al día",
    "Revenue share of the top 20 %": "Cuota de facturación del 20 % superior",
    "Promise kept rate": "Tasa de promesas cumplidas",
    "Promises moved in time": "Promesas aplazadas a tiempo",
    "Notices needed": "Avisos necesarios",
    "Time to close, median": "Tiempo de cierre, mediana",
    "Time to close, 90 %": "Tiempo de cierre, 90 %",
    "Playbook steps on time": "Pasos de la guía a tiempo",
    "Days to thanks": "Días hasta el agradecimiento",
    "Customer retention rate": "Tasa de retención de clientes",
    "Repeat-purchase rate": "Tasa de recompra",
    "Orders left out": "Pedidos excluidos",
    "Customers who ordered": "Clientes que pidieron",
    "Net revenue retention": "Retención neta de facturación",
    "Gross revenue retention": "Retención bruta de facturación",
    "Keeping customers is a goal without a plan": "Conservar clientes es una meta sin plan",
    "A and B reached in time": "A y B contactados a tiempo",
    "The return counts before the customer": "El rendimiento va antes que el cliente",
    "Contacts that were to sell": "Contactos para vender",
    "Out of touch with what customers value": "Lejos de lo que valoran los clientes",
    "Customers not heard for a year": "Clientes sin oír desde hace un año",
    "The wrong behaviour is counted": "Se cuenta la conducta equivocada",
    "Months of more calls and worse talks": "Meses de más llamadas y peores conversaciones",
    "Colleagues are asked for what cannot be done": "Se pide lo imposible a los compañeros",
    "Calls asked of the busiest rep, by places": "Llamadas pedidas al más ocupado, por sitio",
    "Fine": "Bien",
    "Cannot tell": "No se sabe",
    "Shrunk": "Bajaron",
    "Retained": "Mantenido",
    "Expanded": "Subieron",
    "Apart, before": "Aparte, antes",
    "Apart, now": "Aparte, ahora",
    "Team": "Equipo",
    "No rep": "Sin comercial",
    "Not called": "Sin llamadas",
    "Revenue unknown": "Facturación desconocida",
    "Customers of more than a year": "Clientes de más de un año",
    "New: first order within a year": "Nuevos: primer pedido en un año",
    "No order yet": "Aún sin pedido",
    "Spend after a case, by that before": "Gasto tras un caso, entre el de antes",
    "Suggestions acted on": "Sugerencias atendidas",
    "Days until it was acted on": "Días hasta atenderla",
    "Suggestions waiting": "Sugerencias en espera",
    "Recovered after a case": "Recuperados tras un caso",
    "Customers referred": "Clientes recomendados",
    "less than a year": "menos de un año",
    "1 to 2 years": "1 a 2 años",
    "2 to 4 years": "2 a 4 años",
    "4 years and more": "4 años y más",
    # Charts.
    "Who is called on time": "A quién se llama a tiempo",
    "Whose customers are called on time": "Los clientes de quién se llaman a tiempo",
    "How long since the last contact": "Cuánto desde el último contacto",
    "Where the revenue sits": "Dónde está la facturación",
    "Share of the total": "Cuota del total",
    "Customers kept from year to year": "Clientes conservados de año en año",
    "Customers kept from quarter to quarter": "Clientes conservados de trimestre en trimestre",
    "Customers kept from month to month": "Clientes conservados de mes en mes",
    "Year": "Año",
    "What changed the revenue": "Qué hizo cambiar la facturación",
    "How long customers stay": "Cuánto se quedan los clientes",
    "How long customers of each tier stay": "Cuánto se quedan los clientes de cada categoría",
    "Not yet lost": "Aún no perdidos",
    "First customers who order again in time": "Primeros clientes que vuelven a pedir a tiempo",
    "Quarter of the first order": "Trimestre del primer pedido",
    "Ordered again": "Volvieron a pedir",
    "Customers whom nobody reached": "Clientes con los que nadie contactó",
    "Where effort goes and where revenue comes from": (
        "Adónde va el esfuerzo y de dónde viene la facturación"
    ),
    "Customers lost and grown, by how long they have been customers": (
        "Clientes perdidos y crecidos, por su antigüedad"
    ),
    "{name}: {end} still there after {last} months": "{name}: {end} siguen tras {last} meses",
    " ({low} to {high})": " (de {low} a {high})",
    "{name} {end} in {last}": "{name} {end} en {last}",
    ", {begin} in {first}": ", {begin} en {first}",
    " (the difference may be chance)": " (la diferencia puede ser azar)",
    "From {begin} to {end}": "De {begin} a {end}",
    "; most by {step}": "; sobre todo por {step}",
    "{name}: most in {where}, {share}": "{name}: sobre todo en {where}, {share}",
    "Chart": "Gráfico",
    # Notes over the tables of the other reports.
    (
        "Working days from the day a gap opened to the day it closed; open ones are "
        "counted in as long as they last (Kaplan-Meier). Blank: not reached yet. In "
        "time: within the working days of the setting response_days."
    ): (
        "Días laborables desde que se abrió una incidencia hasta que se cerró; las "
        "abiertas cuentan mientras duran (Kaplan-Meier). Vacío: aún no alcanzado. A "
        "tiempo: dentro de los días laborables del ajuste response_days."
    ),
    (
        "Closed only when the customer was told, it is resolved, and what keeps it from "
        "happening again is written down."
    ): (
        "Cerrada solo cuando se comunicó al cliente, está resuelta y consta lo que evita "
        "que se repita."
    ),
    (
        "Kept or exceeded, of all with a day that are done or past it; open ones past "
        "their day are broken. Promises moved with notice in time stand apart. The "
        "buffer is what four fifths of the own slips stay within."
    ): (
        "Cumplidas o superadas, de todas las que tienen día y están hechas o pasadas; "
        "las abiertas tras su día son incumplidas. Las aplazadas con aviso a tiempo van "
        "aparte. El margen es lo que no superan cuatro quintos de los retrasos propios."
    ),
    "Our promises that are done, by the days from the day promised first to the day done.": (
        "Nuestras promesas hechas, por los días entre el primer día prometido y el de cumplimiento."
    ),
    (
        "Our promises by where they were made; a claim broken again and again is the "
        "business's matter, not only the seller's."
    ): (
        "Nuestras promesas por dónde se hicieron; un anuncio incumplido una y otra vez "
        "es asunto de la empresa, no solo del vendedor."
    ),
    (
        "Cases handed to a colleague; days are working days. What nobody accepts in time "
        "is back with the giver."
    ): (
        "Casos traspasados a un compañero; los días son laborables. Lo que nadie acepta "
        "a tiempo vuelve a quien lo dio."
    ),
    (
        "The checklist of each handover: the new rep has reached the customer, knows "
        "what was promised, and has introduced the colleagues."
    ): (
        "La lista de cada traspaso: el nuevo comercial contactó con el cliente, conoce "
        "lo prometido y presentó a los compañeros."
    ),
    "Who sells a customer keeps the customer's fate in sight, also after handing over.": (
        "Quien vende a un cliente no lo pierde de vista, tampoco tras el traspaso."
    ),
    (
        "Calls never stand alone: beside them whom they reached, how long a talk was, "
        "how it was rated and what was kept."
    ): (
        "Las llamadas nunca van solas: al lado, a quién llegaron, cuánto duró la "
        "conversación, cómo se valoró y qué se cumplió."
    ),
    (
        "A warning where calls rise by the share warn_rise or more while talks become "
        "shorter or ratings fall by as much: customers are being rushed. The month that is "
        "not over is left out."
    ): (
        "Una advertencia donde las llamadas suben en la parte warn_rise o más y las "
        "conversaciones se acortan o las valoraciones bajan otro tanto: se despacha a los "
        "clientes. El mes en curso queda fuera."
    ),
    (
        "Sold to only: customers whose last contacts, as many as the setting sell_streak "
        "says or more, were all to sell."
    ): (
        "Solo venta: clientes cuyos últimos contactos, al menos tantos como el ajuste "
        "sell_streak, fueron todos para vender."
    ),
    (
        "From a question or a case to the first answer, those still waiting counted in. "
        "The floor is the same for every tier."
    ): (
        "De una pregunta o un caso a la primera respuesta, incluidos los que esperan. El "
        "mínimo es igual para cada categoría."
    ),
    "Each rated review beside the one before it with the same customer.": (
        "Cada revisión valorada junto a la anterior con el mismo cliente."
    ),
    "In this order.": "En este orden.",
    (
        "What is not met stands first, the longest asked first; then what has no answer, "
        "what nobody asked, and what is met."
    ): (
        "Lo no cubierto va primero, lo más antiguo delante; luego lo que no tiene "
        "respuesta, lo que nadie preguntó y lo cubierto."
    ),
    (
        "The share is of the needs with an answer. New customers not asked: new within "
        "the days of the setting new_days, and no need answered."
    ): (
        "La cuota es de las necesidades con respuesta. Clientes nuevos sin preguntar: "
        "nuevos dentro de los días del ajuste new_days, y ninguna necesidad respondida."
    ),
    (
        "The yes rate is of the answers that say yes or no; the cost is spread over the "
        "customers who asked."
    ): (
        "La tasa de sí es de las respuestas de sí o no; el coste se reparte entre los "
        "clientes que pidieron."
    ),
    (
        "Beyond the upper quarter by three times the middle spread of the customers of "
        "the same tier who asked, where they are eight or more."
    ): (
        "Por encima del cuarto superior en tres veces el rango intercuartílico de los "
        "clientes de la misma categoría que pidieron, si son ocho o más."
    ),
    (
        "Mean of ratings and surveys, and the sum of orders, in the days of the setting "
        "recovery_days before a case was opened and after it was resolved. Recovered: "
        "the score after is not below the score before. So far: the time after has not "
        "passed yet."
    ): (
        "Media de valoraciones y encuestas, y suma de pedidos, en los días del ajuste "
        "recovery_days antes de abrirse un caso y tras resolverse. Recuperado: la "
        "puntuación después no es menor que antes. Hasta ahora: el tiempo posterior aún "
        "no ha pasado."
    ),
    (
        "Contacts that reached the customer in the last 365 days. Below the least visits "
        "of their class: customers who may be called and prefer no other channel; of "
        "customers since less than a year the same part of it is asked."
    ): (
        "Contactos que llegaron al cliente en los últimos 365 días. Por debajo de las "
        "visitas mínimas de su categoría: clientes a los que se puede llamar y que no "
        "prefieren otro canal; a los de menos de un año se les pide la parte "
        "correspondiente."
    ),
    "An attempt reached nobody; touches are both.": (
        "Un intento no llegó a nadie; los toques son ambos."
    ),
    (
        "By the first day a call was planned for. Due: its day has come, or it was made "
        "before. Made on time: a call on that day, of any channel and outcome, or within "
        "the setting on_time_days, in working days of whoever was to call; instead of a "
        "day off the next working day counts. Made late: the first one within 30 days "
        "after. Kept: made on time or before, of all due. A call that is planned anew as "
        "its day passed is the same call. Moved, before its day, to be due on another: by "
        "the customer after a try without success, by us for all else, like days off and "
        "places. Promised: they were commitments, like a callback, that we put off; they "
        "count as kept on the new day. Calls without a plan: any other call of ours since "
        "the first plan."
    ): (
        "Por el primer día previsto de una llamada. Vence: llegó su día, o se hizo antes. "
        "A tiempo: una llamada ese día, por cualquier canal y resultado, o dentro del "
        "ajuste on_time_days, en días laborables de quien debía llamar; en lugar de un día "
        "libre cuenta el siguiente laborable. Tarde: la primera en los 30 días siguientes. "
        "Cumplido: a tiempo o antes, de todas las vencidas. Una llamada planificada de "
        "nuevo porque pasó su día es la misma. Movida antes de su día: por el cliente tras "
        "un intento sin éxito, por nosotros en todo lo demás, como días libres y sitios. "
        "Prometidas: compromisos, como devolver la llamada, que aplazamos; cuentan como "
        "cumplidos en el nuevo día. Llamadas fuera del plan: cualquier otra desde el "
        "primer plan."
    ),
    (
        "Customers whose planned day passed without a call and with whom nobody has "
        "tried since, the longest open first."
    ): (
        "Clientes cuyo día previsto pasó sin llamada y con quienes nadie lo ha intentado "
        "desde entonces, los más antiguos primero."
    ),
    (
        "The plan that a refresh would make today with each value; nothing is kept. "
        "Beyond: due in the days of the plan, and no place. Slips: has a day now, and "
        "gets one more than 5 working days later, or none. All plans are made anew, "
        "without the days of the last plan."
    ): (
        "El plan que haría hoy una actualización con cada valor; no se guarda nada. "
        "Fuera: vence en los días del plan y no tiene sitio. Se retrasa: tiene día "
        "ahora, y recibe uno más de 5 días laborables después, o ninguno. Todos los "
        "planes se hacen de nuevo, sin los días del último."
    ),
    (
        "Days less late are of customers who have a day in both plans; the means by "
        "class above are of all in each plan."
    ): (
        "Los días menos tarde son de clientes con un día en ambos planes; las medias "
        "por clase de arriba son de todos los de cada plan."
    ),
    (
        "From the day by the plain cadence to the day planned, of customers in the plan "
        "whom somebody has reached before; early is 0. 95 %: no more than one in twenty "
        "is later."
    ): (
        "Del día según el ritmo al día previsto, de clientes del plan ya contactados; "
        "antes es 0. 95 %: no más de uno de cada veinte es más tarde."
    ),
    (
        "Of each value the 20 with the most revenue. Beyond the plan: due, and without a "
        "place in its days. Not due: the longer interval has not passed by its last day."
    ): (
        "De cada valor, los 20 con más facturación. Fuera del plan: vence y no tiene "
        "sitio en sus días. No vence: el intervalo más largo no ha pasado en su último "
        "día."
    ),
    "What was given in the last 365 days.": "Lo que se dio en los últimos 365 días.",
    (
        "What is planned stands first, as it can still be changed. Gifts are compared by "
        "what they are; the same one twice is told, whenever it was."
    ): (
        "Lo previsto va primero, pues aún se puede cambiar. Los regalos se comparan por "
        "lo que son; el mismo dos veces se dice, fuera cuando fuera."
    ),
    (
        "Customers of the sheet Giving, those with the least left first. Offers take "
        "nothing of a budget; an amount in another currency than the others is added "
        "nowhere (see Problems)."
    ): (
        "Clientes de la hoja Regalos, primero los que menos tienen. Las ofertas no consumen "
        "presupuesto; un importe en otra moneda que los demás no se suma en ningún sitio "
        "(vea Problemas)."
    ),
    (
        "The mean of the parts for which the book has a place: a person and a way to "
        "reach them; interests; a need in the sheet Needs; questions answered within the "
        "days of the setting answer_days; channel, language, best hours and best days."
    ): (
        "La media de las partes para las que el libro tiene lugar: una persona y cómo "
        "contactarla; intereses; una necesidad en la hoja Necesidades; preguntas "
        "respondidas dentro de los días del ajuste answer_days; canal, idioma, mejores "
        "horas y mejores días."
    ),
    (
        "Each function needs a person on both sides and a day on which they were "
        "introduced, by the end of the days of the setting new_days."
    ): (
        "Cada función necesita una persona en ambas partes y un día de presentación, "
        "antes de acabar los días del ajuste new_days."
    ),
    (
        "From the column Referred by; the revenue is that of the last 12 months, or of "
        "the column Annual revenue. Without an id: nobody of the list, or a name that "
        "several have."
    ): (
        "De la columna Recomendado por; la facturación es la de los últimos 12 meses, o de "
        "la columna anual. Sin código: nadie de la lista, o un nombre que tienen varios."
    ),
    (
        "Promoters (9 or 10 of 10 in the newest survey) without an open gap, who are "
        "not silent and were not asked within the days of the setting answer_days."
    ): (
        "Promotores (9 o 10 de 10 en la última encuesta) sin incidencia abierta, no "
        "silenciosos, a los que no se preguntó dentro de los días del ajuste "
        "answer_days."
    ),
    (
        "Exposure is the product of three numbers: the tier (A 3, B 2, else 1), the "
        "competitors named, and the renewal (3 within the days of the setting "
        "renewal_days, 2 within twice as many, 1 later or unknown)."
    ): (
        "La exposición es el producto de tres números: la categoría (A 3, B 2, si no 1), "
        "los competidores citados y la renovación (3 dentro de los días del ajuste "
        "renewal_days, 2 dentro del doble, 1 después o desconocida)."
    ),
    (
        "Customers whom only one of us reached in the last 365 days, by the column By of "
        "the call log; the best tier and the most revenue first."
    ): (
        "Clientes con los que solo uno de nosotros contactó en los últimos 365 días, "
        "según la columna By del registro; la mejor categoría y la mayor facturación "
        "primero."
    ),
    (
        "The newest score of each customer in the last 365 days. Scores of 0 to 10 give "
        "the net promoter score, those of 1 to 5 the percentage with 4 or 5; with fewer "
        "than 5 customers n alone is shown, as on any other scale."
    ): (
        "La puntuación más reciente de cada cliente en los últimos 365 días. Las de 0 a "
        "10 dan el net promoter score, las de 1 a 5 el porcentaje con 4 o 5; con menos "
        "de 5 clientes solo se muestra n, como en cualquier otra escala."
    ),
    "Nobody has acted on those that stand first; days until somebody did, or so far.": (
        "Nadie ha atendido las primeras; días hasta que alguien lo hizo, o hasta ahora."
    ),
    "Customers who may be called, by the days of the setting answer_days.": (
        "Clientes a los que se puede llamar, por los días del ajuste answer_days."
    ),
    (
        "Steps of the playbook after something that happened to a customer, whose day "
        "came within the last 365 days or is to come. Days late are working days."
    ): (
        "Pasos de la guía tras algo que le ocurrió a un cliente, cuyo día llegó en los "
        "últimos 365 días o está por llegar. Los días tarde son laborables."
    ),
    (
        "All for whom a step of the playbook is due that comes round again. To do shows "
        "as many at a time as the setting playbook_at_once says, the best first."
    ): (
        "Todos para los que vence un paso de la guía que vuelve. Tareas muestra tantos a "
        "la vez como dice el ajuste playbook_at_once, los mejores primero."
    ),
    (
        "Customers who ordered in the first time, in the tier and with the cadence of "
        "its last day. Called on time: at least four fifths of the days lie within the "
        "cadence of the contact before them."
    ): (
        "Clientes que pidieron en el primer periodo, en la categoría y con el ritmo de "
        "su último día. Llamados a tiempo: al menos cuatro quintos de los días están "
        "dentro del ritmo del contacto anterior."
    ),
    (
        "Stayed: ordered in the second time, as long as the first. Bought more: for more "
        "than in the first. One voice a customer; 95 % intervals (Wilson; of a "
        "difference Newcombe), blank under 20 customers. Association, not effect: reps "
        "call those more who buy more."
    ): (
        "Siguieron: pidieron en el segundo periodo, igual de largo. Compraron más: por "
        "más que en el primero. Una voz por cliente; intervalos del 95 % (Wilson; de una "
        "diferencia, Newcombe), vacío con menos de 20 clientes. Asociación, no efecto: "
        "se llama más a quien compra más."
    ),
    "Each customer once, by the days of the first time for each day with a contact.": (
        "Cada cliente una vez, por los días del primer periodo por cada día con contacto."
    ),
    (
        "Purchases (days with orders) within the days of the setting expected_days, by "
        "BG/NBD; what a purchase comes to by Gamma-Gamma, where that holds. The interval "
        "is of purchases: nine of ten customers will lie in theirs. A past that goes on "
        "as it was is all that it knows: it is no measure of how well a customer is kept."
    ): (
        "Compras (días con pedidos) dentro de los días del ajuste expected_days, según "
        "BG/NBD; lo que vale una compra, según Gamma-Gamma, donde se cumple. El "
        "intervalo es de compras: nueve de cada diez clientes estarán en el suyo. Solo "
        "conoce un pasado que sigue igual: no mide lo bien que se conserva a un cliente."
    ),
    # States, kinds and groups in the reports.
    "Quantity": "Cantidad",
    "Us": "Nosotros",
    "Them": "Cliente",
    "all": "todos",
    "all others": "todos los demás",
    "not said": "sin decir",
    "open": "abierto",
    "closed": "cerrado",
    "overdue": "atrasado",
    "kept": "cumplida",
    "late": "tarde",
    "short": "incompleto",
    "exceeded": "superada",
    "withdrawn": "retirada",
    "moved": "aplazada",
    "notice needed": "aviso necesario",
    "surprise": "sorpresa",
    "waiting": "en espera",
    "on time": "a tiempo",
    "left out": "omitido",
    "so far": "hasta ahora",
    "full": "completo",
    "first order": "primer pedido",
    "start": "inicio",
    "case resolved": "caso resuelto",
    "Not on time": "No a tiempo",
    "Difference": "Diferencia",
    "no contact": "ningún contacto",
    "no": "no",
    "accepted": "aceptado",
    "back": "devuelto",
    "done": "hecho",
    "planned": "previsto",
    "given": "dado",
    "met": "cubierta",
    "unmet": "sin cubrir",
    "not asked": "sin preguntar",
    "asked": "preguntado",
    "unanswered": "sin respuesta",
    "recovered": "recuperado",
    "not recovered": "no recuperado",
    "survey": "encuesta",
    "Satisfied, %": "Satisfechos, %",
    "In the plan": "En el plan",
    "None free": "Ninguno libre",
    "Not due in it": "No vence en él",
    # What the page of one customer tells.
    "Person": "Persona",
    "Customer since": "Cliente desde",
    "Call by": "Llamar por",
    "Hobby": "Afición",
    "Trip": "Viaje",
    "Last time": "La última vez",
    "News": "Novedad",
    "Look at": "Vigilar",
    "Ask": "Preguntar",
    "Open offer": "Oferta abierta",
    "Introduce": "Presentar",
    "Competitor": "Competidor",
    "New rep": "Nuevo comercial",
    "Billing": "Factura",
    "Bad news": "Mala noticia",
    "Tell bad news": "Comunicar una mala noticia",
    "Open case": "Caso abierto",
    "Close a gap": "Cerrar una incidencia",
    "Their promise": "Promesa del cliente",
    "After a case": "Tras un caso",
    "First call": "Primera llamada",
    "Follow-up": "Seguimiento",
    "We promised": "Prometimos",
    "They promised": "El cliente prometió",
    "They asked": "El cliente pidió",
    "Latest delivery": "Última entrega",
    "never": "nunca",
    "about.value|none": "ninguna",
    # Further charts.
    "Calls and whom they reached": "Llamadas y a quién llegaron",
    "Contacts by channel": "Contactos por canal",
    "Month, the newest first": "Mes, el más reciente primero",
    "Planned calls that were made in time": "Llamadas previstas hechas a tiempo",
    "Promises by outcome": "Promesas por resultado",
    "Who stayed and bought more, by the days between contacts": (
        "Quién siguió y compró más, por los días entre contactos"
    ),
    # Words that mean something else over a column.
    "figures.value|Value": "Valor",
    "run.value|Value": "Valor",
    "whatif.value|Value": "Valor",
    "whatif_classes.value|Value": "Valor",
    "who_slips.value|Value": "Valor",
    "warning_signs.value|Value": "Valor",
    "headlines.value|Value": "Valor",
    "listened.value|Value": "Valor",
    "expected_figures.value|Value": "Valor",
    "needs_met.no_answer|No answer": "Sin respuesta",
    # The page of a report.
    "Skip to the tables": "Ir a las tablas",
    "On this page": "En esta página",
    "Customers named here": "Clientes citados aquí",
    "How it is counted": "Cómo se cuenta",
    "Show rows with": "Mostrar filas con",
    "On paper the first 12 months; all of them stand in the page and in the workbook.": (
        "En papel los 12 primeros meses; todos están en la página y en el libro."
    ),
    "More columns to the right: swipe or scroll.": "Más columnas a la derecha: deslice o desplace.",
    "Rows shown:": "Filas mostradas:",
    "Settings and inputs": "Ajustes y datos",
    "A gap": "Una incidencia",
    "Yes": "Sí",
    "No": "No",
    (
        "One voice a customer: the newest score of the last 365 days (several of one day "
        "count as their mean), with its 95 % interval; n alone for fewer than 5 "
        "customers, or on a scale that nobody can know. NPS: who would recommend us, "
        "from 0 to 10. Satisfied: 4 or 5 of 5. Else the mean."
    ): (
        "Una voz por cliente: la puntuación más reciente de los últimos 365 días (varias "
        "de un día cuentan como su media), con su intervalo del 95 %; solo n con menos "
        "de 5 clientes o en una escala desconocida. NPS: quién nos recomendaría, de 0 a "
        "10. Satisfechos: 4 o 5 de 5. Si no, la media."
    ),
    (
        "The newest score of each customer in the last 365 days; several of one day are "
        "their mean. Who would recommend us, from 0 to 10, gives the net promoter score, "
        "satisfaction from 1 to 5 the percentage with 4 or 5, any other scale its mean; "
        "with fewer than 5 customers, or on a scale that nobody can know, n alone is "
        "shown."
    ): (
        "La puntuación más reciente de cada cliente en los últimos 365 días; varias de "
        "un día son su media. Quién nos recomendaría, de 0 a 10, da el net promoter "
        "score, la satisfacción de 1 a 5 el porcentaje con 4 o 5, cualquier otra escala "
        "su media; con menos de 5 clientes, o en una escala desconocida, solo se muestra "
        "n."
    ),
    "Mean": "Media",
    "Scale not known": "Escala desconocida",
    # Mails of the morning.
    "Commitments missed": "Compromisos incumplidos",
    "To do for who is away": "Por hacer para quien está ausente",
    "To-dos that are mailed to nobody else": "Tareas que nadie más recibe por correo",
    "Whose": "De quién",
    "Each rep's day and capacity": "Día y capacidad de cada comercial",
    "Changes since the last plan": "Cambios desde el último plan",
    "Today": "Hoy",
    "Calls a day": "Llamadas al día",
    "Call": "Llamada",
    "Expected revenue": "Facturación esperada",
    "no rate": "sin tipo de cambio",
    "requests": "peticiones",
    "cost": "coste",
    # What the button Why? says.
    "Last contact: {last}. Open gaps: {gaps}. Call by {channel}.": (
        "Último contacto: {last}. Incidencias abiertas: {gaps}. Canal: {channel}."
    ),
    "No call is planned.": "No hay ninguna llamada prevista.",
    # Words of ours among those of people.
    "claims.promise|all others": "todos los demás",
    "claims.source|not said": "sin decir",
    "kept.seller|all": "todos",
    "kept.seller|No rep": "Sin comercial",
    "capacity.owner|Team": "Equipo",
    "capacity.owner|No rep": "Sin comercial",
    "coverage_reps.owner|No rep": "Sin comercial",
    "adherence.owner|Team": "Equipo",
    "adherence.owner|No rep": "Sin comercial",
    "why|As of": "Al",
    "why|No name": "Sin nombre",
    "why|Called as": "Atendido como",
    "why|Contact gap": "Sin contacto",
    "why|In the plan": "En el plan",
    "why|Overdue": "Vencido",
    "why|never": "nunca",
    "why|none": "ninguno",
    "why|Tasks": "Tareas",
    "why|Inputs used": "Datos usados",
    "why|day": "día",
    "why|days": "días",
    "why|working days": "días laborables",
    "why|service gap": "brecha de servicio",
    "why|date gap": "brecha de fecha",
    "why|quantity gap": "brecha de cantidad",
    "why|score gap": "brecha de puntuación",
    "why|opened": "abierta el",
    "why|gap": "brecha",
    "why|owner": "comercial",
    "why|made by": "por",
    "why|us": "nosotros",
    "why|them": "el cliente",
    "why|state": "estado",
    "why|promise": "promesa",
    "why|task": "tarea",
    "why|due": "vence",
    "why|what": "qué",
    "why|every {days}": "cada {days}",
    "why|the customer list": "la lista de clientes",
    "why|the call log": "el registro de llamadas",
    "why|the orders": "los pedidos",
    "why|Status in the list": "Estado en la lista",
    "why|Where the revenue comes from": "De dónde viene la facturación",
    "why|Place by worth": "Puesto por valor",
    "why|Customers that have a place": "Clientes que tienen puesto",
    "why|Share of all revenue that the customers before this one have": (
        "Parte de toda la facturación que tienen los clientes anteriores"
    ),
    "why|Points of 100": "Puntos de 100",
    "why|How often, by the class or the list": "Con qué frecuencia, por la clase o la lista",
    "why|How often, as it can be kept": "Con qué frecuencia, según se puede cumplir",
    "why|Contacts and attempts in the log": "Contactos e intentos en el registro",
    "why|Attempts since the last contact": "Intentos desde el último contacto",
    "why|First contact or attempt": "Primer contacto o intento",
    "why|Last contact or attempt": "Último contacto o intento",
    "why|Where the last contact comes from": "De dónde viene el último contacto",
    "why|Due by that": "Vence según eso",
    "why|Day in the plan": "Día en el plan",
    "why|Open problems": "Problemas abiertos",
    "why|Last problem": "Último problema",
    "why|Tier set by hand": "Clase fijada a mano",
    "why|It counts until": "Vale hasta",
    "why|How often, set by hand": "Con qué frecuencia, fijada a mano",
    "why|Next call set by hand, or next follow-up of the list": (
        "Próxima llamada fijada a mano, o seguimiento de la lista"
    ),
    "why|Do not call": "No llamar",
    "why|Contacts and attempts by {channel}, last {days} days": (
        "Contactos e intentos, {channel}, últimos {days} días"
    ),
    "Where a call asks several questions: one answer a line, or between semicolons, in their "
    "order, and - for none. Or say which: 2: yes. Budget: the same.": (
        "Si la llamada hace varias preguntas: una respuesta por línea, o entre puntos y comas, "
        "en su orden, y - si no hay. O diga cuál: 2: sí. Budget: el mismo."
    ),
    "New on the Watch list": "Nuevo en la lista de vigilancia",
    "No longer on the Watch list": "Ya no en la lista de vigilancia",
    "Why": "Por qué",
    # The terminal of `retain mail`.
    "Sent to {to}: {subject}": "Enviado a {to}: {subject}",
    "Wrote {file}: to {to}, {subject}": "Escrito: {file}, para {to}, {subject}",
    "Mails sent before for this day: {count}": "Ya enviados para este día: {count}",
    "Nothing to send for {day}.": "Nada que enviar para el {day}.",
    # The starter workbook.
    ("Wrote {book} with the sheets {sheets} and {last}."): (
        "Se escribió {book} con las hojas {sheets} y {last}."
    ),
    ("Fill in {first} and {second}, then: retain refresh {book}"): (
        "Rellene {first} y {second}, y después: retain refresh {book}"
    ),
    (
        "Open it, allow its macros, and press Refresh everything. The rows that say "
        "example can be deleted."
    ): (
        "Ábralo, permita sus macros y pulse «Actualizar todo». Las filas que dicen "
        "«ejemplo» se pueden eliminar."
    ),
    ("No workbook is open. Open one with your customers and press the button again."): (
        "No hay ningún libro abierto. Abra uno con sus clientes y pulse el botón otra vez."
    ),
    "playbook.after|3 days": "3 días",
    "playbook.after|5 days": "5 días",
    "playbook.after|10 days": "10 días",
    "playbook.after|day 30": "día 30",
    "playbook.after|day 90": "día 90",
    "playbook.after|1 year": "1 año",
    "playbook.after|season": "temporada",
    "playbook.after|1 Jun": "1 de junio",
    "Not interested": "No interesado",
    "Wrong number": "Número equivocado",
    "When blank": "Si está vacío",
    "Example: bakery": "Ejemplo: panadería",
    "Example: hotel": "Ejemplo: hotel",
    "Example: museum": "Ejemplo: museo",
    "You": "Usted",
    "Delete the rows that say example, in Customers and here.": (
        "Elimine las filas que dicen «ejemplo», en los clientes y aquí."
    ),
    "Wants an offer for the winter.": "Quiere una oferta para el invierno.",
    "Send the offer": "Enviar la oferta",
    # The sheet of buttons.
    "Refresh everything": "Actualizar todo",
    "Tiers, next calls, the call schedule and all reports": (
        "Clases, próximas llamadas, el plan de llamadas y todos los informes"
    ),
    "The call schedule alone": "Solo el plan de llamadas",
    "The retention report alone": "Solo el informe de retención",
    "What was promised or expected and has not come": (
        "Lo que se prometió o esperaba y no ha llegado"
    ),
    "More reports": "Más informes",
    "The report chosen above, as a sheet; delete the sheet when you are done with it": (
        "El informe elegido arriba, en una hoja; elimine la hoja cuando ya no la necesite"
    ),
    "Check": "Comprobar",
    "How the sheets are understood, and what cannot be read": (
        "Cómo se entienden las hojas, y qué no se puede leer"
    ),
    "Why?": "¿Por qué?",
    "Why the customer named above, or selected, has this tier and this date": (
        "Por qué el cliente nombrado arriba, o seleccionado, tiene esta clase y esta fecha"
    ),
    "Log a call": "Anotar llamada",
    "A new row in the call log for the customer named above, or selected": (
        "Una fila nueva en el registro de llamadas para el cliente nombrado arriba, o seleccionado"
    ),
    "Check set-up": "Comprobar instalación",
    "What works on this machine": "Lo que funciona en este equipo",
    (
        "A button saves nothing: you save the workbook, or close it as it was. With "
        "AutoSave on (workbooks in a cloud), Excel saves by itself."
    ): (
        "Un botón no guarda nada: usted guarda el libro, o lo cierra como estaba. Con "
        "Autoguardado activo (libros en una nube), Excel guarda por sí mismo."
    ),
    (
        "Values you type over ours are kept, on a sheet (kept DATE); colours and comments"
        " on a sheet that a button wrote are written over by the next press."
    ): (
        "Los valores que escriba sobre los nuestros se conservan, en una hoja (kept "
        "FECHA); los colores y comentarios de una hoja que escribió un botón se pierden "
        "con la siguiente pulsación."
    ),
    "Set-up and help: Check set-up.": "Instalación y ayuda: Comprobar instalación.",
    "Type a customer's name or id, then press the button.": (
        "Escriba el nombre o código de un cliente y pulse el botón."
    ),
    "Choose a report, then press More reports. Diary is the page of the customer above.": (
        "Elija un informe y pulse Más informes. Ficha de cliente es la página del cliente"
        " de arriba."
    ),
    "Customer for Why? and Log a call": "Cliente: ¿Por qué? y Anotar",
    "Report for More reports": "Informe para Más informes",
    "The day the run is made for; blank: today": (
        "El día para el que se hace la ejecución; vacío: hoy"
    ),
    "Time zone of 'today', like Europe/Madrid; blank: this machine's": (
        "Zona horaria de «hoy», como Europe/Madrid; vacío: la de este equipo"
    ),
    ("Language of our sheets: en, de, fr, es, pl or it; auto: that of the book's own headers"): (
        "Idioma de nuestras hojas: en, de, fr, es, pl o it; auto: el de los encabezados del libro"
    ),
    "Country whose holidays hold where a customer or rep has none; blank: weekends only": (
        "País cuyos festivos valen donde un cliente o comercial no tiene ninguno; vacío: "
        "solo fines de semana"
    ),
    "Working days of reps without an entry in the Team sheet": (
        "Días laborables de los comerciales sin entrada en la hoja Equipo"
    ),
    ("share: by cumulative revenue; points: by weighted points; own: by the classes in the list"): (
        "share: por facturación acumulada; points: por puntos ponderados; own: por las "
        "categorías de la lista"
    ),
    "share: customers within this first part of the revenue are A": (
        "share: los clientes dentro de esta primera parte de la facturación son A"
    ),
    "share: customers within this first part of the revenue are B": (
        "share: los clientes dentro de esta primera parte de la facturación son B"
    ),
    "points: A from this many points of 100": "points: A desde tantos puntos de 100",
    "points: B from this many points of 100": "points: B desde tantos puntos de 100",
    "Keep the number of A and B customers below cap_a and cap_b": (
        "Mantener el número de clientes A y B por debajo de cap_a y cap_b"
    ),
    "At most this share of the customers is A": "Como máximo esta parte de los clientes es A",
    "At most this share of the customers is B": "Como máximo esta parte de los clientes es B",
    (
        "Who would be in another tier with this share less or more revenue (or points) "
        "keeps the tier of the run before, until a run on a later day says the same again; "
        "0: no holding"
    ): (
        "Quien estaría en otra categoría con esta parte menos o más de facturación (o "
        "puntos) conserva la de la ejecución anterior, hasta que una de otro día diga lo "
        "mismo; 0: no se conserva"
    ),
    "points: weight of revenue": "points: peso de la facturación",
    "points: weight of potential": "points: peso del potencial",
    "points: weight of influence": "points: peso de la influencia",
    "points: weight of length of service": "points: peso de la antigüedad",
    "Months of Orders that count as revenue where the customer list has none": (
        "Meses de Pedidos que cuentan como facturación donde la lista de clientes no tiene"
    ),
    (
        "Currency of the figures, like EUR; blank: the one with the rate 1 in the sheet "
        "Rates, else the one most amounts are in"
    ): (
        "Moneda de las cifras, como EUR; vacío: la de cambio 1 en la hoja Tipos de cambio, "
        "si no la de la mayoría de los importes"
    ),
    "Customers this new are called as A": (
        "Durante tantos días los clientes nuevos se llaman como A"
    ),
    ("A problem opened or resolved this recently, or still open, lifts a customer by one class"): (
        "Un problema abierto o resuelto en tantos días, o aún abierto, sube al cliente una "
        "categoría"
    ),
    "Severity from which an open case lifts a customer by two classes": (
        "Gravedad desde la que un caso abierto sube al cliente dos categorías"
    ),
    "Days between calls to customers called as A": (
        "Días entre llamadas a clientes atendidos como A"
    ),
    "Days between calls to customers called as B": (
        "Días entre llamadas a clientes atendidos como B"
    ),
    "Days between calls to customers called as C": (
        "Días entre llamadas a clientes atendidos como C"
    ),
    "Days between calls to customers without a tier": (
        "Días entre llamadas a clientes sin categoría"
    ),
    "Working days to wait after a first attempt without success": (
        "Días laborables de espera tras un primer intento sin éxito"
    ),
    "Working days to wait after each further attempt": (
        "Días laborables de espera tras cada intento posterior"
    ),
    "Attempts after which a customer rests for one interval": (
        "Intentos tras los que un cliente descansa un intervalo"
    ),
    "Working days after a customer begins at which the first call is due": (
        "Días laborables tras el inicio de un cliente en los que vence la primera llamada"
    ),
    "Working days ahead whose published calls move for a commitment only": (
        "Días laborables por delante cuyas llamadas publicadas solo se mueven por un compromiso"
    ),
    "Share of the interval that a call may come early to fill a free place": (
        "Parte del intervalo que una llamada puede adelantarse para llenar un hueco libre"
    ),
    "Calls due within this many days are 'due soon'": (
        "Las llamadas que vencen dentro de tantos días «vencen pronto»"
    ),
    "Calls a rep can make on a working day, unless the Team sheet says otherwise": (
        "Llamadas que un comercial puede hacer en un día laborable, salvo que la hoja "
        "Equipo diga otra cosa"
    ),
    ("Stretch all intervals by one factor where more calls are asked for than are possible"): (
        "Alargar todos los intervalos por un factor donde se piden más llamadas de las posibles"
    ),
    "Share of calls that succeed, where the call log has fewer than 30 to tell": (
        "Parte de llamadas con éxito, donde el registro tiene menos de 30 para saberlo"
    ),
    "Times its stretched interval after which a waiting customer is called first": (
        "Veces su intervalo alargado tras las que un cliente que espera se llama primero"
    ),
    "Working days the call schedule reaches ahead": (
        "Días laborables que abarca el plan de llamadas"
    ),
    "Working days after the planned day on which a call still counts as made on time": (
        "Días laborables tras el día previsto en los que una llamada aún cuenta como puntual"
    ),
    "Outcomes that count as a contact": "Resultados que cuentan como contacto",
    "Outcomes that count as an attempt only": "Resultados que cuentan solo como intento",
    "Customers with this status are not called": "A los clientes con este estado no se les llama",
    "Customers with this status are not called for now": (
        "A los clientes con este estado no se les llama por ahora"
    ),
    "Customers with this status are treated as do not call": (
        "Los clientes con este estado se tratan como «no llamar»"
    ),
    (
        "Customers with this status are called; a status in none of these lists is called "
        "too, and noted"
    ): (
        "A los clientes con este estado se les llama; también con un estado de ninguna "
        "lista, con un aviso"
    ),
    (
        "Further states of orders and invoices that do not count, beside those that are known"
    ): "Otros estados de pedidos y facturas que no cuentan, además de los conocidos",
    ("Further states of orders and invoices that count; one in neither list counts, noted"): (
        "Otros estados de pedidos y facturas que cuentan; uno de ninguna lista cuenta, con un aviso"
    ),
    "Working days after a delivery or a start at which the check-up is due": (
        "Días laborables tras una entrega o un inicio en los que toca el seguimiento"
    ),
    "Days after which a delivery or a start asks for no check-up any more": (
        "Días tras los que una entrega o un inicio ya no pide seguimiento"
    ),
    "Working days after a case is resolved at which the customer is called": (
        "Días laborables tras resolverse un caso en los que se llama al cliente"
    ),
    (
        "Working days after a gap opens (a case, a shortage, a promise overdue) at which "
        "the customer is called"
    ): (
        "Días laborables tras abrirse una incidencia (un caso, un faltante, una promesa "
        "vencida) en los que se llama al cliente"
    ),
    "Working days between calls while a gap stays open": (
        "Días laborables entre llamadas mientras una incidencia sigue abierta"
    ),
    "Working days between calls while a promise is broken or a request unanswered": (
        "Días laborables entre llamadas mientras una promesa está incumplida o una "
        "solicitud sin respuesta"
    ),
    "Working days before its day from which a promise of ours stands on the sheet To do": (
        "Días laborables antes de su día desde los que una promesa nuestra está en la hoja Tareas"
    ),
    "Days ahead for which purchases are expected in the report expected": (
        "Días por delante para los que el informe expected espera compras"
    ),
    "Days before and after a case in which scores and spend are compared": (
        "Días antes y después de un caso en los que se comparan valoraciones y gasto"
    ),
    (
        "Working days within which a customer's promise is confirmed and the notes of a "
        "meeting are sent"
    ): (
        "Días laborables en los que se confirma una promesa del cliente y se envían las "
        "notas de una reunión"
    ),
    "Working days within which every customer gets an answer, of whatever tier": (
        "Días laborables en los que todo cliente recibe respuesta, de cualquier categoría"
    ),
    "Working days within which a handoff is accepted; then it is back with the giver": (
        "Días laborables en los que se acepta un traspaso; después vuelve a quien lo dio"
    ),
    (
        "Days after a change of owner in which the handover checklist is shown; longer "
        "while the new rep has not called"
    ): (
        "Días tras un cambio de responsable en los que se muestra la lista del traspaso; "
        "más mientras el nuevo no haya llamado"
    ),
    (
        "Days that each delivery service promises, like Same Day=0, First Class=1, for "
        "orders without a promised day"
    ): (
        "Días que promete cada servicio de entrega, como Same Day=0, First Class=1, para "
        "pedidos sin día prometido"
    ),
    "Share of our own promises that the suggested buffer would have kept": (
        "Parte de nuestras promesas que el margen propuesto habría cumplido"
    ),
    "Promises with a day that a suggested buffer needs at least": (
        "Promesas con día que un margen propuesto necesita al menos"
    ),
    "Times that the same claim is broken before it is flagged": (
        "Veces que se incumple la misma afirmación hasta que se señala"
    ),
    "Visits a year that A customers get at least, unless they prefer another channel": (
        "Visitas al año que los clientes A reciben al menos, salvo que prefieran otro canal"
    ),
    "Visits a year that B customers get at least": (
        "Visitas al año que los clientes B reciben al menos"
    ),
    "Visits a year that C customers get at least; 0: when they ask for one": (
        "Visitas al año que los clientes C reciben al menos; 0: cuando la piden"
    ),
    "Visits a year that customers without a tier get at least": (
        "Visitas al año que los clientes sin categoría reciben al menos"
    ),
    "Places of a rep's day that a visit takes, at most the whole day": (
        "Huecos del día de un comercial que ocupa una visita, como máximo el día entero"
    ),
    (
        "Visits that a rep makes in a week at most, several on a day where it has places "
        "for them; and at most half of the places of a week are for visits"
    ): (
        "Visitas que un comercial hace por semana como máximo, varias en un día donde tiene "
        "huecos; y como máximo la mitad de los huecos de una semana son para visitas"
    ),
    (
        "Days for which an item of the News sheet is worth telling, where it has no last day"
    ): "Días en que una novedad merece contarse, donde no tiene último día",
    "Items of news to raise in one call at most": (
        "Novedades que tratar en una llamada como máximo"
    ),
    "Overdue or disputed invoices to raise in one call at most": (
        "Facturas vencidas o en disputa que tratar en una llamada como máximo"
    ),
    "What to ask about changes: a word for the Answers sheet, a colon, the question": (
        "Qué preguntar sobre cambios: una palabra para la hoja de respuestas, dos puntos, "
        "la pregunta"
    ),
    "Questions to raise in one call at most": "Preguntas que hacer en una llamada como máximo",
    "Days before a renewal from which competitors named there are a point": (
        "Días antes de una renovación desde los que los competidores allí nombrados son un "
        "punto que tratar"
    ),
    (
        "Functions that need a person on both sides at every customer, like Purchasing, "
        "Accounts payable; blank: those that the sheet Contacts names for each"
    ): (
        "Funciones que necesitan una persona en ambos lados en cada cliente, como Compras, "
        "Contabilidad; vacío: las que nombra la hoja Contacts"
    ),
    "Days after which an answer is out of date and the question is asked again": (
        "Días tras los que una respuesta caduca y la pregunta se repite"
    ),
    "Days between reviews with A customers; 0: none": (
        "Días entre revisiones con clientes A; 0: ninguna"
    ),
    "Days between reviews with B customers; 0: none": (
        "Días entre revisiones con clientes B; 0: ninguna"
    ),
    "Days between reviews with C customers; 0: none": (
        "Días entre revisiones con clientes C; 0: ninguna"
    ),
    "Days between reviews with customers without a tier; 0: none": (
        "Días entre revisiones con clientes sin categoría; 0: ninguna"
    ),
    "Days between surveys of a customer; 0: none": "Días entre encuestas a un cliente; 0: ninguna",
    (
        "What may be given to an A customer within 365 days, offers aside, unless the "
        "customer list has a Gift budget; 0: no budget is kept"
    ): (
        "Lo que puede regalarse a un cliente A en 365 días, ofertas aparte, salvo que la "
        "lista tenga un Presupuesto de regalos; 0: sin presupuesto"
    ),
    "What may be given to a B customer": "Lo que puede regalarse a un cliente B",
    "What may be given to a C customer": "Lo que puede regalarse a un cliente C",
    "What may be given to a customer without a tier": (
        "Lo que puede regalarse a un cliente sin categoría"
    ),
    "What one gift may cost at most, as the policy of the house says; 0: none": (
        "Lo que un regalo puede costar como máximo, según las normas de la casa; 0: sin límite"
    ),
    "Days for which an offer without a result counts as open": (
        "Días en que una oferta sin resultado cuenta como abierta"
    ),
    "Purposes of a call that count as selling; every other one gives value": (
        "Motivos de una llamada que cuentan como venta; cualquier otro da valor"
    ),
    "Purposes of a call that count as a review": (
        "Motivos de una llamada que cuentan como revisión"
    ),
    "Purposes of a call that count as a thank-you": (
        "Motivos de una llamada que cuentan como agradecimiento"
    ),
    "Go by the sheet Playbook, or by the built-in playbook where the book has none": (
        "Guiarse por la hoja Plan de atención, o por el plan incorporado donde el libro no "
        "tiene ninguna"
    ),
    "Days after its day at which a step of the playbook is not asked for any more": (
        "Días tras su día desde los que ya no se pide un paso del plan de atención"
    ),
    (
        "Customers of a rep for whom a step that comes round again is asked for at a time, "
        "the best first"
    ): (
        "Clientes de un comercial para los que se pide a la vez un paso que se repite, los "
        "mejores primero"
    ),
    "Years after which a customer is long-standing for the playbook": (
        "Años tras los que un cliente es antiguo para el plan de atención"
    ),
    (
        "Working days that a gift is under way, by country, like DE=2, US=12; home is the "
        "rep's own country, abroad every other one"
    ): (
        "Días laborables que un regalo está en camino, por país, como DE=2, US=12; home es "
        "el país del comercial, abroad cualquier otro"
    ),
    (
        "The day on which a gift for the season is to be there, by country, like US=20 Nov, "
        "or a week before a feast, like PH=Chinese New Year; one without a country is for "
        "all that have no feast of their own (like Eid al-Fitr, Diwali or Chinese New Year)"
    ): (
        "El día en que un regalo de temporada debe estar allí, por país, como US=20 Nov, o "
        "una semana antes de una fiesta, como PH=Chinese New Year; uno sin país es para "
        "todos los que no tienen fiesta propia (como Eid al-Fitr, Diwali o Chinese New "
        "Year)"
    ),
    "Contacts in a row that only sold, from which a customer is listed": (
        "Contactos seguidos solo de venta desde los que se lista a un cliente"
    ),
    "Days that the report on contact quality looks back": (
        "Días que mira atrás el informe de calidad de los contactos"
    ),
    "Last contacts that the diary page of a customer shows": (
        "Últimos contactos que muestra la página del diario de un cliente"
    ),
    "Days without an order after which a customer counts as lost in Survival": (
        "Días sin pedido tras los que un cliente cuenta como perdido en Permanencia"
    ),
    "Days within which a new customer is expected to order again": (
        "Días en los que se espera que un cliente nuevo vuelva a pedir"
    ),
    "Orders are bills of contracts that run on, so that gross retention means something": (
        "Los pedidos son facturas de contratos en curso, de modo que la retención bruta "
        "significa algo"
    ),
    "Orders that tell a customer's own rhythm, for the Watch list": (
        "Pedidos que muestran el ritmo propio de un cliente, para la Lista de vigilancia"
    ),
    "Times the longest gap between orders after which one is overdue": (
        "Veces el intervalo más largo entre pedidos tras las que uno está atrasado"
    ),
    "By what share the last three orders are less, or more, than usual": (
        "En qué parte los tres últimos pedidos son menos, o más, de lo habitual"
    ),
    "Times the cadence after which a customer whom nobody reached is silent": (
        "Veces el intervalo tras las que un cliente al que nadie localizó está en silencio"
    ),
    "Days after which an open gap is a signal": (
        "Días tras los que una incidencia abierta es una señal"
    ),
    (
        "How unlikely it must be that as many orders without a category are chance, for it "
        "to count as dropped"
    ): (
        "Lo improbable que debe ser que tantos pedidos sin una categoría sean casualidad "
        "para que cuente como abandonada"
    ),
    "Share of similar customers who buy a category that one does not": (
        "Parte de clientes parecidos que compran una categoría que uno no compra"
    ),
    ("Part of the second orders within whose time one is expected, for the Watch list"): (
        "Parte de los segundos pedidos en cuyo plazo se espera uno, para la Lista de vigilancia"
    ),
    ("Times lost_days after which a lost customer is no more to be won back"): (
        "Cuántas veces lost_days tras las que a un cliente perdido ya no se le recupera"
    ),
    ("Share of the customers whose potential is high, for the Watch list"): (
        "Parte de los clientes cuyo potencial es alto, para la Lista de vigilancia"
    ),
    ("Lower part of a scale in which a score is low; 6 of 10 where it recommends"): (
        "Parte baja de una escala en la que una nota es baja; 6 de 10 donde recomienda"
    ),
    ("Part of its scale by which a score falls, at least by two points"): (
        "Parte de su escala en la que baja una nota, al menos dos puntos"
    ),
    "Promises in a year that passed their day without a word, for the Watch list": (
        "Promesas en un año que pasaron su día sin aviso, para la Lista de vigilancia"
    ),
    "Times in a year that the same claim was broken with one customer": (
        "Veces en un año que se incumplió la misma afirmación con un cliente"
    ),
    "By how much the last three ratings are lower than those of the first days": (
        "En cuánto las tres últimas valoraciones son más bajas que las de los primeros días"
    ),
    "Contacts in a year, all by one person of ours, that are a signal": (
        "Contactos en un año, todos por una persona nuestra, que son una señal"
    ),
    "Contacts in a year, all with one person of theirs, that are a signal": (
        "Contactos en un año, todos con una persona suya, que son una señal"
    ),
    (
        "Tiers whose customers two of us and two of theirs should know, for the Watch list: "
        "a, ab or abc"
    ): (
        "Categorías cuyos clientes deben conocer dos de los nuestros y dos de los suyos, "
        "para la Lista de vigilancia: a, ab o abc"
    ),
    "Days after the day of a sit-down from which on it is missed": (
        "Días tras el día de una reunión anual desde los que está pendiente"
    ),
    ("By what share calls rise and talks get shorter or worse in such a month"): (
        "En qué parte suben las llamadas y se acortan o empeoran las conversaciones en un mes así"
    ),
    ("By what share one has bought more than the last of the Top ten to come in"): (
        "En qué parte ha comprado uno más que el último de los diez mejores para entrar"
    ),
    "Days after which a signal answered with Later comes back": (
        "Días tras los que vuelve una señal respondida con Más tarde"
    ),
    "Warning sign: fewer of the customers called as A or B reached in time": (
        "Señal de alarma: menos clientes atendidos como A o B localizados a tiempo"
    ),
    "Warning sign: more of the contacts of 365 days were to sell": (
        "Señal de alarma: más contactos de 365 días fueron para vender"
    ),
    "Warning sign: more customers who said in 365 days neither score nor answer": (
        "Señal de alarma: más clientes que en 365 días no dieron valoración ni respuesta"
    ),
    "Warning sign: so many of the last 12 months had more calls, shorter or worse": (
        "Señal de alarma: tantos de los últimos 12 meses tuvieron más llamadas, más cortas o peores"
    ),
    "Warning sign: a rep is asked for more than so many times what a day holds": (
        "Señal de alarma: a un comercial se le pide más de tantas veces lo que cabe en un día"
    ),
    "When calls begin in the calendar file, unless the Team sheet says otherwise": (
        "Cuándo empiezan las llamadas en el archivo de calendario, salvo que la hoja Equipo "
        "diga otra cosa"
    ),
    "When the last call ends in the calendar file, unless the Team sheet says otherwise": (
        "Cuándo acaba la última llamada en el archivo de calendario, salvo que la hoja "
        "Equipo diga otra cosa"
    ),
    "Minutes that a call takes in the calendar file": (
        "Minutos que dura una llamada en el archivo de calendario"
    ),
    (
        "Reports that each refresh writes too, besides its own, like promises, "
        "contact-quality; to-do, watch-list or gaps, where that sheet was deleted"
    ): (
        "Informes que cada actualización escribe además de los suyos, como promises, "
        "contact-quality; to-do, watch-list o gaps, donde se eliminó esa hoja"
    ),
    "Who gets the digest of `retain mail`: e-mail addresses, or names of the Team sheet": (
        "Quién recibe el resumen de `retain mail`: direcciones de correo, o nombres de la "
        "hoja Equipo"
    ),
    ("Address that mails come from; blank: RETAIN_MAIL_FROM; by the command line or TOML only"): (
        "Dirección de la que salen los correos; vacío: RETAIN_MAIL_FROM; solo por la línea "
        "de comandos o TOML"
    ),
    ("Server that takes the mails; blank: RETAIN_SMTP_HOST; by the command line or TOML only"): (
        "Servidor que recibe los correos; vacío: RETAIN_SMTP_HOST; solo por la línea de "
        "comandos o TOML"
    ),
    ("Its port; 0: RETAIN_SMTP_PORT, else 587, or 465 for tls; by the command line or TOML only"): (
        "Su puerto; 0: RETAIN_SMTP_PORT, si no 587, o 465 con tls; solo por la línea de "
        "comandos o TOML"
    ),
    (
        "starttls: encrypted before anything is said; tls: from the first byte; none: on "
        "this machine only; blank: RETAIN_SMTP_SECURITY, else starttls; by the command line "
        "or TOML only"
    ): (
        "starttls: cifrado antes de decir nada; tls: desde el primer byte; none: solo en "
        "este equipo; vacío: RETAIN_SMTP_SECURITY, si no starttls; solo por la línea de "
        "comandos o TOML"
    ),
    (
        "Who signs in there, with RETAIN_SMTP_PASSWORD; blank: RETAIN_SMTP_USER; by the "
        "command line or TOML only"
    ): (
        "Quién inicia sesión allí, con RETAIN_SMTP_PASSWORD; vacío: RETAIN_SMTP_USER; solo "
        "por la línea de comandos o TOML"
    ),
    ("Go on where the list or a log holds a quarter of the rows of the last run, or fewer"): (
        "Seguir donde la lista o un registro tiene un cuarto de las filas de la última "
        "ejecución, o menos"
    ),
    "Backups kept beside the workbook": "Copias de seguridad que se guardan junto al libro",
    (
        "Dates typed as text like 3/4/2026: yes, the day stands first; no, the month; "
        "blank: told by the column"
    ): (
        "Fechas escritas como texto, como 3/4/2026: sí, el día va primero; no, el mes; "
        "vacío: según la columna"
    ),
    (
        "Numbers typed as text like 1.250: yes, the comma is the decimal mark; no, the "
        "point; blank: told by the column"
    ): (
        "Números escritos como texto, como 1.250: sí, la coma es el decimal; no, el punto; "
        "vacío: según la columna"
    ),
    (
        "How text files were saved, like cp1250 or shift_jis, by the command line or TOML "
        "only; blank: told by their letters"
    ): (
        "Cómo se guardaron los archivos de texto, como cp1250 o shift_jis, solo por la "
        "línea de comandos o TOML; vacío: según sus letras"
    ),
    (
        "Seconds that reading .xls, .xlsb and .ods files, and .xlsx with cells far apart, "
        "may take; of a file above 10 MB in proportion more; by the command line or TOML "
        "only"
    ): (
        "Segundos que puede tardar la lectura de archivos .xls, .xlsb y .ods, y de .xlsx "
        "con celdas muy separadas; más en proporción si pasa de 10 MB; solo por la línea de "
        "comandos o TOML"
    ),
    (
        "Megabytes of memory that it may take, on Linux; above 10 MB more too; by the "
        "command line or TOML only"
    ): (
        "Megabytes de memoria que puede usar, en Linux; más si pasa de 10 MB; solo por la "
        "línea de comandos o TOML"
    ),
    (
        "Megabytes of memory that DuckDB may take for a database; what does not fit goes to "
        "the disk meanwhile; by the command line or TOML only"
    ): (
        "Megabytes de memoria que DuckDB puede usar para una base de datos; lo que no cabe "
        "va al disco mientras tanto; solo por la línea de comandos o TOML"
    ),
    (
        "Rows of a table of a database up to which it is read as a sheet; a larger call log "
        "stays there, and what is known of each customer comes back; by the command line or "
        "TOML only"
    ): (
        "Filas de una tabla de base de datos hasta las que se lee como hoja; un registro de "
        "llamadas mayor se queda allí, y vuelve lo que se sabe de cada cliente; solo por la "
        "línea de comandos o TOML"
    ),
    (
        "Headers you settled: a row of its own each, like 'column Calls.Result' with the "
        "value outcome, or -"
    ): (
        "Encabezados que usted fijó: cada uno en su fila, como 'column Calls.Result' con el "
        "valor outcome, o -"
    ),
    ("Sheets you settled: a row of its own each, like 'sheet 2026' with the value Calls, or -"): (
        "Hojas que usted fijó: cada una en su fila, como 'sheet 2026' con el valor Calls, o -"
    ),
    (
        "Names you settled, by which a log calls a customer: a row of its own each, like "
        "'name Meyer' with the value Meyer AG"
    ): (
        "Nombres que usted fijó, con los que un registro llama a un cliente: cada uno en su "
        "fila, como 'name Meyer' con el valor Meyer AG"
    ),
    (
        "Outcomes you settled: a row of its own each, like 'outcome Rang back' with the "
        "value reached or not reached"
    ): (
        "Resultados que usted fijó: cada uno en su fila, como 'outcome Devolvió la llamada' "
        "con el valor reached o not reached"
    ),
    (
        "Statuses you settled: a row of its own each, like 'status Dormant' with the value "
        "active, paused, lost or no contact"
    ): (
        "Estados que usted fijó: cada uno en su fila, como 'status Dormido' con el valor "
        "active, paused, lost o no contact"
    ),
    (
        "States of orders and invoices you settled: a row of its own each, like 'state "
        "Parked' with the value counts or void"
    ): (
        "Estados de pedidos y facturas que usted fijó: cada uno en su fila, como 'state "
        "Aparcado' con el valor counts o void"
    ),
    "playbook.purpose|thank-you": "agradecimiento",
    "playbook.purpose|onboarding": "incorporación",
    "playbook.purpose|wow": "sorpresa",
    "playbook.purpose|introduction": "presentar al equipo",
    "playbook.purpose|incentive": "incentivo",
    "playbook.purpose|review": "revisión",
    "playbook.purpose|sit-down": "encuentro anual",
    "playbook.purpose|appreciation": "reconocimiento",
    "playbook.purpose|special action": "acción especial",
    "playbook.purpose|panel": "panel de clientes",
    "Page &P of &N": "Página &P de &N",
    "The day this run was made for": "El día para el que se hizo esta ejecución",
    "The book that was read": "El libro que se leyó",
    "Rows of the customer list that stand for a customer": (
        "Filas de la lista de clientes que representan a un cliente"
    ),
    "Calls placed within the horizon": "Llamadas con sitio en el plazo del plan",
    "Calls due in the horizon without a place in it": (
        "Llamadas que vencen en el plazo del plan sin sitio en él"
    ),
    "The factor of each rep; see Capacity in the report": (
        "El factor de cada comercial; vea Capacidad en el informe"
    ),
    "Rows of the Problems sheet": "Filas de la hoja Problemas",
    (
        "Next steps of the log that nobody marked as done, and whose days of checkup_window "
        "ended within as many days; the customers' diaries show them"
    ): (
        "Próximos pasos del registro que nadie marcó como hechos y cuyos días de "
        "checkup_window acabaron en otros tantos días; los diarios de los clientes los "
        "muestran"
    ),
    (
        "Steps that nobody marked as done within playbook_late days after their day, of the "
        "last 365 days; the report onboarding lists them"
    ): (
        "Pasos que nadie marcó como hechos en playbook_late días tras su día, de los "
        "últimos 365 días; el informe onboarding los lista"
    ),
    "as a sheet of its own": "en una hoja propia",
    "A report as a sheet; Diary is the page of the selected customer": (
        "Un informe en una hoja; Ficha de cliente es la página del cliente elegido"
    ),
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
    "; potential decided between equals": "; entre iguales decidió el potencial",
    "; length of service decided between equals": "; entre iguales decidió la antigüedad",
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
    ", {n} is possible": ", es posible {n}",
    ", the factor of the last plan is kept": ", se mantiene el factor del último plan",
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
    "; by the cadence it would be {day}": "; según el ritmo sería el {day}",
    ", which is ": ", que es ",
    ", so {day}": ", por eso el {day}",
    "; tried once without success, last {day}": "; un intento sin éxito, el último el {day}",
    "; tried {n} times without success, last {day}": "; {n} intentos sin éxito, el último el {day}",
    "; after so many attempts routine calls rest for {n} days": (
        "; tras tantos intentos las llamadas de rutina descansan {n} días"
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
    "{day} is a {weekday}, when ": "el {day} es {weekday}, en que ",
    "{day} a {weekday}, when ": "el {day} {weekday}, en que ",
    ", which is a holiday in {ours}": ", que es festivo ({ours})",
    ", which is a closing day (": ", que es día de cierre (",
    ", which is a day off of ": ", que es día libre de ",
    ", which is a {weekday}, when ": ", que es {weekday}, en que ",
    ", which is a {weekday}": ", que es {weekday}",
    "it is a {weekday}, when ": "es {weekday}, en que ",
    "it is a holiday in {ours}": "es festivo ({ours})",
    "it is a closing day (": "es día de cierre (",
    "it is a {weekday}": "es {weekday}",
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
    "Its week has as many visits as visits_a_week allows, so {day}.": (
        "Su semana ya tiene tantas visitas como permite visits_a_week, así que el {day}."
    ),
    "Its week has as many visits as visits_a_week allows.": (
        "Su semana ya tiene tantas visitas como permite visits_a_week."
    ),
    "Half of the places of its week are for visits already, so {day}.": (
        "La mitad de los huecos de su semana ya es para visitas, así que el {day}."
    ),
    "Half of the places of its week are for visits already.": (
        "La mitad de los huecos de su semana ya es para visitas."
    ),
    "No talk for more than {n} intervals.": "Sin conversación desde hace más de {n} intervalos.",
    "Ahead of other routine calls: no talk for more than {n} intervals.": (
        "Por delante de otras llamadas de rutina: sin conversación desde hace más de {n} "
        "intervalos."
    ),
    "Calls after time off are spread: on {day}.": (
        "Las llamadas tras días libres se reparten: el {day}."
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
        ", y nadie sustituye: indique un sustituto (Backup) en la hoja Equipo"
    ),
    " (spoke {day}, not marked as told: write the day under Told on)": (
        " (se habló el {day}, sin marcar como comunicado: escriba el día en Told on)"
    ),
    "what it was for is no longer open": "su motivo ya no está pendiente",
    "there are fewer places on that day": "ese día hay menos huecos",
    "a place is free today": "hoy hay un hueco",
    "a place is free sooner": "hay un hueco antes",
    "a place is free before days off": "hay un hueco antes de los días libres",
    "no visit any more: it would take places of other calls or visits": (
        "ya no es visita: quitaría sitio a otras llamadas o visitas"
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
    "It leaves this list on {day}, unless it is marked as done.": (
        "Sale de esta lista el {day}, si nadie la marca como hecha."
    ),
    "; not marked as done": "; sin marcar como hecho",
    "They wrote or rang on {day} and wait for an answer": (
        "Escribieron o llamaron el {day} y esperan respuesta"
    ),
    "Send the notes of the meeting of {day}": "Envíe las notas de la reunión del {day}",
    "Accept the case, handed on by ": "Acepte el caso, traspasado por ",
    "Accept {what}, handed on by ": "Acepte {what}, traspasado por ",
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
    " planned twice": " previsto dos veces",
    " nothing of it was bought in the last 12 months": (
        " no se compró nada de ello en los últimos 12 meses"
    ),
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
    "Whom do you know who could use what we do?": (
        "¿A quién conoce que podría aprovechar lo que hacemos?"
    ),
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
    ("One order, {n} days ago, and no second; {n2} of the second orders came within {n3} days."): (
        "Un pedido hace {n} días y ningún segundo; {n2} de los segundos pedidos llegaron en"
        " {n3} días."
    ),
    "One order, {n} days ago, and no second; at most {n2}.": (
        "Un pedido hace {n} días y ningún segundo; como mucho {n2}."
    ),
    "Lost for {n} days; bought {n2} in the best year, half of the others {n3} or less.": (
        "Perdido desde hace {n} días; compró {n2} en el mejor año, la mitad de los "
        "demás {n3} o menos."
    ),
    "Orders are known up to {day}.": "Los pedidos se conocen hasta el {day}.",
    (
        "{n} days since the last order, usually {n2}, at most {n3} in the last {n4} gaps; "
        "overdue after {n5}, {n6} times the longest."
    ): (
        "{n} días desde el último pedido, lo normal {n2}, como mucho {n3} en los últimos "
        "{n4} intervalos; atrasado después de {n5}, {n6} veces el más largo."
    ),
    "The last {n} ratings were {n2} on average, {n3} in the first {n4} days.": (
        "Las últimas {n} valoraciones fueron de {n2} de media, {n3} en los primeros {n4} días."
    ),
    "The last {n} orders came to {n2}, usually {n3}": (
        "Los últimos {n} pedidos suman {n2}, lo normal {n3}"
    ),
    "; each since {day} was below {n}, the lowest tenth before": (
        "; cada uno desde el {day} quedó por debajo de {n}, la décima parte más baja de antes"
    ),
    "; each since {day} was above {n}, the highest tenth before": (
        "; cada uno desde el {day} superó {n}, la décima parte más alta de antes"
    ),
    (
        "{n} orders of the same season a year before come to {n2} to {n3} (the middle "
        "half, within {n4} days)."
    ): (
        "{n} pedidos de la misma época un año antes suman de {n2} a {n3} (la mitad "
        "central, a {n4} días)."
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
    " (with any number)": " (con cualquier número)",
    (
        "{n} days since anybody reached them; every {n2} days is wanted, silent after "
        "{n3}, {n4} times as many."
    ): (
        "{n} días desde que alguien los contactó; lo previsto es cada {n2} días, en "
        "silencio después de {n3}, {n4} veces más."
    ),
    "A gap: open for {n} days, since {day}; {n2} are allowed.": (
        "Una incidencia: abierta desde hace {n} días, desde el {day}; se admiten {n2}."
    ),
    ": open for {n} days, since {day}; {n2} are allowed.": (
        ": abierta desde hace {n} días, desde el {day}; se admiten {n2}."
    ),
    "Handed over on {day}; still to do: ": "Traspasado el {day}; queda por hacer: ",
    "A {n} of 10 on {day}, no open gap, not silent, and not asked of late.": (
        "Un {n} de 10 el {day}, sin incidencias, no silencioso y no consultado últimamente."
    ),
    "{n} more with less at stake: the report watch-list has them all.": (
        "{n} más, con menos en juego: el informe watch-list los tiene todos."
    ),
    "Named: ": "Mencionados: ",
    "; renewal on {day}": "; renovación el {day}",
    (
        "Potential {n}, among the highest {n2}; revenue {n3}, half of the customers have "
        "{n4} or more."
    ): (
        "Potencial {n}, entre el {n2} más alto; facturación {n3}, la mitad de los clientes "
        "tiene {n4} o más."
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
    "Silent: ": "En silencio: ",
    "Known by one of us: ": "Lo conoce solo uno de nosotros: ",
    "Competitor named: ": "Competidor mencionado: ",
    "Sit-down missed: ": "Reunión pendiente: ",
    "Handover not done: ": "Traspaso de cliente sin terminar: ",
    "Gap open too long: ": "Incidencia abierta demasiado tiempo: ",
    "Promoter: ": "Promotor: ",
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
    "the book knows of none so far": "el libro no sabe de ninguno hasta ahora",
    "they were reached since, for whatever; type Done on if that was it": (
        "contactado desde entonces, por lo que fuera; rellene «Hecho el» si era eso"
    ),
    "{iso} to {iso2}": "{iso} a {iso2}",
    "customer list": "lista de clientes",
    "Diary entries, row {n}": "Diario de contactos, fila {n}",
    ", row {n}": ", fila {n}",
    # Why a channel, and points as the page of one customer has them.
    "The customer prefers it.": "El cliente lo prefiere.",
    "The customer prefers a visit, but nobody has reached them yet.": (
        "El cliente prefiere una visita, pero nadie ha contactado aún con él."
    ),
    "No preference is known.": "No se conoce ninguna preferencia.",
    "No phone number is known.": "No se conoce ningún teléfono.",
    "Ask for a number: neither a phone number nor an e-mail address is known.": (
        "Pida un número: no se conoce ni teléfono ni correo."
    ),
    "The phone was preferred on {day}: ask whether it still is.": (
        "El {day} prefería el teléfono: pregunte si sigue siendo así."
    ),
    "Tried {n} times without success, so by another channel.": (
        "Intentado {n} veces sin éxito, así que por otro canal."
    ),
    ": this is done by visit.": ": esto se hace con una visita.",
    ": this is done by letter.": ": esto se hace por carta.",
    ": this is done by email.": ": esto se hace por correo.",
    ": this is done by phone.": ": esto se hace por teléfono.",
    "It would be a visit, but that would take places of other calls or visits.": (
        "Sería una visita, pero quitaría sitio a otras llamadas o visitas."
    ),
    "A visit is asked for, but it would take places of other calls or visits.": (
        "Se pide una visita, pero quitaría sitio a otras llamadas o visitas."
    ),
    "It would be a visit, but who stands in for a colleague calls.": (
        "Sería una visita, pero quien sustituye a un compañero llama."
    ),
    "It would be a visit, but it was planned as a call, and the plan stays.": (
        "Sería una visita, pero se planificó como llamada, y el plan se mantiene."
    ),
    "A call is asked for.": "Se pide una llamada.",
    "A visit is asked for": "Se pide una visita",
    "A visit is soon due (": "Pronto toca una visita (",
    "A visit is due (": "Toca una visita (",
    "last visit {day}; {tier} customers get at least {n} a year": (
        "última visita el {day}; los clientes {tier} tienen al menos {n} al año"
    ),
    "no visit yet; {tier} customers get at least {n} a year": (
        "aún sin visita; los clientes {tier} tienen al menos {n} al año"
    ),
    ", and there is 1 thing new to tell": ", y hay 1 novedad que contar",
    ", and there are {n} things new to tell": ", y hay {n} novedades que contar",
    "tried {day}, ": "intento el {day}, ",
    "noted {day}, ": "anotado el {day}, ",
    "a review (there was none yet)": "una revisión (aún no hubo ninguna)",
    "a review (the last one was on {day})": "una revisión (la última fue el {day})",
    "a survey (there was none yet)": "una encuesta (aún no hubo ninguna)",
    "a survey (the last one was on {day})": "una encuesta (la última fue el {day})",
    "The wow": "La sorpresa",
    ", open since {day}": ", abierta desde el {day}",
    ", who stands in, has no place before": ", que sustituye, no tiene sitio antes",
    "Whom do we best talk to?": "¿Con quién es mejor hablar?",
    "At which number or address do we best reach you?": (
        "¿En qué número o dirección le localizamos mejor?"
    ),
    "In which language do you like to be contacted?": "¿En qué idioma prefiere que le contactemos?",
    "At which hours do you like to be contacted?": "¿A qué horas prefiere que le contactemos?",
    "On which days do you like to be contacted?": "¿Qué días prefiere que le contactemos?",
    "one of the ten best by orders of 12 months": "uno de los diez mejores por pedidos de 12 meses",
    "one of the ten best by revenue": "uno de los diez mejores por ventas",
    "one of the ten best by points": "uno de los diez mejores por puntos",
}
MESSAGES = {
    " cannot be {words}; it must be a number.": " no puede ser {words}; debe ser un número.",
    (
        "Where each is the list of one rep, say of all that they are Customers: whoever its "
        "title names calls them."
    ): (
        "Si cada una es la lista de un comercial, diga de todas que son Customers: quien nombra "
        "su título los llama."
    ),
    "Settle it with `retain map BOOK {words}`.": "Fíjelo con `retain map BOOK {words}`.",
    "Nothing was written; `retain check {words}` shows all.": (
        "No se escribió nada; `retain check {words}` lo muestra todo."
    ),
    "Nothing but the sheet {ours} was written; `retain check {words}` shows all.": (
        "Solo se escribió la hoja {ours}; `retain check {words}` lo muestra todo."
    ),
    "Choose the answer in the sheet {ours} and refresh again.": (
        "Elija la respuesta en la hoja {ours} y actualice otra vez."
    ),
    " (and {n} more).": " (y {n} más).",
    "Run it again.": "Ejecútelo otra vez.",
    "Did you mean {words}?": "¿Quiso decir {words}?",
    "Known: {words}.": "Conocidos: {words}.",
    "Nothing is like it.": "Nada se le parece.",
    " has no customer {words}. ": " no tiene ningún cliente {words}. ",
    " has {n} customers named {words}; their ids: ": (
        " tiene {n} clientes llamados {words}; sus códigos: "
    ),
    "Ask by id.": "Pregunte por el código.",
    "Its only customer is {words}.": "Su único cliente es {words}.",
    "It has {n} customers, like {words}.": "Tiene {n} clientes, como {words}.",
    "This report has no table {words}. ": "Este informe no tiene la tabla {words}. ",
    "This report names no rep {words}. ": "Este informe no nombra al comercial {words}. ",
    ": nobody knows the setting {words}. ": ": nadie conoce el ajuste {words}. ",
    " cannot be {words}; it must be ": " no puede ser {words}; debe ser ",
    "a share between 0 and 1, or a percentage": "una parte entre 0 y 1, o un porcentaje",
    "a whole number from {n1} to {n2}": "un número entero de {n1} a {n2}",
    "a time like 09:00": "una hora como 09:00",
    "a time zone like Europe/Madrid": "una zona horaria como Europe/Madrid",
    "a day between 1905 and 2150": "un día entre 1905 y 2150",
    "... and {n} more wrong settings.": "... y {n} ajustes erróneos más.",
    " is above cut_b ({n}): A must end before B does.": (
        " está por encima de cut_b ({n}): A debe acabar antes que B."
    ),
    " is not before day_ends ({words}).": " no es anterior a day_ends ({words}).",
    "The four weights must not be negative, and one of them must be above 0.": (
        "Los cuatro pesos no deben ser negativos, y uno debe ser mayor que 0."
    ),
    ": working_days cannot be {words}; write days like Mon-Fri.": (
        ": working_days no puede ser {words}; escriba días como Mon-Fri."
    ),
    "The list is one sheet: put all customers on one named 'Customers', or choose one: ": (
        "La lista es una hoja: ponga todos los clientes en una llamada 'Clientes', o elija una: "
    ),
    " is empty: no sheet holds a table.": " está vacío: ninguna hoja contiene una tabla.",
    "Put the customer list on a sheet named 'Customers'.": (
        "Ponga la lista de clientes en una hoja llamada 'Clientes'."
    ),
    " has no customer list and no log that is known; its sheets and their headers are:": (
        " no tiene lista de clientes ni registro conocidos; sus hojas y encabezados son:"
    ),
    "Say what they are. If {where} is the customer list: ": (
        "Diga qué son. Si {where} es la lista de clientes: "
    ),
    "; if it is a call log: ": "; si es un registro de llamadas: ",
    "Its headers are settled by ": "Sus encabezados se fijan con ",
    "Sheet {where}, row {n}: no column holds the customer's name or id; its headers are: ": (
        "Hoja {where}, fila {n}: ninguna columna contiene el nombre o código del cliente; sus "
        "encabezados son: "
    ),
    "Name one of them 'Customer' or 'Customer ID', or settle it with `retain map`.": (
        "Llame a uno de ellos 'Customer' o 'Customer ID', o fíjelo con `retain map`."
    ),
    " could all hold the customer.": " podrían todas contener el cliente.",
    " are both settled as {words}, which is one column.": (
        " están ambos fijados como {words}, que es una sola columna."
    ),
    "Take one of the two settings out, or give it the value -.": (
        "Quite uno de los dos ajustes, o dele el valor -."
    ),
    "Another run writes into {words}; this one does nothing.": (
        "Otra ejecución escribe en {words}; esta no hace nada."
    ),
    "Try again in a moment.": "Inténtelo de nuevo en un momento.",
    " changed since it was read; start again to work on what is there now.": (
        " cambió desde que se leyó; empiece de nuevo para trabajar con lo que hay ahora."
    ),
    "Writing {words} is not allowed.": "No se permite escribir {words}.",
    "Close it in other programs, or ask for the right.": (
        "Ciérrelo en otros programas, o pida el permiso."
    ),
    " has no call log.": " no tiene registro de llamadas.",
    "Add a sheet Calls with the headings {headings}.": (
        "Añada una hoja Llamadas con los encabezados {headings}."
    ),
    "The calls of {words} stand with months across, where no row can be added.": (
        "Las llamadas de {words} están por meses en columnas, donde no se puede añadir una fila."
    ),
    "Add a sheet Calls with the headings {headings}, and move them there.": (
        "Añada una hoja Llamadas con los encabezados {headings}, y muévalas allí."
    ),
    "Each customer of {words} has a sheet of calls, and {customer} has none.": (
        "Cada cliente de {words} tiene una hoja de llamadas, y {customer} no tiene."
    ),
    "Add a sheet named {words} with the headings of the others.": (
        "Añada una hoja llamada {words} con los encabezados de las demás."
    ),
    " is after {iso}, the day of this run: a call is logged when it was made.": (
        " es posterior al {iso}, el día de esta ejecución: una llamada se anota cuando se hizo."
    ),
    "No question is to be asked of {words} in the next call.": (
        "No hay pregunta que hacer a {words} en la próxima llamada."
    ),
    "Say which one was answered: --question TEXT.": "Diga cuál se respondió: --question TEXT.",
    "The call cannot be logged: ": "La llamada no se puede anotar: ",
    " can be read but not written into, so no call can be logged there.": (
        " se puede leer pero no escribir; allí no se puede anotar ninguna llamada."
    ),
    "Save it as .xlsx and give that file.": "Guárdelo como .xlsx y dé ese archivo.",
    "Put it into a folder and give the folder.": "Póngalo en una carpeta y dé la carpeta.",
    "Row {n} of the sheet {words} is no customer's.": (
        "La fila {n} de la hoja {words} no es de ningún cliente."
    ),
    "No cell is selected.": "No hay ninguna celda seleccionada.",
    (
        "Type a customer's name or id into the coloured cell on the sheet Buttons, or select a "
        "cell in a customer's row and use the ribbon."
    ): (
        "Escriba el nombre o código de un cliente en la celda de color de la hoja Buttons, o "
        "seleccione una celda en la fila de un cliente y use la cinta."
    ),
    "No report is chosen.": "No se eligió ningún informe.",
    "There is no report {words}.": "No hay informe {words}.",
    "Choose one beside {where} on the sheet Buttons: ": (
        "Elija uno junto a {where} en la hoja Buttons: "
    ),
    " exists and was made from {words}, not from {where}.": (
        " existe y se hizo de {words}, no de {where}."
    ),
    " exists and was not made by this program; it is left alone.": (
        " existe y no lo hizo este programa; se deja como está."
    ),
    "Choose another name for --to.": "Elija otro nombre para --to.",
    ", an export of {words} from {program}": ", una exportación de {program} ({words})",
    "its only column names customers": "su única columna nombra clientes",
    "codes beside the names": "códigos junto a los nombres",
    "the only column of days": "la única columna de días",
    " holds the only days of this sheet, so it is the {ours}": (
        " contiene los únicos días de esta hoja, así que es: {ours}"
    ),
    "this looks like {where}, in which {word} has another name": (
        "esto parece {where}, en que {word} se llama de otro modo"
    ),
    "by their headers, a sheet each of who looks after customers": (
        "por sus encabezados, una hoja por cada persona que atiende clientes"
    ),
    "Is there no column {ours} in {where} any more, so that every call is a contact?": (
        "¿Ya no hay columna {ours} en {where}, de modo que cada llamada es un contacto?"
    ),
    "Nothing is refreshed.": "No se actualiza nada.",
    "At the last run it was read under {where}.": "En la última ejecución se leyó en {where}.",
    "the newest full year": "el último año completo",
    "the newest year": "el último año",
    ", without {rest}": ", sin {rest}",
    "Written anew by the retention toolkit; type into the amber columns only.": (
        "Lo reescribe el retention toolkit; escriba solo en las columnas amarillas."
    ),
    "Looked up by the retention toolkit; what is typed here hides the whole column.": (
        "Lo busca el retention toolkit; lo que se escriba aquí oculta toda la columna."
    ),
    "money given back with the number of an order of another customer: it counts on its own day": (
        "dinero devuelto con el número de un pedido de otro cliente: cuenta en su día"
    ),
    "Correct the customer or the number.": ("Corregir el cliente o el número."),
    "more was given back than the order came to: it counts all the same": (
        "se devolvió más de lo que sumó el pedido: cuenta de todos modos"
    ),
    "Correct the amount, or the number of the order.": (
        "Corregir el importe o el número del pedido."
    ),
    "The book does not say when anybody was reached.": (
        "El libro no dice cuándo se contactó a alguien."
    ),
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
    "; else write a row for each on the Settings sheet: outcome {word}, and reached or "
    "not reached.": (
        "; si no, escriba en la hoja Configuración una fila para cada una: outcome {word}, "
        "y reached o not reached."
    ),
    "; a sheet Orders with a row for each order says more.": (
        "; una hoja Pedidos con una fila por pedido dice más."
    ),
    "; a sheet Calls with a row for each call says more.": (
        "; una hoja Llamadas con una fila por llamada dice más."
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
    "the same customer as in row {n} of {where}; this row is not counted": (
        "el mismo cliente que en la fila {n} de {where}; esta fila no cuenta"
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
    "may be the same customer as row {n} of {where} (": (
        "puede ser el mismo cliente que la fila {n} de {where} ("
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
        "Añada una hoja Clientes para categorías por facturación, comerciales, teléfonos y "
        "días sin llamadas."
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
    "read with a shorter name or that of a contact, in {rows}: {pairs}": (
        "leído con un nombre más corto o el de un contacto, en {rows}: {pairs}"
    ),
    "no such customer; who was referred counts under this name": (
        "no existe tal cliente; los recomendados cuentan con este nombre"
    ),
    "read with a phone number, in {rows}: {pairs}": (
        "leído como número de teléfono, en {rows}: {pairs}"
    ),
    "read with a phone number without its beginning, in {rows}: {pairs}": (
        "leído como número de teléfono sin su comienzo, en {rows}: {pairs}"
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
    "no column is known as the {ours}, so none of {rows} is counted": (
        "ninguna columna se reconoce como {ours}, así que no cuenta ninguna de {rows}"
    ),
    "; headers that are not used: ": "; encabezados sin usar: ",
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
    "row {first} stands below the table {table} and is read as one of its rows": (
        "la fila {first} está debajo de la tabla {table} y se lee como una de sus filas"
    ),
    "rows {first} to {last} stand below the table {table} and are read as its rows": (
        "las filas {first} a {last} están debajo de la tabla {table} y se leen como filas suyas"
    ),
    "Pull the corner of the table down to row {last}.": (
        "Arrastre la esquina de la tabla hasta la fila {last}."
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
    "its values are numbers": "sus valores son números",
    "its values are classes": "sus valores son categorías",
    "its values are no channels": "sus valores no son canales",
    "its values are neither dates nor yes and no": "sus valores no son fechas ni sí y no",
    "its values are not yes and no": "sus valores no son sí y no",
    "its values are dates": "sus valores son fechas",
    "its values are e-mail addresses": "sus valores son direcciones de correo",
    "like '{name}'": "parecido a '{name}'",
    "known spelling of ": "grafía conocida de ",
    "no better header for ": "no hay mejor encabezado para ",
    "a word that can mean other things too": (
        "una palabra que también puede significar otras cosas"
    ),
    " all hold days of contact; the latest of a row is its last contact": (
        " contienen todas días de contacto; el más reciente de una fila es su último contacto"
    ),
    "called off by its state, in {rows}; no contact and no attempt": (
        "anulada, según su estado, en {rows}; ni contacto ni intento"
    ),
    "payments of what is sold on another sheet are not read, and count no invoice as paid": (
        "los pagos de lo vendido en otra hoja no se leen, y no dan ninguna factura por pagada"
    ),
    "payments of what is sold on another sheet": "pagos de lo vendido en otra hoja",
    (
        "Nothing, where the sheet of invoices says itself what is paid: in a column "
        "Paid on, Paid amount or Open amount, or by its status."
    ): (
        "Nada, si la hoja de facturas ya dice qué está pagado: en una columna Pagada "
        "el, Importe pagado o Importe pendiente, o por su estado."
    ),
    "; new rows go to that of their customer": "; las filas nuevas van a la de su cliente",
    " names the customer where it is one of the list, else ": (
        " nombra al cliente si está en la lista; si no, "
    ),
    "with another word for it": "con otra palabra para ello",
    " names the customer; ": " nombra al cliente; ",
    "a year or a month without a day, in 1 cell; read as its first day, here {day}": (
        "un año o un mes sin día, en 1 celda; se lee como su primer día, aquí {day}"
    ),
    "a year or a month without a day, in {n} cells; read as its first day, here {day}": (
        "un año o un mes sin día, en {n} celdas; se lee como su primer día, aquí {day}"
    ),
    "Nothing, if that is good enough; else write the day.": (
        "Nada, si basta con eso; si no, escriba el día."
    ),
    "there is no amount: it is ": "no hay importe: es ",
    " times ": " por ",
    (
        " stand below one another where customers are named, so each customer has a column "
        "or a block of its own."
    ): (
        " están uno debajo de otro donde van los nombres de los clientes, así que cada "
        "cliente tiene su columna o su bloque."
    ),
    (
        "Write one row a customer below one row of headers; a list with a column a customer "
        "is turned by Copy, then Paste Special, Transpose."
    ): (
        "Escriba una fila por cliente debajo de una fila de encabezados; una lista con una "
        "columna por cliente se gira con Copiar y luego Pegado especial, Transponer."
    ),
    "its marks say who was reached": "sus marcas dicen a quién se localizó",
    "yes under ": "sí bajo ",
    " is the status of a customer": " es el estado de un cliente",
    "its marks are statuses": "sus marcas son estados",
    "times ": "por ",
    "no column for the outcome: 0 minutes in {rows}, counted as attempts": (
        "no hay columna para el resultado: 0 minutos en {rows}, contados como intentos"
    ),
    "a note that seems to say not to call, of 1 customer who is called all the same": (
        "una nota que parece decir que no se llame, de 1 cliente al que se llama de todos modos"
    ),
    "a note that seems to say not to call, of {n} customers who are called all the same": (
        "una nota que parece decir que no se llame, de {n} clientes a los que se llama de "
        "todos modos"
    ),
    "If it says so, write yes into a column Do not call; else nothing.": (
        "Si lo dice, escriba sí en una columna No llamar; si no, nada."
    ),
    "the higher the number under ": "cuanto mayor es el número bajo ",
    ", the worse the case": ", peor es el caso",
    "Nothing, if that is so; if 1 is the worst, write P1, P2 and so on.": (
        "Nada, si es así; si 1 es lo peor, escriba P1, P2, etc."
    ),
    "numbers by year": "números por año",
    "its values say how often": "sus valores dicen cada cuánto",
    "so many times a year": "tantas veces al año",
    " is an account of the books": " es una cuenta contable",
    ", an account of the books": ", una cuenta contable",
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
    "; each names its rep": "; cada una nombra a su comercial",
    "; their tiers and days stand on a sheet of their own": (
        "; sus categorías y fechas están en una hoja aparte"
    ),
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
    "a copy of our To do": "una copia de nuestra hoja Tareas",
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
    "days of months without a year; read as the newest such months: ": (
        "días de meses sin año; leídos como los más recientes de esos meses: "
    ),
    "Nothing, if that is so; else write the year into the titles, like 'Jan 2026'.": (
        "Nada, si es así; si no, escriba el año en los títulos, como 'Jan 2026'."
    ),
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
        "; si no, añada a Configuración la fila 'column {key}' con el valor -."
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
        "Restituya las filas; si deben faltar, actualice una vez con --accept-fewer, o con "
        "accept_fewer = yes en Configuración."
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
    "One tier for all: every customer has the same revenue.": (
        "Una sola categoría para todos: cada cliente tiene los mismos ingresos."
    ),
    "One tier for all: every customer has the same class.": (
        "Una sola categoría para todos: cada cliente tiene la misma clasificación."
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
        "Añada a los clientes una columna Facturación anual, o una hoja Pedidos con fechas "
        "e importes (`retain map` fija un encabezado con otro nombre); o escriba A, B o C "
        "en una columna Clasificación."
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
        "Dé a cada contacto una fila en la hoja Llamadas, si debe contar."
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
    "the month is read first, as in {shown}; nothing in this column tells which is": (
        "el mes se lee primero, como en {shown}; nada en esta columna dice cuál va primero"
    ),
    "the day is read first, as in {shown}; nothing in this column tells which is": (
        "el día se lee primero, como en {shown}; nada en esta columna dice cuál va primero"
    ),
    "Nothing, if that is so; else set day_first to yes or no in the Settings sheet.": (
        "Nada, si es así; si no, ponga day_first en yes o no en la hoja Configuración."
    ),
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date.": (
        "Ponga day_first en yes o no en la hoja Configuración o con --set, o escríbalo como fecha."
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
    "a length that may be minutes and seconds, or hours and minutes": (
        "una duración que pueden ser minutos y segundos, u horas y minutos"
    ),
    "Type minutes as a number, or hours, minutes and seconds: 0:05:30.": (
        "Escriba los minutos como número, o horas, minutos y segundos: 0:05:30."
    ),
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
        "Ponga decimal_comma en yes o no en la hoja Configuración o con --set, o escriba el "
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
    "was typed into this row after its call had been collected; the call log holds it as it was": (
        "se escribió en esta fila después de reunir su llamada; el registro de llamadas "
        "la tiene como era"
    ),
    "It goes on with the next collecting; write another call into the call log.": (
        "Pasa con la próxima reunión; escriba otra llamada en el registro de llamadas."
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
    "its row names no customer": "su fila no nombra a ningún cliente",
    "; it counts nowhere, and waits in {ours}": (
        "; no cuenta en ninguna parte, y espera en {ours}"
    ),
    "Write the customer into its row of {ours}, and run again.": (
        "Escriba el cliente en su fila de {ours}, y ejecute de nuevo."
    ),
    "Mend that, and run again.": "Corríjalo y ejecute de nuevo.",
    "Add a sheet Calls with the headings {headings}, and run again.": (
        "Añada una hoja Llamadas con los encabezados {headings}, y ejecute de nuevo."
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
        "which are attempts; {n} other row counts as a contact"
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
    "If it means that the customer was reached, write it on the Settings sheet: outcome "
    "{word}, reached.": (
        "Si significa que se contactó con el cliente, escriba en la hoja Configuración: "
        "outcome {word}, reached."
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
        "Añada una hoja Tipos de cambio (Moneda, Tipo de cambio) con {currency} y cuánto es "
        "1 en {home}; la columna Valid from dice desde cuándo."
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
        "{rows} of money given back: each reduces the order of its number, on the day "
        "of that, and is no order itself"
    ): (
        "{rows} de dinero devuelto: cada una reduce el pedido de su número, en su día, "
        "y no es un pedido"
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
        "Añada una columna Reembolso con lo devuelto."
    ),
    "{rows} not counted, by what stands there: ": "{rows} no contadas, por lo que pone: ",
    " (does not count)": " (no cuenta)",
    "a state nobody knows, in {rows}; it counts": "un estado desconocido, en {rows}; cuenta",
    "If such rows do not count, say so on the Settings sheet, in a row: state {word}, and void.": (
        "Si esas filas no cuentan, dígalo en la hoja Configuración, en una fila: state "
        "{word}, y void."
    ),
    "If such rows do not count, say so on the Settings sheet: ": (
        "Si esas filas no cuentan, dígalo en la hoja Configuración: "
    ),
    "{n} more words for a state nobody knows, in {rows}; they count": (
        "{n} palabras más de estado desconocido, en {rows}; cuentan"
    ),
    "a status nobody knows, in {rows}; counted as active": (
        "un estado desconocido, en {rows}; cuenta como activo"
    ),
    "Say what it means on the Settings sheet, in a row: status {word}, and lost, paused, "
    "no contact or active.": (
        "Diga en la hoja Configuración, en una fila, qué significa: status {word}, y lost, "
        "paused, no contact o active."
    ),
    "{n} more words for a status that nobody knows, in {rows}; counted as active": (
        "{n} palabras más de estado desconocido, en {rows}; cuentan como activo"
    ),
    "If this column is no status, settle it with `retain map`; else see the rows above.": (
        "Si esta columna no es un estado, fíjela con `retain map`; si no, vea las filas de arriba."
    ),
    "What does the status {word} mean?": "¿Qué significa el estado {word}?",
    "Counted as active.": "Cuenta como activo.",
    "Do orders in the state {word} count?": "¿Cuentan los pedidos en el estado {word}?",
    "They count.": "Cuentan.",
    "Its rows are counted nowhere.": "Sus filas no cuentan en ninguna parte.",
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
    "no report has this name; the refresh leaves it out": (
        "ningún informe tiene ese nombre; la actualización lo omite"
    ),
    "no such header in this book": "no existe ese encabezado en este libro",
    "no such sheet in this book": "no existe esa hoja en este libro",
    "this sheet is written anew at each run, and there is {changed} that a run did not write": (
        "esta hoja se escribe de nuevo en cada ejecución, y hay {changed} que ninguna "
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
        "hoja Festivos."
    ),
    "Write its English name or two-letter code.": (
        "Escriba su nombre en inglés o su código de dos letras."
    ),
    (
        "no country is known for anybody, so calls may fall on a public holiday, the next one "
        "{day}; {n} of {n2} phone numbers are of {ours}"
    ): (
        "no se conoce el país de nadie, así que se planifican llamadas en festivos como "
        "el {day}; {n} de {n2} números de teléfono son de {ours}"
    ),
    "no country is known for anybody, so calls may fall on a public holiday, as on {day}": (
        "no se conoce el país de nadie, así que puede haber llamadas en un festivo, como el {day}"
    ),
    "Write the country on the Settings sheet: country, and its name.": (
        "Escriba el país en la hoja Configuración: country y su nombre."
    ),
    "If that is the country, write it on the Settings sheet: country, ": (
        "Si ese es el país, escríbalo en la hoja Configuración: country, "
    ),
    "no day of the year, and no feast of this country; it is left out": (
        "no es un día del año ni una fiesta de este país; se deja fuera"
    ),
    "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English.": (
        "Escriba un día como 15 dic, o PAÍS=nombre de un festivo, en inglés."
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
        "ningún comercial de la hoja Equipo, donde figura {name}; las llamadas de {name2} "
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
        "Escriba llamada, visita, correo, carta, regalo o colega."
    ),
    "Write one of ": "Escriba uno de: ",
    "Write one of start, first order, delivery, case resolved, every, date, top ten.": (
        "Escriba uno de: inicio, primer pedido, entrega, caso resuelto, cada, fecha, los "
        "diez mejores."
    ),
    "no length of time and no day of the year; the step is left out": (
        "ni un plazo ni un día del año; el paso se deja fuera"
    ),
    "Write a time like 3 days, day 30 or 2 months, or 1 Dec.": (
        "Escriba un plazo como 3 días, día 30 o 2 meses, o 1 dic."
    ),
    "a day of the year says nothing after this trigger; the step is left out": (
        "un día del año no dice nada tras este desencadenante; el paso se deja fuera"
    ),
    "Write a time like 3 days, or date as the trigger.": (
        "Escriba un plazo como 3 días, o fecha como desencadenante."
    ),
    "a date is a day of the year, and this is none; the step is left out": (
        "con fecha va un día del año, y esto no lo es; el paso se deja fuera"
    ),
    "Write a day like 1 Dec, or season.": "Escriba un día como 1 dic, o temporada.",
    "nothing tells how often; the step is left out": (
        "nada dice con qué frecuencia; el paso se deja fuera"
    ),
    "Write a time like 1 year, or a day like 1 Dec.": (
        "Escriba un plazo como 1 año, o un día como 1 dic."
    ),
    # The receipt of a run.
    "Nothing to change in ": "Nada que cambiar en ",
    "Would write ": "Se escribiría: ",
    "Wrote ": "Escrito: ",
    ", as of {iso}": ", a {iso}",
    ", amounts in {currency}": ", importes en {currency}",
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
    " was changed by hand ({changed}): it is kept as {title}, and is yours now.": (
        " se cambió a mano ({changed}): se conserva como {title} y ahora es suya."
    ),
    " was changed by hand: it is kept, and is yours now.": (
        " se cambió a mano: se conserva y ahora es suya."
    ),
    " was taken out: there is nothing to show in it any more.": (
        " se quitó: ya no hay nada que mostrar en ella."
    ),
    " stays as it was: ": " queda como estaba: ",
    (
        " in the copy before this one had been changed by hand ({changed}): that copy is in "
        "the backup."
    ): (
        " en la copia anterior se había cambiado a mano ({changed}): esa copia está en la "
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
        "Corrija los días libres y las llamadas al día en Equipo, o dé a los clientes otro "
        "comercial."
    ),
    " ({n} calls a day for {n2} places)": " ({n} llamadas al día para {n2} sitios)",
    " ({n} calls a day for {n2} place)": " ({n} llamadas al día para {n2} sitio)",
    " ({n} calls a day for {n2} places beside commitments": (
        " ({n} llamadas al día para {n2} sitios aparte de los compromisos"
    ),
    " ({n} calls a day for {n2} places": " ({n} llamadas al día para {n2} sitios",
    " ({n} calls a day for {n2} place beside commitments": (
        " ({n} llamadas al día para {n2} sitio aparte de los compromisos"
    ),
    " ({n} calls a day for {n2} place": " ({n} llamadas al día para {n2} sitio",
    ", the factor of the last plan is kept": ", se mantiene el factor del último plan",
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
    "its values look like classes": "sus valores parecen categorías",
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
    # Figures of the retention report, how each is counted, and of which time.
    "as of {iso}": "a {iso}",
    "as of {day}": "a {day}",
    "on {iso}": "el {iso}",
    "next {n} working days": "próximos {n} días laborables",
    "whole team, on average": "todo el equipo, de media",
    "all orders, {iso} to {iso2}": "todos los pedidos, {iso} a {iso2}",
    "orders after {iso}, to {iso2}": "pedidos tras el {iso}, hasta el {iso2}",
    "revenue of the customer list": "facturación de la lista de clientes",
    "all rows": "todas las filas",
    "{iso} to {iso2}": "{iso} a {iso2}",
    "{span} to {span2}": "{span} a {span2}",
    "{n} to {n2}": "{n} a {n2}",
    "{n} and more": "{n} y más",
    " (so far)": " (hasta ahora)",
    " (no orders)": " (sin pedidos)",
    " (said of its order)": " (dicho de su pedido)",
    "{money}": "{money}",
    " (orders begin in {span})": " (pedidos desde {span})",
    " ({n} of {n2} months empty)": " ({n} de {n2} meses vacíos)",
    "fewer than {n} customers": "menos de {n} clientes",
    "too early to tell until {iso}": "demasiado pronto hasta el {iso}",
    "the orders before.": "los pedidos anteriores.",
    "a column Customer since in the list, or the orders before.": (
        "una columna Cliente desde en la lista, o los pedidos anteriores."
    ),
    (
        "The orders begin on {iso}, and of {n} of the {n2} customers who ordered first "
        "in the {n3} days from then on the list does not say since when they have been "
        "customers: these may take old customers for new ones."
    ): (
        "Los pedidos empiezan el {iso}, y de {n} de los {n2} clientes que pidieron por "
        "primera vez en los {n3} días siguientes la lista no dice desde cuándo son "
        "clientes: estas tablas pueden tomar clientes antiguos por nuevos."
    ),
    (
        "The orders begin on {iso}, and the list does not say since when the only "
        "customer who ordered first in the {n} days from then on has been one: these "
        "may take an old customer for a new one."
    ): (
        "Los pedidos empiezan el {iso}, y la lista no dice desde cuándo lo es el único "
        "cliente que pidió por primera vez en los {n} días siguientes: estas tablas "
        "pueden tomar un cliente antiguo por uno nuevo."
    ),
    (
        "The orders begin on {iso}, and {n} customers have been such for longer, as "
        "the list says: their first orders are not in the book, so these leave them "
        "out."
    ): (
        "Los pedidos empiezan el {iso}, y {n} clientes lo son desde antes, según la "
        "lista: sus primeros pedidos no están en el libro, así que estas tablas los "
        "dejan fuera."
    ),
    (
        "The orders begin on {iso}, and 1 customer has been one for longer, as the "
        "list says: their first orders are not in the book, so these leave them out."
    ): (
        "Los pedidos empiezan el {iso}, y 1 cliente lo es desde antes, según la lista: "
        "sus primeros pedidos no están en el libro, así que estas tablas lo dejan "
        "fuera."
    ),
    "the orders begin here: may be older customers": (
        "aquí empiezan los pedidos: pueden ser clientes antiguos"
    ),
    (
        "Customers reached within their cadence, of all who may be called. Attempts do "
        "not count; lost, paused and do-not-call are left out."
    ): (
        "Clientes contactados dentro de su ritmo, de todos a los que se puede llamar. "
        "Los intentos no cuentan; perdidos, en pausa y no llamar quedan fuera."
    ),
    (
        "Customers reached within their cadence, of all who may be called; earlier days "
        "by the cadences of today."
    ): (
        "Clientes contactados dentro de su ritmo, de todos a los que se puede llamar; "
        "los días anteriores según los ritmos de hoy."
    ),
    "Customers who may be called and whom nobody has reached yet.": (
        "Clientes a los que se puede llamar y con los que nadie ha contactado aún."
    ),
    "Customers last reached longer ago than their cadence.": (
        "Clientes con el último contacto más antiguo que su ritmo."
    ),
    "Calls that have a place in the schedule.": "Llamadas con sitio en el plan.",
    "Calls due in these days for which no place is left.": (
        "Llamadas que vencen estos días para las que no queda sitio."
    ),
    (
        "Talks a working day that all cadences together ask for, as if each call reached "
        "the customer. How many calls and places that takes, with those that reach "
        "nobody, visits and commitments, stands under Capacity."
    ): (
        "Conversaciones por día laborable que piden todos los ritmos juntos, como si "
        "cada llamada llegara al cliente. Cuántas llamadas y sitios hacen falta, con las "
        "que no llegan a nadie, visitas y compromisos, está en Capacidad."
    ),
    (
        "Revenue held by the fifth of the customers with most of it, of all revenue; "
        "customers without orders count as zero, those with amounts in other currencies "
        "alone do not count."
    ): (
        "Facturación del quinto de clientes que más tiene, sobre el total; los clientes "
        "sin pedidos cuentan como cero, los que solo tienen importes en otras monedas no "
        "cuentan."
    ),
    (
        "Our promises kept or exceeded, of those with a day that are done or past it. "
        "Open past the day is broken; moved in time and kept then is left out."
    ): (
        "Nuestras promesas cumplidas o superadas, de las que tienen día y están hechas o "
        "pasadas. Abierta tras el día es incumplida; aplazada a tiempo y cumplida "
        "entonces queda fuera."
    ),
    "Our promises with a new day that the customer heard of by the first one.": (
        "Nuestras promesas con un nuevo día del que el cliente supo antes del primero."
    ),
    "Our promises whose day passed without delivery and without a notice by then.": (
        "Nuestras promesas cuyo día pasó sin entrega ni aviso."
    ),
    "Our promises that will be late and of which nobody has told the customer.": (
        "Nuestras promesas que se retrasarán y de las que nadie ha avisado al cliente."
    ),
    "Problems, late or short promises and deliveries that are not closed, of all.": (
        "Problemas, promesas y entregas tardías o incompletas que no están cerradas, de todas."
    ),
    (
        "Half of the gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "La mitad de las incidencias: días laborables hasta cerrarse, las abiertas "
        "contadas mientras duran (Kaplan-Meier)."
    ),
    (
        "Nine of ten gaps: working days until a gap was closed, open ones counted in as "
        "long as they last (Kaplan-Meier)."
    ): (
        "Nueve de diez incidencias: días laborables hasta cerrarse, las abiertas "
        "contadas mientras duran (Kaplan-Meier)."
    ),
    "Blank: too many are still open to tell.": "Vacío: demasiadas siguen abiertas para saberlo.",
    (
        "Steps of the playbook that were done by their day, of those whose day is past "
        "or that are done; steps that come round again are left out. Blank: nobody has "
        "said yet that one is."
    ): (
        "Pasos de la guía hechos en su día, de los que su día pasó o están hechos; los "
        "que vuelven quedan fuera. Vacío: nadie ha dicho aún que uno lo esté."
    ),
    (
        "Working days, Monday to Friday, from the first order (or whatever the step of "
        "the playbook waits for) to the thank-you; half of the customers who were "
        "thanked waited no longer."
    ): (
        "Días laborables, de lunes a viernes, del primer pedido (o de lo que espere el "
        "paso de la guía) al agradecimiento; la mitad de los clientes a los que se "
        "agradeció no esperó más."
    ),
    (
        "Customers who ordered in {n} and again in {n2}, of those who ordered in {n3}. "
        "Win-backs and new ones do not count."
    ): (
        "Clientes que pidieron en {n} y otra vez en {n2}, de los que pidieron en {n3}. "
        "Recuperados y nuevos no cuentan."
    ),
    "1 less the customer retention rate of the same years.": (
        "1 menos la tasa de retención de los mismos años."
    ),
    "Customers who ordered on two different days or more, of all who ordered.": (
        "Clientes que pidieron en dos días distintos o más, de todos los que pidieron."
    ),
    "Rows of Orders that are no sale, by what stands there: ": (
        "Filas de Pedidos que no son una venta, por lo que pone: "
    ),
    "What customers of the list ordered, less money given back. Count: rows with an amount.": (
        "Lo que pidieron los clientes de la lista, menos el dinero devuelto. Número: "
        "filas con un importe."
    ),
    "See Which orders count.": "Vea «Qué pedidos cuentan».",
    "See What cannot be told.": "Vea «Lo que no se puede saber».",
    "Customers with an order.": "Clientes con un pedido.",
    "Of the customers who ordered in the 12 months before, those who ordered again in these.": (
        "De los clientes que pidieron en los 12 meses anteriores, los que volvieron a "
        "pedir en estos."
    ),
    (
        "What the customers of the 12 months before bought in these, of what they bought "
        "then; without new ones and those won back."
    ): (
        "Lo que los clientes de los 12 meses anteriores compraron en estos, sobre lo que "
        "compraron entonces; sin nuevos ni recuperados."
    ),
    (
        "As net, but of each customer at most what it bought before: never more than 100 "
        "%. Contract revenue only."
    ): (
        "Como neto, pero de cada cliente como mucho lo que compraba antes: nunca más del "
        "100 %. Solo facturación de contratos."
    ),
    "Contacts that reached somebody; the count is of customers reached.": (
        "Contactos que llegaron a alguien; se cuentan clientes contactados."
    ),
    "No order of anybody in {words}.": "Ningún pedido de nadie en {words}.",
    "1 row in another currency without a rate is not in it.": (
        "1 fila en otra moneda sin tipo de cambio no está incluida."
    ),
    "{n} rows in other currencies without a rate are not in it.": (
        "{n} filas en otras monedas sin tipo de cambio no están incluidas."
    ),
    "1 row in another currency without a rate is not in that of the 12 months before.": (
        "1 fila en otra moneda sin tipo de cambio no está en la de los 12 meses anteriores."
    ),
    "{n} rows in other currencies without a rate are not in that of the 12 months before.": (
        "{n} filas en otras monedas sin tipo de cambio no están en la de los 12 meses anteriores."
    ),
    "1 of them brought no revenue in these months: as much was given back, or it was free.": (
        "1 de ellos no aportó ingresos en estos meses: se le devolvió otro tanto, o fue gratis."
    ),
    "{n} of them brought no revenue in these months: as much was given back, or it was free.": (
        "{n} de ellos no aportaron ingresos en estos meses: se les devolvió otro tanto, "
        "o fue gratis."
    ),
    (
        "Of those called as A or B, who was reached within the cadence. Warns below the "
        "threshold (warn_coverage)."
    ): (
        "De los que se llama como A o B, con quién se contactó dentro del ritmo. Avisa "
        "por debajo del umbral (warn_coverage)."
    ),
    (
        "Of the contacts of 365 days whose purpose is known, those to sell. Warns above "
        "the threshold (warn_sell)."
    ): (
        "De los contactos de 365 días con motivo conocido, los de venta. Avisa por "
        "encima del umbral (warn_sell)."
    ),
    (
        "Of those who may be called, who gave no score, rating or answer in 365 days. "
        "Warns above the threshold (warn_unheard)."
    ): (
        "De aquellos a los que se puede llamar, quién no dio puntuación, valoración ni "
        "respuesta en 365 días. Avisa por encima del umbral (warn_unheard)."
    ),
    (
        "Of 12 full months, those of more calls and of talks shorter or rated lower, each "
        "by the share warn_rise. Warns from the threshold on (warn_rushed)."
    ): (
        "De 12 meses completos, los de más llamadas y conversaciones más cortas o peor "
        "valoradas, cada vez en la parte warn_rise. Avisa desde el umbral (warn_rushed)."
    ),
    (
        "Calls that cadences and commitments ask of the busiest rep, by the places of a "
        "day. Warns above the threshold (warn_load)."
    ): (
        "Llamadas que ritmos y compromisos piden al comercial más ocupado, por los "
        "sitios de un día. Avisa por encima del umbral (warn_load)."
    ),
    "Suggestions of customers of the last 365 days that somebody acted on, of all of them.": (
        "Sugerencias de clientes de los últimos 365 días que alguien atendió, de todas."
    ),
    "Days until somebody acted on a suggestion, the median of those acted on.": (
        "Días hasta que alguien atendió una sugerencia, mediana de las atendidas."
    ),
    "Suggestions of any time that nobody has acted on.": (
        "Sugerencias de cualquier época que nadie ha atendido."
    ),
    (
        "Cases of 365 days after which the customer scored no less in {n} days than in "
        "the {n2} before, of those scored on both sides; {n3} were resolved."
    ): (
        "Casos de 365 días tras los que el cliente no puntuó menos en {n} días que en "
        "los {n2} anteriores, de los puntuados por ambos lados; se resolvieron {n3}."
    ),
    (
        "Spend in the {n} days after a case was resolved by that in the {n2} before it "
        "was opened, of cases whose time has passed."
    ): (
        "Gasto en los {n} días tras resolver un caso entre el de los {n2} antes de "
        "abrirse, de casos con el tiempo cumplido."
    ),
    "Customers whom somebody referred, by {n} different ones.": (
        "Clientes recomendados, por {n} distintos."
    ),
    "What referred customers bought in 12 months, or by the list.": (
        "Lo que compraron los clientes recomendados en 12 meses, o según la lista."
    ),
    "Since {span}, when the list begins.": "Desde {span}, cuando empieza la lista.",
    "Since {span}, when a place was free.": "Desde {span}, cuando había un puesto libre.",
    "Since {span}, in the place of {who}: {n} against {n2}.": (
        "Desde {span}, en lugar de {who}: {n} frente a {n2}."
    ),
    "something special": "algo especial",
    "All that were read": "Todas las leídas",
    "Those that count": "Las que cuentan",
    "Every figure of orders is made of these.": "De estas sale cada cifra de pedidos.",
    "Not counted: ": "No contadas: ",
    "Of nobody in the customer list": "De nadie de la lista de clientes",
    "Without a day": "Sin día",
    "Count from their day on.": "Cuentan desde su día.",
    "Later than this report": "Posteriores a este informe",
    "Money back, written beside the order": "Dinero devuelto, anotado junto al pedido",
    "Money back, with the number of its order": "Dinero devuelto, con el número de su pedido",
    "Money back, of no order in the book": "Dinero devuelto, de ningún pedido del libro",
    "A total again on further lines of its order": (
        "Un total repetido en otras líneas de su pedido"
    ),
    "Equal to another row in every cell": "Iguales a otra fila en cada celda",
    "Equal lines of one order": "Líneas iguales de un pedido",
    "Orders of 0.00": "Pedidos de 0,00",
    "Taken off the order.": "Descontadas del pedido.",
    "Reduces its order, on the day of that, also in months told before.": (
        "Reduce su pedido, en su día, también en meses ya informados."
    ),
    "Counts on its own day, as no order of the customer has its number.": (
        "Cuenta en su propio día, pues ningún pedido del cliente tiene su número."
    ),
    "The amount counts once, with its order.": "El importe cuenta una vez, con su pedido.",
    "Count. What was entered twice is to be deleted.": (
        "Cuentan. Lo introducido dos veces se debe borrar."
    ),
    "Count, as two of the same item do. What was entered twice is to be deleted.": (
        "Cuentan, como dos del mismo artículo. Lo introducido dos veces se debe borrar."
    ),
    "Count as orders that brought nothing.": "Cuentan como pedidos que no aportaron nada.",
    "In a state nobody knows: ": "En un estado desconocido: ",
    "Refunded in part, and no column says how much: ": (
        "Reembolsadas en parte, y ninguna columna dice cuánto: "
    ),
    "Count. Where they are no sale, write cancelled there.": (
        "Cuentan. Donde no son una venta, escriba allí cancelada."
    ),
    "Count in full. A column Refunded takes off what was given back.": (
        "Cuentan enteras. Una columna Reembolso descuenta lo devuelto."
    ),
    (
        "Figures of orders are made of these; 1 row in a currency without a rate counts in "
        "none of money."
    ): (
        "De estas salen las cifras de pedidos; 1 fila en una moneda sin cambio no cuenta en "
        "ninguna de dinero."
    ),
    (
        "Figures of orders are made of these; {n} rows in currencies without a rate count in "
        "none of money."
    ): (
        "De estas salen las cifras de pedidos; {n} filas en monedas sin cambio no cuentan en "
        "ninguna de dinero."
    ),
    (
        "A dot by quarter: of its 12 months another part of the orders has an amount, or a "
        "rate, than of the last ones."
    ): (
        "Un punto por trimestre: de sus 12 meses, otra parte de los pedidos tiene un "
        "importe, o un cambio, que de los últimos."
    ),
    "In no figure.": "En ninguna cifra.",
    # What cannot be told, why, and what it takes.
    "What it takes: ": "Qué hace falta: ",
    "orders of more months; what is there stays in the book and counts from then on.": (
        "pedidos de más meses; lo que hay queda en el libro y cuenta desde entonces."
    ),
    "Keeping, growth, survival, top ten, loyalty": (
        "Conservación, crecimiento, permanencia, diez mejores, lealtad"
    ),
    "a sheet Orders with customer, date and amount.": (
        "una hoja Pedidos con cliente, fecha e importe."
    ),
    "The book has no sheet of orders.": "El libro no tiene hoja de pedidos.",
    "The sheet {sheet} has no order that counts.": (
        "La hoja {sheet} no tiene ningún pedido que cuente."
    ),
    "The sheet {sheet} has no rows yet.": "La hoja {sheet} aún no tiene filas.",
    "orders with customer, date and amount.": "pedidos con cliente, fecha e importe.",
    "The customers of the list have only got money back: no row of theirs is an order.": (
        "Los clientes de la lista solo recibieron devoluciones: ninguna de sus filas es un pedido."
    ),
    "the orders themselves, with amounts of 0 or more.": (
        "los pedidos mismos, con importes de 0 o más."
    ),
    "No order of a customer in the list lies on or before the day of this report.": (
        "Ningún pedido de un cliente de la lista es del día de este informe o anterior."
    ),
    "orders with a day and a customer of the list, or a later day for the report.": (
        "pedidos con día y cliente de la lista, o un día posterior para el informe."
    ),
    "No order on the sheet {sheet} has an amount that counts.": (
        "Ningún pedido de la hoja {sheet} tiene un importe que cuente."
    ),
    "amounts in the column {column}, in one currency or with Rates.": (
        "importes en la columna {column}, en una moneda o con Tipos de cambio."
    ),
    "a column Amount; if it is there under another header, retain map asks for it.": (
        "una columna Importe; si está con otro encabezado, retain map pregunta por ella."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso} to {iso2}): "
        "they are in no figure of money, and stand in {ours}."
    ): (
        "{rows} de pedidos en {names}, sin tipo de cambio en su día ({iso} a {iso2}): no "
        "están en ninguna cifra de dinero, y figuran en {ours}."
    ),
    (
        "1 row of orders is in {names}, without a rate on its day ({iso}): it is in no "
        "figure of money, and stands in {ours}."
    ): (
        "1 fila de pedidos en {names}, sin tipo de cambio en su día ({iso}): no está en "
        "ninguna cifra de dinero, y figura en {ours}."
    ),
    (
        "{rows} of orders are in {names}, without a rate on their day ({iso}): they are "
        "in no figure of money, and stand in {ours}."
    ): (
        "{rows} de pedidos en {names}, sin tipo de cambio en su día ({iso}): no están "
        "en ninguna cifra de dinero, y figuran en {ours}."
    ),
    (
        "1 customer has in the last 12 months or the 12 before an order in a currency "
        "without a rate, or no amount on a quarter or more of the orders, so what was "
        "spent more or less cannot be told: the bridge has them Apart, and Net revenue "
        "retention leaves them out."
    ): (
        "1 cliente tiene en los últimos 12 meses o en los 12 anteriores un pedido en "
        "una moneda sin tipo de cambio, o una cuarta parte o más de los pedidos sin "
        "importe, así que no se sabe si gastó más o menos: el puente lo pone aparte, y "
        "la retención neta lo deja fuera."
    ),
    (
        "{n} customers have in the last 12 months or the 12 before an order in a "
        "currency without a rate, or no amount on a quarter or more of the orders, so "
        "what was spent more or less cannot be told: the bridge has them Apart, and "
        "Net revenue retention leaves them out."
    ): (
        "{n} clientes tienen en los últimos 12 meses o en los 12 anteriores un pedido "
        "en una moneda sin tipo de cambio, o una cuarta parte o más de los pedidos sin "
        "importe, así que no se sabe si gastaron más o menos: el puente los pone "
        "aparte, y la retención neta los deja fuera."
    ),
    "amounts, and rates of their day.": "importes, y tipos de cambio de su día.",
    "a sheet Rates (Currency, Rate) with ": (
        "una hoja Tipos de cambio (Moneda, Tipo de cambio) con "
    ),
    "rates of {names} from the first of these days on.": (
        "tipos de cambio de {names} desde el primero de estos días."
    ),
    (
        "The last order is of {iso}, {n} days before this report; the months after it "
        "are incomplete, and figures by months end with {span}."
    ): (
        "El último pedido es del {iso}, {n} días antes de este informe; los meses "
        "siguientes están incompletos, y las cifras por meses terminan en {span}."
    ),
    "Months after the last order": "Meses tras el último pedido",
    "the orders since then.": "los pedidos desde entonces.",
    "Nobody ordered in {names}, though the months around are busy: these have no rate.": (
        "Nadie pidió en {names}, aunque los meses de alrededor son activos: estos no tienen tasa."
    ),
    "their orders; where nothing was sold in them, nothing.": (
        "sus pedidos; si no se vendió nada en ellos, nada."
    ),
    "Months without orders": "Meses sin pedidos",
    (
        "The last 12 full months lack other months than the 12 before ({names}), so the "
        "one is no measure of the other."
    ): (
        "A los últimos 12 meses completos les faltan otros meses que a los 12 anteriores "
        "({names}), así que uno no mide al otro."
    ),
    "orders of the months without any.": "pedidos de los meses sin ninguno.",
    (
        "1 line of Problems is about orders that were left out, changed, or count though "
        "they are doubtful."
    ): (
        "1 línea de Problemas trata de pedidos excluidos, cambiados o que cuentan aunque "
        "son dudosos."
    ),
    (
        "{n} lines of Problems are about orders that were left out, changed, or count "
        "though they are doubtful."
    ): (
        "{n} líneas de Problemas tratan de pedidos excluidos, cambiados o que cuentan "
        "aunque son dudosos."
    ),
    "a look at the sheet {ours}, which says what to do.": (
        "un vistazo a la hoja {ours}, que dice qué hacer."
    ),
    "The orders reach back 1 full month, and it takes ": (
        "Los pedidos llegan 1 mes completo atrás, y hacen falta "
    ),
    "The orders reach back {n} full months, and it takes ": (
        "Los pedidos llegan {n} meses completos atrás, y hacen falta "
    ),
    ": kept 12 months before": ": conservados 12 meses antes",
    ": 12 months before": ": 12 meses antes",
    ": discounts": ": descuentos",
    "All orders lie within one year, so nobody can have been kept.": (
        "Todos los pedidos son de un mismo año, así que nadie puede haberse conservado."
    ),
    "All orders lie within one quarter, so nobody can have been kept.": (
        "Todos los pedidos son de un mismo trimestre, así que nadie puede haberse conservado."
    ),
    "All orders lie within one month, so nobody can have been kept.": (
        "Todos los pedidos son de un mismo mes, así que nadie puede haberse conservado."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a year are not lost."
    ): (
        "La mitad de los pedidos llega {n} días o más tras el anterior, así que la "
        "mayoría de los clientes que faltan en un año no están perdidos."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a quarter are not lost."
    ): (
        "La mitad de los pedidos llega {n} días o más tras el anterior, así que la "
        "mayoría de los clientes que faltan en un trimestre no están perdidos."
    ),
    (
        "Half of the orders come {n} days or more after the one before, so that most "
        "customers who are not there in a month are not lost."
    ): (
        "La mitad de los pedidos llega {n} días o más tras el anterior, así que la "
        "mayoría de los clientes que faltan en un mes no están perdidos."
    ),
    "a look at the longer periods, or at Survival.": (
        "un vistazo a los periodos más largos, o a Permanencia."
    ),
    "Orders are taken for single ones, of which it would only say how uneven they are.": (
        "Los pedidos se toman por sueltos, de los que solo diría lo desiguales que son."
    ),
    "the setting contract_revenue = yes, where revenue is that of contracts.": (
        "el ajuste contract_revenue = yes, donde la facturación es de contratos."
    ),
    "Nobody's first order lies a month back.": "El primer pedido de nadie tiene un mes.",
    "In no month are {n} customers or more followed.": (
        "En ningún mes se observan {n} clientes o más."
    ),
    "No band has {n} customers who ordered in the 12 months before.": (
        "Ningún grupo tiene {n} clientes que pidieran en los 12 meses anteriores."
    ),
    "more customers; with so few any share would be chance.": (
        "más clientes; con tan pocos cualquier cuota sería azar."
    ),
    "No column of Orders says who had a discount.": (
        "Ninguna columna de Pedidos dice quién tuvo descuento."
    ),
    "a column Discount in Orders.": "una columna Descuento en Pedidos.",
    "No quarter with orders is over yet.": "Ningún trimestre con pedidos ha terminado aún.",
    "No month with orders is over yet.": "Ningún mes con pedidos ha terminado aún.",
    "Its tiers have no month in common in which 5 customers of each are at risk.": (
        "Sus categorías no tienen ningún mes en común con 5 clientes de cada una en riesgo."
    ),
    "A tier needs {n} customers who ordered; fewer are of ": (
        "Una categoría necesita {n} clientes que pidieron; menos tienen: "
    ),
    "a sheet Calls with customer, date and outcome.": (
        "una hoja Llamadas con cliente, fecha y resultado."
    ),
    "No call lies on or before the day of this report.": (
        "Ninguna llamada es del día de este informe o anterior."
    ),
    "a later day for the report, or the calls before it.": (
        "un día posterior para el informe, o las llamadas anteriores."
    ),
    "The book has no calls yet.": "El libro aún no tiene llamadas.",
    "No call lies in the last 12 full months.": (
        "Ninguna llamada en los últimos 12 meses completos."
    ),
    "No call lies in the last 365 days.": "Ninguna llamada en los últimos 365 días.",
    "No planned day has come yet that a refresh of this book remembers.": (
        "Aún no ha llegado ningún día previsto que una actualización de este libro recuerde."
    ),
    "a refresh of the book each morning, in place.": (
        "una actualización del libro cada mañana, en su sitio."
    ),
    "No customer has revenue, neither by orders nor in the list.": (
        "Ningún cliente tiene facturación, ni por pedidos ni en la lista."
    ),
    (
        "The customers of a tier got more money back than they spent, so that what is "
        "left is no part of a whole: revenue has no shares."
    ): (
        "A los clientes de una clase se les devolvió más dinero del que gastaron, así "
        "que lo que queda no es parte de un todo: la facturación no tiene partes."
    ),
    "orders with amounts, or a column Revenue in the list.": (
        "pedidos con importes, o una columna Facturación en la lista."
    ),
    "more months in the setting revenue_months, or the orders before.": (
        "más meses en el ajuste revenue_months, o los pedidos anteriores."
    ),
    "a sheet Surveys with customer, date, kind and score.": (
        "una hoja Encuestas con cliente, fecha, tipo y puntuación."
    ),
    "The book has no sheet of surveys.": "El libro no tiene hoja de encuestas.",
    (
        "Nothing says in which currency amounts are. How cells are formatted tells it "
        "in .xlsx, .xlsm, .ods and the open Excel, and is not read of other files or of "
        "Google Sheets."
    ): (
        "Nada dice en qué moneda están los importes. El formato de las celdas lo dice "
        "en .xlsx, .xlsm, .ods y el Excel abierto; no se lee en otros archivos ni en "
        "Google Sheets."
    ),
    "the setting currency, or a column Currency in Orders.": (
        "el ajuste currency, o una columna Moneda en Pedidos."
    ),
    "newer rows on the sheet {sheet}.": "filas más recientes en la hoja {sheet}.",
    "more values in the column {header} of the sheet {sheet}.": (
        "más valores en la columna {header} de la hoja {sheet}."
    ),
    "rates of {names} on the sheet {sheet}.": "tipos de {names} en la hoja {sheet}.",
    "newer suggestions, resolved cases, or names under Referred by.": (
        "sugerencias más recientes, casos resueltos o nombres en Recomendado por."
    ),
    "one of these: ": "uno de estos: ",
    "surveys with suggestions": "encuestas con sugerencias",
    "a sheet Cases": "una hoja Quejas",
    "a column Referred by in the list": "una columna Recomendado por en la lista",
    "No score lies in the last 365 days.": "Ninguna puntuación en los últimos 365 días.",
    "The book holds no suggestion, no case resolved of late and nobody who was referred.": (
        "El libro no tiene sugerencias, ni casos resueltos hace poco, ni nadie recomendado."
    ),
    "Nobody who may be called is called as A or B.": (
        "A nadie de los que se puede llamar se le llama como A o B."
    ),
    "orders or revenue, by which tiers are found.": (
        "pedidos o facturación, de los que salen las categorías."
    ),
    "No contact of the last 365 days says what it was for.": (
        "Ningún contacto de los últimos 365 días dice para qué fue."
    ),
    "the column Purpose of the calls, or of the call schedule.": (
        "la columna Motivo de las llamadas, o del plan de llamadas."
    ),
    "No score, rating or answer lies on or before the day of this report.": (
        "Ninguna nota ni respuesta es del día de este informe o anterior."
    ),
    "a sheet Surveys, or ratings and answers in the call schedule.": (
        "una hoja Encuestas, o valoraciones y respuestas en el plan de llamadas."
    ),
    "Fewer than two full months of calls have minutes or ratings.": (
        "Menos de dos meses completos de llamadas tienen minutos o valoraciones."
    ),
    "the columns Minutes or Rating of the calls.": (
        "las columnas Minutos o Valoración de las llamadas."
    ),
    "No rep has customers and places for calls.": (
        "Ningún comercial tiene clientes y sitios para llamadas."
    ),
    "a sheet Team with working days and calls a day.": (
        "una hoja Equipo con días laborables y llamadas al día."
    ),
    # Sentences of single reports.
    "More calls, but shorter talks.": "Más llamadas, pero conversaciones más cortas.",
    "More calls, but lower ratings.": "Más llamadas, pero peores valoraciones.",
    "More calls, but shorter talks and lower ratings.": (
        "Más llamadas, pero conversaciones más cortas y peores valoraciones."
    ),
    "Broken again and again: take it up inside, and warn who sells it.": (
        "Incumplida una y otra vez: trátelo internamente, y avise a quien la vende."
    ),
    "delivery on the day": "entrega en el día",
    "Mean, scores from {n} to {n2}": "Media, puntuaciones de {n} a {n2}",
    "planned twice": "previsto dos veces",
    "given already on {day}": "ya dado el {day}",
    "nothing of it was bought in the last 12 months": (
        "no se compró nada de ello en los últimos 12 meses"
    ),
    "its cost is not known": "su coste no se conoce",
    "{n} is over the limit of {n2} for one": "{n} supera el límite de {n2} para uno",
    "{n} over the budget of {n2} in 12 months": (
        "{n} por encima del presupuesto de {n2} en 12 meses"
    ),
    "an offer is open: ": "hay una oferta abierta: ",
    ", and what came of it {day} to {day2}": ", y en qué quedó del {day} al {day2}",
    "Calls of {day} to {day2}": "Llamadas del {day} al {day2}",
    "Of all customers ": "De todos los clientes: ",
    "Of {tier} customers ": "De los clientes {tier}: ",
    "Of customers without a tier ": "De los clientes sin categoría: ",
    "{n} of {n2} called on time stayed, and {n3} of the {n4} others: ": (
        "el {n} de {n2} llamados a tiempo siguió, y el {n3} de los otros {n4}: "
    ),
    " points (": " puntos (",
    "), more than chance": "), más que azar",
    "), which may be chance": "), lo que puede ser azar",
    " to +": " a +",
    " to -": " a -",
    "Bought more: {n} and {n2}: ": "Compraron más: {n} y {n2}: ",
    "Below {n} in a group nothing can be told. That is so for: ": (
        "Con menos de {n} en un grupo no se puede decir nada. Así es con: "
    ),
    "all tiers together": "todas las categorías juntas",
    "customers without a tier": "clientes sin categoría",
    " ({n} called on time and {n2} not)": " ({n} llamados a tiempo y {n2} no)",
    (
        "In no band of days between contacts fewer stayed than with more calls: this "
        "history does not say that rarer calls lose customers (longest told: {band})."
    ): (
        "En ningún tramo de días entre contactos siguieron menos que con más llamadas: "
        "este historial no dice que llamar menos pierda clientes (el más largo conocido: "
        "{band})."
    ),
    (
        "Fewer than two bands of days between contacts have {n} customers: no interval "
        "can be told from it."
    ): (
        "Menos de dos tramos de días entre contactos tienen {n} clientes: no se puede "
        "sacar un intervalo de ello."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; with "
        "{band2} days between fewer did."
    ): (
        "Con {band} días entre contactos no siguieron menos que con más llamadas; con "
        "{band2} días sí."
    ),
    (
        "With {band} days between contacts no fewer stayed than with more calls; without "
        "a contact fewer did."
    ): (
        "Con {band} días entre contactos no siguieron menos que con más llamadas; sin contacto sí."
    ),
    (
        "With {band} days between fewer stayed than with {band2} days between contacts; "
        "of those with more calls there are too few to compare with."
    ): (
        "Con {band} días siguieron menos que con {band2} días entre contactos; de los "
        "que tienen más llamadas hay muy pocos para comparar."
    ),
    (
        "Without a contact fewer stayed than with {band} days between contacts; of those "
        "with more calls there are too few to compare with."
    ): (
        "Sin contacto siguieron menos que con {band} días entre contactos; de los que "
        "tienen más llamadas hay muy pocos para comparar."
    ),
    (
        "This is association, not effect: reps call those more who buy more, and less "
        "who is about to leave. It says who stayed among those called so, not what more "
        "calls would bring."
    ): (
        "Es asociación, no efecto: los comerciales llaman más a quien compra más, y "
        "menos a quien está por irse. Dice quién siguió entre los llamados así, no qué "
        "traerían más llamadas."
    ),
    "{n} customers ordered from {day} to {day2}; below {n2} nothing can be told.": (
        "{n} clientes pidieron del {day} al {day2}; con menos de {n2} no se puede decir nada."
    ),
    "1 customer ordered from {day} to {day2}; below {n} nothing can be told.": (
        "1 cliente pidió del {day} al {day2}; con menos de {n} no se puede decir nada."
    ),
    (
        "The book has no calls or no orders up to {day}; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "El libro no tiene llamadas o pedidos hasta el {day}; una retrospectiva necesita "
        "ambos durante {n} días al menos, mejor dos años."
    ),
    (
        "Calls and orders both reach back to {day} only; a backtest takes both over {n} "
        "days at least, best over two years."
    ): (
        "Llamadas y pedidos solo llegan hasta el {day}; una retrospectiva necesita ambos "
        "durante {n} días al menos, mejor dos años."
    ),
    "The book has no sheet of orders; it takes one with customer, date and amount.": (
        "El libro no tiene hoja de pedidos; hace falta una con cliente, fecha e importe."
    ),
    "This is for the next {n} days, if customers go on as they did.": (
        "Esto es para los próximos {n} días, si los clientes siguen como hasta ahora."
    ),
    ("Tried on the last {n} days by the orders before them: {n2} purchases foretold, {n3} came."): (
        "Probado con los últimos {n} días según los pedidos anteriores: {n2} compras "
        "previstas, llegaron {n3}."
    ),
    (
        "Of {n} customers no amount is known, or only in a currency without a rate: "
        "their value is blank and in no sum."
    ): (
        "De {n} clientes no se conoce ningún importe, o solo en moneda sin tipo de "
        "cambio: su valor está vacío y en ninguna suma."
    ),
    "BG/NBD finds no usable signal in these orders: its parameters run away.": (
        "BG/NBD no encuentra señal útil en estos pedidos: sus parámetros divergen."
    ),
    (
        "Each value is the calls a day of every rep, also of those for whom the Team "
        "sheet has a number."
    ): (
        "Cada valor son las llamadas al día de cada comercial, también de los que tienen "
        "número en la hoja Equipo."
    ),
    (
        "Nobody has a place for a call: the Team sheet gives 0 calls a day to each rep "
        "with customers. No value changes that; write more there."
    ): (
        "Nadie tiene sitio para una llamada: la hoja Equipo da 0 llamadas al día a cada "
        "comercial con clientes. Ningún valor lo cambia; escriba más ahí."
    ),
    "Customers without a rep have nobody's places; each value plans them as now.": (
        "Los clientes sin comercial no tienen sitios de nadie; cada valor los planifica como ahora."
    ),
    " changes nothing in this plan.": " no cambia nada en este plan.",
    "With {value}, {n} customers slip; listed are the {n2} with the most revenue.": (
        "Con {value} se retrasan {n} clientes; figuran los {n2} con más facturación."
    ),
    "One more call a day of every rep": "Una llamada más al día de cada comercial",
    "One more call a day, {n} instead of {n2}": "Una llamada más al día, {n} en vez de {n2}",
    ", changes nothing: every call has its place already.": (
        ", no cambia nada: cada llamada ya tiene su sitio."
    ),
    "{n} days less late": "{n} días menos tarde",
    "{n} days later": "{n} días más tarde",
    "1 customer more in the plan": "1 cliente más en el plan",
    "1 customer fewer in the plan": "1 cliente menos en el plan",
    "{n} customers more in the plan": "{n} clientes más en el plan",
    "{n} customers fewer in the plan": "{n} clientes menos en el plan",
    "intervals not stretched, instead of by {n}": "intervalos sin alargar en lugar de por {n}",
    "intervals stretched by {n}, not {n2}": "intervalos alargados por {n}, no {n2}",
    "other days, as late as now": "otros días, tan tarde como ahora",
    " (now)": " (ahora)",
    # Signs, behind the name of their table.
    "Warning signs: Keeping customers is a goal without a plan": (
        "Señales de alarma: Conservar clientes es una meta sin plan"
    ),
    "Warning signs: The return counts before the customer": (
        "Señales de alarma: El rendimiento va antes que el cliente"
    ),
    "Warning signs: Out of touch with what customers value": (
        "Señales de alarma: Lejos de lo que valoran los clientes"
    ),
    "Warning signs: The wrong behaviour is counted": (
        "Señales de alarma: Se cuenta la conducta equivocada"
    ),
    "Warning signs: Colleagues are asked for what cannot be done": (
        "Señales de alarma: Se pide lo imposible a los compañeros"
    ),
    "that is none of {ours}; the row stays, with what was typed": (
        "no es ninguno de: {ours}; la fila queda, con lo escrito"
    ),
    # Giving, orders that seem missing, and what was told.
    "a kind of giving that nobody knows; it counts as other, and as no gift": (
        "un tipo de atención desconocido; cuenta como otro, y no como regalo"
    ),
    "Write one of gift, offer, preview, report, invitation, special action, or other.": (
        "Escriba uno de regalo, oferta, avance, informe, invitación, acción especial u otro."
    ),
    "no order of anybody in {names}, though the months around are busy: rows seem missing": (
        "ningún pedido de nadie en {names}, aunque los meses de alrededor son activos: "
        "parecen faltar filas"
    ),
    "Add the orders of these months; where nothing was sold in them, there is nothing to do.": (
        "Añada los pedidos de estos meses; si no se vendió nada en ellos, no hay nada que hacer."
    ),
    (
        "done for {whom}, and {word} is no yes or no, as {label} holds in its sheet; it "
        "is kept in {ours}"
    ): "hecho para {whom}, y {word} no es sí ni no, como {label} en su hoja; queda en {ours}",
    "Nothing, or write it there as you would have it: ": "Nada, o escríbalo ahí como lo quiera: ",
    "Correct {label} in the row, if it is done.": "Corrija {label} en la fila, si está hecho.",
    " beside {word}, which is no talk: the news counts as not told, and comes back": (
        " junto a {word}, que no es una conversación: la novedad cuenta como no "
        "comunicada, y vuelve"
    ),
    "Correct the outcome in the call log, if somebody was spoken to.": (
        "Corrija el resultado en el registro de llamadas, si se habló con alguien."
    ),
    ": no news says {word}; it is kept as typed, and closes nothing": (
        ": ninguna novedad dice {word}; se conserva como está, y no cierra nada"
    ),
    "; else write what was planned under {label} in the call log, or in {ours}: ": (
        "; si no, escriba lo previsto en {label} del registro de llamadas, o en {ours}: "
    ),
    # The page of a report.
    "Here the newest {n} of them; all are in the workbook.": (
        "Aquí las {n} más recientes; todas están en el libro."
    ),
    "The pictures of this page need one more package: pip install ": (
        "Las imágenes de esta página necesitan un paquete más: pip install "
    ),
    ", then make it again.": ", luego hágala de nuevo.",
    ", as of {day}": ", a {day}",
    "{n} points": "{n} puntos",
    # Surveys, and sheets that were deleted.
    "{n} scores of customers who gave several on one day: their mean is their voice": (
        "{n} puntuaciones de clientes que dieron varias en un día: su media es su voz"
    ),
    "Nothing, if several people answered; delete what was entered by mistake.": (
        "Nada, si respondieron varias personas; borre lo introducido por error."
    ),
    "the scale of these scores cannot be known: ": (
        "la escala de estas puntuaciones no se puede saber: "
    ),
    "the scale of {survey} cannot be known: ": "la escala de {survey} no se puede saber: ",
    "; nothing is worked out": "; no se calcula nada",
    "Write the scale behind the kind, like ": "Escriba la escala tras el tipo, como ",
    (
        "the sheet was deleted: what was done on To do, told or answered and stood there "
        "alone is forgotten, so such tasks are open again"
    ): (
        "la hoja se borró: lo hecho en Tareas, comunicado o respondido que solo estaba "
        "ahí se ha olvidado, así que esas tareas vuelven a estar abiertas"
    ),
    "; else use a backup.": "; si no, use una copia de seguridad.",
    (
        ": the sheet was deleted, so it is not written any more. To have it again, write "
        "{name} beside also in Settings."
    ): (
        ": la hoja se borró, así que ya no se escribe. Para tenerla de nuevo, escriba "
        "{name} junto a also en Configuración."
    ),
    # Why the scale of a survey cannot be known.
    "{n} scores from {n2} to {n3}, ": "{n} puntuaciones de {n2} a {n3}, ",
    "1 score from {n} to {n2}, ": "1 puntuación de {n} a {n2}, ",
    "a net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "un net promoter score es de puntuaciones de 0 a 10; estas van de {n} a {n2}"
    ),
    "which are no grades from 1 to 6": "que no son notas de 1 a 6",
    "and a net promoter score is of scores from 0 to 10": (
        "y un net promoter score es de puntuaciones de 0 a 10"
    ),
    "so that they may be of 0 to 10 or of a shorter scale": (
        "así que pueden ser de 0 a 10 o de una escala más corta"
    ),
    "as if of two scales": "como de dos escalas",
    "so that they may be of 1 to 5 or of a shorter scale": (
        "así que pueden ser de 1 a 5 o de una escala más corta"
    ),
    "most of them 1 or 2, so that 1 may be the best or the worst": (
        "la mayoría 1 o 2, así que 1 puede ser lo mejor o lo peor"
    ),
    # Mails of the morning.
    "no calls": "ninguna llamada",
    "1 call": "1 llamada",
    "{n} calls": "{n} llamadas",
    "no to-dos": "ninguna tarea",
    "1 to-do": "1 tarea",
    "{n} to-dos": "{n} tareas",
    "no commitments missed": "ningún compromiso incumplido",
    "1 commitment missed": "1 compromiso incumplido",
    "{n} commitments missed": "{n} compromisos incumplidos",
    " today": " hoy",
    " of the last plan not made or moved": " del último plan no hechas o movidas",
    " and {tasks} for {near} {year}": " y {tasks} para el {near}/{year}",
    " ({n} late)": " ({n} con retraso)",
    "Today's calls are attached as a calendar file.": (
        "Las llamadas de hoy van adjuntas como archivo de calendario."
    ),
    "From {name}, as of {day}.": "De {name}, a {day}.",
    "None today.": "Hoy ninguna.",
    "None.": "Ninguno.",
    "Nothing.": "Nada.",
    ", called as {tier}": ", se llama como {tier}",
    ", 1 day ago": ", hace 1 día",
    "{day}, {n} days ago": "{day}, hace {n} días",
    "{day}, 1 day ago": "{day}, hace 1 día",
    "The team on {near} {year}: ": "El equipo el {near}/{year}: ",
    "The newest first, the oldest is of {day}.": (
        "Los más recientes primero, el más antiguo es del {day}."
    ),
    "{n} of {n2} are shown.": "Se muestran {n} de {n2}.",
    "1 call due in the days planned ahead has no place.": (
        "1 llamada que vence en los días previstos no tiene sitio."
    ),
    "{n} calls due in the days planned ahead have no place.": (
        "{n} llamadas que vencen en los días previstos no tienen sitio."
    ),
    ", and {tasks} for who is away": ", y {tasks} para quien está ausente",
    ", who is away until {day}": ", ausente hasta el {day}",
    ", who is away until further notice": ", ausente hasta nuevo aviso",
    ", and nobody stands in": ", sin sustituto",
    ", who has no e-mail address in Team": ", sin dirección de correo en Equipo",
    "; a day off": "; un día libre",
    "{n} asked for, {n2} possible": "{n} pedidas, {n2} posibles",
    "; intervals x {n}": "; intervalos x {n}",
    "No plan of an earlier day is remembered.": "No se recuerda ningún plan de un día anterior.",
    "The plan of {day}.": "El plan del {day}.",
    "Not made (": "No hechas (",
    "Moved (": "Movidas (",
    ": {day}, now {day2}": ": {day}, ahora {day2}",
    ": {day}, now no day": ": {day}, ahora ningún día",
    "and {n} more": "y {n} más",
    # Money given back, and an empty list.
    "the list of customers has no rows, and ": "la lista de clientes no tiene filas, y ",
    "Put the customers in, or delete the sheet: then they are gathered from ": (
        "Ponga los clientes, o borre la hoja: entonces se reúnen de "
    ),
    # Further sentences of reports.
    "How often customers buy: a gamma distribution of rates, by days.": (
        "Con qué frecuencia compran los clientes: una distribución gamma de tasas, por días."
    ),
    "How likely they leave after a purchase: a beta distribution.": (
        "La probabilidad de irse tras una compra: una distribución beta."
    ),
    "The higher, the better the fit.": "Cuanto más alto, mejor el ajuste.",
    "What purchases come to: a gamma distribution around means of a gamma one.": (
        "Lo que valen las compras: una distribución gamma en torno a medias gamma."
    ),
    (
        "Days with orders of today's customers in the next {n} days, by BG/NBD. The "
        "interval is of chance alone: that the model is wrong is not in it."
    ): (
        "Días con pedidos de los clientes de hoy en los próximos {n} días, según BG/NBD. "
        "El intervalo es solo del azar: que el modelo falle no está incluido."
    ),
    (
        "Expected purchases of each customer times what a purchase is expected to come "
        "to, by Gamma-Gamma."
    ): (
        "Compras esperadas de cada cliente por lo que se espera que valga una compra, "
        "según Gamma-Gamma."
    ),
    "{n} to {n2}, by day": "{n} a {n2}, según el día",
    "watch; no abuse proven": "observar; ningún abuso probado",
    "requests and cost": "peticiones y coste",
    ", 1 is best": ", 1 es lo mejor",
    "a survey from 0 to 10.": "una encuesta de 0 a 10.",
    "; their mean is shown.": "; se muestra su media.",
    "the scale behind the name, like ": "la escala tras el nombre, como ",
    "A net promoter score is of scores from 0 to 10; these are from {n} to {n2}": (
        "Un net promoter score es de puntuaciones de 0 a 10; estas van de {n} a {n2}"
    ),
    "Customers with orders: {n}; of those with a second one: {n2}. It takes {n3} and {n4}.": (
        "Clientes con pedidos: {n}; de ellos con un segundo: {n2}. Hacen falta {n3} y {n4}."
    ),
    "The orders reach back less than twice {n} days, so that it cannot be tested.": (
        "Los pedidos llegan menos de dos veces {n} días atrás, así que no se puede probar."
    ),
    (
        "Foretold by the orders before, the last {n} days had {n2} repeat purchases; "
        "{n3} came. So BG/NBD finds no usable signal in these orders."
    ): (
        "Según los pedidos anteriores, los últimos {n} días tendrían {n2} recompras; "
        "llegaron {n3}. Así que BG/NBD no encuentra señal útil en estos pedidos."
    ),
    "{n} customers have repeats with an amount; it takes {n2}.": (
        "{n} clientes tienen recompras con importe; hacen falta {n2}."
    ),
    (
        "What a purchase comes to goes with how often somebody buys (r = {n}), which "
        "Gamma-Gamma rules out: no value is told."
    ): (
        "Lo que vale una compra va con la frecuencia de compra (r = {n}), lo que "
        "Gamma-Gamma excluye: no se da ningún valor."
    ),
    "Gamma-Gamma finds no usable signal in these amounts: no value is told.": (
        "Gamma-Gamma no encuentra señal útil en estos importes: no se da ningún valor."
    ),
    ", {n} rows of ": ", {n} filas de ",
    "What came of it goes into the amber columns of the sheets {one} and {other}.": (
        "El resultado va en las columnas amarillas de las hojas {one} y {other}."
    ),
    "What came of it goes into the amber columns of the sheet {one}.": (
        "El resultado va en las columnas amarillas de la hoja {one}."
    ),
    "a value, note or row of the person's own": "un valor, una nota o una fila puestos a mano",
    "a value of the person's own at {cell}": "un valor puesto a mano en {cell}",
    "a column of the person's own at {cell}": "una columna propia en {cell}",
    "a row taken out": "una fila quitada",
    "a row of the person's own at {cell}": "una fila propia en {cell}",
    "a row of the person's own": "una fila propia",
    "a value typed over": "un valor sobrescrito",
    "a value typed over at {cell}": "un valor sobrescrito en {cell}",
    "a value typed over in column {column}": "un valor sobrescrito en la columna {column}",
    "a colour": "un color",
    "a colour at {cell}": "un color en {cell}",
    "a colour in column {column}": "un color en la columna {column}",
    "a value taken out at {cell}": "un valor quitado en {cell}",
    "a colour taken out at {cell}": "un color quitado en {cell}",
    "a comment at {cell}": "un comentario en {cell}",
    "a comment taken out": "un comentario quitado",
    "a formula at {cell}": "una fórmula en {cell}",
    "a box to tick at {cell}": "una casilla en {cell}",
    "a time of the day at {cell}": "una hora en {cell}",
    "a drop-down or rule at {cell}": "una lista desplegable o regla en {cell}",
    "a colour rule over {cells}": "una regla de color sobre {cells}",
    " cannot follow its rows; it stays where it is.": (
        " no puede seguir a sus filas; se queda donde está."
    ),
    "a link at {cell}": "un enlace en {cell}",
    "a format of numbers at {cell}": "un formato de número en {cell}",
    "a chart of the person's own": "un gráfico propio",
    "a chart of the person's own at {cell}": "un gráfico propio en {cell}",
    "a chart of ours taken out": "un gráfico nuestro quitado",
    "a picture of the person's own": "una imagen propia",
    "a picture of the person's own at {cell}": "una imagen propia en {cell}",
    "a picture of ours taken out": "una imagen nuestra quitada",
    "a shape of the person's own": "una forma propia",
    "a shape of the person's own at {cell}": "una forma propia en {cell}",
    "a shape of ours taken out": "una forma nuestra quitada",
    "a control of the person's own": "un control propio",
    "a control of the person's own at {cell}": "un control propio en {cell}",
    "a control of ours taken out": "un control nuestro quitado",
    " is not written again; it is in the backup.": (
        " no se vuelve a escribir; está en la copia de seguridad."
    ),
    "Left out, as they are of all reps together: ": (
        "Omitidos, pues son de todos los comerciales juntos: "
    ),
    "a cell": "una celda",
    "Wrote {n} files into ": "{n} archivos escritos en ",
    "Would write {n} files into ": "Escribiría {n} archivos en ",
    ("CSV holds one table, {table}; --table takes another, --to FOLDER/ takes all: "): (
        "CSV contiene una tabla, {table}; --table toma otra, --to CARPETA/ las toma todas: "
    ),
    "Without charts: they need `{command}`.": "Sin gráficos: necesitan `{command}`.",
    "Added to {title} of {book}: ": "Añadido a {title} de {book}: ",
    "Would add to {title} of {book}: ": "Añadiría a {title} de {book}: ",
    (
        "Outcome was read under {header} at the last run and is under {now} now, "
        "so that {n} attempts would count as contacts"
    ): (
        "El resultado se leía bajo {header} en la última ejecución y ahora bajo "
        "{now}, de modo que {n} intentos contarían como contactos"
    ),
    "If that is right: ": "Si es correcto: ",
    "; if it is another column: ": "; si es otra columna: ",
    "the sheet {ours} says why": "la hoja {ours} dice por qué",
    "more answers than the {n} questions of the call; all of it is kept as the answer to the "
    "first": (
        "más respuestas que las {n} preguntas de la llamada; todo junto queda como respuesta a "
        "la primera"
    ),
    "Write them under {labels} in {ours}, one a line.": (
        "Escríbalas bajo {labels} en {ours}, una por línea."
    ),
    "typed for {whom}, and the row of its task is gone, or says something else by now; it is "
    "kept in {ours}": (
        "escrito para {whom}, y la fila de su tarea ya no está o dice otra cosa; se guarda en "
        "{ours}"
    ),
    "it is not so any more": "ya no es así",
    "answered on {day}: {verdict}": "respondido el {day}: {verdict}",
    "Since the digest of {day}.": "Desde el resumen del {day}.",
    "{n} now; what is new since is told from the next digest on.": (
        "{n} ahora; lo nuevo desde entonces lo dirá el próximo resumen."
    ),
    "Nearest: {word} (gift).": "Lo más parecido: {word} (regalo).",
    "Nearest: {word} (offer).": "Lo más parecido: {word} (oferta).",
    "Nearest: {word} (preview).": "Lo más parecido: {word} (avance).",
    "Nearest: {word} (report).": "Lo más parecido: {word} (informe).",
    "Nearest: {word} (invitation).": "Lo más parecido: {word} (invitación).",
    "Nearest: {word} (special action).": "Lo más parecido: {word} (acción especial).",
    "In which language are our sheets to be?": "¿En qué idioma deben estar nuestras hojas?",
    "our sheets are in {words}": "nuestras hojas están en {words}",
    (
        "the headers are words of several languages ({words}), and nothing in the book tells "
        "which it is; our sheets are in {name}"
    ): (
        "los encabezados son palabras de varios idiomas ({words}), y nada en el libro dice "
        "cuál es; nuestras hojas están en {name}"
    ),
    "If it is another one, write it on the Settings sheet: language, like {words}.": (
        "Si es otro, escríbalo en la hoja Configuración: language, como {words}."
    ),
    "more than one sheet looks like the customer list: {words}": (
        "más de una hoja parece la lista de clientes: {words}"
    ),
    "no sheet is known to be the customer list; it may be {words}": (
        "ninguna hoja se conoce como lista de clientes; puede ser {words}"
    ),
    "Name the sheet 'Customers', or say which it is: ": (
        "Llame a la hoja 'Clientes', o diga cuál es: "
    ),
    "Which sheet is the customer list?": "¿Qué hoja es la lista de clientes?",
    "Nothing is planned.": "No se planifica nada.",
    "Or write it on a sheet Settings, under Setting and Value: sheet {words}, Customers.": (
        "O escríbalo en una hoja Configuración, bajo Ajuste y Valor: sheet {words}, Customers."
    ),
    "the first of several that look like it": "la primera de varias que lo parecen",
    "the first one with names": "la primera con nombres",
    "; no day stands there, so each row is on the first of its month": (
        "; no figura ningún día, así que cada fila vale el primero de su mes"
    ),
    "days are made of the columns {words}; this one is {iso}": (
        "los días se forman con las columnas {words}; este es {iso}"
    ),
    "; nothing says the year, so each month is the newest that is not to come": (
        "; nada dice el año, así que cada mes es el más reciente que no está por venir"
    ),
    "; the year is that of the title, {words}": "; el año es el del título, {words}",
    "a part of the day": "una parte del día",
    "Nothing, if that is so; else type whole dates.": (
        "Nada, si es así; si no, escriba fechas completas."
    ),
    "1 heading line with totals below; each stands for the rows below it, and is no row itself": (
        "1 línea de título con total debajo; vale para las filas de debajo y no es una fila"
    ),
    (
        "{n} heading lines with totals below; each stands for the rows below it, and is no row "
        "itself"
    ): (
        "{n} líneas de título con totales debajo; cada una vale para las filas de debajo y "
        "no es una fila"
    ),
    "the first column has no header; it holds names, which are read as those of customers": (
        "la primera columna no tiene encabezado; contiene nombres, que se leen como los de "
        "los clientes"
    ),
    "Give it a header.": "Póngale un encabezado.",
    "There is no Google Sheet {words}.": "No existe la hoja de Google {words}.",
    "There is no file ": "No existe el archivo ",
    ": the folder {words} does not exist.": ": la carpeta {words} no existe.",
    "In {words1}: {words2}.": "En {words1}: {words2}.",
    "Copy the address from the browser, and share the sheet with ": (
        "Copie la dirección del navegador y comparta la hoja con "
    ),
    " is not shared with ": " no está compartida con ",
    "Press Share in the sheet and add that address as Editor.": (
        "Pulse Compartir en la hoja y añada esa dirección como editor."
    ),
    " may be read but not written.": " se puede leer pero no escribir.",
    "Share it with {words} as Editor.": "Compártala con {words} como editor.",
    " is too busy or out of reach; waited as long as is useful.": (
        " está saturado o no se alcanza; se esperó lo que tiene sentido."
    ),
    ": the connection failed while it was written; the next run settles it.": (
        ": la conexión falló al escribir; la próxima ejecución lo arregla."
    ),
    "Try again later.": "Inténtelo más tarde.",
    "Reading {words} is not allowed.": "No está permitido leer {words}.",
    "Reading {words} failed: ": "Falló la lectura de {words}: ",
    "Writing {words} failed: ": "Falló la escritura de {words}: ",
    "it is not there.": "no está ahí.",
    " is open in {words}'s spreadsheet program; close it there and try again.": (
        " está abierto en el programa de hojas de cálculo de {words}; ciérrelo allí e "
        "inténtelo de nuevo."
    ),
    "If nobody has it open, a crash left the file {words} behind: delete that.": (
        "Si nadie lo tiene abierto, un fallo dejó el archivo {words}: bórrelo."
    ),
    " was moved or deleted since it was read; start again.": (
        " se movió o borró desde que se leyó; empiece de nuevo."
    ),
    " changed while it was copied; start again to work on what is there now.": (
        " cambió mientras se copiaba; empiece de nuevo para trabajar con lo que hay ahora."
    ),
    " is held by another program; close the workbook and try again.": (
        " lo retiene otro programa; cierre el libro e inténtelo de nuevo."
    ),
    " is not well-formed XML (line {n1}, column {n2}); restore the workbook from a copy.": (
        " no es XML válido (línea {n1}, columna {n2}); restaure el libro desde una copia."
    ),
    " is not an Excel workbook, whatever its name says.": (
        " no es un libro de Excel, diga lo que diga su nombre."
    ),
    "Open it in Excel and save it as .xlsx.": "Ábralo en Excel y guárdelo como .xlsx.",
    " is empty (0 bytes): it is not an Excel workbook.": (
        " está vacío (0 bytes): no es un libro de Excel."
    ),
    " can be read but not written into: it needs --to.": (
        " se puede leer pero no escribir: necesita --to."
    ),
    " is protected by a password.": " está protegido por contraseña.",
    "Take the password off in Excel and try again.": (
        "Quite la contraseña en Excel e inténtelo de nuevo."
    ),
    " is not an Excel workbook that can be read.": " no es un libro de Excel que se pueda leer.",
    " is damaged and cannot be read.": " está dañado y no se puede leer.",
    "Open it in Excel and save it anew.": "Ábralo en Excel y guárdelo de nuevo.",
    " cannot be written: there is no folder ": " no se puede escribir: no existe la carpeta ",
    " holds no .csv and no .parquet file.": " no contiene ningún archivo .csv ni .parquet.",
    "Put the customer list there as Customers.csv.": (
        "Ponga allí la lista de clientes como Clientes.csv."
    ),
    "{n1} of {n2} sheets written": "{n1} de {n2} hojas escritas",
    "nothing to change": "nada que cambiar",
    "{n} calls logged": "{n} llamadas registradas",
    "{n} calls wait for the call log": "{n} llamadas esperan el registro",
    "{n} problems": "{n} problemas",
    "no mails sent": "ningún correo enviado",
    "1 mail sent": "1 correo enviado",
    "{n} mails sent": "{n} correos enviados",
    "{n} sent before": "{n} enviados antes",
    (
        "Sheet {words} is not well-formed XML (line {n1}, column {n2}); restore the workbook "
        "from a copy."
    ): (
        "La hoja {words} no es XML válido (línea {n1}, columna {n2}); restaure el libro "
        "desde una copia."
    ),
    "; mails: ": "; correos: ",
    " is open in {words}'s spreadsheet program.": (
        " está abierto en el programa de hojas de cálculo de {words}."
    ),
    "Close it there and try again.": "Ciérrelo allí e inténtelo de nuevo.",
    " changed since it was read.": " cambió desde que se leyó.",
    "typed over a day of ours, which each run writes anew": (
        "sustituye un día nuestro, que cada ejecución vuelve a escribir"
    ),
    "Set a day in a column Next call override of the customer list, which every run goes by.": (
        "Fije un día en una columna Next call override de la lista de clientes, que cada "
        "ejecución sigue."
    ),
    "typed over a tier of ours, which each run writes anew": (
        "escrito sobre una clase nuestra, que cada ejecución escribe de nuevo"
    ),
    "Set a tier in a column Tier override of the customer list, which every run goes by.": (
        "Fije una clase en una columna Tier override de la lista de clientes; cada ejecución se "
        "atiene a ella."
    ),
    "the last plan is not used, as it was made on {iso}, after {iso2}, the day of this run; the "
    "plan of {iso3} holds again": (
        "el último plan no se usa, pues se hizo el {iso}, después del {iso2}, el día de esta "
        "ejecución; vale de nuevo el plan del {iso3}"
    ),
    "done for {whom}, and its row says {iso} already, which stays; it is kept in {ours}": (
        "hecho para {whom}, y su fila ya dice {iso}, que queda; está en {ours}"
    ),
    (
        "done for {whom}, and its row says {iso}, which is still to come: that stays, and "
        "so does the task until then; it is kept in {ours}"
    ): (
        "hecho para {whom}, y su fila dice {iso}, que aún está por llegar: queda, y la "
        "tarea hasta entonces también; está en {ours}"
    ),
    "No mail server is known.": "No se conoce ningún servidor de correo.",
    (
        "Say it by --set smtp_host=..., the file of --config or the environment variable "
        "RETAIN_SMTP_HOST; --dry-run writes the mails as files."
    ): (
        "Dígalo con --set smtp_host=..., el archivo de --config o la variable de entorno "
        "RETAIN_SMTP_HOST; --dry-run escribe los correos como archivos."
    ),
    (
        "smtp_security is none, and {name} is not on this machine: anybody on the way could "
        "read the mails."
    ): (
        "smtp_security es none, y {name} no está en este equipo: cualquiera por el camino "
        "podría leer los correos."
    ),
    "Take starttls or tls.": "Use starttls o tls.",
    "smtp_user is set; its password belongs into {name}.": (
        "smtp_user está puesto; su contraseña va en {name}."
    ),
    "smtp_user and {name} can hold plain ASCII letters only.": (
        "smtp_user y {name} solo admiten letras ASCII simples."
    ),
    "mail_from cannot be {words}; it must be an e-mail address.": (
        "mail_from no puede ser {words}; debe ser una dirección de correo."
    ),
    "The mail server {name} refuses us: ": "El servidor de correo {name} nos rechaza: ",
    "The mail server {name} does not offer what smtp_security and smtp_user ask for.": (
        "El servidor de correo {name} no ofrece lo que piden smtp_security y smtp_user."
    ),
    "The mail server {name} has no valid certificate: ": (
        "El servidor de correo {name} no tiene un certificado válido: "
    ),
    "The mail server {name} cannot be reached: ": (
        "No se puede llegar al servidor de correo {name}: "
    ),
    " has nobody to write to.": " no tiene a quién escribir.",
    ("Put a column E-mail into the Team sheet, or addresses into the setting mail_managers."): (
        "Ponga una columna E-mail en la hoja Equipo, o direcciones en el ajuste mail_managers."
    ),
    "Nobody is known whom the mails are from.": "No se sabe de quién son los correos.",
    (
        "Say it by --set mail_from=..., the file of --config or the environment variable "
        "RETAIN_MAIL_FROM."
    ): (
        "Dígalo con --set mail_from=..., el archivo de --config o la variable de entorno "
        "RETAIN_MAIL_FROM."
    ),
    (
        "The mail for {name} may have arrived, as the line broke while it was sent; it is "
        "not sent again for this day."
    ): (
        "El correo para {name} puede haber llegado, pues la conexión se cortó al enviarlo; "
        "no se envía de nuevo para este día."
    ),
    "Another run sends the mails of this book; this one does nothing.": (
        "Otra ejecución envía los correos de este libro; esta no hace nada."
    ),
    ": what was sent cannot be remembered there ({words}), so nothing more is sent.": (
        ": no se puede anotar allí lo enviado ({words}), así que no se envía nada más."
    ),
    " is damaged: what was sent today cannot be told.": (
        " está dañado: no se puede saber qué se envió hoy."
    ),
    "Delete it, and the mails of today are sent again.": (
        "Elimínelo, y los correos de hoy se envían de nuevo."
    ),
    " is no mail of ours and is not overwritten.": " no es un correo nuestro y no se sobrescribe.",
    "Take another DIR.": "Use otra carpeta.",
    " is no e-mail address, and Team has none of it": (
        " no es una dirección de correo, y Equipo no tiene ninguna suya"
    ),
    " is no e-mail address.": " no es una dirección de correo.",
    " of {name}, who has no e-mail address in Team": (
        " de {name}, sin dirección de correo en Equipo"
    ),
    " and {tasks} of {name}, who has no e-mail address in Team": (
        " y {tasks} de {name}, sin dirección de correo en Equipo"
    ),
    (" exists already and is not overwritten."): (" ya existe y no se sobrescribe."),
    ("Take another name, or move that file away."): ("Tome otro nombre, o mueva ese archivo."),
    (": a starter workbook is an Excel file."): (": un libro inicial es un archivo de Excel."),
    ("Take a name ending in .xlsx, or in .xlsm for one with buttons."): (
        "Tome un nombre que acabe en .xlsx, o en .xlsm para uno con botones."
    ),
    (": {n} customers on the sheet {name}."): (": {n} clientes en la hoja {name}."),
    ("This Python stays ready from press to press."): (
        "Este Python queda listo de una pulsación a otra."
    ),
    ("Each press starts a new Python, as xlwings' server does not start; that is slower."): (
        "Cada pulsación inicia un Python nuevo, porque el servidor de xlwings no arranca;"
        " eso es más lento."
    ),
    ("Run pip install --force-reinstall xlwings pywin32, then close Excel and open it again."): (
        "Ejecute pip install --force-reinstall xlwings pywin32, luego cierre Excel y "
        "vuelva a abrirlo."
    ),
    "Errors are written to:": "Los errores se escriben en:",
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
