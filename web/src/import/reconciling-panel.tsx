import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readReconciling, reverseEntry, type Reconciling } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { figures, isZero } from "../ui/amount-text.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { TableDay } from "../ui/day.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { MirrorTotals } from "./mirror-totals.tsx";

type Waiting = Reconciling["waiting"][number];

const { reconciling: says } = words;

/** What was posted here and its source does not show yet, the oldest first: where the two books part. */
export function ReconcilingPanel() {
  const { data, error, refetch } = useQuery({
    queryKey: ["reconciling"],
    queryFn: ({ signal }) => readReconciling({}, { signal }),
  });
  return (
    <Panel title={says.title}>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={3} height={36} /> : null}
      {data === undefined ? null : <Waitings waiting={data.waiting} />}
      {data?.more === true ? <p className="soft">{says.more}</p> : null}
      {data === undefined ? null : <MirrorTotals totals={data.totals} lastImports={data.lastImports} />}
    </Panel>
  );
}

function Waitings({ waiting }: { readonly waiting: readonly Waiting[] }) {
  if (waiting.length === 0) {
    return (
      <p className="import-empty">
        {says.none} <span className="soft">{says.noneWords}</span>
      </p>
    );
  }
  return (
    <ScrollRegion className="import-scroll" label={says.table}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{says.whose}</th>
            <th scope="col">{says.who}</th>
            <th scope="col">{says.entry}</th>
            <th scope="col" className="number">
              {says.lessens}
            </th>
            <th scope="col" className="number">
              {says.age}
            </th>
            <th scope="col">{says.waits}</th>
            <th scope="col">{says.act}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((each) => (
            <WaitingRow key={`${each.entryId} ${each.lessens.currency}`} waiting={each} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function WaitingRow({ waiting }: { readonly waiting: Waiting }) {
  const { debtorId, debtor, number, creditor, kind, items, lessens, unapplied, effectiveOn, age, importsSince } =
    waiting;
  return (
    <tr>
      <td>{creditor}</td>
      <td>
        <Link to={paths.debtor} params={{ debtorId }}>
          {debtor}
        </Link>{" "}
        <span className="figures soft">{number}</span>
      </td>
      <td>
        {says.kinds[kind] ?? words.kinds.other(kind)} <TableDay on={effectiveOn} />{" "}
        <span className="figures soft">{items.join(", ")}</span>
      </td>
      <td className="number">
        <Amount value={lessens} />
      </td>
      <td className="number">{says.days(age)}</td>
      <td>
        {says.because(importsSince)}
        {isZero(unapplied) ? null : `; ${says.unapplied(`${figures(unapplied)} ${unapplied.currency}`)}`}
      </td>
      <td>
        <Reverse waiting={waiting} />
      </td>
    </tr>
  );
}

/** Takes the entry back here: what its source will never show was a mistake. */
function Reverse({ waiting: { debtorId, entryId } }: { readonly waiting: Waiting }) {
  const may = useMay();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const act = useAct({
    send: (because: string, options) => reverseEntry({ debtorId, entryId, body: { because } }, options),
    done: () => {
      tell({ says: says.reversed });
      return queries.invalidateQueries();
    },
  });
  const whyNot = may("reverseEntry") ? undefined : says.reverseNotYours;
  return <AskReason act={says.reverse} question={says.reverseWhy} whyNot={whyNot} {...act} />;
}
