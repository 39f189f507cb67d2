import { useQuery } from "@tanstack/react-query";
import { listViews } from "../client.ts";

export const viewsKey = ["book", "views"] as const;

/** The views of the book that one sees. */
export function useViews(enabled = true) {
  const query = useQuery({ queryKey: viewsKey, queryFn: ({ signal }) => listViews({}, { signal }), enabled });
  return query.data?.views ?? [];
}
