import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import type { NewStop, StopKind, StopRefusal } from "#parties/person-stop";
import { factWords, faultOfDays, type StopFacts } from "#parties/stop-facts";
import { addStop } from "#parties/stops/store";
import { saidFacts } from "#parties/said";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { documentsOf, prove } from "#happenings/documents/prove";
import { findPersonAccount } from "#happenings/money/person-account";
import { redecide } from "#happenings/cases/redecide";
import { addRelation } from "#happenings/people/around";
import { lockPerson, type Person } from "#happenings/people/person";
import { addPoint, typedPointOf } from "#happenings/people/points";
import { dropStoppedVisits } from "#happenings/work/stopped-visits";

/** Somebody who acts for the debtor: their attorney, or who acts for the estate. */
type Acting = { readonly name: string; readonly phone?: string | undefined };

/** What somebody asked for or the law demands, as it was received. */
export type AskedStop = Pick<NewStop, "debtorId" | "kind" | "accountId" | "because" | "receivedOn"> &
  Partial<Pick<NewStop, "facts" | "saidBy" | "medium" | "effortId">> & {
    readonly acting?: Acting | null;
    /** The documents that prove it, by their digests. */
    readonly documents?: readonly string[];
    readonly loginId: Id<"login"> | null;
    readonly now: Temporal.Instant;
  };

/** Records a stop: it holds for the person from now on, and the cases are decided again at once. */
export async function recordStop(
  desk: Desk,
  tx: Queries,
  asked: AskedStop,
): Promise<Outcome<{ readonly stopId: Id<"stop"> }, StopRefusal>> {
  const { kind, accountId, because, receivedOn, saidBy = null, medium = null, effortId = null, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const account = accountId === null ? undefined : await findPersonAccount(tx, { ...person, accountId });
  if (accountId !== null && account === undefined) return refused("account_is_not_the_debtors");
  const fault = await faultOf(tx, person, asked);
  if (fault !== undefined) return refused(fault);
  const documents = await documentsOf(tx, person, asked.documents ?? []);
  if (documents === undefined) return refused("document_is_not_known");

  const facts = { ...asked.facts, ...(await acting(desk, tx, asked)) };
  const stopId = newId<"stop">(now, desk.chance);
  // A stop of one account lies with the debtor whose account it is; one of the person with the survivor.
  const own = { debtorId: account?.debtorId ?? person.survivorId, stopId, kind, accountId };
  const said = { because, saidBy, medium, receivedOn };
  await addStop(tx, { ...own, ...said, facts, effortId, recordedAt: now, recordedBy: loginId });
  await prove(tx, documents, { proves: "stop", targetId: stopId, at: now });
  const subject = { stopId, kind, ...(accountId !== null && { accountId }), receivedOn: receivedOn.toString() };
  const entry = { debtorId: person.survivorId, happenedAt: now, recordedAt: now, loginId, subject };
  const words = stopWords({ kind, facts, ...said });
  await appendTimeline(tx, desk.vault, [{ ...entry, kind: "stop-recorded", words }]);
  await dropStoppedVisits(desk, tx, person, { loginId, now });
  await redecide(desk, tx, [person.survivorId], { now, because: "A stop was recorded." });
  return accepted({ stopId });
}

/** A stop as the timeline tells of it: what it stops, since when, who said it, and what they said. */
export function stopWords({
  kind,
  facts,
  because,
  saidBy,
  medium,
  receivedOn,
}: Pick<NewStop, "kind" | "facts" | "because" | "saidBy" | "medium" | "receivedOn">): string {
  const more = [factWords(facts), ...saidFacts({ saidBy, medium })].filter((each) => each !== "").join("; ");
  return `Stop (${kind}), received on ${receivedOn}${more === "" ? "" : ` (${more})`}: ${because}`;
}

async function faultOf(
  tx: Queries,
  person: Person,
  { facts = {}, acting: who, receivedOn, now }: AskedStop,
): Promise<StopRefusal | undefined> {
  if (facts.pointId !== undefined && !(await hasPoint(tx, person, facts.pointId))) return "point_is_unknown";
  const phone = who?.phone;
  if (phone !== undefined && (await typedPointOf(tx, person, phoneOf(phone))) === undefined) {
    return "point_is_unreadable";
  }
  const today = await officeToday(tx, now);
  if (compareDays(receivedOn, today) > 0) return "received_in_the_future";
  return faultOfDays({ facts, receivedOn, today });
}

async function hasPoint(tx: Queries, { personIds }: Person, pointId: string): Promise<boolean> {
  const { rows } = await sql`
    select from contact_point
     where debtor_id = any(${personIds}::uuid[]) and point_id = ${pointId} and until_at is null`.execute(tx);
  return rows.length > 0;
}

const rolesOf: Readonly<Partial<Record<StopKind, "attorney" | "executor">>> = {
  attorney: "attorney",
  death: "executor",
};

const phoneOf = (text: string) => ({ kind: "landline", text }) as const;

/** Whoever acts for the debtor now stands among the people around them, with their number, if they were named. */
async function acting(desk: Desk, tx: Queries, asked: AskedStop): Promise<Pick<StopFacts, "relationId">> {
  const role = rolesOf[asked.kind];
  if (role === undefined || asked.acting === undefined || asked.acting === null) return {};
  const { debtorId, loginId, now } = asked;
  const { name, phone } = asked.acting;
  const who = { debtorId, loginId, now };
  const added = await addRelation(desk, tx, { ...who, role, name });
  if (!added.ok) return {};
  const { relationId } = added.value;
  // A number that is on record already stays whose it was.
  if (phone !== undefined) await addPoint(desk, tx, { ...who, typed: phoneOf(phone), source: "other", relationId });
  return { relationId };
}
