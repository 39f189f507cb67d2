import { sql } from "kysely";
import { neverLeft } from "#letters/letter";
import type { Persons } from "#parties/person/store";
import type { Queries } from "#platform/database";

type Asked = {
  readonly persons: Persons;
  readonly since: Temporal.Instant;
  /** Only letters of this template. */
  readonly template?: string;
};

/** The newest letter that was written since to each of these persons for each creditor, by `debtor creditor`. */
export async function writtenSince(
  tx: Queries,
  { persons, since, template }: Asked,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; letter_id: string }>`
    select distinct on (person.debtor_id, letter.creditor_id)
           person.debtor_id || ' ' || letter.creditor_id as key, letter.letter_id
      from ${persons.relation} as person
      join letter on letter.debtor_id = person.person_id and letter.debtor_id = any(${persons.ids})
     where letter.planned_at >= ${since} and letter.state <> all(${neverLeft}::text[])
       and (${template ?? null}::text is null or letter.template = ${template ?? null})
     order by person.debtor_id, letter.creditor_id, letter.planned_at desc, letter.letter_id desc`.execute(tx);
  return new Map(rows.map((row) => [row.key, row.letter_id]));
}
