import { useState } from "react";
import { askApproval, type AskApprovalBody } from "../client.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type AskApprovalProps = { readonly debtorId: string } & Pick<AskApprovalBody, "kind" | "thingId">;

/** Asks for something that the person may not do alone: it says why, and waits to be approved. Once asked, it closes. */
export function AskApproval({ debtorId, kind, thingId }: AskApprovalProps) {
  const { tell } = useNotice();
  const [asked, setAsked] = useState(0);
  const ask = useAct({
    send: (because: string, options) => askApproval({ debtorId, body: { kind, thingId, because } }, options),
    done: () => {
      tell({ says: words.approvals.askedFor });
      setAsked((times) => times + 1);
    },
  });
  const act = words.approvals.ask(words.approvals.kinds[kind]);
  return <AskReason key={asked} act={act} question={words.approvals.askWhy} {...ask} />;
}
