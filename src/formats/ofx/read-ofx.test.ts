import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readOfx } from "./read-ofx.ts";

const old = "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nCHARSET:1252\r\n\r\n";
const xml = '<?xml version="1.0"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n';

function read(text: string, encoding: BufferEncoding = "utf8") {
  const { records, faults } = readOfx(Buffer.from(text, encoding));
  const entries = records.statements.flatMap((statement) => statement.entries);
  return {
    statements: records.statements,
    entries,
    said: faults.map(({ line, severity, at }) => `${line} ${severity} ${at}`),
  };
}

/** A statement of a bank account with these movements, as version 1 writes it. */
function statement(movements: string, { currency = "USD", more = "" } = {}): string {
  return (
    `${old}<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>${currency}<BANKACCTFROM><BANKID>1<ACCTID>77<ACCTTYPE>CHECKING</BANKACCTFROM>` +
    `<BANKTRANLIST><DTSTART>20260301<DTEND>20260331\r\n${movements}</BANKTRANLIST>${more}</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`
  );
}
const movement = (amount: string, { id = "A", more = "" } = {}) =>
  `<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302<TRNAMT>${amount}<FITID>${id}${more}</STMTTRN>\r\n`;

describe("a bank's statement", () => {
  test("says its account, days, balances and movements", () => {
    const more = "<LEDGERBAL><BALAMT>10.5<DTASOF>20260331120000.000[-5:EST]</LEDGERBAL><AVAILBAL><BALAMT>9</AVAILBAL>";
    const { statements, said } = read(
      statement(movement("-12.30", { more: "<CHECKNUM>0104<NAME>Mill &amp; S&#246;hne<MEMO>INV 7" }), { more }),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(statements, [
      {
        ...{ line: 6, kind: "bank", bank: "1", account: "77", accountKind: "CHECKING", currency: "USD" },
        ...{ from: "2026-03-01", to: "2026-03-31", closing: "10.50", closingOn: "2026-03-31", available: "9.00" },
        entries: [
          {
            ...{
              line: 7,
              on: "2026-03-02",
              amount: "-12.30",
              id: "A",
              kind: "CREDIT",
              name: "Mill & Söhne",
              memo: "INV 7",
            },
            ...{ check: "0104", reference: "0104" },
          },
        ],
      },
    ]);
  });

  test("closes its elements or does not, under the heading of either version", () => {
    const inXml = `${xml}<OFX>\n<STMTRS><CURDEF>USD</CURDEF><BANKACCTFROM><ACCTID>77</ACCTID></BANKACCTFROM><BANKTRANLIST>
      <STMTTRN>\n<TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20260302</DTPOSTED><TRNAMT>5</TRNAMT><FITID>A</FITID><MEMO/><NAME>
        Ada </NAME></STMTTRN></BANKTRANLIST></STMTRS></OFX>`;
    const closed = read(inXml);
    const halfClosed = read(inXml.replaceAll(/<\/(?:CURDEF|TRNAMT|FITID|ACCTID)>/g, ""));
    assert.deepEqual([closed.entries[0]?.name, closed.entries[0]?.amount, closed.said], ["Ada", "5.00", []]);
    assert.deepEqual(halfClosed, closed);
  });

  test("is read where a list, or a field without a text, is never closed", () => {
    const open = statement(movement("1.00", { more: "<MEMO><NAME>Ada" }), { more: "<LEDGERBAL><BALAMT>3</LEDGERBAL>" });
    const { statements, entries, said } = read(open.replace("</BANKTRANLIST>", ""));
    assert.deepEqual([entries[0]?.name, entries[0]?.memo, statements[0]?.closing, said], ["Ada", "", "3.00", []]);
  });

  test("may be of a card, and of several accounts", () => {
    const card = statement(movement("-1"))
      .replace("<STMTRS>", "<CCSTMTRS>")
      .replace("</STMTRS>", "</CCSTMTRS>")
      .replaceAll("BANKACCTFROM", "CCACCTFROM");
    const { statements } = read(`${card}\n${statement(movement("2"))}`.replace(`</OFX>\n${old}<OFX>`, ""));
    assert.deepEqual(
      statements.map(({ kind, account, entries }) => [kind, account, entries[0]?.amount]),
      [
        ["credit-card", "77", "-1.00"],
        ["bank", "77", "2.00"],
      ],
    );
  });

  // prettier-ignore
  const amounts: readonly (readonly [string, string, string])[] = [
    ["1.5",        "USD", "1.50"],
    ["+1,50",      "USD", "1.50"],
    ["-1.234,56",  "EUR", "-1234.56"],
    ["1,234.56",   "USD", "1234.56"],
    ["1,234,567.8","USD", "1234567.80"],
    ["-.75",       "USD", "-0.75"],
    ["12.3400",    "USD", "12.34"],
    ["1200",       "JPY", "1200"],
    ["1.234",      "KWD", "1.234"],
  ];
  for (const [text, currency, amount] of amounts) {
    test(`has amounts as ${text} of ${currency}`, () => {
      const { entries, said } = read(statement(movement(text), { currency }));
      assert.deepEqual([entries[0]?.amount, said], [amount, []]);
    });
  }

  test("is of the bank's day, whatever its zone and its way to write the time", () => {
    for (const day of ["20260302", "20260302235959", "20260302235959.999[-5:EST]", "20260302093914:014"]) {
      assert.equal(read(statement(movement("1").replace("20260302", day))).entries[0]?.on, "2026-03-02");
    }
  });

  test("is written in Windows' letters or in Unicode", () => {
    const text = statement(movement("1", { more: "<NAME>Mäder" }));
    assert.equal(read(text, "latin1").entries[0]?.name, "Mäder");
    assert.equal(read(text, "utf8").entries[0]?.name, "Mäder");
  });

  test("keeps the currency of a movement that is of another", () => {
    const more = "<CURRENCY><CURRATE>1.3<CURSYM>EUR</CURRENCY>";
    assert.equal(read(statement(movement("1", { more }))).entries[0]?.currency, "EUR");
    const changed = "<ORIGCURRENCY><CURRATE>1.3<CURSYM>EUR</ORIGCURRENCY>";
    assert.equal(read(statement(movement("1", { more: changed }))).entries[0]?.currency, undefined);
  });
});

describe("what is wrong in a statement is named with its line", () => {
  // prettier-ignore
  const faulty: readonly (readonly [string, string, readonly string[], number])[] = [
    ["an empty file",                   "",                                               ["1 error "],              0],
    ["another format",                  "hello",                                          ["1 error hello"],         0],
    ["a refusal",                       "<OFX><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>Wrong</STATUS></OFX>", ["1 error 15500 Wrong", "1 warning OFX"], 0],
    ["an amount that is none",          statement(movement("1.2.3x")),                    ["7 error 1.2.3x"],        0],
    ["more digits than there are",      statement(movement("1.234")),                     ["7 error 1.234"],         0],
    ["a movement without an amount",    statement(movement("")),                          ["7 error A"],             0],
    ["a day that there is not",         statement(movement("1").replace("20260302", "20260230")), ["7 error 20260230"], 1],
    ["no day",                          statement(movement("1").replace("<DTPOSTED>20260302", "")), ["7 error A"],   1],
    ["an identifier twice",             statement(movement("1") + movement("2")),         ["8 warning A"],           2],
    ["no identifier",                   statement(movement("1", { id: "" })),             ["7 warning FITID"],       1],
    ["a currency that there is not",    statement(movement("1"), { currency: "XYZ" }),    ["6 error XYZ"],           1],
    ["no currency",                     statement(movement("1"), { currency: "" }),       ["6 warning CURDEF"],      1],
    ["an end of nothing",               statement(`${movement("1")}</INVPOS>`),           ["8 warning INVPOS"],      1],
    ["no account",                      statement(movement("1")).replace("<ACCTID>77", ""), ["6 error BANKACCTFROM"], 1],
  ];
  for (const [what, text, expected, count] of faulty) {
    test(what, () => {
      const { entries, said } = read(text);
      assert.deepEqual([said, entries.length], [expected, count]);
    });
  }
});
