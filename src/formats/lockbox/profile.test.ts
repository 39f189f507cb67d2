import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readProfile } from "./profile.ts";
import { usual } from "./usual.ts";

function faultsOf(value: unknown): readonly string[] {
  const read = readProfile(value, usual.records);
  return read.ok ? [] : read.faults.map(({ path, because }) => `${path.join(".")}: ${because}`);
}

const sayPlace = 'A place is its first and last character, counted from 1, as "41-50".';

describe("a profile of a lockbox", () => {
  test("lays out the records that are other than the usual ones", () => {
    const read = readProfile({ name: "Bank", records: { 9: { count: "2-9" }, 6: { amount: 8 } } }, usual.records);
    assert.ok(read.ok);
    assert.deepEqual(read.profile, {
      ...{ name: "Bank", overflow: "after", width: 80, leavesOut: [] },
      records: { ...usual.records, 9: { count: [2, 9] }, 6: { amount: [8, 8] } },
    });
  });
  test("says how its days are written, and several places of one number", () => {
    const records = { 6: { amount: "8-17", on: "47-52 MMDDYY", routing: ["18-26", "30-38"] } };
    const read = readProfile({ name: "Bank", records }, usual.records);
    assert.ok(read.ok);
    assert.deepEqual(read.profile.records[6], {
      ...{ amount: [8, 17], on: { place: [47, 52], form: "mmddyy" } },
      routing: [
        [18, 26],
        [30, 38],
      ],
    });
  });
  // prettier-ignore
  const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["nothing", null, [": A list of fields stands here: name, overflow, width, leavesOut, records."]],
    ["no name", {}, ["name: A profile has a name, of at most 80 characters."]],
    ["a field that there is not", { name: "B", colour: 1 }, [": There is no field colour. There are: name, overflow, width, leavesOut, records."]],
    ["a record that there is not", { name: "B", records: { 3: {} } }, ["records: There is no field 3. There are: 1, 4, 5, 6, 7, 8, 9."]],
    ["a place that is none", { name: "B", records: { 9: { count: "7-2" } } }, [`records.9.count: ${sayPlace}`]],
    ["a place beyond all records", { name: "B", records: { 9: { count: "2-999" } } }, [`records.9.count: ${sayPlace}`]],
    ["a check without its amount", { name: "B", records: { 6: { item: "5-7" } } }, [`records.6.amount: ${sayPlace}`]],
    ["a day of another form", { name: "B", records: { 5: { lockbox: "8-14", on: "15-20 yydd" } } },
      [`records.5.on: ${sayPlace} A day that is not written yymmdd says so: "47-52 mmddyy".`]],
    ["how many invoices, and not where", { name: "B", records: { 4: { invoices: { number: "11-20", times: 3 } } } },
      ["records.4.invoices.every: Who says how many times also says by how many characters they are apart."]],
    ["an overflow that stands beside", { name: "B", overflow: "beside" }, ['overflow: An overflow stands "after" its check or "before" it.']],
    ["a record that no bank leaves out", { name: "B", leavesOut: [6] },
      ["leavesOut.0: What a bank may leave out is one of the records 1, 7, 8 and 9."]],
    ["two things at once", { name: "", width: 9 },
      ["name: A profile has a name, of at most 80 characters.", "width: A whole number from 40 to 400 stands here."]],
  ];
  for (const [what, value, said] of wrong) {
    test(`is refused in words with ${what}`, () => assert.deepEqual(faultsOf(value), said));
  }
});
