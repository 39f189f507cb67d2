import type { Catalogue } from "../english.ts";

export const documents: Catalogue["documents"] = {
  title: "Documentos",
  ofItem: (number) => `Documentos de ${number}`,
  none: "No hay ningún documento archivado. Suelte archivos aquí o elíjalos.",
  noneOfItem: "Ningún documento.",
  add: "Añadir documentos",
  addTo: (number) => `Añadir documentos a ${number}`,
  hint: "PDF, imágenes, texto, correo electrónico: como máximo 20 archivos, 60 MB en total",
  kind: "Qué son",
  send: "Archivar",
  added: (count) =>
    count === 0
      ? "Estos archivos ya estaban archivados."
      : count === 1
        ? "Un documento está archivado."
        : `${count} documentos están archivados.`,
  proof: "Prueba:",
  proofHint: "La carta, el escaneo o la grabación que lo muestra",
  takeOff: "Quitar",
  takeOffWhy: (number) => `¿Por qué no es un documento de ${number}?`,
  putTo: "Poner en una partida",
  item: "Partida",
  put: "Ponerlo allí",
  showAll: (count) => `Mostrar los ${count}`,
  isCut: "Solo se muestran los más recientes.",
  open: "Abrir el documento",
  unfound: {
    waiting: "se están leyendo sus palabras",
    "no-text": "no tiene texto por el que buscarlo",
    unreadable: "su texto no se puede leer",
  },
  sealed: "Bajo sello",
  sealedSince: "guardado desde",
  look: "Ver",
  lookTitle: "El historial dice quién lo vio.",
  secrets: { "tax-id": "Número fiscal", "born-on": "Fecha de nacimiento", "bank-account": "Cuenta bancaria" },
  shown: {
    "tax-id": (end) => `termina en ${end}`,
    "born-on": (year) => `en ${year}`,
    "bank-account": (end) => `termina en ${end}`,
  },
};
