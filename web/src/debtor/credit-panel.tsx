import { liftHold, placeHold, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { Tag } from "../ui/tag.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { LimitForm } from "./limit-form.tsx";

type Credit = ReadDebtorAnswer["credit"][number];
type Line = Credit["lines"][number];

/** How far each creditor trusts the debtor: what is owed, the limit, and whether credit is on hold. */
export function CreditPanel() {
  const { view } = useDebtorDesk();
  return (
    <Panel title={words.debtor.credit.title}>
      <ul className="plain-list facts">
        {view.credit.map((credit) => (
          <CreditOf key={credit.creditorId} credit={credit} />
        ))}
      </ul>
    </Panel>
  );
}

function CreditOf({ credit }: { readonly credit: Credit }) {
  const may = useMay();
  return (
    <li>
      <span className="facts-main">{credit.creditor}</span>
      {credit.lines.map((line) => (
        <CreditLine key={line.exposure.currency} line={line} creditorId={credit.creditorId} />
      ))}
      <Hold credit={credit} mayLift={may("liftHold")} mayPlace={may("placeHold")} />
    </li>
  );
}

function CreditLine({ line, creditorId }: { readonly line: Line; readonly creditorId: string }) {
  const may = useMay();
  const { exposure, limit, isOverLimit } = line;
  return (
    <>
      <span className="small">
        {words.debtor.credit.exposure} <Amount value={exposure} />{" "}
        {isOverLimit ? <Tag tone="red">{words.debtor.credit.over}</Tag> : null}
      </span>
      {limit === null ? (
        <span className="soft small">{words.debtor.credit.noLimit}</span>
      ) : (
        <span className="soft small">
          {words.debtor.credit.limit} <Amount value={limit.amount} tone="soft" /> {words.debtor.since}{" "}
          <NearDay on={limit.sinceOn} />
          {limit.by === null ? null : `, ${limit.by}`}: {limit.because}
        </span>
      )}
      {may("setCreditLimit") || may("askApproval") ? (
        <LimitForm creditorId={creditorId} currency={exposure.currency} />
      ) : null}
    </>
  );
}

type HoldProps = { readonly credit: Credit; readonly mayLift: boolean; readonly mayPlace: boolean };

function Hold({ credit: { creditorId, hold }, mayLift, mayPlace }: HoldProps) {
  const { debtorId, refresh } = useDebtorDesk();
  const lift = useAct({
    send: (because: string, options) => liftHold({ debtorId, holdId: hold?.id ?? "", body: { because } }, options),
    done: refresh,
  });
  if (hold === null) {
    if (!mayPlace) return null;
    return <PlaceHold key="place" creditorId={creditorId} />;
  }
  return (
    <>
      <span className="small">
        <Tag tone="red">{words.debtor.credit.onHold}</Tag> {hold.because}
        {hold.by === null ? null : ` (${hold.by})`}
      </span>
      {mayLift ? (
        <AskReason key="lift" act={words.debtor.credit.lift} question={words.debtor.credit.liftWhy} {...lift} />
      ) : null}
    </>
  );
}

type PlaceHoldProps = { readonly creditorId: string; readonly suggested?: string };

/** Puts credit on hold. What is suggested as the reason may be said otherwise. */
export function PlaceHold({ creditorId, suggested = "" }: PlaceHoldProps) {
  const { debtorId, refresh } = useDebtorDesk();
  const place = useAct({
    send: (because: string, options) => placeHold({ debtorId, body: { creditorId, because } }, options),
    done: refresh,
  });
  const { place: act, placeWhy: question } = words.debtor.credit;
  return <AskReason act={act} question={question} suggested={suggested} {...place} />;
}
