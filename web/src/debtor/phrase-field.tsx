import type { Ref } from "react";
import { UnderstoodField } from "../ui/understood-field.tsx";
import { AccountChoice } from "./account-choice.tsx";
import type { PhraseDraft, usePhrase } from "./use-phrase.ts";

type PhraseFieldProps = {
  readonly phrase: ReturnType<typeof usePhrase>;
  readonly draft: PhraseDraft;
  readonly change: (changed: Partial<PhraseDraft>) => void;
  readonly label: string;
  readonly hint: string;
  readonly field?: Ref<HTMLInputElement>;
};

/** An amount and a day typed as they are said. What was understood is shown below, before it is saved. */
export function PhraseField({ phrase, draft, change, label, hint, field = null }: PhraseFieldProps) {
  return (
    <>
      <UnderstoodField
        {...{ label, hint, field }}
        text={draft.text}
        type={(text) => change({ text })}
        isRead={phrase.isRead}
        className="figures"
      >
        {phrase.says}
      </UnderstoodField>
      <AccountChoice
        accounts={phrase.accounts}
        value={phrase.accountId}
        onChange={(accountId) => change({ accountId })}
      />
    </>
  );
}
