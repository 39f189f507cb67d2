import { strict as assert } from "node:assert";
import { test } from "node:test";
import { valueOn, type Dated } from "./dated.ts";
import { derive, type Provision } from "./derive.ts";

type Facts = { readonly isMinor: boolean; readonly isStudent: boolean };

const rule = { cite: "1", applies: () => true, gives: () => 30 };
const minors = { cite: "2", exceptionTo: "1", applies: ({ isMinor }: Facts) => isMinor, gives: () => 60 };
const students = { cite: "3", exceptionTo: "1", applies: ({ isStudent }: Facts) => isStudent, gives: () => 90 };
const provisions: readonly Provision<Facts, number>[] = [rule, minors, students];

test("the general rule gives the value where no exception applies, and the exception where one does", () => {
  const plain = derive(provisions, { isMinor: false, isStudent: false });
  const minor = derive(provisions, { isMinor: true, isStudent: false });
  assert.deepEqual(plain, { ok: true, value: { value: 30, cite: "1" } });
  assert.deepEqual(minor, { ok: true, value: { value: 60, cite: "2" } });
});

test("no provision, or two that stand beside each other, is not ours to settle", () => {
  const both = { isMinor: true, isStudent: true };
  assert.deepEqual(derive(provisions, both), { ok: false, refusal: "provisions_conflict" });
  assert.deepEqual(derive([], both), { ok: false, refusal: "no_provision_applies" });
});

test("a dated number is the one in force on the day, and unknown before its first day", () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const contacts: Dated<number> = {
    name: "the contacts in a week",
    values: [
      { from: day("2020-01-01"), value: 2, cite: "old" },
      { from: day("2027-01-01"), value: 3, cite: "new" },
    ],
    checkedOn: day("2026-11-01"),
  };
  assert.equal(valueOn(contacts, day("2026-12-31")).value, 2);
  assert.equal(valueOn(contacts, day("2027-01-01")).value, 3);
  assert.throws(() => valueOn(contacts, day("2019-12-31")), /is known on 2019-12-31/);
});
