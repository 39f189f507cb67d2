import type { Catalogue } from "../english.ts";
import { numberText } from "./counted.ts";

export const aging: Catalogue["aging"] = {
  title: "Antigüedad de saldos",
  lead: "Partidas abiertas por antigüedad, tal como estaban un día. Los créditos van aparte, nunca compensados.",
  on: "Al",
  by: "Una fila por",
  byNames: { debtor: "Deudor", group: "Grupo", account: "Cuenta", creditor: "Acreedor", collector: "Cobrador" },
  agedBy: "La antigüedad cuenta desde",
  agedByNames: { due: "El vencimiento", invoice: "La fecha de factura" },
  bucketsLabel: "Los tramos terminan a los (días)",
  unassigned: "Sin asignar",
  who: "Deudor",
  number: "Número",
  total: "Total",
  credits: "Créditos",
  all: "Todos",
  bar: "Por antigüedad",
  table: (currency) => `Filas en ${currency}`,
  empty: "Ese día no había nada abierto",
  emptyWords: "Elija otro día o importe una cartera.",
  shown: (shown, all) => `${numberText(shown)} de ${numberText(all)} filas`,
  filter: "Filtrar filas",
};
