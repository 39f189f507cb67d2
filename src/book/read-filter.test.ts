import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fieldNames, fields, type Field, type FieldName } from "./fields.ts";
import { printFilter, type Comparison, type Condition, type DayMeant, type Filter } from "./filter.ts";
import { readFilter } from "./read-filter.ts";

const anyOp = fc.constantFrom<Comparison>("=", ">", ">=", "<", "<=");
const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((text) => text.trim());
const anyName = anyText.filter((text) => text !== "" && text.toLowerCase() !== "none");
const anyCode = ({ values, looks }: Field) =>
  fc.constantFrom(...(values ?? ["CA", "NY", "USD", "EUR", "es", "en"].filter((code) => looks?.pattern.test(code))));
const anyAmount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 13n - 1n }), fc.constantFrom("", ".5", ".05", ".125"))
  .map(([whole, fraction]) => `${whole}${fraction}`);
const anyOn = fc.integer({ min: 0, max: 9000 }).map((days) => {
  return { on: Temporal.PlainDate.from("2020-01-01").add({ days }).toString() };
});
const anyDay = (isPast: boolean): fc.Arbitrary<DayMeant> =>
  fc.oneof(
    ...[anyOn, fc.record({ fromToday: fc.integer({ min: -999, max: 999 }) })],
    ...(isPast ? [fc.record({ ago: fc.nat({ max: 9999 }) })] : []),
  );

function conditionOf(name: FieldName): fc.Arbitrary<Condition> {
  const field: Field = fields[name];
  const is = fc.constant(name);
  switch (field.is) {
    case "names":
    case "codes": {
      const value = field.is === "names" ? anyName : anyCode(field);
      const values = fc.array(fc.oneof(value, fc.constant("none")), { minLength: 1, maxLength: 3 });
      return fc.record({ is: fc.constant("one-of" as const), field: is, values, not: fc.boolean() });
    }
    case "yes-no":
      return fc.record({ is: fc.constant("yes-no" as const), field: is, yes: fc.boolean() });
    case "amount":
      return fc.record({ is: fc.constant("amount" as const), field: is, op: anyOp, amount: anyAmount });
    case "days":
      return fc.record({ is: fc.constant("days" as const), field: is, op: anyOp, days: fc.nat({ max: 99_999 }) });
    case "day":
      return fc.oneof<fc.Arbitrary<Condition>[]>(
        fc.record({ is: fc.constant("day" as const), field: is, op: anyOp, day: anyDay(field.isPast === true) }),
        fc.record({ is: fc.constant("none" as const), field: is, not: fc.boolean() }),
      );
  }
}

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  words: fc.array(
    anyText.filter((text) => text !== ""),
    { maxLength: 4 },
  ),
  conditions: fc.array(fc.constantFrom(...fieldNames).chain(conditionOf), { maxLength: 6 }),
});

function conditionsOf(text: string): unknown {
  const read = readFilter(text);
  assert.ok(read.ok, `${text}: ${read.ok || read.fault.says}`);
  return read.value.conditions;
}

test("a filter that is written and read again is the same", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      assert.deepEqual(readFilter(printFilter(filter)), { ok: true, value: structuredClone(filter) });
    }),
  );
});

test("whatever is typed is read or refused with a place within it, and never breaks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const read = readFilter(text);
      assert.ok(read.ok || (read.fault.at >= 0 && read.fault.at + read.fault.length <= text.length));
    }),
  );
});

describe("a condition is read as it is said:", () => {
  // prettier-ignore
  const cases: readonly [string, unknown][] = [
    ["creditor:acme",           { is: "one-of", field: "creditor", values: ["acme"], not: false }],
    ['creditor:"Blue, Door",x', { is: "one-of", field: "creditor", values: ["Blue, Door", "x"], not: false }],
    ["-state:ca,ny",            { is: "one-of", field: "state", values: ["CA", "NY"], not: true }],
    ["currency:usd",            { is: "one-of", field: "currency", values: ["USD"], not: false }],
    ["open>1,000.50",           { is: "amount", field: "open", op: ">", amount: "1000.5" }],
    ["OVERDUE>=30",             { is: "days", field: "overdue", op: ">=", days: 30 }],
    ["due<2026-12-01",          { is: "day", field: "due", op: "<", day: { on: "2026-12-01" } }],
    ["next<=today",             { is: "day", field: "next", op: "<=", day: { fromToday: 0 } }],
    ["due<+7d",                 { is: "day", field: "due", op: "<", day: { fromToday: 7 } }],
    ["last-contact<30d",        { is: "day", field: "last-contact", op: "<", day: { ago: 30 } }],
    ["last-payment:none",       { is: "none", field: "last-payment", not: false }],
    ["-last-payment:none",      { is: "none", field: "last-payment", not: true }],
    ["promised:yes",            { is: "yes-no", field: "promised", yes: true }],
    ["no-phone",                { is: "yes-no", field: "phone", yes: false }],
    ["collector:none",          { is: "one-of", field: "collector", values: ["none"], not: false }],
  ];
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(conditionsOf(text), [expected]));
  }
  test("from one amount to another, both included", () => {
    assert.deepEqual(conditionsOf("open:100..500"), [
      { is: "amount", field: "open", op: ">=", amount: "100" },
      { is: "amount", field: "open", op: "<=", amount: "500" },
    ]);
  });
});

describe("what cannot be read is told with its place:", () => {
  // prettier-ignore
  const cases: readonly [string, number, string][] = [
    ["blue overdue>soon",  5, "overdue> wants a number of days."],
    ["open>many",          0, "open> wants an amount: 1250.00."],
    ["open>",              0, "open> wants an amount: 1250.00."],
    ["due<30d",            0, "due< wants a day: 2026-12-31, today, +7d or -7d."],
    ["opened>2026-02-30",  0, "opened> wants a day: 2026-12-31, today, +7d or -7d, or an age: 30d."],
    ["promised:perhaps",   0, "promised: wants yes or no."],
    ["kind:ghost",         0, "kind: wants person or business."],
    ["state:Ohio",         0, "state: wants two letters: CA."],
    ["x creditor:",        2, "creditor: wants a name."],
    ["state>CA",           0, "state is not compared: write state: and a value."],
    ["-open>5",            0, "-open makes no sense: turn the comparison round."],
    ["credtor:acme",       0, "There is no credtor: to filter by; words with such a sign go in quotes."],
  ];
  for (const [text, at, says] of cases) {
    test(text, () => {
      const read = readFilter(text);
      assert.deepEqual(read.ok ? undefined : [read.fault.at, read.fault.says], [at, says]);
    });
  }
});

test("what is no condition is searched for: numbers, telephones, what is quoted", () => {
  const words = (text: string) => {
    const read = readFilter(text);
    return read.ok ? read.value.words : read.fault.says;
  };
  assert.deepEqual(words("harbor hotel"), ["harbor", "hotel"]);
  assert.deepEqual(words("+1 (212) 555-0100"), ["+1", "(212)", "555-0100"]);
  assert.deepEqual(words('"C:1001" no-show'), ["C:1001", "no-show"]);
  assert.deepEqual(words('say ""'), ["say"]);
});

test("a filter has so many letters and conditions, and no more", () => {
  const fault = (text: string) => {
    const read = readFilter(text);
    return read.ok ? "" : read.fault.says;
  };
  assert.equal(fault("a".repeat(1000)), "");
  assert.equal(fault("a".repeat(1001)), "A filter has at most 1000 letters.");
  assert.equal(fault("open>1 ".repeat(31)), "A filter has at most 30 conditions.");
  assert.equal(fault(`state:${"CA,".repeat(50)}CA`), "state: wants at most 50 values.");
});
