import { SnoozeForm } from "../assigning/snooze-form.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Puts the debtor who is open off. */
export function PutOffForm() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const done = () => {
    compose(undefined);
    return refresh();
  };
  return <SnoozeForm debtorIds={[debtorId]} done={done} cancel={() => compose(undefined)} />;
}
