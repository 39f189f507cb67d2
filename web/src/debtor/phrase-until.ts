import { phraseDay, phraseMonthEnd } from "./phrase-day.ts";

/** What stands before "until june" in a phrase, and the last day that it names; or its words, where they name none. */
export type UntilPhrase =
  | { readonly ok: true; readonly head: string; readonly until: string | undefined }
  | { readonly ok: false; readonly about: string };

/** Parts a phrase at its "until", in either language of the desk. */
export function untilIn(text: string, today: string): UntilPhrase {
  const said = text.trim().replace(/\s+/g, " ");
  const [, head = "", lastWords] = /^(.*?)(?:\b(?:until|till|through|hasta)\b(.*))?$/i.exec(said) ?? [];
  const until = lastWords === undefined ? undefined : lastDay(lastWords.trim(), today);
  if (lastWords !== undefined && until === undefined) return { ok: false, about: lastWords.trim() };
  return { ok: true, head: head.trim(), until };
}

/** "Until June" is until its end: what may be meant either way is taken at its widest. */
function lastDay(words: string, today: string): string | undefined {
  const parts = words.toLowerCase().split(" ");
  return phraseMonthEnd(words.toLowerCase(), today) ?? phraseDay(parts, { today, direction: "ahead" });
}
