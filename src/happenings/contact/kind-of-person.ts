import { sql } from "kysely";
import type { DebtorKind } from "#parties/debtor";
import type { Queries } from "#platform/database";

/**
 * What the debtors are who are one person: a person as soon as one of them is, whoever survives, for a firm has no
 * rights as a consumer that a merge could take from anybody.
 */
export async function kindOfPerson(tx: Queries, personIds: readonly string[]): Promise<DebtorKind> {
  const { rows } = await sql<{ kind: DebtorKind }>`
    select kind from debtor where debtor_id = any(${personIds}::uuid[])`.execute(tx);
  return kindOf(rows);
}

/** The same of debtors that were read already. */
export function kindOf(debtors: readonly { readonly kind: DebtorKind }[]): DebtorKind {
  if (debtors.length === 0) throw new Error("The law is asked about a debtor that is on record.");
  return debtors.some(({ kind }) => kind === "person") ? "person" : "business";
}
