import type { Catalogue } from "../english.ts";
import { counted, numberText } from "./counted.ts";

export const today: Catalogue["today"] = {
  title: "Hoy",
  done: "Hecho",
  left: "Queda",
  leftMax: (count) => (count >= 1_000 ? "1,000 o más" : numberText(count)),
  promised: "Prometido",
  collected: "Cobrado",
  progress: (done, left) => `${counted(done, "hecho", "hechos")}, ${counted(left, "queda", "quedan")}`,
  next: "Tomar el siguiente",
  list: "Lista de trabajo",
  rank: "Orden",
  who: "Quién",
  whyNow: "Por qué ahora",
  whatToDo: "Qué hacer",
  owed: "Debe",
  overdue: (days) => (days <= 0 ? "por vencer" : counted(days, "día de mora", "días de mora")),
  worth: (amount) => `Vale ${amount}:`,
  lawfulFrom: "lícito desde",
  heldBy: (name) => `${name} lo tiene abierto`,
  empty: "Hoy no toca nada",
  emptyWords:
    "Las cuentas llegan aquí el día en que toca su siguiente paso. Mientras tanto, todo lo que se debe está en la cartera.",
  emptyForYou: "Hoy no toca nada a un cobrador",
  forSupervisor: (count) =>
    `${count >= 1_000 ? "1.000 deudores o más esperan" : count === 1 ? "1 deudor espera" : `${count} deudores esperan`} a un supervisor, a quien toca su siguiente paso.`,
  toImport: "Importar una cartera",
  toBook: "Abrir la cartera",
  nothingFree: "Ahora no hay nada libre que tomar: está hecho, lo tienen abierto otros, o aún no es lícito.",
  keys: { next: "Tomar la cuenta siguiente" },
};
