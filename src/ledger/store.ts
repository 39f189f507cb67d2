import { sql } from "kysely";
import type { Id } from "#base/id";
import { assert } from "#base/assert";
import { copyRows, type Queries } from "#platform/database";
import type { EntryDraft } from "./entry.ts";
import type { CreditDraft, ItemDraft } from "./item.ts";
import { movesOf, type CreditMove, type ItemMove, type Moves, type PartMove } from "./moves.ts";

/** Items and credits that begin with the entries posted. */
export type Opening = { readonly items: readonly ItemDraft[]; readonly credits: readonly CreditDraft[] };

const nothingMoves: Moves = { items: new Map(), parts: [], credits: new Map() };

/** New items, owing nothing until their charge is posted. */
export async function openItems(tx: Queries, items: readonly ItemDraft[]): Promise<void> {
  await copyItems(tx, items, nothingMoves);
}

/** New payments and memos, with nothing left until their entry is posted. */
export async function openCredits(tx: Queries, credits: readonly CreditDraft[]): Promise<void> {
  await copyCredits(tx, credits, nothingMoves);
}

/**
 * Posts entries of any number of debtors, and brings the cached balances of their items, parts and credits up to date.
 * Items and credits given as `opening` are written together with their first balances. A balance that would fall below
 * zero breaks `item_owes_less`, `item_part_owes_less` or `payment_has_too_little_left`; a second reversal
 * `entry_is_reversed_once`. The debtors are locked before.
 */
export async function postEntries(
  tx: Queries,
  entries: readonly EntryDraft[],
  { items, credits }: Opening = { items: [], credits: [] },
): Promise<void> {
  const moves = movesOf(entries);
  await copyItems(tx, items, moves);
  await copyCredits(tx, credits, moves);
  await copyEntries(tx, entries);
  await copyPostings(tx, entries);

  const newItems = new Set(items.map(({ itemId }) => itemId));
  const newCredits = new Set(credits.map(({ creditId }) => creditId));
  await moveItems(
    tx,
    [...moves.items.values()].filter(({ itemId }) => !newItems.has(itemId)),
  );
  await moveParts(
    tx,
    moves.parts.filter(({ itemId }) => !newItems.has(itemId)),
  );
  await moveCredits(
    tx,
    [...moves.credits.values()].filter(({ creditId }) => !newCredits.has(creditId)),
  );
}

/** Gives items a new due day. The old one is kept with the instant until which it was believed. */
export async function replaceDueDays(
  tx: Queries,
  changes: readonly { debtorId: Id<"debtor">; itemId: Id<"item">; dueOn: Temporal.PlainDate }[],
  at: Temporal.Instant,
): Promise<void> {
  if (changes.length === 0) return;
  const debtorIds = changes.map(({ debtorId }) => debtorId);
  const itemIds = changes.map(({ itemId }) => itemId);
  const dueDays = changes.map(({ dueOn }) => dueOn);
  // Two changes at one instant: what was believed before that instant is the first of them.
  await sql`
    insert into item_due (debtor_id, item_id, replaced_at, due_on)
    select i.debtor_id, i.item_id, ${at}::timestamptz, i.due_on
      from unnest(${debtorIds}::uuid[], ${itemIds}::uuid[], ${dueDays}::date[]) as change (debtor_id, item_id, due_on)
      join item i on i.debtor_id = change.debtor_id and i.item_id = change.item_id
     where i.due_on <> change.due_on
        on conflict do nothing
  `.execute(tx);
  await sql`
    update item i
       set due_on = change.due_on
      from unnest(${debtorIds}::uuid[], ${itemIds}::uuid[], ${dueDays}::date[]) as change (debtor_id, item_id, due_on)
     where i.debtor_id = change.debtor_id and i.item_id = change.item_id and i.due_on <> change.due_on
  `.execute(tx);
}

async function copyItems(tx: Queries, items: readonly ItemDraft[], moves: Moves): Promise<void> {
  if (items.length === 0) return;
  const columns =
    "debtor_id item_id account_id kind number reference terms issued_on due_on currency amount_minor open_minor";
  await copyRows(
    tx,
    { table: "item", columns: columns.split(" ") },
    items.map(({ debtorId, itemId, accountId, kind, number, reference, terms, issuedOn, dueOn, amount }) => [
      ...[debtorId, itemId, accountId, kind, number, reference, terms, issuedOn, dueOn],
      ...[amount.currency, amount.minor, moves.items.get(itemId)?.minor ?? 0n],
    ]),
  );
  const opened = new Set(items.map(({ itemId }) => itemId));
  await copyRows(
    tx,
    { table: "item_part", columns: ["debtor_id", "item_id", "part", "currency", "open_minor"] },
    moves.parts
      .filter(({ itemId }) => opened.has(itemId))
      .map(({ debtorId, itemId, part, currency, minor }) => [debtorId, itemId, part, currency, minor]),
  );
}

async function copyCredits(tx: Queries, credits: readonly CreditDraft[], moves: Moves): Promise<void> {
  if (credits.length === 0) return;
  const columns = "debtor_id credit_id account_id kind number received_on currency amount_minor open_minor";
  await copyRows(
    tx,
    { table: "credit", columns: columns.split(" ") },
    credits.map(({ debtorId, creditId, accountId, kind, number, receivedOn, amount }) => [
      ...[debtorId, creditId, accountId, kind, number, receivedOn],
      ...[amount.currency, amount.minor, moves.credits.get(creditId)?.minor ?? 0n],
    ]),
  );
}

async function copyEntries(tx: Queries, entries: readonly EntryDraft[]): Promise<void> {
  if (entries.length === 0) return;
  const columns = "debtor_id entry_id kind source document batch_id because login_id reverses_id booked_on recorded_at";
  await copyRows(
    tx,
    { table: "entry", columns: columns.split(" ") },
    entries.map((entry) => [
      ...[entry.debtorId, entry.entryId, entry.kind, entry.source, entry.document, entry.batchId, entry.because],
      ...[entry.loginId, entry.reversesId, entry.bookedOn, entry.recordedAt],
    ]),
  );
}

async function copyPostings(tx: Queries, entries: readonly EntryDraft[]): Promise<void> {
  if (entries.length === 0) return;
  const columns =
    "debtor_id entry_id number account_id debit credit amount_minor currency item_id part credit_id " +
    "effective_on booked_on recorded_at";
  await copyRows(
    tx,
    { table: "posting", columns: columns.split(" ") },
    entries.flatMap(({ debtorId, entryId, bookedOn, recordedAt, postings }) =>
      postings.map(({ accountId, debit, credit, amount, item, creditId, effectiveOn }, index) => [
        ...[debtorId, entryId, index + 1, accountId, debit, credit, amount.minor, amount.currency],
        ...[item?.itemId ?? null, item?.part ?? null, creditId, effectiveOn, bookedOn, recordedAt],
      ]),
    ),
  );
}

async function moveItems(tx: Queries, moves: readonly ItemMove[]): Promise<void> {
  if (moves.length === 0) return;
  const { numAffectedRows } = await sql`
    update item i
       set open_minor = i.open_minor + move.minor
      from unnest(${moves.map(({ debtorId }) => debtorId)}::uuid[], ${moves.map(({ itemId }) => itemId)}::uuid[],
                  ${moves.map(({ minor }) => minor)}::bigint[]) as move (debtor_id, item_id, minor)
     where i.debtor_id = move.debtor_id and i.item_id = move.item_id
  `.execute(tx);
  assert(numAffectedRows === BigInt(moves.length), "every item that is posted to exists");
}

async function moveParts(tx: Queries, moves: readonly PartMove[]): Promise<void> {
  if (moves.length === 0) return;
  await sql`
    merge into item_part p
    using unnest(${moves.map(({ debtorId }) => debtorId)}::uuid[], ${moves.map(({ itemId }) => itemId)}::uuid[],
                 ${moves.map(({ part }) => part)}::text[], ${moves.map(({ currency }) => currency)}::text[],
                 ${moves.map(({ minor }) => minor)}::bigint[]) as move (debtor_id, item_id, part, currency, minor)
       on p.debtor_id = move.debtor_id and p.item_id = move.item_id and p.part = move.part
     when matched then update set open_minor = p.open_minor + move.minor
     when not matched then insert (debtor_id, item_id, part, currency, open_minor)
                           values (move.debtor_id, move.item_id, move.part, move.currency, move.minor)
  `.execute(tx);
}

async function moveCredits(tx: Queries, moves: readonly CreditMove[]): Promise<void> {
  if (moves.length === 0) return;
  const { numAffectedRows } = await sql`
    update credit c
       set open_minor = c.open_minor + move.minor
      from unnest(${moves.map(({ debtorId }) => debtorId)}::uuid[], ${moves.map(({ creditId }) => creditId)}::uuid[],
                  ${moves.map(({ minor }) => minor)}::bigint[]) as move (debtor_id, credit_id, minor)
     where c.debtor_id = move.debtor_id and c.credit_id = move.credit_id
  `.execute(tx);
  assert(numAffectedRows === BigInt(moves.length), "every credit that is posted to exists");
}
