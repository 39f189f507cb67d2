import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sentenceText } from "./sentence-text.ts";

test("amounts in a sentence are grouped, and small ones stay", () => {
  assert.equal(sentenceText("2467.67 USD is overdue, 211.39 to A."), "2,467.67 USD is overdue, 211.39 to A.");
  assert.equal(sentenceText("about 10,082.78 USD"), "about 10,082.78 USD");
});

test("sections of the law are no amounts", () => {
  const cited = "No validation notice (12 CFR 1006.34) is on record; see § 1692.10 and §1005.99.";
  assert.equal(sentenceText(cited), cited);
  const alone = "nothing of a debt (1006.10(b)), nor of a name (1006.18)";
  assert.equal(sentenceText(alone), alone);
  assert.equal(sentenceText("1006.10 USD are open"), "1,006.10 USD are open");
});

test("a day that is quoted stands as it was written", () => {
  assert.equal(sentenceText('"2026-02-30" is no day.'), '"2026-02-30" is no day.');
  assert.equal(
    sentenceText("«2026-02-30» no es un día, «1234.50» un monto."),
    "«2026-02-30» no es un día, «1234.50» un monto.",
  );
});

test("days in a sentence are named", () => {
  assert.equal(sentenceText("Somebody was reached on Thu 2026-01-08."), "Somebody was reached on Thu Jan 8, 2026.");
});

test("times in a sentence are said as a clock says them, and what is quoted stands", () => {
  assert.equal(
    sentenceText("at or before 08:00, or at or after 21:00, on 2026-01-26 17:30"),
    "at or before 8:00 AM, or at or after 9:00 PM, on Jan 26, 2026 5:30 PM",
  );
  assert.equal(sentenceText("“Call at 17:30” of 10:15:30"), "“Call at 17:30” of 10:15:30");
});

test("telephone numbers in a sentence are set apart", () => {
  assert.equal(sentenceText("A call to +16015550115 was permitted."), "A call to (601) 555-0115 was permitted.");
  assert.equal(sentenceText("A call to +442079460018 was permitted."), "A call to +442079460018 was permitted.");
});

test("numbers of items stay as they are", () => {
  assert.equal(
    sentenceText("HS-2601190 and INV-2026-01-08 and 2026-13-08"),
    "HS-2601190 and INV-2026-01-08 and 2026-13-08",
  );
});
