import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { agingBuckets, bucketOf } from "#ledger/aging";
import { auditLedger } from "#ledger/audit/store";
import { application, charge, memo, paymentReceived, writeOff, type EntryDraft } from "#ledger/entry";
import type { CreditKind, ItemDraft } from "#ledger/item";
import { loadItemsAsOf } from "#ledger/as-of/store";
import { creditMove, itemMove } from "#ledger/moves";
import { loadCredits, loadItems, loadOpenCredits, loadOpenItems } from "#ledger/open/store";
import { applicationOrderOf } from "#ledger/application-order";
import { apply } from "#ledger/order-of-application";
import { loadReversalFacts } from "#ledger/reading/store";
import { reverse } from "#ledger/reversal";
import { postEntries, replaceDueDays } from "#ledger/store";
import type { Instalment } from "#ledger/terms/schedule";
import { replaceInstalments } from "#ledger/terms/store";
import { decimal, money, type Money } from "#money/money";
import { readAging } from "./read-aging.ts";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";

const firstDay = Temporal.PlainDate.from("2026-01-01");
const usd = (minor: bigint) => money("USD", minor);

/** In which parts an item is due: how they compare, and after how many days each is due; never, where it is retained. */
const parts = fc.option(
  fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), after: fc.option(fc.nat(150)) }), { maxLength: 4 }),
);
type Parts = typeof parts extends fc.Arbitrary<infer One> ? One : never;

// prettier-ignore
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("charge" as const), minor: fc.integer({ min: 1, max: 5000 }), day: fc.nat(60), dueAfter: fc.nat(120), parts }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("payment" as const), minor: fc.integer({ min: 1, max: 9000 }), day: fc.nat(120) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("memo" as const), minor: fc.integer({ min: 1, max: 3000 }), day: fc.nat(120) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("application" as const), day: fc.nat(120) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("write-off" as const), day: fc.nat(120) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("reversal" as const), which: fc.nat(30), day: fc.option(fc.nat(120)) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("instalments" as const), which: fc.nat(2), day: fc.nat(60), parts }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("due day" as const), which: fc.nat(2), day: fc.nat(180) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** The books kept a second time, in memory, as plainly as can be. */
type PlainBooks = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly entries: EntryDraft[];
  readonly items: ItemDraft[];
  readonly credits: { readonly creditId: Id<"credit">; readonly kind: CreditKind }[];
  readonly dueDays: {
    readonly itemId: Id<"item">;
    readonly at: Temporal.Instant;
    readonly dueOn: Temporal.PlainDate;
  }[];
  readonly schedules: {
    readonly itemId: Id<"item">;
    readonly at: Temporal.Instant;
    readonly instalments: readonly Instalment[];
  }[];
};

let book: SmallBook;
before(async () => {
  book = await openSmallBook();
});
after(() => book.close());

test("whatever was posted and taken back, every balance and every aging of any day, as known at any instant, is the sum of its postings", async () => {
  const asked = fc.array(fc.record({ onDay: fc.nat(200), knownAfter: fc.option(fc.nat(25)) }), {
    minLength: 4,
    maxLength: 4,
  });
  let name = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), asked, async (steps, questions) => {
      const account = await book.addAccount(`Debtor ${(name += 1)}`);
      const books: PlainBooks = { ...account, entries: [], items: [], credits: [], dueDays: [], schedules: [] };
      const began = book.clock.now();
      for (const one of steps) {
        book.clock.set(book.clock.now().add({ seconds: 1 }));
        await book.database.transaction((tx) => take(tx, books, one));
      }
      await balancesAgree(books);
      for (const { onDay, knownAfter } of questions) {
        const knownAt = knownAfter === null ? null : began.add({ seconds: knownAfter });
        await agingAgrees(books, { on: firstDay.add({ days: onDay }), knownAt });
      }
    }),
    { numRuns: 60 },
  );
  const { breaches, checked } = await auditLedger(book.database.queries);
  assert.deepEqual(breaches, []);
  assert.ok((checked["reversals"] ?? 0) > 0, "some entries were reversed");
});

async function take(tx: Queries, books: PlainBooks, one: Step): Promise<void> {
  const { debtorId, accountId } = books;
  const head = book.head(debtorId);
  const on = firstDay.add({ days: ("day" in one ? one.day : 0) ?? 0 });
  switch (one.kind) {
    case "charge": {
      const itemId = book.id<"item">();
      const amount = usd(BigInt(one.minor));
      const fee = BigInt(one.minor) / 3n;
      const item = { debtorId, accountId, itemId, kind: "invoice", number: itemId, reference: "", terms: "" } as const;
      const ofParts = [
        { part: "principal" as const, amount: usd(amount.minor - fee) },
        ...(fee > 0n ? [{ part: "fee" as const, amount: usd(fee) }] : []),
      ];
      const due = { dueOn: on.add({ days: one.dueAfter }), instalments: inParts(one.parts, on, amount), discounts: [] };
      const draft = { ...item, issuedOn: on, ...due, amount };
      const entry = charge(head, { accountId, itemId, parts: ofParts, on });
      await postEntries(tx, [entry], { items: [draft], credits: [] });
      books.items.push(draft);
      books.entries.push(entry);
      return;
    }
    case "payment":
    case "memo": {
      const creditId = book.id<"credit">();
      const amount = usd(BigInt(one.minor));
      const items = await loadOpenItems(tx, [debtorId]);
      const outcome = apply({
        amount,
        receivedOn: on,
        to: [],
        items,
        order: applicationOrderOf("invoice"),
        contested: new Map(),
      });
      assert.ok(outcome.ok);
      const side = { accountId, creditId, amount, on };
      const entry = one.kind === "memo" ? memo(head, side) : paymentReceived(head, side, outcome.value.applied);
      const draft = { debtorId, creditId, accountId, kind: one.kind, number: creditId, receivedOn: on, amount };
      await postEntries(tx, [entry], { items: [], credits: [draft] });
      books.credits.push(draft);
      books.entries.push(entry);
      return;
    }
    case "application": {
      const [credit] = await loadOpenCredits(tx, [debtorId]);
      if (credit === undefined) return;
      const items = await loadOpenItems(tx, [debtorId]);
      const outcome = apply({
        amount: credit.open,
        receivedOn: on,
        to: [],
        items,
        order: applicationOrderOf("invoice"),
        contested: new Map(),
      });
      if (!outcome.ok || outcome.value.applied.length === 0) return;
      const entry = application(head, credit, outcome.value.applied);
      await postEntries(tx, [entry]);
      books.entries.push(entry);
      return;
    }
    case "write-off": {
      const [item] = await loadOpenItems(tx, [debtorId]);
      if (item === undefined) return;
      const parts = item.parts.map(({ part, open }) => ({ part, amount: open }));
      const entry = writeOff(head, { accountId, itemId: item.itemId, parts, on });
      await postEntries(tx, [entry]);
      books.entries.push(entry);
      return;
    }
    case "reversal": {
      const entry = books.entries[one.which % Math.max(1, books.entries.length)];
      if (entry === undefined) return;
      const facts = await loadReversalFacts(tx, { debtorIds: [debtorId], entryId: entry.entryId });
      const outcome = reverse(facts, { head, ...(one.day === null ? {} : { on }) });
      if (!outcome.ok) return;
      await postEntries(tx, [outcome.value]);
      books.entries.push(outcome.value);
      return;
    }
    case "instalments": {
      const item = books.items[one.which % Math.max(1, books.items.length)];
      const instalments = item === undefined ? [] : inParts(one.parts, on, item.amount);
      if (item === undefined || instalments.length === 0) return;
      const change = { debtorId, itemId: item.itemId, instalments };
      await replaceInstalments(tx, [change], head.recordedAt);
      books.schedules.push({ ...change, at: head.recordedAt });
      return;
    }
    case "due day": {
      const item = books.items[one.which % Math.max(1, books.items.length)];
      if (item === undefined) return;
      const change = { debtorId, itemId: item.itemId, dueOn: on };
      await replaceDueDays(tx, [change], head.recordedAt);
      books.dueDays.push({ ...change, at: head.recordedAt });
    }
  }
}

/** The parts of an amount in the order in which they are due. The smallest is at least one cent. */
function inParts(given: Parts, on: Temporal.PlainDate, amount: Money): Instalment[] {
  if (given === null || given.length === 0 || amount.minor < BigInt(given.length)) return [];
  const dated = given.flatMap(({ after: days }) => (days === null ? [] : [on.add({ days })]));
  const days = [...dated.toSorted(Temporal.PlainDate.compare), ...given.slice(dated.length).map(() => null)];
  const weights = given.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const spare = amount.minor - BigInt(given.length);
  const amounts = given.map(({ weight }) => 1n + (spare * BigInt(weight)) / weights);
  const rest = amount.minor - total(amounts);
  return days.map((dueOn, at) => ({ dueOn, amount: usd((amounts[at] ?? 0n) + (at === 0 ? rest : 0n)) }));
}

/**
 * What is open of an item, by due day: what is due last is paid last. What was overpaid for a while, because a reversal
 * counts from a later day, is taken off what is due first.
 */
function openByDay(
  open: bigint,
  dueOn: Temporal.PlainDate,
  instalments: readonly Instalment[],
): [Temporal.PlainDate | null, bigint][] {
  let left = open;
  const shares = instalments.toReversed().map((part, at): [Temporal.PlainDate | null, bigint] => {
    const isFirst = at === instalments.length - 1;
    const share = isFirst ? left : clamp(left, part.amount.minor);
    left -= share;
    return [part.dueOn, share];
  });
  return instalments.length === 0 ? [[dueOn, open]] : shares;
}

function clamp(minor: bigint, max: bigint): bigint {
  return minor < 0n ? 0n : minor > max ? max : minor;
}

async function balancesAgree({ debtorId, entries, items, credits }: PlainBooks): Promise<void> {
  const postings = entries.flatMap((entry) => entry.postings);
  const { queries } = book.database;
  const keptItems = await loadItems(queries, items);
  assert.equal(keptItems.length, items.length);
  for (const { itemId, open, parts } of keptItems) {
    const own = postings.filter(({ item }) => item?.itemId === itemId);
    assert.equal(open.minor, total(own.map(itemMove)));
    assert.equal(open.minor, total(parts.map((part) => part.open.minor)));
  }
  const keptCredits = await loadCredits(
    queries,
    credits.map(({ creditId }) => ({ debtorId, creditId })),
  );
  for (const { creditId, open } of keptCredits) {
    assert.equal(open.minor, total(postings.filter((posting) => posting.creditId === creditId).map(creditMove)));
  }
}

type AsOf = { readonly on: Temporal.PlainDate; readonly knownAt: Temporal.Instant | null };

async function agingAgrees(books: PlainBooks, { on, knownAt }: AsOf): Promise<void> {
  const isKnown = (at: Temporal.Instant) => knownAt === null || Temporal.Instant.compare(at, knownAt) <= 0;
  const counted = books.entries
    .filter(({ recordedAt }) => isKnown(recordedAt))
    .flatMap(({ postings }) => postings)
    .filter(({ effectiveOn }) => Temporal.PlainDate.compare(effectiveOn, on) <= 0);
  const amounts = agingBuckets.map(() => 0n);
  const owed = new Map<string, string>();
  for (const { itemId, dueOn, instalments } of books.items) {
    const believed = books.dueDays.findLast((change) => change.itemId === itemId && isKnown(change.at));
    const open = total(counted.filter(({ item }) => item?.itemId === itemId).map(itemMove));
    const schedule = books.schedules.findLast((change) => change.itemId === itemId && isKnown(change.at));
    const due = believed?.dueOn ?? dueOn;
    for (const [day, share] of openByDay(open, due, schedule?.instalments ?? instalments)) {
      const bucket = day === null ? 0 : bucketOf(day, on);
      amounts[bucket] = (amounts[bucket] ?? 0n) + share;
    }
    if (open !== 0n) owed.set(itemId, `${open} due ${believed?.dueOn ?? dueOn}`);
  }
  const { queries } = book.database;
  const kept = await loadItemsAsOf(queries, [books.debtorId], { on, knownAt });
  assert.deepEqual(new Map(kept.map(({ itemId, open, dueOn }) => [itemId, `${open.minor} due ${dueOn}`])), owed);
  const left = (kind: CreditKind) => {
    const ids = new Set(books.credits.filter((credit) => credit.kind === kind).map(({ creditId }) => creditId));
    return total(counted.filter(({ creditId }) => creditId !== null && ids.has(creditId)).map(creditMove));
  };
  const [aging] = await readAging(queries, { on, knownAt, by: "account", creditorIds: null });
  const row = aging?.rows.find(({ accountId }) => accountId === books.accountId);
  const nothing = { amounts: agingBuckets.map(() => "0.00"), credits: { memos: "0.00", payments: "0.00" } };
  const { amounts: found, credits } = row ?? nothing;
  assert.deepEqual(
    [found, credits.memos, credits.payments],
    [amounts.map((minor) => decimal(usd(minor))), decimal(usd(left("memo"))), decimal(usd(left("payment")))],
  );
}

function total(minors: readonly bigint[]): bigint {
  return minors.reduce((sum, minor) => sum + minor, 0n);
}
