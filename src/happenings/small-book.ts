import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Id } from "#base/id";
import type { EntryHead } from "#ledger/entry";
import { charge } from "#ledger/entry";
import { postEntries } from "#ledger/store";
import { money, type Currency } from "#money/money";
import { newId, seededChance } from "#platform/chance";
import { handClock } from "#platform/clock";
import { openDatabase } from "#platform/database";
import { fileStore } from "#platform/files";
import { cloneDatabase } from "#platform/test-server";
import { newVaultKey, vaultOf } from "#platform/vault";
import type { Desk } from "./desk.ts";

const openedAt = Temporal.Instant.from("2026-01-01T12:00:00Z");

/** For tests: an office in UTC, one creditor, and one debtor with one account, in a database of its own. */
export async function openSmallBook({ book = "own" }: { book?: "own" | "mirror" } = {}) {
  const { url, drop } = await cloneDatabase();
  const database = openDatabase(url);
  const clock = handClock(openedAt);
  const chance = seededChance(url);
  const vault = vaultOf(newVaultKey());
  const desk: Desk = {
    database,
    clock,
    chance,
    vault,
    files: fileStore(mkdtempSync(join(tmpdir(), "dunlin-")), vault),
  };
  const id = <Thing extends string>() => newId<Thing>(clock.now(), chance);

  const creditorId = id<"creditor">();
  await sql`
    insert into office (office_id, name, zone, day_run_at, opened_at) values (1, 'Office', 'UTC', '05:00', ${openedAt})
  `.execute(database.queries);
  await sql`
    insert into creditor (creditor_id, name, book, system, created_at)
    values (${creditorId}, 'Northwind', ${book}, 'test', ${openedAt})`.execute(database.queries);

  const addAccount = async (name: string, ofDebtor?: Id<"debtor">) => {
    const [debtorId, accountId] = [ofDebtor ?? id<"debtor">(), id<"account">()];
    await sql`
      insert into debtor (debtor_id, kind, name, number, created_at)
      values (${debtorId}, 'business', ${name}, ${name}, ${openedAt}) on conflict do nothing`.execute(database.queries);
    await sql`
      insert into account (debtor_id, account_id, creditor_id, number, kind, purpose, opened_at)
      values (${debtorId}, ${accountId}, ${creditorId}, ${name}, 'invoice', 'business', ${openedAt})
    `.execute(database.queries);
    return { debtorId, accountId };
  };
  const account = await addAccount("Blue Door");

  const head = (debtorId: Id<"debtor">): EntryHead => ({
    ...{ debtorId, entryId: id<"entry">(), source: "desk", document: "", batchId: null, because: "It is so." },
    ...{ loginId: null, bookedOn: clock.now().toZonedDateTimeISO("UTC").toPlainDate(), recordedAt: clock.now() },
  });
  type Issued = { number: string; minor: bigint; issuedOn?: string; dueOn: string; currency?: Currency };
  const issue = async ({ number, minor, issuedOn = "2026-01-01", dueOn, currency = "USD" }: Issued, to = account) => {
    const [itemId, on] = [id<"item">(), Temporal.PlainDate.from(issuedOn)];
    const amount = money(currency, minor);
    const item = { ...to, itemId, kind: "invoice", number, reference: "", terms: "", issuedOn: on, amount } as const;
    const entry = charge(head(to.debtorId), { ...to, itemId, parts: [{ part: "principal", amount }], on });
    const items = [{ ...item, dueOn: Temporal.PlainDate.from(dueOn) }];
    await database.transaction((tx) => postEntries(tx, [entry], { items, credits: [] }));
    return itemId;
  };
  const close = async () => {
    await database.close();
    await drop();
  };
  return { desk, database, clock, id, head, creditorId, addAccount, issue, close, ...account };
}

/** A small book that is open. */
export type SmallBook = Awaited<ReturnType<typeof openSmallBook>>;
