import type { Catalogue } from "../english.ts";

export const consents: Catalogue["consents"] = {
  give: "Aceptó…",
  record: "Registrar el consentimiento",
  recorded: "Consentimiento registrado. Vale desde ahora.",
  phrase: "Qué acepta el deudor",
  hint: "Escríbalo en pocas palabras, como «mensajes por teléfono hasta junio»: por teléfono es cómo lo dijo. O elíjalo abajo.",
  at: (point) => ` en ${point}`,
  what: "Qué aceptó",
  to: {
    call: "Aceptó más llamadas",
    text: "Aceptó mensajes de texto",
    email: "Aceptó correos",
    autodial: "Aceptó llamadas de una máquina",
    time: "Aceptó cualquier hora o lugar",
    "third-party": "Aceptó que otros lo sepan",
  },
  says: {
    call: "Las llamadas aquí no cuentan entre las siete de una semana: por siete días, o hasta la próxima conversación.",
    text: "Pueden ir mensajes aquí mientras nada más los prohíba.",
    email: "Pueden ir correos aquí mientras nada más los prohíba.",
    autodial: "Una máquina puede marcar este número.",
    time: "Se le puede contactar aquí a una hora o en un lugar que de otro modo no conviene.",
    "third-party": "Se puede decir a otros lo que debe.",
  },
  givenTo: {
    us: "con nosotros desde",
    creditor: "con el acreedor desde",
    "prior-collector": "con un cobrador anterior desde",
  },
  ends: "termina",
  ownWordWhy: "Nadie más puede aceptarlo.",
  until: "Último día para el que vale",
  withdraw: "Ya no",
  withdrawWhy: "¿Cómo dijo que ya no lo acepta?",
};
