import { Button, Popover, TextInput } from "@mantine/core";
import { useState } from "react";
import { ActForm } from "./act-form.tsx";

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
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState(suggested);
  if (whyNot !== undefined) {
    return (
      <Button size="compact-xs" variant="default" disabled title={whyNot}>
        {act}
      </Button>
    );
  }
  return (
    <Popover opened={open} onChange={setOpen} width={280} trapFocus returnFocus shadow="md" position="bottom-end">
      <Popover.Target>
        <Button size="compact-xs" variant="default" onClick={() => setOpen(!open)}>
          {act}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={question}>
        <ActForm
          label={act}
          act={{ busy, error }}
          isWhole={isOptional || because.trim() !== ""}
          send={() => run(because.trim())}
          cancel={() => setOpen(false)}
        >
          <TextInput
            label={question}
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
            data-autofocus
          />
        </ActForm>
      </Popover.Dropdown>
    </Popover>
  );
}
