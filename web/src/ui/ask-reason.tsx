import { TextInput } from "@mantine/core";
import { useState } from "react";
import { ActForm } from "./act-form.tsx";
import { OpensBeside } from "./opens-beside.tsx";

type AskReasonProps = {
  readonly act: string;
  readonly question: string;
  readonly run: (because: string) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** What stands in the field at first. */
  readonly suggested?: string;
  /** Whether the act may go without a reason. */
  readonly isOptional?: boolean;
  /** Why the person may not do it: the button is shown, and does nothing. */
  readonly whyNot?: string | undefined;
};

/** A small button for an act that says why: the question opens beside it and covers nothing else. */
export function AskReason({
  act,
  question,
  run,
  busy,
  error,
  suggested = "",
  isOptional = false,
  whyNot,
}: AskReasonProps) {
  const [because, setBecause] = useState(suggested);
  return (
    <OpensBeside button={act} label={question} whyNot={whyNot}>
      {(close) => (
        <ActForm
          label={act}
          act={{ busy, error }}
          isWhole={isOptional || because.trim() !== ""}
          send={() => run(because.trim())}
          cancel={close}
        >
          <TextInput
            label={question}
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
            data-autofocus
          />
        </ActForm>
      )}
    </OpensBeside>
  );
}
