import type { Catalogue } from "../english.ts";

export const call: Catalogue["call"] = {
  title: "Llamada",
  lawful: "Lícita ahora",
  until: "hasta",
  doNotDial: "No marque. Si no marcó, termine con «No se marcó».",
  leftOpen: "Aún sin resultado, iniciada",
  dialled: (number) => `Se marcó ${number}`,
  dial: (number) => `Marcar ${number}`,
  script: "Diga",
  payables: "la persona encargada de sus cuentas por pagar",
  ownName: ({ creditor, caller }) =>
    `«Buenos días, habla ${caller}, de parte de ${creditor}. ¿Hablo con la persona encargada de los pagos?»`,
  ownNamePerson: ({ person, caller }) => `«Buenos días, habla ${caller}. ¿Puedo hablar con ${person}?»`,
  thirdParty: ({ person, caller }) =>
    `«Buenos días, mi nombre es ${caller}. ¿Puedo hablar con ${person}?» No nombre la empresa ni la deuda antes de saber quién es.`,
  afterCheckOwn: ({ creditor, owed }) =>
    owed === ""
      ? `«Llamo de parte de ${creditor} por su cuenta.»`
      : `«Llamo de parte de ${creditor} por ${owed} que ya vencieron en su cuenta.»`,
  afterCheckThird: ({ creditor, owed }) =>
    `«Soy cobrador de deudas y llamo de parte de ${creditor} por una deuda${owed === "" ? "" : ` de ${owed}`}. Este es un intento de cobrar una deuda, y toda información que se obtenga se usará con ese fin.»`,
  voice: {
    title: "Si contesta una máquina",
    nothingElse:
      "Diga esto y nada más: otra persona que lo oiga no debe enterarse de ninguna deuda. Quien dice más también tiene que decir que llama un cobrador de deudas (12 CFR 1006.18(e)).",
  },
  location: {
    ask: "Preguntar dónde está",
    call: "Llamar para preguntar",
    onlyWhere: "A alguien cercano al deudor se le llama para saber dónde está el deudor, y para nada más.",
    again: "¿Ya se le preguntó?",
    first: "No",
    reasons: {
      requested: "Sí, y pidió otra llamada",
      "believed-wrong": "Sí, pero creo que se equivocó y que ahora lo sabe",
    },
    says: ({ person, caller }: { readonly person: string; readonly caller: string }) =>
      `«Hola, me llamo ${caller}. Llamo para confirmar o corregir dónde vive ${person}, el teléfono de allí o dónde trabaja.»`,
    outcomes: { answered: "Era el deudor", other: "Habló con la persona" },
    rules: [
      "Nombre la empresa solo si se lo preguntan.",
      "No diga nada de una deuda, una cuenta ni un pago, y no deje ningún mensaje.",
      "Anote lo que le digan, y regístrelo como número o dirección del deudor.",
    ],
  },
  rightParty: "Persona correcta",
  checks: {
    name: "nombre completo",
    address: "dirección",
    "birth-date": "fecha de nacimiento",
    "account-number": "número de cuenta",
  },
  matched: "Es la persona",
  matchedByName: "Es la persona, por su nombre completo",
  notMatched: "No comprobado",
  outcome: "¿Cómo terminó?",
  outcomes: {
    "no-answer": "No contestan, y el siguiente",
    "voicemail-left": "Mensaje de voz dejado",
    busy: "Ocupado",
    answered: "Habló con la persona",
    other: "Habló con otra persona",
    "wrong-number": "Número equivocado",
    "not-in-service": "Fuera de servicio",
    dropped: "Se cortó la línea",
    "not-dialled": "No se marcó",
  },
  notes: "Notas",
  notesKept: "Se conservan mientras escribe, también al recargar; se guardan con el resultado.",
  finish: "Guardar y siguiente",
  finishStay: "Guardar y quedarse",
  saved: "Llamada guardada.",
  refused: "Esta llamada no es lícita ahora",
  about: "Sobre",
  keyHint: "Pulse su dígito; mientras escribe, Alt y el dígito.",
  besides: "Acordado en la llamada",
};
