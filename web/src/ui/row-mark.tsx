import { words } from "../words.ts";

export type RowMarkProps = {
  /** Whom or what it selects. */
  readonly name: string;
  readonly isSelected: boolean;
  readonly select: () => void;
};

/** The mark by which a row is selected: for the pointer; the keyboard has x. */
export function RowMark({ name, isSelected, select }: RowMarkProps) {
  return (
    <input
      type="checkbox"
      className="row-mark"
      aria-label={words.ui.select(name)}
      checked={isSelected}
      onChange={select}
      tabIndex={-1}
    />
  );
}
