import { sql } from "kysely";
import type { SourceDocument } from "#intake/source-record";
import { forgetNames } from "#parties/names/store";
import type { Batch } from "./batch.ts";
import type { BookCustomer } from "./customers.ts";

export type Owned = { readonly source: SourceDocument; readonly customer: BookCustomer };

/** What a row is in the book, where its number says nothing: its id, and the entry with which it was posted here. */
export type OtherName = {
  readonly id: string;
  /** A payment that was posted here and still waits for its source to show it, as this row does; or null. */
  readonly ownEntryId: string | null;
};

/** By how many days the source may date a payment otherwise than whoever posted it here. */
const daysApartMax = 10;

/**
 * Finds what rows are by the source's own key, for a number may change; and payments that were posted here and that the
 * source has by now as its own, by account, amount and day. Of two alike each is shown by one row.
 */
export async function otherNames(batch: Batch, rows: readonly Owned[]): Promise<Map<SourceDocument, OtherName>> {
  const keyed = rows.filter(({ source }) => source.key !== null);
  if (keyed.length === 0) return new Map();
  const named = await byKey(batch, keyed);
  const unnamed = keyed.filter(({ source }) => !named.has(source));
  return new Map([...named, ...(await bySight(batch, unnamed))]);
}

type Named = {
  readonly place: number;
  readonly id: string;
  readonly entryId: string | null;
  readonly isReversed: boolean | null;
  readonly waits: boolean | null;
};

async function byKey(batch: Batch, rows: readonly Owned[]): Promise<Map<SourceDocument, OtherName>> {
  const { creditorId, system } = batch.creditor;
  const found = await sql<Named>`
    select asked.place, name.target_id as id, posted.entry_id as "entryId", posted.is_reversed as "isReversed",
           posted.waits
      from unnest(${rows.map((_, place) => place)}::integer[],
                  ${rows.map(({ customer }) => customer.debtorId)}::uuid[],
                  ${rows.map(({ source }) => source.kind)}::text[], ${rows.map(({ source }) => source.key)}::text[])
             as asked (place, debtor_id, kind, key)
      join known_as name on name.creditor_id = ${creditorId} and name.system = ${system} and name.kind = asked.kind
                        and name.key = asked.key and name.debtor_id = asked.debtor_id
      left join lateral (
             select e.entry_id,
                    exists (select from entry r
                             where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id) as is_reversed,
                    exists (select from pending_in_source w
                             where w.debtor_id = e.debtor_id and w.entry_id = e.entry_id
                               and w.confirmed_at is null and w.withdrawn_at is null) as waits
               from posting p join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
              where p.debtor_id = name.debtor_id and p.credit_id = name.target_id and p.debit = 'cash'
                and e.source <> 'import'
              limit 1) as posted on true`.execute(batch.tx);
  // What was posted here and reversed here is not what the source has.
  const gone = found.rows.filter(({ isReversed }) => isReversed === true);
  const keys = gone.flatMap(({ place }) => rows[place]?.source.key ?? []);
  await forgetNames(batch.tx, { creditorId, system, kind: "credit", keys });
  const standing = found.rows.filter(({ isReversed }) => isReversed !== true);
  return sourcesOf(
    rows,
    standing.map(({ place, id, entryId, waits }) => ({ place, id, ownEntryId: waits === true ? entryId : null })),
  );
}

async function bySight({ tx }: Batch, rows: readonly Owned[]): Promise<Map<SourceDocument, OtherName>> {
  const payments = rows.flatMap(({ source, customer }) => {
    return source.kind === "credit" && source.creditKind === "payment" ? [{ source, customer }] : [];
  });
  if (payments.length === 0) return new Map();
  const found = await sql<OtherName & { place: number }>`
    select asked.place, c.credit_id as id, p.entry_id as "ownEntryId"
      from unnest(${payments.map((_, place) => place)}::integer[],
                  ${payments.map(({ customer }) => customer.debtorId)}::uuid[],
                  ${payments.map(({ customer }) => customer.accountId)}::uuid[],
                  ${payments.map(({ source }) => source.amount.currency)}::text[],
                  ${payments.map(({ source }) => source.amount.minor)}::bigint[],
                  ${payments.map(({ source }) => source.receivedOn)}::date[])
             as asked (place, debtor_id, account_id, currency, minor, on_day)
      join pending_in_source w on w.debtor_id = asked.debtor_id and w.confirmed_at is null and w.withdrawn_at is null
      join posting p on p.debtor_id = w.debtor_id and p.entry_id = w.entry_id and p.debit = 'cash'
      join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id and c.kind = 'payment'
     where c.account_id = asked.account_id and c.currency = asked.currency and c.amount_minor = asked.minor
       and abs(c.received_on - asked.on_day) <= ${daysApartMax}
       and not exists (select from known_as name where name.debtor_id = c.debtor_id and name.target_id = c.credit_id)
     order by abs(c.received_on - asked.on_day), w.since_at, p.entry_id, asked.place`.execute(tx);
  const shown = new Set<string>();
  const explained = new Set<number>();
  const each = found.rows.filter(({ place, id }) => {
    if (shown.has(id) || explained.has(place)) return false;
    shown.add(id);
    explained.add(place);
    return true;
  });
  return sourcesOf(payments, each);
}

function sourcesOf(
  rows: readonly Owned[],
  found: readonly (OtherName & { readonly place: number })[],
): Map<SourceDocument, OtherName> {
  return new Map(
    found.flatMap(({ place, id, ownEntryId }) => {
      const row = rows[place];
      return row === undefined ? [] : [[row.source, { id, ownEntryId }] as const];
    }),
  );
}
