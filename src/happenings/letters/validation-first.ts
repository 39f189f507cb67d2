import { sql } from "kysely";
import { wasSentNoNotice } from "#contact/validation/store";
import type { LetterRefusal } from "#letters/letter";
import type { Queries } from "#platform/database";
import type { LetterRead } from "./read-letter-facts.ts";

type Reading = {
  readonly read: LetterRead;
  readonly personIds: readonly string[];
  readonly on: Temporal.PlainDate;
};

/**
 * A third party tells a consumer what is owed first in a validation notice (12 CFR 1006.34): until one was sent of each
 * consumer's account that a statement is about, and did not come back, the statement stays.
 */
export async function validationFirst(
  tx: Queries,
  { read: { facts, accountIds }, personIds, on }: Reading,
): Promise<Extract<LetterRefusal, "no_validation_notice"> | undefined> {
  if (facts.statement === null || facts.purpose !== "consumer" || facts.capacity === "own_name") return undefined;
  const { rows } = await sql`
    select from account
     where debtor_id = any(${personIds}::uuid[]) and account_id = any(${accountIds}::uuid[]) and purpose = 'consumer'
       and ${wasSentNoNotice(on)}
     limit 1`.execute(tx);
  return rows.length === 0 ? undefined : "no_validation_notice";
}
