import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { listApprovals } from "../client.ts";
import { useMay } from "../shell/session.ts";
import type { ApprovalsSearch } from "./approvals-search.ts";

export const approvalsKey = ["approvals"] as const;

/** What waits or was decided, read again every half minute: the count and the list are of one reading. */
export function useApprovals(state: "open" | "decided", asked: ApprovalsSearch = {}) {
  const may = useMay();
  return useQuery({
    queryKey: [...approvalsKey, state, asked],
    queryFn: ({ signal }) => listApprovals({ state, ...asked }, { signal }),
    placeholderData: keepPreviousData,
    enabled: may("listApprovals"),
    refetchInterval: 30_000,
  });
}
