import { Button } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { words } from "../words.ts";
import { ActTrouble } from "./trouble.tsx";

type ActFormProps = {
  /** The words of the button that sends. */
  readonly label: string;
  readonly act: { readonly busy: boolean; readonly error: Error | null };
  /** Whether everything is filled in that must be: nothing is sent before. */
  readonly isWhole: boolean;
  readonly send: () => void;
  readonly cancel: () => void;
  readonly children: ReactNode;
};

/** A small form for one act: its fields, what went wrong below them, and the way out beside the way on. */
export function ActForm({ label, act, isWhole, send, cancel, children }: ActFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) send();
  };
  return (
    <form className="form" onSubmit={submit}>
      {children}
      <ActTrouble error={act.error} />
      <div className="form-foot">
        <Button variant="default" onClick={cancel}>
          {words.ui.cancel}
        </Button>
        <Button type="submit" loading={act.busy} disabled={!isWhole}>
          {label}
        </Button>
      </div>
    </form>
  );
}
