import type { Sentences } from "../../sentences.ts";

/** What the book can be filtered by, and what is wrong with a filter. */
export const filterSays: Sentences = {
  "A creditor of the debtor: part of its name": "Un acreedor del deudor: parte de su nombre",
  "Whose an account is: part of a name, me, or none": "De quién es una cuenta: parte de un nombre, yo o ninguno",
  "A person or a business": "Una persona o una empresa",
  "The debtor's segment: part of its name, or none": "El segmento del deudor: parte de su nombre, o ninguno",
  "A state of an address": "El estado de una dirección",
  "The currency owed": "La moneda en que se debe",
  "The debtor's language": "El idioma del deudor",
  "What is to be done next": "Lo que hay que hacer después",
  "What is open": "Lo abierto",
  "What is overdue": "Lo vencido",
  "The credit limit": "El límite de crédito",
  "What is open, with what is pending in the source": "Lo abierto, con lo pendiente en el origen",
  "For how many days the oldest open item is overdue": "Cuántos días de mora tiene la partida abierta más antigua",
  "When the oldest open item is due": "Cuándo vence la partida abierta más antigua",
  "By when payment is promised": "Para cuándo se prometió el pago",
  "When the next step is due": "Cuándo toca el siguiente paso",
  "Since when there is an account": "Desde cuándo hay una cuenta",
  "When a payment came last": "Cuándo llegó el último pago",
  "Until when the debtor is put off": "Hasta cuándo está aplazado el deudor",
  "When there was an attempt or contact last": "Cuándo fue el último intento o contacto",
  "A promise to pay is open": "Hay una promesa de pago abierta",
  "An item is disputed": "Una partida está en disputa",
  "Credit is on hold": "El crédito está suspendido",
  "The law or the person stops contact": "La ley o la persona impide el contacto",
  "More is owed than a credit limit allows": "Se debe más de lo que permite un límite de crédito",
  "A telephone number is known": "Se conoce un número de teléfono",
  "An e-mail address is known": "Se conoce un correo electrónico",
  "A filter has at most {n} letters.": "Un filtro tiene como máximo {n} letras.",
  "A filter has at most {n} conditions.": "Un filtro tiene como máximo {n} condiciones.",
  "There is no {text} to filter by; words with such a sign go in quotes.":
    "No existe {text} para filtrar; las palabras con ese signo van entre comillas.",
  "{field1} is not compared: write {field2}: and a value.": "{field1} no se compara: escriba {field2}: y un valor.",
  "{field} wants {said}.": "{field} pide {said}.",
  "a number of days": "un número de días",
  "an amount: 1250.00": "un monto: 1250.00",
  "a name": "un nombre",
  "yes or no": "sí o no",
  "at most {n} values": "como máximo {n} valores",
  "two letters: CA": "dos letras: CA",
  "two letters: es": "dos letras: es",
  "three letters: USD": "tres letras: USD",
  "person or business": "persona o empresa",
  "call, letter, email, text, visit, review or wait": "llamada, carta, correo, mensaje, visita, revisión o espera",
  "a day: 2026-12-31, today, +7d or -7d": "un día: 2026-12-31, hoy, +7d o -7d",
  "a day: 2026-12-31, today, +7d or -7d, or an age: 30d": "un día: 2026-12-31, hoy, +7d o -7d, o una antigüedad: 30d",
  "{field} makes no sense: turn the comparison round.": "{field} no tiene sentido: invierta la comparación.",
};

/** The views of the book that ship. */
export const viewNames: Sentences = {
  "All open": "Todo lo abierto",
  Overdue: "Vencido",
  "Over 90": "Más de 90",
  Promised: "Prometido",
  "Put off": "Aplazado",
  Disputed: "En disputa",
  "On hold": "Crédito suspendido",
};

/** What each monitor watches, and why a debtor is under one. */
export const monitorsSay: Sentences = {
  "Overdue by 1 to 30 days": "De 1 a 30 días de mora",
  "Overdue by 31 to 60 days": "De 31 a 60 días de mora",
  "Overdue by 61 to 90 days": "De 61 a 90 días de mora",
  "Overdue by more than 90 days": "Más de 90 días de mora",
  "Due today or within the next seven days": "Vence hoy o en los próximos siete días",
  "A promise is broken, and its account still owes": "Una promesa está incumplida, y su cuenta aún debe",
  "Later than this debtor's own habit": "Más tarde que la propia costumbre de este deudor",
  "Most of what was settled within a year came later than the terms and ten days, and something is open":
    "La mayor parte de lo saldado en un año llegó más de diez días después de lo que dicen las condiciones, y hay algo abierto",
  "At least nine tenths of a credit limit are used": "Se usan al menos nueve décimos de un límite de crédito",
  "Money that came a week ago or earlier and is applied to nothing":
    "Dinero que llegó hace una semana o más y no está aplicado a nada",
  "Open, and without a next step: there should be none": "Abierto y sin siguiente paso: no debería haber ninguno",
  "{text} is 1 day late; {said}.": "{text} tiene 1 día de retraso; {said}.",
  "{text} is {n} days late; {said}.": "{text} tiene {n} días de retraso; {said}.",
  "half of {n1} settled items came within {n2} days of {n3} days late":
    "la mitad de {n1} partidas saldadas llegó a {n2} días o menos de {n3} días de retraso",
  "half of {n1} settled items came within {n2} days of {n3} days early":
    "la mitad de {n1} partidas saldadas llegó a {n2} días o menos de {n3} días de adelanto",
  "half of {n1} settled items came within 1 day of {n3} days late":
    "la mitad de {n1} partidas saldadas llegó a 1 día o menos de {n3} días de retraso",
  "half of {n1} settled items came within 1 day of {n3} days early":
    "la mitad de {n1} partidas saldadas llegó a 1 día o menos de {n3} días de adelanto",
  "half of {n1} settled items came within {n2} days of 1 day late":
    "la mitad de {n1} partidas saldadas llegó a {n2} días o menos de 1 día de retraso",
  "half of {n1} settled items came within 1 day of 1 day late":
    "la mitad de {n1} partidas saldadas llegó a 1 día o menos de 1 día de retraso",
};

/** Which files can be read. */
export const importsSay: Sentences = {
  "One row an invoice, CSV or XLSX; columns in any order, known by their headings. Negative amounts are memos.":
    "Una fila por factura, CSV o XLSX; columnas en cualquier orden, reconocidas por sus encabezados. Los montos negativos son notas de crédito.",
  "The receivables sample of IBM: each invoice is paid in full on its SettledDate; Disputed=Yes is a dispute.":
    "La muestra de cuentas por cobrar de IBM: cada factura se paga completa en su SettledDate; Disputed=Yes es una disputa.",
  "QuickBooks Desktop, A/R Aging Detail as CSV: a row a document, under the name of its bucket.":
    "QuickBooks Desktop, A/R Aging Detail en CSV: una fila por documento, bajo el nombre de su tramo.",
  "QuickBooks Desktop, Open Invoices as CSV: each customer on a line of its own above its documents.":
    "QuickBooks Desktop, Open Invoices en CSV: cada cliente en su propia línea encima de sus documentos.",
  "QuickBooks Desktop, Customer Contact List as CSV: who the customers are and how they are reached.":
    "QuickBooks Desktop, Customer Contact List en CSV: quiénes son los clientes y cómo se les localiza.",
  "Xero, sales invoices as CSV: a row for each line of an invoice; the lines are added.":
    "Xero, facturas de venta en CSV: una fila por cada línea de una factura; las líneas se suman.",
  "SAP, line items of customers (FBL5N), headings in English, Dutch or French; framed lists too.":
    "SAP, partidas individuales de clientes (FBL5N), encabezados en inglés, neerlandés o francés; también listas con marco.",
  "{text}, columns by their documented headings. No file of it was seen: look at the preview first.":
    "{text}, columnas por sus encabezados documentados. No se vio ningún archivo así: mire antes la vista previa.",
  "GoldMine, its tables CONTACT1 and CONTSUPP as dBase files or CSV: who the customers are, their numbers, addresses, e-mails and further contacts. Fields as they are documented; no file of it was seen.":
    "GoldMine, sus tablas CONTACT1 y CONTSUPP como archivos dBase o CSV: quiénes son los clientes, sus números, direcciones, correos y otros contactos. Campos según su documentación; no se vio ningún archivo así.",
  "QuickBooks Desktop, IIF: customers, invoices, credit memos, payments. The format does not say what a payment paid: payments stay on account, to be applied here.":
    "QuickBooks Desktop, IIF: clientes, facturas, notas de crédito, pagos. El formato no dice qué pagó un pago: los pagos quedan a cuenta, para aplicarse aquí.",
  "QuickBooks Online, JSON of its API: customers, invoices, credit memos, and payments applied to what they are linked to.":
    "QuickBooks Online, JSON de su API: clientes, facturas, notas de crédito, y pagos aplicados a aquello con que están vinculados.",
  "The six files of a Lockstep synchronisation as one batch, each known by its headings: company, contact, invoice, payment, payment applied, credit memo applied. What was applied counts from the payment's day.":
    "Los seis archivos de una sincronización de Lockstep como un lote, cada uno reconocido por sus encabezados: empresa, contacto, factura, pago, pago aplicado, nota de crédito aplicada. Lo aplicado cuenta desde el día del pago.",
  "Debtors with their accounts, how they are reached, who is bound besides, and the validation notice sent.":
    "Deudores con sus cuentas, cómo se les localiza, quién más está obligado, y el aviso de validación enviado.",
  "Payments received, each with what it was applied to: they explain first what items no longer have open.":
    "Pagos recibidos, cada uno con aquello a lo que se aplicó: explican antes lo que las partidas ya no tienen abierto.",
  "Past calls, conversations, voicemails, letters, e-mails, texts and visits, at their own instants.":
    "Llamadas, conversaciones, mensajes de voz, cartas, correos, mensajes de texto y visitas anteriores, en su propio momento.",
  "Disputes, with the day on which each came in, whether in writing, and what was answered.":
    "Disputas, con el día en que llegó cada una, si fue por escrito, y qué se respondió.",
  "What is owed: invoices and charges with what is open of them, by part, and where placed debt came from.":
    "Lo que se debe: facturas y cargos con lo que tienen abierto, por partes, y de dónde viene la deuda asignada.",
  "Open promises to pay, one for an account: the desk watches them from the first day on.":
    "Promesas de pago abiertas, una por cuenta: el escritorio las vigila desde el primer día.",
  "Files for the record, each by its path from the folder of the list; without a list, by their own names.":
    "Archivos para el expediente, cada uno por su ruta desde la carpeta de la lista; sin lista, por sus propios nombres.",
  "Numbers and addresses with their source, people around a debtor by role, and consents: one row for each.":
    "Números y direcciones con su origen, personas junto a un deudor por su papel, y consentimientos: una fila por cada uno.",
  "Cease letters, attorneys, bankruptcies, deaths, times, places and media refused, opt-outs of an address.":
    "Cartas de cese, abogados, quiebras, fallecimientos, horas, lugares y medios rechazados, direcciones que pidieron no recibir más.",
};

/** What stands in the fields of a template. */
export const templatesSay: Sentences = {
  "The table of open items, in a paragraph of its own": "La tabla de partidas abiertas, en su propio párrafo",
  "Who owes": "Quién debe",
  "Our reference": "Nuestra referencia",
  "To whom it is owed": "A quién se debe",
  "Where to pay; may be empty": "Dónde pagar; puede estar vacío",
  "The creditor's address; may be empty": "La dirección del acreedor; puede estar vacía",
  "The creditor's telephone; may be empty": "El teléfono del acreedor; puede estar vacío",
  "Its address; may be empty": "Su dirección; puede estar vacía",
  "Its licence where the debtor lives; may be empty": "Su licencia donde vive el deudor; puede estar vacía",
  "Who writes: the office's legal name": "Quién escribe: el nombre legal de la oficina",
  "Its telephone; may be empty": "Su teléfono; puede estar vacío",
  "The creditor's name, or “us” where it writes itself": "El nombre del acreedor, o «nosotros» donde escribe él mismo",
  "All that is asked for": "Todo lo que se pide",
  "What of it is past due; empty where nothing is": "Lo que de ello está en mora; vacío donde no hay nada",
  "The oldest due day": "El vencimiento más antiguo",
  "How many days that is ago; empty where it is not past due": "Hace cuántos días fue; vacío donde no está en mora",
  "The letter's day": "El día de la carta",
};

/** What the lines of the day's sheet are about. */
export const sheetSays: Sentences = {
  "Lift a stop": "Levantar un impedimento",
  "Resolve a dispute": "Resolver una disputa",
  "Reverse a posting": "Revertir un asiento",
  "Set a credit limit": "Fijar un límite de crédito",
  "Put a template in force": "Poner en vigor una plantilla",
  "Change where to pay": "Cambiar dónde pagar",
  Collected: "Cobrado",
  Promises: "Promesas",
  Callbacks: "Llamadas acordadas",
  "Steps of people": "Pasos de personas",
};
