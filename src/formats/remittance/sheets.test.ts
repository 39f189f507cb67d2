import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import exceljs from "exceljs";
import fc from "fast-check";
import { sampleBytes, skip } from "#formats/testing/corpus";
import { sheetOf } from "#happenings/command-line/sheet-of";
import { readRemittance } from "./read-remittance.ts";

// No payer's sheet was seen: these are laid out as accounting programs lay theirs out.

async function read(name: string, content: string | Uint8Array) {
  const bytes = Buffer.from(content);
  const { records, faults } = readRemittance(bytes, { sheet: await sheetOf(name, bytes) });
  const said = faults.map(({ line, severity, because }) => `${line} ${severity} ${because}`);
  return {
    payments: records.payments.map(({ payer, amount, trace, on }) => [payer, amount, trace, on]),
    lines: records.payments.flatMap((payment) =>
      payment.lines.map(({ reference, paid, invoiced, discount }) => [reference, paid, invoiced, discount]),
    ),
    all: records.payments,
    said: said.filter((fault) => !/Who pays|No number of a check|The day of the payment/.test(fault)),
  };
}

/** A workbook of one sheet. */
async function workbookOf(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Remittance");
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const csv = (rows: readonly string[]) => read("remittance.csv", rows.join("\r\n"));

describe("a sheet of a payer", () => {
  test("has who pays, by what and when above its lines, and sums below", async () => {
    const { payments, lines, said, all } = await csv([
      ...["Remittance Advice,,,,", "Payer,Blue Door LLC,,,", "Payment date,3/24/2026,,,", "Check #,0010456,,,", ",,,,"],
      ...[
        "Invoice #,Inv. Date,Gross,Disc.,Net",
        '0010023,2/15/2026,"1,250.00",25.00,"1,225.00"',
        "0010024,2/16/2026,500.00,,500.00",
      ],
      ...["CM-881,2/20/2026,(150.00),,(150.00)", ",,,,", 'Total,,"1,600.00",25.00,"1,575.00"'],
    ]);
    assert.deepEqual(payments, [["Blue Door LLC", "1575.00", "0010456", "2026-03-24"]]);
    assert.deepEqual(lines, [
      ["0010023", "1225.00", "1250.00", "25.00"],
      ["0010024", "500.00", "500.00", null],
      ["CM-881", "-150.00", "-150.00", null],
    ]);
    assert.deepEqual([said, all[0]?.lines[0]?.on], [[], "2026-02-15"]);
  });

  test("may write as in Europe, with its headings", async () => {
    const { lines, payments, said, all } = await csv([
      ...["Zahlungsdatum;15.01.2026;;;", "Rechnungsnummer;Rechnungsdatum;Rechnungsbetrag;Skonto;Zahlbetrag"],
      ...[
        "2026-0017;13.01.2026;1.250,00;25,00;1.225,00",
        "2026-0018;14.01.2026;1.000;;1.000",
        "Summe;;2.250,00;25,00;2.225,00",
      ],
    ]);
    assert.deepEqual(payments, [[null, "2225.00", null, "2026-01-15"]]);
    assert.deepEqual(lines, [
      ["2026-0017", "1225.00", "1250.00", "25.00"],
      ["2026-0018", "1000.00", "1000.00", null],
    ]);
    assert.deepEqual([said, all[0]?.lines[1]?.on], [[], "2026-01-14"]);
  });

  test("may be of several payments, each with its check in every row, or in its first", async () => {
    for (const again of ["Blue Door,10456,2026-03-03,1500.00", ",,,"]) {
      const { payments, lines, said } = await csv([
        "Customer Name,Check Number,Check Date,Check Amount,Invoice,Amount",
        ...[
          "Blue Door,10456,2026-03-03,1500.00,A-1,1000.00",
          `${again},A-2,500.00`,
          "Oak & Co,77,2026-03-04,20.00,B-9,20.00",
        ],
        "Total,,,,,1520.00",
      ]);
      assert.deepEqual(payments, [
        ["Blue Door", "1500.00", "10456", "2026-03-03"],
        ["Oak & Co", "20.00", "77", "2026-03-04"],
      ]);
      assert.deepEqual([lines.length, said], [3, []]);
    }
  });

  test("tells what was paid in all from what was paid of each", async () => {
    const { payments, lines, said } = await csv([
      "Payment Amount,Trace,Payer,Invoice Number,Invoice Amount,Amount Paid",
      ...["30.00,021,Oak & Co,17,25.00,20.00", "30.00,021,Oak & Co,18,10.00,10.00"],
    ]);
    assert.deepEqual([payments, said], [[["Oak & Co", "30.00", "021", null]], []]);
    assert.deepEqual(lines[0], ["17", "20.00", "25.00", null]);
  });

  test("says of its payments what stands above, and confirms what they add up to below", async () => {
    const rows = (total: string) => [
      ...["Payer,Blue Door,,", `Total paid,${total},,`, ",,,", "Check No,Invoice,Paid,Currency"],
      ...["1,A-1,10.00,CAD", "2,A-2,20.00,CAD", "1,A-3,5.00,CAD"],
    ];
    const { payments, said, all } = await csv(rows("35.00"));
    assert.deepEqual(payments, [
      ["Blue Door", "15.00", "1", null],
      ["Blue Door", "20.00", "2", null],
    ]);
    assert.deepEqual([said, all.map(({ currency }) => currency)], [[], ["CAD", "CAD"]]);
    assert.match((await csv(rows("36.00"))).said[0] ?? "", /^2 error The sum agrees neither with the payment above/);
  });

  test("reads each payment in its own currency", async () => {
    const { all, said } = await csv(["Payment No,Invoice,Amount,Currency", "1,A-1,1000,JPY", "2,A-2,10.5,EUR"]);
    assert.deepEqual(
      all.map(({ amount, currency }) => [amount, currency]),
      [
        ["1000", "JPY"],
        ["10.50", "EUR"],
      ],
    );
    assert.equal(said.length, 2);
  });

  test("keeps the payer's own number of a document beside ours", async () => {
    const { all } = await csv([
      "Document No,Your Reference,Gross amount,Deductions,Net",
      "5100004711,0017,100.00,-10.00,90.00",
    ]);
    assert.deepEqual(all[0]?.lines, [
      {
        line: 2,
        reference: "0017",
        paid: "90.00",
        invoiced: "100.00",
        discount: null,
        adjustment: "10.00",
        document: "5100004711",
      },
    ]);
  });

  test("with an amount alone says what was paid, and with what was invoiced only what a total shows", async () => {
    assert.deepEqual((await csv(["Invoice No,Amount", "17,500.00", "Total,500.00"])).lines, [
      ["17", "500.00", null, null],
    ]);
    const invoiced = ["Invoice No,Invoice Amount", "17,500.00"];
    assert.deepEqual((await csv(invoiced)).lines, [["17", null, "500.00", null]]);
    assert.deepEqual((await csv([...invoiced, "Total paid:,500.00"])).lines, [["17", "500.00", "500.00", null]]);
    const discounted = ["Document;Amount;Discount", "17;500.00;10.00", "18;1.00;"];
    assert.deepEqual((await csv(discounted)).lines[0], ["17", null, null, "10.00"]);
    assert.deepEqual((await csv([...discounted, "Net payment:;491.00;"])).lines[0], [
      "17",
      "490.00",
      "500.00",
      "10.00",
    ]);
    assert.deepEqual((await csv(["Invoice,Amount,Discount,Total", "17,500.00,10.00,490.00"])).lines[0], [
      "17",
      "490.00",
      "500.00",
      "10.00",
    ]);
  });

  test("says where an amount stands without an invoice, and where one is none", async () => {
    const { lines, said } = await csv(["Note,Invoice,Paid", "Bank fee,,-15.00", ",17,n/a", ",18,20.00"]);
    assert.deepEqual(lines, [
      ["", "-15.00", null, null],
      ["17", null, null, null],
      ["18", "20.00", null, null],
    ]);
    assert.deepEqual(said, [
      '3 warning "n/a" is no amount.',
      "3 warning What was paid of it is not told.",
      "2 warning No total is said.",
      "2 warning An amount is paid without the number of an invoice.",
    ]);
  });

  test("may be a workbook, with days and numbers as it keeps them", async () => {
    const day = new Date("2026-02-15T00:00:00Z");
    const { payments, lines, said, all } = await read(
      "remittance.xlsx",
      await workbookOf([
        ...[
          ["Remitter:", "Blue Door LLC"],
          ["Payment date", new Date("2026-03-24T00:00:00Z")],
          ["ACH trace number: 021000021234567"],
          [null],
        ],
        ...[
          ["Invoice No.", "Invoice Date", "Amount", "Discount Taken", "Amount Paid"],
          ["0017", day, 1250.1, 25, 1225.1],
        ],
        ...[
          ["CM-8", day, -150, null, -150],
          ["Total", null, 1100.1, 25, 1075.1],
        ],
      ]),
    );
    assert.deepEqual(payments, [["Blue Door LLC", "1075.10", "021000021234567", "2026-03-24"]]);
    assert.deepEqual(lines, [
      ["0017", "1225.10", "1250.10", "25.00"],
      ["CM-8", "-150.00", "-150.00", null],
    ]);
    assert.deepEqual([said, all[0]?.lines[0]?.on], [[], "2026-02-15"]);
  });

  test("may be a workbook without a table", async () => {
    const rows = [
      ["Invoice Number", "0017"],
      ["Amount Paid", "500.00"],
      ["Check No.", "4711"],
      ["Total", "500.00"],
    ];
    const { payments, lines } = await read("remittance.xlsx", await workbookOf(rows));
    assert.deepEqual([payments, lines], [[[null, "500.00", "4711", null]], [["0017", "500.00", null, null]]]);
  });

  test("that is none says what it is", async () => {
    assert.deepEqual((await read("remittance.xlsx", "%PDF-1.7")).said, [
      "1 error The file is named as a workbook and is a PDF document.",
      "1 error No invoice is named in the file, and no payment.",
    ]);
  });

  test("that breaks off is read as far as it goes", async () => {
    const { lines, said } = await csv(["Invoice,Paid", "17,500.00", '18,"1']);
    assert.deepEqual(lines, [["17", "500.00", null, null]]);
    assert.match(said[0] ?? "", /^2 error The file cannot be read after row 2/);
  });
});

describe("whatever stands in the cells of a sheet", () => {
  const word = fc.constantFrom(
    ...[
      "Invoice",
      "Net",
      "Gross",
      "Discount",
      "Total",
      "Check No",
      "Payer",
      "Payment date",
      "Currency",
      "Amount",
      "USD",
      "JPY",
      "-",
      "",
    ],
    ...[
      "17",
      "1,250.00",
      "(3.00)",
      "1.250",
      "3/4/2026",
      "31.12.2026",
      "0012345",
      "2%",
      "less",
      "Invoice: 9 $5.00",
      "\u0000",
      "9".repeat(30),
    ],
  );
  const rows = fc.array(fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 7 }), { maxLength: 14 });
  test("nothing throws, every fault has a line of the file and a sentence, and amounts are decimals", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, isText) => {
        const sheet = { rows: cells.map((row, at) => ({ number: at + 1, cells: row })), fault: null, isText };
        const { records, faults } = readRemittance(Buffer.from(cells.map((row) => row.join("  ")).join("\n")), {
          sheet,
        });
        for (const { line, because } of faults) assert.ok(line >= 1 && because.endsWith("."), because);
        for (const { amount, on, lines } of records.payments) {
          const amounts = [amount, ...lines.map(({ paid }) => paid)].filter((each) => each !== null);
          assert.ok(amounts.every((each) => /^-?\d+(?:\.\d\d)?$/.test(each)));
          assert.match(on ?? "2026-01-01", /^\d{4}-\d\d-\d\d$/);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  type Row = { readonly reference: string; readonly gross: number; readonly discount: number };
  const invoice = fc.record({
    reference: fc.stringMatching(/^[A-Z]{0,3}-?0{0,3}[1-9]\d{2,5}$/),
    gross: fc.integer({ min: -99_999_99, max: 99_999_99 }).filter((cents) => cents !== 0),
    discount: fc.integer({ min: 0, max: 100 }),
  });
  const cents = (amount: number, mark: "." | ",") => {
    const digits = String(Math.abs(amount)).padStart(3, "0");
    const whole = digits.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/g, mark === "." ? "," : ".");
    return `${amount < 0 ? "-" : ""}${whole}${mark}${digits.slice(-2)}`;
  };
  const plain = (amount: number) => cents(amount, ".").replaceAll(",", "");

  test("what an advice says is what was written, in columns of blanks or of tabs, American or European", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(invoice, { minLength: 1, maxLength: 9, selector: ({ reference }) => reference }),
        fc.constantFrom<"." | ",">(".", ","),
        fc.constantFrom("\t", "  "),
        (invoices, mark, part) => {
          const off = ({ gross, discount }: Row) => Math.trunc((gross * discount) / 1000);
          const row = (cells: readonly string[]) =>
            part === "\t" ? cells.join(part) : cells.map((cell) => cell.padStart(16)).join(part);
          const sum = (of: (each: Row) => number) => invoices.reduce((all, each) => all + of(each), 0);
          const text = [
            ...[
              "Check No: 4711",
              "Payer: Oak & Co",
              "Payment date: 2026-03-24",
              "",
              row(["Invoice", "Gross", "Discount", "Net"]),
            ],
            ...invoices.map((each) => {
              return row([
                each.reference,
                ...[each.gross, off(each), each.gross - off(each)].map((amount) => cents(amount, mark)),
              ]);
            }),
            row([
              "Total",
              ...[sum(({ gross }) => gross), sum(off), sum((each) => each.gross - off(each))].map((amount) =>
                cents(amount, mark),
              ),
            ]),
          ].join("\n");
          const { records, faults } = readRemittance(Buffer.from(text));
          assert.deepEqual(faults, []);
          assert.equal(records.payments[0]?.amount, plain(sum((each) => each.gross - off(each))));
          assert.deepEqual(
            records.payments[0].lines.map(({ reference, invoiced, discount, paid }) => [
              reference,
              invoiced,
              discount,
              paid,
            ]),
            invoices.map((each) => [
              each.reference,
              plain(each.gross),
              plain(off(each)),
              plain(each.gross - off(each)),
            ]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("what was applied to invoices, in the sample of others", { skip }, () => {
  test("adds up to each payment, less what is on account", async () => {
    const [applied, paid] = [sampleBytes("lockstep", "paymentapplied.xlsx"), sampleBytes("lockstep", "payment.xlsx")];
    const { records } = readRemittance(applied, { sheet: await sheetOf("paymentapplied.xlsx", applied) });
    const { rows } = await sheetOf("payment.xlsx", paid);
    const amounts = new Map(
      rows.map(({ cells: [key = "", , , , , , amount, left] }) => [key, Number(amount) - Number(left)]),
    );
    assert.equal(
      records.payments.reduce((sum, { lines }) => sum + lines.length, 0),
      1318,
    );
    const read = records.payments.map(({ trace, amount }) => [trace, Number(amount)]);
    assert.deepEqual(
      read,
      records.payments.map(({ trace }) => [trace, amounts.get(trace ?? "")]),
    );
  });
});
