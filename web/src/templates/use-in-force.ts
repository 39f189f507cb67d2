import { useQuery } from "@tanstack/react-query";
import { listTemplates } from "../client.ts";

/** The names under which a template is in force. */
export function useTemplatesInForce(): readonly string[] {
  const { data } = useQuery({
    queryKey: ["templates", "list"],
    queryFn: ({ signal }) => listTemplates({}, { signal }),
    staleTime: 60_000,
  });
  const active = (data?.templates ?? []).filter((each) => each.active !== null);
  return [...new Set(active.map(({ name }) => name))];
}
