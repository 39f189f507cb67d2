import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readRemittance } from "./read-remittance.ts";

// No payer's advice was seen: these are written as payers write.

type Line = readonly [reference: string, paid: string | null, invoiced?: string | null, discount?: string | null];

function read(text: string, dates?: "mdy" | "dmy") {
  const { records, faults } = readRemittance(Buffer.from(text), dates === undefined ? {} : { dates });
  const payments = records.payments.map(({ payer, amount, trace, on }) => [payer, amount, trace, on]);
  const lines = records.payments.flatMap((payment) =>
    payment.lines.map(({ reference, paid, invoiced, discount }): Line => [reference, paid, invoiced, discount]),
  );
  const said = faults.map(({ line, severity, because }) => `${line} ${severity} ${because}`);
  return { payments, lines, said, records };
}

/** Without what is said of every advice that leaves out who pays, by what and when. */
const facts = /Who pays|No number of a check|The day of the payment/;
const of = (said: readonly string[]) => said.filter((fault) => !facts.test(fault));

const head = "Payer: Blue Door LLC\nPayment Date: 03/24/2026\nCheck No: 0010456\n\n";
const paying = (amount: string) => [["Blue Door LLC", amount, "0010456", "2026-03-24"]];

describe("an advice in words", () => {
  test("names invoices with what was paid, invoiced and let off, and credit memos that were taken off", () => {
    const { payments, lines, said } = read(
      `${head}INV 10023  1,250.00  less 2% 25.00  1,225.00\nINV 0010024  500.00\nCM 881  (150.00)\n\nTotal paid: $1,575.00\n`,
    );
    assert.deepEqual(payments, paying("1575.00"));
    assert.deepEqual(lines, [
      ["10023", "1225.00", "1250.00", "25.00"],
      ["0010024", "500.00", null, null],
      ["881", "-150.00", null, null],
    ]);
    assert.deepEqual(said, []);
  });

  // prettier-ignore
  const ways: readonly (readonly [string, readonly Line[]])[] = [
    ["Invoice: 0012345 Amount: $500.00",                                 [["0012345", "500.00", null, null]]],
    ["Invoice #0012345 - $500.00",                                       [["0012345", "500.00", null, null]]],
    ["Invoice#0012345 $ 500.00",                                         [["0012345", "500.00", null, null]]],
    ["Inv 0012345 500 USD",                                              [["0012345", "500.00", null, null]]],
    ["Inv:0012345 USD 500.00",                                           [["0012345", "500.00", null, null]]],
    ["We paid $500.00 on invoice no. 0012345.",                          [["0012345", "500.00", null, null]]],
    ["Bill number A-77/2026: 500.00",                                    [["A-77/2026", "500.00", null, null]]],
    ["Invoice 1 Gross 510.00 Discount 10.00 Net 500.00",                 [["1", "500.00", "510.00", "10.00"]]],
    ["Invoice 1 amount 510.00 discount 10.00 total 500.00",              [["1", "500.00", "510.00", "10.00"]]],
    ["Invoice 1 dated 1/31/2026 for 500.00, PO 4500017, due 2/28/2026",  [["1", "500.00", null, null]]],
    ["> INV 1 500.00",                                                   [["1", "500.00", null, null]]],
    ["0012345  1/31/2026  510.00  10.00  500.00",                        [["0012345", "500.00", "510.00", "10.00"]]],
    ["Inv 1 $300.00, Inv 2 $200.00",                                     [["1", "300.00", null, null], ["2", "200.00", null, null]]],
    ["Invoice 7 600.00\nCredit memo 8 -100.00",                          [["7", "600.00", null, null], ["8", "-100.00", null, null]]],
    ["Invoice 7 600.00\nCredit memo 8 100.00 CR",                        [["7", "600.00", null, null], ["8", "-100.00", null, null]]],
    ["Rechnung 2026-17 500,00 €",                                        [["2026-17", "500.00", null, null]]],
    ["Factura 33 importe 500,00",                                        [["33", "500.00", null, null]]],
  ];
  for (const [text, lines] of ways) {
    test(`is read as people write it: ${text}`, () => {
      const told = read(`${head}${text}\n\nTotal paid: ${text.includes(",00") ? "500,00" : "500.00"}\n`);
      assert.deepEqual([told.lines, of(told.said)], [lines, []]);
    });
  }

  test("may have a block of lines for each invoice", () => {
    const block = (number: string, rest: string) => `Invoice Number: ${number}\nInvoice Date: 01/15/2026\n${rest}`;
    const { payments, lines, said, records } = read(
      [
        block("10023", "Invoice Amount: 1,250.00\nDiscount: 25.00\nAmount Paid: 1,225.00\n"),
        block("10024", "Amount: 500.00\n"),
        "Total Payment: 1,725.00\nPaid by: Oak & Co\nEFT number 99871   Payment date Jan 30, 2026\n",
      ].join("\n"),
    );
    assert.deepEqual(payments, [["Oak & Co", "1725.00", "99871", "2026-01-30"]]);
    assert.deepEqual(lines, [
      ["10023", "1225.00", "1250.00", "25.00"],
      ["10024", "500.00", null, null],
    ]);
    assert.deepEqual([said, records.payments[0]?.lines[1]?.on], [[], "2026-01-15"]);
  });

  test("has a total below its lines that is none of its last invoice's", () => {
    const { payments, lines } = read(`${head}Invoice 1 $500.00\nInvoice 2 $1,225.00\nPaid: 1,725.00\n`);
    assert.deepEqual([payments, lines[1]], [paying("1725.00"), ["2", "1225.00", null, null]]);
  });

  test("that names several invoices and one amount says what was paid in all, and of none", () => {
    const { payments, lines, said } = read(`${head}We paid $1,725.00 for invoices 10023, 10024 and 10025.\n`);
    assert.deepEqual(payments, paying("1725.00"));
    assert.deepEqual(
      lines,
      ["10023", "10024", "10025"].map((number) => [number, null, null, null]),
    );
    assert.deepEqual(
      said,
      [23, 24, 25].map(() => "5 warning What was paid of it is not told."),
    );
  });

  test("may be an e-mail, whose sender and day are not the payment's", () => {
    const mail =
      "From: pay@service.example\nTo: ar@harbor.example\nDate: Tue, 3 Mar 2026 09:12:00 -0500\nSubject: Payment 4711\n\n";
    const body =
      "Attached is our payment of invoice 17 by ACH, trace number 021000021234567.\n\nInvoice  Net\n17       500.00\n";
    const { payments, lines } = read(`${mail}${body}`);
    assert.deepEqual(payments, [[null, "500.00", "021000021234567", null]]);
    assert.deepEqual(lines, [["17", "500.00", null, null]]);
  });

  test("is of one payment, though its days are called by several names", () => {
    const { payments } = read(`${head}Invoice 17 500.00\nTotal 500.00\nPayer: Blue Door\nCheck date: 3/26/2026\n`);
    assert.deepEqual(payments, paying("500.00"));
  });

  test("may be of several payments", () => {
    const { payments, lines, said } = read(
      "Check No: 1001\nCheck Date: 3/24/2026\nPayer: Blue Door\nInvoice 1 100.00\nInvoice 2 50.00\nCheck total: 150.00\n\n" +
        "Check No: 1002\nCheck Date: 3/25/2026\nPayer: Blue Door\nInvoice 3 20.00\nCheck total: 20.00\n",
    );
    assert.deepEqual(payments, [
      ["Blue Door", "150.00", "1001", "2026-03-24"],
      ["Blue Door", "20.00", "1002", "2026-03-25"],
    ]);
    assert.deepEqual([lines.length, said], [3, []]);
  });
});

describe("an advice in columns of blanks", () => {
  test("has headings in two lines, cells that are left out, and sums under a rule", () => {
    const { payments, lines, said, records } = read(
      [
        "ACME CORP                                            REMITTANCE ADVICE",
        "Vendor No: 4711          Check No: 77001             Check Date: 03/15/2026",
        "",
        "Invoice        Invoice      Gross         Discount      Net",
        "Number         Date         Amount        Taken         Amount",
        "-------------  ----------   -----------   ---------     -----------",
        "10023          02/15/2026      1,250.00       25.00        1,225.00",
        "10024          02/16/2026        500.00                      500.00",
        "CM881          02/20/2026       -150.00                     -150.00",
        "                            -----------   ---------     -----------",
        "               TOTAL          1,600.00        25.00        1,575.00",
        "Please call us  with questions about  this payment",
      ].join("\r\n"),
    );
    assert.deepEqual(payments, [[null, "1575.00", "77001", "2026-03-15"]]);
    assert.deepEqual(lines, [
      ["10023", "1225.00", "1250.00", "25.00"],
      ["10024", "500.00", "500.00", null],
      ["CM881", "-150.00", "-150.00", null],
    ]);
    assert.equal(records.payments[0]?.lines[0]?.on, "2026-02-15");
    assert.deepEqual(of(said), []);
  });

  test("goes on over pages", () => {
    const page = (rows: string) => `Invoice    Gross      Net\n${rows}\n`;
    const { lines, payments, said } = read(
      `${head}${page("10023     100.00   100.00\nPage total         100.00")}\fPage 2\n${page("10024      50.00    50.00\nTotal              150.00")}`,
    );
    assert.deepEqual([lines.length, payments, of(said)], [2, paying("150.00"), []]);
  });

  for (const [mark, name] of [
    ["\t", "tabs"],
    [" | ", "bars"],
  ] as const) {
    test(`or of ${name}, pasted into an e-mail`, () => {
      const row = (...cells: readonly string[]) => cells.join(mark);
      const rows = [
        row("Invoice", "Date", "Discount", "Paid"),
        row("0017", "1/31/2026", "", "50.00"),
        row("0018", "", "1.00", "49.00"),
      ];
      const { lines, payments, said } = read(
        `${head}Hello,\n${rows.join("\n")}\n${row("Total", "", "1.00", "99.00")}\n`,
      );
      assert.deepEqual([payments, of(said)], [paying("99.00"), []]);
      assert.deepEqual(lines, [
        ["0017", "50.00", null, null],
        ["0018", "49.00", null, "1.00"],
      ]);
    });
  }
});

describe("what an advice does not tell is left out and named", () => {
  test("who pays, by what and when", () => {
    assert.deepEqual(read("Invoice 17 500.00\nTotal 500.00").said, [
      "1 warning Who pays is not said.",
      "1 warning No number of a check or a transfer is said.",
      "1 warning The day of the payment is not said.",
    ]);
  });
  test("a total, which is taken to be the sum", () => {
    const { payments, said } = read(`${head}Invoice 17 500.00\nInvoice 18 1.00\n`);
    assert.deepEqual(
      [payments, said],
      [paying("501.00"), ["1 warning No total is said: it is taken to be the sum of the lines."]],
    );
  });
  test("which of two days is meant, unless somebody says it or another day shows it", () => {
    const text = "Payer: A\nCheck 4711\nPayment date: 3/4/2026\nInvoice 17 500.00\nTotal 500.00\n";
    const unclear = read(text);
    assert.equal(unclear.payments[0]?.[3], null);
    assert.match(
      unclear.said[0] ?? "",
      /^3 warning "3\/4\/2026" is 2026-03-04 as month\/day and 2026-04-03 as day\/month/,
    );
    assert.equal(read(text, "dmy").payments[0]?.[3], "2026-04-03");
    assert.equal(read(`${text}\nInvoice date: 1/31/2026\n`).payments[0]?.[3], "2026-03-04");
  });
  test("whether a point parts thousands or cents, unless another amount shows it", () => {
    const unclear = read(`${head}Invoice 17 1.250\nTotal 1.250\n`);
    assert.deepEqual(
      [unclear.lines, unclear.payments],
      [[["17", null, null, null]], paying("").map(([a, , b, c]) => [a, null, b, c])],
    );
    assert.ok(
      unclear.said.includes(
        "5 warning The file does not show whether the point stands before cents or between thousands.",
      ),
    );
    const shown = read(`${head}Invoice 17 1.250\nInvoice 18 3,50\nTotal 1.253,50\n`);
    assert.deepEqual([shown.lines.map(([, paid]) => paid), shown.said], [["1250.00", "3.50"], []]);
  });
  test("which of two amounts was paid, unless the total shows it", () => {
    const two = (total: string) => read(`${head}Invoice 17  500.00  20.00\n${total}`);
    assert.deepEqual(two("").lines, [["17", null, null, null]]);
    assert.deepEqual(two("Total 480.00").lines, [["17", "480.00", "500.00", "20.00"]]);
    assert.deepEqual(two("Total 20.00").lines, [["17", "20.00", "500.00", null]]);
  });
  test("whether a dash is a credit memo's sign", () => {
    const { lines, said } = read(`${head}Credit memo 881 - 3.00\n`);
    assert.deepEqual(lines, [["881", null, null, null]]);
    assert.ok(said.includes("5 warning It is not said whether the dash before the amount is its sign."));
  });
  test("in which of several currencies it is, where it says more than one", () => {
    const currencyOf = (amount: string, other: string) => {
      const { said, records } = read(`${head}Invoice 17 ${amount}\nInvoice 18 ${other}\nTotal 503.00\n`);
      return [records.payments[0]?.currency ?? null, of(said).length];
    };
    assert.deepEqual(currencyOf("500.00", "3.00"), [null, 0]);
    assert.deepEqual(currencyOf("$500.00", "$3.00"), [null, 0]);
    assert.deepEqual(currencyOf("$500.00", "3.00 CAD"), ["CAD", 0]);
    assert.deepEqual(currencyOf("500.00 USD", "3.00 EUR"), [null, 1]);
    assert.deepEqual(currencyOf("$500.00", "€ 3.00"), [null, 1]);
  });
});

describe("an advice that is wrong", () => {
  test("has a total with which its lines do not agree", () => {
    const { payments, said } = read(`${head}Invoice 17 500.00\nTotal paid: 501.00\n`);
    assert.deepEqual(
      [payments, said],
      [paying("501.00"), ["6 error The total does not agree: the lines add up to 500.00."]],
    );
  });
  test("has sums of columns with which they do not", () => {
    const { said } = read(
      `${head}Invoice   Gross   Discount   Net\n17   510.00   10.00   500.00\nTotal   520.00   11.00   500.00\n`,
    );
    assert.deepEqual(said, [
      "7 warning The sum of what was invoiced does not agree: the lines add up to 510.00.",
      "7 warning The sum of discounts does not agree: the lines add up to 10.00.",
    ]);
  });
  test("names nothing", () => {
    for (const text of ["", "Hello,\nplease call us at 555-123-4567 about 2 things.\n", "\u0000\u0001"]) {
      assert.deepEqual(read(text).said, ["1 error No invoice is named in the file, and no payment."]);
    }
  });
  test("is too large, or has a line that is", () => {
    assert.match(read("7".repeat(20_000_001)).said[0] ?? "", /^1 error The file has more than/);
    const { lines, said } = read(`${head}${"x".repeat(3_000)}\nInvoice 17 500.00\nTotal 500.00\n`);
    assert.deepEqual([lines.length, said], [1, ["5 warning The line is longer than an advice's is, and is left out."]]);
  });
});
