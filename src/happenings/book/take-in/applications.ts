import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { laterOf } from "#calendar/days";
import { readAmount } from "#money/read-amount";
import type { SourceApplication } from "#intake/source-record";
import { application, type Application, type EntryDraft } from "#ledger/entry";
import type { OpenCredit, OpenItem } from "#ledger/item";
import { loadCredits, loadItems } from "#ledger/open/store";
import { postEntries } from "#ledger/store";
import { money } from "#money/money";
import type { KnownAs } from "#parties/debtor";
import { learnNames } from "#parties/names/store";
import { lockDebtors } from "#parties/store";
import { headOf, touch, type Batch } from "./batch.ts";
import { shownShare } from "./own-payments.ts";

type Target = { readonly debtorId: Id<"debtor">; readonly targetId: string };

/** What items and credits still have open while applications are taken from them, one after another. */
type Left = {
  readonly items: ReadonlyMap<string, OpenItem>;
  readonly credits: ReadonlyMap<string, OpenCredit>;
  readonly minor: Map<string, bigint>;
};

type Applied =
  | { readonly is: "applied"; readonly entry: EntryDraft }
  | { readonly is: "rejected"; readonly field: string; readonly because: string };

/** Takes in what a source applied to what. Each is known by its key and posted once. */
export async function takeInApplications(batch: Batch, rows: readonly SourceApplication[]): Promise<void> {
  const known = await namesOf(
    batch,
    "entry",
    rows.map(({ key }) => key),
  );
  const fresh = rows.filter(({ key }) => !known.has(key));
  batch.tally.unchanged += rows.length - fresh.length;
  // What was seen before of a payment that waits again is looked at again.
  const looked = batch.tally.own.size > 0 ? rows : fresh;
  const items = await namesOf(
    batch,
    "item",
    looked.map(({ itemKey }) => itemKey),
  );
  const credits = await namesOf(
    batch,
    "credit",
    looked.map(({ creditKey }) => creditKey),
  );
  for (const row of looked) {
    if (known.has(row.key)) shareOf(batch, row, { item: items.get(row.itemKey), credit: credits.get(row.creditKey) });
  }
  const left = await loadLeft(batch, [...items.values()], [...credits.values()]);
  const entries: EntryDraft[] = [];
  const names = [];
  for (const row of fresh) {
    const [item, credit] = [items.get(row.itemKey), credits.get(row.creditKey)];
    const own = shareOf(batch, row, { item, credit });
    if (own !== undefined) {
      names.push(nameOf(batch, row, own));
      batch.tally.unchanged += 1;
      continue;
    }
    const applied = apply(batch, row, { item, credit, left });
    if (applied.is === "rejected") {
      batch.tally.rejected.push({ ...row.origin, field: applied.field, because: applied.because });
      continue;
    }
    const { debtorId, entryId } = applied.entry;
    entries.push(applied.entry);
    names.push(nameOf(batch, row, { debtorId, entryId }));
    batch.tally.created += 1;
    touch(batch, debtorId, "updated");
  }
  await postEntries(batch.tx, entries);
  await learnNames(batch.tx, names);
}

type Named = { readonly debtorId: Id<"debtor">; readonly entryId: Id<"entry"> };

function nameOf({ creditor: { creditorId, system }, now }: Batch, { key }: SourceApplication, entry: Named): KnownAs {
  return { creditorId, system, kind: "entry", key, debtorId: entry.debtorId, targetId: entry.entryId, sinceAt: now };
}

/** The entry of ours that did just this, of a payment that was posted here. */
function shareOf(
  batch: Batch,
  { amount }: SourceApplication,
  { item, credit }: Pick<Sides, "item" | "credit">,
): Named | undefined {
  if (item === undefined || credit === undefined) return undefined;
  return shownShare(batch, { creditId: credit.targetId, itemId: item.targetId, amount });
}

async function namesOf({ tx, creditor }: Batch, kind: string, keys: readonly string[]): Promise<Map<string, Target>> {
  const { rows } = await sql<Target & { key: string }>`
    select key, debtor_id as "debtorId", target_id as "targetId" from known_as
     where creditor_id = ${creditor.creditorId} and system = ${creditor.system} and kind = ${kind}
       and key = any(${keys}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.key, row]));
}

async function loadLeft({ tx }: Batch, items: readonly Target[], credits: readonly Target[]): Promise<Left> {
  await lockDebtors(tx, [...new Set([...items, ...credits].map(({ debtorId }) => debtorId))]);
  const openItems = await loadItems(
    tx,
    distinct(items).map(({ debtorId, targetId }) => ({ debtorId, itemId: targetId as Id<"item"> })),
  );
  const openCredits = await loadCredits(
    tx,
    distinct(credits).map(({ debtorId, targetId }) => ({ debtorId, creditId: targetId as Id<"credit"> })),
  );
  const minor = new Map<string, bigint>();
  for (const { itemId, parts } of openItems) {
    for (const { part, open } of parts) minor.set(`${itemId} ${part}`, open.minor);
  }
  for (const { creditId, open } of openCredits) minor.set(creditId, open.minor);
  return {
    items: new Map(openItems.map((item) => [item.itemId, item])),
    credits: new Map(openCredits.map((credit) => [credit.creditId, credit])),
    minor,
  };
}

function distinct(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [target.targetId, target])).values()];
}

type Sides = { readonly item: Target | undefined; readonly credit: Target | undefined; readonly left: Left };

function apply(batch: Batch, row: SourceApplication, sides: Sides): Applied {
  if (sides.item === undefined) return rejected("invoice", `There is no invoice known as ${row.itemKey}.`);
  if (sides.credit === undefined) return rejected("payment", `There is no payment or memo known as ${row.creditKey}.`);
  const { left } = sides;
  const [item, credit] = [left.items.get(sides.item.targetId), left.credits.get(sides.credit.targetId)];
  assert(item !== undefined && credit !== undefined, "what has a name is in the book");
  if (item.accountId !== credit.accountId) return rejected("invoice", "It is another customer's than the payment.");
  const { currency } = credit.amount;
  if (item.amount.currency !== currency) return rejected("amount", "The invoice and the payment differ in currency.");
  const read = readAmount(row.amount, { currency, decimal: "." });
  if (read.is !== "amount" || read.amount.minor <= 0n) {
    return rejected("amount", `"${row.amount}" is no amount to apply.`);
  }
  const on = laterOf(laterOf(row.on ?? credit.receivedOn, credit.receivedOn), item.issuedOn);
  const parts = item.parts.map(({ part }) => ({ part, leftMinor: left.minor.get(`${item.itemId} ${part}`) ?? 0n }));
  const creditLeft = left.minor.get(credit.creditId) ?? 0n;
  const isOtherwise = batch.tally.own.has(credit.creditId) && read.amount.minor > creditLeft;
  if (isOtherwise) return rejected("amount", appliedOtherwise);
  if (read.amount.minor > creditLeft) return rejected("amount", "The payment has less left than was applied.");
  if (read.amount.minor > parts.reduce((sum, each) => sum + each.leftMinor, 0n)) {
    return rejected("amount", "The invoice owes less than was applied.");
  }
  left.minor.set(credit.creditId, creditLeft - read.amount.minor);
  const applied: Application[] = [];
  let rest = read.amount.minor;
  for (const { part, leftMinor } of parts) {
    const minor = leftMinor < rest ? leftMinor : rest;
    if (minor === 0n) continue;
    rest -= minor;
    left.minor.set(`${item.itemId} ${part}`, leftMinor - minor);
    applied.push({ itemId: item.itemId, part, amount: money(currency, minor), effectiveOn: on });
  }
  const head = headOf(batch, item.debtorId)(item.number, "The source shows what was applied.");
  return { is: "applied", entry: application(head, credit, applied) };
}

const appliedOtherwise =
  "The payment was posted here too, and applied otherwise here. Reverse it here: then it follows its source.";

function rejected(field: string, because: string): Applied {
  return { is: "rejected", field, because };
}
