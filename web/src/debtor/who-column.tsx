import { AccountsPanel } from "./accounts-panel.tsx";
import { AssignedPanel } from "./assigned-panel.tsx";
import { CircumstancesPanel } from "./circumstances-panel.tsx";
import { CreditPanel } from "./credit-panel.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { DocumentsPanel } from "./documents-panel.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { GroupPanel } from "./group-panel.tsx";
import { PauseList } from "./pause-list.tsx";
import { PeopleList } from "./people-list.tsx";
import { PointList } from "./point-list.tsx";
import { SecretList } from "./secret-list.tsx";
import { StopList } from "./stop-list.tsx";

/** Who the debtor is: how to reach them, who stands beside them, and under what they owe. */
export function WhoColumn() {
  const { view } = useDebtorDesk();
  return (
    <>
      {view.stops.length === 0 ? null : <StopList />}
      {view.pauses.length === 0 ? null : <PauseList />}
      <PointList />
      <PeopleList />
      <CircumstancesPanel />
      {view.secrets.length === 0 ? null : <SecretList />}
      <DocumentsPanel />
      <FactsPanel />
      <GroupPanel />
      <CreditPanel />
      <AccountsPanel />
      <AssignedPanel />
    </>
  );
}
