import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { RightPartyCheck } from "../call/right-party.tsx";
import { recordEffort } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { DropFiles } from "../ui/drop-files.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { fieldTrouble } from "../ui/problem.ts";
import { useDraft } from "../ui/stored.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { instantAt } from "../ui/zoned.ts";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";
import {
  bodyOf,
  isSpoken,
  outcomesFor,
  pointsFor,
  usuallyWaits,
  type ContactDraft,
  type What,
} from "./contact-draft.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { keepFiles } from "./evidence.tsx";
import { ReasonChoice } from "./reason-choice.tsx";
import { useShowDebtor } from "./show-debtor.ts";
import { SpokeWith } from "./spoke-with.tsx";
import { withStopped } from "./stopped-at-once.ts";
import { effortBack } from "./ways-back.ts";

const { recording: says } = words;

/** Writes down a contact that came in or happened outside the desk: what, when, how it ended, and what was said. */
export function ContactForm() {
  const { zone } = useOfficeClock();
  const { compose } = useDebtorDesk();
  const { act, draft, change } = useRecording();
  const [files, setFiles] = useState<readonly File[]>([]);
  const at = draft.when === "" ? undefined : instantAt(draft.when, zone);
  const isWhole = draft.when === "" || at !== undefined;
  return (
    <ActForm
      label={says.save}
      act={act}
      isWhole={isWhole}
      send={() => act.run({ draft, at, said: draft.said.trim(), files })}
      cancel={() => compose(undefined)}
    >
      <WhatAndWhen draft={draft} change={change} error={act.error} />
      <HowItWent draft={draft} change={change} error={act.error} />
      <Textarea
        label={says.words}
        description={says.wordsHint}
        inputWrapperOrder={["label", "input", "description"]}
        value={draft.said}
        onChange={(event) => change({ said: event.currentTarget.value })}
        maxLength={4000}
        autosize
        minRows={3}
      />
      <ReasonChoice value={draft.reason} onChange={(reason) => change({ reason })} />
      {draft.what.endsWith("consumer") ? (
        <Checkbox
          label={says.needsAnswer}
          description={says.needsAnswerHint}
          checked={draft.needsAnswer}
          onChange={(event) => change({ needsAnswer: event.currentTarget.checked })}
        />
      ) : null}
      <DropFiles files={files} onChange={setFiles} hint={says.attach} />
    </ActForm>
  );
}

const own = { what: "email consumer", outcome: "" } as const;

const empty: ContactDraft & { readonly said: string } = {
  ...own,
  when: "",
  reached: "debtor",
  spokeWith: "",
  rightParty: { asked: [], matched: false },
  pointId: "",
  reason: "",
  needsAnswer: usuallyWaits(own),
  said: "",
};

type Sent = {
  readonly draft: ContactDraft;
  readonly at: string | undefined;
  readonly said: string;
  readonly files: readonly File[];
};

/** Files go on record first, by their content, so that sending them twice is sending them once. */
function useRecording() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const [draft, change, forget] = useDraft(`contact ${debtorId}`, empty);
  const show = useShowDebtor();
  const act = useAct({
    send: async ({ files, draft: filled, ...sent }: Sent, options) => {
      const documents = await keepFiles(debtorId, files);
      return recordEffort({ debtorId, body: bodyOf(filled, { ...sent, documents }) }, options);
    },
    done: ({ effortId, findings, stopped }) => {
      forget();
      const [against] = findings;
      tell({
        says: withStopped(
          against === undefined ? says.saved : says.savedAgainst(sentenceText(against.because)),
          stopped,
        ),
        back: effortBack({ debtorId, effortId }, show),
      });
      compose(undefined);
      return refresh();
    },
  });
  return { act, draft, change };
}

type PartProps = {
  readonly draft: ContactDraft;
  readonly change: (changed: Partial<ContactDraft>) => void;
  readonly error: Error | null;
};

function WhatAndWhen({ draft, change, error }: PartProps) {
  const { zone } = useOfficeClock();
  const pick = (what: What) => {
    const outcome = outcomesFor(what)[0]?.value ?? "";
    change({ what, outcome, pointId: "", needsAnswer: usuallyWaits({ what, outcome }) });
  };
  return (
    <>
      <NativeSelect
        label={says.what}
        value={draft.what}
        onChange={(event) => pick(event.currentTarget.value as What)}
        data={Object.entries(says.whats).map(([value, label]) => ({ value, label }))}
        ref={takeFocus}
      />
      <TextInput
        type="datetime-local"
        label={says.when}
        description={says.whenHint(zone)}
        inputWrapperOrder={["label", "input", "description", "error"]}
        value={draft.when}
        onChange={(event) => change({ when: event.currentTarget.value })}
        error={fieldTrouble(error, "at")}
      />
    </>
  );
}

function HowItWent({ draft, change, error }: PartProps) {
  const { view } = useDebtorDesk();
  const outcomes = outcomesFor(draft.what);
  const points = pointsFor(draft.what, view);
  const end = (outcome: string) => change({ outcome, needsAnswer: usuallyWaits({ ...draft, outcome }) });
  return (
    <>
      {outcomes.length === 0 ? null : (
        <NativeSelect
          label={says.outcome}
          value={draft.outcome}
          onChange={(event) => end(event.currentTarget.value)}
          data={[...outcomes]}
          error={fieldTrouble(error, "outcome")}
        />
      )}
      {isSpoken(draft) ? (
        <>
          <SpokeWith reached={draft.reached} name={draft.spokeWith} onChange={change} />
          <RightPartyCheck value={draft.rightParty} onChange={(rightParty) => change({ rightParty })} />
        </>
      ) : null}
      {points.length === 0 ? null : (
        <NativeSelect
          label={says.point}
          value={draft.pointId}
          onChange={(event) => change({ pointId: event.currentTarget.value })}
          data={[
            { value: "", label: says.pointUnknown },
            ...points.map(({ id, value }) => ({ value: id, label: value.replaceAll("\n", ", ") })),
          ]}
          error={fieldTrouble(error, "pointId")}
        />
      )}
    </>
  );
}
