import { dueThen, openThen, type Books, type Page, type Then } from "./auditor-books.ts";

/** What is open by days past due, with memos and payments that are applied to nothing beside it. */
export type Aged = { readonly amounts: bigint[]; memos: bigint; payments: bigint };

const lastDays = [0, 30, 60, 90];

/** The aging of the auditor's books, by creditor and currency; what is nothing is left out. */
export function ageBooks({ pages }: Books, moment: Then): Map<string, Aged> {
  const aged = new Map<string, Aged>();
  for (const page of pages.values()) {
    const minor = openThen(page, moment);
    if (minor === 0n) continue;
    const name = `${page.creditor} ${page.currency}`;
    const sums = aged.get(name) ?? { amounts: [0n, 0n, 0n, 0n, 0n], memos: 0n, payments: 0n };
    aged.set(name, sums);
    add(sums, { page, minor, moment });
  }
  return aged;
}

type Counted = { readonly page: Page; readonly minor: bigint; readonly moment: Then };

function add(sums: Aged, { page, minor, moment }: Counted): void {
  if (page.kind === "memo") sums.memos += minor;
  else if (page.kind === "payment") sums.payments += minor;
  else {
    const due = dueThen(page, moment.knownAt) ?? moment.on;
    const days = due.until(moment.on, { largestUnit: "day" }).days;
    const bucket = lastDays.filter((last) => days > last).length;
    sums.amounts[bucket] = (sums.amounts[bucket] ?? 0n) + minor;
  }
}

export function agedText({ amounts, memos, payments }: Aged): string {
  return [...amounts, memos, payments].join(" ");
}
