/** How a language calls a field by which the book is filtered, and those of its values that are words. */
export type FilterWord = { readonly name: string; readonly values: Readonly<Record<string, string>> };

/** The fields by the names that the server has for them; one that is left out is called alike. */
export type FilterWords = Readonly<Record<string, FilterWord>>;

/** The pieces of a filter, as the server parts them: within quotes a space parts nothing. */
const pieces = /(?:"(?:[^"]|"")*"?|[^\s"])+/g;
const condition = /^(-?)([\p{L}-]+)(>=|<=|[:=<>])(.*)$/su;
const lack = /^no-([\p{L}-]+)$/iu;

/**
 * A filter as the language calls its fields and values; what is searched for, and amounts, days and names, stay.
 *
 * ```ts
 * import { filterShown } from "./filter-words.ts";
 * import { strict as assert } from "node:assert";
 *
 * const words = { overdue: { name: "mora", values: {} } };
 * assert.equal(filterShown("harbor overdue>30", words), "harbor mora>30");
 * ```
 */
export function filterShown(find: string, words: FilterWords): string {
  return respoken(find, (name) => words[name.toLowerCase()]);
}

/** What was typed in the language, as the server reads it. Its own names are read as well, and accents may be left out. */
export function filterAsked(typed: string, words: FilterWords): string {
  const english = Object.entries(words).map(([name, { name: here, values }]) => {
    const meant = Object.entries(values).map(([value, spoken]) => [plain(spoken), value] as const);
    return [plain(here), { name, values: Object.fromEntries(meant) }] as const;
  });
  const known = new Map(english);
  return respoken(typed, (name) => known.get(plain(name)));
}

/** The same letters, small and without accents. */
export function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function respoken(filter: string, wordOf: (name: string) => FilterWord | undefined): string {
  return filter.replace(pieces, (piece) => {
    const lacking = wordOf(lack.exec(piece)?.[1] ?? "");
    if (lacking !== undefined) return `no-${lacking.name}`;
    const [, minus = "", name = "", sign = "", rest = ""] = condition.exec(piece) ?? [];
    const word = wordOf(name);
    if (word === undefined) return piece;
    const values = rest.split(/(,|\.\.)/).map((value) => word.values[plain(value)] ?? value);
    return `${minus}${word.name}${sign}${values.join("")}`;
  });
}
