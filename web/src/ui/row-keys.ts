import { useCallback, useRef } from "react";

/**
 * Moves the focus between the rows of a list. The row in focus is the one chosen: Enter opens it because it is a link,
 * and whoever listens to the screen hears it. Its place is -1 where no row has the focus.
 */
export function useRowKeys<List extends HTMLElement = HTMLOListElement>() {
  const list = useRef<List>(null);
  const move = useCallback((step: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const place = rows.findIndex((row) => row === document.activeElement);
    const next = place < 0 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, place + step))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  }, []);
  const place = useCallback(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    return rows.findIndex((row) => row === document.activeElement);
  }, []);
  return { list, move, place };
}
