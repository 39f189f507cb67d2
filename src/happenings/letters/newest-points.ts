import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Way } from "#letters/letter";
import { leadsNowhere, type AddressStopKind } from "#parties/address-stop";
import type { PointKind } from "#parties/contact-point";
import { isWrittenTo } from "#parties/people/store";
import type { Persons } from "#parties/person/store";
import type { Queries } from "#platform/database";

const kindsOf: Readonly<Record<Way, readonly PointKind[]>> = {
  post: ["home", "work"],
  email: ["email", "work-email"],
};

/** What an address must not be known for: who opted out of e-mail is not tried and refused, but written to otherwise. */
const stopsOf: Readonly<Record<Way, readonly AddressStopKind[]>> = {
  post: leadsNowhere,
  email: [...leadsNowhere, "opt-out", "led-to-disclosure"],
};

/**
 * The newest address of each debtor's person by which a letter can go that way: of a firm first that of whoever pays its
 * bills.
 */
export async function newestPoints(tx: Queries, persons: Persons, way: Way): Promise<ReadonlyMap<string, Id<"point">>> {
  const { rows } = await sql<{ debtor_id: string; point_id: Id<"point"> }>`
    select distinct on (person.debtor_id) person.debtor_id, point_id
      from ${persons.relation} as person
      join contact_point p on p.debtor_id = person.person_id and p.debtor_id = any(${persons.ids})
     where kind = any(${kindsOf[way]}::text[]) and ${isWrittenTo} and until_at is null
       and not exists (select from address_stop s
                        where s.normalised = p.normalised and s.lifted_at is null
                          and s.kind = any(${stopsOf[way]}::text[]))
     order by person.debtor_id, p.relation_id is null, since_at desc, point_id desc`.execute(tx);
  return new Map(rows.map((row) => [row.debtor_id, row.point_id]));
}
