import { sql } from "kysely";
import { vaultsInUse } from "#evidence/keys/store";
import type { Breach } from "#ledger/breach";
import type { SealedSecret } from "#parties/secrets/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { openSecret } from "#happenings/people/secrets";

const secretsAtOnce = 1000;
const breachesMax = 1000;
const beforeAll = { debtorId: "00000000-0000-0000-0000-000000000000", kind: "", recordedAt: "1900-01-01T00:00:00Z" };

/** Opens every tax identifier, birth date and bank account with its debtor's key. Of whoever was erased there is nothing to open. */
export async function verifySecrets(
  { vault }: Desk,
  tx: Queries,
): Promise<{ readonly checked: number; readonly breaches: Breach[] }> {
  const breaches: Breach[] = [];
  let checked = 0;
  for (let after: Place = beforeAll; ;) {
    const rows = await secretsAfter(tx, after);
    const vaults = await vaultsInUse(tx, vault, [...new Set(rows.map(({ debtorId }) => debtorId))]);
    for (const secret of rows) {
      if (!secret.isErased && !opens(() => openSecret(secret, vaults))) breaches.push(breachOf(secret));
    }
    checked += rows.length;
    const last = rows.at(-1);
    if (last === undefined || breaches.length >= breachesMax) return { checked, breaches };
    after = last;
  }
}

type Place = { readonly debtorId: string; readonly kind: string; readonly recordedAt: Temporal.Instant | string };

async function secretsAfter(tx: Queries, after: Place) {
  const { rows } = await sql<SealedSecret & { isErased: boolean }>`
    select s.debtor_id as "debtorId", s.kind, s.sealed, s.recorded_at as "recordedAt",
           k.destroyed_at is not null as "isErased"
      from debtor_secret s left join debtor_key k on k.debtor_id = s.debtor_id
     where (s.debtor_id, s.kind, s.recorded_at) > (${after.debtorId}::uuid, ${after.kind}, ${after.recordedAt}::timestamptz)
     order by s.debtor_id, s.kind, s.recorded_at limit ${secretsAtOnce}`.execute(tx);
  return rows;
}

function opens(open: () => string | undefined): boolean {
  try {
    return open() !== undefined;
  } catch {
    return false;
  }
}

function breachOf({ debtorId, kind }: SealedSecret): Breach {
  const what = "what is kept under seal opens with its debtor's key";
  return { what, where: `debtor ${debtorId}, ${kind}`, because: "it does not open" };
}
