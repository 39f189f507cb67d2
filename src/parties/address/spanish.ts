import { directionOf } from "./directions.ts";
import type { Street } from "./standard-address.ts";

/** Words that stand before the name of a street in Spanish, as they are written. Source: USPS Publication 28, 29. */
// prettier-ignore
const before: Readonly<Record<string, string>> = {
  CALLE: "CALLE", CLL: "CALLE", CALLEJON: "CALLEJON", CAMINO: "CAMINO", CAMINITO: "CAMINITO", CARRETERA: "CARR",
  CARR: "CARR", AVENIDA: "AVENIDA", PASEO: "PASEO", VEREDA: "VEREDA", CERRADA: "CERRADA", CIRCULO: "CIRCULO",
  ENTRADA: "ENTRADA", PLACITA: "PLACITA", RANCHO: "RANCHO", SENDERO: "SENDERO", RAMAL: "RAMAL",
};
const particles = ["DE", "DEL", "LA", "LAS", "LOS", "EL", "SAN", "SANTA"];

type Named = Pick<Street, "predirection" | "name" | "suffix" | "postdirection">;

/** A street that is named as in Spanish: nothing of it is a suffix. */
export function spanishStreet(words: readonly string[]): Named | undefined {
  const isDirected = directionOf(words[0]) !== undefined;
  const [first = "", second = "", ...rest] = isDirected ? words.slice(1) : words;
  const isAvenue = first === "AVE" && (particles.includes(second) || second === "PONCE" || second === "FERNANDEZ");
  const kind = isAvenue ? "AVE" : before[first];
  if (kind === undefined || second === "") return undefined;
  const whole = [kind, second, ...rest];
  const isTurned =
    !isAvenue && rest.length > 0 && directionOf(whole.at(-1)) !== undefined && (whole.at(-1) ?? "").length <= 2;
  return {
    predirection: isDirected ? (directionOf(words[0]) ?? null) : null,
    name: (isTurned ? whole.slice(0, -1) : whole).join(" "),
    suffix: null,
    postdirection: isTurned ? (directionOf(whole.at(-1)) ?? null) : null,
  };
}

/** In Puerto Rico the number often stands behind the street: "CALLE AMAPOLA 1234", "CALLE 5 #12". Before it, it is the same. */
export function numberInFront(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  const isBehind = before[words[0] ?? ""] !== undefined && words.length > 2 && /^[A-Z]{0,2}-?\d+[A-Z]?$/.test(last);
  const isRoad = before[words[0] ?? ""] === "CARR";
  if (!isBehind || isRoad) return words;
  const street = words.slice(0, -1).filter((word, place) => !(word === "#" && place === words.length - 2));
  return [last, ...street];
}
