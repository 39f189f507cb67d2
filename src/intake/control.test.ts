import { strict as assert } from "node:assert";
import { test } from "node:test";
import { addTotals, withVerdicts } from "./control.ts";

const large = "20000000000000.00";

test("totals agree where the rows are the book and what is pending together, also beyond what one amount may be", () => {
  const { USD, JPY } = withVerdicts({
    USD: { rows: large, book: "19999999999999.99", pending: "0.01" },
    JPY: { rows: "1200", book: "1200", pending: "1" },
  });
  assert.deepEqual([USD?.agrees, JPY?.agrees], [true, false]);
});

test("totals of several batches are added by currency, and lose nothing", () => {
  const of = (rows: string) => withVerdicts({ USD: { rows, book: rows, pending: "0.00" } });
  assert.deepEqual(
    addTotals([of(large), of("0.05"), withVerdicts({ EUR: { rows: "1.00", book: "0.00", pending: "0.00" } })]),
    {
      EUR: { rows: "1.00", book: "0.00", pending: "0.00", agrees: false },
      USD: { rows: "20000000000000.05", book: "20000000000000.05", pending: "0.00", agrees: true },
    },
  );
});
