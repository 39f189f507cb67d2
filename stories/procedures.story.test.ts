import { strict as assert } from "node:assert";
import { test } from "node:test";
import { shipProcedures } from "#happenings/procedures/ship-procedures";
import { debtorOf, screenOf, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

type Listed = { name: string; of: string; page: { version: number; by: string | null } | null; unread: string[] };

test("a step has its procedure; changed by a supervisor, every collector is asked to acknowledge it, once", async () => {
  await using desk = await Desk.open();
  await shipProcedures(desk.running.database, desk.clock.now());
  const [supervisor, collector] = [await desk.as("supervisor"), await desk.as("collector")];
  await takeIn(
    await desk.as("clerk"),
    `
  customer_number  customer_name  kind      invoice_number  due_date    amount
  A-1              Alder Works    business  INV-1           2026-02-04  400.00
  `,
    { creditor: "Northwind" },
  );
  const { debtorId } = await debtorOf(collector, "A-1");
  const { next } = (await screenOf(collector, debtorId)).cases[0];
  const read = async (names?: string) => {
    const query = names === undefined ? "" : `?names=${names}`;
    return (await collector.get(`/procedures/pages${query}`)).json.procedures;
  };
  const [shipped] = await read(next.procedure);
  assert.deepEqual([shipped.name, shipped.version, shipped.by, shipped.isToBeRead], [next.procedure, 1, null, false]);
  assert.deepEqual(await read(), []);

  const page = `/procedures/pages/${next.procedure}`;
  const change = {
    title: "How we write",
    body: "Send the copy **first**.",
    because: "Copies are asked for.",
    basedOn: 1,
  };
  assert.equal((await collector.put(page, change)).status, 403);
  const both = await Promise.all([supervisor.put(page, change), supervisor.put(page, { ...change, body: "Other." })]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
  const current = (await read(next.procedure))[0];
  const unchanged = await supervisor.put(page, { ...current, basedOn: 2 });
  assert.equal(unchanged.json.refusal, "nothing_is_changed");

  const unread = async (): Promise<string[]> => {
    const { procedures } = (await supervisor.get("/procedures")).json as { procedures: Listed[] };
    return procedures.find(({ name }) => name === next.procedure)?.unread ?? [];
  };
  assert.deepEqual(await unread(), ["The collector"]);
  assert.deepEqual(
    (await read()).map(({ name, version, by }: { name: string; version: number; by: string }) => [name, version, by]),
    [[next.procedure, 2, "The supervisor"]],
  );
  const acknowledge = (version: number) => collector.post(`${page}/acknowledged`, { version });
  assert.equal((await acknowledge(9)).status, 404);
  assert.deepEqual([(await acknowledge(2)).status, (await acknowledge(2)).status], [204, 204]);
  assert.deepEqual([await unread(), await read()], [[], []]);

  // A newer program leaves what the office has written; both versions stay.
  await shipProcedures(desk.running.database, desk.clock.now());
  const { versions } = (await supervisor.get(`${page}/versions`)).json;
  assert.deepEqual(
    versions.map(({ version }: { version: number }) => version),
    [2, 1],
  );
  // Who comes later learns it as it stands.
  desk.at("2026-03-03");
  await desk.with("later", "collector");
  assert.deepEqual(await unread(), []);
});

test("the page that a step names and what it says is to be done are shown to whoever works on it, from the save on", async () => {
  await using desk = await Desk.open();
  const [supervisor, collector] = [await desk.as("supervisor"), await desk.as("collector")];
  await takeIn(
    await desk.as("clerk"),
    `
  customer_number  customer_name  kind      invoice_number  due_date    amount  phone
  A-1              Alder Works    business  INV-1           2026-02-04  400.00  (206) 555-0142
  `,
    { creditor: "Northwind" },
  );
  const { debtorId } = await debtorOf(collector, "A-1");
  const next = async () => (await screenOf(collector, debtorId)).cases[0].next;
  const entry = async () => (await collector.get("/worklist")).json.entries[0];
  const { step, procedure, task } = await next();
  assert.deepEqual([step, procedure, task, (await entry()).task], ["first-call", "first-call", null, null]);

  const guide = "    sop: how-we-call\n    task: Offer three instalments.\n";
  const { words } = (await supervisor.get("/ladders/trade")).json.versions[0] as { words: string };
  const guided = words.replace("  - id: first-call\n", `  - id: first-call\n${guide}`);
  const saved = await supervisor.post("/ladders", { words: guided, over: 1, because: "Calls end without a day." });
  assert.equal(saved.status, 200);
  const after = await next();
  assert.deepEqual(
    [after.step, after.procedure, after.task, (await entry()).task],
    ["first-call", "how-we-call", "Offer three instalments.", "Offer three instalments."],
  );
  const { procedures } = (await supervisor.get("/procedures")).json as { procedures: Listed[] };
  assert.equal(procedures.find(({ name }) => name === "how-we-call")?.of, "step");
});

test("every step of the ladders that ship has a procedure, waits too, and so has every refusal", async () => {
  await using desk = await Desk.open();
  await shipProcedures(desk.running.database, desk.clock.now());
  const { procedures } = (await (await desk.as("supervisor")).get("/procedures")).json as { procedures: Listed[] };
  const bare = (of: string) =>
    procedures.filter((each) => each.of === of && each.page === null).map(({ name }) => name);
  assert.deepEqual([bare("step"), bare("refusal")], [[], []]);
  const written = procedures.filter(({ of, page }) => of === "refusal" && page !== null).length;
  assert.ok(written > 20, `${written} refusals have a procedure`);
});
