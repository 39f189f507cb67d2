import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { personsAmong, samePersons } from "#parties/person/store";
import { lockDebtor, lockDebtors, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { putOff, type Clock, type SnoozeRefusal } from "#work/snooze";
import type { Snoozed } from "#work/snoozes/routes";
import { addSnoozes, endSnoozes } from "#work/snoozes/store";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { debtorsInScope } from "#happenings/answering/debtors-in-scope";

type Snoozing = {
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorIds: readonly string[];
  /** On the office's clock. */
  readonly until: Temporal.PlainDateTime;
  readonly because: string;
};

type Answer = Outcome<Snoozed, Exclude<SnoozeRefusal, "a_clock_comes_before">>;

/**
 * Leaves debtors off the worklists until an instant, at which they come back by themselves: who was put off before, as any
 * debtor whom they are, is from now on put off as it is said now. Of whom a promise or a task is due before is left as they
 * are, and named.
 */
export async function snoozeDebtors(desk: Desk, tx: Queries, asked: Snoozing): Promise<Answer> {
  const { caller, now, because } = asked;
  const { zone } = await theOffice(tx);
  const until = asked.until.toZonedDateTime(zone).toInstant();
  const debtors = await debtorsInScope(tx, { ...asked, operation: "snoozeDebtors" });
  const survivors = await lockDebtors(
    tx,
    debtors.map(({ debtorId }) => debtorId),
  );
  const nameOf = new Map(debtors.map((debtor) => [survivors.get(debtor.debtorId) ?? debtor.debtorId, debtor]));
  const clocks = await clocksOf(tx, [...nameOf.keys()]);
  const put: Id<"debtor">[] = [];
  const left: Snoozed["left"][number][] = [];
  for (const [debtorId, { name, number }] of nameOf) {
    const decision = putOff({ until, now, zone, clocks: clocks.get(debtorId) ?? [] });
    if (decision.ok) put.push(debtorId);
    else if (decision.refusal !== "a_clock_comes_before") return refused(decision.refusal);
    else left.push({ debtorId, debtor: name, number, because: decision.clock?.because ?? "" });
  }
  const snoozes = put.map((debtorId) => ({ debtorId, snoozeId: newId(now, desk.chance) }));
  const persons = await personsAmong(tx, put);
  await endSnoozes(tx, { debtorIds: put.flatMap((debtorId) => persons.of(debtorId)), now });
  await addSnoozes(tx, snoozes, { until, because, loginId: caller.loginId, now });
  const local = asked.until.toString({ smallestUnit: "minute" }).replace("T", " ");
  await appendTimeline(
    tx,
    desk.vault,
    snoozes.map(({ debtorId, snoozeId }) => ({
      ...{ debtorId, kind: "snooze", happenedAt: now, recordedAt: now, loginId: caller.loginId },
      subject: { snoozeId, until: until.toString() },
      words: `Put off until ${local}: ${because}`,
    })),
  );
  return accepted({ snoozed: put.length, left });
}

type Ending = { readonly caller: Caller; readonly now: Temporal.Instant; readonly debtorId: string };

/** Puts a debtor back on the worklists before their time. Who was not put off stays there, and nothing is on record. */
export async function endSnooze(desk: Desk, tx: Queries, { caller, now, debtorId }: Ending): Promise<void> {
  const survivorId = await lockDebtor(tx, debtorId as Id<"debtor">);
  const ended = await endSnoozes(tx, { debtorIds: await personOf(tx, survivorId), now });
  if (ended === 0) return;
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId: survivorId, kind: "snooze", happenedAt: now, recordedAt: now, loginId: caller.loginId },
      ...{ subject: {}, words: "No longer put off." },
    },
  ]);
}

/** What is due for these debtors, each the survivor of who they are: open promises, the day after which they are broken, and tasks. */
async function clocksOf(tx: Queries, debtorIds: readonly Id<"debtor">[]): Promise<ReadonlyMap<string, Clock[]>> {
  const { rows } = await sql<Clock & { debtor_id: string }>`
    with person as (select debtor_id, person_id from ${samePersons(sql`${debtorIds}::uuid[]`)} as p)
    select person.debtor_id, p.due_on + 1 as on, 'A promise is due on ' || p.due_on || '.' as because
      from person join promise_to_pay p on p.debtor_id = person.person_id and p.state = 'open'
    union all
    select person.debtor_id, t.due_on as on, t.because || ' (by ' || t.due_on || ')' as because
      from person join task t on t.debtor_id = person.person_id and t.done_at is null`.execute(tx);
  return Map.groupBy(rows, (row) => row.debtor_id);
}
