/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus --
   the combobox pattern of ARIA: the field keeps the focus, hears the keys, and names the option that is chosen */
import { TextInput } from "@mantine/core";
import { useId, type RefObject } from "react";
import { words } from "../words.ts";
import type { Offer } from "./filter-offers.ts";
import { useOffers } from "./use-offers.ts";

type FilterFieldProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly type: (text: string) => void;
  /** What cannot be read of it, in words. */
  readonly fault: string | undefined;
};

/** The filter as it is typed, with what may come next offered below it. */
export function FilterField({ field, text, type, fault }: FilterFieldProps) {
  const { offers, place, take, hear, open, close } = useOffers({ field, text, type });
  const list = useId();
  return (
    <div className="filter-field">
      <TextInput
        ref={field}
        type="search"
        aria-label={words.book.find}
        placeholder={words.book.findHint}
        value={text}
        error={fault}
        onChange={(event) => {
          type(event.currentTarget.value);
          open();
        }}
        onKeyDown={hear}
        onBlur={close}
        role="combobox"
        aria-expanded={offers.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={offers[place] === undefined ? undefined : `${list}-${place}`}
        autoComplete="off"
        spellCheck={false}
      />
      <Offers id={list} offers={offers} place={place} take={take} />
    </div>
  );
}

type OffersProps = {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly place: number;
  readonly take: (offer: Offer) => void;
};

function Offers({ id, offers, place, take }: OffersProps) {
  return (
    <div id={id} role="listbox" aria-label={words.book.offers} className="filter-offers" hidden={offers.length === 0}>
      {offers.map((offer, index) => (
        <div
          key={offer.text}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === place}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(offer)}
        >
          <span className="figures">{offer.text}</span>
          <span className="soft small">{words.said(offer.says)}</span>
        </div>
      ))}
    </div>
  );
}
