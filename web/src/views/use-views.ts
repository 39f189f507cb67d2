import { useQuery } from "@tanstack/react-query";
import { listViews } from "../client.ts";
import { useMay } from "../shell/session.ts";

export const viewsKey = ["views"] as const;

/** The views that one sees, of every screen that one may open. */
export function useViews() {
  const may = useMay();
  const query = useQuery({
    queryKey: viewsKey,
    queryFn: ({ signal }) => listViews({}, { signal }),
    enabled: may("listViews"),
  });
  return query.data?.views ?? [];
}
