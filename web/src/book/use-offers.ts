import { useState, type KeyboardEvent, type RefObject } from "react";
import { endOf, offersFor, type Offer } from "./filter-offers.ts";
import { useFilterFields } from "./use-book.ts";

type Typing = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly type: (text: string) => void;
};

/** What may come next of a filter while it is typed, which of it is chosen, and what keys do with it. */
export function useOffers({ field, text, type }: Typing) {
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(-1);
  const fields = useFilterFields();
  const offers = isOpen ? offersFor(text, fields) : [];
  const take = ({ text: offered }: Offer) => {
    type(`${text.slice(0, text.length - endOf(text).length)}${offered}`);
    setPlace(-1);
    field.current?.focus();
  };
  const hear = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const offer = offers[place];
    // From none of them, up leads to the last as down leads to the first.
    const from = step === -1 ? Math.max(place, 0) : place;
    if (step !== undefined && offers.length > 0) setPlace((from + step + offers.length) % offers.length);
    else if (event.key === "Enter" && offer !== undefined) take(offer);
    else if (event.key === "Escape" && offers.length > 0) setOpen(false);
    else if (event.key === "Escape") field.current?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = () => {
    setOpen(true);
    setPlace(-1);
  };
  return { offers, place, take, hear, open, close: () => setOpen(false) };
}
