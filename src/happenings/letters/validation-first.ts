import { sql } from "kysely";
import { wasSentNoNotice } from "#contact/validation/store";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import type { Together } from "./letters-together.ts";
import type { LetterRead } from "./read-letters.ts";

/**
 * A third party tells a consumer what is owed first in a validation notice (12 CFR 1006.34): until one was sent of each
 * consumer's account that a statement is about, and did not come back, the statement stays. Says of which letters among some
 * that are read it is so.
 */
export async function waitForValidation(
  tx: Queries,
  letters: readonly LetterRead[],
  { persons, on }: Together,
): Promise<ReadonlySet<LetterRead>> {
  const bound = letters.filter(
    ({ facts: { statement, purpose, capacity } }) =>
      statement !== null && purpose === "consumer" && capacity !== "own_name",
  );
  if (bound.length === 0) return new Set();
  const accountIds = [...new Set(bound.flatMap((letter) => letter.accountIds))];
  const { rows } = await sql<{ account_id: string }>`
    select account_id from account
     where debtor_id = any(${persons.ids}) and account_id = any(${uuids(accountIds)}) and purpose = 'consumer' and ${wasSentNoNotice(on)}`.execute(
    tx,
  );
  const unheard = new Set(rows.map((row) => row.account_id));
  return new Set(bound.filter((letter) => letter.accountIds.some((accountId) => unheard.has(accountId))));
}
