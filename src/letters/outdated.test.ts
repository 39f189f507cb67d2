import { strict as assert } from "node:assert";
import { test } from "node:test";
import { isOutdating, whyOutdated, type LetterParties } from "./outdated.ts";

const said: LetterParties = {
  capacity: "for_another",
  entity: {
    ...{ name: "Harbor Recovery LLC", address: "12 Pier Road\nNew York, NY 10004", phone: "+12125550199" },
    licence: { state: "NY", number: "N-1" },
  },
  creditor: { name: "Bluewater Supply", address: "1 Quay", phone: "", payTo: "First Bank\nAccount 1" },
};
const { entity, creditor } = said;

test("a letter is outdated as soon as its paper says something of its parties that is not so any more", () => {
  const cases: [LetterParties, string | undefined][] = [
    [structuredClone(said), undefined],
    [{ ...said, capacity: "own_name" }, "capacity_changed"],
    [{ ...said, creditor: { ...creditor, payTo: "Second Bank\nAccount 2" } }, "pay_to_changed"],
    [{ ...said, creditor: { ...creditor, name: "Blue Water Supply" } }, "creditor_changed"],
    [{ ...said, creditor: { ...creditor, address: "2 Quay" } }, "creditor_changed"],
    [{ ...said, entity: { ...entity, name: "Harbor Collections LLC" } }, "entity_changed"],
    [{ ...said, entity: { ...entity, phone: "+12125550100" } }, "entity_changed"],
    [{ ...said, entity: { ...entity, licence: { state: "NY", number: "N-2" } } }, "entity_changed"],
    [{ ...said, entity: { ...entity, licence: null } }, "entity_changed"],
  ];
  for (const [now, why] of cases) assert.equal(whyOutdated(said, now), why);
});

test("of several changes the gravest is named: what the law depends on first, then where money goes", () => {
  const moved = { ...creditor, payTo: "Elsewhere", name: "Another" };
  assert.equal(whyOutdated(said, { ...said, capacity: "bought", creditor: moved }), "capacity_changed");
  assert.equal(whyOutdated(said, { ...said, creditor: moved }), "pay_to_changed");
});

test("a letter is outdated as well once nobody may write it any more, and not by what the law or a promise stops", () => {
  const reasons = ["pay_to_changed", "no_mandate", "promised_since", "the_law_stops_it", "sheets_taken_out"];
  assert.deepEqual(reasons.map(isOutdating), [true, true, false, false, false]);
});
