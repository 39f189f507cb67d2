import { strict as assert } from "node:assert";
import { test } from "node:test";
import { changesBetween } from "#parties/changes/party-change";
import { nothingSaid, creditorSaid } from "./creditor.ts";

const before = { ...nothingSaid, name: "Bluewater Supply", phone: "614-555-0100" };

test("a creditor's lines are kept as lines, and what is left out stays as it was", () => {
  const read = creditorSaid({ address: " 1 Pier Road\r\n New York, NY 10004 \n\n", payTo: "\n" }, before);
  assert.ok(read.ok);
  assert.deepEqual(read.value, { ...before, address: "1 Pier Road\nNew York, NY 10004" });
});

test("controls, and what is too long, are told by their field, and nothing is read", () => {
  const fieldsOf = (said: Partial<typeof before>) => {
    const read = creditorSaid(said, before);
    return read.ok ? [] : read.faults.map(({ field }) => field);
  };
  assert.deepEqual(fieldsOf({ name: "" }), ["name"]);
  assert.deepEqual(fieldsOf({ name: "Blue\nwater", address: "a\u0007b", phone: "1\u20282", payTo: "x".repeat(1001) }), [
    ...["name", "address", "phone", "payTo"],
  ]);
  assert.deepEqual(fieldsOf({ address: "1\n2\n3\n4\n5\n6\n7", payTo: "é".repeat(1000) }), ["address"]);
});

test("only what became another is a change, and nothing said is none", () => {
  assert.deepEqual(changesBetween(before, { ...before, name: "Bluewater", phone: "" }), [
    { field: "name", part: "", before: "Bluewater Supply", after: "Bluewater" },
    { field: "phone", part: "", before: "614-555-0100", after: null },
  ]);
  assert.deepEqual(changesBetween({ address: "" }, {}), []);
});
