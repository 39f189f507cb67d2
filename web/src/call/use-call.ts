import { useCallback, useState } from "react";
import { askPermit, type AskPermitAnswer, type ReadDebtorAnswer } from "../client.ts";
import { isZero } from "../ui/amount-text.ts";
import { useAct } from "../ui/use-act.ts";

/** Asks whether a call is lawful, and holds its permit from then until the call is reported. */
export function useCall(view: ReadDebtorAnswer) {
  const [permit, setPermit] = useState<AskPermitAnswer>();
  const debtorId = view.debtor.id;
  const act = useAct({
    send: (pointId: string, options) =>
      askPermit({ debtorId, body: { act: "call", pointId, accountIds: accountsAbout(view) } }, options),
    done: setPermit,
  });
  const { run } = act;
  const first = view.acts.find(({ act: name, allowed }) => name === "call" && allowed)?.pointId ?? undefined;
  const start = useCallback(
    (pointId?: string) => {
      const to = pointId ?? first;
      if (permit === undefined && to !== undefined) run(to);
    },
    [permit, first, run],
  );
  return { permit, start, busy: act.busy, error: act.error, close: useCallback(() => setPermit(undefined), []) };
}

/** A call is about the accounts on which something is open: each of them is counted by the law. */
function accountsAbout({ accounts, items }: ReadDebtorAnswer): readonly string[] {
  const open = accounts.filter(({ id }) => items.some((item) => item.accountId === id && !isZero(item.open)));
  return (open.length === 0 ? accounts : open).map(({ id }) => id);
}
