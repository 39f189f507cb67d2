import { sql } from "kysely";
import type { Id } from "#base/id";
import type { NewRelation } from "#parties/debtor";
import { copyRows, type Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

/** Names for debtors who were known by nothing but their number. Gives those who had none. */
export async function nameDebtors(
  tx: Queries,
  named: readonly { readonly debtorId: DebtorId; readonly name: string }[],
): Promise<DebtorId[]> {
  const { rows } = await sql<{ debtor_id: DebtorId }>`
    update debtor set name = named.name
      from unnest(${named.map((each) => each.debtorId)}::uuid[], ${named.map((each) => each.name)}::text[])
        as named (debtor_id, name)
     where debtor.debtor_id = named.debtor_id and debtor.name = debtor.number and debtor.name <> named.name
    returning debtor.debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** People around debtors, any number. */
export async function addRelations(tx: Queries, relations: readonly NewRelation[]): Promise<void> {
  const columns = ["debtor_id", "relation_id", "role", "name", "from_on"];
  const rows = relations.map((each) => [each.debtorId, each.relationId, each.role, each.name, each.fromOn]);
  await copyRows(tx, { table: "related_person", columns }, rows);
}
