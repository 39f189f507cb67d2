import type { Catalogue } from "../english.ts";
import { numberText as count } from "./counted.ts";

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
  trial: {
    title: "Lo que habría negado",
    go: "Probarla con el último trimestre",
    lead: "Antes de guardar: se vuelve a preguntar por cada contacto que se pidió en las últimas trece semanas, con lo que se sabía a su hora. Nada cambia por ello.",
    refused: (acts) => (acts === 1 ? "Se habría negado 1 contacto" : `Se habrían negado ${count(acts)} contactos`),
    ofActs: (acts) => `de ${count(acts)} que se pidieron desde el`,
    allowed: (acts) =>
      acts === 1 ? "1 que se negó se habría permitido." : `${count(acts)} que se negaron se habrían permitido.`,
    newest: (acts, all) =>
      `Solo se preguntó por los ${count(acts)} más recientes de ${count(all)}; dunlin law replay pregunta por todos.`,
    edges:
      "Lo que la ley dijo entonces queda. Lo que se habría negado no cuenta para los contactos posteriores; lo que se habría permitido no se añade. Los contactos que se anotaron después no preguntaron a nadie y no están entre ellos.",
    which: (shown, all) => (shown < all ? `Los ${count(shown)} más recientes de ${count(all)}` : "Cuáles son"),
    acts: "Contactos que habrían tenido otra respuesta",
    when: "Cuándo",
    who: "A quién",
    act: "Qué",
    wouldBe: "Habría sido",
    by: "Quién",
    would: { "refused-now": "Negado.", "allowed-now": "Permitido. Entonces se negó:" },
  },
  shipped: "De fábrica",
  saved: "La política de la casa está guardada. Rige desde el próximo acto.",
};
