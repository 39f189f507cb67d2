import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { makePrintRun, type MakePrintRunAnswer } from "../client.ts";
import { printRunPath } from "../paths.ts";
import { useErrand } from "../shell/errands.tsx";
import { useMay } from "../shell/session.ts";
import { useKeys } from "../ui/key-bindings.ts";
import { useNotice } from "../ui/notice.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** Gathers what waits to be printed into a run, and says what came of it, with its PDF. */
export function PrintButton({ letters }: { readonly letters: number | undefined }) {
  const may = useMay()("makePrintRun");
  const queries = useQueryClient();
  const act = useAct({
    send: (_: undefined, options) => makePrintRun({}, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  const { tell } = useNotice();
  const print = () => {
    if (!may || act.busy || letters === undefined) return;
    if (letters === 0) tell({ says: words.mail.none["to-print"] });
    else act.run(undefined);
  };
  useKeys(words.mail.title, may ? [{ key: "p", label: words.mail.keys.print, run: print }] : []);
  useErrand("print", letters === undefined ? undefined : print);
  if (!may) return null;
  return (
    <div className="mail-print">
      {letters === undefined || letters === 0 ? null : (
        <Button loading={act.busy} onClick={() => act.run(undefined)}>
          {words.mail.print(letters)}
        </Button>
      )}
      <ActTrouble error={act.error} />
      {act.answer === undefined ? null : (
        <output>
          <Run made={act.answer} />
          <Withheld withheld={act.answer.withheld} />
        </output>
      )}
    </div>
  );
}

function Run({ made: { printRunId, letters } }: { readonly made: MakePrintRunAnswer }) {
  if (printRunId === null) return words.mail.printedNone;
  return (
    <>
      {words.mail.printed(letters)}{" "}
      <a href={printRunPath(printRunId)} target="_blank" rel="noreferrer">
        {words.mail.openRun}
      </a>
    </>
  );
}

/** How many letters were taken out of the run, and why. */
function Withheld({ withheld }: Pick<MakePrintRunAnswer, "withheld">) {
  if (withheld.length === 0) return null;
  const reasons = Map.groupBy(withheld, ({ because }) => because);
  return (
    <div className="small">
      {words.mail.withheld(withheld.length)}
      <ul className="mail-withheld">
        {[...reasons].map(([because, letters]) => (
          <li key={because}>
            {sentenceText(because)}
            {letters.length === 1 ? null : ` (${letters.length})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
