import { sql } from "kysely";
import type { Id } from "#base/id";
import { assert } from "#base/assert";
import { copyRecords, type Queries } from "#platform/database";
import type { EntryDraft } from "./entry.ts";
import type { CreditDraft, ItemDraft } from "./item.ts";
import { restateCredits, restateItems } from "./restating/store.ts";
import { instalmentRows } from "./terms/instalment-rows.ts";
import { copyDiscounts, replaceInstalments } from "./terms/store.ts";
import { movesOf, type CreditMove, type ItemMove, type Moves, type PartMove } from "./moves.ts";

/** Items and credits that begin with the entries posted. */
export type Opening = { readonly items: readonly ItemDraft[]; readonly credits: readonly CreditDraft[] };

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
  await copyInstalments(tx, items, entries);
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

/**
 * Says of items and credits of which nothing stands what they are now, before they are charged again: days, amounts,
 * terms, parts and discounts. When they were believed to be due until now stays on record.
 */
export async function restate(tx: Queries, { items, credits }: Opening, at: Temporal.Instant): Promise<void> {
  await replaceDueDays(tx, items, at);
  await replaceInstalments(tx, items, at);
  await restateItems(tx, items);
  await copyDiscounts(tx, items);
  await restateCredits(tx, credits);
}

async function copyItems(tx: Queries, items: readonly ItemDraft[], moves: Moves): Promise<void> {
  await copyRecords(
    tx,
    "item",
    items.map(({ amount, ...item }) => ({
      debtor_id: item.debtorId,
      item_id: item.itemId,
      account_id: item.accountId,
      kind: item.kind,
      number: item.number,
      reference: item.reference,
      terms: item.terms,
      issued_on: item.issuedOn,
      due_on: item.dueOn,
      currency: amount.currency,
      amount_minor: amount.minor,
      open_minor: moves.items.get(item.itemId)?.minor ?? 0n,
      in_instalments: item.instalments.length > 0,
    })),
  );
  const opened = new Set(items.map(({ itemId }) => itemId));
  await copyRecords(
    tx,
    "item_part",
    moves.parts
      .filter(({ itemId }) => opened.has(itemId))
      .map(({ debtorId, itemId, part, currency, minor }) => {
        return { debtor_id: debtorId, item_id: itemId, part, currency, open_minor: minor };
      }),
  );
}

/** In which parts new items are due, and what is let off of them, as believed since they were charged. */
async function copyInstalments(
  tx: Queries,
  items: readonly ItemDraft[],
  [first]: readonly EntryDraft[],
): Promise<void> {
  if (first === undefined) return;
  await copyRecords(
    tx,
    "item_instalment",
    items.flatMap((item) => (item.instalments.length === 0 ? [] : instalmentRows(item, first.recordedAt))),
  );
  await copyDiscounts(tx, items);
}

async function copyCredits(tx: Queries, credits: readonly CreditDraft[], moves: Moves): Promise<void> {
  await copyRecords(
    tx,
    "credit",
    credits.map(({ amount, ...credit }) => ({
      debtor_id: credit.debtorId,
      credit_id: credit.creditId,
      account_id: credit.accountId,
      kind: credit.kind,
      number: credit.number,
      received_on: credit.receivedOn,
      currency: amount.currency,
      amount_minor: amount.minor,
      open_minor: moves.credits.get(credit.creditId)?.minor ?? 0n,
    })),
  );
}

async function copyEntries(tx: Queries, entries: readonly EntryDraft[]): Promise<void> {
  await copyRecords(
    tx,
    "entry",
    entries.map((entry) => ({
      debtor_id: entry.debtorId,
      entry_id: entry.entryId,
      kind: entry.kind,
      source: entry.source,
      document: entry.document,
      batch_id: entry.batchId,
      because: entry.because,
      login_id: entry.loginId,
      reverses_id: entry.reversesId,
      booked_on: entry.bookedOn,
      recorded_at: entry.recordedAt,
    })),
  );
}

async function copyPostings(tx: Queries, entries: readonly EntryDraft[]): Promise<void> {
  await copyRecords(
    tx,
    "posting",
    entries.flatMap(({ debtorId, entryId, bookedOn, recordedAt, postings }) =>
      postings.map((posting, index) => ({
        debtor_id: debtorId,
        entry_id: entryId,
        number: index + 1,
        account_id: posting.accountId,
        debit: posting.debit,
        credit: posting.credit,
        amount_minor: posting.amount.minor,
        currency: posting.amount.currency,
        item_id: posting.item?.itemId ?? null,
        part: posting.item?.part ?? null,
        credit_id: posting.creditId,
        effective_on: posting.effectiveOn,
        booked_on: bookedOn,
        recorded_at: recordedAt,
      })),
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
