import { sql } from "kysely";
import type { Persons } from "#parties/person/store";
import type { Queries } from "#platform/database";

type Asked = {
  readonly persons: Persons;
  readonly since: Temporal.Instant;
  /** Only letters of this template. */
  readonly template?: string;
};

/** Of which of these persons a letter for which creditor was written since, as `debtor creditor`. */
export async function writtenSince(tx: Queries, { persons, since, template }: Asked): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select distinct person.debtor_id || ' ' || letter.creditor_id as key
      from ${persons.relation} as person
      join letter on letter.debtor_id = person.person_id and letter.debtor_id = any(${persons.ids})
     where letter.planned_at >= ${since} and letter.state not in ('refused', 'failed', 'withdrawn')
       and (${template ?? null}::text is null or letter.template = ${template ?? null})`.execute(tx);
  return new Set(rows.map(({ key }) => key));
}
