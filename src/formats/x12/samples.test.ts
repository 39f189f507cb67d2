import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { expectedOf, sampleBytes, skip } from "#formats/testing/corpus";
import { x12Samples } from "#formats/testing/x12-samples";
import { add, money, readDecimal, type Money } from "#money/money";
import { read820 } from "./read-820.ts";
import { readAcknowledgment } from "./read-acknowledgment.ts";
import { readX12 } from "./read-x12.ts";
import { elementAt, type Segment } from "./segments.ts";

function read(file: string) {
  const { records, faults } = readX12(sampleBytes("x12", file));
  const groups = records.interchanges.flatMap((interchange) => interchange.groups);
  return { interchanges: records.interchanges, groups, sets: groups.flatMap((group) => group.sets), faults };
}

const isError = ({ severity }: { readonly severity: string }) => severity === "error";

const named = (segments: readonly Segment[], ...names: readonly string[]) =>
  segments.filter(({ name }) => names.includes(name));

const amountOf = (text: string) => readDecimal(text.replace(/^([-+]?)\./, "$10."), "USD") ?? assert.fail(text);

function sum(segments: readonly Segment[], position: number): Money {
  const zero = money("USD", 0n);
  return segments.reduce((all, segment) => add(all, amountOf(elementAt(segment, position) || "0")), zero);
}

describe("files of X12, of others", { skip }, () => {
  for (const [file, [interchanges, groups, sets], errors] of x12Samples) {
    test(`hold what they hold, and are wrong where they are: ${file}`, () => {
      const told = read(file);
      const counts = [told.interchanges.length, told.groups.length, told.sets.length];
      assert.deepEqual(
        [counts, told.faults.filter(isError).map(({ line }) => line)],
        [[interchanges, groups, sets], errors],
      );
    });
  }
});

describe("claims of others (837)", { skip }, () => {
  for (const { file = "", ...row } of expectedOf("x12").filter((each) => each["sum_CLM02"] !== undefined)) {
    test(`hold what was counted in them: ${file}`, () => {
      const { interchanges, groups, sets } = read(file);
      const claims = sets.filter(({ kind }) => kind === "837").flatMap(({ segments }) => segments);
      const [charged, lines] = [named(claims, "CLM"), named(claims, "SV1", "SV2", "SV3")];
      const counted = [sets.length, charged.length, lines.length].map(String);
      assert.deepEqual(counted, [row["transactions"], row["claims"], row["service_lines"]]);
      assert.deepEqual(sum(charged, 2), amountOf(row["sum_CLM02"] ?? ""));
      assert.deepEqual([interchanges[0]?.component, groups[0]?.version], [row["comp"], row["GS08"]]);
    });
  }
});

describe("payments of insurers, of others (835)", { skip }, () => {
  for (const { file = "", st_no, ...row } of expectedOf("x12").filter((each) => each["BPR02"] !== undefined)) {
    test(`hold what was counted in them: ${file}, ${st_no}`, () => {
      const set = read(file).sets.filter(({ kind }) => kind === "835")[Number(st_no) - 1];
      const segments = set?.segments ?? [];
      const claims = named(segments, "CLP");
      const elements = (name: string, ...positions: readonly number[]) =>
        named(segments, name).flatMap((segment) => positions.map((position) => elementAt(segment, position)));
      assert.deepEqual([...elements("BPR", 2, 4), ...elements("TRN", 2)], [row["BPR02"], row["method"], row["TRN02"]]);
      assert.deepEqual([claims.length, named(segments, "SVC").length].map(String), [row["claims"], row["svc_lines"]]);
      assert.deepEqual(sum(claims, 3), amountOf(row["sum_charge_CLP03"] ?? ""));
      assert.deepEqual(sum(claims, 4), amountOf(row["sum_paid_CLP04"] ?? ""));
    });
  }
});

describe("payments of others (820)", { skip }, () => {
  /** Of each file its payer, amount, trace and day, what its lines pay, and to what they add up where that is not the amount. */
  // prettier-ignore
  const said: readonly (readonly [RegExp, readonly (string | null)[], readonly string[], string | null])[] = [
    [/Mortgage/,  ["XYZ Mortgage Company", "337.67", "888999", "1999-01-05"],  ["8889444 236.00", "66666789 10167.00"], "10403.00"],
    [/Scana/,     ["CUSTOMER NAME", "10000.00", "0001", "2003-01-01"],         ["5189800007544 5000.00"],               "5000.00"],
    // One of its elements is left out, so that the day stands where no day does.
    [/Wikipedia/, ["WHIZCO OF AMERICA INC", "77.77", "0310162359", null],      ["1111111111111111 11.11", "2222222222222222 22.22", "4444444444444444 44.44"], null],
    [/003010/,    ["", "18806.08", "", "1996-02-23"],                          ["0900 8136.13", "8221 10669.95"],       null],
    [/X218_RA/,   ["ABC PLASTICS", "20000.00", "12345", "2007-06-20"],         ["0004369123 20000.00"],                 null],
  ];
  const read = (name: RegExp) => {
    const [file] = x12Samples.find(([each]) => name.test(each)) ?? assert.fail(String(name));
    const { records, faults } = read820(sampleBytes("820", file));
    const [payment] = records.payments;
    return { payment: payment ?? assert.fail(file), faults };
  };
  for (const [name, head, lines, sum] of said) {
    test(`say who pays what: ${name.source}`, () => {
      const { payment, faults } = read(name);
      assert.deepEqual([payment.payer, payment.amount, payment.trace, payment.on], head);
      assert.deepEqual(
        payment.lines.map(({ reference, paid }) => `${reference} ${paid}`),
        lines,
      );
      const unlike = faults.filter(({ because }) => because.includes("does not agree"));
      assert.deepEqual(
        unlike.map(({ because }) => because),
        sum === null ? [] : [`The amount does not agree: lines and adjustments add up to ${sum}.`],
      );
    });
  }
  test("say by how much each line is more than what was billed", () => {
    const { payment } = read(/FromScott/);
    assert.equal(payment.lines.length, 29);
    for (const { paid, invoiced, adjustments } of payment.lines) {
      assert.deepEqual([invoiced, adjustments.map(({ amount }) => amount)], ["0.00", [paid]]);
    }
  });
});

describe("answers of others (997, 999)", { skip }, () => {
  // prettier-ignore
  const said: readonly (readonly ["997" | "999", string, readonly string[], readonly string[]])[] = [
    ["999", "x12-parser__837_5010_x12_999_rejected.txt", ["0028 false"],                          ["R 1/1/0"]],
    ["997", "pyx12__simple1.expected-997.edi",           ["11280001 false"],                      ["R 1/1/0"]],
    ["997", "pyx12__fail_no_IEA.expected-997.edi",       ["11280001 false"],                      ["R 1/1/0"]],
    ["997", "pyx12__trailer_errors.expected-997.edi",    ["300207436 false", "300207437 true"],   ["R 2/2/1"]],
  ];
  const read = (format: "997" | "999", file: string) => readAcknowledgment(format, sampleBytes(format, file)).records;
  for (const [format, file, sets, groups] of said) {
    test(`say what was accepted: ${file}`, () => {
      const { acknowledged, acknowledgedGroups } = read(format, file);
      assert.deepEqual(
        acknowledged.map(({ set, accepted }) => `${set} ${accepted}`),
        sets,
      );
      assert.deepEqual(
        acknowledgedGroups.map((group) => `${group.status} ${group.included}/${group.received}/${group.acceptedSets}`),
        groups,
      );
    });
  }
  test("say what is wrong, and where", () => {
    const [file] = x12Samples.find(([each]) => each.includes("FA999")) ?? assert.fail();
    const { acknowledged } = read("999", file);
    assert.deepEqual(
      acknowledged.map(({ set, accepted, errors }) => [set, accepted, errors.map((each) => `${each.of} ${each.code}`)]),
      [
        ["0001", true, []],
        ["0002", false, ["segment 8", "element 1", "set 5"]],
        ["0003", false, ["segment 3", "set 5"]],
      ],
    );
    const context = ["SITUATIONAL TRIGGER", "CLM", "43", "", "5:3"];
    assert.deepEqual(acknowledged[2]?.errors[0]?.context, [context, ["CLM01:987654321"]]);
  });
});
