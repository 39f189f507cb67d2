import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { recordStop, type RecordStopBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { MoreFields } from "../ui/more-fields.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { useDraftText } from "../ui/stored.ts";
import { UnderstoodField } from "../ui/understood-field.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { EvidenceField, keepFiles } from "./evidence.tsx";
import { bodyOf, ofAccounts, stopKinds, stopLetters, type StopDraft } from "./stop-draft.ts";
import { MoreStopFields, StopFields } from "./stop-fields.tsx";
import { readStopPhrase } from "./stop-phrase.ts";
import { StopPreview } from "./stop-preview.tsx";
import { ToldByFields } from "./told-by-fields.tsx";
import type { ToldBy } from "./told-by.ts";
import { stopBack } from "./ways-back.ts";

type Said = ToldBy & { readonly receivedOn: string; readonly accountId: string };

const nobody = { name: "" };

/**
 * Records what stops us, as it is said in one line, or field by field. What is thereby kept from going out is shown before
 * it is saved, and what was not said is named. It holds at once.
 */
export function StopForm() {
  const { debtorId, isCalling, compose } = useDebtorDesk();
  const { today } = useOfficeClock();
  const [text, setText] = useDraftText(`stop as said ${debtorId}`);
  const [because, setBecause] = useDraftText(`stop ${debtorId}`);
  const [draft, setDraft] = useState(() => draftOf(text, today));
  const medium = isCalling ? "call" : "";
  const [said, setSaid] = useState<Said>({ receivedOn: today, saidBy: "", medium, accountId: "" });
  const [files, setFiles] = useState<readonly File[]>([]);
  const phrase = readStopPhrase(text, { today });
  const act = useRecord(() => {
    setText("");
    setBecause("");
  });
  const whole = because.trim() === "" ? text.trim() : because.trim();
  const type = (typed: string) => {
    setText(typed);
    setDraft(draftOf(typed, today));
  };
  const say = (change: Partial<Said>) => setSaid({ ...said, ...change });
  const about = phrase.ok || draft !== undefined || text.trim() === "" ? undefined : phrase.about;
  return (
    <ActForm
      label={words.stops.record}
      act={act}
      isWhole={draft !== undefined && whole !== "" && said.receivedOn !== ""}
      send={() => draft !== undefined && act.run({ body: bodyOf(draft, { ...said, because: whole }), files })}
      cancel={() => compose(undefined)}
    >
      <PhraseField text={text} type={type} draft={draft} about={about} medium={said.medium} />
      <KindField draft={draft} choose={(kind) => setDraft({ kind, facts: {}, acting: nobody })} />
      {draft === undefined ? null : (
        <>
          <StopFields draft={draft} change={setDraft} />
          <AccountField said={said} kind={draft.kind} say={say} />
          <BecauseField because={because} isTyped={text.trim() !== ""} change={setBecause} />
          <EvidenceField files={files} onChange={setFiles} />
          <MoreFields summary={words.stops.more}>
            <ToldByFields told={said} say={say} />
            <ReceivedField said={said} say={say} />
            <MoreStopFields draft={draft} change={setDraft} />
          </MoreFields>
        </>
      )}
    </ActForm>
  );
}

/** What is written down by a phrase that can be read. */
function draftOf(text: string, today: string): StopDraft | undefined {
  const read = readStopPhrase(text, { today });
  return read.ok ? { kind: read.kind, facts: read.facts, acting: read.acting ?? nobody } : undefined;
}

type PhraseProps = {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly draft: StopDraft | undefined;
  /** The words that cannot be read, if there are any. */
  readonly about: string | undefined;
  readonly medium: ToldBy["medium"];
};

function PhraseField({ text, type, draft, about, medium }: PhraseProps) {
  const isRead = draft !== undefined;
  return (
    <UnderstoodField label={words.stops.phrase} hint={words.stops.hint} {...{ text, type, isRead }}>
      {about === undefined ? null : words.stops.notUnderstood(about)}
      {isRead ? <StopPreview draft={draft} medium={medium} /> : null}
    </UnderstoodField>
  );
}

type KindProps = { readonly draft: StopDraft | undefined; readonly choose: (kind: StopDraft["kind"]) => void };

function KindField({ draft, choose }: KindProps) {
  return (
    <NativeSelect
      label={words.stops.kind}
      value={draft?.kind ?? ""}
      onChange={(event) => {
        const kind = stopKinds.find((each) => each === event.currentTarget.value);
        if (kind !== undefined) choose(kind);
      }}
      data={[
        ...(draft === undefined ? [{ value: "", label: words.ui.notChosen }] : []),
        ...stopKinds.map((value) => ({ value, label: `${words.kinds.stop(value)} (${stopLetters[value]})` })),
      ]}
    />
  );
}

type BecauseProps = {
  readonly because: string;
  /** Whether something is typed above, which is taken where this is empty. */
  readonly isTyped: boolean;
  readonly change: (because: string) => void;
};

function BecauseField({ because, isTyped, change }: BecauseProps) {
  return (
    <Textarea
      label={isTyped ? words.stops.becauseTyped : words.stops.because}
      value={because}
      onChange={(event) => change(event.currentTarget.value)}
      required={!isTyped}
      autosize
      minRows={2}
    />
  );
}

type SaidProps = { readonly said: Said; readonly say: (change: Partial<Said>) => void };

/** For which account it holds, where one alone may be meant. */
function AccountField({ said, kind, say }: SaidProps & { readonly kind: StopDraft["kind"] }) {
  const { view } = useDebtorDesk();
  if (!ofAccounts.includes(kind) || view.accounts.length < 2) return null;
  return (
    <NativeSelect
      label={words.stops.account}
      value={said.accountId}
      onChange={(event) => say({ accountId: event.currentTarget.value })}
      data={[
        { value: "", label: words.stops.allAccounts },
        ...view.accounts.map(({ id, creditor, number }) => ({ value: id, label: `${creditor} ${number}` })),
      ]}
    />
  );
}

function ReceivedField({ said, say }: SaidProps) {
  const { today } = useOfficeClock();
  return (
    <TextInput
      type="date"
      label={words.stops.receivedOn}
      value={said.receivedOn}
      max={today}
      onChange={(event) => say({ receivedOn: event.currentTarget.value })}
    />
  );
}

type Sent = { readonly body: RecordStopBody; readonly files: readonly File[] };

/** Files go on record first, by their content, so that sending them twice is sending them once. */
function useRecord(forget: () => void) {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  return useAct({
    send: async ({ body, files }: Sent, options) => {
      const documents = await keepFiles(debtorId, files);
      return recordStop({ debtorId, body: { ...body, ...(documents.length === 0 ? {} : { documents }) } }, options);
    },
    done: ({ stopId }) => {
      forget();
      tell({ says: words.stops.recorded, back: stopBack({ debtorId, stopId }) });
      compose(undefined);
      return refresh();
    },
  });
}
