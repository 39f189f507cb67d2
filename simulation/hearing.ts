import { sql } from "kysely";
import type { Id } from "#base/id";
import { answerDispute } from "#happenings/money/answer-dispute";
import { raiseDispute, resolveDispute } from "#happenings/money/raise-dispute";
import { liftStop } from "#happenings/contact/held-stop";
import { recordStop } from "#happenings/contact/record-stop";
import { redecide } from "#happenings/cases/redecide";
import { money } from "#money/money";
import { mergeDebtors } from "#parties/store";
import { newId } from "#platform/chance";
import { open, pagesOf } from "./auditor-books.ts";
import { personOf } from "./auditor.ts";
import type { Customer } from "./customers.ts";
import { itemOf, knownAs } from "./known.ts";
import { count, expect, today, type Office } from "./office.ts";
import { currencyOf } from "./paying.ts";

/** A debtor contests an item, whole or in part. */
export async function dispute(office: Office, { account }: Customer): Promise<void> {
  const { desk, draw, auditor, clock } = office;
  const owing = pagesOf(auditor.books, account).filter((page) => page.kind === "item" && open(page) > 0n);
  if (owing.length === 0) return;
  const { number, currency, place, ...page } = draw.oneOf(owing);
  const minor = draw.chance(50) ? null : open({ number, currency, place, ...page }) / 2n + 1n;
  const { itemId } = await itemOf(office, account, number);
  const amount = minor === null ? null : money(currencyOf(currency), minor);
  const { debtorId } = knownAs(office, account);
  const said = { debtorId, itemId, amount, because: "It was not delivered.", loginId: null, now: clock.now() };
  const raised = await desk.database.transaction((tx) => raiseDispute(desk, tx, said));
  const isFree = !auditor.books.contested.has(place);
  expect(office, "balances", {
    is: raised.ok === isFree,
    says: `a dispute of ${place} is ${raised.ok ? "" : "not "}taken`,
  });
  if (!raised.ok) return;
  count(office, "disputes");
  auditor.books.contested.set(place, minor);
  auditor.books.everContested.add(place);
}

/** A dispute ends: in words, or with verification of the debt, which is sent before the end or after it. */
export async function settleDispute(office: Office): Promise<void> {
  const { desk, draw, auditor, clock } = office;
  const places = [...auditor.books.contested.keys()].toSorted();
  const page = places.length === 0 ? undefined : auditor.books.pages.get(draw.oneOf(places));
  if (page === undefined) return;
  const { disputeId } = await itemOf(office, page.account, page.number);
  expect(office, "balances", { is: disputeId !== null, says: `the program knows of no dispute of ${page.place}` });
  if (disputeId === null) return;
  const { debtorId } = knownAs(office, page.account);
  auditor.books.unverified.set(disputeId, page.place);
  if (draw.chance(60)) await verify(office, disputeId);
  const said = { debtorId, disputeId, resolution: "It was delivered after all.", loginId: null, now: clock.now() };
  const resolved = await desk.database.transaction((tx) => resolveDispute(desk, tx, said));
  expect(office, "balances", { is: resolved.ok, says: `the dispute of ${page.place} cannot be resolved` });
  auditor.books.contested.delete(page.place);
  count(office, "disputes resolved");
}

/** What was sent to verify a debt is recorded of a dispute that was resolved without it. */
export async function verifyLate(office: Office): Promise<void> {
  const waiting = [...office.auditor.books.unverified].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  if (waiting.length > 0) await verify(office, office.draw.oneOf(waiting)[0]);
}

async function verify(office: Office, disputeId: string): Promise<void> {
  const { desk, auditor, clock } = office;
  const page = auditor.books.pages.get(auditor.books.unverified.get(disputeId) ?? "");
  if (page === undefined) return;
  const { debtorId } = knownAs(office, page.account);
  const said = {
    debtorId,
    disputeId: disputeId as Id<"dispute">,
    sent: "A copy of it.",
    loginId: null,
    now: clock.now(),
  };
  const answered = await desk.database.transaction((tx) => answerDispute(desk, tx, said));
  expect(office, "balances", { is: answered.ok, says: `the dispute of ${page.place} cannot be answered` });
  auditor.books.unverified.delete(disputeId);
  count(office, "disputes answered");
}

/** A debtor writes that we are to stop, about one account or all of them. */
export async function cease(office: Office, { account }: Customer): Promise<void> {
  const { desk, draw, auditor, clock } = office;
  const { debtorId, accountId } = knownAs(office, account);
  const isForAll = draw.chance(60);
  const stop = { kind: "cease", accountId: isForAll ? null : accountId, because: "They wrote to us." } as const;
  const said = { debtorId, ...stop, receivedOn: today(office), loginId: null, now: clock.now() };
  const recorded = await desk.database.transaction((tx) => recordStop(desk, tx, said));
  if (!recorded.ok) throw new Error(`A stop of ${account} is refused: ${recorded.refusal}`);
  auditor.log.ceases.push({ id: recorded.value.stopId, account, isForAll, from: clock.now(), until: null });
  count(office, "stops");
}

/** A debtor wants to hear of us again. */
export async function uncease(office: Office): Promise<void> {
  const { desk, draw, auditor, clock } = office;
  const inForce = auditor.log.ceases
    .filter(({ until }) => until === null)
    .toSorted((a, b) => (a.account < b.account ? -1 : 1));
  if (inForce.length === 0) return;
  const note = draw.oneOf(inForce);
  const { debtorId } = knownAs(office, note.account);
  const lifting = {
    debtorId,
    stopId: note.id as Id<"stop">,
    because: "They wrote again.",
    loginId: null,
    now: clock.now(),
  };
  const lifted = await desk.database.transaction((tx) => liftStop(desk, tx, lifting));
  expect(office, "permits", { is: lifted.ok, says: `the stop of ${note.account} cannot be lifted` });
  note.until = clock.now();
  count(office, "stops lifted");
}

/** Two debtors of one place turn out to be the same person. */
export async function merge(office: Office, customer: Customer): Promise<void> {
  const { desk, draw, auditor, customers, clock, known } = office;
  const single = (account: string) => known.has(account) && ![...auditor.persons].flat().includes(account);
  const others = customers.filter(({ account, place, kind }) => {
    return account !== customer.account && place === customer.place && kind === customer.kind && single(account);
  });
  if (!single(customer.account) || others.length === 0) return;
  const survivor = draw.oneOf(others);
  const [debtorId, survivorId] = [customer, survivor].map(({ account }) => knownAs(office, account).debtorId);
  if (debtorId === undefined || survivorId === undefined) return;
  const now = clock.now();
  const found = { debtorId, survivorId, because: "The same birth date.", fromAt: now };
  await desk.database.transaction(async (tx) => {
    await mergeDebtors(tx, { ...found, samePersonId: newId(now, desk.chance) });
    await redecide(desk, tx, [survivorId], { now, because: "They are the same person." });
  });
  auditor.persons.set(customer.account, survivor.account);
  const { rows } = await sql`select from same_person where until_at is null`.execute(desk.database.queries);
  const says = `${customer.account} is ${personOf(auditor, customer.account)}`;
  expect(office, "leases", { is: rows.length === auditor.persons.size, says });
  count(office, "merges");
}
