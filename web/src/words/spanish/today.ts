import type { BestCall } from "../../client.ts";
import type { Catalogue } from "../english.ts";
import { counted, numberText } from "./counted.ts";

const answeredBy: Readonly<Record<Exclude<BestCall["because"][number]["of"], "guess">, string>> = {
  kind: "a esa hora a deudores así los localizaron",
  weekday: "a esa hora de ese día de la semana los localizaron",
  segment: "a esa hora a deudores del segmento los localizaron",
  own: "a esa hora a este deudor lo localizaron",
};

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
  worth: (amount) => `Vale ${amount}`,
  worthWhy:
    "La lista va por lo que un paso puede traer: lo vencido, por cuánto más probable es que se pague que esperando, menos lo que cuestan los minutos.",
  byValue: "La lista según lo que puede traer",
  byValueBest: "Se contaron los mejores 2,000 de la lista.",
  band: (from, below) => {
    const [least, most] = [from, below].map((units) => (units === undefined ? undefined : numberText(units)));
    if (least === undefined) return "cuesta más de lo que trae";
    return most === undefined ? `${least} o más` : `de ${least} a ${most}`;
  },
  debtors: (count) => counted(count, "deudor", "deudores"),
  lawfulFrom: "lícito desde",
  bestCall: (span, day) => `Mejor ${day === undefined ? "" : `${day} `}${span} allí`,
  bestCallHere: (span) => `Lo más probable es que responda ${span} en nuestro reloj.`,
  bestCallWhy: "La mejor hora",
  answered: ({ of, tried, reached, percent }) =>
    of === "guess"
      ? `Lo que la casa supone para esa hora: ${percent} %.`
      : `${numberText(reached)} de ${counted(tried, "llamada", "llamadas")} ${answeredBy[of]}: ${percent} %.`,
  heldBy: (name) => `${name} lo tiene abierto`,
  empty: "Hoy no toca nada",
  emptyWords:
    "Las cuentas llegan aquí el día en que toca su siguiente paso. Mientras tanto, todo lo que se debe está en la cartera.",
  emptyForYou: "Hoy no toca nada a un cobrador",
  forSupervisor: (count) =>
    `${count >= 1_000 ? "1,000 deudores o más esperan" : count === 1 ? "1 deudor espera" : `${count} deudores esperan`} a un supervisor, a quien toca su siguiente paso.`,
  toImport: "Importar una cartera",
  toBook: "Abrir la cartera",
  nothingFree: "Ahora no hay nada libre que tomar: está hecho, lo tienen abierto otros, o aún no es lícito.",
  keys: { next: "Tomar la cuenta siguiente" },
};
