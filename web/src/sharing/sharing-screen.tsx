import { useState } from "react";
import { AssignForm } from "../assigning/assign-form.tsx";
import { usePeople } from "../assigning/use-people.ts";
import { Empty } from "../ui/empty.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { BalancePanel } from "./balance-panel.tsx";
import { PeopleTable, type Open } from "./people-table.tsx";
import { WorkerForm } from "./worker-form.tsx";
import "./sharing.css";

/** Who has how much to do today, whom each may be given, and how to even the days out. */
export function SharingScreen() {
  const people = usePeople();
  const [open, setOpen] = useState<Open>();
  const { data } = people;
  const chosen = data?.people.find(({ loginId }) => loginId === open?.loginId);
  const close = () => setOpen(undefined);
  return (
    <div className="screen">
      <ScreenHead title={words.sharing.title} lead={words.sharing.lead} />
      {people.error === null ? null : <ReadTrouble error={people.error} again={() => void people.refetch()} />}
      {people.isPending ? <SkeletonRows count={4} height={44} /> : null}
      {data?.people.length === 0 ? <Empty title={words.sharing.none}>{words.sharing.noneWords}</Empty> : null}
      {data === undefined || data.people.length === 0 ? null : (
        <>
          <Panel title={words.sharing.people} flush>
            <PeopleTable data={data} open={setOpen} />
          </Panel>
          {chosen === undefined || open?.what !== "change" ? null : (
            <Panel title={words.sharing.changeOf(chosen.name)}>
              <WorkerForm key={chosen.loginId} person={chosen} among={data} close={close} />
            </Panel>
          )}
          {chosen === undefined || open?.what !== "give" ? null : (
            <Panel title={words.sharing.handOverOf(chosen.name)}>
              <AssignForm what={{ ofLoginId: chosen.loginId }} done={close} cancel={close} />
            </Panel>
          )}
          <BalancePanel />
        </>
      )}
    </div>
  );
}
