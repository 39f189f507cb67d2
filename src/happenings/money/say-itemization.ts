import { compareDays } from "#calendar/days";
import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { addsUp, type Itemization, type ItemizationRefusal } from "#ledger/itemization/itemization";
import { sayItemization as keepItemization } from "#ledger/itemization/store";
import { decimal, money, type Currency, type Money } from "#money/money";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lockPerson, tell } from "#happenings/people/person";

type Saying = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly itemization: Itemization;
  readonly creditorThen: string;
  readonly numberThen: string;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
};

/**
 * Writes down what was owed on an account's itemization date, as somebody says it in place of what was known before: it adds
 * up to what is owed now. A notice that could not be written because of it can be from now on.
 */
export async function sayItemization(
  desk: Desk,
  tx: Queries,
  { itemization, creditorThen, numberThen, ...asked }: Saying,
): Promise<Outcome<undefined, ItemizationRefusal>> {
  const { accountId, caller, now } = asked;
  const { currency } = itemization.atFirst;
  const person = await lockPerson(tx, asked.debtorId);
  const account = await accountOf(tx, person.personIds, { accountId, currency });
  if (account === undefined) return refused("account_is_not_the_debtors");
  if (account.open.minor <= 0n) return refused("nothing_is_owed_in_it");
  const { atFirst, interest, fees, payments, credits } = itemization;
  const amounts = [atFirst, interest, fees, payments, credits];
  if (amounts.some(({ minor }) => minor < 0n)) return refused("itemized_amounts_are_not_negative");
  if (compareDays(itemization.on, await officeToday(tx, now)) > 0) return refused("itemized_in_the_future");
  if (!addsUp(itemization, account.open)) return refused("itemization_does_not_add_up");

  const { debtorId, number } = account;
  const whose = { debtorId, accountId, currency, creditorThen, numberThen };
  await keepItemization(tx, { ...whose, ...itemization, saidAt: now, saidBy: caller.loginId });
  const subject = {
    accountId,
    on: itemization.on.toString(),
    kind: itemization.kind,
    atFirst: decimal(atFirst),
    currency,
  };
  const words = `Account ${number}: ${decimal(atFirst)} ${currency} was owed on the itemization date, ${itemization.on}.`;
  const because = "An itemization was said.";
  await tell(desk, tx, {
    asked: { loginId: caller.loginId, now },
    person,
    kind: "itemization",
    subject,
    words,
    because,
  });
  return accepted(undefined);
}

type OfAccount = { readonly accountId: string; readonly currency: Currency };
type Account = { readonly debtorId: string; readonly number: string; readonly open: Money };

async function accountOf(
  tx: Queries,
  personIds: readonly string[],
  { accountId, currency }: OfAccount,
): Promise<Account | undefined> {
  const { rows } = await sql<{ debtorId: string; number: string; minor: bigint }>`
    select account.debtor_id as "debtorId", account.number,
           coalesce((select sum(open_minor) from item
                      where item.debtor_id = account.debtor_id and item.account_id = account.account_id
                        and item.currency = ${currency}), 0)::bigint as minor
      from account where debtor_id = any(${personIds}::uuid[]) and account_id = ${accountId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? undefined : { ...row, open: money(currency, row.minor) };
}
