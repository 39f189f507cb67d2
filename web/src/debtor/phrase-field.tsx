import { TextInput } from "@mantine/core";
import { useId, type Ref } from "react";
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
  const understoodId = useId();
  return (
    <>
      <TextInput
        label={label}
        description={hint}
        inputWrapperOrder={["label", "input", "description"]}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        aria-describedby={understoodId}
        autoComplete="off"
        ref={field}
        className="figures"
      />
      <output id={understoodId} className={phrase.isRead ? "understood understood-ok" : "understood"}>
        {phrase.says}
      </output>
      <AccountChoice
        accounts={phrase.accounts}
        value={phrase.accountId}
        onChange={(accountId) => change({ accountId })}
      />
    </>
  );
}
