import type { Sentences } from "../../sentences.ts";

/** Why a case has the next step that it has, and how the order of the work is reckoned. */
export const strategySays: Sentences = {
  "A call from the debtor that nobody took of {day} waits for an answer.":
    "Una llamada del deudor que nadie atendió, del {day}, espera respuesta.",
  "What the debtor asked on the telephone of {day} waits for an answer.":
    "Lo que el deudor preguntó por teléfono, del {day}, espera respuesta.",
  "What the debtor asked in person of {day} waits for an answer.":
    "Lo que el deudor preguntó en persona, del {day}, espera respuesta.",
  "An e-mail from the debtor of {day} waits for an answer.": "Un correo del deudor, del {day}, espera respuesta.",
  "A letter from the debtor of {day} waits for an answer.": "Una carta del deudor, del {day}, espera respuesta.",
  "A text from the debtor of {day} waits for an answer.":
    "Un mensaje de texto del deudor, del {day}, espera respuesta.",
  "The debtor asked us to cease, since {day}: nothing goes out until that is over.":
    "El deudor pidió que cesemos, desde {day}: nada sale hasta que termine.",
  "An attorney represents the debtor, since {day}: nothing goes out until that is over.":
    "Un abogado representa al deudor, desde {day}: nada sale hasta que termine.",
  "The debtor is in bankruptcy, since {day}: nothing goes out until that is over.":
    "El deudor está en quiebra, desde {day}: nada sale hasta que termine.",
  "The debtor has died, since {day}: nothing goes out until that is over.":
    "El deudor falleció, desde {day}: nada sale hasta que termine.",
  "They asked who the original creditor is, since {day}: nothing goes out until that is over.":
    "Preguntó quién es el acreedor original, desde {day}: nada sale hasta que termine.",
  "They say that it comes from identity theft, since {day}: nothing goes out until that is over.":
    "Dice que proviene de un robo de identidad, desde {day}: nada sale hasta que termine.",
  "{n1} % [{n2} of {n3}]": "{n1} % [{n2} de {n3}]",
  "Nothing is owed any more.": "Ya no se debe nada.",
  "All open items are in dispute, since {day}.": "Todas las partidas abiertas están en disputa, desde {day}.",
  "All that is open is retained until it is released.":
    "Todo lo abierto está retenido en garantía hasta que se libere.",
  "What is open and not in dispute is paused until {day}.":
    "Lo abierto que no está en disputa está en pausa hasta {day}.",
  "Paused until {day}: {text}": "En pausa hasta {day}: {text}",
  "Promise of {amount} by {day} is open.": "La promesa de {amount} para {day} está abierta.",
  "Promise of {amount} by {day1} broken on {day2}.": "La promesa de {amount} para {day1} se incumplió el {day2}.",
  "The letter did not leave on {day}: {said}": "La carta no salió el {day}: {said}",
  "The call of {day} reached nobody.": "La llamada de {day} no localizó a nadie.",
  "{n} calls in a row until {day} reached nobody.": "{n} llamadas seguidas hasta {day} no localizaron a nadie.",
  "The oldest invoice was due on {day}.": "La factura más antigua venció el {day}.",
  "The oldest invoice is due on {day}.": "La factura más antigua vence el {day}.",
  "{amount} is overdue.": "{amount} están en mora.",
  "No step of the ladder was taken since it was due, so it is asked for before anybody decides on it.":
    "Desde el vencimiento no se dio ningún paso de la ruta de cobro, así que se reclama antes de que alguien decida sobre ello.",
  "There is no number to call.": "No hay ningún número al que llamar.",
  "They asked not to be called.": "Pidió que no se le llame.",
  "There is no address to write to.": "No hay ninguna dirección a la que escribir.",
  "They asked not to be written to by post.": "Pidió que no se le escriba por correo postal.",
  "There is no e-mail address to write to.": "No hay ningún correo electrónico al que escribir.",
  "They asked not to be written to by e-mail.": "Pidió que no se le escriba por correo electrónico.",
  "Somebody was reached on {day}.": "Se habló con alguien el {day}.",
  "{amount} was received and is not applied yet: it covers all that may be asked for.":
    "Se recibieron {amount} que aún no se han aplicado: cubren todo lo que se puede pedir.",
  "They may answer the validation notice until {day}.": "Puede responder al aviso de validación hasta el {day}.",
  "Ask about insurance and offer financial assistance": "Pregunte por el seguro y ofrezca ayuda financiera",
  "Decide on a credit hold": "Decida si se suspende el crédito",
  "Decide on an agency or an attorney": "Decida entre una agencia y un abogado",
  "Offer instalments and name the assistance programs": "Ofrezca cuotas y nombre los programas de ayuda",
  'The oldest invoice is due on {day}; "{text}" comes {n} days before.':
    "La factura más antigua vence el {day}; «{text}» llega {n} días antes.",
  'The oldest invoice is due on {day}; "{text}" comes {n} days after.':
    "La factura más antigua vence el {day}; «{text}» llega {n} días después.",
  "The principal is paid, and the ladder asks for no fees, interest or costs after it.":
    "El principal está pagado, y la ruta de cobro no pide después comisiones, intereses ni costos.",
  "Only {amount} is overdue, and no step of the ladder is for that.":
    "Solo {amount} están en mora, y ningún paso de la ruta de cobro es para eso.",
  "Nothing is overdue, and no step of the ladder is for that.":
    "Nada está en mora, y ningún paso de la ruta de cobro es para eso.",
  "{text1} (at least {text6}: {said2} by a {term} − {said3} by waiting) − {n} min × {text5}":
    "{text1} (al menos {text6}: {said2} con {term} − {said3} esperando) − {n} min × {text5}",
  "{text1} ({said2} by a {term} − {said3} by waiting) − {n} min × {text5}":
    "{text1} ({said2} con {term} − {said3} esperando) − {n} min × {text5}",
  "By a {term}: {text1} ({n1} of {n2} like it paid within {n3} days; prior {n4} % weighing {n5}).":
    "Con {term}: {text1} ({n1} de {n2} como este pagaron en {n3} días; supuesto previo {n4} % con peso {n5}).",
  "By waiting: {text1} ({n1} of {n2} like it paid within {n3} days; prior {n4} % weighing {n5}).":
    "Esperando: {text1} ({n1} de {n2} como este pagaron en {n3} días; supuesto previo {n4} % con peso {n5}).",
};

/** Why each step of the ladders that ship is taken. */
export const laddersSay: Sentences = {
  "A large invoice falls due within the week and we ask whether all is in order.":
    "Una factura grande vence esta semana y preguntamos si todo está en orden.",
  "A month after the due day a second reminder goes out.":
    "Un mes después del vencimiento sale un segundo recordatorio.",
  "A month after the statement a reminder goes out.": "Un mes después del estado de cuenta sale un recordatorio.",
  "A reminder goes out a week after the due day.": "Una semana después del vencimiento sale un recordatorio.",
  "A reminder goes out five days after the due day.": "Cinco días después del vencimiento sale un recordatorio.",
  "A reminder goes out five days after the instalment was due.":
    "Cinco días después de vencer la cuota sale un recordatorio.",
  "A reminder goes out seven weeks after the due day.": "Siete semanas después del vencimiento sale un recordatorio.",
  "A reminder goes out three days after the due day.": "Tres días después del vencimiento sale un recordatorio.",
  "Before a second instalment falls due we ask again.": "Antes de que venza una segunda cuota preguntamos de nuevo.",
  "Five weeks after the due day a second reminder goes out.":
    "Cinco semanas después del vencimiento sale un segundo recordatorio.",
  "Four months after the due day the last notice goes out.":
    "Cuatro meses después del vencimiento sale el último aviso.",
  "Half a year after the due day a supervisor looks whether assistance was offered and decides.":
    "Medio año después del vencimiento un supervisor mira si se ofreció ayuda y decide.",
  "Nine weeks after the due day we ask for a plan that can be kept.":
    "Nueve semanas después del vencimiento pedimos un plan que se pueda cumplir.",
  "Seven weeks after the due day a supervisor decides on a notice of the right to cure.":
    "Siete semanas después del vencimiento un supervisor decide sobre un aviso del derecho a regularizar.",
  "Seven weeks after the due day the last notice goes out.":
    "Siete semanas después del vencimiento sale el último aviso.",
  "Six weeks after the due day a second reminder goes out.":
    "Seis semanas después del vencimiento sale un segundo recordatorio.",
  "Six weeks after the due day we ask again for a day of payment.":
    "Seis semanas después del vencimiento pedimos de nuevo un día de pago.",
  "The check was not made good and a supervisor decides what follows.":
    "El cheque no se cubrió y un supervisor decide qué sigue.",
  "The final demand was not met and a supervisor decides whether deliveries are held.":
    "El último requerimiento no se atendió y un supervisor decide si se suspenden las entregas.",
  "The last notice was not met and a supervisor decides what follows under the rules of the state.":
    "El último aviso no se atendió y un supervisor decide qué sigue según las normas del estado.",
  "The last notice was not met and a supervisor decides what follows.":
    "El último aviso no se atendió y un supervisor decide qué sigue.",
  "The loan was not brought up to date and a supervisor decides what follows.":
    "El préstamo no se puso al día y un supervisor decide qué sigue.",
  "The patient gets a statement of what is left to pay.": "El paciente recibe un estado de lo que queda por pagar.",
  "The time to answer the notice is over.": "El plazo para responder al aviso terminó.",
  "The time to make the check good is over and we ask by telephone.":
    "El plazo para cubrir el cheque terminó y preguntamos por teléfono.",
  "The writer of the check is told at once that it came back.":
    "A quien firmó el cheque se le dice de inmediato que fue devuelto.",
  "Three months after the due day a second reminder goes out.":
    "Tres meses después del vencimiento sale un segundo recordatorio.",
  "Three months after the due day a supervisor decides who takes the matter on.":
    "Tres meses después del vencimiento un supervisor decide quién se hace cargo del asunto.",
  "Three months after the due day the last notice goes out.":
    "Tres meses después del vencimiento sale el último aviso.",
  "Three weeks after the check came back the last notice goes out.":
    "Tres semanas después de devuelto el cheque sale el último aviso.",
  "Three weeks after the due day we ask what stands in the way.":
    "Tres semanas después del vencimiento preguntamos qué lo impide.",
  "Twelve days after the due day we ask for the instalment by telephone.":
    "Doce días después del vencimiento pedimos la cuota por teléfono.",
  "Two months after the due day payment is demanded for the last time.":
    "Dos meses después del vencimiento se exige el pago por última vez.",
  "Two months after the due day we ask for a plan that can be kept.":
    "Dos meses después del vencimiento pedimos un plan que se pueda cumplir.",
  "Two months after the due day we ask whether the bill is understood and help is needed.":
    "Dos meses después del vencimiento preguntamos si la cuenta se entiende y si hace falta ayuda.",
  "Two weeks after the due day we ask by telephone.": "Dos semanas después del vencimiento preguntamos por teléfono.",
  "We ask for payment, and whether the household needs help with it.":
    "Pedimos el pago, y preguntamos si el hogar necesita ayuda con él.",
  "Written notice comes before anything else.": "El aviso por escrito va antes que todo lo demás.",
};
