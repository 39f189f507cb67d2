import { sql, type RawBuilder } from "kysely";
import { uuids } from "#platform/binary-lists";
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

type SentUnder = { readonly holderId: string; readonly permitId: string } & Pick<
  NewValidationNotice,
  "sentOn" | "sentBy" | "recordedAt" | "recordedBy"
>;

/** A notice left under a permit: of every account that the permit is about. */
export async function noticeLeft(tx: Queries, { holderId, permitId, ...sent }: SentUnder): Promise<void> {
  const { sentOn, sentBy, recordedAt, recordedBy } = sent;
  await sql`
    insert into validation_notice (debtor_id, account_id, sent_on, sent_by, recorded_at, recorded_by, permit_id)
    select account_debtor_id, account_id, ${sentOn}, ${sentBy}, ${recordedAt}, ${recordedBy}, ${permitId}
      from permit_account where debtor_id = ${holderId} and permit_id = ${permitId}
        on conflict do nothing`.execute(tx);
}

/** What left under these permits, each with its holder, did not leave after all: it was no notice. */
export async function noticesTakenBack(
  tx: Queries,
  permits: readonly { readonly debtorId: string; readonly permitId: string }[],
): Promise<void> {
  await sql`
    delete from validation_notice notice
     using unnest(${uuids(permits.map(({ debtorId }) => debtorId))},
                  ${uuids(permits.map(({ permitId }) => permitId))}) as permit (debtor_id, permit_id)
      join permit_account about using (debtor_id, permit_id)
     where notice.debtor_id = about.account_debtor_id and notice.account_id = about.account_id
       and notice.permit_id = permit.permit_id`.execute(tx);
}

/** A notice that left under a permit came back: it is none any more. Says of how many accounts it was. */
export async function noticeCameBack(
  tx: Queries,
  { holderId, permitId, on }: { readonly holderId: string; readonly permitId: string; readonly on: Temporal.PlainDate },
): Promise<number> {
  const { rows } = await sql`
    update validation_notice notice set undeliverable_on = greatest(${on}, notice.sent_on)
      from permit_account about
     where about.debtor_id = ${holderId} and about.permit_id = ${permitId} and notice.debtor_id = about.account_debtor_id
       and notice.account_id = about.account_id and notice.permit_id = ${permitId} and notice.undeliverable_on is null
    returning 1`.execute(tx);
  return rows.length;
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
