import type { Catalogue } from "../english.ts";
import { numberText } from "./counted.ts";

export const ui: Catalogue["ui"] = {
  leaving: {
    title: "¿Salir sin guardar?",
    says: "Lo que cambió no está guardado, y se pierde si sale.",
    stay: "Quedarse",
    leave: "Salir y perderlo",
  },
  loading: "Se carga…",
  more: "Mostrar más",
  tryAgain: "Intentar de nuevo",
  cancel: "Cancelar",
  close: "Cerrar",
  save: "Guardar",
  remove: "Quitar",
  putAway: "Descartar",
  unreached: { "no-network": "Sin conexión.", "no-answer": "El escritorio no responde." },
  whatIsKept:
    "Lo que escribe de llamadas, contactos, notas, promesas, pagos, disputas, impedimentos y revisiones se conserva en este navegador; deje abiertos los demás formularios. Envíelo cuando el escritorio vuelva a responder.",
  notReached: "No se alcanzó el servidor. No se pierde nada: inténtelo de nuevo, y se hace una sola vez.",
  unforeseen: "Algo falló en el servidor. Ha quedado registrado.",
  nothingIsLost: "Lo guardado antes está a salvo.",
  dropFiles: "Suelte archivos aquí",
  chooseFiles: "Elegir archivos…",
  fileSize: (bytes) => (bytes < 1024 ? `${bytes} B` : `${numberText(Math.round(bytes / 1024))} KB`),
  takeOut: (name) => `Quitar ${name}`,
  halves: { before: "a.m.", after: "p.m." },
  count: numberText,
};
