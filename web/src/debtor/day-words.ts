export const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
// prettier-ignore
export const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

const dias = ["domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado"];
// prettier-ignore
const meses = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

const said: Readonly<Record<string, string>> = {
  hoy: "today",
  ahora: "now",
  manana: "tomorrow",
  ayer: "yesterday",
  "pasado manana": "day after tomorrow",
  "fin de mes": "end of month",
};

const units: Readonly<Record<string, string>> = { dia: "days", semana: "weeks", hora: "hours", minuto: "minutes" };

/** The words of a day or an hour in English, where they are said in Spanish; other words stay as they are. */
export function inEnglish(text: string): string {
  const plain = withoutMarks(text).replace(/^(?:el|la|al|para(?: el)?|a las?) /, "");
  const [, count, unit = ""] = /^en (\d{1,3}) ?(h|min|dia|semana|hora|minuto)s?$/.exec(plain) ?? [];
  if (count !== undefined) return `in ${count} ${units[unit] ?? unit}`;
  return said[plain] ?? weekdayIn(plain) ?? monthIn(plain) ?? plain;
}

/** "mañana" is typed as "manana" where a keyboard has no ñ. */
function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** "vie", "viernes"; "proximo viernes", "viernes que viene" are the Friday of next week, as "next friday" is. */
function weekdayIn(text: string): string | undefined {
  const [, before, name = "", after] = /^(proximo )?([a-z]{3,9})( proximo| que viene)?$/.exec(text) ?? [];
  const place = placeOf(name, dias);
  if (place < 0) return undefined;
  return `${before === undefined && after === undefined ? "" : "next "}${weekdays[place] ?? ""}`;
}

/** "3 dic", "3 de diciembre de 2026", "dic 3". */
function monthIn(text: string): string | undefined {
  const [, day, name = "", year = ""] = /^(\d{1,2}) (?:de )?([a-z]{3,10})\.?(?: (?:de )?(\d{4}))?$/.exec(text) ?? [];
  const [, first = "", after = ""] = /^([a-z]{3,10})\.? (\d{1,2}(?: \d{4})?)$/.exec(text) ?? [];
  const place = placeOf(day === undefined ? first : name, meses);
  if (place < 0) return undefined;
  return `${months[place] ?? ""} ${day === undefined ? after : `${day} ${year}`.trim()}`;
}

/** A name is known by its first three letters, or in full. */
function placeOf(name: string, names: readonly string[]): number {
  return name === "" ? -1 : names.findIndex((full) => full === name || full.slice(0, 3) === name);
}
