import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { describeBook, listDebtors, listFitting, type ListDebtorsAnswer, type ListFittingAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useAct } from "../ui/use-act.ts";
import { usePages } from "../ui/use-pages.ts";
import { words } from "../words.ts";
import type { BookSearch } from "./book-search.ts";
import { spokenFields, type FilterField } from "./filter-offers.ts";

/** What the address asks for, and how to ask for something else. */
export function useBookSearch() {
  const asked = useSearch({ from: paths.book });
  const navigate = useNavigate();
  const ask = useCallback(
    (next: BookSearch) => void navigate({ to: paths.book, search: (now) => ({ ...now, ...next }), replace: true }),
    [navigate],
  );
  return { asked, ask };
}

const linesOf = ({ debtors }: ListDebtorsAnswer) => debtors;

/** The lines that fit, read on as far as one scrolls; the last answer stays until the next is there. */
export function useBook(asked: BookSearch) {
  const { rows, first, ...pages } = usePages({
    queryKey: ["debtors", "book", asked],
    read: (cursor, options) => listDebtors({ ...asked, cursor }, options),
    rowsOf: linesOf,
  });
  // What was read last stays also when the next filter cannot be read: one is still typing it.
  const now = first === undefined ? undefined : { lines: rows, columns: first.columns, filter: first.filter };
  const [kept, setKept] = useState(now);
  if (now !== undefined && now.lines !== kept?.lines) setKept(now);
  return { ...pages, ...(now ?? kept ?? { lines: [], columns: [], filter: undefined }) };
}

/** All whom the list shows, as many as are acted on at once; forgotten when the list shows others. */
export function useFitting({ find, monitor, sort }: BookSearch) {
  const said = JSON.stringify([find, monitor, sort]);
  const [held, setHeld] = useState<{ readonly said: string; readonly fitting: ListFittingAnswer }>();
  const act = useAct({
    send: (asked: Pick<BookSearch, "find" | "monitor" | "sort">) => listFitting(asked),
    done: (fitting) => setHeld({ said, fitting }),
    changesNothing: true,
  });
  return {
    fitting: held?.said === said ? held.fitting : undefined,
    take: () => act.run({ find, monitor, sort }),
    drop: () => setHeld(undefined),
    busy: act.busy,
    error: act.error,
  };
}

/** By what the book can be filtered, and which columns there are. It is the same all day. */
export function useLanguage() {
  return useQuery({
    queryKey: ["book", "language"],
    queryFn: ({ signal }) => describeBook({}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** The fields by which the book is filtered, as the language of the page calls them. */
export function useFilterFields(): readonly FilterField[] {
  return spokenFields(useLanguage()?.fields ?? [], words.book.filterWords());
}
