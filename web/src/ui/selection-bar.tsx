import { Button } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { words } from "../words.ts";
import "./selection-bar.css";

type SelectionBarProps = {
  /** What is selected, counted in words. */
  readonly says: string;
  readonly clear: () => void;
  /** Forgets the act that was begun once nothing is selected any more: what is selected next has none yet. */
  readonly forget?: () => void;
  /** The acts, as buttons. */
  readonly acts: ReactNode;
  /** The form of the act that was begun: it opens below, and covers nothing. */
  readonly children?: ReactNode;
};

/** What can be done with the rows that are selected. It stays in sight as one scrolls. */
export function SelectionBar({ says, clear, forget, acts, children }: SelectionBarProps) {
  const last = useRef(forget);
  useEffect(() => {
    last.current = forget;
  });
  useEffect(() => () => last.current?.(), []);
  return (
    <section className="selection-bar" aria-label={words.ui.selection}>
      <div className="selection-bar-head">
        <output>{says}</output>
        {acts}
        <Button size="compact-sm" variant="subtle" onClick={clear}>
          {words.ui.keys.unselect}
        </Button>
      </div>
      {children}
    </section>
  );
}
