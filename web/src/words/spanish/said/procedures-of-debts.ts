import type { Sentences } from "../../sentences.ts";

/** What to do where the law lets a debt not be collected: the titles of these procedures, and their lines. */
export const proceduresOfDebts: Sentences = {
  "They dispute it in writing": "Lo disputa por escrito",
  "They asked who the first creditor is": "Preguntó quién es el acreedor original",
  "They may still dispute it": "Aún puede disputarla",
  "The debtor has died": "El deudor falleció",
  "The parent of an adult": "El padre o la madre de un adulto",
  "Nothing is owed": "No se debe nada",
  "A check that is dated ahead": "Un cheque con fecha posterior",
  "Nothing secures it": "Nada la garantiza",
  "It may be too old to sue": "Puede ser demasiado antigua para demandar",
  "Not reported yet": "Aún no se informa",
  "Not to be passed on": "No se traspasa",
  "Another court": "Otro tribunal",
  "This goes by post": "Esto va por correo",
  "They filed for bankruptcy": "Presentó su quiebra",
  "They were discharged": "Fue exonerado",
  "Service goes on": "El servicio sigue",
  "Somebody else's plan covers it": "La cubre el plan de otro",
  "No affidavit of military service": "Sin declaración sobre el servicio militar",
  "In military service": "En servicio militar",
  "Another took it in their name": "Otro la contrajo en su nombre",
  "Too old to report": "Demasiado antigua para informar",
  "The bill is being decided": "Se está decidiendo la cuenta",
  "A charitable hospital waits": "Un hospital benéfico espera",
  "The state's law has ended it": "La ley del estado la extinguió",
  "Medical debts are not reported here": "Aquí no se informan deudas médicas",
  "What is disputed is not collected until verification was sent: the invoice, the statement or the judgment, by post. Send it, then say so at the dispute (_Answered_); from then on they may be called again.":
    "Lo que está en disputa no se cobra hasta que se envíe la verificación: la factura, el estado de cuenta o la sentencia, por correo. Envíela, y dígalo en la disputa (_Respondida_); desde entonces se puede volver a llamar.",
  "If they said it by telephone only, the box _in writing_ stands wrong: take the dispute back today and record it anew.":
    "Si solo lo dijo por teléfono, la casilla _por escrito_ está mal: retire hoy la disputa y regístrela de nuevo.",
  "Send them its name and address by post. Until then nothing is collected.":
    "Envíele su nombre y dirección por correo. Hasta entonces no se cobra nada.",
  "Until the day in the validation notice nobody speaks of a suit. Ask for payment kindly, and answer what they ask.":
    "Hasta el día que dice el aviso de validación nadie habla de una demanda. Pida el pago con amabilidad, y responda a lo que pregunte.",
  "Nothing goes to who has died. Record who acts for the estate with the stop, and write or call there.":
    "Nada va a quien falleció. Registre en el impedimento quién actúa por la sucesión, y escriba o llame allí.",
  "A parent is told of the debt only while the child is under age. Speak to the debtor.":
    "Al padre o a la madre se le habla de la deuda solo mientras el hijo es menor. Hable con el deudor.",
  "The account is paid, settled, or another's. Ask for nothing. If that is wrong, look at its postings first.":
    "La cuenta está pagada, transigida, o es de otro. No pida nada. Si eso está mal, mire antes sus movimientos.",
  "Deposit it on its day at the earliest, and three to ten business days after you told them so in writing.":
    "Deposítelo no antes de su día, y de tres a diez días hábiles después de avisarle por escrito.",
  "Nothing is taken that is not the debt's security. If there is one, have it recorded.":
    "No se toma nada que no garantice la deuda. Si hay garantía, haga que se registre.",
  "Neither sue nor speak of it. You may still ask for payment. Whether a suit is in time, counsel says.":
    "No demande ni hable de ello. Aún puede pedir el pago. Si una demanda llega a tiempo, lo dice el abogado de la casa.",
  "They hear of the debt from us first: a conversation, or a letter and fifteen days without its return.":
    "Primero sabe de la deuda por nosotros: una conversación, o una carta y quince días sin que vuelva.",
  "What is paid, settled or discharged is not sold or placed. It may go back to its owner.":
    "Lo pagado, transigido o exonerado no se vende ni se asigna. Puede volver a su titular.",
  "A consumer is sued where the contract was signed or where they live now. Look at the address first.":
    "A un consumidor se le demanda donde se firmó el contrato o donde vive ahora. Mire antes la dirección.",
  "They did not agree to have it electronically. Print it and send it by post.":
    "No aceptó recibirlo por medios electrónicos. Imprímalo y envíelo por correo.",
  "Stop at once, also letters that wait. Note the chapter, the court and the number with the stop; the creditor decides whether a claim is filed. When the case is dismissed, a clerk adds the day to the stop.":
    "Pare de inmediato, también las cartas en espera. Anote el capítulo, el tribunal y el número en el impedimento; el acreedor decide si se presenta el crédito. Cuando el caso se desestima, un auxiliar añade el día al impedimento.",
  "It is over: nobody asks them for it again. Tell the creditor, so that the account is closed.":
    "Se acabó: nadie vuelve a pedírsela. Dígaselo al acreedor, para que se cierre la cuenta.",
  "Service is not cut off for what was owed before the petition. Ask counsel about assurance of payment.":
    "El servicio no se corta por lo que se debía antes de la petición. Pregunte al abogado de la casa por la garantía de pago.",
  "Who owes it with them pays it under a plan. Leave them alone while it lasts.":
    "Quien la debe con esta persona la paga según un plan. Déjela tranquila mientras dure.",
  "Look the person up with the Department of Defense, and file the affidavit with the suit.":
    "Consulte a la persona en el Departamento de Defensa, y presente la declaración con la demanda.",
  "What they began to pay before the service is taken back by order of a court alone.":
    "Lo que empezó a pagar antes del servicio se recupera solo por orden de un tribunal.",
  "It is neither reported nor passed on. Take what they sent, and give the account back to the creditor.":
    "No se informa ni se traspasa. Tome lo que envió, y devuelva la cuenta al acreedor.",
  "Seven years and 180 days after it was first late nothing of it is reported.":
    "Siete años y 180 días después del primer atraso no se informa nada de ella.",
  "A patient disputes the bill against its estimate. Ask for nothing until it is decided.":
    "Un paciente disputa la cuenta frente a su presupuesto. No pida nada hasta que se decida.",
  "Before a suit, a report or a sale the patient has 120 days and a notice, and may ask for assistance. Letters and calls go on.":
    "Antes de una demanda, un informe o una venta el paciente tiene 120 días y un aviso, y puede pedir ayuda. Las cartas y llamadas siguen.",
  "In this state the debt ends with its period. Ask for nothing; tell a supervisor, who asks counsel.":
    "En este estado la deuda termina con su plazo. No pida nada; dígaselo a un supervisor, que pregunta al abogado de la casa.",
  "The state forbids it. Collect as before, and say nothing of credit reports.":
    "El estado lo prohíbe. Cobre como antes, y no diga nada de informes de crédito.",
};
