import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readMt940 } from "./read-mt940.ts";

function read(text: string, encoding: BufferEncoding = "utf8") {
  const { records, faults } = readMt940(Buffer.from(text, encoding));
  const entries = records.statements.flatMap((statement) => statement.entries);
  const said = faults.map(({ line, severity, at }) => `${line} ${severity} ${at}`);
  return { statements: records.statements, entries, said };
}

/** A statement whose movements begin on line 5. */
const statement = (within: string, { closing = ":62F:C260331EUR1,00" } = {}) =>
  `:20:STARTUMS\r\n:25:50880050/0194774600\r\n:28C:00005/001\r\n:60F:C260227EUR1,00\r\n${within}${closing}\r\n-\r\n`;

const movement = (text: string, details = "") => `:61:${text}\r\n${details === "" ? "" : `:86:${details}\r\n`}`;

/** Movements that no closing balance is compared with. */
const only = (within: string) => read(statement(within, { closing: "" }));

describe("a bank's statement as SWIFT has it", () => {
  test("says its account, number, balances and movements", () => {
    const within = movement("2603020303CR12,30NTRFKUNDE 7//BANK-1\r\nextra", "166?00TRANSFER?20EREF+E 9?32ADA?33 BYRD");
    const rest = ":62F:C260303EUR13,3\r\n:64:D260303EUR2,\r\n:65:C260310EUR4,\r\n:86:good\r\nday";
    const { statements, said } = read(statement(within, { closing: rest }));
    assert.deepEqual(said, []);
    assert.deepEqual(statements, [
      {
        ...{ line: 1, id: "STARTUMS", number: "00005", part: "001", bank: "50880050", account: "0194774600" },
        ...{ currency: "EUR", to: "2026-03-03", opening: "1.00", openingOn: "2026-02-27" },
        ...{ closing: "13.30", closingOn: "2026-03-03", available: "-2.00", memo: "good day" },
        balances: [
          { kind: "60F", amount: "1.00", on: "2026-02-27" },
          { kind: "62F", amount: "13.30", on: "2026-03-03" },
          { kind: "64", amount: "-2.00", on: "2026-03-03" },
          { kind: "65", amount: "4.00", on: "2026-03-10" },
        ],
        entries: [
          {
            ...{ line: 5, on: "2026-03-03", valueOn: "2026-03-02", amount: "12.30", reversal: false, id: "BANK-1" },
            ...{ kind: "NTRF", supplement: "extra", name: "ADA BYRD", otherAccount: "", otherBank: "", ultimate: "" },
            ...{ memo: "", reference: "E 9", endToEnd: "E 9", mandate: "", code: "166", text: "TRANSFER" },
          },
        ],
      },
    ]);
  });

  test("stands in SWIFT's blocks, behind a bank's own lines, or in neither, and several stand in one file", () => {
    const plain = statement(movement("260302C5,NTRF"), { closing: ":62F:C260302EUR6," });
    const bare = read(plain);
    const inBlocks = `\u0001{1:F01BANKNL2AXXXX0000000000}{2:O940BANKNL2AXXXXN}{3:}{4:\r\n${plain.replace(/-\r\n$/, "-}{5:}\u0003\r\n")}`;
    const inLine = inBlocks.replace("{4:\r\n", "{4:");
    for (const text of [
      inBlocks,
      inLine,
      `0000 01BANKNL2A\r\n940 00\r\n${plain.replace(/-\r\n$/, "-XXX")}`,
      plain.replace(/-\r\n$/, ""),
    ]) {
      const { statements, said } = read(text);
      assert.deepEqual([statements.map(({ entries }) => entries.length), said], [[1], []]);
      assert.deepEqual(statements[0]?.closing, bare.statements[0]?.closing);
    }
    assert.equal(read(inBlocks + inBlocks + plain).statements.length, 3);
  });

  test("is compared with its movements also in parts, whose balances are not those of the whole", () => {
    const part = statement(movement("260302C5,NTRF"), { closing: ":62M:C260302EUR6," }).replace("60F", "60M");
    const { statements, said } = read(part);
    assert.deepEqual([statements[0]?.opening, statements[0]?.closing, said], [undefined, undefined, []]);
    assert.deepEqual(read(part.replace("EUR6,", "EUR7,")).said, ["1 warning 7.00"]);
  });

  test("has an account with its bank, with the bank's code, or alone", () => {
    const accountOf = (field: string) => {
      const [told] = read(statement("").replace(":25:50880050/0194774600", field)).statements;
      return [told?.bank, told?.account];
    };
    assert.deepEqual(accountOf(":25:NL02BANK0123456789"), ["", "NL02BANK0123456789"]);
    assert.deepEqual(accountOf(":25P:NL02BANK0123456789\r\nBANKNL2A"), ["BANKNL2A", "NL02BANK0123456789"]);
  });

  test("is written in Windows' letters or in Unicode, and keeps no control characters", () => {
    const text = statement(movement("260302C5,NTRF", "166?32MÄDER"), { closing: "" });
    assert.equal(read(text, "latin1").entries[0]?.name, "MÄDER");
    const { entries, said } = read(text.replace("MÄDER", "M\u001cÄ\u0000DER"));
    assert.deepEqual([entries[0]?.name, said], ["MÄDER", ["6 warning :86:166?32MÄDER"]]);
  });
});

describe("a movement", () => {
  // prettier-ignore
  const movements: readonly (readonly [string, string, boolean, string, string, string])[] = [
    ["2603020303C5,00NTRFREF//BANK",              "5.00",    false, "NTRF", "REF",      "BANK"],
    ["260302C5NTRFREF",                           "5.00",    false, "NTRF", "REF",      ""],
    ["260302D,50NMSC",                            "-0.50",   false, "NMSC", "",         ""],
    ["260302DR000000000001,62S103NONREF",         "-1.62",   false, "S103", "",         ""],
    ["260302RC7,NRTINONREF//B",                   "-7.00",   true,  "NRTI", "",         "B"],
    ["260302RD7,NRTIX",                           "7.00",    true,  "NRTI", "X",        ""],
    ["260302RCR7,1NRTIX//Y//Z",                   "-7.10",   true,  "NRTI", "X",        "Y//Z"],
    ["260302CN50,00NZ10NONREF",                   "50.00",   false, "NZ10", "",         ""],
    ["260302C5.25FTRFKUNDE-0123456789-0123456",   "5.25",    false, "FTRF", "KUNDE-0123456789-0123456", ""],
    ["260302C\r\n5,00NTRFREF",                    "5.00",    false, "NTRF", "REF",      ""],
  ];
  for (const [text, amount, reversal, kind, reference, id] of movements) {
    test(`is written as ${text.replace("\r\n", " ")}`, () => {
      const { entries, said } = only(movement(text));
      const [entry] = entries;
      assert.deepEqual(
        [entry?.amount, entry?.reversal, entry?.kind, entry?.reference, entry?.id],
        [amount, reversal, kind, reference, id],
      );
      assert.deepEqual(said, []);
    });
  }

  // prettier-ignore
  const days: readonly (readonly [string, string | null, string | null, readonly string[]])[] = [
    ["260302",     "2026-03-02", "2026-03-02", []],
    ["2603020303", "2026-03-02", "2026-03-03", []],
    ["2512310102", "2025-12-31", "2026-01-02", []],
    ["2601021231", "2026-01-02", "2025-12-31", []],
    ["2402290229", "2024-02-29", "2024-02-29", []],
    ["2602300302", "2026-02-28", "2026-03-02", ["5 warning 260230"]],
    ["2602270230", "2026-02-27", "2026-02-28", ["5 warning 0230"]],
    ["2603021399", "2026-03-02", "2026-03-02", ["5 warning 1399"]],
    ["2613020303", null,         null,         ["5 error 261302"]],
  ];
  for (const [text, valueOn, on, expected] of days) {
    test(`is of the days ${text}`, () => {
      const { entries, said } = only(movement(`${text}C5,NTRF`));
      assert.deepEqual([entries[0]?.valueOn, entries[0]?.on, said], [valueOn, on, expected]);
    });
  }
});

describe("what is said of a movement", () => {
  const details = (text: string, supplement = "") =>
    only(movement(`260302C5,NTRFKUNDE${supplement}`, text)).entries[0] ?? assert.fail("There is a movement.");

  test("stands in numbered subfields, of which a full line goes on in the next", () => {
    const lines = ["EREF+E-77", "MREF+M-1", "SVWZ+RECHNUNG 12 VOM 3. FEB", "RUAR UND 13", "KUNDE 7"];
    assert.equal(lines[2]?.length, 27);
    const purpose = lines.map((line, at) => `?2${at}${line}`).join("");
    const name = "?32ADA AUGUSTA BYRD, COUNTESS ?33OF LOVELACE";
    const text = `166?00GUTSCHRIFT?100399${purpose}?30BANKDEFF?31DE02${name}?34000`;
    // A line of the file ends wherever 65 characters are full, even between the mark and its figures.
    const told = details(`${text.slice(0, 66)}\r\n${text.slice(66)}`);
    assert.deepEqual([told.endToEnd, told.mandate, told.reference], ["E-77", "M-1", "E-77"]);
    assert.deepEqual(
      [told.name, told.otherAccount, told.otherBank],
      ["ADA AUGUSTA BYRD, COUNTESS OF LOVELACE", "DE02", "BANKDEFF"],
    );
    assert.deepEqual(
      [told.code, told.text, told.memo],
      ["166", "GUTSCHRIFT", "RECHNUNG 12 VOM 3. FEBRUAR UND 13 KUNDE 7"],
    );
  });

  test("has a reference that ends with its line, a keyword that is broken, and marks of other banks", () => {
    assert.deepEqual(details("166?20EREF+E 7?21RECHNUNG 12").memo, "RECHNUNG 12");
    const broken = details("166?20EREF+01234567890123456789 S?21VWZ+RECHNUNG 12");
    assert.deepEqual([broken.endToEnd, broken.memo], ["01234567890123456789", "RECHNUNG 12"]);
    const polish = details("020~00WPLYW~20FAKTURA 12~32ADA");
    assert.deepEqual([polish.code, polish.text, polish.memo, polish.name], ["020", "WPLYW", "FAKTURA 12", "ADA"]);
    assert.equal(details("166?00X?20why? because?60more").memo, "why? because more");
    assert.deepEqual(details("166?20EREF+NOTPROVIDED?21ABWA+BOB").ultimate, "BOB");
    assert.deepEqual(details("166?20EREF+NOTPROVIDED").reference, "KUNDE");
    assert.deepEqual(details("109?00RETOURE?34914").returned, { reason: "914", text: "" });
  });

  test("stands behind codewords", () => {
    const dutch = details(
      "/ORDP//NAME/ADA BYRD/ADDR/HILL 1/REMI/RECHNUNG 1\r\n2/EREF/E-7/ISDT/2026-03-02",
      "\r\nNL02BANK0123456789",
    );
    assert.deepEqual([dutch.name, dutch.memo, dutch.endToEnd], ["ADA BYRD", "RECHNUNG 1 2", "E-7"]);
    assert.equal(dutch.otherAccount, "NL02BANK0123456789");
    const below = only(movement("260302C5,NTRFNL02BANK0123456789\r\nADA BYRD", "BILL 12")).entries[0];
    assert.deepEqual([below?.name, below?.otherAccount, below?.reference], ["ADA BYRD", "NL02BANK0123456789", ""]);
    const other = details("/RTRN/MS03//CNTP/NL02/BANKNL2A/ADA BYRD///REMI/USTD//BILL 12/");
    assert.deepEqual([other.name, other.otherAccount, other.otherBank], ["ADA BYRD", "NL02", "BANKNL2A"]);
    assert.deepEqual([other.memo, other.returned], ["BILL 12", { reason: "MS03", text: "" }]);
    const structured = details("/TRTP/SEPA/IBAN/NL02/BIC/BANKNL2A/NAME/ADA/REMI/STRD/CUR/9001/MARF/M-1");
    assert.deepEqual([structured.reference, structured.memo, structured.mandate], ["9001", "", "M-1"]);
  });

  test("has no form, and is kept as it stands", () => {
    const full = `${"BILL 12 ".repeat(8)}B`;
    assert.equal(full.length, 65);
    assert.equal(details(`${full}\r\nILL 13   \r\n   \r\n 14:26`).memo, `${"BILL 12 ".repeat(8)}BILL 13 14:26`);
    assert.equal(details("paid on the day\r\n:26:37 late").memo, "paid on the day :26:37 late");
    assert.equal(details("0123456789 BILL?00").memo, "0123456789 BILL?00");
  });
});

describe("what is wrong in a statement is named with its line", () => {
  const fine = movement("260302C5,NTRF");
  // prettier-ignore
  const faulty: readonly (readonly [string, string, readonly string[], number])[] = [
    ["an empty file",                    "",                                              ["1 error "],                     0],
    ["another format",                   "<Document/>\n:2 0:",                            ["1 error "],                     0],
    ["a movement that is none",          statement(movement("C5,NTRF")),                  ["5 error C5,NTRF"],              0],
    ["an amount that is none",           statement(movement("260302C5,3,1NTRF")),         ["5 error 5,3,1"],                0],
    ["more digits than there are",       statement(movement("260302C5,123NTRF")),         ["5 error 5,123"],                0],
    ["balances that do not agree",       statement(fine),                                 ["1 warning 1.00"],               1],
    ["a balance that is none",           statement("", { closing: ":62F:EUR1,00" }),      ["5 error EUR1,00"],              0],
    ["a currency that there is not",     statement(fine, { closing: "" }).replace("EUR", "XYZ"), ["4 error XYZ"],           1],
    ["a balance of no currency",         statement("", { closing: ":62F:C260331XYZ1," }), ["5 error XYZ"],                  0],
    ["no currency",                      ":20:A\n:25:7\n:61:260302C5,NTRF",               ["1 warning 60F"],                1],
    ["no account",                       ":20:A\n:34F:EUR0,\n:61:260302C5,NTRF",          ["1 error 25"],                   1],
    ["an account named twice",           statement(`${fine}:25:7\r\n`, { closing: "" }),  ["6 error 7"],                    1],
  ];
  for (const [what, text, expected, count] of faulty) {
    test(what, () => {
      const { entries, said } = read(text);
      assert.deepEqual([said, entries.length], [expected, count]);
    });
  }
});
