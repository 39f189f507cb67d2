import type { Sentences } from "../../sentences.ts";

/** What the law of states and cities, of licences and of machines that call finds. */
export const lawOfStates: Sentences = {
  "It is owed to the consumer.": "Se le debe al consumidor.",
  "No more than {term} allows, this one among them.": "No más de lo que permite {term}, contando este.",
  "There were {n1} {term1} in the {n2} days that end today; {term2} allows {n3}.":
    "Hubo {n1} en los {n2} días que terminan hoy ({term1}); {term2} permite {n3}.",
  "There was {n1} {term1} in the {n2} days that end today; {term2} allows {n3}.":
    "Hubo {n1} en los {n2} días que terminan hoy ({term1}); {term2} permite {n3}.",
  "There were {n1} {term1} today; {term2} allows {n2}.": "Hubo {n1} hoy ({term1}); {term2} permite {n2}.",
  "There was {n1} {term1} today; {term2} allows {n2}.": "Hubo {n1} hoy ({term1}); {term2} permite {n2}.",
  "It is within the hours that {term} keeps.": "Está dentro del horario que guarda {term}.",
  "The consumer consented to be contacted at this time.": "El consumidor consintió que se le contacte a esta hora.",
  "Not at this hour in {term}: {facts}.": "A esta hora no en {term}: {facts}.",
  "It asks for the consent.": "Pide el consentimiento.",
  "The consumer consented to such messages.": "El consumidor consintió tales mensajes.",
  "The consumer wrote from there within the last {n} days.":
    "El consumidor escribió desde ahí en los últimos {n} días.",
  "The District of Columbia asks for consent to electronic messages, and none is on record.":
    "El Distrito de Columbia exige consentimiento para mensajes electrónicos, y no hay ninguno registrado.",
  "New York City asks for consent to electronic messages, and none is on record.":
    "La ciudad de Nueva York exige consentimiento para mensajes electrónicos, y no hay ninguno registrado.",
  "New York asks for consent to electronic messages, and none is on record.":
    "Nueva York exige consentimiento para mensajes electrónicos, y no hay ninguno registrado.",
  "The employer provides the address.": "La dirección la da el empleador.",
  "No request to substantiate the debt is open.": "Ninguna solicitud de sustentar la deuda está pendiente.",
  "The consumer asked what proves the debt, and New York has collecting wait for the answer.":
    "El consumidor preguntó qué prueba la deuda, y en Nueva York la cobranza espera la respuesta.",
  "Nevada asks for a notice {n} days before a medical debt is collected, and none is on record.":
    "Nevada exige un aviso {n} días antes de cobrar una deuda médica, y no hay ninguno registrado.",
  "The notice that Nevada asks for is {n} days old.": "El aviso que exige Nevada tiene {n} días.",
  "The notice that Nevada asks for is not {n} days old yet.": "El aviso que exige Nevada aún no tiene {n} días.",
  "A licence to collect where they live is on record.": "Hay una licencia registrada para cobrar donde vive.",
  "No licence to collect in {text} is on record.": "No hay ninguna licencia registrada para cobrar en {text}.",
  "No state of theirs is known, and of {n} states that ask for a licence none is on record: tell an address with its state or ZIP code.":
    "No se conoce su estado, y de {n} estados que exigen licencia no hay ninguna registrada: indique una dirección con su estado o código postal.",
  "No consent to machines that dial or speak is on record for the number.":
    "No hay registrado para el número ningún consentimiento a máquinas que marcan o hablan.",
  "The consent is older than {n} days, and the number was not checked since.":
    "El consentimiento tiene más de {n} días, y desde entonces no se verificó el número.",
  "The called party consented to machines that dial or speak.":
    "La persona llamada consintió máquinas que marcan o hablan.",
  "The recorded message does not say how to opt out.": "El mensaje grabado no dice cómo dejar de recibirlos.",
  "The person asked that calls or texts to this number stop.":
    "La persona pidió que cesen las llamadas o los mensajes a este número.",
  "No more than {n1} recorded calls to the line in {n2} days, this one among them.":
    "No más de {n1} llamadas grabadas a la línea en {n2} días, contando esta.",
  "There were {n1} recorded calls to the line in the {n2} days that end today; {n3} are allowed.":
    "Hubo {n1} llamadas grabadas a la línea en los {n2} días que terminan hoy; se permiten {n3}.",
};

/** The places that limit contact, and what they count, as a sentence names them. */
export const placesOfLaw: Readonly<Record<string, string>> = {
  "the house": "la casa",
  california: "California",
  iowa: "Iowa",
  maryland: "Maryland",
  massachusetts: "Massachusetts",
  michigan: "Míchigan",
  "new hampshire": "Nuevo Hampshire",
  "new york": "Nueva York",
  "north carolina": "Carolina del Norte",
  pennsylvania: "Pensilvania",
  "south carolina": "Carolina del Sur",
  texas: "Texas",
  wisconsin: "Wisconsin",
  oregon: "Oregón",
  washington: "Washington",
  florida: "Florida",
  "west virginia": "Virginia Occidental",
  "new york city": "la ciudad de Nueva York",
  "the district of columbia": "el Distrito de Columbia",
  contacts: "contactos",
  "contacts at work": "contactos en el trabajo",
  "calls at work": "llamadas al trabajo",
  "calls and texts": "llamadas y mensajes de texto",
  "calls and texts elsewhere than at home": "llamadas y mensajes de texto fuera de casa",
  "calls and texts to mobiles": "llamadas y mensajes de texto a celulares",
  "electronic messages": "mensajes electrónicos",
  conversations: "conversaciones",
  "contact at work": "contacto en el trabajo",
  "call at work": "llamada al trabajo",
  "call or text": "llamada o mensaje de texto",
  "call or text elsewhere than at home": "llamada o mensaje de texto fuera de casa",
  "call or text to a mobile": "llamada o mensaje de texto a un celular",
  "electronic message": "mensaje electrónico",
  conversation: "conversación",
  touch: "contacto",
  visits: "visitas",
};
