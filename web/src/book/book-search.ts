import type { ListDebtorsAnswer, ListMonitorsAnswer } from "../client.ts";
import { words } from "../words.ts";

export type Monitor = ListMonitorsAnswer["monitors"][number]["monitor"];
export type Line = ListDebtorsAnswer["debtors"][number];
export type Column = ListDebtorsAnswer["columns"][number];

/**
 * What the book shows, as its address says it: it can be bookmarked, and sent to somebody. `from` is the letter or day at
 * which it begins.
 */
export type BookSearch = {
  readonly find?: string | undefined;
  readonly monitor?: Monitor | undefined;
  readonly columns?: string | undefined;
  readonly sort?: string | undefined;
  readonly from?: string | undefined;
};

const known = words.book.monitors satisfies Record<Monitor, string>;

/** The monitor that an address names; nothing where there is none of that name. */
export function monitorOf(value: unknown): Monitor | undefined {
  return typeof value === "string" && Object.hasOwn(known, value) ? (value as Monitor) : undefined;
}

/** What names a line: a debtor may have several, each in its currency. */
export function lineKey({ debtorId, currency }: Pick<Line, "debtorId" | "currency">): string {
  return `${debtorId} ${currency ?? ""}`;
}
