import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { readReconciling, type Reconciling } from "../client.ts";
import { paths } from "../paths.ts";
import { Amount } from "../ui/amount.tsx";
import { Moment } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { ReconcilingTotals } from "./reconciling-totals.tsx";

/** What was posted here in books that other systems own, until their files show it. */
export function ReconcilingPanel() {
  const query = useQuery({
    queryKey: ["reconciling"],
    queryFn: ({ signal }) => readReconciling({}, { signal }),
  });
  if (query.error !== null) return <ActTrouble error={query.error} />;
  if (query.data === undefined || query.data.totals.length === 0) return null;
  const { waiting, more } = query.data;
  return (
    <Panel title={words.reconciling.title}>
      <p className="import-lead">{words.reconciling.lead}</p>
      <ReconcilingTotals found={query.data} />
      {waiting.length === 0 ? (
        <p className="import-fine">{words.reconciling.none}</p>
      ) : (
        <WaitingTable waiting={waiting} />
      )}
      {more ? <p className="soft">{words.reconciling.more}</p> : null}
    </Panel>
  );
}

const headings = ["since", "age", "importsSince", "debtor", "creditor", "items", "lessens", "unapplied"] as const;
const numbers: readonly string[] = ["age", "importsSince", "lessens", "unapplied"];

function WaitingTable({ waiting }: { readonly waiting: Reconciling["waiting"] }) {
  return (
    <ScrollRegion className="import-scroll" label={words.reconciling.waitingTable}>
      <table className="table">
        <caption>{words.reconciling.waitingTable}</caption>
        <thead>
          <tr>
            {headings.map((name) => (
              <th key={name} scope="col" className={numbers.includes(name) ? "number" : undefined}>
                {words.reconciling[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {waiting.map((each) => (
            <WaitingRow key={`${each.entryId} ${each.lessens.currency}`} each={each} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function WaitingRow({ each }: { readonly each: Reconciling["waiting"][number] }) {
  return (
    <tr>
      <td>
        <Moment at={each.since} />
      </td>
      <td className="number">{words.ui.count(each.age)}</td>
      <td className="number">{words.ui.count(each.importsSince)}</td>
      <td>
        <Link to={paths.debtor} params={{ debtorId: each.debtorId }}>
          {each.debtor}
        </Link>
      </td>
      <td>{each.creditor}</td>
      <td>{each.items.join(", ")}</td>
      <td className="number">
        <Amount value={each.lessens} />
      </td>
      <td className="number">
        <Amount value={each.unapplied} />
      </td>
    </tr>
  );
}
