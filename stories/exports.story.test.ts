import { strict as assert } from "node:assert";
import { test } from "node:test";
import { takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
`;

type Exported = {
  readonly what: string;
  readonly by: string;
  readonly lines: number;
  readonly asked: Record<string, string>;
};

const leftOf = async (who: Client, query = "") => {
  const { status, json } = await who.get(`/exports${query}`);
  assert.equal(status, 200, JSON.stringify(json));
  return json as { exports: Exported[]; next: string | null; people: { loginId: string; name: string }[] };
};
const textsOf = ({ exports }: { exports: Exported[] }) =>
  exports.map(({ what, by, lines }) => `${what} ${lines} ${by}`);

test("what left as a file is found by what, by whom and by day, and is read on page by page", async () => {
  await using desk = await Desk.open();
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, book);
  assert.deepEqual(await leftOf(supervisor), { exports: [], next: null, people: [] });
  assert.equal((await clerk.get("/book/workbook?find=alder")).status, 200);
  desk.at("2026-03-04T02:00:00Z"); // It is nine in the evening of the third where the office is.
  assert.equal((await supervisor.get("/aging/workbook")).status, 200);

  const all = await leftOf(supervisor);
  assert.deepEqual(textsOf(all), ["aging 1 The supervisor", "book 1 The clerk"]);
  assert.deepEqual(
    all.people.map(({ name }) => name),
    ["The clerk", "The supervisor"],
  );
  assert.equal(all.exports[1]?.asked["find"], "alder");
  const only = async (query: string) => textsOf(await leftOf(supervisor, query));
  assert.deepEqual(await only("?what=book"), ["book 1 The clerk"]);
  assert.deepEqual(await only(`?by=${all.people[1]?.loginId}`), ["aging 1 The supervisor"]);
  assert.deepEqual(await only("?from=2026-03-03&to=2026-03-03"), ["aging 1 The supervisor"]);
  assert.deepEqual(await only("?to=2026-03-02"), ["book 1 The clerk"]);
  assert.deepEqual(await only("?from=2026-03-04"), []);
  for (const query of ["?what=all", "?by=me", "?from=yesterday", "?after=1"]) {
    assert.equal((await supervisor.get(`/exports${query}`)).status, 400, query);
  }
  desk.at("2026-03-04T03:00:00Z");
  for (let count = 0; count < 101; count += 1) await clerk.get("/book/workbook");
  const first = await leftOf(supervisor);
  const second = await leftOf(supervisor, `?after=${first.next}`);
  assert.deepEqual([first.exports.length, second.exports.length, second.next], [100, 3, null]);
  assert.deepEqual(textsOf(second).slice(-2), ["aging 1 The supervisor", "book 1 The clerk"]);
});

test("who answers for the office sees what left, and nobody else", async () => {
  await using desk = await Desk.open();
  for (const role of ["administrator", "auditor"] as const) await leftOf(await desk.as(role));
  for (const role of ["collector", "clerk", "credit_manager"] as const) {
    assert.equal((await (await desk.as(role)).get("/exports")).status, 403, role);
  }
});
