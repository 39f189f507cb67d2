import { useCallback, useState } from "react";
import type { ReadWorklistAnswer } from "../client.ts";

/** What is being done with the entries that are selected. */
export type Acting = "snooze" | "assign";

type Listed = {
  readonly entries: ReadWorklistAnswer["entries"];
  /** Which row has the focus; -1 where none has. */
  readonly place: () => number;
  readonly again: () => void;
};

const none: ReadonlySet<string> = new Set();

/** The entries that are selected, and what is being done with them. What leaves the list is selected no longer. */
export function useActing({ entries, place, again }: Listed) {
  const [held, setHeld] = useState(none);
  const [acting, setActing] = useState<Acting>();
  const toggle = useCallback((debtorId: string) => {
    setHeld((before) => {
      const next = new Set(before);
      if (!next.delete(debtorId)) next.add(debtorId);
      return next;
    });
  }, []);
  const chosen = entries.filter(({ debtorId }) => held.has(debtorId));
  const toggleFocused = () => {
    const entry = entries[place()];
    if (entry !== undefined) toggle(entry.debtorId);
  };
  const clear = () => {
    setHeld(none);
    setActing(undefined);
  };
  return {
    ...{ chosen, acting, toggle, toggleFocused, clear },
    has: (debtorId: string) => held.has(debtorId),
    /** Begins an act on what is selected, or else on the row in focus. */
    act: (what: Acting | undefined) => {
      if (what !== undefined && chosen.length === 0) toggleFocused();
      setActing(what);
    },
    done: () => {
      clear();
      again();
    },
  };
}
