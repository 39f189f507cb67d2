import type { Sentences } from "../../sentences.ts";

/** What the rules of Regulation F say. */
export const rulesOfRegulationF: Sentences = {
  "A debt is an obligation of a consumer, arising from a transaction primarily for personal, family or household purposes.":
    "Una deuda es una obligación de un consumidor que nace de una operación hecha principalmente con fines personales, familiares o del hogar.",
  "A debt collector collects debts owed to another, or collects debts as its principal business.":
    "Un cobrador de deudas cobra deudas debidas a otro, o tiene el cobro de deudas como su negocio principal.",
  "A creditor that collects its own debts in its own name is not a debt collector.":
    "Un acreedor que cobra sus propias deudas en su propio nombre no es cobrador de deudas.",
  "The consumer whom a collector may speak to includes the parent, if the consumer is a minor, or was one when the consumer died.":
    "El consumidor con quien un cobrador puede hablar incluye al padre o a la madre, si el consumidor es menor de edad o lo era cuando murió.",
  "The parent of anybody else is a third party.": "El padre o la madre de cualquier otro es un tercero.",
  "The consumer whom a collector may speak to includes, after the consumer's death, the executor or administrator of the estate or whoever else is authorised to act for it, the surviving spouse, and the parent of a minor who died.":
    "El consumidor con quien un cobrador puede hablar incluye, tras la muerte del consumidor, al albacea o administrador de la herencia o a quien más esté autorizado a actuar por ella, al cónyuge sobreviviente, y al padre o a la madre de un menor que murió.",
  "A limited-content message is a voice message for a consumer that has a business name which does not say that the business collects debts, a request to reply, the name of one or more natural persons whom to contact, and one or more telephone numbers for it.":
    "Un mensaje de contenido limitado es un mensaje de voz para un consumidor que tiene un nombre comercial que no dice que la empresa cobra deudas, el pedido de que responda, el nombre de una o más personas naturales con quienes comunicarse, y uno o más números de teléfono para ello.",
  "It may have a salutation, the date and time of the message, suggested dates and times of a reply, and a statement that any of the company's representatives or associates may be spoken to.":
    "Puede tener un saludo, la fecha y la hora del mensaje, fechas y horas sugeridas para responder, y la indicación de que se puede hablar con cualquiera de los representantes de la empresa.",
  "It has nothing else, and then it is an attempt to communicate, not a communication.":
    "No tiene nada más, y entonces es un intento de comunicarse, no una comunicación.",
  "No communication with a consumer, and no attempt at one, at an unusual time, nor at a time that the collector knows or should know to be inconvenient to the consumer.":
    "Ninguna comunicación con un consumidor, ni intento de ella, a una hora inusual, ni a una hora que el cobrador sabe o debería saber que es inconveniente para el consumidor.",
  "Without knowledge to the contrary, the times before 8 a.m. and after 9 p.m. where the consumer is are inconvenient.":
    "Si no se sabe otra cosa, son inconvenientes las horas antes de las 8 a. m. y después de las 9 p. m. donde está el consumidor.",
  "A message that the consumer sends at such a time may be answered once, by the same medium, within that time.":
    "A un mensaje que el consumidor envía a una hora así se le puede responder una vez, por el mismo medio, dentro de ese tiempo.",
  "The consumer's direct prior consent, or a court, may permit it.":
    "El consentimiento previo y directo del consumidor, o un tribunal, puede permitirlo.",
  "No communication with a consumer, and no attempt at one, at an unusual place, nor at a place that the collector knows or should know to be inconvenient to the consumer.":
    "Ninguna comunicación con un consumidor, ni intento de ella, en un lugar inusual, ni en un lugar que el cobrador sabe o debería saber que es inconveniente para el consumidor.",
  "A mailing address and a landline go with their place; a mobile number and an e-mail address do not, unless the collector knows that the consumer is at that place.":
    "Una dirección postal y un teléfono fijo van con su lugar; un celular y una dirección de correo electrónico no, a menos que el cobrador sepa que el consumidor está en ese lugar.",
  "A message that the consumer sends from such a place may be answered once, by the same medium.":
    "A un mensaje que el consumidor envía desde un lugar así se le puede responder una vez, por el mismo medio.",
  "No communication with a consumer whom the collector knows to be represented by an attorney on the debt, if the collector knows the attorney's name and address or can readily find them, unless the attorney fails to respond within a reasonable time, or consents, or a court permits it, or the consumer consented directly to the collector.":
    "Ninguna comunicación con un consumidor de quien el cobrador sabe que un abogado lo representa en la deuda, si el cobrador sabe el nombre y la dirección del abogado o puede averiguarlos con facilidad, a menos que el abogado no responda en un tiempo razonable, o consienta, o un tribunal lo permita, o el consumidor haya consentido directamente ante el cobrador.",
  "No communication with a consumer, and no attempt at one, at the consumer's place of employment, if the collector knows or has reason to know that the employer forbids the consumer to receive it.":
    "Ninguna comunicación con un consumidor, ni intento de ella, en el lugar de trabajo del consumidor, si el cobrador sabe o tiene razón para saber que el empleador le prohíbe recibirla.",
  "A consumer may notify the collector in writing, on paper or by an electronic medium that the collector accepts, that the consumer refuses to pay the debt or wants communication to cease.":
    "Un consumidor puede avisar al cobrador por escrito, en papel o por un medio electrónico que el cobrador acepta, que se niega a pagar la deuda o que quiere que cese la comunicación.",
  "From receipt on, the collector does not communicate further with the consumer about that debt, except to say that its efforts are being terminated, or that it or the creditor may invoke specified remedies which they ordinarily invoke, or, where applicable, that it or the creditor intends to invoke a specified remedy.":
    "Desde que lo recibe, el cobrador no se comunica más con el consumidor sobre esa deuda, salvo para decir que terminan sus gestiones, o que él o el acreedor pueden valerse de recursos determinados que suelen usar, o, donde corresponda, que él o el acreedor tienen la intención de valerse de un recurso determinado.",
  "A mortgage servicer may still give the notices that other law requires of it.":
    "Un administrador de hipotecas puede seguir dando los avisos que otra ley le exige.",
  "A collector does not communicate about the debt with anyone but the consumer, the consumer's attorney, a consumer reporting agency, the creditor, and the attorneys of the creditor and the collector, except to acquire location information (1006.10), with the consumer's direct prior consent, with a court's express permission, or as is reasonably necessary for a remedy after judgment.":
    "Un cobrador no se comunica sobre la deuda con nadie más que el consumidor, el abogado del consumidor, una agencia de informes de crédito, el acreedor, y los abogados del acreedor y del cobrador, salvo para averiguar la localización (1006.10), con el consentimiento previo y directo del consumidor, con el permiso expreso de un tribunal, o según sea razonablemente necesario para un recurso después de una sentencia.",
  "A collector is not liable for an unintended disclosure by e-mail or text if its procedures confirm and document that it does not use an address or number which it knows to have led to a disclosure to a third party, and for an e-mail, that the consumer wrote from the address about the debt and has not opted out since, or consented directly to its use, or did not opt out by the deadline of the creditor's notice, or that an earlier collector obtained it so and the one just before used it without an opt-out; and for a text, that the consumer texted from the number, or consented directly to texts, and has not opted out, and that within the past 60 days the consumer did so again or the number was found not to be reassigned.":
    "Un cobrador no responde por una revelación no intencional por correo electrónico o mensaje de texto si sus procedimientos confirman y documentan que no usa una dirección o un número del que sabe que llevó a una revelación a un tercero, y para un correo, que el consumidor escribió desde la dirección sobre la deuda y no ha pedido desde entonces que no se use, o consintió directamente su uso, o no lo rechazó dentro del plazo del aviso del acreedor, o que un cobrador anterior la obtuvo así y el inmediatamente anterior la usó sin rechazo; y para un mensaje de texto, que el consumidor escribió desde el número, o consintió directamente los mensajes, y no los ha rechazado, y que en los últimos 60 días el consumidor lo hizo de nuevo o se halló que el número no fue reasignado.",
  "An employer's address is used only if the consumer wrote from it or consented, or as handed down (1006.22(f)(3)).":
    "La dirección de un empleador se usa solo si el consumidor escribió desde ella o consintió, o como fue transmitida (1006.22(f)(3)).",
  "Every communication or attempt at one by e-mail, text or another electronic address states clearly and conspicuously a reasonable and simple way to opt out of more of them at that address or number, for no fee, and without more information than the wish and the address.":
    "Toda comunicación o intento de ella por correo electrónico, mensaje de texto u otra dirección electrónica indica de forma clara y visible una manera razonable y sencilla de pedir que no lleguen más a esa dirección o número, sin costo alguno y sin más datos que el deseo y la dirección.",
  "Location information is where the consumer lives and the telephone number there, or where they work; of a consumer who died it is that of whoever may act for the estate.":
    "Los datos de localización son dónde vive el consumidor y el teléfono de allí, o dónde trabaja; de un consumidor fallecido son los de quien puede actuar por la sucesión.",
  "It is what a collector may ask others for.": "Es lo que un cobrador puede preguntar a otros.",
  "Who asks somebody else for location information gives their own name, and their employer's only if asked for it, says that location information is confirmed or corrected, does not say that the consumer owes a debt, and does not communicate with that person more than once, unless the person asks for it or the collector reasonably believes that the earlier answer was wrong or incomplete and can now be put right.":
    "Quien pide a otra persona datos de localización da su propio nombre, y el de su empleador solo si se lo preguntan, dice que confirma o corrige los datos de localización, no dice que el consumidor debe una deuda, y no se comunica con esa persona más de una vez, a menos que ella lo pida o que el cobrador crea con razón que la respuesta anterior era errónea o incompleta y que ahora se puede corregir.",
  "Once the collector knows that an attorney represents the consumer on the debt, it asks only the attorney, unless the attorney does not respond within a reasonable time.":
    "Una vez que el cobrador sabe que un abogado representa al consumidor en la deuda, pregunta solo al abogado, a menos que el abogado no responda en un tiempo razonable.",
  "A collector is presumed to violate the ban on repeated or continuous calls if it places telephone calls to a person about a particular debt more than seven times within seven consecutive days.":
    "Se presume que un cobrador infringe la prohibición de llamadas repetidas o continuas si hace llamadas telefónicas a una persona sobre una deuda determinada más de siete veces en siete días consecutivos.",
  "Calls made with direct prior consent within the seven days before, calls that do not connect to the dialed number, and calls to attorneys, the creditor and consumer reporting agencies are not counted (1006.14(b)(3)).":
    "No se cuentan las llamadas hechas con consentimiento previo y directo dentro de los siete días anteriores, las llamadas que no se conectan con el número marcado, ni las llamadas a abogados, al acreedor y a agencias de informes de crédito (1006.14(b)(3)).",
  "Each debt is counted by itself; student loans under one account number are one (1006.14(b)(4)).":
    "Cada deuda se cuenta por sí misma; los préstamos estudiantiles bajo un mismo número de cuenta son una sola (1006.14(b)(4)).",
  "A collector is presumed to violate the ban on repeated or continuous calls if it places a telephone call to a person about a particular debt within seven consecutive days after it had a telephone conversation with that person about that debt; the day of the conversation is the first.":
    "Se presume que un cobrador infringe la prohibición de llamadas repetidas o continuas si hace una llamada telefónica a una persona sobre una deuda determinada dentro de siete días consecutivos después de haber tenido con ella una conversación telefónica sobre esa deuda; el día de la conversación es el primero.",
  "Calls made with direct prior consent, and calls to attorneys and creditors, are not counted (1006.14(b)(3)).":
    "No se cuentan las llamadas hechas con consentimiento previo y directo, ni las llamadas a abogados y acreedores (1006.14(b)(3)).",
  "A collector does not use or threaten violence or other criminal means to harm a person, their reputation or property, nor use obscene or profane language, or such as abuses whoever hears or reads it, nor publish a list of consumers who are said to refuse to pay, nor advertise a debt for sale to coerce payment.":
    "Un cobrador no usa violencia ni otros medios delictivos para dañar a una persona, su reputación o sus bienes, ni amenaza con ello, ni usa lenguaje obsceno o soez, o que ofenda a quien lo oye o lee, ni publica una lista de consumidores de quienes se dice que se niegan a pagar, ni anuncia la venta de una deuda para forzar el pago.",
  "A collector does not place telephone calls without meaningfully disclosing who calls, except as 1006.10 has it for calls that ask others where the consumer is.":
    "Un cobrador no hace llamadas telefónicas sin revelar de manera clara quién llama, salvo como lo dispone 1006.10 para las llamadas que preguntan a otros dónde está el consumidor.",
  "A limited-content message discloses it as far as it must (comment 2(j)-3).":
    "Un mensaje de contenido limitado lo revela hasta donde debe (comentario 2(j)-3).",
  "No communication with a person through a medium by which the person has asked not to be contacted; the request may be about one address or number alone.":
    "Ninguna comunicación con una persona por un medio por el que pidió que no se la contacte; el pedido puede ser sobre una sola dirección o un solo número.",
  "An opt-out from electronic messages to an address or number holds for it whatever the debt.":
    "El rechazo de mensajes electrónicos a una dirección o un número vale para él sea cual sea la deuda.",
  "One electronic message may confirm the opt-out, if it says nothing else.":
    "Un mensaje electrónico puede confirmar el rechazo, si no dice nada más.",
  "A person who uses the refused medium may be answered once by it.":
    "A una persona que usa el medio rechazado se le puede responder una vez por él.",
  "What the law requires to be sent by that medium may be sent.":
    "Se puede enviar lo que la ley exige que se envíe por ese medio.",
  "A collector does not represent falsely that it belongs to or is backed by a government or a consumer reporting agency, that an attorney writes, that the consumer committed a crime or lost a claim or defence as the debt was sold, that documents are legal process or are not, what the debt is or amounts to, or that not paying leads to arrest, or to the loss of wages or property where that is not lawful and intended.":
    "Un cobrador no afirma falsamente que pertenece a un gobierno o a una agencia de informes de crédito o que cuenta con su respaldo, que escribe un abogado, que el consumidor cometió un delito o perdió una acción o defensa al venderse la deuda, que unos documentos son o no son de un proceso legal, qué es la deuda o a cuánto asciende, ni que no pagar lleva a la cárcel, o a la pérdida de salarios o bienes donde eso no es lícito ni se pretende.",
  "It threatens no action that cannot lawfully be taken or is not intended.":
    "No amenaza con ninguna acción que no se pueda tomar legalmente o que no se pretenda tomar.",
  "In the initial communication a collector says that it is attempting to collect a debt and that any information obtained will be used for that purpose.":
    "En la comunicación inicial un cobrador dice que intenta cobrar una deuda y que toda información que obtenga se usará con ese fin.",
  "In each later communication it says that the communication is from a debt collector.":
    "En cada comunicación posterior dice que la comunicación es de un cobrador de deudas.",
  "It says so in the language of the rest of the communication.": "Lo dice en el idioma del resto de la comunicación.",
  "A collector does not collect any amount unless the agreement that created the debt expressly authorises it or the law permits it, and does not misstate what is owed (1006.18(b)(2)).":
    "Un cobrador no cobra ningún monto a menos que el acuerdo que creó la deuda lo autorice expresamente o la ley lo permita, y no falsea lo que se debe (1006.18(b)(2)).",
  "A collector does not deposit, or threaten to deposit, a postdated payment instrument before its date.":
    "Un cobrador no deposita un instrumento de pago posfechado antes de su fecha, ni amenaza con hacerlo.",
  "One that is postdated by more than five days it accepts only if it tells the person in writing of its intent to deposit, not more than ten and not less than three business days before the deposit.":
    "Uno posfechado por más de cinco días lo acepta solo si avisa a la persona por escrito de su intención de depositarlo, no más de diez y no menos de tres días hábiles antes del depósito.",
  "A collector takes no action out of court to dispossess a consumer of property, or to disable it, and threatens none, if there is no present right to possession through an enforceable security interest, no present intention to take possession, or if the property is exempt by law.":
    "Un cobrador no toma ninguna acción fuera de los tribunales para despojar a un consumidor de un bien, o para inutilizarlo, ni amenaza con ella, si no hay un derecho actual de posesión por una garantía exigible, ni intención actual de tomar posesión, o si el bien está exento por ley.",
  "A collector neither brings nor threatens to bring a legal action against a consumer to collect a time-barred debt: one of which the applicable limitations period has expired.":
    "Un cobrador no entabla ni amenaza con entablar una acción legal contra un consumidor para cobrar una deuda prescrita: una cuyo plazo de prescripción aplicable ha vencido.",
  "A proof of claim in a bankruptcy may still be filed.":
    "Todavía se puede presentar una prueba de crédito en una quiebra.",
  "Before a collector furnishes information about a debt to a consumer reporting agency, it speaks to the consumer about the debt in person or by telephone, or sends a letter or an electronic message about the debt, waits a reasonable time for word that it did not arrive, and sends again if it has such word.":
    "Antes de que un cobrador comunique datos sobre una deuda a una agencia de informes de crédito, habla con el consumidor sobre la deuda en persona o por teléfono, o le envía una carta o un mensaje electrónico sobre ella, espera un tiempo razonable la noticia de que no llegó, y lo envía de nuevo si tiene tal noticia.",
  "Fourteen consecutive days are a reasonable time.": "Catorce días consecutivos son un tiempo razonable.",
  "A collector does not sell, transfer for consideration or place for collection a debt that it knows or should know to be paid or settled, or discharged in bankruptcy.":
    "Un cobrador no vende, no transfiere a título oneroso ni entrega para su cobro una deuda de la que sabe o debería saber que está pagada o transada, o exonerada en una quiebra.",
  "It may transfer it to the debt's owner, or to a previous owner where the contract with it so provides; and a discharged debt that an enforceable lien secures, if it tells the transferee of the discharge.":
    "Puede transferirla al titular de la deuda, o a un titular anterior donde el contrato con él así lo dispone; y una deuda exonerada que un gravamen exigible garantiza, si informa de la exoneración a quien la recibe.",
  "A collector brings a legal action on a debt only in the judicial district in which the consumer signed the contract sued upon, or in which the consumer resides when it is brought; one to enforce an interest in real property, only where the property lies.":
    "Un cobrador entabla una acción legal sobre una deuda solo en el distrito judicial en que el consumidor firmó el contrato demandado, o en que reside cuando se entabla; una para ejecutar un derecho sobre un inmueble, solo donde este se encuentra.",
  "During the validation period a collector does not engage in collection activities or communications that overshadow or are inconsistent with the disclosure of the consumer's rights to dispute the debt and to ask for the original creditor's name and address.":
    "Durante el período de validación un cobrador no realiza actividades de cobro ni comunicaciones que opaquen o contradigan la información sobre los derechos del consumidor a disputar la deuda y a pedir el nombre y la dirección del acreedor original.",
  "When a consumer asks in writing within the validation period for the original creditor's name and address, the collector ceases collection of the debt until it sends them, or, where the original creditor is the current one, until it says so and refers to the validation information.":
    "Cuando un consumidor pide por escrito dentro del período de validación el nombre y la dirección del acreedor original, el cobrador cesa el cobro de la deuda hasta que los envía, o, donde el acreedor original es el actual, hasta que lo dice y remite a la información de validación.",
  "When a consumer disputes a debt in writing within the validation period, the collector ceases collection of the debt, or of the disputed portion, until it sends the consumer a copy of verification of the debt or of a judgment.":
    "Cuando un consumidor disputa una deuda por escrito dentro del período de validación, el cobrador cesa el cobro de la deuda, o de la parte disputada, hasta que envía al consumidor una copia de la verificación de la deuda o de una sentencia.",
  "A dispute is duplicative if it is substantially the same as one that the collector has answered and brings no new and material information; it ceases collection too, until the collector answers it so, or writes that it is duplicative, why, and when it answered the first.":
    "Una disputa es repetida si es en lo esencial la misma que una que el cobrador ya respondió y no aporta información nueva e importante; también hace cesar el cobro, hasta que el cobrador la responde así, o escribe que es repetida, por qué, y cuándo respondió la primera.",
  "The validation information that follows the initial communication, the answer to a request for the original creditor, and the answer to a dispute are sent electronically only by section 101(c) of the E-SIGN Act (15 USC 7001(c)): after the consumer's consent to have them so.":
    "La información de validación que sigue a la comunicación inicial, la respuesta a un pedido del acreedor original y la respuesta a una disputa se envían por medios electrónicos solo según la sección 101(c) de la Ley E-SIGN (15 USC 7001(c)): después de que el consumidor consintió recibirlas así.",
  "It is not asked for the validation information that is itself the initial communication, nor for a notice that a dispute is duplicative.":
    "No se exige para la información de validación que es ella misma la comunicación inicial, ni para el aviso de que una disputa es repetida.",
  "A collector does not write about a debt by postcard.":
    "Un cobrador no escribe sobre una deuda en una tarjeta postal.",
  "On an envelope it uses no language or symbol other than its address, and its business name where that does not say that it collects debts.":
    "En un sobre no usa ninguna palabra ni símbolo más que su dirección, y su nombre comercial donde este no dice que cobra deudas.",
  "The consumer's name and address, the postage and marks that help the mail are neither (comment 22(f)(2)-1).":
    "El nombre y la dirección del consumidor, el franqueo y las marcas que ayudan al correo no lo son (comentario 22(f)(2)-1).",
  "A collector does not communicate about a debt on a social media platform where the public or the person's contacts there can see it.":
    "Un cobrador no se comunica sobre una deuda en una plataforma de redes sociales donde el público o los contactos de la persona pueden verlo.",
};
