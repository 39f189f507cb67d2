import { Button } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { ActTrouble } from "../ui/trouble.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { PhraseField } from "./phrase-field.tsx";
import { usePhrase, type Direction, type PhraseDraft, type Understood } from "./use-phrase.ts";

type PhraseFormProps = {
  readonly draft: PhraseDraft;
  readonly change: (changed: Partial<PhraseDraft>) => void;
  readonly direction: Direction;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSubmit: (understood: Understood) => void;
  readonly children?: ReactNode;
};

/** A form of an amount and a day typed as they are said. */
export function PhraseForm({ draft, change, direction, label, hint, ...form }: PhraseFormProps) {
  const phrase = usePhrase(draft, direction);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (phrase.understood !== undefined) form.onSubmit(phrase.understood);
  };
  return (
    <form onSubmit={submit} className="form">
      <PhraseField {...{ phrase, draft, change, label, hint }} field={takeFocus} />
      {form.children}
      <ActTrouble error={form.error} />
      <Button type="submit" loading={form.busy} disabled={phrase.understood === undefined}>
        {form.submit}
      </Button>
    </form>
  );
}
