import { daysBetween } from "../ui/days.ts";
import { phraseDay } from "./phrase-day.ts";

/** What a phrase is read against: a promise looks ahead, a payment looks back. */
export type PhraseContext = {
  readonly today: string;
  readonly direction: "ahead" | "back";
  readonly decimals: number;
  /** What "all" means: the whole amount owed, as a decimal string. */
  readonly all: string;
};

/** What was understood of a phrase, or the first thing that is missing from it. */
export type Phrase =
  | { readonly ok: true; readonly amount: string; readonly on: string }
  | { readonly ok: false; readonly missing: "amount" | "day" | "sense" | "ahead" | "back"; readonly about: string };

const amountPattern = /^\$?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(k)?$/;

/** The decimal string of an amount as it is typed: "400", "$1,240.5", "2k". Nothing where it is none, or zero. */
export function readAmount(text: string, decimals: number): string | undefined {
  const [, whole = "", part = "", thousand] = amountPattern.exec(text) ?? [];
  if (whole === "" || (thousand !== undefined && part !== "") || part.length > decimals) return undefined;
  const figures = `${whole.replaceAll(",", "")}${thousand === undefined ? "" : "000"}`.replace(/^0+(?=\d)/, "");
  if (/^0*$/.test(figures + part)) return undefined;
  return decimals === 0 ? figures : `${figures}.${part.padEnd(decimals, "0")}`;
}

// prettier-ignore
const besides = new Set(["by", "on", "the", "until", "usd", "dollars", "para", "el", "hasta", "dolares", "dólares"]);

/** Reads a promise or a payment as it is said: "400 fri", "all dec 3", "$1,240.50 by 15", "mañana 200". */
export function readPhrase(text: string, context: PhraseContext): Phrase {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "" && !besides.has(word));
  if (words.length === 0) return { ok: false, missing: "amount", about: "" };
  const place = amountPlace(words, context);
  if (place === undefined) return { ok: false, missing: "amount", about: words.join(" ") };

  const rest = words.filter((_, index) => index !== place);
  const amount = amountAt(words[place] ?? "", context);
  if (amount === undefined) return { ok: false, missing: "amount", about: words[place] ?? "" };
  if (rest.length === 0) return { ok: false, missing: "day", about: "" };
  const on = phraseDay(rest, context);
  const about = rest.join(" ");
  if (on === undefined) return { ok: false, missing: "sense", about };
  return isOnSide(on, context) ? { ok: true, amount, on } : { ok: false, missing: context.direction, about };
}

/** Whether a day can be that of a promise, which is to come, or of a payment, which has come; today can be both. */
function isOnSide(on: string, { today, direction }: PhraseContext): boolean {
  const days = daysBetween(today, on);
  return direction === "ahead" ? days >= 0 : days <= 0;
}

/** The amount is the first word that can be one such that the others make a day; failing that, the first that can be one. */
function amountPlace(words: readonly string[], context: PhraseContext): number | undefined {
  const places = words.flatMap((word, index) => (amountAt(word, context) === undefined ? [] : [index]));
  const fitting = places.find((place) => {
    const rest = words.filter((_, index) => index !== place);
    return phraseDay(rest, context) !== undefined;
  });
  return fitting ?? places[0];
}

function amountAt(word: string, { decimals, all }: PhraseContext): string | undefined {
  return ["all", "full", "todo"].includes(word) ? readAmount(all, decimals) : readAmount(word, decimals);
}
