import { useQuery } from "@tanstack/react-query";
import { listWorkers } from "../client.ts";
import { useMay } from "../shell/session.ts";

/** Who collects here, for those who may see it. */
export function usePeople() {
  const may = useMay();
  return useQuery({
    queryKey: ["people"],
    queryFn: ({ signal }) => listWorkers({}, { signal }),
    enabled: may("listWorkers"),
  });
}
