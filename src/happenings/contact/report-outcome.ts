import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { NewEffort } from "#contact/efforts";
import { judgeReport, type Judged, type OutcomeRefusal, type Report } from "#contact/outcome";
import { aboutWhom, becauseOf } from "#contact/told-words";
import { permitState } from "#contact/permit";
import {
  addEfforts,
  addRightPartyCheck,
  findPermit,
  recordOutcome,
  withdrawPermits,
  type FoundPermit,
} from "#contact/store";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import { restorePlaces } from "#strategy/places/store";
import { newId } from "#platform/chance";
import { callbacksCalled } from "#work/callbacks/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { kindOfPerson } from "./kind-of-person.ts";
import { stopNumber } from "./stop-number.ts";
import { redecide } from "#happenings/cases/redecide";

export type OutcomeReported = Report & {
  readonly debtorId: string;
  readonly permitId: string;
  readonly words?: string | undefined;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

type Answer = Outcome<{ readonly effortId: string | null }, OutcomeRefusal>;

/**
 * Records what came of a permitted attempt. The same report twice has the same answer; another one later is refused.
 * Who answers counts twice, as the law counts: the call, and the conversation.
 */
export async function reportOutcome(desk: Desk, tx: Queries, report: OutcomeReported): Promise<Answer> {
  const survivorId = await lockDebtor(tx, report.debtorId as Id<"debtor">);
  const personIds = await personOf(tx, survivorId);
  const permit = await findPermit(tx, { personIds, permitId: report.permitId });
  if (permit === undefined) return refused("permit_is_not_known");
  const state = permitState(permit, report.now);
  if (state === "refused") return refused("permit_was_refused");
  if (permit.act !== "call" && permit.act !== "visit") return refused("act_has_no_outcome");
  if (state === "withdrawn") return again(report.outcome === "not-dialled", null);
  if (state === "reported") return again(permit.outcome === report.outcome, permit.effortId);

  const judged = judgeReport(report, await kindOfPerson(tx, personIds));
  if (!judged.ok) return judged;
  await record(desk, tx, { report, permit, judged: judged.value });
  await redecide(desk, tx, personIds, {
    now: report.now,
    because: `What came of a ${permit.act} was reported: ${report.outcome}.`,
  });
  return accepted({ effortId: judged.value.withdrawn ? null : permit.effortId });
}

function again(isSame: boolean, effortId: string | null): Answer {
  return isSame ? accepted({ effortId }) : refused("outcome_is_already_recorded");
}

type Recording = { readonly report: OutcomeReported; readonly permit: FoundPermit; readonly judged: Judged };

async function record(desk: Desk, tx: Queries, { report, permit, judged }: Recording): Promise<void> {
  const { debtorId, permitId, effortId } = permit;
  const { now, loginId, outcome, rightParty } = report;
  if (judged.withdrawn) {
    if (effortId !== null) {
      await restorePlaces(tx, { personIds: await personOf(tx, debtorId as Id<"debtor">), effortId });
    }
    const because = report.words ?? "It was not dialled.";
    await withdrawPermits(tx, [{ debtorId, permitId }], { at: now, because });
  } else if (effortId !== null) {
    // A reserved attempt was made when it is reported; one for now, when its permit was given.
    const happenedAt = permit.kind === "reserved" ? now : permit.askedAt;
    const { reached } = judged;
    await recordOutcome(tx, { debtorId, effortId, outcome, reached, reason: report.reason ?? null, happenedAt });
    if (rightParty !== undefined) {
      await addRightPartyCheck(tx, { debtorId, effortId, ...rightParty, checkedAt: now, loginId });
    }
    if (judged.isConversation) await addEfforts(tx, [conversation(desk, { report, permit, judged })]);
    const because = `Reported of permit ${permitId}.`;
    await stopNumber(desk, tx, { debtorId, pointId: permit.pointId, outcome, because, now });
    if (permit.act === "call") {
      await callbacksCalled(tx, { debtorIds: await personOf(tx, debtorId as Id<"debtor">), at: now });
    }
  }
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "outcome", happenedAt: now, recordedAt: now, loginId },
      subject: { permitId, effortId, act: permit.act, pointId: permit.pointId, outcome, ...judged, ...saidWhy(report) },
      words: wordsOf(report, judged),
    },
  ]);
}

function saidWhy({ reason }: OutcomeReported) {
  return reason === undefined ? {} : { reason };
}

/** What was said comes first; then how it ended, with whom one spoke and how one knew it. */
function wordsOf({ outcome, words = "", rightParty, spokeWith, reason }: OutcomeReported, judged: Judged): string {
  const reached = judged.withdrawn ? null : judged.reached;
  const { asked = [], matched } = rightParty ?? {};
  const facts = [...aboutWhom({ spokeWith, reached: outcome === "answered" ? reached : null, asked, matched })];
  const detail = [...facts, ...becauseOf(reason ?? null)].join("; ");
  const ended = detail === "" ? said[outcome] : `${said[outcome].slice(0, -1)}; ${detail}.`;
  return words === "" ? ended : `${words} ${ended}`;
}

const said: Readonly<Record<Report["outcome"], string>> = {
  "no-answer": "Nobody answered.",
  busy: "The line was busy.",
  "not-in-service": "The number is not in service.",
  "voicemail-left": "A voicemail was left.",
  dropped: "The line dropped.",
  answered: "The call was answered.",
  "wrong-number": "It was a wrong number.",
  "not-dialled": "It was not dialled; the attempt does not count.",
};

function conversation(desk: Desk, { report, permit, judged }: Recording): NewEffort {
  const { debtorId, permitId, pointId, accounts, kind, askedAt } = permit;
  const { now, loginId } = report;
  return {
    ...{ debtorId, permitId, pointId, accounts, loginId, recordedAt: now },
    effortId: newId(now, desk.chance),
    kind: "conversation",
    fromWhom: "us",
    happenedAt: kind === "reserved" ? now : askedAt,
    attempts: 1,
    outcome: null,
    reached: judged.withdrawn ? null : judged.reached,
    consentToCall: false,
  };
}
