import type { Sentences } from "../../sentences.ts";

/** What the rules of other federal law, of states and cities, and of the house say. */
export const rulesOfOtherLaw: Sentences = {
  "A petition stays, for everybody, any act to collect, assess or recover a claim against the debtor that arose before the case began, and every suit that could have been brought before.":
    "Una petición suspende, para todos, cualquier acto para cobrar, liquidar o recuperar un crédito contra el deudor que nació antes de que empezara el caso, y toda demanda que se podría haber entablado antes.",
  "The stay of what is done to the debtor ends when the case is closed or dismissed, or the debtor discharged (362(c)(2)), or when a court lifts it.":
    "La suspensión de lo que se hace al deudor termina cuando el caso se cierra o se desestima, o el deudor es exonerado (362(c)(2)), o cuando un tribunal la levanta.",
  "After a case that was dismissed within the year before, it ends on the thirtieth day after the later petition, unless a court extends it (362(c)(3)).":
    "Después de un caso que se desestimó dentro del año anterior, termina a los treinta días de la petición posterior, a menos que un tribunal la prorrogue (362(c)(3)).",
  "A discharge forbids for good any act, or suit, to collect or recover a discharged debt as the debtor's own liability.":
    "Una exoneración prohíbe para siempre todo acto, o demanda, para cobrar o recuperar una deuda exonerada como responsabilidad personal del deudor.",
  "A lien on property survives it, and may be enforced against the property.":
    "Un gravamen sobre un bien sobrevive, y se puede ejecutar contra el bien.",
  "A utility does not alter, refuse or discontinue service, or discriminate against the debtor, only because of the case, or because a debt for service before it was not paid when due.":
    "Una empresa de servicios públicos no modifica, niega ni interrumpe el servicio, ni discrimina al deudor, solo por el caso, o porque una deuda por servicio anterior a él no se pagó a su vencimiento.",
  "It may, if within 20 days, in chapter 11 within 30, it is given no adequate assurance of payment.":
    "Puede hacerlo si dentro de 20 días, en el capítulo 11 dentro de 30, no se le da una garantía de pago adecuada.",
  "After the order for relief under chapter 13 or 12 a creditor does not act, or begin or continue a suit, to collect any part of a consumer debt of the debtor from anyone who is liable on it with the debtor, unless that person became liable in the ordinary course of business, or the case is closed, dismissed or converted.":
    "Después de la orden de alivio según el capítulo 13 o 12 un acreedor no actúa, ni entabla o continúa una demanda, para cobrar parte alguna de una deuda de consumo del deudor a quien responde por ella junto con el deudor, a menos que esa persona se haya obligado en el curso ordinario de los negocios, o que el caso se cierre, se desestime o se convierta.",
  "In a civil action in which the defendant does not appear, the court asks the plaintiff, before judgment, for an affidavit that says whether the defendant is in military service, with the facts that show it.":
    "En una acción civil en que el demandado no comparece, el tribunal pide al demandante, antes de la sentencia, una declaración jurada que diga si el demandado está en servicio militar, con los hechos que lo muestran.",
  "For one who is, it appoints an attorney before it enters judgment, and may stay the action.":
    "A quien lo está le nombra un abogado antes de dictar sentencia, y puede suspender la acción.",
  "A contract of a person in military service for the purchase or lease of property, on which a deposit or instalment was paid before the service began, is not ended for a breach during or before it, nor the property taken back, without an order of a court.":
    "El contrato de una persona en servicio militar para la compra o el arrendamiento de un bien, en el que se pagó un depósito o una cuota antes de que empezara el servicio, no se resuelve por un incumplimiento durante el servicio o antes de él, ni se recupera el bien, sin la orden de un tribunal.",
  "Whoever was notified that a debt comes from identity theft does not sell it, transfer it for consideration or place it for collection (1681m(f)), and does not furnish again what was blocked (1681s-2(a)(6), 1681c-2).":
    "Quien fue notificado de que una deuda nace del robo de identidad no la vende, no la transfiere a título oneroso ni la entrega para su cobro (1681m(f)), y no comunica de nuevo lo que fue bloqueado (1681s-2(a)(6), 1681c-2).",
  "It may still be bought back by whoever passed it on.": "Quien la pasó todavía puede volver a comprarla.",
  "A consumer report contains no account placed for collection or charged off that is more than seven years old.":
    "Un informe de crédito no contiene ninguna cuenta entregada para su cobro o dada de baja que tenga más de siete años.",
  "The seven years begin 180 days after the delinquency that led to it, and no sale or payment begins them anew.":
    "Los siete años empiezan 180 días después del incumplimiento que llevó a ello, y ninguna venta ni pago los hace empezar de nuevo.",
  "While the dispute resolution of an uninsured or self-paying patient's bill is pending, the provider does not move the bill into collection or threaten to, ceases collection that has begun, charges no late fees and takes no retaliatory action.":
    "Mientras está pendiente la resolución de una disputa sobre la factura de un paciente sin seguro o que paga por sí mismo, el proveedor no pasa la factura a cobro ni amenaza con ello, cesa el cobro que haya empezado, no cobra recargos por mora y no toma represalias.",
  "A tax-exempt hospital, or who collects for it, takes no extraordinary collection action within 120 days of the first bill after discharge from care, nor within 30 days of a written notice that says which actions it intends, nor while a complete application for financial assistance waits to be decided.":
    "Un hospital exento de impuestos, o quien cobra para él, no toma ninguna acción de cobro extraordinaria dentro de los 120 días de la primera factura después del alta, ni dentro de los 30 días de un aviso escrito que dice qué acciones se propone, ni mientras una solicitud completa de ayuda financiera espera una decisión.",
  "Such actions are suits, seizures, adverse reports to credit agencies, and the sale of the debt; letters and calls are not.":
    "Tales acciones son las demandas, los embargos, los informes adversos a agencias de crédito y la venta de la deuda; las cartas y las llamadas no lo son.",
  "When the limitation period of a debt is over, the right is extinguished as well as the remedy.":
    "Cuando termina el plazo de prescripción de una deuda, se extingue el derecho además de la acción.",
  "Some states forbid that medical debts are furnished to consumer reporting agencies, or stand in their reports.":
    "Algunos estados prohíben que las deudas médicas se comuniquen a agencias de informes de crédito, o que figuren en sus informes.",
  "Nobody calls a mobile, or sends it a text, by an automatic dialling system, or with an artificial or prerecorded voice, without the prior express consent of the called party, whatever the call is for and whoever owes.":
    "Nadie llama a un celular, ni le envía un mensaje de texto, con un sistema de marcado automático, o con una voz artificial o pregrabada, sin el consentimiento previo y expreso de la persona llamada, sea para lo que sea la llamada y sea quien sea el que debe.",
  "Consent that was given to the creditor for the account reaches its collector.":
    "El consentimiento que se dio al acreedor para la cuenta alcanza a su cobrador.",
  "It is revoked by any reasonable means; one text may confirm that.":
    "Se revoca por cualquier medio razonable; un mensaje de texto puede confirmarlo.",
  "Who asks the database of reassigned numbers, and is told that the number was not disconnected since the consent, is not liable for a call to whoever holds it now.":
    "Quien consulta la base de datos de números reasignados, y recibe la respuesta de que el número no fue desconectado desde el consentimiento, no responde por una llamada a quien lo tiene ahora.",
  "Without consent a residential line is called 3 times in 30 days with an artificial or prerecorded voice, where the call is no advertisement, and each call must offer a way to opt out.":
    "Sin consentimiento se llama a una línea residencial 3 veces en 30 días con una voz artificial o pregrabada, donde la llamada no es publicidad, y cada llamada debe ofrecer una manera de no recibir más.",
  "Consent, by word or in writing, lets more pass until it is revoked.":
    "El consentimiento, de palabra o por escrito, deja pasar más hasta que se revoca.",
  "Who collects consumers' debts for others, or has bought them, needs a licence, registration, notification or bond in {text}, and a licence of the city in New York City, Buffalo and Yonkers.":
    "Quien cobra deudas de consumidores para otros, o las ha comprado, necesita una licencia, un registro, una notificación o una fianza en {text}, y una licencia de la ciudad en la ciudad de Nueva York, Buffalo y Yonkers.",
  "In {text1} a creditor that collects its own needs one too, in {text2} and {text3} also who collects firms' debts for others.":
    "En {text1} también la necesita un acreedor que cobra las suyas; en {text2} y {text3}, además, quien cobra deudas de empresas para otros.",
  "About one account a consumer is called four times in seven days at most.":
    "Sobre una cuenta se llama a un consumidor como máximo cuatro veces en siete días.",
  "Creditors and collectors alike are bound, of debts that are more than 30 days past due.":
    "Obliga por igual a acreedores y cobradores, por deudas con más de 30 días de mora.",
  "A consumer is sent electronic messages only with consent; a message may ask for it.":
    "A un consumidor se le envían mensajes electrónicos solo con consentimiento; un mensaje puede pedirlo.",
  "About one account a consumer who consented is sent five electronic messages in seven days at most.":
    "Sobre una cuenta, a un consumidor que consintió se le envían como máximo cinco mensajes electrónicos en siete días.",
  "One message in seven days may ask for the consent.": "Un mensaje en siete días puede pedir el consentimiento.",
  "A consumer is not contacted before 8 or after 21.":
    "No se contacta a un consumidor antes de las 8 ni después de las 21.",
  "Nobody who collects a consumer's debt communicates from 21 to 8 where the debtor is, without consent.":
    "Nadie que cobra la deuda de un consumidor se comunica de las 21 a las 8 donde está el deudor, sin consentimiento.",
  "An e-mail is a communication that keeps the hours.":
    "Un correo electrónico es una comunicación que guarda el horario.",
  "A creditor or collector does not begin more than two communications by telephone, spoken, recorded or as texts, about each debt in seven days with the debtor's residence, mobile or other personal number, nor more than two in thirty days with any other number; the debtor's household is protected likewise.":
    "Un acreedor o cobrador no inicia más de dos comunicaciones por teléfono, habladas, grabadas o como mensajes de texto, sobre cada deuda en siete días con la residencia, el celular u otro número personal del deudor, ni más de dos en treinta días con cualquier otro número; el hogar del deudor está protegido del mismo modo.",
  "The household is visited once in thirty days at most.": "El hogar se visita como máximo una vez en treinta días.",
  "A creditor calls and visits within the debtor's normal waking hours: where they are not known, from 8 to 21.":
    "Un acreedor llama y visita dentro de las horas normales de vigilia del deudor: donde no se saben, de 8 a 21.",
  "A collection agency takes no action to collect a medical debt before 60 days have passed since it sent the debtor written notice; that the debtor contacts the agency does not waive it.":
    "Una agencia de cobro no toma ninguna acción para cobrar una deuda médica antes de que pasen 60 días desde que envió al deudor un aviso escrito; que el deudor contacte a la agencia no es una renuncia a ello.",
  "A collector substantiates a charged-off debt within 60 days of the consumer's request, and stops collecting it until it has.":
    "Un cobrador sustenta una deuda dada de baja dentro de los 60 días de la solicitud del consumidor, y deja de cobrarla hasta que lo haya hecho.",
  "A collector e-mails a consumer only with the consumer's consent, at an address that the employer does not provide.":
    "Un cobrador escribe por correo electrónico a un consumidor solo con su consentimiento, a una dirección que no da el empleador.",
  "More than two contacts with a consumer in seven days, tried or made, are presumed excessive.":
    "Más de dos contactos con un consumidor en siete días, intentados o hechos, se presumen excesivos.",
  "Collection agencies are bound, and a creditor from when its debt collection procedures begin.":
    "Obliga a las agencias de cobro, y a un acreedor desde que empiezan sus procedimientos de cobro de deudas.",
  "A contact that answers the consumer is not counted.": "No se cuenta un contacto que responde al consumidor.",
  "About one account a consumer is contacted three times in seven days at most, by whatever medium.":
    "Sobre una cuenta se contacta a un consumidor como máximo tres veces en siete días, por el medio que sea.",
  "A consumer is sent electronic messages only with consent given to whoever acts, or at an address or number that the consumer used about the debt within the last 60 days.":
    "A un consumidor se le envían mensajes electrónicos solo con un consentimiento dado a quien actúa, o a una dirección o un número que el consumidor usó sobre la deuda en los últimos 60 días.",
  "Who asks in any form that contact stops is contacted only as the law requires or to name a remedy.":
    "A quien pide en cualquier forma que cese el contacto se le contacta solo como la ley exige o para nombrar un recurso.",
  "A collection agency that communicates with a debtor or spouse more than three times a week, in any form, or more than once a week at the place of work, is presumed to harass, unless it responds to the debtor.":
    "Se presume que acosa una agencia de cobro que se comunica con un deudor o su cónyuge más de tres veces por semana, en cualquier forma, o más de una vez por semana en el lugar de trabajo, a menos que responda al deudor.",
  "A mobile is called or sent texts twice a day at most.":
    "A un celular se le llama o se le envían mensajes de texto como máximo dos veces al día.",
  "A claim is any obligation to pay, of a consumer or for a business.":
    "Un crédito es cualquier obligación de pagar, de un consumidor o de un negocio.",
  "A collection agency calls no residence before 7:30 or after 21:00.":
    "Una agencia de cobro no llama a ninguna residencia antes de las 7:30 ni después de las 21:00.",
  "Nobody who collects a consumer's debt calls more than 30 times a week, or has more than 10 conversations.":
    "Nadie que cobra la deuda de un consumidor llama más de 30 veces por semana, ni tiene más de 10 conversaciones.",
  "A consumer is not called before 8 or after 21.": "No se llama a un consumidor antes de las 8 ni después de las 21.",
  "Whom an attorney represents is not contacted from 72 hours after the attorney's written notice on.":
    "A quien un abogado representa no se le contacta desde 72 horas después del aviso escrito del abogado.",
  "Who asks us in writing to stop is contacted only as the law requires or to name a remedy.":
    "A quien nos pide por escrito que cesemos se le contacta solo como la ley exige o para nombrar un recurso.",
  "Who asks us not to use a medium, an address or a number is not contacted by it.":
    "A quien nos pide que no usemos un medio, una dirección o un número no se le contacta por él.",
  "Who consents to it there later has taken that back; who only writes to us all the same is answered once.":
    "Quien después lo consiente allí ya no lo pide; a quien solo, aun así, nos escribe, se le responde una vez.",
  "Nobody is called, texted or visited at or before {text1}, or at or after {text2}, their time, nor at a time that they called inconvenient.":
    "A nadie se le llama, se le envían mensajes de texto ni se le visita a las {text1} o antes, ni a las {text2} o después, en su hora, ni a una hora que dijo que es inconveniente.",
  "Who writes to us at such a time is answered once.": "A quien nos escribe a una hora así se le responde una vez.",
  "In seven days one account is not the reason for more calls than the policy's number: {n1} as a collector, {n2} in our own name, {n3} with firms.":
    "En siete días una cuenta no da motivo a más llamadas que el número de la política: {n1} como cobrador, {n2} en nuestro propio nombre, {n3} con empresas.",
  "In seven days one account is not the reason for more touches than the policy's number: {n1} as a collector, {n2} in our own name, {n3} with firms.":
    "En siete días una cuenta no da motivo a más contactos que el número de la política: {n1} como cobrador, {n2} en nuestro propio nombre, {n3} con empresas.",
  "Who collects a consumer's debt in California, its own too, keeps to what the federal Act asks of collectors: {said}":
    "Quien cobra la deuda de un consumidor en California, también la propia, cumple lo que la ley federal exige a los cobradores: {said}",
  "Who collects debts for a business of {amount} or less that a natural person owes in California keeps to it as well: {said}":
    "También lo cumple quien cobra deudas de un negocio de {amount} o menos que debe una persona natural en California: {said}",
};

/** What rules are called that have no number alone. */
export const ruleNames: Sentences = {
  "Collection agency and debt collector licensing acts of the states":
    "Leyes de los estados sobre licencias de agencias de cobro y cobradores de deudas",
  "6 RCNY 5-77 as amended": "6 RCNY 5-77, modificada",
  "6 RCNY 5-77(b)(1)(iii) as amended": "6 RCNY 5-77(b)(1)(iii), modificada",
  "house policy: stops that a person asks for": "política de la casa: lo que una persona pide que cese",
  "house policy: quiet hours": "política de la casa: horario de silencio",
  "house policy: calls in a week": "política de la casa: llamadas en una semana",
  "house policy: touches in a week": "política de la casa: contactos en una semana",
};
