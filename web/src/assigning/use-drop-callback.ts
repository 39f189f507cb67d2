import { dropCallback } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Agreed = { readonly debtorId: string; readonly callbackId: string };

/** Drops a callback, and says so. */
export function useDropCallback(done: () => unknown) {
  const { tell } = useNotice();
  return useAct({
    send: ({ debtorId, callbackId }: Agreed, options) => dropCallback({ debtorId, callbackId }, options),
    done: () => {
      tell({ says: words.sharing.dropped, noBack: words.undo.never.dropped });
      return done();
    },
  });
}
