import { Button } from "@mantine/core";
import { applyCredit, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { isZero } from "../ui/amount-text.ts";
import { TableDay } from "../ui/day.tsx";
import { useNotice } from "../ui/notice.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { creditNumber } from "./credit-number.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { entryBack } from "./ways-back.ts";

type Credit = ReadDebtorAnswer["credits"][number];

/** Payments, credit memos and deposits of which something is applied to nothing yet. */
export function CreditList() {
  const { view } = useDebtorDesk();
  const open = view.credits.filter((credit) => !isZero(credit.open));
  if (open.length === 0) return null;
  return (
    <section className="credits" aria-label={words.debtor.credits}>
      <h3>
        {words.debtor.credits}, {words.debtor.unapplied.toLowerCase()}
      </h3>
      <ul className="plain-list">
        {open.map((credit) => (
          <CreditLine key={credit.id} credit={credit} />
        ))}
      </ul>
    </section>
  );
}

/** One of them, and the act that applies it; undone, like a payment, by reversal. */
function CreditLine({ credit }: { readonly credit: Credit }) {
  const { debtorId, view, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  const act = useAct({
    send: (creditId: string, options) => applyCredit({ debtorId, creditId, body: {} }, options),
    done: ({ entryId, applied }) => {
      const back = may("reverseEntry") ? entryBack({ debtorId, entryId }) : undefined;
      const says = words.debtor.creditApplied(applied.map(({ number }) => number).join(", "));
      tell({ says, back, noBack: words.undo.never.entry });
      return refresh();
    },
  });
  const owes = view.items.some(({ accountId }) => accountId === credit.accountId);
  return (
    <li>
      <span>
        {words.kinds.other(credit.kind)} <span className="figures">{creditNumber(credit.number)}</span>
      </span>
      <TableDay on={credit.receivedOn} />
      <Amount value={credit.open} tone={credit.kind === "deposit" ? "plain" : "in"} />
      {may("applyCredit") && owes ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.debtor.applyCreditOf(credit.number)}
          title={words.debtor.applyCreditOf(credit.number)}
          loading={act.busy}
          onClick={() => act.run(credit.id)}
        >
          {words.debtor.applyCredit}
        </Button>
      ) : null}
      <ActTrouble error={act.error} />
    </li>
  );
}
