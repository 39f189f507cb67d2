import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { readDebtor } from "../client.ts";

/** Everything about a debtor, read again every minute, for what is lawful changes with the clock. */
export function useDebtor(debtorId: string) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ["debtor", debtorId],
    queryFn: ({ signal }) => readDebtor({ debtorId }, { signal }),
    refetchInterval: 60_000,
  });
  const refresh = useCallback(
    () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["debtor", debtorId] }),
        queries.invalidateQueries({ queryKey: ["timeline", debtorId] }),
        queries.invalidateQueries({ queryKey: ["postings", debtorId] }),
        queries.invalidateQueries({ queryKey: ["documents", debtorId] }),
        queries.invalidateQueries({ queryKey: ["worklist"] }),
      ]),
    [queries, debtorId],
  );
  return { ...query, refresh };
}
