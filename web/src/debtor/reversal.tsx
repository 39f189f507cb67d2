import { askApproval, reverseEntry } from "../client.ts";
import { useTellAsked, useWaiting, Waiting } from "../floor/ask-approval.tsx";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { isRefusal } from "../ui/problem.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type Reversed = { readonly entryId: string; readonly kind: string; readonly reversedBy: string | null };

/** Whether an entry is one that is taken back at the desk: what was posted by hand, and only once. */
function canBeReversed({ kind, reversedBy }: Reversed): boolean {
  return reversedBy === null && ["payment", "deposit", "adjustment", "application"].includes(kind);
}

/** Takes an entry back, with its reason; over the person's limit the same form asks for it, with the reason as typed. */
export function Reversal({ entry }: { readonly entry: Reversed }) {
  const { entryId } = entry;
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const waiting = useWaiting({ debtorId, kind: "reverse-entry", thingId: entryId });
  const tellAsked = useTellAsked();
  const reverse = useAct({
    send: (because: string, options) => reverseEntry({ debtorId, entryId, body: { because } }, options),
    done: refresh,
  });
  const ask = useAct({
    send: (because: string, options) =>
      askApproval({ debtorId, body: { kind: "reverse-entry", thingId: entryId, because } }, options),
    done: ({ approvalId }) => tellAsked(approvalId),
  });
  if (waiting !== undefined) return <Waiting approval={waiting} />;
  if (!canBeReversed(entry) || !may("reverseEntry")) return null;
  if (!isRefusal(reverse.error, "over_authority") || !may("askApproval")) {
    return <AskReason act={words.debtor.reverse} question={words.debtor.reverseBecause} {...reverse} />;
  }
  const act = words.approvals.ask(words.approvals.kinds["reverse-entry"]);
  return (
    <AskReason
      act={act}
      question={words.approvals.askWhy}
      run={ask.run}
      busy={ask.busy}
      error={ask.error ?? reverse.error}
    />
  );
}
