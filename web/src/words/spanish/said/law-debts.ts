import type { Sentences } from "../../sentences.ts";

/** What the law finds of the debts themselves: disputed, too old, paid, in bankruptcy; and of whoever stands behind them. */
export const lawOfDebtsSays: Sentences = {
  "Somebody who owes it with the debtor pays under a plan in bankruptcy.":
    "Alguien que la debe junto con el deudor paga según un plan de quiebra.",
  "No case of somebody who owes it too protects the debtor.":
    "Ningún caso de alguien que también la debe protege al deudor.",
  "No petition in bankruptcy is open.": "No hay abierta ninguna petición de quiebra.",
  "A court lifted the stay.": "Un tribunal levantó la suspensión.",
  "It is a second case within a year, and thirty days are over.":
    "Es un segundo caso dentro de un año, y pasaron treinta días.",
  "The debtor has filed for bankruptcy: nothing is done to collect.":
    "El deudor presentó su quiebra: no se hace nada para cobrar.",
  "The debtor has filed for bankruptcy: service is not cut off for it.":
    "El deudor presentó su quiebra: no se corta el servicio por ello.",
  "The days in which assurance of payment is given are over.": "Pasaron los días en que se da una garantía de pago.",
  "No discharge is on record.": "No consta ninguna exoneración.",
  "It is taken by its lien, not from the debtor's own liability.":
    "Se toma por su gravamen, no por la responsabilidad personal del deudor.",
  "A student loan is discharged only where a court finds undue hardship.":
    "Un préstamo estudiantil solo se exonera donde un tribunal halla una carga excesiva.",
  "The debtor was discharged in bankruptcy.": "El deudor fue exonerado en la quiebra.",
  "The delinquency lies more than seven years and 180 days back.":
    "El incumplimiento queda más de siete años y 180 días atrás.",
  "The seven years are not over.": "Los siete años no han terminado.",
  "Nobody says that it comes from identity theft.": "Nadie dice que nazca del robo de identidad.",
  "It goes to an owner of the debt, or to our own vendor.":
    "Va a un titular de la deuda, o a nuestro propio proveedor.",
  "The debt comes from identity theft.": "La deuda nace del robo de identidad.",
  "The limitation period is over, and with it the debt.": "Terminó el plazo de prescripción, y con él la deuda.",
  "The limitation period is not known to be over.": "No se sabe que haya terminado el plazo de prescripción.",
  "The state forbids that medical debts are reported.": "El estado prohíbe que se informen deudas médicas.",
  "No state that forbids it is concerned.": "No interviene ningún estado que lo prohíba.",
  "The patient's application for assistance is not decided yet.":
    "La solicitud de ayuda del paciente aún no está decidida.",
  "The first bill is less than 120 days old, or not on record.":
    "La primera factura tiene menos de 120 días, o no consta.",
  "No notice of what is intended was sent 30 days ago or earlier.":
    "No se envió hace 30 días o antes ningún aviso de lo que se pretende.",
  "The patient had time to ask for assistance, and was told what is intended.":
    "El paciente tuvo tiempo de pedir ayuda, y se le dijo lo que se pretende.",
  "The patient's dispute of the bill with its estimate is being decided.":
    "Se está decidiendo la disputa del paciente entre la factura y su presupuesto.",
  "No dispute of the bill with its estimate is being decided.":
    "No se está decidiendo ninguna disputa entre la factura y su presupuesto.",
  "The debt is paid, settled, or another's.": "La deuda está pagada, transigida, o es de otro.",
  "Something is owed, as far as known.": "Hasta donde se sabe, algo se debe.",
  "The instrument is dated for a later day.": "El instrumento lleva fecha de un día posterior.",
  "Nobody told the consumer of the deposit in writing.": "Nadie avisó por escrito al consumidor del depósito.",
  "Its day has come, and the consumer was told in time.": "Llegó su día, y al consumidor se le avisó a tiempo.",
  "The notice of the deposit is less than three business days old, or more than ten.":
    "El aviso del depósito tiene menos de tres días hábiles, o más de diez.",
  "A security interest is on record.": "Consta una garantía sobre el bien.",
  "No security interest in it is on record.": "No consta ninguna garantía sobre el bien.",
  "No period that may apply is known to be over.": "No se sabe que haya terminado ningún plazo que pueda aplicarse.",
  "A period in which the debt may be sued on is over.": "Terminó un plazo en el que se puede demandar por la deuda.",
  "Nobody told the consumer of the debt.": "Nadie habló de la deuda al consumidor.",
  "The consumer was told of the debt, and nothing came back.":
    "Al consumidor se le informó de la deuda, y nada fue devuelto.",
  "What told the consumer of the debt may still come back.":
    "Lo que informó al consumidor de la deuda aún puede ser devuelto.",
  "The debt is owed, as far as known.": "Hasta donde se sabe, la deuda se debe.",
  "A lien secures it, and the transferee is told of the discharge.":
    "La garantiza un gravamen, y a quien la recibe se le informa de la exoneración.",
  "The debt is paid, settled or discharged.": "La deuda está pagada, transigida o exonerada.",
  "The contract was signed there, or the consumer lives there.":
    "El contrato se firmó allí, o el consumidor vive allí.",
  "Neither was the contract signed there, nor does the consumer live there.":
    "Ni el contrato se firmó allí, ni el consumidor vive allí.",
  "No validation period is running.": "No corre ningún plazo de validación.",
  "The consumer may still dispute the debt, and a threat of suit overshadows that.":
    "El consumidor aún puede disputar la deuda, y una amenaza de demanda lo eclipsa.",
  "No request for the original creditor waits for its answer.":
    "Ninguna solicitud del acreedor original espera respuesta.",
  "The consumer asked who the original creditor is, and has no answer yet.":
    "El consumidor preguntó quién es el acreedor original, y aún no tiene respuesta.",
  "No dispute in writing that came in time waits for its answer.":
    "Ninguna disputa por escrito que llegara a tiempo espera respuesta.",
  "No more is asked for than what is not disputed.": "No se pide más de lo que no está en disputa.",
  "The consumer disputes the debt in writing, and has no answer yet.":
    "El consumidor disputa la deuda por escrito, y aún no tiene respuesta.",
  "The consumer agreed to have it electronically.": "El consumidor aceptó recibirlo por medios electrónicos.",
  "It is itself the first communication about the debt.": "Es en sí la primera comunicación sobre la deuda.",
  "It answers a dispute that was answered before.": "Responde a una disputa que ya se respondió antes.",
  "The consumer did not agree to have this electronically (15 USC 7001(c)).":
    "El consumidor no aceptó recibir esto por medios electrónicos (15 USC 7001(c)).",
  "The consumer is a minor, or was one at death.": "El consumidor es menor de edad, o lo era al fallecer.",
  "The consumer is of age, and a parent is a third party.":
    "El consumidor es mayor de edad, y su padre o madre es un tercero.",
  "The consumer has died: who acts for the estate is contacted.":
    "El consumidor falleció: se contacta a quien actúa por la sucesión.",
  "It goes to somebody who stands in the consumer's place.": "Va a alguien que ocupa el lugar del consumidor.",
  "An affidavit about military service is filed with it.":
    "Se presenta con ella una declaración jurada sobre el servicio militar.",
  "No affidavit about military service is filed with it.":
    "No se presenta con ella ninguna declaración jurada sobre el servicio militar.",
  "The debtor is in military service: only a court lets it be taken.":
    "El deudor está en servicio militar: solo un tribunal permite tomarlo.",
  "The first payment was made during the service.": "El primer pago se hizo durante el servicio.",
};

/** What of the same is left to people, each with its citation behind it. */
const gaps: Sentences = {
  "what is done to the estate of who has died, and whom a creditor may speak to about it":
    "lo que se hace a la sucesión de quien falleció, y con quién puede hablar de ello un acreedor",
  "what is said to a minor, or done": "lo que se dice o se hace a un menor de edad",
  "suits on judgments, and on debts of which it is not known since when they are in default":
    "demandas sobre sentencias, y sobre deudas de las que no se sabe desde cuándo están en mora",
  "collecting after a stay that was lifted or has lapsed, and student loans after a discharge":
    "el cobro tras una suspensión levantada o caducada, y los préstamos estudiantiles tras una exoneración",
  "how much is demanded of people in military service, whose interest is limited":
    "cuánto se exige a personas en servicio militar, cuyos intereses están limitados",
  "what a creditor collects of debts that are paid, settled or come from identity theft":
    "lo que un acreedor cobra de deudas pagadas, transigidas o nacidas del robo de identidad",
  "furnishing a debt that is disputed, or of which it is not known since when it is in default":
    "informar una deuda en disputa, o de la que no se sabe desde cuándo está en mora",
  "medical debts whose insurer is pending, and other holds":
    "deudas médicas con aseguradora pendiente, y otras esperas",
};

/** The same with their citations. */
export const lawOfDebtsGaps: Sentences = Object.fromEntries(
  Object.entries(gaps).map(([english, spanish]) => [`${english} ({text9})`, `${spanish} ({text9})`]),
);
