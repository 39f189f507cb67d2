import type { RecordStopBody } from "../client.ts";
import { inEnglish, weekdays } from "./day-words.ts";
import { phraseDay } from "./phrase-day.ts";
import { readHours, type Hours } from "./phrase-hours.ts";
import { untilIn } from "./phrase-until.ts";
import { withoutBeginning, withoutTurns } from "./spanish-turns.ts";
import type { StopFacts, WeekDay } from "./stop-draft.ts";

/** What was understood of a phrase; or the words in it of which no sense can be made. */
export type StopPhrase =
  | { readonly ok: true; readonly kind: RecordStopBody["kind"]; readonly facts: StopFacts; readonly acting?: Acting }
  | { readonly ok: false; readonly about: string };

type Acting = { readonly name: string; readonly phone?: string };
type Clock = { readonly today: string };

/**
 * Reads a stop as it is said, in either language of the desk: "no texts", "no calls mon tue 3pm-5pm until june", "not at
 * work", "attorney Jane Roe 614-555-0100", "chapter 7 filed dec 3". A kind alone may be its first letter. A medium at a
 * time is the time, at which nothing goes out: the law knows no time of one medium.
 */
export function readStopPhrase(text: string, clock: Clock): StopPhrase {
  const parted = untilIn(text, clock.today);
  if (!parted.ok) return parted;
  const { head, until } = parted;
  const phrase = readNamed(withoutBeginning(head), clock) ?? readWish(withoutTurns(plain(head)));
  if (!phrase.ok || until === undefined) return phrase;
  if (phrase.kind !== "inconvenient-time" && phrase.kind !== "medium") return { ok: false, about: text.trim() };
  return { ...phrase, facts: { ...phrase.facts, until } };
}

/** A phrase that begins with what has come in: a letter, an attorney, a court, a death, an employer. */
function readNamed(text: string, clock: Clock): StopPhrase | undefined {
  const [first = "", ...others] = text.split(" ");
  const word = withoutMarks(first.toLowerCase());
  const rest = others.join(" ");
  const alone = (kind: "cease" | "employer" | "inconvenient-time" | "inconvenient-place" | "medium") =>
    rest === "" ? ({ ok: true, kind, facts: {} } as const) : undefined;
  if (["c", "cease", "cese", "cesar"].includes(word)) return alone("cease") ?? { ok: false, about: rest };
  if (["e", "employer", "empleador", "patron"].includes(word)) return alone("employer") ?? { ok: false, about: rest };
  if (["a", "attorney", "lawyer", "abogado", "abogada"].includes(word)) return readAttorney(rest, clock);
  if (courtWords.includes(word)) return readCourt(rest, clock);
  if (deathWords.includes(word)) return readDeath(rest, clock);
  return { t: alone("inconvenient-time"), p: alone("inconvenient-place"), m: alone("medium") }[word];
}

const courtWords = ["b", "bk", "bankruptcy", "chapter", "quiebra", "bancarrota", "capitulo"];
// prettier-ignore
const deathWords = [
  "d", "died", "death", "deceased", "dead",
  "murio", "muerte", "muerto", "muerta", "fallecio", "fallecimiento", "fallecido", "fallecida", "difunto", "difunta",
];

function readAttorney(rest: string, clock: Clock): StopPhrase {
  const [, before = "", sinceWords] =
    /^(.*?)(?:\s*\b(?:silent since|sin respuesta desde|no responde desde)\b(.*))?$/i.exec(rest) ?? [];
  const unresponsiveSince = sinceWords === undefined ? undefined : pastDay(sinceWords, clock);
  if (sinceWords !== undefined && unresponsiveSince === undefined) return { ok: false, about: sinceWords.trim() };
  if (/^(unknown|desconocid.)$/i.test(before)) return { ok: true, kind: "attorney", facts: { attorneyKnown: false } };
  const [, name = "", phone] = /^(.*?)[ ,]*(\+?\(?\d[\d ().-]{6,})?$/.exec(before) ?? [];
  const facts = unresponsiveSince === undefined ? {} : { unresponsiveSince };
  if (name === "") return phone === undefined ? { ok: true, kind: "attorney", facts } : { ok: false, about: before };
  const acting = { name, ...(phone === undefined ? {} : { phone: phone.trim() }) };
  return { ok: true, kind: "attorney", facts, acting };
}

const steps = {
  ...{ filed: "filedOn", presentada: "filedOn", presentado: "filedOn" },
  ...{ discharged: "dischargedOn", exonerada: "dischargedOn", exonerado: "dischargedOn" },
  ...{ dismissed: "dismissedOn", desestimada: "dismissedOn", desestimado: "dismissedOn" },
} as const;

function readCourt(rest: string, clock: Clock): StopPhrase {
  const [, numbered, later = ""] = /^(?:chapter |cap[ií]tulo )?(7|9|11|12|13|15)?\b\s*(.*)$/i.exec(rest) ?? [];
  const parts = later.split(/\b(?=filed|discharged|dismissed|presentad[ao]|exonerad[ao]|desestimad[ao]|case |caso )/i);
  let facts: StopFacts = numbered === undefined ? {} : { chapter: numbered };
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== "")) {
    const [, name = "", value = ""] = /^(\S+) (.+)$/.exec(part) ?? [];
    const step = steps[name.toLowerCase() as keyof typeof steps] as (typeof steps)[keyof typeof steps] | undefined;
    const on = step === undefined ? undefined : pastDay(value, clock);
    if (/^cas[eo]$/i.test(name)) facts = { ...facts, caseNumber: value };
    else if (step === undefined || on === undefined) return { ok: false, about: part };
    else facts = { ...facts, [step]: on };
  }
  return { ok: true, kind: "bankruptcy", facts };
}

function readDeath(rest: string, clock: Clock): StopPhrase {
  const words = rest.replace(/^(on|el) /i, "");
  if (words === "") return { ok: true, kind: "death", facts: {} };
  const on = pastDay(words, clock);
  return on === undefined ? { ok: false, about: rest } : { ok: true, kind: "death", facts: { on } };
}

function pastDay(words: string, { today }: Clock): string | undefined {
  return phraseDay(words.trim().toLowerCase().split(" "), { today, direction: "back" });
}

const mediaWords = {
  call: ["call", "calls", "calling", "phone", "llamada", "llamadas", "llamar", "telefono", "telefonicas"],
  text: ["text", "texts", "texting", "sms", "mensaje", "mensajes", "texto", "textos", "textear"],
  email: ["email", "emails", "e-mail", "e-mails", "emailing", "correo", "correos", "electronico", "electronicos"],
  letter: ["letter", "letters", "mail", "writing", "carta", "cartas"],
  visit: ["visit", "visits", "visiting", "visita", "visitas", "visitar"],
} as const;

const places = {
  home: ["home", "house", "casa", "domicilio"],
  work: ["work", "office", "job", "trabajo", "oficina", "empleo"],
} as const;

/** What somebody does not want: a medium, a place, a time. */
function readWish(text: string): StopPhrase {
  const words = daysJoined(text)
    .split(" ")
    .filter((word) => word !== "" && !besides.has(word));
  const medium = keyWith(mediaWords, words);
  const place = keyWith(places, words);
  const rest = words.filter((word) => !isOf(mediaWords, medium, word) && !isOf(places, place, word));
  if (place !== undefined) {
    if (rest.length > 0) return { ok: false, about: rest.join(" ") };
    // Calls that one may not take at work are the employer's to forbid.
    if (place === "work" && medium === "call") return { ok: true, kind: "employer", facts: {} };
    if (medium !== undefined) return { ok: false, about: text };
    return { ok: true, kind: "inconvenient-place", facts: { place } };
  }
  if (rest.length === 0 && medium !== undefined) return { ok: true, kind: "medium", facts: { medium } };
  if (rest.length === 0) return { ok: false, about: text };
  const [days, hourWords] = daysIn(rest);
  const hours = hourWords.length === 0 ? {} : readHours(hourWords.join(" "));
  return hours === undefined ? { ok: false, about: hourWords.join(" ") } : timeOf(days, hours);
}

function timeOf(days: readonly WeekDay[], hours: Hours): StopPhrase {
  return {
    ok: true,
    kind: "inconvenient-time",
    facts: { ...(days.length === 0 ? {} : { days: [...days] }), ...hours },
  };
}

// prettier-ignore
const besides = new Set([
  "no", "not", "never", "don't", "dont", "do", "stop", "only", "on", "at", "in", "the", "any", "and", "or", "to", "my", "please", "personal",
  "nunca", "ni", "en", "el", "la", "los", "las", "al", "y", "o", "de", "del", "por", "mi", "su", "deje", "dejen", "dejar", "sin", "mas", "que",
  "favor", "personales",
]);

function keyWith<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>, words: readonly string[]) {
  const keys = Object.keys(lists) as Key[];
  return keys.find((key) => words.some((word) => lists[key].includes(word)));
}

function isOf<Key extends string>(
  lists: Readonly<Record<Key, readonly string[]>>,
  key: Key | undefined,
  word: string,
): boolean {
  return key !== undefined && lists[key].includes(word);
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
function daysJoined(text: string): string {
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

/** Small letters without marks, commas or ends of sentences. */
function plain(text: string): string {
  return withoutMarks(text.toLowerCase()).replaceAll(/[,;!]/g, " ").replace(/\.$/, "").replaceAll(/\s+/g, " ").trim();
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
