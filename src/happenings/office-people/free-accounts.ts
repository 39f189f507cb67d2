import { sql } from "kysely";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import { endAssignments } from "#parties/assignments/store";
import { lockDebtors, survivorsOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";

/** Who says it, null by command; and when. */
export type Said = { readonly by: string | null; readonly now: Temporal.Instant };

/** A person or a team: an id of one is none of the other. */
type Holder = { readonly holderId: string };

/**
 * Locks the debtors whose accounts or callbacks are a person's or a team's, in one order, as whoever gives accounts or
 * agrees on a callback at the same instant does.
 */
async function lockTheirs(tx: Queries, { holderId, on }: Holder & { readonly on: Temporal.PlainDate }): Promise<void> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select debtor_id from assignment
     where (login_id = ${holderId} or team_id = ${holderId}) and (until_on is null or until_on > ${on})
     union
    select debtor_id from callback where login_id = ${holderId} and ended_at is null`.execute(tx);
  await lockDebtors(
    tx,
    rows.map((row) => row.debtor_id),
  );
}

/** The accounts of a person or a team are everybody's from today on; each debtor's timeline says why. Gives how many. */
export async function freeAccounts(
  desk: Desk,
  tx: Queries,
  { by, now, holderId, words }: Said & Holder & { readonly words: string },
): Promise<number> {
  const on = await officeToday(tx, now);
  await lockTheirs(tx, { holderId, on });
  const accounts = await endAssignments(tx, { holderId, on });
  const debtorIds = accounts.map(({ debtorId }) => debtorId);
  await tellDebtors(desk, tx, { by, now, debtorIds, kind: "assignment", words });
  return accounts.length;
}

type Telling = Said & {
  readonly kind: "assignment" | "callback";
  readonly debtorIds: readonly Id<"debtor">[];
  readonly words: string;
};

/** Says one thing on the timelines of some debtors. */
export async function tellDebtors(
  desk: Desk,
  tx: Queries,
  { kind, by, now, debtorIds, words }: Telling,
): Promise<void> {
  const survivors = await survivorsOf(tx, debtorIds);
  const head = { kind, happenedAt: now, recordedAt: now, loginId: by, subject: {}, words } as const;
  await appendTimeline(
    tx,
    desk.vault,
    [...new Set(survivors.values())].map((debtorId) => ({ ...head, debtorId })),
  );
}
