import { strict as assert } from "node:assert";
import { test } from "node:test";
import { rowsRejected } from "./rows-rejected.ts";

const fault = (row: number, field = "amount") => ({ file: "a.csv", row, field, because: "It is no amount." });

test("a row with several faults is one row that is rejected", () =>
  assert.equal(rowsRejected({ rows: 8, rejected: [fault(2), fault(2, "due_date"), fault(5)] }), 2));

test("a fault of a whole file, or of its headings, rejects no row", () =>
  assert.deepEqual(
    [rowsRejected({ rows: 3, rejected: [fault(0)] }), rowsRejected({ rows: 0, rejected: [fault(1)] })],
    [0, 0],
  ));
