import { useQueryClient } from "@tanstack/react-query";
import { decideApproval, type DecideApprovalBody } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Saying = { readonly approvalId: string; readonly body: DecideApprovalBody };

/** Decides an approval; what it changed is read again everywhere. */
export function useDecide(done: () => void) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: (said: Saying, options) => decideApproval(said, options),
    done: (_, { body: { verdict } }) => {
      tell({ says: words.approvals.decidedMany[verdict](1), noBack: words.undo.never.decided });
      done();
      return queries.invalidateQueries();
    },
  });
}
