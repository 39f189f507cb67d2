import type { Catalogue } from "../english.ts";
import { counted } from "./counted.ts";

export const folders: Catalogue["folders"] = {
  title: "Carpetas vigiladas",
  none: "No se vigila ninguna carpeta. Un administrador vigila una, y lo que otros programas dejan allí se importa solo.",
  add: "Vigilar una carpeta…",
  addNotYours: "Las carpetas las vigila un administrador.",
  path: "Carpeta del servidor",
  within: (roots) => `Dentro de ${roots.join(" o ")}.`,
  creditor: "Acreedor (de quién es el dinero)",
  reading: "Leer como",
  schedule: "Mirar",
  every: "cada … minutos",
  at: "a ciertas horas",
  minutes: "Minutos",
  times: "Horas, como 06:30, 12:00",
  save: "Vigilar",
  everyMinutes: (minutes) => (minutes === 1 ? "cada minuto" : `cada ${minutes} minutos`),
  atTimes: (times) => `a las ${times.join(", ")}`,
  readAs: (reading) => `leído como ${reading}`,
  own: "propio de la oficina",
  lastLook: "Última revisión",
  nextLook: "siguiente",
  never: "aún ninguna",
  lastFile: "Último archivo",
  noFile: "aún ninguno",
  taken: "importado",
  refused: "rechazado",
  rejected: (rows) => counted(rows, "fila rechazada", "filas rechazadas"),
  resting: (names) => `Aún en reposo: ${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}`,
  faults: "Qué está mal",
  seen: "Lo he visto",
  look: "Mirar ahora",
  looked: ({ taken, refused, resting }) => {
    const said = [
      taken === 0 ? "" : counted(taken, "importado", "importados"),
      refused === 0 ? "" : counted(refused, "rechazado", "rechazados"),
      resting === 0 ? "" : `${resting} aún en reposo, se miran de nuevo en un minuto`,
    ].filter((each) => each !== "");
    return said.length === 0 ? "No hay nada nuevo allí." : `${said.join(", ")}.`;
  },
  busy: "Se está mirando en este momento.",
  end: "Dejar de vigilar",
  endWhy: "¿Por qué se deja de vigilar? Lo que hay en ella se queda allí.",
};
