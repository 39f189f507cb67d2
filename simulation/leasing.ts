import type { Caller } from "#access/caller";
import { takeNext } from "#happenings/work/take-next";
import { holderOf, personOf } from "./auditor.ts";
import { placeCalls } from "./calling.ts";
import type { Customer } from "./customers.ts";
import { count, expect, today, type Office } from "./office.ts";

const leaseMinutes = 20;

/** All collectors ask for the next debtor at the same instant: each gets another person, and calls it undisturbed. */
export async function takeAndCall(office: Office): Promise<void> {
  const { auditor, clock, collectors, draw } = office;
  const taken = await Promise.all(collectors.map((collector) => take(office, collector)));
  const persons = taken.flatMap(({ customer }) =>
    customer === undefined ? [] : [personOf(auditor, customer.account)],
  );
  const says = `${persons.length} collectors took ${persons.join(", ")}`;
  expect(office, "leases", { is: new Set(persons).size === persons.length, says });
  for (const { collector, customer } of taken) {
    if (customer === undefined) continue;
    const holder = holderOf(auditor, customer.account, clock.now());
    const held = `${collector.username} took ${customer.account}, which ${holder} has`;
    expect(office, "leases", { is: holder === undefined || holder === collector.username, says: held });
    const until = clock.now().add({ minutes: leaseMinutes });
    auditor.leases = auditor.leases.filter((lease) => lease.holder !== collector.username);
    auditor.leases.push({ account: customer.account, holder: collector.username, until });
    count(office, "leases");
  }
  // In the order of the debtors, so that who was faster changes nothing but who calls.
  const inOrder = taken.toSorted((a, b) => ((a.customer?.account ?? "") < (b.customer?.account ?? "") ? -1 : 1));
  await callTaken(office, inOrder, draw.below(collectors.length));
}

type Taken = { readonly collector: Caller; readonly customer: Customer | undefined };

async function take({ desk, known, customers, clock }: Office, collector: Caller): Promise<Taken> {
  const on = today({ clock });
  const reader = { caller: collector, scope: "team", on, now: clock.now() } as const;
  const debtorId = await desk.database.transaction((tx) => takeNext(tx, reader, null));
  const customer = customers.find(({ account }) => debtorId !== null && known.get(account)?.debtorId === debtorId);
  return { collector, customer };
}

/** Each calls whom they took; and one tries somebody else's, in vain. */
async function callTaken(office: Office, taken: readonly Taken[], intruding: number): Promise<void> {
  const intruder = taken[intruding]?.collector;
  for (const [index, { collector, customer }] of taken.entries()) {
    if (customer === undefined) continue;
    if (intruder !== undefined && index !== intruding && index === (intruding + 1) % taken.length) {
      await placeCalls(office, { customer, collectors: [intruder], outcomes: ["not-dialled"] });
    }
    await placeCalls(office, {
      customer,
      collectors: [collector],
      outcomes: [office.draw.oneOf(["no-answer", "answered"])],
    });
  }
}
