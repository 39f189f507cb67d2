import type { Catalogue } from "../english.ts";

export const views: Catalogue["views"] = {
  title: "Vistas",
  more: (count) => `${count} más`,
  keep: "Guardar como vista",
  change: "Cambiar la vista",
  name: "Nombre",
  pinned: "Una pestaña sobre la pantalla",
  shared: "Para toda la oficina",
  sharedWhy: "Las vistas de la oficina las guarda y cambia un supervisor o un administrador.",
  changes: (by) => `Ya hay una vista así, de ${by ?? "alguien"}: se cambia.`,
  kept: (name) => `La vista «${name}» está guardada.`,
  end: "Eliminar esta vista",
  endOf: (name) => `Eliminar esta vista, «${name}»`,
  endLead: "Desaparece de sus vistas. Lo que muestra queda en la pantalla y se puede guardar de nuevo.",
  endSharedLead: "La usa toda la oficina: desaparece de las vistas de todos.",
  ended: (name) => `La vista «${name}» está eliminada.`,
  whole: "Todo",
  screens: {
    ...{ book: "Cartera", today: "Hoy", mail: "Correo", approvals: "Aprobaciones", day: "Días", report: "Informes" },
  },
};
