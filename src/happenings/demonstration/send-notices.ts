import { sql } from "kysely";
import { addValidationNotices } from "#contact/validation/store";
import type { Queries } from "#platform/database";

type Sending = { readonly creditor: string; readonly on: Temporal.PlainDate; readonly now: Temporal.Instant };

/** The validation notices of a creditor's new accounts, where a third party collects them of consumers, are sent by post. */
export async function sendNotices(tx: Queries, { creditor, on, now }: Sending): Promise<void> {
  const { rows } = await sql<{ debtorId: string; accountId: string }>`
    select account.debtor_id as "debtorId", account.account_id as "accountId"
      from creditor join mandates_in_force(${on}) as mandate using (creditor_id) join account using (creditor_id)
     where creditor.name = ${creditor} and mandate.capacity <> 'own_name' and account.purpose = 'consumer'
       and not exists (select from validation_notice notice
                        where notice.debtor_id = account.debtor_id and notice.account_id = account.account_id)
  `.execute(tx);
  const sent = { sentOn: on, sentBy: "mail", undeliverableOn: null, recordedAt: now, recordedBy: null } as const;
  await addValidationNotices(
    tx,
    rows.map((row) => ({ ...row, ...sent })),
  );
}
