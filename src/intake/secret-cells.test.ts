import { strict as assert } from "node:assert";
import { test } from "node:test";
import { withoutSecrets } from "./secret-cells.ts";

test("what a person sees of a file before it is read has neither tax identifiers nor birth dates", () => {
  const headings = ["Number", "SSN", "Date of Birth", "Notes"];
  const rows = [
    { number: 1, cells: headings },
    { number: 2, cells: ["C1", "987654321", "5/3/1984", "told us 987-65-4321 on 2026-01-05"] },
    { number: 3, cells: ["C2", "", "", "invoice 100-20-30001"] },
  ];
  assert.deepEqual(
    withoutSecrets(rows, headings).map(({ cells }) => cells),
    [headings, ["C1", "sealed", "sealed", "told us sealed on 2026-01-05"], ["C2", "", "", "invoice 100-20-30001"]],
  );
});
