import { strict as assert } from "node:assert";
import { test } from "node:test";
import { offersFor, wholeOf } from "./filter-offers.ts";

const fields = [
  { name: "overdue", says: "Days", endings: [">", "<"] },
  { name: "over-limit", says: "Limit", endings: [":yes", ":no"] },
  { name: "open", says: "Open", endings: [">"] },
];
const texts = (typed: string) => offersFor(typed, fields).map(({ text }) => text);

test("the fields that begin so are offered, each with its signs", () => {
  assert.deepEqual(texts("blue over"), ["overdue>", "overdue<", "over-limit:yes", "over-limit:no"]);
  assert.deepEqual(texts("-OPE"), ["-open>"]);
});

test("after a field's name its values are offered, until one is whole", () => {
  assert.deepEqual(texts("over-limit:"), ["over-limit:yes", "over-limit:no"]);
  assert.deepEqual(texts("over-limit:yes"), []);
  assert.deepEqual(texts("overdue>3"), []);
});

test("nothing is offered where nothing is being typed, or something else", () => {
  assert.deepEqual(
    [texts(""), texts("open>1 "), texts("acme"), texts('"ove')],
    [[], [], [], ["overdue>", "overdue<", "over-limit:yes", "over-limit:no"]],
  );
});

test("what is only begun at the end is not asked for yet", () => {
  assert.equal(wholeOf("open>5 over", fields), "open>5");
  assert.equal(wholeOf("open>5 overdue>", fields), "open>5");
  assert.equal(wholeOf("open>5 overdue>3", fields), "open>5 overdue>3");
  assert.equal(wholeOf("open>5 over ", fields), "open>5 over");
  assert.equal(wholeOf("over", fields), "over");
});
