import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { HeldDocument } from "#intake/decide-document";
import type { PendingMove } from "#intake/reconcile";
import type { SourceDocument } from "#intake/source-record";
import type { EntryKind } from "#ledger/entry";
import { storedCurrency } from "#ledger/item";
import { loadPendingMoves } from "#ledger/pending/store";
import { instalmentsOf, readInstalments } from "#ledger/open/store";
import type { Queries } from "#platform/database";
import type { Batch } from "./batch.ts";
import { otherNames, type Owned } from "./other-names.ts";

/** What the book holds of a document, with its id there. */
export type Held = HeldDocument & {
  readonly id: string;
  /** The day on which it was issued or received: nothing changes it before. */
  readonly sinceOn: Temporal.PlainDate;
};

/**
 * Looks up the documents of some rows in the book: by account, kind and number, and those that are not found so by the
 * source's key, or as payments that were posted here.
 */
export async function loadHeld(
  batch: Batch,
  owned: readonly Owned[],
): Promise<(source: SourceDocument) => Held | undefined> {
  const old = owned.filter(({ customer }) => !customer.isNew);
  if (old.length === 0) return () => undefined;
  const { tx } = batch;
  const numbered = await rowsOf(tx, { rows: old, as: sql`held.number = asked.number` });
  const names = await otherNames(
    batch,
    old.filter((_, place) => !numbered.has(place)),
  );
  const others = old.filter(({ source }) => names.has(source));
  const renamed = await rowsOf(tx, {
    ...{ rows: others, as: sql`held.id = asked.id` },
    ids: others.map(({ source }) => names.get(source)?.id ?? null),
  });
  const pending = await pendingOf(tx, [...new Set(old.map(({ customer: { debtorId } }) => debtorId))]);
  const found = new Map<SourceDocument, Held>();
  for (const [rows, held] of [
    [old, numbered],
    [others, renamed],
  ] as const) {
    for (const [place, row] of held) {
      const source = rows[place]?.source;
      if (source === undefined) continue;
      const ownEntryId = names.get(source)?.ownEntryId ?? null;
      found.set(source, { ...heldOf(row), ownEntryId, pending: pending.get(row.id) ?? [] });
    }
  }
  return (source) => found.get(source);
}

type Asked = {
  readonly rows: readonly Owned[];
  readonly ids?: readonly (string | null)[];
  readonly as: RawBuilder<boolean>;
};

/** What the book holds of rows, by their places among them. */
async function rowsOf(tx: Queries, { rows: asked, ids = asked.map(() => null), as }: Asked): Promise<Map<number, Row>> {
  if (asked.length === 0) return new Map();
  const { rows } = await sql<Row>`
    with asked as (
      select * from unnest(
        ${asked.map((_, place) => place)}::integer[], ${asked.map(({ customer }) => customer.debtorId)}::uuid[],
        ${asked.map(({ customer }) => customer.accountId)}::uuid[], ${asked.map(({ source }) => kindOf(source))}::text[],
        ${asked.map(({ source }) => source.number)}::text[], ${ids}::uuid[])
        as asked (place, debtor_id, account_id, kind, number, id))
    select asked.place, held.id, held.due_on, held.currency, held.open_minor, held.amount_minor,
           held.issued_on as since_on, ${isTakenBack("item_id", "charge")} as taken_back,
           ${instalmentsOf(sql`held`)} as instalments
      from asked
      join (select *, item_id as id from item) as held
        on held.debtor_id = asked.debtor_id and held.account_id = asked.account_id and ${as}
     where asked.kind = 'item'
     union all
    select asked.place, held.id, null, held.currency, held.open_minor, held.amount_minor, held.received_on,
           ${isTakenBack("credit_id", "memo")} and ${isTakenBack("credit_id", "payment")}, null
      from asked
      join (select *, credit_id as id from credit) as held
        on held.debtor_id = asked.debtor_id and held.account_id = asked.account_id and held.kind = asked.kind and ${as}
  `.execute(tx);
  return new Map(rows.map((row) => [row.place, row]));
}

function heldOf(row: Row): Omit<Held, "pending" | "ownEntryId"> {
  return {
    ...{ id: row.id, currency: storedCurrency(row.currency), openMinor: row.open_minor, dueOn: row.due_on },
    ...{ amountMinor: row.amount_minor, isTakenBack: row.taken_back, sinceOn: row.since_on },
    instalments: readInstalments(row.instalments, storedCurrency(row.currency)),
  };
}

type Row = {
  place: number;
  id: string;
  due_on: Temporal.PlainDate | null;
  currency: string;
  open_minor: bigint;
  amount_minor: bigint;
  since_on: Temporal.PlainDate;
  taken_back: boolean;
  instalments: Parameters<typeof readInstalments>[0];
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
