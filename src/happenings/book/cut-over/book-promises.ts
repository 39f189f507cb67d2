import { sql } from "kysely";
import { appendTimeline } from "#evidence/store";
import { addToControl } from "#intake/control";
import { promises, type SourcePromise } from "#intake/cutover/promises";
import { loadOpenItems } from "#ledger/open/store";
import { decimal, money } from "#money/money";
import { addPromises, type KeptPromise } from "#promises/store";
import { promiseRefusals, takePromise } from "#promises/take";
import { draw } from "#happenings/book/take-in/batch";
import { count, lots, reject, startOf, type CutOver } from "./cut-over.ts";
import { oneAccount, ownersOf, type Owned, type OwnedAccount } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

type Row = Owned<SourcePromise> & { readonly account: OwnedAccount };

/** Brings open promises into the book: from now on their day is watched. One that is on record is not taken again. */
export async function bookPromises(cut: CutOver): Promise<void> {
  const rows = await readKindFiles(cut, cut.files, promises);
  const owned = (await ownersOf(cut, rows)).flatMap((each) => {
    const account = oneAccount(cut, each);
    return account === undefined ? [] : [{ ...each, account }];
  });
  for (const lot of lots(owned)) await bookSome(cut, lot);
}

async function bookSome(cut: CutOver, rows: readonly Row[]): Promise<void> {
  const owed = await owedByAccount(cut, rows);
  const { known, open } = await promisesOf(cut, rows);
  const taken: (KeptPromise & { readonly of: Row })[] = [];
  for (const each of rows) {
    const { row, account } = each;
    const { amount, dueOn, takenOn } = row;
    const isKnown = known.has(keyOf(each));
    const sums = { rowsMinor: amount.minor, bookMinor: isKnown ? amount.minor : 0n };
    addToControl(cut.batch.tally.control, amount.currency, sums);
    if (isKnown) {
      count(cut, "unchanged", account.debtorId);
      continue;
    }
    const owes = money(amount.currency, owed.get(`${account.accountId} ${amount.currency}`) ?? 0n);
    const wish = { account: { owed: owes, hasOpenPromise: open.has(account.accountId) }, terms: { amount, dueOn } };
    const decision = takePromise(wish, takenOn);
    if (!decision.ok) {
      reject(
        cut,
        row.origin,
        decision.refusal === "account_owes_less" ? "amount" : "due_on",
        promiseRefusals[decision.refusal],
      );
      continue;
    }
    open.add(account.accountId);
    const own = { debtorId: account.debtorId, accountId: account.accountId, promiseId: draw<"promise">(cut.batch) };
    taken.push({ ...own, takenOn, takenAt: startOf(cut, takenOn), promise: decision.value, of: each });
    addToControl(cut.batch.tally.control, amount.currency, { bookMinor: amount.minor });
    count(cut, "created", account.debtorId);
  }
  await record(cut, taken);
}

function keyOf({ row: { amount, dueOn, takenOn }, account: { accountId } }: Row): string {
  return `${accountId} ${amount.currency} ${amount.minor} ${dueOn.toString()} ${takenOn.toString()}`;
}

async function owedByAccount({ batch: { tx } }: CutOver, rows: readonly Row[]): Promise<Map<string, bigint>> {
  const owed = new Map<string, bigint>();
  for (const { accountId, open } of await loadOpenItems(tx, [
    ...new Set(rows.map(({ account }) => account.debtorId)),
  ])) {
    const key = `${accountId} ${open.currency}`;
    owed.set(key, (owed.get(key) ?? 0n) + open.minor);
  }
  return owed;
}

/** What these accounts have promised already, whatever became of it, and which of them have a promise open. */
async function promisesOf({ batch: { tx } }: CutOver, rows: readonly Row[]) {
  const { rows: found } = await sql<{ key: string; account_id: string; is_open: boolean }>`
    select concat_ws(' ', account_id, currency, amount_minor, due_on, taken_on) as key, account_id,
           state = 'open' as is_open
      from promise_to_pay
     where debtor_id = any(${[...new Set(rows.map(({ account }) => account.debtorId))]}::uuid[])`.execute(tx);
  return {
    known: new Set(found.map(({ key }) => key)),
    open: new Set<string>(found.filter((row) => row.is_open).map((row) => row.account_id)),
  };
}

async function record(cut: CutOver, taken: readonly (KeptPromise & { readonly of: Row })[]): Promise<void> {
  const { desk, tx, now, loginId } = cut.batch;
  await addPromises(tx, taken, loginId);
  await appendTimeline(
    tx,
    desk.vault,
    taken.map(({ promiseId, accountId, takenAt, of: { row, owner } }) => {
      const amount = decimal(row.amount);
      const { currency } = row.amount;
      const dueOn = row.dueOn.toString();
      return {
        ...{ debtorId: owner.survivorId, kind: "promise", happenedAt: takenAt, recordedAt: now, loginId },
        subject: { promiseId, accountId, amount, currency, dueOn },
        words: `Promised ${amount} ${currency} by ${dueOn}, before the cut-over.`,
      };
    }),
  );
}
