import { useQueryClient } from "@tanstack/react-query";
import { readSightings, type ReadSightingsBody } from "../client.ts";
import { useAct } from "../ui/use-act.ts";
import { sightingsKey } from "./use-sightings.ts";

/** Marks what was seen as read, or puts it away. */
export function useReading() {
  const queries = useQueryClient();
  return useAct({
    send: (body: ReadSightingsBody, options) => readSightings({ body }, options),
    done: () => queries.invalidateQueries({ queryKey: sightingsKey }),
    changesNothing: true,
  });
}
