import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { PurposeRefusal } from "#parties/account-purpose";
import type { AccountPurpose } from "#parties/debtor";
import { purposeOf, writePurpose, type Changed } from "#parties/purposes/store";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { lockPerson, tell, type AskedOfPerson, type Person } from "./person.ts";

type AskedOfAccount = AskedOfPerson & {
  readonly accountId: Id<"account">;
  /** What whoever asks saw, so that of two who change it one is told. */
  readonly from: AccountPurpose;
  readonly to: AccountPurpose;
  readonly because: string;
};

/**
 * Says of an account what its debt was made for, with a reason: the law of consumers governs it, or does not. What it was
 * said to be stays on the timeline. The debtor's cases are decided again.
 */
export async function changeAccountPurpose(
  desk: Desk,
  tx: Queries,
  asked: AskedOfAccount,
): Promise<Outcome<undefined, PurposeRefusal>> {
  const { accountId, from, to } = asked;
  if (from === to) return refused("nothing_changes");
  const person = await lockPerson(tx, asked.debtorId);
  const held = await purposeOf(tx, { ...person, accountId });
  if (held === undefined) return refused("account_is_not_the_debtors");
  if (held.purpose !== from) return refused("changed_meanwhile");
  const changed = await writePurpose(tx, { ...person, accountId, purpose: to });
  await tellPurposes(desk, tx, { asked, person, changed, purpose: to, because: asked.because });
  const why = "What an account was for is said otherwise.";
  await redecide(desk, tx, [person.survivorId], { now: asked.now, because: why });
  return accepted(undefined);
}

/**
 * What a person owes is taken as a consumer's debt once a firm turns out to be one: nobody has said of each account that it
 * was for business, and where that is so a supervisor says it of the account. Whoever calls it decides the cases again.
 */
export async function takeAsConsumers(
  desk: Desk,
  tx: Queries,
  { asked, person }: { readonly asked: AskedOfPerson; readonly person: Person },
): Promise<void> {
  const changed = await writePurpose(tx, { ...person, accountId: null, purpose: "consumer" });
  await tellPurposes(desk, tx, { asked, person, changed, purpose: "consumer", because: "The debtor is a person." });
}

type Told = {
  readonly asked: AskedOfPerson;
  readonly person: Person;
  readonly changed: readonly Changed[];
  readonly purpose: AccountPurpose;
  readonly because: string;
};

const saysOf: Readonly<Record<AccountPurpose, string>> = {
  consumer: "is a consumer's debt, and was one of a business",
  business: "is a debt of a business, and was a consumer's",
};

async function tellPurposes(desk: Desk, tx: Queries, told: Told): Promise<void> {
  const { asked, person, changed, purpose, because } = told;
  for (const { accountId, number } of changed) {
    await tell(desk, tx, {
      ...{ asked, person, kind: "account-purpose-changed", subject: { accountId, purpose } },
      words: `Account ${number} ${saysOf[purpose]}. ${because}`,
    });
  }
}
