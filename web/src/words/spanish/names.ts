type Names = Readonly<Record<string, string>>;

export const acts: Names = {
  call: "Llamada",
  letter: "Carta",
  email: "Correo electrónico",
  text: "Mensaje de texto",
  visit: "Visita",
  review: "Revisión",
  wait: "Espera",
  voicemail: "Mensaje de voz",
};

export const points: Names = {
  mobile: "Celular",
  landline: "Teléfono fijo",
  voip: "Teléfono por internet",
  "work-phone": "Teléfono del trabajo",
  email: "Correo electrónico",
  "work-email": "Correo del trabajo",
  home: "Domicilio",
  work: "Dirección del trabajo",
  social: "Red social",
};

export const sources: Names = {
  consumer: "según el deudor",
  creditor: "según el acreedor",
  "prior-collector": "según un cobrador anterior",
  bureau: "según un buró",
  other: "otra fuente",
};

export const stops: Names = {
  cease: "Pidió que cesemos",
  attorney: "Tiene abogado",
  bankruptcy: "Quiebra",
  death: "Falleció",
  "inconvenient-time": "Hora inconveniente",
  "inconvenient-place": "Lugar inconveniente",
  employer: "El empleador lo prohíbe",
  medium: "Rechaza un medio",
  "original-creditor": "Preguntó por el acreedor original",
  "identity-theft": "Dice que es robo de identidad",
  "opt-out": "Pidió no recibir más",
  "wrong-party": "Es de otra persona",
  "led-to-disclosure": "Llevó a una divulgación",
  "not-in-service": "Fuera de servicio",
  "returned-mail": "Correo devuelto",
};

export const circumstances: Names = {
  minor: "Menor de edad",
  hardship: "En apuros económicos",
  "active-duty": "En servicio militar activo",
  vulnerable: "Vulnerable",
  disaster: "Afectado por un desastre",
  "in-prison": "En prisión",
};

/** What somebody is here, at an account, or to a debtor. */
export const roles: Names = {
  collector: "Cobrador",
  clerk: "Auxiliar",
  supervisor: "Supervisor",
  credit_manager: "Gerente de crédito",
  administrator: "Administrador",
  auditor: "Auditor",
  creditor: "Acreedor",
  primary: "Obligado principal",
  joint: "Obligado solidario",
  guarantor: "Garante",
  patient: "Paciente",
  subscriber: "Titular del servicio",
  "accounts-payable": "Cuentas por pagar",
  owner: "Dueño",
  contact: "Contacto",
  spouse: "Cónyuge",
  parent: "Padre o madre",
  guardian: "Tutor",
  executor: "Albacea",
  attorney: "Abogado",
  employer: "Empleador",
  debtor: "Deudor",
  "third-party": "Otra persona",
};

export const ladders: Names = {
  trade: "Comercial",
  "consumer-first-party": "Consumidores, en nombre del acreedor",
  "consumer-third-party": "Consumidores, por cuenta de otro",
  "medical-patient-balance": "Saldos de pacientes",
  "returned-check": "Cheques devueltos",
  "secured-loan": "Préstamos con garantía",
  utility: "Servicios públicos",
};
