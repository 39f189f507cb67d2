import { locale } from "../ui/locale.ts";
import { words } from "../words.ts";

const names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** A language by its code, in the language of the page. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}

/** All languages of two letters that have a name, by name. */
export function allLanguages(): readonly { readonly value: string; readonly label: string }[] {
  return letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .flatMap((value) => {
      // A code that is out of use is given the name of the one that took its place.
      const label = Intl.getCanonicalLocales(value)[0] === value ? names.of(value) : undefined;
      return label === undefined ? [] : [{ value, label }];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** One of a debtor's own facts, as it is read. */
export function factText(what: string, value: string): string {
  if (what === "kind") return words.kinds.other(value);
  if (what === "segment" && value === "") return words.people.facts.noSegment;
  return what === "language" ? languageName(value) : value;
}
