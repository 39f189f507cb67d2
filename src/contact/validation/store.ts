import { sql, type RawBuilder } from "kysely";
import type { Queries } from "#platform/database";

/** A validation notice that was sent of an account (12 CFR 1006.34). */
export type NewValidationNotice = {
  readonly debtorId: string;
  readonly accountId: string;
  readonly sentOn: Temporal.PlainDate;
  readonly sentBy: "mail" | "email" | "in-initial-communication";
  readonly undeliverableOn: Temporal.PlainDate | null;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string | null;
};

/**
 * The condition on a row `account` that no validation notice of it was sent by a day, or that each came back
 * (12 CFR 1006.34).
 */
export function wasSentNoNotice(on: Temporal.PlainDate): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from validation_notice notice
     where notice.debtor_id = account.debtor_id and notice.account_id = account.account_id
       and notice.sent_on <= ${on} and notice.undeliverable_on is null)`;
}

/** Records validation notices, any number; one of that account and day is there once. Gives the accounts of new ones. */
export async function addValidationNotices(tx: Queries, notices: readonly NewValidationNotice[]): Promise<string[]> {
  if (notices.length === 0) return [];
  const { rows } = await sql<{ account_id: string }>`
    insert into validation_notice
           (debtor_id, account_id, sent_on, sent_by, undeliverable_on, recorded_at, recorded_by)
    select "debtorId", "accountId", "sentOn", "sentBy", "undeliverableOn", "recordedAt", "recordedBy"
      from json_to_recordset(${JSON.stringify(notices)}::json)
        as new ("debtorId" uuid, "accountId" uuid, "sentOn" date, "sentBy" text, "undeliverableOn" date,
                "recordedAt" timestamptz, "recordedBy" uuid)
        on conflict do nothing
    returning account_id`.execute(tx);
  return rows.map((row) => row.account_id);
}
