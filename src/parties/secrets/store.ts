import { sql } from "kysely";
import type { Id } from "#base/id";
import type { SecretKind } from "#parties/secret";
import type { Queries } from "#platform/database";

/** A secret as it lies: sealed with its debtor's key by whoever may open it. */
export type SealedSecret = {
  readonly debtorId: Id<"debtor">;
  readonly kind: SecretKind;
  readonly sealed: Uint8Array;
  readonly recordedAt: Temporal.Instant;
};

/** Keeps secrets, any number. What was kept before stays on record; of what one instant tells, the last word counts. */
export async function addSecrets(tx: Queries, secrets: readonly SealedSecret[]): Promise<void> {
  await sql`
    insert into debtor_secret (debtor_id, kind, sealed, recorded_at)
    select * from unnest(${secrets.map(({ debtorId }) => debtorId)}::uuid[], ${secrets.map(({ kind }) => kind)}::text[],
                         ${secrets.map(({ sealed }) => Buffer.from(sealed))}::bytea[],
                         ${secrets.map(({ recordedAt }) => recordedAt)}::timestamptz[])
        on conflict (debtor_id, kind, recorded_at) do update set sealed = excluded.sealed`.execute(tx);
}

/** The newest secret of each kind of some debtors. */
export async function newestSecrets(tx: Queries, debtorIds: readonly string[]): Promise<SealedSecret[]> {
  const { rows } = await sql<SealedSecret>`
    select distinct on (debtor_id, kind) debtor_id as "debtorId", kind, sealed, recorded_at as "recordedAt"
      from debtor_secret where debtor_id = any(${debtorIds}::uuid[])
     order by debtor_id, kind, recorded_at desc`.execute(tx);
  return rows;
}
