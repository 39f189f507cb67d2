import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { setAuthority, type Authority, type SetAuthorityBody } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

export type Whose =
  | { readonly role: NonNullable<SetAuthorityBody["role"]> }
  | { readonly username: NonNullable<SetAuthorityBody["username"]> };

type Place = { readonly kind: Authority["kind"]; readonly whose: Whose; readonly currency: string };

/** Sets a limit over the one that was in force when the form was opened, or that somebody else set meanwhile. */
export function useSetAuthority(inForce: readonly Authority[], { kind, whose, currency }: Place, close: () => void) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [opened, setOpened] = useState<readonly Authority[] | undefined>(inForce);
  const stands = (opened ?? inForce).find(
    (one) => one.kind === kind && one.most.currency === currency && isOf(one, whose),
  );
  const readAgain = () => queries.invalidateQueries({ queryKey: ["authorities"] });
  const act = useAct({
    send: (most: Authority["most"], options) =>
      setAuthority({ body: { kind, ...whose, most, over: stands?.authorityId ?? null } }, options).catch(
        async (error: unknown) => {
          if (isRefusal(error, "authority_was_changed")) {
            await readAgain();
            setOpened(undefined);
          }
          throw error;
        },
      ),
    done: () => {
      tell({ says: words.authority.saved });
      close();
      return readAgain();
    },
  });
  return { act, stands };
}

function isOf({ role, username }: Authority, whose: Whose): boolean {
  return "role" in whose ? role === whose.role : username === whose.username;
}
