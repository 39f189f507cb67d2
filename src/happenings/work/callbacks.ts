import { sql, type RawBuilder } from "kysely";
import { compareInstants } from "#calendar/instants";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { agreedAt, type Agreed } from "#work/agreed";
import { callbackHours, type CallbackRefusal } from "#work/callback";
import { addCallback, dropCallback as endCallback, type DueCallback as CallbackRef } from "#work/callbacks/store";
import type { DueCallback } from "#work/worklist";
import type { Desk } from "#happenings/desk/desk";
import { spanOf } from "#happenings/desk/office-day";
import { agreedText, isReaders, whoTakesIt, zonesToAgreeOn } from "./agreeing.ts";
import type { Reader } from "./due-entries.ts";

type Placing = {
  readonly debtorId: string;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly agreed: Agreed;
  /** Who calls back; without it whoever agreed on it. */
  readonly loginId: string | undefined;
  readonly because: string;
};

type Placed = Outcome<{ readonly callbackId: string; readonly dueAt: Temporal.Instant }, CallbackRefusal>;

/** Agrees to call a debtor back at an hour, on the office's clock or on one of where they may be. */
export async function placeCallback(desk: Desk, tx: Queries, placing: Placing): Promise<Placed> {
  const { agreed, caller, now, because } = placing;
  const debtorId = await lockDebtor(tx, placing.debtorId as Id<"debtor">);
  const at = agreedAt({ ...agreed, now, zones: await zonesToAgreeOn(tx, await personOf(tx, debtorId)) }, callbackHours);
  if (!at.ok) return at;
  const found = await whoTakesIt(tx, { debtorId, loginId: placing.loginId ?? caller.loginId, now });
  if (!found.ok) return found;
  const person = found.value;
  const { loginId } = person;
  const callbackId = newId(now, desk.chance);
  await addCallback(tx, {
    ...{ debtorId, callbackId, loginId, dueAt: at.value, zone: agreed.zone, because, madeBy: caller.loginId, now },
  });
  const when = agreedText(agreed);
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "callback", happenedAt: now, recordedAt: now, loginId: caller.loginId },
      subject: { callbackId, dueAt: at.value.toString(), loginId },
      words: [`${person.name} calls back on ${when}.`, because].filter((part) => part !== "").join(" "),
    },
  ]);
  return accepted({ callbackId, dueAt: at.value });
}

type Dropping = { readonly debtorId: string; readonly callbackId: string; readonly caller: Caller };

/** Drops a callback: false where it was made or dropped already. */
export async function dropCallback(
  desk: Desk,
  tx: Queries,
  { debtorId, callbackId, caller, now }: Dropping & { readonly now: Temporal.Instant },
): Promise<boolean> {
  const survivorId = await lockDebtor(tx, debtorId as Id<"debtor">);
  const dropped = await endCallback(tx, { debtorIds: await personOf(tx, survivorId), callbackId, now });
  if (!dropped) return false;
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId: survivorId, kind: "callback", happenedAt: now, recordedAt: now, loginId: caller.loginId },
      ...{ subject: { callbackId }, words: "The callback was dropped." },
    },
  ]);
  return true;
}

const callbacksMax = 50;

/** The open callbacks of a reader, as `b` with their debtor as `d`. */
function callbacksOfReader(reader: Reader): RawBuilder<unknown> {
  return sql`
      callback b join debtor d on d.debtor_id = b.debtor_id
     where b.ended_at is null and ${isReaders(sql`b.login_id`, reader)}`;
}

/** The callbacks of a reader until the end of the day, those that are overdue first. */
export async function callbacksOf(tx: Queries, reader: Reader, zone: string): Promise<DueCallback[]> {
  const { on, now } = reader;
  const { until } = spanOf(on, zone);
  const { rows } = await sql<Omit<DueCallback, "isDue">>`
    select b.callback_id as "callbackId", b.debtor_id as "debtorId", d.name as debtor, d.number, b.due_at as "dueAt",
           b.zone, b.because
      from ${callbacksOfReader(reader)} and b.due_at < ${until}
     order by b.due_at limit ${callbacksMax}`.execute(tx);
  return rows.map((row) => ({ ...row, isDue: compareInstants(row.dueAt, now) <= 0 }));
}

/** The callbacks of a reader whose time has come and that "next" has not given yet, the earliest first. */
export async function callbacksToGive(tx: Queries, reader: Reader, max: number): Promise<CallbackRef[]> {
  const { rows } = await sql<CallbackRef>`
    select b.debtor_id as "debtorId", b.callback_id as "callbackId"
      from ${callbacksOfReader(reader)} and b.due_at <= ${reader.now} and b.taken_at is null
     order by b.due_at limit ${max}`.execute(tx);
  return rows;
}
