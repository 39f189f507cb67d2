import type { letterPage } from "./letter-page.ts";
import type { Way } from "./letter.ts";

type Page = Pick<
  ReturnType<typeof letterPage>,
  "title" | "opening" | "closing" | "payTo" | "disclosure" | "labels" | "from" | "to" | "reference"
>;

/**
 * What a letter says, as the law reads it: its own words and those around them, without the table. Who is a creditor or a
 * debtor says nothing by being called "Baker Law Firm", so their names are left out; ours is read.
 */
export function letterWords(page: Page, sentBy: Way): string {
  const { title, opening, closing, payTo, disclosure, labels, from, to, reference } = page;
  const [, [, creditor = ""] = []] = reference;
  const around = [...(disclosure === null ? [] : [disclosure]), ...(sentBy === "email" ? [labels.optOut] : [])];
  const said = [title, ...opening, ...closing, payTo, from.name, ...around].filter((text) => text !== "");
  return said.map((text) => withoutNames(text, [creditor, to.name])).join("\n\n");
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.filter((name) => name.length > 2).reduce((rest, name) => rest.replaceAll(name, "…"), text);
}
