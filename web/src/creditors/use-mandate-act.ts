import { useQueryClient } from "@tanstack/react-query";
import { readCreditor, type Creditor } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useOver } from "./use-over.ts";

/** What is said, over which version. */
export type Overed<Said> = Said & { readonly over: number };

type Sending<Said> = (said: Overed<Said>, options: { readonly key: string }) => Promise<unknown>;

/** An act on a creditor's mandates, over what was read when its form was opened, or what others wrote since. */
export function useMandateAct<Said extends object>(creditor: Creditor, send: Sending<Said>, close: () => void) {
  const { creditorId } = creditor;
  const queries = useQueryClient();
  const { tell } = useNotice();
  const queryKey = ["creditors", creditorId];
  const over = useOver(creditor, {
    refusal: "creditor_was_changed",
    readAgain: async () =>
      (await queries.fetchQuery({ queryKey, queryFn: () => readCreditor({ creditorId }), staleTime: 0 })).version,
  });
  const act = useAct({
    send: (said: Said, options) => send({ ...said, over: over.over }, options).catch(over.tooLate),
    done: async () => {
      tell({ says: words.creditors.mandateKept });
      await Promise.all(["creditors", "letterhead"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      close();
    },
  });
  return { act, meanwhile: over.meanwhile };
}
