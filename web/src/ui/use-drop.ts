import { useState, type DragEvent } from "react";

/**
 * Makes of an element a place to drop files on, and knows whether some are held over it. A place within a place takes
 * what is dropped on it alone. Without a taker it is none.
 */
export function useDrop(take: ((files: readonly File[]) => void) | undefined) {
  const [over, setOver] = useState(false);
  if (take === undefined) return { over: false, place: {} };
  const place = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      if (event.dataTransfer.files.length > 0) take([...event.dataTransfer.files]);
    },
  };
  return { over, place };
}
