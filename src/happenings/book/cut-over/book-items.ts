import { sql } from "kysely";
import type { Id } from "#base/id";
import { addDisputes } from "#disputes/store";
import { addToControl } from "#intake/control";
import { draftOpenItem } from "#intake/cutover/draft-open-item";
import { items, type SourceOpenItem } from "#intake/cutover/items";
import type { Origin } from "#intake/source-record";
import { addPlacements } from "#ledger/placements/store";
import { postEntries } from "#ledger/store";
import { draw, headOf, noteTaken } from "#happenings/book/take-in/batch";
import { count, lots, reject, type CutOver } from "./cut-over.ts";
import { oneAccount, ownersOf, type Owned, type OwnedAccount } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

type Row = Owned<SourceOpenItem> & { readonly account: OwnedAccount };
type Placed = Row & { readonly itemId: Id<"item">; readonly isHeld: boolean };

/** Brings what is owed into the book, with what is open of it by part. What the book has already stays as it is. */
export async function bookItems(cut: CutOver): Promise<void> {
  const rows = await readKindFiles(cut, cut.files, items);
  const owned = (await ownersOf(cut, rows)).flatMap((each) => {
    const account = oneAccount(cut, each);
    return account === undefined ? [] : [{ ...each, account }];
  });
  for (const lot of lots(withoutDoubles(cut, owned))) await bookSome(cut, lot);
}

function withoutDoubles(cut: CutOver, rows: readonly Row[]): Row[] {
  const places = new Map<string, Origin>();
  return rows.filter(({ row: { invoice, origin }, account: { accountId } }) => {
    const key = `${accountId} ${invoice}`;
    const first = places.get(key);
    if (first === undefined) places.set(key, origin);
    else reject(cut, origin, "invoice_number", `${invoice} was in row ${first.row} of ${first.file} already.`);
    return first === undefined;
  });
}

async function bookSome(cut: CutOver, rows: readonly Row[]): Promise<void> {
  const placed = await inTheBook(cut, rows);
  const fresh = placed.filter(({ isHeld }) => !isHeld);
  const drafts = fresh.map(({ row, account: { debtorId, accountId }, itemId }) =>
    draftOpenItem(row, { debtorId, accountId, itemId, head: headOf(cut.batch, debtorId) }),
  );
  await postEntries(
    cut.batch.tx,
    drafts.flatMap(({ entries }) => entries),
    { items: drafts.map(({ item }) => item), credits: [] },
  );
  const filled = new Set(await addPlacements(cut.batch.tx, placed.flatMap(placementOf)));
  await raiseDisputes(cut, fresh);
  const taken = placed.map(({ account: { debtorId }, itemId, row: { origin } }) => {
    return { debtorId, targetId: itemId, origin };
  });
  await noteTaken(cut.batch, taken);
  for (const { row, account, itemId, isHeld } of placed) {
    addToControl(cut.batch.tally.control, row.open.currency, { rowsMinor: row.open.minor });
    count(cut, isHeld ? (filled.has(itemId) ? "updated" : "unchanged") : "created", account.debtorId);
  }
}

/** The items of rows with their ids: as they are in the book, or as they are to have. */
async function inTheBook(cut: CutOver, rows: readonly Row[]): Promise<Placed[]> {
  const { rows: held } = await sql<{ account_id: string; item_id: Id<"item">; number: string; currency: string }>`
    select item.account_id, item.item_id, item.number, item.currency
      from unnest(${rows.map(({ account }) => account.debtorId)}::uuid[],
                  ${rows.map(({ account }) => account.accountId)}::uuid[],
                  ${rows.map(({ row }) => row.invoice)}::text[]) as asked (debtor_id, account_id, number)
      join item using (debtor_id, account_id, number)`.execute(cut.batch.tx);
  const known = new Map(held.map((item) => [`${item.account_id} ${item.number}`, item]));
  return rows.flatMap((each) => {
    const found = known.get(`${each.account.accountId} ${each.row.invoice}`);
    if (found !== undefined && found.currency !== each.row.amount.currency) {
      const because = `The book holds ${each.row.invoice} in ${found.currency}.`;
      reject(cut, each.row.origin, "currency", because);
      return [];
    }
    return [{ ...each, itemId: found?.item_id ?? draw<"item">(cut.batch), isHeld: found !== undefined }];
  });
}

function placementOf({ row: { placement }, account: { debtorId }, itemId }: Placed) {
  return placement === null ? [] : [{ debtorId, itemId, ...placement }];
}

async function raiseDisputes({ batch }: CutOver, fresh: readonly Placed[]): Promise<void> {
  await addDisputes(
    batch.tx,
    fresh
      .filter(({ row }) => row.isDisputed)
      .map(({ row, account: { debtorId, accountId }, itemId }) => ({
        ...{ debtorId, accountId, itemId, disputeId: draw<"dispute">(batch), amount: null },
        ...{ because: "The earlier system says that it is disputed.", raisedOn: batch.asOfDay, isInWriting: true },
        ...{ currency: row.amount.currency, recordedAt: batch.now, recordedBy: batch.loginId },
      })),
  );
}
