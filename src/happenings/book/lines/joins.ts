import { sql, type RawBuilder } from "kysely";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { facts, type AsOfDay, type Fact, type FactName } from "./facts.ts";

/** Each of `candidate` with every debtor who was merged into them. */
export const personWith = sql`
  person as (
    select debtor_id, debtor_id as member_id from candidate
     union all
    select s.survivor_id, s.debtor_id from ${survivors} as s join candidate c on c.debtor_id = s.survivor_id)`;

/**
 * The same of a few debtors, found beforehand: a statement that is told how few they are reads what it needs of them by
 * its indexes, and not the whole book.
 */
export async function personOfFew(tx: Queries, debtorIds: readonly string[]): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ debtorId: string; memberId: string }>`
    with candidate as (select * from unnest(${debtorIds}::uuid[]) as c (debtor_id)), ${personWith}
    select debtor_id as "debtorId", member_id as "memberId" from person`.execute(tx);
  const [whose, members] = [rows.map(({ debtorId }) => debtorId), rows.map(({ memberId }) => memberId)];
  return sql`
    candidate as (select * from unnest(${debtorIds}::uuid[]) as c (debtor_id)),
    person as (select * from unnest(${whose}::uuid[], ${members}::uuid[]) as p (debtor_id, member_id))`;
}

/** The facts that are needed, each once; what is owed always, for it makes the lines. */
export function factsWith(needs: readonly Fact[], on: AsOfDay): RawBuilder<unknown> {
  return sql.join(withOwing(needs).map((fact) => sql`${sql.ref(fact)} as (${facts[fact].reads(on, needs)})`));
}

/** The joins of these facts to `d`. */
export function joined(needs: readonly Fact[]): RawBuilder<unknown> {
  const joins = withOwing(needs).map((fact) => {
    const ofLine = facts[fact].of === "line" ? sql`and ${sql.ref(`${fact}.currency`)} = owing.currency` : sql``;
    return sql`left join ${sql.table(fact)} on ${sql.ref(`${fact}.debtor_id`)} = d.debtor_id ${ofLine}`;
  });
  return sql.join(joins, sql` `);
}

function withOwing(needs: readonly Fact[]): readonly FactName[] {
  return [...new Set<FactName>(["owing", ...needs.filter((fact) => fact !== "aged")])];
}
