import { sql } from "kysely";
import type { Id } from "#base/id";
import { daysBetween } from "#calendar/days";
import { money, type Currency } from "#money/money";
import { postPayment } from "#happenings/money/post-payment";
import { drawFrom, seedOf } from "#happenings/demonstration/draw";
import type { Member } from "./member.ts";
import { later, type Held, type PartDay } from "./part-day.ts";

type Due = {
  readonly accountId: Id<"account">;
  readonly number: string;
  readonly currency: Currency;
  readonly dueOn: Temporal.PlainDate;
  readonly open: bigint;
};

type Promised = {
  readonly promiseId: string;
  readonly accountId: Id<"account">;
  readonly currency: Currency;
  readonly minor: bigint;
  readonly dueOn: Temporal.PlainDate;
};

const keptOfHundred = 62;

/** What comes in on a day: promises that are kept, and what each pays by habit. Who has promised waits for that day. */
export async function receiveMoney(day: PartDay, held: readonly Held[]): Promise<void> {
  const debtorIds = held.map(({ debtorId }) => debtorId);
  const promises = Map.groupBy(await openPromises(day, debtorIds), ({ accountId }) => accountId);
  const dues = Map.groupBy(await dueItems(day, debtorIds), ({ accountId }) => accountId);
  for (const one of held) {
    const promised = promises.get(one.accountId)?.[0];
    if (promised === undefined) await payByHabit(day, one, dues.get(one.accountId) ?? []);
    else if (isKeptToday(promised, day.on)) await pay(day, one, { currency: promised.currency, minor: promised.minor });
  }
}

/** Money comes on business days: what is promised for a weekend comes on the Friday before. */
function isKeptToday({ promiseId, dueOn }: Promised, on: Temporal.PlainDate): boolean {
  if (seedOf(promiseId) % 100 >= keptOfHundred) return false;
  return daysBetween(on, dueOn) <= (on.dayOfWeek === 5 ? 2 : 0);
}

async function payByHabit(day: PartDay, held: Held, due: readonly Due[]): Promise<void> {
  const paid = due.filter((item) => isPaid(held.member, item, day.on));
  const [first] = paid;
  if (first === undefined) return;
  const sum = paid.filter(({ currency }) => currency === first.currency).reduce((all, { open }) => all + open, 0n);
  const minor = held.member.habit === "parts" ? (sum + 2n) / 3n : sum;
  await pay(day, held, { currency: first.currency, minor });
}

/** By how many days late this bill is settled follows from the bill; a part comes now and then. */
function isPaid({ habit }: Member, { number, dueOn }: Due, on: Temporal.PlainDate): boolean {
  const draw = drawFrom(seedOf(number));
  const daysLate = daysBetween(dueOn, on);
  switch (habit) {
    case "prompt":
      return daysLate >= (draw.chance(6) ? 20 : draw.below(5) - 3);
    case "slow":
      return daysLate >= 6 + draw.below(45);
    case "monthEnd":
      return daysLate >= 0 && on.day >= on.daysInMonth - 3;
    case "parts":
      return daysLate >= 20 && drawFrom(seedOf(`${number} ${on}`)).chance(4);
    default:
      return false;
  }
}

type Paid = { readonly currency: Currency; readonly minor: bigint; readonly as?: "payment" | "deposit" };

/** Posts money as a clerk does. */
export async function pay(day: PartDay, held: Held, { currency, minor, as }: Paid): Promise<void> {
  const { desk, tx, draw, on } = day;
  const { debtorId, accountId } = held;
  const reference = draw.chance(55) ? `ACH ${100_000 + draw.below(900_000)}` : `Check ${1000 + draw.below(9000)}`;
  const payment = { debtorId, accountId, amount: money(currency, minor), receivedOn: on, to: [] };
  const posted = await postPayment(desk, tx, {
    ...{ ...payment, reference, source: "desk", loginId: null, now: later(day) },
    ...(as === undefined ? {} : { as }),
  });
  if (!posted.ok) throw new Error(`A payment of the demonstration is refused: ${posted.refusal}`);
}

async function dueItems({ tx, on }: PartDay, debtorIds: readonly string[]): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select account_id as "accountId", number, currency, due_on as "dueOn", open_minor as open
      from open_due
     where debtor_id = any(${debtorIds}::uuid[]) and due_on <= ${on.add({ days: 3 })} and open_minor > 0
     order by due_on, number`.execute(tx);
  return rows;
}

async function openPromises({ tx }: PartDay, debtorIds: readonly string[]): Promise<Promised[]> {
  const { rows } = await sql<Promised>`
    select promise_id as "promiseId", account_id as "accountId", currency, amount_minor as minor, due_on as "dueOn"
      from promise_to_pay
     where debtor_id = any(${debtorIds}::uuid[]) and state = 'open' order by due_on`.execute(tx);
  return rows;
}
