import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { takeBackEffort } from "../client.ts";
import { paths } from "../paths.ts";
import { useNotice } from "../ui/notice.tsx";
import { troubleText } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Recorded = { readonly debtorId: string; readonly effortId: string };

/** Takes back what was just recorded, and goes to the debtor of whom it was, where it can be recorded anew. */
export function useUndoEffort() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { tell } = useNotice();
  return useAct({
    send: ({ debtorId, effortId }: Recorded, options) =>
      takeBackEffort({ debtorId, effortId, body: { because: words.recording.undoneBecause } }, options).catch(
        (error: unknown) => {
          tell({ says: troubleText(error as Error) });
          throw error;
        },
      ),
    done: async (_, { debtorId }) => {
      tell({ says: words.recording.undone });
      await navigate({ to: paths.debtor, params: { debtorId } });
      return queries.invalidateQueries();
    },
  });
}
