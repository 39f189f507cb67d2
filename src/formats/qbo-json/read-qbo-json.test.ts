import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readQboJson } from "./read-qbo-json.ts";

function read(text: string) {
  const { records, faults } = readQboJson(new TextEncoder().encode(text));
  return { entries: records.entries, said: faults.map(({ line, because }) => [line, because]) };
}

const invoice = `{"Id":"7","CustomerRef":{"value":"1"},"TotalAmt":1e2,"Balance":40.10,"TxnDate":"2026-01-05","DueDate":"2026-02-04"}`;
const payment = (unapplied: string) =>
  `{"Id":"9","CustomerRef":{"value":"1"},"TotalAmt":70,"UnappliedAmt":${unapplied},"TxnDate":"2026-01-09",` +
  `"Line":[{"Amount":59.9,"LinkedTxn":[{"TxnId":"7","TxnType":"Invoice"}]}]}`;

describe("what QuickBooks Online says", () => {
  for (const [how, text] of [
    ["one entity alone", invoice],
    ["a list", `[${invoice}]`],
    ["the answer to a query", `{"QueryResponse":{"Invoice":[${invoice}],"startPosition":1},"time":"x"}`],
    ["an entity under its name", `{"Invoice":${invoice},"time":"x"}`],
  ] as const) {
    test(`is read from ${how}`, () => {
      const { entries, said } = read(text);
      assert.deepEqual([entries.map(({ kind }) => kind), said], [["Invoice"], []]);
    });
  }
  test("is read from documents that follow each other, each with its line", () => {
    const { entries } = read(`${invoice}\n${payment("10.1")}\n`);
    assert.deepEqual(
      entries.map(({ kind, line }) => [kind, line]),
      [
        ["Invoice", 1],
        ["Payment", 2],
      ],
    );
  });
  test("keeps money as it was written, to the last figure", () => {
    const [entity] = read(invoice.replace("1e2", "12345678901234.56")).entries;
    assert.equal(entity?.fields["TotalAmt"], "12345678901234.56");
    assert.equal(read(invoice).entries[0]?.fields["TotalAmt"], "100");
    assert.equal(read(invoice.replace("1e2", "1.25e-1")).entries[0]?.fields["TotalAmt"], "0.125");
  });
  // prettier-ignore
  const faulty = [
    ["a comma that is missing",           `{\n"Id":"7"\n"Balance":1}`,                 [[3, "A comma or } is expected."]]],
    ["a file that was cut",               `[${invoice},\n{"Id"`,                       [[2, 'A colon is expected after "Id".']]],
    ["a text that is not closed",         `{"Id":"7`,                                  [[1, "A text has no closing quotation mark."]]],
    ["nesting without end",               "[".repeat(100_000),                         [[1, "The file is nested more than 60 deep."]]],
    ["an invoice of nobody",              invoice.replace(`"CustomerRef":{"value":"1"},`, `"CustomerRef":"",`), [[1, "The Invoice has no CustomerRef."]]],
    ["an amount in words",                invoice.replace("40.10", '"forty"'),         [[1, '"forty" is no amount.']]],
    ["a day that does not exist",         invoice.replace("02-04", "02-30"),           [[1, '"2026-02-30" is no day.']]],
    ["a payment that does not add up",    payment("5"),                                [[1, "What the payment paid and what is left of it differ from it by 5.10."]]],
    ["something else",                    `{"Vendor":[]}`,                             [[1, "This is no entity of receivables."]]],
    ["nothing",                           "",                                          [[1, "There is no customer, invoice, credit memo or payment in the file."]]],
  ] as const;
  for (const [what, text, said] of faulty) {
    test(`is told of ${what}, with its line`, () => assert.deepEqual(read(text).said, said));
  }
});
