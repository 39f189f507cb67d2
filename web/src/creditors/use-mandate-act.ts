import { useQueryClient } from "@tanstack/react-query";
import type { Creditor } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { useOver } from "../ui/use-over.ts";
import { words } from "../words.ts";
import { creditorsAgain } from "./creditors-again.ts";

/** What is said, over which version. */
export type Overed<Said> = Said & { readonly over: number };

type Sending<Said> = (said: Overed<Said>, options: { readonly key: string }) => Promise<unknown>;

/** An act on a creditor's mandates, over what was read when its form was opened, or what others wrote since. */
export function useMandateAct<Said extends object>(creditor: Creditor, send: Sending<Said>, close: () => void) {
  const { tell } = useNotice();
  const { readAgain, allAgain } = creditorsAgain(useQueryClient());
  const over = useOver(creditor, {
    refusal: "creditor_was_changed",
    readAgain: () => readAgain(creditor.creditorId),
  });
  const act = useAct({
    send: (said: Said, options) => send({ ...said, over: over.over }, options).catch(over.tooLate),
    done: async () => {
      tell({ says: words.creditors.mandateKept });
      await allAgain();
      close();
    },
  });
  return { act, meanwhile: over.meanwhile };
}
