import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { fileWith } from "#formats/testing/x12-file";
import { read823 } from "./read-823.ts";

// No 823 of a bank is public. These are made from the order of its segments, DEP, BAT, BPR, RMR, IT1 and SAC, alone.

function read(...segments: string[]) {
  const { records, faults } = read823(fileWith(["823", ...segments]));
  return { deposits: records.deposits, checks: records.deposits.flatMap(({ checks }) => checks), faults };
}

const dep = "DEP*7021*20260304*1630*D-9*01*091000019*DA*9876";
const check = (amount: string) => `BPR*I*${amount}*C*CHK**01*021000021*DA*123456*******20260303`;

describe("a deposit of a lockbox", () => {
  test("has batches of checks, and each check the invoices that it pays", () => {
    const { deposits, faults } = read(
      ...["N1*LB*FIRST BANK", dep, "AMT*TP*1150", "QTY*41*2", "BAT*20260304*1600*B-1", "AMT*BT*1150"],
      ...[
        check("1000"),
        "REF*CK*0001001",
        "TRN*1*77",
        "N1*PR*ACME TOOL CO",
        "RMR*IV* 0012 **600*620*20",
        "IT1*1",
        "SAC*A*C310",
      ],
      ...["REF*PO*1", "RMR*IV*0013**400", check("150"), "TRN*1*1002"],
    );
    assert.deepEqual(faults, []);
    const invoice = { qualifier: "IV", action: "", adjustments: [], references: [] };
    const drawn = { routing: "021000021", account: "123456", on: "2026-03-03", batch: "B-1" };
    assert.deepEqual(deposits, [
      {
        ...{ line: 5, lockbox: "7021", on: "2026-03-04", time: "16:30", number: "D-9", routing: "091000019" },
        ...{ account: "9876", currency: "USD", total: "1150.00" },
        checks: [
          {
            ...{ line: 10, amount: "1000.00", number: "0001001", ...drawn, payer: "ACME TOOL CO" },
            invoices: [
              { ...invoice, line: 14, number: "0012", amount: "600.00", invoiced: "620.00", discount: "20.00" },
              { ...invoice, line: 18, number: "0013", amount: "400.00", invoiced: null },
            ],
          },
          { line: 19, amount: "150.00", number: "1002", ...drawn, payer: "", invoices: [] },
        ],
      },
    ]);
  });

  test("may have checks outside of batches, and follow another", () => {
    const { deposits, checks, faults } = read(
      ...[
        dep,
        "AMT*TP*5",
        check("5"),
        dep.replace("7021", "7022"),
        "AMT*TP*7",
        "BAT*20260304**B",
        check("4"),
        check("3"),
      ],
    );
    assert.deepEqual(
      deposits.map(({ lockbox, total, checks }) => [lockbox, total, checks.length]),
      [
        ["7021", "5.00", 1],
        ["7022", "7.00", 2],
      ],
    );
    assert.deepEqual([checks.map(({ batch }) => batch), faults], [["", "B", "B"], []]);
  });

  test("was written otherwise before version 3030", () => {
    const { checks, faults } = read(
      ...[dep, "AMT*TP*12", "BAT*20260304**B", "BPS*CHK*12*I********555*260303", "REF*CK*9", "RMT*IV*0012*12"],
    );
    assert.deepEqual(
      checks.map(({ amount, number, account, on }) => [amount, number, account, on]),
      [["12.00", "9", "555", "2026-03-03"]],
    );
    assert.deepEqual(
      [checks[0]?.invoices.map(({ number, amount }) => [number, amount]), faults],
      [[["0012", "12.00"]], []],
    );
  });
});

describe("what is wrong in a deposit is named with its line", () => {
  // prettier-ignore
  const faulty: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["a total that is not what its checks are",  [dep, "AMT*TP*9", check("5")],                      ["4 9.00 error"]],
    ["a batch that is not what its checks are",  [dep, "AMT*TP*5", "BAT*20260304**B", "AMT*BT*6", check("5")], ["6 6.00 error"]],
    ["a check that pays less than its invoices", [dep, "AMT*TP*5", check("5"), "RMR*IV*1**6"],       ["6 5.00 warning"]],
    ["a check without an amount",                [dep, "AMT*TP*5", check("")],                       ["6 BPR error"]],
    ["a deposit without a total",                [dep, check("5")],                                  ["4 DEP 7021 error"]],
    ["a deposit that lists no checks",           [dep, "AMT*TP*5"],                                  ["4 5.00 warning"]],
    ["a day that there is not",                  [dep.replace("0304", "0230"), "AMT*TP*5", check("5")], ["4 20260230 error"]],
    ["no deposit",                               ["N1*LB*FIRST BANK"],                               ["3 ST 0001 warning"]],
  ];
  for (const [what, segments, expected] of faulty) {
    test(what, () => {
      const { faults } = read(...segments);
      assert.deepEqual(
        faults.map(({ line, at, severity }) => `${line} ${at} ${severity}`),
        expected,
      );
    });
  }
});
