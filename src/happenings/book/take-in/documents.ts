import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { laterOf } from "#calendar/days";
import { addDisputes } from "#disputes/store";
import { addToControl } from "#intake/control";
import { decideDocument, type DocumentDecision } from "#intake/decide-document";
import { draftAdjustment, draftCredit, draftItem, type Drafting } from "#intake/draft-document";
import { vote } from "#intake/reconcile";
import { disputeTakenBack } from "#intake/take-back";
import type { Origin, SourceDocument, SourceItem } from "#intake/source-record";
import { creditAdjustment, type EntryDraft, type PartAmount } from "#ledger/entry";
import type { CreditDraft, ItemDraft } from "#ledger/item";
import { loadItems } from "#ledger/open/store";
import { postEntries, replaceDueDays, restate } from "#ledger/store";
import { replaceInstalments } from "#ledger/terms/store";
import { decimal } from "#money/money";
import { learnNames } from "#parties/names/store";
import { draw, headOf, noteTaken, takenBefore, touch, type Batch } from "./batch.ts";
import { bookCustomers, oneOfEach, type BookCustomer } from "./customers.ts";
import { loadHeld, type Held } from "./held-documents.ts";
import { disputedInSource } from "./beside-money.ts";
import { noteOwnPayments } from "./own-payments.ts";
import { withoutOwedElsewhere } from "./owed-elsewhere.ts";
import { recogniseCustomers } from "./recognise.ts";

/** A row with what it is in the book: the ids that it has, or is to have. */
type Placed = {
  readonly source: SourceDocument;
  readonly customer: BookCustomer;
  readonly id: string;
  readonly held: Held | undefined;
};

type Known = Placed & { readonly held: Held; readonly decision: Extract<DocumentDecision, { is: "known" }> };

/** Takes in some rows of invoices, payments and memos: what is new is made, what changed follows the source. */
export async function takeInDocuments(batch: Batch, rows: readonly SourceDocument[]): Promise<void> {
  showSample(batch, rows);
  const distinct = withoutDoubles(batch, rows);
  const recognised = await recogniseCustomers(batch, customersOf(distinct), distinct);
  const documents = await withoutOwedElsewhere(batch, distinct, recognised);
  const customers = await bookCustomers(batch, customersOf(documents), recognised.debtors);
  const placed = await withoutEarlier(batch, await place(batch, documents, customers));
  const decided = placed.map((each) => ({
    ...each,
    decision: decideDocument(each.source, each.held, { isOlder: batch.addsOnly }),
  }));
  const fresh = decided.filter(({ decision }) => decision.is === "new" || decision.is === "again");
  const known = decided.filter((each): each is Known => each.decision.is === "known");
  for (const { source, decision } of decided) {
    const fault = decision.is === "known" ? decision.unheeded : decision.is === "rejected" ? decision : null;
    if (fault === null) continue;
    batch.tally.rejected.push({ ...source.origin, field: fault.field, because: fault.because });
  }
  await postNew(batch, fresh);
  await followSource(batch, known);
  await raiseDisputes(batch, [...fresh, ...known]);
  await noteDocuments(batch, [...fresh, ...known]);
}

function customersOf(documents: readonly SourceDocument[]) {
  return oneOfEach(documents.map(({ customer }) => customer));
}

async function noteDocuments(batch: Batch, taken: readonly Placed[]): Promise<void> {
  await noteTaken(
    batch,
    taken.map(({ source: { origin }, customer: { debtorId }, id }) => ({ debtorId, targetId: id, origin })),
  );
  for (const { source } of taken) {
    if (source.kind !== "item") continue;
    addToControl(batch.tally.control, source.amount.currency, { rowsMinor: source.listed.minor });
  }
}

/** The first documents, so that a person sees how the file was understood. */
function showSample({ tally }: Batch, rows: readonly SourceDocument[]): void {
  for (const { customer, number, amount, listed, ...row } of rows.slice(0, 5 - tally.sample.length)) {
    const kind = row.kind === "item" ? "item" : row.creditKind;
    const said = { customer: customer.name ?? customer.number, number, kind, currency: amount.currency };
    const dueOn = row.kind === "item" ? { dueOn: row.dueOn.toString() } : {};
    tally.sample.push({ ...said, ...dueOn, amount: decimal(amount), open: decimal(listed) });
  }
}

/** A document that is among these rows twice is refused the second time, with the row in which it was first. */
function withoutDoubles(batch: Batch, rows: readonly SourceDocument[]): SourceDocument[] {
  const places = new Map<string, Origin>();
  return rows.filter((row) => {
    const place = `${row.customer.key}\u0000${row.kind === "item" ? "item" : row.creditKind}\u0000${row.number}`;
    const first = places.get(place);
    if (first === undefined) places.set(place, row.origin);
    else refuseDouble(batch, row, first);
    return first === undefined;
  });
}

/** And so is one that was among earlier rows of the batch: it is in the book by now. */
async function withoutEarlier(batch: Batch, placed: readonly Placed[]): Promise<Placed[]> {
  const earlier = await takenBefore(
    batch,
    placed.flatMap(({ held }) => held?.id ?? []),
  );
  return placed.filter(({ source, id }) => {
    const first = earlier.get(id);
    if (first !== undefined) refuseDouble(batch, source, first);
    return first === undefined;
  });
}

function refuseDouble({ tally }: Batch, { origin, number }: SourceDocument, first: Origin): void {
  const because = `${number} was in row ${first.row} of ${first.file} already.`;
  tally.rejected.push({ ...origin, field: "invoice_number", because });
}

async function place(
  batch: Batch,
  documents: readonly SourceDocument[],
  customers: ReadonlyMap<string, BookCustomer>,
): Promise<Placed[]> {
  const owned = documents.map((source) => {
    const customer = customers.get(source.customer.key);
    assert(customer !== undefined, "every customer of a chunk is in the book");
    return { source, customer };
  });
  const held = await loadHeld(batch, owned);
  return owned.map(({ source, customer }) => {
    const found = held(source);
    return { source, customer, held: found, id: found?.id ?? draw(batch) };
  });
}

function draftingOf(batch: Batch, { debtorId, accountId }: BookCustomer): Drafting {
  return { debtorId, accountId, head: headOf(batch, debtorId), draw: () => draw(batch), asOfDay: batch.asOfDay };
}

async function postNew(batch: Batch, fresh: readonly Placed[]): Promise<void> {
  const [items, credits, entries]: [ItemDraft[], CreditDraft[], EntryDraft[]] = [[], [], []];
  const again: { readonly items: ItemDraft[]; readonly credits: CreditDraft[] } = { items: [], credits: [] };
  for (const { source, customer, id, held } of fresh) {
    const drafting = draftingOf(batch, customer);
    const drafts =
      source.kind === "item"
        ? draftItem(source, id as Id<"item">, drafting)
        : draftCredit(source, id as Id<"credit">, drafting);
    // What was taken back is there already: it is charged again, as the source says now.
    (held === undefined ? items : again.items).push(...drafts.items);
    for (const credit of drafts.credits) (held?.id === credit.creditId ? again.credits : credits).push(credit);
    entries.push(...drafts.entries);
    batch.tally.created += 1;
    touch(batch, customer.debtorId, "created");
  }
  await restate(batch.tx, again, batch.now);
  await postEntries(batch.tx, entries, { items, credits });
  const { creditorId, system } = batch.creditor;
  await learnNames(
    batch.tx,
    fresh.flatMap(({ source: { kind, key }, customer: { debtorId }, id }) => {
      if (key === null) return [];
      return [{ creditorId, system, kind, key, debtorId, targetId: id, sinceAt: batch.now }];
    }),
  );
}

/** Posts by how much the source differs, and replaces due days. What the source now shows is voted for. */
async function followSource(batch: Batch, known: readonly Known[]): Promise<void> {
  const changed = known.filter(({ decision }) => decision.adjust.minor !== 0n);
  const parts = await partsOf(batch, changed);
  const entries = changed.map(({ source, customer, id, held, decision: { adjust } }) => {
    const drafting = draftingOf(batch, customer);
    const on = laterOf((source.kind === "item" ? source.paid.at(-1)?.on : undefined) ?? batch.asOfDay, held.sinceOn);
    if (source.kind === "item") {
      const item = { itemId: id as Id<"item">, number: source.number, parts: parts.get(id) ?? [] };
      return draftAdjustment(item, { adjust, on }, drafting);
    }
    const side = { accountId: customer.accountId, creditId: id as Id<"credit">, amount: adjust, on };
    return creditAdjustment(drafting.head(source.number, "The source shows another rest."), side);
  });
  await postEntries(batch.tx, entries);
  await replaceDueDays(
    batch.tx,
    known.flatMap(({ customer: { debtorId }, id, decision: { dueOn } }) => {
      return dueOn === null ? [] : [{ debtorId, itemId: id as Id<"item">, dueOn }];
    }),
    batch.now,
  );
  await replaceInstalments(
    batch.tx,
    known.flatMap(({ customer: { debtorId }, id, decision: { instalments } }) => {
      return instalments === null ? [] : [{ debtorId, itemId: id as Id<"item">, instalments }];
    }),
    batch.now,
  );
  const own = known.filter(({ held }) => held.ownEntryId !== null);
  await noteOwnPayments(batch, own);
  for (const { source, customer, held, decision } of known) {
    const pending = held.ownEntryId === null ? held.pending : [{ entryId: held.ownEntryId, minor: 0n }];
    // A row that leaves it to others to say what is open shows and hides nothing that is pending.
    const says = source.open !== null || held.ownEntryId !== null;
    if (says) vote(batch.tally.votes, { debtorId: customer.debtorId, pending }, decision.shown);
    const isChanged = decision.adjust.minor !== 0n || decision.shown.length > 0 || isDueOtherwise(decision);
    batch.tally[isChanged ? "updated" : "unchanged"] += 1;
    if (isChanged) touch(batch, customer.debtorId, "updated");
  }
}

function isDueOtherwise({ dueOn, instalments }: Known["decision"]): boolean {
  return dueOn !== null || instalments !== null;
}

/** The open parts of the items of which less is owed: what is taken off is taken from them. */
async function partsOf({ tx }: Batch, changed: readonly Known[]) {
  const asked = changed
    .filter(({ source, decision }) => source.kind === "item" && decision.adjust.minor < 0n)
    .map(({ customer: { debtorId }, id }) => ({ debtorId, itemId: id as Id<"item"> }));
  const items = asked.length === 0 ? [] : await loadItems(tx, asked);
  return new Map<string, PartAmount[]>(
    items.map(({ itemId, parts }) => [itemId, parts.map(({ part, open }) => ({ part, amount: open }))]),
  );
}

/** A dispute for each item that the source calls disputed and that never had one: what ended here is not raised again. */
async function raiseDisputes(batch: Batch, placed: readonly Placed[]): Promise<void> {
  const disputed = placed.filter(
    (each): each is Placed & { source: SourceItem } => each.source.kind === "item" && each.source.isDisputed,
  );
  if (disputed.length === 0) return;
  const debtorIds = [...new Set(disputed.map(({ customer: { debtorId } }) => debtorId))];
  const { rows } = await sql<{ item_id: string }>`
    select item_id from dispute
     where debtor_id = any(${debtorIds}::uuid[]) and resolution is distinct from ${disputeTakenBack}`.execute(batch.tx);
  const earlier = new Set(rows.map((row) => row.item_id));
  await addDisputes(
    batch.tx,
    disputed
      .filter(({ id }) => !earlier.has(id))
      .map(({ source, customer: { debtorId, accountId }, id }) => ({
        ...{ debtorId, accountId, itemId: id as Id<"item">, disputeId: draw<"dispute">(batch), amount: null },
        ...{
          because: disputedInSource,
          isInWriting: true,
          raisedOn: batch.asOfDay,
          currency: source.amount.currency,
        },
        ...{ recordedAt: batch.now, recordedBy: batch.loginId },
      })),
  );
}
