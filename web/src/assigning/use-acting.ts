import { useState } from "react";
import { useMay } from "../shell/session.ts";
import type { KeyBinding } from "../ui/key-bindings.ts";
import type { Grip } from "../ui/use-list.ts";
import { words } from "../words.ts";
import type { LeftOut } from "./left-out.tsx";

/** What can be done with many debtors at once, each by its key. */
type Acting = "snooze" | "assign" | "pause" | "write";

const operationOf = {
  snooze: "snoozeDebtors",
  assign: "assignDebtors",
  pause: "pauseDebtors",
  write: "writeLetters",
} as const;

const keyOf = { snooze: "z", assign: "a", pause: "p", write: "w" } as const;

/** The acts that the person may do, in the order in which they are shown, each with its key. */
function useActs() {
  const may = useMay();
  return (["snooze", "assign", "pause", "write"] as const)
    .filter((act) => may(operationOf[act]))
    .map((act) => ({ act, key: keyOf[act], label: words.sharing.acts[act] }));
}

/** What is being done with the debtors that are selected, and who was left out of what was done last, with the reason. */
export function useActing(again: () => void) {
  const [acting, setActing] = useState<Acting>();
  const [left, setLeft] = useState<readonly LeftOut[]>([]);
  const acts = useActs();
  return {
    acting,
    acts,
    begin: setActing,
    left,
    dismiss: () => setLeft([]),
    done: (leftOut: readonly LeftOut[]) => {
      setActing(undefined);
      setLeft(leftOut);
      again();
    },
  };
}

/** The keys of the acts: each begins with what is selected, or else with the row in focus. */
export function actingKeys<Row>(
  { acts, begin }: Pick<ReturnType<typeof useActing>, "acts" | "begin">,
  { take }: Grip<Row>,
): readonly KeyBinding[] {
  return acts.map(({ act, key, label }) => ({
    key,
    label,
    run: () => {
      take();
      begin(act);
    },
  }));
}
