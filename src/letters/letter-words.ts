import type { LetterPage } from "./letter-page.ts";
import type { Way } from "./letter.ts";

type Page = Pick<LetterPage, "title" | "opening" | "closing" | "disclosure" | "labels" | "from" | "to" | "reference">;

/**
 * What a letter says, as the law reads it: its own words and those that the law has us add, without the table. Whoever
 * owes, is owed or writes says nothing by being called "Baker Law Firm", nor by where to pay: names are left out. What
 * our own name says is settled with the office's record of it.
 */
export function letterWords(page: Page, sentBy: Way): string {
  const { title, opening, closing, disclosure, labels, from, to, reference } = page;
  const [, [, creditor = ""] = []] = reference;
  const around = [...(disclosure === null ? [] : [disclosure]), ...(sentBy === "email" ? [labels.optOut] : [])];
  const said = [title, ...opening, ...closing, ...around];
  return said.map((text) => withoutNames(text, [creditor, to.name, from.name])).join("\n\n");
}

/** The longest first, since one name may be part of another; in any case, since a template may write it in capitals. */
function withoutNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.length > 2)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(new RegExp(escaped(name), "giu"), "…"), text);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
