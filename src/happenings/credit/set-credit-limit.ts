import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { addLimit } from "#credit/store";
import { appendTimeline } from "#evidence/store";
import { decimal, type Money } from "#money/money";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lookAgain } from "#happenings/lookouts/look-again";

/** A limit as a credit manager sets it; without a day it holds from today on. */
export type AskedLimit = {
  readonly debtorId: Id<"debtor">;
  readonly creditorId: Id<"creditor">;
  readonly amount: Money;
  readonly sinceOn: Temporal.PlainDate | null;
  readonly because: string;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Sets a person's credit limit with a creditor. What was set before stays on record. */
export async function setCreditLimit(
  desk: Desk,
  tx: Queries,
  { debtorId, creditorId, amount, sinceOn, because, loginId, now }: AskedLimit,
): Promise<Outcome<{ readonly limitId: Id<"limit"> }, "creditor_is_not_the_debtors" | "credit_limit_is_not_negative">> {
  const survivorId = await lockDebtor(tx, debtorId);
  const personIds = await personOf(tx, survivorId);
  const creditor = await nameOfCreditor(tx, personIds, creditorId);
  if (creditor === undefined) return refused("creditor_is_not_the_debtors");
  if (amount.minor < 0n) return refused("credit_limit_is_not_negative");

  const limitId = newId<"limit">(now, desk.chance);
  const since = sinceOn ?? (await officeToday(tx, now));
  const limit = { creditorId, amount, sinceOn: since, because, setAt: now, setBy: loginId };
  await addLimit(tx, { ...limit, debtorId: survivorId, limitId });
  const written = { amount: decimal(amount), currency: amount.currency };
  const subject = { limitId, creditorId, ...written, sinceOn: since.toString() };
  const words = `Credit limit of ${written.amount} ${written.currency} with ${creditor} from ${since} on: ${because}`;
  const entry = { debtorId: survivorId, happenedAt: now, recordedAt: now, loginId, subject, words };
  await appendTimeline(tx, desk.vault, [{ ...entry, kind: "credit-limit-set" }]);
  await lookAgain(desk, tx, { debtorIds: personIds, now });
  return accepted({ limitId });
}

/** The creditor's name, if one of these debtors, who are one person, has an account with it. */
export async function nameOfCreditor(
  tx: Queries,
  personIds: readonly Id<"debtor">[],
  creditorId: Id<"creditor">,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select c.name from creditor c
     where c.creditor_id = ${creditorId}
       and exists (select from account a
                    where a.debtor_id = any(${personIds}::uuid[]) and a.creditor_id = c.creditor_id)
  `.execute(tx);
  return rows[0]?.name;
}
