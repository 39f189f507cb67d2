import { words } from "../words.ts";
import { useKeys, type KeyBinding } from "./key-bindings.ts";
import { useRowKeys } from "./row-keys.ts";
import { useSelected } from "./use-selected.ts";

type Listed<Row> = {
  /** What the list is called where its keys are told. */
  readonly title: string;
  readonly rows: readonly Row[];
  /** The same function each time: what names a row among the others. */
  readonly keyOf: (row: Row) => string;
  /** Whether rows are selected: only where something can be done with them. */
  readonly selects?: boolean;
};

/** What the keys of an act take hold of. */
export type Grip<Row> = {
  /** What is selected. */
  readonly chosen: readonly Row[];
  /** What is selected, or else the row in focus. */
  readonly targets: () => readonly Row[];
  /** Selects the row in focus where none is selected. */
  readonly take: () => void;
};

/** A list as it is worked by keys: which row has the focus, which are selected, and what an act would be done with. */
export type List<Row> = ReturnType<typeof useList<Row>>;

/**
 * Every list is walked and selected alike: j and k through the rows, Enter opens the one in focus because it is a link, x
 * selects it, Shift+x all up to it, Escape none. What can be done with them is a list's own.
 */
export function useList<Row, Element extends HTMLElement = HTMLOListElement>(
  { title, rows, keyOf, selects = false }: Listed<Row>,
  ownKeys: (grip: Grip<Row>) => readonly KeyBinding[] = () => [],
) {
  const { list, move, place } = useRowKeys<Element>();
  const selected = useSelected(rows, keyOf);
  const focused = () => rows[place()];
  const targets = () => {
    const row = focused();
    return selected.chosen.length > 0 || row === undefined ? selected.chosen : [row];
  };
  const take = () => {
    const row = focused();
    if (selected.chosen.length === 0 && row !== undefined) selected.toggle(row);
  };
  const select = (how?: { readonly shift: boolean }) => {
    const row = focused();
    if (row === undefined) return;
    if (how?.shift === true) selected.stretch(row);
    else selected.toggle(row);
  };
  const { keys } = words.ui;
  useKeys(title, [
    { key: "j", label: keys.down, run: () => move(1) },
    { key: "k", label: keys.up, run: () => move(-1) },
    ...(selects ? [{ key: "x", label: keys.select, run: select }] : []),
    ...ownKeys({ chosen: selected.chosen, targets, take }),
    ...(selects ? [{ key: "Escape", label: keys.unselect, run: selected.clear }] : []),
  ]);
  return { list, selected };
}
