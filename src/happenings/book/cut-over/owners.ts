import { sql } from "kysely";
import type { Id } from "#base/id";
import type { NamedDebtor } from "#intake/cutover/named-debtor";
import { lockDebtors } from "#parties/store";
import { reject, type CutOver } from "./cut-over.ts";

/** A row with whose it is: the debtor whom it names, the person whom that debtor is, and the accounts that it is about. */
export type Owned<Row> = { readonly row: Row; readonly owner: Owner };

export type Owner = {
  /** The debtor whom the creditor knows by the row's number. */
  readonly debtorId: Id<"debtor">;
  /** The surviving debtor of that person. */
  readonly survivorId: Id<"debtor">;
  /** The account that the row names, or all that the debtor has with the creditor. */
  readonly accounts: readonly OwnedAccount[];
};

export type OwnedAccount = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly number: string;
};

/**
 * Finds whose rows are, and locks them. A row of a debtor whom the creditor does not know, or with an account that the
 * debtor does not have, is refused.
 */
export async function ownersOf<Row extends NamedDebtor>(cut: CutOver, rows: readonly Row[]): Promise<Owned<Row>[]> {
  const own = rows.filter((row) => isOfCreditor(cut, row));
  const known = await knownDebtors(cut, [...new Set(own.map(({ number }) => number))]);
  const debtorIds = [...new Set([...known.values()].flatMap((ids) => [...ids]))];
  const survivors = await lockDebtors(cut.batch.tx, debtorIds);
  const accounts = Map.groupBy(await accountsOf(cut, debtorIds), ({ debtorId }) => debtorId);
  return own.flatMap((row) => {
    const ids = known.get(row.number) ?? [];
    const people = new Set(ids.map((debtorId) => survivors.get(debtorId) ?? debtorId));
    const [debtorId] = ids;
    const [survivorId] = people;
    if (debtorId === undefined || survivorId === undefined) return refuse(cut, row, "nobody");
    if (people.size > 1) return refuse(cut, row, "several");
    const all = ids.flatMap((id) => accounts.get(id) ?? []);
    const named = row.accountNumber === null ? all : all.filter(({ number }) => number === row.accountNumber);
    if (named.length === 0) return refuse(cut, row, "account");
    return [{ row, owner: { debtorId, survivorId, accounts: named } }];
  });
}

/** The one account that a row is about. A row of a debtor with several must name it. */
export function oneAccount<Row extends NamedDebtor>(
  cut: CutOver,
  { row, owner }: Owned<Row>,
): OwnedAccount | undefined {
  const [account, ...more] = owner.accounts;
  if (more.length === 0) return account;
  const { name } = cut.batch.creditor;
  const because = `${row.number} has ${more.length + 1} accounts with ${name}: say which, by its number.`;
  reject(cut, row.origin, "account_number", because);
  return undefined;
}

/** Whether a row is of the import's creditor. One of another is refused: it would fill the wrong book. */
export function isOfCreditor(cut: CutOver, row: Pick<NamedDebtor, "creditor" | "origin">): boolean {
  const { name } = cut.batch.creditor;
  if (row.creditor === null || row.creditor.trim().toLowerCase() === name.toLowerCase()) return true;
  const because = `The row is of ${row.creditor}, and the import is of ${name}: import it with --creditor.`;
  reject(cut, row.origin, "creditor", because);
  return false;
}

function refuse(cut: CutOver, row: NamedDebtor, why: "nobody" | "several" | "account"): [] {
  const { name } = cut.batch.creditor;
  const because = {
    nobody: `${name} has no debtor ${row.number}. The accounts come first.`,
    several: `${name} knows several debtors by ${row.number}.`,
    account: `${row.number} has no account ${row.accountNumber ?? ""} with ${name}.`.replace(/ {2}/, " "),
  };
  reject(cut, row.origin, why === "account" ? "account_number" : "customer_number", because[why]);
  return [];
}

/** Every debtor whom the creditor knows by these numbers: by a key of its system, or by their own number. */
export async function knownDebtors(
  { batch: { tx, creditor } }: CutOver,
  numbers: readonly string[],
): Promise<Map<string, Id<"debtor">[]>> {
  const { rows } = await sql<{ number: string; debtor_id: Id<"debtor"> }>`
    select key as number, debtor_id from known_as
     where creditor_id = ${creditor.creditorId} and kind = 'debtor' and key = any(${numbers}::text[])
     union
    select debtor.number, debtor.debtor_id from debtor
     where debtor.number = any(${numbers}::text[])
       and exists (select from account
                    where account.debtor_id = debtor.debtor_id and account.creditor_id = ${creditor.creditorId})
     order by 1, 2`.execute(tx);
  const groups = Map.groupBy(rows, ({ number }) => number);
  return new Map([...groups].map(([number, found]) => [number, found.map((row) => row.debtor_id)]));
}

async function accountsOf(
  { batch: { tx, creditor } }: CutOver,
  debtorIds: readonly Id<"debtor">[],
): Promise<OwnedAccount[]> {
  const { rows } = await sql<OwnedAccount>`
    select debtor_id as "debtorId", account_id as "accountId", number from account
     where creditor_id = ${creditor.creditorId} and debtor_id = any(${debtorIds}::uuid[])
     order by number, account_id`.execute(tx);
  return rows;
}
