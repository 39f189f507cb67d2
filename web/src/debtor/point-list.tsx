import { Button } from "@mantine/core";
import { useState } from "react";
import { AskWhere } from "../call/ask-where.tsx";
import { endPoint, optOutPoint, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDay, NearDayOf } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { Tag } from "../ui/tag.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { Consents, GiveConsent } from "./consents.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { OptIn } from "./opt-in.tsx";
import { PointForm } from "./point-form.tsx";

type Point = ReadDebtorAnswer["points"][number];

/** Numbers come before addresses, for one mostly calls. */
// prettier-ignore
const order = ["mobile", "landline", "voip", "work-phone", "email", "work-email", "home", "work", "social"];

/** Where e-mail and texts go, of which somebody may opt out. */
const messaged = ["email", "work-email", "mobile", "voip"];

const placeOf = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);

/** The numbers and addresses, each with where it comes from, and a mark where nothing may be sent to it now. */
export function PointList() {
  const { view } = useDebtorDesk();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  return (
    <Panel title={words.debtor.reach}>
      {view.points.length === 0 ? <span className="soft">{words.debtor.noPoints}</span> : null}
      <ul className="plain-list facts facts-to-end">
        {view.points
          .toSorted((a, b) => placeOf(a.kind) - placeOf(b.kind))
          .map((point) => (
            <PointLine key={point.id} point={point} />
          ))}
      </ul>
      {adding ? <PointForm close={() => setAdding(false)} /> : null}
      {may("addPoint") && !adding ? (
        <Button size="compact-xs" variant="default" onClick={() => setAdding(true)}>
          {words.people.addPoint}
        </Button>
      ) : null}
    </Panel>
  );
}

function PointLine({ point }: { readonly point: Point }) {
  const { debtorId, view, refresh } = useDebtorDesk();
  const may = useMay();
  const end = useAct({
    send: (because: string, options) => endPoint({ debtorId, pointId: point.id, body: { because } }, options),
    done: refresh,
  });
  const optOut = useAct({
    send: (because: string, options) => optOutPoint({ debtorId, pointId: point.id, body: { because } }, options),
    done: refresh,
  });
  const acts = view.acts.filter(({ pointId, fromHere }) => pointId === point.id && fromHere);
  const whose = view.related.find(({ id }) => id === point.relationId);
  const isStopped = acts.length > 0 && acts.every(({ allowed }) => !allowed);
  return (
    <li>
      <span className="facts-main figures">{phoneText(point.value)}</span>
      <span className="soft small">
        {whose === undefined ? "" : `${whose.name}, ${words.kinds.other(whose.role)}: `}
        {words.kinds.point(point.kind)}, {words.kinds.source(point.source)} {words.debtor.since}{" "}
        {point.since.length > 10 ? <NearDayOf at={point.since} /> : <NearDay on={point.since} />}
      </span>
      {point.optedOutAt === null ? null : (
        <span className="soft small">
          {words.people.optedOut} <NearDayOf at={point.optedOutAt} />
        </span>
      )}
      <Consents point={point} />
      {isStopped ? <Tag tone="red">{words.doing.notAllowed}</Tag> : null}
      <span className="facts-acts">
        <AskWhere point={point} />
        {may("endPoint") ? <AskReason act={words.people.end} question={words.people.endPointWhy} {...end} /> : null}
        {may("recordConsent") ? <GiveConsent point={point} /> : null}
        {may("optInPoint") && point.optedOutAt !== null ? <OptIn point={point} /> : null}
        {may("optOutPoint") && messaged.includes(point.kind) && point.optedOutAt === null ? (
          <AskReason act={words.people.optOut} question={words.people.optOutWhy} {...optOut} />
        ) : null}
      </span>
    </li>
  );
}
