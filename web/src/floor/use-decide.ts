import { useQueryClient } from "@tanstack/react-query";
import { decideApproval, type DecideApprovalBody } from "../client.ts";
import { useAct } from "../ui/use-act.ts";

type Saying = { readonly approvalId: string; readonly body: DecideApprovalBody };

/** Decides an approval; what it changed is read again everywhere. */
export function useDecide(done: () => void) {
  const queries = useQueryClient();
  return useAct({
    send: (said: Saying, options) => decideApproval(said, options),
    done: () => {
      done();
      return queries.invalidateQueries();
    },
  });
}
