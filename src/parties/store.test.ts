import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Id } from "#base/id";
import { newId, seededChance } from "#platform/chance";
import { openDatabase, type Database } from "#platform/database";
import { cloneDatabase } from "#platform/test-server";
import { creditorOrNew } from "./creditors/store.ts";
import {
  addAccounts,
  addDebtors,
  addPoints,
  findDebtor,
  lockDebtor,
  lockDebtors,
  mergeDebtors,
  personOf,
  survivorOf,
} from "./store.ts";
import { loadDebtorCard } from "./card/store.ts";
import { learnNames } from "./names/store.ts";

const now = Temporal.Instant.from("2026-11-23T12:00:00Z");
const today = Temporal.PlainDate.from("2026-11-23");
const chance = seededChance("parties");
const id = <Thing extends string>() => newId<Thing>(now, chance);
let database: Database;
let drop: () => Promise<void>;

before(async () => {
  const clone = await cloneDatabase();
  database = openDatabase(clone.url);
  drop = clone.drop;
});
after(async () => {
  await database.close();
  await drop();
});

async function debtors(count: number): Promise<Id<"debtor">[]> {
  const ids = Array.from({ length: count }, () => id<"debtor">());
  const rows = ids.map((debtorId) => {
    return {
      debtorId,
      kind: "business",
      name: `Firm ${debtorId}`,
      number: debtorId,
      language: "en",
      segment: null,
      createdAt: now,
    } as const;
  });
  await database.transaction((tx) => addDebtors(tx, rows));
  return ids;
}

function merge(debtorId: Id<"debtor">, survivorId: Id<"debtor">): Promise<void> {
  const record = { samePersonId: id(), debtorId, survivorId, because: "They share a tax number.", fromAt: now };
  return database.transaction((tx) => mergeDebtors(tx, record));
}

test("a debtor who was merged twice is the last survivor, and all of them are one person", async () => {
  const [first, second, third, other] = await debtors(4);
  assert.ok(first && second && third && other);
  await merge(first, second);
  await merge(second, third);
  assert.equal(await survivorOf(database.queries, first), third);
  assert.deepEqual(await personOf(database.queries, second), [third, ...[first, second].toSorted()]);
  assert.deepEqual(await personOf(database.queries, other), [other]);
});

test("whoever waits for a debtor that is merged meanwhile gets the survivor, locked", async () => {
  const [debtor, survivor] = await debtors(2);
  assert.ok(debtor && survivor);
  const gate = Promise.withResolvers<undefined>();
  const holds = Promise.withResolvers<undefined>();
  const merging = database.transaction(async (tx) => {
    await mergeDebtors(tx, {
      samePersonId: id(),
      debtorId: debtor,
      survivorId: survivor,
      because: "The same.",
      fromAt: now,
    });
    holds.resolve(undefined);
    await gate.promise;
  });
  await holds.promise;
  const locking = database.transaction((tx) => lockDebtor(tx, debtor));
  const lockingMany = database.transaction((tx) => lockDebtors(tx, [debtor]));
  assert.equal(await Promise.race([locking, soon()]), "still waiting");
  gate.resolve(undefined);
  await merging;
  assert.equal(await locking, survivor);
  assert.deepEqual(await lockingMany, new Map([[debtor, survivor]]));
});

async function soon(): Promise<string> {
  await setTimeout(150);
  return "still waiting";
}

test("a debtor is found by id, by number, and by the number at a creditor", async () => {
  const [one, two] = await debtors(2);
  assert.ok(one && two);
  const made = await Promise.all(
    ["Northwind", "Southwind"].map((name) =>
      creditorOrNew(database.queries, { name, system: "test", creditorId: id<"creditor">(), at: now }),
    ),
  );
  await database.transaction((tx) =>
    learnNames(
      tx,
      [one, two].map((debtorId, index) => {
        const creditorId = made[index]?.creditorId ?? id<"creditor">();
        return {
          creditorId,
          system: "test",
          kind: "debtor",
          key: "C7",
          debtorId,
          targetId: debtorId,
          sinceAt: now,
        } as const;
      }),
    ),
  );
  const found = async (text: string) => {
    const outcome = await findDebtor(database.queries, text);
    return outcome.ok ? outcome.value : outcome.refusal;
  };
  assert.equal(await found(one), one);
  assert.equal(await found("northwind/C7"), one);
  assert.equal(await found("Southwind/C7"), two);
  assert.equal(await found("C7"), "several_are_known_by_that");
  assert.equal(await found("C8"), "nobody_is_known_by_that");
  await merge(two, one);
  assert.equal(await found("C7"), one);
});

test("two who name a new creditor at once get one and the same", async () => {
  const made = await Promise.all(
    [1, 2, 3].map(() =>
      database.transaction((tx) =>
        creditorOrNew(tx, { name: "Eastwind", system: "test", creditorId: id<"creditor">(), at: now }),
      ),
    ),
  );
  assert.equal(new Set(made.map(({ creditorId }) => creditorId)).size, 1);
});

test("a card shows the accounts and points of all who are the same person, each point once", async () => {
  const [one, two] = await debtors(2);
  assert.ok(one && two);
  const creditor = await creditorOrNew(database.queries, {
    name: "Westwind",
    system: "test",
    creditorId: id<"creditor">(),
    at: now,
  });
  const account = (debtorId: Id<"debtor">) =>
    ({
      debtorId,
      accountId: id<"account">(),
      creditorId: creditor.creditorId,
      number: "1",
      kind: "invoice",
      purpose: "business",
      openedAt: now,
      openedOn: today,
    }) as const;
  const point = {
    kind: "email",
    value: "ap@example.com",
    normalised: "ap@example.com",
    state: null,
    zip: null,
    zones: [],
    relationId: null,
    source: "creditor",
    sinceAt: now,
  } as const;
  await database.transaction(async (tx) => {
    await addAccounts(tx, [account(one), account(two)]);
    assert.deepEqual(await addPoints(tx, [{ ...point, debtorId: one, pointId: id<"point">() }]), [one]);
    assert.deepEqual(await addPoints(tx, [{ ...point, debtorId: one, pointId: id<"point">() }]), []);
  });
  await merge(two, one);
  const card = await loadDebtorCard(database.queries, await personOf(database.queries, two), today);
  assert.equal(card?.debtorId, one);
  assert.deepEqual(card?.accounts.map(({ debtorId }) => debtorId).toSorted(), [one, two].toSorted());
  assert.deepEqual(
    card?.points.map(({ value }) => value),
    ["ap@example.com"],
  );
  assert.equal(await loadDebtorCard(database.queries, [id<"debtor">()], today), undefined);
});
