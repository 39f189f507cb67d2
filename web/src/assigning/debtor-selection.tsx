import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { KeyCap } from "../ui/key-cap.tsx";
import { SelectionBar } from "../ui/selection-bar.tsx";
import { words } from "../words.ts";
import { AssignForm } from "./assign-form.tsx";
import { LeftOutList, type LeftOut } from "./left-out.tsx";
import { PauseManyForm } from "./pause-many-form.tsx";
import { SnoozeForm } from "./snooze-form.tsx";
import type { useActing } from "./use-acting.ts";
import { WriteManyForm } from "./write-many-form.tsx";

type DebtorSelectionProps = {
  readonly debtorIds: readonly string[];
  readonly says?: string;
  readonly acting: ReturnType<typeof useActing>;
  readonly clear: () => void;
  /** What else can be done with them on this list. */
  readonly children?: ReactNode;
};

/** What can be done with the debtors that are selected, the same on every list of debtors; below it who was left out. */
export function DebtorSelection({ debtorIds, says, acting, clear, children }: DebtorSelectionProps) {
  const { acts, begin, left, dismiss } = acting;
  return (
    <>
      {debtorIds.length === 0 ? null : (
        <SelectionBar
          says={says ?? words.sharing.selected(debtorIds.length)}
          clear={clear}
          forget={() => begin(undefined)}
          acts={
            <>
              {acts.map(({ act, key, label }) => (
                <Button
                  key={act}
                  size="compact-sm"
                  rightSection={<KeyCap>{key.toUpperCase()}</KeyCap>}
                  onClick={() => begin(act)}
                >
                  {label}
                </Button>
              ))}
              {children}
            </>
          }
        >
          <ActingForm debtorIds={debtorIds} acting={acting} clear={clear} />
        </SelectionBar>
      )}
      <LeftOutList left={left} close={dismiss} />
    </>
  );
}

type FormProps = Pick<DebtorSelectionProps, "debtorIds" | "acting" | "clear">;

function ActingForm({ debtorIds, acting: { acting, begin, done }, clear }: FormProps) {
  const close = {
    cancel: () => begin(undefined),
    done: (left: readonly LeftOut[] = []) => {
      clear();
      done(left);
    },
  };
  if (acting === undefined) return null;
  if (acting === "assign") return <AssignForm what={{ debtorIds }} {...close} done={() => close.done()} />;
  const Form = { snooze: SnoozeForm, pause: PauseManyForm, write: WriteManyForm }[acting];
  return <Form debtorIds={debtorIds} {...close} />;
}
