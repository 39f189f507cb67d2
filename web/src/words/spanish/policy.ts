import type { Catalogue } from "../english.ts";

export const policy: Catalogue["policy"] = {
  title: "Política de la casa",
  lead: "Lo que la casa se exige más allá de la ley: tan estricta como la ley, o más. Rige desde el próximo acto, y lo que impide se dice con su motivo.",
  groups: {
    quietHours: "Horas del día",
    callsPerWeek: "Llamadas por una cuenta en siete días",
    touchesPerWeek: "Contactos de toda clase por una cuenta en siete días",
  },
  hints: {
    quietHours:
      "En el reloj de quien se contacta, en todas las zonas donde puede estar. Las dos horas mismas quedan fuera. Las cartas no tienen hora.",
    callsPerWeek: "La llamada que está por hacerse también cuenta; una línea ocupada, no.",
    touchesPerWeek: "Llamadas, cartas, correos, mensajes y visitas juntos, también el que está por salir.",
  },
  fields: {
    "quietHours.after": "Nadie hasta las",
    "quietHours.before": "Nadie desde las",
    "callsPerWeek.collector": "A consumidores, por cuenta de otros",
    "callsPerWeek.ownName": "A consumidores, en nombre del propio acreedor",
    "callsPerWeek.business": "A empresas",
    "touchesPerWeek.collector": "A consumidores, por cuenta de otros",
    "touchesPerWeek.ownName": "A consumidores, en nombre del propio acreedor",
    "touchesPerWeek.business": "A empresas",
  },
  law: "La ley",
  lawBinds: {
    "quietHours.after": "para consumidores, por cuenta de otros; para empresas no fija hora",
    "quietHours.before": "para consumidores, por cuenta de otros; para empresas no fija hora",
    "callsPerWeek.collector": "por cada deuda",
    "callsPerWeek.ownName": "sin número para todo el país; el de un estado se consulta además",
    "callsPerWeek.business": "sin número",
    "touchesPerWeek.collector": "sin número; prohíbe hostigar (12 CFR 1006.14(a))",
    "touchesPerWeek.ownName": "sin número para todo el país; el de un estado se consulta además",
    "touchesPerWeek.business": "sin número",
  },
  shipped: "De fábrica",
  saved: "La política de la casa está guardada. Rige desde el próximo acto.",
};
