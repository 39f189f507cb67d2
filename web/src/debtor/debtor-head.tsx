import { Button } from "@mantine/core";
import { liftAlert, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Amounts } from "../ui/amount.tsx";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { Tag } from "../ui/tag.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { languageName } from "./fact-text.ts";
import { AlsoHere } from "./also-here.tsx";
import { LocalTimes } from "./local-times.tsx";
import { Returning } from "./returning.tsx";

/** Who this is, what time it is there, how much is owed, and what must be known before anything is said. */
export function DebtorHead({ heldBy }: { readonly heldBy: string | undefined }) {
  const { view } = useDebtorDesk();
  const { debtor, former, localTimes, points, owed, alerts, items, stops, circumstances } = view;
  const formerName = former.find(({ what }) => what === "name")?.former;
  return (
    <header className="debtor-head">
      <div className="debtor-head-line">
        <ScreenTitle>{debtor.name}</ScreenTitle>
        <span className="debtor-head-facts">
          <span className="figures">{debtor.number}</span>
          <span>{words.kinds.other(debtor.kind)}</span>
          {debtor.segment === null ? null : <Tag>{debtor.segment}</Tag>}
          {formerName === undefined ? null : <span>{words.people.facts.formerly(formerName)}</span>}
          <LocalTimes times={localTimes} points={points} />
          <AlsoHere />
          {debtor.language === "en" ? null : <Tag tone="accent">{languageName(debtor.language)}</Tag>}
          {items.some(({ dispute }) => dispute !== null) ? <Tag tone="amber">{words.debtor.disputed}</Tag> : null}
          {[...new Set(stops.map(({ kind }) => kind))].map((kind) => (
            <Tag key={kind} tone="red">
              {words.kinds.stop(kind)}
            </Tag>
          ))}
          {circumstances.map(({ id, kind }) => (
            <Tag key={id} tone="amber">
              {words.kinds.circumstance(kind)}
            </Tag>
          ))}
        </span>
        <span className="debtor-head-owed">
          <Amounts values={owed.map(({ total, currency }) => ({ amount: total, currency }))} />
        </span>
      </div>
      {heldBy === undefined ? null : (
        <Banner tone="amber" urgent title={words.debtor.heldByOther(heldBy)}>
          <span>{words.debtor.heldByOtherWords}</span>
        </Banner>
      )}
      <Returning />
      {alerts.map((alert) => (
        <AlertLine key={alert.id} alert={alert} />
      ))}
    </header>
  );
}

/** A note that is pinned above everything, until somebody takes it down. */
function AlertLine({ alert }: { readonly alert: ReadDebtorAnswer["alerts"][number] }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const lift = useAct({ send: (alertId: string, options) => liftAlert({ debtorId, alertId }, options), done: refresh });
  const action = may("liftAlert") ? (
    <Button size="compact-xs" variant="default" loading={lift.busy} onClick={() => lift.run(alert.id)}>
      {words.people.unpin}
    </Button>
  ) : null;
  return (
    <>
      <Banner tone="amber" title={words.debtor.alert} action={action}>
        <span>{alert.words}</span>
        <span className="soft">
          <Moment at={alert.placedAt} />
        </span>
      </Banner>
      <ActTrouble error={lift.error} />
    </>
  );
}
