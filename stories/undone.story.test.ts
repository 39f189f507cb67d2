import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
  C-2              Birch Bakery   INV-2           2026-01-05    2026-02-04  500.00  614-555-0102  OH     43215
`;

async function openDesk() {
  const desk = await Desk.open();
  await takeIn(await desk.as("clerk"), book);
  desk.at("2026-03-02T15:30:00Z");
  return { desk, collector: await desk.as("collector"), supervisor: await desk.as("supervisor") };
}

test("a dispute recorded by mistake is taken back on its day by whoever recorded it, and counts in no report", async () => {
  const { desk, collector, supervisor } = await openDesk();
  await using _ = desk;
  const { at, debtorId } = await debtorOf(collector, "C-1");
  const { items } = (await collector.get(at)).json;
  const raise = { itemId: items[0].id, because: "Wrong price.", reason: "price" };
  const raised = async () => (await collector.post(`${at}/disputes`, raise)).json.disputeId as string;
  const back = { because: "Meant for another invoice." };

  const first = `${at}/disputes/${await raised()}/taking-back`;
  const notTheirs = await supervisor.put(first, back);
  assert.deepEqual([notTheirs.status, notTheirs.json.refusal], [403, "dispute_is_somebody_elses"]);
  assert.equal((await collector.put(first, back)).status, 204);
  assert.equal((await collector.get(at)).json.items[0].dispute, null);
  assert.equal(
    (await timelineOf(collector, debtorId))[0],
    "dispute-taken-back: The dispute was taken back: Meant for another invoice.",
  );
  assert.equal((await collector.put(first, back)).json.refusal, "dispute_is_resolved");
  const { reports } = (await supervisor.get("/reports/disputes?from=2026-03-02&to=2026-03-02&by=day")).json;
  assert.deepEqual(reports, [], "it is counted nowhere");

  const second = await raised();
  desk.at("2026-03-03T15:30:00Z");
  const late = await (await desk.as("collector")).put(`${at}/disputes/${second}/taking-back`, back);
  assert.deepEqual([late.status, late.json.refusal], [409, "dispute_is_of_another_day"]);
});

test("who is handed over is given back to whose they were by what the answer says", async () => {
  const { desk, supervisor } = await openDesk();
  await using _ = desk;
  const [ann, bob] = [await desk.with("ann", "collector"), await desk.with("bob", "collector")];
  const idOf = async (name: string) => {
    const { people } = (await supervisor.get("/workers")).json;
    return people.find((person: { name: string }) => person.name === name).loginId as string;
  };
  const [annId, bobId] = [await idOf("Also ann"), await idOf("Also bob")];
  const debtorIds = [(await debtorOf(ann, "C-1")).debtorId, (await debtorOf(ann, "C-2")).debtorId];
  const give = (body: object) => supervisor.post("/assignments", { because: "Her region.", ...body });
  await give({ debtorIds: debtorIds.slice(0, 1), toLoginId: annId });
  const { former } = (await give({ debtorIds, toLoginId: bobId })).json;
  assert.equal((await bob.get("/worklist")).json.entries.length, 2);
  assert.equal((await ann.get("/worklist")).json.entries.length, 0);

  for (const held of former) assert.equal((await give(held)).status, 200);
  assert.equal((await ann.get("/worklist")).json.entries.length, 2);
  assert.equal((await bob.get("/worklist")).json.entries.length, 1);

  await give({ debtorIds: debtorIds.slice(0, 1), toLoginId: bobId, fromOn: "2026-03-09" });
  assert.equal((await give({ debtorIds, toLoginId: bobId })).json.former, null, "a later day is not given back");
});
