import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { HandClock } from "#platform/clock";
import type { Desk } from "#happenings/desk/desk";
import { drawFrom, seedOf, type Draw } from "#happenings/demonstration/draw";
import type { Member } from "./member.ts";
import type { Trade } from "./trades.ts";

/** Some debtors of one trade, and the days that they live. */
export type HistoryPart = {
  readonly part: number;
  readonly trade: Trade;
  readonly members: readonly Member[];
  readonly firstOn: Temporal.PlainDate;
  readonly lastOn: Temporal.PlainDate;
};

/** A member as the book has it. */
export type Held = {
  readonly member: Member;
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
};

/** One business day of a part: everything of it is one transaction, so that it is lived whole or not at all. */
export type PartDay = {
  readonly desk: Desk & { readonly clock: HandClock };
  readonly tx: Queries;
  readonly part: HistoryPart;
  readonly on: Temporal.PlainDate;
  /** Who sits at the desk. */
  readonly collectors: readonly Caller[];
  /** Who decides what is not a collector's to decide. */
  readonly supervisor: Caller;
  /** Who prints the letters and takes them to the post. */
  readonly clerk: Caller;
  readonly draw: Draw;
};

/** The draws of a day follow from the day and the part, so that a day that is lived again is lived alike. */
export function drawOfDay({ part }: HistoryPart, on: Temporal.PlainDate): Draw {
  return drawFrom(seedOf(`part ${part} on ${on}`));
}

/** Who acts today. Each has a style: the first calls more, the second promises more. */
export function actor({ collectors, draw }: PartDay): Caller {
  const found = collectors[draw.chance(60) ? 0 : collectors.length - 1];
  if (found === undefined) throw new Error("The demonstration has no collectors.");
  return found;
}

/** A little later on the same day: no two acts at one instant. */
export function later({ desk, draw }: PartDay): Temporal.Instant {
  desk.clock.set(desk.clock.now().add({ seconds: 40 + draw.below(200) }));
  return desk.clock.now();
}

/** The members with their debtors and accounts. */
export async function heldOf({ tx, part }: PartDay): Promise<Held[]> {
  const members = new Map(part.members.map((member) => [member.number, member]));
  type Row = { readonly number: string; readonly debtorId: Id<"debtor">; readonly accountId: Id<"account"> };
  const { rows } = await sql<Row>`
    select d.number, d.debtor_id as "debtorId", a.account_id as "accountId"
      from account a
      join creditor c on c.creditor_id = a.creditor_id and c.name = ${part.trade.creditor}
      join debtor d on d.debtor_id = a.debtor_id
     where d.number = any(${[...members.keys()]}) order by d.number, a.account_id`.execute(tx);
  return rows.flatMap(({ number, ...ids }) => {
    const member = members.get(number);
    return member === undefined ? [] : [{ member, ...ids }];
  });
}
