import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { NewEffort } from "#contact/efforts";
import { addressStopOf, judgeReport, type Judged, type OutcomeRefusal, type Report } from "#contact/outcome";
import { permitState } from "#contact/permit";
import {
  addEfforts,
  addRightPartyCheck,
  findPermit,
  recordOutcome,
  withdrawPermit,
  type FoundPermit,
} from "#contact/store";
import { appendTimeline } from "#evidence/store";
import { stopAddress } from "#parties/stops/store";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { sql } from "kysely";
import type { Desk } from "#happenings/desk/desk";
import { kindOfPerson } from "./kind-of-person.ts";
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
    await withdrawPermit(tx, { debtorId, permitId, at: now, because: report.words ?? "It was not dialled." });
  } else if (effortId !== null) {
    // A reserved attempt was made when it is reported; one for now, when its permit was given.
    const happenedAt = permit.kind === "reserved" ? now : permit.askedAt;
    await recordOutcome(tx, { debtorId, effortId, outcome, reached: judged.reached, happenedAt });
    if (rightParty !== undefined) {
      await addRightPartyCheck(tx, { debtorId, effortId, ...rightParty, checkedAt: now, loginId });
    }
    if (judged.isConversation) await addEfforts(tx, [conversation(desk, { report, permit, judged })]);
    await stopNumber(desk, tx, { report, permit, judged });
  }
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "outcome", happenedAt: now, recordedAt: now, loginId },
      subject: { permitId, act: permit.act, pointId: permit.pointId, outcome, ...judged },
      words: [said[outcome], report.words ?? ""].filter((part) => part !== "").join(" "),
    },
  ]);
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

/** A number that reaches somebody else, or nobody, is stopped for whoever holds it. */
async function stopNumber(desk: Desk, tx: Queries, { report, permit }: Recording): Promise<void> {
  const kind = addressStopOf[report.outcome];
  if (kind === undefined) return;
  const { rows } = await sql<{ normalised: string }>`
    select normalised from contact_point where point_id = ${permit.pointId}
       and debtor_id = any(${await personOf(tx, permit.debtorId as Id<"debtor">)}::uuid[])`.execute(tx);
  const [point] = rows;
  if (point === undefined) return;
  const { now } = report;
  const because = `Reported of permit ${permit.permitId}.`;
  await stopAddress(tx, {
    ...{ addressStopId: newId(now, desk.chance), normalised: point.normalised, kind, because, sinceAt: now },
  });
}
