import { folded } from "./words.ts";

const word = /[\p{Lu}\d][\p{L}\d'&.-]*/uy;
/** What joins the words of a name; a person's has no "de" here, since "Ana Diaz de Norte" names a business too. */
const joints = { person: /\s+/uy, any: /,?\s+(?:(?:of|and|the|de|del|la|los|y|&)\s+){0,2}/uy } as const;
const titles = /(?:(?:Mr|Mrs|Ms|Dr|Sr|Sra|Srta)\.?\s+)?/uy;

/** A point after these ends no name. */
const abbreviations = /^(?:inc|llc|llp|co|corp|ltd|jr|sr|st|mr|mrs|ms|dr|\p{L}|(?:\p{L}\.)+\p{L})\.$/u;

// Words with which the next clause begins, however they are written.
const others = new Set(
  "please it this my you i call contact today when calling from por favor le hoy son puede soy mi me comuniquese llame llameme llamenos a the your any".split(
    " ",
  ),
);

/** The name that a text has at a place, of a person or a business: words in capital letters; undefined where there is none. */
export function nameAt(text: string, at: number, of: keyof typeof joints = "any"): string | undefined {
  let end = at + matched(titles, text, at);
  const begin = end;
  for (let from = end; ;) {
    const next = text.slice(from, from + matched(word, text, from));
    if (next === "" || others.has(folded(next)) || /^\d{3}[-.]/.test(next)) break;
    const isAbbreviated = abbreviations.test(folded(next));
    end = from + next.length - (next.endsWith(".") && !isAbbreviated ? 1 : 0);
    if (next.endsWith(".") && !isAbbreviated) break;
    const gap = matched(joints[of], text, from + next.length);
    if (gap === 0) break;
    from += next.length + gap;
  }
  return end === begin ? undefined : text.slice(at, end);
}

function matched(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.exec(text)?.[0].length ?? 0;
}
