import type { Catalogue } from "../english.ts";
import { counted, numberText } from "./counted.ts";

export const mail: Catalogue["mail"] = {
  title: "Correo",
  lead: "Cartas y correos a los deudores: qué espera, qué no salió y qué hay que imprimir.",
  which: { waiting: "En espera", "not-sent": "No salieron", "to-print": "Por imprimir" },
  whichLabel: "Qué cartas",
  none: {
    waiting: "Nada espera. Lo que toca sale en un minuto desde la corrida del día.",
    "not-sent": "Todo lo de los últimos treinta días salió.",
    "to-print": "Nada espera a ser impreso.",
  },
  noServer: "No hay un servidor de correo configurado",
  noServerWords:
    "Las cartas por correo postal salen como siempre; los correos electrónicos esperan aquí. Sáquelos como archivo y envíelos desde su propio buzón, o defina DUNLIN_SMTP_URL y DUNLIN_MAIL_FROM, y reinicie.",
  takeOut: "Sacar (.eml)",
  takeOutAgain: "Archivo otra vez",
  takenBy: (name) => `Sacado por ${name},`,
  isSent: "Está enviado",
  putBack: "Devolver",
  putBackQuestion: "¿Por qué no se envía?",
  isLost: "Sin entregar",
  isLostQuestion: "¿Por qué no se pudo entregar? Va por correo postal si es posible.",
  by: { post: "Postal", email: "Electrónico" },
  state: {
    planned: "En espera",
    ready: "Lista",
    sending: "En camino",
    "taken-out": "Sacada",
    "handed-over": "Archivada",
    refused: "Rechazada",
    failed: "No se pudo entregar",
    "perhaps-sent": "Quizá enviada",
    withdrawn: "Retirada",
  },
  tryAt: "Próximo intento",
  takeBack: "Retirar",
  takeBackQuestion: "¿Por qué no sale?",
  print: (letters) => `Imprimir ${counted(letters, "carta", "cartas")}`,
  printed: (letters) => (letters === 1 ? "1 carta está en la tirada." : `${letters} cartas están en la tirada.`),
  letters: (letters) => counted(letters, "carta", "cartas"),
  withheld: (letters) =>
    letters === 0
      ? ""
      : letters === 1
        ? " 1 quedó fuera: ya no puede salir, o no se debe nada."
        : ` ${letters} quedaron fuera: ya no pueden salir, o no se debe nada.`,
  runs: "Tiradas de impresión",
  runsNone: "Aún no se ha impreso ninguna carta.",
  openRun: "PDF",
  openBothSides: "PDF a doble cara",
  commandLine: "la línea de comandos",
  postedOn: "Enviada",
  posted: "Indicar que se envió",
  takenOut: (letters) => counted(letters, "retirada", "retiradas"),
  sheets: (letters) =>
    letters === 1
      ? "Retire 1 carta: se detuvo después de imprimirla."
      : `Retire ${letters} cartas: se detuvieron después de imprimirlas.`,
  sheetAt: (place, pages, ofBothSides) =>
    `N.º ${place} de la lista, página ${pages}; en el PDF a doble cara, página ${ofBothSides}.`,
  sheetsGone: "Desmarque lo que ya se había enviado.",
  statements: {
    title: "Estados de cuenta a muchos",
    creditor: "De todos los que deben a",
    way: "Cómo",
    ways: { post: "Por correo postal", email: "Por correo electrónico, si no postal" },
    tryOut: "Probar",
    send: "Enviar estados de cuenta",
    once: "Se omite a quien ya tuvo un estado de cuenta este mes, u otra cosa hoy.",
    when: "Por sí solos",
    weekly: (weekday) => `cada semana el ${weekday}`,
    monthly: (day) => `cada mes el día ${day}`,
    keep: "Guardar este día",
    none: "No salen por sí solos.",
    next: "Siguiente:",
    end: "Terminar",
    runs: "Las últimas veces",
    runsNone: "Todavía no se enviaron estados de cuenta a muchos.",
    bySchedule: "por horario",
    tried: "prueba",
    underWay: "En marcha …",
    cutOff: "Se interrumpió. Al enviar de nuevo se omite a quien ya tuvo el suyo.",
    cameOf: ({ isDry, debtors, byPost, byEmail }) =>
      `${numberText(debtors)} deben algo: ${byPost} ${isDry ? "saldrían" : "salieron"} por correo postal, ${byEmail} por correo electrónico.`,
    not: (count) => `${numberText(count)} no:`,
  },
  office: "Al personal de la oficina",
  officeNone: "Aún no se ha enviado nada al personal de la oficina.",
  officeState: {
    planned: "En espera",
    sending: "En camino",
    "handed-over": "Enviado",
    failed: "No enviado",
    "perhaps-sent": "Quizá enviado",
  },
  keys: { print: "Imprimir lo que espera a ser impreso" },
};
