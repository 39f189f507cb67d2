import { useQuery } from "@tanstack/react-query";
import { listApprovals } from "../client.ts";
import { useMay } from "../shell/session.ts";

export const approvalsKey = ["approvals"] as const;

/** What waits or was decided, read again every half minute: the count and the list are of one reading. */
export function useApprovals(state: "open" | "decided") {
  const may = useMay();
  return useQuery({
    queryKey: [...approvalsKey, state],
    queryFn: ({ signal }) => listApprovals({ state }, { signal }),
    enabled: may("listApprovals"),
    refetchInterval: 30_000,
  });
}
