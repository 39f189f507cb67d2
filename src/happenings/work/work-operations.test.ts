import { strict as assert } from "node:assert";
import { setImmediate } from "node:timers/promises";
import { after, before, test } from "node:test";
import type { z } from "zod";
import type { Caller } from "#access/caller";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { caseOperations } from "#happenings/cases/case-operations";
import { redecide } from "#happenings/cases/redecide";
import { workOperations } from "./work-operations.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;
let caller: Caller;
let debtor: Awaited<ReturnType<TestDesk["newDebtor"]>>;

before(async () => {
  desk = await openTestDesk(now);
  const person = { username: "mara", name: "Mara Lind", role: "supervisor", teamId: null, creditorId: null } as const;
  caller = { ...person, loginId: desk.loginId };
  debtor = await desk.newDebtor({ kind: "business", purpose: "business" });
  const occasion = { now, because: "A file came." };
  await desk.database.transaction((tx) => redecide(desk, tx, [debtor.debtorId], occasion));
});
after(() => desk.close());

type Given = { readonly params?: object; readonly query?: object; readonly body?: unknown };

/** Asks an operation as the frame does, once the request was read, and gives the answer as JSON, or the refusal. */
async function ask(id: string, { params = {}, query = {}, body }: Given = {}): Promise<unknown> {
  const operation = [...workOperations(desk), ...caseOperations(desk)].find((one) => one.id === id);
  assert.ok(operation !== undefined);
  const outcome = await desk.database.transaction((tx) =>
    operation.handle({ params, query, body, caller, tx, now, address: "", secret: undefined } as never),
  );
  if (!outcome.ok) {
    assert.ok(Object.hasOwn(operation.refusals, outcome.refusal), `${outcome.refusal} is declared`);
    return outcome.refusal;
  }
  return operation.answer === "nothing" ? undefined : (operation.answer as z.ZodType).parse(outcome.value);
}

const promise = (amount: string) => ({
  params: { debtorId: debtor.debtorId },
  body: { accountId: debtor.accountId, amount: { amount, currency: "USD" }, dueOn: "2026-11-27" },
});

test("the worklist is answered in full, and a cursor of another list is refused", async () => {
  const answer = (await ask("readWorklist")) as { entries: Record<string, unknown>[]; bar: unknown; next: unknown };
  const [entry] = answer.entries;
  assert.deepEqual([entry?.["debtorId"], entry?.["rank"]], [debtor.debtorId, 1]);
  assert.deepEqual(entry?.["overdue"], { amount: "1300.55", currency: "USD" });
  assert.deepEqual(entry?.["value"], { amount: "60.22", currency: "USD" });
  assert.deepEqual(answer.bar, { done: 0, left: 1, forSupervisor: 0, promised: [], collected: [] });
  assert.equal(answer.next, null);
  assert.equal(await ask("readWorklist", { query: { cursor: "elsewhere" } }), "cursor_is_unreadable");
});

test("the next debtor is taken, kept, and given up", async () => {
  assert.deepEqual(await ask("takeNext", { body: {} }), { debtorId: debtor.debtorId });
  const params = { debtorId: debtor.debtorId };
  assert.deepEqual(await ask("takeLease", { params }), { until: "2026-11-23T16:20:00Z" });
  assert.equal(await ask("giveUpLease", { params }), undefined);
});

test("a promise is taken once, and withdrawn once", async () => {
  assert.equal(await ask("takePromise", promise("ten")), "amount_is_unreadable");
  assert.equal(await ask("takePromise", promise("1300.56")), "account_owes_less");
  const { promiseId } = (await ask("takePromise", promise("100.00"))) as { promiseId: string };
  assert.equal(await ask("takePromise", promise("100.00")), "promise_is_already_open");
  const withdrawal = { params: { debtorId: debtor.debtorId, promiseId }, body: { because: "Taken by mistake." } };
  assert.equal(await ask("withdrawPromise", withdrawal), undefined);
  assert.equal(await ask("withdrawPromise", withdrawal), "promise_is_not_open");
});

test("a day that has not come is run dry alone", async () => {
  assert.equal(await ask("runDay", { body: { on: "2026-11-24", dryRun: false } }), "day_has_not_come");
  const { runId } = (await ask("runDay", { body: { on: "2026-11-24", dryRun: true } })) as { runId: string };
  const read = () => ask("readDay", { params: { runId } }) as Promise<{ run: { state: string; figures: object } }>;
  while ((await read()).run.state === "running") await setImmediate();
  const { run } = await read();
  const figures = { lookedAt: 1, moved: 0, letters: 0, people: 1, waiting: 0, closed: 0 };
  assert.deepEqual([run.state, run.figures], ["ended", figures]);
});
