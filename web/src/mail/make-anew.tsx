import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { remakeLetter, type OutgoingLetter } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** Makes a letter anew that was stopped, as it would be now. */
export function MakeAnew({ letter: { debtorId, letterId } }: { readonly letter: OutgoingLetter }) {
  const may = useMay();
  const queries = useQueryClient();
  const act = useAct({
    send: (_: undefined, options) => remakeLetter({ debtorId, letterId }, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  if (!may("remakeLetter")) return null;
  return (
    <>
      <Button size="compact-xs" variant="default" loading={act.busy} onClick={() => act.run(undefined)}>
        {words.mail.makeAnew}
      </Button>
      <ActTrouble error={act.error} />
    </>
  );
}
