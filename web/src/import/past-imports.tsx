import { useInfiniteQuery } from "@tanstack/react-query";
import { listImports, type ListImportsAnswer } from "../client.ts";
import { Moment } from "../ui/day.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";

type Past = ListImportsAnswer["imports"][number];

const counted = ["rows", "created", "updated", "unchanged", "closed", "rejected"] as const;

/** What was taken in before, the latest first: so that nobody wonders whether today's file is in. */
export function PastImports() {
  const query = useInfiniteQuery({
    queryKey: ["imports"],
    queryFn: ({ pageParam, signal }) => listImports({ cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const past = query.data?.pages.flatMap((page) => page.imports) ?? [];
  if (!query.isSuccess) return null;
  return (
    <Panel title={words.imports.past}>
      {past.length === 0 ? <span className="soft">{words.imports.pastNone}</span> : <PastTable past={past} />}
      <LoadMore hasMore={query.hasNextPage} busy={query.isFetchingNextPage} load={() => void query.fetchNextPage()} />
    </Panel>
  );
}

function PastTable({ past }: { readonly past: readonly Past[] }) {
  return (
    <ScrollRegion className="import-scroll" label={words.imports.pastTable}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.imports.when}</th>
            <th scope="col">{words.imports.files}</th>
            {counted.map((name) => (
              <th key={name} scope="col" className="number">
                {words.imports.counts[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {past.map((batch) => (
            <tr key={batch.batchId}>
              <td>
                <Moment at={batch.importedAt} />
              </td>
              <td>{batch.files.map(({ name }) => name).join(", ")}</td>
              {counted.map((name) => (
                <td key={name} className="number">
                  {words.ui.count(batch[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
