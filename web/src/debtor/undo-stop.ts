import { useQueryClient } from "@tanstack/react-query";
import { takeBackStop } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Recorded = { readonly debtorId: string; readonly stopId: string };

/** Takes a stop back that one recorded by mistake: it is lifted, and stays on record. */
export function useUndoStop() {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: ({ debtorId, stopId }: Recorded, options) =>
      takeBackStop({ debtorId, stopId, body: { because: words.doing.undoneBecause } }, options).catch(
        (error: unknown) => {
          tell({ says: troubleText(error as Error) });
          throw error;
        },
      ),
    done: () => {
      tell({ says: words.stops.undone });
      return queries.invalidateQueries();
    },
  });
}
