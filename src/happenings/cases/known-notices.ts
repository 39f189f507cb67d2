import { sql } from "kysely";
import { noticeName } from "#letters/validation-notice/notice";
import type { Persons } from "#parties/person/store";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";

/** The states of letters that have not left yet and may. */
const onTheWay = ["planned", "ready", "sending", "taken-out"];

type Asked = {
  readonly debtorIds: readonly string[];
  readonly persons: Persons;
  readonly on: Temporal.PlainDate;
};

/**
 * The accounts of these debtors of which a validation notice was sent by a day and did not come back, or is on its way: one
 * that does not leave in the end is known to be missing again.
 */
export async function accountsNoticed(tx: Queries, { debtorIds, persons, on }: Asked): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ account_id: string }>`
    select account_id from validation_notice
     where debtor_id = any(${uuids(debtorIds)}) and sent_on <= ${on} and undeliverable_on is null
    union
    select account.account_id
      from ${persons.relation} as person
      join letter on letter.debtor_id = person.person_id and letter.debtor_id = any(${persons.ids})
                 and letter.template = ${noticeName} and letter.state = any(${onTheWay}::text[])
      join account on account.debtor_id = person.debtor_id and account.debtor_id = any(${uuids(debtorIds)})
                  and account.creditor_id = letter.creditor_id`.execute(tx);
  return new Set(rows.map((row) => row.account_id));
}
