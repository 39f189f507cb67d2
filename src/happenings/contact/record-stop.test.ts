import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Id } from "#base/id";
import { readTimeline } from "#evidence/store";
import { heldStopRefusals, stopRefusals, type HeldStopRefusal, type StopRefusal } from "#parties/person-stop";
import type { StopFacts } from "#parties/stop-facts";
import { loadDebtorCard } from "#parties/card/store";
import { personOf } from "#parties/store";
import { newId } from "#platform/chance";
import { usualColumns, usualSort } from "#book/columns";
import { listDebtors } from "#happenings/book/list-debtors";
import { amendStop, answerStop, liftStop, takeBackStop } from "./held-stop.ts";
import { recordStop, type AskedStop } from "./record-stop.ts";
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
  return desk.database.transaction((tx) => liftStop(desk, tx, held(debtorId, stopId)));
}

/** A second later, by who recorded it. */
const held = (debtorId: Id<"debtor">, stopId: Id<"stop">) => ({
  ...{ debtorId, stopId, because: "It was a mistake.", loginId: desk.loginId, now: now.add({ seconds: 1 }) },
});

async function newStop(stop: Pick<AskedStop, "debtorId"> & Partial<AskedStop>): Promise<Id<"stop">> {
  const recorded = await record(stop);
  assert.ok(recorded.ok);
  return recorded.value.stopId;
}

function amend(debtorId: Id<"debtor">, stopId: Id<"stop">, facts: StopFacts) {
  return desk.database.transaction((tx) => amendStop(desk, tx, { ...held(debtorId, stopId), facts }));
}

function answer(debtorId: Id<"debtor">, stopId: Id<"stop">) {
  return desk.database.transaction((tx) => answerStop(desk, tx, held(debtorId, stopId)));
}

function takeBack(debtorId: Id<"debtor">, stopId: Id<"stop">, by: Partial<ReturnType<typeof held>> = {}) {
  return desk.database.transaction((tx) => takeBackStop(desk, tx, { ...held(debtorId, stopId), ...by }));
}

async function stopsOf(debtorId: Id<"debtor">) {
  const { queries } = desk.database;
  return (await loadDebtorCard(queries, await personOf(queries, debtorId), today))?.stops ?? [];
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
const future = { receivedOn: tomorrow, facts: { filedOn: tomorrow.toString() } };
const badPhone = { kind: "attorney", acting: { name: "Jane Roe", phone: "none" } } as const;
const endsFirst = { kind: "bankruptcy", facts: { filedOn: "2026-11-02", dismissedOn: "2026-11-01" } } as const;
/** The digest of a file that is nowhere on record. */
const nowhere = "0".repeat(64);
const refusals: readonly (readonly [StopRefusal, Partial<AskedStop>])[] = [
  ["account_is_not_the_debtors", { accountId: newId(now), facts: { pointId: newId(now) } }],
  ["point_is_unknown", { ...badPhone, facts: { pointId: newId(now) } }],
  ["point_is_unreadable", { ...badPhone, ...future }],
  ["received_in_the_future", future],
  ["happened_in_the_future", { kind: "bankruptcy", facts: { ...future.facts, dismissedOn: "2026-11-01" } }],
  ["ends_before_it_begins", { ...endsFirst, documents: [nowhere] }],
  ["document_is_not_known", { documents: [nowhere] }],
];

for (const [refusal, stop] of refusals) {
  test(`a stop is refused: ${stopRefusals[refusal]}`, async () => {
    const { debtorId } = await desk.newDebtor();
    assert.deepEqual(await record({ debtorId, ...stop }), { ok: false, refusal });
    assert.deepEqual(await stopsOf(debtorId), []);
  });
}

test("every refusal of a stop has its row, in order", () => {
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(stopRefusals),
  );
});

const bankrupt = { kind: "bankruptcy", facts: { filedOn: "2026-11-02", dischargedOn: "2026-11-03" } } as const;
const heldRefusals: readonly (readonly [
  HeldStopRefusal,
  (debtorId: Id<"debtor">) => Promise<Awaited<ReturnType<typeof lift>>>,
])[] = [
  ["stop_is_not_in_force", (debtorId) => amend(debtorId, newId(now), {})],
  ["asks_for_no_answer", async (debtorId) => answer(debtorId, await newStop({ debtorId }))],
  ["amends_nothing", async (debtorId) => amend(debtorId, await newStop({ debtorId }), { until: "2026-11-01" })],
  [
    "says_that_already",
    async (debtorId) =>
      amend(debtorId, await newStop({ debtorId, ...bankrupt }), { dischargedOn: tomorrow.toString() }),
  ],
  [
    "happened_in_the_future",
    async (debtorId) => amend(debtorId, await newStop({ debtorId, ...bankrupt }), { dismissedOn: tomorrow.toString() }),
  ],
  [
    "ends_before_it_begins",
    async (debtorId) => amend(debtorId, await newStop({ debtorId, ...bankrupt }), { dismissedOn: "2026-11-01" }),
  ],
  [
    "somebody_else_recorded_it",
    async (debtorId) => {
      const other = { loginId: newId<"login">(now), now: now.add({ hours: 48 }) };
      return takeBack(debtorId, await newStop({ debtorId }), other);
    },
  ],
  [
    "stop_is_of_another_day",
    async (debtorId) => takeBack(debtorId, await newStop({ debtorId }), { now: now.add({ hours: 24 }) }),
  ],
];

for (const [refusal, attempt] of heldRefusals) {
  test(`a stop on record stays as it is: ${heldStopRefusals[refusal]}`, async () => {
    const { debtorId } = await desk.newDebtor();
    assert.deepEqual(await attempt(debtorId), { ok: false, refusal });
  });
}

test("every refusal of a stop on record has its row, in order", () => {
  assert.deepEqual(
    heldRefusals.map(([refusal]) => refusal),
    Object.keys(heldStopRefusals),
  );
});

test("a dismissal that comes later is added to the bankruptcy, beside what it said before", async () => {
  const { debtorId } = await desk.newDebtor();
  const stopId = await newStop({ debtorId, kind: "bankruptcy", facts: { chapter: "13", filedOn: "2026-11-02" } });
  assert.ok((await amend(debtorId, stopId, { dismissedOn: "2026-11-19" })).ok);
  const [stop] = await stopsOf(debtorId);
  assert.deepEqual(stop?.facts, { chapter: "13", filedOn: "2026-11-02", dismissedOn: "2026-11-19" });
});

test("an attorney who is named stands beside the debtor with a number, and goes with the stop that is taken back", async () => {
  const { debtorId } = await desk.newDebtor();
  const acting = { name: "Jane Roe", phone: "614-555-0100" };
  const stopId = await newStop({ debtorId, kind: "attorney", acting, saidBy: "Ada Byrd", medium: "call" });
  const around = async () => {
    const { queries } = desk.database;
    const card = await loadDebtorCard(queries, await personOf(queries, debtorId), today);
    return {
      related: card?.related.map(({ role, name }) => `${role} ${name}`),
      numbers: card?.points.filter(({ relation }) => relation === "attorney").map(({ value }) => value),
    };
  };
  assert.deepEqual(await around(), { related: ["attorney Jane Roe"], numbers: ["+16145550100"] });
  const [stop] = await stopsOf(debtorId);
  assert.deepEqual([stop?.saidBy, stop?.medium, typeof stop?.facts.relationId], ["Ada Byrd", "call", "string"]);
  assert.ok((await takeBack(debtorId, stopId)).ok);
  assert.deepEqual([await stopsOf(debtorId), (await around()).numbers], [[], []]);
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
