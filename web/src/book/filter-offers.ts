import { filterShown, plain, type FilterWords } from "../words/filter-words.ts";

/** A field by which the book is filtered, with what may come after its name. */
export type FilterField = { readonly name: string; readonly says: string; readonly endings: readonly string[] };

/** What may come next of a filter, and what it means. */
export type Offer = { readonly text: string; readonly says: string };

const offersMax = 8;

/** The fields as a language calls them, with their values. */
export function spokenFields(fields: readonly FilterField[], words: FilterWords): FilterField[] {
  return fields.map(({ name, says, endings }) => {
    const spoken = words[name]?.name ?? name;
    return {
      name: spoken,
      says,
      endings: endings.map((end) => filterShown(`${name}${end}`, words).slice(spoken.length)),
    };
  });
}

/** The piece of a filter at its end, which is being typed. */
export function endOf(text: string): string {
  return /[^\s"]*$/.exec(text)?.[0] ?? "";
}

/**
 * A filter without what is only begun at its end: a name that could be a field's, or a sign that waits for its value. What
 * stands alone is searched for as it is typed.
 */
export function wholeOf(text: string, fields: readonly FilterField[]): string {
  const typed = endOf(text);
  const before = text.slice(0, text.length - typed.length);
  const isBegun = /\p{L}[:<>=]+$/u.test(typed) || (before.trim() !== "" && offersFor(text, fields).length > 0);
  return (isBegun ? before : text).trim();
}

/** What may be meant by the piece that is being typed; nothing where it is whole, or begins no name. */
export function offersFor(text: string, fields: readonly FilterField[]): Offer[] {
  const typed = endOf(text);
  const minus = typed.startsWith("-") ? "-" : "";
  const begun = plain(typed.slice(minus.length));
  if (begun === "") return [];
  const named = fields.filter(({ name }) => plain(name).startsWith(begun) || begun.startsWith(plain(name)));
  const offers = named.flatMap(({ name, says, endings }) =>
    endings.map((ending) => ({ text: `${minus}${name}${ending}`, says })),
  );
  const isNext = ({ text: offered }: Offer) =>
    plain(offered).startsWith(minus + begun) && plain(offered) !== minus + begun;
  return offers.filter(isNext).slice(0, offersMax);
}
