import type { FilterWords } from "../filter-words.ts";

const none = { none: "ninguno" };
const yesOrNo = { yes: "sí", no: "no" };
const days = { ...none, today: "hoy" };

/** The fields by which the book is filtered, as they are typed in Spanish. */
// prettier-ignore
export const filterWords: FilterWords = {
  creditor:       { name: "acreedor",        values: none },
  collector:      { name: "cobrador",        values: { ...none, me: "yo" } },
  kind:           { name: "tipo",            values: { person: "persona", business: "empresa" } },
  segment:        { name: "segmento",        values: none },
  state:          { name: "estado",          values: none },
  currency:       { name: "moneda",          values: none },
  lang:           { name: "idioma",          values: none },
  action:         { name: "paso",
                    values: { ...none, call: "llamada", letter: "carta", email: "correo", text: "mensaje", visit: "visita",
                              review: "revisión", wait: "espera" } },
  open:           { name: "saldo",           values: {} },
  "past-due":     { name: "vencido",         values: {} },
  limit:          { name: "límite",          values: {} },
  exposure:       { name: "exposición",      values: {} },
  overdue:        { name: "mora",            values: {} },
  due:            { name: "vence",           values: days },
  promise:        { name: "promesa",         values: days },
  next:           { name: "siguiente",       values: days },
  "put-off":      { name: "aplazado",        values: days },
  opened:         { name: "desde",           values: days },
  "last-payment": { name: "último-pago",     values: days },
  "last-contact": { name: "último-contacto", values: days },
  promised:       { name: "prometido",       values: yesOrNo },
  disputed:       { name: "disputado",       values: yesOrNo },
  hold:           { name: "suspendido",      values: yesOrNo },
  stopped:        { name: "impedido",        values: yesOrNo },
  "over-limit":   { name: "sobre-límite",    values: yesOrNo },
  phone:          { name: "teléfono",        values: yesOrNo },
  email:          { name: "correo",          values: yesOrNo },
};
