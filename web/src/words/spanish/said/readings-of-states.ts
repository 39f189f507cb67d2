import type { Sentences } from "../../sentences.ts";

/** How we read the law of states and cities, each with its reason after it. */
export const readingsOfStates: Sentences = {
  "hold back nothing that the law requires": "no retenemos nada que la ley exija",
  "what must be sent cannot be forbidden by the same law": "lo que se debe enviar no lo puede prohibir la misma ley",
  "ask for it where the debtor lives or may live, and not where the debt was made":
    "la exigimos donde vive o puede vivir el deudor, y no donde se contrajo la deuda",
  "it is the people of a state whom its licence protects": "es a la gente de un estado a quien protege su licencia",
  "take a licence of the state of New York on record as that of its city":
    "tomamos una licencia registrada del estado de Nueva York como la de su ciudad",
  "there is no other there, and the record names the state": "allí no hay otra, y lo registrado nombra el estado",
  "ask for none in DC, SD, UT and VT": "no exigimos ninguna en DC, SD, UT y VT",
  "sources conflict: a person verifies it before the office collects there":
    "las fuentes se contradicen: una persona lo verifica antes de que la oficina cobre allí",
  "know no exemption; who is exempt records why, in the place of the number":
    "no conocemos ninguna exención; quien está exento registra por qué, en lugar del número",
  "an exemption is a judgement, and its grounds belong on record":
    "una exención es un juicio, y sus motivos deben quedar registrados",
  "set no number for what is unreasonable and harassing": "no ponemos número a lo que es irrazonable y acosa",
  "the law names none; the house's own limits hold": "la ley no nombra ninguno; valen los límites de la propia casa",
  "ask it of creditors alone": "lo exigimos solo a los acreedores",
  "of collectors Regulation F asks the same": "a los cobradores el Reglamento F les exige lo mismo",
  "take every such debt as covered, whenever it was entered into":
    "tomamos toda deuda de esas como cubierta, sea cuando sea que se contrajo",
  "that it was not renewed, sold or assigned since 1 July 2025 is nowhere on record":
    "en ninguna parte consta que no se haya renovado, vendido o cedido desde el 1 de julio de 2025",
  "take what is asked for as all that is owed to the lender":
    "tomamos lo que se pide como todo lo que se debe al prestamista",
  "what else is owed only makes it more": "lo demás que se deba solo lo aumenta",
  "take a debt of which no due day is known as past due":
    "tomamos como vencida una deuda de la que no se sabe el vencimiento",
  "the limit protects where there is doubt": "el límite protege donde hay duda",
  "count calendar days where the consumer is, this one among them, and take the worst of the zones in which that may be":
    "contamos días calendario donde está el consumidor, este incluido, y tomamos la peor de las zonas en que puede estar",
  "a week is not said to begin on a Sunday, and only seven days that roll are within every reading of it":
    "no se dice que una semana empiece en domingo, y solo siete días corridos caben en cada lectura de ella",
  "count every attempt, whatever came of it": "contamos todo intento, sea cual sea su resultado",
  "our sources leave open whether one that reaches nobody counts":
    "nuestras fuentes dejan abierto si cuenta el que no encuentra a nadie",
  "hold nothing back that the law requires or that answers a dispute or an opt-out":
    "no retenemos nada que la ley exija o que responda a una disputa o a un rechazo",
  "a limit on collecting is none on what is owed to the consumer":
    "un límite al cobro no lo es a lo que se le debe al consumidor",
  "ask for consent to the medium at the address or number that is used":
    "exigimos consentimiento al medio en la dirección o el número que se usa",
  "that is what is recorded": "eso es lo que se registra",
  "answer the consumer's own message once, and confirm an opt-out":
    "respondemos una vez al mensaje del propio consumidor, y confirmamos un rechazo",
  "who writes asks to be answered by the same way": "quien escribe pide que se le responda por la misma vía",
  "count whatever was sent before the message that asks": "contamos todo lo que se envió antes del mensaje que pide",
  "what it was for is not recorded": "no está registrado para qué era",
  "let a time that the consumer named as convenient, or consented to, replace the hours":
    "dejamos que una hora que el consumidor indicó como conveniente, o consintió, sustituya al horario",
  "they are there for people of whom nothing else is known, and give way to what one says":
    "el horario es para personas de quienes no se sabe otra cosa, y cede ante lo que alguien dice",
  "take both ends of the hours as outside, in every zone in which the consumer may be":
    "tomamos los dos extremos del horario como fuera de él, en cada zona en que puede estar el consumidor",
  "a second's doubt is not worth a violation": "un segundo de duda no vale una infracción",
  "a collector keeps the same hours under Regulation F, of e-mails too":
    "un cobrador guarda el mismo horario según el Reglamento F, también para correos electrónicos",
  "let the area code count beside every other place in which the consumer may be":
    "contamos el código de área junto a todo otro lugar en que puede estar el consumidor",
  "it is presumed to be the debtor's zone, and an hour that suits all of them suits it":
    "se presume que es la zona del deudor, y una hora que sirve en todas sirve en ella",
  "count the debtor and the household together": "contamos juntos al deudor y a su hogar",
  "one telephone rings for all of them": "un solo teléfono suena para todos ellos",
  "take a number that is not recorded as one at work as a personal one":
    "tomamos como personal un número que no está registrado como del trabajo",
  "most are": "la mayoría lo son",
  "count no answer to the debtor's own call or text":
    "no contamos la respuesta a una llamada o un mensaje de texto del propio deudor",
  "the limit is on what the creditor or collector begins": "el límite es de lo que inicia el acreedor o el cobrador",
  "answer the debtor only where a dispute or an opt-out is answered":
    "respondemos al deudor solo donde se responde a una disputa o a un rechazo",
  "a debtor who writes has not waived the days, and any other answer collects, as a validation notice does":
    "un deudor que escribe no renunció a los días, y cualquier otra respuesta cobra, como lo hace un aviso de validación",
  "count the day on which the notice was sent as none of them":
    "no contamos entre ellos el día en que se envió el aviso",
  "the days pass since it, and one too many harms nobody": "los días pasan desde él, y uno de más no perjudica a nadie",
  "take every consumer's debt that a collector has as charged off":
    "tomamos como dada de baja toda deuda de un consumidor que tiene un cobrador",
  "nothing on record says which is": "nada de lo registrado dice cuál lo está",
  "let only the answer end it": "solo la respuesta le pone fin",
  "a collector that is late has no more leave than one that is not":
    "un cobrador que se atrasa no tiene más permiso que uno que no",
  "ask for consent given to this collector": "exigimos un consentimiento dado a este cobrador",
  "that of a creditor was given for something else": "el de un acreedor se dio para otra cosa",
  "a reminder of what is not due collects no debt yet":
    "un recordatorio de lo que no ha vencido aún no cobra ninguna deuda",
  "take somebody in the state of New York of whom no ZIP code is known as in the city":
    "tomamos como de la ciudad a quien está en el estado de Nueva York y de quien no se sabe el código postal",
  "nothing says that they are outside": "nada dice que esté fuera",
  "count every account together": "contamos juntas todas las cuentas",
  "the limit is on contacts with the person": "el límite es de contactos con la persona",
  "read it as 12 CFR 1006.6(c)": "la leemos como 12 CFR 1006.6(c)",
  "its exceptions are those of that provision": "sus excepciones son las de esa disposición",
  "count answers to the debtor's own messages, and let the next one pass":
    "contamos las respuestas a los mensajes del propio deudor, y dejamos pasar la siguiente",
  "who writes is answered": "a quien escribe se le responde",
  "take every number but one at work as a residence's":
    "tomamos todo número que no sea del trabajo como el de una residencia",
  "a mobile is at home in the evening": "un celular está en casa por la noche",
  "place no call that could only lead to the eleventh conversation":
    "no hacemos ninguna llamada que solo podría llevar a la undécima conversación",
  "whoever calls means to speak": "quien llama quiere hablar",
  "count every debt together": "contamos juntas todas las deudas",
  "the limit is on calls to the person": "el límite es de llamadas a la persona",
  "count the hours from the beginning of the day of the notice, where its hour is not known":
    "contamos las horas desde el comienzo del día del aviso, donde no se sabe su hora",
  "it may have come first thing": "pudo llegar a primera hora",
  "find by it what Regulation F forbids a collector to say, and ask it of creditors alone":
    "hallamos por ella lo que el Reglamento F prohíbe decir a un cobrador, y lo exigimos solo a los acreedores",
  "the acts differ in their words and not in these; of collectors the regulation asks the same":
    "las leyes difieren en sus palabras y no en estas; a los cobradores el reglamento les exige lo mismo",
  "ask it of creditors alone, as of collectors": "lo exigimos solo a los acreedores, como si fueran cobradores",
  "let the period run from the later of the default and the last payment, as far as they are on record":
    "contamos el plazo desde lo que sea posterior entre la mora y el último pago, hasta donde constan",
  "before that the words might be false, and a letter that says them of a younger debt misleads too":
    "antes de eso las palabras podrían ser falsas, y también engaña una carta que las dice de una deuda más reciente",
  "look for the words in what is written, and leave the law's exact ones to whoever writes it":
    "buscamos las palabras en lo escrito, y dejamos las exactas de la ley a quien lo escribe",
  "the acts name texts of their own, which differ and change":
    "las leyes nombran textos propios, que difieren y cambian",
  "ask nothing of what is said on the telephone": "no exigimos nada a lo que se dice por teléfono",
  "no words of a conversation are known beforehand: people answer for them":
    "de una conversación no se sabe ninguna palabra de antemano: responden por ellas las personas",
  "take a month as 31 days that roll": "tomamos un mes como 31 días corridos",
  "then no month of any reading has two of them": "así ningún mes, se lea como se lea, tiene dos",
  "let the period run from the later of the default and the last payment":
    "contamos el plazo desde lo que sea posterior entre la mora y el último pago",
  "a payment may begin it anew, and until then nobody should know that it is over":
    "un pago puede hacerlo empezar de nuevo, y hasta entonces nadie tendría por qué saber que terminó",
  "take a debt as bought where it is recorded so, and leave to people whether a creditor for whom one collects bought it":
    "tomamos una deuda como comprada donde así consta, y dejamos a las personas si la compró un acreedor para quien se cobra",
  "the record says of a mandate whether the debts were bought, and not how a creditor came by them":
    "de un mandato consta si las deudas se compraron, y no cómo las obtuvo un acreedor",
  "take a creditor's procedures as begun once the debt is in default, or is due where that is not known, or where no day is":
    "tomamos los procedimientos de un acreedor como empezados desde que la deuda está en mora, o vence si eso no se sabe, o donde no se sabe ningún día",
};
