import type { ListMonitorsAnswer } from "../client.ts";
import { words } from "../words.ts";

export type Monitor = ListMonitorsAnswer["monitors"][number]["monitor"];

/** What the book is narrowed to, as its address says it: it can be bookmarked, and sent to somebody. */
export type BookSearch = { readonly find?: string | undefined; readonly monitor?: Monitor | undefined };

const known = words.book.monitors satisfies Record<Monitor, string>;

/** The monitor that an address names; nothing where there is none of that name. */
export function monitorOf(value: unknown): Monitor | undefined {
  return typeof value === "string" && Object.hasOwn(known, value) ? (value as Monitor) : undefined;
}
