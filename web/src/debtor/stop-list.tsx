import { Button } from "@mantine/core";
import { liftStop } from "../client.ts";
import { AskApproval } from "../floor/ask-approval.tsx";
import { useMay } from "../shell/session.ts";
import { NearDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** What the law or the person stops, with what was said, and since when it is known. */
export function StopList() {
  const { debtorId, view, refresh } = useDebtorDesk();
  const may = useMay();
  const lift = useAct({ send: (stopId: string, options) => liftStop({ debtorId, stopId }, options), done: refresh });
  return (
    <Panel title={words.debtor.stops}>
      <ul className="plain-list facts facts-to-end">
        {view.stops.map((stop) => (
          <li key={stop.id} className="facts-stop">
            <span className="facts-main">{words.kinds.stop(stop.kind)}</span>
            <span className="small">{stop.because}</span>
            <span className="soft small">
              {words.debtor.stopSince} <NearDay on={stop.receivedOn} />
              {stop.account === null ? null : `, ${words.debtor.of(stop.account)}`}
            </span>
            {may("liftStop") ? (
              <Button size="compact-xs" variant="default" loading={lift.busy} onClick={() => lift.run(stop.id)}>
                {words.debtor.liftStop}
              </Button>
            ) : null}
            {may("askApproval") && !may("liftStop") ? (
              <AskApproval debtorId={debtorId} kind="lift-stop" thingId={stop.id} />
            ) : null}
          </li>
        ))}
      </ul>
      <ActTrouble error={lift.error} />
    </Panel>
  );
}
