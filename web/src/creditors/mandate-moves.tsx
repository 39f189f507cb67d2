import { useQuery } from "@tanstack/react-query";
import { foreseeMandate, type Mandate } from "../client.ts";
import { Banner } from "../ui/banner.tsx";
import { words } from "../words.ts";

type MovesProps = { readonly creditorId: string; readonly capacity: Mandate["capacity"] };

/** Before it is recorded: which open cases go to another ladder, and that the law is asked otherwise. */
export function MandateMoves({ creditorId, capacity }: MovesProps) {
  const says = words.creditors;
  const { data } = useQuery({
    queryKey: ["creditors", creditorId, "moves", capacity],
    queryFn: ({ signal }) => foreseeMandate({ creditorId, capacity }, { signal }),
  });
  if (data === undefined) return null;
  return (
    <Banner tone={data.moves.length === 0 ? "plain" : "amber"} title={says.movesTitle}>
      {data.moves.length === 0 ? <span>{says.movesNone}</span> : null}
      {data.moves.map(({ from, to, cases }) => (
        <span key={`${from} ${to}`}>{says.moves(cases, from, to)}</span>
      ))}
      <span>{says.lawAtOnce}</span>
    </Banner>
  );
}
