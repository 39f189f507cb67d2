import type { Catalogue } from "../english.ts";
import { counted } from "./counted.ts";

export const reconciling: Catalogue["reconciling"] = {
  title: "Por conciliar",
  none: "Todos los orígenes muestran lo que se asentó aquí.",
  noneWords: "Un pago que se asentó aquí y que su sistema contable aún no muestra espera aquí, con su antigüedad.",
  table: "Asentado aquí, y aún no en el origen",
  more: "Esperan más de los que se listan; dunlin reconcile los lista todos.",
  whose: "Cartera de",
  who: "Deudor",
  entry: "Asiento",
  kinds: {
    charge: "Cargo",
    memo: "Nota de crédito",
    payment: "Pago",
    application: "Crédito aplicado",
    adjustment: "Ajuste",
    "write-off": "Castigo",
    reversal: "Reversión",
  },
  lessens: "Monto",
  age: "Antigüedad",
  days: (age) => (age === 0 ? "hoy" : counted(age, "día", "días")),
  waits: "Por qué espera",
  because: (imports) =>
    imports === 0
      ? "no ha llegado ningún archivo desde entonces"
      : imports === 1
        ? "el archivo posterior no lo muestra"
        : `${imports} archivos posteriores no lo muestran`,
  unapplied: (amount) => `${amount} sin aplicar a nada`,
  act: "Acción",
  reverse: "Revertir",
  reverseWhy: "¿Por qué se revierte? Se retira aquí, y se espera que su origen no muestre nada.",
  reverseNotYours: "Los asientos los revierten cobradores, auxiliares y supervisores.",
  reversed: "Revertido.",
  totals: "Lo que tienen las carteras y lo que se espera que muestren sus orígenes",
  open: "Abierto aquí",
  pending: "Pendiente",
  expected: "Se espera del origen",
  lastFile: "Último archivo",
  noFile: "ninguno",
};
