import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { NewPoint } from "#parties/contact-point";
import type { NewRelation } from "#parties/debtor";
import { copyRows, type Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

/** Names for debtors who were known by nothing but their number. Gives those who had none. */
export async function nameDebtors(
  tx: Queries,
  named: readonly { readonly debtorId: DebtorId; readonly name: string }[],
): Promise<DebtorId[]> {
  const { rows } = await sql<{ debtor_id: DebtorId }>`
    update debtor set name = named.name
      from unnest(${named.map((each) => each.debtorId)}::uuid[], ${named.map((each) => each.name)}::text[])
        as named (debtor_id, name)
     where debtor.debtor_id = named.debtor_id and debtor.name = debtor.number and debtor.name <> named.name
    returning debtor.debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** People around debtors, any number. */
export async function addRelations(tx: Queries, relations: readonly NewRelation[]): Promise<void> {
  const columns = ["debtor_id", "relation_id", "role", "name", "from_on"];
  const rows = relations.map((each) => [each.debtorId, each.relationId, each.role, each.name, each.fromOn]);
  await copyRows(tx, { table: "related_person", columns }, rows);
}

/**
 * Of a contact point `p`, whether what is owed is written to it: it is the debtor's own, or, of a firm, of whoever pays
 * its bills. Nobody else around a debtor is written to, and of a person nobody at all: their debts are told to no third.
 */
export const isWrittenTo: RawBuilder<boolean> = sql`(p.relation_id is null
  or (select r.role = 'accounts-payable' and d.kind = 'business'
        from related_person r join debtor d using (debtor_id)
       where r.debtor_id = p.debtor_id and r.relation_id = p.relation_id))`;

/** Ends somebody's place beside a debtor, and the numbers and addresses that were theirs. Gives the name, where there was one. */
export async function endRelation(
  tx: Queries,
  {
    personIds,
    relationId,
    on,
    at,
  }: { personIds: readonly DebtorId[]; relationId: string; on: Temporal.PlainDate; at: Temporal.Instant },
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    update related_person set until_on = greatest(${on}::date, from_on)
     where debtor_id = any(${personIds}::uuid[]) and relation_id = ${relationId} and until_on is null
    returning name`.execute(tx);
  await sql`
    update contact_point set until_at = greatest(${at}::timestamptz, since_at)
     where debtor_id = any(${personIds}::uuid[]) and relation_id = ${relationId} and until_at is null`.execute(tx);
  return rows[0]?.name;
}

/** A point that somebody told of a debtor. False where the person holds it already. */
export async function addToldPoint(
  tx: Queries,
  { personIds, point }: { personIds: readonly DebtorId[]; point: NewPoint },
): Promise<boolean> {
  const { rows } = await sql`
    insert into contact_point
           (debtor_id, point_id, relation_id, kind, value, normalised, state, zip, zones, source, since_at)
    select ${point.debtorId}, ${point.pointId}, ${point.relationId}, ${point.kind}, ${point.value}, ${point.normalised},
           ${point.state}, ${point.zip}, ${point.zones}::text[], ${point.source}, ${point.sinceAt}
     where not exists (select 1 from contact_point held
                        where held.debtor_id = any(${personIds}::uuid[]) and held.normalised = ${point.normalised}
                          and held.until_at is null)
    on conflict (debtor_id, normalised) where until_at is null do nothing
    returning point_id`.execute(tx);
  return rows.length === 1;
}

/** Ends a point. Gives its kind and what it was, where there was one. */
export async function endPoint(
  tx: Queries,
  { personIds, pointId, at }: { personIds: readonly DebtorId[]; pointId: string; at: Temporal.Instant },
): Promise<{ readonly kind: string; readonly value: string } | undefined> {
  const { rows } = await sql<{ kind: string; value: string }>`
    update contact_point set until_at = greatest(${at}::timestamptz, since_at)
     where debtor_id = any(${personIds}::uuid[]) and point_id = ${pointId} and until_at is null
    returning kind, value`.execute(tx);
  return rows[0];
}

type Alert = {
  readonly debtorId: DebtorId;
  readonly alertId: string;
  readonly words: string;
  readonly placedAt: Temporal.Instant;
  readonly placedBy: Id<"login"> | null;
};

/** Pins a note above everything until it is lifted. */
export async function placeAlert(tx: Queries, alert: Alert): Promise<void> {
  await sql`
    insert into alert (debtor_id, alert_id, words, placed_at, placed_by)
    values (${alert.debtorId}, ${alert.alertId}, ${alert.words}, ${alert.placedAt}, ${alert.placedBy})`.execute(tx);
}

/** Lifts an alert. Gives its words, where there was one. */
export async function liftAlert(
  tx: Queries,
  { personIds, alertId, at }: { personIds: readonly DebtorId[]; alertId: string; at: Temporal.Instant },
): Promise<string | undefined> {
  const { rows } = await sql<{ words: string }>`
    update alert set lifted_at = greatest(${at}::timestamptz, placed_at)
     where debtor_id = any(${personIds}::uuid[]) and alert_id = ${alertId} and lifted_at is null
    returning words`.execute(tx);
  return rows[0]?.words;
}

/** Ends the merge of a debtor into another, whom it gives, and since when; nothing where it was merged into nobody. */
export async function endMerge(
  tx: Queries,
  { debtorId, at }: { debtorId: DebtorId; at: Temporal.Instant },
): Promise<{ readonly survivorId: DebtorId; readonly fromAt: Temporal.Instant } | undefined> {
  const { rows } = await sql<{ survivorId: DebtorId; fromAt: Temporal.Instant }>`
    update same_person set until_at = greatest(${at}::timestamptz, from_at)
     where debtor_id = ${debtorId} and until_at is null
    returning survivor_id as "survivorId", from_at as "fromAt"`.execute(tx);
  return rows[0];
}

/** Two who look alike are said to be different people: nobody is asked again. */
export async function tellApart(
  tx: Queries,
  apart: { one: DebtorId; other: DebtorId; because: string; at: Temporal.Instant; loginId: Id<"login"> | null },
): Promise<void> {
  const [lower, higher] = [apart.one, apart.other].toSorted();
  await sql`
    insert into not_same_person (debtor_id, other_id, because, said_at, said_by)
    values (${lower}, ${higher}, ${apart.because}, ${apart.at}, ${apart.loginId})
    on conflict do nothing`.execute(tx);
}
