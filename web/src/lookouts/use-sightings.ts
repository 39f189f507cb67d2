import { listSightings, type ListSightingsAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { usePages } from "../ui/use-pages.ts";

export const sightingsKey = ["sightings"] as const;

const sightingsOf = ({ sightings }: ListSightingsAnswer) => sightings;

/** What was seen, newest first, read again every minute: the bell and the list are of one reading. */
export function useSightings() {
  const may = useMay();
  return usePages({
    queryKey: sightingsKey,
    read: (cursor, options) => listSightings({ cursor }, options),
    rowsOf: sightingsOf,
    enabled: may("listSightings"),
    again: 60_000,
  });
}
