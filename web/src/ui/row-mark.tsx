import { words } from "../words.ts";
import { useSingleKeys } from "./key-provider.tsx";
import "./selection-bar.css";

export type RowMarkProps = {
  /** Whom or what it selects. */
  readonly name: string;
  readonly isSelected: boolean;
  readonly select: () => void;
};

/** The mark by which a row is selected: for the pointer, and for whoever switched off the keys of which x is one. */
export function RowMark({ name, isSelected, select }: RowMarkProps) {
  const [hasSingleKeys] = useSingleKeys();
  return (
    <input
      type="checkbox"
      className="row-mark"
      aria-label={words.ui.select(name)}
      checked={isSelected}
      onChange={select}
      tabIndex={hasSingleKeys ? -1 : 0}
    />
  );
}
