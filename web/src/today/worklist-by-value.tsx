import { useQuery } from "@tanstack/react-query";
import { readWorklistByValue, type WorklistByValue as ByValue } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { RememberedFold } from "../ui/remembered-fold.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { TodaySearch } from "./today-search.ts";
import "./worklist-by-value.css";

type WorklistByValueProps = { readonly asked: TodaySearch };

/** What the worklist is worth, for who wants to see it. */
export function WorklistByValueFold({ asked }: WorklistByValueProps) {
  return (
    <RememberedFold name="worklist-by-value" summary={words.today.byValue}>
      <WorklistByValue asked={asked} />
    </RememberedFold>
  );
}

const readEveryMs = 60_000;

/** How many debtors of a worklist are worth how much, as bars and in figures. */
export function WorklistByValue({ asked: { of, team, find } }: WorklistByValueProps) {
  const query = useQuery({
    queryKey: ["worklist-by-value", of, team, find],
    queryFn: ({ signal }) => readWorklistByValue({ of, team, find }, { signal }),
    refetchInterval: readEveryMs,
  });
  if (query.error !== null) return <ReadTrouble error={query.error} again={() => void query.refetch()} />;
  return query.data === undefined ? null : <Bands byValue={query.data} />;
}

function Bands({ byValue: { bands, isWhole } }: { readonly byValue: ByValue }) {
  const most = Math.max(1, ...bands.map(({ worth }) => Number(worth.amount)));
  return (
    <>
      <table className="by-value-bands" aria-label={words.today.byValue}>
        <tbody>
          {bands.map(({ from, below, debtors, worth }) => (
            <tr key={from?.amount ?? "below"}>
              <th scope="row">{words.today.band(unitsOf(from), unitsOf(below))}</th>
              <td aria-hidden="true" className="by-value-bar">
                <span style={{ width: `${(100 * Math.max(0, Number(worth.amount))) / most}%` }} />
              </td>
              <td className="number figures">{words.today.debtors(debtors)}</td>
              <td className="number">
                <Amount value={worth} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole ? null : <p className="soft small">{words.today.byValueBest}</p>}
    </>
  );
}

/** Bands begin and end at whole units. */
function unitsOf(amount: ByValue["bands"][number]["from"]): number | undefined {
  return amount === null ? undefined : Number(amount.amount);
}
