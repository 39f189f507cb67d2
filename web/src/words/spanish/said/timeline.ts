import type { Sentences } from "../../sentences.ts";

/** What the timeline says of contacts: permits, calls, letters and what came in. */
export const timelineOfContact: Sentences = {
  "A call to {text} was permitted.": "Se permitió una llamada a {text}.",
  "A voicemail to {text} was permitted.": "Se permitió un mensaje de voz a {text}.",
  "A letter to {text} was permitted.": "Se permitió una carta a {text}.",
  "An e-mail to {text} was permitted.": "Se permitió un correo a {text}.",
  "A text to {text} was permitted.": "Se permitió un mensaje de texto a {text}.",
  "A visit to {text} was permitted.": "Se permitió una visita a {text}.",
  "A call to {text} was not permitted. {said}": "No se permitió una llamada a {text}. {said}",
  "A voicemail to {text} was not permitted. {said}": "No se permitió un mensaje de voz a {text}. {said}",
  "A letter to {text} was not permitted. {said}": "No se permitió una carta a {text}. {said}",
  "An e-mail to {text} was not permitted. {said}": "No se permitió un correo a {text}. {said}",
  "A text to {text} was not permitted. {said}": "No se permitió un mensaje de texto a {text}. {said}",
  "A visit to {text} was not permitted. {said}": "No se permitió una visita a {text}. {said}",
  "Nobody answered.": "Nadie contestó.",
  "The line was busy.": "La línea estaba ocupada.",
  "The number is not in service.": "El número está fuera de servicio.",
  "A voicemail was left.": "Se dejó un mensaje de voz.",
  "The line dropped.": "Se cortó la línea.",
  "The call was answered.": "Contestaron la llamada.",
  "It was a wrong number.": "Era un número equivocado.",
  "It was not dialled; the attempt does not count.": "No se marcó; el intento no cuenta.",
  "Nobody answered; {facts}.": "Nadie contestó; {facts}.",
  "The line was busy; {facts}.": "La línea estaba ocupada; {facts}.",
  "The number is not in service; {facts}.": "El número está fuera de servicio; {facts}.",
  "A voicemail was left; {facts}.": "Se dejó un mensaje de voz; {facts}.",
  "The line dropped; {facts}.": "Se cortó la línea; {facts}.",
  "The call was answered; {facts}.": "Contestaron la llamada; {facts}.",
  "It was a wrong number; {facts}.": "Era un número equivocado; {facts}.",
  "spoke with somebody else": "se habló con otra persona",
  "spoke with the {term}": "se habló con: {term}",
  "spoke with {text} (somebody else)": "se habló con {text} (otra persona)",
  "spoke with {text} (the {term})": "se habló con {text} ({term})",
  "asked {terms}: it matched": "se preguntó {terms}: coincidió",
  "asked {terms}: no match": "se preguntó {terms}: no coincidió",
  "reason: {term}": "motivo: {term}",
  "no answer": "no contestan",
  "voicemail left": "mensaje de voz dejado",
  busy: "ocupado",
  "not in service": "fuera de servicio",
  dropped: "se cortó la línea",
  "wrong number": "número equivocado",
  "Call from the debtor{text}.": "Llamada del deudor{text}.",
  "It waits for an answer.": "Espera respuesta.",
  "No permit would have been given: {said}": "No se habría dado permiso: {said}",
  "it is not covered.": "no está cubierto.",
  "It is not covered.": "No está cubierto.",
  "The contact is taken back.": "El contacto se retira.",
  "The outcome is taken back.": "El resultado se retira.",
  "A letter left: {text1}, about {text2}.": "Salió una carta: {text1}, por {text2}.",
  "An e-mail left: {text1}, about {text2}, to {text3}.": "Salió un correo: {text1}, por {text2}, a {text3}.",
  "An e-mail was sent by hand: {text1}, about {text2}, to {text3}.":
    "Se envió un correo a mano: {text1}, por {text2}, a {text3}.",
  "An e-mail perhaps left: {text1}, about {text2}, to {text3}. {said}":
    "Quizá salió un correo: {text1}, por {text2}, a {text3}. {said}",
  "It is asked about anew as it is taken out.": "Se consulta de nuevo al sacarlo.",
  "It could not leave any more as it was taken out.": "Ya no podía salir tal como se sacó.",
  "Statements were asked for.": "Se pidieron estados de cuenta.",
  "A statement was written.": "Se escribió un estado de cuenta.",
  "A letter did not leave. {said}": "Una carta no salió. {said}",
  "An e-mail did not leave. {said}": "Un correo no salió. {said}",
  "An e-mail did not leave and goes by post instead. {said}":
    "Un correo no salió y va por correo postal en su lugar. {said}",
  "An e-mail could not be delivered. {said}": "Un correo no se pudo entregar. {said}",
  "An e-mail could not be delivered and goes by post instead. {said}":
    "Un correo no se pudo entregar y va por correo postal en su lugar. {said}",
  "A letter that was on file did not leave: it was not printed. {said}":
    "Una carta archivada no salió: no se imprimió. {said}",
  "A letter on file did not leave.": "Una carta archivada no salió.",
  "A letter that was printed did not leave: its sheets were taken out. {said}":
    "Una carta impresa no salió: se retiraron sus hojas. {said}",
  "A letter had gone by post before it was stopped. {said}":
    "Una carta había salido por correo postal antes de que se detuviera. {said}",
  "A letter that waited was taken back. {text}": "Una carta que esperaba se retiró. {text}",
  "An e-mail that waited was taken back. {text}": "Un correo que esperaba se retiró. {text}",
  "A letter that waited is not wanted any more.": "Una carta que esperaba ya no hace falta.",
  "A letter that waited is not wanted any more. {said}": "Una carta que esperaba ya no hace falta. {said}",
  "An e-mail that waited is not wanted any more. {said}": "Un correo que esperaba ya no hace falta. {said}",
  "They have promised to pay since it was planned.": "Desde que se planeó, prometieron pagar.",
  "What came in from them since it was planned waits for an answer.":
    "Lo que llegó de ellos desde que se planeó espera respuesta.",
  "Stop ({term}), received on {day}: {text}": "Impedimento ({term}), recibido el {day}: {text}",
  "Stop ({term}) of {text1}, received on {day}: {text2}": "Impedimento ({term}) de {text1}, recibido el {day}: {text2}",
  "Stop ({term}) lifted.": "Impedimento ({term}) levantado.",
  "Validation notice sent on {day}, {term}.": "Aviso de validación enviado el {day}, {term}.",
  "It came back on {day}.": "Fue devuelto el {day}.",
  "{text} calls back on {day} ({term}).": "{text} vuelve a llamar el {day} ({term}).",
  "{text} works here no more: the account is everybody's.": "{text} ya no trabaja aquí: la cuenta es de todos.",
  "{text} takes no work any more: the account is everybody's.": "{text} ya no toma trabajo: la cuenta es de todos.",
  "{text1} works here no more: {text2} calls back.": "{text1} ya no trabaja aquí: {text2} vuelve a llamar.",
  "The team is no more: the account is everybody's.": "El equipo ya no existe: la cuenta es de todos.",
  "The callback was dropped.": "La llamada acordada se anuló.",
  "Put off until {day}: {text}": "Aplazado hasta {day}: {text}",
  "No longer put off.": "Ya no está aplazado.",
  "Given to {text1} from {day} on: {text2}": "Entregado a {text1} desde {day}: {text2}",
};

/** Contacts that were told: "E-mail from the debtor (reason: cash flow)." What was said stands before it. */
export const timelineOfTold: Sentences = Object.fromEntries(
  Object.entries({
    Call: "Llamada",
    "E-mail": "Correo",
    Letter: "Carta",
    Text: "Mensaje de texto",
    Visit: "Visita",
  }).flatMap(([english, spanish]) => [
    [`${english} from the debtor.`, `${spanish} del deudor.`],
    [`${english} to the debtor.`, `${spanish} al deudor.`],
    [`${english} from the debtor ({facts}).`, `${spanish} del deudor ({facts}).`],
    [`${english} to the debtor ({facts}).`, `${spanish} al deudor ({facts}).`],
    [`${english} from the debtor by {text}.`, `${spanish} del deudor por {text}.`],
    [`${english} to the debtor at {text}.`, `${spanish} al deudor a {text}.`],
    [`${english} from the debtor by {text} ({facts}).`, `${spanish} del deudor por {text} ({facts}).`],
    [`${english} to the debtor at {text} ({facts}).`, `${spanish} al deudor a {text} ({facts}).`],
  ]),
);

const documents = {
  "Invoice copy": "Copia de factura",
  "Proof of delivery": "Comprobante de entrega",
  Contract: "Contrato",
  Statement: "Estado de cuenta",
  Correspondence: "Correspondencia",
  Letter: "Carta",
  Other: "Otro documento",
};

/** Documents put on record: "Invoice copy of 1003: scan.pdf". */
export const timelineOfDocuments: Sentences = Object.fromEntries(
  Object.entries(documents).flatMap(([english, spanish]) => [
    [`${english}: {text}`, `${spanish}: {text}`],
    [`${english} of {text1}: {text2}`, `${spanish} de {text1}: {text2}`],
  ]),
);

/** Why a ladder, a template or a procedure is as it is that came with the program. */
export const shippedSays: Sentences = {
  "Dunlin came with it.": "Vino con Dunlin.",
  "The program came with it.": "Vino con el programa.",
  "A newer program came with it.": "Vino con un programa más nuevo.",
};

/** What the timeline says of money, promises, disputes, and of who a debtor is. */
export const timelineOfTheRest: Sentences = {
  "Promised {amount} by {day}.": "Prometió {amount} para {day}.",
  "Promised {amount} by {day}, before the cut-over.": "Prometió {amount} para {day}, antes de la migración.",
  "The promise of {amount} by {day} is open.": "La promesa de {amount} para {day} está abierta.",
  "The promise of {amount} by {day1} was kept on {day2}.": "La promesa de {amount} para {day1} se cumplió el {day2}.",
  "The promise of {amount} by {day1} was broken on {day2}.":
    "La promesa de {amount} para {day1} se incumplió el {day2}.",
  "The promise of {amount} by {day1}, broken on {day2}, was kept late on {day3}.":
    "La promesa de {amount} para {day1}, incumplida el {day2}, se cumplió tarde el {day3}.",
  "The promise of {amount} by {day} was withdrawn.": "La promesa de {amount} para {day} se retiró.",
  "The promise was withdrawn: {text}": "La promesa se retiró: {text}",
  "Payment of {amount} received on {day}: {list}.": "Pago de {amount} recibido el {day}: {list}.",
  "Deposit of {amount} received on {day}: {list}.": "Depósito de {amount} recibido el {day}: {list}.",
  "{amount} to {text}": "{amount} a {text}",
  "{amount} stays on account": "{amount} quedan a cuenta",
  "{amount} is held": "{amount} quedan retenidos",
  "Applied what was left of {term} {text}: {list}.": "Se aplicó lo que quedaba de {term} {text}: {list}.",
  "Reversed: {term}. {text}": "Revertido: {term}. {text}",
  "Reversed: {term} {text1}. {text2}": "Revertido: {term} {text1}. {text2}",
  "All of {text1} is disputed: {text2}": "Todo {text1} está en disputa: {text2}",
  "{amount} of {text1} is disputed: {text2}": "{amount} de {text1} están en disputa: {text2}",
  "All of {text1} was disputed: {text2}": "Todo {text1} se disputó: {text2}",
  "{amount} of {text1} was disputed: {text2}": "{amount} de {text1} se disputaron: {text2}",
  "All of {text1} was disputed in writing: {text2}": "Todo {text1} se disputó por escrito: {text2}",
  "{amount} of {text1} was disputed in writing: {text2}": "{amount} de {text1} se disputaron por escrito: {text2}",
  "What was held back of {text1} is due on {day}: {text2}": "Lo retenido de {text1} vence el {day}: {text2}",
  "Credit with {text1} is on hold: {text2}": "El crédito con {text1} está suspendido: {text2}",
  "A hand-over pack was made of what is owed to {text}.":
    "Se hizo un expediente de entrega de lo que se debe a {text}.",
  "A hand-over pack was made.": "Se hizo un expediente de entrega.",
  "Credit was put on hold.": "El crédito se suspendió.",
  "The hold on credit is lifted: {text}": "La suspensión del crédito se levanta: {text}",
  "Credit limit of {amount} with {text1} from {day} on: {text2}":
    "Límite de crédito de {amount} con {text1} desde {day}: {text2}",
  "Paused until {day}. {text}": "En pausa hasta {day}. {text}",
  "No longer paused. {text}": "Ya no está en pausa. {text}",
  "{text1} from {text2}: {counts}.": "{text1} de {text2}: {counts}.",
  "Import from {text}: {counts}.": "Importación de {text}: {counts}.",
  "1 new": "1 nueva",
  "1 changed": "1 cambiada",
  "1 no longer open": "1 ya no abierta",
  "{n} new": "{n} nuevas",
  "{n} changed": "{n} cambiadas",
  "{n} no longer open": "{n} ya no abiertas",
  "the customer's own details": "los datos propios del cliente",
  "An import was taken back. {text}": "Una importación se retiró. {text}",
  "No longer a document of {text1}: {text2}": "Ya no es un documento de {text1}: {text2}",
  "The end of the tax identifier was looked at.": "Se consultó el final del número fiscal.",
  "The year of birth was looked at.": "Se consultó el año de nacimiento.",
  "The end of the bank account's number was looked at.": "Se consultó el final del número de la cuenta bancaria.",
  "{text} is their {term}.": "{text} está junto al deudor: {term}.",
  "{text1} no longer stands beside them. {text2}": "{text1} ya no está junto al deudor. {text2}",
  "Pinned: {text}": "Fijado: {text}",
  "No longer pinned: {text}": "Ya no está fijado: {text}",
  "Known since {day}, by {term1}: {term2}. {text}": "Se sabe desde {day}, según {term1}: {term2}. {text}",
  "No longer so from {day} on: {term}. {text}": "Ya no es así desde {day}: {term}. {text}",
  "{text1} is the same person. {text2}": "{text1} es la misma persona. {text2}",
  "{text1} is somebody else after all. {text2}": "{text1} es otra persona después de todo. {text2}",
  "Told: {term1} {text}, by {term2}.": "Indicado: {term1} {text}, según {term2}.",
  "Messages to {term1} {text1} are wanted again, said by {text2} on {day} ({term2}): {text3}":
    "De nuevo se quieren mensajes a {term1} {text1}, dicho por {text2} el {day} ({term2}): {text3}",
  "No more messages to {term} {text1}. {text2}": "No más mensajes a {term} {text1}. {text2}",
  "No longer used: {term} {text1}. {text2}": "Ya no se usa: {term} {text1}. {text2}",
  "The {term} is {text1}, and was {text2}. {text3}": "Ahora {term} es {text1}, y era {text2}. {text3}",
  "Belongs to {text1} from {day} on, which pays for it. {text2}":
    "Pertenece desde {day} a {text1}, que paga por ella. {text2}",
  "Belongs to {text1} from {day} on, and pays for itself. {text2}":
    "Pertenece desde {day} a {text1}, y paga por sí misma. {text2}",
  "Belongs to {text1} no more from {day} on. {text2}": "Ya no pertenece a {text1} desde {day}. {text2}",
  "{text1} is bound as {term} from {day} on. {text2}": "{text1} queda obligado como {term} desde {day}. {text2}",
  "{text1} is bound no more as {term} from {day} on. {text2}":
    "{text1} ya no está obligado como {term} desde {day}. {text2}",
  "Account {text1} of {text3}: bound as {term} from {day} on. {text2}":
    "Cuenta {text1} de {text3}: obligado como {term} desde {day}. {text2}",
  "Account {text1} of {text3}: bound no more as {term} from {day} on. {text2}":
    "Cuenta {text1} de {text3}: ya no obligado como {term} desde {day}. {text2}",
};
