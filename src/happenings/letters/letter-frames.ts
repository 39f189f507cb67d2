import { sql } from "kysely";
import type { LetterFacts } from "#letters/letter";
import type { Queries } from "#platform/database";
import { byLetter, lettersTo, type LetterFor, type Together } from "./letters-together.ts";

/** Who writes for whom, and to whom. */
export type Frame = {
  /** Null where nobody collects for the creditor on the day. */
  readonly capacity: LetterFacts["capacity"] | null;
  readonly entity: LetterFacts["entity"];
  readonly creditor: LetterFacts["creditor"];
  readonly debtor: string;
  readonly number: string;
  readonly language: string;
  readonly address: string | null;
};

/**
 * The frames of some letters, in their order: the address as it is now, of whichever debtor of the person holds it. Whoever
 * writes in the creditor's own name has the creditor's address and telephone where they have none of their own.
 */
export async function letterFrames(
  tx: Queries,
  letters: readonly (LetterFor & { readonly pointId: string | null })[],
  { persons, on }: Together,
): Promise<(Frame | undefined)[]> {
  const { rows } = await sql<Frame & { readonly key: number }>`
    select asked.key, mandate.capacity, debtor.name as debtor, debtor.number, debtor.language, point.value as address,
           jsonb_build_object('name', creditor.name, 'address', creditor.address, 'phone', creditor.phone,
                              'payTo', creditor.pay_to) as creditor,
           jsonb_build_object('name', coalesce(legal_name, creditor.name),
                              'address', coalesce(nullif(entity.address, ''), own.address, ''),
                              'phone', coalesce(nullif(entity.phone, ''), own.phone, ''),
                              'licence', licence.said) as entity
      from ${lettersTo(letters)} as asked
      join creditor on creditor.creditor_id = asked.creditor_id
      join debtor on debtor.debtor_id = asked.debtor_id
      left join mandates_in_force(${on}) as mandate on mandate.creditor_id = creditor.creditor_id
      left join office_entity entity using (entity_id)
      left join creditor own on own.creditor_id = creditor.creditor_id
                            and coalesce(mandate.capacity, 'own_name') = 'own_name'
      left join lateral (
        select value, state from ${persons.relation} as person
          join contact_point held on held.debtor_id = person.person_id and held.debtor_id = any(${persons.ids})
         where person.debtor_id = asked.debtor_id and held.point_id = asked.point_id) as point on true
      left join lateral (
        select state from ${persons.relation} as person
          join contact_point home on home.debtor_id = person.person_id and home.debtor_id = any(${persons.ids})
         where person.debtor_id = asked.debtor_id and home.kind in ('home', 'work') and home.until_at is null
           and home.relation_id is null and home.state is not null
         order by home.kind, home.since_at limit 1) as home on true
      left join lateral (
        select jsonb_build_object('state', office_licence.state, 'number', office_licence.number) as said
          from office_licence
         where office_licence.entity_id = entity.entity_id and office_licence.state = coalesce(point.state, home.state)
           and office_licence.from_on <= ${on}
           and (office_licence.until_on is null or office_licence.until_on > ${on})) as licence on true`.execute(tx);
  return byLetter(letters, rows).map(([frame]) => frame);
}
