import { sql } from "kysely";
import type { Id } from "#base/id";
import type { SourceCustomer } from "#intake/source-record";
import type { NewPoint } from "#parties/contact-point";
import { takeOverSegments } from "#parties/facts/store";
import { survivorsAmong } from "#parties/person/store";
import { addRelations, nameDebtors } from "#parties/people/store";
import { learnNames } from "#parties/names/store";
import { addAccounts, addDebtors, addFirstPoints, addPoints, lockDebtors } from "#parties/store";
import { draw, noteDoubts, touch, type Batch } from "./batch.ts";
import type { Recognised } from "./recognise.ts";
import { settleWhoOwes, type Customer } from "./who-owes.ts";

/** A customer of the batch in the book. */
export type BookCustomer = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly isNew: boolean;
  /** The file told something of a customer who was known before. */
  readonly isFilled: boolean;
};

/** Gives the customers of some rows in the book, by their keys, and makes those whom nothing showed to be there yet. */
export async function bookCustomers(
  batch: Batch,
  rows: ReadonlyMap<string, SourceCustomer>,
  known: Recognised["debtors"],
): Promise<ReadonlyMap<string, BookCustomer>> {
  const held = [...known].filter(([key]) => rows.has(key));
  const survivors = await lockDebtors(batch.tx, [...new Set(held.map(([, debtorId]) => debtorId))]);
  const customers = await settleWhoOwes(
    batch,
    rows,
    new Map(held.map(([key, debtorId]) => [key, survivors.get(debtorId) ?? debtorId])),
  );
  const strangers = [...customers.values()].filter(({ key }) => !known.has(key));
  const made = new Map(strangers.map(({ key }) => [key, draw<"debtor">(batch)]));
  await makeDebtors(batch, strangers, made);
  const owners = new Map([...known, ...made]);
  const accounts = await bookAccounts(batch, customers, owners);
  const filled = await fillIn(batch, customers, { owners, made });
  return new Map(
    [...accounts].map(([key, { debtorId, accountId }]) => {
      const isNew = made.has(key);
      const isFilled = !isNew && filled.has(debtorId);
      if (isNew || isFilled) touch(batch, debtorId, "details");
      return [key, { debtorId, accountId, isNew, isFilled }];
    }),
  );
}

/** One customer for each key: what any of the rows says about it. */
export function oneOfEach(rows: readonly SourceCustomer[]): Map<string, SourceCustomer> {
  const customers = new Map<string, SourceCustomer>();
  for (const row of rows) {
    const earlier = customers.get(row.key);
    if (earlier === undefined) {
      customers.set(row.key, row);
    } else if (row !== earlier && (row.points.length > 0 || hasGaps(earlier))) {
      const points = [...new Map([...earlier.points, ...row.points].map((each) => [each.normalised, each])).values()];
      const said = { name: earlier.name ?? row.name, contact: earlier.contact ?? row.contact, points };
      const own = { language: earlier.language ?? row.language, segment: earlier.segment ?? row.segment };
      const who = { kind: earlier.kind ?? row.kind, purpose: earlier.purpose ?? row.purpose };
      customers.set(row.key, { ...earlier, ...said, ...own, ...who });
    }
  }
  return customers;
}

/** Whether another row may say what this one does not. */
function hasGaps({ name, contact, language, segment, kind, purpose }: SourceCustomer): boolean {
  return [name, contact, language, segment, kind, purpose].includes(null);
}

async function makeDebtors(
  { tx, creditor, now }: Batch,
  strangers: readonly Customer[],
  ids: ReadonlyMap<string, Id<"debtor">>,
): Promise<void> {
  const made = strangers.flatMap((customer) => {
    const debtorId = ids.get(customer.key);
    return debtorId === undefined ? [] : [{ customer, debtorId }];
  });
  await addDebtors(
    tx,
    made.map(({ customer: { kind, name, number, language, segment }, debtorId }) => {
      return { debtorId, kind, name: name ?? number, number, language: language ?? "en", segment, createdAt: now };
    }),
  );
  const { creditorId, system } = creditor;
  await learnNames(
    tx,
    made.map(({ customer: { key }, debtorId }) => {
      return { creditorId, system, kind: "debtor", key, debtorId, targetId: debtorId, sinceAt: now };
    }),
  );
}

type Account = { readonly debtorId: Id<"debtor">; readonly accountId: Id<"account"> };

/**
 * The account of each customer with the creditor: by the customer's number, or the only one that there is, for a
 * creditor may know one customer by several numbers; made where there is none.
 */
async function bookAccounts(
  batch: Batch,
  customers: ReadonlyMap<string, Customer>,
  owners: ReadonlyMap<string, Id<"debtor">>,
): Promise<Map<string, Account>> {
  const { tx, creditor, now, asOfDay } = batch;
  const { rows } = await sql<{ debtor_id: Id<"debtor">; account_id: Id<"account">; number: string }>`
    select debtor_id, account_id, number from account
     where creditor_id = ${creditor.creditorId} and debtor_id = any(${[...new Set(owners.values())]}::uuid[])
  `.execute(tx);
  const held = new Map(rows.map((row) => [`${row.debtor_id} ${row.number}`, row.account_id]));
  const byDebtor = Map.groupBy(rows, (row) => row.debtor_id);
  const added = [];
  const accounts = new Map<string, Account>();
  for (const [key, { number, kind: _, debtKind, purpose }] of customers) {
    const debtorId = owners.get(key);
    if (debtorId === undefined) continue;
    const [only, ...others] = byDebtor.get(debtorId) ?? [];
    const heldId = held.get(`${debtorId} ${number}`) ?? (others.length === 0 ? only?.account_id : undefined);
    const accountId = heldId ?? draw<"account">(batch);
    accounts.set(key, { debtorId, accountId });
    if (heldId !== undefined) continue;
    held.set(`${debtorId} ${number}`, accountId);
    const own = { debtorId, accountId, creditorId: creditor.creditorId, number };
    added.push({ ...own, kind: debtKind, purpose, openedAt: now, openedOn: asOfDay });
  }
  await addAccounts(tx, added);
  return accounts;
}

type Owners = {
  readonly owners: ReadonlyMap<string, Id<"debtor">>;
  readonly made: ReadonlyMap<string, Id<"debtor">>;
};

/** Names, segments, contact points and contacts that the book did not have. Gives the debtors of whom it learned something. */
async function fillIn(
  batch: Batch,
  customers: ReadonlyMap<string, Customer>,
  { owners, made }: Owners,
): Promise<Set<Id<"debtor">>> {
  const { tx, asOfDay } = batch;
  const told = [...customers.values()].flatMap((customer) => {
    const debtorId = owners.get(customer.key);
    return debtorId === undefined ? [] : [{ ...customer, debtorId }];
  });
  for (const { key, points } of told) noteDoubts(batch, key, points);
  const old = told.filter(({ key }) => !made.has(key));
  const named = await nameDebtors(
    tx,
    old.flatMap(({ debtorId, name }) => (name === null ? [] : [{ debtorId, name }])),
  );
  const placed = await placeInSegments(batch, old);
  const reached = await addPoints(tx, old.flatMap(pointsFor(batch)));
  await addFirstPoints(tx, told.filter(({ key }) => made.has(key)).flatMap(pointsFor(batch)));
  const contacts = await strangersAround(
    batch,
    told.flatMap(({ debtorId, contact }) => (contact === null ? [] : [{ debtorId, name: contact }])),
  );
  await addRelations(
    tx,
    contacts.map((contact) => {
      return { ...contact, relationId: draw<"relation">(batch), role: "contact", fromOn: asOfDay };
    }),
  );
  return new Set([...named, ...placed, ...reached, ...contacts.map(({ debtorId }) => debtorId)]);
}

type Told = Customer & { readonly debtorId: Id<"debtor"> };

/** The segments that a file says known debtors are of: a person is of that of who survives, the last that was said. */
async function placeInSegments(batch: Batch, old: readonly Told[]): Promise<Id<"debtor">[]> {
  const { tx, now, addsOnly } = batch;
  const said = old.flatMap(({ debtorId, segment }) => (segment === null ? [] : [{ debtorId, segment }]));
  if (said.length === 0) return [];
  const debtorIds = sql`${said.map(({ debtorId }) => debtorId)}::uuid[]`;
  const { rows } = await sql<{ debtor_id: Id<"debtor">; survivor_id: Id<"debtor"> }>`
    select debtor_id, survivor_id from ${survivorsAmong(debtorIds)} as survivors`.execute(tx);
  const survivors = new Map(rows.map((row) => [row.debtor_id, row.survivor_id]));
  const segments = new Map(said.map(({ debtorId, segment }) => [survivors.get(debtorId) ?? debtorId, segment]));
  return takeOverSegments(
    tx,
    [...segments].map(([debtorId, segment]) => ({ debtorId, segment, changeId: draw<"change">(batch) })),
    { at: now, because: "A file said so.", addsOnly },
  );
}

function pointsFor(batch: Batch) {
  return ({ debtorId, points }: Told): NewPoint[] =>
    points.map((point) => {
      const own = { debtorId, pointId: draw<"point">(batch), relationId: null };
      return { ...point, ...own, source: "creditor", sinceAt: batch.now };
    });
}

type Contact = { readonly debtorId: Id<"debtor">; readonly name: string };

async function strangersAround({ tx }: Batch, contacts: readonly Contact[]): Promise<Contact[]> {
  if (contacts.length === 0) return [];
  const { rows } = await sql<{ debtor_id: string; name: string }>`
    select debtor_id, name from related_person
     where debtor_id = any(${contacts.map(({ debtorId }) => debtorId)}::uuid[])`.execute(tx);
  const known = new Set(rows.map((row) => `${row.debtor_id} ${row.name}`));
  return contacts.filter(({ debtorId, name }) => !known.has(`${debtorId} ${name}`));
}
