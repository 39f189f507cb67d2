import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { lookoutsMax, writeSubject, type LookoutRefusal, type Subject } from "#lookouts/lookout";
import { readingsOf } from "#lookouts/members/store";
import { addLookout, countLookouts, keptSubjects, listLookouts } from "#lookouts/store";
import { dailyMonitors } from "#parties/monitor";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { readSubjectWhole } from "./read-members.ts";
import { tellOfLicences } from "./tell-of-licences.ts";

type Asked = {
  readonly subject: Subject;
  /** Null: for everybody in the office. */
  readonly whose: Id<"login"> | null;
  readonly keptBy: Id<"login">;
  readonly now: Temporal.Instant;
};

/** Keeps a lookout from now on. Whom its subject shows already is nothing new. */
export async function keepLookout(
  desk: Desk,
  tx: Queries,
  { subject, whose, keptBy, now }: Asked,
): Promise<Outcome<{ readonly lookoutId: Id<"lookout"> }, LookoutRefusal>> {
  if (subject.is === "owes" && subject.amount.minor <= 0n) return refused("amount_is_not_positive");
  const count = await countLookouts(tx, whose);
  const text = writeSubject(subject);
  const kept = await listLookouts(tx, keptBy);
  if (kept.some((one) => one.loginId === whose && writeSubject(one.subject) === text)) {
    return refused("lookout_is_kept_already");
  }
  if (count >= lookoutsMax) return refused("lookouts_are_too_many");

  // What nobody looked out for lately is read first: who came under it meanwhile is not told of as new.
  const isFollowed = isDaily(subject) ? (await readingsOf(tx)).has(text) : (await keptSubjects(tx)).includes(text);
  if (!isFollowed) await readSubjectWhole(desk, tx, { subject: text, lastReadAt: undefined });
  const lookoutId = newId<"lookout">(now, desk.chance);
  await addLookout(tx, { lookoutId, subject, loginId: whose, keptAt: now, keptBy });
  // A licence that ends soon already is still to be renewed: whoever begins to look out for it is told at once.
  if (subject.is === "licence-ends") {
    await tellOfLicences(desk, tx, { on: await officeToday(tx, now), at: now, after: null, lookoutId });
  }
  return accepted({ lookoutId });
}

function isDaily(subject: Subject): boolean {
  return subject.is === "monitor" && dailyMonitors.includes(subject.monitor);
}
