import { compareInstants } from "#calendar/instants";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Honoured } from "#contact/asked-stops";
import type { NewEffort } from "#contact/efforts";
import {
  judgeReport,
  whyNotReported,
  type Judged,
  type OutcomeKey,
  type OutcomeRefusal,
  type Report,
} from "#contact/outcome";
import { permitState, type Window } from "#contact/permit";
import {
  addEfforts,
  addRightPartyCheck,
  findPermit,
  recordOutcome,
  withdrawPermits,
  type FoundPermit,
} from "#contact/store";
import { aboutWhom, becauseOf } from "#contact/told-words";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import { restorePlaces } from "#strategy/places/store";
import { newId } from "#platform/chance";
import { callbacksCalled } from "#work/callbacks/store";
import { endVisit } from "#work/visits/store";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import { stepTaken } from "#happenings/cases/step-taken";
import type { Desk } from "#happenings/desk/desk";
import type { LawSays } from "./ask-the-law.ts";
import { kindOfPerson } from "./kind-of-person.ts";
import { honourWords } from "./honour-words.ts";
import { againstIt, lawThen } from "./law-then.ts";
import { stopNumber } from "./stop-number.ts";

export type OutcomeReported = Report & {
  readonly debtorId: string;
  readonly permitId: string;
  readonly words?: string | undefined;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

type Reported = { readonly effortId: string | null; readonly stopped: readonly Honoured[] };
type Answer = Outcome<Reported, OutcomeRefusal>;

/**
 * Records what came of a permitted attempt. The same report twice has the same answer; another one later is refused.
 * Who answers counts twice, as the law counts: the call, and the conversation. What was reserved was made when it is said
 * to have been.
 */
export async function reportOutcome(desk: Desk, tx: Queries, report: OutcomeReported): Promise<Answer> {
  const survivorId = await lockDebtor(tx, report.debtorId as Id<"debtor">);
  const personIds = await personOf(tx, survivorId);
  const permit = await findPermit(tx, { personIds, permitId: report.permitId });
  if (permit === undefined) return refused("permit_is_not_known");
  const { act } = permit;
  const state = permitState(permit, report.now);
  if (state === "refused") return refused("permit_was_refused");
  if (act !== "call" && act !== "visit") return refused("act_has_no_outcome");
  if (state === "withdrawn") return again(report.outcome === "not-dialled", null);
  if (state === "reported") return again(permit.outcome === report.outcome, permit.effortId);
  const unfit = whyNotReported(report, { act, askedAt: permit.askedAt, now: report.now });
  if (unfit !== undefined) return refused(unfit);
  const judged = judgeReport(report, await kindOfPerson(tx, personIds));
  if (!judged.ok) return judged;

  const attempt = { act, report, permit, judged: judged.value, personIds };
  const effortId = await record(desk, tx, attempt);
  const stopped = await honour(desk, tx, { ...attempt, effortId });
  await decide(desk, tx, { ...attempt, effortId });
  return accepted({ effortId, stopped });
}

function again(isSame: boolean, effortId: string | null): Answer {
  return isSame ? accepted({ effortId, stopped: [] }) : refused("outcome_is_already_recorded");
}

/** What they said who answered may ask for a stop. */
async function honour(desk: Desk, tx: Queries, heard: Attempt & Pick<Told, "effortId">): Promise<readonly Honoured[]> {
  const { act, report, permit, judged, personIds, effortId } = heard;
  if (effortId === null || report.outcome !== "answered" || judged.withdrawn) return [];
  const { words = "", spokeWith, loginId, now } = report;
  const debtorId = permit.debtorId as Id<"debtor">;
  const said = { kind: act, words, spokeWith, loginId, now, pointId: permit.pointId, reached: judged.reached };
  return honourWords(desk, tx, { ...said, debtorId, personIds, effortId, at: toldAt(heard) });
}

type Attempt = {
  readonly act: "call" | "visit";
  readonly report: OutcomeReported;
  readonly permit: FoundPermit;
  readonly judged: Judged;
  readonly personIds: readonly Id<"debtor">[];
};

/** Puts the attempt on record, and gives the effort that it is; null where it was not made. */
async function record(desk: Desk, tx: Queries, attempt: Attempt): Promise<string | null> {
  const { act, report, permit, judged, personIds } = attempt;
  const { debtorId, permitId, pointId } = permit;
  const { now, outcome } = report;
  const how = judged.withdrawn ? "dropped" : "made";
  if (act === "visit") await endVisit(tx, { debtorId, permitId, how, at: now });
  if (judged.withdrawn) {
    if (permit.effortId !== null) await restorePlaces(tx, { personIds, effortId: permit.effortId });
    await withdrawPermits(tx, [{ debtorId, permitId }], { at: now, because: report.words ?? notMade[act] });
    await tell(desk, tx, { ...attempt, effortId: null, law: null });
    return null;
  }
  const law = await lawOfHour(tx, attempt);
  const effortId = await keepMade(desk, tx, { ...attempt, judged, law });
  await stopNumber(desk, tx, { debtorId, pointId, outcome, because: `Reported of permit ${permitId}.`, now });
  if (act === "call") await callbacksCalled(tx, { debtorIds: personIds, at: now });
  await tell(desk, tx, { ...attempt, effortId, law });
  return effortId;
}

/** What was reserved was made when it is said to have been, or now; what was permitted for now, then. */
function madeAt({ report, permit }: Pick<Attempt, "report" | "permit">): Temporal.Instant {
  return permit.kind === "reserved" ? (report.at ?? report.now) : permit.askedAt;
}

/**
 * What the law says of what was reserved, by what came to be known since: always where it was made outside its hours, and
 * within them where anything stands against it now. Null where its permit speaks.
 */
async function lawOfHour(tx: Queries, { act, report, permit, personIds }: Attempt): Promise<LawSays | null> {
  const at = madeAt({ report, permit });
  const { window, accounts, permitId } = permit;
  if (window === null) return null;
  const accountIds = accounts.map(({ accountId }) => accountId);
  const done = { at, act, pointId: permit.pointId, accountIds, attempts: 1 };
  const law = await lawThen(tx, { personIds, now: report.now, permitId }, done);
  return law.verdict === "allow" && isWithin(window, at) ? null : law;
}

function isWithin({ from, until }: Window, at: Temporal.Instant): boolean {
  return compareInstants(from, at) <= 0 && compareInstants(at, until) < 0;
}

type Made = Omit<Attempt, "judged"> & {
  readonly judged: Extract<Judged, { readonly withdrawn: false }>;
  readonly law: LawSays | null;
};

/** The effort with its outcome, and the conversation besides; what was only reserved becomes one now. */
async function keepMade(desk: Desk, tx: Queries, made: Made): Promise<string> {
  const { report, permit, judged, law } = made;
  const { debtorId, act, kind, effortId: known } = permit;
  const { now, loginId, outcome, rightParty, reason = null } = report;
  const effortId = known ?? newId<"effort">(now, desk.chance);
  const { reached } = judged;
  if (kind === "reserved") {
    const said = { outcome, reason, law: law && { verdict: law.verdict, findings: law.findings } };
    await addEfforts(tx, [{ ...effortOf(made), ...said, effortId, kind: act }]);
  } else await recordOutcome(tx, { debtorId, effortId, outcome, reached, reason });
  if (rightParty !== undefined) {
    await addRightPartyCheck(tx, { debtorId, effortId, ...rightParty, checkedAt: now, loginId });
  }
  if (judged.isConversation) {
    await addEfforts(tx, [{ ...effortOf(made), effortId: newId(now, desk.chance), kind: "conversation" }]);
  }
  return effortId;
}

function effortOf(made: Made): Omit<NewEffort, "effortId" | "kind"> {
  const { debtorId, permitId, pointId, accounts } = made.permit;
  const { now, loginId } = made.report;
  return {
    ...{ debtorId, permitId, pointId, accounts, loginId, recordedAt: now, fromWhom: "us", attempts: 1 },
    ...{ happenedAt: madeAt(made), outcome: null, reached: made.judged.reached, consentToCall: false },
  };
}

/** A visit that was made is the step that asks for it; a call is found by itself. */
async function decide(
  desk: Desk,
  tx: Queries,
  { act, report, permit, personIds, effortId }: Attempt & Pick<Told, "effortId">,
): Promise<void> {
  const { now, outcome, loginId } = report;
  if (act === "visit" && effortId !== null) {
    const debtorId = permit.debtorId as Id<"debtor">;
    const taken = { debtorId, creditorId: null, action: act, effortId, now, loginId: loginId as Id<"login"> | null };
    if (await stepTaken(desk, tx, taken)) return;
  }
  await redecide(desk, tx, personIds, { now, because: `What came of a ${act} was reported: ${outcome}.` });
}

type Told = { readonly effortId: string | null; readonly law: LawSays | null };

async function tell(desk: Desk, tx: Queries, attempt: Attempt & Told): Promise<void> {
  const { report, permit, judged, effortId, law } = attempt;
  const { debtorId, permitId, act, pointId } = permit;
  const { now, loginId, outcome, reason } = report;
  const saidWhy = reason === undefined ? {} : { reason };
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "outcome", happenedAt: judged.withdrawn ? now : toldAt(attempt), recordedAt: now, loginId },
      subject: { permitId, effortId, act, pointId, outcome, ...judged, ...saidWhy },
      words: `${wordsOf(attempt)}${againstIt(law)}`,
    },
  ]);
}

/** What was said on a call is told when it was reported, at its end; what was said at a door, when one was there. */
function toldAt(attempt: Attempt): Temporal.Instant {
  return attempt.permit.kind === "reserved" ? madeAt(attempt) : attempt.report.now;
}

/** What was said comes first; then how it ended, with whom one spoke and how one knew it. */
function wordsOf({ act, report, judged }: Attempt): string {
  const { outcome, words = "", rightParty, spokeWith, reason } = report;
  const reached = judged.withdrawn ? null : judged.reached;
  const { asked = [], matched } = rightParty ?? {};
  const facts = [...aboutWhom({ spokeWith, reached: outcome === "answered" ? reached : null, asked, matched })];
  const detail = [...facts, ...becauseOf(reason ?? null)].join("; ");
  const said = act === "visit" ? (saidAtDoor[outcome] ?? saidOnCall[outcome]) : saidOnCall[outcome];
  const ended = detail === "" ? said : `${said.slice(0, -1)}; ${detail}.`;
  return words === "" ? ended : `${words} ${ended}`;
}

const saidOnCall: Readonly<Record<OutcomeKey, string>> = {
  "no-answer": "Nobody answered.",
  busy: "The line was busy.",
  "not-in-service": "The number is not in service.",
  "voicemail-left": "A voicemail was left.",
  dropped: "The line dropped.",
  answered: "The call was answered.",
  "wrong-number": "It was a wrong number.",
  "not-dialled": "It was not dialled; the attempt does not count.",
};

const saidAtDoor: Readonly<Partial<Record<OutcomeKey, string>>> = {
  "no-answer": "Nobody was met at the visit.",
  answered: "Somebody was met at the visit.",
  "wrong-number": "Nobody of that name was known at the visit.",
  "not-dialled": "The visit was not made; it does not count.",
};

const notMade = { call: "It was not dialled.", visit: "It was not made." } as const;
