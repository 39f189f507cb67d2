import { sql } from "kysely";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";

/** Of which of these debtors' persons a letter for which creditor was written since, as `debtor creditor`. */
export async function writtenSince(
  tx: Queries,
  { debtorIds, since }: { readonly debtorIds: readonly string[]; readonly since: Temporal.Instant },
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select distinct person.debtor_id || ' ' || letter.creditor_id as key
      from ${await personsAmong(tx, debtorIds)} as person
      join letter on letter.debtor_id = person.person_id
     where letter.planned_at >= ${since} and letter.state not in ('refused', 'failed', 'withdrawn')`.execute(tx);
  return new Set(rows.map(({ key }) => key));
}
