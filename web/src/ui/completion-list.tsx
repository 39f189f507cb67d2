/* oxlint-disable jsx-a11y/prefer-tag-over-role --
   the listbox of a text that keeps the focus, as ARIA has it; no tag is one */
import type { CSSProperties } from "react";
import type { Offer } from "./use-completion.ts";
import { words } from "../words.ts";
import "./completion-list.css";

type CompletionListProps = {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Offer[];
  readonly place: number;
  readonly at: { readonly left: number; readonly top: number };
  readonly choose: (offer: Offer) => void;
};

/** What fits. The text keeps the focus, hears the keys, and names the one that is chosen. */
export function CompletionList({ id, label, found, place, at, choose }: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="completion-list"
      style={{ "--caret": `${at.left}px`, top: at.top } as CSSProperties}
    >
      {found.map((offer, index) => (
        <div
          key={offer.name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === place}
          ref={index === place ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
          // Before the text loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(offer);
          }}
        >
          <code>{offer.name}</code> <span className="small">{words.said(offer.says)}</span>
        </div>
      ))}
    </div>
  );
}
