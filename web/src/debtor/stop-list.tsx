import { TextInput } from "@mantine/core";
import { useState } from "react";
import { amendStop, answerStop, liftStop, type AmendStopBody, type ReadDebtorAnswer } from "../client.ts";
import { AskApproval } from "../floor/ask-approval.tsx";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDay } from "../ui/day.tsx";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { Panel } from "../ui/panel.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { Proofs } from "./evidence.tsx";
import { stopKinds, type StopFacts } from "./stop-draft.ts";
import { DayField } from "./stop-fields.tsx";
import { courtText, stopSays } from "./stop-says.ts";

type Stop = ReadDebtorAnswer["stops"][number];

/** What the law or the person stops, with what it keeps from going out, what was said, by whom, and since when. */
export function StopList() {
  const { view } = useDebtorDesk();
  return (
    <Panel title={words.debtor.stops}>
      <ul className="plain-list facts facts-to-end">
        {view.stops.map((stop) => (
          <StopLine key={stop.id} stop={stop} />
        ))}
      </ul>
    </Panel>
  );
}

function StopLine({ stop }: { readonly stop: Stop }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const lift = useAct({
    send: (because: string, options) => liftStop({ debtorId, stopId: stop.id, body: { because } }, options),
    done: refresh,
  });
  const answer = useAct({
    send: (sent: string, options) => answerStop({ debtorId, stopId: stop.id, body: { sent } }, options),
    done: refresh,
  });
  const amends = amendable(stop);
  const isAnswered = stop.kind === "original-creditor" && may("answerStop");
  return (
    <li className="facts-stop">
      <span className="facts-main">{words.kinds.stop(stop.kind)}</span>
      <Effect stop={stop} />
      <span className="small">{stop.because}</span>
      <Source stop={stop} />
      <Proofs documents={stop.documents} />
      <span className="facts-acts">
        {may("amendStop") && amends.length > 0 ? <Amend stop={stop} names={amends} /> : null}
        {isAnswered ? <AskReason act={words.stops.answer} question={words.stops.answerHow} {...answer} /> : null}
        {may("liftStop") ? <AskReason act={words.debtor.liftStop} question={words.stops.liftWhy} {...lift} /> : null}
        {may("askApproval") && !may("liftStop") && !isAnswered ? (
          <AskApproval debtorId={debtorId} kind="lift-stop" thingId={stop.id} />
        ) : null}
      </span>
    </li>
  );
}

/** What it keeps from going out, and what a court or the wait for an answer adds to that. */
function Effect({ stop: { kind, facts } }: { readonly stop: Stop }) {
  const { view } = useDebtorDesk();
  const known = stopKinds.find((each) => each === kind);
  if (known === undefined) return null;
  const point = view.points.find(({ id }) => id === facts.pointId);
  const person = view.related.find(({ id }) => id === facts.relationId)?.name;
  const court = courtText(facts);
  const says = stopSays(known, facts, { point: point === undefined ? undefined : phoneText(point.value), person });
  return <span className="small">{court === "" ? says : `${says} (${court})`}</span>;
}

function Source({ stop: { receivedOn, saidBy, medium, account } }: { readonly stop: Stop }) {
  return (
    <span className="soft small">
      {words.debtor.stopSince} <NearDay on={receivedOn} />
      {saidBy === null ? null : `, ${words.stops.saidBy(saidBy)}`}
      {medium === null ? null : ` (${words.people.saidByMedium[medium]})`}
      {account === null ? null : `, ${words.debtor.of(account)}`}
    </span>
  );
}

type Amending = keyof AmendStopBody["facts"];

const byKind: Readonly<Record<string, readonly Amending[]>> = {
  bankruptcy: ["dischargedOn", "dismissedOn"],
  attorney: ["unresponsiveSince"],
  "inconvenient-time": ["until"],
  medium: ["until"],
};

/** What may still become known of a stop. */
function amendable({ kind, facts }: Stop): readonly Amending[] {
  return (byKind[kind] ?? []).filter((name) => facts[name] === undefined);
}

type AmendProps = { readonly stop: Stop; readonly names: readonly Amending[] };

/** Adds what became known of a stop: a discharge, a dismissal, an attorney's silence, a last day. */
function Amend({ stop, names }: AmendProps) {
  return (
    <OpensBeside button={words.stops.amend} label={words.stops.amendWhat}>
      {(close) => <AmendForm stop={stop} names={names} close={close} />}
    </OpensBeside>
  );
}

function AmendForm({ stop, names, close }: AmendProps & { readonly close: () => void }) {
  const { debtorId, refresh } = useDebtorDesk();
  const [facts, setFacts] = useState<StopFacts>({});
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (body: AmendStopBody, options) => amendStop({ debtorId, stopId: stop.id, body }, options),
    done: () => {
      close();
      return refresh();
    },
  });
  const said = Object.fromEntries(names.flatMap((name) => (facts[name] ? [[name, facts[name]]] : [])));
  return (
    <ActForm
      label={words.stops.amend}
      act={act}
      isWhole={Object.keys(said).length > 0 && because.trim() !== ""}
      send={() => act.run({ facts: said, because: because.trim() })}
      cancel={close}
    >
      {names.map((name) => (
        <DayField key={name} name={name} facts={facts} say={(change) => setFacts({ ...facts, ...change })} />
      ))}
      <TextInput
        label={words.stops.amendWhy}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        data-autofocus
      />
    </ActForm>
  );
}
