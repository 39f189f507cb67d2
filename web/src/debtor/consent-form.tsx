import { NativeSelect, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { recordConsent, type ReadDebtorAnswer, type RecordConsentBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { wholeDayText } from "../ui/day-text.ts";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { phoneText } from "../ui/phone-text.ts";
import { useDraftText } from "../ui/stored.ts";
import { UnderstoodField } from "../ui/understood-field.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { choicesAt, consentChoices, type ConsentedTo } from "./consent-choices.ts";
import { readConsentPhrase, type ConsentPhrase } from "./consent-phrase.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { EvidenceField, keepFiles } from "./evidence.tsx";
import { holderOf } from "./holder-of.ts";
import { SaidFields, wholeWord, type OwnWord } from "./said-fields.tsx";

type Point = ReadDebtorAnswer["points"][number];

/** A consent as it is being written down; empty where it is not said yet. */
type Draft = {
  readonly to: ConsentedTo | "";
  readonly pointId: string;
  readonly until: string;
  /** Without a name it is who is reached there. */
  readonly said: Omit<OwnWord, "saidBy"> & { readonly saidBy?: string };
};

/** Records what somebody agrees to, as they say it in one line, or field by field, beside the next step. */
export function ConsentForm() {
  const { debtorId, view, compose } = useDebtorDesk();
  const { today } = useOfficeClock();
  const [text, setText] = useDraftText(`consent ${debtorId}`);
  const read = readConsentPhrase(text, { today, points: view.points });
  const blank = useBlank();
  const [draft, setDraft] = useState(() => typedInto(blank, read));
  const done = () => {
    setText("");
    compose(undefined);
  };
  const type = (typed: string) => {
    setText(typed);
    setDraft(typedInto(draft, readConsentPhrase(typed, { today, points: view.points })));
  };
  const about = read.ok || draft.to !== "" || text.trim() === "" ? undefined : read.about;
  return (
    <ConsentFields draft={draft} change={setDraft} typed={text.trim()} done={done} cancel={() => compose(undefined)}>
      <PhraseField text={text} type={type} draft={draft} about={about} />
      <PointField draft={draft} change={setDraft} />
    </ConsentFields>
  );
}

/** The same at one number or address. */
export function PointConsentForm({ point, close }: { readonly point: Point; readonly close: () => void }) {
  const blank = useBlank();
  const [draft, setDraft] = useState<Draft>({ ...blank, to: choicesAt(point.kind)[0] ?? "", pointId: point.id });
  return <ConsentFields draft={draft} change={setDraft} typed="" done={close} cancel={close} />;
}

/** Nothing is said yet; but what is said on a call is said by telephone, and mostly today. */
function useBlank(): Draft {
  const { isCalling } = useDebtorDesk();
  const { today } = useOfficeClock();
  const said = { isOwnWord: false, medium: isCalling ? "call" : "", on: today, because: "" } as const;
  return { to: "", pointId: "", until: "", said };
}

/** What a phrase says, put into the fields: where it may be meant in several places, nobody has said it yet. */
function typedInto(draft: Draft, read: ConsentPhrase): Draft {
  if (!read.ok) return { ...draft, to: "", pointId: "", until: "" };
  const { to, pointIds, medium = draft.said.medium, until = "" } = read;
  const [pointId = "", ...others] = pointIds;
  const placed = at(draft, others.length > 0 ? "" : pointId);
  return { ...placed, to, until, said: { ...placed.said, medium } };
}

/** At another number or address it is somebody's own word only once that is said of it. */
function at(draft: Draft, pointId: string): Draft {
  return pointId === draft.pointId ? draft : { ...draft, pointId, said: { ...draft.said, isOwnWord: false } };
}

type DraftProps = { readonly draft: Draft; readonly change: (draft: Draft) => void };

type ConsentFieldsProps = DraftProps & {
  /** The phrase that is taken where what they said is empty. */
  readonly typed: string;
  readonly done: () => void;
  readonly cancel: () => void;
  readonly children?: ReactNode;
};

/** To what, by whom, by what and when; once it is known to what, the rest is asked. */
function ConsentFields({ draft, change, typed, done, cancel, children }: ConsentFieldsProps) {
  const { view } = useDebtorDesk();
  const { to, pointId, until } = draft;
  const point = view.points.find(({ id }) => id === pointId);
  const said = { ...draft.said, saidBy: draft.said.saidBy ?? holderOf(view, point) };
  const [files, setFiles] = useState<readonly File[]>([]);
  const act = useRecord(done);
  const whole = wholeWord({ ...said, because: said.because.trim() === "" ? typed : said.because });
  const body = whole === undefined || to === "" ? undefined : { ...whole, to, ...(until === "" ? {} : { until }) };
  return (
    <ActForm
      label={words.consents.record}
      act={act}
      isWhole={body !== undefined && point !== undefined}
      send={() => body !== undefined && act.run({ pointId, body, files })}
      cancel={cancel}
    >
      {children}
      <ToField draft={draft} change={change} choices={point === undefined ? consentChoices : choicesAt(point.kind)} />
      {to === "" ? null : (
        <>
          <SaidFields
            said={said}
            ownWordWhy={words.consents.ownWordWhy}
            say={(changed) => change({ ...draft, said: { ...draft.said, ...changed } })}
            isTyped={typed !== ""}
          >
            <TextInput
              type="date"
              label={words.consents.until}
              value={until}
              min={said.on}
              onChange={(event) => change({ ...draft, until: event.currentTarget.value })}
            />
          </SaidFields>
          <EvidenceField files={files} onChange={setFiles} />
        </>
      )}
    </ActForm>
  );
}

type PhraseProps = {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly draft: Draft;
  /** The words that cannot be read, if there are any. */
  readonly about: string | undefined;
};

function PhraseField({ text, type, draft, about }: PhraseProps) {
  const { to } = draft;
  return (
    <UnderstoodField label={words.consents.phrase} hint={words.consents.hint} {...{ text, type }} isRead={to !== ""}>
      {about === undefined ? null : words.stops.notUnderstood(about)}
      {to === "" ? null : <ConsentPreview to={to} draft={draft} />}
    </UnderstoodField>
  );
}

/** What is agreed to, where and until when, before it is saved. */
function ConsentPreview({ to, draft: { pointId, until } }: { readonly to: ConsentedTo; readonly draft: Draft }) {
  const { view } = useDebtorDesk();
  const point = view.points.find(({ id }) => id === pointId);
  const [where, end] = [
    point === undefined ? "" : words.consents.at(phoneText(point.value)),
    until === "" ? "" : `, ${words.stops.through(wholeDayText(until))}`,
  ];
  return (
    <>
      <strong>{words.consents.to[to]}</strong>
      {`${where}${end}.`}
    </>
  );
}

/** The number or address; what cannot be agreed to there is not chosen any more. */
function PointField({ draft, change }: DraftProps) {
  const { view } = useDebtorDesk();
  const choose = (pointId: string) => {
    const kind = view.points.find(({ id }) => id === pointId)?.kind;
    const isPossible = kind === undefined || draft.to === "" || choicesAt(kind).includes(draft.to);
    change({ ...at(draft, pointId), to: isPossible ? draft.to : "" });
  };
  return (
    <NativeSelect
      label={words.stops.fields.point}
      value={draft.pointId}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        ...(draft.pointId === "" ? [{ value: "", label: words.ui.notChosen }] : []),
        ...view.points.map(({ id, value, kind }) => ({
          value: id,
          label: `${phoneText(value)}, ${words.kinds.point(kind)}`,
        })),
      ]}
      required
    />
  );
}

function ToField({ draft, change, choices }: DraftProps & { readonly choices: readonly ConsentedTo[] }) {
  const { to } = draft;
  return (
    <NativeSelect
      label={words.consents.what}
      description={to === "" ? undefined : words.consents.says[to]}
      value={to}
      onChange={(event) => change({ ...draft, to: choices.find((each) => each === event.currentTarget.value) ?? to })}
      data={[
        ...(to === "" ? [{ value: "", label: words.ui.notChosen }] : []),
        ...choices.map((value) => ({ value, label: words.consents.to[value] })),
      ]}
      required
    />
  );
}

type Sent = { readonly pointId: string; readonly body: RecordConsentBody; readonly files: readonly File[] };

/** Files go on record first, by their content, so that sending them twice is sending them once. */
function useRecord(done: () => void) {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  return useAct({
    send: async ({ pointId, body, files }: Sent, options) => {
      const documents = await keepFiles(debtorId, files);
      return recordConsent({ debtorId, pointId, body: { ...body, documents } }, options);
    },
    done: () => {
      tell({ says: words.consents.recorded });
      done();
      return refresh();
    },
  });
}
