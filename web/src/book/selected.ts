import { useCallback, useState } from "react";
import { lineKey, type Line } from "./book-search.ts";

type Held = { readonly keys: ReadonlySet<string>; readonly last: string | undefined };

const none: Held = { keys: new Set(), last: undefined };

/** The lines that are selected: each by itself, or all from the one selected last to another. */
export function useSelected(lines: readonly Line[]) {
  const [held, setHeld] = useState<Held>(none);
  const toggle = useCallback((line: Line) => {
    setHeld(({ keys }) => {
      const next = new Set(keys);
      if (!next.delete(lineKey(line))) next.add(lineKey(line));
      return { keys: next, last: lineKey(line) };
    });
  }, []);
  const stretch = (to: Line) => {
    const at = (key: string | undefined) => lines.findIndex((line) => lineKey(line) === key);
    const [one, other] = [at(held.last), at(lineKey(to))];
    if (one < 0) return toggle(to);
    const between = lines.slice(Math.min(one, other), Math.max(one, other) + 1).map(lineKey);
    return setHeld({ keys: new Set([...held.keys, ...between]), last: lineKey(to) });
  };
  return {
    has: (line: Line) => held.keys.has(lineKey(line)),
    chosen: lines.filter((line) => held.keys.has(lineKey(line))),
    toggle,
    stretch,
    clear: () => setHeld(none),
  };
}
