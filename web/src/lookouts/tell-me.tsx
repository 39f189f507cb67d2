import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Monitor } from "../book/book-search.ts";
import { keepLookout, listLookouts } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Tag } from "../ui/tag.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** Asks to be told of who comes under the monitor that is looked at. */
export function TellMe({ monitor }: { readonly monitor: Monitor }) {
  const may = useMay();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ["lookouts"],
    queryFn: ({ signal }) => listLookouts({}, { signal }),
    enabled: may("listLookouts"),
  });
  const keep = useAct({
    send: (_: null, options) => keepLookout({ body: { subject: { is: "monitor", monitor } } }, options),
    done: () => queries.invalidateQueries({ queryKey: ["lookouts"] }),
  });
  if (!may("keepLookout") || data === undefined) return null;
  const isKept = data.lookouts.some(({ subject }) => subject.is === "monitor" && subject.monitor === monitor);
  return (
    <p className="tell-me">
      {isKept ? (
        <Tag tone="accent">{words.lookouts.youAreTold}</Tag>
      ) : (
        <Button size="compact-sm" variant="default" loading={keep.busy} onClick={() => keep.run(null)}>
          {words.lookouts.tellMe}
        </Button>
      )}
      <ActTrouble error={keep.error} />
    </p>
  );
}
