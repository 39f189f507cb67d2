import { Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { AskPermitAnswer } from "../client.ts";
import { useKeys } from "../ui/key-bindings.ts";
import { phoneText } from "../ui/phone-text.ts";
import { useStored } from "../ui/stored.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { useDialsByItself } from "../shell/dial-setting.ts";
import { CallBesides } from "./call-besides.tsx";
import { CallFinish } from "./call-finish.tsx";
import { CallScript } from "./call-script.tsx";
import { OutcomeButtons } from "./outcome-buttons.tsx";
import { outcomes, type CallOutcome } from "./outcomes.ts";
import { RightPartyCheck, type RightParty } from "./right-party.tsx";
import { notesKey, useOutcome } from "./use-outcome.ts";
import "./call.css";

type CallStripProps = { readonly permit: AskPermitAnswer; readonly close: () => void };

/** The strip of a call at the foot of the page: what to say, who is there, how it ended, what was said. */
export function CallStrip({ permit, close }: CallStripProps) {
  const ending = useOutcome(permit.permitId, close);
  const [picked, setPicked] = useState<CallOutcome>();
  const [rightParty, setRightParty] = useState<RightParty>({ asked: [], matched: false });
  const [notes, setNotes] = useStored(notesKey(permit.permitId));
  const end = (ended: CallOutcome, goOn: boolean) =>
    ending.run({ goOn, body: reportOf(ended, { notes: notes.trim(), rightParty }) });
  const pick = (chosen: CallOutcome) => (chosen.name === "no-answer" ? end(chosen, true) : setPicked(chosen));
  const finish = (goOn: boolean) => picked !== undefined && end(picked, goOn);
  useKeys(words.call.title, [
    ...outcomes.flatMap((each, index) => keysOf(each, index, pick)),
    { key: "Enter", label: words.call.finish, run: () => finish(true), hidden: true },
    { key: "Ctrl+Enter", label: words.call.finish, run: () => finish(true) },
  ]);
  return (
    <aside className="call-strip" aria-label={words.call.title}>
      <CallHead permit={permit} />
      <div className="call-body">
        <div className="call-side">
          <CallScript isMatched={rightParty.matched} />
          <RightPartyCheck value={rightParty} onChange={setRightParty} />
        </div>
        <OutcomeButtons picked={picked} pick={pick} />
        <div className="call-side">
          <Textarea
            label={words.call.notes}
            description={words.call.notesKept}
            inputWrapperOrder={["label", "input", "description"]}
            value={notes}
            onChange={(event) => setNotes(event.currentTarget.value)}
            minRows={3}
            maxRows={5}
            autosize
          />
          <CallBesides />
          <ActTrouble error={ending.error} />
          <CallFinish isReady={picked !== undefined} busy={ending.busy} finish={finish} />
        </div>
      </div>
    </aside>
  );
}

/**
 * The number to dial. It has the focus, so that Enter dials. It dials by itself only for whoever wants that: a browser
 * that is not told which program dials asks first, and its question takes the keys away from the strip.
 */
function CallHead({ permit }: { readonly permit: AskPermitAnswer }) {
  const link = useRef<HTMLAnchorElement>(null);
  const [dialsByItself] = useDialsByItself();
  useEffect(() => {
    link.current?.focus();
    if (dialsByItself) link.current?.click();
  }, [dialsByItself]);
  return (
    <div className="call-head">
      <strong>{words.call.lawful}</strong>
      <a ref={link} className="figures" href={`tel:${permit.point.value.replace(/[^+\d]/g, "")}`}>
        {words.call.dial(phoneText(permit.point.value))}
      </a>
    </div>
  );
}

type Said = { readonly notes: string; readonly rightParty: RightParty };

function reportOf(ended: CallOutcome, { notes, rightParty }: Said) {
  const spoke = "reached" in ended;
  return {
    outcome: ended.outcome,
    ...(spoke ? { reached: ended.reached } : {}),
    ...(notes === "" ? {} : { words: notes }),
    ...(spoke && rightParty.asked.length > 0 ? { rightParty } : {}),
  };
}

function keysOf(outcome: CallOutcome, index: number, pick: (outcome: CallOutcome) => void) {
  const digit = String(index + 1);
  const label = words.call.outcomes[outcome.name];
  return [
    { key: digit, label, run: () => pick(outcome) },
    { key: `Alt+${digit}`, label, run: () => pick(outcome), hidden: true },
  ];
}
