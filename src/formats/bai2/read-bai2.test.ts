import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readBai2 } from "./read-bai2.ts";

function read(lines: readonly string[]) {
  const { records, faults } = readBai2(Buffer.from(lines.join("\r\n")));
  const accounts = records.groups.flatMap((group) => group.accounts);
  return { records, accounts, entries: accounts.flatMap(({ entries }) => entries), faults };
}

const said = (lines: readonly string[]) => read(lines).faults.map(({ line, severity }) => `${line} ${severity}`);

/** A file of one account with these movements, closed by the sums that are given. */
function file(movements: readonly string[], { sum, head = "03,0123,USD,010,+100,,/" }: { sum: number; head?: string }) {
  const records = movements.length + 2;
  return [
    "01,BANK,ME,260303,2400,7,,,2/",
    "02,ME,BANK,1,260302,2359,USD,2/",
    head,
    ...movements,
    `49,${sum},${records}/`,
    `98,${sum},1,${records + 2}/`,
    `99,${sum},1,${records + 4}/`,
  ];
}

describe("a bank's report", () => {
  test("says its balances and movements, by the account", () => {
    const lines = file(["16,174,12345,0,BREF,CREF,PAYMENT, OF ACME/"], {
      sum: 12_345 + 100 - 5,
      head: "03,0123,,010,+100,,,015,-5,2,V,260304,0830/",
    });
    const { records, accounts, faults } = read(lines);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      [records.sender, records.on, records.time, records.id, records.groups[0]?.asOf, records.groups[0]?.on],
      ["BANK", "2026-03-03", "24:00", "7", "2", "2026-03-02"],
    );
    assert.deepEqual(accounts, [
      {
        ...{ line: 3, account: "0123", currency: "USD", opening: "1.00", closing: "-0.05" },
        summaries: [
          { code: "010", amount: "1.00", count: null, funds: null },
          { code: "015", amount: "-0.05", count: 2, funds: { type: "V", on: "2026-03-04", time: "08:30" } },
        ],
        entries: [
          {
            ...{ line: 4, code: "174", amount: "123.45", debit: false, funds: { type: "0" } },
            ...{ bankRef: "BREF", customerRef: "CREF", text: "PAYMENT, OF ACME" },
          },
        ],
      },
    ]);
  });

  test("has as many fields as the way says in which money can be used", () => {
    const { entries, faults } = read(
      file(
        [
          "16,475,100,S,10,20,70,B1,C1,SEVERAL/",
          "16,475,100,D,3,0,10,1,20,2,70,B2,C2,MANY/",
          "16,475,100,V,260305,,B3,C3,THEN/",
          "16,475,100,Z,B4,C4,UNKNOWN/",
          "16,475,100,,B5,C5,NOTHING SAID/",
        ],
        { sum: 600 },
      ),
    );
    const parts = ([a, b, c]: number[]) =>
      [a, b, c].map((days, at) => ({ days, amount: ["0.10", "0.20", "0.70"][at] }));
    assert.deepEqual(faults, []);
    assert.deepEqual(
      entries.map(({ funds, bankRef, text }) => [funds, bankRef, text]),
      [
        [{ type: "S", parts: parts([0, 1, 2]) }, "B1", "SEVERAL"],
        [{ type: "D", parts: parts([0, 1, 2]) }, "B2", "MANY"],
        [{ type: "V", on: "2026-03-05", time: null }, "B3", "THEN"],
        [{ type: "Z" }, "B4", "UNKNOWN"],
        [null, "B5", "NOTHING SAID"],
      ],
    );
    assert.ok(entries.every(({ debit }) => debit === true));
  });

  test("goes on in further lines, where it likes to", () => {
    const { accounts, entries, faults } = read([
      "01,BANK,ME,260303,0800,7,80,1,2/",
      "02,ME,BANK,1,260302,,,2/",
      "03,0123,USD,010,100/",
      "88,,,015,200,,/",
      "16,195,5000,S,1000/",
      "88,1500,2500,REF/",
      "88,MINE,WIRE 1/2, FROM A/B",
      "88,AND MORE/",
      "49,5300,7/",
      "98,5300,1,9/",
      "99,5300,1,11/",
    ]);
    assert.deepEqual(faults, []);
    assert.deepEqual([accounts[0]?.opening, accounts[0]?.closing], ["1.00", "2.00"]);
    const [entry] = entries;
    assert.deepEqual(
      [entry?.funds?.parts?.map(({ amount }) => amount), entry?.bankRef, entry?.customerRef, entry?.text],
      [["10.00", "15.00", "25.00"], "REF", "MINE", "WIRE 1/2, FROM A/B AND MORE"],
    );
  });

  test("is of its account's currency, with as many digits as that has", () => {
    const { entries } = read(file(["16,174,1234,,,,"], { sum: 1234, head: "03,0123,JPY/" }));
    assert.equal(entries[0]?.amount, "1234");
    const { accounts, faults } = read(file([], { sum: 100, head: "03,0123,XYZ,010,100,,/" }));
    assert.deepEqual([accounts[0]?.currency, accounts[0]?.opening], ["USD", "1.00"]);
    assert.deepEqual(
      faults.map(({ line, at }) => [line, at]),
      [[3, "XYZ"]],
    );
  });

  test("may have several files, groups and accounts one behind the other", () => {
    const one = file(["16,174,1,,,,A"], { sum: 101 });
    const { records, entries, faults } = read([...one, ...one.map((line) => line.replace(",A", ",B"))]);
    assert.deepEqual([records.groups.length, entries.map(({ text }) => text), faults], [2, ["A", "B"], []]);
  });
});

describe("what is wrong in it is named with its line", () => {
  const good = file(["16,174,50,,,,A/", "16,475,25,,,,B/"], { sum: 175 });
  const without = (code: string) => good.filter((line) => !line.startsWith(code));
  const instead = (code: string, text: string) => good.map((line) => (line.startsWith(code) ? text : line));

  // prettier-ignore
  const faulty: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["an empty file",                        [""],                                 ["1 error"]],
    ["another format",                       ["hello", "world"],                   ["1 error", "2 error", "1 error"]],
    ["an account's sum",                     instead("49", "49,176,4/"),           ["6 error", "7 error", "8 error"].slice(0, 2)],
    ["a group's sum",                        instead("98", "98,999,1,6/"),         ["7 error", "8 error"]],
    ["the file's sum",                       instead("99", "99,1,1,8/"),           ["8 error"]],
    ["counts of records",                    instead("49", "49,175,9/"),           ["6 warning"]],
    ["counts of accounts",                   instead("98", "98,175,3,6/"),         ["7 warning"]],
    ["an account that does not end",         without("49"),                        ["3 error", "6 warning", "7 warning"]],
    ["a file that breaks off",               good.slice(0, 5),                     ["3 error", "2 error", "1 error"]],
    ["a movement outside of an account",     [...good.slice(0, 2), "16,174,5,,,,/", ...good.slice(2)], ["3 error", "8 warning", "9 warning"]],
    ["a second end",                         [...good.slice(0, 6), "49,175,4/", ...good.slice(6)], ["7 error", "8 warning", "9 warning"]],
    ["a line that continues nothing",        ["88,A/", ...good],                   ["1 error"]],
    ["a record of no known code",            [...good.slice(0, 4), "17,1/", ...good.slice(4)], ["5 error", "7 warning", "8 warning", "9 warning"]],
    ["an amount with a point",               instead("16,475", "16,475,2.5,,,,/"), ["5 error", "6 error"]],
    ["a movement without an amount",         instead("16,475", "16,475,,,,,/"),    ["5 error", "6 error"]],
    ["a type code of two digits",            instead("16,475", "16,47,25,,,,/"),   ["5 error"]],
    ["an unknown way to use money",          instead("16,475", "16,475,25,Q,,,/"), ["5 error"]],
    ["a day that there is not",              instead("02", "02,ME,BANK,1,260230,,,2/"), ["2 error"]],
    ["a sum that is left out",               instead("49", "49,,4/"),              ["6 error"]],
  ];
  for (const [what, lines, expected] of faulty) {
    test(what, () => assert.deepEqual(said(lines), expected));
  }

  test("where nothing is wrong, nothing is said", () => assert.deepEqual(said(good), []));
});
