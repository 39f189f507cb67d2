import { mergeDebtors, tellApart, type ListDuplicatesAnswer } from "../client.ts";
import { DebtorLink } from "../debtor/debtor-link.tsx";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { Tag } from "../ui/tag.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Pair = ListDuplicatesAnswer["pairs"][number];

/** Two who look alike: both can be opened, and a supervisor says whether they are one. Who came first survives. */
export function PairRow({ pair, again }: { readonly pair: Pair; readonly again: () => unknown }) {
  const may = useMay();
  const { one, other, reasons, score } = pair;
  const merge = useAct({
    send: (because: string, options) =>
      mergeDebtors({ debtorId: other.debtorId, body: { into: one.debtorId, because } }, options),
    done: again,
  });
  const apart = useAct({
    send: (because: string, options) =>
      tellApart({ debtorId: other.debtorId, body: { from: one.debtorId, because } }, options),
    done: again,
  });
  return (
    <li>
      <span className="duplicates-who">
        <DebtorLink debtor={one} />
        <DebtorLink debtor={other} />
      </span>
      <span className="soft">
        {words.people.shares(reasons.map(words.said))} <Tag>{`${Math.round(score * 100)} %`}</Tag>
      </span>
      {may("mergeDebtors") ? (
        <span className="duplicates-acts">
          <AskReason act={words.people.merge(one.number)} question={words.people.mergeWhy} {...merge} />
          <AskReason act={words.people.apart} question={words.people.apartWhy} {...apart} />
        </span>
      ) : null}
    </li>
  );
}
