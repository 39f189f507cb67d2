import { choicesAt, type ConsentedTo } from "./consent-choices.ts";
import { untilIn } from "./phrase-until.ts";
import type { SaidMedium } from "./told-by.ts";

/** A number or address at which something can be agreed to. */
type Place = { readonly id: string; readonly kind: string; readonly value: string };

/** What was understood of a phrase; or the words in it of which no sense can be made. */
export type ConsentPhrase =
  | {
      readonly ok: true;
      readonly to: ConsentedTo;
      /** Where it may be meant: several, where the phrase does not say. */
      readonly pointIds: readonly string[];
      readonly medium: SaidMedium | undefined;
      readonly until: string | undefined;
    }
  | { readonly ok: false; readonly about: string };

type Among = { readonly today: string; readonly points: readonly Place[] };

/**
 * Reads what somebody agrees to as it is said, in either language of the desk: "texts 0142 by phone until june", "any time",
 * "correos por carta". A number or address is named by its end or a part of it. One thing is agreed to at a time.
 */
export function readConsentPhrase(text: string, { today, points }: Among): ConsentPhrase {
  const parted = untilIn(plain(text), today);
  if (!parted.ok) return parted;
  const [medium, head] = mediumIn(parted.head);
  const words = head.split(" ").filter((word) => word !== "" && !besides.has(word));
  const refusal = words.find((word) => refusing.has(word));
  if (refusal !== undefined) return { ok: false, about: refusal };
  const [first, second] = [...new Set(words.flatMap((word) => meantBy(word) ?? []))].toSorted(byRank);
  if (first === undefined) return { ok: false, about: text.trim() };
  // Calls by a machine are no other calls.
  if (second !== undefined && !(first === "autodial" && second === "call")) return { ok: false, about: text.trim() };
  const at = words.filter((word) => meantBy(word) === undefined);
  const possible = points.filter(({ kind }) => choicesAt(kind).includes(first));
  const strange = at.find((word) => !possible.some((point) => isNamed(point, word)));
  if (strange !== undefined) return { ok: false, about: strange };
  const meant = possible.filter((point) => at.every((word) => isNamed(point, word)));
  return { ok: true, to: first, pointIds: meant.map(({ id }) => id), medium, until: parted.until };
}

const things: Readonly<Record<ConsentedTo, readonly string[]>> = {
  autodial: ["machine", "machines", "robot", "robocalls", "autodial", "autodialer", "dialer", "maquina", "automaticas"],
  call: ["call", "calls", "calling", "llamada", "llamadas", "llamar"],
  text: ["text", "texts", "texting", "sms", "mensaje", "mensajes"],
  email: ["email", "emails", "e-mail", "e-mails", "emailing", "correo", "correos"],
  time: ["time", "anytime", "hour", "hours", "place", "hora", "horas", "lugar"],
  "third-party": ["others", "anybody", "anyone", "family", "spouse", "wife", "husband", "otros", "familia", "pareja"],
};

const kinds = Object.keys(things) as ConsentedTo[];
const byRank = (a: ConsentedTo, b: ConsentedTo) => kinds.indexOf(a) - kinds.indexOf(b);

function meantBy(word: string): ConsentedTo | undefined {
  return kinds.find((kind) => things[kind].includes(word));
}

const media: Readonly<Record<SaidMedium, string>> = {
  call: "phone|telephone|call|telefono|llamada",
  email: "email|e-mail|correo(?! postal)",
  letter: "letter|mail|post|carta|correo postal",
  text: "text|sms|mensaje",
  visit: "person|visit|persona|visita",
};

/** By what it was said, and the phrase without that: "by phone", "on the phone", "in person", "por teléfono". */
function mediumIn(text: string): readonly [SaidMedium | undefined, string] {
  for (const medium of Object.keys(media) as SaidMedium[]) {
    const said = new RegExp(`\\b(?:by|on|in|via|por|en) (?:the |a |el |la )?(?:${media[medium]})(?= |$)`);
    if (said.test(text)) return [medium, text.replace(said, "").trim()];
  }
  return [undefined, text];
}

/** Whether a word names a number by its last figures, or an address by a part of it. */
function isNamed({ value }: Place, word: string): boolean {
  const figures = word.replace(/\D/g, "");
  if (figures.length >= 2 && !/[a-z@]/.test(word)) return value.replace(/\D/g, "").endsWith(figures);
  return word.length >= 3 && value.toLowerCase().includes(word);
}

// prettier-ignore
const besides = new Set([
  "agreed", "agrees", "agree", "to", "at", "on", "any", "more", "told", "be", "may", "can", "is", "ok", "okay", "yes", "we", "us", "the", "her",
  "his", "their", "my", "of", "it", "and", "or", "by", "a", "send",
  "acepta", "acepto", "si", "al", "el", "la", "las", "los", "en", "de", "por", "cualquier", "mas", "que", "lo", "sepan", "y", "o", "una", "texto", "electronico", "electronicos",
]);

/** What is not agreed to is a stop, and never taken as its contrary. */
const refusing = new Set(["no", "not", "never", "don't", "dont", "stop", "nunca", "sin", "deje", "dejen"]);

/** Small letters without marks, commas or ends of sentences. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[,;!:]/g, " ")
    .replace(/\.$/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
