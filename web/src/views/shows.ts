import type { View } from "../client.ts";
import { paths } from "../paths.ts";
import { words } from "../words.ts";

export type ViewScreen = View["screen"];

/** What a screen shows, as a view of it keeps it. */
export type Shows = View["shows"];

/** What of the address of each screen a view keeps; a report has a name besides. */
const named: Readonly<Record<ViewScreen, readonly string[]>> = {
  book: ["find", "monitor", "columns", "sort"],
  today: ["of", "team", "find"],
  mail: ["which", "find"],
  approvals: ["kind", "find"],
  day: ["action", "step", "ladder", "version", "why", "refused"],
  report: ["name", "by", "from", "to", "creditor", "team", "person"],
};

/** Where the screens stand that are one, whatever they show. */
export const places = {
  ...{ book: paths.book, today: paths.today, mail: paths.mail, approvals: paths.approvals },
} as const;

/** What of an address a view of its screen keeps: what is not said is as usual. */
export function showsOf(screen: ViewScreen, search: Readonly<Record<string, unknown>>): Shows {
  return Object.fromEntries(
    named[screen].flatMap((name) => {
      const value = search[name];
      return value === undefined || value === null || value === "" ? [] : [[name, String(value)]];
    }),
  );
}

/** What a view is called: one that ships, in the language of the page, and another as whoever kept it called it. */
export function nameOf({ owner, name }: View): string {
  return owner === "shipped" ? words.said(name) : name;
}

/** Whether two show the same. */
export function areAlike(one: Shows, other: Shows): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
