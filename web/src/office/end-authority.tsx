import { Button, Popover } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endAuthority, type Authority } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { whoseText } from "./whose-text.ts";

/** Ends a limit, after it was said what that means. */
export function EndAuthority({ authority }: { readonly authority: Authority }) {
  const { authorityId, kind } = authority;
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [open, setOpen] = useState(false);
  const says = words.authority;
  const readAgain = () => queries.invalidateQueries({ queryKey: ["authorities"] });
  const act = useAct({
    send: (_: null, options) =>
      endAuthority({ authorityId }, options).catch((error: unknown) => {
        // The row that was ended or replaced goes; what stands now is read, and this is told where it stays readable.
        if (isRefusal(error, "authority_was_changed")) {
          tell({ says: error.facts.because });
          void readAgain();
        }
        throw error;
      }),
    done: () => {
      tell({ says: says.ended });
      setOpen(false);
      return readAgain();
    },
  });
  const label = says.endOf(words.approvals.kinds[kind], whoseText(authority));
  return (
    <Popover opened={open} onChange={setOpen} width={280} trapFocus returnFocus shadow="md" position="bottom-end">
      <Popover.Target>
        <Button size="compact-xs" variant="default" aria-label={label} onClick={() => setOpen(!open)}>
          {says.end}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <ActForm label={says.end} act={act} isWhole send={() => act.run(null)} cancel={() => setOpen(false)}>
          <p className="settings-lead">{says.endWords}</p>
        </ActForm>
      </Popover.Dropdown>
    </Popover>
  );
}
