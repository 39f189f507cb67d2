import { useState } from "react";
import type { Approval } from "../client.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { ApprovalRow, type Answering } from "./approval-row.tsx";
import { useTakeBack } from "./take-back.tsx";
import { useDecide } from "./use-decide.ts";
import "./floor.css";

/** One approval that waits, beside the thing that it is about: answered as in the list of them. */
export function WaitingApproval({ approval }: { readonly approval: Approval }) {
  const { approvalId } = approval;
  const [answering, setAnswering] = useState<Answering | null>(null);
  const decide = useDecide(() => setAnswering(null));
  const takeBack = useTakeBack(() => setAnswering(null));
  return (
    <>
      <ActTrouble error={decide.error ?? takeBack.error} />
      <ol className="plain-list approval-alone">
        <ApprovalRow
          approval={approval}
          busy={decide.busy || takeBack.busy}
          answering={answering}
          approve={() => decide.run({ approvalId, body: { verdict: "approved" } })}
          beginAnswering={setAnswering}
          refuse={(because) => decide.run({ approvalId, body: { verdict: "refused", because } })}
          takeBack={(because) => takeBack.run({ approvalId, because })}
        />
      </ol>
    </>
  );
}
