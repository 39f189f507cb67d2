import { sql, type RawBuilder } from "kysely";
import { wasSentNoNotice } from "#contact/validation/store";
import { uuids } from "#platform/binary-lists";
import { newId } from "#platform/chance";
import { together, type Queries } from "#platform/database";
import { addTasks, endTasks, moveTasks, openTasks } from "#strategy/tasks/store";
import {
  changesOf,
  tasksFor,
  type UnansweredDispute,
  type UnansweredQuestion,
  type UnnoticedAccount,
} from "#strategy/tasks/task";
import type { Desk } from "#happenings/desk/desk";

type Keeping = {
  /** All debtors who are the same persons, of some persons. */
  readonly debtorIds: readonly string[];
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly zone: string;
};

/** Brings the tasks of these debtors up to what is to be done: what is due is written down, and what was done is over. */
export async function keepTasks(desk: Pick<Desk, "chance">, tx: Queries, keeping: Keeping): Promise<void> {
  const { debtorIds, now } = keeping;
  const [open, accounts, disputes, questions] = await together(tx, [
    () => openTasks(tx, debtorIds),
    () => unnoticed(tx, keeping),
    () => unanswered(tx, keeping),
    () => questionsAsked(tx, keeping),
  ]);
  const { added, ended, moved } = changesOf(open, tasksFor({ accounts, disputes, questions }));
  await endTasks(tx, ended, now);
  await moveTasks(tx, moved);
  await addTasks(
    tx,
    added.map((task) => ({ ...task, taskId: newId<"task">(now, desk.chance) })),
    now,
  );
}

/** Accounts `account` that a third party collects of a consumer under the mandates of a day. */
function collectedOfConsumers(on: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`account
      join mandates_in_force(${on}) as mandate on mandate.creditor_id = account.creditor_id
                                              and mandate.capacity <> 'own_name'`;
}

/**
 * Whether an effort `e` told the consumer of a debt, or the consumer spoke of it: what the law calls a communication. A
 * letter that came back told nobody.
 */
const isCommunication = sql<boolean>`(
  e.kind = 'conversation' and coalesce(e.reached, 'debtor') not in ('third-party', 'nobody')
  or e.from_whom = 'us' and (e.kind in ('letter', 'email', 'text') or e.outcome = 'voicemail-left')
     and not exists (select from letter came where came.debtor_id = any(array[e.debtor_id, b.account_debtor_id])
                        and came.permit_id = e.permit_id and came.came_back_at is not null))`;

/** Looks first which accounts lack a notice, of nearly all books none, and then when these were first spoken of. */
async function unnoticed(tx: Queries, { debtorIds, today, zone }: Keeping): Promise<UnnoticedAccount[]> {
  const { rows: lacking } = await sql<Omit<UnnoticedAccount, "firstContactOn">>`
    select account.debtor_id as "debtorId", account.account_id as "accountId", account.number
      from ${collectedOfConsumers(today)}
     where account.debtor_id = any(${uuids(debtorIds)}) and account.purpose = 'consumer' and ${wasSentNoNotice(today)}
       and exists (select from item where item.debtor_id = account.debtor_id and item.account_id = account.account_id
                      and item.open_minor > 0)`.execute(tx);
  if (lacking.length === 0) return [];
  const accountIds = lacking.map(({ accountId }) => accountId);
  const { rows } = await sql<{ account_id: string; first_on: Temporal.PlainDate }>`
    select b.account_id, min(e.happened_at at time zone ${zone})::date as first_on
      from effort_account b join effort e on e.debtor_id = b.debtor_id and e.effort_id = b.effort_id
     where b.debtor_id = any(${uuids(debtorIds)}) and b.account_id = any(${uuids(accountIds)}) and ${isCommunication}
     group by b.account_id`.execute(tx);
  const firstOn = new Map(rows.map((row) => [row.account_id, row.first_on]));
  return lacking.flatMap((account) => {
    const firstContactOn = firstOn.get(account.accountId);
    return firstContactOn === undefined ? [] : [{ ...account, firstContactOn }];
  });
}

async function unanswered(tx: Queries, { debtorIds, today }: Keeping): Promise<UnansweredDispute[]> {
  const { rows } = await sql<UnansweredDispute>`
    select dispute.debtor_id as "debtorId", dispute.dispute_id as "disputeId", item.number as item,
           dispute.raised_on as "raisedOn"
      from ${collectedOfConsumers(today)}
      join dispute using (debtor_id, account_id)
      join item on item.debtor_id = dispute.debtor_id and item.item_id = dispute.item_id
     where account.debtor_id = any(${uuids(debtorIds)}) and account.purpose = 'consumer'
       and dispute.resolved_on is null and dispute.answered_on is null
       and dispute.in_writing`.execute(tx);
  return rows;
}

async function questionsAsked(tx: Queries, { debtorIds }: Keeping): Promise<UnansweredQuestion[]> {
  const { rows } = await sql<UnansweredQuestion>`
    select debtor_id as "debtorId", stop_id as "stopId", received_on as "receivedOn"
      from person_stop
     where debtor_id = any(${uuids(debtorIds)}) and kind = 'original-creditor' and lifted_at is null`.execute(tx);
  return rows;
}
