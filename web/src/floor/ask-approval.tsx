import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { askApproval, type Approval, type AskApprovalBody } from "../client.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { askingBack } from "../debtor/ways-back.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { TakeBack } from "./take-back.tsx";
import { approvalsKey, useApprovals } from "./use-approvals.ts";

type AskApprovalProps = { readonly debtorId: string } & Pick<AskApprovalBody, "kind" | "thingId">;

/** Asks for something that the person may not do alone: it says why, and waits to be approved. What waits is shown. */
export function AskApproval({ debtorId, kind, thingId }: AskApprovalProps) {
  const waiting = useWaiting({ debtorId, kind, thingId });
  const [asked, setAsked] = useState(0);
  const tellAsked = useTellAsked();
  const ask = useAct({
    send: (because: string, options) => askApproval({ debtorId, body: { kind, thingId, because } }, options),
    done: ({ approvalId }) => {
      setAsked((times) => times + 1);
      return tellAsked(approvalId);
    },
  });
  if (waiting !== undefined) return <Waiting approval={waiting} />;
  const act = words.approvals.ask(words.approvals.kinds[kind]);
  return <AskReason key={asked} act={act} question={words.approvals.askWhy} {...ask} />;
}

/** What waits to be approved already, of this thing of this debtor. */
export function useWaiting({ debtorId, kind, thingId }: AskApprovalProps): Approval | undefined {
  const approvals = useApprovals("open").data?.approvals;
  return approvals?.find((each) => each.kind === kind && each.thingId === thingId && each.debtorId === debtorId);
}

/** That it was asked for, which whoever asked may take back by the key that undoes. */
export function useTellAsked(): (approvalId: string) => Promise<void> {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return (approvalId) => {
    tell({ says: words.approvals.askedFor, back: askingBack(approvalId) });
    return queries.invalidateQueries({ queryKey: approvalsKey });
  };
}

/** That it waits to be approved, with the way back for whoever asked. */
export function Waiting({ approval }: { readonly approval: Approval }) {
  const { askedByReader, asker } = approval;
  return (
    <span className="asked-for small">
      {askedByReader ? words.approvals.waits : words.approvals.waitsOf(asker)}{" "}
      {askedByReader ? <TakeBack approval={approval} /> : null}
    </span>
  );
}
