import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { messagedPoints, type PointKind, type PointSource, type ReadPoint } from "#parties/contact-point";
import { readTypedPoint, type OptOutRefusal, type PeopleRefusal, type TypedPoint } from "#parties/people";
import { addToldPoint, endPoint as endPointOf } from "#parties/people/store";
import type { PointHolder } from "#parties/point";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { becauseOfEffort, stopPoint } from "#happenings/contact/stop-number";
import type { Desk } from "#happenings/desk/desk";
import { dropStoppedVisits } from "#happenings/work/stopped-visits";
import { lockPerson, tell, type AskedOfPerson, type Person } from "./person.ts";

type AskedPoint = AskedOfPerson & {
  readonly typed: TypedPoint;
  readonly source: PointSource;
  readonly relationId: Id<"relation"> | null;
};

/** Records a number or address that somebody told. What was ended before may be told again. */
export async function addPoint(
  desk: Desk,
  tx: Queries,
  asked: AskedPoint,
): Promise<Outcome<{ readonly pointId: Id<"point"> }, PeopleRefusal>> {
  const { typed, source, relationId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const owner = relationId === null ? person.survivorId : await ownerOfRelation(tx, person, relationId);
  if (owner === undefined) return refused("relation_is_unknown");
  const read = await typedPointOf(tx, person, typed);
  if (read === undefined) return refused("point_is_unreadable");
  const pointId = newId<"point">(now, desk.chance);
  const point = { ...read, debtorId: owner, pointId, relationId, source, sinceAt: now };
  if (!(await addToldPoint(tx, { personIds: person.personIds, point }))) return refused("point_is_held");
  await tell(desk, tx, {
    ...{ asked, person, kind: "point-added", subject: { pointId, kind: read.kind, source } },
    ...{ words: `Told: ${read.kind} ${read.value}, by ${source}.`, because: "A number or address was told." },
  });
  return accepted({ pointId });
}

/** What somebody typed, read as a number or address of whoever stands with this person; nothing where it is none. */
export async function typedPointOf(tx: Queries, person: Person, typed: TypedPoint): Promise<ReadPoint | undefined> {
  return readTypedPoint(typed, await holderOf(tx, person));
}

/** Ends a number or address: nobody is reached there any more. */
export async function endPoint(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly pointId: Id<"point">; readonly because: string },
): Promise<Outcome<undefined, PeopleRefusal>> {
  const { pointId, because, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const ended = await endPointOf(tx, { personIds: person.personIds, pointId, at: now });
  if (ended === undefined) return refused("point_is_unknown");
  await tell(desk, tx, {
    ...{ asked, person, kind: "point-ended", subject: { pointId, kind: ended.kind } },
    ...{ words: `No longer used: ${ended.kind} ${ended.value}. ${because}`, because: "A number or address ended." },
  });
  await dropStoppedVisits(desk, tx, person, asked);
  return accepted(undefined);
}

/** An opt-out of a number or address: said in a contact that is on record, or told without one. */
type OptingOut = { readonly pointId: Id<"point">; readonly because: string; readonly effortId?: string };

/**
 * Records that somebody wants no more e-mail or texts at an address or number, as every message of ours says how to do
 * (12 CFR 1006.6(e)). It holds for whoever has it, and whatever brings it again.
 */
export async function optOutPoint(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & OptingOut,
): Promise<Outcome<undefined, OptOutRefusal>> {
  const { pointId, because, effortId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const { rows } = await sql<{ kind: PointKind; value: string; isOut: boolean }>`
    select kind, value, exists (select from address_stop s
                                 where s.normalised = p.normalised and s.kind = 'opt-out' and s.lifted_at is null) as "isOut"
      from contact_point p
     where debtor_id = any(${person.personIds}::uuid[]) and point_id = ${pointId} and until_at is null`.execute(tx);
  const [point] = rows;
  if (point === undefined) return refused("point_is_unknown");
  const { kind, value, isOut } = point;
  if (!messagedPoints.some((each) => each === kind)) return refused("point_gets_no_messages");
  if (isOut) return refused("opted_out_already");
  const why = effortId === undefined ? because : becauseOfEffort(effortId);
  await stopPoint(desk, tx, { debtorId: person.survivorId, pointId, kind: "opt-out", because: why, now });
  await tell(desk, tx, {
    ...{ asked, person, kind: "opted-out", subject: { pointId, kind } },
    ...{ words: `No more messages to ${kind} ${value}. ${because}`, because: "Somebody opted out of messages." },
  });
  return accepted(undefined);
}

async function ownerOfRelation(tx: Queries, { personIds }: Person, relationId: string) {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select debtor_id from related_person
     where debtor_id = any(${personIds}::uuid[]) and relation_id = ${relationId} and until_on is null`.execute(tx);
  return rows[0]?.debtor_id;
}

/** Where a person is at home, as far as an address says: a number in no known place may lie in any zone of the state. */
async function holderOf(tx: Queries, { survivorId, personIds }: Person): Promise<PointHolder> {
  const { rows } = await sql<Pick<PointHolder, "kind" | "state" | "zip">>`
    select d.kind, p.state, p.zip from debtor d
      left join contact_point p on p.debtor_id = any(${personIds}::uuid[]) and p.kind in ('home', 'work')
                               and p.until_at is null
     where d.debtor_id = ${survivorId} order by p.since_at desc nulls last limit 1`.execute(tx);
  return { kind: "person", country: "US", state: null, zip: null, ...rows[0] };
}
