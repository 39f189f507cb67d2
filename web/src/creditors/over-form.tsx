import type { ReactNode } from "react";
import { ActForm } from "../ui/act-form.tsx";
import { ChangedMeanwhile } from "../ui/changes-panel.tsx";
import { shownChange, type PartyChange } from "./shown-change.ts";

type OverFormProps = {
  readonly label: string;
  readonly act: { readonly busy: boolean; readonly error: Error | null };
  /** What others changed meanwhile, where that is why it was not done. */
  readonly meanwhile: readonly PartyChange[] | undefined;
  readonly isWhole: boolean;
  readonly send: () => void;
  readonly cancel: () => void;
  readonly children: ReactNode;
};

/** A form for an act over what was read: whoever was too late sees what others changed, and may send it again. */
export function OverForm({ act, meanwhile, children, ...form }: OverFormProps) {
  return (
    <ActForm {...form} act={meanwhile === undefined ? act : { ...act, error: null }}>
      {children}
      {meanwhile === undefined ? null : <ChangedMeanwhile changes={meanwhile.map(shownChange)} />}
    </ActForm>
  );
}
