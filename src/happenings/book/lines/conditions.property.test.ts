import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { columnNames, usualSort, type ColumnName } from "#book/columns";
import { fields, type FieldName } from "#book/fields";
import type { Comparison, Condition, DayMeant } from "#book/filter";
import type { Line } from "#book/line";
import { listDebtors } from "#happenings/book/list-debtors";
import { listedDay as today, openListedBook } from "#happenings/testing/listed-book";
import type { SmallBook } from "#happenings/testing/small-book";

const days = ["2026-01-01", "2026-05-01", "2026-06-10", "2026-06-20", "2026-06-27", "2026-06-30", "2026-07-03"];
const op = fc.constantFrom<Comparison>("=", ">", ">=", "<", "<=");
const day = fc.oneof<fc.Arbitrary<DayMeant>[]>(
  fc.constantFrom(...days).map((on) => ({ on })),
  fc.constantFrom(-60, -3, 0, 1, 3).map((fromToday) => ({ fromToday })),
);
const past = fc.oneof(
  day,
  fc.constantFrom(0, 10, 20, 180).map((ago) => ({ ago })),
);
const amount = fc.constantFrom("0", "1", "50", "100", "100.005", "400", "1000", "1500", "5000");
const names = {
  ...{ creditor: ["NORTH", "wind", "x"], collector: ["Jo", "berg", "none"], kind: ["business", "person"] },
  ...{
    state: ["CA", "NY", "none"],
    currency: ["USD", "JPY", "none"],
    lang: ["en", "es"],
    segment: ["key", "none"],
    action: ["call", "none"],
  },
};

/** The fields that a column shows as they are: what a filter finds by them can be checked against what is shown. */
const shown = Object.keys(fields).filter((name) => name !== "phone" && name !== "email") as (FieldName & ColumnName)[];

function conditionOf(field: FieldName): fc.Arbitrary<Condition> {
  switch (fields[field].is) {
    case "names":
    case "codes": {
      const value = fc.constantFrom(...names[field as keyof typeof names]);
      const values = fc.uniqueArray(value, { minLength: 1, maxLength: 2 });
      return fc.tuple(values, fc.boolean()).map(([values, not]) => ({ is: "one-of", field, values, not }));
    }
    case "yes-no":
      return fc.boolean().map((yes) => ({ is: "yes-no", field, yes }));
    case "amount":
      return fc.tuple(op, amount).map(([op, amount]) => ({ is: "amount", field, op, amount }));
    case "days":
      return fc.tuple(op, fc.constantFrom(0, 3, 10, 20, 60)).map(([op, days]) => ({ is: "days", field, op, days }));
    case "day": {
      const meant = "isPast" in fields[field] ? past : day;
      const compared = fc.tuple(op, meant).map(([op, day]): Condition => ({ is: "day", field, op, day }));
      return fc.oneof(
        compared,
        fc.boolean().map((not): Condition => ({ is: "none", field, not })),
      );
    }
  }
}

/** Whether a condition holds of a line, judged by nothing but what its columns show. */
function holds(condition: Condition, { cells, currency }: Line): boolean {
  const { field } = condition;
  const cell = field === "currency" ? currency : (cells[field as ColumnName] ?? null);
  switch (condition.is) {
    case "one-of": {
      const isPart = field === "creditor" || field === "collector" || field === "segment";
      const isOne = (value: string) =>
        value === "none" ? cell === null : isPart ? has(cell, value) : String(cell ?? "") === value;
      return condition.values.some(isOne) !== condition.not;
    }
    case "none":
      return (cell === null) !== condition.not;
    case "yes-no":
      return (field === "promised" ? cells.promise !== null : cell === true) === condition.yes;
    case "amount": {
      const none = field === "limit" ? null : "0";
      const value = cell !== null && typeof cell === "object" ? cell.amount : none;
      return value !== null && compare(thousandths(value), condition.op, thousandths(condition.amount));
    }
    case "days":
      return cell !== null && compare(Number(cell), condition.op, condition.days);
    case "day":
      return dayHolds(cell === null ? null : String(cell), condition);
  }
}

function dayHolds(shown: string | null, { field, op, day }: Extract<Condition, { is: "day" }>): boolean {
  if ("ago" in day) {
    if (shown === null) return "orNever" in fields[field] && (op === ">" || op === ">=");
    return compare(Temporal.PlainDate.from(shown).until(today).days, op, day.ago);
  }
  const meant = "on" in day ? day.on : today.add({ days: day.fromToday }).toString();
  return shown !== null && compare(shown, op, meant);
}

const has = (cell: unknown, part: string) =>
  String(cell ?? "")
    .toLowerCase()
    .includes(part.toLowerCase());
const thousandths = (decimal: string) => Math.round(Number(decimal) * 1000);

function compare<Value extends string | number>(one: Value, op: Comparison, other: Value): boolean {
  return { "=": one === other, ">": one > other, ">=": one >= other, "<": one < other, "<=": one <= other }[op];
}

describe("a filter", () => {
  let book: SmallBook;
  let all: readonly Line[];
  const read = async (conditions: readonly Condition[]) => {
    const filter = { words: [], conditions };
    const asked = {
      caller: null,
      scope: "all",
      today,
      now: book.clock.now(),
      zone: "UTC",
      filter,
      columns: columnNames,
      vault: book.desk.vault,
    } as const;
    const page = await listDebtors(book.database.queries, { ...asked, sort: usualSort, cursor: null, from: null });
    assert.ok(page.ok);
    return page.value.debtors;
  };
  before(async () => {
    book = await openListedBook();
    all = await read([]);
  });
  after(() => book.close());

  test("finds by SQL the very lines that it holds of", async () => {
    assert.equal(all.length, 6);
    const conditions = fc.array(fc.constantFrom(...shown).chain(conditionOf), { minLength: 1, maxLength: 3 });
    const property = fc.asyncProperty(conditions, async (each) => {
      const expected = all.filter((line) => each.every((condition) => holds(condition, line)));
      assert.deepEqual(await read(each), expected);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
