import type { RecordStopBody } from "../client.ts";
import { claimIn } from "./debt-claims.ts";
import { phraseDay } from "./phrase-day.ts";
import { untilIn } from "./phrase-until.ts";
import { daysJoined, readWindow } from "./phrase-window.ts";
import { restOfWeek, type WeekWindow } from "./rest-of-week.ts";
import { withoutBeginning, withoutTurns } from "./spanish-turns.ts";
import type { StopFacts } from "./stop-draft.ts";

/** What was understood of a phrase; or the words in it of which no sense can be made. */
export type StopPhrase =
  | { readonly ok: true; readonly kind: RecordStopBody["kind"]; readonly facts: StopFacts; readonly acting?: Acting }
  | { readonly ok: false; readonly about: string };

type Acting = { readonly name: string; readonly phone?: string };
type Clock = { readonly today: string };

/**
 * Reads a stop as it is said, in either language of the desk: "no texts", "no calls mon tue 3pm-5pm until june", "not at
 * work", "attorney Jane Roe 614-555-0100", "chapter 7 filed dec 3". A kind alone may be its first letter. A medium at a
 * time is the time, at which nothing goes out: the law knows no time of one medium. "Only" after five bars all before it.
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
  const alone = (kind: OfNoMore) => (rest === "" ? ({ ok: true, kind, facts: {} } as const) : undefined);
  if (["c", "cease", "cese", "cesar"].includes(word)) return alone("cease") ?? { ok: false, about: rest };
  if (["e", "employer", "empleador", "patron"].includes(word)) return alone("employer") ?? { ok: false, about: rest };
  if (["a", "attorney", "lawyer", "abogado", "abogada"].includes(word)) return readAttorney(rest, clock);
  if (courtWords.includes(word)) return readCourt(rest, clock);
  if (deathWords.includes(word)) return readDeath(rest, clock);
  const claim = readClaim(plain(text));
  if (claim !== undefined) return claim;
  const kind = letters[word];
  return kind === undefined ? undefined : alone(kind);
}

/** What is said of the debt itself; with a wish in the same words it is two stops, of which one would be lost. */
function readClaim(text: string): StopPhrase | undefined {
  const kind = claimIn(text);
  if (kind === undefined) return undefined;
  const words = wordsOf(text);
  const isWishToo = words.some((word) => refusing.has(word)) && keyWith(mediaWords, words) !== undefined;
  return isWishToo ? { ok: false, about: text } : { ok: true, kind, facts: {} };
}

/** A kind that one word says. */
type OfNoMore = Exclude<RecordStopBody["kind"], "attorney" | "bankruptcy" | "death">;

/** The letters that alone say a kind of which more may be said otherwise. */
const letters: Readonly<Record<string, OfNoMore>> = {
  ...{ t: "inconvenient-time", p: "inconvenient-place", m: "medium" },
  ...{ o: "original-creditor", i: "identity-theft" },
};

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

// prettier-ignore
const refusing = new Set([
  "no", "not", "never", "don't", "dont", "stop", "nunca", "ni", "deje", "dejen", "dejar", "sin", "mas",
]);

const alone = new Set(["only", "just", "solo", "solamente", "unicamente"]);

/** What somebody does not want: a medium, a place, a time; or the only time that they want. */
function readWish(text: string): StopPhrase {
  const all = wordsOf(text);
  if (all.some((word) => alone.has(word))) return readOnly(text);
  const words = all.filter((word) => !besides.has(word) && !refusing.has(word));
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
  const barred = readWindow(rest);
  if (!barred.ok) return barred;
  // "Call after 5" asks to be called then: only what is refused, or is nothing but a time, bars that time.
  if (!all.some((word) => refusing.has(word)) && all.some((word) => asksFor(word))) return { ok: false, about: text };
  return timeOf(barred.window);
}

/**
 * The only time at which somebody wants to be reached: the rest of the week is barred. No stop says the rest of media or
 * of places, or of hours on some days; and what is "not only" so may mean either.
 */
function readOnly(text: string): StopPhrase {
  const unread = { ok: false, about: text } as const;
  const all = wordsOf(text);
  if (all.some((word) => refusing.has(word))) return unread;
  const rest = all.filter(
    (word) => !alone.has(word) && !besides.has(word) && !mediaWords.call.some((each) => each === word),
  );
  const free = readWindow(rest);
  if (!free.ok || isDoubtful(free.window, rest.join(" "))) return unread;
  const barred = restOfWeek(free.window);
  return barred === undefined ? unread : timeOf(barred);
}

function wordsOf(text: string): readonly string[] {
  return daysJoined(text)
    .split(" ")
    .filter((word) => word !== "");
}

/** "After 8" may be the morning or the evening, and so may "6 to 8", which would free a night: too much is not freed. */
function isDoubtful({ from, to }: WeekWindow, said: string): boolean {
  return (
    /\b(?:after|despues) (?:[7-9]|1[0-2])(?::\d\d)?$/.test(said) ||
    (from !== undefined && to !== undefined && to < from)
  );
}

function timeOf(window: WeekWindow): StopPhrase {
  return { ok: true, kind: "inconvenient-time", facts: window };
}

function asksFor(word: string): boolean {
  return (
    word === "please" || word === "do" || Object.values(mediaWords).some((list) => list.some((each) => each === word))
  );
}

// prettier-ignore
const besides = new Set([
  "do", "on", "at", "in", "the", "any", "and", "or", "to", "me", "my", "please", "personal",
  "en", "el", "la", "los", "las", "al", "y", "o", "de", "del", "por", "mi", "su", "a", "que", "favor", "personales",
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

/** Small letters without marks, commas or ends of sentences. */
function plain(text: string): string {
  return withoutMarks(text.toLowerCase()).replaceAll(/[,;!]/g, " ").replace(/\.$/, "").replaceAll(/\s+/g, " ").trim();
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
