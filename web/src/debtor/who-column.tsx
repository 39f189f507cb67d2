import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { CreditPanel } from "./credit-panel.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { GroupPanel } from "./group-panel.tsx";
import { PeopleList } from "./people-list.tsx";
import { PointList } from "./point-list.tsx";
import { StopList } from "./stop-list.tsx";

/** Who the debtor is: how to reach them, who stands beside them, and under what they owe. */
export function WhoColumn() {
  const { view } = useDebtorDesk();
  return (
    <>
      {view.stops.length === 0 ? null : <StopList />}
      <PointList />
      <PeopleList />
      <GroupPanel />
      <CreditPanel />
      <Panel title={words.debtor.accounts}>
        <ul className="plain-list facts">
          {view.accounts.map((account) => (
            <li key={account.id}>
              <span className="facts-main">{account.creditor}</span>
              <span className="soft small">
                {words.kinds.account(account.kind)} <span className="figures">{account.number}</span>
                {`, ${words.debtor.capacity(account.capacity)}`}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
