import type { Id } from "#base/id";
import { accounts, type SourceAccount } from "#intake/cutover/accounts";
import { learnNames } from "#parties/names/store";
import { lockDebtors, addDebtors } from "#parties/store";
import { draw } from "#happenings/book/take-in/batch";
import { actInCapacity } from "./act-in-capacity.ts";
import { bindObligors } from "./bind-obligors.ts";
import { keepSecrets } from "#happenings/people/secrets";
import { count, lots, reject, tell, type CutOver } from "./cut-over.ts";
import { fillAccounts } from "./fill-accounts.ts";
import { joinParents } from "./join-parents.ts";
import { collectorsByName } from "./logins.ts";
import { openAccounts } from "./open-accounts.ts";
import { isOfCreditor, knownDebtors } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

/** A row with the debtor that it is of, and whether it made that debtor. */
export type RowOfDebtor = { readonly row: SourceAccount; readonly debtorId: Id<"debtor">; readonly isNew: boolean };

/** Brings debtors and their accounts into the book; those who are bound besides come after the accounts that bind them. */
export async function bookAccounts(cut: CutOver): Promise<void> {
  const rows = await readKindFiles(cut, cut.files, accounts);
  const logins = await collectorsByName(cut);
  const own = rows.filter((row) => isOfCreditor(cut, row) && isAssignable(cut, row, logins));
  const capable = await actInCapacity(cut, own);
  const [others, children]: [RowOfDebtor[], RowOfDebtor[]] = [[], []];
  for (const lot of lots(capable)) {
    const found = await debtorsOf(cut, lot);
    const told = await tellSecrets(cut, found);
    others.push(...found.filter(({ row }) => row.role !== "primary"));
    const primary = found.filter(({ row }) => row.role === "primary");
    children.push(...primary.filter(({ row }) => row.parent !== null));
    const opened = await openAccounts(cut, primary);
    const filled = await fillAccounts(cut, opened, logins);
    for (const { row, debtorId, isNew, isOpened } of opened) {
      const isTold = told.has(debtorId) || filled(row, debtorId);
      count(cut, isNew || isOpened ? "created" : isTold ? "updated" : "unchanged", debtorId);
    }
  }
  await bindObligors(cut, others);
  await joinParents(cut, children);
}

/** Tax identifiers and birth dates of rows. Gives the debtors of whom they told something new. */
async function tellSecrets(cut: CutOver, rows: readonly RowOfDebtor[]): Promise<Set<Id<"debtor">>> {
  const { desk, tx, now } = cut.batch;
  const secrets = rows.flatMap(({ row, debtorId }) => row.secrets.map((secret) => ({ ...secret, debtorId })));
  const told = await keepSecrets(desk, tx, { secrets, now });
  for (const debtorId of told) tell(cut, debtorId, "details");
  return told;
}

function isAssignable(
  cut: CutOver,
  { collector, origin }: SourceAccount,
  logins: ReadonlyMap<string, string>,
): boolean {
  if (collector === null || logins.has(collector.toLowerCase())) return true;
  const because = `Nobody who works on debtors signs in as ${collector}: set the collector up first, or leave this empty.`;
  reject(cut, origin, "collector", because);
  return false;
}

/** The debtors of rows, found by their keys or made. The first row of a new one says who it is. */
async function debtorsOf(cut: CutOver, rows: readonly SourceAccount[]): Promise<RowOfDebtor[]> {
  const keys = [...new Set(rows.flatMap(keysOf))];
  const known = await knownDebtors(cut, keys);
  await lockDebtors(cut.batch.tx, [...new Set([...known.values()].flat())]);
  const debtors = new Map([...known].map(([key, ids]) => [key, new Set(ids)]));
  const made = new Map<Id<"debtor">, SourceAccount>();
  const found = rows.flatMap((row) => {
    const ids = new Set(keysOf(row).flatMap((key) => [...(debtors.get(key) ?? [])]));
    if (ids.size > 1) return refuseKeys(cut, row);
    const [earlier] = ids;
    const debtorId = earlier ?? draw<"debtor">(cut.batch);
    for (const key of keysOf(row)) debtors.set(key, new Set([debtorId]));
    if (earlier === undefined) made.set(debtorId, row);
    return [{ row, debtorId, isNew: earlier === undefined }];
  });
  await makeDebtors(cut, made);
  await learnKeys(cut, found);
  return found;
}

function keysOf({ number, externalId }: SourceAccount): string[] {
  return externalId === null || externalId === number ? [number] : [number, externalId];
}

function refuseKeys(cut: CutOver, { number, externalId, origin }: SourceAccount): [] {
  const { name } = cut.batch.creditor;
  const keys = externalId === null ? number : `${number} and ${externalId}`;
  reject(cut, origin, "customer_number", `${name} knows different debtors by ${keys}.`);
  return [];
}

async function makeDebtors(cut: CutOver, made: ReadonlyMap<Id<"debtor">, SourceAccount>): Promise<void> {
  const { tx, now } = cut.batch;
  await addDebtors(
    tx,
    [...made].map(([debtorId, { kind, name, number, language, segment }]) => {
      return { debtorId, kind, name: name ?? number, number, language, segment, createdAt: now };
    }),
  );
}

async function learnKeys({ batch }: CutOver, found: readonly RowOfDebtor[]): Promise<void> {
  const { creditorId, system } = batch.creditor;
  await learnNames(
    batch.tx,
    found.flatMap(({ row, debtorId }) =>
      keysOf(row).map((key) => {
        return { creditorId, system, kind: "debtor", key, debtorId, targetId: debtorId, sinceAt: batch.now } as const;
      }),
    ),
  );
}
