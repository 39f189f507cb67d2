import type { Sentences } from "../../sentences.ts";

/** What to do where a state or city, a licence or the law of machines that call stands against it. */
export const proceduresOfStates: Sentences = {
  "California keeps hours for creditors too": "California también fija un horario a los acreedores",
  "California: not at this place": "California: no en este lugar",
  "{term}: an attorney represents them": "{term}: los representa un abogado",
  "California: too old to be sued on": "California: demasiado antigua para demandar por ella",
  "Neither sue on this debt nor say that anybody might, also for a creditor of its own debts.":
    "Ni demande por esta deuda ni diga que alguien podría hacerlo, tampoco cuando un acreedor cobra lo suyo.",
  "If the age is wrong, correct the day of default or enter the last payment first.":
    "Si la antigüedad es errónea, corrija antes el día del incumplimiento o ingrese el último pago.",
  "If the age is wrong, correct the day of default or enter the last payment first; a supervisor decides whether the case ends.":
    "Si la antigüedad es errónea, corrija antes el día del incumplimiento o ingrese el último pago; un supervisor decide si el caso termina.",
  "{term}: a letter about an old debt says that it is old": "{term}: la carta sobre una deuda antigua dice que lo es",
  "This debt is older than one can be sued for. The letter has to say so, in the words of the law.":
    "Esta deuda es más antigua de lo que permite demandar. La carta tiene que decirlo, con las palabras de la ley.",
  "Choose a template that says it. Where there is none, ask whoever writes templates for one, and send nothing until then.":
    "Elija una plantilla que lo diga. Si no hay ninguna, pídala a quien escribe las plantillas, y no envíe nada hasta tenerla.",
  "North Carolina: a bought debt that is too old": "Carolina del Norte: una deuda comprada demasiado antigua",
  "Who bought a debt that is too old to be sued on does not ask for it in any way.":
    "Quien compró una deuda por la que ya no se puede demandar no la reclama de ningún modo.",
  "Ask for nothing and send nothing.": "No pida nada ni envíe nada.",
  "New Hampshire: one call a month at work": "Nuevo Hampshire: una llamada al mes en el trabajo",
  "They were called at work within the last month. Call them at home, write, or wait until the day that is shown.":
    "Se les llamó al trabajo en el último mes. Llame a su casa, escriba, o espere hasta el día que se muestra.",
  "Oregon: once a week at work": "Oregón: una vez por semana en el trabajo",
  "They were contacted at work within the last week. Reach them at home, write, or wait until the day that is shown.":
    "Se les contactó en el trabajo en la última semana. Localícelos en su casa, escriba, o espere hasta el día que se muestra.",
  "Words that {term} forbids": "Palabras que prohíbe {term}",
  "In {term} who collects from a consumer does not threaten, abuse, claim to be an authority or tell others of the debt, a creditor of its own debts neither.":
    "En {term}, quien cobra a un consumidor no amenaza, no insulta, no se hace pasar por una autoridad ni cuenta a otros la deuda, tampoco cuando un acreedor cobra lo suyo.",
  "The words that were found stand in the reason: take them out.":
    "Las palabras que se hallaron están en el motivo: quítelas.",
  "Words that nobody may use": "Palabras que nadie puede usar",
  "No creditor threatens, abuses or says what is not true, to firms and sole traders neither.":
    "Ningún acreedor amenaza, insulta ni dice lo que no es verdad, tampoco a empresas ni a comerciantes individuales.",
  "California: not at work": "California: no en el trabajo",
  "California: nobody else is told": "California: no se le dice a nadie más",
  "California: they asked us to stop": "California: pidió que cesemos",
  "Not at this hour in their state": "A esta hora no en su estado",
  "Not at this hour in Washington": "A esta hora no en Washington",
  "Electronic messages need consent here": "Aquí los mensajes electrónicos exigen consentimiento",
  "Five messages a week in the District": "Cinco mensajes por semana en el Distrito",
  "Four calls a week in the District": "Cuatro llamadas por semana en el Distrito",
  "Two calls a week in Massachusetts": "Dos llamadas por semana en Massachusetts",
  "Two contacts a week in New York City": "Dos contactos por semana en la ciudad de Nueva York",
  "Three contacts a week in New York City": "Tres contactos por semana en la ciudad de Nueva York",
  "They asked us to stop": "Pidió que cesemos",
  "Three contacts a week in Washington": "Tres contactos por semana en Washington",
  "Thirty calls a week in West Virginia": "Treinta llamadas por semana en Virginia Occidental",
  "West Virginia: an attorney wrote": "Virginia Occidental: escribió un abogado",
  "Nevada: sixty days before a medical debt": "Nevada: sesenta días antes de una deuda médica",
  "New York: they asked what proves it": "Nueva York: preguntó qué la prueba",
  "No licence where they live": "Sin licencia donde viven",
  "No machine calls this number": "Ninguna máquina llama a este número",
  "No recorded voice at this home": "Ninguna voz grabada en este hogar",
  "Between eight and nine in the evening where they are, and not at a time that they called inconvenient. Call at the time that is shown.":
    "De ocho de la mañana a nueve de la noche donde están, y no a una hora que dijeron inconveniente. Llame a la hora que se muestra.",
  "They called this place inconvenient. Use a mobile number or an e-mail address, or ask where they want to be reached when they next write or call.":
    "Dijeron que este lugar es inconveniente. Use un celular o un correo electrónico, o pregunte dónde prefieren que se les localice cuando vuelvan a escribir o llamar.",
  "Speak and write to the attorney alone, also for a creditor of its own debts. If the debtor calls, ask for the attorney's name and end the call.":
    "Hable y escriba solo al abogado, también cuando un acreedor cobra lo suyo. Si llama el deudor, pida el nombre del abogado y termine la llamada.",
  "The employer forbids it, or there is reason to know that it does. Use another number or address.":
    "El empleador lo prohíbe, o hay motivo para saberlo. Use otro número o dirección.",
  "The debt is spoken of with the debtor, the spouse and the attorney alone. Leave a name and a number, and nothing of why.":
    "De la deuda se habla solo con el deudor, su cónyuge y su abogado. Deje un nombre y un número, y nada del motivo.",
  "They said in writing that they refuse to pay or want contact to end. Write once more only to say that it ends or which remedy follows, and leave the rest to a supervisor.":
    "Dijo por escrito que se niega a pagar o que quiere que cese el contacto. Escriba una vez más solo para decir que cesa o qué recurso sigue, y deje lo demás a un supervisor.",
  "The state keeps its own hours for people, from eight to nine in the evening where they are. Call at the time that is shown. If they name a better time, record it: from then on it is theirs that counts.":
    "El estado guarda su propio horario para las personas, de ocho de la mañana a nueve de la noche donde están. Llame a la hora que se muestra. Si indican una hora mejor, regístrela: desde entonces vale la suya.",
  "An agency calls nobody in Washington before half past seven or after nine in the evening. Call at the time that is shown, or write.":
    "Una agencia no llama a nadie en Washington antes de las siete y media ni después de las nueve de la noche. Llame a la hora que se muestra, o escriba.",
  "Write by post, or call. When they agree to e-mails or texts, record the consent at that address or number with who said it and when; from then on it may be used. Whoever writes to us first is answered once.":
    "Escriba por correo postal, o llame. Cuando acepte correos o mensajes de texto, registre el consentimiento en esa dirección o número, con quién lo dijo y cuándo; desde entonces se puede usar. A quien nos escribe primero se le responde una vez.",
  "An account is the reason for five e-mails and texts in seven days, and for one that asks for consent. Wait until the day that is shown, or write by post.":
    "Una cuenta da para cinco correos y mensajes de texto en siete días, y para uno que pide el consentimiento. Espere hasta el día que se muestra, o escriba por correo postal.",
  "An account is the reason for four calls in seven days, whatever came of them. Write, or leave it until the day that is shown.":
    "Una cuenta da para cuatro llamadas en siete días, sea cual sea su resultado. Escriba, o déjelo hasta el día que se muestra.",
  "A debt is the reason for two calls or texts in seven days to a personal number, two in thirty days to any other, and one visit in thirty days. Every attempt counts, and so do those to the household. Write a letter if it is due, or leave it until the day that is shown.":
    "Una deuda da para dos llamadas o mensajes de texto en siete días a un número personal, dos en treinta días a cualquier otro, y una visita en treinta días. Cuenta cada intento, también los hechos al hogar. Escriba una carta si corresponde, o déjelo hasta el día que se muestra.",
  "Letters, calls, e-mails and texts count together, whatever account they are about, until the end of 2026. Leave it until the day that is shown; who writes or calls is answered. If they live outside the city, enter the ZIP code of their address.":
    "Cartas, llamadas, correos y mensajes cuentan juntos, sea cual sea la cuenta, hasta fines de 2026. Déjelo hasta el día que se muestra; a quien escribe o llama se le responde. Si viven fuera de la ciudad, ingrese el código postal de su dirección.",
  "About one account letters, calls, e-mails and texts count together, from 2027 on. Leave it until the day that is shown; who writes or calls is answered. If they live outside the city, enter the ZIP code of their address.":
    "Sobre una cuenta, cartas, llamadas, correos y mensajes cuentan juntos, desde 2027. Déjelo hasta el día que se muestra; a quien escribe o llama se le responde. Si viven fuera de la ciudad, ingrese el código postal de su dirección.",
  "New York City has a creditor stop too, in whatever form they asked. Write once more only to say that it ends or which remedy follows, and leave the rest to a supervisor.":
    "La ciudad de Nueva York hace cesar también al acreedor, sea cual sea la forma en que lo pidieron. Escriba una vez más solo para decir que cesa o qué recurso sigue, y deje lo demás a un supervisor.",
  "For an agency, letters, calls, e-mails and texts count together, about any debt, a firm's too; one of them may be at work, and a mobile rings twice a day. Leave it until the day that is shown; who writes or calls is answered.":
    "Para una agencia, cartas, llamadas, correos y mensajes cuentan juntos, sobre cualquier deuda, también la de una empresa; uno puede ser en el trabajo, y un celular suena dos veces al día. Déjelo hasta el día que se muestra; a quien escribe o llama se le responde.",
  "Nobody is called more than thirty times or spoken with more than ten times in seven days. Write, or leave it until the day that is shown.":
    "A nadie se le llama más de treinta veces ni se le habla más de diez en siete días. Escriba, o déjelo hasta el día que se muestra.",
  "Three days after the attorney's letter a creditor speaks and writes to the attorney alone.":
    "Tres días después de la carta del abogado, el acreedor habla y escribe solo al abogado.",
  "An agency does nothing to collect a medical debt until sixty days after its written notice, also where the debtor calls first. Say so if they ask, take no payment plan, and hand it to a supervisor where no notice is on record.":
    "Una agencia no hace nada por cobrar una deuda médica hasta sesenta días después de su aviso por escrito, tampoco si el deudor llama primero. Dígalo si preguntan, no acuerde ningún plan de pagos, y páselo a un supervisor si no hay aviso registrado.",
  "Nothing is collected until the answer is sent: the contract or a final statement, and the chain of who owned the debt, within sixty days. Send it, and record that it was answered.":
    "No se cobra nada hasta enviar la respuesta: el contrato o un último estado de cuenta, y la cadena de dueños de la deuda, en sesenta días. Envíela, y registre que se respondió.",
  "The state where they live asks who collects there for a licence, and none of ours is on record. Do not write or call. An administrator enters the licence under _Office → Our firm_, or why none is needed in the place of its number. Where no state of theirs is known, enter an address.":
    "El estado donde viven exige licencia a quien cobra allí, y no hay ninguna nuestra registrada. No escriba ni llame. Un administrador ingresa la licencia en _Oficina → Nuestra empresa_, o por qué no hace falta en el lugar de su número. Si no se conoce su estado, ingrese una dirección.",
  "A machine dials or speaks to a mobile only with consent to machines, which is not older than sixty days or whose number was checked since. Dial it yourself, or record the consent when they give it.":
    "Una máquina marca o habla a un celular solo con consentimiento a máquinas, de no más de sesenta días o con el número verificado desde entonces. Marque usted mismo, o registre el consentimiento cuando lo den.",
  "Without consent a home hears three recorded calls in thirty days, each with a way to opt out, and none once anybody there asked that calls stop. Call yourself, or leave it until the day that is shown.":
    "Sin consentimiento, un hogar recibe tres llamadas grabadas en treinta días, cada una con cómo dejar de recibirlas, y ninguna desde que alguien allí pidió que cesen. Llame usted mismo, o déjelo hasta el día que se muestra.",
};
