import { useRef, useState, type KeyboardEvent } from "react";
import { caretPlace } from "./caret-place.ts";

/** A word that may stand at the caret, and what it means. */
export type Offer = { readonly name: string; readonly says: string };

/** What may stand at a caret: from where on it is typed, and the text once one of the offers was chosen. */
export type Completing = {
  readonly from: number;
  readonly offers: readonly Offer[];
  readonly completed: (name: string) => { readonly text: string; readonly caret: number };
};

type Open = Completing & { readonly left: number; readonly top: number };

type Asked = {
  readonly completingAt: (text: string, caret: number) => Completing | undefined;
  readonly change: (text: string) => void;
};

/** The completions of a text area: what fits what is typed, where it stands, and what the keys do with it. */
export function useCompletion({ completingAt, change }: Asked) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const [place, setPlace] = useState(0);
  const found = open?.offers ?? [];

  const look = (element: HTMLTextAreaElement) => {
    const completing = completingAt(element.value, element.selectionStart);
    setOpen(completing && { ...completing, ...caretPlace(element, completing.from) });
    setPlace(0);
  };
  const choose = (offer: Offer | undefined) => {
    if (open === undefined || offer === undefined || area.current === null) return;
    const { text, caret } = open.completed(offer.name);
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
