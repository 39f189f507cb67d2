import type { Catalogue } from "../english.ts";

export const pauses: Catalogue["pauses"] = {
  title: "En pausa",
  kind: { ours: "Damos tiempo", insurer: "Pendiente de la aseguradora" },
  what: {
    all: () => "Todo lo que debe",
    creditor: (name) => `Todo lo que debe a ${name}`,
    account: (name) => `Cuenta ${name}`,
    item: (name) => name,
  },
  resumes: "Se reanuda solo",
  by: (name) => `por ${name}`,
  since: "desde",
  end: "Terminar",
  endWhy: "Por qué se termina",
  ended: "La pausa terminó.",
  whatRests: "Qué reposa",
  reason: "Por qué",
  until: "Hasta el final del",
  hint: "Un día como se dice: vie · 3 dic · en 2 semanas. Se reanuda solo al día siguiente.",
  noSense: "Eso no es un día que se pueda leer.",
  past: "Una pausa termina en un día que aún no ha llegado.",
  understood: (until, resumes) => `Hasta el ${until}; se reanuda solo el ${resumes}`,
  because: "Qué se dijo o se acordó",
  begin: "Pausar",
  begun: (what, day) => `${what}: en pausa, se reanuda solo el ${day}.`,
};
