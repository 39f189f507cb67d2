type Names = Readonly<Record<string, string>>;

/** Steps whose name says what is done in them: of the ladders that ship, and what is asked of a case beside its ladder. */
export const stepsAlone: Names = {
  notice: "Carta de aviso",
  "validation-notice": "Carta con aviso de validación",
  reminder: "Carta de recordatorio",
  "second-reminder": "Segunda carta de recordatorio",
  "final-notice": "Carta de último aviso",
  "final-demand": "Carta de último requerimiento",
  "before-due": "Carta antes del vencimiento",
  statement: "Estado de cuenta",
  escalation: "Revisión para escalar",
  decision: "Revisión para decidir",
  "answer-reply": "Responder a lo recibido",
  stopped: "Revisión de un impedimento",
  "in-dispute": "Revisión de una disputa",
  "apply-money": "Aplicar antes lo recibido",
  "promise-open": "Esperar una promesa",
  paused: "Esperar el fin de una pausa",
  "broken-promise": "Llamada por promesa incumplida",
  "letter-refused": "Revisión de una carta rechazada",
  "call-again": "Volver a llamar",
  "no-answer-letter": "Carta tras no contestar",
  "not-due": "Nada aún, no ha vencido",
  "fees-only": "Nada más, el principal está pagado",
  "too-small": "Nada aún, es muy poco",
  retained: "Nada aún, está retenido en garantía",
};

/** Every step that has a name. That of some is a call or a review, and another act may be asked for in their place. */
export const steps: Names = {
  ...stepsAlone,
  "first-call": "Primera llamada",
  "second-call": "Segunda llamada",
  "assistance-call": "Llamada para ofrecer ayuda",
  "cure-review": "Revisión del plazo para regularizar",
  "hand-over": "Revisión para entregar la cuenta",
  hold: "Revisión para suspender",
};
