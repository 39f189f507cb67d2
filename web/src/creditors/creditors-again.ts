import type { QueryClient } from "@tanstack/react-query";
import { readCreditor } from "../client.ts";

/** What of creditors is read again: one that somebody else changed, and after a change all that says something of them. */
export function creditorsAgain(queries: QueryClient) {
  return {
    readAgain: (creditorId: string) =>
      queries.fetchQuery({
        queryKey: ["creditors", creditorId],
        queryFn: () => readCreditor({ creditorId }),
        staleTime: 0,
      }),
    allAgain: () =>
      Promise.all(["creditors", "entities", "letterhead"].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  };
}
