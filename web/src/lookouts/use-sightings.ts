import { useInfiniteQuery } from "@tanstack/react-query";
import { listSightings } from "../client.ts";
import { useMay } from "../shell/session.ts";

export const sightingsKey = ["sightings"] as const;

/** What was seen, newest first, read again every minute: the bell and the list are of one reading. */
export function useSightings() {
  const may = useMay();
  return useInfiniteQuery({
    queryKey: sightingsKey,
    queryFn: ({ pageParam, signal }) => listSightings({ cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: may("listSightings"),
    refetchInterval: 60_000,
  });
}
