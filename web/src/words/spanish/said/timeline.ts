import type { Sentences } from "../../sentences.ts";

/** What the timeline says of contacts: permits, calls, letters and what came in. */
export const timelineOfContact: Sentences = {
  "A call to {text} was permitted.": "Se permitió una llamada a {text}.",
  "A call that asks where they are, to {text} was permitted.":
    "Se permitió una llamada a {text} para preguntar dónde está.",
  "A call that asks where they are, to {text} was not permitted. {said}":
    "No se permitió una llamada a {text} para preguntar dónde está. {said}",
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
  "A letter was made to go by post: {text1}, about {text2}.":
    "Se hizo una carta para enviar por correo postal: {text1}, por {text2}.",
  "A letter left: {text1}, about {text2}.": "Salió una carta: {text1}, por {text2}.",
  "An e-mail left: {text1}, about {text2}, to {text3}.": "Salió un correo: {text1}, por {text2}, a {text3}.",
  "An e-mail was sent by hand: {text1}, about {text2}, to {text3}.":
    "Se envió un correo a mano: {text1}, por {text2}, a {text3}.",
  "An e-mail perhaps left: {text1}, about {text2}, to {text3}. {said}":
    "Quizá salió un correo: {text1}, por {text2}, a {text3}. {said}",
  "It is asked about anew as it is taken out.": "Se consulta de nuevo al sacarlo.",
  "It could not leave any more as it was taken out.": "Ya no podía salir tal como se sacó.",
  "Somebody at the desk asked for it.": "Alguien del escritorio lo pidió.",
  "Statements were asked for.": "Se pidieron estados de cuenta.",
  "A letter was written.": "Se escribió una carta.",
  "A statement was written.": "Se escribió un estado de cuenta.",
  "A letter did not leave. {said}": "Una carta no salió. {said}",
  "An e-mail did not leave. {said}": "Un correo no salió. {said}",
  "An e-mail did not leave and goes by post instead. {said}":
    "Un correo no salió y va por correo postal en su lugar. {said}",
  "An e-mail could not be delivered. {said}": "Un correo no se pudo entregar. {said}",
  "An e-mail could not be delivered and goes by post instead. {said}":
    "Un correo no se pudo entregar y va por correo postal en su lugar. {said}",
  "Since it was made the office acts for its creditor in another capacity.":
    "Desde que se hizo, la oficina actúa para su acreedor en otra calidad.",
  "Since it was made where to pay was changed.": "Desde que se hizo, cambió dónde pagar.",
  "Since it was made the name, address or telephone of its creditor was changed.":
    "Desde que se hizo, cambió el nombre, la dirección o el teléfono de su acreedor.",
  "Since it was made the name, address, telephone or license of who writes it was changed.":
    "Desde que se hizo, cambió el nombre, la dirección, el teléfono o la licencia de quien la escribe.",
  "An e-mail that waited did not leave. {said}": "Un correo que esperaba no salió. {said}",
  "A letter that was on file did not leave: it was not printed. {said}":
    "Una carta archivada no salió: no se imprimió. {said}",
  "A letter on file did not leave.": "Una carta archivada no salió.",
  "A letter that was printed did not leave: its sheets were taken out.":
    "Una carta impresa no salió: se retiraron sus hojas.",
  "A letter that was printed did not leave: its sheets were taken out. {said}":
    "Una carta impresa no salió: se retiraron sus hojas. {said}",
  "A letter had gone by post before it was stopped. {said}":
    "Una carta había salido por correo postal antes de que se detuviera. {said}",
  "A letter that waited was taken back. {text}": "Una carta que esperaba se retiró. {text}",
  "An e-mail that waited was taken back. {text}": "Un correo que esperaba se retiró. {text}",
  "A letter that waited is not wanted any more.": "Una carta que esperaba ya no hace falta.",
  "A letter that waited is not wanted any more. {said}": "Una carta que esperaba ya no hace falta. {said}",
  "An e-mail that waited is not wanted any more. {said}": "Un correo que esperaba ya no hace falta. {said}",
  "Its sheets were taken out.": "Se retiraron sus hojas.",
  "They have promised to pay since it was planned.": "Desde que se planeó, prometieron pagar.",
  "What came in from them since it was planned waits for an answer.":
    "Lo que llegó de ellos desde que se planeó espera respuesta.",
  "Stop ({term}), received on {day}: {text}": "Impedimento ({term}), recibido el {day}: {text}",
  "Stop ({term}) of {text1}, received on {day}: {text2}": "Impedimento ({term}) de {text1}, recibido el {day}: {text2}",
  "Stop ({term}), received on {day} ({facts}): {text}": "Impedimento ({term}), recibido el {day} ({facts}): {text}",
  "Stop ({term}) lifted.": "Impedimento ({term}) levantado.",
  "Agreed to ({term1}) at {term2} {text1}, said by {text2} on {day} ({term3}): {text3}":
    "Aceptó ({term1}) en {term2} {text1}, dicho por {text2} el {day} ({term3}): {text3}",
  "Agreed to ({term1}) at {term2} {text1}, until {day1}, said by {text2} on {day2} ({term3}): {text3}":
    "Aceptó ({term1}) en {term2} {text1}, hasta el {day1}, dicho por {text2} el {day2} ({term3}): {text3}",
  "Agrees no longer to ({term}), said on {day}: {text}": "Ya no acepta ({term}), dicho el {day}: {text}",
  "no {term}": "sin {term}",
  "at one number or address": "en un solo número o dirección",
  "on {terms}": "los días {terms}",
  "from {text}": "desde {text}",
  "to {text}": "hasta {text}",
  "not at {term}": "no en {term}",
  "until {day}": "hasta el {day}",
  "attorney not to be found": "abogado que no se encuentra",
  "silent since {day}": "sin respuesta desde el {day}",
  "chapter {text}": "capítulo {text}",
  "court {text}": "tribunal {text}",
  "case {text}": "caso {text}",
  "filed on {day}": "presentada el {day}",
  "discharged on {day}": "exonerada el {day}",
  "dismissed on {day}": "desestimada el {day}",
  "died on {day}": "falleció el {day}",
  "said by {text}": "dicho por {text}",
  "by {term}": "por {term}",
  "Stop ({term}) lifted: {text1} (approved by {text2})":
    "Impedimento ({term}) levantado: {text1} (aprobado por {text2})",
  "Stop ({term}) lifted: {text}": "Impedimento ({term}) levantado: {text}",
  "Stop ({term}) amended ({facts}): {text}": "Impedimento ({term}) completado ({facts}): {text}",
  "Validation notice sent on {day}, {term}.": "Aviso de validación enviado el {day}, {term}.",
  "It came back on {day}.": "Fue devuelto el {day}.",
  "{text} calls back on {day} ({term}).": "{text} vuelve a llamar el {day} ({term}).",
  "{text} works here no more: the account is everybody's.": "{text} ya no trabaja aquí: la cuenta es de todos.",
  "{text} takes no work any more: the account is everybody's.": "{text} ya no toma trabajo: la cuenta es de todos.",
  "{text1} works here no more: {text2} calls back.": "{text1} ya no trabaja aquí: {text2} vuelve a llamar.",
  "The team is no more: the account is everybody's.": "El equipo ya no existe: la cuenta es de todos.",
  "{text1} visits on {day} ({term}): {text2}.": "{text1} visita el {day} ({term}): {text2}.",
  "Put off: {said}": "Aplazada: {said}",
  "The visit was taken back.": "La visita se anuló.",
  "The visit was taken back: what became known since stands against it.":
    "La visita se anuló: lo que se supo después la impide.",
  "The visit was put off.": "La visita se aplazó.",
  "Nobody was met at the visit.": "En la visita no se vio a nadie.",
  "Somebody was met at the visit.": "En la visita se vio a alguien.",
  "Nobody of that name was known at the visit.": "En la visita no conocían a nadie con ese nombre.",
  "The visit was not made; it does not count.": "La visita no se hizo; no cuenta.",
  "Nobody was met at the visit; {facts}.": "En la visita no se vio a nadie; {facts}.",
  "Somebody was met at the visit; {facts}.": "En la visita se vio a alguien; {facts}.",
  "Nobody of that name was known at the visit; {facts}.": "En la visita no conocían a nadie con ese nombre; {facts}.",
  "It was not made.": "No se hizo.",
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

const detailsOfBrought: Sentences = {
  "{n} attempts": "{n} intentos",
  "limited content message": "mensaje de contenido limitado",
  answered: "contestan",
  "not dialled": "no se marcó",
  "reached: {term}": "se localizó: {term}",
};

/** Contacts that an office brought with it: "Call to the debtor (3 attempts), outside the desk." */
export const timelineOfBrought: Sentences = {
  ...Object.fromEntries(
    Object.entries({
      "to the debtor": "al deudor",
      "from the debtor": "del deudor",
      "to {text}": "a {text}",
      "from {text}": "de {text}",
    }).flatMap(([english, spanish]) => [
      [`{term} ${english} ({list}), outside the desk.`, `Fuera del escritorio: {term} ${spanish} ({list}).`],
      [`{term} ${english}, outside the desk.`, `Fuera del escritorio: {term} ${spanish}.`],
    ]),
  ),
  ...detailsOfBrought,
};

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
