import { useQueryClient } from "@tanstack/react-query";
import { reverseEntry } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Posted = { readonly debtorId: string; readonly entryId: string };

/** Takes a payment back by reversing its entry: nothing that was posted is ever removed. */
export function useUndoPayment() {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: ({ debtorId, entryId }: Posted, options) =>
      reverseEntry({ debtorId, entryId, body: { because: words.doing.undoneBecause } }, options).catch(
        (error: unknown) => {
          tell({ says: troubleText(error as Error) });
          throw error;
        },
      ),
    done: () => {
      tell({ says: words.doing.undone });
      return queries.invalidateQueries();
    },
  });
}
