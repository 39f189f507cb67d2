import { useCallback, useRef } from "react";

/**
 * Moves the focus between the rows of a list. The row in focus is the one chosen: Enter opens it because it is a link,
 * and whoever listens to the screen hears it. Its place is -1 where no row has the focus. After a form or a dialog the keys
 * come back to the row where one was, or, where that is gone, to the one that came after it.
 */
export function useRowKeys<List extends HTMLElement = HTMLOListElement>() {
  const list = useRef<List>(null);
  const nearest = useRef<readonly HTMLElement[]>([]);
  const rowsNow = useCallback(() => [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])], []);
  const place = useCallback(() => {
    const rows = rowsNow();
    const at = rows.findIndex((row) => row === document.activeElement);
    if (at >= 0) nearest.current = [...rows.slice(at), ...rows.slice(0, at).toReversed()];
    return at;
  }, [rowsNow]);
  const move = useCallback(
    (step: 1 | -1) => {
      const rows = rowsNow();
      const at = place();
      const returned = nearest.current.find((row) => rows.includes(row)) ?? rows[0];
      const next = at < 0 ? returned : rows[Math.min(rows.length - 1, Math.max(0, at + step))];
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "nearest" });
      place();
    },
    [rowsNow, place],
  );
  return { list, move, place };
}
