import { useQueryClient } from "@tanstack/react-query";
import { reportOutcome, type ReportOutcomeBody } from "../client.ts";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { useShowDebtor } from "../debtor/show-debtor.ts";
import { withStopped } from "../debtor/stopped-at-once.ts";
import { effortBack } from "../debtor/ways-back.ts";
import { useTakeNext } from "../today/take-next.ts";
import { useMay } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useCallDraft } from "./use-call-draft.ts";

type Ended = { readonly body: ReportOutcomeBody; readonly goOn: boolean };

/** Reports how a call ended, puts its strip away, and goes to the next account unless one wants to stay. */
export function useOutcome(permitId: string, close: () => void) {
  const { debtorId, refresh } = useDebtorDesk();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const may = useMay();
  const next = useTakeNext();
  const show = useShowDebtor();
  const [, , forgetDraft] = useCallDraft(permitId);
  return useAct({
    send: ({ body }: Ended, options) => reportOutcome({ debtorId, permitId, body }, options),
    done: ({ effortId, stopped }, { goOn }) => {
      forgetDraft();
      const back = effortId === null ? undefined : effortBack({ debtorId, effortId }, show);
      tell({ says: withStopped(words.call.saved, stopped), back, noBack: words.undo.never.notDialled });
      close();
      void queries.invalidateQueries({ queryKey: ["worklist"] });
      if (goOn && may("takeNext")) next.run(debtorId);
      else return refresh();
      return queries.invalidateQueries({ queryKey: ["debtor", debtorId] });
    },
  });
}
