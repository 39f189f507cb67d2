import { useQueryClient } from "@tanstack/react-query";
import { endPause } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Begun = { readonly debtorId: string; readonly pauseId: string };

/** Takes a pause back by ending it: both stay on record. */
export function useUndoPause() {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: ({ debtorId, pauseId }: Begun, options) =>
      endPause({ debtorId, pauseId, body: { because: words.doing.undoneBecause } }, options).catch((error: unknown) => {
        tell({ says: troubleText(error as Error) });
        throw error;
      }),
    done: () => {
      tell({ says: words.pauses.undone });
      return queries.invalidateQueries();
    },
  });
}
