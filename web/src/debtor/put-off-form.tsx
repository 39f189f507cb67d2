import { SnoozeForm } from "../assigning/snooze-form.tsx";
import type { LeftOut } from "../assigning/left-out.tsx";
import { useNotice } from "../ui/notice.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Puts the debtor who is open off. */
export function PutOffForm() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const done = ([left]: readonly LeftOut[]) => {
    if (left !== undefined) tell({ says: sentenceText(left.because) });
    compose(undefined);
    return refresh();
  };
  return <SnoozeForm debtorIds={[debtorId]} done={done} cancel={() => compose(undefined)} />;
}
