import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { importFiles, previewImport, type ImportFilesAnswer, type PreviewImportAnswer } from "../client.ts";
import { WatchedFolders } from "../folders/watched-folders.tsx";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { ScreenHead } from "../ui/screen-head.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct, type Act } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { ImportChoices } from "./import-choices.tsx";
import { ImportDone } from "./import-done.tsx";
import { importForm, noChoice, type ImportChoice } from "./import-form.ts";
import { ImportPreview } from "./import-preview.tsx";
import { MappingPanel } from "./mapping-panel.tsx";
import { PastImports } from "./past-imports.tsx";
import { TermsPanel } from "./terms-panel.tsx";
import { ReconcilingPanel } from "./reconciling-panel.tsx";
import { usePreview } from "./use-preview.ts";
import "./import.css";

/** Brings receivables in: choose files, look at what would happen, and only then let it happen. */
export function ImportScreen() {
  const may = useMay();
  const queries = useQueryClient();
  const [choice, setChoice] = useState<ImportChoice>(noChoice);
  const preview = useAct({
    send: (body: FormData, options) => previewImport({ body }, options),
    changesNothing: true,
  });
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
      <ScreenHead title={words.imports.title} lead={words.imports.lead} />
      {may("importFiles") ? null : <Banner tone="amber">{words.imports.notYours}</Banner>}
      {taking.answer === undefined ? (
        <ToTakeIn choice={choice} choose={choose} setChoice={setChoice} preview={preview} taking={taking} />
      ) : (
        <ImportDone result={taking.answer} again={() => choose(noChoice)} />
      )}
      {may("listTerms") ? <TermsPanel /> : null}
      {may("listFolders") ? <WatchedFolders /> : null}
      {may("readReconciling") ? <ReconcilingPanel /> : null}
      {may("listImports") ? <PastImports /> : null}
    </div>
  );
}

type ToTakeInProps = {
  readonly choice: ImportChoice;
  /** Another choice of files or of how they are read: what was seen before is forgotten. */
  readonly choose: (choice: ImportChoice) => void;
  readonly setChoice: (choice: ImportChoice) => void;
  readonly preview: Act<FormData, PreviewImportAnswer>;
  readonly taking: Act<FormData, ImportFilesAnswer>;
};

/** What is chosen, how it is read, and what would come of it. */
function ToTakeIn({ choice, choose, setChoice, preview, taking }: ToTakeInProps) {
  const following = usePreview(choice);
  const found = choice.mapping === undefined ? preview.answer : following.data;
  const { zone } = useOfficeClock();
  const send = () => importForm(choice, zone);
  const lookAgain = (next: ImportChoice) => {
    choose(next);
    preview.run(importForm(next, zone));
  };
  return (
    <>
      <ImportChoices choice={choice} onChange={choose} busy={preview.busy} preview={() => preview.run(send())} />
      {choice.mapping === undefined || choice.kind !== "" ? null : (
        <MappingPanel
          file={choice.files[0]}
          mapping={choice.mapping}
          onChange={(mapping) => choose({ ...choice, mapping })}
          takeSaved={(preset) => lookAgain({ ...choice, preset, mapping: undefined })}
        />
      )}
      <ActTrouble error={preview.error ?? following.error} />
      {found === undefined ? null : (
        <ImportPreview
          found={found}
          choice={choice}
          setAllOrNothing={(allOrNothing) => setChoice({ ...choice, allOrNothing })}
          sayDates={(dates) => lookAgain({ ...choice, dates })}
          busy={taking.busy}
          takeIn={() => taking.run(send())}
        />
      )}
      <ActTrouble error={taking.error} />
    </>
  );
}
