import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readNacha } from "./read-nacha.ts";
import { writeNacha } from "./write-nacha.ts";

const entry = { code: "27", routing: "121042882", account: "5511", amount: "123.45", id: "C-77", name: "Ada Byrd" };
const batch = {
  ...{
    sec: "PPD",
    company: "Harbor Supply",
    companyId: "1234567890",
    description: "PAYMENT",
    effectiveOn: "2026-03-05",
  },
  ...{ originator: "23138010", entries: [entry] },
};
const file = {
  ...{ destination: "231380104", origin: "1234567890", destinationName: "First Bank", originName: "Harbor" },
  ...{ on: "2026-03-04", time: "0830", idModifier: "A", batches: [batch] },
};

function written(value: object): string {
  const made = writeNacha(value);
  return "text" in made ? made.text : assert.fail(JSON.stringify(made.faults));
}

/** Where what is to be written is wrong. */
function wrongIn(value: object): readonly string[] {
  const made = writeNacha(value);
  return "faults" in made ? made.faults.map(({ at }) => at) : assert.fail("it was written");
}

function read(text: string) {
  const { records, faults } = readNacha(Buffer.from(text));
  const said = faults.map(({ line, severity, because }) => `${line} ${severity} ${because}`);
  return { records, entries: records.batches.flatMap(({ entries }) => entries), said };
}

const lines = (text: string) => text.split("\r\n").filter((line) => line !== "");

describe("a file that is written", () => {
  const several = {
    ...file,
    batches: [
      { ...batch, entries: [entry, { ...entry, code: "37", amount: "0.01", addendum: "RMR*IV*7" }] },
      {
        ...batch,
        sec: "CCD",
        entries: Array.from({ length: 9 }, () => ({ ...entry, code: "22", amount: "99999999.99" })),
      },
      { ...batch, sec: "TEL", description: "REVERSAL", entries: [{ ...entry, code: "22", discretionary: "S" }] },
      {
        ...batch,
        sec: "WEB",
        entries: [
          { ...entry, code: "28", amount: "0.00", discretionary: "R" },
          { ...entry, code: "22", discretionary: "S" },
        ],
      },
    ],
  };

  test("has records of 94 characters in blocks of ten, each ended by CR and LF", () => {
    for (const some of [file, several]) {
      const records = written(some).split("\r\n");
      assert.equal(records.pop(), "");
      assert.ok(records.every((record) => record.length === 94));
      assert.equal(records.length % 10, 0);
    }
    assert.equal(lines(written(file)).length, 10);
    assert.equal(lines(written(several)).length, 30);
  });

  test("is laid out as the rules lay it out", () => {
    // prettier-ignore
    assert.deepEqual(lines(written(file)).slice(0, 6), [
      "101 23138010412345678902603040830A094101First Bank             Harbor                         ",
      "5225Harbor Supply                       1234567890PPDPAYMENT         260305   1231380100000001",
      "6271210428825511             0000012345C-77           Ada Byrd                0231380100000001",
      "822500000100121042880000000123450000000000001234567890                         231380100000001",
      "9000001000001000000010012104288000000012345000000000000                                       ",
      "9".repeat(94),
    ]);
  });

  test("says when it is read what it was made of", () => {
    const { records, entries, said } = read(written(several));
    assert.deepEqual(said, []);
    assert.deepEqual(
      [records.destination, records.origin, records.on, records.time, records.idModifier],
      ["231380104", "1234567890", "2026-03-04", "0830", "A"],
    );
    assert.deepEqual(
      records.batches.map(({ sec, serviceClass, description, effectiveOn, number }) => [
        sec,
        serviceClass,
        description,
        effectiveOn,
        number,
      ]),
      [
        ["PPD", "225", "PAYMENT", "2026-03-05", "0000001"],
        ["CCD", "220", "PAYMENT", "2026-03-05", "0000002"],
        ["TEL", "220", "REVERSAL", "2026-03-05", "0000003"],
        ["WEB", "200", "PAYMENT", "2026-03-05", "0000004"],
      ],
    );
    const wanted = several.batches.flatMap((some) => some.entries as readonly (typeof entry)[]);
    assert.deepEqual(
      entries.map(({ code, routing, account, amount, id, name }) => ({ code, routing, account, amount, id, name })),
      wanted.map(({ code, routing, account, amount, id, name }) => ({ code, routing, account, amount, id, name })),
    );
    assert.deepEqual(
      entries.map(({ trace }) => trace),
      wanted.map((_, at) => `23138010${String(at + 1).padStart(7, "0")}`),
    );
    assert.deepEqual(
      entries[1]?.addenda.map(({ type, text }) => [type, text.slice(0, 8)]),
      [["05", "RMR*IV*7"]],
    );
  });

  // prettier-ignore
  const refused: readonly (readonly [string, object, string])[] = [
    ["a wrong check digit",                  { entries: [{ ...entry, routing: "121042883" }] },              "batches.0.entries.0"],
    ["a sum with a third digit",             { entries: [{ ...entry, amount: "1.234" }] },                   "batches.0.entries.0.amount"],
    ["a sum below nothing",                  { entries: [{ ...entry, amount: "-1.00" }] },                   "batches.0.entries.0.amount"],
    ["a sum that is too long",               { entries: [{ ...entry, amount: "100000000.00" }] },            "batches.0.entries.0.amount"],
    ["no money that is no trial",            { entries: [{ ...entry, amount: "0.00" }] },                    "batches.0.entries.0"],
    ["a trial with money",                   { entries: [{ ...entry, code: "28" }] },                        "batches.0.entries.0"],
    ["letters beyond ASCII",                 { entries: [{ ...entry, name: "Müller" }] },                    "batches.0.entries.0.name"],
    ["a name that is too long",              { entries: [{ ...entry, name: "A".repeat(23) }] },              "batches.0.entries.0.name"],
    ["a line's end within a name",           { entries: [{ ...entry, name: "A\n6" }] },                      "batches.0.entries.0.name"],
    ["a code that is not written",           { entries: [{ ...entry, code: "26" }] },                        "batches.0.entries.0.code"],
    ["a class that is not written",          { sec: "CTX" },                                                 "batches.0.sec"],
    ["WEB without one or several",           { sec: "WEB" },                                                 "batches.0.entries.0"],
    ["TEL with an addendum",                 { sec: "TEL", entries: [{ ...entry, discretionary: "S", addendum: "A" }] }, "batches.0.entries.0"],
    ["TEL that gives money",                 { sec: "TEL", entries: [{ ...entry, code: "22", discretionary: "S" }] },    "batches.0.entries.0"],
    ["a day that there is not",              { effectiveOn: "2026-02-30" },                                  "batches.0.effectiveOn"],
    ["nobody",                               { entries: [] },                                                "batches.0.entries"],
    ["a field that is not known",            { sender: "me" },                                               "batches.0"],
  ];
  for (const [what, change, at] of refused) {
    test(`is none with ${what}`, () => {
      assert.deepEqual(wrongIn({ ...file, batches: [{ ...batch, ...change }] }), [at]);
    });
  }

  test("is none whose sums are longer than its fields", () => {
    const entries = Array.from({ length: 101 }, () => ({ ...entry, amount: "99999999.99" }));
    assert.deepEqual(wrongIn({ ...file, batches: [{ ...batch, entries }] }), ["batches"]);
  });
});

/** A file whose one entry comes back or is changed by an addendum. */
function answered(addendum: string, { sec = "PPD", code = "26" } = {}): string {
  const [head = "", ...rest] = lines(written(file));
  const control = (record = "") =>
    record.replace(/^(8\d{3})000001|^(9\d{12})00000001/, (_, eight, nine) =>
      eight ? `${eight}000002` : `${nine}00000002`,
    );
  return [
    head,
    rest[0]?.replace("PPD", sec),
    rest[1]?.replace(/^627/, `6${code}`).replace(/0(?=\d{15}$)/, "1"),
    addendum,
    control(rest[2]),
    control(rest[3]),
  ].join("\n");
}

describe("what comes back", () => {
  const trace = "231380100000001";

  test("says why, and of which entry", () => {
    const { entries, said } = read(answered(`799R01${trace}      12104288${"NSF".padEnd(44)}${trace}`));
    assert.deepEqual(said, []);
    assert.deepEqual(entries[0]?.return, {
      code: "R01",
      originalTrace: trace,
      originalRouting: "12104288",
      information: "NSF",
    });
    assert.equal(entries[0]?.debit, true);
  });

  test("of somebody who died says when", () => {
    const { entries } = read(answered(`799R15${trace}26021412104288${" ".repeat(44)}${trace}`));
    assert.equal(entries[0]?.return?.diedOn, "260214");
  });

  test("may be dishonored, and that be contested: each says what it answers", () => {
    const dishonored = read(
      answered(`799R68${trace}      12104288   121042880000009064${"01"}${"LATE".padEnd(21)}${trace}`),
    );
    assert.deepEqual(dishonored.entries[0]?.return, {
      ...{ code: "R68", originalTrace: trace, originalRouting: "12104288", information: "LATE" },
      answers: { returnTrace: "121042880000009", settled: "064", code: "R01" },
    });
    const contested = read(
      answered(`799R73${trace}26030912104288063121042880000009064${"01"}23138010000000406868 ${trace}`),
    );
    assert.deepEqual(contested.entries[0]?.return, {
      ...{ code: "R73", originalTrace: trace, originalRouting: "12104288", information: "" },
      answers: {
        ...{
          returnTrace: "121042880000009",
          settled: "064",
          code: "R01",
          returnedOn: "260309",
          originalSettled: "063",
        },
        ...{ dishonoredTrace: "231380100000004", dishonoredSettled: "068", dishonoredCode: "R68" },
      },
    });
  });

  // prettier-ignore
  const changes: readonly (readonly [string, string, object])[] = [
    ["C01", "99887766",                                { account: "99887766" }],
    ["C02", "231380104",                               { routing: "231380104" }],
    ["C03", "231380104   99887766",                    { routing: "231380104", account: "99887766" }],
    ["C04", "Ada King",                                { name: "Ada King" }],
    ["C05", "37",                                      { transactionCode: "37" }],
    ["C06", "99887766            37",                  { account: "99887766", transactionCode: "37" }],
    ["C07", "23138010499887766         37",            { routing: "231380104", account: "99887766", transactionCode: "37" }],
    ["C09", "C-78",                                    { id: "C-78" }],
    ["C13", "",                                        {}],
  ];
  for (const [code, data, corrected] of changes) {
    test(`may be changed: ${code}`, () => {
      const { entries, said } = read(
        answered(`798${code}${trace}      12104288${data.padEnd(29)}${" ".repeat(15)}${trace}`, { sec: "COR" }),
      );
      assert.deepEqual(said, []);
      assert.deepEqual(entries[0]?.change, {
        code,
        originalTrace: trace,
        originalRouting: "12104288",
        data,
        corrected,
      });
    });
  }
});

describe("what is wrong in a file is named with its line", () => {
  const good = lines(written(file));
  const instead = (at: number, from: string | RegExp, to: string) =>
    good.map((line, number) => (number === at ? line.replace(from, to) : line)).join("\n");

  // prettier-ignore
  const faulty: readonly (readonly [string, string, readonly string[]])[] = [
    ["an empty file",               "",                                           ["1 error", "1 error"]],
    ["another format",              "OFXHEADER:100",                              ["1 warning", "1 error", "1 error", "1 error"]],
    ["a wrong check digit",         instead(2, "121042882", "121042883"),         ["3 error"]],
    ["a batch's sum",               instead(3, "000000012345", "000000012346"),   ["4 error"]],
    ["a batch's hash",              instead(3, "0012104288", "0012104289"),       ["4 error"]],
    ["the file's sum",              instead(4, "000000012345", "000000012346"),   ["5 error"]],
    ["the number of batches",       instead(4, "9000001", "9000002"),             ["5 error"]],
    ["a transaction code",          instead(2, "627", "6A7"),                     ["3 error"]],
    ["an amount with a letter",     instead(2, "0000012345", "00000O2345"),       ["3 error", "4 error", "5 error"]],
    ["a file that breaks off",      good.slice(0, 3).join("\n"),                  ["2 error", "3 error"]],
    ["an entry outside of a batch", [good[0], ...good.slice(2)].join("\n"),       ["2 error", "3 error", "4 error", "4 error", "4 error", "4 error"]],
    ["a short record",              instead(2, /.{20}$/, ""),                      ["3 warning"]],
    ["a record that is too long",   instead(2, /$/, "XYZ"),                        ["3 warning"]],
    ["a header of another kind",    instead(0, "094101", "094201"),                ["1 warning"]],
  ];
  for (const [what, text, expected] of faulty) {
    test(what, () =>
      assert.deepEqual(
        read(text).said.map((said) => said.split(" ", 2).join(" ")),
        expected,
      ),
    );
  }

  test("and of a file in one line, and of one without blanks behind its records, nothing is wrong", () => {
    const inOne = read(good.join(""));
    assert.deepEqual([inOne.entries.length, inOne.said], [1, []]);
    assert.deepEqual(read(good.join("\r\n")).said, []);
  });
});
