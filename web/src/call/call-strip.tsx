import { Textarea } from "@mantine/core";
import { useRef, useState, type RefObject } from "react";
import type { ReportOutcomeBody } from "../client.ts";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { ReasonChoice } from "../debtor/reason-choice.tsx";
import { SpokeWith } from "../debtor/spoke-with.tsx";
import { StepProcedure } from "../procedures/procedure-beside.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { CallBesides } from "./call-besides.tsx";
import { CallFinish } from "./call-finish.tsx";
import { CallHead } from "./call-head.tsx";
import { CallScript } from "./call-script.tsx";
import { CallVoice } from "./call-voice.tsx";
import { LocationScript } from "./location-script.tsx";
import { OutcomeButtons } from "./outcome-buttons.tsx";
import type { CallOutcome } from "./outcomes.ts";
import { RightPartyCheck, shownByName } from "./right-party.tsx";
import { useCallDraft, type CallDraft } from "./use-call-draft.ts";
import { useCallKeys } from "./use-call-keys.ts";
import type { OpenCall } from "./use-call.ts";
import { useOutcome } from "./use-outcome.ts";
import "./call.css";

type CallStripProps = { readonly call: OpenCall; readonly close: () => void };

/** The strip of a call at the foot of the page: what to say, who is there, how it ended, what was said. */
export function CallStrip({ call, close }: CallStripProps) {
  const ending = useOutcome(call.permitId, close);
  const [picked, setPicked] = useState<CallOutcome>();
  const [draft, change] = useCallDraft(call.permitId);
  const end = (ended: CallOutcome, goOn: boolean) => ending.run({ goOn, body: reportOf(ended, draft) });
  const pick = (chosen: CallOutcome) => (chosen.name === "no-answer" ? end(chosen, true) : setPicked(chosen));
  const finish = (goOn: boolean) => picked !== undefined && end(picked, goOn);
  const [notes, reason] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLSelectElement>(null)];
  const match = () => change({ rightParty: shownByName(draft.rightParty) });
  useCallKeys({ pick, finish: () => finish(true), match, notes, reason });
  return (
    <aside className="call-strip" aria-label={words.call.title}>
      <CallHead call={call} />
      <div className="call-body">
        <div className="call-side">
          {call.isLocation && picked?.name !== "answered" ? (
            <LocationScript />
          ) : (
            <ToTheDebtor draft={draft} change={change} />
          )}
        </div>
        <div className="call-side">
          <OutcomeButtons isLocation={call.isLocation} picked={picked} pick={pick} />
          {call.isLocation ? null : <CallVoice picked={picked} />}
          {picked !== undefined && "reached" in picked ? (
            <Spoken draft={draft} change={change} picked={picked} reason={reason} />
          ) : null}
        </div>
        <div className="call-side">
          <Textarea
            ref={notes}
            label={withKey(words.call.notes, "N")}
            description={words.call.notesKept}
            inputWrapperOrder={["label", "input", "description"]}
            value={draft.notes}
            onChange={(event) => change({ notes: event.currentTarget.value })}
            minRows={3}
            maxRows={5}
            autosize
          />
          {call.isLocation ? null : <CallBesides />}
          <ActTrouble error={ending.error} />
          <CallFinish isReady={picked !== undefined} busy={ending.busy} finish={finish} />
        </div>
      </div>
    </aside>
  );
}

type ToTheDebtorProps = { readonly draft: CallDraft; readonly change: (changed: Partial<CallDraft>) => void };

/** What is said to the debtor, how it is known that it is them, and what the call is for. */
function ToTheDebtor({ draft: { rightParty }, change }: ToTheDebtorProps) {
  return (
    <>
      <CallScript isMatched={rightParty.matched} />
      <RightPartyCheck value={rightParty} onChange={(known) => change({ rightParty: known })} keyCap="V" />
      <CallProcedure />
    </>
  );
}

/** What the ladder asks of the call that is due, and the office's page for it, or for a first one. */
function CallProcedure() {
  const { view } = useDebtorDesk();
  // A promise taken meanwhile decides the case anew: the page beside the call stays that of the call that was begun.
  const [due] = useState(() => view.cases.map(({ next }) => next).find((next) => next?.action === "call"));
  return (
    <>
      {due?.task === undefined || due.task === null ? null : <p className="step-task">{words.said(due.task)}</p>}
      <StepProcedure name={due?.procedure ?? "first-call"} beside={words.call.title} />
    </>
  );
}

type SpokenProps = ToTheDebtorProps & {
  readonly picked: CallOutcome;
  readonly reason: RefObject<HTMLSelectElement | null>;
};

/** With whom one spoke, and why it is not paid. */
function Spoken({ draft, change, picked, reason: field }: SpokenProps) {
  return (
    <div className="call-spoken">
      <SpokeWith reached={reachedOf(picked, draft)} name={draft.spokeWith} onChange={change} />
      <ReasonChoice
        label={withKey(words.recording.reason, "E")}
        field={field}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
    </div>
  );
}

type Reached = NonNullable<ReportOutcomeBody["reached"]>;

/** Somebody else is never the debtor: what was picked by its key decides where both are said. */
function reachedOf(picked: CallOutcome & { readonly reached?: Reached }, { reached }: CallDraft): Reached {
  if (picked.reached === "debtor") return reached === "spouse" ? "spouse" : "debtor";
  return reached === "attorney" ? "attorney" : "third-party";
}

function reportOf(ended: CallOutcome, draft: CallDraft): ReportOutcomeBody {
  const { notes, rightParty, reason, spokeWith } = draft;
  const spoke = "reached" in ended;
  return {
    outcome: ended.outcome,
    ...(notes.trim() === "" ? {} : { words: notes.trim() }),
    ...(spoke ? { reached: reachedOf(ended, draft) } : {}),
    ...(spoke && rightParty.asked.length > 0 ? { rightParty: { ...rightParty, asked: [...rightParty.asked] } } : {}),
    ...(spoke && spokeWith.trim() !== "" ? { spokeWith: spokeWith.trim() } : {}),
    ...(spoke && reason !== "" ? { reason: reason as NonNullable<ReportOutcomeBody["reason"]> } : {}),
  };
}

/** What a field is called, and the key that goes to it. */
function withKey(label: string, key: string) {
  return (
    <>
      {label} <KeyCap>{key}</KeyCap>
    </>
  );
}
