import type { Sentences } from "../../sentences.ts";

/** How we read what Regulation F says of whom, when and how a collector contacts, each with its reason after it. */
export const readingsOfContact: Sentences = {
  "take a debt's purpose as it is recorded, whatever kind of debtor owes it":
    "tomamos la finalidad de una deuda como está registrada, sea cual sea el tipo de deudor",
  "the purpose of the transaction decides, not the form of the debtor: a sole trader may owe either":
    "decide la finalidad de la operación, no la forma del deudor: un comerciante individual puede deber de una u otra clase",
  "take eighteen years as the age of majority": "tomamos dieciocho años como la mayoría de edad",
  "it is so in all but a few states, and later in those":
    "así es en casi todos los estados, y en los demás es más tarde",
  "take who is recorded as a parent as a minor's where no date of birth is known":
    "a quien está registrado como padre o madre lo tomamos por el de un menor donde no se sabe la fecha de nacimiento",
  "whoever recorded the role had the reason for it": "quien registró el papel tuvo su motivo",
  "contact nobody in the name of who has died, by letter neither":
    "no contactamos a nadie a nombre de quien falleció, tampoco por carta",
  "whoever answers or opens it may be somebody to whom the debt must not be disclosed (1006.6(d)(1))":
    "quien contesta o la abre puede ser alguien a quien no se debe revelar la deuda (1006.6(d)(1))",
  "take no thanks, no farewell and no licence number for a salutation":
    "no tomamos por saludo un agradecimiento, una despedida ni un número de licencia",
  "the list is closed, and what more is said makes it a communication with all that it asks":
    "la lista es cerrada, y lo que se diga de más lo hace una comunicación, con todo lo que esta exige",
  "read a name by its capital letters": "reconocemos un nombre por sus mayúsculas",
  "whose it is does not matter here, only that nothing else is said":
    "aquí no importa de quién es, solo que no se diga nada más",
  "take exactly 08:00:00 and 21:00:00 as inconvenient":
    "tomamos las 08:00:00 y las 21:00:00 exactas como inconvenientes",
  "the hours between are open at both ends, and a second's doubt is not worth a violation":
    "el horario de en medio excluye sus dos extremos, y un segundo de duda no vale una infracción",
  "ask that the hour be convenient in every zone in which the consumer may be":
    "exigimos que la hora sea conveniente en cada zona en que puede estar el consumidor",
  "where what is known of the place conflicts, only an hour convenient in all of them is safe":
    "donde lo que se sabe del lugar se contradice, solo es segura una hora conveniente en todas",
  "take the fifty states and the District of Columbia where nothing is known of the place":
    "tomamos los cincuenta estados y el Distrito de Columbia donde no se sabe nada del lugar",
  "with the territories, no hour of the day would be left": "con los territorios no quedaría ninguna hora del día",
  "let the times that a consumer names as convenient replace the usual hours on the days named":
    "dejamos que las horas que un consumidor indica como convenientes sustituyan al horario habitual en los días indicados",
  "who says when to call says that the rest of the day is not the time, as a night worker does":
    "quien dice cuándo llamar dice que el resto del día no es el momento, como quien trabaja de noche",
  "ask for electronic messages when they are sent, and not for letters":
    "lo exigimos a los mensajes electrónicos cuando se envían, y no a las cartas",
  "the time of sending is what the sender knows; mail is tied to a place, not to a time":
    "lo que sabe quien envía es la hora del envío; el correo va ligado a un lugar, no a una hora",
  "take a landline, and a telephone line over the internet, as one at home, unless it is recorded as one at work":
    "tomamos un teléfono fijo, y una línea por internet, como uno de casa, a menos que esté registrado como uno del trabajo",
  "that is where such lines are, and the nearer reading protects the consumer":
    "ahí es donde están esas líneas, y la lectura más cercana protege al consumidor",
  "let nothing but the consumer's word end it": "solo la palabra del consumidor le pone fin",
  "a place does not become convenient with time; a call from there is over when it is over":
    "un lugar no se vuelve conveniente con el tiempo; una llamada desde ahí termina cuando termina",
  "take 30 days without a response as a reasonable time": "tomamos 30 días sin respuesta como un plazo razonable",
  "the regulation does not say how long it is: what is found by it is marked as not verified":
    "el reglamento no dice cuánto dura: lo que se halla por él se marca como no verificado",
  "let a message of the consumer's own be answered once, by the same medium, if it came after the attorney did":
    "dejamos responder una vez, por el mismo medio, al mensaje del propio consumidor si llegó después que el abogado",
  "the answer is to a contact that the consumer began, knowing of the attorney":
    "se responde a un contacto que inició el consumidor, sabiendo que tiene abogado",
  "know no consent of the attorney's": "no conocemos ningún consentimiento del abogado",
  "who has it lifts the stop, and says why": "quien lo tiene levanta el impedimento, y dice por qué",
  "take one word of the consumer's, that personal calls cannot be taken at work, as reason to know":
    "tomamos como razón para saberlo una sola palabra del consumidor: que en el trabajo no puede atender llamadas personales",
  "the consumer knows the employer's rules, and the collector cannot ask the employer":
    "el consumidor conoce las reglas del empleador, y el cobrador no puede preguntarle a este",
  "permit the three messages only where they do not ask for payment":
    "permitimos los tres mensajes solo donde no piden un pago",
  "a demand is a communication further to what is excepted":
    "un requerimiento de pago es una comunicación que va más allá de lo exceptuado",
  "look for a demand in the words too, and leave words that name neither an end nor a remedy to people":
    "buscamos un requerimiento también en las palabras, y dejamos a las personas las que no nombran ni un fin ni un recurso",
  "a notice's purpose is what it says, not what it is called": "el fin de un aviso es lo que dice, no cómo se llama",
  "count a notice from the beginning of the day on which it was received, if the hour is not known":
    "contamos un aviso desde el comienzo del día en que se recibió, si no se sabe la hora",
  "it takes effect on receipt, and receipt may have come first thing":
    "surte efecto al recibirse, y pudo recibirse a primera hora",
  "apply a notice that names no debt to every debt": "aplicamos a todas las deudas un aviso que no nombra ninguna",
  "a consumer who wrote without naming one wants the letters to stop, not one of them":
    "un consumidor que escribió sin nombrar ninguna quiere que cesen las cartas, no una de ellas",
  "make no exception for an answer to the consumer's own message":
    "no hacemos excepción para responder al mensaje del propio consumidor",
  "the list of exceptions is closed; the consumer may take the notice back":
    "la lista de excepciones es cerrada; el consumidor puede retirar el aviso",
  "leave what a judgment makes necessary to the court's permission":
    "dejamos al permiso del tribunal lo que una sentencia hace necesario",
  "what is reasonably necessary is for a person to say": "qué es razonablemente necesario lo dice una persona",
  "take the procedures as binding, though they are only a defence":
    "tomamos los procedimientos como obligatorios, aunque son solo una defensa",
  "without them nothing stands between a mistaken address and a disclosure of the debt":
    "sin ellos no hay nada entre una dirección equivocada y que se revele la deuda",
  "take a creditor's notice on record as one of an address that the consumer gave, and that was used about the account":
    "tomamos un aviso registrado de un acreedor como uno de una dirección que dio el consumidor, y que se usó para la cuenta",
  "who sends the notice answers for both, and what it lacked can be recorded":
    "quien envía el aviso responde por ambas cosas, y lo que le faltó se puede registrar",
  "take a domain as open to the public only if it is on our list":
    "tomamos un dominio como abierto al público solo si está en nuestra lista",
  "an unknown domain may be an employer's": "un dominio desconocido puede ser de un empleador",
  "ask nothing of the one message that confirms an opt-out":
    "no exigimos nada al único mensaje que confirma un rechazo",
  "who receives it has opted out already": "quien lo recibe ya pidió no recibir más",
  "take a message's word that it states one, and look for it in the text where nothing is said":
    "creemos a un mensaje que dice indicarla, y la buscamos en el texto donde no se dice nada",
  "a link or a footer may stand beside the text; what stands in it is read all the same":
    "junto al texto puede haber un enlace o un pie de página; lo que está en él se lee de todos modos",
  "count a conversation, a letter and a visit as a communication, and a call or visit that reached nobody as none":
    "contamos como comunicación una conversación, una carta y una visita, y no una llamada o visita que no encontró a nadie",
  "the limit is on communications, not on attempts": "el límite es de comunicaciones, no de intentos",
  "that belief is a person's, and has to be reasonable": "esa creencia es de una persona, y tiene que ser razonable",
  "find in the words whatever lets guess at a debt: payment, account, balance, collection":
    "hallamos en las palabras lo que deja adivinar una deuda: pago, cuenta, saldo, cobranza",
  "who hears one of them knows what it is about": "quien oye una de ellas sabe de qué se trata",
  "count calendar days where the consumer is, and take the worst of the zones in which that may be":
    "contamos días calendario donde está el consumidor, y tomamos la peor de las zonas en que puede estar",
  "the provision counts days, not hours, and does not say whose":
    "la disposición cuenta días, no horas, y no dice de dónde",
  "hold to the limit whatever might rebut the presumption":
    "nos atenemos al límite, sea lo que sea que pudiera desvirtuar la presunción",
  "what would rebut it is weighed afterwards, by others": "lo que la desvirtuaría lo valoran otros, después",
  "count a message left without ringing, and a call about no debt in particular toward each debt":
    "contamos un mensaje dejado sin que suene el teléfono, y cuentan para cada deuda las llamadas que no tratan de ninguna en particular",
  "it reaches the telephone, and it must count toward at least one debt":
    "llega al teléfono, y tiene que contar al menos para una deuda",
  "take every telephone conversation about the debt, whoever called, and also one in a call that is not counted":
    "tomamos toda conversación telefónica sobre la deuda, llame quien llame, y también la de una llamada que no se cuenta",
  "the provision asks who spoke with whom about what, and not who began":
    "la disposición pregunta quién habló con quién y de qué, y no quién empezó",
  "look for words that are known, in English and Spanish, and pass what has none of them":
    "buscamos palabras conocidas, en inglés y en español, y dejamos pasar lo que no tiene ninguna",
  "what wounds in other words is for whoever reads it before it goes; the list only keeps back what is plain":
    "lo que hiere con otras palabras queda para quien lo lee antes de que salga; la lista solo retiene lo evidente",
  "ask it of voice messages, whose words are all there is":
    "lo exigimos a los mensajes de voz, que no tienen más que sus palabras",
  "what is said in a conversation is not known beforehand": "lo que se dice en una conversación no se sabe de antemano",
  "take a wish about calls to be one about messages left by telephone too":
    "tomamos un deseo sobre llamadas como uno también sobre los mensajes dejados por teléfono",
  "both come by telephone, and the consumer who hears it ring does not tell them apart":
    "unas y otros llegan por teléfono, y el consumidor que lo oye sonar no los distingue",
  "apply what the debtor refused to everyone who stands in the consumer's place, and to others where it names the number or address that is used":
    "aplicamos lo que el deudor rechazó a todo el que ocupa el lugar del consumidor, y a otros donde nombra el número o la dirección que se usa",
  "a wish is the person's who uttered it: the record holds the consumer's, and at one number whoever answers it":
    "un deseo es de la persona que lo expresó: lo registrado es el del consumidor, y en un mismo número el de quien contesta",
  "answer only what came after the wish, and know no confirmation of an opt-out on social media":
    "respondemos solo a lo que llegó después del deseo, y no conocemos en redes sociales la confirmación de un rechazo",
  "the message that utters the wish asks for no answer; messages on social media are not in the history":
    "el mensaje que expresa el deseo no pide respuesta; los mensajes en redes sociales no están en el historial",
  "hold back the answer to a dispute too, even one that came in the same letter: it is sent once the notice is taken back":
    "retenemos también la respuesta a una disputa, aunque viniera en la misma carta: se envía cuando se retira el aviso",
  "verification is owed by who collects on (1006.38(d)(2)), and who has to be silent does not; that the efforts end may be said":
    "la verificación la debe quien sigue cobrando (1006.38(d)(2)), y quien tiene que callar no lo hace; se puede decir que las gestiones terminan",
  "never assume that an earlier answer was wrong or that somebody asks for another call, and take a person's word for either":
    "nunca suponemos que una respuesta anterior era errónea o que alguien pide otra llamada, y para ambas cosas creemos a una persona",
  "take the location as known where a home and a telephone number of the consumer's own are on record, neither known to be wrong":
    "tomamos la localización como conocida donde constan un domicilio y un teléfono propios del consumidor, y de ninguno se sabe que sea erróneo",
  "who has it acquires nothing by asking; whoever has reason to doubt them records that they are wrong first":
    "quien la tiene no averigua nada preguntando; quien tiene motivo para dudar de ellos registra antes que son erróneos",
  "take it as known, too, for 30 days after a conversation with the consumer":
    "la tomamos como conocida también durante 30 días después de una conversación con el consumidor",
  "whoever speaks with the consumer can ask them: how long that helps is our own number, and marked so":
    "quien habla con el consumidor puede preguntárselo: cuánto tiempo sirve es un número nuestro, y así se marca",
  "take a threat with somebody's right to be in the country as other criminal means":
    "tomamos como otro medio delictivo la amenaza con el derecho de alguien a estar en el país",
  "states punish it as extortion, and it harms the person as violence does":
    "hay estados que la castigan como extorsión, y daña a la persona como lo hace la violencia",
  "take a wish, or an opt-out, as taken back by consent to the medium at that address or number, given to us later":
    "tomamos un deseo, o un rechazo, como retirado por un consentimiento al medio en esa dirección o número que se nos dio después",
  "it is the person's to take back, and only what they say of it does; a day alone has to be a later one":
    "retirarlo es cosa de la persona, y solo lo hace lo que dice de ello; un día sin hora tiene que ser posterior",
};
