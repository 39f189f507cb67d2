import { sql } from "kysely";
import type { Queries } from "#platform/database";
import { newVaultKey, vaultOf, type Vault } from "#platform/vault";

/** The vaults of debtors by their ids. One whose key was destroyed has none. */
export type DebtorVaults = ReadonlyMap<string, Vault>;

/** The vaults of debtors whose key is not destroyed; keys that are not there yet are made, in order of debtor. */
export async function debtorVaults(tx: Queries, vault: Vault, debtorIds: readonly string[]): Promise<DebtorVaults> {
  const known = await readKeys(tx, debtorIds);
  const missing = [...new Set(debtorIds)].filter((debtorId) => !known.has(debtorId)).toSorted();
  if (missing.length > 0) {
    const wrapped = missing.map((debtorId) => vault.seal(newVaultKey(), keyPurpose(debtorId)));
    await sql`
      insert into debtor_key (debtor_id, wrapped_key)
      select * from unnest(${missing}::uuid[], ${wrapped}::bytea[]) order by 1
      on conflict do nothing`.execute(tx);
    for (const [debtorId, key] of await readKeys(tx, missing)) known.set(debtorId, key);
  }
  return openKeys(vault, known);
}

/** The vaults of debtors who have one: for reading, which makes no keys. */
export async function vaultsInUse(tx: Queries, vault: Vault, debtorIds: readonly string[]): Promise<DebtorVaults> {
  return openKeys(vault, await readKeys(tx, debtorIds));
}

/** Whether the key of a debtor was destroyed. */
export async function wasErased(tx: Queries, debtorId: string): Promise<boolean> {
  return (await erasedAmong(tx, [debtorId])).has(debtorId);
}

/** Those of the debtors whose key was destroyed. */
export async function erasedAmong(tx: Queries, debtorIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ debtor_id: string }>`
    select debtor_id from debtor_key
     where debtor_id = any(${debtorIds}::uuid[]) and destroyed_at is not null`.execute(tx);
  return new Set(rows.map((row) => row.debtor_id));
}

async function readKeys(tx: Queries, debtorIds: readonly string[]): Promise<Map<string, Buffer | null>> {
  const { rows } = await sql<{ debtor_id: string; wrapped_key: Buffer | null }>`
    select debtor_id, wrapped_key from debtor_key where debtor_id = any(${debtorIds}::uuid[])`.execute(tx);
  return new Map(rows.map(({ debtor_id, wrapped_key }) => [debtor_id, wrapped_key]));
}

function openKeys(vault: Vault, wrapped: ReadonlyMap<string, Buffer | null>): DebtorVaults {
  const whole = [...wrapped].filter((entry): entry is [string, Buffer] => entry[1] !== null);
  return new Map(whole.map(([debtorId, key]) => [debtorId, vaultOf(vault.open(key, keyPurpose(debtorId)))]));
}

function keyPurpose(debtorId: string): string {
  return `debtor-key:${debtorId}`;
}

/**
 * Destroys the key of a debtor, with what was made of sealed content to find it by: what was sealed is never read again,
 * and the chain still verifies.
 */
export async function destroyKey(tx: Queries, debtorId: string, at: Temporal.Instant): Promise<void> {
  await sql`
    insert into debtor_key (debtor_id, wrapped_key, destroyed_at) values (${debtorId}, null, ${at})
    on conflict (debtor_id) do update set wrapped_key = null, destroyed_at = coalesce(debtor_key.destroyed_at, ${at})
  `.execute(tx);
  await sql`delete from document_unread where debtor_id = ${debtorId}`.execute(tx);
  await sql`delete from document_words where debtor_id = ${debtorId}`.execute(tx);
  await sql`delete from note_words where debtor_id = ${debtorId}`.execute(tx);
  // The name of a file may be the name of a person.
  await sql`update document set name = 'erased' where debtor_id = ${debtorId}`.execute(tx);
}
