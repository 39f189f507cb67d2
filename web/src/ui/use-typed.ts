import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";

const restMs = 150;

type Typing = {
  /** What the address holds. */
  readonly settled: string;
  /** What of a text is whole, and can be asked for. */
  readonly whole: (text: string) => string;
  readonly settle: (text: string) => void;
};

/**
 * A text as it is typed, which settles a moment later, so that what was found can be bookmarked. What comes from elsewhere
 * meanwhile (a view, a condition taken away) takes the place of what was typed.
 */
export function useTyped({ settled, whole, settle }: Typing) {
  const [held, setHeld] = useState({ text: settled, settled });
  const later = useDebouncedCallback((next: string) => {
    setHeld({ text: next, settled: whole(next) });
    settle(whole(next));
  }, restMs);
  if (held.settled !== settled) setHeld({ text: whole(held.text) === settled ? held.text : settled, settled });
  const type = (next: string) => {
    setHeld({ ...held, text: next });
    later(next);
  };
  return [held.text, type] as const;
}
