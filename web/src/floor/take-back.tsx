import { useQueryClient } from "@tanstack/react-query";
import { takeBackAsking, type Approval } from "../client.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type TakingBack = { readonly approvalId: string; readonly because: string };

/** Takes back what the person asked for themselves; what showed it is read again everywhere. */
export function useTakeBack(done?: () => void) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: ({ approvalId, because }: TakingBack, options) =>
      takeBackAsking({ approvalId, body: because === "" ? {} : { because } }, options),
    done: () => {
      tell({ says: words.approvals.takenBack });
      done?.();
      return queries.invalidateQueries();
    },
  });
}

/** A small button beside what the person asked for. */
export function TakeBack({ approval: { approvalId } }: { readonly approval: Approval }) {
  const { run, ...act } = useTakeBack();
  return (
    <AskReason
      act={words.approvals.takeBack}
      question={words.approvals.takeBackWhy}
      run={(because) => run({ approvalId, because })}
      isOptional
      {...act}
    />
  );
}
