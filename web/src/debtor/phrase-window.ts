import { inEnglish, weekdays } from "./day-words.ts";
import { readHours } from "./phrase-hours.ts";
import type { WeekWindow } from "./rest-of-week.ts";
import type { WeekDay } from "./stop-draft.ts";

/** A stretch of the week; or the words of which no sense can be made. */
export type ReadWindow =
  { readonly ok: true; readonly window: WeekWindow } | { readonly ok: false; readonly about: string };

/** Reads a stretch of the week as it is said: "mon tue 3pm-5pm", "weekends"; days and hours, and nothing besides. */
export function readWindow(words: readonly string[]): ReadWindow {
  const [days, hourWords] = daysIn(words);
  const hours = hourWords.length === 0 ? {} : readHours(hourWords.join(" "));
  if (hours === undefined) return { ok: false, about: hourWords.join(" ") };
  return { ok: true, window: { ...(days.length === 0 ? {} : { days: [...days] }), ...hours } };
}

const codes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
const working = ["MO", "TU", "WE", "TH", "FR"] as const;

/** The days that words name, in the order of the week, and the words that name none. */
function daysIn(words: readonly string[]): readonly [readonly WeekDay[], readonly string[]] {
  const named = words.map((word) => [word, daysOfWord(word)] as const);
  const all = new Set(named.flatMap(([, days]) => days ?? []));
  const inOrder = [...codes.slice(1), codes[0]].filter((code) => all.has(code));
  return [inOrder, named.flatMap(([word, days]) => (days === undefined ? [word] : []))];
}

function daysOfWord(word: string): readonly WeekDay[] | undefined {
  if (/^(weekdays?|laborables)$/.test(word)) return working;
  if (/^(weekends?|fines?)$/.test(word)) return ["SA", "SU"];
  if (/^(daily|everyday)$/.test(word)) return [...working, "SA", "SU"];
  const [from = "", to] = word.split("-");
  const [first, last] = [placeOfDay(from), to === undefined ? undefined : placeOfDay(to)];
  if (first === undefined || (to !== undefined && last === undefined)) return undefined;
  const count = last === undefined ? 1 : ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => codes[(first + index) % 7] ?? "SU");
}

/** "lunes a viernes", "mon to fri" as one word: "lunes-viernes". */
export function daysJoined(text: string): string {
  return text.replaceAll(/\b([a-z]+) (?:a|al|to|through|thru) ([a-z]+)\b/g, (said, first: string, last: string) =>
    placeOfDay(first) === undefined || placeOfDay(last) === undefined ? said : `${first}-${last}`,
  );
}

/** A day by its name, or by that of several: "mondays", "sabados"; "martes" is one as well. */
function placeOfDay(word: string): number | undefined {
  return placeOfName(word) ?? (word.endsWith("s") ? placeOfName(word.slice(0, -1)) : undefined);
}

function placeOfName(word: string): number | undefined {
  const english = inEnglish(word);
  const short = english === "tues" ? "tue" : english === "thurs" || english === "thur" ? "thu" : english;
  const place = weekdays.findIndex((full) => full === short || (short.length === 3 && full.startsWith(short)));
  return place < 0 ? undefined : place;
}
