import { Button } from "@mantine/core";
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from "react";
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
  // Enter does not submit by a button that is disabled: it goes on to what is still missing.
  const goToMissing = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || isWhole || !(event.target instanceof HTMLInputElement)) return;
    const missing = event.currentTarget.querySelector<HTMLElement>("input:invalid, select:invalid, textarea:invalid");
    if (missing === null) return;
    // What has the focus by then hears nothing of the key: a choice would open, and a text would get a line.
    event.preventDefault();
    missing.focus();
  };
  const button = useRef<HTMLButtonElement>(null);
  // While an act is under way its button takes no focus: where that was pressed and the act failed, it is given back.
  useEffect(() => {
    if (act.error !== null && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [act.error]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of its fields
    <form className="form" onSubmit={submit} onKeyDown={goToMissing}>
      {children}
      <ActTrouble error={act.error} />
      <div className="form-foot">
        <Button variant="default" onClick={cancel}>
          {words.ui.cancel}
        </Button>
        <Button ref={button} type="submit" loading={act.busy} disabled={!isWhole}>
          {label}
        </Button>
      </div>
    </form>
  );
}
