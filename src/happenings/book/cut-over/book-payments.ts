import { sql } from "kysely";
import { assert } from "#base/assert";
import { laterOf } from "#calendar/days";
import { paymentNumber } from "#cash/payment";
import { addToControl } from "#intake/control";
import { applyPaid, type PayableItem } from "#intake/cutover/apply-paid";
import { faultOfPayment, groupPayments } from "#intake/cutover/group-payments";
import { occurrences } from "#intake/cutover/occurrences";
import { payments, type SourcePaid } from "#intake/cutover/payments";
import { adjustment, paymentReceived, type Application, type EntryDraft } from "#ledger/entry";
import type { CreditDraft } from "#ledger/item";
import { postEntries } from "#ledger/store";
import { draw, headOf } from "#happenings/book/take-in/batch";
import { count, lots, reject, type CutOver } from "./cut-over.ts";
import { findItems, payableItems, type FoundItem } from "./find-items.ts";
import { oneAccount, ownersOf, type Owned, type OwnedAccount } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

type Row = Owned<SourcePaid> & { readonly item: FoundItem | null; readonly account: OwnedAccount };
type Group = readonly [Row, ...Row[]];
type Drafts = { readonly entries: EntryDraft[]; readonly credits: CreditDraft[] };

const sourceOf = ({ row }: Owned<SourcePaid>): SourcePaid => row;

/** Brings payments of before into the book. What cannot be applied as it says is refused with all rows of its payment. */
export async function bookPayments(cut: CutOver): Promise<void> {
  const rows = await readKindFiles(cut, cut.files, payments);
  const owned = await ownersOf(cut, rows);
  const groups = groupPayments(owned, sourceOf).filter((group) => fits(cut, group));
  const isHeld = occurrences();
  for (const lot of lots(groups)) {
    const placed = await placedGroups(cut, lot);
    const held = await heldPayments(cut, placed);
    const payable = await payableItems(
      cut,
      placed.flatMap((group) => group.flatMap(({ item }) => item ?? [])),
    );
    const drafts: Drafts = { entries: [], credits: [] };
    for (const group of placed) {
      const isKnown = isHeld(keyOf(group[0]), held.counts.get(keyOf(group[0])) ?? 0);
      if (isKnown) countKnown(cut, group);
      else draftGroup(cut, { group, payable, numbers: held.numbers, drafts });
    }
    await postEntries(cut.batch.tx, drafts.entries, { items: [], credits: drafts.credits });
  }
}

function fits(cut: CutOver, group: readonly [Owned<SourcePaid>, ...Owned<SourcePaid>[]]): boolean {
  const fault = faultOfPayment(group, sourceOf);
  if (fault !== undefined) refuseGroup(cut, group, fault);
  return fault === undefined;
}

type Fault = { readonly row: Owned<SourcePaid>; readonly field: string; readonly because: string };

function refuseGroup(cut: CutOver, group: readonly Owned<SourcePaid>[], { row: wrong, field, because }: Fault): void {
  reject(cut, wrong.row.origin, field, because);
  for (const { row } of group.filter((each) => each !== wrong)) {
    reject(cut, row.origin, field, `It is of one payment with row ${wrong.row.origin.row}, which is refused.`);
  }
}

/** The payments whose invoices are in the book, each in the one account that they are of. */
async function placedGroups(cut: CutOver, groups: readonly (readonly [Owned<SourcePaid>, ...Owned<SourcePaid>[]])[]) {
  const rows = groups.flatMap((group) => [...group]);
  const find = await findItems(
    cut,
    rows.map(({ row, owner }) => ({ owner, invoice: row.applied?.invoice ?? null })),
  );
  return groups.flatMap((group) => placeGroup(cut, group, find) ?? []);
}

function placeGroup(
  cut: CutOver,
  group: readonly [Owned<SourcePaid>, ...Owned<SourcePaid>[]],
  find: Awaited<ReturnType<typeof findItems>>,
): [Group] | undefined {
  const items = group.map(({ row, owner }) => (row.applied === null ? null : find(owner, row.applied.invoice)));
  const wrong = items.findIndex((item) => typeof item === "string");
  const [row] = wrong < 0 ? [] : group.slice(wrong, wrong + 1);
  if (row !== undefined) {
    refuseGroup(cut, group, { row, field: "invoice_number", because: String(items[wrong]) });
    return undefined;
  }
  const found = items.filter((item) => item !== null && typeof item !== "string");
  const accounts = new Map(found.map((item) => [item.account.accountId, item.account]));
  const account = accounts.size === 0 ? oneAccount(cut, group[0]) : [...accounts.values()][0];
  if (account === undefined) return undefined;
  const other = group.find(({ row: { applied } }, place) => {
    const item = items[place];
    if (applied === null || item === null || item === undefined || typeof item === "string") return false;
    return item.account !== account || item.currency !== applied.amount.currency;
  });
  if (other !== undefined) {
    const because = "Its invoices are of several accounts or in another currency: give each account its own payment.";
    refuseGroup(cut, group, { row: other, field: "invoice_number", because });
    return undefined;
  }
  const placed = group.map((each, place) => ({ ...each, account, item: (items[place] ?? null) as FoundItem | null }));
  return [placed as unknown as Group];
}

function keyOf({ row: { receivedOn, amount, reference }, account: { accountId } }: Row): string {
  return `${accountId} ${receivedOn.toString()} ${amount.currency} ${amount.minor} ${reference}`;
}

type HeldPayments = { readonly counts: Map<string, number>; readonly numbers: Map<string, string[]> };

/** The payments that the accounts have already: how many like each, and which numbers are taken. */
async function heldPayments({ batch: { tx } }: CutOver, groups: readonly Group[]): Promise<HeldPayments> {
  const accounts = [...new Map(groups.map(([{ account }]) => [account.accountId, account])).values()];
  const { rows } = await sql<{ account_id: string; number: string; key: string; base: string }>`
    select credit.account_id, number,
           concat_ws(' ', credit.account_id, received_on, currency, amount_minor) as key,
           regexp_replace(number, ' \\(\\d+\\)$', '') as base
      from unnest(${accounts.map(({ debtorId }) => debtorId)}::uuid[],
                  ${accounts.map(({ accountId }) => accountId)}::uuid[]) as asked (debtor_id, account_id)
      join credit using (debtor_id, account_id)
     where credit.kind = 'payment'`.execute(tx);
  const held: HeldPayments = { counts: new Map(), numbers: new Map() };
  for (const { account_id: accountId, number, key, base } of rows) {
    held.numbers.set(accountId, [...(held.numbers.get(accountId) ?? []), number]);
    const whole = `${key} ${base.startsWith("Payment ") ? "" : base}`;
    held.counts.set(whole, (held.counts.get(whole) ?? 0) + 1);
  }
  return held;
}

function countKnown(cut: CutOver, group: Group): void {
  const [{ row, account }] = group;
  const sums = { rowsMinor: row.amount.minor, bookMinor: row.amount.minor };
  addToControl(cut.batch.tally.control, row.amount.currency, sums);
  for (const _ of group) count(cut, "unchanged", account.debtorId);
}

type Drafting = {
  readonly group: Group;
  readonly payable: ReadonlyMap<string, PayableItem>;
  readonly numbers: Map<string, string[]>;
  readonly drafts: Drafts;
};

function draftGroup(cut: CutOver, { group, payable, numbers, drafts }: Drafting): void {
  const { batch } = cut;
  const [{ row, account }] = group;
  const { amount, receivedOn } = row;
  addToControl(batch.tally.control, amount.currency, { rowsMinor: amount.minor });
  const applied: Application[] = [];
  const explained: EntryDraft[] = [];
  const head = headOf(batch, account.debtorId);
  for (const each of group) {
    if (each.item === null || each.row.applied === null) continue;
    const item = payable.get(each.item.itemId);
    assert(item !== undefined, "every item of a payment was loaded");
    const paid = applyPaid(item, each.row.applied.amount, laterOf(receivedOn, each.item.issuedOn));
    if (paid === undefined) {
      const because = `${each.row.applied.invoice} owes less than was applied.`;
      refuseGroup(cut, group, { row: each, field: "applied_amount", because });
      return;
    }
    applied.push(...paid.applied);
    if (paid.explained.minor > 0n) {
      const parts = [{ part: "principal" as const, amount: paid.explained }];
      const side = { accountId: account.accountId, itemId: item.itemId, parts, on: each.item.issuedOn };
      explained.push(adjustment(head(each.item.number, "A payment says what was no longer open."), side));
    }
  }
  const taken = numbers.get(account.accountId) ?? [];
  const number = paymentNumber(row.reference === "" ? `Payment ${receivedOn.toString()}` : row.reference, taken);
  numbers.set(account.accountId, [...taken, number]);
  const creditId = draw<"credit">(batch);
  const own = { accountId: account.accountId, creditId, amount };
  const because =
    row.method === "" ? "Received before the cut-over." : `Received before the cut-over, by ${row.method}.`;
  drafts.entries.push(...explained, paymentReceived(head(number, because), { ...own, on: receivedOn }, applied));
  drafts.credits.push({ ...own, debtorId: account.debtorId, kind: "payment", number, receivedOn });
  addToControl(batch.tally.control, amount.currency, { bookMinor: amount.minor });
  for (const _ of group) count(cut, "created", account.debtorId);
}
