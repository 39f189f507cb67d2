import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readQboJson } from "#formats/qbo-json/read-qbo-json";
import { explainedBy } from "./qbo-links.ts";

const own = { CustomerRef: { value: "1" }, TxnDate: "2026-01-05" };
const invoice = (id: string, total: number, balance: number) => {
  return { ...own, Id: id, DueDate: "2026-02-04", TotalAmt: total, Balance: balance };
};
const payment = (id: string, total: number, paid: Readonly<Record<string, number>>) => {
  const sum = Object.values(paid).reduce((all, amount) => all + amount, 0);
  const lines = Object.entries(paid).map(([to, amount]) => {
    return { Amount: amount, LinkedTxn: [{ TxnId: to, TxnType: "Invoice" }] };
  });
  return { ...own, Id: id, TotalAmt: total, UnappliedAmt: total - sum, Line: lines };
};

/** The invoices that are explained, and the payments whose links are taken in. */
function explained(entities: readonly object[]) {
  const { entries } = readQboJson(new TextEncoder().encode(JSON.stringify(entities))).records;
  const found = explainedBy(entries);
  const idOf = ({ fields }: (typeof entries)[number]) => fields["Id"];
  return {
    invoices: entries.filter((each) => each.kind === "Invoice" && found.isExplained(each)).map(idOf),
    payments: entries.filter((each) => each.kind === "Payment" && found.linksOf(each) !== undefined).map(idOf),
  };
}

describe("what payments explain", () => {
  test("is the balance of an invoice of which all that was paid is in the file", () => {
    const entities = [invoice("a", 100, 30), payment("p", 50, { a: 50 }), payment("q", 30, { a: 20 })];
    assert.deepEqual(explained(entities), { invoices: ["a"], payments: ["p", "q"] });
  });
  test("is nothing of an invoice of which more was paid than the file shows, nor of what leans on it", () => {
    const entities = [
      ...[invoice("a", 100, 30), invoice("b", 100, 50), invoice("c", 10, 0), invoice("d", 7, 0)],
      ...[payment("p", 90, { a: 40, b: 50 }), payment("q", 7, { d: 7 }), payment("r", 10, { c: 10 })],
    ];
    assert.deepEqual(explained(entities), { invoices: ["c", "d"], payments: ["q", "r"] });
  });
  test("is nothing where a payment pays what is not in the file", () => {
    assert.deepEqual(explained([invoice("a", 9, 0), payment("p", 10, { a: 9, gone: 1 })]), {
      invoices: [],
      payments: [],
    });
  });
  test("is found in a time that grows with the file, also where one payment pays everything", () => {
    const all = Array.from({ length: 20_000 }, (_, at) => invoice(`i${at}`, 1, at === 7 ? 1 : 0));
    const paid = Object.fromEntries(all.map(({ Id }) => [Id, 1]));
    const started = performance.now();
    assert.deepEqual(explained([...all, payment("p", 20_000, paid)]), { invoices: [], payments: [] });
    assert.ok(performance.now() - started < 5_000);
  });
});
