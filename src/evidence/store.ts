import { sql } from "kysely";
import { copyRows, type Queries } from "#platform/database";
import { sha256 } from "#platform/digest";
import type { Vault } from "#platform/vault";
import { chainedEntries } from "./append-rows.ts";
import type { ChainedEntry, Head } from "./chain.ts";
import { debtorVaults, vaultsInUse } from "./keys/store.ts";
import type { TimelineDraft, TimelineEntry, TimelineRow } from "./timeline.ts";

const entryColumns = [
  "debtor_id",
  "number",
  "kind",
  "happened_at",
  "recorded_at",
  "login_id",
  "subject",
  "sealed",
  "hash",
] as const;

/** Puts entries on the timelines of any number of debtors, in the order given, in the caller's transaction. */
export async function appendTimeline(tx: Queries, vault: Vault, drafts: readonly TimelineDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  const debtorIds = [...new Set(drafts.map(({ debtorId }) => debtorId))].toSorted();
  // Keys come before heads: the first entry of a debtor has no head to lock, and waits for its key instead.
  const vaults = await debtorVaults(tx, vault, debtorIds);
  const heads = await lockHeads(tx, debtorIds);
  const entries = chainedEntries(drafts, heads, {
    digest: sha256,
    // An erased person's words are not kept again: there is no key, and none is made.
    seal: (debtorId, number, words) =>
      vaults.get(debtorId)?.seal(Buffer.from(words), wordsPurpose(debtorId, number)) ?? new Uint8Array(0),
  });
  await copyRows(tx, { table: "timeline_entry", columns: entryColumns }, entryRows(entries));
  await keepHeads(tx, heads);
}

function* entryRows(entries: Iterable<ChainedEntry>) {
  for (const { debtorId, number, kind, happenedAt, recordedAt, loginId, subject, sealed, hash } of entries) {
    yield [debtorId, number, kind, happenedAt, recordedAt, loginId, { json: subject }, sealed, hash];
  }
}

function wordsPurpose(debtorId: string, number: bigint): string {
  return `timeline:${debtorId}:${number}`;
}

async function lockHeads(tx: Queries, debtorIds: readonly string[]): Promise<Map<string, Head>> {
  const { rows } = await sql<{ debtor_id: string; length: bigint; head: Buffer }>`
    select debtor_id, length, head from chain_head
    where debtor_id = any(${debtorIds}::uuid[]) order by debtor_id for update`.execute(tx);
  return new Map(rows.map(({ debtor_id, length, head }) => [debtor_id, { length, head }]));
}

async function keepHeads(tx: Queries, heads: ReadonlyMap<string, Head>): Promise<void> {
  const lengths = [...heads.values()].map(({ length }) => length);
  const hashes = [...heads.values()].map(({ head }) => head);
  await sql`
    insert into chain_head (debtor_id, length, head)
    select * from unnest(${[...heads.keys()]}::uuid[], ${lengths}::bigint[], ${hashes}::bytea[]) order by 1
    on conflict (debtor_id) do update set length = excluded.length, head = excluded.head`.execute(tx);
}

/** The number of the newest entry of a debtor who has one. */
export async function lastNumber(tx: Queries, debtorId: string): Promise<bigint> {
  const { rows } = await sql<{ length: bigint }>`
    select length from chain_head where debtor_id = ${debtorId}`.execute(tx);
  return rows[0]?.length ?? 0n;
}

type Page = { readonly debtorId: string; readonly before?: bigint; readonly kind?: string; readonly limit: number };

/** The kinds of entries that a timeline has, by name. */
export async function kindsOnTimeline(tx: Queries, debtorId: string): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    select distinct kind from timeline_entry where debtor_id = ${debtorId} order by kind`.execute(tx);
  return rows.map(({ kind }) => kind);
}

/**
 * A page of a debtor's timeline, its words opened: what happened last comes first, also where it was learned before
 * what happened earlier, as the contacts are that an office brings with it. `before` is the number of the last one seen;
 * `kind` names one or several kinds, with commas between them.
 */
export async function readTimeline(tx: Queries, vault: Vault, page: Page): Promise<TimelineEntry[]> {
  const { debtorId, before = null, kind = null, limit } = page;
  const { rows } = await sql<TimelineRow>`
    select * from timeline_entry
    where debtor_id = ${debtorId}
      and (${before}::bigint is null
           or (happened_at, number) < (select seen.happened_at, seen.number from timeline_entry seen
                                        where seen.debtor_id = ${debtorId} and seen.number = ${before}::bigint))
      and (${kind}::text is null or kind = any(string_to_array(${kind}, ',')))
    order by happened_at desc, number desc limit ${limit}`.execute(tx);
  return opened(tx, vault, rows);
}

type OfPerson = {
  readonly loginId: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly limit: number;
};

/** What somebody wrote on timelines in a span, the newest first, its words opened; what a file of theirs brought in is left out. */
export async function entriesOfPerson(
  tx: Queries,
  vault: Vault,
  { loginId, from, until, limit }: OfPerson,
): Promise<(TimelineEntry & { readonly debtorId: string })[]> {
  const { rows } = await sql<TimelineRow>`
    select * from timeline_entry
     where login_id = ${loginId} and recorded_at >= ${from} and recorded_at < ${until} and kind not in ('import', 'permit')
     order by recorded_at desc, debtor_id, number desc limit ${limit}`.execute(tx);
  return opened(tx, vault, rows);
}

/** Entries as they are read, each by its debtor's key. */
async function opened(tx: Queries, vault: Vault, rows: readonly TimelineRow[]) {
  const keys = await vaultsInUse(tx, vault, [...new Set(rows.map((row) => row.debtor_id))]);
  return rows.map(({ debtor_id: debtorId, number, kind, happened_at, recorded_at, login_id, subject, sealed }) => {
    const key = keys.get(debtorId);
    const words = key === undefined || sealed.length === 0 ? null : key.open(sealed, wordsPurpose(debtorId, number));
    return {
      ...{ debtorId, number, kind, happenedAt: happened_at, recordedAt: recorded_at, loginId: login_id, subject },
      words: words?.toString() ?? null,
    };
  });
}
