import { useCallback, useState } from "react";

type Held = { readonly keys: ReadonlySet<string>; readonly last: string | undefined };

const none: Held = { keys: new Set(), last: undefined };

/** The rows that are selected: each by itself, or all from the one selected last to another. What leaves the list is selected no longer. */
export function useSelected<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const [held, setHeld] = useState<Held>(none);
  const toggle = useCallback(
    (row: Row) => {
      const key = keyOf(row);
      setHeld(({ keys }) => {
        const next = new Set(keys);
        if (!next.delete(key)) next.add(key);
        return { keys: next, last: key };
      });
    },
    [keyOf],
  );
  const stretch = (to: Row) => {
    const keys = rows.map(keyOf);
    const [one, other] = [keys.indexOf(held.last ?? ""), keys.indexOf(keyOf(to))];
    if (one < 0) return toggle(to);
    const between = keys.slice(Math.min(one, other), Math.max(one, other) + 1);
    return setHeld({ keys: new Set([...held.keys, ...between]), last: keyOf(to) });
  };
  return {
    has: (row: Row) => held.keys.has(keyOf(row)),
    chosen: rows.filter((row) => held.keys.has(keyOf(row))),
    toggle,
    stretch,
    clear: useCallback(() => setHeld(none), []),
  };
}
