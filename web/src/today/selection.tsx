import { Button } from "@mantine/core";
import { AssignForm } from "../assigning/assign-form.tsx";
import { SnoozeForm } from "../assigning/snooze-form.tsx";
import { useMay } from "../shell/session.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";
import type { useActing } from "./use-acting.ts";

type SelectionProps = Pick<ReturnType<typeof useActing>, "chosen" | "acting" | "act" | "clear" | "done">;

/** What can be done with the entries that are selected: the form opens below, and covers nothing. */
export function Selection({ chosen, acting, act, clear, done }: SelectionProps) {
  const may = useMay();
  if (chosen.length === 0) return null;
  const debtorIds = chosen.map(({ debtorId }) => debtorId);
  const close = { done, cancel: () => act(undefined) };
  return (
    <section className="worklist-selection" aria-label={words.sharing.selection}>
      <div className="worklist-selection-head">
        <output>{words.sharing.selected(chosen.length)}</output>
        {may("snoozeDebtors") ? (
          <Button size="compact-sm" rightSection={<KeyCap>Z</KeyCap>} onClick={() => act("snooze")}>
            {words.sharing.snooze}
          </Button>
        ) : null}
        {may("assignDebtors") ? (
          <Button size="compact-sm" rightSection={<KeyCap>A</KeyCap>} onClick={() => act("assign")}>
            {words.sharing.handOver}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="subtle" onClick={clear}>
          {words.sharing.unselect}
        </Button>
      </div>
      {acting === "snooze" ? <SnoozeForm debtorIds={debtorIds} {...close} /> : null}
      {acting === "assign" ? <AssignForm what={{ debtorIds }} {...close} /> : null}
    </section>
  );
}
