import type { ReactNode } from "react";
import { useStored } from "./stored.ts";

type RememberedFoldProps = {
  /** By what it is remembered in this browser, and drawn. */
  readonly name: string;
  readonly summary: string;
  readonly children: ReactNode;
};

/** What whoever wants to see it opens; whether it is open is remembered, and nothing of it is read until then. */
export function RememberedFold({ name, summary, children }: RememberedFoldProps) {
  const [open, setOpen] = useStored(name);
  const isOpen = open !== "";
  return (
    <details className={name} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open ? "open" : "")}>
      <summary>{summary}</summary>
      {isOpen ? children : null}
    </details>
  );
}
