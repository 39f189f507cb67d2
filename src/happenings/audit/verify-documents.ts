import { sql } from "kysely";
import { vaultsInUse } from "#evidence/keys/store";
import type { Breach } from "#ledger/breach";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";
import type { Desk } from "#happenings/desk/desk";

const documentsAtOnce = 1000;
const breachesMax = 1000;
const beforeAll = { debtor_id: "00000000-0000-0000-0000-000000000000", digest: "" };

type Row = { readonly debtor_id: string; readonly digest: string; readonly is_erased: boolean };

/**
 * Opens every document with its debtor's key, one at a time, and compares it with its digest. Of whoever was erased there
 * is nothing to open: that is as it should be.
 */
export async function verifyDocuments(
  desk: Desk,
  tx: Queries,
): Promise<{ readonly checked: number; readonly breaches: Breach[] }> {
  const breaches: Breach[] = [];
  let checked = 0;
  for (let after = beforeAll; ;) {
    const { rows } = await sql<Row>`
      select d.debtor_id, d.digest, k.destroyed_at is not null as is_erased
        from document d left join debtor_key k on k.debtor_id = d.debtor_id
       where (d.debtor_id, d.digest) > (${after.debtor_id}::uuid, ${after.digest})
       order by d.debtor_id, d.digest limit ${documentsAtOnce}`.execute(tx);
    const debtorIds = [...new Set(rows.map((row) => row.debtor_id))];
    const vaults = await vaultsInUse(tx, desk.vault, debtorIds);
    for (const row of rows) {
      if (!row.is_erased) breaches.push(...breachesOf(desk, row, vaults.get(row.debtor_id)));
    }
    checked += rows.length;
    const last = rows.at(-1);
    if (last === undefined || breaches.length >= breachesMax) return { checked, breaches };
    after = last;
  }
}

function breachesOf({ files }: Desk, { debtor_id, digest }: Row, vault: Vault | undefined): Breach[] {
  const what = "a document is on file, sealed with its debtor's key, and what its digest says";
  const where = `debtor ${debtor_id}, document ${digest}`;
  if (vault === undefined) return [{ what, where, because: "its debtor has no key" }];
  try {
    files.read({ id: debtor_id, vault }, digest);
    return [];
  } catch (error) {
    return [{ what, where, because: error instanceof Error ? error.message : String(error) }];
  }
}
