import type { ReactNode } from "react";
import { ActForm } from "../ui/act-form.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { PhraseField } from "./phrase-field.tsx";
import { usePhrase, type Direction, type PhraseDraft, type Understood } from "./use-phrase.ts";

type PhraseFormProps = {
  readonly draft: PhraseDraft;
  readonly change: (changed: Partial<PhraseDraft>) => void;
  readonly direction: Direction;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly act: {
    readonly run: (understood: Understood) => void;
    readonly busy: boolean;
    readonly error: Error | null;
  };
  readonly children?: ReactNode;
};

/** A form of an amount and a day typed as they are said. */
export function PhraseForm({ draft, change, direction, label, hint, submit, act, children }: PhraseFormProps) {
  const { compose } = useDebtorDesk();
  const phrase = usePhrase(draft, direction);
  const { understood } = phrase;
  return (
    <ActForm
      label={submit}
      act={act}
      isWhole={understood !== undefined}
      send={() => understood !== undefined && act.run(understood)}
      cancel={() => compose(undefined)}
    >
      <PhraseField {...{ phrase, draft, change, label, hint }} field={takeFocus} />
      {children}
    </ActForm>
  );
}
