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
 * When a validation notice was sent of these debtors' accounts that did not come back, by account, the last of them. One that
 * is on its way counts as sent on the day itself: if it does not leave in the end, it is known to be missing again.
 */
export async function noticesSent(
  tx: Queries,
  { debtorIds, persons, on }: Asked,
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const { rows } = await sql<{ account_id: string; sent_on: Temporal.PlainDate }>`
    select account_id, max(sent_on) as sent_on
      from (select account_id, sent_on from validation_notice
             where debtor_id = any(${uuids(debtorIds)}) and sent_on <= ${on} and undeliverable_on is null
            union all
            select account.account_id, ${on}::date
              from ${persons.relation} as person
              join letter on letter.debtor_id = person.person_id and letter.debtor_id = any(${persons.ids})
                         and letter.template = ${noticeName} and letter.state = any(${onTheWay}::text[])
              join account on account.debtor_id = person.debtor_id and account.debtor_id = any(${uuids(debtorIds)})
                          and account.creditor_id = letter.creditor_id) as notice
     group by account_id`.execute(tx);
  return new Map(rows.map((row) => [row.account_id, row.sent_on]));
}
