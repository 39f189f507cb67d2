import type { Sentences } from "../../sentences.ts";

/** Validation notices, what was owed on the itemization date, letters that came back, and what is to be done by a day. */
export const noticesSay: Sentences = {
  "No validation notice is due: the office collects no consumer debt for this creditor of which none was sent.":
    "No corresponde ningún aviso de validación: la oficina no cobra para este acreedor ninguna deuda de consumo de la que no se haya enviado.",
  "What was owed on the itemization date does not add up to what is owed now. Say it anew at the account.":
    "Lo que se debía en la fecha del desglose no suma lo que se debe ahora. Dígalo de nuevo en la cuenta.",
  "It leaves on a later day than it was made for, so that the debt can be disputed until a later day.":
    "Sale un día después del previsto, de modo que la deuda puede disputarse hasta un día posterior.",
  "Nothing is owed on this account in that currency.": "En esta cuenta no se debe nada en esa moneda.",
  "An amount is none of that currency.": "Un monto no es de esa moneda.",
  "An amount is not below zero: payments and credits are taken off by themselves.":
    "Un monto no es menor que cero: los pagos y créditos se descuentan aparte.",
  "The itemization date lies ahead.": "La fecha del desglose aún no ha llegado.",
  "What was owed then, with interest and fees and less what was paid and credited, is not what is owed now.":
    "Lo que se debía entonces, más intereses y cargos y menos lo pagado y acreditado, no es lo que se debe ahora.",
  "There is no such letter of this debtor.": "No hay tal carta de este deudor.",
  "It has not left, so it cannot have come back.": "No ha salido, así que no puede haber sido devuelta.",
  "It is on record that it came back.": "Ya consta que fue devuelta.",
  "Where we collect for another, the law wants this notice to come before anything else.":
    "Cuando cobramos para otro, la ley quiere que este aviso venga antes que nada.",
  "No validation notice is on record for it.": "No consta ningún aviso de validación de ella.",
  "Account {text}: {amount} was owed on the itemization date, {day}.":
    "Cuenta {text}: en la fecha del desglose, {day}, se debían {amount}.",
  "An itemization was said.": "Se dijo un desglose.",
  "A letter came back.": "Una carta fue devuelta.",
  "A letter came back: {text}": "Una carta fue devuelta: {text}",
  "An e-mail came back: {text}": "Un correo fue devuelto: {text}",
  "The validation notice came back, and another one is to be sent: {text}":
    "El aviso de validación fue devuelto, y hay que enviar otro: {text}",
  "Account {text} was first spoken of on {day}: its validation notice follows within five days.":
    "De la cuenta {text} se habló por primera vez el {day}: su aviso de validación sigue dentro de cinco días.",
  "{text} was disputed on {day}: it is not collected until that is answered.":
    "{text} se disputó el {day}: no se cobra hasta que se responda.",
  "The validation notice is due": "El aviso de validación está por vencer",
  "Within five days of the first word about a debt a consumer has it in writing: how much, to whom, and what they may do (12 CFR 1006.34). **It goes out by its day even where a promise was taken.**":
    "Dentro de los cinco días de la primera palabra sobre una deuda, el consumidor la tiene por escrito: cuánto, a quién y qué puede hacer (12 CFR 1006.34). **Sale en su día aunque se haya tomado una promesa.**",
  "Press **L**: the notice is chosen already, and Enter sends it.":
    "Pulse **L**: el aviso ya está elegido, e Intro lo envía.",
  "Where it does not add up, say at the account what was owed on the itemization date, and what came and went since.":
    "Si no cuadra, diga en la cuenta lo que se debía en la fecha del desglose y lo que entró y salió desde entonces.",
  "Where there is no address, find one first. A notice that came back was none: say so at the account, and another one is due.":
    "Si no hay dirección, encuentre primero una. Un aviso devuelto no fue ninguno: dígalo en la cuenta, y corresponde otro.",
  "By e-mail it goes as the first message alone. After anybody has spoken or written of the debt it goes by post.":
    "Por correo electrónico va solo como primer mensaje. Después de que alguien haya hablado o escrito de la deuda, va por correo postal.",
  "They asked on {day} who the original creditor is: nothing is collected until that is answered.":
    "Preguntó el {day} quién es el acreedor original: no se cobra nada hasta responder.",
  "They wait for the original creditor's name": "Espera el nombre del acreedor original",
  "They asked to whom the debt was owed at first. Nothing is collected of it until they have that name and address (12 CFR 1006.38). The law names no day for it. **We answer within thirty.**":
    "Preguntó a quién se debía al principio. No se cobra nada de ella hasta que tenga ese nombre y dirección (12 CFR 1006.38). La ley no fija ningún día para ello. **Respondemos dentro de treinta.**",
  "Look it up in the placement, or ask the creditor. Where it is the creditor of now, say so and point to the validation notice.":
    "Búsquelo en la asignación o pregunte al acreedor. Si es el acreedor actual, dígalo y remita al aviso de validación.",
  "Send it by post, and record at the stop what was sent: collecting goes on from then on.":
    "Envíelo por correo postal y registre en el impedimento lo que se envió: desde entonces sigue el cobro.",
  "Ask for no payment in that letter.": "No pida ningún pago en esa carta.",
  "A dispute waits for its answer": "Una disputa espera respuesta",
  "What a consumer disputes in writing is not collected until they have what proves it: a copy of the judgment, or of what shows who owes how much to whom (12 CFR 1006.38). The law names no day for it. **We answer within thirty.**":
    "Lo que un consumidor disputa por escrito no se cobra hasta que tenga lo que lo prueba: una copia de la sentencia, o de lo que muestra quién debe cuánto a quién (12 CFR 1006.38). La ley no fija ningún día para ello. **Respondemos dentro de treinta.**",
  "Ask the creditor for what proves it, and put it on file with the item.":
    "Pida al acreedor lo que lo prueba y archívelo con la partida.",
  "Send it, and record at the item that the dispute is answered, with what was sent.":
    "Envíelo y registre en la partida que la disputa está respondida, con lo que se envió.",
  "Nothing is asked for meanwhile: no call, no letter, no report to a bureau.":
    "Mientras tanto no se reclama nada: ninguna llamada, ninguna carta, ningún informe a un buró.",
};
