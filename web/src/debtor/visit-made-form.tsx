import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { RightPartyCheck, type RightParty } from "../call/right-party.tsx";
import { reportOutcome, takePromise, type ReportOutcomeBody, type Visit } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { useDraft } from "../ui/stored.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { instantAt } from "../ui/zoned.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { PhraseField } from "./phrase-field.tsx";
import { ReasonChoice } from "./reason-choice.tsx";
import { useShowDebtor } from "./show-debtor.ts";
import { SpokeWith } from "./spoke-with.tsx";
import { noPhrase, usePhrase, type PhraseDraft, type Understood } from "./use-phrase.ts";
import { withStopped } from "./stopped-at-once.ts";
import { effortBack } from "./ways-back.ts";

const says = words.visits;
type Outcome = keyof typeof says.outcomes;

/** What is typed of a visit at the door. It is kept in this browser until it is sent: there may be no network there. */
type Typed = {
  readonly outcome: Outcome;
  readonly when: string;
  readonly reached: string;
  readonly spokeWith: string;
  readonly rightParty: RightParty;
  readonly reason: string;
  readonly said: string;
  readonly promised: string;
  readonly accountId: string;
};

const empty: Typed = {
  ...{ outcome: "answered", when: "", reached: "debtor", spokeWith: "", rightParty: { asked: [], matched: false } },
  ...{ reason: "", said: "", promised: noPhrase.text, accountId: noPhrase.accountId },
};

/** Records what came of a visit: who was met, how one knew them, what was said, and what they promised. */
export function VisitMadeForm({ visit }: { readonly visit: Visit }) {
  const { compose } = useDebtorDesk();
  const { zone } = useOfficeClock();
  const [typed, change, forget] = useDraft(`visit ${visit.permitId}`, empty);
  const act = useMade(visit, forget);
  const promise = usePhrase(promiseOf(typed), "ahead");
  const at = typed.when === "" ? undefined : instantAt(typed.when, zone);
  const wasMet = typed.outcome === "answered";
  const isPromised = wasMet && typed.promised.trim() !== "";
  const isWhole = (typed.when === "" || at !== undefined) && (!isPromised || promise.understood !== undefined);
  return (
    <ActForm
      label={says.record}
      act={act}
      isWhole={isWhole}
      send={() => act.run({ body: bodyOf(typed, at), promised: isPromised ? promise.understood : undefined })}
      cancel={() => compose(undefined)}
    >
      <NativeSelect
        label={words.recording.outcome}
        value={typed.outcome}
        onChange={(event) => change({ outcome: event.currentTarget.value as Outcome })}
        data={Object.entries(says.outcomes).map(([value, label]) => ({ value, label }))}
        description={typed.outcome === "not-dialled" ? says.notMadeHint : undefined}
        ref={takeFocus}
      />
      {typed.outcome === "not-dialled" ? null : <MadeAt when={typed.when} onChange={(when) => change({ when })} />}
      {wasMet ? <WhoWasMet typed={typed} change={change} /> : null}
      <Textarea
        label={words.recording.words}
        description={words.recording.wordsHint}
        inputWrapperOrder={["label", "input", "description"]}
        value={typed.said}
        onChange={(event) => change({ said: event.currentTarget.value })}
        maxLength={4000}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}

const promiseOf = ({ promised, accountId }: Typed): PhraseDraft => ({ text: promised, accountId });

type MetProps = { readonly typed: Typed; readonly change: (changed: Partial<Typed>) => void };

/** Who was met, how one knew them, why they do not pay, and what they promised. */
function WhoWasMet({ typed, change }: MetProps) {
  const draft = promiseOf(typed);
  const phrase = usePhrase(draft, "ahead");
  return (
    <>
      <SpokeWith reached={typed.reached} name={typed.spokeWith} onChange={change} />
      <RightPartyCheck value={typed.rightParty} onChange={(rightParty) => change({ rightParty })} />
      <ReasonChoice value={typed.reason} onChange={(reason) => change({ reason })} />
      <PhraseField
        phrase={typed.promised.trim() === "" ? { ...phrase, says: "" } : phrase}
        draft={draft}
        change={({ text = draft.text, accountId = draft.accountId }) => change({ promised: text, accountId })}
        label={says.promise}
        hint={words.doing.promiseHint}
      />
    </>
  );
}

function MadeAt({ when, onChange }: { readonly when: string; readonly onChange: (when: string) => void }) {
  const { zone } = useOfficeClock();
  return (
    <TextInput
      type="datetime-local"
      label={says.madeAt}
      description={words.recording.whenHint(zone)}
      inputWrapperOrder={["label", "input", "description"]}
      value={when}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What is sent: what does not belong to such an outcome is left out, however it was filled in before. */
function bodyOf({ outcome, reached, spokeWith, rightParty, reason, said }: Typed, at: string | undefined) {
  const what = said.trim() === "" ? {} : { words: said.trim() };
  const when = at === undefined || outcome === "not-dialled" ? {} : { at };
  const body: ReportOutcomeBody = { outcome, ...what, ...when };
  if (outcome !== "answered") return body;
  return {
    ...body,
    reached: (reached === "" ? "debtor" : reached) as NonNullable<ReportOutcomeBody["reached"]>,
    ...(spokeWith.trim() === "" ? {} : { spokeWith: spokeWith.trim() }),
    ...(rightParty.asked.length === 0 ? {} : { rightParty: { ...rightParty, asked: [...rightParty.asked] } }),
    ...(reason === "" ? {} : { reason: reason as NonNullable<ReportOutcomeBody["reason"]> }),
  };
}

type Sent = { readonly body: ReportOutcomeBody; readonly promised: Understood | undefined };

/** The outcome goes first. Sent again after the promise was refused, it is the same report, and the promise is the next. */
function useMade({ permitId }: Visit, forget: () => void) {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const show = useShowDebtor();
  return useAct({
    send: async ({ body, promised }: Sent, { key }) => {
      const reported = await reportOutcome({ debtorId, permitId, body }, { key });
      if (promised !== undefined) {
        const { accountId, amount, on } = promised;
        await takePromise({ debtorId, body: { accountId, amount, dueOn: on } }, { key: `${key}-promise` });
      }
      return reported;
    },
    done: ({ effortId, stopped }, { promised }) => {
      forget();
      const back = effortId === null ? undefined : effortBack({ debtorId, effortId }, show);
      const taken = promised === undefined ? "" : ` ${words.doing.promiseTaken(promised.text)}`;
      tell({ says: withStopped(`${says.recorded}${taken}`, stopped), back, noBack: words.undo.never.visitNotMade });
      compose(undefined);
      void queries.invalidateQueries({ queryKey: ["worklist"] });
      void queries.invalidateQueries({ queryKey: ["round"] });
      return refresh();
    },
  });
}
