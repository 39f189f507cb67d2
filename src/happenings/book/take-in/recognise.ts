import { sql } from "kysely";
import type { Id } from "#base/id";
import type { SourceCustomer, SourceDocument, SourceItem } from "#intake/source-record";
import { learnNames } from "#parties/names/store";
import type { Batch } from "./batch.ts";

/** Who the customers of some rows are in the book, by their keys, and the keys that may mean several. */
export type Recognised = {
  readonly debtors: ReadonlyMap<string, Id<"debtor">>;
  /** Names that several customers of the creditor have, with how many. */
  readonly ambiguous: ReadonlyMap<string, number>;
};

/**
 * Finds customers in the creditor's book: by their keys, and those whose key is new by what else shows that they are
 * in it already. A file may know its customers by number where the one before knew them by name, or the other way: taken
 * for strangers, they would owe the same invoices twice. The new key is learnt.
 */
export async function recogniseCustomers(
  batch: Batch,
  customers: ReadonlyMap<string, SourceCustomer>,
  documents: readonly SourceDocument[],
): Promise<Recognised> {
  const known = await byKey(batch, [...customers.keys()]);
  const strangers = [...customers.values()].filter(({ key, name }) => !known.has(key) && name !== null);
  if (strangers.length === 0 || !batch.before.customers) return { debtors: known, ambiguous: new Map() };
  const named = await byName(batch, strangers.filter(isKnownByName));
  const found = new Map([
    ...(await byNameAlone(batch, strangers)),
    ...onlyOnes(named),
    ...(await bySameInvoice(batch, strangers, documents)),
  ]);
  const { creditorId, system } = batch.creditor;
  await learnNames(
    batch.tx,
    [...found].map(([key, debtorId]) => {
      return { creditorId, system, kind: "debtor", key, debtorId, targetId: debtorId, sinceAt: batch.now };
    }),
  );
  const several = [...named].filter(([key, { size }]) => size > 1 && !found.has(key));
  return {
    debtors: new Map([...known, ...found]),
    ambiguous: new Map(several.map(([key, { size }]) => [key, size])),
  };
}

/** Whether a row gave no number for its customer, so that its name, as far as a key is long, serves as one. */
function isKnownByName({ key, name }: SourceCustomer): boolean {
  return key === name?.slice(0, keyLengthMax);
}

const keyLengthMax = 200;

type Found = { readonly key: string; readonly debtorId: Id<"debtor"> };

async function byKey({ tx, creditor }: Batch, keys: readonly string[]): Promise<Map<string, Id<"debtor">>> {
  const { rows } = await sql<Found>`
    select key, debtor_id as "debtorId" from known_as
     where creditor_id = ${creditor.creditorId} and system = ${creditor.system} and kind = 'debtor'
       and key = any(${keys}::text[])`.execute(tx);
  return new Map(rows.map(({ key, debtorId }) => [key, debtorId]));
}

/** Rows without a number: the customers of the creditor who have that name. */
async function byName({ tx, creditor }: Batch, strangers: readonly SourceCustomer[]) {
  if (strangers.length === 0) return new Map<string, Set<Id<"debtor">>>();
  const { rows } = await sql<Found>`
    select distinct asked.key, d.debtor_id as "debtorId"
      from ${named(strangers)}
      join debtor d on lower(d.name) = lower(asked.name)
      join known_as k on k.debtor_id = d.debtor_id and k.kind = 'debtor'
                     and k.creditor_id = ${creditor.creditorId} and k.system = ${creditor.system}`.execute(tx);
  return debtorsByKey(rows);
}

/** Rows with a number: the customer of that name whom an earlier file knew by the name alone, where only one claims it. */
async function byNameAlone({ tx, creditor }: Batch, strangers: readonly SourceCustomer[]) {
  const { creditorId, system } = creditor;
  const { rows } = await sql<Found>`
    select asked.key, k.debtor_id as "debtorId"
      from ${named(strangers)}
      join known_as k on k.creditor_id = ${creditorId} and k.system = ${system} and k.kind = 'debtor'
                     and k.key = asked.name and asked.key <> asked.name
     where not exists (select 1 from known_as other
                        where other.debtor_id = k.debtor_id and other.kind = 'debtor' and other.key <> k.key
                          and other.creditor_id = k.creditor_id and other.system = k.system)`.execute(tx);
  const claims = Map.groupBy(rows, ({ debtorId }) => debtorId);
  return new Map(rows.flatMap(({ key, debtorId }) => (claims.get(debtorId)?.length === 1 ? [[key, debtorId]] : [])));
}

/** The customer of that name who owes the creditor one of the very invoices that the rows name. */
async function bySameInvoice(
  { tx, creditor }: Batch,
  strangers: readonly SourceCustomer[],
  documents: readonly SourceDocument[],
): Promise<Map<string, Id<"debtor">>> {
  const names = new Map(strangers.map(({ key, name }) => [key, name]));
  const asked = documents.filter((row): row is SourceItem => row.kind === "item" && names.has(row.customer.key));
  if (asked.length === 0) return new Map();
  const { rows } = await sql<Found>`
    select distinct asked.key, d.debtor_id as "debtorId"
      from unnest(${asked.map(({ customer }) => customer.key)}::text[],
                  ${asked.map(({ customer }) => names.get(customer.key))}::text[],
                  ${asked.map(({ number }) => number)}::text[], ${asked.map(({ dueOn }) => dueOn)}::date[],
                  ${asked.map(({ amount }) => amount.currency)}::text[],
                  ${asked.map(({ amount }) => amount.minor)}::bigint[])
             as asked (key, name, number, due_on, currency, minor)
      join item i on i.number = asked.number and i.due_on = asked.due_on and i.currency = asked.currency
                 and i.amount_minor = asked.minor
      join account a on a.debtor_id = i.debtor_id and a.account_id = i.account_id
                    and a.creditor_id = ${creditor.creditorId}
      join debtor d on d.debtor_id = i.debtor_id and lower(d.name) = lower(asked.name)`.execute(tx);
  return onlyOnes(debtorsByKey(rows));
}

function named(strangers: readonly SourceCustomer[]) {
  return sql`unnest(${strangers.map(({ key }) => key)}::text[], ${strangers.map(({ name }) => name)}::text[])
    as asked (key, name)`;
}

function debtorsByKey(rows: readonly Found[]): Map<string, Set<Id<"debtor">>> {
  const grouped = Map.groupBy(rows, ({ key }) => key);
  return new Map([...grouped].map(([key, found]) => [key, new Set(found.map(({ debtorId }) => debtorId))]));
}

function onlyOnes(found: ReadonlyMap<string, ReadonlySet<Id<"debtor">>>): Map<string, Id<"debtor">> {
  return new Map([...found].flatMap(([key, [first, ...more]]) => (first && more.length === 0 ? [[key, first]] : [])));
}
