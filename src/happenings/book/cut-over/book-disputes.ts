import { sql } from "kysely";
import type { Id } from "#base/id";
import { raisingRefusals, whyNotRaise } from "#disputes/dispute";
import { addDisputes } from "#disputes/store";
import { appendTimeline } from "#evidence/store";
import { disputes, type SourceDispute } from "#intake/cutover/disputes";
import { storedCurrency } from "#ledger/item";
import { decimal, money } from "#money/money";
import { draw } from "#happenings/book/take-in/batch";
import { count, lots, reject, startOf, type CutOver } from "./cut-over.ts";
import { findItems, type FoundItem } from "./find-items.ts";
import { ownersOf, type Owned } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

type Row = Owned<SourceDispute> & { readonly items: readonly FoundItem[] };

/** Brings disputes into the book: what is contested and not resolved is not dunned from now on. */
export async function bookDisputes(cut: CutOver): Promise<void> {
  const rows = await readKindFiles(cut, cut.files, disputes);
  const owned = await ownersOf(cut, rows);
  for (const lot of lots(owned)) await bookSome(cut, await withItems(cut, lot));
}

async function withItems(cut: CutOver, rows: readonly Owned<SourceDispute>[]): Promise<Row[]> {
  const find = await findItems(
    cut,
    rows.map(({ row, owner }) => ({ owner, invoice: row.invoice })),
  );
  const open = await openItems(
    cut,
    rows.filter(({ row }) => row.invoice === null),
  );
  return rows.flatMap((each) => {
    const { row, owner } = each;
    const found =
      row.invoice === null
        ? owner.accounts.flatMap(({ accountId }) => open.get(accountId) ?? [])
        : [find(owner, row.invoice)];
    const items = found.filter((item) => typeof item !== "string");
    if (items.length > 0) return [{ ...each, items }];
    const because = found.find((item) => typeof item === "string") ?? "The account has nothing open to contest.";
    reject(cut, row.origin, "invoice_number", because);
    return [];
  });
}

async function openItems(
  { batch: { tx } }: CutOver,
  rows: readonly Owned<SourceDispute>[],
): Promise<Map<string, FoundItem[]>> {
  const accounts = new Map(
    rows.flatMap(({ owner }) => owner.accounts.map((account) => [account.accountId, account] as const)),
  );
  const debtorIds = [...new Set([...accounts.values()].map(({ debtorId }) => debtorId))];
  const { rows: found } = await sql<OpenRow>`
    select account_id, item_id as "itemId", number, issued_on as "issuedOn", currency, amount_minor as "amountMinor"
      from item where debtor_id = any(${debtorIds}::uuid[]) and open_minor > 0 order by number`.execute(tx);
  const open = new Map<string, FoundItem[]>();
  for (const { account_id: accountId, currency, ...item } of found) {
    const account = accounts.get(accountId);
    if (account === undefined) continue;
    open.set(accountId, [...(open.get(accountId) ?? []), { ...item, account, currency: storedCurrency(currency) }]);
  }
  return open;
}

type OpenRow = Omit<FoundItem, "account" | "currency"> & {
  readonly account_id: Id<"account">;
  readonly currency: string;
};

type Raised = { readonly of: Row; readonly item: FoundItem; readonly disputeId: Id<"dispute"> };

async function bookSome(cut: CutOver, rows: readonly Row[]): Promise<void> {
  const held = await heldDisputes(
    cut,
    rows.flatMap(({ items }) => items),
  );
  const raised: Raised[] = [];
  for (const each of rows) {
    const { row, owner, items } = each;
    const fresh = items.filter(({ itemId }) => !held.known.has(`${itemId} ${row.receivedOn.toString()}`));
    const why = fresh.map((item) => whyNot(row, item, held.open)).find((reason) => reason !== undefined);
    if (why !== undefined) {
      reject(cut, row.origin, row.amount === null ? "invoice_number" : "amount", raisingRefusals[why]);
      continue;
    }
    for (const item of fresh) {
      held.known.add(`${item.itemId} ${row.receivedOn.toString()}`);
      if (row.resolved === null) held.open.add(item.itemId);
      raised.push({ of: each, item, disputeId: draw<"dispute">(cut.batch) });
    }
    count(cut, fresh.length > 0 ? "created" : "unchanged", owner.survivorId);
  }
  await record(cut, raised);
}

function whyNot({ amount, resolved }: SourceDispute, item: FoundItem, open: ReadonlySet<string>) {
  const isDisputed = resolved === null && open.has(item.itemId);
  return whyNotRaise({ amount: money(item.currency, item.amountMinor), isDisputed }, amount);
}

async function heldDisputes({ batch: { tx } }: CutOver, items: readonly FoundItem[]) {
  const debtorIds = [...new Set(items.map(({ account }) => account.debtorId))];
  const { rows } = await sql<{ item_id: string; raised_on: Temporal.PlainDate; is_open: boolean }>`
    select item_id, raised_on, resolved_on is null as is_open from dispute
     where debtor_id = any(${debtorIds}::uuid[])`.execute(tx);
  return {
    known: new Set(rows.map((row) => `${row.item_id} ${row.raised_on.toString()}`)),
    open: new Set(rows.filter((row) => row.is_open).map((row) => row.item_id)),
  };
}

async function record(cut: CutOver, raised: readonly Raised[]): Promise<void> {
  const { desk, tx, now, loginId } = cut.batch;
  await addDisputes(
    tx,
    raised.map(({ of: { row }, item, disputeId }) => {
      const { amount, because, receivedOn: raisedOn, isInWriting, answeredOn, resolved } = row;
      const { debtorId, accountId } = item.account;
      const own = { debtorId, accountId, itemId: item.itemId, disputeId, amount, because, raisedOn, isInWriting };
      const before = { answeredOn, resolved };
      return { ...own, currency: item.currency, recordedAt: now, recordedBy: loginId, before };
    }),
  );
  await appendTimeline(
    tx,
    desk.vault,
    raised.map(({ of: { row, owner }, item, disputeId }) => {
      const amount = row.amount === null ? {} : { amount: decimal(row.amount), currency: row.amount.currency };
      return {
        ...{ debtorId: owner.survivorId, kind: "dispute-raised", recordedAt: now, loginId },
        happenedAt: startOf(cut, row.receivedOn),
        subject: { disputeId, itemId: item.itemId, ...amount },
        words: disputeWords(row, item),
      };
    }),
  );
}

function disputeWords(
  { amount, because, isInWriting, answeredOn, resolved }: SourceDispute,
  { number }: FoundItem,
): string {
  const how = isInWriting ? " in writing" : "";
  const answered = answeredOn === null ? "" : ` Answered on ${answeredOn.toString()}.`;
  const ended = resolved === null ? "" : ` Resolved on ${resolved.on.toString()}: ${resolved.resolution}`;
  return `${amount === null ? "All" : decimal(amount)} of ${number} was disputed${how}: ${because}${answered}${ended}`;
}
