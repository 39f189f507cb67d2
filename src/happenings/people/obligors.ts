import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { ObligorRefusal, ObligorRole } from "#parties/obligor";
import { addObligors, boundSince, endObligor as endObligorOf } from "#parties/obligors/store";
import { findDebtor, lockDebtors, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { nameOf, tell, type AskedOfPerson, type Person } from "./person.ts";

type AskedOfAccount = AskedOfPerson & {
  readonly accountId: Id<"account">;
  readonly role: ObligorRole;
  readonly because: string;
};

/** Binds somebody by an account beside its debtor. Both persons are locked: of two who bind them at once, one is refused. */
export async function bindObligor(
  desk: Desk,
  tx: Queries,
  asked: AskedOfAccount & { readonly obligor: string; readonly fromOn: Temporal.PlainDate | null },
): Promise<Outcome<{ readonly obligorId: Id<"debtor"> }, ObligorRefusal>> {
  const { role, because, now } = asked;
  const named = await findDebtor(tx, asked.obligor);
  if (!named.ok) return named;
  const { debtor, other: obligor } = await lockBoth(tx, asked.debtorId, named.value);
  const account = await accountOf(tx, debtor, asked.accountId);
  if (account === undefined) return refused("account_is_not_the_debtors");
  const today = await officeToday(tx, now);
  const fromOn = asked.fromOn ?? today;
  if (compareDays(fromOn, today) > 0) return refused("begins_in_the_future");
  if (obligor.survivorId === debtor.survivorId) return refused("obligor_is_the_debtor");
  const binding = { debtorId: account.debtorId, accountId: asked.accountId, role };
  const since = await boundSince(tx, { ...binding, obligorIds: obligor.personIds });
  if (since !== undefined) return refused("obligor_is_bound_already");

  await addObligors(tx, [{ ...binding, obligorId: obligor.survivorId, fromOn }]);
  const says = `as ${role} from ${fromOn} on. ${because}`;
  await tellBoth(desk, tx, { asked, debtor, obligor, account, kind: "obligor-bound", says: `bound ${says}` });
  return accepted({ obligorId: obligor.survivorId });
}

/** Ends that somebody is bound by an account in a role, today or on a day before. */
export async function endObligor(
  desk: Desk,
  tx: Queries,
  asked: AskedOfAccount & { readonly obligorId: Id<"debtor">; readonly on: Temporal.PlainDate | null },
): Promise<Outcome<undefined, ObligorRefusal>> {
  const { role, because, now } = asked;
  const { debtor, other: obligor } = await lockBoth(tx, asked.debtorId, asked.obligorId);
  const account = await accountOf(tx, debtor, asked.accountId);
  if (account === undefined) return refused("account_is_not_the_debtors");
  const binding = { ...account, accountId: asked.accountId, role, obligorIds: obligor.personIds };
  const since = await boundSince(tx, binding);
  if (since === undefined) return refused("obligor_is_not_bound");
  const today = await officeToday(tx, now);
  const on = asked.on ?? today;
  const isBetween = compareDays(since, on) <= 0 && compareDays(on, today) <= 0;
  if (!isBetween) return refused("ends_before_it_begins");
  await endObligorOf(tx, { ...binding, on, because });
  const says = `bound no more as ${role} from ${on} on. ${because}`;
  await tellBoth(desk, tx, { asked, debtor, obligor, account, kind: "obligor-ended", says });
  return accepted(undefined);
}

type Account = { readonly debtorId: Id<"debtor">; readonly number: string };

async function accountOf(tx: Queries, { personIds }: Person, accountId: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select debtor_id as "debtorId", number from account
     where debtor_id = any(${personIds}::uuid[]) and account_id = ${accountId}`.execute(tx);
  return rows[0];
}

/** Who is not there is locked as nobody: their person is empty of accounts and bindings. */
async function lockBoth(tx: Queries, debtorId: Id<"debtor">, otherId: Id<"debtor">) {
  const survivors = await lockDebtors(tx, [debtorId, otherId]);
  const personBy = async (id: Id<"debtor">): Promise<Person> => {
    const survivorId = survivors.get(id) ?? id;
    return { survivorId, personIds: await personOf(tx, survivorId) };
  };
  return { debtor: await personBy(debtorId), other: await personBy(otherId) };
}

type Told = {
  readonly asked: AskedOfAccount;
  readonly debtor: Person;
  readonly obligor: Person;
  readonly account: Account;
  readonly kind: string;
  readonly says: string;
};

/** It is on both timelines: whose the account is, and who is bound by it. */
async function tellBoth(desk: Desk, tx: Queries, { asked, debtor, obligor, account, kind, says }: Told): Promise<void> {
  const subject = { accountId: asked.accountId, obligorId: obligor.survivorId, role: asked.role };
  const who = await nameOf(tx, obligor.survivorId);
  const whose = await nameOf(tx, debtor.survivorId);
  await tell(desk, tx, { asked, person: debtor, kind, subject, words: `${account.number}: ${who} is ${says}` });
  await tell(desk, tx, {
    ...{ asked, person: obligor, kind, subject },
    words: `Account ${account.number} of ${whose}: ${says}`,
  });
}
