import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Id } from "#base/id";
import { readTimeline } from "#evidence/store";
import { stopRefusals, type StopRefusal } from "#parties/person-stop";
import { loadDebtorCard } from "#parties/card/store";
import { personOf } from "#parties/store";
import { newId } from "#platform/chance";
import { usualColumns, usualSort } from "#book/columns";
import { listDebtors } from "#happenings/book/list-debtors";
import { liftStop, recordStop, type AskedStop } from "./record-stop.ts";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";

const now = Temporal.Instant.from("2026-11-20T17:00:00Z");
const today = Temporal.PlainDate.from("2026-11-20");
let desk: TestDesk;
before(async () => {
  desk = await openTestDesk(now);
});
after(() => desk.close());

function record(stop: Pick<AskedStop, "debtorId"> & Partial<AskedStop>) {
  const asked = {
    kind: "cease",
    accountId: null,
    because: "She wrote so.",
    receivedOn: today,
    loginId: desk.loginId,
    now,
  } as const;
  return desk.database.transaction((tx) => recordStop(desk, tx, { ...asked, ...stop }));
}

function lift(debtorId: Id<"debtor">, stopId: Id<"stop">) {
  const later = now.add({ seconds: 1 });
  return desk.database.transaction((tx) => liftStop(desk, tx, { debtorId, stopId, loginId: desk.loginId, now: later }));
}

test("a stop is in force for the whole person until it is lifted, and both are on the timeline", async () => {
  const [one, two] = [await desk.newDebtor(), await desk.newDebtor()];
  await desk.merge(two.debtorId, one.debtorId);
  const recorded = await record({ debtorId: two.debtorId });
  assert.ok(recorded.ok);
  const inForce = async () =>
    (
      await loadDebtorCard(desk.database.queries, await personOf(desk.database.queries, two.debtorId), today)
    )?.stops.map(({ kind }) => kind);
  assert.deepEqual(await inForce(), ["cease"]);
  assert.deepEqual(await lift(one.debtorId, recorded.value.stopId), { ok: true, value: undefined });
  assert.deepEqual(await inForce(), []);
  const page = { debtorId: one.debtorId, limit: 50 };
  const kinds = (await readTimeline(desk.database.queries, desk.vault, page)).map(({ kind }) => kind);
  assert.deepEqual(
    kinds.filter((kind) => kind.startsWith("stop")),
    ["stop-lifted", "stop-recorded"],
  );
});

// The first row breaks the rule below its own as well, so the table proves their order.
const tomorrow = today.add({ days: 1 });
const refusals: readonly (readonly [
  StopRefusal,
  (debtorId: Id<"debtor">) => ReturnType<typeof lift> | ReturnType<typeof record>,
])[] = [
  ["account_is_not_the_debtors", (debtorId) => record({ debtorId, accountId: newId(now), receivedOn: tomorrow })],
  ["received_in_the_future", (debtorId) => record({ debtorId, receivedOn: tomorrow })],
  ["stop_is_not_in_force", (debtorId) => lift(debtorId, newId(now))],
];

for (const [refusal, attempt] of refusals) {
  test(`a stop is refused: ${stopRefusals[refusal]}`, async () => {
    const { debtorId } = await desk.newDebtor();
    assert.deepEqual(await attempt(debtorId), { ok: false, refusal });
  });
}

test("every refusal has its row, in order", () => {
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(stopRefusals),
  );
});

test("debtors are found by name, number, invoice and telephone, the merged under who survives them", async () => {
  const caller = {
    loginId: desk.loginId,
    username: "mara",
    name: "Mara Lind",
    role: "supervisor",
    teamId: null,
    creditorId: null,
  } as const;
  const list = async (find: string) => {
    const filter = { words: [find], conditions: [] };
    const asked = {
      caller,
      scope: "all",
      today,
      now: desk.clock.now(),
      zone: "UTC",
      filter,
      columns: usualColumns,
      sort: usualSort,
      vault: desk.vault,
    } as const;
    const page = await listDebtors(desk.database.queries, { ...asked, cursor: null, from: null });
    assert.ok(page.ok);
    return page.value;
  };
  const [one, two] = [await desk.newDebtor({ phone: "+16145550123" }), await desk.newDebtor()];
  const [found] = (await list("(614) 555-0123")).debtors;
  assert.ok(found !== undefined);
  assert.deepEqual([found.debtorId, found.cells.open], [one.debtorId, { amount: "1300.55", currency: "USD" }]);
  assert.equal(found.cells.overdue, 80);
  for (const find of [found.number, found.name.toUpperCase(), found.name.split(" ").slice(1).join(" ")]) {
    // Names that are much alike are found together: a search forgives typing errors.
    const ids = (await list(find)).debtors.map(({ debtorId }) => debtorId);
    assert.ok(ids.includes(one.debtorId), find);
  }
  assert.deepEqual((await list("%%%")).debtors, []);
  await desk.merge(two.debtorId, one.debtorId);
  const [both] = (await list(found.number)).debtors;
  assert.deepEqual(both?.cells.open, { amount: "2601.10", currency: "USD" });
  const all = await list("");
  assert.ok(all.debtors.every(({ debtorId }) => debtorId !== two.debtorId));
});

test("a list of debtors goes on where its page ended, and shows each once", async () => {
  const caller = {
    loginId: desk.loginId,
    username: "mara",
    name: "Mara Lind",
    role: "supervisor",
    teamId: null,
    creditorId: null,
  } as const;
  for (let made = 0; made < 60; made++) await desk.newDebtor();
  const seen: string[] = [];
  for (let cursor: string | null = null; ;) {
    const filter = { words: [], conditions: [] };
    const asked = {
      caller,
      scope: "all",
      today,
      now: desk.clock.now(),
      zone: "UTC",
      filter,
      columns: usualColumns,
      sort: usualSort,
      vault: desk.vault,
    } as const;
    const page = await listDebtors(desk.database.queries, { ...asked, cursor, from: null });
    assert.ok(page.ok);
    seen.push(...page.value.debtors.map(({ debtorId }) => debtorId));
    cursor = page.value.next;
    if (cursor === null) break;
  }
  assert.ok(seen.length > 60);
  assert.equal(new Set(seen).size, seen.length);
});
