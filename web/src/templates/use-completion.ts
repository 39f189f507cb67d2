import { useRef, useState, type KeyboardEvent } from "react";
import { caretPlace } from "./caret-place.ts";
import { completed, completionAt, type Completion } from "./completion.ts";

export type Field = { readonly name: string; readonly says: string };

type Open = Completion & { readonly left: number; readonly top: number };

/** The completions of a text area: which fields fit what is typed, where they stand, and what the keys do with them. */
export function useCompletion(fields: readonly Field[], change: (text: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const [place, setPlace] = useState(0);
  const found = open === undefined ? [] : fields.filter(({ name }) => name.includes(open.typed));

  const look = (element: HTMLTextAreaElement) => {
    const completion = completionAt(element.value, element.selectionStart);
    setOpen(completion && { ...completion, ...caretPlace(element, completion.from) });
    setPlace(0);
  };
  const choose = (field: Field | undefined) => {
    if (open === undefined || field === undefined || area.current === null) return;
    const { text, caret } = completed(area.current.value, open, field.name);
    area.current.value = text;
    area.current.setSelectionRange(caret, caret);
    change(text);
    setOpen(undefined);
  };
  const close = () => setOpen(undefined);
  /** Whether a key was for the list. */
  const hear = (event: KeyboardEvent): boolean => {
    if (found.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setPlace((place + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(found[place]);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { area, found, place, at: { left: open?.left ?? 0, top: open?.top ?? 0 }, look, choose, hear, close };
}
