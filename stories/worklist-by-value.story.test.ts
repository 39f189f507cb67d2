import { strict as assert } from "node:assert";
import { test } from "node:test";
import { takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

// Three firms and a person who are to be called on 2 March 2026.
const rows = `
  customer_number  customer_name   kind      invoice_number  due_date    amount     phone
  A-1              Alder & Sons    business  INV-1           2026-02-09  40000.00   614-555-0101
  B-1              Birch Bakery    business  INV-2           2026-02-09  900.00     614-555-0102
  C-1              Cedar Ltd       business  INV-3           2026-02-09  60.00      614-555-0103
  D-1              Dora Dane       person    INV-4           2026-02-05  120.00     614-555-0104
`;

test("today's worklist is told by what its steps may bring, as far as one may see it", async () => {
  await using desk = await Desk.open();
  desk.at("2026-03-02");
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, rows, { creditor: "Northwind" });
  type Band = { from: { amount: string } | null; debtors: number; worth: { amount: string } };
  const bandsOf = async (query = "") => {
    const { status, json } = await supervisor.get(`/worklist/by-value${query}`);
    assert.equal(status, 200);
    assert.equal(json.isWhole, true);
    return (json.bands as Band[])
      .filter(({ debtors }) => debtors > 0)
      .map(({ from, debtors, worth }) => `${from?.amount ?? "below"}: ${debtors}, ${worth.amount}`);
  };
  const { entries } = (await supervisor.get("/worklist")).json;
  const worth = (numbers: readonly string[]) =>
    entries
      .filter(({ number }: { number: string }) => numbers.includes(number))
      .reduce((sum: number, { value }: { value: { amount: string } }) => sum + Number(value.amount), 0)
      .toFixed(2);
  const whole = await bandsOf();
  assert.deepEqual(whole, [
    `1000.00: 1, ${worth(["A-1"])}`,
    `100.00: 1, ${worth(["B-1"])}`,
    `10.00: 1, ${worth(["D-1"])}`,
    `0.00: 1, ${worth(["C-1"])}`,
  ]);
  assert.deepEqual(await bandsOf("?find=birch"), [`100.00: 1, ${worth(["B-1"])}`]);
  const collector = await desk.as("collector");
  const somebody = "/worklist/by-value?of=00000000-0000-4000-8000-000000000001";
  assert.equal((await collector.get(somebody)).json.refusal, "worklist_is_not_yours");
  assert.equal((await supervisor.get(somebody)).json.refusal, "person_is_unknown");
  assert.equal((await clerk.get("/worklist/by-value")).status, 403);
});
