import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { importFiles, previewImport } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { ImportChoices } from "./import-choices.tsx";
import { ImportDone } from "./import-done.tsx";
import { importForm, noChoice, type ImportChoice } from "./import-form.ts";
import { ImportPreview } from "./import-preview.tsx";
import { PastImports } from "./past-imports.tsx";
import "./import.css";

/** Brings receivables in: choose files, look at what would happen, and only then let it happen. */
export function ImportScreen() {
  const may = useMay();
  const queries = useQueryClient();
  const [choice, setChoice] = useState<ImportChoice>(noChoice);
  const preview = useAct({ send: (body: FormData, options) => previewImport({ body }, options) });
  const taking = useAct({
    send: (body: FormData, options) => importFiles({ body }, options),
    done: () => queries.invalidateQueries(),
  });
  const choose = (next: ImportChoice) => {
    setChoice(next);
    preview.reset(); // What was seen is of other files or read in another way.
    taking.reset();
  };
  return (
    <div className="screen import">
      <div className="screen-head">
        <div>
          <h1>{words.imports.title}</h1>
          <p className="import-lead">{words.imports.lead}</p>
        </div>
      </div>
      {may("importFiles") ? null : <Banner tone="amber">{words.imports.notYours}</Banner>}
      {taking.answer === undefined ? (
        <>
          <ImportChoices
            choice={choice}
            onChange={choose}
            busy={preview.busy}
            preview={() => preview.run(importForm(choice))}
          />
          <ActTrouble error={preview.error} />
          {preview.answer === undefined ? null : (
            <ImportPreview
              found={preview.answer}
              choice={choice}
              setAllOrNothing={(allOrNothing) => setChoice({ ...choice, allOrNothing })}
              busy={taking.busy}
              takeIn={() => taking.run(importForm(choice))}
            />
          )}
          <ActTrouble error={taking.error} />
        </>
      ) : (
        <ImportDone result={taking.answer} again={() => choose(noChoice)} />
      )}
      {may("listImports") ? <PastImports /> : null}
    </div>
  );
}
