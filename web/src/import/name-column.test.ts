import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { nameColumn } from "./name-column.ts";

const described = { header: { row: 1, headings: ["Cust", "Total", ""] }, columns: { customer_name: 0, amount: 1 } };
const name = (place: number, column: string, columns = {}) =>
  nameColumn({ columns }, described, { place, column }).columns;

describe("a heading that a person names", () => {
  test("is the column, and no longer what it was taken for", () => {
    assert.deepEqual(name(0, "customer_number"), { customer_name: [], customer_number: "Cust" });
  });
  test("is no column where it is said to be none", () => {
    assert.deepEqual(name(1, "", { currency: "Cur" }), { currency: "Cur", amount: [] });
  });
  test("stays what it was where the same is said again", () =>
    assert.deepEqual(name(1, "amount"), { amount: "Total" }));
  test("is nothing where there is no heading to name", () => assert.deepEqual(name(2, "terms"), {}));
});
