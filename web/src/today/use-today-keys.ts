import { useMay } from "../shell/session.ts";
import { useKeys } from "../ui/key-bindings.ts";
import { words } from "../words.ts";
import type { useActing } from "./use-acting.ts";

type Doing = Pick<ReturnType<typeof useActing>, "act" | "clear" | "toggleFocused"> & {
  readonly move: (step: 1 | -1) => void;
  readonly next: () => void;
  readonly filter: () => void;
};

/** The keys of Today: through the rows, onto the filter, and what is done with whom one selects. */
export function useTodayKeys({ move, next, filter, act, clear, toggleFocused }: Doing): void {
  const may = useMay();
  const { keys } = words.sharing;
  useKeys(words.today.list, [
    { key: "j", label: words.today.keys.down, run: () => move(1) },
    { key: "k", label: words.today.keys.up, run: () => move(-1) },
    ...(may("takeNext") ? [{ key: "n", label: words.today.keys.next, run: next }] : []),
    { key: "/", label: keys.filter, run: filter },
    ...(may("snoozeDebtors")
      ? [
          { key: "x", label: keys.select, run: toggleFocused },
          { key: "z", label: keys.snooze, run: () => act("snooze") },
        ]
      : []),
    ...(may("assignDebtors") ? [{ key: "a", label: keys.assign, run: () => act("assign") }] : []),
    { key: "Escape", label: words.sharing.unselect, run: clear },
  ]);
}
