import { readWorklist, type ReadWorklistAnswer } from "../client.ts";
import { usePages } from "../ui/use-pages.ts";
import type { TodaySearch } from "./today-search.ts";

export type Entry = ReadWorklistAnswer["entries"][number];

/** A callback shows that its time has come within so long. */
const readEveryMs = 30_000;

const entriesOf = ({ entries }: ReadWorklistAnswer) => entries;

/** The worklist of the day, read on as far as one scrolls, and the bar that says how the day goes. */
export function useWorklist({ of, team, find }: TodaySearch) {
  const { first, ...pages } = usePages({
    queryKey: ["worklist", of, team, find],
    read: (cursor, options) => readWorklist({ of, team, find, cursor }, options),
    rowsOf: entriesOf,
    again: readEveryMs,
  });
  return {
    ...pages,
    bar: first?.bar,
    callbacks: first?.callbacks ?? [],
    tasks: first?.tasks ?? [],
    visits: first?.visits ?? [],
  };
}
