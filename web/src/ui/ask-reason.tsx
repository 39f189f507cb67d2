import { Button, Popover, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { words } from "../words.ts";
import { ActTrouble } from "./trouble.tsx";

type AskReasonProps = {
  readonly act: string;
  readonly question: string;
  readonly run: (because: string) => void;
  readonly busy: boolean;
  readonly error: Error | null;
};

/** A small button for an act that must say why: the question opens beside it and covers nothing else. */
export function AskReason({ act, question, run, busy, error }: AskReasonProps) {
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (because.trim() !== "") run(because.trim());
  };
  return (
    <Popover opened={open} onChange={setOpen} width={280} trapFocus returnFocus shadow="md" position="bottom-end">
      <Popover.Target>
        <Button size="compact-xs" variant="default" onClick={() => setOpen(!open)}>
          {act}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={question}>
        <form onSubmit={submit} className="form">
          <TextInput
            label={question}
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
            data-autofocus
          />
          <ActTrouble error={error} />
          <div className="form-foot">
            <Button variant="default" onClick={() => setOpen(false)}>
              {words.ui.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={because.trim() === ""}>
              {act}
            </Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
