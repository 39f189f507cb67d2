import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { words } from "../words.ts";
import { AdminButton } from "./admin-button.tsx";
import { AskBeforeLeaving } from "./ask-before-leaving.tsx";
import { ChangedMeanwhile, type ShownChange } from "./changes-panel.tsx";
import { ActTrouble } from "./trouble.tsx";

type DraftFormProps = {
  readonly label: string;
  readonly editing: {
    readonly isUnsaved: boolean;
    readonly save: () => void;
    readonly drop: () => void;
    readonly busy: boolean;
    readonly error: Error | null;
  };
  /** What others changed meanwhile, where that is why it was not saved. */
  readonly meanwhile: readonly ShownChange[] | undefined;
  readonly may: boolean;
  readonly children: ReactNode;
};

/** Facts as one form: what is typed is saved together or not at all, and asked for before the screen is left. */
export function DraftForm({ label, editing, meanwhile, may, children }: DraftFormProps) {
  const { isUnsaved, save, drop, busy, error } = editing;
  return (
    <form
      className="draft-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isUnsaved) save();
      }}
    >
      <AskBeforeLeaving isUnsaved={() => isUnsaved} />
      {children}
      {meanwhile === undefined ? <ActTrouble error={error} /> : <ChangedMeanwhile changes={meanwhile} />}
      <div className="form-foot">
        <Button variant="default" disabled={!isUnsaved} onClick={drop}>
          {words.ui.discard}
        </Button>
        <AdminButton may={may} variant="filled" loading={busy} disabled={!isUnsaved}>
          {words.ui.save}
        </AdminButton>
      </div>
    </form>
  );
}
