import { asOf } from "#contact/as-of";
import type { Asked } from "#contact/law-case";
import type { Finding } from "#law/finding";
import type { Queries } from "#platform/database";
import { policyInForce } from "#settings/house-policy/store";
import { officeToday } from "#happenings/desk/office-day";
import { askTheLaw, type LawSays } from "./ask-the-law.ts";
import { readLawFacts } from "./read-law-facts.ts";

type Then = {
  readonly personIds: readonly string[];
  readonly now: Temporal.Instant;
  /** A reserved permit under which it was done: it does not count besides. */
  readonly permitId?: string;
};

/** What the law says of an act that was done: by what was on record, and by the house policy, at its instant. */
export async function lawThen(tx: Queries, { personIds, now, permitId }: Then, done: Asked): Promise<LawSays> {
  const { policy } = await policyInForce(tx, done.at);
  const today = await officeToday(tx, now);
  const facts = asOf(await readLawFacts(tx, { personIds, now, today, endedSince: done.at }), done.at);
  const efforts = facts.efforts.filter(({ effortId }) => effortId !== permitId);
  const isOnRecord = facts.points.some(({ pointId }) => pointId === done.pointId);
  return askTheLaw({ ...facts, efforts, policy }, { ...done, pointId: isOnRecord ? done.pointId : null });
}

/** What of the law denies an act. */
export function denyingOf({ findings }: LawSays): readonly Finding[] {
  return findings.filter(({ denies }) => denies);
}

/** What the law had against an act that was done without a permit of its hour. */
export function againstIt(law: LawSays | null): string {
  if (law === null || law.verdict === "allow") return "";
  if (law.verdict === "not-covered") return ` No permit would have been given: ${law.because ?? "it is not covered."}`;
  const reasons = denyingOf(law).map(({ because, cite }) => `${because} (${cite})`);
  return ` No permit would have been given: ${reasons.join(" ")}`;
}
