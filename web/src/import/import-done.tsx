import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { ImportFilesAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { ControlTotals, ImportCounts, ImportScope } from "./import-counts.tsx";
import { RejectedRows } from "./rejected-rows.tsx";

type ImportDoneProps = { readonly result: ImportFilesAnswer; readonly again: () => void };

/** What was taken in. */
export function ImportDone({ result, again }: ImportDoneProps) {
  const nothing = result.batchId === null;
  const may = useMay();
  // Whoever took in was at the foot of the preview.
  useEffect(() => {
    scrollTo({ top: 0 });
  }, []);
  return (
    <Panel title={nothing ? words.imports.doneNothing : words.imports.done}>
      <Banner tone={nothing ? "amber" : "green"} title={nothing ? words.imports.doneNothing : words.imports.done}>
        <output>{nothing ? words.imports.doneNothingWords : words.imports.doneWords}</output>
      </Banner>
      <ImportScope found={result} />
      <ImportCounts found={result} />
      <RejectedRows rejected={result.rejected} />
      <ControlTotals found={result} />
      <div className="import-foot">
        <Button variant="default" onClick={again}>
          {words.imports.another}
        </Button>
        {may("readWorklist") ? (
          <Button renderRoot={(props) => <Link to={paths.today} {...props} />}>{words.imports.toToday}</Button>
        ) : (
          <Button renderRoot={(props) => <Link to={paths.book} {...props} />}>{words.today.toBook}</Button>
        )}
      </div>
    </Panel>
  );
}
