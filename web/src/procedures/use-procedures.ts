import { useQuery } from "@tanstack/react-query";
import { readProcedures } from "../client.ts";
import { useMay } from "../shell/session.ts";

/** The pages of these steps and refusals, by name: those for which something is written. */
export function useProcedures(names: readonly string[]) {
  const may = useMay();
  const asked = [...new Set(names)].toSorted().join(",");
  const { data } = useQuery({
    queryKey: ["procedures", "of", asked],
    queryFn: ({ signal }) => readProcedures({ names: asked }, { signal }),
    enabled: asked !== "" && may("readProcedures"),
    staleTime: 5 * 60_000,
  });
  return new Map(data?.procedures.map((page) => [page.name, page]));
}

/** What the reader is still to acknowledge, the next one first. */
export function useToBeRead() {
  const may = useMay();
  return useQuery({
    queryKey: ["procedures", "to-be-read"],
    queryFn: ({ signal }) => readProcedures({}, { signal }),
    enabled: may("acknowledgeProcedure"),
    refetchInterval: 5 * 60_000,
  });
}
