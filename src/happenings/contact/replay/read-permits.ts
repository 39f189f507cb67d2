import { sql } from "kysely";
import type { ContactAct } from "#contact/permit";
import type { Denial, JudgedAct } from "#law/replay";
import type { Queries } from "#platform/database";

/** A permit that was asked for, as it is kept: what was answered, and the facts that the law was told. */
export type KeptPermit = {
  readonly debtorId: string;
  readonly permitId: string;
  readonly act: ContactAct;
  readonly verdict: JudgedAct["verdict"];
  readonly facts: unknown;
  readonly denials: readonly Denial[];
  readonly askedAt: Temporal.Instant;
  readonly by: string | null;
  /** What was done under it, by the ids under which later acts count it. */
  readonly effortIds: readonly string[];
};

/** The stretch of time whose permits are read, half-open. */
export type Stretch = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

/** How many permits are asked about in one go: while a page is, nobody else is answered. */
const pageMax = 200;

/** The permits of a stretch that were not withdrawn, debtor by debtor, each one's oldest first; in pages. */
export async function* readPermits(tx: Queries, stretch: Stretch): AsyncGenerator<readonly KeptPermit[]> {
  let last: KeptPermit | undefined;
  do {
    const page = await pageOf(tx, stretch, last);
    if (page.length > 0) yield page;
    last = page.length < pageMax ? undefined : page.at(-1);
  } while (last !== undefined);
}

async function pageOf(tx: Queries, { from, until }: Stretch, after: KeptPermit | undefined): Promise<KeptPermit[]> {
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(permit.debtor_id, asked_at, permit.permit_id) > (${after.debtorId}, ${after.askedAt}, ${after.permitId})`;
  const { rows } = await sql<KeptPermit>`
    select permit.debtor_id as "debtorId", permit.permit_id as "permitId", act, verdict,
           -- Where the debtor might have been was worked out, and is again.
           facts - 'where' as facts, asked_at as "askedAt",
           jsonb_path_query_array(findings, '$[*] ? (@.denies == true)') as denials, login.name as by,
           array(select effort_id::text from effort
                  where effort.debtor_id = permit.debtor_id and effort.permit_id = permit.permit_id) as "effortIds"
      from permit left join login using (login_id)
     where asked_at >= ${from} and asked_at < ${until} and withdrawn_at is null and ${beyond}
     order by permit.debtor_id, asked_at, permit.permit_id limit ${pageMax}`.execute(tx);
  return rows;
}

type Counted = { readonly count: number; readonly from: Temporal.Instant };

/** How many permits there are in a stretch, and from when on the newest of them are no more than so many. */
export async function newestPermits(tx: Queries, { from, until }: Stretch, max: number): Promise<Counted> {
  const { rows } = await sql<{ count: number; from: Temporal.Instant | null }>`
    select count(*)::int as count,
           (select asked_at from permit
             where asked_at >= ${from} and asked_at < ${until} and withdrawn_at is null
             order by asked_at desc offset ${max - 1} limit 1) as "from"
      from permit where asked_at >= ${from} and asked_at < ${until} and withdrawn_at is null`.execute(tx);
  const [row] = rows;
  return { count: row?.count ?? 0, from: row?.from ?? from };
}
