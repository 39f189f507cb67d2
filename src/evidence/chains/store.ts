import { sql } from "kysely";
import type { Queries } from "#platform/database";
import { sha256 } from "#platform/digest";
import { emptyChain, endBreaches, walkOn, type ChainBreach, type Head, type Walk } from "#evidence/chain";
import { rootAfter } from "#evidence/root";
import type { TimelineRow } from "#evidence/timeline";

const debtorsAtOnce = 500;
const entriesAtOnce = 5_000;
const beforeAll = "00000000-0000-0000-0000-000000000000";

type Kept = { readonly debtorId: string; readonly kept: Head };

/** Walks every chain, some hundred debtors at a time, and gives what is altered, missing or cut. */
export async function verifyChains(tx: Queries) {
  const breaches = await headlessChains(tx);
  let debtors = 0;
  let entries = 0;
  for await (const heads of headPages(tx)) {
    const walks = new Map<string, Walk>();
    for await (const page of entryPages(tx, heads)) {
      for (const entry of page) {
        const walk = walks.get(entry.debtorId) ?? { at: emptyChain, breaches: [] };
        walks.set(entry.debtorId, walkOn(sha256, walk, entry));
      }
      entries += page.length;
    }
    for (const { debtorId, kept } of heads) {
      const walk = walks.get(debtorId) ?? { at: emptyChain, breaches: [] };
      breaches.push(...walk.breaches, ...endBreaches(debtorId, walk.at, kept));
    }
    debtors += heads.length;
  }
  return { debtors, entries, breaches };
}

/** Debtors with entries of whose chain no head is kept. */
async function headlessChains(tx: Queries): Promise<ChainBreach[]> {
  const { rows } = await sql<{ debtor_id: string }>`
    select distinct debtor_id from timeline_entry
    where not exists (select from chain_head where chain_head.debtor_id = timeline_entry.debtor_id)
    order by debtor_id`.execute(tx);
  return rows.map(({ debtor_id }) => ({ breach: "chain_has_no_head", debtorId: debtor_id, number: 1n }));
}

async function* headPages(tx: Queries): AsyncGenerator<readonly Kept[]> {
  let after = beforeAll;
  for (;;) {
    const { rows } = await sql<{ debtor_id: string; length: bigint; head: Buffer }>`
      select debtor_id, length, head from chain_head
      where debtor_id > ${after} order by debtor_id limit ${debtorsAtOnce}`.execute(tx);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.debtor_id;
    yield rows.map(({ debtor_id, length, head }) => ({ debtorId: debtor_id, kept: { length, head } }));
  }
}

/** The entries of these debtors in order: one debtor's chain may be longer than a page. */
async function* entryPages(tx: Queries, heads: readonly Kept[]) {
  const last = heads.at(-1)?.debtorId ?? beforeAll;
  let after = { debtorId: heads[0]?.debtorId ?? beforeAll, number: 0n };
  for (;;) {
    const { rows } = await sql<TimelineRow>`
      select * from timeline_entry
      where (debtor_id, number) > (${after.debtorId}::uuid, ${after.number}::bigint) and debtor_id <= ${last}
      order by debtor_id, number limit ${entriesAtOnce}`.execute(tx);
    const end = rows.at(-1);
    if (end === undefined) return;
    after = { debtorId: end.debtor_id, number: end.number };
    yield rows.map(asEntry);
  }
}

function asEntry({ debtor_id, happened_at, recorded_at, login_id, ...rest }: TimelineRow) {
  return { debtorId: debtor_id, happenedAt: happened_at, recordedAt: recorded_at, loginId: login_id, ...rest };
}

/** The root over all chains as they were before an instant, and how many they were. */
export async function rootBefore(tx: Queries, at: Temporal.Instant): Promise<{ debtors: bigint; root: string }> {
  let root: Uint8Array = new Uint8Array(0);
  let debtors = 0n;
  for await (const heads of headPages(tx)) {
    const ids = heads.map(({ debtorId }) => debtorId);
    for (const { debtorId, kept } of await headsBefore(tx, ids, at)) {
      root = rootAfter(sha256, root, { debtorId, ...kept });
      debtors += 1n;
    }
  }
  return { debtors, root: Buffer.from(root).toString("hex") };
}

async function headsBefore(tx: Queries, debtorIds: readonly string[], at: Temporal.Instant): Promise<Kept[]> {
  const { rows } = await sql<{ debtor_id: string; number: bigint; hash: Buffer }>`
    select debtor_id, number, hash
    from unnest(${debtorIds}::uuid[]) as wanted (debtor_id), lateral (
      select number, hash from timeline_entry
      where timeline_entry.debtor_id = wanted.debtor_id and recorded_at < ${at}
      order by number desc limit 1) as last
    order by debtor_id`.execute(tx);
  return rows.map(({ debtor_id, number, hash }) => ({ debtorId: debtor_id, kept: { length: number, head: hash } }));
}
