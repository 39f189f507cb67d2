import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { makePrintRun } from "../client.ts";
import { printRunPath } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { useKeys } from "../ui/key-bindings.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** Gathers what waits to be printed into a run, and says what came of it, with its PDF. */
export function PrintButton({ letters }: { readonly letters: number }) {
  const may = useMay()("makePrintRun");
  const queries = useQueryClient();
  const act = useAct({
    send: (_: undefined, options) => makePrintRun({}, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  const canPrint = may && letters > 0 && !act.busy;
  useKeys(words.mail.title, [
    { key: "p", label: words.mail.keys.print, run: () => (canPrint ? act.run(undefined) : undefined) },
  ]);
  if (!may) return null;
  return (
    <div className="mail-print">
      {letters === 0 ? null : (
        <Button loading={act.busy} onClick={() => act.run(undefined)}>
          {words.mail.print(letters)}
        </Button>
      )}
      <ActTrouble error={act.error} />
      {act.answer === undefined ? null : (
        <output>
          {words.mail.printed(act.answer.letters)}
          {words.mail.withheld(act.answer.withheld.length)}{" "}
          <a href={printRunPath(act.answer.printRunId)} target="_blank" rel="noreferrer">
            {words.mail.openRun}
          </a>
        </output>
      )}
    </div>
  );
}
