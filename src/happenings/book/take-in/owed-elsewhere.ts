import { sql } from "kysely";
import type { SourceDocument } from "#intake/source-record";
import { decimal } from "#money/money";
import type { Batch } from "./batch.ts";
import type { Recognised } from "./recognise.ts";

type Holder = {
  readonly place: number;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly isThisBook: boolean;
};

/**
 * Refuses rows whose invoice or credit the book holds of somebody else already, lest it be counted twice: in the
 * creditor's own book under another customer, unless the creditor's numbers repeat between customers; and in the book
 * of another creditor under the same customer, which is what becomes of a file that is taken in under a wrong name.
 * What the batch itself names twice is its own word, and stays.
 */
export async function withoutOwedElsewhere(
  batch: Batch,
  rows: readonly SourceDocument[],
  { debtors, ambiguous }: Recognised,
): Promise<SourceDocument[]> {
  const clear = rows.filter((row) => {
    const count = ambiguous.get(row.customer.key);
    if (count !== undefined) refuse(batch, row, severalAreCalled(row, count, batch.creditor.name));
    return count === undefined;
  });
  const holders =
    batch.numbersRepeat || !batch.before.items ? new Map<number, Holder>() : await holdersOf(batch, clear, debtors);
  return clear.filter((row, place) => {
    const holder = holders.get(place);
    if (holder !== undefined) refuse(batch, row, isHeldBy(row, holder));
    return holder === undefined;
  });
}

function refuse({ tally }: Batch, { origin }: SourceDocument, [field, because]: readonly [string, string]): void {
  tally.rejected.push({ ...origin, field, because });
}

function severalAreCalled({ customer }: SourceDocument, count: number, creditor: string) {
  const because = `${count} customers of ${creditor} are called ${customer.name}. Say which by a customer number.`;
  return ["customer_number", because] as const;
}

function isHeldBy({ number, amount }: SourceDocument, { debtor, number: key, creditor, isThisBook }: Holder) {
  const what = `${number} of ${decimal(amount)} ${amount.currency}`;
  if (!isThisBook) {
    const because = `${what} is owed by ${debtor} to ${creditor} already. If the file is of that creditor, name it; if the other import was the mistake, take it back.`;
    return ["creditor", because] as const;
  }
  const because =
    `${what} is in the book already, of ${debtor} (${key}). Another invoice of the same number is taken in with a ` +
    `mapping that says "numbersRepeat": true.`;
  return ["customer_number", because] as const;
}

async function holdersOf(
  { tx, creditor }: Batch,
  rows: readonly SourceDocument[],
  debtors: Recognised["debtors"],
): Promise<Map<number, Holder>> {
  if (rows.length === 0) return new Map();
  const { creditorId } = creditor;
  const found = await sql<Holder>`
    with asked as (
      select * from unnest(
        ${rows.map((_, place) => place)}::integer[], ${rows.map(({ number }) => number)}::text[],
        ${rows.map((row) => (row.kind === "item" ? "item" : row.creditKind))}::text[],
        ${rows.map((row) => (row.kind === "item" ? row.dueOn : row.receivedOn))}::date[],
        ${rows.map(({ amount }) => amount.currency)}::text[], ${rows.map(({ amount }) => amount.minor)}::bigint[],
        ${rows.map(({ customer }) => debtors.get(customer.key) ?? null)}::uuid[],
        ${rows.map(({ customer }) => customer.number)}::text[], ${rows.map(({ customer }) => customer.name)}::text[])
        as asked (place, number, kind, on_day, currency, minor, debtor_id, customer, name)),
    held as (
      select asked.place, i.debtor_id, i.account_id, i.item_id as id, i.open_minor
        from asked join item i on i.number = asked.number and i.due_on = asked.on_day
                               and i.currency = asked.currency and i.amount_minor = asked.minor
       where asked.kind = 'item'
       union all
      select asked.place, c.debtor_id, c.account_id, c.credit_id, c.open_minor
        from asked join credit c on c.number = asked.number and c.kind = asked.kind and c.received_on = asked.on_day
                                 and c.currency = asked.currency and c.amount_minor = asked.minor)
    select distinct on (asked.place) asked.place, d.name as debtor, d.number, c.name as creditor,
           a.creditor_id = ${creditorId} as "isThisBook"
      from asked
      join held on held.place = asked.place and held.debtor_id is distinct from asked.debtor_id
      join account a on a.debtor_id = held.debtor_id and a.account_id = held.account_id
      join creditor c on c.creditor_id = a.creditor_id
      join debtor d on d.debtor_id = held.debtor_id
     where not exists (select 1 from taken where taken.target_id = held.id)
       and case when a.creditor_id = ${creditorId} then ${isTheOnlyOne}
                else held.open_minor > 0 and a.number = asked.customer
                     and lower(d.name) = lower(coalesce(asked.name, asked.customer)) end
     order by asked.place, a.creditor_id = ${creditorId} desc, d.name, d.debtor_id`.execute(tx);
  return new Map(found.rows.map((row) => [row.place, row]));
}

/** Where several customers of a creditor have an invoice of one number, the number says nothing of whose it is. */
const isTheOnlyOne = sql`
  not exists (select 1 from item other
                join account b on b.debtor_id = other.debtor_id and b.account_id = other.account_id
               where other.number = asked.number and b.creditor_id = a.creditor_id
                 and other.debtor_id <> held.debtor_id)`;
