import { useQueryClient } from "@tanstack/react-query";
import { reportOutcome, type ReportOutcomeBody } from "../client.ts";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { useTakeNext } from "../today/take-next.ts";
import { useMay } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { store } from "../ui/stored.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** Where the words of a call are kept until they are saved. */
export function notesKey(permitId: string): string {
  return `call ${permitId}`;
}

type Ended = { readonly body: ReportOutcomeBody; readonly goOn: boolean };

/** Reports how a call ended, puts its strip away, and goes to the next account unless one wants to stay. */
export function useOutcome(permitId: string, close: () => void) {
  const { debtorId, refresh } = useDebtorDesk();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const may = useMay();
  const next = useTakeNext();
  return useAct({
    send: ({ body }: Ended, options) => reportOutcome({ debtorId, permitId, body }, options),
    done: (_, { goOn }) => {
      store(notesKey(permitId), undefined);
      tell({ says: words.call.saved });
      close();
      void queries.invalidateQueries({ queryKey: ["worklist"] });
      if (goOn && may("takeNext")) next.run(debtorId);
      else return refresh();
      return queries.invalidateQueries({ queryKey: ["debtor", debtorId] });
    },
  });
}
