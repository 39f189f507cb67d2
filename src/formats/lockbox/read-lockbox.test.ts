import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { lineOf } from "#formats/testing/fixed-lines";
import { readProfile, type LockboxProfile } from "./profile.ts";
import { readLockbox } from "./read-lockbox.ts";
import { usual } from "./usual.ts";

// No file of a bank was seen: these are made from the layout alone.

const header = lineOf({ 1: "1", 2: "01", 4: "HARBOR SUP", 14: "0121042882", 24: "260304", 30: "0815" });
const service = lineOf({ 1: "2", 2: "HARBOR SUP", 12: "0121042882", 32: "400", 35: "080", 38: "0080", 42: "1" });
const opening = (lockbox: string, batch = "001", on = "260303") =>
  lineOf({ 1: "5", 2: batch, 5: "000", 8: lockbox, 15: on, 21: "HARBOR SUP", 31: "0121042882" });

type Check = { item: string; cents: string; number?: string; routing?: string; account?: string; batch?: string };
const check = ({ item, cents, number = "", routing = "", account = "", batch = "001" }: Check) =>
  lineOf({
    ...{ 1: "6", 2: batch, 5: item, 8: "0004711", 15: "260303", 41: cents.padStart(10, "0") },
    ...{ 51: routing, 59: account, 69: number },
  });
const overflow = (item: string, sequence: string, [invoice, cents = ""]: readonly [string, string?]) =>
  lineOf({
    1: "4",
    2: "001",
    5: item,
    8: "6",
    9: sequence,
    11: invoice,
    21: cents && cents.padStart(10, "0"),
    61: "C-77",
  });
const batchEnd = (count: string, cents: string, batch = "001") =>
  lineOf({ 1: "7", 2: batch, 8: "0004711", 15: "260303", 21: count, 24: cents.padStart(10, "0") });
const lockboxEnd = (count: string, cents: string, lockbox = "0004711") =>
  lineOf({ 1: "8", 8: lockbox, 15: "260303", 21: count, 24: cents.padStart(10, "0") });
const fileEnd = (count: string) => lineOf({ 1: "9", 2: count });

const first = check({
  item: "001",
  cents: "125000",
  number: "000000010023",
  routing: "12104288",
  account: "0000055110",
});
const second = check({ item: "002", cents: "7505", number: "98" });
const whole = [
  ...[header, service, opening("0004711"), first, overflow("001", "01", ["0000012345", "100000"])],
  ...[overflow("001", "02", ["INV-9", "25000"]), second, batchEnd("002", "132505"), lockboxEnd("002", "132505")],
  fileEnd("000010"),
];

function read(lines: readonly string[], profile?: LockboxProfile) {
  const { records, faults } = readLockbox(Buffer.from(lines.join("\r\n")), profile);
  const said = faults.map(({ line, severity, because }) => `${line} ${severity} ${because}`);
  return { ...records, checks: records.deposits.flatMap(({ checks }) => checks), said };
}

function profileOf(value: object): LockboxProfile {
  const made = readProfile({ name: "of a bank", ...value }, usual.records);
  return made.ok ? made.profile : assert.fail(JSON.stringify(made.faults));
}

/** The whole file with one line of it otherwise. */
const otherwise = (at: number, ...lines: readonly string[]) => whole.toSpliced(at, 1, ...lines);

describe("the file of a lockbox", () => {
  test("says which checks came, and what they pay", () => {
    const { deposits, on, time, destination, origin, profile, said } = read(whole);
    assert.deepEqual(said, []);
    assert.deepEqual(
      { on, time, destination, origin, profile },
      {
        ...{ on: "2026-03-04", time: "0815", destination: "HARBOR SUP", origin: "0121042882", profile: "usual" },
      },
    );
    const told = { batch: "001", on: "2026-03-03" };
    assert.deepEqual(deposits, [
      {
        ...{ line: 3, lockbox: "0004711", on: "2026-03-03", total: "1325.05" },
        checks: [
          {
            ...{ line: 4, item: "001", amount: "1250.00", number: "000000010023", routing: "12104288" },
            ...{ ...told, account: "0000055110" },
            invoices: [
              { line: 5, number: "0000012345", amount: "1000.00", customer: "C-77" },
              { line: 6, number: "INV-9", amount: "250.00", customer: "C-77" },
            ],
          },
          { line: 7, item: "002", amount: "75.05", number: "98", routing: "", account: "", ...told, invoices: [] },
        ],
      },
    ]);
  });

  test("is read at 80 columns, 94, 104, without the blanks at its ends, and in one line", () => {
    const plain = read(whole).deposits;
    for (const width of [94, 104]) assert.deepEqual(read(whole.map((line) => line.padEnd(width))).deposits, plain);
    assert.deepEqual(read(whole.map((line) => line.trimEnd())).deposits, plain);
    const inOne = readLockbox(Buffer.from(whole.join("")));
    assert.deepEqual(inOne.faults, []);
    assert.deepEqual(
      inOne.records.deposits[0]?.checks.map(({ amount }) => amount),
      ["1250.00", "75.05"],
    );
    for (const end of ["\n", "\r", "\r\n\r\n"]) {
      const { records, faults } = readLockbox(Buffer.from(`\u{feff}${whole.join(end)}${end}\u001a`));
      assert.deepEqual([faults.length, records.deposits[0]?.total], [0, "1325.05"]);
    }
  });

  test("that has more in its lines than the profile knows says so once", () => {
    const { said } = read(whole.map((line) => `${line}MORE`));
    assert.deepEqual(said, [
      "1 warning What stands behind character 80 is left out: the profile does not say what it is.",
    ]);
  });

  test("may be filled up with nines", () => {
    assert.deepEqual(read([...whole, "9".repeat(80), "9".repeat(80)]).said, []);
  });

  test("has deposits of several lockboxes, and batches of one", () => {
    const { deposits, said } = read([
      ...[header, opening("0004711"), first, batchEnd("001", "125000")],
      ...[opening("0004711", "002"), check({ item: "001", cents: "100", batch: "002" }), batchEnd("001", "100", "002")],
      ...[
        lockboxEnd("002", "125100"),
        opening("0000815"),
        second,
        batchEnd("001", "7505"),
        lockboxEnd("001", "7505", "815"),
      ],
      fileEnd("000013"),
    ]);
    assert.deepEqual(said, []);
    assert.deepEqual(
      deposits.map(({ lockbox, total, checks }) => [lockbox, total, checks.length]),
      [
        ["0004711", "1251.00", 2],
        ["0000815", "75.05", 1],
      ],
    );
  });

  test("may open a lockbox once for several batches, or leave it to the checks", () => {
    const again = [header, opening("0004711"), first, batchEnd("001", "125000"), second, batchEnd("001", "7505")];
    const { deposits, said } = read([...again, lockboxEnd("002", "132505"), fileEnd("000008")]);
    assert.deepEqual([said, deposits.length, deposits[0]?.total], [[], 1, "1325.05"]);
    const bare = profileOf({ leavesOut: [1, 7, 8, 9] });
    assert.deepEqual(read([first, second], bare).said, []);
    assert.equal(read([first, second], bare).deposits[0]?.lockbox, "0004711");
  });

  test("may count all lockboxes at its end", () => {
    const { said } = read([
      ...[header, opening("0004711"), first, batchEnd("001", "125000")],
      ...[
        opening("0000815"),
        second,
        batchEnd("001", "7505"),
        lockboxEnd("002", "132505", "0000000"),
        fileEnd("000009"),
      ],
    ]);
    assert.deepEqual(said, []);
  });
});

describe("an overflow", () => {
  test("may stand before its check, where it says which that is", () => {
    const before = [
      header,
      service,
      opening("0004711"),
      overflow("001", "01", ["A", "125000"]),
      first,
      overflow("002", "01", ["B", "7505"]),
    ];
    const { checks, said } = read([...before, second, ...whole.slice(-3, -1), fileEnd("000010")]);
    assert.deepEqual(said, []);
    assert.deepEqual(
      checks.map(({ invoices }) => invoices.map(({ number }) => number)),
      [["A"], ["B"]],
    );
  });
  test("without a number belongs to the check before it, or where the profile says so behind it", () => {
    const nameless = [overflow("", "01", ["A", "125000"]), first, overflow("000", "01", ["B", "7505"]), second];
    const lines = [header, opening("0004711"), ...nameless, ...whole.slice(-3, -1), fileEnd("000009")];
    const numbers = ({ checks }: ReturnType<typeof read>) =>
      checks.map(({ invoices }) => invoices.map(({ number }) => number));
    const before = read(lines, profileOf({ overflow: "before" }));
    assert.deepEqual([before.said, numbers(before)], [[], [["A"], ["B"]]]);
    const after = read(lines);
    assert.deepEqual(numbers(after), [["B"], []]);
    assert.ok(after.said.includes("3 error The overflow belongs to no check of its batch."));
  });
  test("of no check of its batch is an error, and one that is not the next a warning", () => {
    assert.deepEqual(
      read(otherwise(5, overflow("009", "01", ["X"]))).said.filter((fault) => fault.startsWith("6")),
      ["6 error The overflow belongs to no check of its batch."],
    );
    assert.ok(
      read(otherwise(5, overflow("001", "04", ["X", "25000"]))).said.includes(
        "6 warning The overflow is not the next of item 001: the one before it is number 1.",
      ),
    );
  });
  test("may count from nought", () => {
    const lines = otherwise(4, overflow("001", "00", ["0000012345", "100000"])).with(
      5,
      overflow("001", "01", ["INV-9", "25000"]),
    );
    assert.deepEqual(read(lines).said, []);
  });
  test("may hold several invoices, and say which is the last", () => {
    const profile = profileOf({
      records: {
        6: { item: "5-7", batch: "2-4", amount: "41-50", invoices: { number: "51-58", amount: "59-66" } },
        4: {
          ...{ item: "5-7", batch: "2-4", last: 8 },
          invoices: { number: "11-18", amount: "19-26", discount: "27-30", times: 3, every: 20 },
        },
      },
    });
    const paying = lineOf({ 1: "6001001", 41: "0000009000", 51: "00000017", 59: "00004000" });
    const more = (last: string) =>
      lineOf({
        1: `4001001${last}`,
        11: "INV-1",
        19: "000030000100",
        31: "00000000",
        39: "00000000",
        51: "INV-3",
        59: "000020000000",
      });
    const { checks, said } = read(
      [
        header,
        opening("0004711"),
        paying,
        more("9"),
        batchEnd("001", "9000"),
        lockboxEnd("001", "9000"),
        fileEnd("000007"),
      ],
      profile,
    );
    assert.deepEqual(said, []);
    assert.deepEqual(checks[0]?.invoices, [
      { line: 3, number: "00000017", amount: "40.00" },
      { line: 4, number: "INV-1", amount: "30.00", discount: "1.00" },
      { line: 4, number: "INV-3", amount: "20.00", discount: "0.00" },
    ]);
    const open = read([opening("0004711"), paying, more("0")], profile);
    assert.ok(open.said.includes("2 warning None of the check's overflows says that it is the last."));
  });
});

describe("what does not agree in a lockbox's file is told by its line", () => {
  // prettier-ignore
  const wrong: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["the total of a batch", otherwise(7, batchEnd("002", "132506")), [
      "8 error The total of the batch does not agree: what stands above adds up to 1325.05.",
    ]],
    ["the total of a lockbox", otherwise(8, lockboxEnd("002", "99")), [
      "9 error The total of the lockbox does not agree: what stands above adds up to 1325.05.",
    ]],
    ["counts", [...whole.slice(0, 7), batchEnd("003", "132505"), lockboxEnd("001", "132505"), fileEnd("000099")], [
      "8 warning The number of checks of the batch does not agree: there are 2.",
      "9 warning The number of checks does not agree: there are 2.",
      "10 warning The number of records does not agree: there are 10.",
    ]],
    ["an amount that is none", otherwise(6, check({ item: "002", cents: "75.05" })), [
      "7 error Characters 41 to 50 are to be a number.",
      "8 error The total of the batch does not agree: what stands above adds up to 1250.00.",
    ]],
    ["a check of another batch", otherwise(6, check({ item: "002", cents: "7505", batch: "044" })), [
      "7 warning The record is of batch 044, and stands in batch 001.",
    ]],
    ["two checks of one number", otherwise(6, check({ item: "001", cents: "7505" })), [
      "7 error Another check of the batch has this item number.",
    ]],
    ["invoices that are not what the check pays", otherwise(5, overflow("001", "02", ["INV-9", "25001"])), [
      "4 warning The invoices of the check add up to 1250.01.",
    ]],
    ["a day that is none", otherwise(2, opening("0004711", "001", "260231")), [
      "3 warning This is no day: it is written yymmdd.",
    ]],
    ["a batch that does not end", whole.toSpliced(7, 1), [
      "3 error The batch does not end: no record 7 closes it.",
      "9 warning The number of records does not agree: there are 9.",
    ]],
    ["a lockbox that does not end", whole.toSpliced(8, 1), [
      "3 error The lockbox does not end: no record 8 says its total.",
      "9 warning The number of records does not agree: there are 9.",
    ]],
    ["a file without its ends", whole.slice(1, -1), [
      "1 error The file does not begin: it has no record 1.",
      "8 error The file does not end: it has no record 9.",
    ]],
    ["what stands behind the end", [...whole, first], ["11 error The record stands behind the end of the file."]],
    ["what is no record", otherwise(1, "HELLO"), ["2 error A record begins with one of 1, 2, 4, 5, 6, 7, 8 and 9."]],
    ["a routing number", otherwise(6, lineOf({ 1: "6001002", 31: "0121042883", 41: "0000007505" })), [
      "7 warning The routing number's check digit is wrong.",
    ]],
    ["an empty file", [], [
      "1 error The file does not begin: it has no record 1.",
      "1 error The file does not end: it has no record 9.",
    ]],
  ];
  for (const [what, lines, said] of wrong) test(what, () => assert.deepEqual(read(lines).said, said));

  test("and what can be read is read", () => {
    const { deposits, checks } = read(otherwise(6, check({ item: "002", cents: "75.05" })));
    assert.deepEqual([deposits[0]?.total, checks.map(({ amount }) => amount)], ["1325.05", ["1250.00", null]]);
  });
});

describe("the MICR line of a check", () => {
  test("is what stands behind the amount, or else before it", () => {
    const before = lineOf({ 1: "6001002", 21: "0000055110", 31: "0121042882", 41: "0000007505", 69: "000000000098" });
    const { checks } = read(otherwise(6, before));
    assert.deepEqual(
      checks.map(({ number, routing, account }) => [number, routing, account]),
      [
        ["000000010023", "12104288", "0000055110"],
        ["000000000098", "121042882", "0000055110"],
      ],
    );
  });
  test("is empty where it is blank or noughts alone", () => {
    const zeros = check({
      item: "002",
      cents: "7505",
      number: "000000000000",
      routing: "00000000",
      account: "0000000000",
    });
    for (const blank of [second.replace("98", "  "), zeros]) {
      const { number, routing, account } = read(otherwise(6, blank)).checks[1] ?? assert.fail();
      assert.deepEqual([number, routing, account], ["", "", ""]);
    }
  });
});
