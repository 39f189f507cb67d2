import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { takeNext } from "../client.ts";
import { paths } from "../paths.ts";
import { useNotice } from "../ui/notice.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/**
 * Takes the next free entry of the worklist and goes to it; when nothing is free, goes back to the list and says so. Why
 * none could be had is told wherever one is: the strip of a call that asked for it is gone by then.
 */
export function useTakeNext() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: (after: string | undefined, options) =>
      takeNext({ body: after === undefined ? {} : { after } }, options).catch((error: unknown) => {
        tell({ says: troubleText(error as Error) });
        throw error;
      }),
    done: ({ debtorId }) => {
      void queries.invalidateQueries({ queryKey: ["worklist"] });
      if (debtorId !== null) return navigate({ to: paths.debtor, params: { debtorId } });
      tell({ says: words.today.nothingFree });
      return navigate({ to: paths.today });
    },
    changesNothing: true,
  });
}
