import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { fileWith } from "#formats/testing/x12-file";
import { read820 } from "./read-820.ts";

function read(...segments: string[]) {
  const { records, faults } = read820(fileWith(["820", ...segments]));
  const [payment] = records.payments;
  assert.ok(payment);
  return { payment, lines: payment.lines, faults };
}

const said = (...segments: string[]) =>
  read(...segments).faults.map(({ line, at, severity }) => `${line} ${at} ${severity}`);

const bpr = (amount: string) =>
  `BPR*C*${amount}*C*ACH*CTX*01*021000021*DA*123456*1512345678**01*091000019*DA*9876*20260305`;
const acme = ["N1*PR*ACME TOOL CO*91*C-77", "N3*1 MAIN STREET", "REF*VR*9", "N1*PE*HARBOR SUPPLY*92*44"];

describe("a payment", () => {
  test("says who pays whom how much, when, and under which number", () => {
    const { payment, faults } = read(bpr("77.77"), "TRN*1* 0310162359 *1512345678", "REF*AA*EDI6", ...acme);
    assert.deepEqual(faults, []);
    assert.deepEqual(payment, {
      ...{ line: 3, set: "0001", payer: "ACME TOOL CO", payerId: "C-77", payee: "HARBOR SUPPLY", payeeId: "44" },
      ...{ currency: "USD", amount: "77.77", debit: false, handling: "C", method: "ACH", on: "2026-03-05" },
      ...{ routing: "021000021", account: "123456", trace: "0310162359", lines: [], adjustments: [] },
    });
  });

  test("is known again by a reference where it has no trace, and has the day on which it takes effect", () => {
    const { payment } = read("BPR*I*5*D*CHK", "REF*IV*1", "REF*CK*5511", "DTM*097*20260301", "DTM*007*260304", ...acme);
    assert.deepEqual([payment.trace, payment.on, payment.method, payment.debit], ["5511", "2026-03-04", "CHK", true]);
  });

  test("is of who sends the file, where neither payer nor remitter is named", () => {
    assert.equal(read(bpr("1"), "N1*41*SENDER", "N1*RM*REMITTER").payment.payer, "REMITTER");
    assert.equal(read(bpr("1"), "N1*41*SENDER", "N1*PE*US").payment.payer, "SENDER");
  });

  test("is in the currency that it says", () => {
    const { payment, faults } = read("BPR*C*1200*C*FWT", "CUR*PR*JPY", ...acme, "RMR*IV*7**1200");
    assert.deepEqual([payment.currency, payment.amount, payment.lines[0]?.paid, faults], ["JPY", "1200", "1200", []]);
  });
});

describe("the lines of a payment", () => {
  test("say what is paid, what was invoiced, and what is taken off", () => {
    const { lines, faults } = read(
      ...[bpr("1430.5"), ...acme, "ENT*1", "RMR* IV * 0012-A *PO*980*1000*20"],
      ...["REF*PO*4711", "DTM*003*20260201", "RMR*CM*C-5**-49.5", "RMR*IV*13*PP*500*550**01*-50"],
    );
    assert.deepEqual(faults, []);
    const nothing = { party: "", adjustments: [], references: [] };
    assert.deepEqual(lines, [
      {
        ...{ ...nothing, line: 10, qualifier: "IV", reference: "0012-A", action: "PO" },
        ...{ paid: "980.00", invoiced: "1000.00", discount: "20.00" },
        references: [{ qualifier: "PO", reference: "4711" }],
      },
      {
        ...{ ...nothing, line: 13, qualifier: "CM", reference: "C-5", action: "" },
        ...{ paid: "-49.50", invoiced: null, discount: null },
      },
      {
        ...{ ...nothing, line: 14, qualifier: "IV", reference: "13", action: "PP" },
        ...{ paid: "500.00", invoiced: "550.00", discount: null },
        adjustments: [{ line: 14, amount: "-50.00", reason: "01", qualifier: "", reference: "" }],
      },
    ]);
  });

  test("may be of several within the payer's house, and of none", () => {
    const { lines, faults } = read(
      ...[bpr("6"), ...acme, "RMR*IV*1**1", "ENT*1", "NM1*BW*1*Smith*Gary*J***34*1", "N3*888 Drive", "RMR*IV*2**2"],
      ...["ENT*2", "N1*BY*BRANCH 7", "RMR*IV*3**3"],
    );
    assert.deepEqual(
      [lines.map(({ party, paid }) => `${party} ${paid}`), faults],
      [[" 1.00", "Gary J Smith 2.00", "BRANCH 7 3.00"], []],
    );
  });

  test("have adjustments of their own, which are in what they pay", () => {
    const { payment, lines, faults } = read(
      ...[bpr("1050"), ...acme, "ENT*1", "RMR*IK*1**950*1000", "ADX*-50*01*CM*77", "REF*ZZ*OF THE ADJUSTMENT"],
      ...["RMR*IK*2**100*0", "ADX*100*53"],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      lines.map(({ adjustments }) => adjustments.map(({ amount, reason, reference }) => [amount, reason, reference])),
      [[["-50.00", "01", "77"]], [["100.00", "53", ""]]],
    );
    assert.deepEqual([payment.adjustments, lines[0]?.references], [[], []]);
  });

  test("stand beside adjustments that belong to none of them", () => {
    const { payment, faults } = read(bpr("70"), ...acme, "ENT*1", "ADX*-30*CS*CM*C-1", "RMR*IV*1**100");
    assert.deepEqual(faults, []);
    assert.deepEqual(payment.adjustments, [
      { line: 10, amount: "-30.00", reason: "CS", qualifier: "CM", reference: "C-1" },
    ]);
  });

  test("go by the number beside them, where they have none of their own", () => {
    assert.deepEqual(
      read(bpr("1"), ...acme, "RMR***PO*1", "REF*IV*99").lines.map(({ reference }) => reference),
      ["99"],
    );
  });

  test("were written otherwise before version 3030", () => {
    const { payment, lines, faults } = read(
      ...["BPS*PBC*20806.08*I********1234567*960223", "REF*CK*31", "N1*PR*ACME", "LS*A"],
      ...["N1*HH*1", "RMT*IV*0900*8136.13*8200**64*63.87*0", "N1*LI*1", "RMT*IX*809002*63.947*8136.13", "REF*UM*EA"],
      ...["N1*HH*2", "RMT*IV*8221**12669.95", "LE*A"],
    );
    assert.deepEqual([payment.amount, payment.on, payment.trace], ["20806.08", "1996-02-23", "31"]);
    assert.deepEqual(
      lines.map(({ reference, paid, invoiced, discount }) => [reference, paid, invoiced, discount]),
      [
        ["0900", "8136.13", "8200.00", "63.87"],
        ["8221", "12669.95", "12669.95", null],
      ],
    );
    assert.deepEqual(faults, []);
  });
});

describe("what is wrong in a payment is named with its line", () => {
  // prettier-ignore
  const faulty: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["an amount that is not what its lines pay", [bpr("10"), ...acme, "RMR*IV*1**9"],                 ["4 10.00 warning"]],
    ["lines that only agree with adjustments",   [bpr("8"), ...acme, "RMR*IV*1**9", "ADX*-1*01"],     ["4 8.00 warning"]],
    ["a payment that does not begin",            [...acme, "RMR*IV*1**9"],                            ["3 ST 0001 error"]],
    ["a payment without an amount",              [bpr(""), ...acme],                                  ["4 BPR error"]],
    ["an amount with a mark of thousands",       [bpr("1,000"), ...acme],                             ["4 1,000 error"]],
    ["an amount of three digits",                [bpr("1.005"), ...acme],                             ["4 1.005 error"]],
    ["an amount that is no number",              [bpr("1"), ...acme, "RMR*IV*1**one"],                ["9 one error", "9 1 warning"]],
    ["a day that there is not",                  [bpr("1").replace("0305", "0231"), ...acme],         ["4 20260231 error"]],
    ["nobody who pays",                          [bpr("1")],                                          ["3 ST 0001 warning"]],
    ["a line without an amount",                 [bpr("1"), ...acme, "RMR*IV*1"],                     ["9 1 warning"]],
    ["a line of nothing",                        [bpr("1"), ...acme, "RMR***PO*1"],                   ["9 RMR warning"]],
    ["a currency that there is not",             [bpr("1"), "CUR*PR*XYZ", ...acme],                   ["5 XYZ error"]],
    ["a second currency",                        [bpr("1"), "CUR*PR*CAD", ...acme, "CUR*PR*USD"],     ["10 USD error"]],
  ];
  for (const [what, segments, expected] of faulty) {
    test(what, () => assert.deepEqual(said(...segments), expected));
  }

  test("other transaction sets, and none", () => {
    const kinds = (...some: string[]) => read820(fileWith(...some.map((kind) => [kind, ...acme] as const))).faults;
    assert.deepEqual(
      kinds("820", "823").map(({ line, at, severity }) => `${line} ${at} ${severity}`),
      ["9 ST 823 warning", "3 ST 0001 error"],
    );
    assert.ok(kinds("823").some(({ because }) => because === "No transaction set 820 is in the file."));
  });
});
