import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { accountClasses, classKey, type AccountClass } from "#strategy/ladder";
import { ladderHeads, waitingLadders } from "#strategy/ladder-versions/store";
import { inForce, type LaddersInForce } from "./ladders.ts";

/** A ladder that was changed, and whose cases are to be decided by it. */
export type ChangedLadder = {
  readonly name: string;
  readonly version: number;
  /** Nobody: it was saved by command. */
  readonly savedBy: Id<"login"> | null;
  /** The ladder itself, and those from which it takes accounts or which take some of its own. */
  readonly names: ReadonlySet<string>;
  /** The accounts that come under another ladder by it. */
  readonly moved: readonly AccountClass[];
};

/** The ladders whose cases wait to be decided by them, the one that was changed first first. */
export async function changedLadders(tx: Queries): Promise<ChangedLadder[]> {
  const waiting = await waitingLadders(tx);
  if (waiting.length === 0) return [];
  const heads = await ladderHeads(tx);
  const decided = heads.filter(({ decidedAt }) => decidedAt !== null);
  const [before, after] = [await inForce(decided, tx), await inForce(heads, tx)];
  return waiting.map((ladder) => ({ ...ladder, ...whatMoves(ladder.name, before, after) }));
}

function whatMoves(
  name: string,
  before: LaddersInForce,
  after: LaddersInForce,
): Pick<ChangedLadder, "names" | "moved"> {
  const nameIn = (ladders: LaddersInForce, account: AccountClass) => ladders.byClass.get(classKey(account))?.name;
  const sides = accountClasses.map((account) => ({
    account,
    between: [nameIn(before, account), nameIn(after, account)],
  }));
  const moving = sides.filter(({ between: [from, to], between }) => from !== to && between.includes(name));
  const names = moving.flatMap(({ between }) => between.filter((each) => each !== undefined));
  return { names: new Set([name, ...names]), moved: moving.map(({ account }) => account) };
}

/**
 * The debtors with a case under a changed ladder that was not decided by it yet, in the order of their ids; also where
 * that has an automatic step for today, which deciding at the desk leaves to a run.
 */
export async function debtorsUnder(
  tx: Queries,
  { name, version, moved }: ChangedLadder,
  on: Temporal.PlainDate,
): Promise<Id<"debtor">[]> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct debtor_id
      from collection_case c
     where closed_at is null
       and (ladder = ${name} and (ladder_version < ${version} or next_owner = 'automatic' and next_on <= ${on})
            or ${movedAccounts(moved)})
     order by debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** In whose name an account is asked for follows from its creditor's mandates: looked at is who has one of the kind. */
function movedAccounts(moved: readonly AccountClass[]) {
  if (moved.length === 0) return sql`false`;
  return sql`
    exists (select from account a
              join unnest(${moved.map(({ purpose }) => purpose)}::text[], ${moved.map(({ kind }) => kind)}::text[])
                     as m (purpose, kind) on m.purpose = a.purpose and m.kind = a.kind
             where a.debtor_id = c.debtor_id and a.creditor_id = c.creditor_id)`;
}
