import { sql } from "kysely";
import type { Id } from "#base/id";
import type { HeldDocument } from "#intake/decide-document";
import type { PendingMove } from "#intake/reconcile";
import type { SourceDocument } from "#intake/source-record";
import type { EntryKind } from "#ledger/entry";
import { storedCurrency } from "#ledger/item";
import { loadPendingMoves } from "#ledger/pending/store";
import type { Queries } from "#platform/database";
import type { Batch } from "./batch.ts";
import type { BookCustomer } from "./customers.ts";

/** What the book holds of a document, with its id there. */
export type Held = HeldDocument & {
  readonly id: string;
  /** The day on which it was issued or received: nothing changes it before. */
  readonly sinceOn: Temporal.PlainDate;
};

type Owned = { readonly source: SourceDocument; readonly customer: BookCustomer };

/** Looks up the documents of some rows in the book, by account, kind and number. */
export async function loadHeld(
  { tx }: Batch,
  owned: readonly Owned[],
): Promise<(source: SourceDocument, customer: BookCustomer) => Held | undefined> {
  const old = owned.filter(({ customer }) => !customer.isNew);
  if (old.length === 0) return () => undefined;
  const { rows } = await sql<Row>`
    select 'item' as kind, held.item_id as id, held.account_id, held.number, held.due_on, held.currency, held.open_minor,
           held.amount_minor, held.issued_on as since_on, ${isTakenBack("item_id", "charge")} as taken_back
      from ${keysOf(old)} join item held
        on held.debtor_id = asked.debtor_id and held.account_id = asked.account_id and held.number = asked.number
     where asked.kind = 'item'
     union all
    select held.kind, held.credit_id, held.account_id, held.number, null, held.currency, held.open_minor,
           held.amount_minor, held.received_on, ${isTakenBack("credit_id", "memo")} and ${isTakenBack("credit_id", "payment")}
      from ${keysOf(old)} join credit held
        on held.debtor_id = asked.debtor_id and held.account_id = asked.account_id and held.kind = asked.kind
           and held.number = asked.number`.execute(tx);
  const pending = await pendingOf(tx, [...new Set(old.map(({ customer: { debtorId } }) => debtorId))]);
  const found = new Map(
    rows.map((row) => [
      `${row.account_id} ${row.kind} ${row.number}`,
      {
        ...{ id: row.id, currency: storedCurrency(row.currency), openMinor: row.open_minor, dueOn: row.due_on },
        ...{ amountMinor: row.amount_minor, isTakenBack: row.taken_back, sinceOn: row.since_on },
        pending: pending.get(row.id) ?? [],
      },
    ]),
  );
  return (source, { accountId }) => found.get(`${accountId} ${kindOf(source)} ${source.number}`);
}

type Row = {
  kind: string;
  id: string;
  account_id: string;
  number: string;
  due_on: Temporal.PlainDate | null;
  currency: string;
  open_minor: bigint;
  amount_minor: bigint;
  since_on: Temporal.PlainDate;
  taken_back: boolean;
};

/**
 * Nothing is open of it, and whatever brought it was an import that was taken back. What a person reversed here is not
 * taken back: the next file does not bring it again.
 */
function isTakenBack(target: "item_id" | "credit_id", kind: EntryKind) {
  return sql`
    (held.open_minor = 0 and not exists (
      select 1 from posting p join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
        left join import_batch b on b.batch_id = e.batch_id
       where p.debtor_id = held.debtor_id and p.${sql.id(target)} = held.${sql.id(target)} and e.kind = ${kind}
         and b.taken_back_at is null))`;
}

function keysOf(owned: readonly Owned[]) {
  return sql`
    unnest(${owned.map(({ customer: { debtorId } }) => debtorId)}::uuid[],
           ${owned.map(({ customer: { accountId } }) => accountId)}::uuid[],
           ${owned.map(({ source }) => kindOf(source))}::text[], ${owned.map(({ source }) => source.number)}::text[])
      as asked (debtor_id, account_id, kind, number)`;
}

function kindOf(source: SourceDocument): "item" | "memo" | "payment" {
  return source.kind === "item" ? "item" : source.creditKind;
}

/** What is pending in the source, by item or credit, oldest first. */
export async function pendingOf(tx: Queries, debtorIds: readonly Id<"debtor">[]): Promise<Map<string, PendingMove[]>> {
  const pending = new Map<string, PendingMove[]>();
  for (const { itemId, creditId, entryId, move } of await loadPendingMoves(tx, debtorIds)) {
    const id = itemId ?? creditId;
    if (id !== null) pending.set(id, [...(pending.get(id) ?? []), { entryId, minor: move.minor }]);
  }
  return pending;
}
