import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";

const restMs = 150;

type Typing = {
  /** What the address holds. */
  readonly settled: string;
  /** What the address holds as a person would type it; the same where nothing is said. */
  readonly shown?: (settled: string) => string;
  /** What of a text is whole, as it can be asked for. */
  readonly whole: (text: string) => string;
  readonly settle: (text: string) => void;
};

/**
 * A text as it is typed, which settles a moment later, so that what was found can be bookmarked. What comes from elsewhere
 * meanwhile (a view, a condition taken away) takes the place of what was typed. The address follows a moment after it was
 * asked to: until then it says what it said before, and nothing typed is lost.
 */
export function useTyped({ settled, shown = (text) => text, whole, settle }: Typing) {
  const [held, setHeld] = useState({ text: shown(settled), seen: settled, asked: settled });
  const later = useDebouncedCallback((next: string) => {
    const asked = whole(next);
    setHeld((before) => ({ ...before, asked }));
    settle(asked);
  }, restMs);
  if (held.seen !== settled) {
    setHeld({ text: settled === held.asked ? held.text : shown(settled), seen: settled, asked: settled });
  }
  const type = (next: string) => {
    setHeld((before) => ({ ...before, text: next }));
    later(next);
  };
  return [held.text, type] as const;
}
